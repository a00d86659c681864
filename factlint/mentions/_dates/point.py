"""One point in time, from the tokens of its shape to the numbers of a calendar."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from factlint.mentions._dates.centuries import Point, century, decade, named_century
from factlint.mentions._dates.eras import LUNAR, ROMANISED
from factlint.mentions._dates.feasts import feast
from factlint.mentions._dates.fit import Tokens, first, number, numbers
from factlint.mentions._dates.months import YEARS
from factlint.mentions._dates.parts import Written
from factlint.mentions._dates.token import Token

_LAST_YEAR = 2999
_LAST_SHORT = 210
"""A year of three digits beside a month has lost one, when ten times it is a year of our time."""


def point(tokens: Tokens) -> Point | None:
    """The date that the tokens of one point write; None when the numbers make no date."""
    kinds = "".join([token.kind for token in tokens])
    if "J" in kinds:
        return _of_era(tokens)
    if _SPECIAL.isdisjoint(kinds):
        found = _plain(tokens, "b" in kinds)
    else:
        found = next(reader for kind, reader in _READERS.items() if kind in kinds)(tokens, "b" in kinds)
    part = first(tokens, "P")
    if found is None or part is None:
        return found
    return None if found.written.day else replace(found, written=replace(found.written, part=str(part.value)))


def _of_era(tokens: Tokens) -> Point | None:
    """`Shōwa 20`, `the 20th year of Shōwa`, and a day of that year: the same with our own year in its place."""
    at = next(index for index, token in enumerate(tokens) if token.kind == "J")
    era = ROMANISED[str(tokens[at].value)]
    base, last = era[:2]
    after = next((index for index in range(at + 1, len(tokens)) if tokens[index].kind in "dz"), None)
    before = next((index for index in range(at - 1, -1, -1) if tokens[index].kind in "do"), None)
    place = before if after is None else after
    count = number(tokens[place]) if place is not None else None
    if place is None or count is None or not 1 <= count <= last:
        return None
    year = Token("y", base + count, tokens[place].start, tokens[place].start + 4)
    # timid: the months of the moon are not ours, so the day is left out.
    solar = base + count >= LUNAR
    found = point([*tokens[: min(at, place)], year, *tokens[max(at, place) + 1 :]] if solar else [year])
    return found and replace(found, era=era)


def _era(year: int, bce: bool) -> int:
    return 1 - year if bce else year


def _fixed(tokens: Tokens, _bce: bool) -> Point | None:
    token = first(tokens, "NnI")
    values = token.value if token else None
    dates = [value for value in values if isinstance(value, Written)] if isinstance(values, tuple) else []
    if token is None or not dates:
        return None
    return Point(dates[0], dates[1] if len(dates) > 1 else None, truncated=token.kind == "n")


def _half(tokens: Tokens, bce: bool) -> Point | None:
    code = number(first(tokens, "H"))
    rest = _plain([token for token in tokens if token.kind != "H"], bce)
    if rest is None or code is None or rest.written.day:
        return None
    if rest.written.month:
        part = {40: "early", 41: "late"}.get(code)
        return replace(rest, written=replace(rest.written, part=part)) if part else None
    return replace(rest, written=replace(rest.written, season=code))


def _season(tokens: Tokens, bce: bool) -> Point | None:
    year, season = first(tokens, "yqzd"), number(first(tokens, "S"))
    return _dated(year, Written(season=season), bce, era=bce) if year and season else None


def _feast(tokens: Tokens, bce: bool) -> Point | None:
    years, token = numbers(tokens, "yqzd"), first(tokens, "F")
    rule = (
        tuple(part for part in token.value if isinstance(part, int)) if token and isinstance(token.value, tuple) else ()
    )
    written = feast(_era(years[0], bce), rule) if years and rule else None
    return Point(written) if written else None


def _other(tokens: Tokens, _bce: bool) -> Point | None:
    """A date of another calendar, whose months have names of their own."""
    token, days, years = first(tokens, "X"), numbers(tokens, "do"), numbers(tokens, "yzr")
    month = token.value if token else None
    if token is None or not isinstance(month, tuple):
        return None
    year = years[0] if years else days[-1] if days else 0
    calendar, index = str(month[0]), month[1]
    if year not in YEARS[calendar] or not isinstance(index, int):
        return None
    day = days[0] if days and (years or (tokens.index(token) > 0 and tokens[0].kind in "dow")) else None
    return Point(Written(year=year, month=index, day=day, calendar=calendar))


def _plain(tokens: Tokens, bce: bool) -> Point | None:
    """Days, months and years of our own calendars."""
    month = number(first(tokens, "Ms")) or _roman_month(tokens)
    digits = [token for token in tokens if token.kind in "dozyq" or (token.kind == "r" and first(tokens, "m"))]
    era = first(tokens, "ab") is not None
    if month is None and first(tokens, "m") and digits:
        month, digits = number(digits[0]), digits[1:]
        if not month or month > 12:
            return None
    if month is None:
        return _numbered(digits) if len(digits) == 3 else _lone_year(digits, bce, era, _calendar(tokens))
    day: int | None = None
    year: Token | None = None
    for token in digits:
        # `March 44 BC` has no day, `15 March 44 BC` has one.
        of_era = era and token is digits[-1]
        if token.kind in "do" and day is None and not of_era:
            day = number(token)
        elif year is None:
            year = token
    if year is None:
        return Point(Written(month=month, day=day))
    return _dated(year, Written(month=month, day=day), bce, era)


def _numbered(digits: Tokens) -> Point | None:
    """`9 de 8 de 1971`."""
    day, month, year = (number(token) or 0 for token in digits)
    return Point(Written(year=year, month=month, day=day)) if 1 <= month <= 12 else None


def _roman_month(tokens: Tokens) -> int | None:
    """`22 IV 1870`."""
    month = number(first(tokens, "r"))
    return month if month is not None and month <= 12 and first(tokens, "do") else None


def _dated(token: Token, rest: Written, bce: bool, era: bool) -> Point | None:
    value = number(token)
    if value is None or (value > _LAST_YEAR and not era):
        return None
    if era:
        return Point(replace(rest, year=_era(value, bce)))
    if token.kind in "zd" and token.end - token.start == 1:
        return None
    if token.kind in "qzd":
        # Two digits tell no century; the most frequent guess is kept apart by `truncated`.
        return Point(replace(rest, year=1900 + value), truncated=True)
    if token.end - token.start == 3 and value < _LAST_SHORT:
        return Point(replace(rest, year=value * 10, years=10), truncated=True)
    return Point(replace(rest, year=value))


def _calendar(tokens: Tokens) -> str:
    """The calendar whose years a word counts (`1120 AH`)."""
    return next((token.value for token in tokens if token.kind == "Y" and isinstance(token.value, str)), "")


def _lone_year(digits: Tokens, bce: bool, era: bool, calendar: str) -> Point | None:
    value = number(digits[0]) if len(digits) == 1 else None
    if value is None:
        return None
    if calendar:
        return Point(Written(year=value, calendar=calendar)) if value in YEARS[calendar] else None
    if era:
        return Point(Written(year=_era(value, bce)))
    if digits[0].kind == "q":
        return Point(Written(year=1900 + value), truncated=True)
    return Point(Written(year=value)) if digits[0].kind == "y" else None


_READERS: dict[str, Callable[[Tokens, bool], Point | None]] = {
    "N": _fixed,
    "n": _fixed,
    "I": _fixed,
    "c": named_century,
    "C": century,
    "E": decade,
    "D": decade,
    "K": decade,
    "H": _half,
    "S": _season,
    "F": _feast,
    "X": _other,
}
"""Class of the token that decides how a point is read; the first that is there."""
_SPECIAL = frozenset(_READERS)
