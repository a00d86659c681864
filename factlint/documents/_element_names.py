"""The elements of HTML: which make blocks, which hold what is no part of an article."""

from __future__ import annotations

import re

from factlint.patterns import regex

KINDS = {
    **dict.fromkeys(("li", "dd", "dt"), "item"),
    "blockquote": "quote",
    **dict.fromkeys(("figcaption", "caption"), "caption"),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("td", "th"), "cell"),
}
BLOCKS = frozenset(
    "address article body br center details dialog div dl fieldset figure header hr html main ol option p section "
    "summary table tbody tfoot thead title tr ul".split()
) | frozenset(KINDS)
EMPTY = frozenset(("br", "hr", "p"))
"""Block elements without an end of their own, or whose end is often left out and does not matter."""
_CELLS = (frozenset(("td", "th")), frozenset(("table",)))
IMPLIED = {
    "li": (frozenset(("li",)), frozenset(("ul", "ol"))),
    "dd": (frozenset(("dd", "dt")), frozenset(("dl",))),
    "dt": (frozenset(("dd", "dt")), frozenset(("dl",))),
    "tr": (frozenset(("tr",)), frozenset(("table",))),
    "td": _CELLS,
    "th": _CELLS,
}
"""What an element closes when it opens, and what keeps it from doing so."""
NEAR = 16
"""Open elements that are looked at for an implied end."""
HIDDEN_BLOCKS = frozenset("head nav footer aside form noscript template iframe object svg math select button".split())
"""What is no part of an article's text."""
HIDDEN_INLINE = frozenset("code pre kbd samp var tt del s strike".split())
TRACKED = frozenset("span sup a".split())
"""Elements whose ends matter only where one of them is hidden."""
_ROLES = frozenset("navigation banner contentinfo complementary search menu menubar dialog alertdialog".split())
_CLASSES = frozenset("navbox noprint mw-editsection mw-jump-link printfooter catlinks".split())
"""What MediaWiki puts around its articles."""
_QUOTED = regex(r"\"[^\"]*\"|'[^']*'")
_HIDDEN = regex(r"\shidden(?=[\s>=/])", re.IGNORECASE)
RAW = frozenset("script style textarea xmp".split())
ITALIC = frozenset("i em cite".split())


def unseen_by(tag: str, attributes: dict[str, str]) -> bool:
    """Whether a tag says that what it holds is no part of the page's text."""
    if attributes.get("role") in _ROLES or not _CLASSES.isdisjoint(attributes.get("class", "").split()):
        return True
    return _HIDDEN.search(_QUOTED.sub("", tag)) is not None
