"""What the subjects of a sentence are to others: the claims whose place a name of the sentence may take."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from factlint.checking._scene.adjoining import adjoins
from factlint.checking._scene.scene import Scene
from factlint.checking.cues import content
from factlint.claimbase.index import Base, Claim
from factlint.remembering import remembered
from factlint.values.name import Name

SUBJECT_FLOOR, AIR_FLOOR = 0.72, 0.58
"""What a subject must weigh; less will do for one in the air, where the name stands in the very slot of a predicate."""


class Relation(Struct, frozen=True, eq=False):
    """A claim that connects a subject of the sentence with an entity that the sentence does not name."""

    subject: str
    claim: Claim
    known: str
    """The entity on record."""
    weight: float
    """How plainly the sentence is about the claim's subject: the most that any mention of it weighs."""
    spoken: bool
    """Whether the sentence has words for the claim; if not, only what stands beside a name can speak for it."""


@remembered
def relations(scene: Scene) -> tuple[Relation, ...]:
    """The relations of the sentence's subjects that anything in it may speak for, and loud enough."""
    found = []
    weights = {who: max([one.weight for one in here]) for who, here in scene.subjects.items()}
    for subject in scene.subjects:
        for claim, known, spoken in _of(scene.base, subject, scene.sentence.block.language).told(scene):
            weight = weights.get(claim.of or claim.subject, 0.0)
            if weight >= (AIR_FLOOR if spoken else SUBJECT_FLOOR) and known not in scene.named:
                found.append(Relation(subject, claim, known, weight, spoken))
    return tuple(found)


class _Related:
    """The claims of a subject whose value is an entity, each with that entity, by what may speak for them."""

    def __init__(self, base: Base, subject: str, language: str) -> None:
        self._by_predicate: dict[str, list[tuple[Claim, str]]] = {}
        self._by_word: dict[str, list[tuple[Claim, str]]] = {}
        for claim in base.by_subject.get(subject, ()):
            known = claim.value.entity if isinstance(claim.value, Name) else None
            if known:
                self._by_predicate.setdefault(claim.predicate, []).append((claim, known))
                for word in content(claim.words, language):
                    self._by_word.setdefault(word, []).append((claim, known))
        self._predicates = frozenset(self._by_predicate)
        self._words = frozenset(self._by_word)
        self._adjoining = frozenset(one for one in self._by_predicate if adjoins(base, one))

    def told(self, scene: Scene) -> Iterator[tuple[Claim, str, bool]]:
        """Those that a sentence has a cue or a word for, or that what stands beside a name may speak for.

        Each with whether it is one of the former.
        """
        for predicate in self._by_predicate.keys() & scene.worded:
            yield from ((*one, True) for one in self._by_predicate[predicate])
        own = (one for word in self._by_word.keys() & scene.outside for one in self._by_word[word])
        spoken = {one[0].id: one for one in own if one[0].predicate not in scene.worded}
        yield from ((*one, True) for one in spoken.values())
        for predicate in self._adjoining - scene.worded:
            yield from ((*one, False) for one in self._by_predicate[predicate] if one[0].id not in spoken)


@remembered
def _of(base: Base, subject: str, language: str) -> _Related:
    return _Related(base, subject, language)
