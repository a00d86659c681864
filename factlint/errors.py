"""What can go wrong with a run; every error names the place and what would be right."""

from __future__ import annotations


class FactlintError(Exception):
    """The run itself failed (exit status 2).

    Prints as `path:line:column: code what is wrong; what would be right`, without the parts that are not known.
    """

    def __init__(
        self, message: str, *, path: str = "", line: int = 0, column: int = 0, code: str = "", hint: str = ""
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.column = column
        self.code = code
        self.hint = hint

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part)
        return (f"{place}: " if self.path else "") + self._said

    @property
    def reason(self) -> str:
        """What it says, for where the path is said already."""
        return (f"line {self.line}: " if self.line else "") + self._said

    @property
    def _said(self) -> str:
        text = f"{self.code} {self.message}" if self.code else self.message
        return text + (f"; {self.hint}" if self.hint else "")


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


MOST = 50
"""Errors that are shown at once."""


def together(errors: list[FactlintError], more: int = 0) -> FactlintError:
    """One error as it is, several as Problems in the order of their places; `more` counts those that were not kept."""
    listed = sorted(errors, key=lambda error: (error.path, error.line, error.column))
    more += len(listed[MOST:])
    listed = listed[:MOST]
    if more:
        listed.append(FactlintError(f"and {more} more"))
    return listed[0] if len(listed) == 1 else Problems(listed)
