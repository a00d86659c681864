"""What holds for the reader of every format, and how its tests look at a document."""

from __future__ import annotations

from collections.abc import Callable

from factlint.documents import Layout

Read = Callable[[str, str], Layout]


def assert_mask(read: Read, text: str, own: str = "") -> None:
    """The prose has the length of the text and nothing else than its characters, blanks and `own` marks.

    `own` are the characters that may be shown as another one (`&` of an entity). Blocks stand in order, apart, and hold
    prose from their first to their last character.
    """
    layout = read(text, "")
    ends = [0, *(block.span.end for block in layout.blocks)]

    assert len(layout.prose) == len(text)
    assert all(new in (" ", "\n", old) or old in own for old, new in zip(text, layout.prose, strict=True))
    for block, end in zip(layout.blocks, ends, strict=False):
        shown = layout.prose[slice(*block.span)]
        assert end <= block.span.start < block.span.end
        assert shown == shown.strip() != ""


def shown_by(read: Read, text: str) -> list[tuple[str, str]]:
    """The kind and the prose of each block, with single spaces."""
    layout = read(text, "")
    return [(block.kind, " ".join(layout.prose[slice(*block.span)].split())) for block in layout.blocks]
