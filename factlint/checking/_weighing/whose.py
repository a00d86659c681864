"""Whose a value is: how well a sentence supports that it speaks of a claim's subject."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from factlint.checking._scene.scene import Scene
from factlint.checking._scene.words import borders, is_article
from factlint.checking._weighing.rivals import taken
from factlint.claimbase.index import Base, Claim
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.statements import Sentence, Subject, pack
from factlint.values.name import Name

RANK_LOSS = 0.12
"""What each nearer eligible subject takes from the weight of one that stands further off."""
STRANGER_LOSS = 0.3
"""What nearer subjects that are not on record take together: the sentence may well be about one of them."""
OWNER_LOSS = 0.5
"""What the bearer of a role takes from the one whose brother or teacher he is."""
TRAILING, BEHIND = 0.7, 5.0
"""What is left of a subject that comes further than this behind its predicate and its value."""
NAMED = 0.95
"""The weight of a subject that the sentence names."""
HALF = 0.5
"""Subjects of no more weight than this are beside the point of the sentence."""


def subject_weight(scene: Scene, mention: Mention, claim: Claim) -> tuple[float, str]:
    """The weight of the claim's subject in the sentence, 0.0 to 1.0, and where it comes from."""
    who = claim.of or claim.subject
    best, reason = 0.0, f"{who} is not in sight"
    here = scene.subjects.get(who, ())
    anchor = _anchor(scene, mention, claim) if here else 0
    for subject in here:
        if subject.weight <= best:
            continue
        weight = subject.weight * max(0.0, 1.0 - _loss(scene, subject, anchor, claim))
        if _trails(scene, subject, anchor, claim, mention) and not _announced(scene.sentence, subject, anchor):
            weight *= TRAILING
        if weight > best:
            best, reason = weight, f"subject {who}: {subject.how} ({weight:.2f})"
    return best, reason


def _anchor(scene: Scene, mention: Mention, claim: Claim) -> int:
    """Where the predicate stands: its cue nearest to the mention, else the mention itself.

    A cue that belongs to a value behind it is none of the mention's.
    """
    cues = [
        cue
        for cue in scene.cues.get(claim.predicate, ())
        if cue.start < mention.span.start
        or mention.kind == "name"
        or not taken(scene.sentence, cue.start, mention, claim)
    ]
    nearest = min(cues, key=lambda cue: scene.sentence.distance(cue.start, mention.span.start), default=None)
    return nearest.start if nearest else mention.span.start


def _trails(scene: Scene, subject: Subject, anchor: int, claim: Claim, mention: Mention) -> bool:
    """Whether a subject comes only after the predicate and the value, and not right behind them.

    For a name any cue of the predicate counts: `N, the architect who designed the hall`.
    """
    places = [anchor, mention.span.end - 1]
    if mention.kind == "name":
        places += [cue.start for cue in scene.cues.get(claim.predicate, ())]
    last = max(places)
    if subject.offset <= last or scene.sentence.distance(last, subject.offset) <= BEHIND:
        return False
    return not (scene.sentence.free_order and scene.sentence.unparted(last, subject.offset))


def _announced(sentence: Sentence, subject: Subject, anchor: int) -> bool:
    """Whether a verb opens the sentence, and its subject the clause behind: `Fundado en 1921, el Valdehierro nació`."""
    if sentence.index(anchor) or subject.weight < NAMED or not _heads_clause(sentence, subject):
        return False
    between = (one for one in sentence.subjects if anchor < one.offset < subject.offset)
    return not any(_heads_clause(sentence, one) for one in between)


def _heads_clause(sentence: Sentence, subject: Subject) -> bool:
    """Whether a mark stands right before a subject, or before its article."""
    at = sentence.index(subject.offset)
    if not borders(sentence, at) and is_article(sentence.words[at - 1].lower, pack(sentence.block.language).prose):
        at -= 1
    return borders(sentence, at)


def _loss(scene: Scene, subject: Subject, anchor: int, claim: Claim) -> float:
    """What the other subjects take that could have the predicate and stand between a subject and its predicate."""
    who, low, high = claim.of or claim.subject, subject.offset, anchor
    if high < low:
        low, high = high, low
    strangers, owned = _others(scene.sentence)
    if who in owned and any(low < one.offset < high and not _is_value(one, claim) for one in owned[who]):
        return OWNER_LOSS
    rivals = _rivals(scene, _kind(scene.base, who), claim.predicate)
    between = rivals.entities[bisect_right(rivals.offsets, low) : bisect_left(rivals.offsets, high)]
    strange = bisect_right(strangers, low) < bisect_left(strangers, high)
    return RANK_LOSS * (len(between) - between.count(who)) + (STRANGER_LOSS if strange else 0.0)


def _is_value(subject: Subject, claim: Claim) -> bool:
    return isinstance(claim.value, Name) and subject.entity in claim.value.entities


class _Rivals(NamedTuple):
    """Entities of a sentence, in the order of the text, and where each stands."""

    offsets: list[int]
    entities: list[str]


@remembered
def _rivals(scene: Scene, kind: str, predicate: str) -> _Rivals:
    """Those of whom a predicate may be said: it is on record of them, or they are of a kind."""
    base = scene.base
    found = [
        (one.offset, one.entity)
        for one in scene.sentence.subjects
        if one.entity is not None
        and ((kind and _kind(base, one.entity) == kind) or predicate in _predicates(base, one.entity))
    ]
    return _Rivals([offset for offset, _ in found], [entity for _, entity in found])


@remembered
def _others(sentence: Sentence) -> tuple[list[int], dict[str, list[Subject]]]:
    """Where those stand who are not on record, and whoever a sentence calls somebody's brother or teacher, by whose."""
    strangers, owned = [], dict[str, list[Subject]]()
    for one in sentence.subjects:
        if one.entity is None and one.weight > HALF:
            strangers.append(one.offset)
        if one.owner:
            owned.setdefault(one.owner, []).append(one)
    return strangers, owned


@remembered
def _predicates(base: Base, entity: str) -> frozenset[str]:
    """What is on record of an entity."""
    return frozenset(claim.predicate for claim in base.by_subject.get(entity, ()))


def _kind(base: Base, entity: str) -> str:
    known = base.entities.get(entity)
    return known.kind if known else ""
