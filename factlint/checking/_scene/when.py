"""When a statement holds: the date that its sentence, its paragraph or its heading gives, beside a claim's `time`."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from factlint.checking._scene.scene import Scene, dates_of
from factlint.checking._scene.sorts import kind
from factlint.claimbase.index import Base, Claim
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.statements import Sentence, pack
from factlint.values import date
from factlint.values.date import Date, Precision
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict
from factlint.vocabulary import OWN_DATES

HEADING, EVENT = "heading", "event"
REMEMBERED = 8
"""How many dates of a paragraph are in force for what follows."""
ROW, LONGEST = 2, 40
"""Dates from which there is a row, and mentions up to which a sentence is looked through for one."""


class Times:
    """The dates that headings and earlier sentences of a draft give for what follows them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._headings: dict[str, tuple[Date, ...]] = {}
        self._paragraph = -1
        self._dates: tuple[Date, ...] = ()

    def before(self, sentence: Sentence) -> tuple[Date, ...]:
        """The dates of the paragraph before a sentence, and of the nearest heading that has any."""
        headings = (self._headings[one] for one in reversed(sentence.block.section) if one in self._headings)
        earlier = self._dates if sentence.paragraph == self._paragraph else ()
        return (*earlier, *next(headings, ()))

    def take(self, sentence: Sentence) -> None:
        """Remember the dates of a sentence that has been compared."""
        if sentence.paragraph != self._paragraph:
            self._paragraph, self._dates = sentence.paragraph, ()
        self._dates = (*self._dates, *filter(None, dates_of(sentence).values()))[-REMEMBERED:]
        if sentence.block.kind == HEADING and self._dates:
            span = sentence.block.span
            self._headings[" ".join(self._text[span.start : span.end].split())] = self._dates


def at_another_time(scene: Scene, mention: Mention, claim: Claim) -> bool:
    """Whether a claim holds for a time of its own, or that of its event, and the mention is told of others only."""
    if claim.time is not None:
        return bool(_told(scene, mention)) and not holds_then(scene, mention, claim)
    time = None if isinstance(claim.value, Date) else _time_of_event(scene.base, claim.subject)
    told = _told(scene, mention) if time and not _broken_off(scene, mention) else ()
    return time is not None and bool(told) and not any(one and _in_years(one, time) for one in told)


def _broken_off(scene: Scene, mention: Mention) -> bool:
    """Whether a semicolon or a dash parts a mention from all dates of its sentence."""
    return bool(scene.dates) and all(scene.sentence.broken(at, mention.span.start) for at in scene.dates)


@remembered
def _time_of_event(base: Base, entity: str) -> Date | None:
    """When an event was, if one date on record says so."""
    if kind(base, entity) != EVENT:
        return None
    found = [
        claim.value
        for claim in base.by_subject.get(entity, ())
        if claim.subject == entity and claim.predicate in OWN_DATES and isinstance(claim.value, Date)
    ]
    years = {date.year for date in found}
    return found[0] if len(years) == 1 and None not in years else None


def _in_years(told: Date, time: Date) -> bool:
    """Whether a date may be of the year, or of the years, of an event."""
    if not (told.ranged or told.open or time.ranged or time.open) and None not in (told.year, time.year):
        return told.year == time.year
    return not (
        (told.reading.last is not None and time.reading.first is not None and told.reading.last < time.reading.first)
        or (told.reading.first is not None and time.reading.last is not None and told.reading.first > time.reading.last)
    )


def holds_then(scene: Scene, mention: Mention, claim: Claim) -> bool:
    """Whether a claim holds for a time of its own, and the mention is told of that time.

    An amount of a year is neither that of its first quarter nor that of a day in June, but may be that of its end.
    """
    time, whole = claim.time, mention.kind == "quantity"
    if time is None:
        return False
    told = filter(None, _told(scene, mention))
    return any(_meet(one, time) and not (whole and _within(one, time)) for one in told)


def plainly_another_time(scene: Scene, mention: Mention, claim: Claim) -> bool:
    """Whether a claim holds for a time of its own, and the sentence gives another one for the mention: `in 1980`.

    A date that only goes with a noun does not (`after the 1980 flood`), nor does one within the claim's time.
    """
    if claim.time is None or not scene.dates or not at_another_time(scene, mention, claim):
        return False
    prose = pack(scene.sentence.block.language).prose
    told = _told(scene, mention)
    if any(one and _meet(one, claim.time) for one in told):
        return False
    for start, date_ in scene.dates.items():
        before = scene.sentence.index(start) - 1
        if date_ in told and before >= 0 and scene.sentence.words[before].lower in prose.locatives | prose.inside:
            return True
    return False


def _within(told: Date, time: Date) -> bool:
    """Whether a date is a part of a time, and not its end."""
    last_day = told.precision is Precision.DAY and told.reading.last == time.reading.last
    return date.compare(told, time) is Verdict.MORE_PRECISE and not (told.part == "late" or last_day)


def same_time(claim: Claim, other: Claim) -> bool:
    """Whether two claims on one point can hold at once."""
    return claim.time is None or other.time is None or _meet(claim.time, other.time)


def _told(scene: Scene, mention: Mention) -> tuple[Date | None, ...]:
    """The date of the sentence that a mention goes with: its own in a row of them, else the one that stands nearest.

    Without any, those in force; a date is told of itself. None is a part of a time.
    """
    sentence, span, dates = scene.sentence, mention.span, scene.dates
    if mention.kind == "date":
        return ()
    if span.start in dates:  # a number that may be read as a year too
        dates = {at: one for at, one in dates.items() if at != span.start}
    if not dates:
        return scene.dated
    in_row = _in_row(scene, mention)
    if in_row is not None:
        return (dates[in_row],)
    offsets = list(dates)
    behind = bisect_left(offsets, span.start)
    near = min(
        offsets[max(0, behind - 1) : behind + 1],
        key=lambda at: (sentence.distance(at, span.start if at < span.start else span.end - 1), -at),
    )
    return (dates[near],)


def _in_row(scene: Scene, mention: Mention) -> int | None:
    """Where the date of a mention stands if dates and amounts of a kind take turns: 5 in 1950, 7 in 1980."""
    mentions, dates = scene.sentence.mentions, scene.dates
    if len(dates) < ROW or len(mentions) > LONGEST:
        return None
    row = [one.span.start for one in mentions if one.span.start in dates or _of_one_kind(one.value, mention)]
    if len(row) != 2 * len(dates) or any((one in dates) is (other in dates) for one, other in pairwise(row)):
        return None
    return row[row.index(mention.span.start) + (-1 if row[0] in dates else 1)]


def _of_one_kind(value: object, mention: Mention) -> bool:
    mine = mention.value
    if not (isinstance(value, Quantity) and isinstance(mine, Quantity)):
        return False
    return value.unit == mine.unit and (value.counted == mine.counted or not (value.counted and mine.counted))


def _meet(one: Date, other: Date) -> bool:
    verdict = date.compare(one, other)
    return verdict.fits or verdict is Verdict.OTHER_CALENDAR
