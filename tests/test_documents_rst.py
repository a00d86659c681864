"""reStructuredText documents, block by block."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.documents.rst import read
from tests.masks import assert_mask, shown_by

PIECES = (
    "1870 Ada *it* **b** ``c`` `l <u>`_ :ref:`x` :cite:p:`k` [1]_ |s| :: - 1. === --- .. ..\n .. note:: .. code:: [1] "
    "_x: http://x/y +---+ |a| ====\u0020\u0020==== \\* ` `` * é"
).split(" ")
TEXTS = st.lists(st.sampled_from([*PIECES, " ", "\n", "\n\n", "   ", "\r\n"]), max_size=60).map("".join)


def shown(text: str) -> list[tuple[str, str]]:
    return shown_by(read, text)


@given(TEXTS)
def test_the_mask_has_the_length_of_the_text_and_nothing_of_its_own(text: str) -> None:
    assert_mask(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "``1870``",
        ":ref:`1870`",
        "`a <http://x/1870>`_",
        ".. code-block:: python\n   :linenos: 1870\n\n   x = 1870\n\n   y = 1870\n",
        ".. 1870 is a comment\n   over 1870 lines\n",
        ".. _1870: http://x/1870",
        ".. image:: 1870.png",
        "So::\n\n   x = 1870\n",
        "http://x.org/1870",
        "a [1870]_",
        ":cite:p:`doe1870`",
    ],
)
def test_what_is_no_prose_is_blank(text: str) -> None:
    assert not any(char.isdigit() for char in read(text, "").prose)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("A\n=\n", [("paragraph", "A =")]),
        ("===\nA b\n===\n\nc\n\nD d\n---\n", [("heading", "A b"), ("paragraph", "c"), ("heading", "D d")]),
        ("- a\n  b\n- c\n\n1. d", [("item", "a b"), ("item", "c"), ("item", "d")]),
        ("a\n\n   quoted\n\nb", [("paragraph", "a"), ("quote", "quoted"), ("paragraph", "b")]),
        (".. note:: a\n\n   b\n\nc", [("note", "a"), ("note", "b"), ("paragraph", "c")]),
        ("1870. It was", [("paragraph", "1870. It was")]),
        ("*it* and **b** \\*", [("paragraph", "it and b *")]),
        (":Author: Ada", [("item", "Ada")]),
        ("text::\n\n   code\n\nafter", [("paragraph", "text:"), ("paragraph", "after")]),
    ],
)
def test_lines_make_blocks(text: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(text) == blocks


@pytest.mark.parametrize(
    "text",
    [
        "+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+\n\nout\n",
        "===  ===\na    b\n===  ===\n1    2\n===  ===\n\nout\n",
    ],
)
def test_cells_know_their_place(text: str) -> None:
    layout = read(text, "")

    assert [(layout.prose[slice(*b.span)], b.row, b.column, b.table) for b in layout.blocks] == [
        ("a", 0, 0, 0), ("b", 0, 1, 0), ("1", 1, 0, 0), ("2", 1, 1, 0), ("out", -1, -1, -1),
    ]  # fmt: skip


def test_sections_citations_and_comments() -> None:
    text = (
        "A a\n===\n\nB b\n---\n\nc *Title* :cite:t:`doe,smith` d [1]_\n\n.. factlint: ignore FL101\n"
        ".. [1] See :cite:p:`lee`.\n\nE e\n===\n"
    )
    layout = read(text, "")

    assert [block.section for block in layout.blocks] == [(), ("A a",), ("A a", "B b"), ("A a", "B b"), ()]
    assert [(cite.key, cite.in_text, cite.note) for cite in layout.cites] == [
        ("doe", True, False),
        ("smith", True, False),
        ("lee", False, True),
        ("lee", False, False),
    ]
    assert [comment.text for comment in layout.comments] == ["factlint: ignore FL101"]
    assert [text[slice(*span)] for span in layout.emphasis] == ["Title"]
