"""A date: the days it can mean, the calendar and the precision it was written in."""

from __future__ import annotations

from enum import IntEnum

from msgspec import Struct

from factlint.values._interval import Interval
from factlint.values.verdict import Verdict


class Precision(IntEnum):
    """How much of a date was written; larger is coarser."""

    DAY = 1
    MONTH = 2
    SEASON = 3
    YEAR = 4
    DECADE = 5
    CENTURY = 6
    OPEN = 7


class Reading(Struct, frozen=True):
    """The days that written numbers mean in one calendar."""

    calendar: str
    """Stem of a file in `calendars/`."""
    first: int | None
    """Julian day number of the first day; None when open or when no such day exists."""
    last: int | None
    """Julian day number of the last day (inclusive); None when open or when no such day exists."""


class Date(Struct, frozen=True, kw_only=True, tag=True, omit_defaults=True):
    """A date as read, converted once."""

    edtf: str
    """EDTF level 2 in the Gregorian calendar, e.g. `1870-04-22`, `189X`, `1919/1921`, `XXXX-05-08`."""
    reading: Reading
    """What the date means in the calendar it is labelled with, or in the document's calendar."""
    others: tuple[Reading, ...] = ()
    """What the same numbers mean in the other calendars that place and time had in use."""
    precision: Precision
    year: int | None = None
    """Astronomical year as written (0 is 1 BC), of the first end of a range."""
    month: int | None = None
    day: int | None = None
    label: str = ""
    """The calendar label as written (`O.S.`, `L.I.`, `New Style`), else empty."""
    approximate: bool = False
    uncertain: bool = False
    part: str = ""
    """`early`, `mid` or `late` part of the written period, else empty."""
    weekday: int | None = None
    """The weekday written beside the date, Monday = 0."""
    weekday_span: tuple[int, int] | None = None
    """Where that weekday stands when it is outside the date's own span."""
    second: Date | None = None
    """The other half of a dual date, as written in brackets or after a slash."""
    alternative: Date | None = None
    """For `10/11/1917`: the date with day and month the other way round."""
    bare: bool = False
    """A lone number that may be a year or a count."""
    exists: bool = True
    """False for a day that never was, such as 31 June."""
    truncated: bool = False
    """A year that lost its last digit (`September 191`)."""
    anchored: bool = False
    """Computed from another date of the text (`two years later`)."""
    context_year: int | None = None
    """For a day or month without a year: the year that stands nearest before it in the paragraph."""
    open: str = ""
    """`before` or `after` when the words before or after the date leave that end open (`until 1924`)."""
    bound: Date | None = None
    """Of an open date the one that is written: the `1924` of `until 1924`."""
    ends: tuple[Date, Date] | None = None
    """Of a range (`1919–1921`) both ends."""
    slack: int = 0
    """Days by which both edges are soft: parts, seasons, hedges, calendars kept by observation."""
    names: tuple[tuple[str, int, int], ...] = ()
    """The calendar, month and day of the first day in the calendars that were in use then."""

    @property
    def has_year(self) -> bool:
        return self.reading.first is not None or self.reading.last is not None

    @property
    def ranged(self) -> bool:
        """Whether it is written with both ends."""
        return self.ends is not None

    @property
    def only_weekday(self) -> bool:
        """Whether nothing but a weekday is written."""
        return self.weekday is not None and not self.has_year and self.month is None and self.day is None

    @property
    def written_days(self) -> frozenset[tuple[int | None, int | None]]:
        """The month and day as written, and the other names of a day that is labelled or given in two calendars."""
        return frozenset([(self.month, self.day), *(name[1:] for name in self.names if self.second or self.label)])

    @property
    def ambiguous(self) -> bool:
        """Whether day and month could be the other way round."""
        return self.alternative is not None


def compare(stated: Date, known: Date) -> Verdict:
    """The verdict on a stated date beside a known one: their intervals of days, in every calendar that may be meant."""
    if stated.only_weekday or known.only_weekday:
        return _weekdays(stated, known)
    if not (stated.has_year and known.has_year):
        return compare_yearless(stated, known)
    verdict = _days(stated, stated.reading, known, known.reading)
    if verdict is not Verdict.CONTRADICTS:
        return verdict
    if any(_days(stated, reading, known, known.reading).fits for reading in stated.others):
        return Verdict.OTHER_CALENDAR
    if any(_days(stated, stated.reading, known, reading).fits for reading in known.others):
        return Verdict.OTHER_CALENDAR
    if stated.alternative or known.alternative:
        return _either_order(stated, known)
    # timid: a year that lost a digit, or a date that hangs on another, is no ground for an accusation.
    weak = stated.truncated or known.truncated or stated.anchored or known.anchored
    return Verdict.NOT_COMPARABLE if weak else verdict


def _weekdays(stated: Date, known: Date) -> Verdict:
    """A weekday alone is held against the other's weekday, written or that of its day."""
    one, other = _weekday_of(stated), _weekday_of(known)
    if one is None or other is None:
        return Verdict.NOT_COMPARABLE
    if one != other:
        return Verdict.CONTRADICTS
    return Verdict.AGREES if known.only_weekday else Verdict.LESS_PRECISE


def _weekday_of(date: Date) -> int | None:
    if date.weekday is None and date.reading.first is not None and date.reading.first == date.reading.last:
        return date.reading.first % 7
    return date.weekday


