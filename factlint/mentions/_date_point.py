"""One point in time, from the tokens of its shape to the numbers of a calendar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from factlint.mentions._date_lexer import Token
from factlint.mentions._date_parts import Written, calendar_of


class Point(NamedTuple):
    """The numbers of a date and what was odd about them."""

    written: Written
    alternative: Written | None = None
    truncated: bool = False


def point(tokens: Sequence[Token]) -> Point | None:
    """The date that the tokens of one point write; None when the numbers make no date."""
    kinds = "".join(token.kind for token in tokens)
    part = next((str(token.value) for token in tokens if token.kind == "P"), "")
    for kind, read in _READERS.items():
        if kind in kinds:
            found = read(tokens, kinds)
            break
    else:
        found = _plain(tokens, kinds)
    if found is None or not part:
        return found
    return None if found.written.day else found._replace(written=replace(found.written, part=part))


def _ints(tokens: Sequence[Token], kinds: str) -> list[int]:
    return [token.value for token in tokens if token.kind in kinds and isinstance(token.value, int)]


def _fixed(tokens: Sequence[Token], kinds: str) -> Point | None:
    values = next(token.value for token in tokens if token.kind in "NI")
    if not isinstance(values, tuple):
        return None
    dates = [value for value in values if isinstance(value, Written)]
    short = any(t.kind == "N" and t.end - t.start <= 8 for t in tokens)
    return Point(dates[0], dates[1] if len(dates) > 1 else None, truncated=short)


def _century(tokens: Sequence[Token], kinds: str) -> Point | None:
    numbers = _ints([t for t in tokens if t.kind in "dor"], "dor")
    size = next(t.value for t in tokens if t.kind == "C")
    if not numbers or not isinstance(size, int) or not 1 <= numbers[-1] <= (2100 // size + 1 if "b" not in kinds else 99):
        return None
    number = numbers[-1]
    year = 1 - number * size if "b" in kinds else (number - 1) * size
    if "D" in kinds or "K" in kinds:
        decade = _ints(tokens, "Dyzdq")
        short = decade[0] % 100 if decade else 0
        return Point(Written(year=year + short, years=10)) if decade and short % 10 == 0 else None
    half = _ints(tokens, "H")
    if half:
        return _share(Written(year=year, years=size), half[0])
    tenth = _ints(tokens, "V")
    if tenth:
        return Point(Written(year=year + 10 * tenth[0], years=10))
    return Point(Written(year=year, years=size))


def _share(whole: Written, code: int) -> Point | None:
    """A half or quarter of a century."""
    if whole.year is None:
        return None
    parts, index = (2, code - 40) if code >= 40 else (4, code - 33)
    size = whole.years // parts
    return Point(Written(year=whole.year + index * size, years=size))


def _decade(tokens: Sequence[Token], kinds: str) -> Point | None:
    numbers = _ints(tokens, "Dyzqd")
    if not numbers or numbers[0] % 10:
        return None
    short = numbers[0] < 100
    return Point(Written(year=numbers[0] + (1900 if short else 0), years=10), truncated=short)


def _half(tokens: Sequence[Token], kinds: str) -> Point | None:
    code = _ints(tokens, "H")[0]
    rest = _plain([token for token in tokens if token.kind != "H"], kinds.replace("H", ""))
    if rest is None or rest.written.day:
        return None
    if rest.written.month:
        part = {40: "early", 41: "late"}.get(code)
        return rest._replace(written=replace(rest.written, part=part)) if part else None
    return rest._replace(written=replace(rest.written, season=code))


def _season(tokens: Sequence[Token], kinds: str) -> Point | None:
    year = _year(tokens, kinds)
    return None if year is None else Point(Written(year=year, season=_ints(tokens, "S")[0]))


def _feast(tokens: Sequence[Token], kinds: str) -> Point | None:
    year = _year(tokens, kinds)
    feast = next(token.value for token in tokens if token.kind == "F")
    if year is None or not isinstance(feast, tuple):
        return None
    month, day = feast
    if isinstance(month, int) and month:
        return Point(Written(year=year, month=month, day=day))
    gregorian = calendar_of("gregorian")
    if year < 1583:
        return None
    _, month, day = gregorian.from_jdn(gregorian.to_jdn(year, *easter(year)) + day)
    return Point(Written(year=year, month=month, day=day))


def easter(year: int) -> tuple[int, int]:
    """Month and day of Gregorian Easter Sunday (anonymous algorithm, Nature, 20 April 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    total = h + k - 7 * m + 114
    return total // 31, total % 31 + 1


def _other(tokens: Sequence[Token], kinds: str) -> Point | None:
    month = next(token.value for token in tokens if token.kind == "X")
    days, years = _ints(tokens, "do"), _ints(tokens, "yzr")
    if not isinstance(month, tuple) or not days or not years:
        return None
    calendar, number = month
    return Point(Written(year=years[0], month=int(number), day=days[0], calendar=str(calendar)))


def _year(tokens: Sequence[Token], kinds: str) -> int | None:
    """The astronomical year of a point whose only number is its year."""
    numbers = _ints(tokens, "yqzd")
    return _era(numbers[0], kinds) if numbers else None


def _era(year: int, kinds: str) -> int:
    return 1 - year if "b" in kinds else year


def _plain(tokens: Sequence[Token], kinds: str) -> Point | None:
    month = next((t.value for t in tokens if t.kind in "Ms"), None)
    numbers = [t for t in tokens if t.kind in "dozyq" and isinstance(t.value, int)]
    era = "a" in kinds or "b" in kinds
    if month is None:
        return _lone_year(numbers, kinds, era)
    day: int | None = None
    year: Token | None = None
    for token in numbers:
        alone = era and token is numbers[-1] and year is None
        if token.kind in "do" and day is None and not alone:
            day = int(token.value)  # type: ignore[call-overload]
        elif year is None:
            year = token
    if not isinstance(month, int):
        return None
    if year is None:
        return Point(Written(month=month, day=day))
    return _dated(year, month, day, kinds, era)


def _dated(token: Token, month: int, day: int | None, kinds: str, era: bool) -> Point | None:
    value = token.value
    if not isinstance(value, int):
        return None
    if era:
        return Point(Written(year=_era(value, kinds), month=month, day=day))
    if token.kind in "qzd":
        # Two digits tell no century; the most frequent guess is kept apart by `truncated`.
        return Point(Written(year=1900 + value, month=month, day=day), truncated=True)
    if token.end - token.start == 3 and value < 210:
        return Point(Written(year=value * 10, years=10, month=month, day=day), truncated=True)
    return Point(Written(year=value, month=month, day=day)) if value < 3000 else None


def _lone_year(numbers: Sequence[Token], kinds: str, era: bool) -> Point | None:
    if len(numbers) != 1 or not isinstance(numbers[0].value, int):
        return None
    value = numbers[0].value
    if era:
        return Point(Written(year=_era(value, kinds)))
    if numbers[0].kind == "q":
        return Point(Written(year=1900 + value), truncated=True)
    return Point(Written(year=value)) if numbers[0].kind == "y" else None


_READERS: dict[str, Callable[[Sequence[Token], str], Point | None]] = {
    "N": _fixed,
    "I": _fixed,
    "C": _century,
    "D": _decade,
    "K": _decade,
    "H": _half,
    "S": _season,
    "F": _feast,
    "X": _other,
}
