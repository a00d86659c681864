"""Whether a lone number, or two, are years."""

from __future__ import annotations

from functools import lru_cache

from msgspec.structs import replace

from factlint.mentions._dates.beside import (
    NEXT_WORD,
    STRONG,
    bracketed,
    class_before,
    in_name,
    is_counted,
    is_plural,
    is_unit,
    word_before,
)
from factlint.mentions._dates.fit import Found
from factlint.mentions._dates.token import Run
from factlint.values.date import Date

_YEARS = range(1000, 2200)
_DATED = frozenset("YPA")
_BOUNDS = frozenset("<>UB")
_OPENED = frozenset("RB>g")
_MONTH = frozenset("MsNI")


def year_of(found: Found, kinds: str, run: Run) -> Date | None:
    """A number, or two, that may be years."""
    text, words, before = run.text, run.words, class_before(run.kinds, found.start)
    date, start, end = found.date, run.tokens[found.start].start, run.tokens[found.end - 1].end
    usual = date.year is not None and date.year in _YEARS
    if not usual and kinds[-1] == "Y" and _is_unit_sign(run, found):
        return None
    if not _DATED.isdisjoint(kinds) or before in ("P", "Y", "Z") or kinds[0] == "Z" or (date.ranged and "Z" in kinds):
        return date
    counted = is_counted(text, end, words)
    if "~" in kinds or "≈" in kinds or before == "~":
        return _about(found, kinds, run, usual=usual, counted=counted)
    if usual and words.dating and _dating(found, run):
        return date
    if date.ranged:
        return _years(found, kinds, before, run, usual=usual, counted=counted and is_plural(text, end, words))
    if not _BOUNDS.isdisjoint(kinds) or (before in STRONG and (usual or before != "R")):
        if date.year is not None and date.year >= _YEARS.stop:
            return None
        singular = usual and not is_plural(text, end, words)
        # Where nouns have no plural, what is no round number is a year rather.
        told = usual and not words.plurals and not words.capital_nouns and (date.year or 0) % 50 != 0
        return _bare(date, sure=not counted or singular or told, usual=usual)
    if usual and (bracketed(text, start, end) or _of_life(run.kinds, found.end)):
        return date
    if not usual or _range_of_counts(found.end, run):
        return None
    if in_name(text, start, words) or (
        counted and is_plural(text, end, words) and (before != "t" or is_unit(text, end))
    ):
        return None
    return _as_bare(date)


def _about(found: Found, kinds: str, run: Run, *, usual: bool, counted: bool) -> Date | None:
    """A year with a hedge; what is counted by the eye is a round number, a year is not."""
    if _range_of_counts(found.end, run) or (not usual and "≈" in kinds):
        return None
    if counted and (not usual or (found.date.year or 0) % 50 == 0):
        return None
    return _as_bare(found.date) if "≈" in kinds else found.date


def _is_unit_sign(run: Run, found: Found) -> bool:
    """Whether the word for a year is one letter without its point, and a noun follows: grams (`250 г муки`)."""
    last = run.tokens[found.end - 1]
    following = NEXT_WORD.match(run.text, last.end)
    return last.end - last.start == 1 and following is not None and following[1].islower()


def _dating(found: Found, run: Run) -> bool:
    """Whether the word before the number makes it a year: `nel 1917 nacque`."""
    year = next(token.start for token in run.tokens[found.start :] if token.kind not in "<>URBgfit")
    before = word_before(run.text, year, 20)
    return before is not None and before[1].lower() in run.words.dating


def _years(found: Found, kinds: str, before: str, run: Run, *, usual: bool, counted: bool) -> Date | None:
    """A range of years; `1896–97` is never a range of counts."""
    date, start = found.date, run.tokens[found.start].start
    short, ends = kinds[-1] in "zd", (date.reading.first, date.reading.last)
    if counted and ends[0] is not None and ends[1] is not None and ends[0] > ends[1]:
        return None
    opened = not _OPENED.isdisjoint(kinds) or before in STRONG
    if counted and opened and usual and _round(run, found):
        return _as_bare(date)
    if (usual and (opened or short or not counted)) or run.text[start - 1 : start] in ("(", "["):
        return date
    return _bare(date, sure=opened and not counted, usual=usual and not counted)


def _round(run: Run, found: Found) -> bool:
    """Whether all numbers are round, as counts are rather than years: `from 1400 to 1500 pupils`."""
    numbers = [run.text[token.start : token.end] for token in run.tokens[found.start : found.end] if token.kind == "y"]
    return all(number.endswith(("00", "50")) for number in numbers)


def _of_life(kinds: str, end: int) -> bool:
    """Whether a dash and a date with a month follow: the year before it is the beginning of a life."""
    return kinds.startswith("-", end) and not _MONTH.isdisjoint(kinds[end : end + 5])


def _range_of_counts(end: int, run: Run) -> bool:
    """`1500–2000 soldiers`: what follows the dash, or `to`, is counted, so both numbers are."""
    if not run.kinds.startswith(("-y", "Ty", "Uy"), end):
        return False
    last = run.tokens[end + 1].end
    return is_counted(run.text, last, run.words) and is_plural(run.text, last, run.words)


def _bare(date: Date, *, sure: bool, usual: bool) -> Date | None:
    if sure:
        return date
    return _as_bare(date) if usual else None


@lru_cache(maxsize=65536)
def _as_bare(date: Date) -> Date:
    return replace(date, bare=True)
