"""The compiled base: written once for all runs, and read only as far as a draft asks for it.

Each claim, entity and source is kept by itself, beside the numbers of the claims of each subject, predicate, object and
place, and the index of the names. So what a draft costs does not grow with the base.
"""

from __future__ import annotations

from typing import Any

from factlint.claimbase.index import Base, Claim
from factlint.engine.records import Grouped, Listed, Records, grouped, kept, listed
from factlint.mentions._names.gazetteer import Gazetteer
from factlint.mentions._names.pack import packed
from factlint.mentions._names.packed import Packed
from factlint.mentions._names.texts import Sections

_WAYS = ("by_subject", "by_predicate", "by_figure", "by_object", "by_place", "rejected")
"""What the base calls the ways to look up claims."""
_WHOLE = ("predicates", "units", "cited_sources", "with_text")
"""What is small, or asked for by every draft."""


def sections_of(base: Base) -> dict[str, memoryview]:
    """The base taken apart; raises codec.Unknown for a value that cannot be kept."""
    places = {id(claim): number for number, claim in enumerate(base.claims)}
    made = {
        **kept(base.claims, "claim records"),
        **listed(base.entities, "entity records"),
        **listed(base.sources, "source records"),
        **kept((getattr(base, part) for part in _WHOLE), "whole records"),
        **packed(base.aliases),
    }
    for way in _WAYS:
        groups = getattr(base, way).items()
        made |= grouped({key: [places[id(claim)] for claim in claims] for key, claims in groups}, way)
    return made


def compiled(sections: Sections) -> Base:
    """The base that was taken apart; raises what codec.loaded does for one that was not made here."""
    claims: Records[Claim] = Records(sections, "claim records")
    predicates, units, cited_sources, with_text = Records[Any](sections, "whole records")
    base = Base(
        entities=Listed(sections, "entity records"),
        claims=claims,
        sources=Listed(sections, "source records"),
        predicates=predicates,
        units=units,
    )
    return base.indexed(
        **{way: Grouped(sections, way, claims) for way in _WAYS},
        cited_sources=cited_sources,
        with_text=with_text,
        gazetteer=Gazetteer(store=Packed(sections)),
    )
