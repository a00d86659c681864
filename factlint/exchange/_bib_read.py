"""BibTeX and BibLaTeX entries to source records, with bibtexparser."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from typing import Any

from factlint.claimbase.complaints import shown
from factlint.claimbase.records import SourceRecord
from factlint.errors import BadBase
from factlint.exchange import Left, Records, _tex
from factlint.exchange._bib_write import OWN_CALENDAR, OWN_TYPE, PEOPLE, TYPES, VERBATIM
from factlint.exchange._taking import taken
from factlint.patterns import regex

MOST_BYTES = 16 * 2**20
_FIELDS = {
    "title": "title", "journal": "container-title", "journaltitle": "container-title", "booktitle": "container-title",
    "maintitle": "container-title", "publisher": "publisher", "institution": "publisher", "school": "publisher",
    "organization": "publisher", "address": "publisher-place", "location": "publisher-place", "volume": "volume",
    "number": "issue", "issue": "issue", "pages": "page", "isbn": "ISBN", "issn": "ISSN", "doi": "DOI", "url": "URL",
    "urldate": "accessed", "date": "issued", "langid": "language", "language": "language", "note": "note",
    OWN_TYPE: "type", OWN_CALENDAR: "calendar",
}  # fmt: skip
_TYPES = {entry: word for word, entry in TYPES.items()} | {
    "online": "webpage", "electronic": "webpage", "www": "webpage", "mastersthesis": "thesis", "report": "report",
    "mvbook": "book", "collection": "book", "proceedings": "book", "inbook": "chapter",
    "conference": "paper-conference",
    "inreference": "entry-encyclopedia", "dataset": "dataset", "software": "software", "patent": "patent",
}  # fmt: skip
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_WHOLE = regex(r"\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}")
_LONGEST = 100_000


def sources(text: str, path: str, left: Left) -> Records:
    """The sources of a bibliography; raises BadBase when it holds no entry or the library is missing."""
    try:
        from bibtexparser.entrypoint import parse_string
    except ImportError:
        hint = 'pip install "factlint[bibliography]"'
        raise BadBase("BibTeX is read with bibtexparser, which is not installed", path=path, hint=hint) from None
    if len(text) > MOST_BYTES:
        raise BadBase(f"more than {MOST_BYTES} characters", path=path, code="FL609")
    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)  # it is said below, with the line
    library = parse_string(text, parse_stack=_stack())
    for block in library.failed_blocks:
        left.add(f"an entry is left out: {_reason(block)}", (block.start_line or 0) + 1)
    strings: dict[str, str] = {}
    for each in library.strings:  # one may be made of those before it
        strings[each.key.lower()] = _plain(each.value, strings)
    found = [_source(entry, strings, left) for entry in library.entries]
    if not found:
        raise BadBase("no BibTeX entry", path=path, line=1, hint="an entry is `@book{key, title = {…}}`")
    return Records(sources=tuple(filter(None, found)))


def _stack() -> list[Any]:
    """Braces stay, so that names and titles keep their parts."""
    from bibtexparser.middlewares import NormalizeFieldKeys

    return [NormalizeFieldKeys(allow_inplace_modification=True)]


def _reason(block: Any) -> str:
    error = getattr(block, "error", None)
    kind = type(block).__name__
    if kind == "DuplicateBlockKeyBlock":
        return f"the key {shown(block.key)} stands twice"
    if kind == "DuplicateFieldKeyBlock":
        return "a field stands twice in it"
    return str(error).partition("\n")[0][:200] or "its braces do not match"


def _source(entry: Any, strings: Mapping[str, str], left: Left) -> SourceRecord | None:
    line = entry.start_line + 1
    fields = {field.key: _plain(str(field.value), strings) for field in entry.fields}
    data: dict[str, Any] = {"id": entry.key, "type": _TYPES.get(entry.entry_type.lower(), "")}
    for field in entry.fields:
        name, value = field.key, fields[field.key]
        key = _FIELDS.get(name, "")
        if name in PEOPLE:
            data[name] = list(_people(value, left, line))
        elif key and not (data.get(key) and key != "type"):
            data[key] = value if name in VERBATIM else _range(name, _tex.shown(value))
        elif name not in ("year", "month", "ids"):
            why = "it says twice where it appeared" if key else "source records have no such key"
            left.add(f"`{name[:80]}` is left out: {why}", (field.start_line or 0) + 1)
    if not data.get("issued") and fields.get("year"):
        data["issued"] = _date(fields)
    return taken(SourceRecord, data, left, line)


def _plain(value: str, strings: Mapping[str, str]) -> str:
    """A field's text: outermost braces or quotation marks gone, parts that `#` joins put together.

    One that grows beyond what a record can hold is followed no further.
    """
    found, size = [], 0
    for part in _split(value):
        found.append(_part(part, strings))
        size += len(found[-1])
        if size > _LONGEST:
            break
    return " ".join("".join(found).split())


def _split(value: str) -> Iterator[str]:
    """The parts that `#` joins outside braces and quotation marks."""
    depth, quoted, start = 0, False, 0
    for position, character in enumerate(value):
        if character in "{}":
            depth += 1 if character == "{" else -1
        elif character == '"' and not depth:
            quoted = not quoted
        elif character == "#" and not depth and not quoted:
            yield value[start:position].strip()
            start = position + 1
    yield value[start:].strip()


def _part(part: str, strings: Mapping[str, str]) -> str:
    if len(part) > 1 and (part[0], part[-1]) in (("{", "}"), ('"', '"')):
        return part[1:-1]
    return strings.get(part.lower(), part)


def _range(name: str, text: str) -> str:
    return text.replace("–", "-") if name == "pages" else text


def _date(fields: Mapping[str, str]) -> str:
    """Year and month as EDTF; a year in words as it is."""
    year, month = _tex.shown(fields["year"]), fields.get("month", "").lower()
    number = next((at for at, name in enumerate(_MONTHS, start=1) if month.startswith(name)), 0)
    number = number or (int(month) if month.isdecimal() and int(month) <= len(_MONTHS) else 0)
    return f"{year}-{number:02d}" if number and re.fullmatch(r"\d{4}", year) else year


def _people(text: str, left: Left, line: int) -> Iterator[dict[str, str]]:
    """The names of a list; one in braces is a name as it stands."""
    from bibtexparser.middlewares.names import parse_single_name_into_parts, split_multiple_persons_names

    for name in split_multiple_persons_names(text):
        whole = _WHOLE.fullmatch(name)
        if whole:
            yield {"literal": _tex.shown(whole[1])}
            continue
        if name == "others":
            left.add("`and others` is left out: records name those who are named", line)
            continue
        parts = parse_single_name_into_parts(name, strict=False)
        family = " ".join(map(_tex.shown, (*parts.von, *parts.last)))
        given = ", ".join(filter(None, (" ".join(map(_tex.shown, each)) for each in (parts.first, parts.jr))))
        yield {key: value for key, value in (("family", family), ("given", given)) if value}
