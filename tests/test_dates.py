"""Dates in prose: silent cases first, then the forms, the calendars and the languages."""

from __future__ import annotations

import datetime
import itertools
import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factlint
from factlint import languages
from factlint.discover import members
from factlint.languages import Language
from factlint.mentions import Mention, Setting
from factlint.mentions._dates import grammar
from factlint.mentions._dates.edtf import parse_edtf
from factlint.mentions._dates.value import find_dates, parse_date
from factlint.mentions.dates import settled
from factlint.values.date import Date, Precision

PACKS = members(languages, Language)
PHRASES = [
    tuple(line.split("\t")) for line in (Path(__file__).parent / "data" / "date_phrases.tsv").read_text().splitlines()
]
"""Language, a text with braces around each date, and the values in order with `;` between them."""
FORMS = [
    tuple(line.split("\t")) for line in (Path(__file__).parent / "data" / "date_forms.tsv").read_text().splitlines()
]
"""Name of the form, then as in `PHRASES`: one form in many languages."""
HARD = [json.loads(line) for line in (Path(__file__).parent / "data" / "hard_dates.jsonl").read_text().splitlines()]


def dates(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(m.text, value(m).edtf) for m in find_dates(text, 0, len(text), language, Setting())]


def value(mention: Mention) -> Date:
    assert isinstance(mention.value, Date)
    return mention.value


def one(text: str, language: str = "en", *, country: str = "", calendar: str = "gregorian") -> Date:
    found = find_dates(text, 0, len(text), language, Setting(country=country, calendar=calendar))
    assert len(found) == 1, [mention.text for mention in found]
    return value(found[0])


def parsed(text: str, language: str = "en") -> Date:
    date = parse_date(text, language=language)
    assert date is not None, text
    return date


