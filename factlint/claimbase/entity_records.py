"""Entity and source records to values; ids that stand twice and names that cannot be names are complained of."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from factlint import calendars, languages
from factlint.claimbase import _hints, pages, parsed
from factlint.claimbase.complaints import Complaints, nearest, shown
from factlint.claimbase.index import Entity, EntityName, Source
from factlint.claimbase.listing import Found
from factlint.claimbase.records import ClaimRecord, EntityRecord, SourceRecord
from factlint.discover import member, names
from factlint.errors import BadBase
from factlint.languages import Language
from factlint.values.date import Date

R = TypeVar("R", EntityRecord, ClaimRecord, SourceRecord)
_WORDS = {
    "person": "human man woman",
    "place": "location city town village country state province region district county island river mountain lake "
    "continent building station airport",
    "organisation": "organization org company firm bank party team club band newspaper university school college "
    "museum institution institute government ministry agency army church union committee",
    "event": "battle war revolution election treaty congress conference meeting tournament match season mission flight",
    "work": "book novel poem film song album painting play magazine law",
    "group": "people nation family tribe class",
    "thing": "object",
}
_KINDS = {word: kind for kind, words in _WORDS.items() for word in words.split()}


def kind_of(word: str) -> str:
    """The kind of entity that a word for it means: `organization` is `organisation`."""
    word = word.strip().lower()
    return _KINDS.get(word, word)


def unique(found: Iterable[Found[R]], complaints: Complaints) -> Iterator[Found[R]]:
    """The first record of each id; the others are complained of."""
    first: dict[str, Found[R]] = {}
    for one in found:
        other = first.setdefault(one.record.id, one)
        if other is one:
            yield one
            continue
        place = f"line {other.line}" if other.path == one.path else f"{other.path}:{other.line}"
        message = f"the id {shown(one.record.id)} stands twice, first on {place}"
        one.complain(complaints, "FL601", message, "id")


def entities(found: Iterable[Found[EntityRecord]], complaints: Complaints) -> dict[str, Entity]:
    """Entities by id, with their names typed."""
    return {one.record.id: _entity(one, complaints) for one in unique(found, complaints)}


def _entity(one: Found[EntityRecord], complaints: Complaints) -> Entity:
    record = one.record
    given = [EntityName(text=tidy(record.name))]
    _check_name(one, record.name, "", complaints, "name")
    for number, alias in enumerate(record.aliases):
        steps = ("aliases", number)
        _check_name(one, alias.text, alias.lang, complaints, *steps, "text")
        first = dated(one, alias.first, "", complaints, *steps, "from")
        until = dated(one, alias.until, "", complaints, *steps, "until")
        given.append(
            EntityName(
                text=tidy(alias.text),
                lang=alias.lang,
                first=first.reading.first if first else None,
                last=until.reading.last if until else None,
            )
        )
    return Entity(
        id=record.id,
        kind=kind_of(record.kind),
        name=given[0].text,
        names=tuple(dict.fromkeys(given)),
        gender=record.gender or "",
        proposed=record.status == "proposed",
        path=one.path,
        line=one.line,
    )


def tidy(text: str) -> str:
    """A name with single blanks, composed."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _check_name(one: Found[EntityRecord], text: str, lang: str, complaints: Complaints, *steps: str | int) -> None:
    if fault := name_fault(text, lang):
        code = "FL613" if "empty" in fault else "FL612"
        hint = "leave it out, or write it in full"
        one.complain(complaints, code, f"the name {shown(text)} {fault}", *steps, hint=hint)


def name_fault(text: str, lang: str = "") -> str:
    """Why a text cannot serve as a name that is looked for in drafts; empty when it can."""
    bare = "".join(c for c in text if unicodedata.category(c)[0] in "LNM")
    if not any(unicodedata.category(c)[0] not in "ZC" for c in text):
        return "is empty"
    if not any(c.isalpha() for c in bare):
        return "has no letter" if len(bare) < _SHORTEST_NUMBER else ""
    if len(text.strip(" .")) == 1 and unicodedata.category(bare) in ("Lu", "Ll"):
        return "is a single letter"
    if text.strip().islower() and text.strip() in _stopwords(lang or "en"):
        return "is a word of every sentence"
    return ""


_SHORTEST_NUMBER = 3


