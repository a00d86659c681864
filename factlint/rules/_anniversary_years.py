"""The years that stand with an anniversary: of what it is one, and when it falls."""

from __future__ import annotations

from functools import lru_cache

from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules._anniversaries import Turn, patterns_of, year
from factlint.rules._lives import signal
from factlint.rules._passages import Passage
from factlint.statements import pack

_REACH = 80
_OPENING = 8
"""Words before a date that opens a sentence."""
_YEAR = regex(r"\b\d{4}\b")
_OCCASION = regex(r"(?:\A|[.!?\n]\s*)([^\W\d_]+)\s+(?:[^\W\d_]+\s+)?\Z")
_BEHIND = regex(r"\s+([^\W\d_]+)")
_BREAK = regex(r"\s?[,;:](?=\s)")
_STOPS = regex(r"[.,;:!?)\n]")


def follows(turn: Turn, anchor: Mention, prose: str) -> bool:
    """The date belongs to what the anniversary is of: `of the revolution of 1917`, `of his birth (1870)`."""
    between = prose[turn.span.end : anchor.span.start]
    bare = not pack(turn.language).dates.determiners
    if anchor.span.start < turn.span.end or not (bare or between.strip()) or len(between) > _REACH:
        return False
    if falls(turn, turn.span.end, anchor, prose):
        return False
    head, comma, tail = between.partition(",")
    if comma and head.strip() and _begun(tail, turn.language):
        # `the anniversary of the bridge, opened in 1912`
        between = head
    words, first = pack(turn.language), next(iter(between.lower().split()), "")
    texts = words.dates.of, words.dates.at, words.dates.determiners
    small = words.prose.stopwords | {word for text in texts for word in text.split(", ")}
    # timid: a noun makes it the name of something (`anniversary edition`); languages without articles put one there.
    if words.dates.determiners and first not in small:
        return False
    # timid: after a verb it is the day of the feast.
    return not (_STOPS.search(between) or patterns_of(turn.language).marking.search(between))


def _begun(text: str, language: str) -> bool:
    """` opened in`: a word for a beginning, and nothing else that carries content."""
    found = patterns_of(language).begins.search(text)
    return found is not None and not _content(text[: found.start()] + " " + text[found.end() :], language)


def _content(text: str, language: str) -> bool:
    words = pack(language)
    small = words.prose.stopwords | words.prose.pronouns.keys() | words.prose.definite | words.prose.conjunctions
    dates = {word for phrases in (words.dates.of, words.dates.at, words.dates.year) for word in phrases.split(", ")}
    return bool(_STOPS.search(text)) or any(word.lower() not in small | dates for word in text.split())


def founded(turn: Turn, anchor: Mention, sentence: Passage, prose: str) -> bool:
    """`Founded in 1903, the club marked its 100th anniversary`, `It opened in 1912 and celebrated its 50th in 1962`."""
    if anchor.span.end > turn.span.start:
        return False
    before, after = prose[sentence.span.start : anchor.span.start], prose[anchor.span.end : turn.span.start]
    patterns = patterns_of(turn.language)
    if len(before.split()) > _OPENING or len(after) > _REACH or not whole(turn, prose):
        return False
    if _attributive(before, after, turn.language):
        return True
    parts, began = _BREAK.split(after), patterns.begins.search(before)
    head = before[: began.start()].rstrip(" ,") if began else before
    if _STOPS.search(head) or not (began or patterns.begins.search(parts[0])):
        return False
    last = patterns.marking.sub(" ", _YEAR.sub(" ", parts[-1]))
    joined = len(parts) == 1 and parts[0].lower().split()[:1] and _joins(parts[0], turn.language)
    if (len(parts) == 2 or joined) and not _content(last, turn.language):
        return True
    # timid: `and the firm celebrated its anniversary` tells of something else.
    own = pack(turn.language).prose.pronouns
    other = len(parts) > 1 and _joins(parts[-1], turn.language)
    ends = last.split()
    return (
        bool(signal(turn.language, "founded").search(before))
        and not other
        and len(parts) > 1
        and (bool(ends) and ends[-1].lower() in own)
    )


