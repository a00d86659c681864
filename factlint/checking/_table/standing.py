"""Standing: what a table gives for one subject, beside what a judgement says of it."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal

from factlint.checking._table.sheet import Sheet
from factlint.claimbase.index import Claim
from factlint.values.name import Name
from factlint.vocabulary import Judgement


class Standing:
    """The figures of one subject that a judgement is about; each check gives what is wrong, or an empty text."""

    def __init__(self, sheet: Sheet, judgement: Judgement, owner: str, before: Collection[str]) -> None:
        """`before` holds the entities that are named before the phrase."""
        self._sheet, self._judgement, self._owner, self._before = sheet, judgement, owner, before

    def claim(self) -> Claim | None:
        """The claim that the judgement rests on first."""
        judgement, base = self._judgement, self._sheet.base
        for name in judgement.of:
            if self._owner in self._sheet.columns.get(name, {}):
                return self._sheet.columns[name][self._owner]
        names = {judgement.relation, *judgement.within, *(name for name, _ in judgement.having)}
        about = (*base.by_subject.get(self._owner, ()), *base.by_object.get(self._owner, ()))
        return next((claim for claim in about if claim.predicate in names), None)

    def place(self, column: str) -> str:
        """What is wrong about a threshold, or about a rank by a column."""
        judgement = self._judgement
        if judgement.least and not judgement.alone:
            reached = sum((self._amount(name, self._owner) or 0) >= judgement.least for name in judgement.of)
            if reached < judgement.times:
                return f"{self._sheet.name(self._owner)} reached {judgement.least} in {reached} of {judgement.times}"
        columns = judgement.of if judgement.any else (column,)
        faults = [self._ranked(one, own) for one in columns if (own := self._amount(one, self._owner)) is not None]
        return faults[0] if faults and all(faults) else ""

    def _ranked(self, column: str, own: Decimal) -> str:
        judgement = self._judgement
        values = {one: self._amount(column, one) or Decimal(0) for one in self._group(column)}
        if judgement.alone:
            others = self._unnamed([one for one, value in values.items() if value >= judgement.least])
            return f"so did {others}" if others else ""
        above = [one for one, value in values.items() if value > own]
        if judgement.next:
            skipped = self._unnamed(above)
            return f"{skipped} had more {column}" if skipped else ""
        last = len(above) + sum(value == own for value in values.values()) + 1
        if judgement.rank and not len(above) < judgement.rank <= last:
            return f"{self._sheet.name(self._owner)} ranks {len(above) + 1} in {column}"
        return ""

    def _unnamed(self, entities: Collection[str]) -> str:
        return ", ".join(self._sheet.name(one) for one in entities if one not in self._before)

    def _amount(self, name: str, entity: str) -> Decimal | None:
        value = self._sheet.amount(name, entity)
        return value.amount if value else None

    def _group(self, column: str) -> list[str]:
        """The others among whom the owner is ranked."""
        sheet, owner, judgement = self._sheet, self._owner, self._judgement
        return [
            one
            for one in sheet.columns.get(column, {})
            if one != owner
            and sheet.kind(one) == sheet.kind(owner)
            and all(sheet.value(name, one) == sheet.value(name, owner) for name in judgement.within)
            and all(sheet.value(name, one) == value for name, value in judgement.among)
        ]

    def having(self) -> str:
        """What is wrong about the values that it must have."""
        wrong = [
            f"{name} of {self._sheet.name(self._owner)}: {self._sheet.value(name, self._owner)}"
            for name, value in self._judgement.having
            if self._sheet.value(name, self._owner) not in ("", value)
        ]
        return "; ".join(wrong)

    def side(self) -> str:
        """What is wrong about its side of a relation; nothing when it is on neither or on both."""
        base, relation = self._sheet.base, self._judgement.relation
        owner = next((one for one in (self._owner, *self._groups()) if self._sides(one)), self._owner)
        first = any(one.predicate == relation and one.subject == owner for one in base.by_subject.get(owner, ()))
        second = any(one.predicate == relation for one in base.by_object.get(owner, ()))
        if not self._judgement.order or first == second or first == (self._judgement.order == "subject"):
            return ""
        return f"{self._sheet.name(owner)} is on the other side of “{relation}”"

    def _groups(self) -> list[str]:
        """The entities that the owner is a part of, by the predicates of `within`."""
        return [
            claim.value.entity
            for claim in self._sheet.base.by_subject.get(self._owner, ())
            if claim.predicate in self._judgement.within and isinstance(claim.value, Name) and claim.value.entity
        ]

    def _sides(self, entity: str) -> bool:
        """Whether an entity stands on some side of the relation."""
        base, relation = self._sheet.base, self._judgement.relation
        about = (*base.by_subject.get(entity, ()), *base.by_object.get(entity, ()))
        return any(claim.predicate == relation for claim in about)
