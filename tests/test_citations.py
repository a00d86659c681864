"""Citations and quotations: what is cited, what a citation covers, what is quoted, and what bibliographies hold."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from factlint.checking.quoting import held
from factlint.claimbase.bibliography import bibtex_keys, read_keys
from factlint.claimbase.index import Base, Source
from factlint.documents._open import open_document
from factlint.documents._sentences import sentences
from factlint.engine.checker import checked
from factlint.engine.citing import with_links
from factlint.engine.project import project
from factlint.engine.request import Request
from factlint.engine.run import listed
from factlint.errors import BadConfiguration
from factlint.mentions import Citation, Quotation, Setting
from factlint.mentions._citing import Citing, covering
from factlint.mentions.citations import find as find_citations
from factlint.mentions.quotations import find as find_quotations


def covered(text: str, words: str) -> list[str]:
    """The keys that cover some words of a draft."""
    document = open_document(text=text, name="a.md")
    citing = Citing(document)
    at = text.index(words)
    for index, block in enumerate(document.blocks):
        if block.span.start <= at < block.span.end:
            spans = sentences(document.prose, *block.span)
            span = type(block.span)(at, at + len(words))
            return list(covering(span, citing.stretches(index, spans)))
    return []


def quotations(text: str, language: str = "en") -> list[str]:
    document = open_document(text=f"---\nlang: {language}\n---\n{text}", name="a.md")
    return [
        mention.value.text
        for mention in find_quotations(document, Setting(), ())
        if isinstance(mention.value, Quotation)
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Born in 1870 [@a], died in 1924.", "1924"),
        ("Born in 1870. Died in 1924 [@a].", "1870"),
        ("Born in 1870 [@a]. Died in 1924.", "1924"),
        ("Born in 1870.\n\nDied in 1924 [@a].", "1870"),
        ("Born in 1870. [@a] Died in 1924.", "1924"),
        ("- Born in 1870\n- Died in 1924 [@a]", "1870"),
        ("Born in 1870.\n\n@a says it was 1924.", "1870"),
        ("Born in 1870.\n\n[@a]\n\nDied in 1924.", "1870"),
        ("Born in 1870.\n\n[@a]\n\nDied in 1924.", "1924"),
        ("The bridge [@a] was opened in 1870.", "1870"),
        ("> We came in 1870.\n\n[@a]\n\nDied in 1924.", "1924"),
    ],
)
def test_a_citation_covers_nothing_beyond_its_stretch(text: str, words: str) -> None:
    assert covered(text, words) == []


@pytest.mark.parametrize(
    ("text", "words", "keys"),
    [
        ("Born in 1870 [@a].", "1870", ["a"]),
        ("Born in 1870 [@a], died in 1924 [@b].", "1870", ["a"]),
        ("Born in 1870 [@a], died in 1924 [@b].", "1924", ["b"]),
        ("Born in 1870 [@a; @b].", "1870", ["a", "b"]),
        ("Born in 1870 [@a] [@b].", "1870", ["a", "b"]),
        ("Born in 1870.[^n] Died.\n\n[^n]: @a, p. 3.", "1870", ["a"]),
        ("Born in 1870. [@a] Died.", "1870", ["a"]),
        ("As @a says, he was born in 1870.", "1870", ["a"]),
        ("He was born, @a [p. 3] says, in 1870.", "1870", ["a"]),
        ("He left. @a says it was 1870.", "1870", ["a"]),
        ("Born in 1870. Died in 1924. [@a]", "1870", ["a"]),
        ("Born in 1870. Died in 1924. [@a]", "1924", ["a"]),
        ("Born in 1870 {cite}`a`.", "1870", ["a"]),
        ("> Born in 1870 [@a].", "1870", ["a"]),
        ("| Born |\n|---|\n| 1870 [@a] |", "1870", ["a"]),
        ("Smith [-@a, p. 3] was sure that it was 1870.", "1870", ["a"]),
        ("Smith [@a] says that it was 1870.", "1870", ["a"]),
        ("According to [@a], he was born in 1870.", "1870", ["a"]),
        ("As told in [@a], he was born in 1870.", "1870", ["a"]),
        ("> We came in 1870.\n\n[@a]\n\nDied in 1924.", "1870", ["a"]),
        ("> We came in 1870.\n\n-- @a, p. 3\n\nDied in 1924.", "1870", ["a"]),
    ],
)
def test_a_citation_covers_what_writers_mean(text: str, words: str, keys: list[str]) -> None:
    assert covered(text, words) == keys


def test_citations_are_mentions_where_their_key_stands() -> None:
    text = "See [@a, p. 3; @b].[^n]\n\n[^n]: @c.\n"
    found = list(find_citations(open_document(text=text, name="a.md"), Setting(), ()))

    assert [(mention.text, mention.value) for mention in found] == [
        ("@a", Citation("a", "p. 3")),
        ("@b", Citation("b")),
        ("@c", Citation("c")),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", 'He was the "old man" there.'),
        ("en", "The '90s and the workers' own children's books of '98"),
        ("en", 'It is 6\' 2" and 5" long and 3" wide'),
        ("en", 'An open " mark that nobody closes at all'),
        ("ru", "Газета «Новая жизнь» вышла."),
    ],
)
def test_marks_of_other_kinds_quote_nothing(language: str, text: str) -> None:
    assert quotations(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("en", 'He said "we came at dusk" and left.', "we came at dusk"),
        ("en", "He said “we ‘came’ at dusk” and left.", "we ‘came’ at dusk"),
        ("en", "He said ‘we don’t come at dusk’.", "we don’t come at dusk"),
        ("en", "He said “we\ncame at dusk”.", "we came at dusk"),
        ("tl", 'Sinabi niya na "dumating kami noong gabi".', "dumating kami noong gabi"),
        ("ru", "Он сказал: «Мы пришли «тихо» на закате».", "Мы пришли «тихо» на закате"),
        ("de", "Er sagte: „Wir kamen am Abend an.“", "Wir kamen am Abend an."),
        ("fr", "Il dit : « Nous vînmes au soir ».", "Nous vînmes au soir"),
    ],
)
def test_quotations_stand_between_the_marks_of_the_language(language: str, text: str, shown: str) -> None:
    assert quotations(text, language) == [shown]


def test_a_block_quote_is_a_quotation() -> None:
    assert quotations("> We came at dusk, and the old man\n> was there with his lamp.") == [
        "We came at dusk, and the old man was there with his lamp."
    ]


@pytest.mark.parametrize(
    "quotation",
    [
        "we came at DUSK",
        "We came — at dusk",
        "We came ... the old man",
        "We [all] came at dusk",
        "came at dusk, and the old",
    ],
)
def test_a_quotation_is_held_whatever_printing_does_to_it(quotation: str) -> None:
    assert (
        held(quotation, "“We came - at\ndusk; and the old man was there.”".replace(" - at", " at")).found
        or held(quotation, "We came - at dusk, and the old man was there").found
    )


@pytest.mark.parametrize(
    ("quotation", "lost", "added"),
    [
        ("the old man was there with 12 boats and a dog", ("13",), ("12",)),
        ("the old man was not there with 13 boats and a dog", (), ("not",)),
        ("the old man was there with boats and a dog", ("13",), ()),
    ],
)
def test_an_altered_quotation_has_its_difference(quotation: str, lost: tuple[str, ...], added: tuple[str, ...]) -> None:
    found = held(quotation, "We came at dusk, and the old man was there with 13 boats and a dog. Then we slept.")

    assert (found.found, found.changes) == (False, ((lost, added),))


def test_words_that_are_not_there_have_no_passage() -> None:
    assert held("we shall never see the harbour again", "The fortress fell in May.").place is None


def test_bibtex_keys_are_read_around_what_is_broken() -> None:
    text = """
    @comment{none, x = 1} @string{jan = "January"} @preamble{"x"}
    @Book{smith:1987, title = {Ports {@nested{no, }}}, year = 1987}
    @article ( jones-2001 , ids = {jones, jonesb}, title = "x@y.z, a" )
    @misc{broken
    @misc{Иванов_1999,
    @online{last}
    """

    assert bibtex_keys(text) >= {"smith:1987", "jones-2001", "Иванов_1999", "last", "jones", "jonesb"}
    assert not bibtex_keys(text) & {"jan", "none", "broken"}


def test_csl_keys_are_read_from_json_and_yaml(tmp_path: Path) -> None:
    items = [{"id": "a", "title": "T"}, {"id": 7}, {"title": "none"}, "odd"]
    (tmp_path / "x.json").write_text(json.dumps(items), encoding="utf-8")
    (tmp_path / "y.yaml").write_text("references:\n- id: a\n  title: T\n- title: U\n  id: 'b c'\n", encoding="utf-8")

    assert read_keys(tmp_path / "x.json") == {"a", "7"}
    assert read_keys(tmp_path / "y.yaml") == {"a", "b c"}


@pytest.mark.parametrize("text", ["{", "[" * 100_000])
def test_a_broken_bibliography_is_an_error(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.json").write_text(text, encoding="utf-8")

    with pytest.raises(BadConfiguration):
        read_keys(tmp_path / "x.json")


def test_a_link_to_the_address_of_a_source_cites_it() -> None:
    text = "He was [born in 1870](https://www.Example.org/doe/#x), then [left](http://other.org) in 1887."
    base = Base(sources={"doe": Source(id="doe", url="http://example.org/doe"), "lee": Source(id="lee")})
    document = with_links(open_document(text=text, name="a.md"), base)
    (stretch,) = Citing(document).stretches(0, [document.blocks[0].span])

    assert [(cite.key, text[slice(*cite.span)]) for cite in document.cites] == [
        ("doe", "[born in 1870](https://www.Example.org/doe/#x)")
    ]
    assert "born in 1870" in text[slice(*stretch.span)]
    assert "1887" not in text[slice(*stretch.span)]


@pytest.mark.parametrize(("front", "kept"), [("title: x", True), ("bibliography: refs.bib", False)])
def test_the_result_for_a_draft_that_names_a_bibliography_is_not_kept(tmp_path: Path, front: str, kept: bool) -> None:
    (tmp_path / "refs.bib").write_text("@misc{a,}", encoding="utf-8")
    (tmp_path / "a.md").write_text(f"---\n{front}\n---\nBorn in 1870 [@a].\n", encoding="utf-8")
    request = Request(paths=(str(tmp_path / "a.md"),), isolated=True)
    (draft,) = listed(request)

    assert bool(checked(project(draft.configuration, request), draft).content) is kept


@pytest.mark.parametrize("text", ["[@a]", "{{sfn|A|1870}}", "<ref name=a>x</ref>"])
def test_a_draft_that_only_cites_has_nothing_to_cover(text: str) -> None:
    assert Citing(open_document(text=text, name="a.wiki" if "{" in text or "<" in text else "a.md")).blocks == {}


@pytest.mark.parametrize(
    "text", ["(@a" * 20_000, "A " + "word [@smith2000], " * 8_000, "> Quoted.\n\n" + "-- @a " * 15_000]
)
def test_many_citations_cost_no_more_than_their_number(text: str) -> None:
    document = open_document(text=text, name="a.md")
    begin = time.process_time()
    citing = Citing(document)
    for index, block in enumerate(document.blocks):
        citing.stretches(index, sentences(document.prose, *block.span))

    assert time.process_time() - begin < 5
