"""Bytes to text: UTF-8, or UTF-16 and UTF-32 with a byte order mark; anything else is an error that says where."""

from __future__ import annotations

import codecs
import os
import stat
from pathlib import Path

from factlint.errors import BadDraft

SIZE_LIMIT = 10 * 1024 * 1024
"""Bytes that a draft may have."""
SOURCE_LIMIT = 50 * 1024 * 1024
"""Bytes that a source text may have."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_bytes(path: Path, name: str, limit: int = SIZE_LIMIT) -> bytes:
    """The bytes of a regular file of at most `limit` bytes; raises BadDraft."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise BadDraft(f"cannot be opened: {error.strerror}", path=name) from None
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        raise BadDraft("not a regular file", path=name)
    with os.fdopen(descriptor, "rb") as file:
        if status.st_size > limit:
            raise BadDraft(f"{status.st_size} bytes, more than the limit of {limit}", path=name)
        try:
            data = file.read(limit + 1)
        except OSError as error:
            raise BadDraft(f"cannot be read: {error.strerror}", path=name) from None
    if len(data) > limit:
        raise BadDraft(f"more than the limit of {limit} bytes", path=name)
    return data


def decode(data: bytes, name: str) -> tuple[str, str]:
    """The text, without its byte order mark, and the codec that gives the bytes back; raises BadDraft."""
    encoding = next((codec for mark, codec in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(data, error, encoding, name) from None
    if (nul := text.find("\0")) >= 0:
        line = text.count("\n", 0, nul) + 1
        raise BadDraft("a NUL character: looks binary", path=name, line=line, hint="convert it to UTF-8 text")
    return text, encoding


def _undecodable(data: bytes, error: UnicodeDecodeError, encoding: str, name: str) -> BadDraft:
    lines = data.count(b"\n", 0, error.start) + 1
    bad = data[error.start : error.start + 1].hex()
    kind = encoding.removesuffix("-sig").upper()
    message = f"not {kind}: byte 0x{bad} at offset {error.start} ({error.reason})"
    return BadDraft(message, path=name, line=lines, hint="convert the file to UTF-8")
