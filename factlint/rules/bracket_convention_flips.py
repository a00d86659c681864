"""FL108."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.findings import Severity
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._day_names import TITLES, day_of
from factlint.values.date import Date

_NUMBER = regex(r"\d+")
_SETTLED = 3
"""Dual dates of one order to each of the other before the order counts as the draft's convention."""


@rule("FL108", on=Draft, severity=Severity.WARNING)
def bracket_convention_flips(draft: Draft) -> Iterator[Problem]:
    """Most dual dates of a draft put one calendar first, and this one the other.

    ## Why it matters
    Readers learn from the first dates of a text which half is which, and then read only that half.

    ## Example
    After three dates of the form 10 (22) April 1870, Julian first:

        The palace fell on 7 November (25 October) 1917.

    ## When it stays silent
    - The dates say themselves which half is which (O.S., N.S. and the like).
    - Fewer than three dates have the one order for each that has the other: then there is no convention.
    - The halves do not agree: that is `dual-date-gap`.
    """
    orders = [(mention, first) for mention in draft.mentions if (first := _first_calendar(mention))]
    for usual, other in (("julian", "gregorian"), ("gregorian", "julian")):
        many = sum(first == usual for _, first in orders)
        flipped = [mention for mention, first in orders if first == other]
        if many < _SETTLED * max(1, len(flipped)):
            continue
        for mention in flipped:
            yield Problem(
                span=mention.span,
                message=f"the {TITLES[other]} day stands first here; "
                f"the other {many} dual dates put the {TITLES[usual]} day first",
                confidence=0.8,
            )


def _first_calendar(mention: Mention) -> str:
    """The calendar of the half that is written first; empty when the date is not dual, or is labelled."""
    date = mention.value
    if not isinstance(date, Date) or date.second is None or date.label or date.second.label:
        return ""
    if date.reading.first != date.second.reading.first or not (day_of(date) and day_of(date.second)):
        return ""
    number = _NUMBER.search(mention.text)
    halves = {half.day: half.reading.calendar for half in (date, date.second)}
    return halves.get(int(number.group()), "") if number else ""
