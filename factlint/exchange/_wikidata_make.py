"""Snaks in the making: a property with its value, as statements, qualifiers and references have them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factlint.exchange._wikidata_values import edtf, time_value

Snak = dict[str, Any]
Qualifiers = list[tuple[str, Snak]]
NO_LANGUAGE = "mul"
"""The language of what is said in all languages."""


def period(text: str) -> Iterator[tuple[str, Snak]]:
    """A point in time, or a start and an end; nothing when it is neither."""
    if "/" not in text:
        ends = [("P585", time("P585", text, ""))]
    elif (whole := time_value(text, "")) is not None:
        ends = [("P585", value_snak("P585", "time", "time", whole))]
    else:
        first, _, last = text.partition("/")
        ends = [(number, time(number, end, "")) for number, end in (("P580", first), ("P582", last)) if end != ".."]
    if all(snak for _, snak in ends):
        yield from ((number, snak) for number, snak in ends if snak)


def time(number: str, text: str, calendar: str) -> Snak | None:
    value = time_value(text, calendar)
    if value is None or edtf(str(value["time"]), int(str(value["precision"]))) != text:
        return None
    return value_snak(number, "time", "time", value)


def value_snak(number: str, datatype: str, kind: str, value: object) -> Snak:
    return {
        "snaktype": "value",
        "property": number,
        "datatype": datatype,
        "datavalue": {"value": value, "type": kind},
    }


def unknown(number: str, datatype: str) -> Snak:
    return {"snaktype": "somevalue", "property": number, "datatype": datatype}


def item(number: str, entity: str) -> Snak:
    return value_snak(number, "wikibase-item", "wikibase-entityid", {"entity-type": "item", "id": entity})


def text(number: str, text: str) -> Snak:
    return value_snak(number, "string", "string", text)


def monolingual(number: str, text: str, language: str) -> Snak:
    return value_snak(number, "monolingualtext", "monolingualtext", {"text": text, "language": language or NO_LANGUAGE})


def grouped(snaks: Qualifiers) -> dict[str, list[Snak]]:
    found: dict[str, list[Snak]] = {}
    for number, snak in snaks:
        found.setdefault(number, []).append(snak)
    return found
