"""XML from strangers, as events: no entities of its own, nothing fetched, nothing that recurses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NoReturn
from xml.parsers import expat

from factlint.errors import BadDraft


def parse(
    data: bytes,
    path: str,
    *,
    start: Callable[[str, Mapping[str, str]], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Call the handlers with each element and its text, names without their namespace; raises BadDraft."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def refuse(*_: Any) -> NoReturn:
        raise BadDraft("entities declared in XML are not read", path=path)

    def opened(name: str, attributes: Mapping[str, str]) -> None:
        start(bare(name), {bare(key): value for key, value in attributes.items()})

    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = opened
    if end:
        parser.EndElementHandler = lambda name: end(bare(name))
    if text:
        parser.CharacterDataHandler = text
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise BadDraft(f"XML inside that is broken: {error}", path=path) from None


def bare(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition(" ")[2]
