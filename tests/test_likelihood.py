"""A value far from the known one is likelier to be about something else, whatever its unit."""

from __future__ import annotations

import pytest

from factlint.checking._weighing.likelihood import FAR, WIDE, likelihood
from factlint.claimbase.index import Claim
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.mentions._quantities.value import parse_quantity


@pytest.mark.parametrize(
    ("stated", "known", "left"),
    [
        ("3 hours", "2 hours", 1.0),
        ("150 minutes", "2 hours", 1.0),
        ("1149 feet", "1149 metres", 1.0),
        ("a month and a half", "2 hours", WIDE),
        ("2 kilometres", "3 metres", WIDE),
        ("900 men", "12 men", WIDE),
        ("150 men", "12 men", FAR),
        ("120 men", "12 men", 1.0),
    ],
)
def test_amounts_are_compared_by_what_they_come_to(stated: str, known: str, left: float) -> None:
    said, value = parse_quantity(stated), parse_quantity(known)
    assert said is not None
    assert value is not None
    mention = Mention(span=Span(0, len(stated)), text=stated, kind="quantity", value=said)

    assert likelihood(mention, Claim(id="c", subject="s", predicate="p", value=value)) == left
