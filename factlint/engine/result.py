"""What came of one draft."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar, overload

from msgspec import Struct, field

from factlint.findings import Coverage, Finding, StatementLine

T = TypeVar("T")


class Later(Sequence[T], Generic[T]):
    """A sequence that is made when it is looked at: most reports never look at the statements."""

    def __init__(self, make: Callable[[], tuple[T, ...]]) -> None:
        self._make = make
        self._made: tuple[T, ...] | None = None

    @property
    def all(self) -> tuple[T, ...]:
        if self._made is None:
            self._made = self._make()
        return self._made

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        return self.all[index]

    def __len__(self) -> int:
        return len(self.all)

    def __iter__(self) -> Iterator[T]:
        return iter(self.all)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self.all == tuple(other)

    def __hash__(self) -> int:
        return hash(self.all)

    def __repr__(self) -> str:
        return repr(self.all)


class Result(Struct, frozen=True, kw_only=True):
    """What came of one file."""

    path: str
    findings: tuple[Finding, ...] = ()
    statements: Sequence[StatementLine] = ()
    coverage: Coverage = field(default_factory=Coverage)
    unchecked: str = ""
    """Why the file could not be checked; empty when it was."""
    content: str = ""
    """Digest of the bytes that it was made from; empty when more than a file's bytes decided."""
