"""The compiled claims base: entities, claims with typed values, and the ways to look them up."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from factlint.claimbase.days import by_days
from factlint.claimbase.rare_words import by_rare_word
from factlint.remembering import lazy
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity
from factlint.values.units import OwnUnit
from factlint.vocabulary import Predicate

if TYPE_CHECKING:
    from factlint.mentions._names.gazetteer import Alias, Gazetteer


class Evidence(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a claim rests on."""

    source: str
    """Id of a source record."""
    locator: str = ""
    as_written: str = ""
    value: str = ""
    """What the source gives, where the claim's value is worked out from it."""
    exact: str = ""
    """The passage of a text-quote selector, with what stands before and behind it."""
    prefix: str = ""
    suffix: str = ""
    start: int = -1
    """Where the passage stands: half-open offsets in code points of the source's text; -1: not said."""
    end: int = -1
    sha256: str = ""
    """Of the source's text in UTF-8, when the evidence was taken from it; lower-case hexadecimal."""
    path: str = ""
    """The file and line that the evidence is written in, for reports."""
    line: int = 0


class EntityName(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A name, and when and in which language it holds."""

    text: str
    lang: str = ""
    first: int | None = None
    """Julian day number of the first day it was in use; None: always was."""
    last: int | None = None


class Entity(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A person, place, organisation, event or work."""

    id: str
    kind: str
    name: str
    names: tuple[EntityName, ...] = ()
    """The name and all aliases."""
    gender: str = ""
    proposed: bool = False
    """Drawn from a source, and not reviewed yet."""
    path: str = ""
    line: int = 0


class Claim(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a source says, with its value typed and converted once."""

    id: str
    subject: str
    predicate: str
    value: Date | Quantity | Name | str
    """A Name whose `entities` holds the object entity's id when the value is an entity; a str is free text."""
    of: str = ""
    """Entity that the value is of, within the subject (the party whose votes an election counted)."""
    place: str = ""
    time: Date | None = None
    ordinal: int = 0
    """Its place among the subject's values of the predicate, from 1 (`2` of a second wife); 0: not said."""
    status: str = "accepted"
    """`accepted`, `proposed`, `disputed` or `deprecated`."""
    rank: str = "normal"
    """Wikidata rank: `preferred`, `normal` or `deprecated`."""
    words: tuple[str, ...] = ()
    """Content words of the claim's own (`keywords` in the file): what is counted, what happened."""
    evidence: tuple[Evidence, ...] = ()
    path: str = ""
    line: int = 0

    @property
    def rejected(self) -> bool:
        """Whether the base has it only to say that it is wrong."""
        return "deprecated" in (self.status, self.rank)


class Source(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A document that facts are drawn from."""

    id: str
    title: str = ""
    calendar: str = ""
    """The calendar of the source's unlabelled dates."""
    language: str = ""
    url: str = ""
    issued: Date | None = None
    accessed: Date | None = None
    pages: tuple[int, int] | None = None
    """The first and the last page that can be cited, when the record says so."""
    status: str = ""
    """What has become of it, in the words of its record (`retracted`); empty for most."""
    based_on: tuple[str, ...] = ()
    """The sources that it reprints, translates or only repeats."""
    text_path: str = ""
    """File with the source's text, when there is one."""
    implied: bool = False
    """Named by claims of a base that has no source records."""
    path: str = ""
    line: int = 0


class Base(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """A claims base, ready for look-ups."""

    entities: Mapping[str, Entity] = field(default_factory=dict)
    claims: Sequence[Claim] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    predicates: Mapping[str, Predicate] = field(default_factory=dict)
    """Built-in vocabulary, the user's vocabulary files, and the plain predicates of tables."""
    units: tuple[OwnUnit, ...] = ()
    """The units that the user's vocabulary files add."""

    @lazy
    def answers(self) -> dict[Hashable, Any]:
        """What has been worked out of it (`remembering.py`)."""
        return {}

    @property
    def _standing(self) -> Iterator[Claim]:
        return (claim for claim in self.claims if not claim.rejected)

    @lazy
    def rejected(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims of each entity that the base has only to say that they are wrong."""
        return _grouped((claim.subject, claim) for claim in self.claims if claim.rejected)

    @lazy
    def by_subject(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims of each entity (also those whose `of` it is); those that are rejected are left out."""
        return _grouped((key, claim) for claim in self._standing for key in (claim.subject, claim.of) if key)

    @lazy
    def by_predicate(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims that say the same of different subjects."""
        return _grouped((claim.predicate, claim) for claim in self.claims)

    @lazy
    def by_figure(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims that give the same amount for the same predicate, by `figure`; without those rejected."""
        amounts = ((claim, claim.value) for claim in self._standing)
        return _grouped(
            (figure(claim.predicate, value), claim) for claim, value in amounts if isinstance(value, Quantity)
        )

    @lazy
    def by_days(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims that give the same day or month, by `days.days_of`; without those rejected."""
        return _grouped(by_days(self._standing))

    @lazy
    def by_object(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims whose value is an entity; those that are rejected are left out."""
        named = ((claim, claim.value) for claim in self._standing)
        return _grouped((one, claim) for claim, value in named if isinstance(value, Name) for one in value.entities)

    @lazy
    def by_place(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims that hold at a place; those that are rejected are left out."""
        return _grouped((claim.place, claim) for claim in self._standing if claim.place)

    @lazy
    def by_rare_word(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims by those of their own words that few claims have; those that are rejected are left out."""
        return by_rare_word(tuple(self._standing))

    @lazy
    def cited_sources(self) -> frozenset[str]:
        """The sources that some claim rests on."""
        return frozenset(evidence.source for claim in self.claims for evidence in claim.evidence)

    @lazy
    def with_text(self) -> Mapping[str, Source]:
        """The sources whose text is at hand."""
        return {key: source for key, source in self.sources.items() if source.text_path}

    @property
    def aliases(self) -> list[Alias]:
        """Every name of every entity."""
        from factlint.mentions._names.gazetteer import Alias as Named  # slow to import; kept results do without

        return [
            Named(name.text, entity.id, entity.kind, name.lang, name.text == entity.name)
            for entity in self.entities.values()
            for name in entity.names
        ]

    @lazy
    def gazetteer(self) -> Gazetteer:
        """The index of all names, with which a draft is searched."""
        from factlint.mentions._names.gazetteer import Gazetteer as Index  # slow to import, too

        return Index(self.aliases)

    def indexed(self, **made: object) -> Base:
        """This base with ways to look things up that were made before, by the names of their properties."""
        self.__dict__.update(made)  # the place of cached properties
        return self


EMPTY = Base()


def _grouped(claims: Iterable[tuple[str, Claim]]) -> dict[str, tuple[Claim, ...]]:
    """The claims of each key, in their order."""
    found: dict[str, list[Claim]] = {}
    for key, claim in claims:
        found.setdefault(key, []).append(claim)
    return {key: tuple(listed) for key, listed in found.items()}


def figure(predicate: str, value: Quantity) -> str:
    """What a predicate and an amount are looked up by."""
    return f"{predicate} {value.amount.normalize()}"


def bearers_of(name: Name, base: Base) -> tuple[str, ...]:
    """The entities that a name can be: the one it is on record for, where it is but a short form for the others."""
    if len(name.entities) < 2:
        return name.entities
    listed = tuple(
        entity
        for entity in name.entities
        if entity in base.entities and any(one.text == name.text for one in base.entities[entity].names)
    )
    return listed if len(listed) == 1 else name.entities
