"""The marks of MediaWiki text, as patterns, and what is known of its templates."""

from __future__ import annotations

import re

TOKEN = re.compile(
    r"<!--|</?[A-Za-z][^<>\n]{0,2000}>|\{\{|\}\}|\{\||\|\}|\[\[|\]\]|\[(?=https?://|//|mailto:)|\]|'{2,5}|&|\n|https?://"
    r"|\|\||!!|\|",
)
OPAQUE = frozenset("nowiki pre code math syntaxhighlight source gallery score timeline imagemap templatestyles".split())
HEADING = re.compile(r"(={1,6})([^\n]*?)\1[ \t]*(?=\n|\Z)")
LIST = re.compile(r"[*#:;]+[ \t]*")
ROW = re.compile(r"[ \t]*\|-[^\n]*")
CAPTION = re.compile(r"[ \t]*\|\+")
CELL = re.compile(r"[ \t]*[|!](?![}|+-])")
ATTRIBUTES = re.compile(r"(?:(?!!!)[^\n|\[\]{}]){0,300}\|(?!\|)")
LINK = re.compile(r"\[\[([^\[\]|\n]{1,300})(\||\]\])")
EXTERNAL = re.compile(r"\[[^\s\[\]]{1,2000}[ \t]?")
ADDRESS = re.compile(r"[^\s\[\]<>{}|]*[^\s\[\]<>{}|.,;:!?)]")
TEMPLATE = re.compile(r"\{\{[ \t\n]{0,9}([^{}|\n<>\[\]]{1,80})(?=[ \t\n]{0,9}(?:\||\}\}))")

HIDDEN_LINKS = re.compile(
    r"[ \t]*(?:file|image|category|media|talaksan|larawan|kategorya|файл|категория)[ \t]*:", re.IGNORECASE
)
