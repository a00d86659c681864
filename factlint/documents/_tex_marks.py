"""The marks of LaTeX, as patterns, and what is known of its commands."""

from __future__ import annotations

import re

from factlint.patterns import regex

TOKEN = regex(r"\\(?:[A-Za-z@]+\*?|.|\n)|%|\$\$?|[{}~&]|-{2,3}|``|''|\n[ \t]*\n", re.DOTALL)
OPTIONAL = regex(r"[ \t]*\[((?:[^\[\]{}]|\{(?:[^{}]|\{[^{}]{0,100}\}){0,200}\}){0,500})\]")
GROUP = regex(r"[ \t\n]{0,20}\{([^{}]{0,2000})\}")
CITE = regex(r"[A-Za-z]*[Cc]ite[A-Za-z]*\*?\Z")
NO_CITES = frozenset("nocite citestyle setcitestyle citesetup citetext defcitealias citereset bibcite".split())
"""Commands that are named after citations and cite nothing."""
TEXTUAL = regex(r"(?:[Tt]ext|[Aa]uthor)?[Cc]ite(?:t|al?t|author|yearauthor)?\*?\Z")
WORD_LEFT = regex(r"(?:[\w{}]|\\[\"'`^~=.])*\Z")
WORD_RIGHT = regex(r"(?:[\w{}]|\\[\"'`^~=.cvuHkrdbt](?=[\w{]))*")
BEGIN = regex(r"\\begin\s*\{document\}")

HEADINGS = {"part": 1, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5, "title": 1}
WITHOUT_PROSE = frozenset(
    "label ref eqref pageref autoref cref Cref nameref url nolinkurl path includegraphics bibliography index input "
    "include bibliographystyle addbibresource usepackage documentclass vspace hspace pagestyle thispagestyle href "
    "setlength gls addtolength setcounter hypersetup graphicspath color textcolor hyperref hypertarget cline "
    "multicolumn tag nocite SI si num definecolor newcommand renewcommand".split()
)
"""Commands whose first argument is no prose."""
MATH = "equation align gather multline eqnarray displaymath math flalign alignat".split()
CODE = "verbatim verbatim* Verbatim lstlisting minted tikzpicture comment thebibliography filecontents filecontents*"
OPAQUE = frozenset((*MATH, *(f"{name}*" for name in MATH), *CODE.split()))
QUOTES = frozenset("quote quotation displayquote verse".split())
TABLES = frozenset("tabular tabular* tabularx longtable tabulary".split())
ITALIC = frozenset("emph textit textsl".split())
ESCAPED = frozenset("%&$#_{}")
ACCENTS = frozenset("\"'`^=.") | frozenset("c v u H k r d b t aa AA ae AE o O l L ss i j oe OE".split())
