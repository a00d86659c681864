"""The YAML reader: everything stays text, everything has a place, whatever can surprise is refused."""

from __future__ import annotations

import contextlib
import json
import time

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.claimbase import nodes
from factlint.errors import BadBase, FactlintError


def plain(node: nodes.Node | None) -> object:
    if isinstance(node, dict):
        return {str(key): plain(value) for key, value in node.items()}
    if isinstance(node, list):
        return [plain(value) for value in node]
    return None if node is None else str(node)


def refusal(data: bytes) -> FactlintError:
    with pytest.raises(BadBase) as caught:
        nodes.read(data, "claims.yaml")
    return caught.value


@pytest.mark.parametrize("text", ["1870-04-22", "1870-02-30", "22:30", "1:30:00", "017", "1_000", "no", "1e3", ".inf"])
def test_scalars_stay_as_written(text: str) -> None:
    assert plain(nodes.read(f"value: {text}".encode(), "a")) == {"value": text}


def test_words_that_are_booleans_elsewhere_are_keys() -> None:
    assert plain(nodes.read(b"{y: 1, n: 2, on: 3, off: 4}", "a")) == {"y": "1", "n": "2", "on": "3", "off": "4"}


def test_a_long_number_is_text() -> None:
    assert plain(nodes.read(b"a: " + b"9" * 5000, "a")) == {"a": "9" * 5000}


@pytest.mark.parametrize(("text", "empty"), [("a:", True), ("a: ~", True), ('a: ""', False), ("a: 'null'", False)])
def test_only_what_is_not_quoted_is_empty(text: str, empty: bool) -> None:
    node = nodes.read(text.encode(), "a")

    assert isinstance(node, dict)
    assert [value.empty for value in node.values() if isinstance(value, nodes.Text)] == [empty]


def test_values_know_their_place() -> None:
    node = nodes.read(b'\xef\xbb\xbfclaims:\r\n  - id: a\r\n    value: "b"\r\n', "a")

    assert isinstance(node, dict)
    claims = node[nodes.Text("claims")]
    assert isinstance(claims, list)
    claim = claims[0]
    assert isinstance(claim, dict)
    assert [(key, key.line, key.column) for key in claim] == [("id", 2, 5), ("value", 3, 5)]
    assert [(value.line, value.column) for value in claim.values()] == [(2, 9), (3, 12)]


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n", "~\n"])
def test_a_file_of_comments_is_nothing(text: str) -> None:
    assert nodes.read(text.encode(), "a") is None


def test_a_quoted_merge_key_is_text() -> None:
    assert plain(nodes.read(b'"<<": a', "a")) == {"<<": "a"}


HOSTILE = {
    "key twice": (b"a: 1\nb: 2\na: 3\n", "claims.yaml:3:1: FL602 the key `a` stands twice, first on line 1"),
    "anchor": (b"a: &x 1\n", "claims.yaml:1:4: FL606 anchors are not allowed (&x); write the value out"),
    "alias": (b"a: *x\n", "claims.yaml:1:4: FL606 aliases are not allowed (*x); write the value out"),
    "ring": (b"&a [*a]\n", "claims.yaml:1:1: FL606 anchors are not allowed (&a); write the value out"),
    "merge key": (b"a:\n  <<: {b: 1}\n", "claims.yaml:2:3: FL606 merge keys are not allowed (<<); write the keys out"),
    "tag": (
        b"!!python/object/apply:os.system [id]",
        "claims.yaml:1:1: FL607 tags are not allowed (tag:yaml.org,2002:python/object/apply:os.system)",
    ),
    "second document": (
        b"a: 1\n---\nb: 1\n",
        "claims.yaml:2:1: FL618 a second document starts here; one document per file",
    ),
    "NUL": (b"a: 1\nb: \x00\n", "claims.yaml:2:4: FL623 the character U+0000 is not allowed"),
    "escape": (b"a: \x1b[31m\n", "claims.yaml:1:4: FL623 the character U+001B is not allowed"),
    "half a pair": (b'a: "\\ud800"\n', None),
    "Latin-1": (
        b"a: 1\nb: caf\xe9\n",
        "claims.yaml:2: FL901 not UTF-8: byte 0xe9 at offset 11; save the file as UTF-8",
    ),
    "UTF-16": (
        "a: 1".encode("utf-16"),
        "claims.yaml:1: FL901 not UTF-8: byte 0xff at offset 0; save the file as UTF-8",
    ),
    "list that is not closed": (
        b"claims: [\n",
        (
            "claims.yaml:2:1: FL617 did not find expected node content; close the `[` or `{` before it, "
            "and put something between its commas"
        ),
    ),
    "key of keys": (b"? {a: 1}\n: b\n", "claims.yaml:1:3: FL617 a key must be a word"),
    "tab": (b"a:\n\tb: 1\n", None),
    "never closed": (b"[a, b", None),
    "deep list": (b"- " * 100_000, "claims.yaml:1:65: FL610 nested deeper than 32 levels"),
    "deep flow": (b"[" * 100_000, "claims.yaml:1:33: FL610 nested deeper than 32 levels"),
}