SILENT = [
    ("en", "Version 2.6.32 mends what version 2.6.31 broke."),
    ("ru", "Версия 2.6.12 исправила ошибку."),
    ("ru", "Он живёт на улице 1905 года."),
    ("es", "Vive en la calle 2 de Mayo."),
    ("fr", "Elle habite rue du 4 Septembre, puis place du 8 mai 1945."),
    ("de", "Er wohnt in der Straße des 17. Juni 135."),
    ("pl", "Mieszka przy ulicy 3 Maja 15."),
    ("pt", "Mora na rua 25 de Março."),
    ("fr", "On fêta la 111e année de la société."),
    ("de", "Die Galaxis hat ca. 100 bis 300 Milliarden Sterne."),
    ("en", "About 1200 to 1500 species live there."),
    ("en", "They had 1,500 members, 2000 members and 350 delegates."),
    ("en", "It cost $1917, €1,870.50 and 1900 pounds."),
    ("en", "The mill [12] stood [345] there [7]."),
    ("en", "See No. 1917, p. 338, vol. 12 and #1984."),
    ("en", "ISBN 978-0-14-103614-4 and RFC 1951."),
    ("en", "They may march in may, and march again."),
    ("zh", "他生于农历1917年8月15日，農曆八月十五日過節。"),
    ("ko", "음력 8월 15일에 만났다."),
    ("en", "He came on the 15th day of the 8th lunar month."),
    ("es", "Tenía veinte hombres, mil quinientos soldados y dos mil diecisiete votos."),
    ("en", "She works in Mayo, in Juneau and in Marchand; Mayor Augusto was there in Maybe."),
    ("en", "The October coup and the February revolution failed; so did the April theses."),
    ("en", "Supporters of Livorno 1915 sang."),
    ("en", "He ran the 1500 m in 3:34.00, then 40.4% of it."),
    ("en", "Seven people, 12 of them children, sat at 5 tables."),
    ("en", "Summer came, and the fall of the house."),
    ("tl", "May 15 taong gulang na kapatid siya sa bahay."),
    ("tl", "Matapos ang Himagsikang Pebrero at Rebolusyong Oktubre."),
    ("fr", "La planète Mars est rouge."),
    ("es", "El mar y el sol; la Plaza 25."),
    ("ru", "Октябрь победил, сказал он о революции; 1500 человек пришли."),
    ("ru", "Добавьте 250 г муки и 300 г сахара."),
    ("de", "Sie mai 3000 Mann und 1500 Soldaten."),
    ("pt", "Ele vai dez vezes ao set de filmagem."),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_what_is_no_date_is_silent(language: str, text: str) -> None:
    assert dates(text, language) == []


@pytest.mark.parametrize("row", HARD, ids=[row["id"] for row in HARD])
def test_hard_list(row: dict[str, str]) -> None:
    date = parse_date(row["text"], language=row["lang"])
    if row["edtf"] == "":
        assert date is None
    elif row["edtf"] == "invalid":
        assert date is not None
        assert not date.exists
    else:
        assert date is not None
        assert date.edtf + ("~" + date.part if date.part else "") == row["edtf"]


@pytest.mark.parametrize(("language", "marked", "values"), PHRASES, ids=[row[1] for row in PHRASES])
def test_phrases_of_prose(language: str, marked: str, values: str) -> None:
    text = marked.replace("{", "").replace("}", "")
    read = text
    shown: list[str] = []
    for mention in reversed(find_dates(text, 0, len(text), language, Setting())):
        start, end = mention.span.start, mention.span.end
        read = f"{read[:start]}{{{read[start:end]}}}{read[end:]}"
        date = value(mention)
        part = "~" + date.part if date.part else ""
        shown.insert(
            0, {"before": "../", "after": ""}.get(date.open, "") + date.edtf + part + "/.." * (date.open == "after")
        )
    assert (read, " ; ".join(shown)) == (marked, values)


@pytest.mark.parametrize(
    ("language", "marked", "values"), [row[1:] for row in FORMS], ids=[" ".join(r[:2]) for r in FORMS]
)
def test_every_form_in_every_language(language: str, marked: str, values: str) -> None:
    test_phrases_of_prose(language, marked, values)


@pytest.mark.parametrize("code", sorted(PACKS))
def test_samples_of_the_packs(code: str) -> None:
    assert PACKS[code].samples, "a pack proves itself by samples"
    wrong = {}
    for text, edtf in PACKS[code].samples.items():
        date = parse_date(text, language=code)
        found = None if date is None else date.edtf + ("~" + date.part if date.part else "")
        if found != edtf:
            wrong[text] = (edtf, found)
    assert wrong == {}


DUAL = [
    ("22 April [O.S. 10 April] 1870", "en"),
    ("10 [22] April 1870", "en"),
    ("10 April [22 April] 1870", "en"),
    ("10 [22] Abril 1870", "tl"),
    ("22 [L.I. 10] Abril 1870", "tl"),
    ("Abril 22 [O.S. 10], 1870", "tl"),
    ("10 (22) апреля 1870 г.", "ru"),
    ("10 (22) квітня 1870", "uk"),
    ("10/22 April 1870", "en"),
    ("April 10/22, 1870", "en"),
    ("22 April 1870 (10 April, O.S.)", "en"),
    ("10 April 1870 O.S. (22 April 1870 N.S.)", "en"),
    ("10. April / 22. April 1870", "de"),
    ("10. Apriljul. / 22. April 1870greg.", "de"),
    ("22 avril 1870 (10 avril dans le calendrier julien)", "fr"),
    ("22 de abril (10 de abril en el calendario juliano) de 1870", "es"),
    ("10 kwietnia/22 kwietnia 1870", "pl"),
]


@pytest.mark.parametrize(("text", "language"), DUAL)
def test_a_dual_date_is_its_gregorian_half(text: str, language: str) -> None:
    date = one(text, language)
    assert date.edtf == "1870-04-22"
    assert date.reading.calendar == "gregorian"
    assert date.second is not None
    assert (date.second.reading.calendar, date.second.day) == ("julian", 10)
    assert date.second.reading.first == date.reading.first
    assert date.others == ()


def test_a_dual_date_keeps_a_wrong_gap_as_written() -> None:
    date = one("25 October (6 November) 1917")
    assert date.edtf == "1917-11-06"
    assert date.second is not None
    assert date.second.reading.first != date.reading.first


def test_brackets_that_are_no_dual_date() -> None:
    assert [edtf for _, edtf in dates("On 20 May 1887 (8 June 1888 in his memoirs) he left.")] == [
        "1887-05-20",
        "1888-06-08",
    ]
    assert dates("They met on 5 May (12 people came) in 1917.") == [("5 May", "XXXX-05-05"), ("1917", "1917")]


LABELLED = [
    ("25 October 1917 (Old Style)", "en"),
    ("October 25 (O.S.), 1917", "en"),
    ("25 October 1917 O.S.", "en"),
    ("25 октября 1917 года по старому стилю", "ru"),
    ("25 октября 1917 года (ст. ст.)", "ru"),
    ("25 жовтня 1917 року (за старим стилем)", "uk"),
    ("25. Oktober 1917 (alten Stils)", "de"),
    ("25 de octubre de 1917 (calendario juliano)", "es"),
    ("25 de outubro de 1917 (calendário juliano)", "pt"),
    ("25 octobre 1917 (ancien style)", "fr"),
    ("25 ottobre 1917 (calendario giuliano)", "it"),
    ("25 oktober 1917 (oude stijl)", "nl"),
    ("25 października 1917 (starego stylu)", "pl"),
    ("Oktubre 25, 1917 (lumang estilo)", "tl"),
]


@pytest.mark.parametrize(("text", "language"), LABELLED)
def test_a_label_leaves_one_reading(text: str, language: str) -> None:
    date = parsed(text, language)
    assert (date.edtf, date.reading.calendar, date.others) == ("1917-11-07", "julian", ())
    assert (date.year, date.month, date.day) == (1917, 10, 25)
    assert date.label in text
    assert date.label


def test_unlabelled_dates_have_the_readings_of_their_time_and_place() -> None:
    assert [reading.calendar for reading in parsed("10 April 1870").others] == ["julian"]
    assert parsed("10 April 1970").others == ()
    assert one("On 10 April 1870 he left.", country="us").others == ()
    assert [reading.calendar for reading in one("On 10 April 1870 he left.", country="ru").others] == ["julian"]
    declared = one("On 10 April 1870 he left.", calendar="julian")
    assert (declared.edtf, declared.reading.calendar) == ("1870-04-22", "julian")


def test_days_that_never_were() -> None:
    assert not parsed("31 June 1917").exists
    assert not parsed("30 February").exists
    assert parsed("29 February").exists
    leap = parsed("29 February 1900")
    assert not leap.exists
    assert (leap.reading.calendar, leap.edtf) == ("julian", "1900-03-13")


def test_weekdays_beside_a_date() -> None:
    assert dates("Hanged on Friday, 20 May 1887.") == [("Friday, 20 May 1887", "1887-05-20")]
    assert one("Hanged on Friday, 20 May 1887.").weekday == 4
    text = "Hanged on 20 May 1887, a Friday."
    date = one(text)
    assert date.weekday == 4
    assert date.weekday_span is not None
    assert text[slice(*date.weekday_span)] == "Friday"


def test_numeric_dates_are_ambiguous_only_where_both_orders_are_written() -> None:
    english = parsed("10/11/1917")
    assert english.alternative is not None
    assert {english.edtf, english.alternative.edtf} == {"1917-10-11", "1917-11-10"}
    assert not parsed("11/11/1917").ambiguous
    assert not parsed("10.11.1917").ambiguous
    assert parsed("10/11/1917", "es").edtf == "1917-11-10"
    assert not parsed("10/11/1917", "es").ambiguous


def test_a_document_settles_its_numeric_dates() -> None:
    text = "He came on 10/11/1917 and left on 25/12/1917."
    assert [value(m).edtf for m in settled(find_dates(text, 0, len(text), "en", Setting()))] == [
        "1917-11-10",
        "1917-12-25",
    ]
    text = "He came on 10/11/1917 and left on 12/25/1917 and 25/12/1918."
    assert value(next(settled(find_dates(text, 0, len(text), "en", Setting())))).ambiguous


def test_years_and_counts() -> None:
    assert not one("He was born in 1870.").bare
    assert one("His 1870 birth is recorded.").bare
    assert dates("It ran from 1917 to 1922.") == [("from 1917 to 1922", "1917/1922")]
    assert one("It grew from 1400 to 1500 pupils.").bare
    assert not one("He taught from 1914 to 1918.").bare
    assert dates("В 988 г Владимир крестил Русь.", "ru") == [("988 г", "0988")]
    assert dates("In 1189, 1213 and 1280 they fought.") == [("1189", "1189"), ("1213", "1213"), ("1280", "1280")]
    assert one("The 1996–97 season was good.").edtf == "1996/1997"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The flood of 1953 hit the coast."),
        ("en", "It grew out of the Northern Reform of 1961."),
        ("es", "La sequía de 1877 mató a miles de reses."),
        ("fr", "L'éruption de 1883 fut entendue au loin."),
        ("tl", "Ang lindol ng 1863 ay sumira sa katedral."),
        ("tl", "Naalala niya ang mga welga ng 1896."),
        ("tl", "Pagkatapos ng biglaang Kasunduang Pranses ng 1871, umuwi sila."),
    ],
)
def test_what_hangs_on_a_noun_with_its_article_is_a_year(language: str, text: str) -> None:
    assert not one(text, language).bare


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A total of 1917 was raised."),
        ("en", "The fee of 1500 was waived."),
        ("en", "The crowd of 1905 people left."),
        ("es", "La torre de 1312 metros cayó."),
        ("tl", "Nagtipon ang bayan ng 1905 tao."),
        ("tl", "Nagsakay ang barko ng 1346 na pasahero."),
        ("tl", "Nagbayad sila ng 1905."),
        ("en", "See lines 1400–1420 and vol. 1500-1550."),
        ("de", "Zeilen 1400–1420 fehlen."),
        ("ru", "Смотри строки 1400–1420."),
    ],
)
def test_what_may_be_counted_is_no_sure_year(language: str, text: str) -> None:
    found = find_dates(text, 0, len(text), language, Setting())
    assert all(value(mention).bare for mention in found)


