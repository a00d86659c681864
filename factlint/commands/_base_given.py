"""The base that the options of a command name, else that of the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factlint.claimbase.index import Base
    from factlint.engine.configuration import Configuration
    from factlint.engine.request import Request

Texts = list[str] | None


def asked(claims: Texts, sources: Texts, vocabulary: Texts, config: str, isolated: bool) -> Request:
    """What a command is asked that looks at the base itself, as it is written: with its proposed claims."""
    from factlint.engine.request import Request

    return Request(
        claims=tuple(claims or ()),
        sources=tuple(sources or ()),
        vocabulary=tuple(vocabulary or ()),
        config=config,
        isolated=isolated,
        proposed=True,
        implied=False,
    )


def configuration(request: Request) -> Configuration:
    """The one that holds in the working folder; raises BadConfiguration for a broken one."""
    from pathlib import Path

    from factlint.engine.files import configuration_for

    return configuration_for(str(Path.cwd()), request)


def loaded(request: Request) -> Base:
    """The base; raises FactlintError for one that cannot be used, and where there is none."""
    from factlint.engine.project import load_base
    from factlint.errors import BadBase

    base = load_base(configuration(request), request)
    if not (base.claims or base.sources or base.entities):
        raise BadBase("there is no claims base here", hint="name one with --claims, or run `factlint init`")
    return base
