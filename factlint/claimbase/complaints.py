"""Errors of a claims base, collected so that one run shows them all, each with the nearest right spelling."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.claimbase.nodes import Items, Map, Node, Text
from factlint.errors import MOST, BadBase, FactlintError, Problems, together

_CLOSE = 70
_LONGEST = 100


class Complaints:
    """Collects errors; `settle` raises them in the order of files and lines, or does nothing."""

    def __init__(self) -> None:
        self.errors: list[FactlintError] = []
        self.more = 0

    @property
    def count(self) -> int:
        return len(self.errors) + self.more

    @property
    def full(self) -> bool:
        """Whether further errors are only counted, so that no hint needs to be looked for."""
        return len(self.errors) >= MOST

    def add(
        self, code: str, message: str, path: str, where: Node | None = None, *, line: int = 0, hint: str = ""
    ) -> None:
        """One error at a node, or at a line."""
        column = 0
        if where is not None:
            line, column = where.line, where.column
        self.keep(BadBase(message, path=path, line=line, column=column, code=code, hint=hint))

    def keep(self, error: FactlintError) -> None:
        """One error that was raised elsewhere."""
        if isinstance(error, Problems):
            for one in error.errors:
                self.keep(one)
        elif len(self.errors) < MOST:
            self.errors.append(error)
        else:
            self.more += 1

    def settle(self) -> None:
        if self.errors:
            raise together(self.errors, self.more)


def shown(text: str) -> str:
    """A word from a file as messages quote it: short, and without control characters."""
    clean = "".join(c if c.isprintable() else "�" for c in text)
    return f"`{clean[:_LONGEST]}…`" if len(clean) > _LONGEST else f"`{clean}`"


def nearest(word: str, known: Iterable[str]) -> str:
    """`did you mean `x`?` for the known word that is closest, else empty."""
    from rapidfuzz import fuzz, process, utils

    if not word or len(word) > _LONGEST:
        return ""
    found = process.extractOne(
        word, sorted(known), scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=_CLOSE
    )
    return f"did you mean `{found[0]}`?" if found else ""


def at(node: Node, *steps: str | int) -> Node:
    """The deepest node that the steps lead to; a last step that is only a key gives the key."""
    for step in steps:
        if isinstance(node, Map) and isinstance(step, str):
            if step not in node:
                break
            node = node[Text(step)]
        elif isinstance(node, Items) and isinstance(step, int) and step < len(node):
            node = node[step]
    return node


def key_at(node: Node, *steps: str | int) -> Node:
    """The key that the last step names, where it stands."""
    parent = at(node, *steps[:-1])
    if isinstance(parent, Map):
        return next((key for key in parent if key == steps[-1]), parent)
    return parent
