"""Names of a draft beside the names and words of its sources."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from factlint.checking._against.abroad import namesakes
from factlint.checking._against.absent import absent, has_form
from factlint.checking._against.cognates import consonants
from factlint.checking._against.crossed import Crossed
from factlint.checking._against.introduced import Introduced
from factlint.checking._against.misspelt import misspelt, nearly
from factlint.checking._against.sources import Sighting, Sources
from factlint.checking._against.spelled_out import initials_around, initials_of
from factlint.checking._against.spellings import (
    alike_written,
    composed,
    equals,
    fleeting,
    linked,
    parts_of,
    respelt,
    slipped_into,
    well_known,
)
from factlint.checking._against.standing import compound, of_calendar, of_clock, opens, personal, within_value
from factlint.checking._comparison import Comparison
from factlint.mentions import Mention
from factlint.mentions._names.given_forms import given_forms
from factlint.mentions._names.translit import latin_keys, romanised_alike
from factlint.mentions._names.words import fold_name
from factlint.mentions._possessive import owner
from factlint.patterns import regex
from factlint.statements import Sentence, Word, pack, words
from factlint.values.verdict import Verdict

_PIECES = regex(r"\d+|[^\W\d_]+")
PLACEHOLDER = regex(r"unk|tb[acd]|xx+")
"""What stands for a name still to be filled in, or left out by a machine."""
SHORTEST = 5
"""Letters below which one letter more or less makes another name."""
LONG = 6
"""Letters of a name from which on a word that begins with them is of it."""
FEW = 2
"""Letters of an abbreviation that small words have as well."""


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
    crossed: Crossed
    sounds: frozenset[str]
    """The consonants of the words of the sources."""
    proper: frozenset[str]
    """The stems of words that the sources have with a capital only."""
    ordinary: tuple[str, ...]
    """Those that they have with none, sorted."""

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
            language = passage.sentence.block.language
            speaking = pack(language).prose.first_person
            for word in passage.sentence.words:
                if word.lower in speaking and not word.text.isupper():
                    continue  # `us` is no country
                stems.update((word.stem, word.lower, owner(word.lower)))
                if word.text[0].isupper():
                    stems.update(fleeting(word.stem, language))
                (large if word.text[0].isupper() else small).add(word.stem)
                if word.text.isupper():
                    abbreviations.add(word.lower.replace(".", ""))
        for sighting in sources.sightings["name"]:
            parts = parts_of(sighting.mention.text, sighting.mention.language)
            for part in parts:
                by_stem[part].append(sighting)
            acronyms.add("".join(part[0] for part in parts))
        return cls(
            sources=sources,
            stems=frozenset(stems),
            acronyms=frozenset(acronyms),
            initials=initials_of(sources),
            by_stem={part: tuple(found) for part, found in by_stem.items()},
            abbreviations=frozenset(abbreviations),
            introduced=Introduced.of(sources),
            crossed=Crossed.of(sources),
            sounds=frozenset(consonants(one) for one in large),
            proper=frozenset(large - small),
            ordinary=tuple(sorted(small - large)),
        )

    def compare(self, sentence: Sentence, mention: Mention, context: frozenset[str]) -> Comparison | None:
        """The comparison of a name with the sources; None for what is no name.

        `context` are the content stems of the sentence.
        """
        if within_value(sentence, mention) or of_clock(sentence, mention) or of_calendar(mention):
            return None
        language = sentence.block.language
        parts = parts_of(mention.text, language)
        missing = self._missing(sentence, mention, parts)
        rival = self._rival(mention, parts, missing) if missing else self.introduced.rival(sentence, mention, context)
        crossed = not missing and not rival and self.crossed.has(mention)
        if not missing and not rival and not crossed:
            return Comparison(mention=mention, verdict=Verdict.AGREES, reasons=("all its words are there",))
        fellows = (
            namesakes(mention.text, missing, self.by_stem, self.proper, self.sources.languages) if not rival else ()
        )
        rival = rival or (fellows[0] if len(fellows) == 1 else None)
        if rival:
            return contradicted(mention, rival)
        told = (
            fellows or self._absent(sentence, mention) or nearly(missing, self.proper, language, self.sources.languages)
        )
        if self.sources.languages - {language} and not told:
            return None  # timid: a source in another language may well have the name in another form
        return Comparison(
            mention=mention,
            verdict=Verdict.NO_CLAIM,
            unbacked=True,
            reasons=(f"no source has {', '.join(missing) or 'these words in one name'}",),
        )

    def _stands(self, word: str) -> bool:
        """Whether the sources have a word in lower case, or a given name in some language's form."""
        return word in self.stems or not given_forms(word).isdisjoint(self.stems)

    def _absent(self, sentence: Sentence, mention: Mention) -> bool:
        """Whether a name is in no form in the sources, none that sounds alike either."""
        alike = all(consonants(part) in self.sounds for part in fold_name(mention.text))
        return absent(sentence, mention, self.stems, self.sources.languages, alike=alike)

    def _missing(self, sentence: Sentence, mention: Mention, parts: Sequence[str]) -> Sequence[str]:
        """The stems of a name that no source has; none where all of it may be there in another form."""
        language = sentence.block.language
        written = {word.stem: word.lower for word in words(mention.text, 0, len(mention.text), language)}
        missing = [part for part in parts if not (self._stands(written[part]) or self._backed(part, language))]
        if mention.text.isupper() or not mention.text[0].isupper():
            missing = [part for part in missing if part not in self.initials]
        if missing and missing == parts[: len(missing)] != parts and equals(tuple(missing), language):
            missing = []  # timid: a country's name before a name on record is how writers place it
        if any(self.stems.issuperset(other) for other in equals(tuple(parts), language)):
            missing = []
        if missing[:1] == parts[:1] and len(parts) > 1 and mention.text[0].isupper() and opens(sentence, mention):
            missing = missing[1:]  # timid: the capital of a sentence's first word says nothing
        if len(parts) > 1 and (self._abbreviates("".join(part[0] for part in parts)) or "".join(parts) in self.stems):
            missing = []
        if missing and not self.abbreviations.isdisjoint(initials_around(sentence, mention)):
            missing = []
        glued = mention.text[0].isupper() and self.sources.written.has_written(mention.text)
        if missing and (glued or has_form(mention.text, self.stems)):
            missing = []  # timid: a lost blank glues a name to the next word
        return missing

    def has(self, word: Word, language: str) -> bool:
        """Whether the sources have a word of a draft in some form."""
        return word.lower in self.stems or self._backed(word.stem, language)

    def _abbreviates(self, letters: str) -> bool:
        """Whether the sources have first letters as an abbreviation, no other word of so few letters."""
        return letters in self.abbreviations or (len(letters) > FEW and letters in self.stems)

    def _backed(self, part: str, language: str) -> bool:
        if PLACEHOLDER.fullmatch(part):
            return True
        if part in self.stems or part in self.acronyms or len(part) == 1:
            return True
        spellings = (
            *latin_keys(part),
            *linked(part, language),
            *romanised_alike(part),
            *respelt(part, language),
            *fleeting(part, language),
        )
        pieces = _PIECES.findall(part)
        return (
            any(other in self.stems for other in spellings)
            or any(self.stems.issuperset(other) for other in equals((part,), language))
            or (len(pieces) > 1 and self.stems.issuperset(pieces))
            or composed(part, self.stems, language)
            or self._begins_another(part)
        )

    def _begins_another(self, part: str) -> bool:
        """Whether a longer ordinary word of the sources begins with a name (`Valencia`, `valenciano`)."""
        at = bisect_left(self.ordinary, part)
        found = self.ordinary[at] if at < len(self.ordinary) and len(part) >= LONG else ""
        return found.startswith(part)

    def _rival(self, mention: Mention, parts: Sequence[str], missing: Sequence[str]) -> Sighting | None:
        """A name of the sources that this one stands for: a misspelling of it, or another first name to a last name."""
        language = mention.language
        slips = missing if len(missing) < len(parts) or len(parts) == 1 else ()
        for part in slips:
            if len(part) >= SHORTEST and part not in well_known(language):
                for other, sightings in self.by_stem.items():
                    # timid: a source that has one letter less at the end may have lost it.
                    if misspelt(part, other) and not part.startswith(other):
                        rival = next((one for one in sightings if slipped_into(part, other, language, one)), None)
                        if rival:
                            return rival
        if len(parts) > 1 and parts[-1] not in missing:
            for sighting in self.by_stem.get(parts[-1], ()):
                others = parts_of(sighting.mention.text, sighting.mention.language)
                same = len(others) == len(parts) and others[-1] == parts[-1]
                same = same and personal(mention) and personal(sighting.mention)
                # timid: a part of a thing may be named as one word with it (`Nordufer der Elbe`)
                if same and not compound(mention, sighting) and alike_written(language, sighting.mention.language):
                    return sighting
        return None


def contradicted(mention: Mention, rival: Sighting) -> Comparison:
    """A name beside the one that the sources have in its stead."""
    return Comparison(
        mention=mention,
        verdict=Verdict.CONTRADICTS,
        claim=rival.claim(),
        phrase="the source has",
        confidence=0.7,
        reasons=(f"{rival.mention.text} stands in {rival.passage.source}:{rival.passage.line}",),
    )


@lru_cache(maxsize=64)
def named(sources: Sources) -> NameBacking:
    """The names of the sources, indexed once."""
    return NameBacking.of(sources)
