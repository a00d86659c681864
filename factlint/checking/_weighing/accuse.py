"""Accusing: whether a value that nothing explains contradicts a claim, and how strongly."""

from __future__ import annotations

from collections.abc import Collection, Container

from factlint.checking._scene.aside import in_aside_on_another, is_object_of_another
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.slot import told_outright
from factlint.checking._scene.when import at_another_time, holds_then, plainly_another_time, same_time
from factlint.checking._values import verdict
from factlint.checking._weighing.aged import aged_then
from factlint.checking._weighing.alone import is_alone
from factlint.checking._weighing.beside import dated_beside, shared_out
from factlint.checking._weighing.candidate import Candidate, Candidates, Pair
from factlint.checking._weighing.likelihood import for_slip, likelihood
from factlint.checking._weighing.prospects import (
    AIR_FLOOR,
    AIR_PREDICATE,
    ALONE,
    NAMED,
    PREDICATE_FLOOR,
    SERIES,
    SUBJECT_FLOOR,
    barred,
    evidence_needed,
    most_added,
)
from factlint.checking._weighing.slips import placed, year_off
from factlint.checking._weighing.weigh import Weight
from factlint.claimbase.index import Base, Claim
from factlint.statements import Statement
from factlint.values.date import Date
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

MOST_FURTHER = 4
"""How many things beside words can speak for a claim."""
MANY_FLOOR = 0.8
COARSE = 0.9


def accusation(
    scene: Scene, pair: Pair, held: Candidates, stated: Collection[str], told: Container[str] = ()
) -> tuple[float, str]:
    """How strongly a statement contradicts a claim; 0.0 and why not when it does not, or not surely enough.

    `held` has all that it may be about; `stated` holds those whose own value stands in the sentence, `told` those
    of the paragraph before it.
    """
    if pair[1].verdict is not Verdict.CONTRADICTS:
        return 0.0, "too little bears it out"
    statement, candidate = pair = placed(scene, pair)
    claim, weight = candidate.claim, candidate.weight
    if why := _out_of_question(scene, pair, stated):
        return 0.0, why
    if claim.id in told and _unnamed_number(statement, weight):
        return 0.0, "its own value stands in the paragraph, and this may be another's"
    if dated_beside(scene, statement.mention, claim):
        return 0.0, "its own date stands in the sentence"
    if shared_out(scene, statement.mention):
        return 0.0, "each of several has its own date"
    points = _siblings(scene.base, claim)
    siblings = [sibling for sibling in points if same_time(claim, sibling)]
    if any(sibling.id in stated for sibling in siblings):
        return 0.0, "another value of the same stands in the sentence"
    then = holds_then(scene, statement.mention, claim)
    series = SERIES if then and not weight.ruled_out and any(point.id in stated for point in points) else 0.0
    slip = 0.0 if weight.ruled_out else for_slip(statement.mention, claim)
    off = year_off(scene, statement.mention, claim)
    alone = ALONE if is_alone(scene, statement.mention, candidate, held, stated) else 0.0
    predicate = min(1.0, weight.predicate + series + slip + off + alone)
    many, then = len(siblings) > 1, then or _timeless(scene, claim)
    further = then + (claim.place in scene.named) + (slip > 0.0) + (off > 0.0)
    if why := _unsupported(scene.base, claim, weight, predicate, further, then=then, many=many):
        return 0.0, why
    near = 1.0 if _outright(scene, statement, claim, weight) else likelihood(statement.mention, claim)
    predicate *= near
    far = near < 1.0 and (_only_counted(statement, weight) or _unnamed_number(statement, weight))
    if predicate < PREDICATE_FLOOR or far:
        return 0.0, "too far off for a slip"
    others = (one for one in points if not plainly_another_time(scene, statement.mention, one))
    if any(verdict(statement.mention, sibling) is not Verdict.CONTRADICTS for sibling in others):
        return 0.0, "another value on record fits"
    if _moved_on(scene, claim, many=many):
        return 0.0, "the sentence is about another place"
    return weight.subject * predicate * (COARSE if _coarser(statement, claim) else 1.0), ""


