"""Whether a lone number, or two, are years."""

from __future__ import annotations

from msgspec.structs import replace

from factlint.mentions._dates.beside import (
    STRONG,
    bracketed,
    can_be_counted,
    class_before,
    hyphened,
    in_name,
    is_counted,
    is_plural,
    is_unit,
    next_word,
    word_before,
)
from factlint.mentions._dates.fit import Found
from factlint.mentions._dates.lexicon import Lexicon
from factlint.mentions._dates.token import Run
from factlint.values.date import Date

_YEARS = range(1000, 2200)
_DATED = frozenset("YPA")
_TOLD = frozenset("PYZ")
_BOUNDS = frozenset("<>UB")
_OPENED = frozenset("RB>g")
_MONTH = frozenset("MsNI")
_OF = ("f", "g")
_REACH = 60


def year_of(found: Found, kinds: str, run: Run) -> Date | None:
    """A number, or two, that may be years."""
    text, words, before = run.text, run.words, class_before(run.kinds, found.start)
    date, start, end = found.date, run.tokens[found.start].start, run.tokens[found.end - 1].end
    usual, following = date.year is not None and date.year in _YEARS, next_word(text, end)
    if not usual and kinds[-1] == "Y" and end - run.tokens[found.end - 1].start == 1 and following.islower():
        # Grams (`250 г муки`): the word for a year is one letter without its point, and a noun follows.
        return None
    if not _DATED.isdisjoint(kinds) or before in _TOLD or kinds[0] == "Z" or (date.ends and "Z" in kinds):
        return date
    counted = can_be_counted(following, words) if following else hyphened(text, end)
    plural = counted and following != "" and is_plural(following, words)
    if "~" in kinds or "≈" in kinds or before == "~":
        return _about(found, kinds, run, usual=usual, counted=counted)
    if usual and words.dating and _dating(found, run):
        return date
    if date.ends:
        return _years(found, kinds, before, run, usual=usual, counted=plural)
    if not _BOUNDS.isdisjoint(kinds) or (before in STRONG and (usual or before != "R")):
        if date.year is not None and date.year >= _YEARS.stop:
            return None
        # Where nouns have no plural, what is no round number is a year rather.
        told = usual and not words.plurals and not words.capital_nouns and (date.year or 0) % 50 != 0
        return _bare(date, sure=not counted or (usual and not plural) or told, usual=usual)
    if usual and (bracketed(text, start, end) or _of_life(run.kinds, found.end)):
        return date
    if not usual or _range_of_counts(found.end, run):
        return None
    if not plural and _of_a_noun(found, run):
        return date
    if (plural and (before != "t" or is_unit(following))) or in_name(text, start, words):
        return None
    return _as_bare(date)


def _of_a_noun(found: Found, run: Run) -> bool:
    """`the Russian Revolution of 1905`: what hangs on a noun with its article is a year, if it is no round number."""
    at, words, text = found.end - 1, run.words, run.text
    if run.kinds[at - 1 : at] not in _OF or (found.date.year or 0) % 50 == 0:
        return False
    if run.kinds[at + 1 : at + 2] in _OF and is_counted(text, run.tokens[at + 1].end, words):
        return False
    *before, noun, _ = ["", *text[max(0, run.tokens[at].start - _REACH) : run.tokens[at].start].split()]
    article, apart, _ = noun.replace("’", "'").partition("'")
    if apart:
        return article.lower() in words.definite
    for word in reversed(before):
        if word.lower() in words.definite:
            return True
        # Only names, and words that are linked to the next, stand between.
        if not (word[:1].isupper() or word.endswith(words.linkers)):
            return False
    return False


def _about(found: Found, kinds: str, run: Run, *, usual: bool, counted: bool) -> Date | None:
    """A year with a hedge; what is counted by the eye is a round number, a year is not."""
    if _range_of_counts(found.end, run) or (not usual and "≈" in kinds):
        return None
    if counted and (not usual or (found.date.year or 0) % 50 == 0):
        return None
    if next_word(run.text, run.tokens[found.end - 1].end).lower() in run.words.scales:  # `around 1340 thousand`
        return None
    return _as_bare(found.date) if "≈" in kinds else found.date


def _dating(found: Found, run: Run) -> bool:
    """Whether the word before the number makes it a year: `nel 1917 nacque`."""
    year = next(token.start for token in run.tokens[found.start :] if token.kind not in "<>URBgfit")
    before = word_before(run.text, year, 20)
    return before is not None and before[1].lower() in run.words.dating


def _years(found: Found, kinds: str, before: str, run: Run, *, usual: bool, counted: bool) -> Date | None:
    """A range of years; `1896–97` is never a range of counts."""
    date, start = found.date, run.tokens[found.start].start
    if date.year is not None and date.year >= _YEARS.stop:
        return None
    short, ends = kinds[-1] in "zd", (date.reading.first, date.reading.last)
    if counted and ends[0] is not None and ends[1] is not None and ends[0] > ends[1]:
        return None
    opened = not _OPENED.isdisjoint(kinds) or before in STRONG
    if not opened and _is_label(run.text, start, run.words):
        return _as_bare(date) if usual else None
    if counted and opened and usual and _round(run, found):
        return _as_bare(date)
    if (usual and (opened or short or not counted)) or run.text[start - 1 : start] in ("(", "["):
        return date
    return _bare(date, sure=opened and not counted, usual=usual and not counted)


def _is_label(text: str, start: int, words: Lexicon) -> bool:
    """`pages 1400–1420`: the word before tells that the numbers count nothing and date nothing."""
    before = word_before(text, start, 30)
    return before is not None and (before[1] + before[2]).lower() in words.labelling


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
    following = next_word(run.text, run.tokens[end + 1].end)
    return following != "" and can_be_counted(following, run.words) and is_plural(following, run.words)


def _bare(date: Date, *, sure: bool, usual: bool) -> Date | None:
    if sure:
        return date
    return _as_bare(date) if usual else None


def _as_bare(date: Date) -> Date:
    return replace(date, bare=True)
