"""First explain, then accuse: which claim a date or a quantity is about, and the verdict.

A value that some claim in sight explains is agreed. Only what is left over is held against the claim that the
sentence supports best, and contradicts it only when subject and predicate are both well supported, the claim's own
value is not stated beside it, and every claim on the same point disagrees.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factlint.checking._comparison import Comparison
from factlint.checking._values import of_kind, verdict
from factlint.checking._weigh import Scene, Weight, weigh
from factlint.claimbase.index import Base, Claim
from factlint.mentions import Mention
from factlint.statements import Statement
from factlint.values.date import Date, Precision
from factlint.values.quantity import Quantity, slip
from factlint.values.verdict import Verdict

SUBJECT_FLOOR = 0.72
AIR_FLOOR = 0.58
AIR_PREDICATE = 0.8
"""What a predicate needs when its subject is only in the air."""
PREDICATE_FLOOR = 0.55
MANY_FLOOR = 0.8
EXPLAIN_FLOOR = 0.2
SLIP = 0.35
ALONE = 0.35
SLIP_DIGITS = 3
SHOWN = 4


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim that a statement may be about."""

    claim: Claim
    weight: Weight
    verdict: Verdict

    @property
    def line(self) -> str:
        """For `--explain-matches`."""
        score = f"{self.weight.subject:.2f} × {self.weight.predicate:.2f}"
        return f"{self.claim.id}: {self.verdict.value}, {score}: {'; '.join(self.weight.reasons)}"


def compare_values(
    scene: Scene, statements: Sequence[Statement], settled: Sequence[Comparison] = ()
) -> list[Comparison]:
    """One comparison for each span of the sentence that holds a date or a quantity.

    The claims of `settled` comparisons are stated already.
    """
    groups: dict[tuple[int, int], list[Statement]] = {}
    for statement in statements:
        if statement.mention.kind in ("date", "quantity"):
            groups.setdefault(statement.mention.span, []).append(statement)
    candidates = {span: _candidates(scene, group) for span, group in groups.items()}
    found: dict[tuple[int, int], Comparison] = {}
    for span in groups:
        explained = _explained(candidates[span])
        if explained:
            found[span] = explained
    stated = {comparison.claim.id for comparison in (*found.values(), *settled) if comparison.claim}
    for span, group in groups.items():
        if span not in found:
            found[span] = _accused(scene, group, candidates[span], stated)
    return [found[span] for span in groups]


def _candidates(scene: Scene, group: Sequence[Statement]) -> list[tuple[Statement, Candidate]]:
    found = []
    for statement in group:
        for claim in _in_sight(scene, statement.mention):
            outcome = verdict(statement.mention, claim)
            if outcome is not Verdict.NOT_COMPARABLE:
                found.append((statement, Candidate(claim, weigh(scene, statement.mention, claim), outcome)))
    found.sort(key=lambda pair: (-pair[1].weight.total, pair[1].claim.id))
    return found


def _in_sight(scene: Scene, mention: Mention) -> Iterable[Claim]:
    seen = set()
    for subject in scene.sentence.subjects:
        for claim in scene.base.by_subject.get(subject.entity or "", ()):
            if claim.id not in seen and of_kind(claim, mention.kind):
                seen.add(claim.id)
                yield claim


def _explained(candidates: Sequence[tuple[Statement, Candidate]]) -> Comparison | None:
    fitting = [
        (statement, candidate)
        for statement, candidate in candidates
        if candidate.verdict.fits and candidate.weight.subject > 0 and _plausible(statement.mention, candidate)
    ]
    if not fitting:
        return None
    statement, best = max(fitting, key=lambda pair: (pair[1].verdict is Verdict.AGREES, pair[1].weight.total))
    outcome = Verdict.DISPUTED if best.claim.status == "disputed" else best.verdict
    return _comparison(statement, best, outcome, candidates)


def _plausible(mention: Mention, candidate: Candidate) -> bool:
    """Whether an equal value is no coincidence: the predicate is signalled, or the value is a rare one."""
    if candidate.weight.predicate >= EXPLAIN_FLOOR:
        return True
    value, known = mention.value, candidate.claim.value
    if isinstance(value, Date) and isinstance(known, Date):
        exact = candidate.verdict is not Verdict.MORE_PRECISE and known.has_year >= value.has_year
        return exact and value.precision <= Precision.YEAR
    return isinstance(value, Quantity) and len(str(value.amount).strip("0.")) >= 2


