"""The setting of a report: the day of the one event that it is about, which a lone weekday names."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from factlint.checking._comparison import Comparison
from factlint.claimbase.index import Base, Claim
from factlint.documents import Span
from factlint.remembering import remembered
from factlint.statements import Sentence
from factlint.values import date
from factlint.values.date import Date
from factlint.values.verdict import Verdict

CONFIDENCE = 0.85


@remembered
def _day(base: Base) -> Claim | None:
    """The one claim of a predicate that sets the day of reports; None when the base tells of several events."""
    names = [one.id for one in base.predicates.values() if one.setting]
    found = [claim for name in names for claim in base.by_predicate.get(name, ())]
    return found[0] if len(found) == 1 and isinstance(found[0].value, Date) else None


def compare_setting(sentence: Sentence, base: Base, settled: Collection[Span]) -> Iterator[Comparison]:
    """One comparison for each lone weekday of a sentence, outside the spans that are settled."""
    claim = _day(base)
    for mention in sentence.of_kind("date") if claim else ():
        value = mention.value
        if claim is None or not isinstance(value, Date) or not value.only_weekday or mention.span in settled:
            continue
        outcome = date.compare(value, claim.value) if isinstance(claim.value, Date) else Verdict.NOT_COMPARABLE
        yield Comparison(
            mention=mention, verdict=outcome, claim=claim, confidence=CONFIDENCE, reasons=("the day of the report",)
        )
