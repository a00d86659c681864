"""Structs as JSON and back: a cache holds data, never code.

What is read must be what the types of its fields say. Fields that hold their defaults are left out.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import Any

from msgspec import DecodeError, EncodeError
from msgspec.json import Decoder, Encoder


class Unknown(Exception):
    """A value that cannot be kept, or one that is not of its type."""


def dumped(value: object) -> str:
    """The value as JSON; raises Unknown."""
    try:
        return _ENCODER.encode(value).decode()
    except (EncodeError, TypeError, ValueError, OverflowError) as error:  # ValueError: half a surrogate pair
        raise Unknown(str(error)) from None


def loaded(text: str, kind: Any) -> Any:
    """The value of a type, of what `dumped` wrote; raises Unknown for anything else."""
    try:
        return _decoder(kind).decode(text)
    except (DecodeError, ValueError, RecursionError) as error:
        raise Unknown(str(error)) from None


@cache
def _decoder(kind: Any) -> Decoder[Any]:
    return Decoder(kind, dec_hook=_made)


def _plain(value: object) -> str:
    if isinstance(value, Fraction):
        return str(value)
    raise TypeError(type(value).__name__)


def _made(kind: type, value: object) -> Fraction:
    if kind is not Fraction or not isinstance(value, str):
        raise ValueError(kind.__name__)
    try:
        return Fraction(value)
    except ZeroDivisionError:
        raise ValueError(value) from None


_ENCODER = Encoder(enc_hook=_plain)
