"""A clause around a phrase, each word with its part in it: only what is read to the last word is decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from msgspec import Struct

from factlint.checking._scene.pieces import pieces_of
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.shape import Shapes, is_whole
from factlint.mentions import Mention
from factlint.remembering import lazy
from factlint.statements import pack
from factlint.statements.weights import KIND
from factlint.values.name import Name

_POSSESSIVE = ("'s", "’s")
WORD, NAME, VALUE, MARK = "word", "name", "value", "mark"
MOST = 40
"""How many entities of a sentence, and how many words on either side of a phrase, are looked at."""


class Part(NamedTuple):
    """A word, a name, a date or an amount, or a mark of a sentence."""

    start: int
    end: int
    sort: str
    word: str
    """In lower case; of a mark `,` or `;`."""
    entity: str = ""
    """Whom a name or a pronoun stands for; empty where that is not certain."""
    mention: Mention | None = None


class Clause(Struct, frozen=True, kw_only=True, eq=False):
    """What stands around a phrase, up to the borders of its clause."""

    left: tuple[Part, ...]
    right: tuple[Part, ...]
    before: tuple[Part, ...]
    """What the sentence has before the clause; the border is its last part."""
    after: tuple[Part, ...]
    """What it has behind it, the border first."""


class Parts:
    """The parts of one sentence."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.language = pack(scene.sentence.block.language)
        prose = self.language.prose
        self._borders = self.language.assertions.joins | (prose.conjunctions - prose.definite - prose.genitives)

    @lazy
    def all(self) -> tuple[Part, ...]:
        scene, own = self._scene, self._own
        mentions = {one.span.start: one for one in scene.sentence.mentions}
        lower = {word.start: word.lower for word in scene.sentence.words}
        named = {one.span.start: one for one in scene.names}
        found = []
        for start, end, letter in pieces_of(scene):
            if end < 0:
                found.append(Part(start, end, MARK, ";" if letter == "c" else letter))
            elif letter == "n":
                found.append(Part(start, end, NAME, "", own.get(start, ""), named.get(start)))
            elif letter == "m":
                found.append(Part(start, end, VALUE, "", "", mentions.get(start)))
            else:
                word = lower[start].rstrip("'’")
                entity = own.get(start, "")
                found.append(Part(start, end, NAME if entity else WORD, word, entity))
        return tuple(found)

    def around(self, start: int, end: int) -> Clause:
        """The clause in which a phrase stands that has these offsets."""
        parts = self.all
        first = next((at for at, part in enumerate(parts) if part.start >= start), len(parts))
        last = next((at for at in range(first, len(parts)) if parts[at].start >= end), len(parts))
        low, high = first, last
        while low > max(0, first - MOST) and not self._border(parts[low - 1]):
            low -= 1
        while high < min(len(parts), last + MOST) and not self._border(parts[high]):
            high += 1
        return Clause(left=parts[low:first], right=parts[last:high], before=parts[:low], after=parts[high:])

    @lazy
    def airy(self) -> str:
        """Whom a sentence without a subject is about."""
        scene = self._scene
        dropped = {one.entity for one in scene.sentence.subjects if one.offset < scene.sentence.span.start}
        sure = {one.entity for one in scene.sentence.subjects if one.how == "subject left out" and one.weight >= KIND}
        return next(iter(sure)) or "" if len(sure) == 1 and self.language.prose.drops_subjects and dropped else ""

    @lazy
    def _own(self) -> dict[int, str]:
        """Where the sentence names or plainly means somebody, and whom."""
        shapes, found = Shapes(self._scene), dict[int, str]()
        sure = {one.offset for one in self._scene.sentence.subjects if one.weight >= KIND}
        for entity in tuple(self._scene.subjects)[:MOST]:
            for start in shapes.places(entity)[0] & sure:
                found[start] = "" if start in found else entity
        for name in self._scene.names:
            if isinstance(name.value, Name) and name.value.entity:
                found.setdefault(name.span.start, name.value.entity)
        return found

    def _border(self, part: Part) -> bool:
        return part.sort == MARK or (part.sort == WORD and part.word in self._borders)

    def stands_free(self, clause: Clause) -> bool:
        """Whether a clause is a statement of its own: it opens the sentence, or goes on after another one."""
        before = clause.before
        if not before or before[-1].word == ";":
            return True
        prose, joins = self.language.prose, self.language.assertions.joins
        if before[-1].word not in (",", *joins) or any(part.word in prose.speech for part in before):
            return False
        if before[0].word in prose.locatives | prose.inside:  # an opening phrase: `In the final, …`
            return before[-1].word == "," and sum(part.sort == NAME for part in before) <= 1
        earlier = [part for part in before if part.word not in (",", *joins)]
        new = len(before) > 1 and before[-2].word == "," and before[-1].word in joins  # `…, and A never married`
        return bool(earlier) and (new or earlier[-1].sort != NAME)

    def ends(self, clause: Clause) -> bool:
        """Whether nothing behind a clause can limit it: the sentence ends, or goes on with another clause."""
        after = clause.after
        if not after or after[0].word == ";":
            return True
        return after[0].word == "," and len(after) > 1 and after[1].word in self.language.assertions.joins

    def whole(self, part: Part) -> bool:
        """Whether a name is all of its noun phrase."""
        return part.mention is None or (is_whole(self._scene.prose, part.mention) and not self.possessive(part))

    def possessive(self, part: Part) -> bool:
        """Whether a name says whose the noun behind it is (`Ada's`)."""
        if part.sort != NAME or part.mention is None:
            return False
        prose = self._scene.prose
        return prose.startswith(_POSSESSIVE, part.end) or prose.endswith(_POSSESSIVE, part.start, part.end)


def words_of(parts: Sequence[Part]) -> list[str]:
    """The words among some parts."""
    return [part.word for part in parts if part.sort == WORD]
