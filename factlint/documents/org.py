"""Org, the outlines of Emacs."""

from __future__ import annotations

import re

from factlint.documents import Layout, Reader
from factlint.documents._light_markup import Marks, read_marked
from factlint.patterns import regex

MARKS = Marks(
    comment=regex(r"[ \t]*#(?:[ \t]|$)"),
    fences=(
        (regex(r"[ \t]*#\+begin_(src|example|comment|export)\b", re.IGNORECASE), "#+end_{}"),
        (regex(r"[ \t]*:(?:properties|logbook):[ \t]*$", re.IGNORECASE), ":end:"),
    ),
    hidden=regex(
        r"[ \t]*(?:#\+(?!(?:title|subtitle|caption):)\w|:[ \t]|-{5,}[ \t]*$|(?:SCHEDULED|DEADLINE|CLOSED):)",
        re.IGNORECASE,
    ),
    heading=regex(r"(\*{1,9})[ \t]+(?:(?:TODO|DONE|NEXT|WAITING)[ \t]+)?(?:\[#[A-Z]\][ \t]+)?(?=\S)"),
    item=regex(r"[ \t]*(?:[-+]|\d{1,3}[.)])[ \t]+(?:\[[ X-]\][ \t]+)?|#\+\w{1,20}:[ \t]*"),
    inline=regex(
        r"""\[\[[^\]\n]{1,500}\](?:\[(?P<linked>[^\]\n]{0,300})\])?\]
        |\[fn:[^\]\n:]{0,80}\]|<\d{4}-\d\d-\d\d[^>\n]{0,60}>|(?:https?|ftp)://[^\s\]>]{1,500}
        |(?<![\w=~])=[^\s=][^=\n]{0,200}=(?![\w=])|(?<![\w=~])~[^\s~][^~\n]{0,200}~(?![\w~])
        |(?<![\w*/_+])[*/_+](?=[^\s*/_+])|(?<=[^\s*/_+])[*/_+](?![\w*/_+])|[ \t]:(?:[\w@]{1,40}:){1,9}[ \t]*$""",
        re.VERBOSE | re.MULTILINE,
    ),
    rule=regex(r"\|-[-+|]{0,400}"),
)


def read(text: str, _path: str) -> Layout:
    """The layout of an Org text."""
    return read_marked(text, MARKS)


ORG = Reader(name="org", suffixes=(".org",), read=read)
