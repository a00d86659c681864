"""Sources that are no text: PDF, Word documents and EPUB books, whole, broken and hostile."""

from __future__ import annotations

import sys
import zlib
from pathlib import Path

import pytest

from factlint.documents import Document, _archive
from factlint.documents._open import open_document, suffixes
from factlint.documents._place import locator
from factlint.errors import BadDraft
from tests.binaries import archive, docx, epub, paragraph, pdf
from tests.cli import Lint, lint, write

__all__ = ["lint"]

STYLES = '<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'


def placed(document: Document) -> list[tuple[str, str, str]]:
    return [
        (block.kind, locator(document, block.span.start), " ".join(document.prose[slice(*block.span)].split()))
        for block in document.blocks
    ]


def opened(data: bytes, name: str) -> Document:
    return open_document(data=data, name=name)


# Word documents.


def test_a_word_document_has_headings_paragraphs_items_cells_and_notes() -> None:
    row = "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>"
    body = (
        paragraph("Early years", '<w:pStyle w:val="berschrift2"/>')
        + paragraph("Ada was born in 1815.")
        + paragraph("She wrote in 1843.")
        + paragraph("First", "<w:numPr/>")
        + f"<w:tbl>{row.format(paragraph('Year'), paragraph('Notes'))}"
        + f"{row.format(paragraph('1843'), paragraph('seven'))}</w:tbl>"
    )
    document = opened(docx(body, styles=STYLES, footnotes=paragraph("So Stein, p. 3.")), "a.docx")

    assert placed(document) == [
        ("heading", "heading", "Early years"),
        ("paragraph", "§ Early years, ¶ 1", "Ada was born in 1815."),
        ("paragraph", "§ Early years, ¶ 2", "She wrote in 1843."),
        ("item", "§ Early years, ¶ 3", "First"),
        ("cell", "§ Early years, table 1, row 1, column 1", "Year"),
        ("cell", "§ Early years, table 1, row 1, column 2", "Notes"),
        ("cell", "§ Early years, table 1, row 2, column 1", "1843"),
        ("cell", "§ Early years, table 1, row 2, column 2", "seven"),
        ("note", "§ Early years, ¶ 4", "So Stein, p. 3."),
    ]


def test_what_is_deleted_hidden_or_moved_away_is_no_text_and_what_is_inserted_is() -> None:
    run = "<w:r>{}<w:t>{}</w:t></w:r>"
    body = (
        "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>"
        + run.format("", "In ")
        + "<w:del><w:r><w:delText>1814</w:delText></w:r></w:del><w:ins>"
        + run.format("", "1815")
        + "</w:ins><w:moveFrom>"
        + run.format("", "1816")
        + "</w:moveFrom>"
        + run.format("<w:rPr><w:vanish/></w:rPr>", "1817")
        + "<w:r><w:tab/><w:t>she</w:t><w:br/><w:t>was born.</w:t></w:r></w:p>"
    )

    assert opened(docx(body), "a.docx").text == "In 1815\tshe\nwas born.\n\n"


def test_a_text_box_stands_once_and_does_not_break_its_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph('Boxed in 1843.')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>Before </w:t></w:r><w:r><AlternateContent>"
        f"<Choice>{box}</Choice><Fallback>{box}</Fallback></AlternateContent></w:r>"
        "<w:r><w:t>and after.</w:t></w:r></w:p>"
    )

    assert opened(docx(body), "a.docx").text == "Boxed in 1843.\n\nBefore and after.\n\n"


def test_a_wide_cell_moves_those_behind_it() -> None:
    wide = f"<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>{paragraph('a')}</w:tc><w:tc>{paragraph('b')}</w:tc>"
    document = opened(docx(f"<w:tbl><w:tr>{wide}</w:tr></w:tbl>"), "a.docx")

    assert [(block.row, block.column) for block in document.blocks] == [(0, 0), (0, 2)]


# Books.


def test_a_book_is_its_chapters_in_the_order_of_the_spine() -> None:
    chapters = {"two": "<h1>Later</h1><p>It opened&nbsp;in\n1889 &amp; stood.</p>", "one": "<p>x</p><nav>1999</nav>"}
    document = opened(epub(chapters), "a.epub")

    assert document.text == "Later\n\nIt opened in 1889 & stood.\n\nx\n\n"
    assert placed(document)[1] == ("paragraph", "§ Later, ¶ 1", "It opened in 1889 & stood.")


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({}, "no META-INF/container.xml inside"),
        ({"META-INF/container.xml": "<container>"}, "XML inside that is broken"),
        ({"META-INF/container.xml": '<c><rootfile full-path="../../etc/passwd"/></c>'}, "no ../../etc/passwd inside"),
        ({"META-INF/rights.xml": "x"}, "digital rights"),
        ({"META-INF/container.xml": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'}, "entities"),
        ({"META-INF/container.xml": '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><x>&c;</x>'}, "entities"),
    ],
)
def test_a_broken_or_hostile_book_is_an_error_that_says_why(members: dict[str, str], message: str) -> None:
    with pytest.raises(BadDraft, match=message):
        opened(archive(members), "a.epub")


