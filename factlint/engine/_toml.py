"""TOML from strangers: bounded, and with the line of each key."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from factlint.errors import BadConfiguration

LIMIT = 256 * 1024
"""Bytes; tomllib is quadratic in dotted keys."""


def read_toml(path: Path) -> tuple[dict[str, Any], str]:
    """The tables of a TOML file and its text; raises BadConfiguration."""
    try:
        if path.stat().st_size > LIMIT:
            raise BadConfiguration("the file is larger than 256 KB", path=str(path))
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise BadConfiguration(f"cannot be read: {error.strerror}", path=str(path)) from error
    except UnicodeDecodeError as error:
        raise BadConfiguration("is not UTF-8", path=str(path), hint="save it as UTF-8") from error
    try:
        return tomllib.loads(text), text
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        message = re.sub(r" \(at .*", "", str(error))
        raise BadConfiguration(message, path=str(path), line=int(found[1]) if found else 0) from error
    except RecursionError as error:
        raise BadConfiguration("is nested too deeply", path=str(path)) from error


def line_of(key: str, text: str) -> int:
    """The line that a key is set on, from 1; 0 when it cannot be told."""
    found = re.search(rf"^\s*(?:\[.*\b)?[\"']?{re.escape(key)}[\"']?\s*[\]=.]", text, re.MULTILINE)
    return text.count("\n", 0, found.end()) + 1 if found else 0
