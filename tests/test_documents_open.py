"""Opening documents: encodings, limits, formats, front matter and languages."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from factlint.documents._decode import decode
from factlint.documents._front_matter import front_matter
from factlint.documents._open import open_document, reader_for
from factlint.errors import BadConfiguration, BadDraft

LINE = "Die Brücke wurde 1870 eröffnet.\n"


def draft(folder: Path, data: bytes, name: str = "a.md") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (LINE.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + LINE.encode(), "utf-8-sig"),
        (LINE.encode("utf-16"), "utf-16"),
        (b"\xfe\xff" + LINE.encode("utf-16-be"), "utf-16"),
        (LINE.encode("utf-32"), "utf-32"),
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"", "utf-8"),
    ],
)
def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path, data: bytes, encoding: str) -> None:
    document = open_document(draft(tmp_path, data))

    assert document.text in (LINE, "")
    assert document.encoding == encoding


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (b"\x80", "80"),
        (b"\xc0\xaf", "c0"),
        (b"\xed\xa0\x80", "ed"),
        (b"\xe2\x82\n", "e2"),
        (b"\xf5\x80\x80\x80", "f5"),
        (b"caf\xe9 ", "e9"),
        (b"\x93quoted\x94", "93"),
    ],
)
def test_what_is_not_utf_8_is_an_error_with_its_place(tmp_path: Path, bad: bytes, reason: str) -> None:
    path = draft(tmp_path, b"one\ntwo " + bad + b"\nthree\n")

    with pytest.raises(BadDraft) as caught:
        open_document(path, name="a.md")

    assert f"byte 0x{reason} at offset {8 + bad.index(bytes.fromhex(reason))}" in str(caught.value)
    assert str(caught.value).startswith("a.md:2: ")


@pytest.mark.parametrize("data", [LINE.encode("utf-16-le"), b"a\0b"])
def test_nul_looks_binary(data: bytes) -> None:
    with pytest.raises(BadDraft):
        decode(data, "a.md")


def test_too_large_a_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "big.md"
    with path.open("wb") as file:
        file.truncate(1 << 32)

    with pytest.raises(BadDraft, match="more than the limit"):
        open_document(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_or_a_folder_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")

    for path in (tmp_path / "pipe.md", tmp_path):
        with pytest.raises(BadDraft):
            open_document(path)


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(BadDraft, match="cannot be opened"):
        open_document(tmp_path / "none.md")


@pytest.mark.parametrize(
    ("name", "reader"),
    [("a.md", "markdown"), ("A.MD", "markdown"), ("a.txt", "plain"), ("a.unheard", "plain"), ("a", "plain")],
)
def test_the_suffix_tells_the_format(name: str, reader: str) -> None:
    assert reader_for(name).name == reader


def test_a_format_can_be_named_and_must_exist() -> None:
    assert reader_for("a.txt", "markdown").name == "markdown"
    with pytest.raises(BadDraft, match="no reader"):
        reader_for("a.txt", "papyrus")


def test_front_matter_stays_text() -> None:
    text = "---\ndate: 1870-04-22\nnorway: no\ntime: 22:30\nlist: [1, {a: b}]\n...\nText"
    declared, end = front_matter(text)

    assert declared == {"date": "1870-04-22", "norway": "no", "time": "22:30", "list": ["1", {"a": "b"}]}
    assert text[end:] == "Text"


@pytest.mark.parametrize(
    "text",
    [
        "", "---", "---\n", "---\nA sentence.\n---\n", "Text\n---\na: b\n---\n", "---\nnever closed: yes\n",
        "----\na: b\n---\n", "---\n\n- a\n- b\n\n---\n",
    ],
)  # fmt: skip
def test_rules_and_lists_are_no_front_matter(text: str) -> None:
    assert front_matter(text) == ({}, 0)


@pytest.mark.parametrize(
    "body", ["a: &x 1\nb: *x", "a: !!python/name:os.system", "a: [" + "[" * 100, "a: {{ template }}:"]
)
def test_what_cannot_be_read_declares_nothing_unless_it_is_ours(body: str) -> None:
    declared, end = front_matter(f"---\n{body}\n---\n")

    assert (dict(declared), end > 0) == ({}, True)
    with pytest.raises(BadConfiguration):
        front_matter(f"---\nfactlint: {{calendar: julian}}\n{body}\n---\n")


def test_pandoc_allows_further_yaml_blocks() -> None:
    text = (
        "Text.\n\n---\nreferences:\n- id: doe\n...\n\n```\n\n---\nlang: de\n---\n```\n\nTitle: x\n---\n\n"
        "---\nNote: y\n\n---\n"
    )
    document = open_document(text=text, name="a.md")

    assert document.front_matter == {"references": [{"id": "doe"}]}
    assert document.prose.split() == ["Text.", "Title:", "x", "Note:", "y"]


def test_front_matter_in_toml() -> None:
    assert front_matter('+++\nlang = "tl"\n+++\n') == ({"lang": "tl"}, 20)


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("The bridge was opened in 1870 and it is the first of its kind.", ["en"]),
        ("Ang tulay ay binuksan noong 1870 at ito ang una sa mga uri nito.", ["tl"]),
        ("Мост был открыт в 1870 году, и он был первым в стране.", ["ru"]),
        ("1870", ["en"]),
        ("", []),
        ("Η γέφυρα άνοιξε το 1870.", ["und"]),
        (
            "Ang tulay ay binuksan noong 1870 at ito ang una sa mga uri nito, at hindi ito isang daan.\n\n"  # noqa: ISC004
            "The bridge was opened and it is the first.\n\n1870",
            ["tl", "en", "tl"],
        ),
        ("The bridge was opened in 1870 by the tsar.\n\nМост был открыт в 1870 году, и он первый.", ["en", "ru"]),
    ],
)
def test_every_block_has_its_language(text: str, languages: list[str]) -> None:
    assert [block.language for block in open_document(text=text).blocks] == languages


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("3. Dezember 1931", "de"),
        ("Kwiecień 14, 1931", "pl"),
        ("Ankunft am 9. Mai 1931", "de"),
        ("Partirò set-23-1931.", "it"),
        ("Eu parto 23/set/1931", "pt"),
        ("Je partirai 02 04 1931 à la gare.", "fr"),
        ("Regresó a Lima en ABR 1931.", "es"),
        ("De La Hoya beat Trinidad", "en"),
        ("I. Deutscher, Oxford University Press, 1949", "en"),
        ("11 Ağustos 1931", "tr"),
        ("18 martie 1931", "ro"),
        ("Ο Ιωάννης γεννήθηκε στις 5 Μαρτίου 1931", "el"),
        ("Boeing 747", "en"),
    ],
)
def test_a_short_text_is_told_by_whatever_words_it_has(text: str, language: str) -> None:
    assert open_document(text=text).blocks[0].language == language


@pytest.mark.parametrize(("code", "language"), [("tl", "tl"), ("fil", "tl"), ("Filipino", "tl"), ("en-GB", "en")])
def test_front_matter_may_say_the_language(code: str, language: str) -> None:
    document = open_document(text=f"---\nlang: {code}\n---\nBuenos Aires 1870", name="a.md")

    assert [document.language, *(block.language for block in document.blocks)] == [language, language]


def test_plain_text_has_paragraphs_headings_and_items() -> None:
    document = open_document(text="Early life\n\nHe was born\nin 1870.\n\n  - one\n\nhttp://x.org/1999, then\n")

    assert [(block.kind, document.prose[slice(*block.span)]) for block in document.blocks] == [
        ("heading", "Early life"),
        ("paragraph", "He was born\nin 1870."),
        ("item", "- one"),
        ("paragraph", ", then"),
    ]