# Archives.


def test_a_member_that_unpacks_to_a_thousand_times_its_size_is_refused() -> None:
    bomb = "<w:p><w:r><w:t>" + "0" * 20_000_000 + "</w:t></w:r></w:p>"

    with pytest.raises(BadDraft, match="unpacks to more than"):
        opened(docx(bomb), "a.docx")


def test_an_archive_of_very_many_files_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_archive, "MOST_MEMBERS", 20)

    with pytest.raises(BadDraft, match="more than 20 files"):
        opened(archive({str(number): "" for number in range(30)}), "a.docx")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 no", b"\x89PNG\r\n", docx("")[:-30], archive({"a": "b"})])
@pytest.mark.parametrize("name", ["a.docx", "a.epub", "a.pdf"])
def test_what_is_not_of_the_format_is_an_error(data: bytes, name: str) -> None:
    with pytest.raises(BadDraft):
        opened(data, name)


def test_an_encrypted_member_is_an_error() -> None:
    data = bytearray(docx(paragraph("x")))
    central = data.index(b"PK\x01\x02")
    data[central + 8] |= 1

    with pytest.raises(BadDraft, match="encrypted"):
        opened(bytes(data), "a.docx")


# PDF.


def test_a_pdf_knows_the_page_of_each_paragraph() -> None:
    long = "The tower was begun in 1887 by a company of builders and it was the tallest"
    document = opened(
        pdf(
            [
                [long, "structure in the world.", "It opened in 1889."],
                [long, "building of its time,"],
                ["on every map."],
            ]
        ),
        "a.pdf",
    )

    assert placed(document) == [
        ("paragraph", "p. 1", f"{long} structure in the world."),
        ("paragraph", "p. 1", "It opened in 1889."),
        ("paragraph", "p. 2", f"{long} building of its time, on every map."),
    ]
    assert locator(document, document.text.index("on every map")) == "p. 3"


def test_what_pages_repeat_is_no_prose() -> None:
    pages = [
        ["A History of Towers", f"Tower {number} was opened in a year between the wars, {number}.", str(number)]
        for number in range(101, 105)
    ]
    document = opened(pdf(pages), "a.pdf")

    assert "History" not in document.prose
    assert [locator(document, block.span.start) for block in document.blocks] == ["p. 1", "p. 2", "p. 3", "p. 4"]


def test_a_pdf_without_text_is_an_error() -> None:
    with pytest.raises(BadDraft, match="images of text"):
        opened(pdf([[], []]), "a.pdf")


@pytest.mark.parametrize(
    "data",
    [
        pdf([["x"]], content=zlib.compress(b"q " * 100_000_000), filters="/FlateDecode"),
        pdf([["x"]], content=zlib.compress(zlib.compress(b"0" * 400_000_000)), filters="[/FlateDecode /FlateDecode]"),
        pdf([["x"]]).replace(b"/Kids [5 0 R]", b"/Kids [2 0 R]"),
        b"%PDF-1.4\nnothing else",
        pdf([["x"]])[:200],
    ],
    ids=["bomb", "double-bomb", "ring", "empty", "cut"],
)
def test_a_hostile_pdf_is_an_error_in_bounded_time_and_memory(data: bytes) -> None:
    with pytest.raises(BadDraft, match=r"the PDF|images of text") as caught:
        opened(data, "a.pdf")

    assert "Traceback" not in str(caught.value)


# At the command line.


def test_a_source_in_a_binary_format_is_held_against(tmp_path: Path, lint: Lint) -> None:
    write(
        tmp_path,
        {"a.md": "The Ash Bridge was opened in 1871.\n", "s.pdf": pdf([["The Ash Bridge was opened in 1870."]])},
    )
    found = lint("check", "a.md", "--against", "s.pdf", "--format", "json")

    assert found.status == 1
    assert found.report["findings"][0]["evidence"][0]["locator"] == "p. 1"


def test_a_folder_is_not_searched_for_binary_drafts(tmp_path: Path, lint: Lint) -> None:
    write(tmp_path, {"a.md": "Nothing.\n", "s.pdf": b"junk"})

    assert lint("check", ".").status == 0
    assert lint("check", "s.pdf").status == 2
    assert ".pdf" in suffixes()
    assert ".pdf" not in suffixes(drafts=True)


def test_without_the_library_a_pdf_is_not_taken_for_clean(
    tmp_path: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"a.md": "Nothing in 1871.\n", "s.pdf": pdf([["x"]])})
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    found = lint("check", "a.md", "--against", "s.pdf")

    assert found.status == 2
    assert 'pip install "factlint[sources]"' in found.out
