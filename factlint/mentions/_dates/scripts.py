"""Dates in the script of another language than the text around them: `10 (22) апреля 1870` in an English page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from msgspec.structs import replace

from factlint.documents._telling import telling
from factlint.mentions import Mention
from factlint.mentions._names.translit import script
from factlint.patterns import regex
from factlint.values.date import Date

Finder = Callable[[str], list[Mention]]
"""Takes a language code and gives the dates of a stretch of text as that language reads them."""


def with_foreign(text: str, language: str, own: list[Mention], find: Finder) -> list[Mention]:
    """The dates of a stretch, those that hold another script read in the first language that understands them.

    `text` is the stretch alone.
    """
    if not has_foreign(text, language):
        return own
    foreign_words = {match[0] for match in _foreign_words(language).finditer(text)}
    written = {script(word) for word in foreign_words if not word.isascii()} - {_script_of(language), ""}
    asked = _asked(text.lower(), written, language) if written else []
    for code in asked:
        # Where the own language has understood a word in that script, no other one is asked.
        known = [mention for mention in own if _scripts(mention.text) & written]
        foreign = [each for each in find(code) if _scripts(each.text) & written and not _overlaps(each, known)]
        own = [*(mention for mention in own if not _overlaps(mention, foreign)), *foreign]
        written -= {found for mention in foreign for found in _scripts(mention.text)}
    return list(_dated(sorted(own, key=lambda mention: mention.span))) if asked else own


def has_foreign(text: str, language: str) -> bool:
    """Whether a text has letters that dates of a language in another script are written with."""
    return not text.isascii() and _foreign_letters(language).search(text) is not None


def _dated(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions; those without a year know the last one written before them, in whatever script."""
    year: int | None = None
    for mention in mentions:
        date = mention.value
        if isinstance(date, Date) and date.has_year:
            year = date.year
        elif isinstance(date, Date) and date.context_year is None and year is not None:
            mention = replace(mention, value=replace(date, context_year=year))
        yield mention


def _scripts(text: str) -> set[str]:
    return {script(word) for word in text.split() if not word.isascii() and any(map(str.isalpha, word))}


def _overlaps(mention: Mention, others: Sequence[Mention]) -> bool:
    return any(mention.span.overlaps(other.span) for other in others)


@cache
def _script_of(code: str) -> str:
    return next((name.lower() for name, codes in telling().scripts.items() if code in codes), "")


@cache
def _foreign_letters(language: str) -> re.Pattern[str]:
    """Any letter of the dates of packs in another script."""
    letters = _letters(language)
    return regex(f"[{letters}]" if letters else "(?!)")


@cache
def _foreign_words(language: str) -> re.Pattern[str]:
    """What stands between spaces and has such a letter."""
    letters = _letters(language)
    return regex(rf"(?<!\S)[^\s{letters}]*[{letters}]\S*" if letters else "(?!)")


@cache
def _foreign_starts(language: str) -> re.Pattern[str]:
    """Such a letter where a word begins."""
    letters = _letters(language)
    return regex(rf"(?<![^\W\d_])[{letters}]" if letters else "(?!)")


@cache
def _letters(language: str) -> str:
    """The letters of the dates of packs in another script than a language; known without loading one."""
    codes = [code for own in telling().scripts.values() if language not in own for code in own]
    signs = {sign for code in codes for form in telling().months[code] for sign in form}
    letters = "".join(sorted(filter(str.isalpha, signs)))
    return letters + letters.upper()


def _asked(low: str, scripts: set[str], language: str) -> list[str]:
    """The packs in some scripts of whose months or centuries one begins a word of a text in lower case.

    Without one there is no date.
    """
    starts = [match.start() for match in _foreign_starts(language).finditer(low)]
    return [
        code
        for code, forms in telling().months.items()
        if _script_of(code) in scripts and any(low.startswith(forms, start) for start in starts)
    ]
