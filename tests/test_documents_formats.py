"""Every reader takes every text: whatever it is fed, the mask fits the text and the blocks stand in order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint import documents
from factlint.discover import member, names
from factlint.documents import Layout, Reader

PIECES = (
    r"+---+ === =====  ==== | |a| |b| .. :: .. note:: [1] x ` `` * ** :r:` [1]_ { } {{ }} {{a| [[ ]] [[a| '' == = {| "
    r"|} |- ! || <ref> </ref> <p> <td> <table> </table> <b <!-- --> \ \cite{ \emph{ \begin{tabular}{ \end{tabular} \\ "
    r"& % $ $$ # > - 1. ``` ~~~ --- |---| [^1]: [^1] [@a @a ] ( ) &eacute; &ndash; 1870 Ada é"
).split(" ")
TEXT_FORMATS = [name for name in names(documents) if member(documents, Reader, name).read]
TEXTS = st.lists(st.sampled_from([*PIECES, " ", "\n", "\n\n", "   ", "\r", "\t"]), max_size=40).map("".join)


def layout_of(name: str, text: str) -> Layout:
    reader = member(documents, Reader, name)
    assert reader.read is not None
    return reader.read(text, "")


@pytest.mark.parametrize("name", TEXT_FORMATS)
@given(TEXTS)
def test_every_reader_takes_every_text(name: str, text: str) -> None:
    layout = layout_of(name, text)
    end = 0

    assert len(layout.prose) == len(text)
    for block in layout.blocks:
        assert end <= block.span.start < block.span.end <= len(text)
        end = block.span.end
    for cite in layout.cites:
        assert 0 <= cite.group.start <= cite.span.start <= cite.span.end <= cite.group.end <= len(text)


@pytest.mark.parametrize("name", TEXT_FORMATS)
@pytest.mark.parametrize("text", ["", "\n", "\ufeff", "\r\n\r\n", " " * 1000, "\u200b\ufffc\u2060"])
def test_empty_texts_have_nothing_to_say(name: str, text: str) -> None:
    layout = layout_of(name, text)

    assert len(layout.prose) == len(text)
    assert not layout.cites


def test_every_reader_takes_texts_or_files() -> None:
    for name in names(documents):
        reader = member(documents, Reader, name)

        assert (reader.read is None) is not (reader.extract is None), name


def test_suffixes_belong_to_one_reader_each() -> None:
    every = [suffix for name in names(documents) for suffix in member(documents, Reader, name).suffixes]

    assert len(every) == len(set(every))
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in every)


def test_a_table_under_a_footnote_keeps_the_notes_in_order() -> None:
    layout = layout_of("markdown", "a[^1] b[^2]\n\n[^1]: x | y\n---|---\n\n[^2]: @c\n")

    assert [cite.key for cite in layout.cites if cite.note] == ["c"]
