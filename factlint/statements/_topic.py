"""What a whole text is about, and how it calls the entities that it names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from factlint.claimbase.index import Base, Claim
from factlint.documents import Document
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.statements import stems
from factlint.values.name import Name


def titled(document: Document, mentions: Sequence[Mention]) -> str:
    """The entity that a text is about by its title: the one named there, when it is named again below."""
    title = next((block.span for block in document.blocks if block.kind == "heading"), None)
    names = [(mention.span.start, mention.value) for mention in mentions if isinstance(mention.value, Name)]
    above = [value.entity for start, value in names if title and title.start <= start < title.end]
    below = {value.entity for start, value in names if title and start >= title.end}
    return next((entity for entity in above if entity and entity in below), "")


def most_named(mentions: Sequence[Mention]) -> str:
    """The entity that a text names most often, unless it names somebody more often who is not on record."""
    names = [mention for mention in mentions if isinstance(mention.value, Name)]
    known = Counter(name.value.entity for name in names if isinstance(name.value, Name) and name.value.entity)
    strangers = Counter(name.text for name in names if isinstance(name.value, Name) and not name.value.entities)
    entity, count = known.most_common(1)[0] if known else ("", 0)
    return entity if count >= max(strangers.values(), default=0) else ""


def fully_named(mentions: Sequence[Mention], base: Base) -> frozenset[str]:
    """The entities that the text calls by more than a first name."""
    found = set()
    for mention in mentions:
        value = mention.value
        for entity in value.entities if isinstance(value, Name) else ():
            known = base.entities.get(entity)
            firsts = {name.text.split()[0] for name in known.names if " " in name.text} if known else set()
            if known and mention.text not in firsts:
                found.add(entity)
    return frozenset(found)


def first_names(entities: frozenset[str], base: Base) -> dict[str, str]:
    """The first names of the persons that a text names in full, to each person, where only one has it."""
    bearers: dict[str, set[str]] = {}
    for entity in entities:
        if base.entities[entity].kind == "person":
            for name in base.entities[entity].names:
                if " " in name.text:
                    bearers.setdefault(name.text.split()[0], set()).add(entity)
    return {name: next(iter(found)) for name, found in bearers.items() if len(found) == 1}


@remembered
def name_stems(base: Base, entity: str, language: str) -> frozenset[str]:
    """The stems of all words in the names of an entity."""
    known = base.entities.get(entity)
    names = [name.text for name in known.names] + [known.name] if known else []
    return frozenset(part for name in names for part in stems(name, language))


def says(claim: Claim, predicate: str, base: Base) -> bool:
    """Whether a claim has a predicate, or one of a table that is like it."""
    known = base.predicates.get(claim.predicate)
    return claim.predicate == predicate or (known is not None and predicate in known.like)


def on_record_as(predicate: str, entities: Iterable[str], base: Base) -> list[str]:
    """Of some entities those that a claim with a predicate has for its value: the countries, the capitals."""
    claims = base.by_object
    return [
        one for one in dict.fromkeys(entities) if any(says(claim, predicate, base) for claim in claims.get(one, ()))
    ]
