"""Text from outside made safe for where it is shown."""

from __future__ import annotations

import re
import unicodedata

from factlint.patterns import regex

# Controls, bidi controls, zero-width and tag characters, line and paragraph separators, surrogates, and the
# noncharacters that XML cannot hold.
HIDDEN = regex(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)


def _shown(match: re.Match[str]) -> str:
    point = ord(match[0])
    return f"\\x{point:02x}" if point < 0x100 else f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def printable(text: str) -> str:
    """The text with everything that a terminal would obey or hide written out as an escape."""
    return HIDDEN.sub(_shown, text)


def place(path: str) -> str:
    """A path that starts no workflow command when it stands at the start of a line."""
    shown = printable(path)
    return f"./{shown}" if shown.startswith(("::", "##[")) else shown


def _json_escape(match: re.Match[str]) -> str:
    point = ord(match[0])
    if point < 0x10000:
        return f"\\u{point:04x}"
    point -= 0x10000
    return f"\\u{0xD800 + (point >> 10):04x}\\u{0xDC00 + (point & 0x3FF):04x}"


def json_safe(encoded: str) -> str:
    """Encoded JSON (one line) with the characters that a terminal would obey as `\\u` escapes."""
    return HIDDEN.sub(_json_escape, encoded)


def command_data(text: str) -> str:
    """Text as the message of a GitHub workflow command."""
    cleaned = HIDDEN.sub(lambda match: match[0] if match[0] in "\r\n" else _shown(match), text)
    return cleaned.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def command_property(text: str) -> str:
    """Text as a property of a GitHub workflow command."""
    return command_data(text).replace(":", "%3A").replace(",", "%2C")


def cells(text: str) -> int:
    """How many columns a terminal gives to the text."""
    if text.isascii():
        return len(text)
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
