"""The Latin spellings that a word of another script can have: a set of folded keys, likeliest first."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from factlint.mentions._names import translit_tables as tables
from factlint.patterns import regex

UNVOWELLED = frozenset({"arabic", "hebrew"})
"""Scripts that mostly leave vowels out."""
LONGEST = 48
"""Words of more letters are no names."""
_SHORTEST = 4
"""Letters that a name has at least when an ending is taken off."""
_ROMAN = frozenset("ivxlcdm")
"""Letters of Roman numerals, which no scheme writes in another way."""
_VOWELS = frozenset("аеёиоуыэюяьъ")


def script(word: str) -> str:
    """The script of a word, by its first letter: `latin`, `cyrillic`, `han` and so on; empty without letters."""
    for letter in word:
        if letter.isalpha():
            if letter < "\u0250":
                return "latin"
            return _script(letter)
    return ""


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    name = unicodedata.name(letter, "").split(" ")[0].lower()
    return "han" if name == "cjk" else name


@lru_cache(maxsize=1 << 14)
def latin_keys(word: str) -> tuple[str, ...]:
    """The folded Latin keys of one word in a script with vowels; for other words none.

    Cyrillic, Greek, Georgian and Armenian have tables here; anyascii stands behind them.
    """
    if len(word) > LONGEST:
        return ()
    letters = unicodedata.normalize("NFC", word.lower())
    match script(letters):
        case "latin" | "":
            return ()
        case "cyrillic":
            return _unique(_cyrillic(letters))
        case "greek":
            forms = _nominatives(_bare(letters), tables.GREEK_ENDINGS)
            found = _unique(key for form in forms for key in _spelled(form, tables.GREEK, tables.GREEK_PAIRS))
            return _unique((*found, *(key.replace("ou", "u") for key in found)))
        case "georgian":
            return _unique(_spelled(letters, tables.GEORGIAN, ()))
        case "armenian":
            forms = _nominatives(letters, tables.ARMENIAN_ENDINGS)
            return _unique(key for form in forms for key in _spelled(form, tables.ARMENIAN, tables.ARMENIAN_PAIRS))
        case "arabic" | "hebrew":
            return ()
        case _:
            return _plain(letters)


@lru_cache(maxsize=1 << 14)
def consonants(word: str) -> str:
    """The consonant classes of a word: what Arabic, Hebrew and Latin spellings of a name share."""
    letters = _bare(unicodedata.normalize("NFC", word.lower()))
    kind = script(letters)
    if kind in ("arabic", "hebrew"):
        classes = _ARABIC if kind == "arabic" else _HEBREW
        return _single("".join(classes.get(letter, "") for letter in letters))
    for pair, one in tables.LATIN_CONSONANTS:
        letters = letters.replace(pair, one)
    return _single("".join(letter for letter in letters if letter not in "aeiouyw"))


def _nominatives(letters: str, endings: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """A word, and what it is the case of when it ends so."""
    cut = (letters[: -len(end)] + nominative for end, nominative in endings if letters.endswith(end))
    return (letters, *(form for form in cut if len(form) >= _SHORTEST))


_ARABIC = tables.table(tables.ARABIC)
_HEBREW = tables.table(tables.HEBREW)


def _single(letters: str) -> str:
    return "".join(letter for at, letter in enumerate(letters) if not at or letters[at - 1] != letter)


def _unique(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))


def _bare(letters: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", letters) if not unicodedata.combining(letter))


def _cyrillic(word: str) -> Iterable[str]:
    softened = [word.replace("ьи", "йи"), word.replace("ье", "ие"), word.replace("ье", "йе")] if "ь" in word else []
    stems = _unique([word, *softened])
    for stem, ending in [*((stem, "") for stem in stems), *_ends(word)]:
        marked = _marked(stem) if "е" in stem or "ё" in stem else ""
        for plain, *glided in _cyrillic_schemes():
            latin = stem.translate(plain) + ending
            yield latin
            if marked:
                yield from (marked.translate(letters) + ending for letters in glided)
            if "кс" in stem:
                yield latin.replace("ks", "x")
            if "кв" in stem:
                yield from (latin.replace("kv", western) for western in ("qv", "qu", "kw") if "kv" in latin)


_GLIDED, _PLAIN_YO, _GLIDED_YO = "\ue000", "\ue001", "\ue002"
_AFTER_VOWEL = regex(f"(?:^|(?<=[{''.join(sorted(_VOWELS))}]))е")
_YO_AFTER_SIBILANT = regex("(?<=[шщчж])ё")


def _marked(stem: str) -> str:
    """With marks for `е` that has a glide before it, at the start and after vowels, and for the two kinds of `ё`."""
    marked = _YO_AFTER_SIBILANT.sub(_PLAIN_YO, _AFTER_VOWEL.sub(_GLIDED, stem))
    return marked.replace("ё", _GLIDED_YO)


@cache
def _cyrillic_schemes() -> tuple[tuple[dict[int, str], ...], ...]:
    """The letters of each scheme, plain, and with either way to write a glide, for `str.translate`."""

    def glided(letters: dict[str, str], glide: str) -> dict[int, str]:
        marks = {_GLIDED: f"{glide}e", _PLAIN_YO: "o", _GLIDED_YO: f"{glide}o"}
        return str.maketrans({**letters, **marks})

    return tuple((str.maketrans(letters), glided(letters, "y"), glided(letters, "j")) for letters in tables.CYRILLIC)


def spelt_out(word: str) -> str:
    """A Latin word in lower case with the letters of the scholarly schemes as the plain ones write them (`č`: `ch`)."""
    return unicodedata.normalize("NFC", word.lower()).translate(tables.SCHOLARLY)


@lru_cache(maxsize=1 << 14)
def romanised_alike(key: str) -> tuple[str, ...]:
    """Other Latin spellings, by other schemes, of what may be the romanised form of a Cyrillic name."""
    if not 4 <= len(key) <= LONGEST or not key.isascii() or not key.isalpha() or _ROMAN.issuperset(key):
        return ()
    if not _SLAVIC.search(key):
        return ()
    guesses = [_guess(key), _AFTER_SIBILANT.sub("ё", _guess(key.replace("sch", "š").replace("ch", "kh")))]
    for other in (key, *_reread(key)):
        guesses.append(_guess(other))
        guesses.extend(_guess(other[: -len(end)]) + own for end, own in tables.GUESSED_ENDINGS if other.endswith(end))
    guesses.extend([_GLIDE.sub("й", guess) for guess in guesses])
    return _unique(latin for guess in _unique(guesses) for latin in latin_keys(guess))


def _reread(key: str) -> Iterable[str]:
    """A Latin word with letters that stand for something else in some schemes as the common ones write them."""
    for pairs in tables.REREAD:
        other = key
        for latin, plain in pairs:
            other = other.replace(latin, plain)
        if other != key:
            yield other


_SLAVIC = regex(tables.SLAVIC)


_GLIDE = regex("(?<=[аеоуюя])[иы](?=[бвгджзклмнпрстфхцчшщ])")
_AFTER_SIBILANT = regex("(?<=[жшщч])о")


def _guess(key: str) -> str:
    key = key.replace("štš", "щ").replace("tš", "ч").replace("š", "ш")
    for latin, letter in tables.GUESSES:
        key = key.replace(latin, letter)
    return key


def _ends(word: str) -> Iterable[tuple[str, str]]:
    return ((word[: -len(end)], latin) for end, latin in tables.ENDINGS if word.endswith(end))


def _spelled(word: str, schemes: tuple[str, ...], pairs: tuple[tuple[str, str], ...]) -> Iterable[str]:
    joined = word
    for pair, latin in pairs:
        joined = joined.replace(pair, latin)
    for scheme in schemes:
        letters = tables.table(scheme)
        yield "".join(letters.get(letter, letter) for letter in joined)
        yield "".join(letters.get(letter, letter) for letter in word)


def _plain(word: str) -> tuple[str, ...]:
    from anyascii import anyascii

    written = anyascii(word).lower()
    return (written,) if written.isalnum() else ()
