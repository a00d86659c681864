"""Openings: the slots of predicates in a sentence that is plainly about their subject: `directed by John Smith`.

A name in such a slot, be it known or not, contradicts the claim that has somebody else there. The sentence must have
one of a few frames in which subject and predicate are beyond doubt, the name must be of the right sort, and nothing on
record may explain it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice

from msgspec import Struct

from factlint.checking._comparison import Comparison
from factlint.checking._naming.exclusive import Exclusive, exclusive, frames_for
from factlint.checking._naming.explained import explained, fits, known_otherwise, known_sort
from factlint.checking._scene.frames import Frame, in_frame
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.shape import Shapes, is_whole
from factlint.checking._scene.when import at_another_time
from factlint.checking.cues import Cue
from factlint.claimbase.index import Claim
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.remembering import lazy
from factlint.statements import Statement, pack
from factlint.values.name import Name
from factlint.values.verdict import Verdict

UNKNOWN, KNOWN = 0.75, 0.85
"""How sure a contradiction is by a name that is not on record, and by one that is."""
_FRONTED = regex("[ T]?[ilf]?[da]?m")
"""A sentence that begins with a date."""
MOST = 40
"""How many claims of a sentence, and how many of their cues near a name, are looked at."""


class Opening(Struct, frozen=True, eq=False):
    """The slot of a claim in a sentence."""

    held: Exclusive
    cue: Cue | None
    """None where `by` alone opens it."""
    turned: bool = False
    """Whether the cue says it the other way round: `N came before X` of what X is preceded by."""


class Openings:
    """The slots of one sentence that a name could fill."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def compare(self, statement: Statement) -> Comparison | None:
        """The contradiction of a claim by an unknown name that fills its slot."""
        scene, mention = self._scene, statement.mention
        for opening in self._of(statement):
            claim = opening.held.claim
            frame = self._frame(mention, opening) if fits(scene, mention, opening.held) else None
            if frame and not self._has_right(mention, opening) and not explained(scene.base, opening.held, mention):
                reason = f"{mention.text} is not on record, and the sentence says plainly"
                return _contradicted(statement, claim, frame, UNKNOWN, reason)
        return None

    def compare_known(self, statement: Statement, stated: str) -> Comparison | None:
        """The contradiction of a claim by an entity that fills its slot, whatever else it is to the subject."""
        scene, mention = self._scene, statement.mention
        for opening in self._of(statement):
            held = opening.held
            if stated in (*held.values, held.claim.subject) or not known_sort(scene, held, stated):
                continue
            frame = self._frame(mention, opening)
            if not frame or self._has_right(mention, opening) or self._said_too(mention, opening, frame):
                continue
            if not known_otherwise(scene, opening.cue, held, stated):
                reason = f"{mention.text} is something else on record, and the sentence says plainly"
                return _contradicted(statement, held.claim, frame, KNOWN, reason)
        return None

    def _of(self, statement: Statement) -> Iterator[Opening]:
        """The slots that the name of a statement could fill."""
        scene, mention = self._scene, statement.mention
        if statement.negated or statement.quoted or not (self._open and is_whole(scene.prose, mention)):
            return
        yield from (one for one in self._near(mention) if not at_another_time(scene, mention, one.held.claim))

    def _frame(self, mention: Mention, opening: Opening) -> Frame | None:
        """How the sentence says that a name fills a slot, if it does so plainly."""
        held, language = opening.held, self._scene.sentence.block.language
        frames = frames_for(self._scene.base, held, language, opening.cue is not None)
        frames = (Frame.ACTIVE,) if opening.turned else frames
        letters = self._shapes.around(mention, held.claim.subject, opening.cue) if frames else ""
        for frame in frames:
            part = in_frame(frame, letters)
            passed = held.lasting and not opening.turned and self._may_be_past(frame, letters, part)
            if part and not passed:
                return frame
        return None

    def _may_be_past(self, frame: Frame, letters: str, part: str) -> bool:
        """Whether what is said in a frame may have been so once, and not now."""
        if frame is Frame.AGENT and "p" in part:
            return True
        present = "c" in part and "p" not in part and not _FRONTED.match(letters)
        return self._of_old and not present

    def _has_right(self, mention: Mention, opening: Opening) -> bool:
        """Whether more names fill the slot than are on record, or the right one stands beside them."""
        values = opening.held.values
        row = self._shapes.row(mention, opening.held.claim.subject, opening.cue)
        if len(row) > max(1, len(values)):
            return True
        known = isinstance(mention.value, Name) and mention.value.entities
        return not known and any(
            one.span.start not in row and isinstance(one.value, Name) and not values.isdisjoint(one.value.entities)
            for one in self._scene.names
        )

    def _said_too(self, mention: Mention, opening: Opening, frame: Frame) -> bool:
        """Whether the sentence says the same of the right name in another place."""
        held = opening.held
        row = self._shapes.row(mention, held.claim.subject, opening.cue)
        return any(
            bool(in_frame(frame, self._shapes.around(one, held.claim.subject, cue)))
            for one in self._scene.names
            if one.span.start not in row
            and isinstance(one.value, Name)
            and not held.values.isdisjoint(one.value.entities)
            for cue in self._scene.cues.get(held.claim.predicate, ())[:MOST]
        )

    @lazy
    def _shapes(self) -> Shapes:
        return Shapes(self._scene)

    @lazy
    def _open(self) -> tuple[Exclusive, ...]:
        """The claims that the sentence may be about."""
        scene = self._scene
        if not scene.sentence.asserted or scene.reported:
            return ()
        return tuple(islice(_open(scene), MOST))

    @lazy
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
            for cue in _within(self._scene.cues.get(one.inverse, ()), span):
                yield Opening(one, cue, turned=True)
            if one.made:
                yield Opening(one, None)


def _within(cues: Sequence[Cue], span: Span) -> list[Cue]:
    """The cues that lie in a stretch of text, but for a long row of them."""
    first = bisect_left(cues, span.start, key=_start)
    return [cue for cue in cues[first : first + MOST] if cue.end <= span.end]


def _start(cue: Cue) -> int:
    return cue.start


def _open(scene: Scene) -> Iterator[Exclusive]:
    for subject in scene.subjects:
        for one in exclusive(scene.base, subject):
            cued = one.claim.predicate in scene.cues or one.inverse in scene.cues or one.made
            if cued and (one.claim.time is None or scene.dates or scene.dated):
                yield one


def _contradicted(statement: Statement, claim: Claim, frame: Frame, confidence: float, reason: str) -> Comparison:
    said = f"{claim.predicate} of {claim.subject} ({frame.value})"
    return Comparison(
        mention=statement.mention,
        verdict=Verdict.CONTRADICTS,
        claim=claim,
        confidence=confidence,
        citations=statement.citations,
        reasons=(f"{claim.id}: {reason} {said}",),
    )
