"""Unknown names in the slot of a predicate: `directed by John Smith`, where the base has somebody else.

Nothing tells who John Smith is. So the sentence must have one of a few frames in which subject and predicate are beyond
doubt, the name must be of the right sort, and nothing on record may explain it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import islice

from msgspec import Struct

from factlint.checking._comparison import Comparison
from factlint.checking._naming.resemblance import fits_anybody, fits_person, fits_place, names_of, resembles
from factlint.checking._naming.ties import family
from factlint.checking._scene.frames import Frame, in_frame
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.shape import Shapes, is_whole
from factlint.checking._scene.sorts import contains, kind
from factlint.checking.cues import Cue
from factlint.claimbase.index import Base, Claim
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.statements import Statement, pack
from factlint.values.name import Name
from factlint.values.verdict import Verdict
from factlint.vocabulary import Predicate

CONFIDENCE = 0.75
_EQUAL = (Frame.EQUAL, Frame.WAS)
_DONE = (Frame.AGENT, Frame.ACTIVE)
_PLACES = (Frame.PLACE, *_EQUAL)
_PAST = (Frame.ACTIVE, Frame.WAS)
MOST = 40
"""How many claims of a sentence, and how many of their cues near a name, are looked at."""


class Exclusive(Struct, frozen=True, eq=False):
    """A claim that leaves no room for another name."""

    claim: Claim
    known: str
    """The entity on record."""
    predicate: Predicate
    values: frozenset[str]
    """All entities that the subject has on record for it."""
    made: bool
    """Whether it is the one thing that `by` can mean of the subject."""


class Opening(Struct, frozen=True, eq=False):
    """The slot of a claim in a sentence."""

    held: Exclusive
    cue: Cue | None
    """None where `by` alone opens it."""


class Openings:
    """The slots of one sentence that an unknown name could fill."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def compare(self, statement: Statement) -> Comparison | None:
        """The contradiction of a claim by an unknown name that fills its slot."""
        scene, mention = self._scene, statement.mention
        if statement.negated or statement.quoted or not (self._open and is_whole(scene.prose, mention)):
            return None
        for opening in self._near(mention):
            frames = _fitting(scene, mention, opening)
            if _lasting(opening.held.predicate.phrase):
                frames = () if self._of_old else tuple(one for one in frames if one not in _PAST)
            letters = self._shapes.around(mention, opening.held.claim.subject, opening.cue) if frames else ""
            frame = next((frame for frame in frames if in_frame(frame, letters)), None)
            if frame and not _explained(scene.base, opening.held, mention):
                return _contradicted(statement, opening.held.claim, frame)
        return None

    @cached_property
    def _shapes(self) -> Shapes:
        return Shapes(self._scene)

    @cached_property
    def _open(self) -> tuple[Exclusive, ...]:
        """The claims that the sentence may be about, and does not name the values of."""
        scene = self._scene
        if not scene.sentence.asserted or scene.reported:
            return ()
        return tuple(islice(_open(scene), MOST))

    @cached_property
    def _of_old(self) -> bool:
        """Whether the sentence tells of another time than the present: it has a date, or it looks back."""
        scene = self._scene
        past = pack(scene.sentence.block.language).prose.past
        looks_back = not past.isdisjoint(word.lower for word in scene.sentence.words)
        return bool(scene.dates) or (looks_back and bool(scene.dated))

    def _near(self, mention: Mention) -> Iterator[Opening]:
        """The slots that open near a name."""
        span = self._shapes.near(mention)
        if span is None:
            return
        for one in self._open:
            for cue in _within(self._scene.cues.get(one.claim.predicate, ()), span):
                if self._scene.sentence.index(cue.start) not in self._scene.within_names:
                    yield Opening(one, cue)
            if one.made:
                yield Opening(one, None)


def _within(cues: Sequence[Cue], span: Span) -> list[Cue]:
    """The cues that lie in a stretch of text, but for a long row of them."""
    first = bisect_left(cues, span.start, key=_start)
    return [cue for cue in cues[first : first + MOST] if cue.end <= span.end]


def _start(cue: Cue) -> int:
    return cue.start


