"""Whether a value stands in a source though it is not read there, or need not stand in one at all."""

from __future__ import annotations

from factlint.checking._sources import Sources, digits_of
from factlint.mentions import Mention
from factlint.statements import Sentence, pack
from factlint.values.date import Date, Precision
from factlint.values.quantity import Quantity

LAST = 31
"""The last day of a month."""
FEW = 3
"""A number word up to this may count what the source only lists."""


def day_of_month(sentence: Sentence, mention: Mention) -> bool:
    """Whether a number follows a month that was not read as one, its name being a word as well (`on march 31`)."""
    at, value = sentence.index(mention.span.start), mention.value
    if not (at and isinstance(value, Quantity) and mention.text.isdigit() and value.amount <= LAST):
        return False
    return sentence.words[at - 1].lower in pack(mention.language).dates.homonyms.split()


def marked(mention: Mention, sources: Sources) -> bool:
    """Whether a figure with marks inside (`3,700`, `1.3`) stands in a source, spaced or not, or a day as written."""
    if isinstance(mention.value, Date):
        return mention.value.day is not None and sources.has_beside(mention.text)
    figure = digits_of(mention.text)
    return isinstance(mention.value, Quantity) and not mention.text.isdigit() and figure in sources.marked


def stands(mention: Mention, sources: Sources) -> bool:
    """Whether the written numbers stand in a source: for a day, beside the written month; a month alone as a word."""
    digits = digits_of(mention.text)
    if isinstance(mention.value, Date):
        if mention.value.precision is Precision.DAY or not digits:
            return sources.has_beside(mention.text)
        return digits in sources.digits and _month_stands(mention.value, mention.language, sources)
    return digits in sources.digits or (isinstance(mention.value, Quantity) and mention.value.amount in sources.told)


def _month_stands(value: Date, language: str, sources: Sources) -> bool:
    """Whether a source in the language names the month of a date; so it is where there is no month or such source."""
    if value.month is None or language not in sources.languages:
        return True
    dates = pack(language).dates
    forms = " ".join(months[value.month - 1] for months in (dates.months, dates.short_months) if months)
    return any(sources.has_beside(form) for form in forms.split())


def need_not_stand(mention: Mention, sources: Sources) -> bool:
    """Whether a value may be right though no source states it: a writer's own count, a month alone."""
    value = mention.value
    if isinstance(value, Date):
        return value.month is not None and value.day is None and not value.has_year
    if not isinstance(value, Quantity):
        return False
    foreign = value.spelled and (value.multiple or not value.unit) and not any(map(str.isdigit, mention.text))
    if foreign and sources.languages - {mention.language}:
        return True  # timid: a number word of another language may hide in a compound (`zehnmal`)
    return not value.unit and (value.amount == 0 or (value.spelled and abs(value.amount) <= FEW))
