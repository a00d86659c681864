"""Prospects: whether a value may contradict a claim at all, before the claim is weighed."""

from __future__ import annotations

from collections.abc import Collection

from factlint.checking._scene.scene import Scene
from factlint.checking._weighing.counting import composed
from factlint.checking._weighing.going import Going, goes_on
from factlint.checking._weighing.likelihood import for_slip, likelihood, most_for_slip
from factlint.checking._weighing.slips import HEADED, PLACED
from factlint.checking._weighing.vouching import VOUCHED, rare_stems
from factlint.checking._weighing.weigh import matched, weighs_nothing
from factlint.claimbase.index import Base, Claim
from factlint.mentions import Mention
from factlint.statements import Statement
from factlint.values.date import Date
from factlint.values.quantity import Quantity

SUBJECT_FLOOR = 0.72
AIR_FLOOR = 0.58
AIR_PREDICATE, AIR_EVIDENCE = 0.8, 3
"""What a predicate needs, in weight and in words of its own, when its subject is only in the air."""
TITLED, TITLED_EVIDENCE = 0.7, 2
"""The weight above which a subject stands in the title, or is one of two that a name can be, and the words it needs."""
PREDICATE_FLOOR = 0.55
NAMED = 0.95
"""The weight of a subject that the sentence names."""
SERIES = 0.5
"""What it adds that the sentence states the same of other times: 18,400 in 1950, 27,900 in 1980 and 41,520 in 2010."""
ALONE = 0.35


def may_accuse(scene: Scene, statement: Statement, claim: Claim, stated: Collection[str], going: Going) -> bool:
    """Whether a statement may contradict a claim, whatever that weighs; a quick look."""
    surest = _surest(scene, claim)
    if surest < AIR_FLOOR or barred(scene, statement, claim, stated):
        return False
    value = statement.mention.value
    nothing = isinstance(value, Date | Quantity) and weighs_nothing(scene, value, claim)
    if nothing and isinstance(value, Quantity):
        nothing = claim.subject not in composed(scene.sentence, statement.mention)
    if nothing and going and (goes_on(scene, going, statement.mention, claim) or claim.id in going.beside):
        nothing = False
    if nothing and most_added(scene.base, statement, claim) < PREDICATE_FLOOR:
        return False
    if surest < SUBJECT_FLOOR and _too_airy(scene, statement.mention, claim, surest):
        return False
    return surest >= NAMED or not isinstance(value, Quantity) or likelihood(statement.mention, claim) == 1.0


def _too_airy(scene: Scene, mention: Mention, claim: Claim, surest: float) -> bool:
    """Whether too few words speak for a claim on somebody in the air, though its time be told; a quick look."""
    words = matched(scene, mention, claim)
    told = len(words) + len(words & rare_stems(scene, claim)) + 1
    return told < evidence_needed(surest) and not for_slip(mention, claim)


def _surest(scene: Scene, claim: Claim) -> float:
    """The most that the subject of a claim can weigh beside any value of a sentence; a quick look."""
    most = max([one.weight for one in scene.subjects.get(claim.of or claim.subject, ())], default=0.0)
    if most < PLACED and claim.place in scene.named:
        return PLACED
    return max(most, VOUCHED) if most < VOUCHED and rare_stems(scene, claim) else most


def barred(scene: Scene, statement: Statement, claim: Claim, stated: Collection[str]) -> str:
    """Why a statement cannot contradict a claim, whatever speaks for that; empty when it may."""
    if claim.id in stated:
        return "its own value stands in the sentence"
    if statement.negated or statement.quoted or not scene.sentence.asserted:
        return "it is denied, quoted or supposed"
    if statement.hearsay and not _from_its_source(statement, claim):
        return "it is told as hearsay"
    return ""


def _from_its_source(statement: Statement, claim: Claim) -> bool:
    """Whether a source that the claim rests on is cited for a statement: what it says can be looked up."""
    return any(one.source in statement.citations for one in claim.evidence)


def most_added(base: Base, statement: Statement, claim: Claim) -> float:
    """The most that values and other claims can add to the weight of a predicate."""
    known = base.predicates.get(claim.predicate)
    most = (ALONE if known and known.plain else 0.0) + (SERIES if claim.time else 0.0)
    return most + most_for_slip(statement.mention, claim) + (HEADED if isinstance(claim.value, Date) else 0.0)


def evidence_needed(subject: float) -> int:
    """How many words of its own a predicate needs whose subject, of such weight, is only in the air."""
    return TITLED_EVIDENCE if subject > TITLED else AIR_EVIDENCE
