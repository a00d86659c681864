"""Whether a value stands in a source though it is not read there, or need not stand in one at all."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factlint.checking._against.sources import Sources
from factlint.checking._against.written import digits_of, run_at
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.statements import Sentence, pack, stem
from factlint.values.date import Date
from factlint.values.quantity import Quantity
from factlint.values.units import UNITS

_YEAR = regex(r"1\d{3}|20\d\d")
NEAR = 6
"""Words behind a value that may tell what it was reckoned from."""
LAST = 31
"""The last day of a month."""
LEAST_SPAN, MOST_SPAN = 2, 1000
"""Years of a span that a writer reckons from two years rather than from what is told."""
CENTURY = 100
"""The years that the two digits of `'08` leave open."""
THOUSAND, THOUSANDS = 1000, "000"
FEW = 3
"""A number word up to this may count what the source only lists."""


def day_of_month(sentence: Sentence, mention: Mention) -> bool:
    """Whether a number follows a month that was not read as one, its name being a word as well (`on march 31`)."""
    at, value = sentence.index(mention.span.start), mention.value
    if not (at and isinstance(value, Quantity) and mention.text.isdigit() and value.amount <= LAST):
        return False
    return sentence.words[at - 1].lower in pack(mention.language).dates.homonyms.split()


def part_of_name(sentence: Sentence, mention: Mention, sources: Sources) -> bool:
    """Whether a number may be a part of a name that a source has with it (`Voyager 2`)."""
    at, value = sentence.index(mention.span.start), mention.value
    if not (at and isinstance(value, Quantity) and value.in_name):
        return False
    return sources.written.has_beside(f"{sentence.words[at - 1].text} {mention.text}")


def reckoned(sentence: Sentence, mention: Mention) -> bool:
    """Whether a writer has reckoned a value: `thirty years later`, `on 28 April, not quite a week later`."""
    dates = pack(mention.language).dates
    behind = {phrase.strip().split()[1] for phrase in dates.later.split(",") if phrase.strip().startswith("# ")}
    first, last = sentence.index(mention.span.start), sentence.index(mention.span.end - 1)
    near = [word.lower for word in sentence.words[first : last + 1 + NEAR]]
    return any(unit in dates.units and told in behind for unit, told in pairwise(near))


def marked(sentence: Sentence, mention: Mention, sources: Sources) -> bool:
    """Whether a figure with marks inside (`3,700`, `1.3`) stands in a source, spaced or not, or a day as written."""
    if isinstance(mention.value, Date):
        return mention.value.day is not None and sources.written.has_beside(
            mention.text, undated=mention.value.has_year
        )
    if isinstance(mention.value, Quantity) and _in_thousands(mention.value, sources):
        return True
    if not isinstance(mention.value, Quantity) or mention.text.isdigit():
        return False
    figure, written, unit = run_at(sentence.prose, mention.span.start), sources.written, mention.value.unit
    return figure in written.marked and (not unit or written.has_figure(figure, unit))


def stands(mention: Mention, sources: Sources) -> bool:
    """Whether the written numbers stand in a source, outside of what was read there as something else."""
    value, digits = mention.value, digits_of(mention.text)
    if isinstance(value, Quantity):
        return (
            sources.written.has_figure(digits, value.unit) if value.unit else digits in sources.written.digits
        ) or value.amount in sources.written.told
    if not isinstance(value, Date):
        return False
    if value.truncated and value.year is not None and value.month is None:
        return value.year % CENTURY in {int(year) % CENTURY for year in sources.written.digits if _YEAR.fullmatch(year)}
    if not digits:
        return sources.written.has_beside(mention.text)
    if any(sources.written.has_beside(feast) for feast in _feasts(value, sources)):
        return True
    year = str(value.year) if value.year is not None else ""
    if year in mention.text and year and year not in sources.written.digits:
        return False
    if value.month is None or value.ranged:
        return digits in sources.written.digits
    languages = sources.languages | {mention.language}
    forms = [form for language in languages for form in _months(language, value.month)]
    if value.day is None and value.has_year and not _of_year(value.year, frozenset(forms), sources):
        return False
    day = f" {value.day}" if value.day else ""
    return sources.written.has_beside(mention.text, undated=value.has_year) or any(
        sources.written.has_beside(form + day, undated=value.has_year) for form in forms
    )


def _feasts(value: Date, sources: Sources) -> Iterator[str]:
    """What the languages of the sources call a day that is a feast each year (`bisperas ng pasko`)."""
    for language in sorted(sources.languages):
        for feast, day in pack(language).dates.feasts.items():
            if day == (value.month, value.day):
                yield feast


def _in_thousands(value: Quantity, sources: Sources) -> bool:
    """Whether a table in thousands may have an amount: its head says `000's`, and the number stands there without."""
    whole, rest = divmod(value.amount, THOUSAND)
    digits = sources.written.digits
    return not (rest or value.unit) and THOUSANDS in digits and str(int(whole)) in digits


def _of_year(year: int | None, forms: frozenset[str], sources: Sources) -> bool:
    """Whether the name of a month stands where it may be of the year."""
    near = (passage for passage in sources.passages if year in passage.years)
    return any(word.lower in forms for passage in near for word in passage.sentence.words)


def _months(language: str, number: int) -> list[str]:
    """The forms of a month in a language, short ones too."""
    dates = pack(language).dates
    return " ".join(months[number - 1] for months in (dates.months, dates.short_months) if months).split()


def need_not_stand(mention: Mention, sources: Sources) -> bool:
    """Whether a value may be right though no source states it: a writer's own count, a month alone."""
    value = mention.value
    if isinstance(value, Date):
        return value.month is not None and value.day is None and not value.has_year
    if not isinstance(value, Quantity):
        return False
    if _between_years(value, sources):
        return True  # timid: the writer's own reckoning from two years of the source
    foreign = value.spelled and (value.multiple or not value.unit) and not any(map(str.isdigit, mention.text))
    if foreign and sources.languages - {mention.language}:
        return True  # timid: a number word of another language may hide in a compound (`zehnmal`)
    if value.ordinal and value.counted in pack(mention.language).numbers.times:
        return _first_told(mention, sources)
    return not value.unit and (value.amount == 0 or (value.spelled and abs(value.amount) <= FEW))


def _between_years(value: Quantity, sources: Sources) -> bool:
    """Whether a span of at least two years lies between two years of the sources, give or take one."""
    unit = UNITS.get(value.unit)
    if unit is None or unit.dimension != UNITS["year"].dimension or value.age:
        return False
    span = Fraction(value.amount) * unit.factor / UNITS["year"].factor
    years = {int(year) for year in sources.written.digits if _YEAR.fullmatch(year)}
    return LEAST_SPAN <= span <= MOST_SPAN and any(
        year + round(span) + slack in years for year in years for slack in (-1, 0, 1)
    )


def _first_told(mention: Mention, sources: Sources) -> bool:
    """Whether a source says in other words that something was the first of its kind (`her debut`)."""
    return any(
        not sources.rarity.keys().isdisjoint(stem(word, language) for word in pack(language).prose.firsts)
        for language in sources.languages | {mention.language}
    )
