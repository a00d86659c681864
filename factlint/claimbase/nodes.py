"""YAML as an event stream: every scalar is text that knows its place; whatever can surprise is refused.

No anchors, aliases, merge keys, tags or second documents; bounded depth, nodes and bytes; a key may stand once.
Nothing recurses and nothing is resolved, so `1870-04-22`, `no` and `22:30` stay what they are written as.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from factlint.claimbase._yaml_hints import YAML_HINTS
from factlint.errors import BadBase
from factlint.patterns import regex

MAX_BYTES = 64 * 2**20
MAX_SCALAR = 2**20
MAX_DEPTH = 32
MAX_NODES = 5_000_000

_FORBIDDEN = regex("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufeff\uff00-\ufffd\U00010000-\U0010ffff]")
_SURROGATE = regex("[\ud800-\udfff]")
_ESCAPE = regex(r"\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|.)")
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Text(str):
    """A scalar as written, with its place (from 1)."""

    __slots__ = ("column", "line", "quoted")

    line: int
    column: int
    quoted: bool

    @property
    def empty(self) -> bool:
        """Nothing was written: a plain empty scalar, `~` or `null`."""
        return not self.quoted and self in _NULLS


class Map(dict[Text, "Node"]):
    """A mapping with the place where it starts."""

    __slots__ = ("column", "line")

    line: int
    column: int


class Items(list["Node"]):
    """A list with the place where it starts."""

    __slots__ = ("column", "line")

    line: int
    column: int


Node = Text | Map | Items


def read(data: bytes, path: str) -> Node | None:
    """The one document of a file; None when there is nothing but comments; raises BadBase with line and column."""
    return _Builder(path).build(events(decode(data, path), path))


def read_json(data: bytes, path: str) -> Node | None:
    """As `read`, for JSON, which writes characters beyond U+FFFF as two escapes."""
    return _Builder(path).build(events(_ESCAPE.sub(_joined, decode(data, path)), path))


def decode(data: bytes, path: str) -> str:
    """The text of a file; raises BadBase when it is too large or not UTF-8."""
    if len(data) > MAX_BYTES:
        raise BadBase(f"{len(data)} bytes are more than the {MAX_BYTES} that a file may have", path=path, code="FL609")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadBase(
            f"not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}",
            path=path,
            line=line,
            code="FL901",
            hint="save the file as UTF-8",
        ) from None


def events(text: str, path: str) -> Iterator[Any]:
    """The parser's events of a text; raises BadBase for a character that YAML forbids."""
    bad = _FORBIDDEN.search(text)
    if bad:
        line, column = place(text, bad.start())
        name = f"U+{ord(bad.group()):04X}"
        raise BadBase(f"the character {name} is not allowed", path=path, line=line, column=column, code="FL623")
    parser = _parser(text)
    try:
        while parser.check_event():
            yield parser.get_event()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        problem = error.problem or "this is not YAML"
        hint = "indent with blanks, not with tabs" if _at_tab(text, line, column) else YAML_HINTS.get(problem, "")
        raise BadBase(problem, path=path, line=line, column=column, code="FL617", hint=hint) from None
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        raise BadBase(f"this is not YAML: {error}"[:300], path=path, code="FL617") from None
    finally:
        parser.dispose()


def _joined(escape: re.Match[str]) -> str:
    high, low = escape.groups()
    if high is None:
        return escape.group()
    return chr(0x10000 + ((int(high, 16) - 0xD800) << 10) + int(low, 16) - 0xDC00)


def _parser(text: str) -> Any:
    """libyaml's parser, which yaml does not re-export, or PyYAML's own where it is missing."""
    try:
        from yaml._yaml import CParser
    except ImportError:
        return yaml.SafeLoader(text)
    return CParser(text)


def _at_tab(text: str, line: int, column: int) -> bool:
    lines = text.split("\n", line)
    return "\t" in lines[line - 1][: column + 1] if 0 < line <= len(lines) else False


def place(text: str, offset: int) -> tuple[int, int]:
    """Line and column, from 1, of an offset."""
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


class _Builder:
    """Puts events together with an explicit stack of containers and their pending keys."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.stack: list[tuple[Map | Items, list[Text]]] = []
        self.root: Node | None = None
        self.documents = self.nodes = 0

    def build(self, events: Iterator[Any]) -> Node | None:
        take = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._start,
            yaml.SequenceStartEvent: self._start,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceEndEvent: self._end,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }
        for event in events:
            if handler := take.get(event.__class__):
                handler(event)
        root = self.root
        return None if isinstance(root, Text) and root.empty else root

    def _scalar(self, event: Any) -> None:
        if event.anchor is not None or event.tag is not None:
            self._check(event)
        value = event.value
        if len(value) > MAX_SCALAR:
            raise self._error(event, "FL609", f"a value of {len(value)} characters is too long")
        if not value.isascii() and _SURROGATE.search(value):
            raise self._error(event, "FL623", "half a surrogate pair is not a character")
        node = Text(value)
        node.quoted = bool(event.style)
        mark = event.start_mark
        node.line, node.column = mark.line + 1, mark.column + 1
        self._add(node, event)

    def _start(self, event: Any) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise self._error(event, "FL610", f"nested deeper than {MAX_DEPTH} levels")
        self._check(event)
        node = Map() if isinstance(event, yaml.MappingStartEvent) else Items()
        mark = event.start_mark
        node.line, node.column = mark.line + 1, mark.column + 1
        self._add(node, event)
        self.stack.append((node, []))

    def _end(self, _: Any) -> None:
        self.stack.pop()

    def _alias(self, event: Any) -> None:
        raise self._error(event, "FL606", f"aliases are not allowed (*{event.anchor})", "write the value out")

    def _document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            raise self._error(event, "FL618", "a second document starts here", "one document per file")

    def _check(self, event: Any) -> None:
        if event.anchor is not None:
            raise self._error(event, "FL606", f"anchors are not allowed (&{event.anchor})", "write the value out")
        if event.tag not in (None, "!"):
            raise self._error(event, "FL607", f"tags are not allowed ({event.tag[:80]})")

    def _add(self, node: Node, event: Any) -> None:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise self._error(event, "FL609", f"more than {MAX_NODES} values in one file")
        if not self.stack:
            self.root = node
            return
        container, pending = self.stack[-1]
        if isinstance(container, Items):
            container.append(node)
        elif pending:
            container[pending.pop()] = node
        else:
            pending.append(self._key(node, container, event))

    def _key(self, node: Node, container: Map, event: Any) -> Text:
        if not isinstance(node, Text):
            raise self._error(event, "FL617", "a key must be a word")
        if node == "<<" and not node.quoted:
            raise self._error(event, "FL606", "merge keys are not allowed (<<)", "write the keys out")
        if node in container:
            first = next(key.line for key in container if key == node)
            raise self._error(event, "FL602", f"the key `{node[:80]}` stands twice, first on line {first}")
        return node

    def _error(self, event: Any, code: str, message: str, hint: str = "") -> BadBase:
        mark = event.start_mark
        return BadBase(message, path=self.path, line=mark.line + 1, column=mark.column + 1, code=code, hint=hint)
