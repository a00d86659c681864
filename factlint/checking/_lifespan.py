"""A span of dates in brackets behind a name: `Lenin (22 April 1870 – 21 January 1924)` states birth and death."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from factlint import calendars
from factlint.calendars import Calendar
from factlint.checking._comparison import Comparison
from factlint.checking._values import verdict
from factlint.checking._weigh import Scene
from factlint.claimbase.index import Base, Claim
from factlint.discover import member
from factlint.mentions import Mention
from factlint.statements import Statement
from factlint.values.date import Date, Precision, Reading
from factlint.values.name import Name
from factlint.values.verdict import Verdict
from factlint.vocabulary import LIFESPANS

_BEHIND = re.compile(r"[^\w()]*\((?:[^()\d]{0,40}[;,:] )?")
"""What stands between a name and the dates in the bracket behind it: another spelling of the name at most."""


def compare_lifespans(scene: Scene, statements: Sequence[Statement], text: str) -> list[Comparison]:
    """A comparison for each end of each bracketed span of dates; `text` is the draft's prose."""
    found: list[Comparison] = []
    for before, statement in pairwise(statements):
        name, span = before.mention, statement.mention
        if not isinstance(name.value, Name) or len(name.value.entities) != 1 or not isinstance(span.value, Date):
            continue
        if span.value.ranged and _BEHIND.fullmatch(text, name.span.end, span.span.start):
            found += _ends(scene.base, name.value.entities[0], statement, span.value)
    return found


def _ends(base: Base, entity: str, statement: Statement, span: Date) -> Iterator[Comparison]:
    for half, position in ((end_of(span, last=False), 0), (end_of(span, last=True), 1)):
        claims = [claim for claim in base.by_subject.get(entity, ()) if _is_end(base, claim, position)]
        if half is None or not claims:
            continue
        mention = replace(statement.mention, value=half)
        verdicts = [(verdict(mention, claim), claim) for claim in claims]
        fitting = next((pair for pair in verdicts if pair[0].fits), None)
        outcome, claim = fitting or verdicts[0]
        if outcome in (Verdict.AGREES, Verdict.LESS_PRECISE, Verdict.MORE_PRECISE, Verdict.CONTRADICTS):
            yield _comparison(mention, outcome, claim, statement)


def _comparison(mention: Mention, outcome: Verdict, claim: Claim, statement: Statement) -> Comparison:
    return Comparison(
        mention=mention,
        verdict=outcome,
        claim=claim,
        confidence=0.95,
        citations=statement.citations,
        reasons=(f"{claim.id}: {outcome.value}, the bracket behind the name gives the ends of a life",),
    )


def _is_end(base: Base, claim: Claim, position: int) -> bool:
    predicate = base.predicates.get(claim.predicate)
    same = {claim.predicate, *(predicate.like if predicate else ())}
    return isinstance(claim.value, Date) and any(pair[position] in same for pair in LIFESPANS)


def end_of(span: Date, *, last: bool) -> Date | None:
    """The first or the last date of a span, as precise as its ends are written; None for an open or odd one."""
    at = span.reading.last if last else span.reading.first
    if at is None or span.precision not in (Precision.DAY, Precision.MONTH, Precision.YEAR):
        return None
    calendar = member(calendars, Calendar, span.reading.calendar)
    year, month, day = calendar.from_jdn(at)
    first, final = at, at
    if span.precision is Precision.YEAR:
        first, final = calendar.to_jdn(year, 1, 1), calendar.to_jdn(year + 1, 1, 1) - 1
    elif span.precision is Precision.MONTH:
        first = calendar.to_jdn(year, month, 1)
        final = first + calendar.days_in_month(year, month) - 1
    written = {Precision.YEAR: f"{year:04}", Precision.MONTH: f"{year:04}-{month:02}"}
    return Date(
        edtf=written.get(span.precision, f"{year:04}-{month:02}-{day:02}"),
        reading=Reading(span.reading.calendar, first, final),
        precision=span.precision,
        year=year,
        month=None if span.precision is Precision.YEAR else month,
        day=day if span.precision is Precision.DAY else None,
        slack=span.slack,
    )
