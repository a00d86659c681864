"""Anniversaries and centenaries in a sentence, and the years that stand with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from factlint.documents import Span
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules._lives import is_plain, signal
from factlint.rules._passages import Passage
from factlint.rules._periods import either
from factlint.statements import pack
from factlint.values.date import Date
from factlint.values.quantity import Hedge, Quantity

_REACH = 80
_OPENING = 8
"""Words before a date that opens a sentence."""
_ENDING = 4
"""Letters that inflection may add to a word for a beginning (`открытого`)."""
_VOWELS = "aeoyаое"
_BEGINNINGS = ("founded", "opened", "started", "born", "incorporated", "completed")
_BREAK = regex(r"\s?[,;:](?=\s)")
_STOPS = regex(r"[.,;:!?)\n]")


class Turn(Struct, frozen=True):
    """How many years an anniversary counts, and where that is said."""

    span: Span
    count: int
    language: str


class _Patterns(NamedTuple):
    returns: re.Pattern[str]
    """After an ordinal."""
    jubilee: re.Pattern[str]
    begins: re.Pattern[str]
    """Words that something began."""
    centenary: re.Pattern[str]
    marking: re.Pattern[str]
    before: re.Pattern[str]
    """Between the year that an anniversary falls in and the anniversary."""
    after: re.Pattern[str]
    """Between what it is the anniversary of and that year."""


@lru_cache(maxsize=64)
def _patterns(language: str) -> _Patterns:
    dates = pack(language).dates
    marking, at = either(dates.marking), either(dates.at)
    determiners = either(dates.determiners, ", ".join(sorted(pack(language).prose.definite)))
    own = either(", ".join(sorted(pack(language).prose.pronouns)))
    return _Patterns(
        returns=regex(
            rf"(?:-[^\W\d_]{{1,3}})?\.?\s+(?:[^\W\d_]+\s+)?(?:{either(*dates.anniversary.split())})(?!\w)",
            re.IGNORECASE,
        ),
        jubilee=regex(rf"(?<![\w.,-])(\d{{1,4}})\s?[-‑]?(?:{either(dates.jubilees)})(?!\w)", re.IGNORECASE),
        begins=regex(rf"(?<!\w)(?:{_beginnings(language)})(?!\w)", re.IGNORECASE),
        centenary=regex(rf"(?<!\w)(?:{either(*dates.centenaries)})(?!\w)", re.IGNORECASE),
        marking=regex(rf"(?<!\w)(?:{marking})(?!\w)", re.IGNORECASE),
        before=regex(rf"\s*,?\s*(?:(?:[^\W\d_]+\s+){{0,4}}(?:{marking})\s+)?(?:(?:{determiners})\s+)?", re.IGNORECASE),
        after=regex(rf"\)?\s*,?\s+(?:(?:{own})\s+)?(?:(?:{marking})\s+)?(?:(?:{at})\s+)?", re.IGNORECASE),
    )


def _beginnings(language: str) -> str:
    """Signals of a beginning as a pattern that takes their other forms too."""
    signals = pack(language).signals
    words = {word for predicate in _BEGINNINGS for word in signals.get(predicate, ())}
    stems = {word[:-1] if len(word) > _ENDING and word[-1] in _VOWELS else word for word in words}
    return "|".join(rf"{re.escape(stem)}\w{{0,{_ENDING}}}" for stem in sorted(stems, key=len, reverse=True)) or "(?!)"


def turns(sentence: Passage, prose: str) -> Iterator[Turn]:
    """`the 100th anniversary`, `the centenary`."""
    language = sentence.block.language
    patterns, words = _patterns(language), pack(language).dates
    text = prose[sentence.span.start : sentence.span.end]
    for found in patterns.centenary.finditer(text) if words.centenaries else ():
        count = words.centenaries.get(found[0].lower())
        if count:
            start = sentence.span.start
            yield Turn(Span(start + found.start(), start + found.end()), count, language)
    for found in patterns.jubilee.finditer(text) if words.jubilees else ():
        start = sentence.span.start
        yield Turn(Span(start + found.start(), start + found.end()), int(found[1]), language)
    for mention in sentence.mentions if words.anniversary else ():
        value = mention.value
        if isinstance(value, Quantity) and value.hedge is Hedge.NONE and value.upper is None and not value.unit:
            after = patterns.returns.match(prose, mention.span.end, sentence.span.end)
            if after and value.amount == int(value.amount) and value.amount > 1:
                yield Turn(Span(mention.span.start, after.end()), int(value.amount), language)


def year(mention: Mention) -> int | None:
    """The year of a plain date of our era."""
    date = mention.value
    return date.year if isinstance(date, Date) and is_plain(mention) and (date.year or 0) > 0 else None


def follows(turn: Turn, anchor: Mention, prose: str) -> bool:
    """The date belongs to what the anniversary is of: `of the revolution of 1917`, `of his birth (1870)`."""
    between = prose[turn.span.end : anchor.span.start]
    if anchor.span.start < turn.span.end or not between.strip() or len(between) > _REACH:
        return False
    if falls(turn, turn.span.end, anchor, prose):
        return False
    head, comma, tail = between.partition(",")
    if comma and head.strip() and _begun(tail, turn.language):
        # `the anniversary of the bridge, opened in 1912`
        between = head
    words, first = pack(turn.language), between.split()[0].lower()
    texts = words.dates.of, words.dates.at, words.dates.determiners
    small = words.prose.stopwords | {word for text in texts for word in text.split(", ")}
    # timid: a noun makes it the name of something (`anniversary edition`); languages without articles put one there.
    if words.dates.determiners and first not in small:
        return False
    # timid: after a verb it is the day of the feast.
    return not (_STOPS.search(between) or _patterns(turn.language).marking.search(between))


def _begun(text: str, language: str) -> bool:
    """` opened in`: a word for a beginning, and nothing else that carries content."""
    found = _patterns(language).begins.search(text)
    return found is not None and not _content(text[: found.start()] + " " + text[found.end() :], language)


def _content(text: str, language: str) -> bool:
    words = pack(language)
    small = words.prose.stopwords | words.prose.pronouns.keys() | words.prose.definite | words.prose.conjunctions
    dates = {word for phrases in (words.dates.of, words.dates.at, words.dates.year) for word in phrases.split(", ")}
    return bool(_STOPS.search(text)) or any(word.lower() not in small | dates for word in text.split())


def founded(turn: Turn, anchor: Mention, sentence: Passage, prose: str) -> bool:
    """`Founded in 1903, the club marked its 100th anniversary`, `It opened in 1912; the 50th was in 1962`."""
    if anchor.span.end > turn.span.start:
        return False
    before, after = prose[sentence.span.start : anchor.span.start], prose[anchor.span.end : turn.span.start]
    parts = _BREAK.split(after)
    patterns, own = _patterns(turn.language), pack(turn.language).prose.pronouns
    if len(before.split()) > _OPENING or _STOPS.search(before) or len(parts) < 2 or len(after) > _REACH:
        return False
    if not (patterns.begins.search(before) or patterns.begins.search(parts[0])):
        return False
    last = patterns.marking.sub(" ", parts[-1])
    if len(parts) == 2 and not _content(last, turn.language):
        return True
    return (
        bool(signal(turn.language, "founded").search(before)) and bool(last.split()) and last.split()[-1].lower() in own
    )


def follows_on(turn: Turn, sentence: Passage, prose: str) -> bool:
    """`Its centenary was in 1970`: the sentence begins with a possessive that points to the one before."""
    before = prose[sentence.span.start : turn.span.start].lower().split()
    kinds = pack(turn.language).prose.pronouns.get(before[0], ()) if len(before) == 1 else ()
    # timid: `her` is whoever founded it.
    return bool(kinds) and kinds != ("person",)


def began(sentence: Passage, prose: str) -> Mention | None:
    """The one date of a sentence that tells of a beginning, and names nobody behind it."""
    dates = [mention for mention in sentence.mentions if mention.kind == "date"]
    told = _patterns(sentence.block.language).begins.search(prose, *sentence.span)
    if told is None or len(dates) != 1 or year(dates[0]) is None:
        return None
    named = any(mention.kind == "name" and mention.span.start > told.end() for mention in sentence.mentions)
    return None if named else dates[0]


def falls(turn: Turn, end: int, result: Mention, prose: str) -> bool:
    """The date is said to be the anniversary's own; `end` is where the words for what it is of end."""
    patterns = _patterns(turn.language)
    if result.span.end <= turn.span.start:
        return bool(patterns.before.fullmatch(prose, result.span.end, turn.span.start))
    between = prose[end : result.span.start] if end <= result.span.start else ""
    return bool(between.strip(" ),") and patterns.after.fullmatch(between))
