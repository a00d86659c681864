"""Proposals: claims that were drawn from a source and wait for a reviewer. They count only where they are asked for."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from factlint.claimbase.index import Base, Claim
from factlint.errors import BadBase
from factlint.values.name import Name

PROPOSED = "proposed"


def settled(base: Base) -> Base:
    """The base without its proposals, and without the proposed entities that no other claim names.

    Raises BadBase when nothing but proposals is left out: a base without claims would let every draft pass.
    """
    claims = tuple(claim for claim in base.claims if claim.status != PROPOSED)
    if base.claims and not claims:
        message = f"no claims but {len(base.claims)} proposed ones"
        hint = "review them, or count them with --include-proposed"
        raise BadBase(message, path=base.claims[0].path, code="FL622", hint=hint)
    named = {entity for claim in claims for entity in _named(claim)}
    entities = {key: one for key, one in base.entities.items() if not one.proposed or key in named}
    if len(claims) == len(base.claims) and len(entities) == len(base.entities):
        return base
    return replace(base, claims=claims, entities=entities)


def _named(claim: Claim) -> Iterator[str]:
    yield from (claim.subject, claim.of, claim.place)
    if isinstance(claim.value, Name):
        yield from claim.value.entities
