"""The files of a claims base as pydantic models: what may be written, and under which keys.

Everything is text here; types come when a record becomes a value (`parsed.py`). Names follow CSL-JSON for source
records, Wikidata for ranks and EDTF for dates.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from factlint.claimbase._fields import (
    Digest,
    Dimension,
    Flag,
    Gender,
    Id,
    Key,
    Line,
    Offset,
    Ordinal,
    Prose,
    Rank,
    Status,
    ValueType,
    Word,
    Words,
    listed,
)


def _texted(value: Any) -> Any:
    """A bare alias is its text."""
    return {"text": value} if isinstance(value, str) else value


def _named(value: Any) -> Any:
    """A bare author is a literal name, as CSL-JSON calls it."""
    return {"literal": value} if isinstance(value, str) else value


class Record(BaseModel):
    """What all records share: nothing is guessed, nothing unknown is kept, no value is echoed."""

    model_config = ConfigDict(strict=True, extra="forbid", hide_input_in_errors=True, frozen=True)


class AliasRecord(Record):
    """A further name of an entity; alone, its text is enough."""

    text: Word
    lang: Word = ""
    first: Word = Field(default="", alias="from", description="EDTF date from which the name was in use")
    until: Word = Field(default="", description="EDTF date until which the name was in use")


Alias = Annotated[AliasRecord, BeforeValidator(_texted, json_schema_input_type=Word | AliasRecord)]
Aliases = Annotated[list[Alias], BeforeValidator(listed, json_schema_input_type=Alias | list[Alias])]


class EntityRecord(Record):
    """A person, place, organisation, event, work, group or thing."""

    id: Id
    kind: Word
    name: Word
    aliases: Aliases = []
    gender: Gender | None = None
    status: Literal["accepted", "proposed"] = Field(
        default="accepted", description="proposed: counts only where a claim that counts names it"
    )
    note: Prose = ""


class QuoteRecord(Record):
    """A passage by its words: the text-quote selector of the W3C Web Annotation Data Model (2017), section 4.2.4."""

    exact: Line
    prefix: Line = Field(default="", description="what stands right before it")
    suffix: Line = Field(default="", description="what stands right behind it")


class PositionRecord(Record):
    """A passage by its place: the text-position selector (section 4.2.5); half-open, in code points of the text."""

    start: Offset
    end: Offset


class EvidenceRecord(Record):
    """What a claim rests on."""

    source: Key
    as_written: Line = Field(default="", description="the value as it stands in the source")
    locator: Line = ""
    quote: QuoteRecord | None = None
    position: PositionRecord | None = None
    sha256: Digest = Field(default="", description="of the source's text in UTF-8, when the evidence was taken from it")
    calendar: Word = ""
    value: Line = ""
    note: Prose = ""


Evidences = Annotated[
    list[EvidenceRecord], BeforeValidator(listed, json_schema_input_type=EvidenceRecord | list[EvidenceRecord])
]


class ClaimRecord(Record):
    """Subject, predicate, value; scope; evidence."""

    id: Id
    subject: Word
    predicate: Word
    value: Prose
    value_type: ValueType | None = None
    calendar: Word = ""
    of: Word = ""
    place: Word = ""
    time: Word = ""
    ordinal: Ordinal = Field(default="", description="its place among the subject's values of the predicate, from 1")
    status: Status = "accepted"
    rank: Rank = "normal"
    keywords: Words = []
    evidence: Evidences = []
    note: Prose = ""


class PersonRecord(Record):
    """A CSL-JSON name."""

    family: Word = ""
    given: Word = ""
    literal: Word = ""


Person = Annotated[PersonRecord, BeforeValidator(_named, json_schema_input_type=Word | PersonRecord)]
People = Annotated[list[Person], BeforeValidator(listed, json_schema_input_type=Person | list[Person])]


class SourceRecord(Record):
    """A source, under its CSL-JSON names, with the calendar of its dates and its text."""

    id: Key
    type: Word = ""
    title: Line = ""
    author: People = []
    editor: People = []
    translator: People = []
    issued: Word = Field(default="", description="EDTF date")
    published: Word = Field(default="", description="the same as `issued`")
    accessed: Word = ""
    url: Line = ""
    URL: Line = ""
    DOI: Word = ""
    ISBN: Word = ""
    ISSN: Word = ""
    publisher: Line = ""
    place: Line = Field(default="", alias="publisher-place")
    container: Line = Field(default="", alias="container-title")
    volume: Word = ""
    issue: Word = ""
    page: Word = Field(default="", description="the pages it takes up where it appeared")
    number_of_pages: Word = Field(default="", alias="number-of-pages")
    status: Word = Field(default="", description="`retracted`, `withdrawn`, `deprecated`: it should not be cited")
    based_on: Words = Field(default=[], description="the sources that it reprints, translates or only repeats")
    language: Word = ""
    calendar: Word = Field(default="", description="calendar of the source's unlabelled dates")
    text: Line = Field(default="", description="file with the source's text, relative to the record")
    note: Prose = ""


class JudgementRecord(Record):
    """What must hold of somebody for whom a signal phrase stands (`led the team with`, `double-double`)."""

    of: Words = Field(default=[], description="predicates whose values are looked at")
    within: Words = Field(default=[], description="predicates whose values it shares with those it is ranked among")
    rank: Word = ""
    next: Flag = Field(default=False, description="whoever ranks above it has been named before")
    alone: Flag = Field(default=False, description="nobody else who reaches `least` is left unnamed before")
    least: Word = ""
    times: Word = "1"
    having: dict[Word, Word] = Field(default={}, description="predicates and the values that it must have")
    among: dict[Word, Word] = Field(default={}, description="the same for those it is ranked among")
    order: Literal["", "subject", "object"] = ""
    relation: Word = ""
    behind: Flag = Field(default=False, description="said only of the name right behind the phrase")
    follows: Flag = Field(default=False, description="the one named last before shares `within`")
    scoped: Flag = Field(default=False, description="what is looked at is the part that the clause names")
    any: Flag = Field(default=False, description="it is enough that the rank holds for one of the predicates")


class PredicateRecord(Record):
    """Something that can be said, with the words that signal it."""

    id: Word
    value: Literal["date", "quantity", "name", "entity", "text", "any"] = "any"
    phrase: Word = ""
    subject: Words = []
    object: Words = []
    many: Flag = False
    listed: Flag = Field(default=False, description="those on record are, as a rule, all there are")
    inverse: Word = ""
    contrary: Words = Field(default=[], description="predicates that the same two cannot have as well")
    implies: Words = []
    place: str = Field(default="", description="predicate by which the `place` of such a claim is said of its subject")
    unit: Word = ""
    dimension: Dimension = Field(default="", description="of the units that its values can have; `number`: none")
    also: Words = []
    like: Words = []
    signals: dict[Word, Words] = {}
    counted: dict[Word, Words] = Field(default={}, description="phrases beside a number that is a value of it")
    pair: Word = Field(default="", description="predicate of the second number in `9-for-12` or `(32-18)`")
    versus: Flag = Field(default=False, description="a score sets the values of two subjects against each other")
    sum: Words = Field(default=[], description="predicates whose values add up to it")
    setting: Flag = Field(default=False, description="a weekday alone means this day")
    complete: Flag = Field(default=False, description="what is said of it and not on record is unbacked")
    joint: Flag = Field(default=False, description="its phrases make a number the sum of those named before")
    apart: Flag = Field(default=False, description="its phrases set two different subjects against each other")
    judgement: JudgementRecord | None = None


class UnitRecord(Record):
    """A unit of a domain, with the words for it; `factor` of them make one of the unit `of`."""

    id: Word
    words: dict[Word, Words] = {}
    of: Word = ""
    factor: Word = ""


SECTIONS: dict[str, type[Record]] = {
    "entities": EntityRecord,
    "claims": ClaimRecord,
    "sources": SourceRecord,
    "predicates": PredicateRecord,
    "units": UnitRecord,
}
"""What may stand in a file, by its key."""
