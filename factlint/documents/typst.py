"""Typst: its prose; what its functions compute is not run."""

from __future__ import annotations

import re

from factlint.documents import Layout, Reader
from factlint.documents._light_markup import Marks, read_marked
from factlint.patterns import regex

MARKS = Marks(
    comment=regex(r"[ \t]*//"),
    fences=((regex(r"[ \t]*`{3}"), "```"), (regex(r"[ \t]*/\*(?!.*\*/)"), "*/")),
    hidden=regex(
        r"[ \t]*#(?:set|show|import|include|let|if|for|while|context|pagebreak|outline|bibliography|image|table|grid)\b"
        r"|[ \t]*#figure\("
    ),
    nested=True,
    heading=regex(r"(={1,6})[ \t]+(?=\S)"),
    item=regex(r"[ \t]*(?:[-+]|\d{1,3}\.|/(?=[ \t]+\S[^:\n]{0,100}:))[ \t]+"),
    trailing=regex(r"(?<![:/])//.*"),
    inline=regex(
        r"""\#(?:link|ref|cite)\([^)\n]{0,500}\)(?:\[(?P<linked>[^\]\n]{0,300})\])?
        |\#(?:emph|strong|footnote|quote|text|highlight)(?:\([^)\n]{0,200}\))?\[(?P<shown>[^\]\n]{0,600})\]
        |\#[a-z][\w.-]{0,60}(?:\([^)\n]{0,300}\))?|<[a-zA-Z][\w:.-]{0,80}>|/\*[^*\n]{0,400}\*/
        |`[^`\n]{1,300}`|\$[^$\n]{1,300}\$|(?:https?|ftp)://[^\s\])>]{1,500}|~
        |(?<![\w*_])[*_](?=\S)|(?<=\S)[*_](?![\w*_])""",
        re.VERBOSE,
    ),
)


def read(text: str, _path: str) -> Layout:
    """The layout of a Typst text."""
    return read_marked(text, MARKS)


TYPST = Reader(name="typst", suffixes=(".typ",), read=read)
