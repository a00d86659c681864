"""Names in documents: known, unknown, misspelt, and what is none."""

from __future__ import annotations

import pytest

from factlint.documents import Block, Document, Span
from factlint.mentions import Mention, Setting
from factlint.mentions._names.gazetteer import Alias, Gazetteer
from factlint.mentions.dates import DATES
from factlint.mentions.names import NAMES
from factlint.values.name import Name

KNOWN = Gazetteer(
    [
        Alias("Vladimir Lenin", "lenin", "person", "en", True),
        Alias("Lenin", "lenin", "person"),
        Alias("Karl Liebknecht", "karl", "person", "", True),
        Alias("Wilhelm Liebknecht", "wilhelm", "person", "", True),
        Alias("Alexander Kerensky", "kerensky", "person", "", True),
        Alias("Alan Shepard", "Alan Shepard", "thing", "", True),
        Alias("Aarhus", "aarhus", "place", "", True),
        Alias("Jacob Bundsgaard", "jacob", "person", "", True),
        Alias("Ampara District", "ampara", "place", "", True),
        Alias("Andrew the Apostle", "andrew", "person", "", True),
        Alias("Anwar Zaheer Jamali", "jamali", "person", "", True),
        Alias("Virginia", "virginia", "place", "", True),
        Alias("Apollo 12", "apollo", "event", "", True),
        Alias("Du Page County", "dupage", "place", "", True),
        Alias("Greenville, Wisconsin", "greenville", "place", "", True),
        Alias("Chees", "chees", "place", "", True),
        Alias("The Times", "times", "work", "", True),
        Alias("Троцкий", "trotsky", "person", "ru", True),
    ]
)


def names(*paragraphs: str, language: str = "en", gazetteer: Gazetteer = KNOWN, kind: str = "paragraph") -> list[Name]:
    return [mention.value for mention in mentions(*paragraphs, language=language, gazetteer=gazetteer, kind=kind)]  # type: ignore[misc]  # all are names


def mentions(*paragraphs: str, language: str, gazetteer: Gazetteer, kind: str) -> list[Mention]:
    blocks, offset = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(span=Span(offset, offset + len(paragraph)), kind=kind, language=language))
        offset += len(paragraph) + 2
    text = "\n\n".join(paragraphs)
    document = Document(path="draft.txt", text=text, prose=text, blocks=tuple(blocks))
    found = list(NAMES.find(document, Setting(gazetteer=gazetteer), ()))
    assert [mention.text for mention in found] == [text[slice(*mention.span)] for mention in found]
    assert found == sorted(found, key=lambda mention: mention.span)
    return found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nobody came. Then they left.",
        "They left on a Monday in March.",
        "In the beginning there was nothing.",
        "Trees grow. The trees are tall.",
    ],
)
def test_ordinary_words_are_no_names(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("Cheese was served, and cheese again.", "chees"),
        ("It happened at the times of old; those Times were hard.", "times"),
        ("They went to West Virginia.", "virginia"),
        ("Then Shepard spoke.", "Alan Shepard"),
        ("Then Fyodor Kerensky spoke.", "kerensky"),
        ("Then F. Kerensky spoke.", "kerensky"),
        ("Nobody knew Rosa Liebknecht.", "karl"),
        ("They lived in Greenville, Ohio.", "greenville"),
    ],
)
def test_a_known_name_inside_something_else_is_not_that_name(text: str, silent: str) -> None:
    assert all(silent not in name.entities for name in names(text))
    assert all(not name.nearest for name in names(text))


def test_a_short_form_counts_where_the_full_name_stands() -> None:
    assert [name.entity for name in names("Alan Shepard flew.", "Later Shepard retired.")] == ["Alan Shepard"] * 2


def test_namesakes_come_best_first() -> None:
    [first, second] = names("They met Wilhelm Liebknecht.", "Later Liebknecht wrote to them.")

    assert first.entity == "wilhelm"
    assert second.entities == ("wilhelm", "karl")


def test_a_month_before_a_name_is_no_given_name() -> None:
    text = "On 25 May Lenin fell ill."
    block = Block(span=Span(0, len(text)), kind="paragraph", language="en")
    document = Document(path="draft.txt", text=text, prose=text, blocks=(block,))
    (dated,) = DATES.find(document, Setting(), ())
    (name,) = NAMES.find(document, Setting(gazetteer=KNOWN), (dated,))
    assert dated.text == "25 May"
    assert name.value == Name("Lenin", entities=("lenin",))


