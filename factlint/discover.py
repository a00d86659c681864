"""How the members of a room are found: one public file is one member, its stem is its name."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


class MemberError(Exception):
    """A file of a room does not hold exactly one member of the room's type."""


@cache
def names(room: ModuleType) -> tuple[str, ...]:
    """The names of a room's members, in alphabetical order; nothing is imported."""
    found = (module.name for module in pkgutil.iter_modules(room.__path__))
    return tuple(sorted(name for name in found if not name.startswith("_")))


def member(room: ModuleType, contract: type[T], name: str) -> T:
    """The one object of type `contract` that the file `name` of the room defines."""
    found = _held(room.__name__, contract.__name__, name)
    if len(found) != 1 or not isinstance(found[0], contract):
        raise MemberError(f"{room.__name__}.{name} holds {len(found)} {contract.__name__} objects, not one")
    return found[0]


def members(room: ModuleType, contract: type[T]) -> dict[str, T]:
    """Every member of a room by its name, in alphabetical order."""
    return {name: member(room, contract, name) for name in names(room)}


@cache
def _held(room: str, contract: str, name: str) -> tuple[object, ...]:
    module = importlib.import_module(f"{room}.{name}")
    public = {id(value): value for key, value in vars(module).items() if not key.startswith("_")}
    return tuple(value for value in public.values() if any(kind.__name__ == contract for kind in type(value).__mro__))
