"""Other words that a word of a text, or of a name, may stand for: inflection, other scripts, stops and spaces."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cache, cached_property
from itertools import takewhile

from msgspec import Struct, field

from factlint import discover, languages
from factlint.languages import Language
from factlint.mentions._names.translit import UNVOWELLED, consonants, latin_keys, romanised_alike, script, spelt_out
from factlint.mentions._names.words import Words, fold, fold_name, words
from factlint.patterns import regex

_CAMEL = regex(r"(?<=[^\W\d_A-Z])(?=[A-Z])|(?<=\d)(?=[A-Z])|(?<=[A-Za-z]{2})(?=\d)")
_ODD = regex(r"[A-Z]{2}|[a-z][A-Z]|\d[A-Z]|[A-Za-z]\d|\b[A-Z]\b\W{0,2}\b[A-Z]\b")
_ROMAN = regex(r"^[IVXLC]+$")


_SHORTEST_PLACE = 3
_VOWELS = frozenset("аеёиіоуыюяaeioąęuy")
_LINKS = ("ян", "ан", "ов", "ев", "ин", "ів")
"""What may stand between the name of a place and the ending of its adjective."""
_NOMINATIVES = ("", "а", "я", "ь", "a")


class Inflection(Struct, frozen=True, kw_only=True, eq=False):
    """How one language inflects names."""

    linkers: tuple[str, ...] = ()
    endings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Ending in the text to the endings of the name itself."""
    plurals: tuple[tuple[str, str], ...] = ()
    """Ending of a common noun to its ending in the plural."""
    designations: Mapping[str, str] = field(default_factory=dict)
    """Noun in names to the English one."""
    adjectives: tuple[str, ...] = ()
    """Endings that make an adjective of the name of a place."""

    def __bool__(self) -> bool:
        return bool(self.linkers or self.endings or self.plurals)

    def citations(self, word: str) -> Iterator[str]:
        """The words, in lower case, that a word may be a form of."""
        lower = word.lower()
        if word == lower:
            yield from self._numbers(lower)
        for linker in self.linkers:
            if lower.endswith(linker) and len(lower) - len(linker) >= 3:
                yield lower[: -len(linker)]
        for size in range(1, min(4, len(lower) - 2) + 1):
            for own in self.endings.get(lower[-size:], ()):
                yield lower[:-size] + own

    def places(self, word: str) -> Iterator[str]:
        """The names of places, in lower case, that a word may be the adjective of (`луганский`, `казанская`)."""
        lower = word.lower()
        ending = next((one for one in self.adjectives if lower.endswith(one)), "")
        stem = lower.removesuffix(ending)
        if not ending or len(stem) < _SHORTEST_PLACE:
            return
        yield stem + "".join(takewhile(lambda letter: letter not in _VOWELS, ending))
        for one in (stem, *(stem.removesuffix(link) for link in _LINKS if stem.endswith(link))):
            yield from (one + own for own in _NOMINATIVES)

    def _numbers(self, word: str) -> Iterator[str]:
        """Singular and plural of a common noun."""
        for one, many in self.plurals:
            if word.endswith(many) and len(word) - len(many) >= 3:
                yield word[: len(word) - len(many)] + one
            if word.endswith(one) and len(word) - len(one) >= 3:
                yield word[: len(word) - len(one)] + many


_NONE = Inflection()


@cache
def inflection(language: str) -> Inflection:
    """How a language inflects names; for one without a pack, not at all."""
    if language not in discover.names(languages):
        return _NONE
    prose = discover.member(languages, Language, language).prose
    endings: dict[str, list[str]] = {}
    for own, forms in prose.paradigms:
        for form in forms.split():
            endings.setdefault(form, []).append(own)
    return Inflection(
        linkers=prose.linkers,
        endings={form: tuple(own) for form, own in endings.items()},
        plurals=prose.plurals,
        designations=prose.designations,
        adjectives=prose.place_adjectives,
    )


def name_keys(text: str) -> Iterator[tuple[str, ...]]:
    """The folded words of a name, and of its other spellings with and without stops and spaces."""
    yield fold_name(text)
    if text.isascii() and not _ODD.search(text):
        return
    read = words(text)
    for respelt in _respelt(read.texts, single=len(read.texts) == 1):
        yield tuple(map(fold, respelt))
    if read.texts and script(text) == "han":
        yield from han_keys(read.texts)


def han_keys(characters: list[str]) -> Iterator[tuple[str, ...]]:
    """The Latin words that two to four Han characters can be: family name first, or all as one."""
    syllables = [key for character in characters for key in latin_keys(character)]
    if 2 <= len(syllables) == len(characters) <= 4:
        cut = 2 if len(syllables) == 4 else 1
        yield (*syllables,)
        yield ("".join(syllables[:cut]), "".join(syllables[cut:]))
        yield ("".join(syllables),)


