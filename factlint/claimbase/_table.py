"""The rows of tables to entities and claims: subjects are known by name, kinds are inferred from predicates."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from factlint.claimbase import _entities, _hints, _values
from factlint.claimbase._claims import Shelf, Value
from factlint.claimbase._complaints import nearest, shown
from factlint.claimbase._predicates import is_code
from factlint.claimbase._rows import Row
from factlint.claimbase.index import Claim, Entity, EntityName, Evidence, Source
from factlint.values.name import Name
from factlint.vocabulary import Predicate

_DESCRIBING = frozenset({"kind", "alias"})
_LONGEST_NAME = 8
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_ITEMS = 3
_ITEM_WORDS = 3
_SHARE_OF_MANY = 0.1
_ENOUGH = 3
_SAMPLE = 20


@dataclass(slots=True)
class _Subject:
    """An entity in the making."""

    id: str
    names: dict[str, None] = field(default_factory=dict)
    kind: str = ""
    votes: Counter[str] = field(default_factory=Counter)


def tabled(rows: Iterable[Row], shelf: Shelf) -> tuple[dict[str, Entity], list[Claim]]:
    """All entities, those of the shelf included, and the claims of the rows."""
    rows = list(rows)
    table = _Table(shelf)
    for row in rows:
        table.describe(row)
    _learn(rows, shelf)
    claims = [claim for row in rows if row.predicate not in _DESCRIBING for claim in table.claims(row)]
    _count_values(claims, shelf)
    return table.entities(), claims


class _Table:
    """What the rows read so far have said."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.by_name = dict(_entities.by_name(shelf.entities))
        self.subjects: dict[str, _Subject] = {}
        self.ids: Counter[str] = Counter()

    def describe(self, row: Row) -> None:
        """Take note of the row's subject, and of its kind or alias when the row gives one."""
        subject = self._subject(row.subject)
        if row.predicate == "kind":
            subject.kind = _entities.kind_of(row.value)
        elif row.predicate == "alias":
            if fault := _entities.name_fault(row.value):
                code = "FL613" if "empty" in fault else "FL612"
                self.shelf.complaints.add(code, f"the alias {shown(row.value)} {fault}", row.path, line=row.line)
            subject.names[_tidy(row.value)] = None

    def claims(self, row: Row) -> Iterable[Claim]:
        """The claim of a row; a list of things gives one for each."""
        predicate = self.shelf.predicates[row.predicate]
        subject = self._subject(row.subject)
        for kind in predicate.subject[:1]:
            subject.votes[kind] += 1
        for number, value in enumerate(self._values(row, predicate)):
            identity = row.id or f"{row.path.rsplit('/', 1)[-1]}:{row.line}"
            yield Claim(
                id=f"{identity}.{number}" if number else identity,
                subject=subject.id,
                predicate=row.predicate,
                value=value,
                of=self._subject(row.of).id if row.of else "",
                place=self._subject(row.place).id if row.place else "",
                time=_values.date_of(row.time, prose=True) if row.time else None,
                status=row.status or "accepted",
                rank=row.rank or "normal",
                evidence=self._evidence(row),
                path=row.path,
                line=row.line,
            )

    def entities(self) -> dict[str, Entity]:
        """The entities of the shelf with what the tables add, and those of the tables."""
        found = dict(self.shelf.entities)
        for subject in self.subjects.values():
            known = found.get(subject.id)
            kind = subject.kind or (known.kind if known else "") or _most(subject.votes)
            names = [*(known.names if known else ()), *(EntityName(text=name) for name in _with_short(subject, kind))]
            name = known.name if known else next(iter(subject.names))
            made = Entity(id=subject.id, kind=kind or "thing", name=name, names=tuple(dict.fromkeys(names)))
            found[subject.id] = replace(made, gender=known.gender, path=known.path, line=known.line) if known else made
        return found

    def _subject(self, text: str) -> _Subject:
        text = _tidy(text)
        identity = text if text in self.shelf.entities else self.by_name.get(text, text)
        subject = self.subjects.get(identity)
        if subject is None:
            subject = self.subjects[identity] = _Subject(identity)
            if identity not in self.shelf.entities:
                subject.names[text] = None
        return subject

    def _values(self, row: Row, predicate: Predicate) -> Iterable[Value]:
        text = row.value.strip("\"' ") or row.value
        if _tidy(text) in self.subjects and predicate.value not in ("date", "quantity"):
            return [self._named(_tidy(text), predicate)]
        fault, hint = _entities.calendar_fault(row.calendar)
        if fault:
            self.shelf.complaints.add("FL619", fault, row.path, line=row.line, hint=hint)
            return []
        try:
            value = _values.cell_value(text, row.unit, predicate, row.calendar)
        except ValueError as error:
            hint = _hints.date_hint(text)
            self.shelf.complaints.add("FL608", str(error), row.path, line=row.line, hint=hint)
            return []
        if not isinstance(value, str):
            return [value]
        if is_code(predicate) and any(c.isdigit() for c in text):
            return [text]
        return [self._thing(part, predicate) for part in _parts(text, predicate)]

    def _thing(self, text: str, predicate: Predicate) -> Name | str:
        if len(text.split()) > _LONGEST_NAME or _entities.name_fault(text):
            return text
        return self._named(_tidy(text), predicate)

    def _named(self, text: str, predicate: Predicate) -> Name:
        subject = self._subject(text)
        for kind in predicate.object[:1]:
            subject.votes[kind] += 1
        return Name(text=text, entities=(subject.id,))

    def _evidence(self, row: Row) -> tuple[Evidence, ...]:
        if not row.source:
            return ()
        sources = self.shelf.sources
        if sources and row.source not in sources:
            hint = nearest(row.source, sources)
            message = f"the source {shown(row.source)} does not exist"
            self.shelf.complaints.add("FL603", message, row.path, line=row.line, hint=hint)
        return (
            Evidence(source=row.source, locator=row.locator, as_written=row.as_written, path=row.path, line=row.line),
        )


