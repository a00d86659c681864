"""Source records and CSL items: CSL-JSON schema 1.0.2, in JSON and in YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from factlint.claimbase.complaints import shown
from factlint.claimbase.nodes import Items, Map, Node, Text
from factlint.claimbase.records import SourceRecord
from factlint.errors import BadBase
from factlint.exchange import Left, Records
from factlint.exchange._taking import taken
from factlint.patterns import regex

HOLDS = {
    "sources": frozenset(
        "id type title author editor translator issued accessed URL DOI ISBN ISSN publisher publisher-place "
        "container-title volume issue page language calendar note".split()
    )
}
_PEOPLE = ("author", "editor", "translator")
_DATES = ("issued", "accessed")
_OWN = "custom"
_UNTOLD = "document"
"""The type of what has none, which CSL does not allow."""
_SEASONS = {"1": "21", "2": "22", "3": "23", "4": "24"}
_PARTICLES = ("non-dropping-particle", "dropping-particle")
_DATE = regex(r"(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?")


# Writing.


def items(records: Records) -> list[dict[str, Any]]:
    """The CSL item of each source."""
    return [_item(source) for source in records.sources]


def _item(source: SourceRecord) -> dict[str, Any]:
    data = source.model_dump(by_alias=True, exclude_defaults=True)
    own = {"calendar": data.pop("calendar")} if "calendar" in data else {}
    data |= {key: _csl_date(data[key]) for key in _DATES if key in data}
    found = {"id": data.pop("id"), "type": data.pop("type", _UNTOLD), **data}
    return found | ({_OWN: own} if own else {})


def _csl_date(edtf: str) -> dict[str, Any]:
    """A date or an interval as numbers where numbers hold it, else in words."""
    bare = edtf.removesuffix("~")
    matches = [_DATE.fullmatch(part) for part in bare.split("/")]
    if len(matches) > 2 or not all(matches):
        return {"literal": edtf}
    parts = [[int(number) for number in match.groups() if number] for match in matches if match]
    return {"date-parts": parts} | ({"circa": True} if bare != edtf else {})


# Reading.


def sources(root: Node | None, path: str, left: Left) -> Records:
    """The sources of a list of CSL items, or of a mapping that holds one; raises BadBase for anything else."""
    listed = _listed(root)
    if listed is None:
        raise BadBase("no list of CSL items", path=path, line=1, hint="`[{…}, …]`, or `references: [{…}, …]`")
    found = (_source(item, left) for item in listed)
    return Records(sources=tuple(source for source in found if source))


def _listed(root: Node | None) -> Items | None:
    if isinstance(root, Map):
        root = next((root[Text(key)] for key in ("items", "references") if Text(key) in root), Items([root]))
    return root if isinstance(root, Items) else None


def _source(item: Node, left: Left) -> SourceRecord | None:
    if not isinstance(item, Map):
        left.add(f"{shown(str(item))} is left out: not a CSL item", getattr(item, "line", 0))
        return None
    data = {key: value for name, node in item.items() for key, value in _field(str(name), node, left)}
    if data.get("type") == _UNTOLD:
        del data["type"]
    return taken(SourceRecord, data, left, item.line)


def _field(name: str, node: Node, left: Left) -> Iterator[tuple[str, Any]]:
    """A variable as a key of the record; one that the record does not have is listed."""
    if name in _PEOPLE and isinstance(node, Items):
        yield name, [person for each in node if (person := _person(each, left))]
    elif name in _DATES:
        yield name, _edtf(node, left)
    elif name == _OWN and isinstance(node, Map):
        for key, value in node.items():
            yield from _field(str(key), value, left) if key == "calendar" else _unknown(f"{_OWN}.{key}", value, left)
    elif isinstance(node, Text) and name in _KEYS:
        yield name, "" if node.empty else str(node)
    else:
        yield from _unknown(name, node, left)


_KEYS = HOLDS["sources"] - {*_PEOPLE, *_DATES}


def _unknown(name: str, node: Node, left: Left) -> Iterator[tuple[str, Any]]:
    left.add(f"`{name[:80]}` is left out: source records have no such key", node.line)
    yield from ()


def _person(node: Node, left: Left) -> dict[str, str]:
    """A name; particles are part of the family name, as they are in print."""
    if isinstance(node, Text):
        return {"literal": str(node)}
    if not isinstance(node, Map):
        return {}
    given = {str(key): str(value) for key, value in node.items() if isinstance(value, Text) and not value.empty}
    particles = [given.pop(key) for key in _PARTICLES if key in given]
    family = " ".join((*particles, given.get("family", ""))).strip()
    found = {"family": family, "given": given.get("given", ""), "literal": given.get("literal", "")}
    for key in given.keys() - found.keys() - {"comma-suffix", "static-ordering", "parse-names"}:
        left.add(f"`{key[:80]}` of a name is left out: records of names have no such key", node.line)
    return {key: value for key, value in found.items() if value}


def _edtf(node: Node, left: Left) -> str:
    """A CSL date as EDTF; in words, as it is written."""
    if isinstance(node, Text):
        return "" if node.empty else str(node)
    if not isinstance(node, Map):
        left.add("a date is left out: it is a list", node.line)
        return ""
    listed = node.get(Text("date-parts"))
    if isinstance(listed, Items) and (found := "/".join(filter(None, map(_date_parts, listed)))):
        season = node.get(Text("season"))
        if isinstance(season, Text) and season in _SEASONS and len(found) == len("2000"):
            found += f"-{_SEASONS[season]}"
        circa = node.get(Text("circa"))
        return found + ("~" if isinstance(circa, Text) and circa not in ("false", "0", "") else "")
    words = (node.get(Text(key)) for key in ("edtf", "raw", "literal"))
    return next((str(word) for word in words if isinstance(word, Text)), "")


def _date_parts(node: Node) -> str:
    numbers = [str(part) for part in node] if isinstance(node, Items) else []
    if not numbers or not all(re.fullmatch(r"-?\d{1,6}", number) for number in numbers):
        return ""
    year = int(numbers[0])
    sign = "-" if year < 0 else ""
    return "-".join((f"{sign}{abs(year):04d}", *(f"{int(number):02d}" for number in numbers[1:3] if int(number) > 0)))
