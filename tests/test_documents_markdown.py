"""Markdown documents: what is prose, where it stands, and that hostile text costs no more than its length."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.documents import Document, Layout
from factlint.documents._open import open_document
from factlint.documents.markdown import read
from tests.masks import assert_mask

PIECES = (
    '1870 Ada `code` ``a`b`` **bold** *it* _it_ ~~gone~~ ~5 $x^2$ $5 [link](http://a/1999 "t") [a][b] ![alt](i.png) '
    "[^1] [@key, p. 3] @key \\* &amp; &ndash; &#55; <b> </b> <!-- c --> {.a} {{x}} {cite}`k` http://x.y/2 a@b.cd "
    "22–23 é e\u0301 𝔸 \u200b | |---| # > - 1. === --- ``` ~~~ ::: [x]: [^1]: : \\ <script> </script> $$ --> ( ) [ ] "
    '" « »'
).split(" ")
TEXTS = st.lists(st.sampled_from([*PIECES, " ", " ", "\n", "\n\n", "\r\n", "\r", "\t", "    "]), max_size=60).map(
    "".join
)


def document(text: str) -> Document:
    return open_document(text=text, name="draft.md")


def words(text: str) -> list[str]:
    return read(text, "").prose.split()


def kinds(text: str) -> list[tuple[str, str]]:
    layout = read(text, "")
    return [(block.kind, layout.prose[slice(*block.span)]) for block in layout.blocks]


@given(TEXTS)
def test_the_mask_has_the_length_of_the_text_and_nothing_of_its_own(text: str) -> None:
    assert_mask(read, text, "&")


@given(TEXTS)
def test_all_prose_is_in_some_block(text: str) -> None:
    layout = read(text, "")
    left = list(layout.prose)
    for block in layout.blocks:
        left[slice(*block.span)] = " " * (block.span.end - block.span.start)

    assert set("".join(left)) <= set(
        " \n\t\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029\u200b|\"«»[]():.,&–\\-=+*~_$^@{}!?'"
    )


@given(TEXTS)
def test_cites_and_emphasis_point_into_the_text(text: str) -> None:
    layout = read(text, "")

    for cite in layout.cites:
        assert 0 <= cite.group.start <= cite.span.start < cite.span.end <= cite.group.end <= len(text)
        assert cite.note or cite.key in text[slice(*cite.span)]
    for span in layout.emphasis:
        assert 0 <= span.start <= span.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "---\ndate: 1870-04-22\n---\n",
        "+++\ndate = 1870-04-22\n+++\n",
        "```\nx = 1870\n```\n",
        "~~~~ python\n```\n1870\n~~~~\n",
        "> ```\n> 1870\n",
        "- ```\n  1870\n  ```\n",
        "text\n\n    x = 1870\n",
        "`1870`",
        "`` 1870 ` ``",
        "<!-- 1870 -->",
        "<!-- a\n\n1870 -->",
        "<script>\nvar x = 1870;\n</script>",
        "http://example.org/1870/x-1871",
        "<https://example.org/1870>",
        "www.example.org/1870",
        "doi:10.1000/1870",
        "[a](/1870 'in 1871')",
        "[a][1870]",
        "[1870]: /1871 '1872'",
        "![a](1870.png){width=1870}",
        "{#sec-1870}",
        "$x = 1870$",
        "$$\nx = 1870\n$$",
        "word[^1870]",
        "~~1870~~",
        "{{ site.year1870 }} {% 1870 %}",
        "born.1870@example.org",
        "[see @key1870, p. 1870; -@other1871]",
        "@key1870 [p. 1870]",
        "{cite:p}`key1870`",
        "{{< include 1870.md >}}",
        "ISBN 978-1-870-1",
    ],
)
def test_what_is_no_prose_is_blank(text: str) -> None:
    assert not any(char.isdigit() for char in read(text, "").prose)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("*1984* is a book", ["1984", "is", "a", "book"]),
        ("**born** in __1870__", ["born", "in", "1870"]),
        ("snake_case_name 5*3", ["snake_case_name", "5*3"]),
        ("[Ada](http://x/1870) wrote", ["Ada", "wrote"]),
        ("[O.S. 10 April] 1870", ["[O.S.", "10", "April]", "1870"]),
        ("it cost $5 and $6", ["it", "cost", "$5", "and", "$6"]),
        ("$20,000 (US$) in all", ["$20,000", "(US$)", "in", "all"]),
        ("~200 people, a < b", ["~200", "people,", "a", "<", "b"]),
        ("1917&ndash;1918", ["1917–", "1918"]),
        ("a &lt; b&nbsp;c", ["a", "<", "b", "c"]),
        ("1\\. not a list", ["1", ".", "not", "a", "list"]),
        ("\ntext\n1917. A year", ["text", "1917.", "A", "year"]),
        ("in\n1870. Then", ["in", "1870.", "Then"]),
        ("1917. A year", ["1917.", "A", "year"]),
        ("---\nNo front matter in 1870.\n\n---\n", ["No", "front", "matter", "in", "1870."]),
        ("a `1870", ["a", "`1870"]),
        ("[[Page|shown 1870]]", ["shown", "1870"]),
        ("`code` stood in 1870", ["stood", "in", "1870"]),
        ("<!-- c -->  It stood in 1870", ["It", "stood", "in", "1870"]),
        ("```{note}\nProse of 1870.\n```\nMore.", ["Prose", "of", "1870.", "More."]),
        ("::: {.callout}\nProse of 1870.\n:::", ["Prose", "of", "1870."]),
    ],
)
def test_what_is_prose_stays(text: str, shown: list[str]) -> None:
    assert words(text) == shown


def test_a_word_spelled_with_entities_is_blank_as_a_whole() -> None:
    assert words("caf&eacute; 18&#55;1 stays") == ["stays"]


def test_blocks_have_kinds() -> None:
    text = "# A\n\nB\nb\n\n- c\n- d\n\n> e\n> e\n\n1. f\n\n[^n]: g\n\nH\n===\n"

    assert kinds(text) == [
        ("heading", "A"), ("paragraph", "B\nb"), ("item", "c"), ("item", "d"), ("quote", "e\n  e"), ("item", "f"),
        ("note", "g"), ("heading", "H"),
    ]  # fmt: skip


def test_sections_are_the_headings_above() -> None:
    layout = read("# A\n\na\n\n## B\n\nb\n\n# C\n\nc\n", "")

    assert [block.section for block in layout.blocks] == [(), ("A",), ("A",), ("A", "B"), (), ("C",)]


def test_cells_know_their_row_column_and_table() -> None:
    text = "| a | b |\n|---|--:|\n| 1 | `x` |\n| 2 \\| 3 | |\n\nc | d\n--|--\n4 | 5\n"
    layout = read(text, "")

    assert [(layout.prose[slice(*b.span)], b.row, b.column, b.table) for b in layout.blocks] == [
        ("a", 0, 0, 0), ("b", 0, 1, 0), ("1", 1, 0, 0), ("2  | 3", 2, 0, 0),
        ("c", 0, 0, 1), ("d", 0, 1, 1), ("4", 1, 0, 1), ("5", 1, 1, 1),
    ]  # fmt: skip


def test_html_block_elements_part_blocks() -> None:
    assert [text for _, text in kinds("<table><tr><td>1917</td><td>40 percent</td></tr></table>")] == [
        "1917",
        "40 percent",
    ]


def test_italics_are_kept_as_emphasis() -> None:
    text = "*What Is to Be Done?* and _1984_, **not this**, <i>nor</i> but ***that***"

    assert [text[slice(*span)] for span in read(text, "").emphasis] == ["What Is to Be Done?", "1984", "nor", "that"]


def test_comments_are_given_with_their_place() -> None:
    (comment,) = read("a <!-- factlint: ignore FL101 why --> b", "").comments

    assert (comment.span, comment.text) == ((2, 37), "factlint: ignore FL101 why")


def test_citations_have_keys_locators_and_groups() -> None:
    text = (
        "See [see @doe99, pp. 33-35; also @{a b}, chap. 1] and @smith [p. 4], -@no\\@t, x@y.z [@Foo_bar--baz; -@q:1]."
    )
    found = read(text, "").cites

    assert [(cite.key, cite.locator, cite.in_text) for cite in found] == [
        ("doe99", "pp. 33-35", False),
        ("a b", "chap. 1", False),
        ("smith", "p. 4", True),
        ("no", "", True),
        ("Foo_bar--baz", "", False),
        ("q:1", "", False),
    ]
    assert text[slice(*found[0].group)] == "[see @doe99, pp. 33-35; also @{a b}, chap. 1]"


def test_a_footnote_cites_where_its_mark_stands() -> None:
    text = "Born in 1870.[^a] Died.[^b]\n\n[^a]: See @doe99, p. 4.\n[^b]: Nothing.\n"
    marks = [(text[slice(*cite.span)], cite.key, cite.locator) for cite in read(text, "").cites if cite.note]

    assert marks == [("[^a]", "doe99", "p. 4")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_and_columns_count_every_line_end(end: str) -> None:
    text = f"# Tëst{end}{end}e\u0301𝔸 1870{end}"
    draft = document(text)

    assert draft.position(text.index("1870")) == (3, 5)
    assert "1870" in draft.prose
    assert [block.kind for block in draft.blocks] == ["heading", "paragraph"]


def test_other_line_separators_end_no_line() -> None:
    text = "a\x85b\u2028c\x0cd 1870"

    assert document(text).position(text.index("1870")) == (1, 9)


FAMILIES: dict[str, Callable[[int], str]] = {
    "strong": lambda n: "*a **a " * n + "b" + " a** a*" * n,
    "link openers": lambda n: "[" * n + "a" + "](" * n,
    "link pattern": lambda n: "[ (](" * n,
    "images": lambda n: "![[]()" * n,
    "brackets": lambda n: "[" * n + "a" + "]" * n,
    "deep list": lambda n: "".join(" " * 2 * i + "* a\n" for i in range(n // 40)),
    "backticks": lambda n: "".join("e" + "`" * i for i in range(1, n // 40)),
    "comments": lambda n: "a <!-- " * n,
    "quotes": lambda n: ">" * n + " a",
    "references": lambda n: "".join(f"[{i}]: u\n" for i in range(n)) + "[0] " * n,
    "table": lambda n: "|" + "x|" * n + "\n|" + "-|" * n + "\n|" + "x|" * n,
    "footnotes": lambda n: "".join(f"[^{i}]: a\n" for i in range(n)) + "".join(f"[^{i}]" for i in range(n)),
    "declarations": lambda n: "<?a <!A <![CDATA[" * n,
    "scripts": lambda n: "<SCRIPT></script>" * n,
    "unclosed elements": lambda n: "<pre><style><code>" * n,
    "dollars": lambda n: "$a $$ " * n,
    "entities": lambda n: "&eacute;" * n,
    "keys": lambda n: "[@a; " * n + "]" * n,
    "addresses": lambda n: "a://b@c." * n,
    "braces": lambda n: "{{.a" * n,
    "roles": lambda n: "{cite}`" * n,
    "wiki links": lambda n: "[[a|" * n,
    "fences in quotes": lambda n: "> ```\n> ```\n" * n,
    "parentheses": lambda n: "](" + "(a" * n,
    "titles": lambda n: '](a "' * n,
    "combining marks": lambda n: "e" + "\u0301\u0316" * n,
    "spaces": lambda n: "a" + " " * n + "|-x",
    "stops": lambda n: "." * n + "a" + ".)" * n + "a",
    "front matter": lambda n: "---\na: " + "[" * n + "\n---\n",
}
WRONG = "\n\nThe Harbour Bridge was opened on 23 April 1870.\n"


@pytest.mark.parametrize("name", FAMILIES)
def test_hostile_text_costs_no_more_than_its_length_and_hides_nothing(name: str) -> None:
    def seconds(size: int) -> float:
        text = FAMILIES[name](size) + WRONG
        gc.disable()  # what other tests have left in memory is not this text's cost
        try:
            start = time.process_time()
            draft = document(text)
            assert "The Harbour Bridge was opened on 23 April 1870." in draft.prose
            return time.process_time() - start
        finally:
            gc.enable()

    small = min(seconds(2_000) for _ in range(3))

    assert seconds(16_000) < 8 * 4 * small + 0.05


def test_an_unreadable_layout_is_never_silent() -> None:
    assert isinstance(read("", ""), Layout)
    assert read("", "").blocks == ()
