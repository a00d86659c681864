"""Functions that look into files once per run: what they gave is forgotten when the next run begins."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_kept: list[Callable[[], None]] = []


def per_run(size: int | None = None) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Call a function once for each of its arguments, of which the last `size` are kept; they must be hashable."""

    def make(function: Callable[P, T]) -> Callable[P, T]:
        kept = lru_cache(maxsize=size)(function)
        _kept.append(kept.cache_clear)
        return kept  # type: ignore[return-value]  # a cache has the signature of what it keeps

    return make


def forget() -> None:
    """Forget what this process knows of files: they may have changed since."""
    for clear in _kept:
        clear()