def test_words_of_the_sentence_stay_outside_the_span() -> None:
    text = "She kept the name until 1924, when it changed."
    (mention,) = find_dates(text, 0, len(text), "en", Setting())
    date = value(mention)
    assert (mention.text, date.edtf, date.open, date.precision) == ("1924", "1924", "before", Precision.OPEN)
    assert date.reading.first is None
    assert date.reading.last == parsed("1924").reading.last


def test_months_alone_need_a_word_before_them() -> None:
    assert dates("In May they left.") == [("May", "XXXX-05")]
    assert dates("Noong Setyembre ay umalis siya.", "tl") == [("Setyembre", "XXXX-09")]
    assert dates("В октябре он уехал.", "ru") == [("октябре", "XXXX-10")]


def test_truncated_and_glued_dates() -> None:
    cut = one("noong Setyembre 191 ay", "tl")
    assert (cut.edtf, cut.truncated) == ("191X-09", True)
    assert dates("On 25 MayLenin left.") == [("25 May", "XXXX-05-25")]
    assert dates("In Octoberwhich came") == [("October", "XXXX-10")]


def test_a_year_of_the_context_is_kept_apart() -> None:
    text = "He was tried in 1887, and hanged on 8 May."
    date = value(find_dates(text, 0, len(text), "en", Setting())[1])
    assert (date.edtf, date.year, date.context_year) == ("XXXX-05-08", None, 1887)


