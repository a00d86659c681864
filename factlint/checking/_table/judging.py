"""Judgements: words such as `led the team`, `game-high`, `double-double` or `off the bench`, held against a table.

What a phrase says of its subject stands in the vocabulary (`Judgement`): a place among others, a threshold, a value
that it must have, its side of a relation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from factlint.checking._comparison import JUDGEMENT, Comparison
from factlint.checking._table.owners import Bearer, Owners
from factlint.checking._table.sheet import Sheet
from factlint.checking._table.standing import Standing
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


class Phrase(Struct, frozen=True):
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
            before = {word.lower for word in words[max(0, first - 3) : first]}
            if judgement is None or before & prose.negations or (judgement.rank and self._elsewhere(first)):
                continue
            phrase = Phrase(first, end, predicate, judgement)
            owner = self._owner(phrase)
            if owner is None or self._opposed(phrase, owner):
                continue
            stray = self._stray(phrase, owner)
            yield from [stray] if stray else []
            if stray is None or judgement.alone or judgement.having:
                yield from self._judged(phrase, owner.entity)

    def _elsewhere(self, first: int) -> bool:
        """Whether the clause speaks of something that is not on record."""
        words = self._sentence.words
        cues = self._sheet.complete.find(words)
        return any(self._owners.same_clause(words[cue].start, words[first].start) for cue, _, _ in cues)

    def _owner(self, phrase: Phrase) -> Bearer | None:
        """Of whom the phrase is said: a name right behind it, else as for a number, else the first one after it."""
        words = self._sentence.words
        start, end = words[phrase.first].start, words[phrase.end - 1].end
        fitting = self._sheet.judged(phrase.predicate)
        if phrase.judgement.behind:
            found = self._owners.right_behind(end)
            return found if found and found.entity in fitting else None
        left = next((one for one in reversed(self._owners.bearers) if one.end <= start), None)
        tied = self._owners.tied(end) or self._owners.tied(words[phrase.end - 1].start)
        if left and left.entity not in fitting and not tied and self._touches(left.end, phrase.first):
            return None
        return self._owners.who(fitting, start, end, before=bool(phrase.judgement.order))

    def _touches(self, end: int, first: int) -> bool:
        """Whether at most one word stands between an offset and a phrase: `the Harriers never led`."""
        return sum(end <= word.start for word in self._sentence.words[max(0, first - 2) : first]) < 2

    def _stray(self, phrase: Phrase, owner: Bearer) -> Comparison | None:
        """A contradiction of the owner's name when it does not belong with the one named last before it."""
        judgement = phrase.judgement
        if not judgement.follows or owner.mention is None:
            return None
        here = [one.entity for one in self._owners.bearers if one.end <= owner.start]
        since = self._since((*reversed(here), *reversed([*self._named])), owner.entity)
        last = since[-1] if since else ""
        if last == owner.entity:
            return None
        groups = {self._sheet.name(one) for one in since[:-1]}
        for name in judgement.within:
            mine, other = self._sheet.value(name, owner.entity), self._sheet.value(name, last)
            if mine and other and mine != other and mine not in groups:
                claim = next(one for one in self._sheet.base.by_subject[owner.entity] if one.predicate == name)
                span = owner.mention.span
                fault = f"{name} {mine}, and {self._sheet.name(last)} before it {other}"
                return self._contradicted(span, claim, fault)
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

    def _column(self, phrase: Phrase) -> str:
        """What is ranked: the column named right behind the phrase, else the judgement's own."""
        judgement = phrase.judgement
        if judgement.scoped:
            scopes = self._sheet.scopes.find(self._sentence.words)
            near = min(scopes, key=lambda scope: abs(scope[0] - phrase.first), default=None)
            if near:
                return near[2]
        for _, _, name in self._sheet.labels.find(self._sentence.words[phrase.end : phrase.end + LABEL]):
            if name in self._sheet.columns and name not in self._sheet.pairs:
                return name
        return judgement.of[0] if judgement.of else ""

    def _judged(self, phrase: Phrase, owner: str) -> Iterator[Comparison]:
        judgement = phrase.judgement
        start = self._sentence.words[phrase.first].start
        before = {*self._named, *(one.entity for one in self._owners.bearers if one.start < start)}
        standing = Standing(self._sheet, judgement, owner, before)
        ranked = bool(judgement.rank or judgement.next or judgement.alone or judgement.least)
        parts = [
            (ranked or bool(judgement.order), standing.place(self._column(phrase)) or standing.side()),
            (bool(judgement.having), standing.having()),
        ]
        claim = standing.claim()
        several = sum(said for said, _ in parts) > 1
        for number, (said, fault) in enumerate(parts):
            if said:
                first = phrase.first if not (several and number) else phrase.end - 1
                end = phrase.end if not (several and not number) else phrase.first + 1
                yield self._comparison((first, end), claim, fault)

    def _comparison(self, words: tuple[int, int], claim: Claim | None, fault: str) -> Comparison:
        span = self._counted(Span(self._sentence.words[words[0]].start, self._sentence.words[words[1] - 1].end))
        if claim is None or not fault:
            verdict = Verdict.NO_CLAIM if claim is None else Verdict.AGREES
            return replace(self._contradicted(span, claim, "the phrase holds"), verdict=verdict)
        return self._contradicted(span, claim, fault)

    def _contradicted(self, span: Span, claim: Claim | None, fault: str) -> Comparison:
        text, language = self._text[span.start : span.end], self._sentence.block.language
        mention = Mention(span=span, text=text, kind=JUDGEMENT, value=Name(text), language=language)
        verdict = Verdict.CONTRADICTS
        return Comparison(mention=mention, verdict=verdict, claim=claim, confidence=CONFIDENCE, reasons=(fault,))

    def _counted(self, span: Span) -> Span:
        """The span with an ordinal right before it (`second double-double`): it falls with the phrase."""
        for mention in self._sentence.of_kind("quantity"):
            before = (
                isinstance(mention.value, Quantity) and mention.value.ordinal and span.start - mention.span.end == 1
            )
            span = Span(mention.span.start, span.end) if before else span
        return span
