"""The shape of a sentence beside a name, a claim's subject and a cue: the letters of its pieces.

Patterns over such letters say which slot of a predicate a name fills (`frames.py`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from factlint.checking._scene.pieces import Piece, pieces_of
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.sorts import could_have, kind
from factlint.checking.cues import Cue
from factlint.claimbase.index import Base
from factlint.documents import Span
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.mentions._names.wellknown import GIVEN_NAMES
from factlint.mentions._names.words import fold
from factlint.mentions._possessive import owning
from factlint.patterns import regex
from factlint.statements import pack, stem
from factlint.values.name import Name

WINDOW = 40
"""How many words and marks on either side of a name are looked at."""
IN_THE_AIR = 0.68
"""The weight from which what was spoken of before can be the subject of a sentence without a word for it."""
REMEMBERED = 500
"""Code points before a sentence in which a person must be named whom it calls `he`."""
_APOSTROPHES = ("'", "’")
_GOING_ON = (*_APOSTROPHES, "-", "‑", "–", "/", "&", " &")
_BRACKETS = ("(", "[")
_REPEATED = regex(r"([XSC])\1+")


class Shapes:
    """The shapes of one sentence."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._pieces = pieces_of(scene)
        self._prose = pack(scene.sentence.block.language).prose
        self._own: dict[str, tuple[frozenset[int], bool]] = {}
        self._rivals: dict[tuple[str, str], frozenset[int]] = {}

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
        rivals = self._rivals_of(entity, cue.predicate) if cue and cue.predicate else frozenset()
        first = max(0, at - WINDOW)
        letters = [" "] if first else ["T"] if airy else [""]
        for number, piece in enumerate(self._pieces[first : at + WINDOW], first):
            if number == at:
                letters.append(("b" if done_by(mention, self._prose.agent_endings) else "") + "N")
            elif piece.end > 0 and piece.start in own:
                letters.append(_subject(scene.prose, self._pieces, number, cue, self._prose))
            elif cue and cue.start <= piece.start < piece.end <= cue.end and _belongs(piece, cue):
                letters += ["d", "C"] if self._prose.bare_nouns and letters[-1] not in ("d", "C") else ["C"]
            elif piece.letter == "n" and piece.start in rivals:
                letters.append("q")
            elif _before(self._pieces, number, cue) and piece.letter == "f" and self._is_pronoun(piece):
                letters.append("u")
            else:
                letters.append(_owner(scene, self._pieces, number, own) or piece.letter)
        return _REPEATED.sub(r"\1", "".join(letters))

    def row(self, mention: Mention, entity: str, cue: Cue | None) -> tuple[int, ...]:
        """Where the names stand that share a list with a name, itself among them.

        Neither an entity is in it nor what is on the other side of it or of a cue.
        """
        at = self._at(mention)
        if at is None:
            return ()
        own = self.places(entity)[0]
        found = [at, *self._joined(at, 1, own), *self._joined(at, -1, own)]
        starts = sorted(self._pieces[one].start for one in found)
        if cue is None:
            return tuple(starts)
        behind = mention.span.start >= cue.start
        return tuple(start for start in starts if (start >= cue.start) is behind)

    def _joined(self, at: int, step: int, own: frozenset[int]) -> Iterator[int]:
        """The names on one side of a name that nothing but commas and conjunctions parts from it."""
        parted, pieces = False, self._pieces
        for number in range(at + step, len(pieces) if step > 0 else -1, step):
            letter = pieces[number].letter
            if letter == "n" and parted and pieces[number].start not in own:
                parted = False
                yield number
            elif letter in ",k":
                if self._scene.prose.startswith(_BRACKETS, pieces[number].start - 1):
                    return
                parted = True
            elif letter != "d":
                return

    def _is_pronoun(self, piece: Piece) -> bool:
        return self._scene.prose[piece.start : piece.end].lower() in self._prose.pronouns

    def _rivals_of(self, entity: str, predicate: str) -> frozenset[int]:
        """Where names stand of which a predicate could be said as well as of an entity."""
        if (entity, predicate) not in self._rivals:
            base = self._scene.base
            self._rivals[entity, predicate] = frozenset(
                one.span.start for one in self._scene.names if _is_rival(base, one, entity, predicate)
            )
        return self._rivals[entity, predicate]

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


def _belongs(piece: Piece, cue: Cue) -> bool:
    """Whether a piece of a cue is one of its own words, not a name, and no preposition but at its end."""
    return piece.letter in "okfr" or (piece.letter == "l" and piece.end == cue.end and cue.length > 1)


def _before(pieces: Sequence[Piece], number: int, cue: Cue | None) -> bool:
    """Whether a piece stands right before a cue."""
    return cue is not None and number + 1 < len(pieces) and pieces[number + 1].start == cue.start


def _is_rival(base: Base, mention: Mention, entity: str, predicate: str) -> bool:
    """Whether a predicate could be said of a name; of one that is not on record, unless it is plainly a person's."""
    entities = mention.value.entities if isinstance(mention.value, Name) else ()
    if not entities:
        return kind(base, entity) in ("", "person") or fold(mention.text.split()[0]) not in GIVEN_NAMES
    return any(one != entity and could_have(base, one, entity, predicate) for one in entities)


def _subject(text: str, pieces: Sequence[Piece], number: int, cue: Cue | None, prose: ProseWords) -> str:
    """`S` for a subject that owns what follows: `Bellini's`, `its` right before the cue."""
    piece = pieces[number]
    pronoun = _before(pieces, number, cue) and text[piece.start : piece.end].lower() in prose.pronouns
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
