"""Dates told from another date of the text: `two years later`, `the following March`, `six days after 20 May 1887`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick
from msgspec import Struct
from msgspec.structs import replace

from factlint import languages
from factlint.discover import member, names
from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.mentions._dates.build import ANY, PLAIN, Frame, date_of
from factlint.mentions._dates.forms import phrases, searcher
from factlint.mentions._dates.parts import Written, calendar_of
from factlint.values.date import Date, Precision

Place = tuple[int, int, Date]
_REACH = 60
_NEAR = 200
"""Characters between the anchor and the words that count from it; farther back it is another story."""
_MANY = 100
_DAYS = {"d": 1, "w": 7}
_HALF = {"y": 183, "m": 15, "w": 3, "d": 0}
"""Days by which a count in a unit is loose."""


class _Table(Struct, frozen=True, kw_only=True, eq=False):
    """The relative words of a language as patterns; sign is 1 for later, -1 for earlier."""

    triggers: tuple[str, ...]
    leads: bool
    """Whether a count may follow the words that tell it; else a unit stands before them."""
    tails: tuple[str, ...]
    counted: tuple[tuple[re.Pattern[str], int], ...]
    from_date: tuple[tuple[tuple[str, ...], re.Pattern[str], int], ...]
    """Joints as they end, the pattern of the whole, and the sign."""
    following: re.Pattern[str] | None
    told: AhoCorasick | None
    """Phrases that say how far it is from the date before."""
    phrases: tuple[str, ...]
    """The same as plain text, by the number that the search gives."""
    hedges: tuple[str, ...]
    """Words before a count that make it inexact, each with a space behind it."""
    of_year: re.Pattern[str] | None
    """Phrases after a day or a month that tell its year from the date before."""
    shifts: dict[str, tuple[int, str]]
    """Phrase to a count and a unit."""
    units: dict[str, str]
    small: dict[str, int]
    months: dict[str, int]


def with_relative(low: str, code: str, known: Sequence[Place], frame: Frame = ANY) -> list[Place]:
    """The dates of a block (in lower case), and those that are told from them, in order."""
    table = _table(code)
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


def _from_dates(low: str, table: _Table, known: Sequence[Place], frame: Frame) -> Iterator[Place]:
    """`two weeks before 13 May 1999`: the words stand before the date and are no part of it."""
    for start, _, date in known:
        for joints, pattern, sign in table.from_date:
            if not low.endswith(joints, max(0, start - _REACH), start):
                continue
            match = pattern.search(low, max(0, start - _REACH), start)
            moved = _moved(date, sign * _number(match["n"], table), table.units[match["u"]], frame) if match else None
            if match and moved:
                yield match.start("n"), start - 1, moved


def _counted(low: str, table: _Table, known: Sequence[Place], frame: Frame) -> Iterator[Place]:
    for at in _places(low, table.triggers, known[0][1]):
        window = max(0, at - _REACH), at + _REACH
        for pattern, sign in table.counted if table.leads or low.endswith(table.tails, window[0], at) else ():
            for match in pattern.finditer(low, *window):
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


def _told(low: str, table: _Table, known: Sequence[Place], frame: Frame) -> Iterator[Place]:
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


def _number(text: str, table: _Table) -> int:
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


def _next(date: Date, word: str, table: _Table, frame: Frame) -> Date | None:
    if word in table.units:
        return _moved(date, 1, table.units[word], frame)
    if date.year is None or date.month is None:
        return None
    month = table.months[word]
    return date_of(Written(year=date.year + (month <= date.month), month=month), PLAIN, frame)


@cache
def _table(code: str) -> _Table | None:
    pack = member(languages, Language, code) if code in names(languages) else None
    words = pack.dates if pack else DateWords()
    if pack is None or not words.units:
        return None
    numbers = {word: value for word, value in pack.numbers.cardinals.items() if 1 < value < _MANY and word.isalpha()}
    small = numbers | dict(words.small)
    months = {form: index + 1 for index, forms in enumerate(words.months) for form in forms.split()}
    few, many = (_counts(each, words.units) for each in (words.small, small))
    # The first form of each unit is its singular: `the following years` are no date.
    singular = [next(form for form, unit in words.units.items() if unit == letter) for letter in "ymwd"]
    following = rf"(?<!\w)(?:{_any(phrases(words.following))}) (?P<u>{_any([*singular, *months])})(?!\w)"
    shifts = {phrase: (int(told[:-1]), told[-1]) for phrase, told in (*words.told.items(), *words.of_year.items())}
    # `mars suivant` is the next March, whatever the year.
    behind = dict.fromkeys(phrases(words.following_behind), (1, "m"))
    of_year = [*words.of_year, *behind]
    return _Table(
        told=searcher(words.told) if words.told else None,
        phrases=tuple(sorted(words.told)),
        of_year=re.compile(rf",? ({_any(of_year)})(?!\w)") if of_year else None,
        shifts=shifts | behind,
        hedges=tuple(f"{phrase} " for phrase in pack.numbers.hedges),
        leads=any(phrase.endswith("#") for text in (words.later, words.earlier) for phrase in phrases(text)),
        tails=tuple(f"{unit} " for unit in words.units),
        triggers=tuple(part for text in (words.later, words.earlier, words.following) for part in _plain_parts(text)),
        counted=tuple(
            (re.compile(_around(text, few)), sign) for text, sign in ((words.later, 1), (words.earlier, -1)) if text
        ),
        from_date=tuple(
            (tuple(f" {joint} " for joint in phrases(text)), re.compile(rf"{many} (?:{_any(phrases(text))}) $"), sign)
            for text, sign in ((words.after_date, 1), (words.before_date, -1))
        ),
        following=re.compile(following) if words.following else None,
        units=dict(words.units),
        small=small,
        months=months,
    )


def _any(forms: Iterable[str]) -> str:
    return "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))


def _counts(numbers: Iterable[str], units: Iterable[str]) -> str:
    return rf"(?<![\w.,-])(?P<n>\d{{1,3}}|{_any(numbers)})[ -](?P<u>{_any(units)})(?!\w)"


def _plain_parts(text: str) -> list[str]:
    return [phrase.replace("#", "").strip() for phrase in phrases(text)]


def _around(text: str, number: str) -> str:
    """Phrases with `#` for the count, those before it and those after it."""
    before = [phrase[:-1].strip() for phrase in phrases(text) if phrase.endswith("#")]
    after = [phrase[1:].strip() for phrase in phrases(text) if phrase.startswith("#")]
    lead = _any(before) if before else "(?!)"
    tail = _any(after) if after else "(?!)"
    return rf"(?:(?<!\w)(?P<lead>{lead}) )?{number}(?(lead)| (?:{tail})(?!\w))"
