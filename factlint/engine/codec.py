"""Values as JSON and back: a cache holds data, never code.

A struct is an object: its kind under the empty key, and those fields that differ from their defaults. Any other
composite is a list that begins with its tag: `["t", ...]` a tuple, `["m", key, value, ...]` a mapping, `["s", ...]` a
set, `["d", "1.5"]` a Decimal, `["f", "1/3"]` a Fraction, `["Verdict", "agrees"]` a member of an enumeration.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any

from msgspec import NODEFAULT
from msgspec.structs import FieldInfo, fields

from factlint import collector
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
ENUMERATIONS = {name: kind for name, kind in TYPES.items() if issubclass(kind, Enum)}
RECORDS = {name: kind for name, kind in TYPES.items() if name not in ENUMERATIONS}
_COMPOSITE = (list, dict)


class Unknown(Exception):
    """A value or a tag that is not known here."""


@cache
def _defaults(kind: type) -> tuple[tuple[str, object], ...]:
    """The fields of a struct, each with what it holds unless something else is said."""
    return tuple((field.name, _default(field)) for field in fields(kind))


def _default(field: FieldInfo) -> object:
    return field.default if field.default_factory is NODEFAULT else field.default_factory()


def _same(held: object, default: object) -> bool:
    return type(held) is type(default) and held == default  # `0` is no `False`


def dumped(value: object) -> str:
    """The value as JSON; raises Unknown."""
    return json.dumps(_plain(value), separators=(",", ":"))


@collector.paused()
def loaded(text: str) -> Any:
    """The value of what `dumped` wrote; raises Unknown, ValueError or TypeError for anything else."""
    return _value(json.loads(text))


def _plain(value: Any) -> Any:
    kind = type(value)
    if value is None or kind in (bool, int, float, str):
        return value
    if ENUMERATIONS.get(kind.__name__) is kind:
        return [kind.__name__, value.value]
    if RECORDS.get(kind.__name__) is kind:
        told = ((name, getattr(value, name), default) for name, default in _defaults(kind))
        return {"": kind.__name__, **{name: _plain(held) for name, held, default in told if not _same(held, default)}}
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
    if isinstance(plain, dict):
        return _object(plain)
    if not isinstance(plain, list):
        return plain
    tag, *parts = plain
    if tag in ENUMERATIONS:
        return ENUMERATIONS[tag](parts[0])
    if tag == "p":
        return Span(*parts)
    if tag == "f":
        return Fraction(parts[0])
    if tag == "d":
        return Decimal(parts[0])
    return _collection(tag, _values(parts))


def _values(parts: list[Any]) -> list[Any]:
    """The values of parts, most of which are plain; a call for each would take twice the time."""
    return [_value(part) if type(part) in _COMPOSITE else part for part in parts]


def _object(plain: dict[str, Any]) -> Any:
    kind = RECORDS.get(plain.pop("", ""))
    if kind is None:
        raise Unknown("a record of no kind")
    return kind(**{name: _value(part) if type(part) in _COMPOSITE else part for name, part in plain.items()})


def _collection(tag: str, parts: Iterable[Any]) -> Any:
    if tag == "t":
        return tuple(parts)
    if tag == "s":
        return frozenset(parts)
    if tag == "m":
        listed = iter(parts)
        return dict(zip(listed, listed, strict=True))
    raise Unknown(tag)