def _stopwords(lang: str) -> frozenset[str]:
    known = lang if lang in names(languages) else "en"
    return member(languages, Language, known).prose.stopwords


def dated(one: Found[R], text: str, calendar: str, complaints: Complaints, *steps: str | int) -> Date | None:
    """A date that must be EDTF, else a complaint with the nearest right form."""
    if not text:
        return None
    try:
        found = parsed.date_of(text, calendar)
        fault = f"{shown(text)} is not a date"
    except ValueError as error:
        found, fault = None, str(error)
    if found is None:
        one.complain(complaints, "FL608", fault, *steps, hint=_hints.date_hint(text))
    return found


def calendar_fault(name: str) -> tuple[str, str]:
    """What is wrong with a calendar's name, and what would be right; empty when it is known."""
    known = names(calendars)
    if not name or name in known:
        return "", ""
    return f"unknown calendar {shown(name)}", nearest(name, known) or "the calendars are " + ", ".join(known)


def check_calendar(one: Found[R], name: str, complaints: Complaints, *steps: str | int) -> bool:
    """Whether a calendar is known; complains when not."""
    fault, hint = calendar_fault(name)
    if fault:
        one.complain(complaints, "FL619", fault, *steps, "calendar", hint=hint)
    return not fault


def sources(found: Iterable[Found[SourceRecord]], root: Path, complaints: Complaints) -> dict[str, Source]:
    """Source records by id."""
    records = {one.record.id: one for one in unique(found, complaints)}
    for one in records.values():
        for number, name in enumerate(one.record.based_on):
            if name not in records or name == one.record.id:
                hint = nearest(name, records.keys() - {one.record.id})
                message = f"`based_on` names the source {shown(name)}, " + (
                    "which is the record itself" if name == one.record.id else "which does not exist"
                )
                one.complain(complaints, "FL603", message, "based_on", number, hint=hint)
    return {identity: _source(one, root, complaints) for identity, one in records.items()}


def _dated_loosely(text: str) -> Date | None:
    """The date of a source; None for words such as `in press`, which a bibliography may have."""
    try:
        return parsed.date_of(text, "") if text else None
    except ValueError:
        return None


def _source(one: Found[SourceRecord], root: Path, complaints: Complaints) -> Source:
    record = one.record
    check_calendar(one, record.calendar, complaints)
    text_path = ""
    if record.text:
        try:
            text_path = str(inside(record.text, Path(one.path), root))
        except BadBase as error:
            one.complain(complaints, error.code, error.message, "text", hint=error.hint)
    return Source(
        id=record.id,
        title=record.title,
        calendar=record.calendar,
        language=record.language,
        url=record.url or record.URL or (f"https://doi.org/{record.DOI}" if record.DOI else ""),
        issued=_dated_loosely(record.issued or record.published),
        accessed=_dated_loosely(record.accessed),
        pages=pages.of_record(record.page, record.number_of_pages),
        status=record.status.strip().lower(),
        based_on=tuple(record.based_on),
        text_path=text_path,
        path=one.path,
        line=one.line,
    )


def inside(written: str, record: Path, root: Path) -> Path:
    """The file that a record names, relative to the record; raises BadBase when it leaves the project.

    A record outside the root has its own folder for a project.
    """
    outside = BadBase("the source text lies outside the project", code="FL616", hint="use a path beside the record")
    if ":" in written or "\\" in written or written.startswith(("/", "~")):
        raise outside
    file = record.parent / written
    try:
        home = root.resolve() if record.resolve().is_relative_to(root.resolve()) else record.parent.resolve()
        if not file.resolve().is_relative_to(home):
            raise outside
        if not file.is_file():
            beside = [other.name for other in file.parent.iterdir()] if file.parent.is_dir() else []
            raise BadBase(f"no such file: {shown(written)}", code="FL624", hint=nearest(file.name, beside))
    except (OSError, ValueError):
        raise outside from None
    return file


def by_name(entities: Mapping[str, Entity]) -> dict[str, str]:
    """Id of the entity that bears each name, where just one does."""
    found: dict[str, set[str]] = {}
    for entity in entities.values():
        for name in entity.names:
            found.setdefault(name.text, set()).add(entity.id)
    return {name: next(iter(ids)) for name, ids in found.items() if len(ids) == 1}
