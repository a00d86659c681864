"""TOML from strangers: bounded, and with the line of each key."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from factlint.errors import BadConfiguration
from factlint.patterns import regex

LIMIT = 256 * 1024
"""Bytes; tomllib is quadratic in dotted keys."""
_HINTS = {
    "Illegal character '\\n'": "close the quotation mark on its line",
    "Invalid value": "put a text in quotes",
    "Expected '=' after a key": "write `key = value`",
    "Unclosed array": "close the list with `]`",
    "Cannot overwrite a value": "a key stands twice; leave one of them out",
}
"""By what tomllib says, what would be right."""
OWN_TABLE = regex(r"^[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*[\"']?factlint\b", re.MULTILINE)


def read_toml(path: Path, shown: str) -> tuple[dict[str, Any], str]:
    """The tables of a TOML file and its text; raises BadConfiguration with the path as `shown`."""
    import tomllib  # many a run meets no configuration

    try:
        if path.stat().st_size > LIMIT:
            raise BadConfiguration("the file is larger than 256 KB", path=shown)
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise BadConfiguration(f"cannot be read: {error.strerror}", path=shown) from error
    except UnicodeDecodeError as error:
        raise BadConfiguration("is not UTF-8", path=shown, hint="save it as UTF-8") from error
    try:
        return tomllib.loads(text), text
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        message = re.sub(r" \(at .*", "", str(error))
        hint = next((right for start, right in _HINTS.items() if message.startswith(start)), "")
        if not found and message == "Invalid value":  # at the end of the document
            message, hint = "the file ends too early", "close the list, the table or the quotation mark before it"
        line = int(found[1]) if found else len(text.rstrip().split("\n"))
        raise BadConfiguration(message, path=shown, line=line, hint=hint) from error
    except RecursionError as error:
        raise BadConfiguration("is nested too deeply", path=shown) from error


def line_of(key: str, text: str, word: str = "") -> int:
    """The line that a key is set on, or that a word of its value is written on, from 1; 0 when it cannot be told."""
    own = OWN_TABLE.search(text)
    start = own.start() if own else 0
    found = re.compile(rf"^[ \t]*(?:\[.*\b)?[\"']?{re.escape(key)}[\"']?[ \t]*[\]=.]", re.MULTILINE).search(text, start)
    if found is None:
        return 0
    written = re.compile(rf"[\"']?{re.escape(word)}[\"']?[ \t]*[\n\]=,#]").search(text, found.end()) if word else None
    return text.count("\n", 0, written.start() if written else found.end()) + 1
