"""The marks of MediaWiki text, as patterns, and what is known of its templates."""

from __future__ import annotations

import re

from factlint.patterns import regex

TOKEN = regex(
    r"<!--|</?[A-Za-z][^<>\n]{0,2000}>|\{\{|\}\}|\{\||\|\}|\[\[|\]\]|\[(?=https?://|//|mailto:)|\]|'{2,5}|&|\n|https?://"
    r"|\|\||!!|\|",
)
OPAQUE = frozenset("nowiki pre code math syntaxhighlight source gallery score timeline imagemap templatestyles".split())
HEADING = regex(r"(={1,6})([^\n]*?)\1[ \t]*(?=\n|\Z)")
LIST = regex(r"[*#:;]+[ \t]*")
ROW = regex(r"[ \t]*\|-[^\n]*")
CAPTION = regex(r"[ \t]*\|\+")
CELL = regex(r"[ \t]*[|!](?![}|+-])")
ATTRIBUTES = regex(r"(?:(?!!!)[^\n|\[\]{}]){0,300}\|(?!\|)")
LINK = regex(r"\[\[([^\[\]|\n]{1,300})(\||\]\])")
EXTERNAL = regex(r"\[[^\s\[\]]{1,2000}[ \t]?")
ADDRESS = regex(r"[^\s\[\]<>{}|]*[^\s\[\]<>{}|.,;:!?)]")
TEMPLATE = regex(r"\{\{[ \t\n]{0,9}([^{}|\n<>\[\]]{1,80})(?=[ \t\n]{0,9}(?:\||\}\}))")

HIDDEN_LINKS = regex(
    r"[ \t]*(?:file|image|category|media|talaksan|larawan|kategorya|файл|категория)[ \t]*:", re.IGNORECASE
)
