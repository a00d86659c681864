"""Zip archives from strangers: read in memory, never unpacked to disk, in bounded size and number."""

from __future__ import annotations

import io
import zipfile
import zlib

from factlint.errors import BadDraft

MOST_MEMBERS = 2_000
MOST_BYTES = 100 * 2**20
"""Bytes that the members read may have in all."""
LARGEST_RATIO = 100
"""How many times as large as packed a member of more than a megabyte may be."""
_SMALL = 2**20
_CHUNK = 2**16
_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 0x1


class Archive:
    """The members of a zip archive by name; every fault is a BadDraft that names the file."""

    def __init__(self, data: bytes, path: str) -> None:
        self.path = path
        self.left = MOST_BYTES
        # Counted before zipfile makes an object of each.
        if data.count(_ENTRY) > MOST_MEMBERS:
            raise self.fault(f"more than {MOST_MEMBERS} files inside")
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise self.fault(f"not a readable zip archive: {error}") from None
        self.members = {info.filename: info for info in self.zip.infolist()}
        if len(self.members) < len(self.zip.infolist()):
            raise self.fault("two files inside have the same name")

    def __contains__(self, name: str) -> bool:
        return name in self.members

    def read(self, name: str) -> bytes:
        """The bytes of a member; raises BadDraft when there is none, or when it is too large."""
        info = self.members.get(name)
        if info is None:
            raise self.fault(f"no {name} inside")
        if info.flag_bits & _ENCRYPTED:
            raise self.fault(f"{name} is encrypted")
        most = min(self.left, max(_SMALL, LARGEST_RATIO * info.compress_size))
        found = bytearray()
        try:
            with self.zip.open(info) as member:
                while chunk := member.read(_CHUNK):
                    found += chunk
                    if len(found) > most:
                        raise self.fault(f"{name} unpacks to more than {most} bytes")
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError) as error:
            raise self.fault(f"{name} cannot be unpacked: {error}") from None
        self.left -= len(found)
        return bytes(found)

    def fault(self, message: str) -> BadDraft:
        return BadDraft(message, path=self.path)