RELATIVE = [
    ("en", "He came in 1887, and two years later he left.", "two years later", "1889"),
    ("en", "He came in May 1887. The following March he left.", "The following March", "1888-03"),
    ("en", "He came on 28 May 1887, and six days later he left.", "six days later", "1887-06-03"),
    ("en", "It was 2 weeks before 13 May 1999.", "2 weeks before", "1999-04-29"),
    ("tl", "Noong 1887 ay umalis siya; makalipas ang dalawang taon ay bumalik.", "makalipas ang dalawang taon", "1889"),
    ("ru", "В 1887 году он уехал, а три года спустя вернулся.", "три года спустя", "1890"),
    ("uk", "У 1887 році він поїхав, а через три роки повернувся.", "через три роки", "1890"),
    ("de", "Im Jahr 1887 kam er, zwei Jahre später ging er.", "zwei Jahre später", "1889"),
    ("es", "Llegó en 1887 y dos años después se fue.", "dos años después", "1889"),
    ("pt", "Chegou em 1887 e dois anos depois partiu.", "dois anos depois", "1889"),
    ("fr", "Il arriva en 1887 et partit deux ans plus tard.", "deux ans plus tard", "1889"),
    ("it", "Arrivò nel 1887 e due anni dopo partì.", "due anni dopo", "1889"),
    ("nl", "Hij kwam in 1887 en twee jaar later ging hij.", "twee jaar later", "1889"),
    ("pl", "Przyjechał w 1887 roku, a dwa lata później wyjechał.", "dwa lata później", "1889"),
]


