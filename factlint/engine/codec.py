"""Values as JSON and back: a cache holds data, never code.

A composite is a list that begins with its tag: `["Claim", ...]` for a dataclass with its fields in order, `["t", ...]`
a tuple, `["m", key, value, ...]` a mapping, `["s", ...]` a set, `["d", "1.5"]` a Decimal, `["f", "1/3"]` a Fraction,
`["Verdict", "agrees"]` a member of an enumeration.
"""

from __future__ import annotations

import gc
import json
from collections.abc import Iterable, Mapping
from dataclasses import fields
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any

from factlint.claimbase import index
from factlint.documents import Span
from factlint.findings import Coverage, Edit, Excerpt, Finding, Fix, Severity, StatementLine
from factlint.values.date import Date, Precision, Reading
from factlint.values.name import Name
from factlint.values.quantity import Hedge, Quantity
from factlint.values.units import OwnUnit
from factlint.vocabulary import Judgement, Predicate

CLAIMBASE = (index.Base, index.Claim, index.Entity, index.EntityName, index.Evidence, index.Source)
VOCABULARY = (Predicate, Judgement)
VALUES = (Date, Reading, Quantity, Name, Precision, Hedge, OwnUnit)
FINDINGS = (Coverage, Edit, Excerpt, Finding, Fix, Severity, StatementLine)
TYPES: dict[str, Any] = {kind.__name__: kind for kind in (*CLAIMBASE, *VOCABULARY, *VALUES, *FINDINGS)}


class Unknown(Exception):
    """A value or a tag that is not known here."""


@cache
def _fields(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def dumped(value: object) -> str:
    """The value as JSON; raises Unknown."""
    return json.dumps(_plain(value), separators=(",", ":"))


def loaded(text: str) -> Any:
    """The value of what `dumped` wrote; raises Unknown, ValueError or TypeError for anything else."""
    collecting = gc.isenabled()
    gc.disable()  # nothing made here is ever garbage, and looking through a million objects for some takes long
    try:
        return _value(json.loads(text))
    finally:
        if collecting:
            gc.enable()


def _plain(value: Any) -> Any:
    kind = type(value)
    if value is None or kind in (bool, int, float, str):
        return value
    if kind.__name__ in TYPES and TYPES[kind.__name__] is kind:
        if isinstance(value, Enum):
            return [kind.__name__, value.value]
        return [kind.__name__, *(_plain(getattr(value, name)) for name in _fields(kind))]
    return _container(value)


def _container(value: Any) -> list[Any]:
    if isinstance(value, Span):
        return ["p", value.start, value.end]
    if isinstance(value, Fraction):
        return ["f", str(value)]
    if isinstance(value, Decimal):
        return ["d", str(value)]
    if isinstance(value, (tuple, list)):
        return ["t", *map(_plain, value)]
    if isinstance(value, (set, frozenset)):
        return ["s", *map(_plain, sorted(value))]
    if isinstance(value, Mapping):
        return ["m", *(_plain(part) for pair in value.items() for part in pair)]
    raise Unknown(type(value).__name__)


def _value(plain: Any) -> Any:
    if not isinstance(plain, list):
        return plain
    tag, *parts = plain
    known = TYPES.get(tag)
    if known is not None:
        return _object(known, parts)
    if tag == "p":
        return Span(*parts)
    if tag == "f":
        return Fraction(parts[0])
    if tag == "d":
        return Decimal(parts[0])
    return _collection(tag, _values(parts))


def _values(parts: list[Any]) -> list[Any]:
    """The values of parts, most of which are plain; a call for each would take twice the time."""
    return [_value(part) if type(part) is list else part for part in parts]


def _object(kind: Any, parts: list[Any]) -> Any:
    if issubclass(kind, Enum):
        return kind(parts[0])
    names = _fields(kind)
    if len(names) != len(parts):
        raise Unknown(kind.__name__)
    if kind is Edit:
        return Edit(*_values(parts))
    if kind in (Reading, Name):
        return kind(*_values(parts))
    return kind(**dict(zip(names, _values(parts), strict=True)))


def _collection(tag: str, parts: Iterable[Any]) -> Any:
    if tag == "t":
        return tuple(parts)
    if tag == "s":
        return frozenset(parts)
    if tag == "m":
        listed = iter(parts)
        return dict(zip(listed, listed, strict=True))
    raise Unknown(tag)