def _contradicted(statement: Statement, claim: Claim, frame: Frame) -> Comparison:
    name, said = statement.mention.text, f"{claim.predicate} of {claim.subject} ({frame.value})"
    return Comparison(
        mention=statement.mention,
        verdict=Verdict.CONTRADICTS,
        claim=claim,
        confidence=CONFIDENCE,
        citations=statement.citations,
        reasons=(f"{claim.id}: {name} is not on record, and the sentence says plainly {said}",),
    )


def _open(scene: Scene) -> Iterator[Exclusive]:
    for subject in scene.subjects:
        for one in _exclusive(scene.base, subject):
            cued = one.claim.predicate in scene.cues or one.made
            timely = one.claim.time is None or scene.dates or scene.dated
            if cued and timely and scene.named.isdisjoint(one.values):
                yield one


@remembered
def _exclusive(base: Base, subject: str) -> tuple[Exclusive, ...]:
    """The claims of a subject that leave no room for another name."""
    found = []
    for claim in base.by_subject.get(subject, ()):
        predicate = base.predicates.get(claim.predicate)
        known = claim.value.entity if isinstance(claim.value, Name) else None
        if predicate is None or not known or claim.of or claim.status == "disputed":
            continue
        several = predicate.many and not any(one.listed for one in _family(base, predicate))
        if not several and not contains(base, predicate):
            found.append((claim, known, predicate))
    values: dict[str, set[str]] = {}
    for claim, known, _ in found:
        values.setdefault(claim.predicate, set()).add(known)
    makers = {predicate.id for _, _, predicate in found if any(one.listed for one in _family(base, predicate))}
    made = len(makers) == 1 and kind(base, subject) == "work"
    return tuple(
        Exclusive(claim, known, predicate, frozenset(values[claim.predicate]), made and predicate.id in makers)
        for claim, known, predicate in found
    )


def _family(base: Base, predicate: Predicate) -> list[Predicate]:
    """A predicate with those that it is like."""
    return [base.predicates[one] for one in family(base, predicate.id) if one in base.predicates]


def _fitting(scene: Scene, mention: Mention, opening: Opening) -> tuple[Frame, ...]:
    """The frames that the claim's sort of value can stand in; none for a name that is of another sort."""
    base, held, prose = scene.base, opening.held, pack(scene.sentence.block.language).prose
    known, predicate = held.known, held.predicate
    sorts = {sort for one in _family(base, predicate) for sort in one.object} or {kind(base, known)}
    if sorts == {"place"}:
        locatives = pack("en").prose.locatives
        loose = any(one.phrase.rpartition(" ")[2] in locatives for one in _family(base, predicate))
        return _PLACES if fits_place(base, mention.text, known, of_any_level=loose) else ()
    before = scene.sentence.words[scene.sentence.index(mention.span.start) - 1]
    titled = before.end < mention.span.start and before.lower in prose.titles
    done = any(one.phrase.rpartition(" ")[2] in pack("en").prose.agents for one in _family(base, predicate))
    if sorts == {"person"}:
        fits = fits_person(mention.text, prose, titled=titled)
    else:
        fits = done and fits_anybody(mention.text, base.entities[known].name, prose, titled=titled)
    if opening.cue is None or not fits:
        return (Frame.MADE,) if fits else ()
    by_case = bool(prose.agent_endings) and kind(base, held.claim.subject) == "work"
    frames = (*_DONE, *_EQUAL) if done else _EQUAL
    return (*frames, Frame.OBJECT) if by_case or predicate.inverse == predicate.id else frames


@lru_cache(maxsize=1000)
def _lasting(phrase: str) -> bool:
    """Whether a predicate, by how it is said, holds for a while: another name may be right at another time."""
    first = phrase.partition(" ")[0]
    return not (first in pack("en").prose.past or first.endswith("ed"))


def _explained(base: Base, held: Exclusive, mention: Mention) -> bool:
    """Whether something on record about the subject may be what the name means."""
    place, subject = kind(base, held.known) == "place", held.claim.subject
    same = family(base, held.claim.predicate)
    for claim in base.by_subject[subject]:
        near = claim.predicate in same
        if any(resembles(mention.text, name, place=place and near) for name in names_of(base, claim) if near or place):
            return True
        if any(mention.text in evidence.as_written for evidence in claim.evidence):
            return True
    own = base.entities[subject].names if place and subject in base.entities else ()
    return any(resembles(mention.text, name.text, place=False) for name in own)
