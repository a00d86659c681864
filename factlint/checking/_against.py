"""A draft beside source texts, with no claims base between them.

A value is backed when some source states it where the words around it agree; it is contradicted when the passage
that the sentence follows states another value at the same place; else it is unbacked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factlint.checking._backed_names import NameBacking, backing
from factlint.checking._comparison import Comparison
from factlint.checking._sources import Sighting, Sources, content_stems, digits_of, window
from factlint.checking._uncased import uncased_names, without_capitals
from factlint.checking.lifespan import end_of
from factlint.claimbase.index import EMPTY
from factlint.documents import Document
from factlint.mentions import Mention
from factlint.statements import Sentence, Statement, pack, stem
from factlint.statements.read import read_sentences, statements
from factlint.values import date, quantity
from factlint.values.date import Date, Precision
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

ALIGNED = 0.5
"""Share of the weighted words around a value that another must have around it to be the same point."""
BACKS = (Verdict.AGREES, Verdict.LESS_PRECISE)
"""A draft that is more precise than its sources is not backed by them."""
NEAR = 0.2
"""Fit from which on a quantity that is merely within bounds (`over 100` for 500) is taken to be about the same."""
LAST = 31
"""The last day of a month."""
FEW = 3
"""A number word up to this may count what the source only lists."""
ELSEWHERE = 0.25
"""How much better another place must fit for a value on record to be in the wrong place."""


@dataclass(frozen=True, slots=True)
class Match:
    """A value of a source beside one of the draft."""

    sighting: Sighting
    verdict: Verdict
    fit: float


def compare_against(document: Document, mentions: Sequence[Mention], sources: Sources) -> tuple[Comparison, ...]:
    """Every checkable mention of a draft beside what the given sources say."""
    names = backing(sources)
    uncased = without_capitals(document)
    found: list[Comparison | None] = []
    for sentence in read_sentences(document, mentions, EMPTY):
        context = content_stems(sentence)
        spans: dict[tuple[int, int], list[Statement]] = {}
        for statement in statements(sentence):
            spans.setdefault(statement.mention.span, []).append(statement)
        found += [
            _value(sentence, group, context, sources) or _name(sentence, group, names) for group in spans.values()
        ]
        if uncased:
            found += [names.compare(sentence, name) for name in uncased_names(document, sentence, names.proper)]
    return tuple(comparison for comparison in found if comparison)


def _name(sentence: Sentence, group: Sequence[Statement], names: NameBacking) -> Comparison | None:
    mention = next((statement.mention for statement in group if statement.mention.kind == "name"), None)
    return names.compare(sentence, mention) if mention else None


def _value(
    sentence: Sentence, group: Sequence[Statement], context: frozenset[str], sources: Sources
) -> Comparison | None:
    group = [statement for statement in group if statement.mention.kind in ("date", "quantity")]
    # timid: a date that is told from another (`two years later`) need not stand in a source.
    group = [one for one in group if not (isinstance(one.mention.value, Date) and one.mention.value.anchored)]
    group = [one for one in group if not _day_of_month(sentence, one.mention)]
    if not group:
        return None
    matches = [
        (statement, match) for statement in group for match in _matches(sentence, statement.mention, context, sources)
    ]
    fitting = [pair for pair in matches if _backs(pair[0].mention, pair[1], sources)]
    other = [pair for pair in matches if not _backs(pair[0].mention, pair[1], sources)]
    best_fit = max(fitting, key=_rank, default=None)
    best_other = max(other, key=_rank, default=None)
    if best_fit and not (best_other and _misplaced(best_fit[1], best_other[1])):
        return _result(*best_fit, best_fit[1].verdict)
    exact = best_fit and best_fit[1].verdict is Verdict.AGREES
    if not exact and _marked(group[0].mention, sources):
        return None  # timid: the source has the very figure or day, though spaces or marks keep it from being read
    if best_other and best_other[1].fit >= ALIGNED:
        return _result(*best_other, Verdict.CONTRADICTS if best_fit else best_other[1].verdict)
    if best_fit:
        return _result(*best_fit, best_fit[1].verdict)
    if all(_need_not_stand(statement.mention, sources) for statement in group):
        return None
    if _stands(group[0].mention, sources):
        return None  # timid: the source has the number, though it is not read as the same thing there
    return Comparison(
        mention=group[0].mention,
        verdict=Verdict.NO_CLAIM,
        unbacked=True,
        nearest=best_other[1].sighting.claim().evidence if best_other else (),
        reasons=(f"no source states {group[0].mention.text}",),
    )


def _day_of_month(sentence: Sentence, mention: Mention) -> bool:
    """Whether a number follows a month that was not read as one, its name being a word as well (`on march 31`)."""
    at, value = sentence.index(mention.span.start), mention.value
    if not (at and isinstance(value, Quantity) and mention.text.isdigit() and value.amount <= LAST):
        return False
    return sentence.words[at - 1].lower in pack(mention.language).dates.homonyms.split()


def _marked(mention: Mention, sources: Sources) -> bool:
    """Whether a figure with marks inside (`3,700`, `1.3`) stands in a source, spaced or not, or a day as written."""
    if isinstance(mention.value, Date):
        return mention.value.day is not None and sources.has_beside(mention.text)
    figure = digits_of(mention.text)
    return isinstance(mention.value, Quantity) and not mention.text.isdigit() and figure in sources.marked


def _stands(mention: Mention, sources: Sources) -> bool:
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


def _backs(mention: Mention, match: Match, sources: Sources) -> bool:
    """Whether a source's value bears the draft's out; one without a year does when the year stands elsewhere."""
    stated, known = mention.value, match.sighting.mention.value
    if isinstance(stated, Quantity) and isinstance(known, Quantity):
        bounded = match.verdict is Verdict.LESS_PRECISE and stated.hedge
        return match.verdict in BACKS and (not bounded or match.fit >= NEAR)
    if not (isinstance(stated, Date) and isinstance(known, Date)):
        return match.verdict in BACKS
    if match.verdict in BACKS:
        return True
    if known.ranged and _is_end(stated, known):
        return True
    if (known.open or stated.open) and _same_numbers(stated, known):
        return True
    if match.verdict is Verdict.OTHER_CALENDAR and (stated.second or stated.label):
        return True
    if match.verdict is not Verdict.MORE_PRECISE:
        return False
    same = (stated.month, stated.day) == (known.month, known.day)
    return not known.has_year and same and str(stated.year) in sources.digits


def _same_numbers(stated: Date, known: Date) -> bool:
    """Whether two dates, one of them the end of something open, are written with the same numbers."""
    pairs = ((stated.year, known.year), (stated.month, known.month), (stated.day, known.day))
    return all(one is None or one == other for one, other in pairs)


def _is_end(stated: Date, known: Date) -> bool:
    """Whether a date is the first or the last of a span that a source gives."""
    ends = (end_of(known, last=False), end_of(known, last=True))
    return any(end is not None and date.compare(stated, end) in BACKS for end in ends)


def _need_not_stand(mention: Mention, sources: Sources) -> bool:
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


def _rank(pair: tuple[Statement, Match]) -> float:
    return pair[1].fit


def _misplaced(right: Match, rival: Match) -> bool:
    return rival.fit >= ALIGNED + ELSEWHERE and rival.fit > right.fit + ELSEWHERE


def _result(statement: Statement, match: Match, outcome: Verdict) -> Comparison:
    return Comparison(
        mention=statement.mention,
        verdict=outcome,
        claim=match.sighting.claim(),
        phrase="the source has",
        confidence=round(match.fit, 2),
        citations=statement.citations,
        reasons=(f"{match.sighting.passage.source}:{match.sighting.passage.line} fits {match.fit:.2f}",),
    )


def _matches(sentence: Sentence, mention: Mention, context: frozenset[str], sources: Sources) -> Iterable[Match]:
    around = window(sentence, mention)
    for sighting in sources.sightings.get(mention.kind, ()):
        outcome = _verdict(mention, sighting.mention)
        if outcome is Verdict.NOT_COMPARABLE:
            continue
        fit = _fit(around, context, mention, sighting, sources)
        yield Match(sighting, outcome, fit)


def _verdict(stated: Mention, known: Mention) -> Verdict:
    if isinstance(stated.value, Date) and isinstance(known.value, Date):
        opposed = stated.value.open and stated.value.open == known.value.open
        different = opposed and not _same_numbers(stated.value, known.value)
        return Verdict.CONTRADICTS if different else date.compare(stated.value, known.value)
    if isinstance(stated.value, Quantity) and isinstance(known.value, Quantity):
        outcome = quantity.compare(stated.value, known.value)
        ages = stated.value.age + known.value.age
        return Verdict.NOT_COMPARABLE if outcome is Verdict.CONTRADICTS and ages == 1 else outcome
    return Verdict.NOT_COMPARABLE


def _fit(
    around: frozenset[str], context: frozenset[str], mention: Mention, sighting: Sighting, sources: Sources
) -> float:
    """How well the place of a sighting fits the place of a mention, 0 to 1."""
    passage = sighting.passage
    local = sources.overlap(around, window(passage.sentence, sighting.mention))
    wide = sources.overlap(context, passage.near)
    counted = _counted(mention, sighting.mention)
    return max(0.0, min(1.0, 0.45 * local + 0.45 * wide + counted))


def _counted(one: Mention, other: Mention) -> float:
    if not (isinstance(one.value, Quantity) and isinstance(other.value, Quantity)):
        return 0.1
    if one.value.unit or other.value.unit:
        return 0.15 if one.value.unit == other.value.unit else -0.3
    if one.value.counted and other.value.counted:
        same = stem(one.value.counted, one.language) == stem(other.value.counted, other.language)
        return 0.2 if same else -0.3
    return 0.0
