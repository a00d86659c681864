"""Text as BibTeX has it: what TeX would obey, escaped, and taken out of its escapes again."""

from __future__ import annotations

import re

from factlint.patterns import regex

_MARKS = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
    "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "\u00a0": "~",
}  # fmt: skip
_UNKNOWN = {r"\textbraceleft{}": r"\{", r"\textbraceright{}": r"\}", r"\textasciicircum{}": "^"}
"""Commands that pylatexenc does not know, or takes for something else."""
_SPECIAL = regex(r"[\\{}&%$#_~^\u00a0]|--+|''+|``+|[?!]`|<<|>>|,,")


def escaped(text: str) -> str:
    """The text as TeX shows it."""
    return _SPECIAL.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    found = match[0]
    return _MARKS[found] if found in _MARKS else "{}".join(found)


def shown(text: str) -> str:
    """What TeX would show: accents composed, braces and commands gone."""
    if not re.search(r"[\\{}$~]|--|''|``|[?!]`|<<|>>|,,", text):
        return text
    from pylatexenc.latex2text import LatexNodes2Text

    for written, plain in _UNKNOWN.items():
        text = text.replace(written, plain)
    return str(LatexNodes2Text(keep_comments=True, math_mode="verbatim").latex_to_text(text)).strip()
