"""Tallies: numbers whose noun or label names a column of a table of results, held against the bearer's own value.

`21 points, five rebounds and a steal`, `9-for-12 from the field`, `46 percent from long range`. The noun decides the
predicate, so that the sentence has only to tell whose the number is (`_owners.py`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from msgspec import Struct
from msgspec.structs import replace

from factlint.checking._comparison import Comparison
from factlint.checking._table.owners import Bearer, Owners
from factlint.checking._table.sheet import Sheet
from factlint.checking._table.tally import Tally, tallied
from factlint.claimbase.index import Claim
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.statements import Sentence
from factlint.values import quantity
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

BETWEEN = 2
"""Words at most between a number and the noun that it counts (`two team-high rebounds`)."""
LABEL_REACH = 8
"""Words within which a label such as `from the field` may follow a share or a pair."""
CONFIDENCE = 0.9
_STOPS = frozenset(",;()")


class Stated(Struct, frozen=True):
    """A number with its column and the one who bears it in the sentence."""

    comparison: Comparison
    column: str
    bearer: Bearer | None


class Tallies:
    """Reads the tallies of one sentence."""

    def __init__(self, sentence: Sentence, sheet: Sheet, text: str) -> None:
        self._sentence, self._sheet, self._text = sentence, sheet, text
        self._labels = sheet.labels.find(sentence.words)
        self._scopes = sheet.scopes.find(sentence.words)
        self._joint = sheet.joint.find(sentence.words)
        self._phrases = [*self._labels, *self._scopes, *sheet.complete.find(sentence.words)]
        self.owners = Owners(sentence, sheet, text)
        self.numbers = list(tallied(sentence, text))

    def stated(self, settled: Collection[Span] = ()) -> Iterator[Stated]:
        """Each number whose column is plain; with NO_CLAIM where its bearer is not.

        Numbers with a span in `settled` are left out.
        """
        for tally in self.numbers:
            if tally.first.span in settled:
                continue
            if self.in_label(tally.first):
                yield Stated(compared(tally.first, None, ("part of a label",)), "", None)
                continue
            second = self._second(tally)
            whole = self._column(second) if second else None
            if second and whole and whole[0] not in self._sheet.pairs:
                # `15 of his 27 points`: the first is a part that the table does not have
                yield Stated(compared(tally.first, None, ("a part of the next number",)), "", None)
                tally = second
            found = self._column(tally)
            if found is not None:
                yield from self._borne(tally, *found)

    @staticmethod
    def _second(tally: Tally) -> Tally | None:
        """The second number of a ratio by itself."""
        value = tally.second.value if tally.second else None
        ratio = tally.value.group is not None and tally.value.group.kind == "ratio"
        return Tally(tally.second, value) if ratio and tally.second and isinstance(value, Quantity) else None

    def _borne(self, tally: Tally, predicate: str, end: int) -> Iterator[Stated]:
        """The numbers of a tally with the value of their bearer: of the part that the clause names, of all together."""
        bearer = self.owners.of(predicate, tally.start, end)
        owner = bearer.entity if bearer else ""
        part = "" if bearer and self._of_a_part(bearer, tally) else self._part(predicate, tally)
        for mention, column in zip(tally.members, (part, self._sheet.pairs.get(part, "")), strict=False):
            claim = self._sheet.columns.get(column, {}).get(owner)
            if self._together(tally):
                claim = self._total(column, bearer, tally)
            yield Stated(compared(mention, claim, (f"{column} of {owner or '?'}",)), column, bearer)

    def _part(self, predicate: str, tally: Tally) -> str:
        """The column of the part that the clause names (`in the first quarter`); the predicate itself for the whole."""
        named = [
            (abs(self._sentence.words[i].start - tally.end), name)
            for i, _, name in self._scopes
            if name in self._sheet.columns
            and not self._sheet.base.predicates[name].counted
            and self.owners.same_clause(self._sentence.words[i].start, tally.start)
            and self._alone(self._sentence.words[i].start, tally)
        ]
        return min(named)[1] if named else predicate

    def _of_a_part(self, bearer: Bearer, tally: Tally) -> bool:
        """Whether a phrase between a group and a number names a part of it that has no column (`their bench`)."""
        starts = [self._sentence.words[i].start for i, _, name in self._scopes if name not in self._sheet.columns]
        grouped = self._sheet.kind(bearer.entity) != "person"
        return grouped and any(bearer.end <= start < tally.start for start in starts)

    def _alone(self, offset: int, tally: Tally) -> bool:
        """Whether no other number lies between an offset and a tally, numbers in labels aside."""
        low, high = sorted((offset, tally.start))
        return not any(low < one.start < high and not self.in_label(one.first) for one in self.numbers)

    def _together(self, tally: Tally) -> bool:
        """Whether a phrase before a number says that it is the sum of several (`combined for`)."""
        starts = [
            self._sentence.words[i].start for i, _, _ in self._joint if self._sentence.words[i].start < tally.start
        ]
        if not starts or not self.owners.same_clause(starts[-1], tally.start):
            return False
        return not any(starts[-1] < one.start < tally.start for one in self.owners.bearers)

    def _total(self, column: str, bearer: Bearer | None, tally: Tally) -> Claim | None:
        """The sum of the values of those named before in the clause; None when they are fewer than two."""
        values = self._sheet.columns.get(column, {})
        kind = self._sheet.kind(bearer.entity) if bearer else ""
        near = [one for one in self.owners.bearers if self.owners.same_clause(one.start, tally.start) and one.mention]
        parts = [
            values.get(one)
            for one in dict.fromkeys(one.entity for one in near if one.end <= tally.start)
            if self._sheet.kind(one) == kind
        ]
        known = [(claim, claim.value) for claim in parts if claim and isinstance(claim.value, Quantity)]
        if len(known) < 2 or len(known) < len(parts):
            return None
        amount = sum((value.amount for _, value in known[1:]), known[0][1].amount)
        return replace(
            known[0][0], value=replace(known[0][1], amount=amount), id="+".join(claim.id for claim, _ in known)
        )

    def has_label(self, tally: Tally) -> bool:
        """Whether a label stands right behind a number (`a 24-2 run`)."""
        return any(0 <= self._sentence.words[i].start - tally.end <= 1 for i, _, _ in self._labels)

    def in_label(self, mention: Mention) -> bool:
        """Whether a number is a word of a label (`three-point range`) or of a scope (`the first quarter`)."""
        words = self._sentence.words
        return any(
            words[i].start <= mention.span.start and mention.span.end <= words[j - 1].end and j - i > 1
            for i, j, _ in self._phrases
        )

    def _column(self, tally: Tally) -> tuple[str, int] | None:
        """The predicate that the noun or the label beside a number names, and where the noun ends."""
        value = tally.value
        loose = tally.second is not None or value.unit == "percent"
        reach = LABEL_REACH if loose else BETWEEN
        after = [word for word in self._sentence.words if word.start >= tally.end][: reach + 1]
        following = [
            (self._sentence.words[i].start, self._sentence.words[j - 1].end, name)
            for i, j, name in self._labels
            if after and after[0].start <= self._sentence.words[i].start <= after[-1].start
        ]
        if value.unit and not loose:
            following.insert(0, (tally.end, tally.end, ""))
        for start, end, name in following:
            if self._free(tally.end, start, loose=loose) and (found := self._fitting(name, tally)):
                return found, end
        return self._before(tally) if loose else None

    def _before(self, tally: Tally) -> tuple[str, int] | None:
        """A label that stands before the sentence's first number: `from long range, where they shot 28 percent`."""
        if self.numbers[0] is not tally:
            return None
        words = self._sentence.words
        for _, j, name in reversed(self._labels):
            near = self._sentence.index(tally.start) - j < LABEL_REACH
            if words[j - 1].end <= tally.start and near and self._fitting(name, tally):
                return name, tally.end
        return None

    def _free(self, start: int, end: int, *, loose: bool) -> bool:
        """Whether nothing stands between that ends the phrase: a comma, a bracket, another number."""
        between = self._text[start:end]
        if _STOPS & set(between):
            return False
        return not any(start < other.start < end for other in self.numbers) or (loose and not between.strip())

    def _fitting(self, name: str, tally: Tally) -> str:
        """The label's predicate when its values are of the number's sort, else empty."""
        value = tally.value
        if not name:
            units = [one for one in self._sheet.columns if self._unit(one) == value.unit]
            return units[0] if len(units) == 1 else ""
        if name not in self._sheet.columns:
            return name if tally.second is None and not value.unit else ""
        paired = name in self._sheet.pairs
        same = self._unit(name) == value.unit and (paired or tally.second is None) and not (paired and value.article)
        return name if same and not value.ordinal else ""

    def _unit(self, name: str) -> str:
        known = next(iter(self._sheet.columns.get(name, {}).values()), None)
        return known.value.unit if known and isinstance(known.value, Quantity) else ""


def compared(mention: Mention, claim: Claim | None, reasons: tuple[str, ...]) -> Comparison:
    """A number beside a value of the table."""
    if claim is None or not isinstance(claim.value, Quantity) or not isinstance(mention.value, Quantity):
        return Comparison(mention=mention, verdict=Verdict.NO_CLAIM, reasons=reasons)
    outcome = quantity.compare(_bare(mention.value), _bare(claim.value))
    return Comparison(mention=mention, verdict=outcome, claim=claim, confidence=CONFIDENCE, reasons=reasons)


def _bare(value: Quantity) -> Quantity:
    """The amount alone: what it counts is settled."""
    return replace(value, unit="", counted="", multiple=False, group=None)
