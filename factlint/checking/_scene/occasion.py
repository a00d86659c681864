"""Nouns and verbs for an event that only says when another was: `sixteen years after the death of Lenin`.

The dates around such a phrase are those of the other event, save one right behind it (`after his death in 1924`).
So are all dates near an anniversary: `The centenary of her birth was kept in 1960`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from factlint.checking._scene.verbal import has_doer_behind
from factlint.checking._scene.words import borders
from factlint.languages import Language
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.mentions._names.words import fold
from factlint.remembering import remembered
from factlint.statements import Sentence, pack

ADJECTIVES = 1
"""Words of content between the word of time and the noun (`after his sudden death`)."""
WALKED = 8
"""Words between the two at most."""
OPENED = 3
"""Words at least from the one that opens an insertion to a value that is told with it."""
BEHIND = 6
"""Words of the phrase behind an `of` that are looked at."""

Phrase = tuple[str, ...]


def only_dates_another(sentence: Sentence, at: int, mention: Mention) -> bool:
    """Whether a word tells of what recurs, or hangs on an `after` or `before` that a mention stands outside of."""
    if _recurs(sentence, at):
        return True
    time = _time_before(sentence, at)
    if time < 0:
        return False
    value = sentence.index(mention.span.start)
    if value < time or _amount_ends(sentence, time - 1):
        return True
    return any(borders(sentence, place) for place in range(at + 1, value + 1))


def in_own_insertion(sentence: Sentence, at: int, mention: Mention) -> bool:
    """Whether a mention stands between marks with a participle of its own, and a word outside of them.

    `The congress, prepared by a committee set up in 1902, met`
    """
    value = first = last = sentence.index(mention.span.start)
    while not borders(sentence, first):
        first -= 1
    while not borders(sentence, last + 1):
        last += 1
    if not first or first <= at <= last or value - first < OPENED:
        return False
    opening, prose = sentence.words[first], pack(sentence.block.language).prose
    if not opening.text.islower() or opening.lower in prose.functional:
        return False
    other = (prose.stopwords, prose.pronouns, prose.relatives, prose.passives)
    return all(opening.lower not in words for words in other)


def whose_noun(sentence: Sentence, at: int) -> range | None:
    """The words that say whose a noun is: those behind its `of`, as far as the phrase goes; None without any."""
    prose = pack(sentence.block.language).prose
    words = sentence.words
    if at + 2 >= len(words) or borders(sentence, at + 1) or words[at + 1].lower not in prose.genitives:
        return None
    if has_doer_behind(sentence, at):
        return None
    end = at + 2
    while end < len(words) and end < at + 2 + BEHIND and not borders(sentence, end):
        if words[end].lower in prose.governing and words[end].lower not in prose.genitives:
            break
        end += 1
    return range(at + 2, end)


@remembered
def _time_before(sentence: Sentence, at: int) -> int:
    """The first word of the `after` or `before` that a word hangs on; -1 where it hangs on none."""
    phrases = _phrases(pack(sentence.block.language))
    if phrases.keys().isdisjoint(_folded(sentence)):
        return -1
    found = (_ending(sentence, place, phrases) for place in _phrase_before(sentence, at))
    return next((first for first in found if first >= 0), -1)


def _phrase_before(sentence: Sentence, at: int) -> Iterator[int]:
    """The words before one, backwards, as far as it may hang on them."""
    prose, content = pack(sentence.block.language).prose, 0
    for place in range(at - 1, max(-1, at - 1 - WALKED), -1):
        if borders(sentence, place + 1):
            return
        yield place
        content += _is_content(sentence, place, prose)
        if content > ADJECTIVES or not (_belongs(sentence, place, prose) or content):
            return


def _recurs(sentence: Sentence, at: int) -> bool:
    """Whether a word hangs on an anniversary (`the centenary of his birth`), or is a counted one (`100th birthday`)."""
    words = _anniversaries(pack(sentence.block.language))
    if words.isdisjoint(sentence.lowers):
        return False
    if sentence.words[at].lower in words:
        before = sentence.words[at - 1].start if at else -1
        return any(one.span.start <= before < one.span.end for one in sentence.of_kind("quantity"))
    return any(sentence.words[place].lower in words for place in _phrase_before(sentence, at))


@lru_cache(maxsize=32)
def _anniversaries(language: Language) -> frozenset[str]:
    """The words of a language for an anniversary."""
    dates = language.dates
    jubilees = (phrase.split() for phrase in dates.jubilees.split(","))
    return frozenset((*dates.anniversary.split(), *dates.centenaries, *(words[0] for words in jubilees if words)))


def _belongs(sentence: Sentence, place: int, prose: ProseWords) -> bool:
    word = sentence.words[place]
    kinds = (prose.definite, prose.articles, prose.pronouns, prose.genitives, prose.passives)
    return word.text[0].isupper() or word.lower != word.bare or any(word.lower in words for words in kinds)


def _is_content(sentence: Sentence, place: int, prose: ProseWords) -> bool:
    return sentence.words[place].lower not in prose.stopwords and not _belongs(sentence, place, prose)


def _ending(sentence: Sentence, place: int, phrases: Mapping[str, Sequence[Phrase]]) -> int:
    """The first word of a phrase that ends at a word, the longest one; -1 where none does."""
    words = _folded(sentence)
    for phrase in phrases.get(words[place], ()):
        first = place + 1 - len(phrase)
        if first >= 0 and words[first : place + 1] == phrase:
            return first
    return -1


@remembered
def _folded(sentence: Sentence) -> tuple[str, ...]:
    return tuple([fold(word.lower) for word in sentence.words])


def _amount_ends(sentence: Sentence, at: int) -> bool:
    """Whether an amount ends with a word: the `sixteen years` before `after`."""
    if at < 0 or borders(sentence, at + 1):
        return False
    last = sentence.words[at]
    return any(one.span.start <= last.start < one.span.end for one in sentence.of_kind("quantity"))


@lru_cache(maxsize=32)
def _phrases(language: Language) -> Mapping[str, Sequence[Phrase]]:
    """The words of a language for `after` and `before`, without those that also mean `from` or `by`.

    By their last words, longest first.
    """
    dates, prose = language.dates, language.prose
    listed = ",".join((dates.before, dates.after, dates.before_date, dates.after_date))
    phrases = (tuple(fold(phrase).split()) for phrase in listed.split(","))
    other = prose.sources | prose.genitives | prose.agents
    found: dict[str, list[Phrase]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        if len(phrase) > 1 or (phrase and phrase[0] not in other):
            found.setdefault(phrase[-1], []).append(phrase)
    return found
