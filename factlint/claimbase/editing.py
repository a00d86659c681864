"""Claims as they are written in a YAML or JSON file, changed without touching any other character of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import yaml
from msgspec import Struct, field

from factlint.claimbase import nodes
from factlint.claimbase.writing import scalar
from factlint.patterns import regex

_SECTION = "claims"
_STARTS: Any = (yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent)
_ENDS: Any = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
_LINE_REST = regex(r"[^\S\n]*(?:#[^\n]*)?(?:\n|\Z)")


class Written(Struct, frozen=True, kw_only=True):
    """A claim where it is written; offsets count characters of the file's text."""

    values: Mapping[str, str]
    """The texts of its single values by their keys."""
    line: int
    start: int
    """Where the mapping starts, behind the dash of its list."""
    end: int
    spans: Mapping[str, tuple[int, int]]
    """The single values of the claim by their keys."""
    flow: bool
    """In a list or a mapping with brackets, as JSON has them."""
    gone: tuple[int, int]
    """What goes when the claim goes: its lines, or its part of the list with a comma."""

    @property
    def id(self) -> str:
        return self.values["id"]


def claims_in(text: str, path: str) -> list[Written]:
    """The claims of a file in their order; raises BadBase when it cannot be read."""
    root = _tree(nodes.events(text, path))
    listed = next((node for key, node in root.pairs if key == _SECTION), None) if root else None
    return list(_claims(text, listed)) if listed else []


def with_status(text: str, claim: Written, word: str) -> str:
    """The text with another status of the claim, which has one."""
    return _with_scalar(text, claim, "status", word)


def with_value(text: str, claim: Written, value: str) -> str:
    """The text with another value of the claim."""
    return _with_scalar(text, claim, "value", value)


def without(text: str, claim: Written) -> str:
    """The text without the claim."""
    start, end = claim.gone
    return text[:start] + text[end:]


def own_text(text: str, claim: Written) -> str:
    """The claim's own lines, as they are but for the indentation of its list."""
    if claim.flow:
        return text[claim.start : claim.end] + "\n"
    start, end = claim.gone
    return "".join(line.removeprefix(_indent(text, claim)) for line in text[start:end].splitlines(keepends=True))


def with_own_text(text: str, claim: Written, new: str) -> str:
    """The text with other lines for the claim, in the form that `own_text` gives them."""
    if claim.flow:
        return text[: claim.start] + new.strip() + text[claim.end :]
    start, end = claim.gone
    indent = _indent(text, claim)
    lines = [indent + line if line.strip() else line for line in new.strip("\n").splitlines(keepends=True)]
    return text[:start] + "".join(lines) + ("\n" if text[start:end].endswith("\n") else "") + text[end:]


def _indent(text: str, claim: Written) -> str:
    line = text[claim.gone[0] : claim.start]
    return line[: len(line) - len(line.lstrip())]


def _with_scalar(text: str, claim: Written, key: str, word: str) -> str:
    start, end = claim.spans[key]
    quoted = claim.flow or text[start] in "\"'"
    return text[:start] + (json.dumps(word, ensure_ascii=False) if quoted else scalar(word)) + text[end:]


# Where things stand.


class _Node(Struct):
    """A part of a file with its place."""

    start: int
    end: int
    line: int
    flow: bool = False
    value: str | None = None
    """The text of a scalar."""
    children: list[_Node] = field(default_factory=list)

    @property
    def pairs(self) -> Iterator[tuple[str, _Node]]:
        """Keys and values of a mapping."""
        for key, value in zip(self.children[::2], self.children[1::2], strict=False):
            yield key.value or "", value


def _tree(events: Iterable[Any]) -> _Node | None:
    """The root of a file; a container ends where its last part ends, not where the next thing starts."""
    root: _Node | None = None
    stack: list[_Node] = []
    for event in events:
        start, end = event.start_mark, event.end_mark
        if isinstance(event, _ENDS):
            node = stack.pop()
            node.end = end.index if node.flow else max([node.start, *(child.end for child in node.children)])
        elif isinstance(event, _STARTS):
            node = _Node(start.index, end.index, start.line + 1, value=getattr(event, "value", None))
            if stack:
                stack[-1].children.append(node)
            root = root or node
            if node.value is None:
                node.flow = bool(getattr(event, "flow_style", False))
                stack.append(node)
    return root


def _claims(text: str, listed: _Node) -> Iterator[Written]:
    items = listed.children
    for number, item in enumerate(items):
        scalars = {key: node for key, node in item.pairs if node.value is not None}
        if not item.children or "id" not in scalars:
            continue
        end = _bare_end(text, item)
        yield Written(
            values={key: node.value or "" for key, node in scalars.items()},
            line=item.line,
            start=item.start,
            end=end,
            spans={key: (node.start, _bare_end(text, node)) for key, node in scalars.items()},
            flow=listed.flow or item.flow,
            gone=_in_brackets(items, number) if listed.flow else _lines(text, item.start, end),
        )


def _bare_end(text: str, node: _Node) -> int:
    """The end without the line ends that a block scalar takes with it."""
    return node.start + len(text[node.start : node.end].rstrip())


def _lines(text: str, start: int, end: int) -> tuple[int, int]:
    """From the start of the dash's line to the end of the last line."""
    rest = _LINE_REST.match(text, end)
    return text.rfind("\n", 0, start) + 1, rest.end() if rest else end


def _in_brackets(items: list[_Node], number: int) -> tuple[int, int]:
    """An item with the comma behind it; of the last one, with the comma before it."""
    if number + 1 < len(items):
        return items[number].start, items[number + 1].start
    return items[number - 1].end if number else items[number].start, items[number].end
