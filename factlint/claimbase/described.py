"""Predicates as people read them: what each says, what its values are, and the words that signal it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from factlint import languages
from factlint.claimbase.complaints import nearest, shown
from factlint.discover import members
from factlint.errors import BadBase
from factlint.languages import Language
from factlint.vocabulary import Predicate, signals

_VALUES = {"date": "a date", "quantity": "an amount", "name": "a name", "text": "a text", "any": "a value of any type"}
_RELATED = ("inverse", "contrary", "implies", "place")
_RECORD = ("id", "phrase", "value", "subject", "object", "many", "listed", "unit", "dimension", *_RELATED, "also")


def value_of(predicate: Predicate) -> str:
    """What its values are: `an amount (length)`, `a name (person), several`."""
    narrowed = predicate.object or tuple(filter(None, (predicate.unit or _dimension(predicate),)))
    kinds = f" ({', '.join(narrowed)})" if narrowed else ""
    return _VALUES[predicate.value] + kinds + (", several" if predicate.many else "")


def _dimension(predicate: Predicate) -> str:
    return "count" if predicate.dimension == "number" else predicate.dimension


def words_of(predicate: Predicate) -> Mapping[str, tuple[str, ...]]:
    """The words and phrases that signal a predicate, by language; a language without any is left out."""
    packs = members(languages, Language).values()
    return {pack.code: found for pack in packs if (found := signals(predicate, pack))}


def meant(word: str, known: Mapping[str, Predicate]) -> list[Predicate]:
    """The predicate of this id, else those that have the word as a name or a signal; raises BadBase for none."""
    if word in known:
        return [known[word]]
    wanted = word.casefold().replace("_", " ")
    named = [each for each in known.values() if wanted in (each.id.replace("-", " "), *each.also)]
    signalled = [each for each in known.values() if any(wanted in words for words in words_of(each).values())]
    found = [*named, *(each for each in signalled if each not in named)]
    if not found:
        hint = nearest(word, [*known, *(name for each in known.values() for name in each.also)])
        hint = hint or "`factlint predicates` lists them; a vocabulary file adds your own"
        raise BadBase(f"no predicate is called {shown(word)}, and none is signalled by it", hint=hint)
    return found


def line(predicate: Predicate) -> tuple[str, ...]:
    """The columns of a list: id, how a message says it, what it is said of, values."""
    return predicate.id, predicate.phrase or predicate.id, ", ".join(predicate.subject) or "any", value_of(predicate)


def text(predicate: Predicate, spoken: Sequence[str] = ()) -> Iterator[str]:
    """All that is known of a predicate, with its signals in these languages, else in all."""
    yield f"{predicate.id}: {predicate.phrase or predicate.id}"
    yield f"  said of: {', '.join(predicate.subject) or 'any'}"
    yield f"  value: {value_of(predicate)}"
    if predicate.listed:
        yield "  those on record are, as a rule, all there are"
    for key in _RELATED:
        related = getattr(predicate, key)
        if related:
            yield f"  {key}: {related if isinstance(related, str) else ', '.join(related)}"
    if predicate.also:
        yield f"  in tables: {', '.join(predicate.also)}"
    for language, words in words_of(predicate).items():
        if not spoken or language in spoken:
            yield f"  {language}: {', '.join(words)}"


def record(predicate: Predicate, spoken: Sequence[str] = ()) -> dict[str, Any]:
    """A predicate as JSON holds it; what is empty is left out."""
    held = {key: getattr(predicate, key) for key in _RECORD}
    words = {code: found for code, found in words_of(predicate).items() if not spoken or code in spoken}
    return {key: value for key, value in (held | {"signals": words}).items() if value}
