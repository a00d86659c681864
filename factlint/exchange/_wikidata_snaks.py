"""Snaks: a property with its value, in statements, qualifiers and references."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct, field

from factlint.claimbase.nodes import Items, Map, Node, Text
from factlint.exchange import Left
from factlint.exchange._wikidata_values import CALENDAR_OF, edtf, quantity_text, same_amount
from factlint.exchange._wikidata_write import DISPUTED, HEDGES

_TYPES = {"time": "date", "quantity": "quantity", "wikibase-entityid": "entity", "string": "text"}
_CIRCA, _PRESUMABLY = HEDGES["%"]


class Snak(Struct, frozen=True, kw_only=True):
    """One property with its value, its parts as text."""

    number: str
    datatype: str
    kind: str
    """`time`, `quantity`, `wikibase-entityid`, `string`, `monolingualtext`, …; empty: the value is not known."""
    text: str
    """The time, amount, id or text."""
    parts: Map
    fault: str
    """Why it cannot be taken; empty when it can."""
    line: int

    def part(self, key: str) -> str:
        return str(self.parts.get(Text(key), ""))

    @property
    def language(self) -> str:
        return self.part("language")

    @property
    def calendar(self) -> str:
        return CALENDAR_OF.get(self.part("calendarmodel").rpartition("/")[2], "")

    @property
    def date(self) -> str:
        """The date in EDTF; empty when it is none that EDTF has."""
        precision = self.part("precision")
        return edtf(self.text, int(precision)) if precision.isdecimal() and self.kind == "time" else ""

    def value(self, qualified: Qualified) -> tuple[str, str, str] | None:
        """The value as a record has it, its type and its calendar; None when it cannot be taken."""
        if self.fault:
            return self._named(qualified)
        if self.kind == "time":
            return (self.date + qualified.hedge(), "date", self.calendar) if self.date else None
        if self.kind == "quantity":
            return self._amount(qualified)
        return (self.text, _TYPES.get(self.kind, "text"), "") if self.text else None

    def _named(self, qualified: Qualified) -> tuple[str, str, str] | None:
        """A value that is not known as such: as it is named, or between the earliest and the latest date."""
        kind = {"time": "date", "quantity": "quantity"}.get(self.datatype)
        if not kind or self.fault != UNKNOWN:
            return None
        first, last = qualified.time("P1319"), qualified.time("P1326")
        text = qualified.text("P1932") or (f"{first or '..'}/{last or '..'}" if first or last else "")
        return (text, kind, "") if text else None

    def _amount(self, qualified: Qualified) -> tuple[str, str, str] | None:
        bare = quantity_text(self.text, self.part("unit"))
        if not bare:
            return None
        written = qualified.peek("P1932")
        if written and same_amount(written, self.text):
            bare = qualified.text("P1932")
        return bare, "quantity", ""


UNKNOWN = "its value is not known"
_NO_VALUE = "it has no value"


def snaks(node: Node | None, left: Left) -> Iterator[Snak]:
    """The snaks of a list; what is none is listed."""
    for each in node if isinstance(node, Items) else ():
        if not isinstance(each, Map) or "property" not in each:
            left.add("what is no snak is left out", each.line if isinstance(each, Map) else 0)
            continue
        yield _snak(each)


def _snak(node: Map) -> Snak:
    number, datatype = str(node[Text("property")]), str(node.get(Text("datatype"), ""))
    fault = {"somevalue": UNKNOWN, "novalue": _NO_VALUE}.get(str(node.get(Text("snaktype"), "")), "")
    data = node.get(Text("datavalue"))
    kind = str(data.get(Text("type"), "")) if isinstance(data, Map) else ""
    value = data.get(Text("value"), Text("")) if isinstance(data, Map) else Text("")
    parts = value if isinstance(value, Map) else Map()
    key = {"time": "time", "quantity": "amount", "wikibase-entityid": "id", "monolingualtext": "text"}.get(kind, "")
    text = str(value) if isinstance(value, Text) else str(parts.get(Text(key), ""))
    if kind == "globecoordinate" or (not fault and not text):
        fault = f"a value of the type {kind or 'none'} has no place here"
    fault = fault or _time_fault(kind, parts)
    return Snak(number=number, datatype=datatype, kind=kind, text=text, parts=parts, fault=fault, line=node.line)


def _time_fault(kind: str, parts: Map) -> str:
    model = str(parts.get(Text("calendarmodel"), "")).rpartition("/")[2]
    return f"the calendar {model[:40]} is not known" if kind == "time" and model not in CALENDAR_OF else ""


class Qualified(Struct):
    """The snaks of a qualifier list or a reference, each taken once."""

    found: dict[str, list[Snak]] = field(default_factory=dict)

    @classmethod
    def of(cls, node: Node | None, left: Left) -> Qualified:
        every = node.values() if isinstance(node, Map) else ()
        qualified = cls()
        for snak in (snak for listed in every for snak in snaks(listed, left)):
            qualified.found.setdefault(snak.number, []).append(snak)
        return qualified

    def _take(self, number: str) -> Snak | None:
        listed = self.found.get(number)
        if not listed or listed[0].fault:
            return None
        snak = listed.pop(0)
        if not listed:
            del self.found[number]
        return snak

    def peek(self, number: str) -> str:
        listed = self.found.get(number)
        return listed[0].text if listed else ""

    def text(self, number: str) -> str:
        snak = self._take(number)
        return snak.text if snak else ""

    entity = text

    def time(self, number: str) -> str:
        """A date, which must be Gregorian where nothing can name its calendar."""
        listed = self.found.get(number)
        if not listed or not listed[0].date or listed[0].calendar:
            return ""
        snak = self._take(number)
        return snak.date if snak else ""

    def period(self) -> str:
        """A point in time, or from a start to an end."""
        if point := self.time("P585"):
            return point
        first, last = self.time("P580"), self.time("P582")
        return f"{first or '..'}/{last or '..'}" if first or last else ""

    def hedge(self) -> str:
        circa, presumably = self._circumstance(_CIRCA), self._circumstance(_PRESUMABLY)
        return "%" if circa and presumably else "~" if circa else "?" if presumably else ""

    def disputed(self) -> bool:
        return self._circumstance(DISPUTED)

    def _circumstance(self, item: str) -> bool:
        """Whether a sourcing circumstance (P1480) is given."""
        listed = self.found.get("P1480", [])
        rest = [snak for snak in listed if snak.text != item]
        if len(rest) < len(listed):
            self.found["P1480"] = rest
        return len(rest) < len(listed)

    def rest(self, left: Left, what: str = "a statement") -> None:
        """List what nobody took."""
        for number, listed in self.found.items():
            for snak in listed:
                left.add(f"{number} of {what} is left out: records have no such key", snak.line)
