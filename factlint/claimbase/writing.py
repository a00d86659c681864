"""Records as YAML: the same bytes for the same records, nothing that another reader of YAML would take for a type."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from factlint.claimbase.records import Record
from factlint.patterns import regex

_PLAIN = regex(r"[^\W\d_](?:[\w ()/’%&;.,+-]|:(?=[^\W_]))*(?<! )")
_WORDS = frozenset("true false yes no on off null y n nan inf".split())
_LONGEST_PLAIN = 200
_ODD = regex("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
"""What YAML does not allow, or takes for a line end, inside a quoted text."""
_SHORT = {"aliases": "text", "author": "literal", "editor": "literal", "translator": "literal"}
"""Lists whose items may be written as a text when they have nothing but this key."""


def yaml_text(sections: Mapping[str, Iterable[Record]]) -> str:
    """A file with these records, section by section; what is empty or usual is left out."""
    return "".join(line for name, records in sections.items() for line in _section(name, records))


def mapping_text(data: Mapping[str, Any]) -> str:
    """A file with this mapping of texts, numbers, lists and mappings."""
    return "".join(_mapping(data, ""))


def _section(name: str, records: Iterable[Record]) -> Iterator[str]:
    items = [record_data(record) for record in records]
    if items:
        yield f"{name}:\n"
        for item in items:
            yield from _item(item, "  ")


def record_data(record: Record) -> dict[str, Any]:
    """What a record says, under the keys of its file."""
    return record.model_dump(by_alias=True, exclude_defaults=True)


def _item(value: Any, indent: str) -> Iterator[str]:
    """An item of a list: a mapping starts on the line of its dash."""
    if isinstance(value, list):
        yield f"{indent}- {json.dumps(value)}\n"
        return
    if not isinstance(value, dict):
        yield f"{indent}- {scalar(value)}\n"
        return
    dash = "- "
    for line in _mapping(value, indent + "  "):
        yield indent + dash + line[len(indent) + 2 :] if dash else line
        dash = ""


def _mapping(value: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, inner in value.items():
        if isinstance(inner, dict) and inner:
            yield f"{indent}{scalar(key)}:\n"
            yield from _mapping(inner, indent + "  ")
        elif isinstance(inner, list) and inner:
            yield f"{indent}{scalar(key)}:\n"
            for each in inner:
                yield from _item(_bare(each, _SHORT.get(key, "")), indent + "  ")
        else:
            yield f"{indent}{scalar(key)}: {scalar(inner)}\n"


def _bare(value: Any, key: str) -> Any:
    return value[key] if isinstance(value, dict) and list(value) == [key] else value


def scalar(value: object) -> str:
    """A text, number or flag on one line; quoted where YAML could take a text for something else."""
    if not isinstance(value, str):
        return json.dumps(value)
    if len(value) <= _LONGEST_PLAIN and _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
        return value
    return _ODD.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value, ensure_ascii=False))
