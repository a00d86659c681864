"""FL114."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.claimbase.index import Claim
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.rules import Draft, Problem, rule
from factlint.rules._age_words import age as _age
from factlint.rules._ages import event, goes_with, owner
from factlint.rules._date_slips import evidence_names
from factlint.rules._day_names import date_text
from factlint.rules._lives import Life, bracketed, dying, is_plain, lives, years_between
from factlint.rules._told_ages import told_ages
from factlint.statements import Sentence
from factlint.values.date import Date
from factlint.values.quantity import Quantity

_REACH = 40
_BEHIND = 80
_OFF = 2
"""Years by which an age that nothing but `was` tells may be off: more, and the date is that of something else."""
_AT_DEATH = "at death"


@rule("FL114", on=Draft)
def age_arithmetic(draft: Draft) -> Iterator[Problem]:
    """An age does not follow from the dates beside it.

    ## Why it matters
    The age, or one of the dates, is wrong; and the reader who does the sum loses trust in all three.

    ## Example
    From 22 April 1870 to 21 January 1924 are 53 years:

        He was born on 22 April 1870 and died on 21 January 1924, aged 54.

    ## When it stays silent
    - The dates allow the age: years without a day allow two ages.
    - The age is about, over or under something, or an ordinal ("in his 54th year").
    - It is not plain whose age it is, or which date it belongs to.
    """
    if "born" in draft.base.by_predicate:
        yield from (problem for each in draft.sentences for problem in _by_verb(draft, each))
    ages = [mention for mention in draft.mentions if _age(mention, draft.document.prose) is not None]
    if not ages:
        return
    told: set[Span] = set()
    for life in lives(draft):
        beside = [age for age in ages if life.born.span.end <= age.span.start <= life.died.span.end + _REACH]
        if len(beside) == 1 and "\n\n" not in draft.document.prose[life.died.span.end : beside[0].span.start]:
            told.add(beside[0].span)
            yield from _of_life(life, beside[0])
    for known in bracketed(draft):
        behind = [age for age in ages if known.end <= age.span.start <= known.end + _BEHIND and age.span not in told]
        if behind and dying(draft.document.prose[known.end : behind[0].span.start], behind[0].language):
            told.add(behind[0].span)
            yield from _sum(behind[0], known.born, known.died, _AT_DEATH, None)
    if "born" in draft.base.by_predicate:
        sentences = draft.sentences
        yield from (problem for each in sentences for problem in _by_claims(draft, each) if problem.span not in told)


def _of_life(life: Life, age: Mention) -> Iterator[Problem]:
    born, died = life.dates
    yield from _sum(age, born, died, _when(died), None)


def _by_verb(draft: Draft, sentence: Sentence) -> Iterator[Problem]:
    """`When he left in May 1886 he was fourteen`: ages that a verb alone tells, and that are off by little."""
    for number, entity, date in told_ages(draft.base, sentence) if sentence.asserted else ():
        birth, then = _birth(draft, entity), date.value
        if birth is not None and isinstance(birth.value, Date) and isinstance(then, Date):
            found = _sum(number, birth.value, then, _when(then), birth)
            yield from (one for one in found if _is_slip(number, one.expected))


def _is_slip(age: Mention, expected: str) -> bool:
    """Whether an age is off by so little that the date is surely the one it goes with."""
    right = [int(one) for one in expected.split() if one.isdigit()]
    return min(abs(_stated(age) - one) for one in right) <= _OFF


def _birth(draft: Draft, entity: str) -> Claim | None:
    """A claim that says when somebody was born, where all that do mean one day."""
    births = [claim for claim in draft.base.by_subject.get(entity, ()) if claim.predicate == "born"]
    days = {(one.value.reading.first, one.value.reading.last) for one in births if isinstance(one.value, Date)}
    return births[0] if len(days) == 1 else None


def _stated(age: Mention) -> int:
    return int(age.value.amount) if isinstance(age.value, Quantity) else 0


def _sum(
    age: Mention, born: Date, then: Date, when: str, birth: Claim | None, event: Claim | None = None
) -> Iterator[Problem]:
    years = years_between(
        born.reading, then.reading, soft=bool((born.day and born.others) or (then.day and then.others))
    )
    stated, claim = _stated(age), event or birth
    if years is None or stated in years or not years or years[0] < 0:
        return
    between = " or " if len(years) == 2 else " to "
    right = between.join(map(str, dict.fromkeys((years[0], years[-1]))))
    yield Problem(
        span=age.span,
        message=f"the age {when} was {right}, not {stated}; {_told(born, birth)}{_then(then, when, event)}",
        expected=right,
        claim=claim.id if claim else "",
        evidence=claim.evidence if claim else (),
        confidence=0.8,
    )


def _when(date: Date) -> str:
    return f"on {date_text(date)}" if date.day else f"in {date_text(date)}"


def _told(born: Date, birth: Claim | None) -> str:
    return f"born {date_text(born)}{evidence_names(birth) if birth else ''}"


def _then(then: Date, when: str, event: Claim | None) -> str:
    """The other date that an age is worked out of, where the message has not named it yet."""
    if event is None and when != _AT_DEATH:
        return ""
    died = "died " if when == _AT_DEATH else ""
    return f", {died}{date_text(then)}{evidence_names(event) if event else ''}"


def _by_claims(draft: Draft, sentence: Sentence) -> Iterator[Problem]:
    """`In 1887, aged 15, Lenin ...`: an age of somebody whose birth is on record, and a date or a dated event."""
    ages = [mention for mention in sentence.mentions if _age(mention, draft.document.prose) is not None]
    dates = [mention for mention in sentence.mentions if mention.kind == "date"]
    if len(ages) != 1 or not sentence.asserted:
        return
    aged = owner(draft.base, sentence, ages[0])
    birth = _birth(draft, aged.entity) if aged else None
    if aged is None or birth is None or not isinstance(birth.value, Date):
        return
    near = [date for date in dates if goes_with(sentence, aged, ages[0], date)]
    if len(near) == 1 and is_plain(near[0]) and isinstance(near[0].value, Date):
        yield from _sum(ages[0], birth.value, near[0].value, _when(near[0].value), birth)
    elif not dates and (claim := event(draft.base, sentence, aged)) and isinstance(claim.value, Date):
        yield from _sum(ages[0], birth.value, claim.value, _at(draft, claim), birth, claim)


def _at(draft: Draft, claim: Claim) -> str:
    if claim.predicate == "died":
        return _AT_DEATH
    subject, predicate = draft.base.entities.get(claim.subject), draft.base.predicates[claim.predicate]
    return f"when {subject.name if subject else claim.subject} {predicate.phrase}"
