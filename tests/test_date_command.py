"""`factlint date`: one date in every calendar."""

from __future__ import annotations

import pytest

from tests.cli import Lint, lint

__all__ = ["lint"]


def rows(text: str) -> list[dict[str, str]]:
    """The blocks of the output, each as the value of every row; the title is under the empty name."""
    blocks = []
    for block in text.rstrip("\n").split("\n\n"):
        title, *lines = block.split("\n")
        found, last = {"": title}, ""
        for line in lines:
            name, value = line[:33].strip(), line[33:]
            last = name or last
            found[last] = f"{found[last]} {value}" if last in found else value
        blocks.append(found)
    return blocks


def test_a_dual_date_is_one_day(lint: Lint) -> None:
    (found,) = rows(lint("date", "10/22 April 1870").out)

    assert found["Gregorian (New Style)"] == "22 April 1870"
    assert found["Julian (Old Style)"] == "10 April 1870"
    assert found["Hebrew"] == "21 Nisan 5630 AM"
    assert found["French Republican"] == "2 Floréal 78"
    assert found["Islamic (civil tables)"] == "20 Muharram 1287 AH (± 2 days)"
    assert found["Weekday"] == "Friday"
    assert found["Gap"] == "12 days"
    assert "Russia" in found["Julian in"]
    assert "Great Britain" in found["Gregorian in"]


def test_a_date_that_may_be_in_two_calendars_is_shown_in_both(lint: Lint) -> None:
    new, old = rows(lint("date", "25 October 1917").out)

    assert new["Gregorian (New Style)"] == "25 October 1917"
    assert new["Weekday"] == "Thursday"
    assert old["Gregorian (New Style)"] == "7 November 1917"
    assert old["Weekday"] == "Wednesday"


def test_the_country_leaves_one_reading(lint: Lint) -> None:
    (found,) = rows(lint("date", "25 October 1917", "--country", "us").out)

    assert found["Gregorian (New Style)"] == "25 October 1917"


def test_a_month_is_shown_from_its_first_to_its_last_day(lint: Lint) -> None:
    (found,) = rows(lint("date", "January 2009").out)

    assert found["Gregorian (New Style)"] == "1 January 2009 … 31 January 2009"
    assert found["Japanese"] == "1 January Heisei 21 (平成21年1月1日) … 31 January Heisei 21 (平成21年1月31日)"
    assert "Weekday" not in found


def test_calendars_are_not_stretched_over_days_before_them(lint: Lint) -> None:
    old, found = rows(lint("date", "50 BC").out)

    assert old["Julian (Old Style)"] == "1 January 50 BC … 31 December 50 BC"
    assert found["Gregorian (New Style)"] == "1 January 50 BC … 31 December 50 BC"
    assert not {"Japanese", "Republic of China (Minguo)", "Islamic (civil tables)", "Coptic"} & set(found)


@pytest.mark.parametrize(
    "text", ["10 апреля 1870 года", "10 Abril 1870", "10. April 1870", "10 kwietnia 1870", "10. dubna 1870"]
)
def test_the_language_is_found_out(lint: Lint, text: str) -> None:
    assert rows(lint("date", text).out)[0]["Gregorian (New Style)"] == "10 April 1870"


def test_a_date_without_a_year_cannot_be_converted(lint: Lint) -> None:
    assert lint("date", "10 April").out == "10 April: no year is known, so there is no day to convert\n"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("31 June 1917", "June has 30 days"),
        ("29 February 1901", "February 1901 had 28 days"),
        ("32 January 2020", "no month has 32 days"),
        ("2020-13-45", "there is no month 13"),
        ("31 Ramadan 1440", "Ramadan has 30 days"),
    ],
)
def test_a_day_that_never_was_is_told_why(lint: Lint, text: str, right: str) -> None:
    outcome = lint("date", text)

    assert outcome.status == 2
    assert right in outcome.err


def test_a_day_of_the_islamic_tables_is_given_with_its_doubt(lint: Lint) -> None:
    found = rows(lint("date", "1 Muharram 1445").out)[0]

    assert found["Gregorian (New Style)"] == "19 July 2023 (± 2 days)"
    assert found["Islamic (civil tables)"] == "1 Muharram 1445 AH"
    assert "Weekday" not in found


def test_before_the_reform_a_day_is_read_as_julian_first(lint: Lint) -> None:
    assert rows(lint("date", "14 October 1066").out)[0]["Weekday"] == "Saturday"


def test_what_is_no_date_fails(lint: Lint) -> None:
    outcome = lint("date", "the other day")

    assert outcome.status == 2
    assert "no date in 'the other day'" in outcome.err


