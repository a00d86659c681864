"""Predicates by name: the built-in ones, those of vocabulary files, and plain ones made from a table's words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, cached_property

from msgspec.structs import replace

from factlint import vocabulary
from factlint.claimbase.records import JudgementRecord, PredicateRecord
from factlint.discover import members
from factlint.patterns import regex
from factlint.vocabulary import Judgement, Predicate, Vocabulary

_CAMEL = regex(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d+[A-Z])")
_WORD = regex(r"[^\W_]+(?:['’-][^\W_]+)*")
_UNIT = regex(r"[(\[]\s*(?:in\s+)?([^()\[\]]{1,30})[)\]]")
_ORDINAL = regex(r"\d+(?:st|nd|rd|th)")
_PREPOSITION = regex(r"\s(?:in|of|by|to|at|for|from|on)\s", re.IGNORECASE)
_BARE = frozenset("a an the of in on by at to for and its has is was were number total name count".split())
_UNIT_WORDS = frozenset(
    "metres meters metre meter feet foot inches inch kilometres kilometers km miles mile cm mm kg g grams kilograms "
    "pounds minutes seconds hours days percent hectares acres litres liters".split()
)
_DATE_WORDS = frozenset(
    "date year since established founded born died day season built opened completed completion inception founding "
    "foundation started ended closed launched released premiere aired published retired inaugurated".split()
)
_CODE_WORDS = frozenset(
    "isbn issn eissn oclc lccn coden icao iata faa lid doi code identifier id classification isin ticker grid "
    "registration reference postal postcode zip".split()
)

_HEADS = {"": "name", "text": "name", "number": "quantity"}
"""Of a column's type, the values of the predicate that its last words may mean."""


@cache
def built_in() -> dict[str, Predicate]:
    """The predicates of the vocabulary room by id."""
    rooms = members(vocabulary, Vocabulary).values()
    return {predicate.id: predicate for room in rooms for predicate in room.predicates}


def split(name: str) -> tuple[str, ...]:
    """The words of a predicate's name, lower case: `birthDate_(in_years)` gives birth, date, in, years."""
    return tuple(word.lower() for word in _WORD.findall(_spaced(name)))


def _spaced(name: str) -> str:
    return _CAMEL.sub(" ", name.replace("_", " "))


def unit_in(name: str) -> str:
    """The unit that a name ends with, in brackets or as its last word, else empty."""
    bracketed = _UNIT.search(name.replace("_", " "))
    if bracketed:
        return bracketed.group(1).strip()
    words = split(name)
    return words[-1] if len(words) > 1 and words[-1] in _UNIT_WORDS else ""


def own_words(name: str) -> tuple[str, ...]:
    """The words by which a plain predicate signals itself."""
    unit = unit_in(name)
    words = [word for word in split(_UNIT.sub(" ", name.replace("_", " "))) if word not in _BARE]
    if unit and words and words[-1] == unit:
        words.pop()
    return tuple(words) or split(name)


class Predicates:
    """Finds predicates; a name that nobody defined becomes a plain one."""

    def __init__(self, own: Iterable[PredicateRecord] = ()) -> None:
        self.known = dict(built_in())
        for record in own:
            self.known[record.id] = _from_record(record, self.known.get(record.id))
        self.used: dict[str, Predicate] = {}

    def __getitem__(self, name: str) -> Predicate:
        if name not in self.used:
            self.used[name] = self.known.get(name) or self._plain(name, "")
        return self.used[name]

    def learn(self, name: str, type_: str) -> None:
        """Choose the predicate of a table's column from its name and the type of most of its values."""
        known = self.known.get(name)
        self.used[name] = known if known and _fits(known, type_) else self._plain(name, type_)

    @property
    def all(self) -> dict[str, Predicate]:
        return self.known | self.used

    @cached_property
    def _by_words(self) -> dict[tuple[str, ...], list[Predicate]]:
        found: dict[tuple[str, ...], list[Predicate]] = {}
        for predicate in self.known.values():
            found.setdefault(_key(predicate.id), []).append(predicate)
        for predicate in self.known.values():
            for name in predicate.also:
                found.setdefault(_key(name), []).append(predicate)
                found.setdefault(split(name), []).insert(0, predicate)
        for predicate in self.known.values():
            if "-" in predicate.id:  # `born in` is `born-in`, not `born`
                found.setdefault(split(predicate.id.replace("-", " ")), []).insert(0, predicate)
        return found

    def _kin(self, name: str, type_: str) -> Predicate | None:
        """The known predicate that the name means: all of it, or its head (`reference number in the register`)."""
        words = [word for word in own_words(name) if not _ORDINAL.fullmatch(word)]
        head = _key(_PREPOSITION.split(_spaced(name), maxsplit=1)[0])
        for key in (split(name), tuple(sorted(words)), head):
            for kin in self._by_words.get(key, ()):
                if _fits(kin, type_):
                    return kin
        meant = _HEADS.get(type_)
        return self._last_words(words, meant) if meant else None

    def _last_words(self, words: Sequence[str], value: str) -> Predicate | None:
        """The known predicate that the last words mean: `backup pilot` is a pilot, `max depth` a depth."""
        for start in range(1, len(words)):
            for kin in self._by_words.get(tuple(sorted(words[start:])), ()):
                if kin.value == value:
                    return kin
        return None

    def _plain(self, name: str, type_: str) -> Predicate:
        words = own_words(name)
        kin = self._kin(name, type_)
        model = kin or Predicate(id=name)
        return replace(
            model,
            id=name,
            value=model.value if model.value != "any" else guessed_value(words),
            phrase=" ".join(words) if model.value == "quantity" else model.phrase or " ".join(words),
            unit=unit_in(name) or model.unit,
            plain=True,
            also=(),
            like=(kin.id, *kin.like) if kin else (),
            inverse="",
            words=words,
        )


