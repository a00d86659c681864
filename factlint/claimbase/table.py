"""The rows of tables to entities and claims: subjects are known by name, kinds are inferred from predicates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import get_args

from msgspec import Struct, field
from msgspec.structs import replace

from factlint.claimbase import _hints, entity_records, naming, parsed
from factlint.claimbase._fields import Rank, Status
from factlint.claimbase.claiming import NO_RECORD, Shelf, Value
from factlint.claimbase.complaints import nearest, shown
from factlint.claimbase.index import Claim, Entity, EntityName, Evidence
from factlint.claimbase.predicates import is_code
from factlint.claimbase.rows import Row
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.vocabulary import Predicate

STATUSES = get_args(Status)
RANKS = get_args(Rank)
DESCRIBING = frozenset({"kind", "alias"})
_LONGEST_NAME = 8
_SHARE_OF_MANY = 0.1
_ENOUGH = 3
_SAMPLE = 20


class Subject(Struct):
    """An entity in the making."""

    id: str
    title: str
    names: dict[str, None] = field(default_factory=dict)
    kind: str = ""
    votes: Counter[str] = field(default_factory=Counter)


def tabled(rows: Iterable[Row], shelf: Shelf) -> tuple[dict[str, Entity], list[Claim]]:
    """All entities, those of the shelf included, and the claims of the rows."""
    table = Table(list(rows), shelf)
    return table.entities(), _merged(claim for _, claims in table.read for claim in claims)


def _merged(claims: Iterable[Claim]) -> list[Claim]:
    """The claims; rows that say the same under one id are one claim with the evidence of them all."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        same = found.setdefault(claim.id, [])
        bare = replace(claim, evidence=(), line=0)
        if same and claim.evidence and bare == replace(same[0], evidence=(), line=0):
            same[0] = replace(same[0], evidence=same[0].evidence + claim.evidence)
        else:
            same.append(claim)
    return [claim for same in found.values() for claim in same]


