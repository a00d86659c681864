"""Births and deaths that one sentence dates: `born on 22 April 1870 and died on 21 January 1924`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft
from factlint.rules._day_names import calendar_of
from factlint.statements import pack
from factlint.values.date import Date, Precision, Reading

_REACH = 60
"""Characters between a signal word and its date."""
_SENTENCE_END = regex(r"[.!?]\s+(?=[^\W\d_])|\n\s*\n")
_WORD = regex(r"[^\W\d_]+")
_NAME_BEFORE = regex(r"(?<!\w)([^\W\d_])[^\W\d_]*\s?\(\Z")
_DASH = regex(r"\s*[–—-]\s*")
_NEVER = regex(r"(?!)")
_BORN = regex(r"[(,;]\s?\*\s?\Z")
_DIED = regex(r"[^()†✝]*[†✝]\s*")
"""Signs of genealogists: `(* 3 May 1871 in Jena; † 4 June 1943)`."""
_SIGN = 5
_SOFT = 13


class Life(Struct, frozen=True):
    """A birth and a death of the same one, with their dates."""

    born: Mention
    died: Mention

    @property
    def dates(self) -> tuple[Date, Date]:
        born, died = self.born.value, self.died.value
        assert isinstance(born, Date)  # noqa: S101 - for the type checker
        assert isinstance(died, Date)  # noqa: S101
        return born, died


def lives(draft: Draft) -> Iterator[Life]:
    """The lives whose birth and death stand side by side, with no other person between."""
    dates = [mention for mention in draft.mentions if mention.kind == "date" and is_plain(mention)]
    text, last = draft.document.prose, 0
    for born, died in pairwise(dates):
        window = text[max(last, born.span.start - _REACH) : born.span.start]
        between = text[born.span.end : died.span.start]
        last = born.span.end
        rest = between[_verb_behind(between, born.language) :]
        is_birth = len(rest) < len(between) or _is_birth(window, born.language)
        told = is_birth and _is_death(rest, died.language)
        signed = _BORN.search(
            draft.document.text, max(0, born.span.start - _SIGN), born.span.start
        ) and _DIED.fullmatch(between)
        if len(between) <= 2 * _REACH and (told or signed):
            yield Life(born, died)


class Bracketed(Struct, frozen=True):
    """`Anna Berg (1871–1943)`: both ends of a period behind a name, and where the bracket ends."""

    born: Date
    died: Date
    last: Mention
    end: int


def bracketed(draft: Draft) -> Iterator[Bracketed]:
    """The lives in brackets; what is no life has nobody dying behind it."""
    text = draft.document.prose
    dates = [mention for mention in draft.mentions if mention.kind == "date"]
    for index, first in enumerate(dates):
        opening = _NAME_BEFORE.search(text, max(0, first.span.start - _REACH), first.span.start)
        if opening is None or not opening[1].isupper():
            continue
        if isinstance(first.value, Date) and first.value.ends:
            last, ends = first, _ends(first.value)
        elif index + 1 < len(dates):
            last, ends = dates[index + 1], _pair(first, dates[index + 1], text)
        else:
            continue
        if ends and text.startswith(")", last.span.end):
            yield Bracketed(*ends, last, last.span.end + 1)


def _pair(first: Mention, last: Mention, text: str) -> tuple[Date, Date] | None:
    born, died = first.value, last.value
    joined = _DASH.fullmatch(text, first.span.end, last.span.start)
    if not joined or not (is_plain(first) and is_plain(last)):
        return None
    return (born, died) if isinstance(born, Date) and isinstance(died, Date) else None


def _ends(date: Date) -> tuple[Date, Date] | None:
    """The ends of a range of which neither is in doubt."""
    unsure = date.approximate or date.uncertain or date.second or date.truncated or date.slack
    ends = None if unsure else date.ends
    return ends if ends and ends[0].year and ends[1].year else None


def dying(text: str, language: str) -> bool:
    """` died in Rome aged`: what stands between a life in brackets and an age tells of the death, and nothing else."""
    for phrase in sorted(pack(language).numbers.ages_before, key=len, reverse=True):
        if text.lower().rstrip().endswith(phrase):
            text = text.rstrip()[: -len(phrase)]
            break
    return _is_death(text, language)


def is_plain(mention: Mention) -> bool:
    """A date with a year and without a hedge."""
    date = mention.value
    if not isinstance(date, Date) or date.precision > Precision.YEAR or date.year is None or "/" in date.edtf:
        return False
    unsure = date.approximate or date.uncertain or date.truncated or date.anchored or date.part or date.ambiguous
    return date.exists and not unsure and None not in (date.reading.first, date.reading.last)


@lru_cache(maxsize=64)
def signal(language: str, *predicates: str) -> re.Pattern[str]:
    """What signals any of some predicates in a language."""
    signals = pack(language).signals
    phrases = sorted(
        {phrase for each in predicates for phrase in signals.get(each, ())}, key=lambda phrase: (-len(phrase), phrase)
    )
    words = "|".join(map(re.escape, phrases))
    return regex(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) if phrases else _NEVER


def _verb_behind(between: str, language: str) -> int:
    """Where the word for the birth ends that stands behind its date: `am 22. April 1870 (in Jena) geboren`."""
    found = signal(language, "born").search(between)
    before = _placed(_WORD.findall(between[: found.start()]), pack(language).prose.locatives) if found else ()
    plain = found and not _SENTENCE_END.search(between, 0, found.start())
    small = pack(language).prose.locatives
    return found.end() if found and plain and all(_passing(word, small, place=place) for place, word in before) else 0


def _is_birth(window: str, language: str) -> bool:
    found = [match.end() for match in signal(language, "born").finditer(window)]
    if not found or _SENTENCE_END.search(window, found[-1]):
        return False
    return not signal(language, "died").search(window, found[-1])


def _is_death(between: str, language: str) -> bool:
    found = signal(language, "died").search(between)
    if not found or not _one_sentence(between, language):
        return False
    prose, dates = pack(language).prose, pack(language).dates
    small = prose.stopwords | prose.conjunctions | {*f"{dates.at}, {dates.of}".replace(",", " ").split()}
    turning = {phrase.strip() for phrases in (dates.after, dates.before) for phrase in phrases.split(",")}
    # timid: any other word before the signal may bring in another person.
    inside = prose.locatives & {*dates.at.replace(",", " ").split()}
    before = _placed(_WORD.findall(between[: found.start()]), inside)
    if any(word.lower() in turning or not _passing(word, small, place=place) for place, word in before):
        return False
    after = _placed(_WORD.findall(between[found.end() :]), prose.locatives)
    return all(_passing(word, small, place=place) for place, word in after)


def _passing(word: str, small: frozenset[str], *, place: bool) -> bool:
    """Whether a word says nothing of anybody else."""
    return word.lower() in small or (word[0].isupper() and place)


def _one_sentence(between: str, language: str) -> bool:
    """Whether no sentence ends there, or the next one goes on with a pronoun: `in 1871. She died`."""
    breaks = list(_SENTENCE_END.finditer(between))
    if not breaks or len(breaks) > 1:
        return not breaks
    following = _WORD.search(between, breaks[0].end())
    kinds = pack(language).prose.pronouns.get(following[0].lower(), ()) if following else ()
    return "person" in kinds


def _placed(words: list[str], locatives: frozenset[str]) -> Iterator[tuple[bool, str]]:
    """Each word, and whether a word like `in` opened a place name that it belongs to."""
    place = False
    for word in words:
        yield place, word
        place = word.lower() in locatives or (place and word[0].isupper())


def years_between(first: Reading, last: Reading, soft: bool) -> range | None:
    """The whole years that can lie between two dates; `soft`: either may be in the other calendar."""
    if first.first is None or first.last is None or last.first is None or last.last is None:
        return None
    slack = _SOFT if soft else 0
    low = _years(first.last + slack, last.first - slack)
    high = _years(first.first - slack, last.last + slack)
    return range(low, high + 1)


def _years(start: int, end: int) -> int:
    from_jdn = calendar_of("gregorian").from_jdn
    one, other = from_jdn(start), from_jdn(end)
    return other[0] - one[0] - (other[1:] < one[1:])
