"""Dates in the script of another language than the text around them: `10 (22) апреля 1870` in an English page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick
from msgspec.structs import replace

from factlint import languages
from factlint.discover import members
from factlint.documents._telling import telling
from factlint.languages import Language
from factlint.mentions import Mention
from factlint.mentions._dates.forms import cased, phrases, searcher
from factlint.mentions._names.translit import script
from factlint.patterns import regex
from factlint.values.date import Date

Finder = Callable[[str], list[Mention]]
"""Takes a language code and gives the dates of a stretch of text as that language reads them."""


def with_foreign(text: str, language: str, own: list[Mention], find: Finder) -> list[Mention]:
    """The dates of a stretch, those that hold another script read in the first language that understands them.

    `text` is the stretch alone.
    """
    months = _months_in_other_scripts(_script_of(language))
    if not has_foreign(text, language) or not months.find_matches_as_indexes(text):
        return own
    written = {script(word) for word in text.split() if not word.isascii()} - {_script_of(language), ""}
    for code in _codes_in(frozenset(written)):
        # Where the own language has understood a word in that script, no other one is asked.
        known = [mention for mention in own if _scripts(mention.text) & written]
        foreign = [each for each in find(code) if _scripts(each.text) & written and not _overlaps(each, known)]
        own = [*(mention for mention in own if not _overlaps(mention, foreign)), *foreign]
        written -= {found for mention in foreign for found in _scripts(mention.text)}
    return list(_dated(sorted(own, key=lambda mention: mention.span)))


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
    packs = members(languages, Language)
    return script(packs[code].dates.months[0].split()[0]) if code in packs else ""


@cache
def _foreign_letters(language: str) -> re.Pattern[str]:
    """Any letter of the dates of packs in another script; known without loading one."""
    scripts = [name for name, codes in telling().scripts.items() if language not in codes]
    letters = "".join(telling().letters[name] for name in scripts)
    return regex(f"[{letters}{letters.upper()}]" if letters else "(?!)")


@cache
def _months_in_other_scripts(own: str) -> AhoCorasick:
    """Finds the months and centuries of the packs that are written in another script; without one there is no date."""
    forms: set[str] = set()
    for code, pack in members(languages, Language).items():
        if _script_of(code) != own:
            words = pack.dates
            plain = " ".join((*words.months, *words.short_months)).split()
            forms.update(form for word in (*plain, *phrases(words.century)) for form in cased(word, lower=True))
    return searcher(forms)


@cache
def _codes_in(scripts: frozenset[str]) -> tuple[str, ...]:
    return tuple(code for code in members(languages, Language) if _script_of(code) in scripts)