@pytest.mark.parametrize(
    "text",
    [
        "5 February 2461 BE",
        "28 Tobi 1634 AM (Martyrs)",
        "28 Ter 1910 EC",
        "16 Pluviôse 126",
        "23 Shevat 5678 AM",
        "16 Magha 1839 Saka",
        "5 February 7 Minguo",
        "16 Bahman 1296 AP",
        "1918-W06-2",
    ],
)
def test_what_the_table_shows_is_read_back(lint: Lint, text: str) -> None:
    found = rows(lint("date", text).out)[0]

    assert found["Gregorian (New Style)"] == "5 February 1918"


def test_a_day_of_one_calendar_only_is_found_there(lint: Lint) -> None:
    (found,) = rows(lint("date", "30 February 1712").out)

    assert found["Gregorian (New Style)"] == "11 March 1712"


def test_a_day_that_never_was_is_said_to_be_none(lint: Lint) -> None:
    result = lint("date", "31 June 1917")

    assert result.status == 2
    assert "'31 June 1917' never was" in result.err


def test_countries_that_passed_over_a_day_are_named(lint: Lint) -> None:
    new, _ = rows(lint("date", "5 February 1918").out)

    assert new["Left out in"].startswith("Russia")


def test_an_ambiguous_date_in_digits_is_shown_both_ways(lint: Lint) -> None:
    titles = [found[""] for found in rows(lint("date", "05/06/1917", "--country", "us").out)]

    assert titles == ["05/06/1917 as 6 May 1917", "05/06/1917 as 5 June 1917"]


@pytest.mark.parametrize(
    ("text", "gregorian"),
    [
        ("JD 2404175", "22 April 1870"),
        ("-0043-03-15", "15 March 44 BC"),
        ("Brumaire an VIII", "23 October 1799 … 21 November 1799"),
        ("3rd complementary day of Year II", "19 September 1794"),
        ("30 Adar I 5784", "10 March 2024"),
        ("11 February 1731/32", "11 February 1732"),
        ("15 August Shōwa 20", "15 August 1945"),
        ("2500 BE", "1 January 1957 … 31 December 1957"),
    ],
)
def test_what_historians_write_is_read(lint: Lint, text: str, gregorian: str) -> None:
    assert rows(lint("date", text).out)[0]["Gregorian (New Style)"] == gregorian


def test_a_language_without_a_pack_may_be_named(lint: Lint) -> None:
    assert (
        rows(lint("date", "--language", "fi", "10. huhtikuuta 1870").out)[0]["Gregorian (New Style)"] == "10 April 1870"
    )
    assert "there is no language `xq`" in lint("date", "--language", "xq", "10 April 1870").err


@pytest.mark.parametrize("text", ["25 March 1603/4", "2460424", "31 Nisan 5784", "5 nothing 1917"])
def test_what_was_no_date_is_refused(lint: Lint, text: str) -> None:
    assert lint("date", text).status == 2


def test_a_weekday_that_is_wrong_is_said_to_be(lint: Lint) -> None:
    gregorian, julian = rows(lint("date", "Thursday 20 May 1887").out)

    assert (gregorian["Weekday"], julian["Weekday"]) == ("Friday, not Thursday", "Wednesday, not Thursday")


def test_a_century_that_nobody_wrote_is_named(lint: Lint) -> None:
    assert "taken for 1999" in rows(lint("date", "1 May 99").out)[0][""]


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("Heisei 1", "8 January 1989 … 31 December 1989"),
        ("Shōwa 64", "1 January 1989 … 7 January 1989"),
        ("平成元年", "8 January 1989 … 31 December 1989"),
        ("Minguo 1", "1 January 1912 … 31 December 1912"),
    ],
)
def test_a_year_of_an_era_has_the_days_of_the_era(lint: Lint, written: str, days: str) -> None:
    (found,) = rows(lint("date", written).out)

    assert found["Gregorian (New Style)"] == days


@pytest.mark.parametrize("written", ["29 Feb 1900", "29. Februar 1900", "29 февраля 1900 года"])
def test_a_day_of_the_julian_calendar_alone_is_shown_in_it(lint: Lint, written: str) -> None:
    (found,) = rows(lint("date", written).out)

    assert found["Julian (Old Style)"] == "29 February 1900"


@pytest.mark.parametrize(
    ("written", "day"),
    [("Ramadan 12, 1335", "2 July 1917 (± 2 days)"), ("Nisan 15, 5708", "24 April 1948")],
)
def test_months_of_other_calendars_may_come_first(lint: Lint, written: str, day: str) -> None:
    (found,) = rows(lint("date", written).out)

    assert found["Gregorian (New Style)"] == day
