"""Short and other forms in which a name is commonly written: weaker than the names that a base gives."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from factlint.mentions._names.alias import Alias
from factlint.mentions._names.wellknown import DESIGNATIONS
from factlint.mentions._names.words import words
from factlint.patterns import regex

_BRACKETED = regex(r"^(?P<name>[^()]{2,}?)\s*\((?P<inside>[^()]+)\)\s*$")
_PLACE = regex(r"^(?P<name>[^,()]{3,}),\s+(?P<wider>[^\W\d_][^,()]+(?:,[^,()]+)?)$")
_ARTICLE = regex(r"^[Tt]he\s+(?P<name>\S.*)$")
_DOTTED = regex(r"^(?:[^\W\d_]\.\s?){2,}$")
_NUMBERED = regex(r"^\d+\.\s+(?P<name>[^\W\d_].*)$")
_QUOTED = regex(r"\s+[\"“«„(][^\"”»“()]*[\"”»“)]\s+")
_PERSON_PART = regex(r"^[^\W\d_][^\W\d_]*(?:[-'’][^\W\d_]+)*\.?$")
_ANY = ("", "thing")
"""Kinds that tell nothing."""
_REGNAL = regex(r"^(?:[IVX]+,?|Jr\.?|Sr\.?|[Tt]he|of)$")


def derived(alias: Alias) -> Iterator[Alias]:
    """The other forms of a name that its own text and the kind of its entity give."""
    text = alias.text
    if " " not in text and "." not in text and not text.isupper():
        return
    plain = text.isascii() and text.replace(" ", "").isalpha() and not text.startswith(("The ", "the "))
    seen = {text}
    for forms in (_of_person, _designated) if plain else _FORMS:
        for form, echo in forms(alias):
            if len(form) >= 2 and form not in seen:
                seen.add(form)
                yield Alias(form, alias.entity, alias.kind, alias.language, False, True, echo)


def _without_brackets(alias: Alias) -> Iterator[tuple[str, bool]]:
    """`English (official language)` is `English`; an acronym in brackets is a name too."""
    if match := _BRACKETED.match(alias.text):
        yield match["name"], False
        inside = match["inside"].strip()
        if inside.isupper() and inside.isalpha() and 2 <= len(inside) <= 8:
            yield inside, False
    elif '"' in alias.text or "“" in alias.text:
        yield _QUOTED.sub(" ", alias.text), False


def _without_wider_place(alias: Alias) -> Iterator[tuple[str, bool]]:
    """`Gettysburg, Pennsylvania` is `Gettysburg`; what follows a comma in other names may be their sense."""
    if alias.kind in (*_ANY, "place") and (match := _PLACE.match(alias.text)) and match["wider"][:1].isupper():
        yield match["name"], False


def _without_article(alias: Alias) -> Iterator[tuple[str, bool]]:
    if match := _ARTICLE.match(alias.text):
        yield match["name"], len(words(match["name"]).keys) == 1
    elif match := _NUMBERED.match(alias.text):
        yield match["name"], False


def _stops(alias: Alias) -> Iterator[tuple[str, bool]]:
    """`U.S.` is `US`, and `USA` is `U.S.A.`."""
    if _DOTTED.match(alias.text):
        yield re.sub(r"[.\s]", "", alias.text), False
    elif alias.text.isupper() and alias.text.isalpha() and 2 <= len(alias.text) <= 5 and alias.text.isascii():
        yield "".join(f"{letter}." for letter in alias.text), False


def _designated(alias: Alias) -> Iterator[tuple[str, bool]]:
    """`Battle of Kamenka` is `Kamenka Battle`, `Kazan University` `University of Kazan`: other languages turn it so."""
    if alias.kind in ("", "person"):
        return
    words = alias.text.removeprefix("The ").removeprefix("the ").split()
    first, last = words[0].lower(), words[-1].lower()
    if first in DESIGNATIONS and len(words) > 2 and words[1] == "of":
        rest = " ".join(words[2:]).removeprefix("the ")
        yield f"{words[0]} {rest}", False
        yield f"{rest} {words[0]}", False
    elif last in DESIGNATIONS and len(words) > 1:
        rest = " ".join(words[:-1])
        yield f"{words[-1]} {rest}", False
        yield f"{words[-1]} of {rest}", False


def _of_person(alias: Alias) -> Iterator[tuple[str, bool]]:
    """Surname, given name and surname, initials and surname, surname first."""
    if alias.kind not in (*_ANY, "person"):
        return
    plain = alias.text.replace(" ", "").isalpha()
    parts = (alias.text if plain else _QUOTED.sub(" ", alias.text).replace(".", ". ")).split()
    if not 2 <= len(parts) <= (5 if alias.kind == "person" else 3) or "," in alias.text:
        return
    if not (plain or all(map(_PERSON_PART.match, parts))) or any(map(_REGNAL.match, parts)):
        return
    if not (parts[0][0].isupper() and parts[-1][0].isupper()):
        return
    given, surname = _split(parts)
    sure = alias.kind == "person"
    if len(surname) >= 3:
        yield surname, not sure
    if not sure or surname[-1] == ".":
        return
    full_given = [part for part in given if not part.endswith(".") and part[0].isupper() and len(part) > 1]
    if len(given) > 1 and full_given:
        yield f"{full_given[0]} {surname}", False
    initials = " ".join(f"{part[0]}." for part in given if part[0].isupper())
    yield f"{initials} {surname}", False
    yield f"{surname} {initials}", False
    if len(given) > 1:
        yield f"{initials[:2]} {surname}", True
        yield f"{given[0]} {initials[3:]} {surname}", False
        yield f"{surname}, {' '.join(given)}", False
    if full_given:
        yield f"{surname}, {full_given[0]}", False


def _split(parts: list[str]) -> tuple[list[str], str]:
    """Given names, and the surname with the lower-case particles before it."""
    cut = len(parts) - 1
    while cut > 1 and parts[cut - 1].islower():
        cut -= 1
    return parts[:cut], " ".join(parts[cut:])


_FORMS: tuple[Callable[[Alias], Iterator[tuple[str, bool]]], ...] = (
    _without_brackets,
    _without_wider_place,
    _without_article,
    _stops,
    _of_person,
    _designated,
)
