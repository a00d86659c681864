"""What a whole text is about, and how it calls the entities that it names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from factlint.claimbase.index import Base, Claim
from factlint.documents import Document
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.statements import Word, pack, stems
from factlint.values.name import Name

PLACE, PERSON = "place", "person"
_RARELY = 4
"""How many times more often something else is named than the place that a title only sets out from."""


def titled(document: Document, mentions: Sequence[Mention], base: Base) -> str:
    """The entity that a text is about by its title: the one named there, when it is named again below.

    A place that the text hardly speaks of is only where it happens: `From Pskov to Geneva`. The one person beside
    places needs no other naming: `Lenin in Switzerland` may go on with `he`.
    """
    title = next((block.span for block in document.blocks if block.kind == "heading"), None)
    names = [(mention.span.start, mention.value) for mention in mentions if isinstance(mention.value, Name)]
    above = [value.entity for start, value in names if title and title.start <= start < title.end]
    below = Counter(value.entity for start, value in names if title and start >= title.end and value.entity)
    most = max(below.values(), default=0)
    persons = {one for one in above if one and _kind(base, one) == PERSON}
    if len(persons) == 1 and all(one and (one in persons or _kind(base, one) == PLACE) for one in above):
        return persons.pop()
    for entity in filter(None, above):
        count = below[entity]
        if count and (_kind(base, entity) != PLACE or most < _RARELY * count):
            return entity
    return ""


def _kind(base: Base, entity: str) -> str:
    known = base.entities.get(entity)
    return known.kind if known else ""


def most_named(mentions: Sequence[Mention]) -> str:
    """The entity that a text names most often, unless it names somebody more often who is not on record."""
    names = [mention for mention in mentions if isinstance(mention.value, Name)]
    known = Counter(name.value.entity for name in names if isinstance(name.value, Name) and name.value.entity)
    strangers = Counter(name.text for name in names if isinstance(name.value, Name) and not name.value.entities)
    entity, count = known.most_common(1)[0] if known else ("", 0)
    return entity if count >= max(strangers.values(), default=0) else ""


@remembered
def name_stems(base: Base, entity: str, language: str) -> frozenset[str]:
    """The stems of the words in the names of an entity, without function words (`the Empire`)."""
    known = base.entities.get(entity)
    names = [name.text for name in known.names] + [known.name] if known else []
    prose = pack(language).prose
    told = (word for name in names for word in name.split() if word.lower() not in prose.stopwords | prose.definite)
    return frozenset(part for word in told for part in stems(word, language))


def of_name(token: Word, entities: Iterable[str], base: Base, language: str) -> str:
    """The first entity that has a noun in its name and is what the noun says: `the fire` is no factory."""
    prose = pack(language).prose
    kinds = prose.nouns.get(token.lower, ())
    english = prose.designations.get(token.lower, "") if kinds else ""
    for one in entities:
        known, own = base.entities.get(one), name_stems(base, one, language)
        if (token.stem in own or english in own) and (known is None or not kinds or known.kind in ("", *kinds)):
            return one
    return ""


def called(entity: str | None, word: Word, base: Base, language: str) -> bool:
    """Whether a word is one of an entity's names."""
    return entity is not None and word.stem in name_stems(base, entity, language)


def says(claim: Claim, predicate: str, base: Base) -> bool:
    """Whether a claim has a predicate, or one of a table that is like it."""
    known = base.predicates.get(claim.predicate)
    return claim.predicate == predicate or (known is not None and predicate in known.like)


def on_record_as(predicate: str, entities: Iterable[str], base: Base) -> list[str]:
    """Of some entities those that a claim with a predicate has for its value: the countries, the capitals."""
    return [one for one in dict.fromkeys(entities) if predicate in _said_with(base, one)]


@remembered
def _said_with(base: Base, entity: str) -> frozenset[str]:
    """The predicates of the claims that have an entity for their value, with those that they are like."""
    predicates = {claim.predicate for claim in base.by_object.get(entity, ())}
    known = (base.predicates[one].like for one in predicates if one in base.predicates)
    return frozenset(predicates.union(*known))
