"""Opening a draft or a source text: decoded, read by its format, its languages told."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from factlint import documents
from factlint.discover import members
from factlint.documents import Document, Layout, Reader
from factlint.documents._decode import SIZE_LIMIT, decode, read_bytes
from factlint.documents._joined import joined
from factlint.documents._language import with_languages
from factlint.errors import BadDraft


@cache
def _suffixes() -> dict[str, Reader]:
    return {suffix: reader for reader in members(documents, Reader).values() for suffix in reader.suffixes}


def suffixes(*, drafts: bool = False) -> frozenset[str]:
    """The suffixes that some reader knows, with their dots, lower case; for `drafts` those of text formats."""
    return frozenset(suffix for suffix, reader in _suffixes().items() if reader.read or not drafts)


def reader_for(name: str, format: str = "") -> Reader:  # noqa: A002  # the word of the command line
    """The reader of a format, else of a file name's suffix, else of plain text."""
    readers = members(documents, Reader)
    if format:
        if format not in readers:
            raise BadDraft(f"no reader for the format {format!r}", path=name, hint=f"one of {', '.join(readers)}")
        return readers[format]
    return _suffixes().get(Path(name).suffix.lower(), readers["plain"])


def open_document(
    path: Path | None = None,
    text: str | None = None,
    *,
    data: bytes | None = None,
    name: str = "",
    format: str = "",  # noqa: A002  # the word of the command line
    limit: int = SIZE_LIMIT,
) -> Document:
    """The document at `path`, or with the given text or bytes.

    `name` is the path as shown in reports (default: `path` with forward slashes); its suffix tells the format
    unless `format` names one. Raises BadDraft for what cannot be read, BadConfiguration for bad front matter.
    """
    shown = name or (path.as_posix() if path is not None else "<text>")
    reader = reader_for(shown, format)
    if text is None and data is None:
        if path is None:
            raise BadDraft("neither a path nor a text", path=shown)
        data = read_bytes(path, shown, limit)
    text, layout, encoding = _read(reader, text, data, shown)
    prose, pieces = joined(text, layout.prose)
    blocks, language = with_languages(layout.blocks, prose, layout.front_matter)
    return Document(
        path=shown,
        text=text,
        prose=prose,
        joined=pieces,
        blocks=blocks,
        front_matter=layout.front_matter,
        comments=layout.comments,
        language=language,
        emphasis=layout.emphasis,
        cites=layout.cites,
        links=layout.links,
        pages=layout.pages,
        bibliographies=layout.bibliographies,
        defined=layout.defined,
        encoding=encoding,
    )


def _read(reader: Reader, text: str | None, data: bytes | None, shown: str) -> tuple[str, Layout, str]:
    """The text, its layout, and the codec that gives the bytes back."""
    if data is not None and reader.extract:
        return *reader.extract(data, shown), ""
    if reader.read is None:
        raise BadDraft(f"{reader.name} is read from its file, not from a text", path=shown)
    encoding = "utf-8"
    if text is None:
        text, encoding = decode(data or b"", shown)
    return text, reader.read(text, shown), encoding
