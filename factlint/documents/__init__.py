"""Documents: text that is never altered, and one reader per format.

To add a format, write `documents/<format>.py` with one `Reader`. A reader of a text format says which characters are
prose by giving back a mask of the same length, in which everything else is a space; so every offset into the mask is
an offset into the file. A reader of a binary format (PDF, a zip of XML) takes the text out of the file, and offsets
are those into that text. Offsets count Unicode code points and are half-open.

The files of all readers are imported to learn their suffixes; what a reader needs besides is imported when it reads, so
that a run pays only for the formats that it meets.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct, field

from factlint.documents._document import Block, Cite, Document, Span

__all__ = ["Block", "Cite", "Comment", "Document", "Layout", "Reader", "Span"]


class Comment(Struct, frozen=True):
    """A comment of the format, where suppressions are written."""

    span: Span
    text: str


class Layout(Struct, frozen=True, kw_only=True):
    """What a reader finds in a text."""

    prose: str
    """The text with everything that is not prose blanked: same length, newlines kept."""
    blocks: tuple[Block, ...]
    """Paragraphs, headings, list items, table cells, in order; their language still empty."""
    front_matter: Mapping[str, Any] = field(default_factory=dict)
    comments: tuple[Comment, ...] = ()
    emphasis: tuple[Span, ...] = ()
    """What stood in italics: the text between the marks, in order."""
    cites: tuple[Cite, ...] = ()
    """References to sources in the format's own syntax, in order."""
    links: tuple[tuple[Span, str], ...] = ()
    """Links to addresses: the whole link, and its target."""
    pages: tuple[int, ...] = ()
    """Where each page starts, in formats that have pages."""
    bibliographies: tuple[str, ...] = ()
    """The bibliographies that its text names, as it names them; front matter is not looked at."""
    defined: frozenset[str] = frozenset()
    """The keys of sources that the text itself describes: its own list of references."""


class Reader(Struct, frozen=True, kw_only=True, eq=False):
    """A document format; one that is text has `read`, any other `extract`."""

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[str, str], Layout] | None = None
    """Takes the text and its path (for messages); raises BadDraft."""
    extract: Callable[[bytes, str], tuple[str, Layout]] | None = None
    """Takes the bytes of a file that is no text, and its path; gives the text in it; raises BadDraft.

    Such files are read where they are named, as sources above all; folders are not searched for drafts of the kind.
    """
