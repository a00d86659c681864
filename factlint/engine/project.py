"""A project: a configuration with its claims base, its setting and its rules, made once for all its drafts."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from factlint.claimbase.implied import with_implied
from factlint.claimbase.index import EMPTY, Base
from factlint.claimbase.proposals import settled
from factlint.engine.codec import Unknown
from factlint.engine.compiled import compiled, sections_of
from factlint.engine.configuration import Configuration
from factlint.engine.digests import code, contents, digest
from factlint.engine.keys import known
from factlint.engine.mapped import opened, prune, written
from factlint.engine.per_run import per_run
from factlint.engine.places import base_paths, given_source
from factlint.engine.request import Request
from factlint.engine.selection import AnyRule, selected, verified
from factlint.engine.store import place
from factlint.mentions import Setting


class Project(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """All that the drafts of one configuration are checked with."""

    configuration: Configuration
    request: Request
    rules: tuple[AnyRule, ...]
    against: tuple[str, ...] = ()
    """Absolute paths of the source texts that the command line gives."""

    @cached_property
    def base(self) -> Base:
        """The claims base, loaded when it is first asked for; raises FactlintError for a broken one."""
        return load_base(self.configuration, self.request)

    @cached_property
    def setting(self) -> Setting:
        """What is known before a draft is read."""
        return Setting(
            gazetteer=self.base.gazetteer,
            calendar=self.request.calendar or self.configuration.calendar or Setting().calendar,
            country=self.request.country or self.configuration.country,
            units=self.base.units,
        )


@per_run(8)
def project(configuration: Configuration, request: Request) -> Project:
    """The project of a configuration; raises BadConfiguration for options that cannot be."""
    known("calendar", request.calendar)
    known("country", request.country)
    verified(configuration, (*request.select, *request.extend_select, *request.ignore))
    own = configuration if not request.select else Configuration(root="")
    return Project(
        configuration=configuration,
        request=request,
        rules=selected(
            request.select or own.select,
            (*own.extend_select, *request.extend_select),
            (*own.ignore, *own.extend_ignore, *request.ignore),
        ),
        against=tuple(given_source(path) for path in request.against),
    )


def load_base(configuration: Configuration, request: Request) -> Base:
    """The base that the options, the configuration or the project's folders name; empty when there is none.

    Proposed claims are left out unless they are asked for.
    """
    claims, sources, vocabulary = base_paths(configuration, request)
    root = Path(configuration.reach) if not any((request.claims, request.sources)) else None
    cache = place() if request.cache else None
    if not (claims or sources or vocabulary):
        return EMPTY
    file = None
    if cache:
        places = (str(root), str(Path.cwd()))  # claims know their files as they are shown from here
        key = digest(
            code(), *places, str((request.proposed, request.implied)), contents([*claims, *sources, *vocabulary])
        )
        file = cache.with_name(f"base-{key[:40]}")
    kept = _kept(file) if file else None
    if kept is not None:
        return kept
    from factlint.claimbase import load  # slow to import, and not needed when the compiled base is kept

    base = load.load_base(claims, sources, vocabulary, root=root)
    base = base if request.proposed else settled(base)
    base = with_implied(base) if request.implied else base
    return _keep(base, file) if file else base


def _keep(base: Base, file: Path) -> Base:
    """The base, written down for the runs that follow and opened as they will open it."""
    with suppress(Unknown, OSError):  # a value of a new kind, or a full disk: not kept
        written(file, sections_of(base))
        prune(file.parent)
    return _kept(file) or base


def _kept(file: Path) -> Base | None:
    """The base in a file of the cache; None when there is no such file, or it is damaged."""
    sections = opened(file)
    try:
        return compiled(sections) if sections else None
    except (Unknown, ValueError, TypeError, LookupError):
        return None
