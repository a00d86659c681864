"""Scores and records: two numbers that set two subjects against each other, or sum one of them up.

`defeated the Lakers, 113-107`, `outscored them 31-20 in the fourth quarter`, `the Celtics (32-18)`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from factlint.checking._comparison import Comparison
from factlint.checking._table.sheet import Sheet
from factlint.checking._table.tallies import Stated, Tallies, compared
from factlint.checking._table.tally import Tally
from factlint.claimbase.index import Claim
from factlint.documents import Span
from factlint.statements import Sentence
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

Known = tuple[Claim, Claim]


class Scores:
    """Reads the scores and the records of one sentence."""

    def __init__(self, sentence: Sentence, sheet: Sheet, text: str, tallies: Tallies) -> None:
        self._sentence, self._sheet, self._text, self._tallies = sentence, sheet, text, tallies
        self._scopes = sheet.scopes.find(sentence.words)
        self._records = [one for one in sheet.pairs if not sheet.base.predicates[one].counted]

    def records(self) -> Iterator[Stated]:
        """Both numbers of each record."""
        for tally in self._tallies.numbers:
            if tally.second is not None and self._bracketed(tally):
                yield from self._record(tally)

    def scores(self, settled: Collection[Span]) -> Iterator[Comparison]:
        """Two comparisons for each score outside the spans that are settled."""
        for tally in self._tallies.numbers:
            if tally.second is not None and tally.first.span not in settled:
                yield from self._score(tally)

    def _bracketed(self, tally: Tally) -> bool:
        return self._text[tally.start - 1 : tally.start] == "(" and self._text[tally.end : tally.end + 1] in (")", ",")

    def _record(self, tally: Tally) -> Iterator[Stated]:
        """A record stands in brackets right behind its bearer."""
        bearer = next((one for one in self._tallies.owners.bearers if self._touches(one.end, tally.start - 1)), None)
        for name in self._records:
            for mention, column in zip(tally.members, (name, self._sheet.pairs[name]), strict=False):
                claim = self._sheet.columns.get(column, {}).get(bearer.entity) if bearer else None
                reason = f"{column} of {bearer.entity if bearer else '?'}"
                yield Stated(compared(mention, claim, (reason,)), column, bearer)

    def _touches(self, end: int, start: int) -> bool:
        return end <= start and not self._text[end:start].strip("'’s ")

    def _score(self, tally: Tally) -> Iterator[Comparison]:
        """A score agrees with any that is on record; it contradicts only the one that a word beside it names."""
        options = list(self._options(tally))
        known = next((known for known in options if _misfits(tally, known) == 0), None)
        near = min(self._scopes, key=lambda scope: self._distance(scope[0], tally), default=None)
        if known is None and options and near and near[2] in self._sheet.columns and not self._elsewhere(tally):
            known = _ranked(tally, options[0])
        for mention, claim in zip(tally.members, known or (None, None), strict=False):
            reason = f"{claim.predicate} of {claim.subject}" if claim else "a score of something else"
            yield compared(mention, claim, (reason,))

    def _elsewhere(self, tally: Tally) -> bool:
        """Whether it is something else: in brackets a record at home, with a label behind it a run."""
        before = self._text[self._sentence.span.start : tally.start]
        return before.rfind("(") > before.rfind(")") or self._tallies.has_label(tally)

    def _options(self, tally: Tally) -> Iterator[Known]:
        """The values of the two sides: of the scope named nearest, then of the others, either way round; records."""
        sides = self._sides(tally)
        if sides is None:
            return
        near = sorted(self._scopes, key=lambda scope: self._distance(scope[0], tally))
        named = [name for _, _, name in near if name in self._sheet.columns]
        others = [name for name in self._sheet.columns if self._sheet.base.predicates[name].versus]
        for name in dict.fromkeys([*named, *others]):
            column = self._sheet.columns[name]
            if all(side in column for side in sides):
                yield column[sides[0]], column[sides[1]]
                yield column[sides[1]], column[sides[0]]
        for name in self._records:
            won, lost = self._sheet.columns.get(name, {}), self._sheet.columns.get(self._sheet.pairs[name], {})
            yield from ((won[side], lost[side]) for side in sides if side in won and side in lost)

    def _distance(self, word: int, tally: Tally) -> float:
        return self._sentence.distance(self._sentence.words[word].start, tally.start)

    def _sides(self, tally: Tally) -> tuple[str, str] | None:
        """The two subjects that a claim sets against each other, the one named last before the verb first."""
        named = [one.entity for one in self._tallies.owners.bearers if one.end <= tally.start]
        here = [entity for entity in named if entity in self._sheet.rivals]
        if not here:
            return None
        first = here[-2] if len(here) > 1 and here[-2] != here[-1] else here[0]
        return first, self._sheet.rivals[first][0]


def _ranked(tally: Tally, known: Known) -> Known:
    """The values of both sides in the order of the two numbers: the larger is written first, whoever is named first."""
    low, high = sorted(known, key=lambda claim: claim.value.amount if isinstance(claim.value, Quantity) else 0)
    one, other = (mention.value for mention in tally.members)
    rising = isinstance(one, Quantity) and isinstance(other, Quantity) and one.amount < other.amount
    return (low, high) if rising else (high, low)


def _misfits(tally: Tally, known: Known) -> int:
    return sum(not _fits(tally, place, claim) for place, claim in enumerate(known))


def _fits(tally: Tally, place: int, claim: Claim | None) -> bool:
    return claim is not None and compared(tally.members[place], claim, ()).verdict is not Verdict.CONTRADICTS
