"""Where names stand in a draft, and what is near them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

from factlint.claimbase.index import Base, Claim
from factlint.documents import Span
from factlint.documents._sentences import sentences_of
from factlint.mentions import Mention
from factlint.mentions._names.translit import script
from factlint.rules import Draft
from factlint.values.name import Name

LONG, UNLIKE_OTHERS = 7, 12
"""Letters of a single word from which few other names are one slip away from it, and from which none is."""
HUB = 20
"""Claims of an entity from which on it is tied to so many that it tells nothing of them."""

_CITING = ("*", "_", '"', "“", "„", "«", "‘", "'", "`")


class Places:
    """The sentences of a draft, read once, and the mentions in them."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft

    @cached_property
    def _sentences(self) -> list[Span]:
        document = self._draft.document
        return [span for block in document.blocks for span in sentences_of(document, block)]

    @cached_property
    def _mentions(self) -> tuple[list[int], list[Mention]]:
        found = sorted(self._draft.mentions, key=lambda mention: mention.span)
        return [mention.span.start for mention in found], found

    def sentence(self, mention: Mention) -> Span:
        """The sentence that a mention stands in."""
        at = bisect_right(self._sentences, mention.span.start, key=lambda span: span.start) - 1
        return self._sentences[at] if at >= 0 else mention.span

    def others(self, mention: Mention) -> Iterator[Mention]:
        """The other mentions of the mention's sentence."""
        span = self.sentence(mention)
        starts, mentions = self._mentions
        for other in mentions[bisect_left(starts, span.start) : bisect_left(starts, span.end)]:
            if other is not mention:
                yield other

    def named_beside(self, mention: Mention, entities: frozenset[str]) -> bool:
        """Whether the mention's sentence names one of the entities by another mention.

        One in another script counts only where the mention is marked as a word that is spoken of.
        """
        cited = self._draft.document.text[max(0, mention.span.start - 1) : mention.span.start] in _CITING
        return any(
            isinstance(other.value, Name)
            and not entities.isdisjoint(other.value.entities)
            and (cited or script(other.text) == script(mention.text))
            for other in self.others(mention)
        )


def entities_of(base: Base, name: str) -> frozenset[str]:
    """Ids of the entities that bear a name of the base."""
    matches = base.gazetteer.find(name, 0, len(name))
    return frozenset(alias.entity for _, _, aliases in matches for alias in aliases)


def expected(draft: Draft, entities: frozenset[str], name: str) -> bool:
    """Whether a draft that names these things, or things that a claim ties to them, would name them again.

    For a long name it is enough that those are tied to something that is named, a very long one could be no other.
    """
    base = draft.base
    present = {
        entity for mention in draft.mentions if isinstance(mention.value, Name) for entity in mention.value.entities
    }
    if not entities.isdisjoint(present):
        return True
    claims = [claim for one in entities for claim in _claims(base, one)]
    if len(name) >= UNLIKE_OTHERS:
        return True
    if any(not present.isdisjoint(_ends(claim)) or _has_company(base, claim, present) for claim in claims):
        return True
    tied = {one for claim in claims for one in _ends(claim) - entities} if len(name) >= LONG else set()
    near = (known for one in sorted(tied) if len(known := _claims(base, one)) < HUB)
    return any(not present.isdisjoint(_ends(claim)) for known in near for claim in known)


def _claims(base: Base, entity: str) -> tuple[Claim, ...]:
    """The claims that an entity is the subject or the value of."""
    return (*base.by_subject.get(entity, ()), *base.by_object.get(entity, ()))


def _has_company(base: Base, claim: Claim, present: set[str]) -> bool:
    """Whether the same is on record of one who is present: both were at one congress."""
    same = base.by_object.get(claim.value.entity or "", ()) if isinstance(claim.value, Name) else ()
    return any(other.subject in present and other.predicate == claim.predicate for other in same)


def _ends(claim: Claim) -> set[str]:
    """The entities that a claim ties together."""
    values = claim.value.entities if isinstance(claim.value, Name) else ()
    return {claim.subject, claim.of, claim.place, *values}


def slips(stated: str, known: str) -> int:
    """How many letters are wrong, missing, too many or exchanged with their neighbour."""
    from rapidfuzz.distance import OSA

    return OSA.distance(stated.casefold(), known.casefold())