def _either_order(stated: Date, known: Date) -> Verdict:
    """An ambiguous numeric date fits when it fits in one of its two orders."""
    pairs = [(stated.alternative, known), (stated, known.alternative), (stated.alternative, known.alternative)]
    verdicts = [_days(a, a.reading, b, b.reading) for a, b in pairs if a is not None and b is not None]
    return next((verdict for verdict in verdicts if verdict.fits), Verdict.CONTRADICTS)


def _days(stated: Date, mine: Reading, known: Date, other: Reading) -> Verdict:
    """Two intervals of days; soft edges widen them."""
    a, b = Interval.between(mine.first, mine.last), Interval.between(other.first, other.last)
    if a == b:
        return Verdict.AGREES
    if stated.ranged and known.ranged and stated.precision == known.precision and not stated.slack + known.slack:
        return _two_ranges(a, b)
    if not a.widened(_softness(stated, known)).meets(b.widened(_softness(known, stated))):
        return Verdict.CONTRADICTS
    if a.contains(b) or a.widened(stated.slack).contains(b):
        return Verdict.LESS_PRECISE
    if b.contains(a) or b.widened(known.slack).contains(a):
        return Verdict.MORE_PRECISE
    # timid: two periods of different kinds that overlap in part, or an open end, prove nothing.
    if stated.slack + known.slack and a.length and b.length:
        return Verdict.LESS_PRECISE if a.length >= b.length else Verdict.MORE_PRECISE
    return Verdict.NOT_COMPARABLE


def _softness(date: Date, other: Date) -> int:
    """Days by which the edges of a date are soft beside another: the end of June is no part of a whole July."""
    whole = bool(date.part) and date.precision is other.precision is Precision.MONTH and not other.slack
    return 0 if whole else date.slack


def _two_ranges(a: Interval, b: Interval) -> Verdict:
    """Two periods written with both ends: with one end in common the other end is wrong; one inside may be a part."""
    if a.first == b.first or a.last == b.last:
        return Verdict.CONTRADICTS
    if a.contains(b):
        return Verdict.LESS_PRECISE
    return Verdict.MORE_PRECISE if b.contains(a) else Verdict.CONTRADICTS


_MIRRORED = {Verdict.LESS_PRECISE: Verdict.MORE_PRECISE, Verdict.MORE_PRECISE: Verdict.LESS_PRECISE}


def compare_yearless(stated: Date, known: Date) -> Verdict:
    """At least one date has no year: months and days are held against each other, in each calendar known of."""
    if not stated.exists or not known.exists or stated.month is None or known.month is None:
        return Verdict.NOT_COMPARABLE
    if OPEN_OR_WIDE & {stated.precision, known.precision} or stated.ranged or known.ranged:
        return Verdict.NOT_COMPARABLE
    if known.names and not stated.has_year:
        return _named(stated, known)
    if stated.names and not known.has_year:
        verdict = _named(known, stated)
        return _MIRRORED.get(verdict, verdict)
    return _fields(stated, known)


OPEN_OR_WIDE = {Precision.OPEN, Precision.SEASON, Precision.YEAR, Precision.DECADE, Precision.CENTURY}


def _named(yearless: Date, full: Date) -> Verdict:
    """A day or month without a year beside a full date, by the names that its day has in each calendar."""
    own = {yearless.reading.calendar} if yearless.label else {yearless.reading.calendar, full.reading.calendar}
    verdict = Verdict.CONTRADICTS
    for calendar, month, day in full.names:
        if yearless.month != month or yearless.day not in (None, day):
            continue
        if calendar in own:
            return Verdict.AGREES if yearless.day else Verdict.LESS_PRECISE
        if not yearless.label:
            verdict = Verdict.OTHER_CALENDAR
    return verdict


def _fields(stated: Date, known: Date) -> Verdict:
    if stated.month == known.month and (stated.day == known.day or None in (stated.day, known.day)):
        if stated.day == known.day:
            return Verdict.AGREES
        return Verdict.LESS_PRECISE if stated.day is None else Verdict.MORE_PRECISE
    steps = ((stated.month or 0) - (known.month or 0)) % 12
    if steps in (0, 1, 11) and None not in (stated.day, known.day):
        apart = abs((stated.day or 0) - (known.day or 0))
        # timid: without a year the calendars are 10 to 13 days apart, whichever it is.
        near = apart in range(10, 14) if steps == 0 else apart in range(16, 22)
        return Verdict.NOT_COMPARABLE if near else Verdict.CONTRADICTS
    # timid: a month of the Julian calendar reaches into the next of the Gregorian one.
    earlier, later = (stated, known) if steps == 11 else (known, stated)
    reaches = steps in (1, 11) and _may_be(earlier, "julian") and _may_be(later, "gregorian")
    return Verdict.NOT_COMPARABLE if reaches and not (stated.label or known.label) else Verdict.CONTRADICTS


def _may_be(date: Date, calendar: str) -> bool:
    """Whether a date may be written in a calendar: one without a year may be, whatever its document's."""
    return not date.has_year or calendar in {reading.calendar for reading in (date.reading, *date.others)}


def same_numbers(stated: Date, known: Date) -> bool:
    """Whether two dates, one of them the end of something open, are written with the same numbers."""
    pairs = ((stated.year, known.year), (stated.month, known.month), (stated.day, known.day))
    return all(one is None or one == other for one, other in pairs)