@pytest.mark.parametrize(("language", "text", "words", "edtf"), RELATIVE)
def test_relative_dates_hang_on_the_date_before(language: str, text: str, words: str, edtf: str) -> None:
    found = {m.text: value(m) for m in find_dates(text, 0, len(text), language, Setting())}
    assert found[words].edtf == edtf
    assert found[words].anchored
    assert all(date.anchored is (text == words) for text, date in found.items())


def test_relative_words_without_an_anchor_are_silent() -> None:
    assert dates("Two years later he left. He was aged 15, and three days after he died.") == []
    assert dates("From 1887 to 1889 he wrote; two years later he left.") == [("From 1887 to 1889", "1887/1889")]
    assert dates("In 1887 he came. In the following years he wrote.") == [("1887", "1887")]


@given(st.integers(1583, 2500))
def test_easter_agrees_with_dateutil(year: int) -> None:
    from dateutil.easter import easter  # type: ignore[import-untyped]

    assert parsed(f"Easter {year}").edtf == easter(year).isoformat()
    assert parsed(f"Good Friday {year}").edtf == (easter(year) - datetime.timedelta(2)).isoformat()


@given(st.integers(1583, 2500))
def test_orthodox_easter_agrees_with_dateutil(year: int) -> None:
    from dateutil.easter import EASTER_ORTHODOX, easter

    assert parsed(f"Orthodox Easter {year}").edtf == easter(year, EASTER_ORTHODOX).isoformat()


@given(st.integers(1800, 2500))
def test_feasts_on_the_nth_weekday(year: int) -> None:
    november = [datetime.date(year, 11, day) for day in range(1, 31)]
    assert parsed(f"Thanksgiving {year}").edtf == [day for day in november if day.weekday() == 3][3].isoformat()
    may = [datetime.date(year, 5, day) for day in range(1, 32)]
    assert parsed(f"Memorial Day {year}").edtf == [day for day in may if day.weekday() == 0][-1].isoformat()


def test_lives_are_two_dates() -> None:
    assert dates("Lenin (22 April 1870 – 21 January 1924) wrote.") == [
        ("22 April 1870", "1870-04-22"),
        ("21 January 1924", "1924-01-21"),
    ]


def test_spans_are_offsets_into_the_whole_text() -> None:
    text = "Ünïcødé 😀.\n\nHe left on 20 May\n1887, a Friday, for good.\n"
    start = text.index("He")
    (mention,) = find_dates(text, start, len(text), "en", Setting())
    assert text[slice(*mention.span)] == mention.text == "20 May\n1887"
    assert text[slice(*(value(mention).weekday_span or ()))] == "Friday"


def test_languages_without_a_pack() -> None:
    assert parsed("२२ अप्रैल १८७०", "hi").edtf == "1870-04-22"
    assert dates("22 Nisan 1870 tarihinde", "tr")[0][1] == "1870-04-22"
    assert parse_date("22 foo 1870", language="no-such-language") is None


def days(start: int = 1583, end: int = 2099) -> st.SearchStrategy[tuple[int, int, int]]:
    return st.dates(min_value=datetime.date(start, 1, 1), max_value=datetime.date(end, 12, 28)).map(
        lambda day: (day.year, day.month, day.day)
    )


@pytest.mark.parametrize("code", sorted(PACKS))
@given(data=st.data(), day=days())
def test_every_month_form_of_every_language_reads_back(
    code: str, data: st.DataObject, day: tuple[int, int, int]
) -> None:
    year, month, number = day
    form = data.draw(st.sampled_from(PACKS[code].dates.months[month - 1].split()))
    text = f"{number} {form.capitalize() if PACKS[code].dates.capitals else form} {year}"
    assert parsed(text, code).edtf == f"{year:04}-{month:02}-{number:02}"


@given(day=days())
def test_iso_dates_agree_with_the_standard_library(day: tuple[int, int, int]) -> None:
    text = "{:04}-{:02}-{:02}".format(*day)
    date = parsed(text)
    # 1 January of year 1 is day 1721426 (Gregorian) and ordinal 1.
    assert date.reading.first == datetime.date(*day).toordinal() + 1721425
    again = parse_edtf(text)
    assert again is not None
    assert again.reading.first == date.reading.first


