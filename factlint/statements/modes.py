"""The stretches of a sentence that are not its own statement: hearsay, and what it says to be wrong.

- What a phrase like `some say` opens is hearsay up to a semicolon, a colon or a dash, or to a word like `but`.
- Within an insertion (`N, long believed to be lost, was …`) it goes no further than that, nor behind `although`.
- `contrary to what is often said` leaves what follows to the draft.
- `which is wrong` is said of all that stands on its side of such a border.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from factlint.documents import Span
from factlint.languages._modes import ModeWords, Phrase
from factlint.remembering import remembered
from factlint.statements import Sentence, pack

OPEN, LIGHT, TURN, STRONG = 0, 1, 2, 3
"""What stands before a word: nothing, a comma or a bracket, a word like `but`, a semicolon, a colon or a dash."""
INSERTED = 3
"""Words that an insertion may have before the phrase that it ends with (`or so legend has it`)."""
_COMMAS, _ENDS = frozenset(",()[]"), frozenset(";:—–")

Stretch = tuple[int, int]
"""The words, by number, from the first to the one behind the last."""


class Modes(Struct, frozen=True):
    """The stretches of a sentence that others say, and those that are said to be wrong."""

    hearsay: tuple[Span, ...] = ()
    wrong: tuple[Span, ...] = ()


NONE = Modes()


@remembered
def modes(sentence: Sentence) -> Modes:
    """What of a sentence is not its own statement."""
    language = pack(sentence.block.language)
    phrases, here = _telling(language.code), sentence.lowers
    met = frozenset(one for telling in phrases.keys() & here for one in phrases[telling] if here.issuperset(one))
    if not met:
        return NONE
    lowers, known = [word.lower for word in sentence.words], language.modes
    reading = _Reading(lowers, _borders(sentence, lowers, known), known, language.assertions.joins)
    told = [reading.told(at) for at in reading.places(known.hearsay & met)]
    mistaken = [reading.told(at) for at in reading.places(known.mistaken & met)]
    refuted = [reading.denied(at) for at in reading.places(known.refuted & met)]
    return Modes(_spans(sentence, told), _spans(sentence, [*mistaken, *refuted]))


@lru_cache(maxsize=64)
def _telling(language: str) -> Mapping[str, Sequence[Phrase]]:
    """The phrases by the first of their words that is not everywhere; a quick look."""
    known, prose = pack(language).modes, pack(language).prose
    common = prose.stopwords | prose.conjunctions | prose.copulas | prose.negations
    listed = known.hearsay | known.mistaken | known.refuted
    found: dict[str, list[Phrase]] = {}
    for phrase in listed:
        telling = next((word for word in phrase if word not in common), phrase[0])
        found.setdefault(telling, []).append(phrase)
    return found


@lru_cache(maxsize=256)
def _by_first(phrases: frozenset[Phrase]) -> Mapping[str, Sequence[Phrase]]:
    """Phrases by their first words, longest first."""
    found: dict[str, list[Phrase]] = {}
    for phrase in sorted(phrases, key=lambda one: (-len(one), one)):
        found.setdefault(phrase[0], []).append(phrase)
    return found


def _spans(sentence: Sentence, stretches: Sequence[Stretch]) -> tuple[Span, ...]:
    words = sentence.words
    return tuple(Span(words[first].start, words[last - 1].end) for first, last in stretches if first < last)


def _borders(sentence: Sentence, lowers: Sequence[str], known: ModeWords) -> list[int]:
    """What stands before each word, and behind the last."""
    found = [STRONG]
    for one, two in pairwise(sentence.words):
        between = frozenset(sentence.prose[one.end : two.start])
        found.append(STRONG if between & _ENDS else LIGHT if between & _COMMAS else OPEN)
    for first, _ in _places(lowers, known.own, frozenset()):
        found[first] = max(TURN, found[first])
    return [*found, STRONG]


def _places(lowers: Sequence[str], phrases: frozenset[Phrase], between: frozenset[str]) -> Iterator[Stretch]:
    """Where phrases stand; words of `between` may stand inside them."""
    ways = _by_first(phrases)
    for at in [at for at, word in enumerate(lowers) if word in ways]:
        ends = (_end(lowers, at, phrase, between) for phrase in ways[lowers[at]])
        if end := next(filter(None, ends), 0):
            yield at, end


def _end(lowers: Sequence[str], at: int, phrase: Phrase, between: frozenset[str]) -> int:
    """The place behind a phrase that begins with a word; 0 where it does not."""
    for word in phrase:
        while at < len(lowers) and lowers[at] != word and lowers[at] in between:
            at += 1
        if at == len(lowers) or lowers[at] != word:
            return 0
        at += 1
    return at


class _Reading(Struct, frozen=True):
    """A sentence, ready for its phrases."""

    lowers: Sequence[str]
    borders: Sequence[int]
    known: ModeWords
    joins: frozenset[str]

    def places(self, phrases: frozenset[Phrase]) -> Iterator[Stretch]:
        return _places(self.lowers, phrases, self.known.between)

    def denied(self, phrase: Stretch) -> Stretch:
        """What a phrase says to be wrong: all up to the next strong borders, but for what stands before `although`."""
        first, last = phrase
        opening = self._back(first, LIGHT)
        if self._led(opening, first, self.known.although):
            return opening, self._forth(last, LIGHT)
        return self._back(first, STRONG), self._forth(last, STRONG)

    def told(self, phrase: Stretch) -> Stretch:
        """What a phrase gives as hearsay."""
        first, last = phrase
        low, high = self._back(first, TURN), self._forth(last, TURN)
        opening, end = self._back(first, LIGHT), self._forth(last, LIGHT)
        if self._led(opening, first, self.known.contrary):
            return first, (first if low == opening and end == high else end)
        if self._led(opening, first, self.known.although):
            return first, end
        if end == last and first - opening <= INSERTED:
            return low, high  # it has no object there: `N, or so legend has it, was …`
        return self._joined(opening, first), (high if opening == low else end)

    def _led(self, opening: int, first: int, phrases: frozenset[Phrase]) -> bool:
        """Whether one of some phrases stands in a clause before a word."""
        return any(True for _ in _places(self.lowers[opening:first], phrases, frozenset()))

    def _joined(self, opening: int, first: int) -> int:
        """The word behind the last `and` of a clause before a word, else its first."""
        return max((at + 1 for at in range(opening, first) if self.lowers[at] in self.joins), default=opening)

    def _back(self, at: int, least: int) -> int:
        while self.borders[at] < least:
            at -= 1
        return at

    def _forth(self, at: int, least: int) -> int:
        while self.borders[at] < least:
            at += 1
        return at
