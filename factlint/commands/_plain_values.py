"""Values of the command line that need no conversion: typer would load pydantic (0.1 s) for each of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Literal, get_args, get_origin

import typer


def lighten(command: Any) -> Any:
    """The command, or group of commands, that hands on plain values itself and leaves all others to typer."""
    command.get_params = partial(_parameters, command.get_params)
    for inner in getattr(command, "commands", {}).values():
        lighten(inner)
    return command


def _parameters(typers: Callable[[Any], list[Any]], context: Any) -> list[Any]:
    """The parameters of a command; `--help` is among them, which typer makes at the last moment."""
    found = typers(context)
    for parameter in found:
        if hasattr(parameter, "type_descriptor") and not isinstance(parameter.process_value, partial):
            parameter.process_value = partial(_value, parameter, parameter.process_value)
    return found


def _value(parameter: Any, typers: Callable[[Any, Any], Any], context: Any, value: Any) -> Any:
    """What typer's own `process_value` would give; that one is called wherever there is more to do."""
    annotation = parameter.type_descriptor.annotation
    plain = value is parameter.default or _is_plain(annotation, value)
    choices = () if plain else _choices(annotation)
    if choices and isinstance(value, str):  # typer's own message is that of pydantic
        raise typer.BadParameter(f"there is no `{value}`; it may be {_listed(choices)}", context, parameter)
    if not plain or (parameter.required and parameter.value_is_missing(value)):
        return typers(context, value)
    return parameter.callback(context, parameter, value) if parameter.callback else value


def _choices(annotation: Any) -> tuple[str, ...]:
    """The words that a value may be: those of `Literal[...]`, or of `Literal[...] | None`; empty: any."""
    for each in (annotation, *get_args(annotation)):
        if get_origin(each) is Literal:
            return get_args(each)
    return ()


def _listed(choices: tuple[str, ...]) -> str:
    return ", ".join(f"`{choice}`" for choice in choices)


def _is_plain(annotation: Any, value: Any) -> bool:
    """Whether the value has its type already: text, a list of texts, or one of the words to choose from."""
    if choices := _choices(annotation):
        return value in choices
    if annotation == list[str]:
        return isinstance(value, (list, tuple)) and all(isinstance(each, str) for each in value)
    return annotation is str and isinstance(value, str)
