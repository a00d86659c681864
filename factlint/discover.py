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


@cache
def member(room: ModuleType, contract: type[T], name: str) -> T:
    """The one object of type `contract` that the file `name` of the room defines."""
    module = importlib.import_module(f"{room.__name__}.{name}")
    found = [value for key, value in vars(module).items() if isinstance(value, contract) and not key.startswith("_")]
    if len(found) != 1:
        raise MemberError(f"{module.__name__} holds {len(found)} {contract.__name__} objects, not one")
    return found[0]


@cache
def members(room: ModuleType, contract: type[T]) -> dict[str, T]:
    """Every member of a room by its name, in alphabetical order."""
    return {name: member(room, contract, name) for name in names(room)}  # type: ignore[arg-type]  # a class is hashable
