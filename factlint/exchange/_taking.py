"""Foreign values to records: what does not fit a record is listed and left out, never cut to size."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import ValidationError

from factlint.claimbase.complaints import shown
from factlint.claimbase.records import Record
from factlint.exchange._left import Left
from factlint.patterns import regex

R = TypeVar("R", bound=Record)
_ID = regex(r"[^\W_][\w.:+-]{0,99}")
_NOT_IN_SLUGS = regex(r"[\W_]+")
_LONGEST_ID = 100
_REASONS = {
    "string_too_long": "it is too long",
    "string_pattern_mismatch": "it is not an id",
    "literal_error": "it is none of the words allowed",
    "missing": "it is missing",
}


def taken(model: type[R], data: Mapping[str, Any], left: Left, line: int = 0) -> R | None:
    """The record, without the parts that it cannot hold; None when it must have them. Both are listed."""
    kept = {key: value for key, value in data.items() if value not in ("", [], None, {})}
    try:
        return model.model_validate(kept)
    except ValidationError as error:
        faults = error.errors(include_url=False, include_input=False)
    name = shown(str(kept.get("id", "")))
    for fault in faults:
        key = str(fault["loc"][0])
        left.add(f"`{key}` of {name} is left out: {_REASONS.get(fault['type'], fault['msg'])}", line)
        kept.pop(key, None)
    try:
        return model.model_validate(kept)
    except ValidationError:
        left.add(f"{name} is left out: it cannot be without what is missing", line)
        return None


def slug(text: str) -> str:
    """An id from a name: `Harbour Bridge (old)` is `harbour-bridge-old`; empty when nothing of it can be in one."""
    return _NOT_IN_SLUGS.sub("-", unicodedata.normalize("NFC", text).casefold()).strip("-")[:_LONGEST_ID].rstrip("-")


def own_id(text: str) -> str:
    """A text that is an id, as it is; else the id that it gives as a name."""
    return text if _ID.fullmatch(text) else slug(text)


class Ids:
    """Ids that are given once each: the second `x` is `x-2`."""

    def __init__(self) -> None:
        self.given: dict[str, int] = {}

    def new(self, wanted: str) -> str:
        """The id wanted, or with a number behind it when it has been given."""
        wanted = wanted or "x"
        count = self.given[wanted] = self.given.get(wanted, 0) + 1
        return wanted if count == 1 else self.new(f"{wanted[: _LONGEST_ID - 6]}-{count}")
