"""Quantities are read as they are written, and what is none is left alone."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint import languages
from factlint.discover import member, names
from factlint.languages import Language
from factlint.mentions import Mention
from factlint.mentions._quantities.digits import read_digits
from factlint.mentions._quantities.value import find_quantities, parse_quantity
from factlint.values.quantity import Hedge, Quantity
from factlint.values.units import UNITS

SAMPLES = [
    (code, written, value)
    for code in names(languages)
    for written, value in member(languages, Language, code).numbers.samples.items()
]


def read(text: str, language: str = "en") -> list[Quantity]:
    found = find_quantities(text, 0, len(text), language)
    assert all(text[mention.span.start : mention.span.end] == mention.text for mention in found)
    return [mention.value for mention in found if isinstance(mention.value, Quantity)]


def amounts(text: str, language: str = "en") -> list[Decimal]:
    return [each for one in read(text, language) for each in (one.amount, one.upper) if each is not None]


def spans(text: str, language: str = "en") -> list[str]:
    return [mention.text for mention in find_quantities(text, 0, len(text), language)]


@pytest.mark.parametrize(
    "text",
    [
        "see page 5, pp. 5–7 and Chapter 12",
        "No. 7, vol. 3, § 12, Fig. 2",
        "ISBN 978-3-16-148410-0",
        "call 555-1234 or +1-222-333-4444",
        "version 3.11.4 and v2.0",
        "at 22:30, at 5 p.m., at six o'clock",
        "runways 14L/32R and 18R/36L, a B-52, COVID-19",
        "as shown before [12], and text1",
        "no one came; one of them left; one does not ask; each one; the one-party state",
        "several thousand, hundreds of thousands, millions, a few hundred",
        "World War II and Nicholas II",
        "at first, in the first half",
        "someone called the alone bone stone",
        "100 %20 url%20encoded"[4:],
    ],
)
def test_what_is_no_quantity_is_left_alone(text: str) -> None:
    assert [one for one in read(text) if not one.ordinal] == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They met at half past six, at quarter to seven and at ten past nine.", "en"),
        ("Sie kamen um halb sieben, um Viertel nach acht und um 14 Uhr 30; Kapitel 3, Seiten 12 und 14", "de"),
        ("Zij kwamen om half zeven, om kwart over acht en om 14.30 uur; hoofdstuk 3, bladzijden 12 en 14", "nl"),
        ("à six heures et demie, à quinze heures trente, à 14 h 30; chapitre 3, pages 12 et 14", "fr"),
        ("a las seis y media y a las 14.30; capítulo 3, páginas 12 y 14", "es"),
        ("alle sei e mezza, alle 14.30; capitolo 3, pagine 12 e 14", "it"),
        ("às seis e meia, às 14 h 30; capítulo 3, páginas 12 e 14", "pt"),
        ("в половине седьмого, в 14.30, в 14 часов 30 минут; глава 3, страницы 12 и 14", "ru"),
        ("о пів на сьому, о 14.30; розділ 3, сторінки 12 і 14", "uk"),
        ("o wpół do siódmej, o 14.30; rozdział 3, strony 12 i 14", "pl"),
        ("nang alas-14:30; kabanata 3, mga pahina 12 at 14", "tl"),
        ("в полдень; спектакль «1984»; телефон 8 (812) 310-22-45", "ru"),
        ("ao meio-dia; o romance “1984”", "pt"),
        ("el teléfono 91 123 45 67; la novela «1984»", "es"),
        ("They followed Edward the Third to the P53 labs.", "en"),
    ],
)
def test_times_of_day_and_labels_that_go_on_are_no_quantities(text: str, language: str) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Over the past nine years ten people came.", "en", ["nine years", "ten"]),
        ("It lost from a quarter to a third of its people.", "en", ["a third"]),
        ("The A4 30 pages, the B-52 12 times", "en", ["30", "12 times"]),
        ("At the Second Congress they won 88:79 at 10:45.", "en", ["Second", "88", "79"]),
        ("Sie gewannen 88:79 um 10:45 Uhr.", "de", ["88", "79"]),
        ("Zij liepen 2 uur om 3 broden te halen.", "nl", ["2 uur", "3"]),
        ("La séance dura deux heures et demie.", "fr", ["deux heures et demie"]),
        ("las seis y media toneladas", "es", ["seis y media toneladas"]),
        ("Он вырос на 14,30 процента.", "ru", ["14,30 процента"]),
    ],
)
def test_what_looks_like_a_time_of_day_is_read(text: str, language: str, said: list[str]) -> None:
    assert spans(text, language) == said


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Call (02) 8123-4567, +63 917 555 0123 or +44 (0)20 7946 0018.", "en"),
        ("véase la pág. 214, cap. 9, n.º 7; a las 17 horas", "es"),
        ("siehe S. 214, Kap. 9, Nr. 7; um 17 Uhr; Abs. 2", "de"),
        ("voir p. 214, chap. 9, n° 7, tome 3; à 17 h; à 17 heures; art. 5", "fr"),
        ("vedi p. 214, cap. 9, n. 7, vol. 3; alle 17 ore; art. 5", "it"),
        ("ver p. 214, cap. 9, n.º 7; às 17 horas; art. 5", "pt"),
        ("см. стр. 214, гл. 9, № 7, т. 3; в 17 часов; ст. 5; статья 58", "ru"),
        ("див. стор. 214, розд. 9, № 7; стаття 58", "uk"),
        ("zob. s. 214, rozdz. 9, nr 7, t. 3; godz. 17; art. 5", "pl"),
        ("zie p. 214, hfst. 9, nr. 7; om 17 uur; art. 5", "nl"),
        ("tingnan ang pahina 214, kabanata 9, blg. 7; alas-5 ng hapon", "tl"),
    ],
)
def test_labels_and_times_of_other_languages_are_left_alone(text: str, language: str) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("isa sa mga pinuno, ang isang tao, libu-libo", "tl"),
        ("un hombre y una mujer, el uno o el otro", "es"),
        ("несколько тысяч, десятки тысяч", "ru"),
        ("ein Haus, eine Frau, einige Tausende", "de"),
        ("un homme et une femme, plusieurs milliers", "fr"),
    ],
)
def test_articles_and_vague_amounts_are_left_alone(text: str, language: str) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("language", "written", "value"), SAMPLES, ids=[f"{code}: {text}" for code, text, _ in SAMPLES]
)
def test_samples_of_the_language_packs(language: str, written: str, value: str) -> None:
    quantity = parse_quantity(written, language=language)

    assert quantity is not None
    assert abs(Fraction(quantity.amount) - Fraction(value)) < Fraction(1, 10**9)


def test_every_language_has_samples() -> None:
    assert {code for code, _, _ in SAMPLES} == set(names(languages))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("between 5 and 7 thousand strikers", [5000, 7000]),
        ("5,000–7,000 strikers", [5000, 7000]),
        ("one in five voters", [1, 5]),
        ("16 of 18 delegates", [16, 18]),
        ("a 107–99 win", [107, 99]),
        ("9-for-12 from the field", [9, 12]),
        ("1,2,3 and 4", [1, 2, 3, 4]),
        ("−40 °C, minus forty degrees", [-40, -40]),
        ("$3.2bn in debts", [3200000000]),
        ("1,5 and 5.00", [Decimal("1.5"), 5]),
        (".08 of it", [Decimal("0.08")]),
        ("an 18-point, 12-rebound night", [18, 12]),
        ("1.3x10^6 cells, 6.02 × 10²³", [1300000, 602000000000000000000000]),
    ],
)
def test_amounts(text: str, expected: list[int]) -> None:
    assert amounts(text) == expected


@pytest.mark.parametrize(
    ("text", "span", "unit", "counted"),
    [
        ("40.4% of the vote", "40.4%", "percent", "vote"),
        ("fell by 3 percentage points", "3 percentage points", "percentage-point", ""),
        ("62 Bolsheviks were arrested", "62", "", "bolsheviks"),
        ("23 thousand peasant votes", "23 thousand", "", "votes"),
        ("for 120 roubles", "120 roubles", "rouble", ""),
        ("cost $2,000", "$2,000", "dollar", ""),
        ("for eleven weeks", "eleven weeks", "week", ""),
        ("2,700 square kilometres of land", "2,700 square kilometres", "square-kilometre", "land"),
        ("a pair of steals", "a pair", "", "steals"),
        ("300,000 people attended", "300,000", "", "people"),
        ("Apollo 12 landed", "12", "", ""),
    ],
)
def test_span_unit_and_the_thing_counted(text: str, span: str, unit: str, counted: str) -> None:
    (quantity,) = read(text)

    assert (spans(text), quantity.unit, quantity.counted) == ([span], unit, counted)


@pytest.mark.parametrize(
    ("language", "text", "unit", "counted"),
    [
        ("tl", "walong anak", "", "anak"),
        ("tl", "62 na Bolshebik", "", "bolshebik"),
        ("tl", "40 porsiyento ng mga boto", "percent", "boto"),
        ("es", "62 diputados bolcheviques", "", "diputados"),
        ("de", "zwei kleine Häuser", "", "häuser"),
        ("ru", "четыре фундаментальных взаимодействия", "", "взаимодействия"),
        ("ru", "12 вёрст пути", "verst", "пути"),
    ],
)
def test_units_and_things_counted_in_other_languages(language: str, text: str, unit: str, counted: str) -> None:
    (quantity,) = read(text, language)

    assert (quantity.unit, quantity.counted) == (unit, counted)


@pytest.mark.parametrize(
    ("language", "text", "hedge"),
    [
        ("en", "about 650", Hedge.ABOUT),
        ("en", "no fewer than 650", Hedge.AT_LEAST),
        ("en", "no more than 650", Hedge.AT_MOST),
        ("en", "nearly a hundred", Hedge.NEARLY),
        ("en", "~650", Hedge.ABOUT),
        ("en", "650 or more", Hedge.AT_LEAST),
        ("en", "over $650", Hedge.MORE_THAN),
        ("tl", "halos 650", Hedge.NEARLY),
        ("tl", "mahigit 650", Hedge.MORE_THAN),
        ("ru", "не менее 650", Hedge.AT_LEAST),
        ("ru", "около 650", Hedge.ABOUT),
        ("es", "más de 650", Hedge.MORE_THAN),
        ("fr", "plus de 650", Hedge.MORE_THAN),
        ("de", "rund 650", Hedge.ABOUT),
        ("it", "oltre 650", Hedge.MORE_THAN),
        ("pl", "ponad 650", Hedge.MORE_THAN),
        ("nl", "ongeveer 650", Hedge.ABOUT),
        ("pt", "cerca de 650", Hedge.ABOUT),
        ("uk", "понад 650", Hedge.MORE_THAN),
    ],
)
def test_hedges(language: str, text: str, hedge: Hedge) -> None:
    assert [one.hedge for one in read(text, language)] == [hedge]


def test_ages_multiples_ordinals_and_groups() -> None:
    assert [one.age for one in read("a 15-year-old boy, aged 16, 17 years old, 18 years")] == [True, True, True, False]
    assert [one.multiple for one in read("twice as many, three times, three men")] == [True, True, False]
    assert [one.ordinal for one in read("the 21st delegate, the fifth seat, five seats")] == [True, True, False]
    groups = [one.group for one in read("won 107–99; 9-for-12; from 5 to 7 percent")]
    assert [group.kind if group else "" for group in groups] == ["score"] * 2 + ["made-of"] * 2 + ["change"] * 2


def test_articles_only_on_request() -> None:
    text = "a goal and an assist in a row of ten"
    asked = find_quantities(text, 0, len(text), "en", articles=True)

    assert spans(text) == ["ten"]
    assert [m.text for m in asked if isinstance(m.value, Quantity) and m.value.article] == ["a", "an", "a"]


def test_taken_spans_are_kept_out_of() -> None:
    from factlint.documents import Span

    text = "On 25 October 1917 some 60 men came"

    assert [m.text for m in find_quantities(text, 0, len(text), "en", (Span(3, 18),))] == ["60"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "3Arena",
        "2004-01-01",
        "20 Fenchurch Street",
        "11th Mississippi Infantry",
        "1634: The Ram Rebellion",
        "12 and 13",
    ],
)
def test_a_whole_text_that_is_no_quantity(text: str) -> None:
    assert parse_quantity(text) is None


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("17943 thousand votes", 17943000, ""),
        ("110 million (dollars)", 110000000, "dollar"),
        ("610 metres (2,000 ft)", 610, "metre"),
        ("15th", 15, ""),
        ("30843.8", Decimal("30843.8"), ""),
        ("40.4 percent", Decimal("40.4"), "percent"),
        ("one", 1, ""),
    ],
)
def test_a_whole_text_that_is_a_quantity(text: str, amount: int | Decimal, unit: str) -> None:
    quantity = parse_quantity(text)

    assert quantity is not None
    assert (quantity.amount, quantity.unit) == (Decimal(amount), unit)


# Independent spellers, against which the readers are held.

ENGLISH = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
ENGLISH += "seventeen eighteen nineteen".split()
ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
TAGALOG = "isa dalawa tatlo apat lima anim pito walo siyam".split()
GERMAN = "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
GERMAN_UNITS = (GERMAN + "achtzehn neunzehn").split()
GERMAN_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()


def english(number: int) -> str:
    if number < 20:
        return ENGLISH[number - 1]
    if number < 100:
        return ENGLISH_TENS[number // 10 - 2] + (f"-{ENGLISH[number % 10 - 1]}" if number % 10 else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = number % size
            joint = " and " if 0 < rest < 100 else " "
            return f"{english(number // size)} {name}" + (joint + english(rest) if rest else "")
    raise AssertionError


def german(number: int) -> str:
    if number >= 1000:
        return german(number // 1000) + "tausend" + (german(number % 1000) if number % 1000 else "")
    if number >= 100:
        return GERMAN_UNITS[number // 100 - 1] + "hundert" + (german(number % 100) if number % 100 else "")
    if number >= 20:
        return (f"{GERMAN_UNITS[number % 10 - 1]}und" if number % 10 else "") + GERMAN_TENS[number // 10 - 2]
    return GERMAN_UNITS[number - 1]


def tagalog(number: int) -> str:
    """Below ten thousand, with linkers."""
    parts = []
    if number >= 1000:
        parts.append(f"{linked(TAGALOG[number // 1000 - 1])} libo")
    if number % 1000 >= 100:
        stem = TAGALOG[number % 1000 // 100 - 1]
        parts.append(f"{linked(stem)} {'raan' if stem[-1] in 'tm' else 'daan'}")
    if number % 100:
        parts.append(tagalog_tens(number % 100))
    return " at ".join([" ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]


def linked(stem: str) -> str:
    return f"{stem}ng" if stem[-1] in "aeiou" else f"{stem} na"


def tagalog_tens(number: int) -> str:
    if number < 10:
        return TAGALOG[number - 1]
    if number == 10:
        return "sampu"
    if number < 20:
        stem = TAGALOG[number - 11]
        return f"labing-{stem}" if stem[0] in "ai" else f"{'labim' if stem[0] == 'p' else 'labin'}{stem}"
    tens = "dalawampu tatlumpu apatnapu limampu animnapu pitumpu walumpu siyamnapu".split()[number // 10 - 2]
    return f"{tens}'t {TAGALOG[number % 10 - 1]}" if number % 10 else tens


@given(st.integers(2, 10**12 - 1))
def test_english_number_words(number: int) -> None:
    assert amounts(f"{english(number)} sailors") == [number]


@given(st.integers(2, 9999))
def test_tagalog_number_words(number: int) -> None:
    assert amounts(tagalog(number), "tl") == [number]


@given(st.integers(2, 999_999))
def test_german_number_words(number: int) -> None:
    assert amounts(f"{german(number)} Häuser", "de") == [number]


@given(
    st.integers(0, 10**15),
    st.sampled_from([("en", ",", "."), ("de", ".", ","), ("fr", "\u202f", ","), ("ru", " ", ",")]),
)
def test_grouped_digits(number: int, style: tuple[str, str, str]) -> None:
    language, mark, decimal = style
    written = f"{number:,}".replace(",", mark)

    assert amounts(f"({written})", language) == [number] or number < 100
    digits = read_digits(f"{written}{decimal}25", decimal)
    assert digits is not None
    assert digits.value == Fraction(number) + Fraction(1, 4)


@given(st.text(alphabet="1234567890 ,.-–/:%$()twohundreandmilf", max_size=80))
def test_no_text_breaks_the_reader(text: str) -> None:
    last = 0
    for mention in find_quantities(text, 0, len(text), "en"):
        assert isinstance(mention, Mention)
        assert last <= mention.span.start < mention.span.end <= len(text)
        last = mention.span.end


def test_hostile_text_is_read_in_linear_time() -> None:
    import time

    def cost(text: str) -> float:
        start = time.process_time()
        find_quantities(text, 0, len(text), "de")
        return time.process_time() - start

    for piece in ("ein", "1,", "1-", "one hundred and ", "(1)", "zwanzig", "1 000 ", "half a "):
        short, long = cost(piece * 2000), cost(piece * 8000)

        assert long < 12 * short + 0.5


HARD = [
    json.loads(line) for line in (Path(__file__).parent / "data" / "hard_numbers.jsonl").read_text("utf-8").splitlines()
]
NOT_READ = {"n40", "n73"}
"""A time of day, which is no quantity, and Chinese numerals."""


@pytest.mark.parametrize("row", HARD, ids=[f"{row['lang']}: {row['text']}" for row in HARD])
def test_hard_numbers(row: dict[str, Any]) -> None:
    found = sorted(round(float(amount), 6) for amount in amounts(row["text"], row["lang"]))

    assert (found == sorted(round(value, 6) for value in row["values"])) is (row["id"] not in NOT_READ)


@pytest.mark.parametrize("code", names(languages))
def test_words_of_a_pack_mean_something(code: str) -> None:
    words = member(languages, Language, code).numbers
    units = {*words.units.values(), *words.units_before.values()}
    hedges = {*words.hedges.values(), *words.hedges_after.values()}

    assert units <= set(UNITS), units - set(UNITS)
    assert hedges <= {hedge.value for hedge in Hedge}
    assert set(words.ratios.values()) <= {"ratio", "share", "part", "rate", "score", "made-of", "over"}
    assert words.changes <= set(words.between)
    assert words.measures <= set(words.units)
    assert all(phrase == phrase.lower() for phrase in (*words.units, *words.hedges, *words.cardinals, *words.ordinals))
