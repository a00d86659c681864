"""Comparing dates: what may be silent first, then what must be said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.mentions import Setting
from factlint.mentions._dates.edtf import parse_edtf
from factlint.mentions._dates.value import parse_date
from factlint.values.date import Date, compare
from factlint.values.verdict import Verdict


def written(text: str, language: str = "en", country: str = "") -> Date:
    date = parse_date(text, language=language, setting=Setting(country=country))
    assert date is not None, text
    return date


def known(edtf: str, calendar: str = "gregorian") -> Date:
    date = parse_edtf(edtf, calendar)
    assert date is not None, edtf
    return date


NO_CONTRADICTION = [
    ("c. 1870", "1872", Verdict.LESS_PRECISE),
    ("1873", "1870~", Verdict.MORE_PRECISE),
    ("early 1894", "1894-05", Verdict.LESS_PRECISE),
    ("spring 1893", "1893-06-05", Verdict.LESS_PRECISE),
    ("the winter of 1905–06", "1906-01-22", Verdict.LESS_PRECISE),
    ("the 1890s", "1893", Verdict.LESS_PRECISE),
    ("the nineteenth century", "1900", Verdict.LESS_PRECISE),
    ("1911", "1910/1912", Verdict.MORE_PRECISE),
    ("since 1917", "1917/1922", Verdict.LESS_PRECISE),
    ("since 1918", "1917/1922", Verdict.NOT_COMPARABLE),
    ("September 191", "1915-09", Verdict.LESS_PRECISE),
    ("September 191", "1925-09", Verdict.NOT_COMPARABLE),
    ("31 June 1917", "1917-06-30", Verdict.NOT_COMPARABLE),
    ("10/11/1917", "1917-11-10", Verdict.AGREES),
    ("10/11/1917", "1917-10-11", Verdict.AGREES),
    ("1 Ramadan 1445", "2024-03-12", Verdict.LESS_PRECISE),
    ("8 May", "1887", Verdict.NOT_COMPARABLE),
    ("8 May", "XXXX-05-20", Verdict.NOT_COMPARABLE),
]
VERDICTS = [
    ("22 April 1870", "1870-04-22", Verdict.AGREES),
    ("April 1870", "1870-04-22", Verdict.LESS_PRECISE),
    ("22 April 1870", "1870", Verdict.MORE_PRECISE),
    ("10 April 1870", "1870-04-22", Verdict.OTHER_CALENDAR),
    ("25 October 1917", "1917-11-07", Verdict.OTHER_CALENDAR),
    ("October 1917", "1917-11-07", Verdict.OTHER_CALENDAR),
    ("1899", "1900-01-05", Verdict.OTHER_CALENDAR),
    ("22 April [O.S. 10 April] 1870", "1870-04-22", Verdict.AGREES),
    ("25 October 1917 (O.S.)", "1917-11-07", Verdict.AGREES),
    ("22 April 1870 (O.S.)", "1870-04-22", Verdict.CONTRADICTS),
    ("10 April 1970", "1970-04-23", Verdict.CONTRADICTS),
    ("23 April 1870", "1870-04-22", Verdict.CONTRADICTS),
    ("1871", "1870-04-22", Verdict.CONTRADICTS),
    ("c. 1870", "1890", Verdict.CONTRADICTS),
    ("early 1894", "1894-11", Verdict.CONTRADICTS),
    ("after 1917", "1905", Verdict.CONTRADICTS),
    ("1922–1952", "1922/1953", Verdict.CONTRADICTS),
    ("1915–1917", "1914/1918", Verdict.MORE_PRECISE),
    ("1913–1917", "1914/1918", Verdict.CONTRADICTS),
    ("8 May", "1887-05-08", Verdict.AGREES),
    ("8 May", "1887-05-20", Verdict.OTHER_CALENDAR),
    ("May", "1887-05-20", Verdict.LESS_PRECISE),
    ("9 May", "1887-05-20", Verdict.CONTRADICTS),
    ("8 May", "XXXX-06-15", Verdict.CONTRADICTS),
    ("10/11/1917", "1917-12-10", Verdict.CONTRADICTS),
]


@pytest.mark.parametrize(("text", "edtf", "verdict"), [*NO_CONTRADICTION, *VERDICTS])
def test_verdicts(text: str, edtf: str, verdict: Verdict) -> None:
    assert compare(written(text), known(edtf)) is verdict


def test_a_country_decides_which_readings_there_are() -> None:
    assert compare(written("10 April 1870", country="us"), known("1870-04-22")) is Verdict.CONTRADICTS
    assert compare(written("10 April 1870", country="ru"), known("1870-04-22")) is Verdict.OTHER_CALENDAR
    assert compare(written("20 February 1918", country="ru"), known("1918-03-05")) is Verdict.CONTRADICTS


def test_months_without_a_year_are_apart_where_no_calendar_makes_one_of_the_other() -> None:
    assert compare(written("June"), known("1917-07", "julian")) is Verdict.CONTRADICTS
    assert compare(written("August"), known("1917-07", "julian")) is Verdict.NOT_COMPARABLE
    assert compare(written("June"), known("1904-05", "gregorian")) is Verdict.CONTRADICTS


def test_the_end_of_a_month_is_no_part_of_the_next() -> None:
    assert compare(written("the end of June 1917"), known("1917-07", "julian")) is Verdict.CONTRADICTS
    assert compare(written("the end of July 1917"), known("1917-07")) is Verdict.MORE_PRECISE
    assert compare(written("the end of June 1917"), known("1917-07-01")) is Verdict.LESS_PRECISE


def test_a_julian_claim() -> None:
    assert compare(written("22 April 1870"), known("1870-04-10", "julian")) is Verdict.AGREES
    assert compare(written("10 April"), known("1870-04-10", "julian")) is Verdict.AGREES


FORMS = st.sampled_from(
    [
        "{d} {m} {y}",
        "{m} {y}",
        "{y}",
        "c. {y}",
        "early {y}",
        "spring {y}",
        "{y}–{z}",
        "since {y}",
        "before {y}",
        "the {t}s",
        "{d} {m} {y} (O.S.)",
        "{d} {m}",
        "{m} {d}, {y}?",
    ]
)
MONTHS = "January February March April May June July August September October November December".split()


@st.composite
def any_date(draw: st.DrawFn) -> Date:
    year = draw(st.integers(1850, 1930))
    return written(
        draw(FORMS).format(
            d=draw(st.integers(1, 28)),
            m=draw(st.sampled_from(MONTHS)),
            y=year,
            z=year + draw(st.integers(1, 9)),
            t=year - year % 10,
        )
    )


@given(any_date(), any_date())
def test_contradiction_is_mutual(a: Date, b: Date) -> None:
    assert (compare(a, b) is Verdict.CONTRADICTS) is (compare(b, a) is Verdict.CONTRADICTS)


@given(any_date(), any_date())
def test_precision_is_mirrored(a: Date, b: Date) -> None:
    # Soft edges on both sides can make each the wider of the two.
    if not a.slack + b.slack and compare(a, b) is Verdict.LESS_PRECISE:
        assert compare(b, a) is Verdict.MORE_PRECISE


@given(any_date())
def test_every_date_agrees_with_itself(date: Date) -> None:
    assert compare(date, date) in (Verdict.AGREES, Verdict.NOT_COMPARABLE)


@given(any_date())
def test_edtf_says_the_same_days(date: Date) -> None:
    again = known(date.edtf)
    if not date.part and date.reading.calendar == "gregorian":
        assert (again.reading.first, again.reading.last) == (date.reading.first, date.reading.last)
