"""FL120."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.claimbase.index import Claim
from factlint.findings import Severity
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._anniversaries import Turn, turns, year
from factlint.rules._anniversary_years import began, celebrates, falls, follows, follows_on, founded
from factlint.rules._date_slips import evidence_names
from factlint.rules._dated_events import dated, founding
from factlint.rules._day_names import calendar_of, ordinal
from factlint.rules._passages import Passage, passages
from factlint.values.date import Date
from factlint.values.name import Name

_TAIL = regex(r"(?:['’]s?)?(?:\s+[^\W\d_]+)?")


@rule("FL120", on=Draft, severity=Severity.WARNING)
def anniversary_arithmetic(draft: Draft) -> Iterator[Problem]:
    """An anniversary does not fall in the year that is given for it.

    ## Why it matters
    Anniversaries are counted by hand and seldom checked; one of the two years, or the number, is wrong.

    ## Example
    The hundredth anniversary of 1917 is 2017:

        In 2018 Russia marked the 100th anniversary of the revolution of 1917.

    The year of the event may also stand in the claims base:

        The centenary of Lenin's birth was celebrated in 1971.

    ## When it stays silent
    - It is not said of the year that the anniversary falls in it ("preparing the centenary").
    - The sentence has other dates, or two anniversaries.
    - The count is so far off that another event must be meant.
    - The claims base has the event in several years, or what the anniversary is of is not plain.
    """
    previous: Passage | None = None
    for sentence in passages(draft, lambda mention: year(mention) is not None):
        yield from _in_sentence(draft, sentence, previous)
        previous = sentence


def _in_sentence(draft: Draft, sentence: Passage, previous: Passage | None) -> Iterator[Problem]:
    dates = [mention for mention in sentence.mentions if mention.kind == "date"]
    if not dates or len(dates) > 2:
        return
    found = list(turns(sentence, draft.document.prose))
    if len(found) != 1:
        return
    if len(dates) == 2:
        yield from _by_text(draft, sentence, found[0], dates)
        return
    anchor = _before(sentence, previous, found[0], draft.document.prose)
    first, prose = year(anchor) if anchor else None, draft.document.prose
    if anchor and first and falls(found[0], found[0].span.end, dates[0], prose):
        yield from _judged(found[0], _years(anchor.value, first), dates[0], None)
    else:
        yield from _by_claims(draft, sentence, found[0], dates[0])


def _before(sentence: Passage, previous: Passage | None, turn: Turn, prose: str) -> Mention | None:
    """`The mill was founded in 1870. Its centenary was celebrated in 1980.`: the date of the sentence before."""
    if previous is None or previous.block != sentence.block or not follows_on(turn, sentence, prose):
        return None
    return began(previous, prose)


def _by_text(draft: Draft, sentence: Passage, turn: Turn, dates: Sequence[Mention]) -> Iterator[Problem]:
    prose = draft.document.prose
    for anchor, result in (dates, dates[::-1]):
        first = year(anchor)
        named = follows(turn, anchor, prose) and falls(turn, anchor.span.end, result, prose)
        own = founded(turn, anchor, sentence, prose) and falls(turn, turn.span.end, result, prose)
        if first and (named or own):
            yield from _judged(turn, _years(anchor.value, first), result, None)


def _by_claims(draft: Draft, sentence: Passage, turn: Turn, result: Mention) -> Iterator[Problem]:
    prose = draft.document.prose
    names = [mention for mention in sentence.mentions if isinstance(mention.value, Name)]
    after = [mention for mention in names if mention.span.start >= turn.span.end]
    if len(names) == 1 and not after:
        yield from _own(draft, names[0], turn, result, sentence)
        return
    if len(after) != 1 or not isinstance(after[0].value, Name) or not follows(turn, after[0], prose):
        return
    tail = _TAIL.match(prose, after[0].span.end, sentence.span.end)
    ends = [after[0].span.end, tail.end() if tail else after[0].span.end]
    for end in (end for end in ends if falls(turn, end, result, prose)):
        words = f"{prose[turn.span.end : after[0].span.start]} {prose[after[0].span.end : end]}"
        claim = dated(draft.base, after[0].value.entity, words, turn.language, prose[turn.span.start : turn.span.end])
        if claim and isinstance(claim.value, Date) and claim.value.year:
            yield from _judged(turn, _years(claim.value, claim.value.year), result, claim)
            return


def _own(draft: Draft, name: Mention, turn: Turn, result: Mention, sentence: Passage) -> Iterator[Problem]:
    """`Norden celebrated its centenary in 1966`: an anniversary of whom the sentence is about."""
    entity = name.value.entity if isinstance(name.value, Name) else None
    claim = founding(draft.base, entity) if celebrates(name, turn, result, sentence, draft.document.prose) else None
    if claim and isinstance(claim.value, Date) and claim.value.year:
        yield from _judged(turn, _years(claim.value, claim.value.year), result, claim)


def _years(value: object, written: int) -> set[int]:
    """The year of a date in the calendars that may be meant: days around New Year have two."""
    found = {written}
    if isinstance(value, Date):
        for reading in (value.reading, *value.others):
            if reading.first is not None and value.day:
                found.add(calendar_of("gregorian").from_jdn(reading.first)[0])
    return found


def _judged(turn: Turn, firsts: set[int], result: Mention, claim: Claim | None) -> Iterator[Problem]:
    last = year(result)
    if last is None or last - turn.count in firsts:
        return
    first = min(firsts)
    # timid: a gap of another size belongs to another event.
    if not turn.count <= 2 * (last - first) <= 4 * turn.count:
        return
    source = evidence_names(claim) if claim else ""
    message = f"the {ordinal(turn.count)} anniversary of {first}{source} is {first + turn.count}, not {last}"
    yield Problem(
        span=result.span,
        message=message,
        expected=str(first + turn.count),
        claim=claim.id if claim else "",
        evidence=claim.evidence if claim else (),
        confidence=0.8,
    )
