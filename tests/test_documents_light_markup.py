"""AsciiDoc, Org and Typst documents, block by block: first what is no prose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.documents import Layout, asciidoc, org, typst
from tests.masks import Read, assert_mask, shown_by

READS: dict[str, Read] = {"asciidoc": asciidoc.read, "org": org.read, "typst": typst.read}
PIECES = (
    "1870 Ada *it* _u_ /i/ `c` =c= ~c~ == = * ** - | |=== // # #+begin_src #+end_src ---- .... ``` ( ) [ ] { } #set "
    '#table( link:x[y] [[x][y]] #link("x")[y] <<a,b>> <lab> :a: :PROPERTIES: :END: http://x/y + é 😀 /* */'
).split(" ")
TEXTS = st.lists(st.sampled_from([*PIECES, " ", "\n", "\n\n", "   ", "\r\n"]), max_size=60).map("".join)


@pytest.mark.parametrize("name", READS)
@given(text=TEXTS)
def test_the_mask_has_the_length_of_the_text_and_nothing_of_its_own(name: str, text: str) -> None:
    assert_mask(READS[name], text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("asciidoc", "// 1870"),
        ("asciidoc", ":revdate: 1870\n"),
        ("asciidoc", "[source,1870]\n----\nx = 1870\n\ny = 1870\n----\n"),
        ("asciidoc", "....\n1870\n....\n"),
        ("asciidoc", "////\n1870\n////\n"),
        ("asciidoc", "image::1870.png[a tower]\n"),
        ("asciidoc", "`1870` {year-1870} https://x.org/1870 <<a-1870>>"),
        ("org", "# 1870\n"),
        ("org", "#+DATE: 1870\n"),
        ("org", "#+BEGIN_SRC python\nx = 1870\n\ny = 1870\n#+END_SRC\n"),
        ("org", ":PROPERTIES:\n:YEAR: 1870\n:END:\n"),
        ("org", "SCHEDULED: <1870-01-02 Sun>\n"),
        ("org", ": 1870\n"),
        ("org", "=1870= ~1870~ [[https://x.org/1870]] <1870-01-02>"),
        ("typst", "// 1870\n"),
        ("typst", "#set text(size: 1870pt)\n"),
        ("typst", "#table(\n  columns: 1870,\n  [1870], [1871],\n)\n"),
        ("typst", "```py\nx = 1870\n\ny = 1870\n```\n"),
        ("typst", "/* 1870\n1870 */\n"),
        ("typst", '`1870` $x = 1870$ <fig:1870> #link("https://x.org/1870")'),
    ],
)
def test_what_is_no_prose_is_blanked(name: str, text: str) -> None:
    assert shown_by(READS[name], text) == []


HEADED = [("heading", "A tower"), ("paragraph", "It opened in 1889."), ("item", "in May"), ("item", "in June")]


@pytest.mark.parametrize(
    ("name", "text", "shown"),
    [
        ("asciidoc", "= A tower\n:toc:\n\nIt *opened* in\n1889.\n\n* in May\n* in _June_\n", HEADED),
        ("org", "* TODO A tower :old:\n\nIt *opened* in\n1889.\n\n- in May\n- in /June/\n", HEADED),
        ("typst", "= A tower\n#set page(1)\n\nIt *opened* in\n1889. // so\n\n- in May\n- in _June_\n", HEADED),
        (
            "asciidoc",
            "See https://x.org[the letter], link:a.html[more]\n",
            [("paragraph", "See the letter , more")],
        ),
        ("org", "#+TITLE: A tower\nSee [[https://x.org][the letter]].\n", [("item", "A tower See the letter .")]),
        ("typst", 'See #link("https://x.org")[the letter]#footnote[Of 1889.].\n', None),
        ("asciidoc", "|===\n|Year |Tower\n\n|1889 |Paris\n|===\n", ["Year", "Tower", "1889", "Paris"]),
        ("org", "| Year | Tower |\n|------+-------|\n| 1889 | Paris |\n", ["Year", "Tower", "1889", "Paris"]),
    ],
)
def test_blocks(name: str, text: str, shown: list[tuple[str, str]] | list[str] | None) -> None:
    blocks = shown_by(READS[name], text)

    if shown is None:
        assert [(kind, "".join(words.split())) for kind, words in blocks] == [("paragraph", "SeetheletterOf1889..")]
    elif isinstance(shown[0], str):
        assert blocks == [("cell", word) for word in shown]
    else:
        assert blocks == shown


def test_cells_stand_in_rows_and_columns() -> None:
    layout: Layout = org.read("| Year | Tower |\n|------+-------|\n| 1889 | Paris |\n\nText.\n\n| a | b |\n", "")

    assert [(block.table, block.row, block.column) for block in layout.blocks] == [
        (0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (-1, -1, -1), (1, 0, 0), (1, 0, 1),
    ]  # fmt: skip


def test_cells_of_asciidoc_go_on_by_the_number_of_the_first_line() -> None:
    layout = asciidoc.read("|===\n|Year |Tower\n\n|1889\n|Paris\n\n|1958 |Tokyo\n|===\n\nText.\n\n|===\n|a\n|===\n", "")

    assert [(block.table, block.row, block.column) for block in layout.blocks] == [
        (0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (0, 2, 0), (0, 2, 1), (-1, -1, -1), (1, 0, 0),
    ]  # fmt: skip


def test_what_a_function_of_typst_leaves_open_ends_with_the_paragraph() -> None:
    assert shown_by(typst.read, "#let x = (\n1870\n\nIt opened.\n") == [("paragraph", "It opened.")]


def test_a_comment_behind_prose_is_found() -> None:
    layout = typst.read("It opened. // factlint: ignore[FL105] so\nSee https://x.org // no\n", "")

    assert [comment.text for comment in layout.comments] == ["// factlint: ignore[FL105] so", "// no"]


def test_headings_are_the_sections_of_what_follows() -> None:
    layout = asciidoc.read("= Book\n\n== Towers\n\nText.\n\n== Bridges\n\nMore.\n", "")

    assert [block.section for block in layout.blocks if block.kind == "paragraph"] == [
        ("Book", "Towers"),
        ("Book", "Bridges"),
    ]