def han_runs(read: Words) -> Iterator[tuple[int, int]]:
    """Stretches of two to four Han characters with nothing between them and no more beside them."""
    if not any(map(_han, read.texts)):
        return
    first = 0
    for at in range(1, len(read.texts) + 1):
        glued = at < len(read.texts) and read.ends[at - 1] == read.starts[at]
        if glued and _han(read.texts[at]) and _han(read.texts[at - 1]):
            continue
        if 2 <= at - first <= 4 and _han(read.texts[first]):
            yield first, at
        first = at


def _han(word: str) -> bool:
    return "\u3400" <= word[0] <= "\u9fff"


def _respelt(parts: list[str], *, single: bool) -> Iterator[list[str]]:
    merged: list[str] = []
    for at, part in enumerate(parts):
        if at and len(part) == 1 and part.isupper() and len(parts[at - 1]) == 1 and parts[at - 1].isupper():
            merged[-1] += part
        else:
            merged.append(part)
    if len(merged) < len(parts):
        yield merged
    shouted = not single and all(part.isupper() for part in parts)
    split = [letter for part in parts for letter in (part if _acronym(part) and not shouted else [part])]
    if len(split) > len(parts):
        yield split
    parted = [piece for part in parts for piece in _CAMEL.split(part) if piece]
    if len(parted) > len(parts):
        yield parted


def _acronym(part: str) -> bool:
    return 2 <= len(part) <= 4 and part.isascii() and part.isalpha() and part.isupper() and not _ROMAN.match(part)


class Foreign(Struct, frozen=True, eq=False):
    """The words of names in other scripts."""

    keys: Iterable[str]
    """Their folded forms."""
    spelled: Callable[[str], tuple[str, ...]]
    """The folded forms of those that have a Latin spelling."""


def romanised(foreign: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Latin spelling to the folded forms of words in other scripts."""
    found: dict[str, tuple[str, ...]] = {}
    for key, word in foreign.items():
        for latin in latin_keys(word):
            found[latin] = (*found.get(latin, ()), key)
    return found


class Variants:
    """What words of texts may be among the words of the names."""

    def __init__(self, vocabulary: Collection[str], foreign: Foreign, *, slavic: Callable[[], bool]) -> None:
        self._vocabulary = vocabulary
        self._foreign = foreign
        self._is_slavic = slavic
        self._skeletons: dict[str, dict[str, tuple[str, ...]]] = {}
        self._has_foreign = any(True for _ in foreign.keys)

    @cached_property
    def _slavic(self) -> bool:
        """Whether some name may be romanised by several schemes."""
        return self._is_slavic()

    def of(self, word: str, language: str) -> tuple[str, ...]:
        """The words of names, other than its own folded form, that a word may be."""
        found = dict.fromkeys(self._find(word, language))
        found.pop(fold(word), None)
        return tuple(found)

    def translated(self, word: str, language: str) -> tuple[str, ...]:
        """The words of English names that a word is in its language: `сражение` battle, `луганский` Lugansk."""
        known = inflection(language)
        english = known.designations.get(word.lower(), "")
        found = [english] if english in self._vocabulary else []
        for place in known.places(word) if word[0].isupper() else ():
            keys = (fold(place),) if script(place) == "latin" else latin_keys(place)
            found.extend(key for key in keys if key in self._vocabulary)
        return tuple(dict.fromkeys(found))

    def _find(self, word: str, language: str) -> Iterator[str]:
        key = fold(word)
        for form in (word, *inflection(language).citations(word)):
            folded = fold(form)
            if folded in self._vocabulary:
                yield folded
            if not form.isascii():
                yield from (latin for latin in latin_keys(form) if latin in self._vocabulary)
        if self._slavic and word[0].isupper() and key not in self._vocabulary:
            yield from (latin for latin in romanised_alike(key) if latin in self._vocabulary)
            if not word.isascii() and script(word) == "latin":
                plain = fold(spelt_out(word))
                yield from (latin for latin in (plain, *romanised_alike(plain)) if latin in self._vocabulary)
        if self._has_foreign:
            yield from self._foreign.spelled(key)
        if len(word) >= 3 and (skeletons := self._unvowelled(script(word))):
            yield from skeletons.get(consonants(word), ())

    def _unvowelled(self, kind: str) -> dict[str, tuple[str, ...]]:
        """Consonants to the words of names, where one of the two scripts has no vowels."""
        found = self._skeletons.get(kind)
        if found is None:
            found = self._skeletons[kind] = {}
            for word in self._vocabulary if kind in UNVOWELLED else self._foreign.keys:
                other = script(word)
                if (other in UNVOWELLED) != (kind in UNVOWELLED) and len(skeleton := consonants(word)) >= 3:
                    found[skeleton] = (*found.get(skeleton, ()), word)
        return found
