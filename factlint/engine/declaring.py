"""What a draft declares about itself: `factlint:` in its front matter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from factlint.claimbase.index import Base
from factlint.documents import Document
from factlint.engine.configuration import Configuration
from factlint.engine.keys import choices, nearest
from factlint.engine.places import folder_of
from factlint.engine.selection import unknown
from factlint.errors import BadConfiguration
from factlint.mentions import Setting
from factlint.mentions._names.words import fold_name

DECLARED = ("against", "calendar", "country", "subject", "language", "ignore")
"""Keys of `factlint:` in a draft's front matter."""


class Declared(Struct, frozen=True, kw_only=True):
    """What a draft's front matter says about how to check it."""

    against: tuple[str, ...] = ()
    """Absolute paths of source texts, inside the project."""
    calendar: str = ""
    country: str = ""
    subject: str = ""
    ignore: tuple[str, ...] = ()


def declared(document: Document, configuration: Configuration) -> Declared:
    """The `factlint:` mapping of the front matter; raises BadConfiguration."""
    said = document.front_matter.get("factlint")
    if said is None:
        return Declared()
    if not isinstance(said, Mapping):
        raise BadConfiguration("`factlint` in the front matter must be a mapping", path=document.path)
    for key in said:
        if key not in DECLARED:
            hint = nearest(str(key), DECLARED)
            raise BadConfiguration(
                f"unknown key `{key}` under `factlint` in the front matter", path=document.path, hint=hint
            )
    for key, known in (("calendar", "calendar"), ("language", "languages"), ("country", "country")):
        word = str(said.get(key, ""))
        if word and word not in choices(known):
            hint = nearest(word, choices(known))
            raise BadConfiguration(f"`{key}` cannot be `{word}`", path=document.path, hint=hint)
    if not isinstance(said.get("subject", ""), str):
        raise BadConfiguration("`subject` in the front matter must be a text", path=document.path)
    return Declared(
        against=tuple(_inside(path, document, configuration) for path in _words(said, "against", document)),
        calendar=str(said.get("calendar", "")),
        country=str(said.get("country", "")),
        subject=said.get("subject", ""),
        ignore=_rules(_words(said, "ignore", document), document),
    )


def _rules(selectors: tuple[str, ...], document: Document) -> tuple[str, ...]:
    """Selectors that each stand for a rule; raises BadConfiguration for one that does not."""
    for selector in selectors:
        if fault := unknown(selector):
            raise BadConfiguration(f"`ignore` in the front matter: {fault[0]}", path=document.path, hint=fault[1])
    return selectors


def subject_of(says: Declared, base: Base, path: str) -> str:
    """The id of the entity that a draft says it is about, by its id or a name; raises BadConfiguration."""
    word = says.subject
    if not word or not base.entities or word in base.entities:
        return word
    bearers = dict.fromkeys(alias.entity for alias in base.gazetteer.bearers(" ".join(fold_name(word))))
    if len(bearers) == 1:
        return next(iter(bearers))
    from factlint.claimbase.complaints import nearest as nearest_of  # only for the message

    if bearers:
        fault, hint = "which several bear", f"it may be {', '.join(f'`{one}`' for one in bearers)}"
    else:
        near = nearest_of(word, [*base.entities, *(alias.text for alias in base.aliases)])
        fault, hint = "which is no entity of the base", near or "`factlint claims list` shows what it has"
    raise BadConfiguration(f"`subject` names `{word}`, {fault}", path=path, hint=hint)


def _words(said: Mapping[str, Any], key: str, document: Document) -> tuple[str, ...]:
    value = said.get(key, ())
    listed = (value,) if isinstance(value, str) else value
    if not isinstance(listed, (list, tuple)) or not all(isinstance(word, str) for word in listed):
        raise BadConfiguration(f"`{key}` in the front matter must be a text or a list of texts", path=document.path)
    return tuple(listed)


def _inside(path: str, document: Document, configuration: Configuration) -> str:
    """An absolute path from one relative to the draft; it must stay in the project."""
    found = (folder_of(document) / path).resolve()
    if not found.is_relative_to(configuration.root):
        message = f"`against` names `{path}`, which is outside the project"
        raise BadConfiguration(message, path=document.path, hint=f"keep it under {configuration.root}")
    if not found.is_file():
        raise BadConfiguration(f"`against` names `{path}`, which does not exist", path=document.path)
    return str(found)


def setting_for(document_says: Declared, setting: Setting) -> Setting:
    """The run's setting with what the draft declares about itself."""
    return replace(
        setting,
        calendar=document_says.calendar or setting.calendar,
        country=document_says.country or setting.country,
    )
