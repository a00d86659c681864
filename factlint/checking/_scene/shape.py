"""The shape of a sentence: a letter for each of its words, names, dates and marks.

Patterns over such letters say which slot of a predicate a name fills (`_frames.py`).

| letter | stands for |
|---|---|
| `N` `n` | the name looked at; another name |
| `X` `S` | the subject of the claim; the subject where it owns what follows |
| `T` | at the start: the subject is in the air, or left out |
| `C` | the words of the cue |
| `c` `h` `p` | a form of `to be`; one of `to have`; one of either that tells of the past |
| `b` | a word before whoever did something (`by`) |
| `i` `l` `g` | a word like `in`; another locative; a genitive |
| `d` `a` | a definite word; an indefinite article |
| `k` `f` `o` | a conjunction; another function word; a word of content |
| `s` | a noun that says what sort of thing the subject right behind it is, in a language without articles |
| `m` | a date or an amount |
| `,` `;` | a light and a strong border |
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from factlint.checking._scene.scene import Scene
from factlint.checking._scene.sorts import kind
from factlint.checking.cues import Cue
from factlint.documents import Span
from factlint.languages import Language
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.mentions._names.wellknown import GIVEN_NAMES
from factlint.mentions._names.words import fold
from factlint.mentions._possessive import owning
from factlint.patterns import regex
from factlint.statements import pack, stem

WINDOW = 40
"""How many words and marks on either side of a name are looked at."""
IN_THE_AIR = 0.68
"""The weight from which what was spoken of before can be the subject of a sentence without a word for it."""
REMEMBERED = 500
"""Code points before a sentence in which a person must be named whom it calls `he`."""
_DASH, _APOSTROPHES = "—", ("'", "’")
_GOING_ON = (*_APOSTROPHES, "-", "‑", "–", "/", "&", " &")
_STRONG, _LIGHT = regex(r"[;:—]| [–-] "), regex(r"[,()\[\]]")
_REPEATED = regex(r"([XSC])\1+")


class Piece(NamedTuple):
    """What a letter stands for, with its place in the text; a mark has the place of the word behind it, and no end."""

    start: int
    end: int
    letter: str


def pieces_of(scene: Scene) -> list[Piece]:
    """The pieces of a sentence in order; a name or a date of several words is one."""
    words, language = scene.sentence.words, pack(scene.sentence.block.language)
    spans, letters = _outermost(scene), _letters(scene.sentence.block.language)
    found: list[Piece] = []
    at, last = 0, scene.sentence.span.start
    while at < len(words):
        word = words[at]
        found += _marks(scene.prose[last : word.start], word.start, language)
        span, letter = spans.get(word.start, (None, ""))
        end = span.end if span else word.end
        found.append(Piece(word.start, end, letter or letters.get(word.lower, "o")))
        while at < len(words) and words[at].start < end:
            last, at = words[at].end, at + 1
    return found


def _outermost(scene: Scene) -> Mapping[int, tuple[Span, str]]:
    """The names, dates and amounts that lie in no other one, by where they start, each with its letter."""
    found: dict[int, tuple[Span, str]] = {}
    end = 0
    for mention in sorted(scene.sentence.mentions, key=lambda one: (one.span.start, -one.span.end)):
        if mention.kind in ("name", "date", "quantity") and mention.span.start >= end:
            found[mention.span.start] = mention.span, "n" if mention.kind == "name" else "m"
            end = mention.span.end
    return found


def _marks(gap: str, at: int, language: Language) -> Iterator[Piece]:
    if gap in ("", " "):
        return
    if _DASH in gap and _DASH in language.prose.copulas:
        yield Piece(at, -1, "c")
    elif _STRONG.search(gap):
        yield Piece(at, -1, ";")
    elif _LIGHT.search(gap):
        yield Piece(at, -1, ",")


@lru_cache(maxsize=64)
def _letters(language: str) -> Mapping[str, str]:
    """The letters of the words that have another one than those of content."""
    prose = pack(language).prose
    classes = (  # the first has precedence
        ("p", prose.past),
        ("c", prose.copulas),
        ("h", prose.having),
        ("b", prose.agents),
        ("i", prose.inside),
        ("l", prose.locatives),
        ("d", prose.definite),
        ("g", prose.genitives),
        ("a", prose.articles),
        ("k", prose.conjunctions),
        ("f", prose.stopwords),
    )
    return {word: letter for letter, members in reversed(classes) for word in members}


class Shapes:
    """The shapes of one sentence."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._pieces = pieces_of(scene)
        self._prose = pack(scene.sentence.block.language).prose
        self._own: dict[str, tuple[frozenset[int], bool]] = {}

    def near(self, mention: Mention) -> Span | None:
        """The stretch around a name that is looked at; None for a name that lies in another."""
        at = self._at(mention)
        if at is None:
            return None
        pieces = self._pieces[max(0, at - WINDOW) : at + WINDOW]
        return Span(pieces[0].start, max(pieces[-1].start, pieces[-1].end))

    def around(self, mention: Mention, entity: str, cue: Cue | None) -> str:
        """The letters around a name, with those of a cue, if there is one, and of the subject.

        A blank stands where the sentence is cut off.
        """
        scene, at = self._scene, self._at(mention)
        if at is None:
            return ""
        own, airy = self.places(entity)
        first = max(0, at - WINDOW)
        letters = [" "] if first else ["T"] if airy else [""]
        for number, piece in enumerate(self._pieces[first : at + WINDOW], first):
            if number == at:
                letters.append(("b" if done_by(mention, self._prose.agent_endings) else "") + "N")
            elif piece.end > 0 and piece.start in own:
                letters.append(_subject(scene.prose, self._pieces, number, cue, self._prose))
            elif cue and cue.start <= piece.start < piece.end <= cue.end and piece.letter in "okf":
                letters += ["d", "C"] if self._prose.bare_nouns and letters[-1] not in ("d", "C") else ["C"]
            else:
                letters.append(_owner(scene, self._pieces, number, own) or piece.letter)
        return _REPEATED.sub(r"\1", "".join(letters))

    def _at(self, mention: Mention) -> int | None:
        at = bisect_left(self._pieces, (mention.span.start, 0))
        piece = self._pieces[at] if at < len(self._pieces) else None
        return at if piece and piece.start == mention.span.start and piece.letter == "n" else None

    def places(self, entity: str) -> tuple[frozenset[int], bool]:
        """Where the sentence has an entity, and whether it is in the air."""
        if entity not in self._own:
            own, airy = _own_places(self._scene, entity), _in_the_air(self._scene, entity)
            if kind(self._scene.base, entity) == "person" and not _spoken_of(self._scene, entity):
                own, airy = own & {one.span.start for one in self._scene.names}, False
            self._own[entity] = own, airy
        return self._own[entity]


