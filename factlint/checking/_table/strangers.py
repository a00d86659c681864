"""Values that are somebody else's: when all the numbers of a run are those of another subject, the name is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from factlint.checking._comparison import Comparison
from factlint.checking._table.sheet import Sheet
from factlint.checking._table.tallies import Stated, compared
from factlint.claimbase.index import Claim
from factlint.mentions import Mention
from factlint.values.name import Name
from factlint.values.verdict import Verdict

ENOUGH = 2
"""How many numbers must belong to the other subject, and must not belong to the one that is named."""
CONFIDENCE = 0.8


def renamed(stated: Sequence[Stated], sheet: Sheet) -> Iterator[Comparison]:
    """The comparisons, with the contradictions of a run that fits somebody else turned into one of the name."""
    runs: list[list[Stated]] = []
    for one in stated:
        if runs and runs[-1][-1].bearer == one.bearer:
            runs[-1].append(one)
        else:
            runs.append([one])
    for run in runs:
        other = _other(run, sheet)
        if other is None or run[0].bearer is None or run[0].bearer.mention is None:
            yield from (one.comparison for one in run)
            continue
        yield _wrong(run[0].bearer.mention, run, other, sheet)
        yield from (replace(one.comparison, verdict=Verdict.AGREES, claim=_claim(one, other, sheet)) for one in run)


def _other(run: Sequence[Stated], sheet: Sheet) -> str | None:
    """The one subject that has all the values of a run, where the one named has few of them."""
    wrong = [one for one in run if one.comparison.verdict is Verdict.CONTRADICTS]
    right = len(run) - len(wrong)
    if len(wrong) < ENOUGH or right > len(wrong) / 2 or run[0].bearer is None:
        return None
    own = run[0].bearer.entity
    kind = sheet.kind(own)
    fitting = [
        entity
        for entity in sheet.columns.get(run[0].column, {})
        if entity != own and sheet.kind(entity) == kind and all(_fits(one, entity, sheet) for one in run)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _claim(one: Stated, entity: str, sheet: Sheet) -> Claim | None:
    return sheet.columns.get(one.column, {}).get(entity)


def _fits(one: Stated, entity: str, sheet: Sheet) -> bool:
    return compared(one.comparison.mention, _claim(one, entity, sheet), ()).verdict.fits


def _wrong(mention: Mention, run: Sequence[Stated], other: str, sheet: Sheet) -> Comparison:
    """The name beside the first claim of the subject whose values these are."""
    known = sheet.base.entities.get(other)
    claim = _claim(run[0], other, sheet)
    name = known.name if known else other
    return Comparison(
        mention=mention,
        verdict=Verdict.CONTRADICTS,
        claim=replace(claim, value=Name(text=name, entities=(other,))) if claim else None,
        confidence=CONFIDENCE,
        reasons=(f"{len(run)} numbers are those of {other}",),
    )
