"""FL111."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.findings import Edit, Fix
from factlint.mentions import Mention
from factlint.rules import Problem, rule
from factlint.values.date import Date

_YEARS = re.compile(r"(\d{4})(\s*[-–—/]\s*|\s+[^\W\d]+\s+)(\d{4})\Z")


@rule("FL111", on=Mention)
def reversed_range(mention: Mention) -> Iterator[Problem]:
    """A range of dates ends before it begins.

    ## Why it matters
    One of the ends is wrong, or the two were exchanged.

    ## Example
    The famine ended in 1922:

        The famine of 1922–1921 killed millions.

    ## When it stays silent
    - One of the ends is open, approximate or before our era.
    - The second end is shortened (1896–97), or the dates overlap.
    """
    date = mention.value
    if not isinstance(date, Date) or "/" not in date.edtf or date.second is not None:
        return
    readings = (date.reading, *date.others)
    if (
        date.approximate
        or date.uncertain
        or date.bare
        or not all(_backwards(each.first, each.last) for each in readings)
    ):
        return
    text = " ".join(mention.text.split())
    yield Problem(span=mention.span, message=f"{text} ends before it begins", fixes=_fixes(mention))


def _backwards(first: int | None, last: int | None) -> bool:
    return first is not None and last is not None and last < first and last > 0


def _fixes(mention: Mention) -> tuple[Fix, ...]:
    years = _YEARS.search(mention.text)
    if not years or years.start():
        return ()
    text = years[3] + years[2] + years[1]
    return (Fix(message=f"write {text}", edits=(Edit(mention.span, text),)),)
