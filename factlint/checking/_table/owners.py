"""Whose value it is: the subject in a sentence that a number of a table belongs to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct

from factlint.checking._table.sheet import Sheet
from factlint.mentions import Mention
from factlint.statements import Sentence, Subject, pack
from factlint.statements.weights import PRONOUN
from factlint.values.name import Name

BEHIND = 3
"""Words at most between a number with its noun and the name behind it (`15 turnovers from the Magic`)."""


class Bearer(Struct, frozen=True):
    """A name or a pronoun that can bear values."""

    start: int
    end: int
    entity: str
    """Empty for somebody who is not on record."""
    mention: Mention | None


class Owners:
    """Finds the bearer of values in one sentence."""

    def __init__(self, sentence: Sentence, sheet: Sheet, text: str) -> None:
        self._sentence = sentence
        self._sheet = sheet
        self._text = text
        named = sorted(self._named(), key=lambda bearer: bearer.start)
        self.bearers = sorted([*named, *self._paired(named)], key=lambda bearer: bearer.start)
        self._borders = list(self._find_borders())

    def _named(self) -> Iterator[Bearer]:
        for mention in self._sentence.of_kind("name"):
            if not isinstance(mention.value, Name):
                continue
            span, value = mention.span, mention.value
            if value.entity:
                yield Bearer(span.start, span.end, value.entity, mention)
            elif not value.entities and " " in mention.text.strip():
                yield Bearer(span.start, span.end, "", mention)
            elif value.entities:
                yield Bearer(span.start, span.end, self._likeliest(value.entities), mention)
        for subject in self._sentence.subjects:
            if subject.weight == PRONOUN and self._is_person(subject):
                yield Bearer(subject.offset, subject.offset + 1, subject.entity or "", None)

    def _paired(self, named: Sequence[Bearer]) -> Iterator[Bearer]:
        """Those that `the former` and `the latter` mean: of the two persons named last in the sentence."""
        prose = pack(self._sentence.block.language).prose
        for before, word, behind in zip(
            self._sentence.words, self._sentence.words[1:], self._sentence.words[2:], strict=False
        ):
            place = prose.pairs.get(word.lower)
            if place is None or before.lower not in prose.definite or behind.text[0].isupper():
                continue
            people = [one.entity for one in named if one.end <= word.start and self._sheet.kind(one.entity) == "person"]
            last = list(dict.fromkeys(people))[-2:]
            if len(last) == len(prose.pairs):
                yield Bearer(word.start, word.end, last[place], None)

    def _likeliest(self, entities: tuple[str, ...]) -> str:
        """Of the bearers of one name the one that was named before, else nobody."""
        air = [subject.entity for subject in self._sentence.subjects if subject.offset < self._sentence.span.start]
        known = [entity for entity in entities if entity in air]
        return known[0] if len(known) == 1 else ""

    def _is_person(self, subject: Subject) -> bool:
        return bool(subject.entity) and self._sheet.kind(subject.entity or "") == "person"

    def _find_borders(self) -> Iterator[int]:
        """Where clauses begin: a conjunction behind a comma, or a semicolon."""
        conjunctions = pack(self._sentence.block.language).prose.conjunctions
        for word in self._sentence.words:
            before = self._text[max(self._sentence.span.start, word.start - 2) : word.start].strip()
            if before.endswith(";") or (before.endswith(",") and word.lower in conjunctions):
                yield word.start

    def _clause(self, offset: int) -> int:
        return sum(border <= offset for border in self._borders)

    def same_clause(self, one: int, other: int) -> bool:
        """Whether two offsets lie in one clause."""
        return self._clause(one) == self._clause(other)

    def of(self, predicate: str, start: int, end: int) -> Bearer | None:
        """Who bears the value that stands between two offsets; None when nobody does, or nobody on record.

        The nearest before it: of a member and its group in one clause the member; else the one right behind it.
        """
        return self.who(self._sheet.columns.get(predicate, {}), start, end, before=True)

    def who(self, fitting: Collection[str], start: int, end: int, *, before: bool = False) -> Bearer | None:
        """Of some entities the one that what stands between two offsets is said of.

        With `before`, one that first comes after it is none.
        """
        behind = self.tied(end)
        if behind is not None and behind.entity in fitting:
            return behind
        right = self.right_behind(end)
        if not before and right is not None and right.entity in fitting:
            return right
        ahead = [
            bearer for bearer in self.bearers if bearer.end <= start and (bearer.entity in fitting or not bearer.entity)
        ]
        if not ahead:
            after = next(
                (
                    bearer
                    for bearer in self.bearers
                    if bearer.start >= end and bearer.mention and bearer.entity in fitting
                ),
                None,
            )
            return None if before else after
        nearest = ahead[-1]
        if self._sheet.kind(nearest.entity) != "person":
            members = [
                bearer
                for bearer in ahead
                if self._clause(bearer.start) == self._clause(nearest.start)
                and self._sheet.kind(bearer.entity) == "person"
            ]
            nearest = members[-1] if members else nearest
        return nearest if nearest.entity else None

    def right_behind(self, end: int) -> Bearer | None:
        """The name that stands right behind an offset."""
        return next((bearer for bearer in self.bearers if 0 <= bearer.start - end <= 1), None)

    def tied(self, end: int) -> Bearer | None:
        """The name that a word like `from` or `by` ties to what stands before it."""
        tokens = [word for word in self._sentence.words if word.start >= end][: BEHIND + 1]
        sources = pack(self._sentence.block.language).prose.sources
        if not tokens or tokens[0].lower not in sources:
            return None
        for bearer in self.bearers:
            if bearer.mention and tokens[0].end < bearer.start <= tokens[-1].end and bearer.entity:
                return bearer
        return None
