"""factlint holds the dates, names and numbers of a draft against what its sources say.

report = factlint.check("drafts/article.md", claims="claims", sources="sources")
for finding in report.findings:
    print(finding.path, finding.line, finding.code, finding.message)

for mention in factlint.mentions("Lenin was born on 22 April 1870."):
    print(mention.span, mention.kind, mention.value)
"""

from __future__ import annotations

import sys

if sys.argv[:1] == ["-m"] and "factlint" in sys.orig_argv and not sys.flags.safe_path:
    # `python -m factlint` puts the working folder first, and a stranger's repository may hold a `re.py`. The folder
    # stays at the end, for a run from the source tree.
    sys.path.append(sys.path.pop(0))

from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from factlint.version import __version__

if TYPE_CHECKING:
    from factlint.findings import Report
    from factlint.mentions import Mention

__all__ = ["__version__", "check", "mentions", "render"]

Paths = str | Path | Iterable[str | Path]


def check(
    path_or_text: str | Path,
    *,
    claims: Paths = (),
    sources: Paths = (),
    against: Paths = (),
    vocabulary: Paths = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    calendar: str = "",
    country: str = "",
    include_proposed: bool = False,
) -> Report:
    """The report on a draft: `findings`, `statements` and `coverage`.

    A `Path`, or a text of one line that names an existing file or folder or looks like a draft's name (`a.md`), is
    read from there; any other text is the draft itself, read as Markdown. Without claims, sources or source texts
    (`against`) the configuration of the working folder says what to hold it against. Claims with `status: proposed`
    count only with `include_proposed`.
    Raises FactlintError when the base or the configuration is broken, or there is no such file.
    """
    from factlint.engine.request import Request
    from factlint.engine.run import check as run

    path, text = _path_or_text(path_or_text)
    return run(
        Request(
            paths=(path,),
            text=text,
            claims=_paths(claims),
            sources=_paths(sources),
            against=_paths(against),
            vocabulary=_paths(vocabulary),
            select=tuple(select),
            ignore=tuple(ignore),
            proposed=include_proposed,
            calendar=calendar,
            country=country,
        )
    )


def render(report: Report, format: str = "text") -> str:  # noqa: A002  # the word of the command line
    """The report in one of the formats of `factlint check --format`; raises FactlintError for an unknown one."""
    from factlint.engine.rendering import renderer, view

    return renderer(format)(report, view())


def mentions(text: str, *, claims: Paths = (), calendar: str = "", country: str = "") -> tuple[Mention, ...]:
    """Every date, quantity, name, quotation and citation of a Markdown text, in order, with span and value."""
    from factlint.engine.listing import mentions_of
    from factlint.engine.request import Request

    isolated = not claims
    return mentions_of(
        Request(
            paths=("text.md",), text=text, claims=_paths(claims), calendar=calendar, country=country, isolated=isolated
        )
    )


def _path_or_text(given: str | Path) -> tuple[str, str | None]:
    if isinstance(given, Path):
        return str(given), None
    from factlint.documents._open import suffixes

    is_path = False
    if "\n" not in given and len(given) < 4096:
        try:
            named = (" " not in given or "/" in given) and Path(given).suffix.lower() in suffixes()
            is_path = named or Path(given).exists()
        except (OSError, ValueError):
            is_path = False
    return (given, None) if is_path else ("text.md", given)


def _paths(given: Paths) -> tuple[str, ...]:
    return (str(given),) if isinstance(given, (str, Path)) else tuple(map(str, given))


_mentions = mentions


class _Room(ModuleType):
    """The room `factlint.mentions`, which can be called as the function of that name."""

    def __call__(self, text: str, **options: Any) -> tuple[Mention, ...]:
        return _mentions(text, **options)


class _Package(ModuleType):
    """This package: importing a room binds its name here, and one room has the name of a function."""

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "mentions" and isinstance(value, ModuleType):
            value.__class__ = _Room
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
