"""Patterns that earlier runs have compiled, in the cache."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from factlint.engine.digests import code
from factlint.engine.mapped import opened, prune, written
from factlint.engine.request import Request
from factlint.engine.store import place
from factlint.patterns import COMPILED, Code

_SECTION = "patterns"
MOST = 4_000
"""Patterns that are kept; a base with very many own units or words may bring some of its own."""


@contextmanager
def patterns_kept(request: Request) -> Iterator[None]:
    """A run that takes its patterns from earlier ones, and keeps new ones for those that follow."""
    cache = place() if request.cache else None
    if cache is None:
        yield
        return
    file = cache.with_name(f"patterns-{code()[:40]}")
    COMPILED.recall(lambda: _recalled(file))
    try:
        yield
    finally:
        kept = COMPILED.kept() if COMPILED.new else []
        COMPILED.recall(None)
        if 0 < len(kept) <= MOST:
            with suppress(OSError):
                written(file, {_SECTION: memoryview(msgspec.msgpack.encode(kept))})
                prune(file.parent)


def _recalled(file: Path) -> list[Code]:
    """The patterns in a file of the cache; none when there is no such file, or it is damaged."""
    sections = opened(file)
    try:
        return msgspec.msgpack.decode(sections[_SECTION], type=list[Code]) if sections else []
    except (msgspec.MsgspecError, LookupError):
        return []
