"""A fault of a base that can be used all the same."""

from __future__ import annotations

from typing import NamedTuple

ERROR, WARNING, NOTE = "error", "warning", "note"


class Fault(NamedTuple):
    """What is wrong, where, and what would be right."""

    code: str
    severity: str
    """`error`, `warning` or `note`."""
    message: str
    path: str
    line: int
    claim: str = ""
    hint: str = ""

    def __str__(self) -> str:
        text = f"{self.path}:{self.line}: {self.severity} {self.code} {self.message}"
        return text + (f"; {self.hint}" if self.hint else "")
