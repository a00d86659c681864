"""Every word that dates are written with, by class: one character, see `grammar.py`; numbers and signs get theirs in
the lexer."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from factlint.languages._dates import DateWords
from factlint.mentions._dates.eras import ROMANISED
from factlint.mentions._dates.forms import phrases
from factlint.mentions._dates.months import OTHER_MONTHS

Value = int | str | tuple[int, ...] | tuple[str, int] | None


SHORT_DAY = 4
"""Letters up to which the name of a weekday may be an abbreviation."""


class Entry(Struct, frozen=True):
    """One phrase of the lexicon."""

    phrase: str
    kind: str
    value: Value = None

    @property
    def dotted(self) -> bool:
        """Whether a full stop behind it may belong to it: a month or a weekday that is cut short."""
        return self.kind == "s" or (self.kind == "w" and len(self.phrase) <= SHORT_DAY)

    def ends(self, following: str) -> bool:
        """Whether it ends before a character; a month or a part may have a digit stuck to it."""
        if not following.isalnum() or not self.phrase[-1].isalnum():
            return True
        return self.kind in "MsP" and following.isdecimal()


PAIRED = "paired"
"""Value of words that count only after one that opens a range."""

_ROLES: tuple[tuple[str, str, Value], ...] = (
    ("old_style", "L", "julian"),
    ("new_style", "L", "gregorian"),
    ("turn", "W", None),
    ("bce", "b", None),
    ("ce", "a", None),
    ("before", "<", None),
    ("after", ">", None),
    ("until", "U", None),
    ("start", "R", None),
    ("to", "T", None),
    ("into", "T", PAIRED),
    ("between", "B", None),
    ("also", "&", None),
    ("about", "~", None),
    ("roughly", "≈", None),
    ("early", "P", "early"),
    ("mid", "P", "mid"),
    ("late", "P", "late"),
    ("decade", "K", None),
    ("century", "C", 100),
    ("millennium", "C", 1000),
    ("years", "Z", None),
    ("month", "m", None),
    ("year", "Y", None),
    ("at", "i", None),
    ("of", "f", None),
    ("near", "p", None),
    ("onwards", "A", None),
    ("onwards_after_start", "A", PAIRED),
    ("determiners", "t", None),
)
"""Field of DateWords, class and value; a phrase that stands in several fields has the first."""


def entries(words: DateWords) -> Iterator[Entry]:
    """The phrases of a pack and of all calendars; of those that stand in several fields the first counts."""
    for index, forms in enumerate(words.months):
        yield from (Entry(form, "M", index + 1) for form in forms.split())
    for index, forms in enumerate(words.seasons):
        yield from (Entry(phrase, "S", 21 + index) for phrase in phrases(forms))
    yield from (Entry(phrase, "F", day) for phrase, day in words.feasts.items())
    yield from (Entry(phrase, "H", code) for phrase, code in words.halves.items())
    yield from (Entry(phrase, "V", tenth) for phrase, tenth in words.tenths.items())
    for index, forms in enumerate(words.weekdays):
        yield from (Entry(form, "w", index) for form in forms.split())
    yield from (Entry(phrase, "c", year) for phrase, year in words.century_names.items())
    yield from (Entry(phrase, "D", tens) for phrase, tens in words.decade_adjectives.items())
    glued = [year for year in phrases(words.years) if f"-{year}" in words.decade_suffixes]
    yield from (Entry(word + year, "E", tens) for word, tens in words.decade_adjectives.items() for year in glued)
    yield from (Entry(phrase, "e", tens) for phrase, tens in words.decade_numbers.items())
    for field, kind, value in _ROLES:
        yield from (Entry(phrase, kind, value) for phrase in phrases(getattr(words, field)))
    for index, forms in enumerate(words.short_months):
        yield from (Entry(form, "s", index + 1) for form in forms.split())
    for index, forms in enumerate(words.short_weekdays):
        yield from (Entry(form, "w", index) for form in forms.split())
    for index, forms in enumerate(words.ordinals):
        yield from (Entry(form, "o", index + 1) for form in forms.split())
    yield from (Entry(form, "Y", "islamic_civil") for form in ("ah", "a.h.", "a. h.", "anno hegirae"))
    yield from (Entry(form, "X", value) for form, value in OTHER_MONTHS.items())
    yield from (Entry(era, "J", era) for era in ROMANISED)
