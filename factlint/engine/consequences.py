"""Which findings a change can have caused: on the lines it touches, and where a claim, a source or a name changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct, field

from factlint.claimbase.index import Base, Claim, Entity, Source
from factlint.engine.changed import Changes
from factlint.engine.checker import checked
from factlint.engine.files import Draft
from factlint.engine.fingerprints import fingerprint
from factlint.engine.project import Project, project
from factlint.engine.request import Request
from factlint.findings import Finding

Record = Claim | Entity | Source


class Touched(Struct, frozen=True, kw_only=True):
    """The records of a base that a change touches."""

    everything: bool = False
    """The configuration, the vocabulary or a bibliography has changed: any finding may come of that."""
    claims: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    entities: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    """Names of the changed entities, in lower case."""


class Consequences(Struct):
    """The findings that a change can have caused."""

    changes: Changes
    _touched: dict[Project, Touched] = field(default_factory=dict)

    def left(self, file: Draft, request: Request, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """Those of a draft's findings that the change can have caused."""
        if not findings:
            return ()
        using = project(file.configuration, request)
        if using not in self._touched:
            self._touched[using] = _touched(using, self.changes)
        touched = self._touched[using]
        changed = self.changes.of(file.path)
        if touched.everything or (changed and changed.whole):
            return findings
        new = self._new(using, file, findings)
        return tuple(
            finding
            for finding in findings
            if finding in new
            or (changed and changed.touches(finding.line, finding.end_line))
            or self._follows(finding, using.base, touched)
        )

    def _new(self, using: Project, file: Draft, findings: Iterable[Finding]) -> list[Finding]:
        """The findings that the draft did not have before it was changed, wherever they stand."""
        text = self.changes.before(file.path)
        if text is None:
            return []
        before = checked(using, file, text).findings
        known = Counter(fingerprint(finding, file.inside, 0) for finding in before)
        new = []
        for finding in findings:
            name = fingerprint(finding, file.inside, 0)
            known[name] -= 1
            if known[name] < 0:
                new.append(finding)
        return new

    def _follows(self, finding: Finding, base: Base, touched: Touched) -> bool:
        """Whether what the finding rests on has changed."""
        if finding.claim in touched.claims or finding.expected.lower() in touched.names:
            return True
        if any(evidence.source in touched.sources for evidence in finding.evidence):
            return True
        return any(
            changed.touches(evidence.line, evidence.line)
            for evidence in finding.evidence
            if evidence.path and (changed := self.changes.of(evidence.path))
        ) or any(entity in touched.entities for entity in _entities(finding.claim, base))


def _entities(claim: str, base: Base) -> tuple[str, ...]:
    found = next((each for each in base.claims if each.id == claim), None) if claim else None
    return (found.subject, found.of) if found else ()


def _touched(using: Project, changes: Changes) -> Touched:
    if any(changes.of(path) for path in _settled_by(using)):
        return Touched(everything=True)
    found = list(_records(using.base, changes))
    entities = [record for record in found if isinstance(record, Entity)]
    return Touched(
        claims=frozenset(record.id for record in found if isinstance(record, Claim)),
        sources=frozenset(record.id for record in found if isinstance(record, Source)) | _texts(using.base, changes),
        entities=frozenset(record.id for record in entities),
        names=frozenset(name.text.lower() for record in entities for name in record.names),
    )


def _settled_by(using: Project) -> Iterator[str]:
    """The files that any finding may depend on."""
    root = Path(using.configuration.root)
    yield from using.configuration.files
    yield from (str(root / path) for path in (*using.configuration.vocabulary, *using.configuration.bibliography))


def _records(base: Base, changes: Changes) -> Iterator[Record]:
    """The records on lines that have changed; one goes on until the next begins."""
    by_file: dict[str, list[Record]] = {}
    everything: list[Record] = [*base.entities.values(), *base.claims, *base.sources.values()]
    for record in everything:
        by_file.setdefault(record.path, []).append(record)
    for path, records in by_file.items():
        changed = changes.of(path) if path else None
        if changed is None:
            continue
        starts = sorted({record.line for record in records})
        ends = dict(zip(starts, [*(start - 1 for start in starts[1:]), 10**9], strict=True))
        yield from (record for record in records if changed.disturbs(record.line, ends[record.line]))


def _texts(base: Base, changes: Changes) -> frozenset[str]:
    return frozenset(source.id for source in base.with_text.values() if changes.of(source.text_path))
