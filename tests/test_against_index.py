"""Values of sources found by what they are, and by the words around them: nothing that fits is passed over."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.checking._against.beside import fit, may_back, verdict
from factlint.checking._against.by_value import ByValue, Value
from factlint.checking._against.places import places
from factlint.checking._against.sources import Sources, content_stems
from factlint.claimbase.index import EMPTY
from factlint.documents import Document, Span
from factlint.documents._open import open_document
from factlint.engine.reading import read_mentions
from factlint.mentions import Mention, Setting
from factlint.mentions._dates.value import parse_date
from factlint.statements.read import read_sentences
from factlint.values.date import Date
from factlint.values.quantity import Group, Hedge, Quantity
from factlint.values.verdict import Verdict

AMOUNTS = st.one_of(
    st.decimals(min_value=-1000, max_value=10**12, places=2),
    st.integers(0, 40).map(Decimal),
    st.integers(1, 9).flatmap(lambda digit: st.integers(0, 9).map(lambda zeros: Decimal(digit * 10**zeros))),
)
QUANTITIES = st.builds(
    Quantity,
    amount=AMOUNTS,
    step=st.sampled_from([Decimal(1), Decimal("0.1"), Decimal(10), Decimal(1000), Decimal(1_000_000)]),
    unit=st.sampled_from(["", "metre", "kilometre", "mile", "percent", "pound", "pound-sterling", "day", "year"]),
    hedge=st.sampled_from(Hedge),
    fraction=st.booleans(),
    group=st.sampled_from([None, Group(kind="ratio", index=0, start=0, share=Decimal("0.25"))]),
)
WRITTEN = (
    "22 April 1870 / 22 April / April 1870 / April / 1870 / the 1870s / the nineteenth century / 1868–1872 / "
    "22 April [O.S. 10 April] 1870 / 10 April 1870 (O.S.) / 10 April / until 1870 / since 1869 / about 1870 / "
    "10/4/1870 / early 1870 / spring 1870 / 4 October 1870 / 1870–1924 / Friday, 22 April 1870 / 5 May 1917"
).split(" / ")


def known_to_fit(stated: Value, known: Value) -> bool:
    one, other = (
        Mention(span=Span(0, 1), text="", kind="quantity" if isinstance(value, Quantity) else "date", value=value)
        for value in (stated, known)
    )
    outcome = verdict(one, other)
    return outcome is not Verdict.NOT_COMPARABLE and may_back(stated, known, outcome)


@given(QUANTITIES, st.lists(QUANTITIES, max_size=12))
def test_every_quantity_that_fits_is_near(stated: Quantity, known: list[Quantity]) -> None:
    near = set(ByValue.of(known).near(stated))

    assert {value for value in known if known_to_fit(stated, value)} <= near


@pytest.mark.parametrize("text", WRITTEN)
def test_every_date_that_fits_is_near(text: str) -> None:
    dates = {other: parse_date(other, language="en", setting=Setting(country="ru")) for other in WRITTEN}
    known = {other: date for other, date in dates.items() if date is not None}
    stated = known[text]

    near = set(ByValue.of(known.values()).near(stated))

    assert [other for other, date in known.items() if known_to_fit(stated, date) and date not in near] == []


def test_a_value_meets_few_of_many_others() -> None:
    years = [parse_date(str(year), language="en", setting=Setting()) for year in range(1000, 2000)]
    counts = [Quantity(amount=Decimal(number)) for number in range(1, 10_000)]
    dates = ByValue.of(year for year in years if year is not None)

    assert len(list(dates.near(next(iter(dates.values))))) < 5
    assert len(list(ByValue.of(counts).near(Quantity(amount=Decimal(250))))) < 60


SOURCE = """
The harbour bought 260 volumes in 1923. The mill bought 31 volumes in 1924, and the harbour sold 12 of its ships.
In 1931 the harbour had 260 ships and 14 cranes. Nobody counted the volumes of the mill, which burned on 4 May 1933.
"""


def read(name: str, text: str) -> tuple[Document, tuple[Mention, ...]]:
    document = open_document(Path(name), text=text)
    return document, tuple(read_mentions(document, Setting()))


def test_rivals_come_best_first_and_none_is_missing() -> None:
    sources = Sources.of([read("a.txt", SOURCE)])
    draft, mentions = read("b.md", "In 1925 the harbour bought 250 volumes and 15 cranes.\n")
    sentence = read_sentences(draft, mentions, EMPTY)[0]

    for sought in places(sources).sought(sentence, sentence.of_kind("quantity"), content_stems(sentence)):
        rivals = list(places(sources).rivals(sought))
        fits = [match.fit for match in rivals]

        assert fits == sorted(fits, reverse=True)
        assert {match.sighting.mention.text for match in rivals} == {"260", "31", "12", "14"}
        assert fits == pytest.approx(
            [
                fit(
                    sources.overlap(sought.around, match.sighting.around),
                    sources.overlap(content_stems(sentence), match.sighting.passage.near),
                    sought.mention,
                    match.sighting,
                )
                for match in rivals
            ]
        )


def test_a_passage_that_shares_no_word_is_no_rival() -> None:
    sources = Sources.of([read("a.txt", SOURCE)])
    draft, mentions = read("b.md", "Ann has 99 cats.\n")
    sentence = read_sentences(draft, mentions, EMPTY)[0]

    (sought,) = places(sources).sought(sentence, sentence.of_kind("quantity"), content_stems(sentence))

    assert list(places(sources).rivals(sought)) == []
    assert isinstance(sources.sightings["date"][0].mention.value, Date)
