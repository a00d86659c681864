"""The shapes of dates, as patterns over the classes of tokens.

One character per token (see `lexicon._ROLES` and the lexer):
d day number · o ordinal · z other short number · y three or four digits · q '97 · r Roman numeral · D 1890s ·
N 22.04.1870 · n 22.04.70 · I 1870-04-22 · M month · s short month · X month of another calendar · w weekday ·
S season · F feast · C century · c name of one · K decade · e its number in words ·
H half · V tenth of a century · W turn of a century · J era of Japan · P part · b BC · a AD · L calendar label ·
< before · > after · U until · R from · T to · B between · & and · A onwards · ~ circa · ≈ about · Y the word year ·
Z years · m the word month · f of · g of or from · i in · p other preposition · t determiner · , : (full stop) - / ·
« » brackets · ! question mark · ^ tilde of EDTF
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

_D = "[do]:?"
_E = "[do]"
_M = "[Ms]"
_OF = "[fgit]*"
_ERA = "(?:J,?[dz]|[do]Y?[fgt]*J)"
_YEAR = f"(?:{_ERA}|[YZ]*[fg]*a[ydz]|[ydz]Y?[fg]*[ab]|[YZ]*[fg]*y(?:Y(?![fg]*[yaq]))?|q)"
_SEP = "[,fgitYm]*"
_W = "(?:w,?[fgit]*)?"
_DM = f"{_D}{_OF}{_M}"
_MD = f"{_M}[fgt]*{_E}"
_BRACKETED = "(?:«[fgit]*L»)?"
_FULL = (
    f"{_W}(?:{_DM}{_BRACKETED}{_SEP}{_YEAR}|{_DM}[fg]*z|{_MD}{_BRACKETED}{_SEP}{_YEAR}|y,?{_M}{_E}|y,{_DM}(?![,fgit]*[yaq])|"
    f"{_E}[-/]{_M}[-/][ydz]|y[-/]{_M}[-/]{_E}|y[-/]{_E}[-/]{_M}|{_M}-{_E}-y|{_M}-y-{_E}|{_E}-y-{_M}|{_E}X[,fgY]*[yzrd]Y?|{_E}[:/-]?r[:/-]?{_YEAR}|{_E}g[do]gy|[NnI])"
)
_YEARLESS = f"{_W}(?:{_DM}|{_MD})"
_MY = f"(?:{_M}[-/]?{_SEP}{_YEAR}|{_M}[fg]+z|[or]:?m[fgt]*{_YEAR})"
_SEASON = f"(?:S[fg,it]*{_YEAR}(?:[-/][dz]|[-/]yZ?)?)"
_FEAST = f"(?:F,?{_OF}{_YEAR})"
_WITHIN = "(?:[fgt]*(?:[dor]:?C|C[fg]*[dor]:?))?"
_DECADE = f"(?:(?:K[fg]*)*D[KYZ]*{_WITHIN}|K[fgY]*[yqzde]:?{_WITHIN}|V[fgt]*[dor]:?[fg]*C|V[fgt]*C[rdo])"
_CENTURY = "(?:[dor]:?[fg]*C(?:[fg]*[ab])?|C[fg]*[rdo](?::?[fg]*[ab])?|c)"
_TURN = f"W[fgt]*(?:[dor]:?[fg]*(?:C[fg]*)?(?:-|[&T][fgt]*))?{_CENTURY}"
_HALF = f"(?:H[fg]*{_YEAR}|[ydz]H|H[fgt]*{_CENTURY}|H[fg]*{_M}{_SEP}{_YEAR})"
_MILD = "[~≈][fgt]*"
_POINT = f"(?:{_FULL}|{_YEARLESS}|{_MY}|{_SEASON}|{_FEAST}|{_DECADE}|{_TURN}|{_CENTURY}|{_HALF}|{_YEAR}|{_M})"
_PART = "(?:P-?[fgt]*)"
_LABEL = "(?:,?L|«[fgit]*L»)"
_JOIN = "(?:-|[TU<][fgit]*|,?&[fgit]*)"
_DUAL_IN = f"(?:L[,:]?)*{_OF}(?:{_FULL}|{_DM}|{_MD}|{_D})(?:,?[fgit]*L)?"

_DAYS = f"(?:{_D}-{_DM}|{_DM}-{_DM}|{_M}{_E}-{_E}|{_M}{_E}-{_M}{_E})"
_BOTH = f"(?:(?:{_DM}|{_MD})«(?:{_DUAL_IN})»(?:{_SEP}{_YEAR})?|{_D}«(?:{_DUAL_IN})»{_OF}{_M}(?:{_SEP}{_YEAR})?)"

# Longest match wins; among equals the earlier.
_SHAPES: dict[str, str] = {
    "dual": "|".join(
        (
            f"(?P<a0>{_W}{_DM})«(?P<b0>{_DUAL_IN})»(?P<y0>{_SEP}{_YEAR})?",
            f"(?P<a1>{_W}{_D})«(?P<b1>{_DUAL_IN})»(?P<m1>{_OF}{_M})(?P<y1>{_SEP}{_YEAR})?",
            f"(?P<a2>{_W}{_MD})«(?P<b2>{_DUAL_IN})»(?P<y2>{_SEP}{_YEAR})?",
            f"(?P<a3>{_FULL})(?P<l3>,?L)?,?«(?P<b3>{_DUAL_IN})»",
            f"(?P<a4>{_W}{_D})/(?P<b4>{_D})(?P<m4>{_OF}{_M})(?P<y4>{_SEP}{_YEAR})?",
            f"(?P<m5>{_M})(?P<a5>{_E})/(?P<b5>{_E})(?P<y5>{_SEP}{_YEAR})?",
            f"(?P<a6>{_W}{_DM})(?P<l6>,?L|«L»)?/(?P<b6>{_DM})(?P<k6>,?L|«L»)?(?P<y6>{_SEP}{_YEAR})(?P<n6>L)?",
            f"(?P<a7>{_FULL})(?P<l7>,?L|«L»)?/(?P<b7>{_FULL})(?P<k7>,?L|«L»)?",
        )
    ),
    "range": f"(?P<o>[RB>g][fgitKYZ]*)?[KZ]?(?P<a>(?:{_MILD})?{_PART}?{_POINT}|{_D}|z)"
    f"(?P<j>{_JOIN})(?P<b>(?:{_MILD})?{_PART}?(?:{_POINT}|{_E}{_SEP}{_YEAR}|{_E}|z))Z?(?P<l>{_LABEL})?(?P<q>!)?",
    "interval": "(?P<a>I)(?P<j>/)(?P<b>I)",
    "slash": f"(?P<a>(?:{_W}(?:{_DM}|{_MD})|{_M}){_SEP}y|y)/(?P<b>[dz])",
    "roman": "(?P<a>[rdo]):?-(?P<b>[rdo]:?C)",
    "shared": "|".join(
        (
            f"(?P<a>{_PART}?[rdo]):?[,&p][fgt]*(?P<b>{_PART}?[rdo]:?C)",
            f"(?P<d>{_D})(?:,[fgt]*{_D})*,?&[fgt]*(?P<e>{_DM}{_SEP}{_YEAR})",
            f"(?P<m>{_M})(?:,{_M})*,?&[fgt]*(?P<n>{_M}{_SEP}{_YEAR})",
            f"(?P<s>S),?&[fgt]*(?P<u>{_SEASON})",
        )
    ),
    "duals": f"(?P<a>{_DAYS})«(?P<b>(?:L[,:]?)*{_OF}{_DAYS}(?:,?[fgit]*L)?)»(?P<y>{_SEP}{_YEAR})?",
    "span": f"(?P<o>[RB>g][fgit]*)?(?P<a>{_BOTH}|{_DM}|{_MD}|{_FULL})(?P<j>{_JOIN})(?P<b>{_BOTH}|{_FULL})",
    "onwards": f"(?P<from>[Rg][fgit]*)(?P<part>{_PART})?(?P<a>{_POINT})(?P<l>{_LABEL})?(?P<on>,?A)",
    "point": f"(?P<open>[<>U][fgit]*)?(?P<h>{_MILD})?(?P<lead>L:?[fgit]*)?(?P<part>{_PART})?(?P<a>{_POINT})"
    f"(?P<l>{_LABEL})?(?P<q>[!^])?(?P<wd>(?:,[fgt]*w|«[fgt]*w»)(?![fgit,]*[doMs]))?(?P<on>,?A)?",
}
_BESIDE = "«[^»]*[doNnI][^»]*»"
_NEEDED = {
    "dual": re.compile(f"[MsdozyYabqNnIL,:r]{_BESIDE}|/"),
    "range": re.compile("[-TU<&]"),
    "interval": re.compile("I/I"),
    "slash": re.compile("y/[dz]"),
    "roman": re.compile("[rdo]:?-[rdo]"),
    "shared": re.compile("[,&p]"),
    "duals": re.compile(f"-.*[doMs:]{_BESIDE}"),
    "span": re.compile(f"[doMs:]{_BESIDE}"),
    "onwards": re.compile("[Rg].*A"),
}
"""What a run cannot be without where a shape fits: most shapes are never looked for, nor their patterns compiled."""
_LENGTHS = 2
_STARTS = frozenset("JdozyqrDNnIMswSFCcKHVWPaL<>URBg~≈YZf")


class Shape(NamedTuple):
    """A place in a run where a pattern fits; groups are half-open token indices."""

    name: str
    classes: str
    """Of the tokens it takes."""
    start: int
    end: int
    groups: dict[str, tuple[int, int]]


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_SHAPES[name])


@lru_cache(maxsize=65536)
def shapes(classes: str) -> dict[int, tuple[Shape, ...]]:
    """The patterns that fit at each token of a run, longest first; tokens where none fits are left out."""
    names = [name for name in _SHAPES if name not in _NEEDED or _NEEDED[name].search(classes)]
    fitting = ((start, _fitting(names, classes, start)) for start, kind in enumerate(classes) if kind in _STARTS)
    return {start: found for start, found in fitting if found}


def _fitting(names: list[str], classes: str, start: int) -> tuple[Shape, ...]:
    found = []
    for name in names:
        pattern = _pattern(name)
        match = pattern.match(classes, start)
        # What reads as no date at its full length (`1 September 5508 people`) may be one without its end.
        for _ in range(_LENGTHS):
            if match is None:
                break
            spans = {group: match.span(group) for group, text in match.groupdict().items() if text}
            found.append(Shape(name, match[0], start, match.end(), spans))
            match = pattern.match(classes, start, match.end() - 1)
    return tuple(sorted(found, key=lambda shape: -shape.end))