def test_a_title_before_a_name_is_no_part_of_it() -> None:
    assert [(name.text, name.entity) for name in names("It was Comrade Lenin who spoke, then Kerensky.")] == [
        ("Lenin", "lenin"),
        ("Kerensky", "kerensky"),
    ]


def test_a_name_in_another_script_is_known_but_not_exact() -> None:
    [name] = names("It was Trotskii again.")

    assert (name.entity, name.exact) == ("trotsky", False)


def test_a_name_in_other_spacing_is_known_but_not_exact() -> None:
    [name] = names("It lies in DuPage County now.")

    assert (name.entity, name.nearest) == ("dupage", ())


@pytest.mark.parametrize(
    ("text", "stated", "known"),
    [
        ("They had met Jacob Bundsgard before.", "Jacob Bundsgard", "Jacob Bundsgaard"),
        ("It lies in Ampra District there.", "Ampra District", "Ampara District"),
        ("The patron is Andrew te Apostle.", "Andrew te Apostle", "Andrew the Apostle"),
        ("The judge is Anwar Zahear Jamali.", "Anwar Zahear Jamali", "Anwar Zaheer Jamali"),
        ("He flew to Aarrhus then.", "Aarrhus", "Aarhus"),
    ],
)
def test_a_misspelt_name_is_one_unknown_name(text: str, stated: str, known: str) -> None:
    missed = [name for name in names(text) if not name.entities]

    assert [(name.text, name.nearest) for name in missed] == [(stated, (known,))]


def test_a_known_name_with_a_number_is_a_name() -> None:
    assert [(name.text, name.entity) for name in names("He flew on Apollo 12 then.")] == [("Apollo 12", "apollo")]


def test_unknown_names_are_runs_of_capitals_with_particles() -> None:
    found = names("Then they met Ludwig van Beethoven, the Duke of Alba and J. R. R. Tolkien in Ghent.")

    assert [name.text for name in found] == ["Ludwig van Beethoven", "Alba", "J. R. R. Tolkien", "Ghent"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("However Quarnbeck agreed.", "en"),
        ("Selon Quarnbeck, oui.", "fr"),
        ("Según Quarnbeck, sí.", "es"),
        ("Secondo Quarnbeck era vero.", "it"),
        ("Além Quarnbeck veio.", "pt"),
        ("Volgens Quarnbeck klopt het.", "nl"),
        ("Według Quarnbeck tak było.", "pl"),
        ("Bukod kay Quarnbeck, wala.", "tl"),
    ],
)
def test_the_word_that_opens_a_sentence_is_no_part_of_an_unknown_name(text: str, language: str) -> None:
    assert [name.text for name in names(text, language=language)] == ["Quarnbeck"]


@pytest.mark.parametrize(("text", "language"), [("Потом Кваренбек ушёл.", "ru"), ("Згодом Кваренбек пішов.", "uk")])
def test_nor_is_it_in_cyrillic(text: str, language: str) -> None:
    assert [name.text for name in names(text, language=language)] == ["Кваренбек"]


@pytest.mark.parametrize(
    ("known", "text", "language"),
    [
        ("Kopalnia Wujek", "Tu stoi kopalnia Wujek.", "pl"),
        ("Завод Заря", "Здесь стоит завод Заря.", "ru"),
        ("Tour Eiffel", "Il monta sur la tour Eiffel.", "fr"),
        ("Teatro Colón", "Cantó en el teatro Colón.", "es"),
        ("Teatro Verdi", "Cantò al teatro Verdi.", "it"),
        ("Ilog Pasig", "Malinis ang ilog Pasig.", "tl"),
    ],
)
def test_a_small_noun_begins_a_name_where_the_language_writes_it_so(known: str, text: str, language: str) -> None:
    found = names(text, language=language, gazetteer=Gazetteer([Alias(known, "it", "place")]))

    assert [name.entity for name in found] == ["it"]


def test_a_small_noun_begins_no_name_in_english() -> None:
    found = names("They swam in the river Lena.", gazetteer=Gazetteer([Alias("River Lena", "it", "person")]))

    assert [name.text for name in found] == ["Lena"]


def test_headings_and_german_nouns_give_no_unknown_names() -> None:
    assert names("The Long March Home", kind="heading") == []
    assert names("Er sah den Baum und das Haus.", language="de") == []


def test_hostile_runs_are_read_in_one_pass() -> None:
    assert len(names("Lenin " * 20_000)) == 20_000
    assert len(names("Anna " * 20_000)) == 1
    assert names("A. " * 50_000) == []
    assert len(names("He met X" + "abcdefghij" * 50_000 + " there.")) == 1
    assert len(names("He met Ж" + "абвгдежзик" * 50_000 + " there.")) == 1
