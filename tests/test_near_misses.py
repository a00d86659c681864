"""Every slip is found, however many words there are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from factlint.mentions._names import near
from factlint.mentions._names.near import LONG, NearIndex

LETTERS = "abcdé"
WORDS = [
    "".join(LETTERS[(at * step + at // 5) % 5] for at in range(size)) for size in range(2, 14) for step in range(1, 9)
]


def _index(few: int) -> NearIndex:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(near, "FEW", few)
        return NearIndex(WORDS)


INDEXES = (_index(0), _index(1 << 20))
"""By pairs of parts, as for many words, and by single ones."""


@st.composite
def slips(draw: st.DrawFn, times: int = 1) -> tuple[str, str]:
    """A word, and the same with a letter left out, added, exchanged for another or, once, for the one behind it."""
    word = written = draw(st.sampled_from(WORDS))
    for time in range(times):
        at = draw(st.integers(0, len(written)))
        letter = draw(st.sampled_from(f"{LETTERS}x"))
        ways = [written[:at] + letter + written[at:]]
        ways += [written[:at] + written[at + 1 :], written[:at] + letter + written[at + 1 :]]
        ways += [written[:at] + written[at : at + 2][::-1] + written[at + 2 :]] if not time else []
        written = draw(st.sampled_from(ways))
    return word, written


@given(slips())
def test_a_word_with_one_slip_is_found(pair: tuple[str, str]) -> None:
    word, written = pair
    if len(written) >= 2 and word != written and OSA.distance(word, written) == 1:
        assert all((word, 1) in index.near(written) for index in INDEXES)


@given(slips(times=2))
def test_a_long_word_with_two_slips_is_found(pair: tuple[str, str]) -> None:
    word, written = pair
    if len(written) >= LONG and OSA.distance(word, written) == 2:
        assert all((word, 2) in index.near(written) for index in INDEXES)


@given(st.text(LETTERS, min_size=1, max_size=14))
def test_what_is_found_is_as_near_as_it_says(word: str) -> None:
    found = INDEXES[0].near(word)

    assert found == INDEXES[1].near(word)
    assert all(OSA.distance(word, known) == distance for known, distance in found)
    assert word not in [known for known, _ in found]
    assert list(found) == sorted(found, key=lambda pair: (pair[1], pair[0]))
