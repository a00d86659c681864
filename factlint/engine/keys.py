"""The keys of a configuration, as one table: what each holds, what it may be, and what it is for."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import get_close_matches
from enum import StrEnum

from msgspec import Struct

from factlint import calendars, discover, languages, reports
from factlint.errors import BadConfiguration

RESERVED = {"uk": "gb", "su": "ru", "yu": "rs", "en": "gb"}
"""Country codes that people write for those of ISO 3166-1."""
FAIL_ON = ("error", "warning", "never")
SEVERITIES = ("error", "warning", "note")


Value = str | bool | tuple[str, ...] | dict[str, str]


class Shape(StrEnum):
    """What the value of a key looks like in TOML."""

    WORD = "word"
    WORDS = "words"
    """A list of texts; one text alone stands for a list of one."""
    FLAG = "flag"
    LEVELS = "levels"
    """A table from selectors to one of the choices."""
    SELECTORS = "selectors"
    """A table from path patterns to lists of selectors."""


class Holds(StrEnum):
    """What the texts of a key are."""

    TEXT = "text"
    PATH = "path"
    """Relative to the folder of the file, inside the project."""
    PATTERN = "pattern"
    """A path pattern as in `.gitignore`, relative to the folder of the file."""
    SELECTOR = "selector"
    """A rule's code, the start of codes, a rule's name, or ALL."""


class Key(Struct, frozen=True, kw_only=True):
    """One key."""

    name: str
    shape: Shape
    about: str
    holds: Holds = Holds.TEXT
    said: Value | None = None
    choices: Callable[[], tuple[str, ...]] | None = None
    form: Callable[[], tuple[re.Pattern[str], str]] | None = None
    """What a text must look like, and how to say so."""

    @property
    def default(self) -> Value:
        """What holds when nothing is said; where that is empty, `about` says what is done."""
        empty: dict[Shape, Value] = {Shape.WORDS: (), Shape.LEVELS: {}, Shape.SELECTORS: {}}
        return self.said if self.said is not None else empty.get(self.shape, "")

    @property
    def field(self) -> str:
        """Its name in `Configuration`."""
        return self.name.replace("-", "_")


def _age() -> tuple[re.Pattern[str], str]:
    from factlint.claimbase.ageing import AGE, AGE_HINT  # only where it is set

    return AGE, AGE_HINT


def countries() -> tuple[str, ...]:
    """The countries whose calendars are on record."""
    from factlint.calendars import _reforms

    return tuple(sorted({*(row.country for row in _reforms.REFORMS), *(row.country for row in _reforms.USES)}))


def _word(name: str, about: str, default: str = "", choices: Callable[[], tuple[str, ...]] | None = None) -> Key:
    return Key(name=name, shape=Shape.WORD, about=about, said=default, choices=choices)


def _words(name: str, holds: Holds, about: str, default: tuple[str, ...] = ()) -> Key:
    return Key(name=name, shape=Shape.WORDS, holds=holds, about=about, said=default)


def _flag(name: str, about: str, *, default: bool) -> Key:
    return Key(name=name, shape=Shape.FLAG, about=about, said=default)


KEYS: tuple[Key, ...] = (
    Key(
        name="extend",
        shape=Shape.WORD,
        holds=Holds.PATH,
        about="Another configuration file that this one goes on from: its tables and `extend-` lists are joined with "
        "those here, everything else here replaces what it says. Its paths and patterns start at its own folder.",
    ),
    _word("required-version", "The versions of factlint that may read this, such as `>=0.1,<2`."),
    _words("paths", Holds.PATH, "What `factlint check` checks when it is given no path: files and folders.", (".",)),
    _words("exclude", Holds.PATTERN, "Drafts to leave out, as patterns: `*` within a folder, `**` across folders."),
    _words("extend-exclude", Holds.PATTERN, "Further drafts to leave out."),
    _flag("respect-gitignore", "Whether what `.gitignore` files name is left out.", default=True),
    _flag("force-exclude", "Whether what is left out stays so when the command line names it.", default=False),
    _words(
        "claims", Holds.PATH, "The claims base: files and folders. Without it, the folder `claims/`, if there is one."
    ),
    _words(
        "sources", Holds.PATH, "Source records: files and folders. Without it, the folder `sources/`, if there is one."
    ),
    _words("vocabulary", Holds.PATH, "Vocabulary files of your own, which add predicates and their signal words."),
    _words(
        "bibliography",
        Holds.PATH,
        "Bibliographies (BibTeX, CSL-JSON) whose keys may be cited besides those of the source records.",
    ),
    _words(
        "select",
        Holds.SELECTOR,
        "Rules to run, by code, start of a code, or name; `ALL` for all. Without it, those that are on by default.",
    ),
    _words("extend-select", Holds.SELECTOR, "Further rules to run, such as those that are off by default."),
    _words("ignore", Holds.SELECTOR, "Rules not to run, in the same way; the longer selector wins."),
    _words("extend-ignore", Holds.SELECTOR, "Further rules not to run."),
    Key(
        name="per-file-ignores",
        shape=Shape.SELECTORS,
        holds=Holds.SELECTOR,
        about="Rules not to run on the drafts that a pattern fits.",
    ),
    Key(
        name="severity",
        shape=Shape.LEVELS,
        holds=Holds.SELECTOR,
        about="Another severity for the rules that a selector stands for.",
        choices=lambda: SEVERITIES,
    ),
    _word("fail-on", "The least severity that makes a run end with status 1.", "error", lambda: FAIL_ON),
    _word(
        "calendar",
        "The calendar of dates without a label. A draft that says so says it is meant.",
        "gregorian",
        lambda: discover.names(calendars),
    ),
    _word("country", "Whose calendar reform counts, as a country code such as `ru`.", "", countries),
    Key(name="max-evidence-age", shape=Shape.WORD, about="How old evidence of the base may be: `5 years`.", form=_age),
    Key(
        name="languages",
        shape=Shape.WORDS,
        about="The languages of the drafts; a passage that seems to be in another is read in the first of them.",
        choices=lambda: discover.names(languages),
    ),
    _word("format", "How `factlint check` reports.", "text", lambda: discover.names(reports)),
    Key(
        name="baseline",
        shape=Shape.WORD,
        holds=Holds.PATH,
        about="The file of findings that are put up with. Without it, `.factlint-baseline.json`, if there is one.",
    ),
)

BY_NAME = {key.name: key for key in KEYS}


def choices(name: str) -> tuple[str, ...]:
    """What a key may be; empty: anything."""
    given = BY_NAME[name].choices
    return given() if given else ()


def known(key: str, word: str) -> str:
    """A calendar, a country or a language that an option names; raises BadConfiguration with the nearest right one."""
    if word and word not in choices(key):
        raise BadConfiguration(f"there is no {key.removesuffix('s')} `{word}`", hint=nearest(word, choices(key)))
    return word


def nearest(word: str, known: tuple[str, ...], *, all_of_them: str = "") -> str:
    """A hint that names the nearest right spelling, else all of them, or what is given to say so."""
    meant = RESERVED.get(word.lower(), "")
    close = [meant] if meant in known else get_close_matches(word, known, n=1)
    if close:
        return f"did you mean `{close[0]}`?"
    return all_of_them or f"it may be {', '.join(f'`{choice}`' for choice in known)}"
