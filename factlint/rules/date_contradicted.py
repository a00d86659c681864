"""FL101."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import OSA

from factlint.checking import Comparison
from factlint.claimbase.index import Base
from factlint.findings import Edit, Fix, Severity
from factlint.rules import Draft, Problem, rule
from factlint.rules._date_slips import Slip, dates, rewritten, slip, sources
from factlint.rules._day_names import calendar_of, date_text, day_of, usual_calendar
from factlint.values.date import Date, Precision

_LIFE = ("born", "died")
_OTHER_LIFE = 5
"""Years by which both ends of a life must differ to be another person's."""


_WHOLLY_OTHER = 10
"""Years by which one end alone must differ, with another month and another day, to be another person's."""


@rule("FL101", on=Draft)
def date_contradicted(draft: Draft) -> Iterator[Problem]:
    """A date is not the one that the sources give.

    ## Why it matters
    Readers copy dates onwards, and a copied error outlives its correction.

    ## Example
    The sources: Lenin was born on 22 April 1870.

        Vladimir Lenin was born on 22 April 1871.

    ## When it stays silent
    - The draft says less than the sources know ("in 1870"), or more.
    - The same day in another calendar (`date-in-other-calendar`), under the wrong label (`wrong-calendar-label`), or
      converted once too often (`double-conversion`): those have their own rules.
    - The sources disagree among themselves, and one of them has the date of the draft.
    - It is not clear what the date is the date of.
    - The sentence tells it as hearsay ("some say", "according to legend") and cites no source that knows better, or it
      calls it wrong ("which is a mistake").

    It is a note only where one of the two dates is 1 January and the other a day of another month in the same year:
    records that know a year and no day often give 1 January. It is one also where birth and death are both years off,
    or where a day of birth or death has nothing in common with the one on record and is ten years or more away: then
    the draft may mean another person of that name.
    """
    namesakes = _namesakes(draft)
    for comparison in draft.comparisons:
        yield from _compared(comparison, namesakes, draft.base)


def _namesakes(draft: Draft) -> frozenset[str]:
    """The subjects whose birth and death both differ by years."""
    apart: dict[str, set[str]] = {}
    for comparison in draft.comparisons:
        both, claim = dates(comparison), comparison.claim
        end = _end_of_life(comparison, draft.base)
        if both is None or claim is None or not end or slip(comparison) is not Slip.DATE:
            continue
        stated, known = both
        if stated.year and known.year and abs(stated.year - known.year) >= _OTHER_LIFE:
            apart.setdefault(claim.subject, set()).add(end)
    return frozenset(subject for subject, ends in apart.items() if len(ends) == len(_LIFE))


def _end_of_life(comparison: Comparison, base: Base) -> str:
    """Whether a claim dates a birth (`born`) or a death (`died`); else empty."""
    name = comparison.claim.predicate if comparison.claim else ""
    known = base.predicates.get(name)
    return next((end for end in _LIFE if end == name or (known and end in known.like)), "")


def _compared(comparison: Comparison, namesakes: frozenset[str], base: Base) -> Iterator[Problem]:
    both = dates(comparison)
    if both is None or comparison.claim is None or slip(comparison) is not Slip.DATE:
        return
    stated, known = both
    subject = f"{comparison.subject.name} {comparison.phrase} ".lstrip() if comparison.subject else ""
    text, right = " ".join(comparison.mention.text.split()), date_text(known)
    doubt = ""
    if _fills_in(stated, known) or _fills_in(known, stated):
        doubt = "; 1 January may stand for a day that is not known"
    elif comparison.claim.subject in namesakes and _end_of_life(comparison, base):
        doubt = "; with birth and death both years off this may be another person of that name"
    elif _end_of_life(comparison, base) and _nothing_common(stated, known):
        doubt = "; with nothing of it in common this may be another person of that name"
    yield Problem(
        span=comparison.span or comparison.mention.span,
        message=f"{subject}{right}{sources(comparison)}; the draft has {text}{doubt}",
        expected=right,
        claim=comparison.claim.id,
        evidence=comparison.claim.evidence,
        confidence=comparison.confidence,
        fixes=() if doubt else _fixes(comparison, stated, known),
        severity=Severity.NOTE if doubt else None,
    )


def _nothing_common(date: Date, other: Date) -> bool:
    """Whether two days are many years apart, with other months and days, and no keystroke leads to the other year."""
    one, two = day_of(date), day_of(other)
    if one is None or two is None or abs(one[0] - two[0]) < _WHOLLY_OTHER or one[1] == two[1] or one[2] == two[2]:
        return False
    return OSA.distance(str(one[0]), str(two[0]), score_cutoff=1) > 1


def _fills_in(date: Date, other: Date) -> bool:
    """Whether a date is 1 January and the other a later month of that year."""
    one, two = day_of(date), day_of(other)
    return one is not None and two is not None and one == (two[0], 1, 1) and two[1] != 1


def _fixes(comparison: Comparison, stated: Date, known: Date) -> tuple[Fix, ...]:
    new = _known_numbers(stated, known)
    text = rewritten(comparison.mention.text, stated, new) if new else None
    if text is None:
        return ()
    return (Fix(message=f"write {text}", edits=(Edit(comparison.mention.span, text),)),)


def _known_numbers(stated: Date, known: Date) -> tuple[int, int, int] | None:
    """The known day in the calendar of the draft, where the known date is at least as precise."""
    if known.precision > stated.precision or stated.precision > Precision.YEAR or known.reading.first is None:
        return None
    if stated.precision is Precision.DAY and day_of(known) is None:
        return None
    if stated.precision is Precision.YEAR and stated.month is not None:
        return None
    calendar = stated.reading.calendar if stated.label or stated.reading.calendar == "julian" else usual_calendar(known)
    return calendar_of(calendar).from_jdn(known.reading.first)
