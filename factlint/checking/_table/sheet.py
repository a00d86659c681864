"""The sheet: the part of a base that gives many subjects values of the same predicates, as a table of results does.

Which predicates are read this way a vocabulary says: those with `counted` phrases, `pair`, `versus` or `sum`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec.structs import replace

from factlint.claimbase.index import Base, Claim
from factlint.claimbase.parsed import plain_number
from factlint.remembering import lazy, remembered
from factlint.statements import Word, stems
from factlint.values.name import Name
from factlint.values.quantity import Quantity
from factlint.vocabulary import Judgement, Predicate


class Phrases:
    """Finds phrases in a run of words, the longest first, none inside another."""

    def __init__(self, phrases: Iterable[tuple[str, str]], language: str) -> None:
        """`phrases` are pairs of a phrase and what it stands for."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for text, meaning in phrases:
            phrase = stems(text, language)
            if phrase:
                self._by_first.setdefault(phrase[0], []).append((phrase, meaning))
        for found in self._by_first.values():
            found.sort(key=lambda one: (-len(one[0]), one))

    def find(self, words: Sequence[Word]) -> list[tuple[int, int, str]]:
        """First word, end and meaning of each phrase, in order; a phrase with several meanings stands several times."""
        found: list[tuple[int, int, str]] = []
        position = 0
        while position < len(words):
            length = 0
            for phrase, meaning in self._by_first.get(words[position].stem, ()):
                if length and len(phrase) < length:
                    break
                if all(word.stem == part for word, part in zip(words[position:], phrase, strict=False)) and (
                    position + len(phrase) <= len(words)
                ):
                    length = len(phrase)
                    found.append((position, position + length, meaning))
            position += length or 1
        return found