def _joins(text: str, language: str) -> bool:
    """Whether a part of a sentence begins with a conjunction."""
    first = next(iter(text.lower().split()), "")
    return first in pack(language).prose.conjunctions


def _attributive(before: str, after: str, language: str) -> bool:
    """`Der 1912 gegründete Verein feierte 1987 sein ...`: a beginning right behind its year, and a noun of its own."""
    own, words = pack(language).prose.pronouns, after.split()
    begun = patterns_of(language).begins.match(after.lstrip())
    plain = begun is not None and not _STOPS.search(after) and not _STOPS.search(before)
    return plain and len(words) > 2 and words[-1].lower() in own


def celebrates(name: Mention, turn: Turn, result: Mention, sentence: Passage, prose: str) -> bool:
    """`Norden celebrated its centenary in 1966`: a name, what is done with an anniversary, and that it is its own."""
    between = prose[name.span.end : turn.span.start]
    patterns, own = patterns_of(turn.language), pack(turn.language).prose.pronouns
    if len(between) > _REACH or not patterns.marking.search(between) or _STOPS.search(between):
        return False
    words = _YEAR.sub(" ", between).split()
    small = not _content(patterns.marking.sub(" ", _YEAR.sub(" ", between)), turn.language)
    if not words or words[-1].lower() not in own or not small:
        return False
    opening = prose[sentence.span.start : name.span.start]
    if _content(opening, turn.language) and not _YEAR.search(opening):
        return False
    if result.span.end <= turn.span.start:
        return whole(turn, prose)
    return bool(patterns.at.fullmatch(prose, turn.span.end, result.span.start))


def whole(turn: Turn, prose: str) -> bool:
    """Whether nothing behind says what an anniversary is of: `celebrated its centenary`, and not `the centenary of`."""
    behind = _BEHIND.match(prose, turn.span.end)
    if behind is None or patterns_of(turn.language).marking.match(prose, behind.start(1)):
        return True
    words = pack(turn.language)
    of = words.prose.genitives | {each.strip() for each in words.dates.of.split(",")}
    at = {each.strip() for each in words.dates.at.split(",")} | words.prose.locatives | words.prose.prepositions
    word = behind[1].lower()
    return (word in at and word not in words.prose.genitives) or not (word in of or _content(word, turn.language))


def follows_on(turn: Turn, sentence: Passage, prose: str) -> bool:
    """`Its centenary was in 1970`: the sentence begins with a possessive that points to the one before."""
    before = prose[sentence.span.start : turn.span.start].lower().split()
    kinds = pack(turn.language).prose.pronouns.get(before[0], ()) if len(before) == 1 else ()
    # timid: `her` is whoever founded it.
    return bool(kinds) and kinds != ("person",)


def began(sentence: Passage, prose: str) -> Mention | None:
    """The one date of a sentence that tells of a beginning, and names nobody behind it."""
    dates = [mention for mention in sentence.mentions if mention.kind == "date"]
    told = patterns_of(sentence.block.language).begins.search(prose, *sentence.span)
    if told is None or len(dates) != 1 or year(dates[0]) is None:
        return None
    named = any(mention.kind == "name" and mention.span.start > told.end() for mention in sentence.mentions)
    return None if named else dates[0]


def falls(turn: Turn, end: int, result: Mention, prose: str) -> bool:
    """The date is said to be the anniversary's own; `end` is where the words for what it is of end."""
    patterns = patterns_of(turn.language)
    if result.span.end <= turn.span.start:
        return bool(patterns.before.fullmatch(prose, result.span.end, turn.span.start))
    between = prose[end : result.span.start] if end <= result.span.start else ""
    if not between.strip(" ),"):
        return False
    occasion = _OCCASION.search(prose, max(0, turn.span.start - _REACH), turn.span.start)
    if occasion and occasion[1].lower() in _openers(turn.language) and patterns.verb.fullmatch(between):
        return _content(between.split()[0], turn.language)
    return patterns.after.fullmatch(between) is not None


@lru_cache(maxsize=64)
def _openers(language: str) -> frozenset[str]:
    """Words before an anniversary on which something else is done: `Zum 100. Geburtstag erschien`."""
    words = pack(language)
    return words.prose.locatives | words.prose.prepositions | {each.strip() for each in words.dates.at.split(",")}
