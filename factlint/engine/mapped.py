"""Files of sections in the cache folder: written whole, mapped by all runs that follow."""

from __future__ import annotations

import mmap
import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from msgspec import json

from factlint.mentions._names.texts import Sections

_MAGIC = f"factlint sections 2 {sys.byteorder}\n".encode()
_HEADER = 8
"""Bytes of the number that says how long the header is; all sections begin at multiples of it."""
_KEPT = 5
"""Files that the cache holds; the one used longest ago is dropped."""


def written(file: Path, sections: Mapping[str, memoryview]) -> None:
    """Write the sections beside the file, and put them in its place; raises OSError."""
    import tempfile  # most runs write none

    places: dict[str, tuple[int, int]] = {}
    at = 0
    for name, section in sections.items():
        places[name] = (at, len(section))
        at += -(-len(section) // _HEADER) * _HEADER
    header = json.encode({"sections": places, "checksum": _checksum(sections.values())})
    header += b" " * (-(len(_MAGIC) + _HEADER + len(header)) % _HEADER)
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name[:8]}-")
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(_MAGIC + len(header).to_bytes(_HEADER, "little") + header)
            for section in sections.values():
                stream.write(section)
                stream.write(bytes(-len(section) % _HEADER))
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def opened(file: Path) -> Sections | None:
    """The sections of a file; None when there is no such file, or it is not whole."""
    try:
        with file.open("rb") as stream:
            data = memoryview(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ))
        start = len(_MAGIC) + _HEADER
        if data[: len(_MAGIC)] != _MAGIC:
            return None
        body = start + int.from_bytes(data[len(_MAGIC) : start], "little")
        header = json.decode(data[start:body])
        sections = {name: data[body + at : body + at + size] for name, (at, size) in header["sections"].items()}
        whole = header["checksum"] == _checksum(sections.values())
    except (OSError, ValueError, TypeError, LookupError, AttributeError, OverflowError):
        return None
    if not whole:
        return None
    with suppress(OSError):
        os.utime(file)
    return sections


def prune(folder: Path) -> None:
    """Drop the files that were used longest ago; one that another process still reads stays readable for it.

    What earlier versions and processes that were killed have left is dropped with them. The database is not.
    """
    mapped = (file for file in folder.iterdir() if ".sqlite" not in file.name)
    kept = sorted(mapped, key=lambda file: file.stat().st_mtime, reverse=True)
    for file in kept[_KEPT:]:
        file.unlink(missing_ok=True)


def _checksum(sections: Iterable[memoryview]) -> int:
    made = 0
    for section in sections:
        made = crc32(section, made)
    return made
