"""How each format cites: keys, locators, what only looks like a citation, and where the bibliographies are named."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.documents._open import open_document
from tests.cli import Lint, lint, write

__all__ = ["lint"]


def cites(text: str, name: str = "a.md") -> list[tuple[str, str]]:
    return [(cite.key, cite.locator) for cite in open_document(text=text, name=name).cites if not cite.note]


@pytest.mark.parametrize(
    "text",
    [
        "Mail me@example.org or <a@b.org>, see `@code` and \\@escaped and @@double.",
        "See @fig-one, [@sec-two], @tbl-three and [@eq:four].",
        "(@good) Like this.\n\nAs (@good) shows, and @good too.",
        "{ref}`a` {numref}`b` {doc}`c` {eq}`d`",
    ],
)
def test_markdown_has_marks_that_cite_nothing(text: str) -> None:
    assert cites(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[@a, p. 12; see @b, chap. 3, and @c]", [("a", "p. 12"), ("b", "chap. 3"), ("c", "")]),
        ("[-@a] and -@a and @a [p. 3]", [("a", ""), ("a", ""), ("a", "p. 3")]),
        ("[@{a b}, p. 3] @{https://x.org/y}", [("a b", "p. 3"), ("https://x.org/y", "")]),
        ("[@a{pp. iv, vi-xi} and more]", [("a", "pp. iv, vi-xi")]),
        ("(@good) Like this.\n\nAs [@good] says.", [("good", "")]),
        ("{cite}`a` {cite:p}`a,b` {footcite}`c`", [("a", ""), ("a", ""), ("b", ""), ("c", "")]),
        ("{cite:p}`{see}a{p. 3}; b`", [("a", "p. 3"), ("b", "")]),
    ],
)
def test_markdown_cites(text: str, found: list[tuple[str, str]]) -> None:
    assert cites(text) == found


@pytest.mark.parametrize(
    "text",
    [
        r"\citestyle{authoryear}\setcitestyle{square}\defcitealias{a}{A}",
        r"\newcommand{\mine}[1]{\cite{#1}} \nocite{*}",
        r"\cite{% nothing yet" + "\n}",
    ],
)
def test_latex_has_commands_that_cite_nothing(text: str) -> None:
    assert cites(text, "a.tex") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (r"\citep[see][pp.~12--13]{a,b} \cite*{c}", [("a", "pp. 12--13"), ("b", "pp. 12--13"), ("c", "")]),
        (r"\autocites(see)()[12]{a}[cf.][3]{b}", [("a", "12"), ("b", "3")]),
        (r"\parencite[see {[}1{]}][4]{a}", [("a", "4")]),
        (r"\volcite{2}[p.~3]{a} \pvolcite[see]{4}{b}", [("a", "p. 3"), ("b", "")]),
        ("\\cite{a,% the first\n b}", [("a", ""), ("b", "")]),
    ],
)
def test_latex_cites(text: str, found: list[tuple[str, str]]) -> None:
    assert cites(text, "a.tex") == found


def test_what_a_footnote_of_latex_cites_is_cited_where_it_stands() -> None:
    text = r"Born in 1870.\footnote{See \cite[5]{a}, and so on.} He left."
    (inside,) = [cite for cite in open_document(text=text, name="a.tex").cites if not cite.note]
    (mark,) = [cite for cite in open_document(text=text, name="a.tex").cites if cite.note]

    assert text[slice(*inside.span)] == "a"
    assert (mark.key, mark.locator, text[slice(*mark.span)]) == ("a", "5", r"\footnote")


def test_links_of_latex_and_wikitext_have_their_targets() -> None:
    tex = open_document(text=r"See \href{https://x.org/a\%20b}{there} or \url{https://y.org}.", name="a.tex")
    wiki = open_document(
        text="Born.<ref>{{cite web |url=https://x.org/a |title=A}}</ref> [https://y.org there]", name="a.wiki"
    )

    assert [target for _, target in tex.links] == ["https://x.org/a%20b", "https://y.org"]
    assert [(wiki.text[slice(*span)][:5], target) for span, target in wiki.links] == [
        ("<ref>", "https://x.org/a"),
        ("[http", "https://y.org"),
    ]


def test_a_link_of_html_holds_its_words() -> None:
    document = open_document(text='<p>He was <a href="https://x.org">born in 1870</a>.</p>', name="a.html")

    assert [document.text[slice(*span)] for span, _ in document.links] == ['<a href="https://x.org">born in 1870</a>']


def test_wikitext_cites_by_name_and_by_author() -> None:
    text = (
        'A.<ref name="smith">{{cite book|last=Smith|page=12}}</ref> B.<ref name=smith /> C.{{sfn|Smith|Jones|2000|p=3}}'
        " D.{{harvnb|Doe|1999a|pp=3–4}} E.{{r|smith|page=9}}{{refn|name=doe|Text.}}"
    )

    assert cites(text, "a.wiki") == [
        ("smith", "p. 12"),
        ("smith", ""),
        ("SmithJones2000", "p. 3"),
        ("Doe1999a", "pp. 3–4"),
        ("smith", "p. 9"),
    ]
    assert open_document(text=text, name="a.wiki").defined == {"smith", "SmithJones2000", "Doe1999a", "doe"}


def test_a_citation_of_restructured_text_is_one() -> None:
    text = "See [Smith2000]_ and [1]_ and :cite:p:`{see}a{p. 3},b`.\n\n.. [Smith2000] Smith.\n.. [1] A note.\n"
    document = open_document(text=text, name="a.rst")

    assert cites(text, "a.rst") == [("Smith2000", ""), ("a", "p. 3"), ("b", "")]
    assert document.defined == {"Smith2000"}


@pytest.mark.parametrize(
    ("name", "text", "named"),
    [
        ("a.tex", "\\usepackage{x}\n% \\bibliography{old}\n\\bibliography{refs, more}\n", ("refs", "more")),
        ("a.tex", "\\addbibresource[location=local]{refs.bib}\n\\begin{document}\nText.\n", ("refs.bib",)),
        ("a.rst", "Text.\n\n.. bibliography:: refs.bib more.bib\n   :all:\n", ("refs.bib", "more.bib")),
        ("a.md", "Text.\n\n```{bibliography} refs.bib\n:style: unsrt\n```\n", ("refs.bib",)),
        ("a.md", "Text.\n\n```{bibliography}\n```\n", ()),
    ],
)
def test_the_bibliographies_that_a_text_names_are_known(name: str, text: str, named: tuple[str, ...]) -> None:
    assert open_document(text=text, name=name).bibliographies == named


def test_the_list_of_a_latex_text_defines_its_keys() -> None:
    text = "\\begin{document}\n\\cite{a}\n\\begin{thebibliography}{9}\n\\bibitem[A]{a} A.\n\\bibitem{b} B.\n"

    assert open_document(text=text, name="a.tex").defined == {"a", "b"}


BIB = "@book{smith2000, title={X}}\n@book{jones1999, title={Y}}\n"


def unknown(lint: Lint, folder: Path, files: dict[str, str], draft: str) -> list[str]:
    write(folder, {"factlint.toml": "", "refs.bib": BIB, **files})
    return [
        each["text"] for each in lint("check", draft, "--select", "FL401,FL409", "--format", "json").report["findings"]
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.tex", "\\addbibresource{refs.bib}\n\\begin{document}\nA \\cite{smith2000} and \\citet{jones1998}.\n"),
        ("a.tex", "\\begin{document}\nA \\cite{smith2000} and \\cite{jones1998}.\n\\bibliography{refs}\n"),
        ("a.rst", "A :cite:`smith2000` and :cite:t:`jones1998`.\n\n.. bibliography:: refs.bib\n"),
        ("a.md", "---\nbibliography: refs.bib\n---\nA {cite}`smith2000` and {cite:t}`jones1998`.\n"),
    ],
)
def test_each_format_has_its_unknown_keys_found(lint: Lint, tmp_path: Path, name: str, text: str) -> None:
    assert unknown(lint, tmp_path, {name: text}, name) == ["jones1998"]


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("_quarto.yml", "bibliography: [../refs.bib]"),
        ("_quarto.yml", "book:\n  bibliography: ../refs.bib"),
        ("_config.yml", "bibtex_bibfiles:\n  - ../refs.bib"),
        ("myst.yml", "project:\n  bibliography: [../refs.bib]"),
    ],
)
def test_the_settings_of_a_book_name_its_bibliography(lint: Lint, tmp_path: Path, settings: str, said: str) -> None:
    draft = "---\nreferences: [{id: own}]\n---\nA [@own] and [@smith2000] and [@nobody1234].\n"

    assert unknown(lint, tmp_path, {f"book/{settings}": said, "book/part/a.md": draft}, "book/part/a.md") == [
        "@nobody1234"
    ]


def test_a_key_with_a_year_in_running_text_is_no_handle_where_the_bibliography_is_named(
    lint: Lint, tmp_path: Path
) -> None:
    text = "As @smith2000 says, @nowak1987 and @somebody left.\n"

    assert unknown(lint, tmp_path, {"a.md": text}, "a.md") == []
    (tmp_path / "factlint.toml").write_text('bibliography = "refs.bib"\n', encoding="utf-8")
    assert unknown(lint, tmp_path, {"a.md": text, "factlint.toml": 'bibliography = "refs.bib"\n'}, "a.md") == [
        "@nowak1987"
    ]


def test_names_of_references_in_wikitext_are_its_own(lint: Lint, tmp_path: Path) -> None:
    text = "A.<ref name=smith2000>X</ref> B.<ref name=local>Y</ref> C.<ref name=local /> D.<ref name=never />\n"

    assert unknown(lint, tmp_path, {"a.wiki": text}, "a.wiki") == ["<ref name=never />"]