def _accused(
    scene: Scene, group: Sequence[Statement], candidates: Sequence[tuple[Statement, Candidate]], stated: set[str]
) -> Comparison:
    shifted = next((pair for pair in candidates if _same_day_elsewhere(pair[1])), None)
    if shifted:
        return _comparison(*shifted, Verdict.OTHER_CALENDAR, candidates)
    for statement, candidate in candidates:
        if _accusable(scene, statement, candidate, candidates, stated):
            return _comparison(statement, candidate, Verdict.CONTRADICTS, candidates)
    return Comparison(
        mention=group[0].mention,
        verdict=Verdict.NO_CLAIM,
        citations=group[0].citations,
        reasons=_reasons(candidates),
    )


def _same_day_elsewhere(candidate: Candidate) -> bool:
    return (
        candidate.verdict is Verdict.OTHER_CALENDAR
        and candidate.weight.subject > 0
        and candidate.weight.predicate >= EXPLAIN_FLOOR
    )


def _accusable(
    scene: Scene,
    statement: Statement,
    candidate: Candidate,
    candidates: Sequence[tuple[Statement, Candidate]],
    stated: set[str],
) -> bool:
    claim, weight = candidate.claim, candidate.weight
    if candidate.verdict is not Verdict.CONTRADICTS or claim.id in stated:
        return False
    if statement.negated or not scene.sentence.asserted or claim.status == "proposed":
        return False
    siblings = _siblings(scene.base, claim)
    if any(sibling.id in stated for sibling in siblings):
        return False
    predicate = weight.predicate + _bonus(scene, statement, candidate, candidates, stated)
    known = scene.base.predicates.get(claim.predicate)
    many = len(siblings) > 1 or bool(known and known.many)
    if weight.subject < AIR_FLOOR or (weight.subject < SUBJECT_FLOOR and predicate < AIR_PREDICATE):
        return False
    if predicate < (MANY_FLOOR if many else PREDICATE_FLOOR):
        return False
    return all(verdict(statement.mention, sibling) is Verdict.CONTRADICTS for sibling in siblings)


def _siblings(base: Base, claim: Claim) -> list[Claim]:
    return [
        other
        for other in base.by_subject.get(claim.subject, ())
        if other.predicate == claim.predicate and other.of == claim.of and isinstance(other.value, type(claim.value))
    ]


def _bonus(
    scene: Scene,
    statement: Statement,
    candidate: Candidate,
    candidates: Sequence[tuple[Statement, Candidate]],
    stated: set[str],
) -> float:
    """What a value that looks like a slip of the known one, or the lack of any other claim, adds."""
    if candidate.weight.predicate == 0.0 and any("counts" in reason for reason in candidate.weight.reasons):
        return 0.0
    mention, known = statement.mention.value, candidate.claim.value
    bonus = 0.0
    if isinstance(mention, Quantity) and isinstance(known, Quantity):
        long = len(str(known.amount).strip("0.")) >= SLIP_DIGITS
        bonus += SLIP if long and slip(mention, known) else 0.0
    open_claims = {
        other.claim.id
        for _, other in candidates
        if other.claim.subject == candidate.claim.subject and other.claim.id not in stated
    }
    plain = scene.base.predicates.get(candidate.claim.predicate)
    return bonus + (ALONE if plain and plain.plain and len(open_claims) == 1 else 0.0)


def _comparison(
    statement: Statement,
    candidate: Candidate,
    outcome: Verdict,
    candidates: Sequence[tuple[Statement, Candidate]],
) -> Comparison:
    claim = candidate.claim
    return Comparison(
        mention=statement.mention,
        verdict=outcome,
        claim=claim,
        phrase=claim.predicate,
        confidence=round(min(candidate.weight.total, 1.0), 2),
        citations=statement.citations,
        reasons=_reasons(candidates),
    )


def _reasons(candidates: Sequence[tuple[Statement, Candidate]]) -> tuple[str, ...]:
    return tuple(candidate.line for _, candidate in candidates[:SHOWN])
