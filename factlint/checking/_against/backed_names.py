"""Names of a draft beside the names and words of its sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct
from rapidfuzz.distance import OSA

from factlint.checking._against.abroad import namesakes, spelt_abroad
from factlint.checking._against.introduced import Introduced
from factlint.checking._against.sources import Sighting, Sources
from factlint.checking._against.spelled_out import initials_around
from factlint.checking._comparison import Comparison
from factlint.mentions import Mention
from factlint.mentions._names.translit import latin_keys, romanised_alike
from factlint.mentions._names.wellknown import WELL_KNOWN
from factlint.mentions._possessive import owner
from factlint.patterns import regex
from factlint.statements import Sentence, Word, pack, stem, stems, words
from factlint.values.verdict import Verdict

_PIECES = regex(r"\d+|[^\W\d_]+")
PLACEHOLDER = regex(r"unk|tb[acd]|xx+")
"""What stands for a name still to be filled in, or left out by a machine."""
SHORTEST = 5
"""Letters below which one letter more or less makes another name."""


class NameBacking(Struct, frozen=True, kw_only=True, eq=False):
    """What the sources call people, places and things."""

    sources: Sources
    stems: frozenset[str]
    """Every word of the sources in lower case and every stem, names or not."""
    acronyms: frozenset[str]
    initials: frozenset[str]
    """First letters of two and three words that follow each other: CD for compact disc."""
    by_stem: Mapping[str, tuple[Sighting, ...]]
    abbreviations: frozenset[str]
    """The words of the sources in capitals only, in lower case."""
    introduced: Introduced
    proper: frozenset[str]
    """The stems of words that the sources have with a capital only."""

    @classmethod
    def of(cls, sources: Sources) -> NameBacking:
        """Index the names of the sources by the stems of their words."""
        by_stem: dict[str, list[Sighting]] = defaultdict(list)
        stems: set[str] = set()
        acronyms: set[str] = set()
        abbreviations: set[str] = set()
        large: set[str] = set()
        small: set[str] = set()
        for passage in sources.passages:
            for word in passage.sentence.words:
                stems.update((word.stem, word.lower, owner(word.lower)))
                (large if word.text[0].isupper() else small).add(word.stem)
                if word.text.isupper():
                    abbreviations.add(word.lower.replace(".", ""))
        for sighting in sources.sightings["name"]:
            parts = _parts(sighting.mention.text, sighting.mention.language)
            for part in parts:
                by_stem[part].append(sighting)
            acronyms.add("".join(part[0] for part in parts))
        return cls(
            sources=sources,
            stems=frozenset(stems),
            acronyms=frozenset(acronyms),
            initials=_initials(sources),
            by_stem={part: tuple(found) for part, found in by_stem.items()},
            abbreviations=frozenset(abbreviations),
            introduced=Introduced.of(sources),
            proper=frozenset(large - small),
        )

    def compare(self, sentence: Sentence, mention: Mention, context: frozenset[str]) -> Comparison | None:
        """The comparison of a name with the sources; None for what is no name.

        `context` are the content stems of the sentence.
        """
        if _within_value(sentence, mention) or _of_clock(sentence, mention):
            return None
        language = sentence.block.language
        parts = _parts(mention.text, language)
        missing = [part for part in parts if not self._backed(part, language)]
        if missing and missing == parts[: len(missing)] != parts and _equals(tuple(missing), language):
            missing = []  # timid: a country's name before a name on record is how writers place it
        if any(self.stems.issuperset(other) for other in _equals(tuple(parts), language)):
            missing = []
        if missing == parts[:1] and len(parts) > 1 and mention.text[0].isupper() and _opens(sentence, mention):
            missing = []  # timid: the capital of a sentence's first word says nothing
        if len(parts) > 1 and not self.stems.isdisjoint(("".join(part[0] for part in parts), "".join(parts))):
            missing = []
        if missing and not self.abbreviations.isdisjoint(initials_around(sentence, mention)):
            missing = []
        if missing and self.sources.written.has_written(mention.text):
            missing = []  # timid: a lost blank glues a name to the next word
        rival = self._rival(parts, missing, language) if missing else self.introduced.rival(sentence, mention, context)
        if not missing and not rival:
            return Comparison(mention=mention, verdict=Verdict.AGREES, reasons=("all its words are there",))
        fellows = (
            namesakes(mention.text, missing, self.by_stem, self.proper, self.sources.languages) if not rival else ()
        )
        rival = rival or (fellows[0] if len(fellows) == 1 else None)
        if rival:
            return Comparison(
                mention=mention,
                verdict=Verdict.CONTRADICTS,
                claim=rival.claim(),
                phrase="the source has",
                confidence=0.7,
                reasons=(f"{rival.mention.text} stands in {rival.passage.source}:{rival.passage.line}",),
            )
        if self.sources.languages - {language} and not fellows:
            return None  # timid: a source in another language may well have the name in another form
        return Comparison(
            mention=mention,
            verdict=Verdict.NO_CLAIM,
            unbacked=True,
            reasons=(f"no source has {', '.join(missing)}",),
        )

    def has(self, word: Word, language: str) -> bool:
        """Whether the sources have a word of a draft in some form."""
        return word.lower in self.stems or self._backed(word.stem, language)

    def _backed(self, part: str, language: str) -> bool:
        if part in self.initials or PLACEHOLDER.fullmatch(part):
            return True
        if part in self.stems or part in self.acronyms or len(part) == 1:
            return True
        spellings = (*latin_keys(part), *romanised_alike(part), *_respelt(part, language))
        pieces = _PIECES.findall(part)
        return (
            any(other in self.stems for other in spellings)
            or any(self.stems.issuperset(other) for other in _equals((part,), language))
            or (len(pieces) > 1 and self.stems.issuperset(pieces))
        )

    def _rival(self, parts: Sequence[str], missing: Sequence[str], language: str) -> Sighting | None:
        """A name of the sources that this one stands for: a misspelling of it, or another first name to a last name."""
        for part in missing:
            if len(part) >= SHORTEST and part not in _well_known(language):
                for other, sightings in self.by_stem.items():
                    # timid: a source that has one letter less at the end may have lost it.
                    if OSA.distance(part, other, score_cutoff=1) == 1 and not part.startswith(other):
                        rival = next((one for one in sightings if _slipped_into(part, other, language, one)), None)
                        if rival:
                            return rival
        if len(parts) > 1 and parts[-1] not in missing:
            for sighting in self.by_stem.get(parts[-1], ()):
                others = _parts(sighting.mention.text, sighting.mention.language)
                same = len(others) == len(parts) and others[-1] == parts[-1]
                if same and _alike(language, sighting.mention.language):
                    return sighting
        return None


def _slipped_into(part: str, other: str, language: str, sighting: Sighting) -> bool:
    """Whether a stem is another misspelt, and not as the sighting's language spells it."""
    known = sighting.mention.language
    return known == language or (_alike(language, known) and not spelt_abroad(part, other))


