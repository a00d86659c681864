"""The words that dates are written with."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

Twelve = tuple[str, ...]


class DateWords(Struct, frozen=True, kw_only=True, eq=False):
    """The date vocabulary of one language.

    A text of forms holds single words with spaces between them; a text of phrases has commas between them, and a
    phrase may be several words. Oblique cases and older spellings are plain entries.
    """

    months: Twelve = ()
    """Twelve texts of forms, January first."""
    short_months: Twelve = ()
    """Abbreviations, which count only beside a day or a year; a full stop may follow them in the text."""
    homonyms: str = ""
    """Forms: months that are other words as well (`may`, `march`); alone they need a preposition before them."""
    capitals: bool = False
    """Months and weekdays are written with a capital letter."""
    capital_nouns: bool = False
    """Every noun is, so a capital tells nothing about names."""
    weekdays: tuple[str, ...] = ()
    """Seven texts of forms, Monday first."""
    short_weekdays: tuple[str, ...] = ()
    """Abbreviated weekdays, which count only beside a full date."""
    seasons: tuple[str, ...] = ()
    """Four texts of phrases: spring, summer, autumn, winter."""
    feasts: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """Phrase to month and day in the Gregorian calendar; or to 0 (Orthodox: -1) and days after Easter Sunday; or to
    month, weekday (Monday 0), which of them (-1: the last) and days after it."""
    ordinals: tuple[str, ...] = ()
    """Texts of forms, `first` first: days and centuries in words."""
    ordinal_prefixes: str = ""
    """Forms before a day number (`ika-`, `a-`)."""
    ordinal_suffixes: str = ""
    """Forms after a day or century number (`st`, `er`, `-го`)."""
    numerals: Mapping[str, int] = field(default_factory=dict)
    """Words of numbers that years and days are spelled with (`nineteen`, `twenty`); hundred is 100, thousand 1000."""
    dotted_days: bool = False
    """A full stop makes an ordinal of the number of a day (`3. Mai`); elsewhere it ends a sentence."""
    order: str = "dmy"
    """How `10/11/1917` is meant: `dmy`, or `mdy` where both orders are in use and the month mostly comes first."""

    of: str = ""
    """Phrases that may stand between the parts of a date (`of`, `the`, `de`, `ng`)."""
    at: str = ""
    """Phrases that make a number after them a year and a month after them a time (`in`, `since`, `noong`)."""
    dating: str = ""
    """Forms after which a number can only be a year: singular articles (`nel`), or words of time (`noong`)."""
    near: str = ""
    """Phrases that often stand before dates but as often before other things (`for`, `ng`)."""
    year: str = ""
    """Phrases: the word for year, also shortened, before or after the number."""
    years: str = ""
    """Phrases: its plural, before the number of a year or after a range; after a single number it counts years."""
    month: str = ""
    """Phrases: the word for month, between its number and the year (`the third month of 1917`)."""
    before: str = ""
    after: str = ""
    until: str = ""
    """Phrases that end a range or stand alone for `before`."""
    onwards: str = ""
    """Phrases after a date that leave its end open (`onwards`, `or later`)."""
    onwards_after_start: str = ""
    """Phrases that do so only after one of `start` (`von 1922 an`)."""
    start: str = ""
    """Phrases that open a range (`from`)."""
    to: str = ""
    """Phrases that join the ends of a range (`to`)."""
    into: str = ""
    """Phrases that join two days after one of `start`: `в ночь с 24 на 25 октября`."""
    between: str = ""
    also: str = ""
    """Phrases that join the ends after `between` (`and`)."""
    about: str = ""
    """Phrases that make a date approximate and a number a year (`circa`)."""
    roughly: str = ""
    """Phrases that make numbers of any kind approximate (`about`)."""
    early: str = ""
    mid: str = ""
    late: str = ""
    halves: Mapping[str, int] = field(default_factory=dict)
    """Phrase to the EDTF code of a part of a year: quarters 33-36, halves 40-41 (`first half of`: 40)."""
    tenths: Mapping[str, int] = field(default_factory=dict)
    """Phrase to a decade of a century, 0-9 (`last decade of`: 9)."""
    decade: str = ""
    """Phrases beside the number of a decade (`dekada`, `années`)."""
    decade_adjectives: Mapping[str, int] = field(default_factory=dict)
    """Word to the number of a decade (`zwanziger`: 20), which counts only beside one of `decade` or `years`."""
    decade_numbers: Mapping[str, int] = field(default_factory=dict)
    """Plain number words that do so after one of `decade` only (`años veinte`: 20)."""
    decade_suffixes: str = ""
    """Forms glued to the number of a decade (`s`, `er`, `-е`)."""
    turn: str = ""
    """Phrases before the number of a century that mean the years about its beginning (`turn of the`)."""
    century: str = ""
    century_names: Mapping[str, int] = field(default_factory=dict)
    """Word that names a century, with a capital letter, to its first year (`Ottocento`: 1800)."""
    millennium: str = ""
    bce: str = ""
    ce: str = ""
    old_style: str = ""
    """Phrases that label a Julian date (`o.s.`, `old calendar`)."""
    new_style: str = ""
    falling: str = ""
    """Phrases between a date and its weekday (`22 July, which was a Friday`); an article alone needs none."""
    equals: str = ""
    """Phrases between a day in one calendar and the same day in the other (`that is`)."""
    convention: str = ""
    """Phrases before such a label that make it that of all dates (`dates are`); `*` is any one word."""
    convention_after: str = ""
    """What a text says behind the calendar that all of its dates are in (`Old Style throughout`)."""
    plurals: str = ""
    """Forms: endings of plural nouns, where they tell `in 1917 members` from `in 1917 came`."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Form of a unit of time to `y`, `m`, `w` or `d`, for dates told from another date."""
    small: Mapping[str, int] = field(default_factory=dict)
    """Number words that count such units."""
    later: str = ""
    """Phrases with `#` for a count of units: `# later`, `makalipas ang #`."""
    earlier: str = ""
    following: str = ""
    """Phrases before a unit or a month that mean the next one after the date before (`the following March`)."""
    following_behind: str = ""
    """Phrases after a month that mean the same (`mars suivant`)."""
    told: Mapping[str, str] = field(default_factory=dict)
    """Phrase to how far it is from the date before, as a count and a unit (`the previous year`: `-1y`)."""
    of_year: Mapping[str, str] = field(default_factory=dict)
    """Phrase after a day or a month to how far its year is from that of the date before (`of that year`: `0y`)."""
    after_date: str = ""
    """Phrases between a count of units and the date that it is counted from (`after`, `from`)."""
    before_date: str = ""
    determiners: str = ""
    """Phrases before a year that stands as an attribute (`the 1917 revolution`)."""
    names: str = ""
    """Phrases that make a month or a year beside them a name (`revolution`, `theses`)."""
    naming: str = ""
    """Forms before a date that is their name or number (`calle 2 de Mayo`, `version 2.6.12`)."""
    namely: str = ""
    """Phrases between two ways to say the same (`that is`)."""
    numbered: str = ""
    """Forms before their own number (`chapter 31. September`)."""
    lasting: str = ""
    """Phrases between a period and its length (`lasted`, `a total of`); `*` is any one word (`a * of`)."""
    altogether: str = ""
    """Phrases after such a length (`in all`)."""
    unspent: str = ""
    """Phrases near a length of time that need not have passed (`sentenced`, `every`)."""
    lessening: str = ""
    """Beginnings of words, with spaces between: what tells that a number went down (`fell`, `reduc`)."""
    deeds: str = ""
    """Phrases, in the past: verbs for what only the living do, and nobody does in their name (`wrote`, `travelled`)."""
    anniversary: str = ""
    """Forms that an ordinal counts years with (`anniversary`)."""
    centenaries: Mapping[str, int] = field(default_factory=dict)
    """Form of a word that names such an anniversary to its number (`centenary`: 100)."""
    jubilees: str = ""
    """Phrases after the digits of their number, with or without a hyphen (`-летие`, `-jähriges Bestehen`)."""
    marking: str = ""
    """Phrases between a year and the anniversary that falls in it (`marked`, `was celebrated in`)."""
