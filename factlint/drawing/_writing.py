"""Proposals as a claims file: YAML that reads well, with everything from outside escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import yaml

from factlint.claimbase.index import Entity
from factlint.drawing._evidence import Passage
from factlint.drawing._proposal import Proposal
from factlint.drawing.cast import UNTOLD
from factlint.escaping import HIDDEN
from factlint.patterns import regex

_WIDTH = 120


_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)  # libyaml's is ten times as fast


class _Records(_Dumper):  # type: ignore[misc]  # either of the two
    """Writes one-line mappings of selectors, and what is hidden in quotation marks."""


class _Line(dict[str, Any]):
    """A mapping on one line."""


class _Items(list[str]):
    """A list on one line."""


def _items(dumper: yaml.SafeDumper, value: _Items) -> yaml.Node:
    return dumper.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=True)


def _line(dumper: yaml.SafeDumper, value: _Line) -> yaml.Node:
    return dumper.represent_mapping("tag:yaml.org,2002:map", value.items(), flow_style=True)


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.Node:
    style = '"' if HIDDEN.search(value) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Records.add_representer(_Line, _line)
_Records.add_representer(_Items, _items)
_Records.add_representer(str, _text)
_ESCAPED = regex(f"(?!\n){HIDDEN.pattern}")


def _escape(match: re.Match[str]) -> str:
    point = ord(match[0])
    return f"\\x{point:02x}" if point < 0x100 else f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def claims_yaml(
    proposals: Sequence[Proposal], entities: Sequence[Entity], sources: Sequence[Mapping[str, str]] = ()
) -> str:
    """A file of the claims base: records for new sources and for the entities that have none, and the claims."""
    predicates = _predicates(proposals) if any(one.plain for one in proposals) else iter(())
    written = [
        *_listed("sources", (dict(source) for source in sources)),
        *_listed("predicates", predicates),
        *_listed("entities", map(_entity, entities)),
        *_listed("claims", map(_claim, proposals)),
    ]
    return _ESCAPED.sub(_escape, "".join(written)) if proposals else "".join(written) + "claims: []\n"


def _listed(key: str, records: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """The lines of each record of a list; one at a time, as a tree of all of them takes 40 times their text."""
    for place, record in enumerate(records):
        written = yaml.dump([record], Dumper=_Records, allow_unicode=True, sort_keys=False, width=_WIDTH)
        yield f"{key}:\n" if place == 0 else ""
        yield from _indented(written.removesuffix("\n").split("\n"))


def _indented(lines: Iterable[str]) -> Iterator[str]:
    """The lines of a record in a list, with the lists that it holds set in."""
    inner = False
    for line in lines:
        inner = line.startswith("  - ") or (inner and line.startswith("   "))
        yield f"{'    ' if inner else '  '}{line}\n" if line else "\n"


def _predicates(proposals: Sequence[Proposal]) -> Iterator[dict[str, Any]]:
    """The texts' own words as predicates: what they signal, and that they may hold more than once."""
    types: dict[str, set[str]] = {}
    words: dict[str, dict[str, None]] = {}
    for one in proposals:
        if one.plain:
            types.setdefault(one.predicate, set()).add(one.value.type)
            words.setdefault(one.predicate, {})[one.language] = None
    for predicate, found in types.items():
        kind = next(iter(found)) if len(found) == 1 else "any"
        signals = {language: _Items([predicate]) for language in words[predicate]}
        yield _Line(id=predicate, value=kind, many=True, signals=_Line(signals))


def _entity(entity: Entity) -> dict[str, Any]:
    others = [name.text for name in entity.names if name.text != entity.name]
    record: dict[str, Any] = {"id": entity.id, "kind": entity.kind, "name": entity.name}
    if others:
        record["aliases"] = others
    record["status"] = "proposed"
    if entity.kind == UNTOLD:
        record["note"] = "the text does not tell what kind of thing it is"
    return record


def _claim(one: Proposal) -> dict[str, Any]:
    record: dict[str, Any] = {
        "id": one.id,
        "subject": one.subject,
        "predicate": one.predicate,
        "value": one.value.text,
        "value_type": one.value.type if one.plain else "",
        "calendar": one.value.calendar,
        "of": one.of,
        "place": one.place,
        "time": one.time,
        "status": "proposed",
        "note": "; ".join(one.notes),
        "evidence": [_evidence(passage) for passage in one.passages],
    }
    return {key: value for key, value in record.items() if value}


def _evidence(passage: Passage) -> dict[str, Any]:
    quote = {"prefix": passage.prefix, "exact": passage.as_written, "suffix": passage.suffix}
    record = {
        "source": passage.source,
        "locator": passage.locator,
        "as_written": passage.as_written,
        "quote": {key: value for key, value in quote.items() if value},
        "position": _Line(start=passage.span.start, end=passage.span.end),
        "sha256": passage.sha256,
    }
    return {key: value for key, value in record.items() if value}
