"""Front matter: what a draft declares about itself, read with bounds.

YAML between `---` lines, or TOML between `+++` lines, at the very top. Every YAML scalar stays a string, so that
dates, `no` and `22:30` are what was written; anchors, aliases and tags are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from factlint.errors import BadConfiguration
from factlint.patterns import regex

LIMIT = 64 * 1024
_DEPTH = 20
_LATER = regex(r"\n[ \t]*\n(---[ \t]*\n)(?=[A-Za-z][\w-]{0,60}:[ \t\n])")
_METADATA = frozenset("title author date lang bibliography references nocite csl factlint".split())
"""Keys one of which a further block must have: `Note: ...` between two rules is prose."""
_KEY = regex(r"""[ \t]*(?:#.*)?(?:\n[ \t]*(?:#.*)?)*[^\s#:\[\]{}-][^\n:]{0,80}:(?=[\s])|[ \t]*\{""")


class _Refused(Exception):
    """The front matter uses what is not read here."""


def front_matter(text: str, path: str = "") -> tuple[Mapping[str, Any], int]:
    """What the front matter says and the offset where it ends (0 when there is none)."""
    for fence, closings in (("---", ("---", "...")), ("+++", ("+++",))):
        if not text.startswith(fence):
            continue
        first = text.find("\n") + 1
        if not first or text[3 : first - 1].strip():
            return {}, 0
        end, after = _closing(text, first, closings)
        if end < 0:
            return {}, 0
        body = text[first:end]
        if fence == "---" and body.strip() and not _KEY.match(body):
            return {}, 0
        return _read(body, fence, path), after
    return {}, 0


def later_blocks(text: str, source: str) -> Iterator[tuple[Mapping[str, Any], tuple[int, int]]]:
    """Pandoc's further YAML blocks, after an empty line anywhere in a text: what they say, and where they stand.

    `text` is the source with code and comments blanked, so that an example is not taken for the real thing.
    """
    position = 0
    while match := _LATER.search(text, position):
        end, after = _closing(text, match.end(), ("---", "..."))
        if end < 0:
            return
        said = _read(source[match.end() : end], "---", "")
        if not _METADATA.isdisjoint(said):
            yield said, (match.start(1), after)
        position = after if said else match.end()


def _closing(text: str, position: int, closings: tuple[str, ...]) -> tuple[int, int]:
    """Where the closing line starts and where it ends; -1 when there is none within the limit."""
    limit = min(len(text), position + LIMIT)
    while position < limit:
        newline = text.find("\n", position)
        after = len(text) if newline < 0 else newline + 1
        if text[position:after].rstrip() in closings:
            return position, after
        position = after
    return -1, -1


def _read(body: str, fence: str, path: str) -> Mapping[str, Any]:
    try:
        value = _yaml(body) if fence == "---" else _toml(body)
    except _Refused as error:
        if re.search(r"^\W*factlint\b", body, re.MULTILINE):
            raise BadConfiguration(f"the front matter cannot be read: {error}", path=path, line=1) from None
        return {}
    return value if isinstance(value, dict) else {}


def _toml(body: str) -> Any:
    import tomllib

    try:
        return tomllib.loads(body)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _Refused(str(error)) from None


def _yaml(body: str) -> Any:
    import yaml

    try:
        events = yaml.parse(body, Loader=yaml.SafeLoader)
        return _document(iter(events))
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise _Refused(" ".join(str(error).split())[:200]) from None


def _document(events: Iterator[Any]) -> Any:
    import yaml

    for event in events:
        if not isinstance(event, (yaml.StreamStartEvent, yaml.DocumentStartEvent)):
            return None if isinstance(event, yaml.StreamEndEvent) else _node(event, events, 0)
    return None


def _node(event: Any, events: Iterator[Any], depth: int) -> Any:
    import yaml

    if depth > _DEPTH:
        raise _Refused(f"nested deeper than {_DEPTH}")
    if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
        raise _Refused(f"an anchor or alias on line {event.start_mark.line + 2}")
    if event.tag is not None and event.tag != "!":
        raise _Refused(f"a tag on line {event.start_mark.line + 2}")
    if isinstance(event, yaml.ScalarEvent):
        return event.value
    if isinstance(event, yaml.SequenceStartEvent):
        return [_node(item, events, depth + 1) for item in iter(lambda: _until(events, yaml.SequenceEndEvent), None)]
    found: dict[str, Any] = {}
    for key in iter(lambda: _until(events, yaml.MappingEndEvent), None):
        name = _node(key, events, depth + 1)
        value = _node(next(events), events, depth + 1)
        found[name if isinstance(name, str) else str(name)] = value
    return found


def _until(events: Iterator[Any], end: type) -> Any:
    event = next(events)
    return None if isinstance(event, end) else event
