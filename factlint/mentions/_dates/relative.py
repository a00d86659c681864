"""Dates told from another date of the text: `two years later`, `the following March`, `six days after 20 May 1887`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from factlint.mentions._dates.build import ANY, PLAIN, Frame, date_of
from factlint.mentions._dates.parts import Written, calendar_of
from factlint.mentions._dates.told import Table, table_of
from factlint.values.date import Date, Precision

Place = tuple[int, int, Date]
_REACH = 60
_NEAR = 200
"""Characters between the anchor and the words that count from it; farther back it is another story."""
_DAYS = {"d": 1, "w": 7}
_HALF = {"y": 183, "m": 15, "w": 3, "d": 0}
"""Days by which a count in a unit is loose."""


def with_relative(low: str, code: str, known: Sequence[Place], frame: Frame = ANY) -> list[Place]:
    """The dates of a block (in lower case), and those that are told from them, in order."""
    table = table_of(code)
    if table is None:
        return list(known)
    counted = [*_from_dates(low, table, known, frame), *_counted(low, table, known, frame)]
    if not counted:
        return list(known)
    found = [place for place in known if place[2].year is not None]
    for start, end, date in sorted(counted, key=lambda place: (place[0], -place[1])):
        # timid: `less than a year later` is no date.
        hedged = low.endswith(table.hedges, max(0, start - _REACH), start)
        if not hedged and not any(first < end and start < high for first, high, _ in found):
            found.append((start, end, replace(date, anchored=True)))
    found += [place for place in known if place[2].year is None and not _inside(place, found)]
    return sorted((_closed(place, found, frame) for place in found), key=lambda place: place[:2])


def _inside(place: Place, others: Sequence[Place]) -> bool:
    """`the following March` holds a month that is no date of its own."""
    return any(first <= place[0] and place[1] <= last for first, last, _ in others)


def _closed(place: Place, others: Sequence[Place], frame: Frame) -> Place:
    """In `two weeks before 13 May 1999` that day itself is meant, not the time before it."""
    start, end, date = place
    if not date.open or not any(other.anchored and last == start - 1 for _, last, other in others):
        return place
    return start, end, date_of(Written(year=date.year, month=date.month, day=date.day), PLAIN, frame)


def _from_dates(low: str, table: Table, known: Sequence[Place], frame: Frame) -> Iterator[Place]:
    """`two weeks before 13 May 1999`: the words stand before the date and are no part of it."""
    for start, _, date in known:
        for joints, pattern, sign in table.from_date:
            if not low.endswith(joints, max(0, start - _REACH), start):
                continue
            match = pattern.search(low, max(0, start - _REACH), start)
            moved = _moved(date, sign * _number(match["n"], table), table.units[match["u"]], frame) if match else None
            if match and moved:
                yield match.start("n"), start - 1, moved


def _counted(low: str, table: Table, known: Sequence[Place], frame: Frame) -> Iterator[Place]:
    for at in _places(low, table.triggers, known[0][1]):
        for match, sign in _counts(low, table, at):
            anchor = _anchor(match.start(), known)
            count = sign * _number(match["n"], table)
            moved = _moved(anchor, count, table.units[match["u"]], frame) if anchor else None
            if moved is not None:
                yield match.start("lead") if match["lead"] else match.start("n"), match.end(), moved
        match_next = table.following.match(low, at) if table.following else None
        anchor = _anchor(at, known) if match_next else None
        next_one = _next(anchor, match_next["u"], table, frame) if match_next and anchor else None
        if match_next and next_one:
            yield match_next.start(), match_next.end(), next_one
    yield from _told(low, table, known, frame)


def _counts(low: str, table: Table, at: int) -> Iterator[tuple[re.Match[str], int]]:
    """The counts of units before or behind the words that begin at an offset, each with its sign."""
    if low.startswith(table.leads, at):
        yield from ((match, sign) for pattern, sign in table.counted if (match := pattern.match(low, at)))
    if low.endswith(table.tails, max(0, at - _REACH), at):
        for pattern, sign in table.counted:
            yield from ((match, sign) for match in pattern.finditer(low, max(0, at - _REACH), at + _REACH))


def _told(low: str, table: Table, known: Sequence[Place], frame: Frame) -> Iterator[Place]:
    """`the previous year`, `le lendemain`, and `in May of that year`."""
    first = known[0][1]
    for phrase, start, end in table.told.find_matches_as_indexes(low) if table.told else ():
        whole = start > first and not low[start - 1].isalnum() and not low[end : end + 1].isalnum()
        anchor = _anchor(start, known) if whole else None
        moved = _moved(anchor, *table.shifts[table.phrases[phrase]], frame) if anchor else None
        if moved is not None:
            yield start, end, moved
    for start, end, date in known:
        match = table.of_year.match(low, end) if table.of_year and date.year is None and date.month else None
        anchor = _anchor(start, [place for place in known if place[2].year is not None]) if match else None
        if match and anchor and anchor.year is not None and date.month:
            count, unit = table.shifts[match[1]]
            year = anchor.year + (count if unit == "y" else date.month <= (anchor.month or 0))
            yield start, match.end(), date_of(Written(year=year, month=date.month, day=date.day), PLAIN, frame)


def _places(low: str, triggers: Iterable[str], start: int) -> Iterator[int]:
    """Where one of the words stands: a search for a plain string costs next to nothing."""
    for trigger in triggers:
        at = low.find(trigger, start)
        while at >= 0:
            yield at
            at = low.find(trigger, at + len(trigger))


def _anchor(at: int, known: Sequence[Place]) -> Date | None:
    """The date before the words, when it is near and says one time plainly."""
    before = [(end, date) for _, end, date in known if end <= at]
    if not before or at - before[-1][0] > _NEAR:
        return None
    date = before[-1][1]
    plain = not (date.ranged or date.open or date.approximate or date.uncertain or date.truncated)
    return date if plain and date.year is not None and date.precision <= Precision.YEAR and not date.ambiguous else None


def _number(text: str, table: Table) -> int:
    return int(text) if text.isdecimal() else table.small[text]


def _moved(date: Date, count: int, unit: str, frame: Frame) -> Date | None:
    """The date so many units on; no more precise than the unit or the anchor."""
    if unit in _DAYS:
        if not (date.year is not None and date.month and date.day and date.exists):
            return None
        calendar = calendar_of(date.reading.calendar)
        first = calendar.to_jdn(date.year, date.month, date.day)
        year, month, day = calendar.from_jdn(first + count * _DAYS[unit])
        return date_of(Written(year=year, month=month, day=day), PLAIN, frame)
    if date.year is None:
        return None
    if unit == "y":
        return _loose(date_of(Written(year=date.year + count), PLAIN, frame), date, unit)
    if date.month is None:
        return None
    months = date.year * 12 + date.month - 1 + count
    return _loose(date_of(Written(year=months // 12, month=months % 12 + 1), PLAIN, frame), date, unit)


def _loose(moved: Date, anchor: Date, unit: str) -> Date:
    return replace(moved, slack=moved.slack + anchor.slack + _HALF[unit])


def _next(date: Date, word: str, table: Table, frame: Frame) -> Date | None:
    if word in table.units:
        return _moved(date, 1, table.units[word], frame)
    if date.year is None or date.month is None:
        return None
    month = table.months[word]
    return date_of(Written(year=date.year + (month <= date.month), month=month), PLAIN, frame)
