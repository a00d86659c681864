"""Source records to BibTeX and BibLaTeX entries: the BibLaTeX manual (3.20), chapter 2, and btxdoc."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from factlint.claimbase.complaints import shown
from factlint.claimbase.records import PersonRecord, SourceRecord
from factlint.exchange import Left, Records
from factlint.exchange._tex import escaped
from factlint.patterns import regex

HOLDS = {
    "sources": frozenset(
        "id type title author editor translator issued accessed URL DOI ISBN ISSN publisher publisher-place "
        "container-title volume issue page language calendar note".split()
    )
}
TYPES = {
    "article-journal": "article", "book": "book", "chapter": "incollection", "paper-conference": "inproceedings",
    "thesis": "phdthesis", "report": "techreport", "pamphlet": "booklet", "manuscript": "unpublished",
}  # fmt: skip
"""CSL types and the entry types that mean the same in both dialects; all others are `misc` with their own word."""
OWN_TYPE = "entrysubtype"
OWN_CALENDAR = "sourcecalendar"
VERBATIM = frozenset(("url", "doi", "date", "urldate"))
PEOPLE = ("author", "editor", "translator")
_YEAR_MONTH = regex(r"(\d{4})(?:-(\d\d))?")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_SPACE = regex(r"\s+")
_TIED = regex(r"\band\b", re.IGNORECASE)


class Dialect(Struct, frozen=True, kw_only=True):
    """What the two call their fields."""

    container: str
    place: str
    issue: str
    language: str
    dated: bool
    """Dates stand in one field, not as year and month."""


def entries(records: Records, dialect: Dialect, left: Left) -> str:
    """The entries, each field on a line of its own."""
    return "\n".join(_entry(source, dialect, left) for source in records.sources)


def _entry(source: SourceRecord, dialect: Dialect, left: Left) -> str:
    kind = TYPES.get(source.type, "misc")
    fields = {name: text for name, text in _fields(source, kind, dialect) if text}
    lines = [f"  {name} = {text}," for name, text in _written(fields, source.id, left)]
    return "\n".join([f"@{kind}{{{source.id},", *lines, "}", ""])


def _fields(source: SourceRecord, kind: str, dialect: Dialect) -> Iterator[tuple[str, str]]:
    for role in PEOPLE:
        yield role, " and ".join(_name(person) for person in getattr(source, role))
    yield "title", escaped(source.title)
    container = "booktitle" if kind in ("incollection", "inproceedings") else dialect.container
    yield container, escaped(source.container)
    yield "publisher", escaped(source.publisher)
    yield dialect.place, escaped(source.place)
    yield "volume", escaped(source.volume)
    yield dialect.issue, escaped(source.issue)
    yield "pages", escaped(source.page)
    yield "isbn", escaped(source.ISBN)
    yield "issn", escaped(source.ISSN)
    yield "doi", source.DOI
    yield "url", source.URL
    yield "urldate", source.accessed
    yield dialect.language, escaped(source.language)
    yield "note", escaped(source.note)
    yield OWN_CALENDAR, escaped(source.calendar)
    if kind == "misc":
        yield OWN_TYPE, escaped(source.type)
    yield from _dates(source.issued, dialect)


def _dates(issued: str, dialect: Dialect) -> Iterator[tuple[str, str]]:
    """The whole date for BibLaTeX; year and month for BibTeX, and the date beside them where it says more."""
    match = _YEAR_MONTH.match(issued)
    if match and not dialect.dated:
        yield "year", match[1]
        if match[2] and 1 <= int(match[2]) <= len(_MONTHS):
            yield "month", _MONTHS[int(match[2]) - 1]
    plain = match is not None and match[0] == issued and (not match[2] or 1 <= int(match[2]) <= len(_MONTHS))
    if dialect.dated or not plain:
        yield "date", issued


def _written(fields: Mapping[str, str], identity: str, left: Left) -> Iterator[tuple[str, str]]:
    for name, text in fields.items():
        one_line = _SPACE.sub(" ", text).strip()
        if name in VERBATIM and not _balanced(one_line):
            left.add(f"`{name}` of {shown(identity)} is left out: its braces do not match")
        elif name == "month":
            yield name, one_line
        else:
            yield name, f"{{{one_line}}}"


def _balanced(text: str) -> bool:
    depth = 0
    for character in text:
        depth += (character == "{") - (character == "}")
        if depth < 0:
            return False
    return depth == 0 and not text.endswith("\\")


def _name(person: PersonRecord) -> str:
    """A name whose parts stay apart: what is not family and given name stands in braces."""
    if not person.family:
        return f"{{{escaped(person.literal or person.given)}}}"
    family, given = _part(person.family), _part(person.given) if person.given else "{}"
    return family if given == "{}" and " " not in person.family and family[0] != "{" else f"{family}, {given}"


def _part(text: str) -> str:
    """A part of a name; in braces where commas, `and` or small letters would divide it."""
    safe = not _TIED.search(text) and re.fullmatch(r"[^\W\d_][\w.'’ -]*", text) and "--" not in text
    words = text.split(" ")
    plain = safe and all(word[:1].isupper() for word in words)
    return text if plain else f"{{{escaped(text)}}}"
