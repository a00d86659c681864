"""One finding per place, and the one that says most."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from factlint import discover, rules
from factlint.documents import Span
from factlint.engine.settling import PRECEDENCE, UNBACKED, settled
from factlint.findings import Finding, Severity

PLAIN = Finding(
    code="FL101",
    rule="date-contradicted",
    severity=Severity.ERROR,
    confidence=1.0,
    message="m",
    path="a.md",
    span=Span(10, 20),
    line=1,
    column=11,
    end_line=1,
    end_column=21,
    text="t",
)
MISSPELT = replace(PLAIN, code="FL301", rule="name-misspelt")
WEEKDAY = replace(PLAIN, code="FL104", rule="weekday-wrong", severity=Severity.WARNING)
UNSTATED = replace(PLAIN, code="FL499", rule=UNBACKED)
TWICE = replace(PLAIN, code="FL501", rule="told-twice")


@pytest.mark.parametrize("other", [MISSPELT, WEEKDAY, UNSTATED])
def test_the_one_that_says_most_stays(other: Finding) -> None:
    assert settled([other, PLAIN]) == settled([PLAIN, other]) == [PLAIN]


def test_findings_on_other_places_stay() -> None:
    beside = replace(MISSPELT, span=Span(20, 25))

    assert settled([beside, PLAIN]) == [PLAIN, beside]


def test_a_fault_of_another_kind_stays() -> None:
    assert settled([TWICE, PLAIN]) == [PLAIN, TWICE]


def test_the_order_of_precedence_names_rules() -> None:
    known = {name.replace("_", "-") for name in discover.names(rules)}

    assert {*PRECEDENCE, UNBACKED} <= known


spans = st.tuples(st.integers(0, 400), st.integers(1, 90)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
findings = st.builds(
    lambda one, span, severity: replace(one, span=span, severity=severity),
    st.sampled_from([PLAIN, MISSPELT, WEEKDAY]),
    spans,
    st.sampled_from(Severity),
)


@given(st.lists(findings, max_size=12), st.randoms())
def test_no_two_overlap_every_one_left_out_does_and_order_does_not_matter(given: list[Finding], random: Random) -> None:
    kept = settled(given)
    shuffled = sorted(given, key=lambda _finding: random.random())

    assert settled(shuffled) == kept
    assert all(not one.span.overlaps(other.span) for one in kept for other in kept if one is not other)
    assert all(any(one.span.overlaps(other.span) for other in kept) for one in given)
