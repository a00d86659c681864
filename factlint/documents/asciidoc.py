"""AsciiDoc, as Asciidoctor reads it."""

from __future__ import annotations

import re

from factlint.documents import Layout, Reader
from factlint.documents._light_markup import Marks, read_marked
from factlint.patterns import regex

MARKS = Marks(
    comment=regex(r"//(?!/)"),
    fences=((regex(r"(-{4,200}|\.{4,200}|\+{4,200}|/{4,200}|```)[\w+-]*[ \t]*$"), "{}"),),
    hidden=regex(
        r":!?[\w-]{1,80}!?:(?:[ \t]|$)|\[[^\]\n]{0,400}\][ \t]*$|(?:={4,}|\*{4,}|_{4,}|--|\+|<{3}|'{3})[ \t]*$"
        r"|(?:include|image|video|audio|toc|ifdef|ifndef|ifeval|endif)::"
    ),
    heading=regex(r"([=#]{1,6})[ \t]+(?=\S)"),
    item=regex(r"[ \t]*(?:\*{1,5}|-|\.{1,5}|\d{1,3}\.)[ \t]+(?:\[[ x*]\][ \t]+)?|\.(?=[^\s.])"),
    inline=regex(
        r"""(?:link|xref|mailto):[^\s\[]{1,500}\[(?P<linked>[^\]\n]{0,300})\]
        |(?:https?|ftp)://[^\s\[\]<>]{1,500}(?:\[(?P<named>[^\]\n]{0,300})\])?
        |footnote:[^\s\[]{0,80}\[(?P<noted>[^\]\n]{0,600})\]
        |(?:image|icon|kbd|btn|menu|stem|latexmath|anchor|indexterm2?):[^\s\[]{0,300}\[[^\]\n]{0,300}\]
        |<<[^>,\n]{1,200}(?:,(?P<referred>[^>\n]{0,300}))?>>
        |`[^`\n]{1,300}`|\+\+[^+\n]{1,300}\+\+|\{[\w-]{1,60}\}|\[\[[^\]\n]{1,100}\]\]
        |(?<![\w*_])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\w*_])|::(?=[ \t])""",
        re.VERBOSE,
    ),
    rule=regex(r"\|={3,}"),
    delimited=True,
)


def read(text: str, _path: str) -> Layout:
    """The layout of an AsciiDoc text."""
    return read_marked(text, MARKS)


ASCIIDOC = Reader(name="asciidoc", suffixes=(".adoc", ".asciidoc"), read=read)
