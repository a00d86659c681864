"""What can go wrong with a run; every error names the place and what would be right."""

from __future__ import annotations


class FactlintError(Exception):
    """The run itself failed (exit status 2).

    Prints as `path:line: what is wrong; what would be right`.
    """

    def __init__(self, message: str, *, path: str = "", line: int = 0, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.hint = hint

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}: " if self.path and self.line else f"{self.path}: " if self.path else ""
        return place + self.message + (f"; {self.hint}" if self.hint else "")


class BadBase(FactlintError):
    """A claims base, a source record or a vocabulary cannot be used as it stands."""


class BadConfiguration(FactlintError):
    """A configuration file, an option or a draft's front matter cannot be used as it stands."""


class BadDraft(FactlintError):
    """A draft or a source text cannot be read."""


class Problems(FactlintError):
    """Several errors that were found in one go."""

    def __init__(self, errors: list[FactlintError]) -> None:
        super().__init__("\n".join(map(str, errors)))
        self.errors = errors