class Sheet:
    """The values of the predicates that are read as a table, by predicate and subject."""

    def __init__(self, base: Base, language: str) -> None:
        self.base = base
        self._judged: dict[str, frozenset[str]] = {}
        self._twofold: set[tuple[str, str]] = set()
        listed = [one for one in base.predicates.values() if one.counted or one.pair or one.versus or one.sum]
        names = [name for one in listed for name in (one.id, one.pair) if name]
        self.columns: dict[str, dict[str, Claim]] = {name: {} for name in names}
        for claim in (claim for name in self.columns for claim in base.by_predicate.get(name, ()) if not claim.of):
            value = _amount(claim)
            if value is not None:
                self._put(replace(claim, value=value))
        for one in listed:
            if one.sum:
                self._add(one.id, one.sum)
            if one.counted and one.judgement:
                self._count(one.id, one.judgement)
        self.columns = {name: column for name, column in self.columns.items() if column}
        phrases = [(phrase, one.id) for one in listed for phrase in one.counted.get(language, ())]
        self.labels = Phrases(phrases, language)
        self.scopes = Phrases(
            [(phrase, one.id) for one in listed if one.versus for phrase in one.signals.get(language, ())], language
        )
        full = [one for one in base.predicates.values() if one.complete]
        self.complete = Phrases(
            [(phrase, one.id) for one in full for phrase in one.signals.get(language, ())], language
        )
        tying = [one for one in base.predicates.values() if one.apart or (one.value == "name" and one.object)]
        self.links = Phrases(
            [(phrase, one.id) for one in tying if not one.many for phrase in one.signals.get(language, ())], language
        )
        judging = [one for one in base.predicates.values() if one.judgement]
        self.judgements = Phrases(
            [(phrase, one.id) for one in judging for phrase in one.signals.get(language, ())], language
        )
        self.joint = Phrases(
            [(p, one.id) for one in base.predicates.values() if one.joint for p in one.signals.get(language, ())],
            language,
        )
        self.pairs: Mapping[str, str] = {one.id: one.pair for one in listed if one.pair}

    def _put(self, claim: Claim) -> None:
        """A subject with two values of one predicate has none here: nothing tells which is meant."""
        column, key = self.columns[claim.predicate], (claim.predicate, claim.subject)
        if key in self._twofold or (claim.subject in column and column[claim.subject].value != claim.value):
            self._twofold.add(key)
            column.pop(claim.subject, None)
        else:
            column[claim.subject] = claim

    def _add(self, name: str, parts: Sequence[str]) -> None:
        """A column that is the sum of others."""
        columns = [self.columns.get(part, {}) for part in parts]
        for entity, claim in columns[0].items():
            claims = [column[entity] for column in columns if entity in column]
            values = [one.value for one in claims if isinstance(one.value, Quantity)]
            if len(values) == len(parts):
                total = Quantity(amount=sum((value.amount for value in values[1:]), values[0].amount))
                known = replace(claim, predicate=name, value=total, id=f"{claim.id}+{claims[-1].id}")
                self.columns.setdefault(name, {}).setdefault(entity, known)

    def _count(self, name: str, judgement: Judgement) -> None:
        """A column that says for each group how many of its members reach a value."""
        reached: dict[str, list[Claim]] = {}
        column = self.columns.get(judgement.of[0], {}) if judgement.of else {}
        for entity, claim in column.items():
            for link in self.base.by_subject.get(entity, ()):
                if link.predicate in judgement.within and isinstance(link.value, Name) and link.value.entity:
                    members = reached.setdefault(link.value.entity, [])
                    high = isinstance(claim.value, Quantity) and claim.value.amount >= judgement.least
                    members += [claim] if high else []
        for group, claims in reached.items():
            if claims:
                value = Quantity(amount=Decimal(len(claims)))
                key = "+".join(claim.id for claim in claims)
                self.columns[name][group] = replace(claims[0], subject=group, predicate=name, value=value, id=key)

    def amount(self, predicate: str, entity: str) -> Quantity | None:
        """The value of a subject, if it is on record."""
        claim = self.columns.get(predicate, {}).get(entity)
        return claim.value if claim and isinstance(claim.value, Quantity) else None

    def value(self, predicate: str, entity: str) -> str:
        """The name or text that a subject has for a predicate; empty when there is none, or not just one."""
        found = {
            claim.value.text if isinstance(claim.value, Name) else claim.value
            for claim in self.base.by_subject.get(entity, ())
            if claim.predicate == predicate and claim.subject == entity and isinstance(claim.value, (Name, str))
        }
        return found.pop() if len(found) == 1 else ""

    def name(self, entity: str) -> str:
        known = self.base.entities.get(entity)
        return known.name if known else entity

    def judged(self, predicate: Predicate) -> frozenset[str]:
        """The entities that a predicate with a judgement can be said of."""
        if predicate.id not in self._judged:
            self._judged[predicate.id] = frozenset(self._bearing(predicate))
        return self._judged[predicate.id]

    def _bearing(self, predicate: Predicate) -> Iterator[str]:
        of = predicate.judgement.of if predicate.judgement else ()
        having = predicate.judgement.having if predicate.judgement else ()
        for entity, known in self.base.entities.items():
            if predicate.subject and known.kind not in predicate.subject:
                continue
            if of and all(entity not in self.columns.get(one, {}) for one in of):
                continue
            if all(self.value(name, entity) for name, _ in having):
                yield entity

    @lazy
    def rivals(self) -> Mapping[str, tuple[str, Claim]]:
        """The subject that a claim of the base sets against each one, where scores can set them side by side."""
        columns = [column for name, column in self.columns.items() if self.base.predicates[name].versus]
        found: dict[str, dict[str, Claim]] = {}
        for claim in self.base.claims if columns else ():
            other = claim.value.entity if isinstance(claim.value, Name) else None
            if not other or self.kind(other) != self.kind(claim.subject):
                continue
            if any(claim.subject in one and other in one for one in columns):
                found.setdefault(claim.subject, {}).setdefault(other, claim)
                found.setdefault(other, {}).setdefault(claim.subject, claim)
        return {one: next(iter(others.items())) for one, others in found.items() if len(others) == 1}

    def kind(self, entity: str) -> str:
        known = self.base.entities.get(entity)
        return known.kind if known else ""


def _amount(claim: Claim) -> Quantity | None:
    if isinstance(claim.value, Quantity):
        return claim.value
    return plain_number(claim.value) if isinstance(claim.value, str) else None


@remembered
def sheet_of(base: Base, language: str) -> Sheet:
    """The sheet of a base, compiled once for a language."""
    return Sheet(base, language)