class Table:
    """What the rows of tables say."""

    def __init__(self, rows: Sequence[Row], shelf: Shelf) -> None:
        self.shelf = shelf
        self.by_name = dict(entity_records.by_name(shelf.entities))
        self.subjects: dict[str, Subject] = {}
        self.files: dict[str, str] = {}
        self.written: Counter[str] = Counter()
        for row in rows:
            self.describe(row)
        _learn(rows, shelf)
        self.read = [(row, tuple(self.claims(row))) for row in rows if row.predicate not in DESCRIBING]
        """The rows that do not describe their subject, with the claims they make."""
        _count_values([claim for _, claims in self.read for claim in claims], shelf)

    def describe(self, row: Row) -> None:
        """Take note of the row's subject, and of its kind or alias when the row gives one."""
        subject = self.subject(row.subject)
        if row.predicate == "kind":
            subject.kind = entity_records.kind_of(row.value)
        elif row.predicate == "alias":
            if fault := entity_records.name_fault(row.value):
                code = "FL613" if "empty" in fault else "FL612"
                self._complain(row, code, f"the alias {shown(row.value)} {fault}")
            subject.names[naming.tidy(row.value)] = None

    def claims(self, row: Row) -> Iterable[Claim]:
        """The claim of a row; a list of things gives one for each."""
        predicate = self.shelf.predicates[row.predicate]
        subject = self.subject(row.subject)
        for kind in predicate.subject[:1]:
            subject.votes[kind] += 1
        time = self._date(row.time, "", row)
        for number, value in enumerate(self._values(row, predicate)):
            yield Claim(
                id=self._id(row, number),
                subject=subject.id,
                predicate=row.predicate,
                value=value,
                of=self.subject(row.of).id if row.of else "",
                place=self.subject(row.place).id if row.place else "",
                time=time,
                status=self._one_of(row, "status", STATUSES),
                rank=self._one_of(row, "rank", RANKS),
                evidence=self._evidence(row),
                path=row.path,
                line=row.line,
            )

    def entities(self) -> dict[str, Entity]:
        """The entities of the shelf with what the tables add, and those of the tables."""
        found = dict(self.shelf.entities)
        for subject in self.subjects.values():
            known = found.get(subject.id)
            kind = subject.kind or (known.kind if known else "") or naming.most(subject.votes)
            names = [
                *(known.names if known else ()),
                *(EntityName(text=name) for name in naming.with_short(subject.names, kind)),
            ]
            name = known.name if known else subject.title
            made = Entity(id=subject.id, kind=kind or "thing", name=name, names=tuple(dict.fromkeys(names)))
            found[subject.id] = replace(made, gender=known.gender, path=known.path, line=known.line) if known else made
        return found

    def _complain(self, row: Row, code: str, message: str, hint: str = "") -> None:
        self.shelf.complaints.add(code, message, row.path, line=row.line, hint=hint)

    def _id(self, row: Row, number: int) -> str:
        """The row's own id, else its file and line; with a number from the second claim on."""
        identity = row.id
        if not identity:
            identity = f"{self._file(row.path)}:{row.line}"
            number = self.written[identity]
            self.written[identity] += 1
        return f"{identity}.{number}" if number else identity

    def _file(self, path: str) -> str:
        """The name by which claims of a file are called: its last part where no other file has the same."""
        if path not in self.files:
            name = path.rsplit("/", 1)[-1]
            self.files[path] = path if name in self.files.values() else name
        return self.files[path]

    def _one_of(self, row: Row, column: str, words: Sequence[str]) -> str:
        """The word in a column that allows only some; the usual one where the column is empty."""
        word: str = getattr(row, column) or {"status": "accepted", "rank": "normal"}[column]
        if word not in words:
            hint = nearest(word, words) or "one of " + ", ".join(words)
            self._complain(row, "FL619", f"`{column}` cannot be {shown(word)}", hint)
        return word

    def _date(self, text: str, calendar: str, row: Row) -> Date | None:
        if not text:
            return None
        try:
            found = parsed.date_of(text, calendar, prose=True)
            fault = f"{shown(text)} is not a date"
        except ValueError as error:
            found, fault = None, str(error)
        if found is None:
            self._complain(row, "FL608", fault, _hints.date_hint(text))
        return found

    def subject(self, text: str) -> Subject:
        text = naming.tidy(text)
        identity = text if text in self.shelf.entities else self.by_name.get(text, text)
        subject = self.subjects.get(identity)
        if subject is None:
            subject = self.subjects[identity] = Subject(identity, text)
            if identity not in self.shelf.entities:
                subject.names[text] = None
        return subject

    def _values(self, row: Row, predicate: Predicate) -> Iterable[Value]:
        text = row.value.strip("\"' ") or row.value
        if naming.tidy(text) in self.subjects and predicate.value not in ("date", "quantity"):
            return [self._named(naming.tidy(text), predicate)]
        fault, hint = entity_records.calendar_fault(row.calendar)
        if fault:
            self._complain(row, "FL619", fault, hint)
            return []
        try:
            value = parsed.cell_value(text, row.unit, predicate, row.calendar, self.shelf.units)
        except ValueError as error:
            self._complain(row, "FL608", str(error), _hints.date_hint(text))
            return []
        if not isinstance(value, str):
            return [value]
        if is_code(predicate) and any(c.isdigit() for c in text):
            return [text]
        if predicate.value == "text" and text.islower():
            return [text]
        return [self._thing(part, predicate) for part in naming.parts(text, predicate)]

    def _thing(self, text: str, predicate: Predicate) -> Name | str:
        if len(text.split()) > _LONGEST_NAME or entity_records.name_fault(text):
            return text
        return self._named(naming.tidy(text), predicate)

    def _named(self, text: str, predicate: Predicate) -> Name:
        subject = self.subject(text)
        for kind in predicate.object[:1]:
            subject.votes[kind] += 1
        return Name(text=text, entities=(subject.id,))

    def _evidence(self, row: Row) -> tuple[Evidence, ...]:
        if not row.source:
            return ()
        sources = self.shelf.sources
        if sources and row.source not in sources:
            hint = nearest(row.source, sources) or NO_RECORD
            self._complain(row, "FL603", f"the source {shown(row.source)} does not exist", hint)
        return (
            Evidence(source=row.source, locator=row.locator, as_written=row.as_written, path=row.path, line=row.line),
        )


def _learn(rows: Iterable[Row], shelf: Shelf) -> None:
    """Let the first values of each column tell what is said in it."""
    samples: dict[str, list[str]] = {}
    for row in rows:
        sample = samples.setdefault(row.predicate, [])
        if len(sample) < _SAMPLE:
            sample.append(parsed.type_of(row.value, row.unit, shelf.units))
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
