"""FL302."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking import Comparison
from factlint.claimbase.index import Base, Claim
from factlint.findings import Edit, Fix, Severity
from factlint.rules import Draft, Problem, rule
from factlint.rules._date_slips import sources
from factlint.rules._day_names import date_text
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict


@rule("FL302", on=Draft)
def name_contradicted(draft: Draft) -> Iterator[Problem]:
    """A person, place or other name is not the one that the sources give.

    ## Why it matters
    The wrong person in the right sentence is the error that hurts most: somebody is given what another did.

    ## Example
    The sources: Lenin was born in Simbirsk.

        Vladimir Lenin was born in Samara.

    ## When it stays silent
    - The place that is named holds the one on record, or is a part of it; a country may hold it unless the base says
      in which country it is.
    - Another value on record has the name of the draft, or the sentence names the right one as well.
    - The claim has a `time`, and the draft speaks of another.
    - It is not clear what the name is the name of.

    A name is wrong, too, where all else bears out a claim: the verb and the day of somebody else (`in 1942 Anton was
    arrested`, which was his brother), a place on the date of what was elsewhere, a congress with the date and the place
    of the one before it. Several may do the same on one day: for those who are no brothers, and no events of one row,
    the claim's own words or its place must stand in the sentence too, and nothing on record may tie the two.

    A value that the base has as `deprecated`, a popular mistake for one, is reported where a draft states it.

    A name that is not on record is a warning, where the sentence says plainly what the claim says and leaves no room
    for another (`was directed by John Smith`, `the capital is Bonn`, `the chairman is Ann Lee`). It stays silent where
    the name could be another name of the one on record, a part of the place on record, or right at another time; and
    where a claim with several values (a genre, a member) may have one more.
    """
    for comparison in draft.comparisons:
        yield from _compared(comparison, draft.base)


def _compared(comparison: Comparison, base: Base) -> Iterator[Problem]:
    claim = comparison.claim
    if comparison.verdict is not Verdict.CONTRADICTS or claim is None or comparison.mention.kind != "name":
        return
    value = comparison.due or claim.value
    if isinstance(value, (Date, Quantity)):
        return
    value = value if isinstance(value, Name) else Name(text=value)
    known = " ".join(value.text.split())
    unknown = isinstance(comparison.mention.value, Name) and not comparison.mention.value.entities
    written = _in_language(value, known, comparison.mention.language, base)
    if comparison.due:
        record = _record(comparison, claim, base)
    else:
        ours = claim.subject in value.entities
        record = f"{'the figures are those of ' if ours else _said(comparison, claim, base)}{known}"
    yield Problem(
        span=comparison.span or comparison.mention.span,
        message=f"{record}{sources(comparison)}; the draft has {' '.join(comparison.mention.text.split())}",
        expected=written,
        claim=claim.id,
        evidence=claim.evidence,
        confidence=comparison.confidence,
        severity=Severity.WARNING if unknown else None,
        fixes=(Fix(message=f"write {written}", edits=(Edit(comparison.mention.span, written),)),),
    )


def _record(comparison: Comparison, claim: Claim, base: Base) -> str:
    """What is on record, for a name that stands in the place of a claim's subject or place and not of its value."""
    if isinstance(claim.value, Date):
        value = date_text(claim.value)
    else:
        value = claim.value.text if isinstance(claim.value, Name) else str(claim.value)
    due = comparison.due if comparison.due and claim.subject not in comparison.due.entities else None
    further = f" in {due.text}" if due and claim.place in due.entities else f" ({due.text})" if due else ""
    return f"{_said(comparison, claim, base)}{value}{further}"


def _said(comparison: Comparison, claim: Claim, base: Base) -> str:
    """What is said of the subject: `X was born in `, `X capital: `; empty for a claim without one on record."""
    if comparison.subject is None:
        return ""
    predicate = base.predicates.get(claim.predicate)
    noun = predicate is not None and comparison.phrase in (predicate.id.replace("-", " "), " ".join(predicate.words))
    return f"{comparison.subject.name} {comparison.phrase}{':' if noun else ''} ".replace("  ", " ")


def _in_language(value: Name, known: str, language: str, base: Base) -> str:
    """The name that the entity has in the language of the draft; else the one that the claim gives."""
    entity = base.entities.get(value.entities[0]) if len(value.entities) == 1 else None
    names = (
        [name.text for name in entity.names if name.lang == language and name.first is name.last is None]
        if entity
        else []
    )
    return known if known in names or not names else names[0]
