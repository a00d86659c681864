"""Quantities beside each other: rounding, hedges, units and kinds of slip."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from factlint.mentions._quantities.value import parse_quantity
from factlint.values.quantity import Group, Hedge, Quantity, compare, extent, slip
from factlint.values.units import UNITS
from factlint.values.verdict import Verdict

AMOUNTS = st.decimals(min_value=1, max_value=10**9, places=2)


def quantity(text: str) -> Quantity:
    found = parse_quantity(text)
    assert found is not None, text
    return found


def verdict(stated: str, known: str) -> Verdict:
    return compare(quantity(stated), quantity(known))


@pytest.mark.parametrize(
    ("stated", "known"),
    [
        ("about 650", "649"),
        ("about 650", "680"),
        ("more than 650", "700"),
        ("more than 650", "650"),
        ("nearly 650", "649"),
        ("at most 650", "649"),
        ("at least 650", "650"),
        ("57 million", "57,123,456"),
        ("57 million", "57.6 million"),
        ("40%", "40.4%"),
        ("40.4%", "40%"),
        ("2702.0", "2702"),
        ("two hundred", "197"),
        ("half a million", "512,000"),
        ("two-thirds", "66.7%"),
        ("5 to 7 thousand", "6,200"),
        ("6,200", "5 to 7 thousand"),
        ("100 miles", "161 kilometres"),
        ("100 miles", "160 kilometres"),
        ("32 degrees Fahrenheit", "0 degrees Celsius"),
        ("10 poods", "164 kilograms"),
        ("3 versts", "3.2 kilometres"),
        ("18 months", "1.5 years"),
        ("11 weeks", "77 days"),
        ("a month and a half", "six weeks"),
        ("21", "21 stations"),
        ("fifth", "5"),
        ("40.4 percent", "40.4"),
        ("£2.4 million", "2.4 million pounds"),
        ("a fifth", "20 percent"),
    ],
)
def test_a_writer_may_say_so(stated: str, known: str) -> None:
    assert verdict(stated, known).fits


@pytest.mark.parametrize(
    ("stated", "known"),
    [
        ("more than 650", "649"),
        ("more than 650", "6500"),
        ("fewer than 640", "649"),
        ("about 650", "750"),
        ("nearly 650", "652"),
        ("300", "297"),
        ("two hundred", "160"),
        ("57 million", "59 million"),
        ("40%", "40.6%"),
        ("21", "22"),
        ("137 miles", "137 kilometres"),
        ("120 roubles", "120 dollars"),
        ("£2.4 million", "2.8 million pounds"),
        ("5 to 7 thousand", "8,000"),
        ("fifth", "sixth"),
        ("two-thirds", "60%"),
    ],
)
def test_a_writer_may_not_say_so(stated: str, known: str) -> None:
    assert verdict(stated, known) is Verdict.CONTRADICTS


@pytest.mark.parametrize(
    ("stated", "known"),
    [
        ("5 kilometres", "5 kilograms"),
        ("100 roubles", "50 dollars"),
        ("fifth", "5 stations"),
        ("three times", "3 stations"),
        ("4 percent", "4 percentage points"),
        ("half", "54 percent"),
    ],
)
def test_what_cannot_be_compared(stated: str, known: str) -> None:
    assert verdict(stated, known) is Verdict.NOT_COMPARABLE


@pytest.mark.parametrize(("known", "expected"), [("75 percent", True), ("25 percent", False), ("3", True)])
def test_either_side_of_a_ratio_is_its_share_beside_a_percentage(known: str, expected: bool) -> None:
    side = replace(quantity("3"), group=Group("ratio", 0, 0, share=Decimal("0.75")))
    assert compare(side, quantity(known)).fits is expected
    assert compare(quantity(known), side).fits is expected


@pytest.mark.parametrize(
    ("stated", "known", "kind"),
    [
        ("173", "137", "transposed digits"),
        ("1370", "137", "factor of ten"),
        ("137 thousand", "137 million", "factor of a thousand"),
        ("571 million", "57,123,456", "factor of ten"),
        ("22", "21", "off by one"),
        ("137 miles", "137 kilometres", "wrong unit"),
        ("50", "15", "teens for tens"),
        ("20", "12", ""),
        ("1917", "1927", "one wrong digit"),
        ("1917", "19117", "dropped digit"),
        ("48", "95", ""),
        ("137", "137", ""),
    ],
)
def test_kinds_of_slip(stated: str, known: str, kind: str) -> None:
    assert slip(quantity(stated), quantity(known)) == kind


@given(AMOUNTS, st.sampled_from(sorted(UNITS)), st.sampled_from(list(Hedge)))
def test_everything_agrees_with_itself(amount: Decimal, unit: str, hedge: Hedge) -> None:
    one = Quantity(amount=amount, unit=unit, hedge=hedge, step=Decimal("0.01"))

    assert compare(one, one) is Verdict.AGREES


@given(AMOUNTS, AMOUNTS)
def test_plain_amounts_fit_in_both_directions_or_in_none(first: Decimal, second: Decimal) -> None:
    one, other = Quantity(amount=first, step=Decimal("0.01")), Quantity(amount=second, step=Decimal("0.01"))

    assert compare(one, other).fits == compare(other, one).fits


@given(AMOUNTS, st.decimals(min_value=Decimal("1.11"), max_value=4, places=2))
def test_a_hedge_never_makes_an_amount_narrower(amount: Decimal, factor: Decimal) -> None:
    known = Quantity(amount=amount * factor, step=Decimal("0.0001"))
    plain, about = (Quantity(amount=amount, step=Decimal("0.01"), hedge=each) for each in (Hedge.NONE, Hedge.ABOUT))

    assert compare(about, known).fits or not compare(plain, known).fits


@given(AMOUNTS, st.sampled_from(sorted(name for name, unit in UNITS.items() if unit.dimension != "money")))
def test_an_amount_in_another_unit_is_the_same_amount(amount: Decimal, name: str) -> None:
    unit = UNITS[name]
    other = min(one.name for one in UNITS.values() if one.dimension == unit.dimension)
    exact = (unit.to_base(Fraction(amount)) - UNITS[other].offset) / UNITS[other].factor
    there = Quantity(amount=Decimal(exact.numerator) / Decimal(exact.denominator), unit=other, step=Decimal("1e-12"))

    assert compare(Quantity(amount=amount, unit=name, step=Decimal("0.01")), there).fits


@pytest.mark.parametrize(
    ("name", "base", "amount"),
    [
        ("mile", "metre", "1609.344"),
        ("verst", "metre", "1066.8"),
        ("pood", "kilogram", "16.3804964"),
        ("desyatina", "square-metre", "10925.3975"),
        ("acre", "square-metre", "4046.8564224"),
        ("gallon", "cubic-metre", "0.003785411784"),
        ("horsepower", "watt", "745.699871582"),
        ("bushel", "cubic-metre", "0.0352390701669"),
        ("knot", "metre-per-second", "0.514444444"),
        ("year", "day", "365.2425"),
        ("troy-ounce", "gram", "31.1034768"),
        ("sazhen", "foot", "7"),
    ],
)
def test_factors_are_those_of_the_handbooks(name: str, base: str, amount: str) -> None:
    found = UNITS[name].factor / UNITS[base].factor

    assert abs(float(found) / float(amount) - 1) < 1e-7


def test_zero_of_the_temperature_scales() -> None:
    kelvin = [float(UNITS[name].to_base(Fraction(value))) for name, value in (("celsius", 0), ("fahrenheit", 32))]

    assert kelvin == pytest.approx([273.15, 273.15])


def test_no_sign_stands_for_two_units() -> None:
    signs = [sign for unit in UNITS.values() for sign in unit.symbols]

    assert len(signs) == len(set(signs))


WRITTEN = st.builds(
    Quantity,
    amount=AMOUNTS,
    step=st.sampled_from([Decimal("0.01"), Decimal(1), Decimal(10), Decimal(1000), Decimal(10**6)]),
    unit=st.sampled_from(["", "metre", "kilometre", "percent", "pound"]),
    hedge=st.sampled_from(list(Hedge)),
    fraction=st.booleans(),
    ordinal=st.booleans(),
)


@given(WRITTEN, WRITTEN, st.sampled_from([Decimal(1), Decimal("1.01"), Decimal("1.5"), Decimal(10)]))
def test_amounts_whose_extents_do_not_touch_never_agree(one: Quantity, other: Quantity, factor: Decimal) -> None:
    for known in (other, replace(other, amount=one.amount * factor)):
        if known.unit == one.unit or (not one.unit and known.unit != "percent"):
            assert not (_apart(one, known) and compare(one, known).fits)


def test_unlike_amounts_are_apart_and_like_ones_are_not() -> None:
    assert _apart(quantity("4,812 people"), quantity("3,900 people"))
    assert not _apart(quantity("57 million"), quantity("57,600,000"))
    assert not _apart(quantity("about 650"), quantity("900"))


def _apart(one: Quantity, other: Quantity) -> bool:
    mine, its = extent(one), extent(other)
    return mine is not None and its is not None and (mine[1] < its[0] or its[1] < mine[0])
