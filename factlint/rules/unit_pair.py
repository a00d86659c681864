"""FL216."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from factlint.findings import Severity
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._amounts import Counts, counts, number_text
from factlint.values.quantity import Quantity, compare
from factlint.values.units import UNITS, Unit
from factlint.values.verdict import Verdict

DIMENSIONS = frozenset(("length", "area", "mass", "volume", "speed"))
"""Where units differ by a factor alone. Not time: a working day has eight hours."""
NEAR = Fraction(9, 8)
"""Times that two amounts may differ: writers round what they convert."""
SIZES: dict[str, tuple[Fraction, Fraction]] = {
    "mile": (Fraction(1), Fraction(1852, 1609)),
    "nautical-mile": (Fraction(1609, 1852), Fraction(1)),
    "tonne": (Fraction(907, 1000), Fraction(1016, 1000)),
    "gallon": (Fraction(1), Fraction(6, 5)),
    "imperial-gallon": (Fraction(5, 6), Fraction(1)),
    "pint": (Fraction(1), Fraction(6, 5)),
    "quart": (Fraction(1), Fraction(6, 5)),
    "pound": (Fraction(9, 10), Fraction(11, 10)),
    "foot": (Fraction(24, 25), Fraction(27, 25)),
    "league": (Fraction(2, 3), Fraction(4, 3)),
    "barrel": (Fraction(7, 10), Fraction(11, 10)),
    "quintal": (Fraction(45, 100), Fraction(1)),
    "bushel": (Fraction(19, 20), Fraction(21, 20)),
    "acre": (Fraction(2, 3), Fraction(13, 10)),
}
"""Least and greatest size, in itself, of what other times and countries called by the name of a unit."""
LONG_MILE = (Fraction(45, 10), Fraction(48, 10))
"""Statute miles in the mile of Germany and of Russia, some 7.5 km."""
OPENS = regex(r"\s?\(")
CLOSES = regex(r"\s?\)")


@rule("FL216", on=Draft, severity=Severity.WARNING)
def unit_pair(draft: Draft) -> Iterator[Problem]:
    """A measure and its conversion in brackets are not the same.

    ## Why it matters
    A conversion that is wrong by far has lost a digit, swapped two, or converted another number.

    ## Example

        The harbour lies 10 miles (61 km) to the north.

    10 miles are 16 km.

    ## When it stays silent
    - The two are the same within their rounding, or nearly: miles, tons and gallons are not the same everywhere.
    - One of them is a range or a bound, or more than the measure stands in the brackets.
    - They are not lengths, areas, masses, volumes or speeds.
    """
    for sentence in counts(draft, least=2):
        for one, other in pairwise(sentence.mentions):
            first, second = one.value, other.value
            if not (isinstance(first, Quantity) and isinstance(second, Quantity)):
                continue
            if _bracketed(sentence, one.span.end, other.span.start, other.span.end) and _differ(first, second):
                right = _converted(first, UNITS[second.unit])
                written = [" ".join(sentence.text[slice(*each.span)].split()) for each in (one, other)]
                message = f"{written[0]} comes to {right}, not {written[1]}"
                yield Problem(span=other.span, message=message, expected=right, confidence=0.8)


def _bracketed(sentence: Counts, end: int, start: int, after: int) -> bool:
    """Whether nothing but brackets stands around the second measure."""
    opens = OPENS.fullmatch(sentence.text, end, start)
    return opens is not None and CLOSES.match(sentence.text, after) is not None


def _differ(first: Quantity, second: Quantity) -> bool:
    units = UNITS.get(first.unit), UNITS.get(second.unit)
    if units[0] is None or units[1] is None or first.unit == second.unit:
        return False
    if units[0].dimension != units[1].dimension or units[0].dimension not in DIMENSIONS:
        return False
    plain = all(
        each.upper is None and not each.multiple and not each.in_name and each.amount > 0 for each in (first, second)
    )
    if not plain or compare(second, first) is not Verdict.CONTRADICTS:
        return False
    ratio = units[1].to_base(Fraction(second.amount)) / units[0].to_base(Fraction(first.amount))
    return not _may_be(ratio, first.unit, second.unit)


def _may_be(ratio: Fraction, first: str, second: str) -> bool:
    """Whether the second measure may be so many times the first, which another size of a unit explains."""
    (least, most), (low, high) = (SIZES.get(unit, (Fraction(1), Fraction(1))) for unit in (first, second))
    if least / high / NEAR <= ratio <= most / low * NEAR:
        return True
    if "mile" not in (first, second):
        return False
    return LONG_MILE[0] <= (ratio if first == "mile" else 1 / ratio) <= LONG_MILE[1]


def _is_plain(quantity: Quantity) -> bool:
    return quantity.upper is None and quantity.amount > 0 and not (quantity.multiple or quantity.in_name)


def _converted(quantity: Quantity, unit: Unit) -> str:
    """The measure in another unit, with two digits that count."""
    amount = UNITS[quantity.unit].to_base(Fraction(quantity.amount)) / unit.factor
    decimal = Decimal(amount.numerator) / Decimal(amount.denominator)
    rounded = decimal.quantize(Decimal(1).scaleb(decimal.adjusted() - 1))
    sign = unit.symbols[0] if unit.symbols else unit.name.replace("-", " ")
    return f"about {number_text(rounded)} {sign}"
