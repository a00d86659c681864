"""Sorts what was drawn: what the base has is left out, what the text says twice becomes one proposal."""

from __future__ import annotations

from collections import Counter

from anyascii import anyascii
from msgspec import Struct, field

from factlint.checking import Comparison
from factlint.claimbase.index import Base, Claim
from factlint.drawing._evidence import Passage
from factlint.drawing._known import Standing, beside, said
from factlint.drawing._proposal import Proposal
from factlint.drawing._said import Drawn
from factlint.drawing._values import Written, written
from factlint.patterns import regex
from factlint.values import date, quantity
from factlint.values.date import Date
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

MOST_PASSAGES = 5
"""Passages that one proposal keeps."""
_ID = regex(r"[a-z0-9]+")
_LONGEST_ID = 80
_MOST_RIVALS = 20
"""Values of one point that are held against each other."""
_LONGEST_WRITTEN = 2_000


class _Pile(Struct):
    """A proposal in the making."""

    drawn: Drawn
    value: Written
    passages: list[Passage] = field(default_factory=list)
    notes: dict[str, None] = field(default_factory=dict)


class Sorting:
    """Takes statements in the order of the text."""

    def __init__(self, base: Base) -> None:
        self._base = base
        self._piles: list[_Pile] = []
        self._by_value: dict[tuple[str, str, str, Written], _Pile] = {}
        self._by_point: dict[tuple[str, str, str], list[_Pile]] = {}
        self.count: Counter[Standing] = Counter()

    def add(self, one: Drawn, passage: Passage, doubts: tuple[str, ...], stated: Comparison | None) -> None:
        """Take one statement; `stated` is what checking makes of it beside the base."""
        value = written(one.mention.value) if isinstance(one.mention.value, (Date, Quantity)) else None
        if value is None or len(passage.as_written) > _LONGEST_WRITTEN:
            return
        found = beside(one, self._base)
        if found.standing is Standing.KNOWN or self._explained(one, stated):
            self.count[Standing.KNOWN] += 1
            return
        notes = dict.fromkeys(doubts)
        if found.claim and found.standing is Standing.FINER:
            notes[f"more precise than {said(found.claim)}"] = None
        elif found.claim and found.standing is Standing.DISAGREES:
            notes[f"disagrees with {said(found.claim)}"] = None
        if self._pile(one, value, passage, notes):
            self.count[found.standing] += 1

    def _explained(self, one: Drawn, stated: Comparison | None) -> bool:
        """Whether checking finds a claim of the same subject that bears the value out."""
        claim: Claim | None = stated.claim if stated else None
        fits = stated is not None and (stated.verdict.fits or stated.verdict is Verdict.OTHER_CALENDAR)
        return bool(claim and fits and {claim.subject, claim.of} & {one.subject, one.of} - {""})

    def _pile(self, one: Drawn, value: Written, passage: Passage, notes: dict[str, None]) -> bool:
        """Put a statement to what says the same; whether it is the first."""
        point = (one.subject, one.predicate, one.of)
        piles = self._by_point.setdefault(point, [])
        known = self._by_value.get((*point, value)) or self._finer(one, piles)
        same = known or _Pile(one, value, notes=notes)
        if known is None:
            self._note_rivals(same, piles)
            piles.append(same)
            self._piles.append(same)
        self._by_value.setdefault((*point, value), same)
        if len(same.passages) < MOST_PASSAGES:
            same.passages.append(passage)
        return known is None

    def _finer(self, one: Drawn, piles: list[_Pile]) -> _Pile | None:
        """The pile of a statement that says the same, or says it more precisely."""
        if self._many(one):
            return None
        fitting = (Verdict.AGREES, Verdict.LESS_PRECISE)
        return next((pile for pile in piles[:_MOST_RIVALS] if _verdict(one, pile.drawn) in fitting), None)

    def _many(self, one: Drawn) -> bool:
        known = self._base.predicates.get(one.predicate)
        return one.plain or known is None or known.many

    def _note_rivals(self, new: _Pile, piles: list[_Pile]) -> None:
        if not self._many(new.drawn):
            for pile in piles[:_MOST_RIVALS]:
                if _verdict(new.drawn, pile.drawn) is Verdict.CONTRADICTS:
                    new.notes[f"the text also says {pile.value.text}"] = None
                    pile.notes[f"the text also says {new.value.text}"] = None

    def proposals(self) -> tuple[Proposal, ...]:
        """One proposal for each statement that the base does not have, in the order of the text."""
        taken = {claim.id for claim in self._base.claims}
        numbers: Counter[str] = Counter()
        return tuple(self._proposal(pile, taken, numbers) for pile in self._piles)

    def _proposal(self, pile: _Pile, taken: set[str], numbers: Counter[str]) -> Proposal:
        one = pile.drawn
        slug = "-".join(_ID.findall(anyascii("-".join(filter(None, (one.subject, one.predicate, one.of)))).lower()))
        slug = slug[:_LONGEST_ID].strip("-") or "claim"
        identity = slug
        while identity in taken:
            numbers[slug] += 1
            identity = f"{slug}-{numbers[slug] + 1}"
        taken.add(identity)
        return Proposal(
            id=identity,
            subject=one.subject,
            predicate=one.predicate,
            value=pile.value,
            of=one.of,
            place=one.place,
            time=one.time.value.edtf if one.time and isinstance(one.time.value, Date) else "",
            plain=one.plain,
            language=one.mention.language,
            passages=tuple(pile.passages),
            notes=tuple(pile.notes),
        )


def _verdict(one: Drawn, other: Drawn) -> Verdict:
    a, b = one.mention.value, other.mention.value
    if isinstance(a, Date) and isinstance(b, Date):
        return date.compare(a, b)
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return quantity.compare(a, b)
    return Verdict.NOT_COMPARABLE