def _alike(one: str, other: str) -> bool:
    """Whether two languages write names in the same way; else `Libia` is no slip for `Libya`."""
    return one == other or other in pack(one).prose.names_as or one in pack(other).prose.names_as


@lru_cache(maxsize=64)
def named(sources: Sources) -> NameBacking:
    """The names of the sources, indexed once."""
    return NameBacking.of(sources)


@lru_cache(maxsize=16)
def _well_known(language: str) -> frozenset[str]:
    """The stems of names that are no misspelling of one another."""
    return frozenset(stem(name, language) for name in WELL_KNOWN)


def _within_value(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name is a part of a date or a quantity (`$75 USD`)."""
    return any(
        other.span.start <= mention.span.start and mention.span.end <= other.span.end
        for other in sentence.mentions
        if other.kind in ("date", "quantity")
    )


def _of_clock(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name is none but says which half of the day a time is in (`1:00 PM`)."""
    at = sentence.index(mention.span.start)
    clock = pack(sentence.block.language).numbers.clock
    return mention.text.lower() in clock and at > 0 and sentence.words[at - 1].text.isdigit()


def _respelt(part: str, language: str) -> Iterator[str]:
    """The stems of a word as another country spells it (`defence`, `defense`)."""
    for one, other in pack(language).prose.spellings:
        for here, there in ((one, other), (other, one)):
            if here in part:
                yield stem(part.replace(here, there), language)


def _opens(sentence: Sentence, mention: Mention) -> bool:
    return bool(sentence.words) and sentence.words[0].start >= mention.span.start


def _initials(sources: Sources) -> frozenset[str]:
    found: set[str] = set()
    for passage in sources.passages:
        letters = [word.text[0].lower() for word in passage.sentence.words]
        found.update("".join(letters[at : at + size]) for at in range(len(letters)) for size in (2, 3))
    return frozenset(one for one in found if len(one) > 1)


def _parts(text: str, language: str) -> list[str]:
    stopwords = pack(language).prose.stopwords
    titles = pack(language).prose.titles
    return [
        word.stem
        for word in words(text, 0, len(text), language)
        if word.lower not in stopwords and word.lower.rstrip(".") not in titles
    ]


@lru_cache(maxsize=16)
def _groups(language: str) -> Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The stems of each synonym to the stems of all names of its group."""
    found = {}
    for group in pack(language).prose.synonyms:
        forms = tuple(dict.fromkeys(stems(name, language) for name in group))
        bare = (tuple(_parts(name, language)) for name in group)
        found.update(dict.fromkeys((*forms, *bare), forms))
    return found


def _equals(parts: tuple[str, ...], language: str) -> tuple[tuple[str, ...], ...]:
    """Names that mean the same, in stems: a country for its people, a short form for a long one."""
    return _groups(language).get(parts, ())
