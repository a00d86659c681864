"""Tables of claims that do not close: shares that are not the shares of the counts beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from factlint.claimbase._fault import NOTE, Fault
from factlint.claimbase.complaints import shown
from factlint.claimbase.index import Base, Claim
from factlint.values.quantity import Quantity

_LEAST = 4
_WHOLE = Decimal(100)
_COMPLETE = Decimal(97)
"""Percentages of one subject that make this much are taken to be all there are."""

Rows = dict[str, tuple[Claim, Quantity]]
"""The claims of one predicate, by what they are of."""


def open_tables(base: Base) -> Iterator[Fault]:
    """FL638: the shares of a whole do not make 100, or a share is not its count divided by the sum of the counts."""
    points: dict[tuple[str, str, str], dict[str, Rows]] = {}
    for claim in base.claims:
        if claim.of and isinstance(claim.value, Quantity) and claim.rank != "deprecated":
            key = (claim.subject, claim.place, claim.time.edtf if claim.time else "")
            rows = points.setdefault(key, {}).setdefault(claim.predicate, {})
            rows.setdefault(claim.of, (claim, claim.value))
    for (subject, _, _), columns in points.items():
        yield from _table(subject, columns)


def _table(subject: str, columns: Mapping[str, Rows]) -> Iterator[Fault]:
    for rows in columns.values():
        shares = {of: value for of, (_, value) in rows.items() if value.unit == "percent"}
        total = sum((value.amount for value in shares.values()), Decimal(0))
        if len(shares) < _LEAST or len(shares) < len(rows) or total < _COMPLETE:
            continue
        slack = sum((value.step for value in shares.values()), Decimal(0)) / 2
        first = next(iter(rows.values()))[0]
        if abs(total - _WHOLE) > slack:
            message = f"the {len(shares)} shares of {shown(subject)} add up to {total}%"
            yield Fault("FL638", NOTE, message, first.path, first.line, first.id)
        for counts in columns.values():
            if counts is not rows and set(counts) == set(shares):
                yield from _derived(shares, counts)


def _derived(shares: Mapping[str, Quantity], counts: Rows) -> Iterator[Fault]:
    """The shares that are not the shares of the counts, when most of them are."""
    whole = sum((value.amount for _, value in counts.values()), Decimal(0))
    if not whole or len({value.unit for _, value in counts.values()}) > 1:
        return
    right = {of: value.amount / whole * 100 for of, (_, value) in counts.items()}
    odd = [of for of, share in shares.items() if abs(right[of] - share.amount) > share.step]
    if len(odd) * 4 > len(shares):
        return
    fitting = _fitting(shares, right, whole)
    if odd and fitting is not None and not fitting[0] <= whole <= fitting[1]:
        claim = next(iter(counts.values()))[0]
        least, most = (amount.quantize(_digits(whole)) for amount in fitting)
        message = (
            f"the {len(counts)} counts add up to {whole:,f}, but their shares are those of {least:,f} to {most:,f}"
        )
        yield Fault("FL638", NOTE, message, claim.path, claim.line, claim.id)
    for of in odd:
        claim, value = counts[of]
        message = f"{value.amount:,f} of {whole:,f} is {right[of]:.2f}%, but {shown(of)} has {shares[of].amount}%"
        yield Fault("FL638", NOTE, message, claim.path, claim.line, claim.id)


def _fitting(
    shares: Mapping[str, Quantity], right: Mapping[str, Decimal], whole: Decimal
) -> tuple[Decimal, Decimal] | None:
    """The least and the largest whole of which all shares are right, by their rounding; None when there is none."""
    ends = []
    for of, share in shares.items():
        low, high = share.amount - share.step / 2, share.amount + share.step / 2
        count = right[of] * whole / _WHOLE
        if low <= 0 or not count:
            return None
        ends.append((count / high * _WHOLE, count / low * _WHOLE))
    least, most = max(low for low, _ in ends), min(high for _, high in ends)
    return (least, most) if least <= most else None


def _digits(whole: Decimal) -> Decimal:
    """A unit in which a number has four digits or so, for numbers that are not exact."""
    return Decimal(1).scaleb(max(0, whole.adjusted() - 3))
