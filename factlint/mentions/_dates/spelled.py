"""Years and days in words: `nineteen seventeen`, `two thousand and eighteen`, `twenty-first`."""

from __future__ import annotations

from factlint.mentions._dates.lexicon import Lexicon
from factlint.patterns import regex

_WORD = regex(r"[^\W\d_]+")
_JOIN = regex(r" ?-? ?(?:(?:and|y|e|en|und) )?")
_MOST = 7
_LAST_DAY = 31


def spelled(low: str, at: int, words: Lexicon) -> tuple[str, int, int] | None:
    """Class (`y`, `d`, `o` or `D`), value and end of a number in words that begins at `at`."""
    if not words.numerals:
        return None
    numbers: list[tuple[int, int]] = []
    position = at
    for _ in range(_MOST):
        match = _WORD.match(low, position)
        if match is None:
            break
        value = words.numerals.get(match[0])
        if value is None:
            ordinal = _value(match[0], "o", words)
            decade = _value(match[0], "D", words)
            if decade and len(numbers) == 1 and 10 <= numbers[0][0] <= 20:
                return "D", numbers[0][0] * 100 + decade, match.end()
            if ordinal and numbers and numbers[-1][0] in (20, 30) and ordinal < 10 and len(numbers) == 1:
                return "o", numbers[-1][0] + ordinal, match.end()
            break
        numbers.append((value, match.end()))
        joined = _JOIN.match(low, match.end())
        position = joined.end() if joined else match.end()
    return _best(numbers)


def _value(word: str, kind: str, words: Lexicon) -> int:
    entry = words.phrases.get(word)
    return entry.value if entry and entry.kind == kind and isinstance(entry.value, int) else 0


def _best(numbers: list[tuple[int, int]]) -> tuple[str, int, int] | None:
    values = [value for value, _ in numbers]
    year, used = _year(values)
    if year:
        return "y", year, numbers[used - 1][1]
    day, used = _small(values)
    return ("d", day, numbers[used - 1][1]) if used and 1 <= day <= _LAST_DAY else None


def _small(values: list[int]) -> tuple[int, int]:
    """A number below 100 and how many words it takes."""
    if not values or values[0] > 90:
        return 0, 0
    if values[0] >= 20 and len(values) > 1 and values[1] < 10:
        return values[0] + values[1], 2
    return values[0], 1


def _year(values: list[int]) -> tuple[int, int]:
    """A year and how many words it takes: `twenty sixteen`, `nineteen hundred six`, `two thousand eighteen`."""
    head, used = _small(values)
    if not used or used == len(values):
        return 0, 0
    following = values[used]
    rest, more = _small(values[used + 1 :])
    if following == 1000 and head in (1, 2):
        hundreds = values[used + 2] if len(values) > used + 2 and values[used + 2] == 100 else 0
        if hundreds:
            tail, extra = _small(values[used + 3 :])
            return head * 1000 + rest * 100 + tail, used + 3 + extra
        return head * 1000 + rest, used + 1 + more
    if following == 100 and 10 <= head <= 21:
        return head * 100 + rest, used + 1 + more
    tail, more = _small(values[used:])
    if 10 <= head <= 20 and more and tail >= 10:
        return head * 100 + tail, used + more
    return 0, 0
