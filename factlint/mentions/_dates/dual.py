"""Dates written in two calendars at once."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace

from factlint.mentions._dates.build import Frame, Marks, date_of, dual_of, opened, range_of
from factlint.mentions._dates.fit import Fit, Found, Tokens, first, joins, number, weekday
from factlint.mentions._dates.grammar import shapes
from factlint.mentions._dates.parts import LADY_DAY, Written, days_of
from factlint.mentions._dates.point import point
from factlint.values.date import Date

_GAPS = range(9, 15)
"""Days between the two calendars from 1582 to 2100, one more on either side for slips."""
_SLIPS = range(7, 47)
"""The same where the form leaves no doubt that one day is written twice: `2 (25) июня`, `1 March (15 April) 1881`."""
_LEAP_YEAR = 1904


class _Half(NamedTuple):
    """One half: its numbers, its label and the calendar that the label names."""

    written: Written
    label: str
    calendar: str

    @property
    def day(self) -> int | None:
        """Julian day number, read as Gregorian, in any leap year when there is none."""
        written = self.written if self.written.year is not None else replace(self.written, year=_LEAP_YEAR)
        days = days_of(written)
        return days[0] if days else None


def dual(fit: Fit) -> Found | None:
    """`22 April [O.S. 10 April] 1870`, `10 (22) апреля 1870`, `20 May 1887 (8 May, O.S.)`, `10/22 April 1870`."""
    parts = {name[0]: fit.part(name) for name in fit.shape.groups if name != "open"}
    if fit.has("a3") and "".join(token.kind for token in parts["b"]) == "d" and _is_note(fit):
        return None
    outer = [*parts["a"], *parts.get("m", ()), *parts.get("y", ())]
    inner = [token for token in parts["b"] if token.kind not in "L,"]
    if not any(token.kind in "MsNnI" for token in inner):
        inner += [token for token in outer if token.kind in "Ms"]
    points = point(outer), point(inner)
    if points[0] is None or points[1] is None or not points[0].written.day or not points[1].written.day:
        return None
    written = _turned(points[0].written, parts["t"]) if "t" in parts else points[0].written
    if written is None:
        return None
    first, second = _share_year(written, points[1].written)
    halves = (
        _Half(first, *fit.label(parts.get("l", ()))),
        _Half(second, *fit.label([*parts["b"], *parts.get("k", ()), *parts.get("n", ())])),
    )
    gaps = _SLIPS if fit.has("a1") or fit.has("y0") else _GAPS
    date = _pair(*halves, weekday(outer), fit.frame, gaps)
    return fit.found(opened(date, fit.side) if fit.side else date) if date else None


def _is_note(fit: Fit) -> bool:
    """`27 November 1852,[16]`: a number in square brackets behind a whole date is that of a note."""
    return fit.text[fit.tokens[fit.shape.groups["b3"][0] - 1].start] == "["


def spanned(fit: Fit) -> Found | None:
    """`26 July [8 August] to 3 [16] August 1917`: a range with an end that is written in two calendars."""
    sides = fit.part("a"), fit.part("b")
    if not any(token.kind == "«" for side in sides for token in side) or not joins(fit.part("o"), fit.part("j")):
        return None
    year = first(sides[1], "y")
    ends = [_end(side if year is None or first(side, "y") else [*side, year], fit) for side in sides]
    if ends[0] is None or ends[1] is None:
        return None
    start, last = ends[0].reading.first, ends[1].reading.last
    return fit.found(range_of(ends[0], ends[1])) if start is not None and last is not None and start <= last else None


def _end(tokens: Tokens, fit: Fit) -> Date | None:
    """One end of such a range."""
    for shape in shapes("".join([token.kind for token in tokens])).get(0, ()):
        if shape.name == "dual" and shape.end == len(tokens):
            found = dual(Fit(shape, tokens, fit.text, fit.frame))
            return found.date if found else None
    alone = point(tokens)
    return date_of(alone.written, Marks(), fit.frame) if alone and alone.written.year is not None else None


def duals(fit: Fit) -> Found | None:
    """`23-27 February (8-12 March) 1917`: a range of days in one calendar, and the same days in the other."""
    outer, inner, year = fit.part("a"), fit.part("b"), fit.part("y")
    labels = fit.label(()), fit.label(inner)
    ends = [_days(side, year) for side in (outer, [token for token in inner if token.kind not in "L,"])]
    if ends[0] is None or ends[1] is None:
        return None
    pairs = [
        _pair(_Half(one, *labels[0]), _Half(other, *labels[1]), None, fit.frame)
        for one, other in zip(ends[0], ends[1], strict=True)
    ]
    return fit.found(range_of(pairs[0], pairs[1])) if pairs[0] and pairs[1] else None


def _days(tokens: Tokens, year: Tokens) -> tuple[Written, Written] | None:
    """First and last day of a range; each takes from the other the month that it leaves out."""
    dash = next(index for index, token in enumerate(tokens) if token.kind == "-")
    sides = list(tokens[:dash]), list(tokens[dash + 1 :])
    months = [first(side, "Ms") or first(tokens, "Ms") for side in sides]
    points = [
        point([*side, *((month,) if month and month not in side else ()), *year])
        for side, month in zip(sides, months, strict=True)
    ]
    if points[0] is None or points[1] is None:
        return None
    return points[0].written, points[1].written


def _turned(written: Written, short: Tokens) -> Written | None:
    """`10/21 February 1750/51`: the year that began on 1 January; None after Lady Day, or where no next year stands."""
    year, value = written.year, number(short[0])
    if year is None or value is None or (written.month, written.day or 1) >= LADY_DAY:
        return None
    return replace(written, year=year + 1) if (year + 1) % 10 ** (short[0].end - short[0].start) == value else None


def _share_year(first: Written, second: Written) -> tuple[Written, Written]:
    """Halves of a dual date lie within two weeks: a missing year is that of the other half, or its neighbour."""
    if second.year is None and first.year is not None:
        return first, replace(second, year=first.year + _turn(first, second))
    if first.year is None and second.year is not None:
        return replace(first, year=second.year + _turn(second, first)), second
    return first, second


def _turn(known: Written, other: Written) -> int:
    return {(12, 1): 1, (1, 12): -1}.get((known.month or 0, other.month or 0), 0)


def _pair(first: _Half, second: _Half, day_of_week: int | None, frame: Frame, gaps: range = _GAPS) -> Date | None:
    """Which half is the Gregorian one: as labelled, else the later one."""
    if first.day is None or second.day is None:
        return None
    apart = second.day - first.day
    if not (first.calendar or second.calendar):
        if apart == 1 and first.written.month == second.written.month:
            return _night(first.written, second.written, frame)
        if abs(apart) not in gaps:
            return None
    new, old = (first, second) if _first_is_new(apart, first.calendar, second.calendar) else (second, first)
    gregorian = Marks(calendar="gregorian", label=new.label, weekday=day_of_week)
    julian = Marks(calendar="julian", label=old.label)
    return dual_of(date_of(new.written, gregorian, frame), date_of(old.written, julian, frame))


def _first_is_new(apart: int, first: str, second: str) -> bool:
    if second:
        return second == "julian"
    return first == "gregorian" if first else apart < 0


def _night(first: Written, second: Written, frame: Frame) -> Date:
    """`5/6 May 1917`: the night between two days."""
    return range_of(date_of(replace(first, year=second.year), Marks(), frame), date_of(second, Marks(), frame))