def _tidy(text: str) -> str:
    """A name as written in a table; knowledge graphs put `_` for blanks."""
    return _entities.tidy(text if " " in text else text.replace("_", " "))


def _most(votes: Counter[str]) -> str:
    return max(sorted(votes), key=lambda kind: votes[kind], default="")


def _with_short(subject: _Subject, kind: str) -> list[str]:
    """The names of a subject, and the short ones: without a qualifier in brackets, a place without what it lies in."""
    names = dict(subject.names)
    for name in subject.names:
        short = _BRACKETS.sub("", name).strip()
        if kind in ("place", "") and short.count(",") < _ITEMS - 1:
            short = short.partition(",")[0]
        if short and not _entities.name_fault(short):
            names[short] = None
    return list(names)


def _parts(text: str, predicate: Predicate) -> list[str]:
    """The things that a cell lists; the cell itself when it is no list."""
    items = [item.strip() for item in re.split(r"[,;]", text)]
    if len(items) >= _ITEMS and "place" not in predicate.object and all(_short(item) for item in items):
        return items
    if "person" in predicate.object:
        people = [person.strip() for person in re.split(r",| and | & ", text)]
        if len(people) > 1 and all(" " in person and person.istitle() for person in people):
            return [text, *people]
    return [text]


def _short(item: str) -> bool:
    return 0 < len(item.split()) <= _ITEM_WORDS


def _learn(rows: Iterable[Row], shelf: Shelf) -> None:
    """Let the first values of each column tell what is said in it."""
    samples: dict[str, list[str]] = {}
    for row in rows:
        sample = samples.setdefault(row.predicate, [])
        if len(sample) < _SAMPLE:
            sample.append(_values.type_of(row.value, row.unit))
    for name, types in samples.items():
        (type_, count), *_ = Counter(types).most_common(1)
        shelf.predicates.learn(name, type_ if count > len(types) / 2 else "")


def _count_values(claims: list[Claim], shelf: Shelf) -> None:
    """Whether a subject can have several values: for dates, amounts and a table's own names, as the table has it."""
    counts: Counter[tuple[str, str]] = Counter((claim.predicate, claim.subject) for claim in claims)
    subjects: Counter[str] = Counter(predicate for predicate, _ in counts)
    several: Counter[str] = Counter(predicate for (predicate, _), count in counts.items() if count > 1)
    for name, count in subjects.items():
        predicate = shelf.predicates[name]
        often = several[name] >= max(1, _SHARE_OF_MANY * count)
        if often and predicate.plain:
            shelf.predicates.used[name] = replace(predicate, many=True)
        elif not often and predicate.value in ("date", "quantity") and count >= _ENOUGH:
            shelf.predicates.used[name] = replace(predicate, many=False)


def implied_sources(claims: Iterable[Claim]) -> dict[str, Source]:
    """Records for the sources that claims name in a base that has none."""
    found: dict[str, Source] = {}
    for claim in claims:
        for evidence in claim.evidence:
            found.setdefault(
                evidence.source, Source(id=evidence.source, implied=True, path=evidence.path, line=evidence.line)
            )
    return found
