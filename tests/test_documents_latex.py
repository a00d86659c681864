"""LaTeX documents: the text of the document, block by block."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.documents.latex import read
from tests.masks import assert_mask, shown_by

PIECES = (
    r"1870 Ada \emph{ \section{ \footnote{ } { $ $$ \( \) \[ \] \begin{quote} \end{quote} \begin{tabular}{l} & \\ "
    r"\end{tabular} \item \cite[p.~3]{a,b} \cites{a}{b} \cite \verb|x| % \% ~ -- `` '' \'e \"{o} "
    r"\label{x} \begin{document} \begin{equation} \end{equation} \x[y]{z} \ é"
).split(" ")
TEXTS = st.lists(st.sampled_from([*PIECES, " ", "\n", "\n\n", "\r\n"]), max_size=60).map("".join)


def shown(text: str) -> list[tuple[str, str]]:
    return shown_by(read, text)


@given(TEXTS)
def test_the_mask_has_the_length_of_the_text_and_little_of_its_own(text: str) -> None:
    assert_mask(read, text, "-`'")


@pytest.mark.parametrize(
    "text",
    [
        r"\usepackage[1870]{x1870}\begin{document}",
        "% 1870",
        "$x = 1870$ and $$1870$$",
        r"\(1870\) and \[1870\]",
        r"\begin{equation} 1870 \end{equation}",
        r"\begin{verbatim}1870\end{verbatim}",
        r"\verb|1870|",
        r"\label{sec:1870} \ref{1870} \url{http://x/1870} \href{http://x/1870}{text}",
        r"\cite[see][p.~1870]{smith1870,doe1871} \textcite{a1870}",
        r"\includegraphics[width=1870pt]{1870.png}",
    ],
)
def test_what_is_no_prose_is_blank(text: str) -> None:
    assert not any(char.isdigit() for char in read(text, "").prose)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        (r"\section{A \emph{b}} c", [("heading", "A b"), ("paragraph", "c")]),
        ("a\n\nb", [("paragraph", "a"), ("paragraph", "b")]),
        (r"\begin{itemize}\item a \item[x] b\end{itemize} c", [("item", "a"), ("item", "b"), ("paragraph", "c")]),
        (r"\begin{quote}a\end{quote}b", [("quote", "a"), ("paragraph", "b")]),
        (r"a\footnote{b} c", [("paragraph", "a"), ("note", "b"), ("paragraph", "c")]),
        (r"10\% of 1917--1918~and ``x''", [("paragraph", "10 % of 1917– 1918 and “ x”")]),
        (r"G\"odel and caf\'e x", [("paragraph", "and x")]),
        (r"{\large a} \unknown{b}", [("paragraph", "a b")]),
        (r"a $ b", [("paragraph", "a b")]),
    ],
)
def test_commands_make_blocks(text: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(text) == blocks


def test_cells_know_their_place() -> None:
    layout = read(r"\begin{tabular}{ll} a & b \\ \hline 1 & 2 \\ \end{tabular} out", "")

    assert [(layout.prose[slice(*b.span)], b.row, b.column, b.table) for b in layout.blocks] == [
        ("a", 0, 0, 0), ("b", 0, 1, 0), ("1", 1, 0, 0), ("2", 1, 1, 0), ("out", -1, -1, -1),
    ]  # fmt: skip


def test_citations_have_keys_locators_and_places() -> None:
    text = r"A \cite[see][p.~12]{a, b}, \citet{c} and \parencites[3]{d}[4]{e}. \nocite{f}"
    cites = read(text, "").cites

    assert [(cite.key, cite.locator, cite.in_text) for cite in cites] == [
        ("a", "p. 12", False),
        ("b", "p. 12", False),
        ("c", "", True),
        ("d", "3", False),
        ("e", "4", False),
    ]
    assert [text[slice(*cite.span)] for cite in cites] == ["a", "b", "c", "d", "e"]


def test_sections_italics_and_comments() -> None:
    layout = read("\\section{A}\n\\subsection{B}\nc \\emph{Title}\n% factlint: ignore FL101\n\\section{D} e", "")

    assert [block.section for block in layout.blocks] == [(), ("A",), ("A", "B"), (), ("D",)]
    assert [comment.text for comment in layout.comments] == ["factlint: ignore FL101"]
    assert len(layout.emphasis) == 1