def _fits(predicate: Predicate, type_: str) -> bool:
    """Whether values of a type (`date`, `number`, `year` or `text`) can be the predicate's."""
    fitting = {
        "date": ("date", "year"),
        "quantity": ("number", "year"),
        "name": ("text",),
        "text": ("text", "number", "date"),
    }
    return not type_ or type_ in fitting.get(predicate.value, (type_,))


def guessed_value(words: Iterable[str]) -> str:
    """What the words of a name say about its values: `date`, `text` for codes, else `any`."""
    words = set(words)
    if words & _CODE_WORDS:
        return "text"
    return "date" if words & _DATE_WORDS and not words & {"place", "city"} else "any"


def is_code(predicate: Predicate) -> bool:
    """Whether its values are identifiers, which must match letter for letter."""
    return bool(_CODE_WORDS.intersection(predicate.words or split(predicate.id)))


def _key(name: str) -> tuple[str, ...]:
    """Names that differ in order, case, joints and bare words meet under one key."""
    return tuple(sorted(own_words(name.replace("-", " "))))


def _from_record(record: PredicateRecord, known: Predicate | None) -> Predicate:
    """A predicate of a vocabulary file; one that is built in is added to, not replaced."""
    start = known or Predicate(id=record.id)
    signals = {lang: (*start.signals.get(lang, ()), *words) for lang, words in record.signals.items()}
    given = record.model_fields_set
    value = {"entity": "name"}.get(record.value, record.value)
    return replace(
        start,
        value=value if "value" in given else start.value,
        phrase=record.phrase or start.phrase or record.id,
        subject=tuple(record.subject) or start.subject,
        object=tuple(record.object) or start.object,
        many=record.many if "many" in given else start.many,
        listed=record.listed if "listed" in given else start.listed,
        inverse=record.inverse or start.inverse,
        contrary=tuple(record.contrary) or start.contrary,
        implies=tuple(record.implies) or start.implies,
        place=record.place or start.place,
        unit=record.unit or start.unit,
        dimension=record.dimension or start.dimension,
        also=(*start.also, *record.also),
        like=(*start.like, *record.like),
        signals={**start.signals, **signals},
        counted={**start.counted, **{lang: tuple(words) for lang, words in record.counted.items()}},
        pair=record.pair or start.pair,
        versus=record.versus or start.versus,
        sum=tuple(record.sum) or start.sum,
        setting=record.setting or start.setting,
        complete=record.complete or start.complete,
        joint=record.joint or start.joint,
        apart=record.apart or start.apart,
        judgement=_judgement(record.judgement) if record.judgement else start.judgement,
    )


def _judgement(record: JudgementRecord) -> Judgement:
    return Judgement(
        of=tuple(record.of),
        within=tuple(record.within),
        rank=_number(record.rank),
        next=record.next,
        alone=record.alone,
        least=_number(record.least),
        times=_number(record.times),
        having=tuple(record.having.items()),
        among=tuple(record.among.items()),
        order=record.order,
        relation=record.relation,
        behind=record.behind,
        follows=record.follows,
        scoped=record.scoped,
        any=record.any,
    )


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0
