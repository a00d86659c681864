"""ClaimReview: claims with their rating and what they rest on, for search engines (schema.org, in JSON-LD)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from factlint.claimbase.predicates import Predicates
from factlint.claimbase.records import ClaimRecord, EntityRecord, EvidenceRecord, SourceRecord
from factlint.exchange import Exchange, Left, Records

_RATINGS = {"accepted": (5, "True"), "disputed": (3, "Disputed"), "deprecated": (1, "Deprecated")}
_TYPES = {
    "person": "Person", "place": "Place", "organisation": "Organization", "event": "Event", "work": "CreativeWork",
}  # fmt: skip


def write(records: Records, left: Left) -> str:
    """A graph with a review for each claim that somebody has reviewed."""
    entities = {entity.id: entity for entity in records.entities}
    sources = {source.id: source for source in records.sources}
    predicates = Predicates(records.predicates)
    proposed = sum(claim.status == "proposed" for claim in records.claims)
    if proposed:
        left.add(f"proposed claims, left out because nobody has reviewed them: {proposed}")
    left.add("`author`, `url` and `datePublished` of the reviews, which Google asks for, are not in a base: add them")
    reviews = [_review(claim, entities, sources, predicates) for claim in records.claims if claim.status != "proposed"]
    return json.dumps({"@context": "https://schema.org", "@graph": reviews}, ensure_ascii=False, indent=1) + "\n"


def _review(
    claim: ClaimRecord,
    entities: Mapping[str, EntityRecord],
    sources: Mapping[str, SourceRecord],
    predicates: Predicates,
) -> dict[str, Any]:
    status = "deprecated" if claim.rank == "deprecated" else claim.status
    value, name = _RATINGS[status]
    text = _sentence(claim, entities, predicates)
    review: dict[str, Any] = {
        "@type": "ClaimReview",
        "@id": f"#{claim.id}",
        "claimReviewed": text,
        "reviewRating": {
            "@type": "Rating", "ratingValue": value, "bestRating": 5, "worstRating": 1, "alternateName": name,
        },
        "itemReviewed": {"@type": "Claim", "text": text, "about": _thing(entities[claim.subject])},
    }  # fmt: skip
    citations = [_citation(evidence, sources) for evidence in claim.evidence]
    return review | ({"citation": citations} if citations else {})


def _sentence(claim: ClaimRecord, entities: Mapping[str, EntityRecord], predicates: Predicates) -> str:
    """The claim in words: subject, what is said, of what, the value, and where and when it holds."""
    predicate = predicates[claim.predicate]
    phrase = predicate.phrase or claim.predicate.replace("-", " ")

    def called(name: str) -> str:
        return entities[name].name if name in entities else name

    parts = [called(claim.subject), phrase, f"of {called(claim.of)}" if claim.of else "", called(claim.value)]
    parts += [f"({claim.calendar} calendar)" if claim.calendar else ""]
    parts += [f"in {called(claim.place)}" if claim.place else "", f"({claim.time})" if claim.time else ""]
    return " ".join(filter(None, parts))


def _thing(entity: EntityRecord) -> dict[str, Any]:
    names = [alias.text for alias in entity.aliases]
    return {"@type": _TYPES.get(entity.kind, "Thing"), "name": entity.name} | (
        {"alternateName": names} if names else {}
    )


def _citation(evidence: EvidenceRecord, sources: Mapping[str, SourceRecord]) -> dict[str, str]:
    source = sources.get(evidence.source)
    found = {
        "@type": "CreativeWork",
        "identifier": evidence.source,
        "name": source.title if source else "",
        "url": source.URL if source else "",
        "inLanguage": source.language if source else "",
        "pagination": evidence.locator,
        "text": evidence.as_written,
    }
    return {key: value for key, value in found.items() if value}


CLAIMREVIEW = Exchange(
    name="claimreview",
    title="ClaimReview",
    suffixes=(".jsonld",),
    write=write,
    holds={
        "entities": frozenset(("id", "kind", "name", "aliases.text")),
        "claims": frozenset(
            "id subject predicate value calendar of place time status rank evidence.source evidence.locator "
            "evidence.as_written".split()
        ),
        "sources": frozenset(("id", "title", "URL", "language")),
    },
)
