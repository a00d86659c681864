"""The compiled base: written once for all runs, and read only as far as a draft asks for it.

Each claim, entity and source is kept by itself, beside the numbers of the claims of each subject, predicate, object and
place, and the index of the names. So what a draft costs does not grow with the base.
"""

from __future__ import annotations

from factlint.claimbase.index import Base, Claim, Entity, Source
from factlint.engine.codec import loaded
from factlint.engine.records import Grouped, Listed, Records, grouped, kept, listed
from factlint.mentions._names.gazetteer import Gazetteer
from factlint.mentions._names.pack import packed
from factlint.mentions._names.packed import Packed
from factlint.mentions._names.texts import Sections, Texts
from factlint.values.units import OwnUnit
from factlint.vocabulary import Predicate

_WAYS = ("by_subject", "by_predicate", "by_figure", "by_days", "by_object", "by_place", "by_rare_word", "rejected")
"""What the base calls the ways to look up claims."""
_WHOLE = {
    "predicates": dict[str, Predicate],
    "units": tuple[OwnUnit, ...],
    "cited_sources": frozenset[str],
    "with_text": dict[str, Source],
}
"""What is small, or asked for by every draft, and of which type."""


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
    claims = Records(sections, "claim records", Claim)
    whole = zip(Texts(sections, "whole records"), _WHOLE.values(), strict=True)
    predicates, units, cited_sources, with_text = (loaded(text, kind) for text, kind in whole)
    base = Base(
        entities=Listed(sections, "entity records", Entity),
        claims=claims,
        sources=Listed(sections, "source records", Source),
        predicates=predicates,
        units=units,
    )
    return base.indexed(
        **{way: Grouped(sections, way, claims) for way in _WAYS},
        cited_sources=cited_sources,
        with_text=with_text,
        gazetteer=Gazetteer(store=Packed(sections)),
    )
