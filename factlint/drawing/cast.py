"""The cast of a source: the entities that it names and that no record has, each with its names and its kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from anyascii import anyascii
from msgspec import Struct, field
from msgspec.structs import replace

from factlint.claimbase.entity_records import by_name, name_fault, tidy
from factlint.claimbase.index import Base, Entity, EntityName
from factlint.documents import Document
from factlint.drawing._kinds import heads, kinds, pronouns
from factlint.drawing._names import name_of
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.statements import pack
from factlint.values.name import Name

LONGEST = 100
"""Characters of a name that is proposed."""
MOST_WORDS = 8
UNTOLD = "thing"
"""The kind of an entity whose kind the text does not tell."""
_BRACKETED = regex(r"\([^()]{0,100}\)")
_ID = regex(r"[a-z0-9]+")
_LONGEST_ID = 60
_NAMING = ("nickname", "pseudonym", "full-name")
_FAR_OFTENER = 5
_TOPIC = 0.4
"""The share of all names of persons that belongs to the one a text is about."""
_NAMING_REACH = 120
"""Characters between a name and another that a naming phrase gives the same bearer."""


class _Figure(Struct, eq=False):
    """An entity in the making."""

    names: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)

    @property
    def name(self) -> str:
        """The longest of its names, the one that stands oftenest first."""
        return max(self.names, key=lambda name: ("." not in name, len(name.split()), self.names[name], len(name), name))

    @property
    def kind(self) -> str:
        return max(sorted(self.kinds), key=lambda kind: self.kinds[kind], default="")


class Cast:
    """Gathers the names of a text, part by part; `settle` makes entities of them."""

    def __init__(self, base: Base, before: Mapping[str, Entity]) -> None:
        """`before` are the entities that were proposed for other sources: one of the same name and kind is the same."""
        self._given, self._before = base, before
        self._figures: dict[str, _Figure] = {}
        self._languages: dict[str, str] = {}
        self._same: list[tuple[str, str]] = []
        self._known: Counter[str] = Counter()
        self._genders: Counter[str] = Counter()

    def note(self, document: Document, mentions: Sequence[Mention], labels: Iterable[str] = ()) -> None:
        """Take note of the names of a part of the text, and of the labels of its tables."""
        for mention in mentions:
            if not isinstance(mention.value, Name):
                continue
            if mention.value.entity:
                self._known[mention.value.entity] += 1
            elif not mention.value.entities and _nameable(mention):
                figure = self._figure(name_of(mention), mention.language)
                for kind, votes in kinds(document, mention):
                    figure.kinds[kind] += votes
        self._same += _named_again(document, mentions)
        for block in document.blocks:
            genders = pack(block.language).prose.genders
            found = pronouns(block.language).finditer(document.prose, block.span.start, block.span.end)
            self._genders.update(genders[match[0].lower()] for match in found)
        for label in labels:
            figure = self._figure(label, document.language)
            for kind in heads(label, document.language)[:1]:
                figure.kinds[kind] += 10

    def _figure(self, text: str, language: str) -> _Figure:
        figure = self._figures.setdefault(text, _Figure())
        figure.names[text] += 1
        self._languages[text] = language
        return figure

    def _entity(self, figure: _Figure, proposed: Mapping[str, Entity], numbers: Counter[str]) -> Entity:
        name, kind = tidy(figure.name), figure.kind or UNTOLD
        texts = sorted(
            {tidy(text) for text in figure.names}, key=lambda text: (text != name, -figure.names[text], text)
        )
        names = [EntityName(text=text) for text in texts]
        made = first = slug(name) or "entity"
        same = self._before.get(made)
        if same and (same.name, same.kind) == (name, kind) and made not in proposed:
            return replace(same, names=tuple(dict.fromkeys([*same.names, *names])))
        while made in self._given.entities or made in self._before or made in proposed:
            numbers[first] += 1
            made = f"{first}-{numbers[first] + 1}"
        return Entity(id=made, kind=kind, name=name, names=tuple(names), proposed=True)

    def settle(self) -> Settled:
        """The entities of all names noted."""
        figures = self._figures
        for text in [text for text in figures if _is_derived(text, self._languages[text], figures)]:
            del figures[text]
        for one, other in self._same:
            _merge_same(figures, one, other)
        _merge_short(figures, self._languages)
        ids: dict[str, str] = {}
        proposed: dict[str, Entity] = {}
        numbers: Counter[str] = Counter()
        known = by_name(self._given.entities)
        for figure in dict.fromkeys(figures.values()):
            recorded = next((known[name] for name in sorted(figure.names) if name in known), "")
            if recorded:
                ids.update(dict.fromkeys(figure.names, recorded))
                self._known[recorded] += figure.names.total()
                continue
            entity = self._entity(figure, proposed, numbers)
            proposed[entity.id] = entity
            ids.update(dict.fromkeys(figure.names, entity.id))
            self._known[entity.id] += figure.names.total()
        for short, key in _surnames(proposed.values()).items():
            ids.setdefault(short, key)
        base = replace(self._given, entities={**self._given.entities, **proposed})
        people = {key: count for key, count in self._known.items() if base.entities[key].kind == "person"}
        most = min(people, key=lambda key: (-people[key], key), default="")
        topic = most if most and people[most] >= _TOPIC * sum(people.values()) else ""
        gender = max(sorted(self._genders), key=lambda one: self._genders[one], default="")
        return Settled(base=base, ids=ids, proposed=proposed, topic=topic, gender=gender)


class Settled(Struct, frozen=True, kw_only=True, eq=False):
    """The entities of a text."""

    base: Base
    """The base given, with the proposed entities added."""
    ids: Mapping[str, str]
    """Each name that is not on record to its entity."""
    proposed: Mapping[str, Entity]
    topic: str
    """The person that the text is about: the one named far oftener than any other; else empty."""
    gender: str
    """That of most pronouns; empty where they tell none."""


def _surnames(entities: Iterable[Entity]) -> dict[str, str]:
    """The last names of persons to the one who bears each."""
    bearers: dict[str, set[str]] = {}
    for entity in entities:
        if entity.kind == "person":
            for name in entity.names:
                bearers.setdefault(name.text.split()[-1], set()).add(entity.id)
    return {name: next(iter(found)) for name, found in bearers.items() if len(found) == 1}


def _merge_same(figures: dict[str, _Figure], one: str, other: str) -> None:
    if one not in figures or other not in figures or figures[one] is figures[other] or one in other:
        return
    kinds = {figures[one].kind, figures[other].kind}
    if kinds <= {"person", ""} and "person" in kinds:
        _join(figures, other, figures[one])


def _nameable(mention: Mention) -> bool:
    text = name_of(mention)
    return (
        len(text) <= LONGEST
        and len(text.split()) <= MOST_WORDS
        and "\n" not in text
        and not (isinstance(mention.value, Name) and mention.value.nearest)
        and not name_fault(tidy(text), mention.language)
        and any(character.isalpha() for character in text)
    )


def _is_derived(text: str, code: str, known: Mapping[str, object]) -> bool:
    """Whether a lone word is an inflected form rather than a name (`Marxistang` beside `Marxista`)."""
    linkers = pack(code).prose.linkers
    return " " not in text and any(text.endswith(end) and text.removesuffix(end) in known for end in linkers if end)


def _merge_short(figures: dict[str, _Figure], languages: Mapping[str, str]) -> None:
    """A single name is that of the longer name that ends with it, or of the person whose name begins so.

    Where several do, it is the one that the text names first and oftenest, or far oftener than the others.
    """
    longer: dict[str, dict[int, _Figure]] = {}
    seen: set[str] = set()
    for text, figure in figures.items():
        words = text.split()
        if len(words) > 1 and figure.kind == "person" and not set(words) & pack(languages[text]).prose.particles:
            introduced = figure.names.total() > 1 or words[0] not in seen
            for word in {words[0], words[-1]} if introduced else {words[-1]}:
                longer.setdefault(word, {})[id(figure)] = figure
        seen.add(text)
    for text in list(figures):
        first = list(longer.get(text, {}).values()) if " " not in text else []
        bearers = sorted(first, key=lambda one: -one.names.total())
        if not bearers or figures[text].kind not in ("person", "") or len(figures[text].names) > 1:
            continue
        often = _FAR_OFTENER if bearers[0] is not first[0] else 1
        if len(bearers) == 1 or bearers[0].names.total() >= often * bearers[1].names.total():
            _join(figures, text, bearers[0])


def _join(figures: dict[str, _Figure], text: str, whole: _Figure) -> None:
    figure = figures[text]
    if figure is whole:
        return
    whole.names.update(figure.names)
    whole.kinds.update(figure.kinds)
    for name in figure.names:
        figures[name] = whole


def _named_again(document: Document, mentions: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """Pairs of names that a phrase like `known as` stands between."""
    names = [mention for mention in mentions if isinstance(mention.value, Name)]
    for one, other in pairwise(names):
        gap = document.prose[one.span.end : other.span.start]
        if len(gap) > _NAMING_REACH or one.language != other.language:
            continue
        gap = _BRACKETED.sub(" ", gap)
        if "." not in gap and _names_again(gap, one.language):
            yield name_of(one), name_of(other)


def _names_again(gap: str, code: str) -> bool:
    """Whether a naming phrase ends the words between two names."""
    words = pack(code)
    listed = [phrase for predicate in _NAMING for phrase in words.signals.get(predicate, ())]
    phrases = [phrase for phrase in listed if " " in phrase or not re.fullmatch(words.clauses.past, phrase)]
    bare = " ".join(gap.lower().replace("(", " ").replace(",", " ").split())
    links = ("", *(f" {link}" for link in sorted(words.clauses.relatives)))
    return any(bare.endswith(tuple(phrase + link for link in links)) for phrase in phrases if len(phrase) > 3)


def slug(text: str) -> str:
    """A text as an id: letters and digits of ASCII joined by hyphens, not too long."""
    return "-".join(_ID.findall(anyascii(text).lower()))[:_LONGEST_ID].strip("-")
