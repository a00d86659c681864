"""Calendars, held against independent implementations and against dates of the literature."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from convertdate import coptic, french_republican, indian_civil, islamic, julian, persian
from hypothesis import given
from hypothesis import strategies as st
from pyluach import dates as hebrew_dates

from factlint import calendars
from factlint.calendars import STYLES, Calendar, days_by_moon, gap, in_use, modern_years, never_was
from factlint.calendars._year_start import modern_year
from factlint.discover import member, members

ALL = members(calendars, Calendar)
GREGORIAN = ALL["gregorian"]
JULIAN = ALL["julian"]

# From 5000 BC to AD 5000.
DAYS = st.integers(-105_000, 3_547_000)


def calendar(name: str) -> Calendar:
    return member(calendars, Calendar, name)


def day(text: str) -> tuple[int, int, int]:
    year, month, number = text.rsplit("-", 2)
    return int(year), int(month), int(number)


@pytest.mark.parametrize("name", ALL)
def test_every_calendar_has_samples_that_hold_both_ways(name: str) -> None:
    assert ALL[name].samples, "a calendar proves itself by samples"
    for written, jdn in ALL[name].samples:
        assert ALL[name].to_jdn(*written) == jdn
        assert ALL[name].from_jdn(jdn) == written
        assert ALL[name].exists(*written)


@pytest.mark.parametrize("name", ALL)
def test_a_calendar_is_named_as_its_file_is(name: str) -> None:
    assert ALL[name].name == name
    assert ALL[name].title


@pytest.mark.parametrize("name", ALL)
@given(data=st.data())
def test_a_day_comes_back_as_itself_and_exists(name: str, data: st.DataObject) -> None:
    found = ALL[name]
    low, high = found.first or -105_000, found.last or 3_547_000
    jdn = data.draw(st.integers(low, high))

    written = found.from_jdn(jdn)

    assert found.to_jdn(*written) == jdn
    assert found.exists(*written)


@pytest.mark.parametrize("name", ALL)
@given(data=st.data())
def test_the_next_day_is_one_later_within_the_month(name: str, data: st.DataObject) -> None:
    found = ALL[name]
    low, high = found.first or -105_000, found.last or 3_547_000
    year, month, number = found.from_jdn(data.draw(st.integers(low, high - 1)))

    following = found.from_jdn(found.to_jdn(year, month, number) + 1)

    ends = number == found.days_in_month(year, month)
    assert following[2] == (1 if ends else number + 1) or name == "swedish"


@pytest.mark.parametrize("name", [name for name in ALL if ALL[name].first is not None])
def test_a_day_before_a_calendar_began_is_refused(name: str) -> None:
    first = ALL[name].first
    assert first is not None

    with pytest.raises(ValueError, match=r"day|year"):
        ALL[name].from_jdn(first - 1)


@given(st.dates())
def test_gregorian_days_are_those_of_the_standard_library(date: datetime.date) -> None:
    jdn = GREGORIAN.to_jdn(date.year, date.month, date.day)

    assert jdn == date.toordinal() + 1_721_425
    assert GREGORIAN.from_jdn(jdn) == (date.year, date.month, date.day)
    assert jdn % 7 == date.weekday()


ORACLES: dict[str, Any] = {
    "julian": julian,
    "islamic_civil": islamic,
    "coptic": coptic,
    "indian_national": indian_civil,
}


@pytest.mark.parametrize("name", ORACLES)
@given(jdn=DAYS)
def test_days_agree_with_convertdate(name: str, jdn: int) -> None:
    assert ALL[name].from_jdn(jdn) == tuple(ORACLES[name].from_jd(jdn - 0.5))


@given(st.integers(2_375_840, 2_380_952))
def test_french_republican_days_agree_with_convertdate(jdn: int) -> None:
    assert calendar("french_republican").from_jdn(jdn) == tuple(french_republican.from_jd(jdn - 0.5))


# From the law of 1304 AP to 1500 AP; outside, the equinox falls near noon in some years, and the cycle parts from it.
@given(st.integers(2_424_231, 2_495_800))
def test_persian_days_agree_with_the_equinox(jdn: int) -> None:
    assert calendar("persian").from_jdn(jdn) == tuple(persian.from_jd(jdn - 0.5))


@given(st.integers(348_400, 2_816_000))
def test_hebrew_days_agree_with_pyluach(jdn: int) -> None:
    expected = hebrew_dates.JulianDay(jdn - 0.5).to_heb()

    assert calendar("hebrew").from_jdn(jdn) == (expected.year, expected.month, expected.day)


@given(st.integers(2_423_999, 2_479_989))
def test_the_two_islamic_calendars_never_differ_by_more_than_the_tolerance(jdn: int) -> None:
    written = calendar("umm_al_qura").from_jdn(jdn)

    assert abs(calendar("islamic_civil").to_jdn(*written) - jdn) <= calendar("islamic_civil").tolerance


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("1870-04-10", "1870-04-22"),
        ("1917-10-25", "1917-11-07"),
        ("1900-02-28", "1900-03-12"),
        ("1900-02-29", "1900-03-13"),
        ("1582-10-04", "1582-10-14"),
        ("1582-10-05", "1582-10-15"),
        ("1616-04-23", "1616-05-03"),
        ("1752-09-02", "1752-09-13"),
        ("1-01-01", "0-12-30"),
        ("0-12-31", "0-12-29"),
        ("1700-02-29", "1700-03-11"),
        ("1923-02-28", "1923-03-13"),
        ("-43-03-15", "-43-03-13"),
        ("-4712-01-01", "-4713-11-24"),
        ("200-03-01", "200-03-01"),
        ("4-02-29", "4-02-27"),
        ("1918-01-31", "1918-02-13"),
    ],
)
def test_julian_days_in_the_gregorian_calendar(old: str, new: str) -> None:
    assert GREGORIAN.from_jdn(JULIAN.to_jdn(*day(old))) == day(new)


@pytest.mark.parametrize(
    ("name", "written", "gregorian"),
    [
        ("swedish", "1712-02-30", "1712-03-11"),
        ("swedish", "1709-06-28", "1709-07-08"),
        ("french_republican", "8-02-18", "1799-11-09"),
        ("french_republican", "2-11-09", "1794-07-27"),
        ("french_republican", "7-13-06", "1799-09-22"),
        ("french_republican", "11-13-06", "1803-09-23"),
        ("french_republican", "14-04-10", "1805-12-31"),
        ("hebrew", "5784-01-15", "2024-04-23"),
        ("hebrew", "5708-02-05", "1948-05-14"),
        ("hebrew", "5702-05-09", "1942-07-23"),
        ("islamic_civil", "1-01-01", "622-07-19"),
        ("islamic_civil", "61-01-10", "680-10-13"),
        ("islamic_civil", "1445-09-01", "2024-03-11"),
        ("umm_al_qura", "1445-09-01", "2024-03-11"),
        ("persian", "1403-01-01", "2024-03-20"),
        ("persian", "1357-11-22", "1979-02-11"),
        ("coptic", "1741-01-01", "2024-09-11"),
        ("ethiopian", "2000-01-01", "2007-09-12"),
        ("minguo", "38-10-01", "1949-10-01"),
        ("buddhist", "2567-01-01", "2024-01-01"),
        ("indian_national", "1879-01-01", "1957-03-22"),
    ],
)
def test_days_of_the_literature(name: str, written: str, gregorian: str) -> None:
    assert GREGORIAN.from_jdn(calendar(name).to_jdn(*day(written))) == day(gregorian)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("gregorian", "1900-02-29"),
        ("gregorian", "1917-06-31"),
        ("gregorian", "1917-13-01"),
        ("gregorian", "1917-00-10"),
        ("julian", "1901-02-29"),
        ("swedish", "1700-02-28"),
        ("swedish", "1712-03-01"),
        ("french_republican", "4-13-06"),
        ("french_republican", "0-01-01"),
        ("hebrew", "5783-13-01"),
        ("umm_al_qura", "1342-12-29"),
        ("umm_al_qura", "1501-01-01"),
        ("islamic_civil", "1445-02-30"),
        ("japanese", "1872-12-31"),
        ("coptic", "1740-13-06"),
    ],
)
def test_days_that_no_calendar_has(name: str, written: str) -> None:
    assert not calendar(name).exists(*day(written))


def test_the_years_of_the_japanese_eras() -> None:
    japanese = calendar("japanese")

    def era(text: str) -> tuple[str, int] | None:
        found = japanese.era_year(GREGORIAN.to_jdn(*day(text)))
        return (found[0].name, found[1]) if found else None

    assert era("1872-12-31") is None
    assert era("1873-01-01") == ("Meiji", 6)
    assert era("1912-07-29") == ("Meiji", 45)
    assert era("1912-07-30") == ("Taisho", 1)
    assert era("1926-12-24") == ("Taisho", 15)
    assert era("1945-08-15") == ("Showa", 20)
    assert era("1989-01-07") == ("Showa", 64)
    assert era("2019-05-01") == ("Reiwa", 1)


@given(st.integers(2_269_500, 2_488_127))
def test_the_gap_is_the_distance_of_the_two_calendars_and_never_a_week(jdn: int) -> None:
    year, month, _ = JULIAN.from_jdn(jdn)
    shifted = year - 1 if month < 3 else year

    assert gap(jdn) == shifted // 100 - shifted // 400 - 2
    assert gap(jdn) % 7


def test_what_russia_dated_by() -> None:
    assert in_use("ru", GREGORIAN.to_jdn(1917, 11, 7)) == ("julian",)
    assert in_use("ru", GREGORIAN.to_jdn(1918, 2, 13)) == ("julian",)
    assert in_use("ru", GREGORIAN.to_jdn(1918, 2, 14)) == ("gregorian",)


def test_a_country_that_changed_in_parts_dated_by_both() -> None:
    assert in_use("de", GREGORIAN.to_jdn(1650, 1, 1)) == ("gregorian", "julian")
    assert in_use("de", GREGORIAN.to_jdn(1700, 3, 1)) == ("gregorian",)


def test_sweden_had_a_calendar_of_its_own_for_twelve_years() -> None:
    assert in_use("se", GREGORIAN.to_jdn(1700, 3, 10)) == ("julian",)
    assert in_use("se", GREGORIAN.to_jdn(1709, 7, 8)) == ("swedish",)
    assert in_use("se", GREGORIAN.to_jdn(1712, 3, 12)) == ("julian",)


def test_nothing_is_known_of_a_country_that_is_not_on_record() -> None:
    assert in_use("zz", GREGORIAN.to_jdn(1917, 11, 7)) == ()
    assert never_was("zz", 1918, 2, 5) is None


@pytest.mark.parametrize(
    ("country", "written"),
    [("ru", "1918-01-31"), ("ru", "1918-02-14"), ("de", "1700-02-20"), ("ua", "1918-02-14"), ("us", "1918-02-05")],
)
def test_days_that_were(country: str, written: str) -> None:
    assert never_was(country, *day(written)) is None


@pytest.mark.parametrize(
    ("country", "written"),
    [("ru", "1918-02-05"), ("gb", "1752-09-03"), ("it", "1582-10-10"), ("gr", "1923-02-20"), ("ph", "1844-12-31")],
)
def test_days_that_a_country_left_out(country: str, written: str) -> None:
    assert never_was(country, *day(written)) is not None


@pytest.mark.parametrize(
    ("style", "written", "modern"),
    [
        ("annunciation", "1743-02-11", 1744),
        ("annunciation", "1743-03-24", 1744),
        ("annunciation", "1743-03-25", 1743),
        ("circumcision", "1743-02-11", 1743),
        ("pisa", "1743-03-24", 1743),
        ("pisa", "1743-03-25", 1742),
        ("byzantine", "1699-09-01", 1698),
        ("byzantine", "1699-08-31", 1699),
        ("venice", "1500-02-28", 1501),
    ],
)
def test_the_year_that_a_style_means(style: str, written: str, modern: int) -> None:
    assert modern_year(STYLES[style], *day(written)) == modern


def test_an_english_february_before_1752_may_be_of_the_next_year() -> None:
    assert modern_years("gb", 1648, 1, 30) == (1648, 1649)
    assert modern_years("gb", 1648, 4, 30) == (1648,)
    assert modern_years("gb", 1752, 1, 30) == (1752,)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        # New Year's days and the Mid-Autumn Festival, as almanacs have them.
        ((1900, 1, 1), ["1900-01-31"]),
        ((1912, 1, 1), ["1912-02-18"]),
        ((1949, 1, 1), ["1949-01-29"]),
        ((1985, 1, 1), ["1985-02-20"]),
        ((2000, 1, 1), ["2000-02-05"]),
        ((2024, 1, 1), ["2024-02-10"]),
        ((2023, 8, 15), ["2023-09-29"]),
        # The second month was kept twice in 2023.
        ((2023, 2, 1), ["2023-02-20", "2023-03-22"]),
        ((1899, 1, 1), []),
        ((2000, 13, 1), []),
        ((2000, 1, 31), []),
    ],
)
def test_the_days_of_a_date_by_the_moon(written: tuple[int, int, int], meant: list[str]) -> None:
    assert list(days_by_moon(*written)) == [GREGORIAN.to_jdn(*day(each)) for each in meant]
