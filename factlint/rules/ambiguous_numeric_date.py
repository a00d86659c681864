"""FL112."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.findings import Severity
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._day_names import day_of, numbers
from factlint.values.date import Date

_NUMERIC = regex(r"(\d{1,2})[/.\-](\d{1,2})[/.\-]\d{2,4}")
_MONTHS = 12


@rule("FL112", on=Draft, severity=Severity.NOTE)
def ambiguous_numeric_date(draft: Draft) -> Iterator[Problem]:
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
    doubtful = [mention for mention in draft.mentions if isinstance(mention.value, Date) and mention.value.alternative]
    if not doubtful or _settled(draft):
        return
    for mention in doubtful:
        date = mention.value
        other = day_of(date.alternative) if isinstance(date, Date) and date.alternative else None
        one = day_of(date) if isinstance(date, Date) else None
        if one and other and one != other:
            text = " ".join(mention.text.split())
            yield Problem(span=mention.span, message=f"{text} may be {numbers(*one)} or {numbers(*other)}")


def _settled(draft: Draft) -> bool:
    """Another date in numbers can be read in one order only."""
    written = (_NUMERIC.fullmatch(each.text) for each in draft.mentions if each.kind == "date")
    return any(found and max(int(found[1]), int(found[2])) > _MONTHS for found in written)
