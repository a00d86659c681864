"""What of a record a format has a place for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from factlint.claimbase.records import Record, SourceRecord
from factlint.claimbase.writing import record_data
from factlint.exchange import Exchange, Left, Records

R = TypeVar("R", bound=Record)


def held(records: Records, exchange: Exchange, left: Left) -> Records:
    """The records without what the format has no place for, which is listed.

    Predicates and units stay: they tell what values mean.
    """
    found: dict[str, tuple[Record, ...]] = {"predicates": records.predicates, "units": records.units}
    for section in Records.__struct_fields__:
        given: Sequence[Record] = getattr(records, section)
        keys = exchange.holds.get(section)
        if keys is None:
            if given:
                left.add(f"{exchange.title} has no place for {section}: {len(given)} left out")
            continue
        if section in found:
            continue
        gone: Counter[str] = Counter()
        found[section] = tuple(_held(record, keys, gone) for record in given)
        for key, count in gone.items():
            left.add(f"{exchange.title} has no place for `{key}` of {section}: {count} left out")
    return Records(**found)  # type: ignore[arg-type]  # each section has its own kind of record


def _held(record: R, keys: frozenset[str], gone: Counter[str]) -> R:
    data = record_data(_canonical(record))
    return type(record).model_validate(_only(data, keys, "", gone))


def _canonical(record: Record) -> Record:
    """A source with one name for what has two."""
    if not isinstance(record, SourceRecord):
        return record
    moved = {"URL": record.URL or record.url, "issued": record.issued or record.published}
    doubled = {
        "url": record.url if record.url != moved["URL"] else "",
        "published": record.published if record.published != moved["issued"] else "",
    }
    return record.model_copy(update=moved | doubled)


def _only(data: Mapping[str, Any], keys: frozenset[str], above: str, gone: Counter[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in data.items():
        path = above + key
        if path in keys:
            found[key] = value
        elif not any(each.startswith(f"{path}.") for each in keys):
            gone[path] += 1
        elif isinstance(value, list):
            found[key] = [_only(each, keys, f"{path}.", gone) for each in value]
        else:
            found[key] = _only(value, keys, f"{path}.", gone)
    return found
