"""One record against its model; what pydantic finds is said with the place and the nearest right spelling."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any, NamedTuple, TypeVar

from msgspec import Struct
from pydantic import ValidationError

from factlint.claimbase._fields import KINDS
from factlint.claimbase.complaints import Complaints, at, key_at, nearest, shown
from factlint.claimbase.nodes import Map, Node, Text
from factlint.claimbase.records import Record

R = TypeVar("R", bound=Record)
Step = str | int
_WANTED = {
    "list_type": "a list",
    "dict_type": "a mapping",
    "model_type": "a mapping",
    "string_type": "a text",
    "int_type": "a number",
}


_FORMS = {
    "kind": "one of " + ", ".join(KINDS),
    "evidence": "as in `evidence: {source: gazette, locator: p. 3}`",
    "aliases": "as in `aliases: [Ash Harbour]`",
    "value": "one date, amount, id of an entity, or text",
    "predicate": "`factlint predicates` lists those that are known",
}
"""What would be right for a key that is missing, or holds something of another shape."""


class _Saying(NamedTuple):
    code: str
    message: str
    hint: str = ""


class _Fault(Struct, frozen=True):
    """One thing that pydantic found."""

    model: type[Record]
    node: Map
    steps: tuple[Step, ...]
    kind: str
    limits: dict[str, Any]
    message: str

    @property
    def last(self) -> Step:
        return self.steps[-1] if self.steps else ""

    @property
    def key(self) -> str:
        return next((step for step in reversed(self.steps) if isinstance(step, str)), "item")

    @property
    def found(self) -> Node:
        return at(self.node, *self.steps)

    @property
    def where(self) -> Node:
        return key_at(self.node, *self.steps) if self.kind == "extra_forbidden" else self.found


def validated(model: type[R], node: Map, path: str, complaints: Complaints) -> R | None:
    """The record, or None after complaining."""
    try:
        return model.model_validate(_given(node, model))
    except ValidationError as error:
        faults = [_fault(model, node, detail) for detail in error.errors(include_url=False, include_input=False)]
    if complaints.full:
        complaints.more += len(faults)
        return None
    meant = {_close(fault) for fault in faults if fault.kind == "extra_forbidden"}
    for fault in faults:
        if fault.kind != "missing" or fault.steps not in meant:
            code, message, hint = _SAYINGS.get(fault.kind, _other)(fault)
            complaints.add(code, message, path, fault.where, hint=hint)
    return None


def _given(node: Any, model: type[Record] | None) -> Any:
    """The node without the keys that have no value; what the record does not know stays, to be complained of."""
    if isinstance(node, Map):
        return {
            key: _given(value, _inner(model, key)) if isinstance(value, (Map, list)) else value
            for key, value in node.items()
            if not (isinstance(value, Text) and value.empty and (model is None or key in _known(model)))
        }
    return [_given(value, model) for value in node] if isinstance(node, list) else node


def _fault(model: type[Record], node: Map, detail: Any) -> _Fault:
    steps = tuple(step for step in detail["loc"] if step != "[key]")
    return _Fault(model, node, steps, detail["type"], detail.get("ctx", {}), detail["msg"])


def _close(fault: _Fault) -> tuple[Step, ...]:
    """The steps to the key that an unknown key was meant to be."""
    return (*fault.steps[:-1], nearest(str(fault.last), _keys(fault)).removeprefix("did you mean `").removesuffix("`?"))


def _unknown(fault: _Fault) -> _Saying:
    keys = _keys(fault)
    known = "the keys are " + ", ".join(f"`{key}`" for key in keys)
    hint = _parted(fault) or nearest(str(fault.last), keys) or _elsewhere(fault) or known
    return _Saying("FL619", f"unknown key {shown(str(fault.last))}", hint)


def _elsewhere(fault: _Fault) -> str:
    """Which key of the record holds records that have the unknown one: `source` is a key of `evidence`."""
    model = _model(fault)
    holders = (key for key in _known(model) if (inner := _inner(model, key)) and fault.last in _known(inner))
    holder = next(holders, "")
    return f"it is a key of `{holder}`: `{holder}: {{{fault.last}: …}}`" if holder else ""


def _parted(fault: _Fault) -> str:
    """What is right where a comma ended a value in braces: `{value: 2,300 men}` has the key `300 men`."""
    holder = at(fault.node, *fault.steps[:-1])
    if not isinstance(holder, Map) or not isinstance(fault.found, Text) or not fault.found.empty:
        return ""
    key = key_at(fault.node, *fault.steps)
    before = next((value for name, value in holder.items() if _ends_at(value, key)), None)
    return f"in braces a comma ends a value: put {shown(f'{before},{key}')} in quotes" if before else ""


def _ends_at(value: Node, key: Node) -> bool:
    """Whether a value without quotes ends at the comma right before a key."""
    if not isinstance(value, Text) or value.quoted:
        return False
    return value.line == key.line and value.column + len(value) + 1 == key.column


def _missing(fault: _Fault) -> _Saying:
    name = fault.node.get(Text("id"))
    whose = f" of {shown(name)}" if isinstance(name, Text) else ""
    return _Saying("FL619", f"the key `{fault.last}`{whose} is missing or empty", _FORMS.get(str(fault.last), ""))


def _not_one_of(fault: _Fault) -> _Saying:
    found = fault.found
    allowed = [word.strip(" '") for word in fault.limits["expected"].replace(" or ", ",").split(",")]
    hint = (nearest(found, allowed) if isinstance(found, Text) else "") or "one of " + ", ".join(allowed)
    return _Saying("FL619", f"`{fault.key}` cannot be {shown(str(found))}", hint)


def _bad_id(fault: _Fault) -> _Saying:
    if fault.last == "sha256":
        return _Saying("FL619", "`sha256` is not a digest", "64 hexadecimal digits, in lower case")
    hint = "letters, digits and . _ : + -, beginning with a letter or digit, at most 100"
    return _Saying("FL615", f"{shown(str(fault.found))} is not an id", hint)


def _too_long(fault: _Fault) -> _Saying:
    if fault.last in ("id", "source"):
        return _bad_id(fault)
    code = "FL611" if "aliases" in fault.steps else "FL609"
    return _Saying(code, f"`{fault.key}` is longer than {fault.limits['max_length']} characters")


def _other(fault: _Fault) -> _Saying:
    wanted, form = _WANTED.get(fault.kind), _FORMS.get(fault.key, "")
    return _Saying("FL619", f"`{fault.key}` must be {wanted}" if wanted else f"`{fault.key}`: {fault.message}", form)


def _keys(fault: _Fault) -> list[str]:
    """The keys that the record at the fault can have."""
    return list(_known(_model(fault)))


def _model(fault: _Fault) -> type[Record]:
    """What the record at the fault is."""
    model = fault.model
    for step in fault.steps[:-1]:
        if isinstance(step, str):
            model = _inner(model, step) or model
    return model


@cache
def _known(model: type[Record]) -> tuple[str, ...]:
    """The keys of a record."""
    return tuple(field.alias or name for name, field in model.model_fields.items())


@lru_cache(maxsize=1_000)
def _inner(model: type[Record] | None, key: str) -> type[Record] | None:
    """The model of the items under a key; None where they are no records."""
    if model is None:
        return None
    field = next((field for name, field in model.model_fields.items() if key in (name, field.alias)), None)
    todo: list[Any] = [field.annotation] if field else []
    while todo:
        kind = todo.pop()
        if isinstance(kind, type) and issubclass(kind, Record):
            return kind
        todo.extend(getattr(kind, "__args__", ()))
    return None


_SAYINGS: dict[str, Callable[[_Fault], _Saying]] = {
    "extra_forbidden": _unknown,
    "missing": _missing,
    "literal_error": _not_one_of,
    "string_pattern_mismatch": _bad_id,
    "string_too_long": _too_long,
}
