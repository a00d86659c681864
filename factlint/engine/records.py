"""Records in sections of a file: each is made when it is first asked for."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar, overload

from factlint.engine.codec import dumped, loaded
from factlint.mentions._names.texts import FoundTexts, Remembered, Sections, Texts, found_texts, numbers, packed_texts

Record = TypeVar("Record")
Found = TypeVar("Found")


class Records(Sequence[Record]):
    """Records of a kind by number."""

    def __init__(self, sections: Sections, name: str, kind: type[Record]) -> None:
        self._texts, self._kind = Texts(sections, name), kind
        self._made: dict[int, Record] = {}

    def __len__(self) -> int:
        return len(self._texts)

    @overload
    def __getitem__(self, number: int) -> Record: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Record]: ...
    def __getitem__(self, number: int | slice) -> Record | Sequence[Record]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        place = range(len(self))[number]
        made = self._made.get(place)
        if made is None:
            made = self._made[place] = loaded(self._texts[place], self._kind)
        return made


class _Keyed(Mapping[str, Found]):
    """What stands under keys, in the order in which it was kept."""

    def __init__(self, sections: Sections, name: str) -> None:
        self._keys = FoundTexts(sections, f"{name} keys")
        self._found = Remembered(self._find)

    def __len__(self) -> int:
        return len(self._keys)

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __getitem__(self, key: str) -> Found:
        return self._found[key]

    def _find(self, key: str) -> Found:
        number = self._keys.find(key)
        if number < 0:
            raise KeyError(key)
        return self._at(number)

    def _at(self, number: int) -> Found:
        raise NotImplementedError


class Listed(_Keyed[Record]):
    """Records by their keys."""

    def __init__(self, sections: Sections, name: str, kind: type[Record]) -> None:
        super().__init__(sections, name)
        self._records = Records(sections, name, kind)

    def _at(self, number: int) -> Record:
        return self._records[number]


class Grouped(_Keyed[tuple[Record, ...]]):
    """The records of each group."""

    def __init__(self, sections: Sections, name: str, records: Sequence[Record]) -> None:
        super().__init__(sections, name)
        self._members, self._ends = sections[f"{name} members"].cast("I"), sections[f"{name} ends"].cast("I")
        self._records = records

    def _at(self, number: int) -> tuple[Record, ...]:
        start = self._ends[number - 1] if number else 0
        return tuple(self._records[member] for member in self._members[start : self._ends[number]])


def kept(records: Iterable[object], name: str) -> dict[str, memoryview]:
    """The sections of `Records`; raises codec.Unknown for a value that cannot be kept."""
    return packed_texts(map(dumped, records), name)


def listed(records: Mapping[str, object], name: str) -> dict[str, memoryview]:
    """The sections of `Listed`."""
    return {**kept(records.values(), name), **found_texts(list(records), f"{name} keys")}


def grouped(groups: Mapping[str, Iterable[int]], name: str) -> dict[str, memoryview]:
    """The sections of `Grouped`, from the numbers of the records in each group."""
    members, ends = array("I"), array("I")
    for group in groups.values():
        members.extend(group)
        ends.append(len(members))
    return {
        **found_texts(list(groups), f"{name} keys"),
        f"{name} members": numbers(members),
        f"{name} ends": numbers(ends),
    }
