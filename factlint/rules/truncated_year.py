"""FL110."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.mentions import Mention
from factlint.rules import Problem, rule
from factlint.values.date import Date

_THREE_DIGITS = re.compile(r"(?<!\d)\d{3}(?!\d)")


@rule("FL110", on=Mention)
def truncated_year(mention: Mention) -> Iterator[Problem]:
    """A year lost its last digit.

    ## Why it matters
    The year 191 is a year too, so nothing but the sense of the text shows that a digit is missing.

    ## Example
    The last digit fell off when the line was copied:

        The strike began in September 191.

    ## When it stays silent
    - The number may be meant: a year before 1000 in a text about that time, a day, a page, a count.
    """
    date = mention.value
    if isinstance(date, Date) and date.truncated and _THREE_DIGITS.search(mention.text):
        text = " ".join(mention.text.split())
        yield Problem(span=mention.span, message=f"the year of {text} lacks a digit", confidence=0.9)
