"""Path patterns: `*` and `?` within a name, `**` over folders; linear in the path."""

from __future__ import annotations

from fnmatch import fnmatchcase


def matches(path: str, pattern: str) -> bool:
    """Whether a pattern covers a path relative to the project, as in `.gitignore`: a folder covers what is in it."""
    names = path.split("/")
    steps = [step for step in pattern.strip("/").split("/") if step]
    if not steps:
        return False
    if "/" not in pattern.strip("/"):  # a lone name stands for itself anywhere
        steps.insert(0, "**")
    return _covers(names, steps)


def _covers(names: list[str], steps: list[str]) -> bool:
    alive = {0}
    for name in names:
        alive = _spread(alive, steps)
        if len(steps) in alive:
            return True
        alive = {
            place if steps[place] == "**" else place + 1
            for place in alive
            if steps[place] == "**" or fnmatchcase(name, steps[place])
        }
    return len(steps) in _spread(alive, steps)


def _spread(alive: set[int], steps: list[str]) -> set[int]:
    """The places in the pattern that are reached when `**` stands for nothing."""
    reached = set(alive)
    for place in sorted(alive):
        while place < len(steps) and steps[place] == "**":
            place += 1
            reached.add(place)
    return reached
