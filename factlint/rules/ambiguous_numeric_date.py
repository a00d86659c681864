"""FL112."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.findings import Severity
from factlint.mentions import Mention
from factlint.rules import Problem, rule
from factlint.rules._day_names import day_of, numbers
from factlint.values.date import Date


@rule("FL112", on=Mention, severity=Severity.NOTE)
def ambiguous_numeric_date(mention: Mention) -> Iterator[Problem]:
    """A date in numbers can be read with the day first or with the month first.

    ## Why it matters
    10/11/1917 is 10 November to one reader and 11 October to the next.

    ## Example
    Nothing else in the text shows which order it uses:

        The decree is dated 10/11/1917.

    ## When it stays silent
    - One of the numbers is above 12, or both are the same.
    - Another date of the text settles the order.
    """
    date = mention.value
    if not isinstance(date, Date) or date.alternative is None:
        return
    one, other = day_of(date), day_of(date.alternative)
    if one and other and one != other:
        text = " ".join(mention.text.split())
        yield Problem(span=mention.span, message=f"{text} may be {numbers(*one)} or {numbers(*other)}")
