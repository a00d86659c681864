"""Path patterns: `*` and `?` within a name, `**` over folders; linear in the path."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import NamedTuple


class Pattern(NamedTuple):
    """A path pattern, and the folder (absolute) that it is relative to."""

    glob: str
    root: str


def matches(path: str, pattern: str) -> bool:
    """Whether a pattern covers a path relative to the project, as in `.gitignore`: a folder covers what is in it."""
    names = path.split("/")
    steps = [step for step in pattern.strip("/").split("/") if step]
    if not steps:
        return False
    if "/" not in pattern.strip("/"):  # a lone name stands for itself anywhere
        steps.insert(0, "**")
    return covers(names, steps)


def covers(names: list[str], steps: list[str]) -> bool:
    """Whether the steps of a pattern lead to the path of these names, or to a folder above it."""
    return any(len(steps) in alive for alive in _alive(names, steps))


def leads(names: list[str], steps: list[str]) -> bool:
    """Whether the steps of a pattern lead to the path of these names itself."""
    return len(steps) in list(_alive(names, steps))[-1]


def _alive(names: list[str], steps: list[str]) -> Iterator[set[int]]:
    """The places in the pattern that may be reached before each name and after the last."""
    alive = {0}
    for name in names:
        alive = _spread(alive, steps)
        yield alive
        alive = {
            place if steps[place] == "**" else place + 1
            for place in alive
            if place < len(steps) and (steps[place] == "**" or fnmatchcase(name, steps[place]))
        }
    yield _spread(alive, steps)


def _spread(alive: set[int], steps: list[str]) -> set[int]:
    """The places in the pattern that are reached when `**` stands for nothing."""
    reached = set(alive)
    for place in sorted(alive):
        while place < len(steps) and steps[place] == "**":
            place += 1
            reached.add(place)
    return reached
