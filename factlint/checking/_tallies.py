"""Tallies: numbers whose noun or label names a column of a table of results, held against the bearer's own value.

`21 points, five rebounds and a steal`, `9-for-12 from the field`, `46 percent from long range`. The noun decides the
predicate, so that the sentence has only to tell whose the number is (`_owners.py`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from factlint.checking._comparison import Comparison
from factlint.checking._owners import Bearer, Owners
from factlint.checking._sheet import Sheet
from factlint.claimbase.index import Claim
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.mentions._number_table import table
from factlint.mentions._quantity_value import find_quantities
from factlint.statements import Sentence
from factlint.values import quantity
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

BETWEEN = 2
"""Words at most between a number and the noun that it counts (`two team-high rebounds`)."""
LABEL_REACH = 8
"""Words within which a label such as `from the field` may follow a share or a pair."""
CONFIDENCE = 0.9
_DASHES = frozenset({"-", "–", "—", "‑", "‐"})
_STOPS = frozenset(",;()")


@dataclass(frozen=True, slots=True)
class Tally:
    """A number, or two written as one, on the way to its column."""

    first: Mention
    value: Quantity
    second: Mention | None = None

    @property
    def start(self) -> int:
        return self.first.span.start

    @property
    def end(self) -> int:
        return (self.second or self.first).span.end

    @property
    def members(self) -> tuple[Mention, ...]:
        return (self.first, self.second) if self.second else (self.first,)


@dataclass(frozen=True, slots=True)
class Stated:
    """A number with its column and the one who bears it in the sentence."""

    comparison: Comparison
    column: str
    bearer: Bearer | None


class Tallies:
    """Reads the tallies of one sentence."""

    def __init__(self, sentence: Sentence, sheet: Sheet, text: str) -> None:
        self._sentence, self._sheet, self._text = sentence, sheet, text
        self._labels = sheet.labels.find(sentence.words)
        self._phrases = [*self._labels, *sheet.scopes.find(sentence.words), *sheet.complete.find(sentence.words)]
        self.owners = Owners(sentence, sheet, text)
        self.numbers = list(_tallied(sentence, text))

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
            found = self._column(tally)
            if found is None:
                continue
            predicate, end = found
            bearer = self.owners.of(predicate, tally.start, end)
            owner = bearer.entity if bearer else ""
            columns = (predicate, self._sheet.pairs.get(predicate, ""))
            for mention, column in zip(tally.members, columns, strict=False):
                claim = self._sheet.columns.get(column, {}).get(owner)
                yield Stated(compared(mention, claim, (f"{column} of {owner or '?'}",)), column, bearer)

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


def _tallied(sentence: Sentence, text: str) -> Iterator[Tally]:
    """The numbers of a sentence in order, indefinite articles among them, with those written as one joined."""
    found = sorted(_quantities(sentence, text), key=lambda mention: mention.span)
    ratios = table(sentence.block.language).words.ratios
    position = 0
    while position < len(found):
        first = found[position]
        second = found[position + 1] if position + 1 < len(found) else None
        pair = second and _joined(text[first.span.end : second.span.start], first, second, ratios)
        if isinstance(first.value, Quantity):
            yield Tally(first, first.value, second if pair else None)
        position += 2 if pair else 1


def _quantities(sentence: Sentence, text: str) -> Iterator[Mention]:
    taken = [mention for mention in sentence.mentions if mention.kind == "quantity"]
    yield from taken
    language = sentence.block.language
    for mention in find_quantities(text, sentence.span.start, sentence.span.end, language, articles=True):
        if isinstance(mention.value, Quantity) and mention.value.article and not _meets(mention, taken):
            yield mention


def _meets(mention: Mention, others: Sequence[Mention]) -> bool:
    return any(other.span.overlaps(mention.span) for other in others)


def _joined(between: str, first: Mention, second: Mention, ratios: object) -> bool:
    """Whether two numbers are written as one: `9-for-12`, `9 of 12`, `12-18`."""
    one, other = first.value, second.value
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)) or one.article or other.article:
        return False
    if one.unit or other.unit or one.ordinal or other.ordinal or len(between) > len("-out-of-"):
        return False
    bare = between.strip().strip("-‑‐ ").lower().replace("-", " ")
    return between.strip() in _DASHES or (bool(bare) and isinstance(ratios, dict) and bare in ratios)
