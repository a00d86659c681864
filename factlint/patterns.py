"""Patterns that are compiled when they are first used: a run needs about a third of those that its modules have."""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


def regex(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, later."""
    return cast("re.Pattern[AnyStr]", Later(text, flags))


class Later:
    """A pattern that stands for the one it will be."""

    def __init__(self, text: str | bytes, flags: int) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:
        """What the compiled pattern has by this name; it is asked for once."""
        found = getattr(re.compile(self._text, self._flags), name)
        setattr(self, name, found)
        return found
