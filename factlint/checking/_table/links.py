"""Links: two names of a clause with a phrase between them that says how they belong together.

Who plays for whom, who was set against whom. A vocabulary says which predicates are read so: those whose value is one
name, whose objects have a kind and whose phrases it gives; and those where nobody can stand on both sides (`apart`).
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from factlint.checking._comparison import Comparison
from factlint.checking._table.owners import Bearer, Owners
from factlint.checking._table.sheet import Sheet
from factlint.claimbase.index import Claim
from factlint.statements import Sentence
from factlint.values.name import Name
from factlint.values.verdict import Verdict
from factlint.vocabulary import Predicate

CONFIDENCE = 0.85


def compare_links(sentence: Sentence, sheet: Sheet, owners: Owners) -> Iterator[Comparison]:
    """One comparison for each name that a phrase ties to another one."""
    done: set[int] = set()
    for first, end, name in sheet.links.find(sentence.words):
        predicate = sheet.base.predicates[name]
        start, stop = sentence.words[first].start, sentence.words[end - 1].end
        before = [one for one in owners.bearers if one.end <= start and owners.same_clause(one.start, start)]
        behind = [one for one in owners.bearers if one.start >= stop and owners.same_clause(one.start, start)]
        if not (before and behind):
            continue
        found = (
            _apart(before[-1], behind[0], predicate, sheet)
            if predicate.apart
            else _tied(before, behind, predicate, sheet)
        )
        if found and found.mention.span.start not in done:
            done.add(found.mention.span.start)
            yield found


def _tied(before: list[Bearer], behind: list[Bearer], predicate: Predicate, sheet: Sheet) -> Comparison | None:
    """The object of the phrase beside the one on record for its subject, whichever of the two stands first."""
    for one, other in ((before[-1], behind[0]), (behind[0], before[-1])):
        claim = _claim(one.entity, predicate.id, sheet)
        if claim is None or other.mention is None or sheet.kind(other.entity) not in predicate.object:
            continue
        known = claim.value.entity if isinstance(claim.value, Name) else None
        outcome = Verdict.AGREES if known == other.entity else Verdict.CONTRADICTS
        return Comparison(
            mention=other.mention, verdict=outcome, claim=claim, confidence=CONFIDENCE,
            reasons=(f"{predicate.id} of {one.entity}",),
        )  # fmt: skip
    return None


def _claim(entity: str, predicate: str, sheet: Sheet) -> Claim | None:
    """The one claim that a subject has of a predicate."""
    found = [
        claim
        for claim in sheet.base.by_subject.get(entity, ())
        if claim.predicate == predicate and claim.subject == entity and isinstance(claim.value, Name)
    ]
    return found[0] if len(found) == 1 else None


def _apart(one: Bearer, other: Bearer, predicate: Predicate, sheet: Sheet) -> Comparison | None:
    """Nobody is set against himself: the second name is wrong, its rival on record is meant."""
    if one.entity != other.entity or not one.entity or one.mention is None or other.mention is None:
        return None
    rival, claim = sheet.rivals.get(one.entity, ("", None))
    known = sheet.base.entities.get(rival)
    if known is None or claim is None:
        return None
    won = next((one for one in sheet.base.by_subject.get(rival, ()) if one.predicate == predicate.id), None)
    if won and isinstance(won.value, Name) and won.value.entity == one.entity:
        other = one
    value = Name(text=known.name, entities=(rival,))
    return Comparison(
        mention=other.mention or one.mention, verdict=Verdict.CONTRADICTS, confidence=CONFIDENCE,
        claim=replace(claim, subject=one.entity, predicate=predicate.id, value=value),
        reasons=(f"{one.entity} cannot stand on both sides",),
    )  # fmt: skip