@given(text=st.text(alphabet="0123456789 ,./-–()[]?'MayOctobernftdeBCASc~\n", max_size=120))
def test_any_text_is_read_without_failing_and_in_order(text: str) -> None:
    found = find_dates(text, 0, len(text), "en", Setting())
    spans = [mention.span for mention in found]
    assert spans == sorted(spans)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert all(text[slice(*mention.span)] == mention.text for mention in found)


@pytest.mark.parametrize(
    "piece", ["1", "1 ", "?", "May ", "in ", "1917 ", "10/", "[O.S. ", "1917-", "the of ", "'1", "I", "年", "1,"]
)
def test_hostile_text_is_read_in_linear_time(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        start = time.process_time()
        find_dates(text, 0, len(text), "en", Setting())
        return time.process_time() - start

    seconds(1000)
    small, large = max(seconds(20_000), 0.005), seconds(200_000)
    assert large < 40 * small


OTHER_CALENDARS = [
    ("18 brumaire an VIII", "fr", "1799-11-09", "french_republican"),
    ("9 Thermidor II", "en", "1794-07-27", "french_republican"),
    ("15 Nisan 5784", "en", "2024-04-23", "hebrew"),
    ("1 Ramadan 1445", "en", "2024-03-11", "islamic_civil"),
    ("22 Bahman 1357", "en", "1979-02-11", "persian"),
    ("1 Thout 1741", "en", "2024-09-11", "coptic"),
    ("昭和20年8月15日", "ja", "1945-08-15", "gregorian"),
]


@pytest.mark.parametrize(("text", "language", "edtf", "calendar"), OTHER_CALENDARS)
def test_dates_of_other_calendars(text: str, language: str, edtf: str, calendar: str) -> None:
    date = one(f"Dated {text}.", language)
    assert (date.edtf, date.reading.calendar) == (edtf, calendar)


def test_an_islamic_date_is_a_few_days() -> None:
    date = parsed("1 Ramadan 1445")
    assert date.reading.first is not None
    assert date.reading.last is not None
    assert date.reading.last - date.reading.first == 4


def test_era_years_of_the_lunar_calendar_are_years_only() -> None:
    assert one("明治5年12月2日", "ja").edtf == "1872"
    assert dates("それから3年と5日", "ja") == []


def test_years_that_are_not_of_the_calendar() -> None:
    assert dates("On 15 Nisan 1945 he wrote of 5 Av 1900.") in ([("1945", "1945"), ("1900", "1900")], [])


@pytest.mark.parametrize(
    "text", ["Abel (1603 – 10 October 1659)", "Bruno (1548 – 17 February 1600)", "Ann (17 November 1968 – June 2017)"]
)
def test_a_life_of_which_less_is_known_is_two_dates(text: str) -> None:
    found = find_dates(text, 0, len(text), "en", Setting())
    assert len(found) == 2
    assert not any(value(mention).bare for mention in found)


def test_a_range_before_a_noun_stays_one() -> None:
    assert dates("The 1914–1918 war, and 1500–2000 soldiers.") == [("1914–1918", "1914/1918")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Han föddes den 22 april 1870."),
        ("cs", "Narodil se 22. dubna 1870."),
        ("bg", "Роден е на 22 април 1870 г. в града."),
        ("el", "Γεννήθηκε στις 22 Απριλίου 1870."),
    ],
)
def test_languages_without_a_pack_have_their_months(language: str, text: str) -> None:
    found = factlint.mentions(f"---\nlang: {language}\n---\n\n{text}\n")
    assert [value(mention).edtf for mention in found if mention.kind == "date"] == ["1870-04-22"]


# Of a span only what has brackets is read; what is listed is known by what stands before it.
@pytest.mark.parametrize("name", sorted(set(grammar.NEEDED) - {"span", "listed"}))
@given(data=st.data())
def test_no_shape_is_passed_over_where_it_fits(name: str, data: st.DataObject) -> None:
    pattern = grammar.pattern(name, rare=True)
    classes = data.draw(st.from_regex(pattern.pattern, fullmatch=True))

    assert grammar.NEEDED[name].search(classes)
    if grammar.RARE.isdisjoint(classes):
        assert grammar.pattern(name, rare=False).fullmatch(classes)