def _subject(text: str, pieces: Sequence[Piece], number: int, cue: Cue | None, prose: ProseWords) -> str:
    """`S` for a subject that owns what follows: `Bellini's`, `its` right before the cue."""
    piece = pieces[number]
    before_cue = cue and number + 1 < len(pieces) and pieces[number + 1].start == cue.start
    pronoun = before_cue and text[piece.start : piece.end].lower() in prose.pronouns
    marked = text.startswith(_APOSTROPHES, piece.end) or owning(text[piece.start : piece.end])
    return "S" if pronoun or marked else "X"


def _owner(scene: Scene, pieces: Sequence[Piece], number: int, own: frozenset[int]) -> str:
    """`g` for a noun that the subject's name may be the genitive of (`Брат Анны`), `s` for one that says its sort.

    Only in a language without articles.
    """
    language = scene.sentence.block.language
    piece, behind = pieces[number], pieces[number + 1] if number + 1 < len(pieces) else None
    if piece.letter != "o" or behind is None or behind.start not in own or not pack(language).prose.bare_nouns:
        return ""
    return "s" if stem(scene.prose[piece.start : piece.end], language) in _sorts(language) else "g"


@lru_cache(maxsize=16)
def _sorts(language: str) -> frozenset[str]:
    """The stems of the nouns that say what something is (`novel`)."""
    return frozenset(stem(noun, language) for noun in pack(language).prose.nouns)


def _own_places(scene: Scene, entity: str) -> frozenset[int]:
    """Where the sentence names or plainly means an entity, and nothing else; a given name alone is anybody's."""
    given = {one.span.start for one in scene.names if fold(one.text) in GIVEN_NAMES}
    others = {one.offset for one in scene.sentence.subjects if one.entity and one.entity != entity}
    own = {one.offset for one in scene.subjects.get(entity, ()) if one.offset >= scene.sentence.span.start}
    return frozenset(own - others - given)


def _spoken_of(scene: Scene, entity: str) -> bool:
    """Whether a paragraph names nobody else between the name of a person and the sentence: `he` means nobody else."""
    start = scene.sentence.span.start
    before = scene.prose[max(scene.sentence.block.span.start, start - REMEMBERED) : start]
    names = [name.text for name in scene.base.entities[entity].names if name.text in before]
    if not names:
        return False
    since = before[max(before.rfind(name) + len(name) for name in names) :].split()
    return not any(word[0].isupper() and one[-1] not in ".!?" for one, word in pairwise(since))


def _in_the_air(scene: Scene, entity: str) -> bool:
    """Whether what was spoken of before would be the subject of a sentence without a word for it."""
    airy = [one for one in scene.sentence.subjects if one.offset < scene.sentence.span.start]
    best = max((one.weight for one in airy), default=0.0)
    return best >= IN_THE_AIR and {one.entity for one in airy if one.weight == best} == {entity}


def done_by(mention: Mention | None, endings: tuple[str, ...]) -> bool:
    """Whether the case of a name says that its bearer did something (`Иваном Козловым`)."""
    return (
        mention is not None and bool(endings) and all(word.lower().endswith(endings) for word in mention.text.split())
    )


def is_whole(text: str, mention: Mention) -> bool:
    """Whether a name is all of its noun phrase: nothing of the phrase goes on behind it (`John Smith's`)."""
    return not text.startswith(_GOING_ON, mention.span.end)
