"""A project: a configuration with its claims base, its setting and its rules, made once for all its drafts."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from factlint.claimbase.index import EMPTY, Base
from factlint.claimbase.proposals import settled
from factlint.engine.codec import Unknown, dumped, loaded
from factlint.engine.configuration import Configuration
from factlint.engine.digests import code, contents, digest
from factlint.engine.keys import choices, nearest
from factlint.engine.naming import with_names
from factlint.engine.per_run import per_run
from factlint.engine.places import base_paths, given_source
from factlint.engine.request import Request
from factlint.engine.selection import AnyRule, selected, verified
from factlint.engine.store import keep, place, recalled
from factlint.errors import BadConfiguration
from factlint.mentions import Setting


@dataclass(frozen=True, kw_only=True, eq=False)
class Project:
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
    for key, word in (("calendar", request.calendar), ("country", request.country)):
        if word and word not in choices(key):
            raise BadConfiguration(f"there is no {key} `{word}`", hint=nearest(word, choices(key)))
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
    file = place() if request.cache else None
    base, key = _whole_base(configuration, request, file)
    base = base if request.proposed else settled(base)
    return with_names(base, file.parent, digest(key, str(request.proposed))) if file else base


def _whole_base(configuration: Configuration, request: Request, file: Path | None) -> tuple[Base, str]:
    """The base with its proposals, and the key that it is kept under."""
    claims, sources, vocabulary = base_paths(configuration, request)
    root = Path(configuration.reach) if not any((request.claims, request.sources)) else None
    if not (claims or sources or vocabulary):
        return EMPTY, ""
    places = (str(root), str(Path.cwd()))  # claims know their files as they are shown from here
    key = digest("base", code(), *places, contents([*claims, *sources, *vocabulary])) if file else ""
    kept = _recalled(file, key) if file else None
    if kept is not None:
        return kept, key
    from factlint.claimbase import load  # slow to import, and not needed when the compiled base is kept

    base = load.load_base(claims, sources, vocabulary, root=root)
    if file:
        with suppress(Unknown):  # a value of a new kind: not kept
            keep(file, {key: dumped(base)})
    return base, key


def _recalled(file: Path, key: str) -> Base | None:
    try:
        found = loaded(recalled(file, [key])[key])
    except (Unknown, ValueError, TypeError, LookupError, RecursionError):
        return None
    return found if isinstance(found, Base) else None
