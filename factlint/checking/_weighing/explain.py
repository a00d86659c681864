"""First explain, then accuse: which claim a date or a quantity is about, and the verdict.

A value that some claim in sight explains firmly is agreed. What is left over is held against the claims that the
sentence supports, best first, each claim once; it contradicts one only when subject and predicate are both well
supported, better than any weak explanation, the claim's own value is not stated beside it, and every claim on the
same point disagrees.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from factlint.checking._comparison import Comparison
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.when import plainly_another_time
from factlint.checking._weighing.accuse import accusation
from factlint.checking._weighing.candidate import Candidate, Candidates, Pair, comparison, reasons
from factlint.checking._weighing.going import joined, said
from factlint.checking._weighing.prospects import AIR_FLOOR, may_accuse
from factlint.checking._weighing.sight import Sight
from factlint.checking._weighing.told import FIRST, Before
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.statements import Statement
from factlint.values.date import Date, Precision
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

FIRM = 0.5
"""Strength from which an explanation is taken before anything is accused."""
MARGIN = 0.15
"""How much stronger than a weak explanation an accusation must be."""
BEFORE, NAMED, PLAIN = 0.6, 0.95, 0.8
"""Subjects from sentences before, subjects that are named here, and what a predicate plainly said has."""
ELSEWHERE_LOSS = 0.6
"""What is left of an explanation by a claim on somebody who is not named here, where somebody else is."""
PLACED = 0.8
"""The subject of what was at a place that is named, on the day that is stated."""
OPEN_LOSS = 0.4
"""What is left of an explanation by an open end: much lies before 1919."""
CALENDAR_FLOOR = 0.2
UNDECIDED_FLOOR = 0.4
"""What the predicate needs for the same day in another calendar, and for periods that overlap, to explain a date."""
RARE_DAY, RARE_MONTH, RARE_YEAR = 0.5, 0.3, 0.15
"""How much an equal date adds: that two days agree by chance is unlikely, that two years do is not."""
RARE_IN_YEAR = 0.4
"""The same for a day without its year."""
RARE_FIGURE, RARE_COUNT = 0.4, 0.15
LONG_FIGURE, SHORT_FIGURE = 3, 2
"""Digits from which equal figures are rarely a coincidence."""

Judged = tuple[float, str, Pair]
"""How strongly a claim is contradicted, or why not, and the statement with the claim."""


def compare_values(
    scene: Scene, statements: Sequence[Statement], settled: Sequence[Comparison] = (), before: Before = FIRST
) -> list[Comparison]:
    """One comparison for each span of the sentence that holds a date or a quantity.

    The claims of `settled` comparisons are stated already; `before` has what its paragraph told ahead of it.
    """
    groups: dict[Span, list[Statement]] = {}
    for statement in statements:
        if statement.mention.kind in ("date", "quantity"):
            groups.setdefault(statement.mention.span, []).append(statement)
    if not groups:
        return []
    kinds = {statement.mention.kind for group in groups.values() for statement in group}
    sight = {kind: Sight(scene, kind) for kind in kinds}
    candidates = {span: Candidates(scene, group, sight, before.going) for span, group in groups.items()}
    explained = {span: _explanation(scene, held) for span, held in candidates.items()}
    found = {span: pair for span, (pair, strength) in explained.items() if pair and strength >= FIRM}
    sure = [*found.values(), *(pair for held in candidates.values() for pair in held.fitting if _exact(pair))]
    further = said(scene.base, (candidate.claim for _, candidate in sure))
    if further and len(found) < len(groups):
        further = joined(before.going, further)
        left = (span for span in groups if span not in found)
        candidates |= {span: Candidates(scene, groups[span], sight, further) for span in left}
    stated = {pair[1].claim.id for pair in found.values() if pair[1].verdict is not Verdict.NOT_COMPARABLE}
    stated |= {comparison.claim.id for comparison in settled if comparison.claim}
    told = before.claims
    judged = {
        span: [(*accusation(scene, pair, held, stated, told), pair) for pair in _suspect(scene, held, stated)]
        for span, held in candidates.items()
        if span not in found
    }
    accused = _accused(judged, explained)
    results = []
    for span, group in groups.items():
        pair = found.get(span) or accused.get(span) or explained[span][0]
        results.append(_result(scene, pair, candidates[span]) if pair else _unclaimed(scene, group[0], judged[span]))
    return results


def _suspect(scene: Scene, candidates: Candidates, stated: Collection[str]) -> list[Pair]:
    """The claims that a value may contradict; all that it may be about, where the reasons are asked for."""
    if scene.explained:
        return candidates.all
    going = candidates.going
    return candidates.suspect(lambda statement, claim: may_accuse(scene, statement, claim, stated, going), AIR_FLOOR)


def _explanation(scene: Scene, candidates: Candidates) -> tuple[Pair | None, float]:
    """The claim that bears the value out best, and how firmly; the same day in another calendar comes second."""
    pairs = candidates.fitting
    fitting = [
        pair
        for pair in pairs
        if pair[1].verdict.fits and _strength(scene, pair) > 0
        if not plainly_another_time(scene, pair[0].mention, pair[1].claim)
    ]
    if not fitting:
        fitting = [
            pair
            for pair in pairs
            if pair[1].verdict is Verdict.OTHER_CALENDAR and pair[1].weight.predicate >= CALENDAR_FLOOR
        ]
    if not fitting:
        fitting = [
            pair
            for pair in (*pairs, *candidates.undecided)
            if pair[1].verdict is Verdict.NOT_COMPARABLE and pair[1].weight.predicate >= UNDECIDED_FLOOR
        ]
    best = max(fitting, key=lambda pair: (_strength(scene, pair), pair[1].claim.id), default=None)
    if best is None:
        return None, 0.0
    return best, _strength(scene, best) * (ELSEWHERE_LOSS if _said_of_another(best, candidates) else 1.0)


def _said_of_another(best: Pair, candidates: Candidates) -> bool:
    """Whether the sentence names somebody whom it plainly says it of, and the claim is about one named before."""
    claim, weight = best[1].claim, best[1].weight
    return weight.subject <= BEFORE and any(
        other.claim.predicate == claim.predicate
        and other.weight.subject >= NAMED
        and other.weight.predicate >= max(PLAIN, weight.predicate)
        for _, other in candidates.all
    )


def _exact(pair: Pair) -> bool:
    """Whether a day or month is that of somebody whom the sentence names, though no word of it says what happened."""
    value, candidate = pair[0].mention.value, pair[1]
    precise = isinstance(value, Date) and value.precision in (Precision.DAY, Precision.MONTH) and value.has_year
    return precise and candidate.verdict is Verdict.AGREES and candidate.weight.subject >= NAMED


def _strength(scene: Scene, pair: Pair) -> float:
    candidate = pair[1]
    if candidate.weight.ruled_out:
        return 0.0
    value = pair[0].mention.value
    subject = max(candidate.weight.subject, PLACED if _then_and_there(scene, value, candidate) else 0.0)
    strength = subject * min(1.0, candidate.weight.predicate + _rarity(pair[0].mention, candidate))
    return strength * OPEN_LOSS if isinstance(value, Date) and value.precision is Precision.OPEN else strength


def _then_and_there(scene: Scene, value: object, candidate: Candidate) -> bool:
    """Whether the place and the day or month are a claim's: then its event is meant, whoever is named."""
    precise = isinstance(value, Date) and value.precision in (Precision.DAY, Precision.MONTH)
    return precise and candidate.verdict is Verdict.AGREES and candidate.claim.place in scene.named


