"""Patterns that are compiled when they are first used: a run needs about a third of those that its modules have.

To compile them takes a tenth of the time of a check, and comes to the same in every run: `COMPILED` can be given what
an earlier process of the same interpreter has made of them, and says what is to be kept for the next.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any, AnyStr, cast

from msgspec import Struct


def regex(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, later."""
    return cast("re.Pattern[AnyStr]", Later(text, flags))


class Later:
    """A pattern that stands for the one it will be."""

    def __init__(self, text: str | bytes, flags: int) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:
        """What the compiled pattern has by this name; it is asked for once."""
        found = getattr(COMPILED.pattern(self._text, int(self._flags)), name)
        setattr(self, name, found)
        return found


class Code(Struct, frozen=True, array_like=True):
    """A pattern with what the compiler of `re` makes of it."""

    text: bytes
    """In UTF-8, with single surrogates."""
    given: int
    """The flags it was compiled with."""
    flags: int
    """Those, and the ones that the pattern sets."""
    code: bytes
    """Numbers of 32 bits."""
    groups: int
    names: dict[str, int]


class Compiled:
    """The patterns that this process has compiled, or has from an earlier one."""

    def __init__(self) -> None:
        self._patterns: dict[tuple[str | bytes, int], re.Pattern[Any]] = {}
        self._recall: Callable[[], Iterable[Code]] | None = None
        self._known: dict[tuple[bytes, int], Code] | None = None
        self.new: list[Code] = []
        """What no earlier process has compiled."""

    def recall(self, earlier: Callable[[], Iterable[Code]] | None) -> None:
        """Take patterns from an earlier process, asked for when the first is wanted; None: from none."""
        self._recall, self._known, self.new = earlier, None, []

    def kept(self) -> list[Code]:
        """All that can be kept for a later process."""
        return [*(self._known or {}).values(), *self.new]

    def pattern(self, text: str | bytes, flags: int) -> re.Pattern[Any]:
        """The compiled pattern."""
        found = self._patterns.get((text, flags))
        if found is None:
            found = self._patterns[text, flags] = self._made(text, flags)
        return found

    def _made(self, text: str | bytes, flags: int) -> re.Pattern[Any]:
        if self._recall is None or isinstance(text, bytes):
            return re.compile(text, flags)
        if self._known is None:
            self._known = {(one.text, one.given): one for one in self._recall()}
        try:
            known = self._known.get((text.encode("utf-8", "surrogatepass"), flags))
            code = known or _code(text, flags)
            made = _pattern(code)
        except (ImportError, AttributeError, TypeError, ValueError, RuntimeError):  # another interpreter, or damaged
            return re.compile(text, flags)
        if known is None:
            self.new.append(code)
        return made


COMPILED = Compiled()


def _code(text: str, flags: int) -> Code:
    """What `re.compile` does before it makes a pattern; `re.error` for one that cannot be."""
    parser, compiler = import_module("re._parser"), import_module("re._compiler")
    tree = parser.parse(text, flags)
    state = tree.state
    numbers, written = array("I", compiler._code(tree, flags)), text.encode("utf-8", "surrogatepass")
    return Code(written, flags, flags | state.flags, numbers.tobytes(), state.groups - 1, dict(state.groupdict))


def _pattern(code: Code) -> re.Pattern[str]:
    """The pattern of a code, which the interpreter looks through first; RuntimeError for one that is not sound."""
    names: list[str | None] = [None] * (code.groups + 1)
    for name, group in code.names.items():
        names[group] = name
    text, numbers = code.text.decode("utf-8", "surrogatepass"), array("I", code.code).tolist()
    made: re.Pattern[str] = import_module("_sre").compile(
        text, code.flags, numbers, code.groups, code.names, tuple(names)
    )
    return made
