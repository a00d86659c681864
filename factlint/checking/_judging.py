"""Judgements: words such as `led the team`, `game-high`, `double-double` or `off the bench`, held against a table.

What a phrase says of its subject stands in the vocabulary (`Judgement`): a place among others, a threshold, a value
that it must have, its side of a relation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from factlint.checking._comparison import Comparison
from factlint.checking._owners import Bearer, Owners
from factlint.checking._sheet import Sheet
from factlint.claimbase.index import Claim
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.statements import Sentence, pack
from factlint.values.name import Name
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict
from factlint.vocabulary import Judgement, Predicate

CONFIDENCE = 0.8
LABEL = 5
"""Words after a phrase within which a column's noun says what is ranked (`a game-high of 31 points`)."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase with a judgement, in a sentence."""

    first: int
    """Its first word, and the word behind its last."""
    end: int
    predicate: Predicate
    judgement: Judgement


class Judging:
    """Reads the judgements of one sentence."""

    def __init__(self, sentence: Sentence, sheet: Sheet, owners: Owners, text: str, named: Mapping[str, None]) -> None:
        """`named` holds the entities that the draft names before the sentence."""
        self._sentence, self._sheet, self._owners, self._text = sentence, sheet, owners, text
        self._named = named

    def compare(self) -> Iterator[Comparison]:
        """One comparison for each part of a judgement whose subject is plain."""
        words = self._sentence.words
        prose = pack(self._sentence.block.language).prose
        for first, end, name in self._sheet.judgements.find(words):
            predicate = self._sheet.base.predicates[name]
            judgement = predicate.judgement
            before = {word.text.lower() for word in words[max(0, first - 3) : first]}
            if judgement is None or before & prose.negations or (judgement.rank and self._elsewhere(first)):
                continue
            phrase = Phrase(first, end, predicate, judgement)
            owner = self._owner(phrase)
            if owner is None or self._opposed(phrase, owner):
                continue
            stray = self._stray(phrase, owner)
            yield from [stray] if stray else self._judged(phrase, owner.entity)

    def _elsewhere(self, first: int) -> bool:
        """Whether the clause speaks of something that is not on record."""
        words = self._sentence.words
        cues = self._sheet.complete.find(words)
        return any(self._owners.same_clause(words[cue].start, words[first].start) for cue, _, _ in cues)

    def _owner(self, phrase: Phrase) -> Bearer | None:
        """Of whom the phrase is said: a name right behind it, else as for a number, else the first one after it."""
        words = self._sentence.words
        start, end = words[phrase.first].start, words[phrase.end - 1].end
        fitting = set(self._fitting(phrase))
        if phrase.judgement.behind:
            found = self._owners.right_behind(end)
            return found if found and found.entity in fitting else None
        return self._owners.who(fitting, start, end)

    def _stray(self, phrase: Phrase, owner: Bearer) -> Comparison | None:
        """A contradiction of the owner's name when it does not belong with the one named last before it."""
        judgement = phrase.judgement
        if not judgement.follows or owner.mention is None:
            return None
        here = [one.entity for one in self._owners.bearers if one.end <= owner.start]
        since = self._since((*reversed(here), *reversed(self._named)), owner.entity)
        last = since[-1] if since else ""
        if last == owner.entity:
            return None
        groups = {self._name(one) for one in since[:-1]}
        for name in judgement.within:
            mine, other = self._sheet.value(name, owner.entity), self._sheet.value(name, last)
            if mine and other and mine != other and mine not in groups:
                claim = next(one for one in self._sheet.base.by_subject[owner.entity] if one.predicate == name)
                return Comparison(
                    mention=owner.mention, verdict=Verdict.CONTRADICTS, claim=claim, confidence=CONFIDENCE,
                    reasons=(f"{self._name(last)} is of {other}",),
                )  # fmt: skip
        return None

    def _since(self, named: Sequence[str], entity: str) -> list[str]:
        """Of the entities named before, latest first, those up to the first of the same kind as one."""
        kind = self._sheet.kind(entity)
        for place, one in enumerate(named):
            if self._sheet.kind(one) == kind:
                return list(named[: place + 1])
        return []

    def _opposed(self, phrase: Phrase, owner: Bearer) -> bool:
        """Whether the same name stands on both sides of the phrase, so that one of the two is wrong."""
        if self._sheet.kind(owner.entity) == "person":
            return False
        end = self._sentence.words[phrase.end - 1].end
        behind = next((one for one in self._owners.bearers if one.start >= end), None)
        return behind is not None and owner.start < end and behind.entity == owner.entity

    def _fitting(self, phrase: Phrase) -> Iterator[str]:
        """The entities that the judgement can be about."""
        judgement, kinds = phrase.judgement, phrase.predicate.subject
        for entity, known in self._sheet.base.entities.items():
            if kinds and known.kind not in kinds:
                continue
            if judgement.of and all(entity not in self._sheet.columns.get(one, {}) for one in judgement.of):
                continue
            if all(self._sheet.value(name, entity) for name, _ in judgement.having):
                yield entity

    def _judged(self, phrase: Phrase, owner: str) -> Iterator[Comparison]:
        judgement = phrase.judgement
        parts = [
            (bool(judgement.rank or judgement.next or judgement.alone or judgement.least), self._place(phrase, owner)),
            (bool(judgement.having), self._having(judgement, owner)),
            (bool(judgement.order), self._order(judgement, owner)),
        ]
        several = sum(said for said, _ in parts) > 1
        for number, (said, fault) in enumerate(parts):
            if said:
                first = phrase.first if not (several and number) else phrase.end - 1
                end = phrase.end if not (several and not number) else phrase.first + 1
                yield self._comparison(phrase, owner, (first, end), fault)

    def _comparison(self, phrase: Phrase, owner: str, words: tuple[int, int], fault: str) -> Comparison:
        span = self._counted(Span(self._sentence.words[words[0]].start, self._sentence.words[words[1] - 1].end))
        text = self._text[span.start : span.end]
        mention = Mention(
            span=span, text=text, kind="word", value=Name(text), language=self._sentence.block.language
        )  # fmt: skip
        claim = self._claim(phrase.judgement, owner)
        verdict = Verdict.NO_CLAIM if claim is None else Verdict.CONTRADICTS if fault else Verdict.AGREES
        reasons = (fault or f"holds of {owner}",)
        return Comparison(mention=mention, verdict=verdict, claim=claim, confidence=CONFIDENCE, reasons=reasons)

    def _counted(self, span: Span) -> Span:
        """The span with an ordinal right before it (`second double-double`): it falls with the phrase."""
        for mention in self._sentence.of_kind("quantity"):
            before = isinstance(mention.value, Quantity) and mention.value.ordinal and span.start - mention.span.end == 1
            span = Span(mention.span.start, span.end) if before else span
        return span

    def _claim(self, judgement: Judgement, owner: str) -> Claim | None:
        """The claim that a judgement rests on first."""
        for name in judgement.of:
            if owner in self._sheet.columns.get(name, {}):
                return self._sheet.columns[name][owner]
        names = {judgement.relation, *(name for name, _ in judgement.having)}
        return next((claim for claim in self._sheet.base.by_subject.get(owner, ()) if claim.predicate in names), None) or (
            next((claim for claim in self._sheet.base.by_object.get(owner, ()) if claim.predicate in names), None)
        )

    def _amount(self, name: str, entity: str) -> Decimal | None:
        value = self._sheet.amount(name, entity)
        return value.amount if value else None

    def _place(self, phrase: Phrase, owner: str) -> str:
        """What is wrong about a rank or a threshold; empty when it holds."""
        judgement = phrase.judgement
        if judgement.least and not judgement.alone:
            reached = sum((self._amount(name, owner) or 0) >= judgement.least for name in judgement.of)
            if reached < judgement.times:
                return f"{self._name(owner)} reached {judgement.least} in {reached} of {judgement.times}"
        column = self._column(phrase)
        own = self._amount(column, owner)
        if own is None:
            return ""
        group = [one for one in self._group(judgement, owner, column) if one != owner]
        if judgement.alone:
            others = [one for one in group if (self._amount(column, one) or 0) >= judgement.least and one not in self._before(phrase)]
            return f"so did {', '.join(map(self._name, others))}" if others else ""
        above = [one for one in group if (self._amount(column, one) or 0) > own]
        level = [one for one in group if self._amount(column, one) == own]
        if judgement.next:
            skipped = [one for one in above if one not in self._before(phrase)]
            return f"{', '.join(map(self._name, skipped))} had more {column}" if skipped else ""
        if judgement.rank and not len(above) < judgement.rank <= len(above) + len(level) + 1:
            return f"{self._name(owner)} ranks {len(above) + 1} in {column}"
        return ""

    def _before(self, phrase: Phrase) -> set[str]:
        start = self._sentence.words[phrase.first].start
        return {*self._named, *(one.entity for one in self._owners.bearers if one.start < start)}

    def _column(self, phrase: Phrase) -> str:
        """What is ranked: the column named right behind the phrase, else the judgement's own."""
        words = self._sentence.words[phrase.end : phrase.end + LABEL]
        if phrase.judgement.scoped:
            scopes = self._sheet.scopes.find(self._sentence.words)
            near = min(scopes, key=lambda scope: abs(scope[0] - phrase.first), default=None)
            return near[2] if near else ""
        for _, _, name in self._sheet.labels.find(words):
            if name in self._sheet.columns and name not in self._sheet.pairs:
                return name
        return phrase.judgement.of[0] if phrase.judgement.of else ""

    def _group(self, judgement: Judgement, owner: str, column: str) -> list[str]:
        """Those among whom the owner is ranked."""
        kind = self._sheet.kind(owner)
        return [
            one
            for one in self._sheet.columns.get(column, {})
            if self._sheet.kind(one) == kind
            and all(self._sheet.value(name, one) == self._sheet.value(name, owner) for name in judgement.within)
            and all(self._sheet.value(name, one) == value for name, value in judgement.among)
        ]

    def _having(self, judgement: Judgement, owner: str) -> str:
        wrong = [
            f"{name} of {self._name(owner)}: {self._sheet.value(name, owner)}"
            for name, value in judgement.having
            if self._sheet.value(name, owner) not in ("", value)
        ]
        return "; ".join(wrong)

    def _order(self, judgement: Judgement, owner: str) -> str:
        """What is wrong about the side of a relation; empty when it is right or the owner is on neither or on both."""
        base = self._sheet.base
        first = any(
            claim.predicate == judgement.relation and claim.subject == owner for claim in base.by_subject.get(owner, ())
        )
        second = any(claim.predicate == judgement.relation for claim in base.by_object.get(owner, ()))
        if not judgement.order or first == second or first == (judgement.order == "subject"):
            return ""
        return f"{self._name(owner)} is the {'subject' if first else 'object'} of {judgement.relation}"

    def _name(self, entity: str) -> str:
        known = self._sheet.base.entities.get(entity)
        return known.name if known else entity
