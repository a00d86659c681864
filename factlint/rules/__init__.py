"""Rules: what is worth reporting, one file per rule.

To add a rule, write `rules/<name>.py` with one function under `@rule("FLnnn", on=...)` and `tests/rules/<name>.md`.
The function's docstring is its manual page: summary, Why it matters, Example, When it stays silent. The function
yields problems; place, severity, suppression and order are the engine's business.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from msgspec import Struct, field

from factlint.checking import Comparison
from factlint.claimbase.index import EMPTY, Base, Evidence
from factlint.documents import Document, Span
from factlint.findings import Edit, Fix, Severity
from factlint.mentions import Mention
from factlint.statements import Sentence

__all__ = ["FAMILIES", "Draft", "Problem", "Rule", "Silence", "rule"]

FAMILIES = {
    "FL1": "dates",
    "FL2": "quantities",
    "FL3": "names",
    "FL4": "citations and quotations",
    "FL5": "consistency",
    "FL6": "the claims base",
    "FL9": "the run",
}
"""What the codes that begin so are about."""


class Problem(Struct, frozen=True, kw_only=True):
    """What a rule has to say, before the engine places it."""

    span: Span
    message: str
    expected: str = ""
    claim: str = ""
    evidence: tuple[Evidence, ...] = ()
    fixes: tuple[Fix, ...] = ()
    confidence: float = 1.0
    severity: Severity | None = None
    """Only where it differs from the rule's own."""


class Draft(Struct, frozen=True, kw_only=True, eq=False):
    """A whole draft as rules see it."""

    document: Document
    mentions: tuple[Mention, ...]
    sentences: tuple[Sentence, ...] = ()
    """The sentences that mention something, when there are claims that they can be about."""
    comparisons: tuple[Comparison, ...] = ()
    base: Base = EMPTY
    known_keys: frozenset[str] = frozenset()
    """Citation keys that exist: source records and the draft's bibliographies."""
    keys_declared: bool = False
    """Whether the draft or the project names its bibliography: then `known_keys` holds every key there is."""
    unread_bibliographies: Mapping[str, str] = field(default_factory=dict)
    """Bibliographies that the draft names and that could not be read, with the reason."""
    texts: Mapping[str, Document] = field(default_factory=dict)
    """The texts of sources, by the key that cites them; opened when they are asked for."""
    calendar: str = "gregorian"
    calendar_declared: bool = False
    """Whether the draft or the project names the calendar."""
    country: str = ""
    options: Any = None


class Silence(Struct, frozen=True, kw_only=True):
    """A suppression comment."""

    span: Span
    needed: bool = True
    """Whether it silenced something for each of its codes."""
    codes: tuple[str, ...] = ()
    """The codes in it that silenced nothing; empty when it names none."""
    reason: str = ""
    until: str = ""
    """The day it was good until, when that day is over."""
    fault: str = ""
    """Why it cannot be understood; empty when it can."""
    removal: Edit | None = None
    """What takes out of the draft what silenced nothing."""
    naming: Edit | None = None
    """What names the rules that it silences, where it names none."""


T = TypeVar("T", Comparison, Mention, Draft, Silence)


class Rule(Struct, Generic[T], frozen=True, kw_only=True, eq=False):
    """One rule."""

    code: str
    name: str
    page: str
    on: type[T]
    """What it looks at: each Comparison, each Mention, the whole Draft, or each Silence."""
    severity: Severity
    since: str
    default: bool
    check: Callable[[T], Iterator[Problem]]

    @property
    def summary(self) -> str:
        return self.page.partition("\n")[0]


def rule(
    code: str, *, on: type[T], severity: Severity = Severity.ERROR, since: str = "0.1", default: bool = True
) -> Callable[[Callable[[T], Iterator[Problem]]], Rule[T]]:
    """Make a rule of a function; its name comes from the function, its page from the docstring."""

    def make(check: Callable[[T], Iterator[Problem]]) -> Rule[T]:
        return Rule(
            code=code,
            name=check.__name__.replace("_", "-"),
            page=inspect.getdoc(check) or "",
            on=on,
            severity=severity,
            since=since,
            default=default,
            check=check,
        )

    return make
