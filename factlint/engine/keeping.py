"""Which findings a run reports: those that the baseline does not hold and, with `--diff`, that a change has caused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.engine.baseline import Baseline, baseline_of
from factlint.engine.configuration import Configuration, shown
from factlint.engine.files import Draft
from factlint.engine.request import Request
from factlint.engine.result import Result
from factlint.findings import Finding

if TYPE_CHECKING:
    from factlint.engine.consequences import Consequences


class Keeping:
    """What keeps findings out of the report of one run."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self._baselines: dict[Configuration, Baseline | None] = {}
        self._consequences = _consequences(request.since) if request.since else None

    def baseline(self, file: Draft) -> Baseline | None:
        """The baseline that holds for a draft; raises BadConfiguration."""
        if not self.request.use_baseline or (self.request.isolated and not self.request.baseline):
            return None
        if file.configuration not in self._baselines:
            self._baselines[file.configuration] = baseline_of(file.configuration, self.request.baseline)
        return self._baselines[file.configuration]

    def left(self, file: Draft, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """Those of a draft's findings that are reported."""
        baseline = self.baseline(file)
        if baseline:
            findings = baseline.left(findings, file.inside)
        if self._consequences is None:
            return findings
        return self._consequences.left(file, self.request, findings)

    def remarks(self, done: list[tuple[Draft, Result]]) -> list[str]:
        """What to say of baselines that hold more than is needed; nothing when only some rules were asked for."""
        if self.request.select or self.request.ignore or self.request.text is not None:
            return []
        unneeded: dict[str, int] = {}
        for file, result in done:
            baseline = self.baseline(file)
            if baseline and not result.unchecked:
                number = unneeded.get(baseline.path, 0) + _unneeded(baseline, file, result, self.request)
                unneeded[baseline.path] = number
        return [
            f"{number} of the findings in {shown(path)} {'is' if number == 1 else 'are'} gone; "
            f"`factlint baseline prune` takes {'it' if number == 1 else 'them'} out"
            for path, number in unneeded.items()
            if number
        ]


def _unneeded(baseline: Baseline, file: Draft, result: Result, request: Request) -> int:
    """How many findings the baseline holds for a draft that are not there, of rules that ran."""
    from factlint.engine.project import project  # slow to import, and needed only here

    ran = {rule.code for rule in project(file.configuration, request).rules}
    held = baseline.entries.get(file.inside, {})
    needed = baseline.needed(result.findings, file.inside)
    return sum(
        entry.count - (needed[name].count if name in needed else 0) for name, entry in held.items() if entry.code in ran
    )


def _consequences(revision: str) -> Consequences:
    from factlint.engine.changed import since  # slow to import, and needed only here
    from factlint.engine.consequences import Consequences

    return Consequences(since(revision))
