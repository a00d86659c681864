"""HTML documents: the text of the article, block by block."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint import discover, documents
from factlint.documents import Reader
from factlint.documents._open import open_document
from factlint.documents.html import read
from tests.masks import assert_mask, shown_by

PIECES = (
    "1870 Ada <p> </p> <b> </b> <i> </i> <ul> <li> </ul> <table> <tr> <td> </td> </table> <th> <h1> </h1> <nav> </nav> "
    "<code> </code> <s> </s> <script> </script> <!-- --> <![CDATA[ ]]> <!DOCTYPE> <br/> &ndash; &#55; &amp; <title> "
    "</title> <head> </head> <html> <blockquote> < > & \" ' = <a <![ </ é"
).split(" ")
TEXTS = st.lists(st.sampled_from([*PIECES, " ", "\n", "\r\n"]), max_size=60).map("".join)


def shown(text: str) -> list[tuple[str, str]]:
    return shown_by(read, text)


@given(TEXTS)
def test_the_mask_has_the_length_of_the_text_and_nothing_of_its_own(text: str) -> None:
    assert_mask(read, text, "&")


@pytest.mark.parametrize(
    "text",
    [
        "<script>var x = '<p>1870</p>';</script>",
        "<style>x { width: 1870px }</style>",
        "<code>1870</code>",
        "<pre>1870</pre>",
        "<nav><ul><li>1870</li></ul></nav>",
        "<footer>1870</footer>",
        "<form><p>1870</p></form>",
        "<head><meta charset=1870></head>",
        "<!-- 1870 -->",
        "<s>1870</s>",
        "<a href='1870' title=\"a > 1870\">x</a>",
        "18&#55;1",
    ],
)
def test_what_is_no_prose_is_blank(text: str) -> None:
    assert not any(char.isdigit() for char in read(text, "").prose)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("<p>One<p>two <b>b</b>", [("paragraph", "One"), ("paragraph", "two b")]),
        ("a<br>b", [("paragraph", "a"), ("paragraph", "b")]),
        ("<ul><li>a<li>b<ul><li>c</ul>d</ul>e", [*(("item", word) for word in "abcd"), ("paragraph", "e")]),
        ("<blockquote>q</blockquote>", [("quote", "q")]),
        ("<figure><img><figcaption>c</figcaption></figure>", [("caption", "c")]),
        ("<head><title>T</title><meta></head><body>b", [("paragraph", "T"), ("paragraph", "b")]),
        ("a < b &amp; c &ndash; d", [("paragraph", "a < b & c – d")]),
        ("<p>a <code>1870<p>b", [("paragraph", "a"), ("paragraph", "b")]),
        ("a <!-- open <p>b", [("paragraph", "a open"), ("paragraph", "b")]),
        ("a <![ b <a", [("paragraph", "a <![ b <a")]),
    ],
)  # fmt: skip
def test_block_elements_make_blocks(text: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(text) == blocks


def test_cells_know_their_place_in_nested_tables() -> None:
    text = "<table><tr><th>a<th>b<tr><td>1<td><table><tr><td>in</table>2</table>out"
    layout = read(text, "")

    assert [(layout.prose[slice(*b.span)], b.kind, b.row, b.column, b.table) for b in layout.blocks] == [
        ("a", "cell", 0, 0, 0),
        ("b", "cell", 0, 1, 0),
        ("1", "cell", 1, 0, 0),
        ("in", "cell", 0, 0, 1),
        ("2", "cell", 1, 1, 0),
        ("out", "paragraph", -1, -1, -1),
    ]


def test_headings_language_italics_comments_and_citations() -> None:
    text = (
        '<html lang="tl"><h1>A</h1><h2>B</h2><p><i>Title</i> <!-- factlint: ignore --> '
        '<span class="citation" data-cites="doe smith">(Doe)</span></p></html>'
    )
    document = open_document(text=text, name="a.html")

    assert [block.section for block in document.blocks] == [(), ("A",), ("A", "B")]
    assert (document.language, [text[slice(*span)] for span in document.emphasis]) == ("tl", ["Title"])
    assert [comment.text for comment in document.comments] == ["factlint: ignore"]
    assert [cite.key for cite in document.cites] == ["doe", "smith"]


PAGE = "<html><head><title>Bridges</title></head><body><div>Since 1999</div>%s<div>Copyright 2001</div></body></html>"


def test_a_page_with_one_main_element_is_its_title_and_what_that_holds() -> None:
    for main in ("<main><p>It opened in 1870.</p></main>", "<div role=main><div>It opened</div> in 1870.</div>"):
        assert " ".join(read(PAGE % main, "").prose.split()) == "Bridges It opened in 1870."


@pytest.mark.parametrize(
    "main", ["<main></main>", "<main>It opened</main><main>in 1870.</main>", "<main>It opened in 1870."]
)
def test_an_empty_a_second_or_an_open_main_element_decides_nothing(main: str) -> None:
    assert "Copyright 2001" in read(PAGE % main, "").prose


@pytest.mark.parametrize(
    "text",
    [
        "a <div role='navigation'>1870 <div>1871</div></div> b",
        "a <span class='x mw-editsection'>1870 <span>1871</span></span> b",
        "a <table class=navbox><tr><td>1870</td></tr></table> b",
        "a <div hidden>1870</div> b",
    ],
)
def test_what_says_that_it_is_no_text_is_blank(text: str) -> None:
    assert read(text, "").prose.split() == ["a", "b"]


def test_a_word_in_a_value_hides_nothing() -> None:
    assert "1870" in read('<div title="the hidden part" data-x="hidden">1870</div>', "").prose


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "html",
            "<table><tr><td rowspan=2>a<td colspan='2'>b<td>c<tr><td>d<td rowspan=999 colspan=999>e<tr><td>f</table>",
        ),
        ("wikitext", "{|\n|rowspan=2|a||colspan='2'|b||c\n|-\n|d||rowspan=999 colspan=999|e\n|-\n|f\n|}"),
    ],
)
def test_cells_that_span_rows_and_columns_move_the_others(name: str, text: str) -> None:
    reader = discover.member(documents, Reader, name)
    assert reader.read is not None
    layout = reader.read(text, "")

    assert [(layout.prose[slice(*b.span)].strip(), b.row, b.column) for b in layout.blocks] == [
        ("a", 0, 0),
        ("b", 0, 1),
        ("c", 0, 3),
        ("d", 1, 1),
        ("e", 1, 2),
        ("f", 2, 0),
    ]