@pytest.mark.parametrize(("data", "message"), HOSTILE.values(), ids=HOSTILE.keys())
def test_what_can_surprise_is_refused_with_its_place(data: bytes, message: str | None) -> None:
    error = refusal(data)

    assert message in (None, str(error))
    assert error.line > 0


def test_tabs_are_named() -> None:
    assert refusal(b"a:\n\tb: 1\n").hint == "indent with blanks, not with tabs"


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("name: Vladimir: Lenin\n", "in quotes"),
        ("name: @lenin\n", "in quotes"),
        ('name: "Lenin\n', "close the quotation mark"),
        ("aliases: [a, b\n", "close the list with `]`"),
        ("aliases: - a\n", "next line"),
        ('name: "Lenin" Ulyanov\n', "as a whole"),
    ],
)
def test_slips_of_a_first_file_are_said_to_be_mended(text: str, hint: str) -> None:
    assert hint in refusal(text.encode()).hint


def test_bombs_are_refused_at_once() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)}, *{chr(97 + i)}]\n" for i in range(20)
    )
    start = time.perf_counter()

    assert refusal(bomb.encode()).code == "FL606"
    assert refusal(b"[" * 1_000_000).code == "FL610"
    assert time.perf_counter() - start < 5


def test_libyaml_is_used_where_it_is_installed() -> None:
    assert type(nodes._parser("a")).__module__ == ("yaml._yaml" if yaml.__with_libyaml__ else "yaml")


VALUES = st.recursive(
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff\ufffe\uffff"), max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abcdefgh", min_size=1), inner, max_size=4),
    max_leaves=20,
)


@settings(deadline=None)
@given(VALUES)
def test_text_written_by_others_is_read_back(value: object) -> None:
    assert plain(nodes.read_json(json.dumps(value).encode(), "a")) == value


@settings(deadline=None)
@given(st.binary(max_size=200) | st.text("-[]{}:,&*!?|>'\"#%@` \n\tab<.", max_size=80).map(str.encode))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(BadBase):
        nodes.read(data, "a")


PLACED = {name: data for name, (data, message) in HOSTILE.items() if message}


@pytest.mark.parametrize("data", PLACED.values(), ids=PLACED.keys())
def test_the_fallback_refuses_on_the_same_line(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = refusal(data)
    monkeypatch.setattr(nodes, "_parser", yaml.SafeLoader)

    assert (refusal(data).line, refusal(data).code) == (expected.line, expected.code)


@settings(deadline=None)
@given(VALUES)
def test_the_fallback_reads_the_same(value: object) -> None:
    data = json.dumps(value).encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nodes, "_parser", yaml.SafeLoader)
        assert plain(nodes.read_json(data, "a")) == value
