"""RIS: the tagged lines that reference managers and library catalogues export (Research Information Systems, 2011)."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.claimbase.complaints import shown
from factlint.claimbase.records import PersonRecord, SourceRecord
from factlint.errors import BadBase
from factlint.exchange import Exchange, Left, Records
from factlint.exchange._taking import Ids, own_id, slug, taken
from factlint.patterns import regex

_LINE = regex(r"([A-Z][A-Z0-9])  ?-(?: (.*))?")
_DATE = regex(r"(\d{1,4})(?:/(\d\d?)?)?(?:/(\d\d?)?)?(?:/.*)?")
_EXACT = regex(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_PAGES = regex(r"([^\s–-]+)\s*[–-]\s*([^\s–-]+)")
_HOLDS = frozenset(
    "id type title author editor translator issued accessed URL DOI ISBN publisher publisher-place container-title "
    "volume issue page language note".split()
)
_TYPES = {
    "article-journal": "JOUR", "article-magazine": "MGZN", "article-newspaper": "NEWS", "book": "BOOK",
    "chapter": "CHAP", "paper-conference": "CPAPER", "thesis": "THES", "report": "RPRT", "webpage": "ELEC",
    "entry-encyclopedia": "ENCYC", "entry-dictionary": "DICT", "manuscript": "MANSCPT", "map": "MAP",
    "personal_communication": "PCOMM", "legislation": "STAT", "legal_case": "CASE", "patent": "PAT",
    "motion_picture": "MPCT", "song": "SOUND", "dataset": "DATA", "software": "COMP", "post-weblog": "BLOG",
    "bill": "BILL", "hearing": "HEAR", "graphic": "ART", "pamphlet": "PAMP", "interview": "ICOMM",
}  # fmt: skip
_CSL = {code: word for word, code in _TYPES.items()} | {"EJOUR": "article-journal", "EBOOK": "book", "CONF": "book"}
_GENERIC = "GEN"
_OWN_TYPE = "M3"
"""`type of work`: the type of what has no code of its own."""
_TEXTS = {
    "id": "ID", "title": "TI", "URL": "UR", "DOI": "DO", "ISBN": "SN", "publisher": "PB", "publisher-place": "CY",
    "container-title": "T2", "volume": "VL", "issue": "IS", "language": "LA", "note": "N1",
}  # fmt: skip
_PEOPLE = {"author": "AU", "editor": "A2", "translator": "A4"}
_READ = {tag: key for key, tag in (_TEXTS | _PEOPLE).items()} | {
    "T1": "title", "A1": "author", "ED": "editor", "JO": "container-title", "JF": "container-title",
    "JA": "container-title", "BT": "container-title", "L2": "URL",
}  # fmt: skip


# Writing.


def write(records: Records, left: Left) -> str:
    """A record for each source; the type is told by its code, or by `M3` where there is none."""
    return "\n".join("".join(f"{line}\n" for line in _lines(source, left)) for source in records.sources)


def _lines(source: SourceRecord, left: Left) -> Iterator[str]:
    code = _TYPES.get(source.type, _GENERIC)
    data = source.model_dump(by_alias=True, exclude_defaults=True)
    yield f"TY  - {code}"
    if code == _GENERIC and source.type:
        yield f"{_OWN_TYPE}  - {source.type}"
    for key, tag in _PEOPLE.items():
        for person in getattr(source, key):
            yield f"{tag}  - {_one_line(_name(person, source.id, left), source.id, key, left)}"
    for key, tag in _TEXTS.items():
        if key in data:
            yield f"{tag}  - {_one_line(data[key], source.id, key, left)}"
    yield from _page(source.page)
    yield from _when(source, left)
    yield "ER  - "


def _name(person: PersonRecord, identity: str, left: Left) -> str:
    """A name with a comma behind the family name; one without is a name as it stands."""
    text = f"{person.family}, {person.given}" if person.family else person.literal or person.given
    text = text.removesuffix(" ")
    if _person(text) != person.model_dump(exclude_defaults=True):
        left.add(f"the name {shown(text)} of {shown(identity)} is read back otherwise: RIS divides names at a comma")
    return text


def _one_line(text: str, identity: str, key: str, left: Left) -> str:
    if "\n" in text or "\r" in text:
        left.add(f"the line ends in `{key}` of {shown(identity)} are blanks: RIS has one line for it")
    return " ".join(text.split("\n"))


def _page(page: str) -> Iterator[str]:
    pages = _PAGES.fullmatch(page)
    if pages and f"{pages[1]}-{pages[2]}" == page:
        yield f"SP  - {pages[1]}"
        yield f"EP  - {pages[2]}"
    elif page:
        yield f"SP  - {page}"


def _when(source: SourceRecord, left: Left) -> Iterator[str]:
    for tag, text in (("PY", source.issued), ("Y2", source.accessed)):
        match = _EXACT.fullmatch(text)
        if match and tag == "PY" and not match[2]:
            yield f"PY  - {text}"
        elif match:
            yield f"{'DA' if tag == 'PY' else tag}  - {match[1]}/{match[2] or ''}/{match[3] or ''}/"
        elif text:
            left.add(f"the date {shown(text)} of {shown(source.id)} is left out: RIS has day, month and year")


# Reading.


def read(text: str, path: str, left: Left) -> Records:
    """The sources of a file; raises BadBase when it holds no record."""
    ids = Ids()
    found: list[SourceRecord | None] = []
    fields: list[tuple[str, str, int]] = []
    for number, line in enumerate(text.splitlines(), start=1):
        match = _LINE.fullmatch(line.rstrip())
        if match is None:
            if line.strip() and fields and fields[-1][0] != "TY":
                tag, before, at = fields[-1]
                fields[-1] = (tag, f"{before} {line.strip()}", at)
            elif line.strip():
                left.add(f"the line {shown(line.strip())} is left out: it has no tag", number)
        elif match[1] == "ER":
            found.append(_source(fields, ids, left))
            fields = []
        else:
            fields.append((match[1], (match[2] or "").strip(), number))
    if fields:
        left.add("a record without its end (ER) is left out", fields[0][2])
    if not found:
        raise BadBase("no RIS record", path=path, line=1, hint="a record goes from `TY  - ` to `ER  - `")
    return Records(sources=tuple(filter(None, found)))


def _source(fields: list[tuple[str, str, int]], ids: Ids, left: Left) -> SourceRecord | None:
    data: dict[str, object] = {}
    people: dict[str, list[dict[str, str]]] = {}
    pages: dict[str, str] = {}
    for tag, value, line in fields:
        key = _READ.get(tag, "")
        if not value:
            continue
        if key in _PEOPLE:
            people.setdefault(key, []).append(_person(value))
        elif tag in ("SP", "EP"):
            pages[tag] = value
        elif tag in ("TY", _OWN_TYPE):
            data["type"] = _CSL.get(value, "") if tag == "TY" else data.get("type") or value
        elif tag in ("PY", "Y1", "DA", "Y2"):
            _dated(data, tag, value, line, left)
        elif key and key not in data:
            data[key] = value
        else:
            left.add(f"{tag} is left out: {'it stands twice' if key else 'source records have no such key'}", line)
    data |= people
    if not data.keys() - {"type"}:
        left.add("a record that says nothing is left out", fields[0][2] if fields else 0)
        return None
    data["page"] = "-".join(pages[tag] for tag in ("SP", "EP") if tag in pages)
    data["id"] = ids.new(own_id(str(data.get("id") or _made(data))))
    return taken(SourceRecord, data, left, fields[0][2] if fields else 0)


def _made(data: dict[str, object]) -> str:
    """An id for a record that has none: the first author's family name and the year."""
    authors = data.get("author")
    first = authors[0] if isinstance(authors, list) and authors else {}
    name = first.get("family") or first.get("literal") or str(data.get("title", "source"))
    return "-".join(filter(None, (slug(name)[:40], str(data.get("issued", ""))[:4])))


def _person(text: str) -> dict[str, str]:
    family, comma, given = text.partition(",")
    if not comma:
        return {"literal": text}
    return {key: value for key, value in (("family", family.strip()), ("given", given.strip())) if value}


def _dated(data: dict[str, object], tag: str, value: str, line: int, left: Left) -> None:
    """A date, the more precise where there are two."""
    key = "accessed" if tag == "Y2" else "issued"
    match = _DATE.fullmatch(value)
    if match is None:
        left.add(f"the date {shown(value)} is left out: not year/month/day", line)
        return
    numbers = [f"{int(match[1]):04d}", *(f"{int(part):02d}" for part in match.groups()[1:] if part)]
    text = "-".join(numbers)
    if len(text) > len(str(data.get(key, ""))):
        data[key] = text


RIS = Exchange(name="ris", title="RIS", suffixes=(".ris",), read=read, write=write, holds={"sources": _HOLDS})
