"""The types of what may stand under the keys of records; every scalar of a file is text."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

KINDS = ("person", "place", "organisation", "event", "work", "group", "thing")
"""The kinds of entity that predicates and pronouns know; a base may have others."""
Word = Annotated[str, Field(max_length=200)]
Line = Annotated[str, Field(max_length=2_000)]
Prose = Annotated[str, Field(max_length=100_000)]
Id = Annotated[str, Field(max_length=100, pattern=r"^[^\W_][\w.:+-]*$")]
Key = Annotated[str, Field(max_length=100, pattern=r"^[^\W_][\w.:+/-]*$")]
"""The id of a source, by which drafts cite it: bibliographies have keys such as `DBLP:journals/x/Doe99`."""
Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Status = Literal["accepted", "proposed", "disputed", "deprecated"]
Rank = Literal["preferred", "normal", "deprecated"]
ValueType = Literal["date", "quantity", "entity", "text"]
Ordinal = Annotated[str, Field(pattern=r"^([1-9][0-9]{0,5})?$")]
Gender = Literal["f", "m", "n"]
Dimension = Literal[
    "", "number", "length", "area", "volume", "mass", "time", "share", "speed", "energy", "power", "data", "pressure",
    "frequency", "angle", "temperature", "money", "electric potential", "difference of shares",
]  # fmt: skip


def listed(value: Any) -> Any:
    """A single item may stand without its list."""
    return [value] if isinstance(value, (str, dict)) else value


def _decided(value: Any) -> Any:
    """`true` and `false` are the only words for yes and no."""
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


def _counted(value: Any) -> Any:
    """Digits are a number; every scalar of a file is text."""
    return int(value) if isinstance(value, str) and value.isdecimal() and len(value) < _LONGEST_NUMBER else value


_LONGEST_NUMBER = 16
Offset = Annotated[int, BeforeValidator(_counted), Field(ge=0)]
Words = Annotated[list[Word], BeforeValidator(listed, json_schema_input_type=Word | list[Word])]
Flag = Annotated[bool, BeforeValidator(_decided)]
