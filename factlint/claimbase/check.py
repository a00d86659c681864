"""What `factlint claims check` says of a base that could be loaded: faults as data, with codes FL6xx."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator

from factlint.claimbase import _disagreements, _sums, _timelines, ageing, grounds
from factlint.claimbase._fault import ERROR, NOTE, WARNING, Fault
from factlint.claimbase._fields import KINDS
from factlint.claimbase.complaints import nearest, shown
from factlint.claimbase.implied import with_implied
from factlint.claimbase.index import Base

__all__ = ["ERROR", "NOTE", "WARNING", "Fault", "check_base"]


def check_base(base: Base, *, oldest: int | None = None, used: Collection[str] | None = None) -> list[Fault]:
    """Every fault of a base, in the order of files and lines.

    `oldest` is the Julian day number before which evidence is too old, `used` holds the claims that drafts state; None:
    neither is looked at.
    """
    found = [fault for check in _CHECKS for fault in check(base)]
    found += _disagreements.contradictions(with_implied(base))
    if oldest is not None:
        found += ageing.outdated(base, oldest)
    if used is not None:
        found += _unused(base, used)
    return sorted(found, key=lambda fault: (fault.path, fault.line, fault.code, fault.message))


def _unused(base: Base, used: Collection[str]) -> Iterator[Fault]:
    """FL644: a claim that no statement of the drafts is about."""
    for claim in base.claims:
        if claim.id not in used:
            yield Fault("FL644", NOTE, f"no draft states {shown(claim.id)}", claim.path, claim.line, claim.id)


def _without_evidence(base: Base) -> Iterator[Fault]:
    """FL633: a claim that rests on nothing cannot be traced. Tables without a source column are let be."""
    sourced = {claim.path for claim in base.claims if claim.evidence}
    for claim in base.claims:
        if not claim.evidence and claim.path in sourced:
            yield Fault("FL633", NOTE, f"{shown(claim.id)} has no evidence", claim.path, claim.line, claim.id)


def _without_record(base: Base) -> Iterator[Fault]:
    """FL603: sources that are named but described nowhere."""
    named = {evidence.source for claim in base.claims for evidence in claim.evidence}
    for source in base.sources.values():
        if source.implied:
            yield Fault("FL603", NOTE, f"the source {shown(source.id)} has no record", source.path, source.line)
        elif source.id not in named:
            message = f"no claim rests on the source {shown(source.id)}"
            yield Fault("FL634", NOTE, message, source.path, source.line)


def _unknown_predicates(base: Base) -> Iterator[Fault]:
    """FL635: a predicate that is no part of the vocabulary, but close to one that is."""
    known = [predicate.id for predicate in base.predicates.values() if not predicate.plain]
    seen: set[str] = set()
    for claim in base.claims:
        predicate = base.predicates.get(claim.predicate)
        if predicate is None or not predicate.plain or predicate.like or claim.predicate in seen:
            continue
        seen.add(claim.predicate)
        if hint := nearest(claim.predicate, known):
            message = f"the predicate {shown(claim.predicate)} is not in the vocabulary"
            yield Fault("FL635", NOTE, message, claim.path, claim.line, claim.id, hint)


def _shared_names(base: Base) -> Iterator[Fault]:
    """FL614: a name that several entities bear is tried for each of them."""
    bearers: dict[str, list[str]] = {}
    for entity in base.entities.values():
        for text in {name.text.casefold() for name in entity.names}:
            bearers.setdefault(text, []).append(entity.id)
    shared: dict[tuple[str, ...], list[str]] = {}
    for name, ids in bearers.items():
        if len(ids) > 1:
            shared.setdefault(tuple(sorted(ids)), []).append(name)
    for group, names in shared.items():
        entity = base.entities[group[0]]
        if entity.path:
            message = f"{' and '.join(map(shown, group))} share {', '.join(map(shown, sorted(names)[:3]))}"
            yield Fault("FL614", NOTE, message, entity.path, entity.line)


def _odd_kinds(base: Base) -> Iterator[Fault]:
    """FL637: a kind of entity that is none of those that predicates know."""
    for entity in base.entities.values():
        if entity.path and entity.kind and entity.kind not in KINDS:
            hint = nearest(entity.kind, KINDS) or "it may be " + ", ".join(f"`{kind}`" for kind in KINDS)
            message = f"the kind {shown(entity.kind)} of {shown(entity.id)} is not known"
            yield Fault("FL637", NOTE, message, entity.path, entity.line, "", hint)


_LOOK_ALIKES = str.maketrans("асеорхуікмтвнАСЕОРХІКМТВНУ01", "aceopxyikmtbhACEOPXIKMTBHYol")


def _confusable_ids(base: Base) -> Iterator[Fault]:
    """FL621: ids that differ only in case, in composition, or in letters that look alike."""
    seen: dict[str, str] = {}
    things = [(e.id, e.path, e.line) for e in base.entities.values() if e.path]
    things += [(claim.id, claim.path, claim.line) for claim in base.claims]
    for identity, path, line in things:
        key = unicodedata.normalize("NFKC", identity).translate(_LOOK_ALIKES).casefold()
        first = seen.setdefault(key, identity)
        if first != identity:
            message = f"the ids {shown(first)} and {shown(identity)} look alike"
            yield Fault("FL621", WARNING, message, path, line)


_CHECKS = (
    _disagreements.duplicates,
    _timelines.timelines,
    _sums.open_tables,
    grounds.groundless,
    _without_evidence,
    _without_record,
    _unknown_predicates,
    _shared_names,
    _confusable_ids,
    _odd_kinds,
)
