"""The claims that a statement may be about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct

from factlint.checking._comparison import Comparison
from factlint.checking._scene.scene import Scene
from factlint.checking._values import verdict
from factlint.checking._weighing.bounds import bounded, may_bound
from factlint.checking._weighing.going import NOTHING, Going
from factlint.checking._weighing.sight import Sight
from factlint.checking._weighing.weigh import Weight, weigh
from factlint.claimbase.index import Claim
from factlint.mentions import Mention
from factlint.remembering import lazy
from factlint.statements import Statement
from factlint.values.date import Date
from factlint.values.verdict import Verdict

SHOWN = 4
"""How many candidates `--explain-matches` shows."""


class Candidate(Struct, frozen=True):
    """A claim with the support that the sentence gives it, and what its value comes to beside the stated one."""

    claim: Claim
    weight: Weight
    verdict: Verdict

    def line(self, why_not: str = "") -> str:
        """For `--explain-matches`, with why the claim is not contradicted all the same."""
        score = f"{self.weight.subject:.2f} × {self.weight.predicate:.2f}"
        silent = (f"silent: {why_not}",) if why_not else ()
        return f"{self.claim.id}: {self.verdict.value}, {score}: {'; '.join((*self.weight.reasons, *silent))}"


Pair = tuple[Statement, Candidate]
"""A reading of a span, and a claim it may be about."""
Met = tuple[Statement, Claim, Verdict]
"""The same before the claim is weighed."""
Unheld = tuple[Statement, Claim, Verdict | None]
"""The same; None before the values are held against one another."""


class Candidates:
    """The claims that the readings of one span may be about; each is weighed when something depends on its weight."""

    def __init__(
        self, scene: Scene, group: Sequence[Statement], sight: Mapping[str, Sight], going: Going = NOTHING
    ) -> None:
        self._scene, self.going = scene, going
        self._fitting: list[Met] = []
        self._undecided: list[Met] = []
        self._beyond: list[Unheld] = []
        """Those whose values plainly are others than the stated one."""
        for statement in group:
            dated = statement.mention.kind == "date"
            for claim, spoken, apart in sight[statement.mention.kind].of(statement.mention, going):
                begins = may_bound(statement.mention, claim)
                if apart and not (dated or begins):
                    self._beyond.append((statement, claim, None))
                    continue
                outcome = Verdict.CONTRADICTS if apart else verdict(statement.mention, claim)
                if outcome is Verdict.CONTRADICTS and spoken and not begins:
                    self._beyond.append((statement, claim, outcome))
                elif outcome is Verdict.CONTRADICTS and not spoken:
                    continue
                elif outcome is not Verdict.NOT_COMPARABLE or (begins and _overlap(statement.mention, claim)):
                    self._fitting.append((statement, claim, outcome))
                elif _overlap(statement.mention, claim):
                    self._undecided.append((statement, claim, outcome))

    def of(self, subject: str) -> Iterator[Claim]:
        """Those that are claims of a subject."""
        beyond = (one for one in self._beyond if one[1].subject == subject)
        for met in (self._fitting, self._undecided, _apart(beyond)):
            yield from (claim for _, claim, _ in met if claim.subject == subject)

    @lazy
    def fitting(self) -> list[Pair]:
        """Those that may bear the value out, best first."""
        return _best_first(self._weighed(self._fitting))

    @lazy
    def undecided(self) -> list[Pair]:
        """Those of which nothing tells whether they bear it out, best first."""
        return _best_first(self._weighed(self._undecided))

    @lazy
    def all(self) -> list[Pair]:
        """All of them, best first."""
        return _best_first([*self.fitting, *self.undecided, *self._weighed(_apart(self._beyond))])

    def suspect(self, may_be: Callable[[Statement, Claim], bool], floor: float) -> list[Pair]:
        """Those that the value may contradict, best first; below the floor only with their places."""
        since = self._weighed(one for one in self._fitting if may_bound(one[0].mention, one[1]))
        open_to_it = (one for one in self._beyond if may_be(one[0], one[1]))
        return _best_first([*since, *self._weighed(_apart(open_to_it), floor)])

    def _weighed(self, met: Iterable[Met], floor: float = 0.0) -> Iterator[Pair]:
        for statement, claim, outcome in met:
            least = 0.0 if claim.place in self._scene.named else floor
            weight = weigh(self._scene, statement.mention, claim, least, self.going)
            told = bounded(self._scene, statement, claim, weight)
            yield told, Candidate(claim, weight, outcome if told is statement else verdict(told.mention, claim))


def _apart(beyond: Iterable[Unheld]) -> Iterator[Met]:
    """Those whose values contradict the stated one, rather than cannot be held against it."""
    for statement, claim, known in beyond:
        outcome = known or verdict(statement.mention, claim)
        if outcome is Verdict.CONTRADICTS:
            yield statement, claim, outcome


def _best_first(pairs: Iterable[Pair]) -> list[Pair]:
    return sorted(pairs, key=lambda pair: (-pair[1].weight.total, pair[1].claim.id))


def _overlap(mention: Mention, claim: Claim) -> bool:
    """Whether two dates are neither the same nor apart: such a claim may be meant, and shields the value."""
    stated, known = mention.value, claim.value
    return isinstance(stated, Date) and isinstance(known, Date) and stated.has_year and known.has_year


def comparison(statement: Statement, candidate: Candidate, outcome: Verdict, reasons: tuple[str, ...]) -> Comparison:
    """The outcome for a statement, with what else was considered."""
    return Comparison(
        mention=statement.mention,
        verdict=outcome,
        claim=candidate.claim,
        phrase=candidate.claim.predicate,
        confidence=round(min(candidate.weight.total, 1.0), 2),
        citations=statement.citations,
        reasons=reasons,
    )


def reasons(pairs: Sequence[Pair], why_not: Mapping[str, str] = MappingProxyType({})) -> tuple[str, ...]:
    """The best candidates, a line each; `why_not` has by claim why it is not contradicted."""
    return tuple(candidate.line(why_not.get(candidate.claim.id, "")) for _, candidate in pairs[:SHOWN])
