"""Many texts in one block of bytes, and the sections that a compiled name index consists of."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar, overload
from zlib import crc32

Sections = Mapping[str, memoryview]
"""What a compiled index consists of, by name: texts as bytes, numbers in the machine's own order."""


MOST = 1 << 17
"""Look-ups that are remembered at most."""
BITS = 27
"""Bits of an entry below its checksum: a number, and one bit for what else is to be said of it."""
LOW = (1 << BITS) - 1
Value = TypeVar("Value")


class Remembered(dict[str, Value]):
    """What a function makes of texts, remembered; asked for by the brackets alone."""

    def __init__(self, make: Callable[[str], Value]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, text: str) -> Value:
        if len(self) > MOST:
            self.clear()
        found = self[text] = self._make(text)
        return found


def checksum(text: str) -> int:
    """A number of 37 bits for a text, the same in every run."""
    data = text.encode("utf-8", "surrogatepass")
    return crc32(data) << 5 | len(data) & 31


def entries_of(text: str, entries: Sequence[int]) -> list[int]:
    """The numbers, of those sorted by the checksum above them, that stand with the checksum of a text."""
    wanted = checksum(text)
    at, found = bisect_left(entries, wanted << BITS), []
    while at < len(entries) and entries[at] >> BITS == wanted:
        found.append((entries[at] & LOW) >> 1)
        at += 1
    return found


class Texts(Sequence[str]):
    """Texts by number."""

    def __init__(self, sections: Sections, name: str) -> None:
        self._bytes = sections[name]
        self._ends = sections[f"{name} ends"].cast("Q")

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, number: int) -> str: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[str]: ...
    def __getitem__(self, number: int | slice) -> str | Sequence[str]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        start = self._ends[number - 1] if number else 0
        return str(self._bytes[start : self._ends[number]], "utf-8", "surrogatepass")


class FoundTexts(Texts):
    """Texts that can be looked up; the same few are asked for again and again."""

    def __init__(self, sections: Sections, name: str) -> None:
        super().__init__(sections, name)
        self._entries = sections[f"{name} entries"].cast("Q")
        self._numbers = Remembered(self._number)

    def __contains__(self, text: object) -> bool:
        return isinstance(text, str) and self._numbers[text] >= 0

    def find(self, text: str) -> int:
        """The number of a text; -1 when it is not among them."""
        return self._numbers[text]

    def _number(self, text: str) -> int:
        for number in entries_of(text, self._entries):
            if self[number] == text:
                return number
        return -1


def packed_texts(texts: Iterable[str], name: str) -> dict[str, memoryview]:
    """The sections that hold texts."""
    joined, ends = bytearray(), array("Q")
    for text in texts:
        joined += text.encode("utf-8", "surrogatepass")
        ends.append(len(joined))
    return {name: memoryview(joined), f"{name} ends": numbers(ends)}


def found_texts(texts: Sequence[str], name: str) -> dict[str, memoryview]:
    """The sections that hold texts which can be looked up."""
    entries = sorted(checksum(text) << BITS | number << 1 for number, text in enumerate(texts))
    return {**packed_texts(texts, name), f"{name} entries": numbers(array("Q", entries))}


def numbers(values: array[int]) -> memoryview:
    """An array as bytes."""
    return memoryview(values).cast("B")
