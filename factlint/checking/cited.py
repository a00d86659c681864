"""What the source that a draft cites has to say about a statement."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from msgspec import Struct

from factlint.checking._comparison import Comparison
from factlint.checking._values import verdict
from factlint.claimbase.index import Base, Claim
from factlint.values.name import Name
from factlint.values.verdict import Verdict

_FIT = frozenset((Verdict.AGREES, Verdict.OTHER_CALENDAR, Verdict.LESS_PRECISE, Verdict.MORE_PRECISE))


class Cited(Struct, frozen=True):
    """A statement that a claim is about, beside what the cited sources say on the same point."""

    comparison: Comparison
    backed: bool
    """A cited source says it, or may say it."""
    otherwise: tuple[Claim, ...] = ()
    """Claims of the cited sources on the same point that have another value."""
    elsewhere: tuple[str, ...] = ()
    """The sources that do say it."""


def cited(comparison: Comparison, base: Base, texts: Collection[str] = ()) -> Cited | None:
    """What the cited sources say of a statement; None when that cannot be told.

    It cannot when nothing is cited, when a cited source has neither a claim in the base nor one of the `texts`, or when
    no source bears the statement out: then the statement is at fault, and the citation only where its source has no
    claim on the subject at all.
    """
    claim = comparison.claim
    if claim is None or not claim.evidence or not comparison.citations:
        return None
    if not all(key in base.cited_sources or key in texts for key in comparison.citations):
        return None  # timid: a source that the base has not read may say anything
    keys = frozenset(comparison.citations)
    if comparison.verdict is Verdict.CONTRADICTS and not _knows(keys, claim.subject, base):
        return Cited(comparison, backed=False, elsewhere=tuple(sorted(sources(claim))))
    if comparison.verdict not in _FIT:
        return None
    same = [other for other in same_point(claim, base) if keys & sources(other)]
    otherwise = [other for other in same if verdict_on(comparison, other) is Verdict.CONTRADICTS]
    if comparison.mention.kind == "name" and _several(claim, base):
        otherwise = []  # timid: who went to one town went to others
    backed = bool(keys & sources(claim)) or len(otherwise) < len(same)
    return Cited(
        comparison=comparison,
        backed=backed,
        otherwise=() if backed else tuple(otherwise),
        elsewhere=() if backed else tuple(sorted(sources(claim))),
    )


def _knows(keys: Collection[str], entity: str, base: Base) -> bool:
    """Whether one of these sources stands behind a claim on an entity."""
    return any(not sources(claim).isdisjoint(keys) for claim in base.by_subject.get(entity, ()))


def _several(claim: Claim, base: Base) -> bool:
    predicate = base.predicates.get(claim.predicate)
    return predicate is None or predicate.many


def sources(claim: Claim) -> frozenset[str]:
    """The sources that a claim rests on."""
    return frozenset(evidence.source for evidence in claim.evidence)


def same_point(claim: Claim, base: Base) -> Iterator[Claim]:
    """The claims with the subject, predicate and scope of a claim, itself included."""
    for other in base.by_subject.get(claim.subject, ()):
        if (other.subject, other.predicate, other.of) == (claim.subject, claim.predicate, claim.of):
            yield other


def verdict_on(comparison: Comparison, claim: Claim) -> Verdict:
    """The verdict on what a draft states beside any claim on the same point."""
    value = comparison.mention.value
    if isinstance(value, Name) and isinstance(claim.value, Name):
        shared = frozenset(value.entities) & frozenset(claim.value.entities)
        return Verdict.AGREES if shared else Verdict.CONTRADICTS
    return verdict(comparison.mention, claim)