def _rarity(mention: Mention, candidate: Candidate) -> float:
    value, known = mention.value, candidate.claim.value
    if candidate.verdict is Verdict.MORE_PRECISE:
        return 0.0
    if isinstance(value, Date):
        if value.has_year and isinstance(known, Date) and not known.has_year:
            return 0.0
        sure = isinstance(known, Date) and value.has_year and candidate.verdict is Verdict.AGREES
        rare = {Precision.DAY: RARE_DAY, Precision.MONTH: RARE_MONTH}.get(value.precision, RARE_YEAR)
        if value.day and not value.has_year and candidate.verdict is Verdict.AGREES:
            return RARE_IN_YEAR
        return rare if sure else rare / 2
    if isinstance(value, Quantity) and candidate.verdict is Verdict.AGREES:
        digits = len(str(value.amount).replace(".", "").strip("0"))
        return RARE_FIGURE if digits >= LONG_FIGURE else RARE_COUNT if digits >= SHORT_FIGURE else 0.0
    return 0.0


def _accused(
    judged: Mapping[Span, Sequence[Judged]], explained: Mapping[Span, tuple[Pair | None, float]]
) -> dict[Span, Pair]:
    """The claim that each leftover span contradicts, strongest first, each claim once."""
    accusations = [
        (score, span, pair)
        for span, found in judged.items()
        for score, _, pair in found
        if score > explained[span][1] + MARGIN
    ]
    accusations.sort(key=lambda one: (-one[0], one[1], one[2][1].claim.id))
    found: dict[Span, Pair] = {}
    used: set[str] = set()
    for _, span, pair in accusations:
        if span not in found and pair[1].claim.id not in used:
            found[span] = pair
            used.add(pair[1].claim.id)
    return found


def _result(scene: Scene, pair: Pair, candidates: Candidates) -> Comparison:
    statement, candidate = pair
    outcome = candidate.verdict
    if outcome.fits and candidate.claim.status == "disputed":
        outcome = Verdict.DISPUTED
    return comparison(statement, candidate, outcome, reasons(candidates.all) if scene.explained else ())


def _unclaimed(scene: Scene, statement: Statement, judged: Sequence[Judged]) -> Comparison:
    why_not = {pair[1].claim.id: why or "it contradicts another value" for _, why, pair in judged}
    return Comparison(
        mention=statement.mention,
        verdict=Verdict.NO_CLAIM,
        citations=statement.citations,
        reasons=reasons([pair for _, _, pair in judged], why_not) if scene.explained else (),
    )
