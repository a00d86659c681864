"""What could not be taken over, listed with its reason instead of being guessed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_FEW = 6
MOST = 200
"""Different messages that are kept; further ones are counted."""


class Left:
    """Messages with the places they hold for; the same message is said once."""

    def __init__(self, path: str = "") -> None:
        self.path = path
        self.found: dict[str, list[int]] = {}
        self.more = 0

    def add(self, message: str, line: int = 0) -> None:
        """One thing that was left out, and where it stands in the file."""
        if message in self.found or len(self.found) < MOST:
            self.found.setdefault(message, []).append(line)
        else:
            self.more += 1

    def __len__(self) -> int:
        return len(self.found) + self.more

    def __iter__(self) -> Iterator[str]:
        """The messages in their order, the path and the first line before each."""
        for message, lines in self.found.items():
            place = ":".join(filter(None, (self.path, str(lines[0] or ""))))
            yield f"{place}: {message}" if place else message
            if len(lines) > 1:
                yield f"  … {len(lines)} times"
        if self.more:
            yield f"and {self.more} more"


def few_of(words: Sequence[str]) -> str:
    """The first of some words, and a sign that there are more."""
    return ", ".join(words[:_FEW]) + (" …" if len(words) > _FEW else "")
