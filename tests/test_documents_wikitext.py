"""MediaWiki documents: what the reader of a page sees, block by block."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.documents.wikitext import read
from tests.masks import assert_mask, shown_by

PIECES = (
    "1870 Ada '' ''' ''''' [[ ]] [[a|b]] [[File:x| [http://x/1 ] {{ }} {{circa|1870}} {{x| | || !! {| |} |- |+ ! "
    "= == * # : <ref> </ref> <ref/> <br> <nowiki> </nowiki> <!-- --> &ndash; &#55; http://x.y/z { } < > é"
).split(" ")
TEXTS = st.lists(st.sampled_from([*PIECES, " ", "\n", "\n", "\r\n"]), max_size=60).map("".join)


def shown(text: str) -> list[tuple[str, str]]:
    return shown_by(read, text)


@given(TEXTS)
def test_the_mask_has_the_length_of_the_text_and_nothing_of_its_own(text: str) -> None:
    assert_mask(read, text, "&|")


@pytest.mark.parametrize(
    "text",
    [
        "{{Infobox|born=1870|x={{y|1870}}}}",
        "{{Infobox\n| image_size = 1870px\n| website = http://x.org/1870\n}}",
        "{{death date and age|df=1870|mf={{x|1870}}}}",
        "[[File:a1870.jpg|thumb|In 1870 at [[Simbirsk]]]]",
        "[[Category:1870 births]]",
        "<ref>In 1870.</ref>",
        '<ref name="a1870" />',
        "<nowiki>1870</nowiki>",
        "<math>1870</math>",
        "http://x.org/1870",
        "[http://x.org/1870 text]",
        "[[1870|then]]",
        "{| class=1870\n|}",
    ],
)
def test_what_is_no_prose_is_blank(text: str) -> None:
    assert not any(char.isdigit() for char in read(text, "").prose)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("'''Ada''' [[London|the town]] [[Kazan]]", [("paragraph", "Ada the town Kazan")]),
        ("a\nb\n\nc", [("paragraph", "a b"), ("paragraph", "c")]),
        ("== A ==\nb\n=== C ===\nd", [("heading", "A"), ("paragraph", "b"), ("heading", "C"), ("paragraph", "d")]),
        ("* a\n* b\nc", [("item", "a"), ("item", "b"), ("paragraph", "c")]),
        ("born {{circa|1870}} as {{lang|ru|Ада}}", [("paragraph", "born 1870 as Ада")]),
        ("{{birth date|1870|4|22|df=y}} {{As of|1990}}", [("paragraph", "1870-4-22 1990")]),
        ("{{death date and age|1924|1|21|1870|4|22}}", [("paragraph", "1924-1-21")]),
        ("{{convert|1149|m|ft|abbr=on}} {{cvt|3|to|5|km|mi}}", [("paragraph", "1149 m 3 to 5 km")]),
        ("{{US$|2 million|link=yes}} {{formatnum:1870}} {{val|3.5|u=km}}", [("paragraph", "$2 million 1870 3.5")]),
        ("10 {{unknown|20}} 30", [("paragraph", "10 30")]),
        ("born {{never closed 1870", [("paragraph", "born never closed 1870")]),
        ("a &ndash; b<br>c", [("paragraph", "a – b"), ("paragraph", "c")]),
    ],
)
def test_marks_make_blocks(text: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(text) == blocks


def test_cells_know_their_place() -> None:
    text = '{| class="x"\n|+ cap\n! a !! b\n|-\n| 1 || style="y" | 2\n|-\n| 3\n| [[P|4]]\n|}\nout'
    layout = read(text, "")

    assert [(" ".join(layout.prose[slice(*b.span)].split()), b.kind, b.row, b.column) for b in layout.blocks] == [
        ("cap", "caption", -1, -1),
        ("a", "cell", 0, 0),
        ("b", "cell", 0, 1),
        ("1", "cell", 1, 0),
        ("2", "cell", 1, 1),
        ("3", "cell", 2, 0),
        ("4", "cell", 2, 1),
        ("out", "paragraph", -1, -1),
    ]


def test_an_infobox_is_a_table_of_keys_and_values() -> None:
    text = (
        "{{Infobox bridge\n| name = Ash Bridge\n| image = a1999.jpg\n| opened = {{start date|1870|4|22}}\n| built =\n"
        "| crosses = [[Ash|the Ash]]<br>and a road\n| cost = 2<ref>1</ref>\n}}\nText {{x\n| a = 1\n}} more."
    )
    layout = read(text, "")

    assert [(" ".join(layout.prose[slice(*b.span)].split()), b.kind, b.row, b.column) for b in layout.blocks] == [
        ("name", "cell", 0, 0),
        ("Ash Bridge", "cell", 0, 1),
        ("opened", "cell", 1, 0),
        ("1870-4-22", "cell", 1, 1),
        ("built", "cell", 2, 0),
        ("crosses", "cell", 3, 0),
        ("the Ash", "cell", 3, 1),
        ("and a road", "cell", 3, 1),
        ("cost", "cell", 4, 0),
        ("2", "cell", 4, 1),
        ("Text more.", "paragraph", -1, -1),
    ]


def test_attributes_of_a_later_header_do_not_hide_the_first() -> None:
    assert shown('{|\n! a !! b !! style="x" | c\n|}') == [("cell", "a"), ("cell", "b"), ("cell", "c")]


def test_references_are_cited_by_their_names() -> None:
    text = 'a<ref name="doe">Doe 1999</ref> b<ref name=doe /> c<ref>none</ref>'

    assert [(cite.key, text[slice(*cite.span)]) for cite in read(text, "").cites] == [
        ("doe", '<ref name="doe">Doe 1999</ref>'),
        ("doe", "<ref name=doe />"),
    ]


def test_sections_italics_and_comments() -> None:
    layout = read("== A ==\n=== B ===\n''Title'' <!-- factlint: ignore -->\n== C ==\nd", "")

    assert [block.section for block in layout.blocks] == [(), ("A",), ("A", "B"), (), ("C",)]
    assert [comment.text for comment in layout.comments] == ["factlint: ignore"]
    assert len(layout.emphasis) == 1