def _out_of_question(scene: Scene, pair: Pair, stated: Collection[str]) -> str:
    """Why a statement contradicts nothing, whatever its value; empty when it may."""
    statement, candidate = pair
    if why := barred(scene, statement, candidate.claim, stated):
        return why
    if candidate.weight.subject < AIR_FLOOR:
        return "the subject is too uncertain"
    if _hopeless(scene.base, statement, candidate):
        return "too little speaks for it"
    if aged_then(scene, statement.mention, candidate.claim):
        return "the age at another event on record"
    if in_aside_on_another(scene, statement.mention, candidate.claim):
        return "said of another in an aside"
    if is_object_of_another(scene, statement.mention, candidate.claim):
        return "its verb is said of another"
    return "said of another time" if at_another_time(scene, statement.mention, candidate.claim) else ""


def _unnamed_number(statement: Statement, weight: Weight) -> bool:
    """Whether a number is said of somebody who is not named: it may well count something else."""
    return isinstance(statement.mention.value, Quantity) and weight.subject < NAMED


def _outright(scene: Scene, statement: Statement, claim: Claim, weight: Weight) -> bool:
    """Whether a date right behind its verb is said of somebody by name, and nobody has two of them: far off or not."""
    known = scene.base.predicates.get(claim.predicate)
    single = known is not None and not known.many and isinstance(claim.value, Date)
    return single and weight.subject >= NAMED and told_outright(scene, statement.mention, claim.predicate)


def _timeless(scene: Scene, claim: Claim) -> bool:
    """Whether neither the record nor the sentence says when an amount was so: then both mean the same one."""
    return isinstance(claim.value, Quantity) and not claim.time and not any(scene.sentence.of_kind("date"))


def _hopeless(base: Base, statement: Statement, candidate: Candidate) -> bool:
    """Whether all that can still be said for an accusation is too little; a quick look before it is looked for."""
    claim, weight = candidate.claim, candidate.weight
    if weight.subject < SUBJECT_FLOOR and weight.evidence + MOST_FURTHER < evidence_needed(weight.subject):
        return True
    return weight.predicate + most_added(base, statement, claim) < PREDICATE_FLOOR


def _only_counted(statement: Statement, weight: Weight) -> bool:
    """Whether nothing but the thing counted speaks for the claim."""
    # timid: of 2,300 trucks 150 may be new, sold or broken; only the verb could tell.
    value = statement.mention.value
    return isinstance(value, Quantity) and bool(value.counted) and len(weight.matched) <= 1


def _moved_on(scene: Scene, claim: Claim, *, many: bool) -> bool:
    """Whether what happens more than once is told of a place that is not the claim's."""
    known = scene.base.predicates.get(claim.predicate)
    if not claim.place or claim.place in scene.named or not (many or (known and known.many)):
        return False
    # timid: the sentence names another place, so it may be about another move, arrest or visit.
    kinds = (scene.base.entities[one].kind for one in scene.named if one in scene.base.entities)
    return "place" in kinds


def _coarser(statement: Statement, claim: Claim) -> bool:
    """Whether a year is stated where a day is on record: it is likelier to be about something else."""
    value, known = statement.mention.value, claim.value
    return isinstance(value, Date) and isinstance(known, Date) and value.precision - known.precision > 1


def _unsupported(
    base: Base, claim: Claim, weight: Weight, predicate: float, further: int, *, then: bool, many: bool
) -> str:
    """Why subject and predicate carry no accusation; `then`: the sentence gives the claim's own time.

    `further` counts what speaks for the claim beside words: its time, its place, a value that looks like a slip.
    """
    airy = weight.subject < SUBJECT_FLOOR
    if airy and (predicate < AIR_PREDICATE or weight.evidence + further < evidence_needed(weight.subject)):
        return "too little speaks for it, for a subject in the air"
    known = base.predicates.get(claim.predicate)
    several = many or bool(known and known.many and not then)
    if predicate >= (MANY_FLOOR if several else PREDICATE_FLOOR):
        return ""
    return "too little speaks for it, for what can have several values" if several else "too little speaks for it"


def _siblings(base: Base, claim: Claim) -> list[Claim]:
    """The claims on the same point, the claim itself among them."""
    return [
        other
        for other in base.by_subject.get(claim.subject, ())
        if other.predicate == claim.predicate
        and other.of == claim.of
        and isinstance(other.value, type(claim.value))
        and (not claim.place or other.place in ("", claim.place))
    ]
