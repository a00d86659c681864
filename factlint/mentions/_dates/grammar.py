"""The shapes of dates, as patterns over the classes of tokens.

One character per token (see `entries.py` and the lexer):
d day number · o ordinal · z other short number · y three or four digits · q '97 · r Roman numeral · D 1890s ·
E a decade in one word · N 22.04.1870 · n 22.04.70 · I 1870-04-22 ·
M month · s short month · X month of another calendar · w weekday ·
S season · F feast · C century · c name of one · K decade · e its number in words ·
H half · V tenth of a century · W turn of a century · J era of Japan · P part · b BC · a AD · L calendar label ·
< before · > after · U until · R from · T to · B between · & and · A onwards · ~ circa · ≈ about · Y the word year ·
Z years · m the word month · f of · g of or from · i in · p other preposition · t determiner · , : (full stop) - / ·
« » brackets · ! question mark · ^ tilde of EDTF
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from msgspec import Struct

from factlint.patterns import regex

_D = "[do]:?"
_E = "[do]"
_M = "[Ms]"
_OF = "[fgit]*"
_SEP = "[,fgitYm]*"
_W = "(?:w,?[fgit]*)?"
_DM = f"{_D}[fgt]*{_M}"
_MD = f"{_M}[fgt]*{_E}"
_DAY = f"(?:{_DM}|{_MD})"
_BRACKETED = "(?:«[fgit]*L»)?"
_YEARLESS = f"{_W}{_DAY}"
_WITHIN = "(?:[fgt]*(?:[dor]:?C|C[fg]*[dor]:?|c))?"
_TENS = f"(?:[yqze]|d(?!:?{_OF}{_M}))"
_DECADE = (
    f"(?:E{_WITHIN}|(?:K[fg]*)*D[KYZ]*{_WITHIN}|K[fgY]*(?:y|{_TENS}:?){_WITHIN}|V[fgt]*[dor]:?[fg]*C|V[fgt]*C[rdo])"
)
_AFTER_TENS = "(?:(?<=K[yqzde][&,])|(?<=K[yqzde]:[&,])|(?<=K[yqzde],[yqzde]&))"
_CENTURY = "(?:[dor]:?[fg]*C(?:[fg]*[ab])?|C[fg]*[rdo](?::?[fg]*[ab])?|c)"
_TURN = f"W[fgt]*(?:[dor]:?[fg]*(?:C[fg]*)?(?:-|[&T][fgt]*))?{_CENTURY}"
_MILD = "[~≈][fgitY]*"
_PART = "(?:P-?[fgt]*)"
_LABEL = "(?:,?L|«[fgit]*L»)"
_TURNED = "(?:(?<=y)/(?P<t{}>[dz]))?"
_JOIN = "(?:-|/(?=P)|[TU<][fgit]*|,?&[fgit]*)"
_DAYS = f"(?:{_D}-{_DM}|{_DM}-{_DM}|{_M}{_E}-{_E}|{_M}{_E}-{_M}{_E})"


def _points(*, rare: bool) -> dict[str, str]:
    """The patterns of single dates, by the names that the shapes call them; without the rare forms a third as long."""
    era = "J,?[dz]|[do]Y?[fgt]*J|" if rare else ""
    year = f"(?:{era}[YZ]*[fg]*a[ydz]|[ydz]Y?[fg]*[ab]|[YZ]*[fg]*y(?:Y(?![fg]*[yaq]))?|q)"
    other = f"{_D}[fg]*X[,fgY]*[yzrd]Y?|X{_E},?[yz]Y?|{_E}[:/-]?r[:/-]?{year}|[NnI]|" if rare else ""
    full = (
        f"{_W}(?:{_DAY}{_BRACKETED}{_SEP}{year}|{_DM}[fg]*z|y,?{_M}{_E}|y,{_DM}(?![,fgit]*[yaq])|"
        f"{_E}[-/]{_M}[-/][ydz]|y[-/]{_M}[-/]{_E}|y[-/]{_E}[-/]{_M}|{_M}-{_E}-y|{_M}-y-{_E}|{_E}-y-{_M}|"
        f"{other}{_E}g[do]gy|d:o,?y)"
    )
    told = f"|[or]:?m[fgt]*{year}|X[fgt]*(?:Y[fgt]*[yzrd]|y|r)" if rare else ""
    month = f"(?:{_M}[-/]?{_SEP}{year}|{_M}[fg]+z{told})"
    season = f"(?:S[fg,it]*{year}(?:[-/][dz]|[-/]yZ?)?)"
    half = f"(?:H[fg]*{year}|[ydz]H|H[fgt]*{_CENTURY}|H[fg]*{_M}{_SEP}{year})"
    rest = f"|{season}|F,?{_OF}{year}|{_DECADE}|{_TURN}|{_CENTURY}|{half}" if rare else ""
    inner = f"(?:L[,:]?)*{_OF}(?:{full}|{_DAY}|{_D})(?:,?[fgit]*L)?"
    return {
        "year": year,
        "full": full,
        "point": f"(?:{full}|{_YEARLESS}|{month}{rest}|{year}|{_M})",
        "season": season,
        "inner": inner,
        "both": f"(?:{_DAY}«(?:{inner})»(?:{_SEP}{year})?|{_D}«(?:{inner})»{_OF}{_M}(?:{_SEP}{year})?)",
    }


# Longest match wins; among equals the earlier.
_SHAPES: dict[str, str] = {
    "dual": "(?P<open>[<>U][fgit]*)?(?:"
    + "|".join(
        (
            f"(?P<a0>{_YEARLESS})«(?P<b0>{{inner}})»(?P<y0>{_SEP}{{year}})?",
            f"(?P<a1>{_W}{_D})«(?P<b1>{{inner}})»(?P<m1>{_OF}{_M})(?P<y1>{_SEP}{{year}})?",
            "(?P<a3>{full})(?P<l3>,?L)?,?«(?P<b3>{inner})»",
            f"(?P<a4>{_W}{_D})/(?P<b4>{_D})(?P<m4>{_OF}{_M})(?P<y4>{_SEP}{{year}})?{_TURNED.format(4)}",
            f"(?P<m5>{_M})(?P<a5>{_E})/(?P<b5>{_E})(?P<y5>{_SEP}{{year}})?{_TURNED.format(5)}",
            f"(?P<a6>{_W}{_DM})(?P<l6>,?L|«L»)?/(?P<b6>{_DM})(?P<k6>,?L|«L»)?(?P<y6>{_SEP}{{year}})(?P<n6>L)?",
            "(?P<a7>{full})(?P<l7>,?L|«L»)?/(?P<b7>{full})(?P<k7>,?L|«L»)?",
        )
    )
    + ")",
    "range": f"(?P<o>[RB>g][fgitKYZ]*)?(?P<z>[KZ])?(?P<a>(?:{_MILD})?{_PART}?{{point}}|{_D}|z)"
    f"(?P<j>{_JOIN})(?P<b>(?:{_MILD})?{_PART}?(?:{{point}}|{_E}{_SEP}{{year}}|{_E}|z))Z?(?P<l>{_LABEL})?(?P<q>!)?",
    "interval": "(?P<a>I)(?P<j>/)(?P<b>I)",
    "slash": f"(?:g[fgitKYZ]*)?(?P<a>(?:{_YEARLESS}|{_M}){_SEP}y|y)/(?P<b>[dz])",
    "centuries": f"(?P<o>[RB>g][fgit]*)?(?:(?P<a>{_PART}?(?:[rdo]:?(?=-)|[ro]:?|d:))(?P<j>{_JOIN})"
    f"(?P<b>{_PART}?[rdo]:?C(?:[fg]*[ab])?)|(?P<c>{_PART}?C[fg]*[rdo])(?P<k>{_JOIN})(?P<e>[rdo](?:[fg]*[ab])?))",
    "listed": f"(?P<a>{_AFTER_TENS}{_TENS}(?::?[fgt]*(?:[or]:?C|C[or]))?)|(?P<r>(?:(?<=Cr&)|(?<=Cr&t))r(?:[fg]*[ab])?)",
    "shared": "|".join(
        (
            f"(?P<k>K[fgY]*{_TENS}):?[,&](?P<v>{_TENS}:?[fgt]*(?:[or]:?C|C[or]))",
            f"(?P<a>{_PART}?[rdo]):?[,&p][fgt]*(?P<b>{_PART}?[rdo]:?C)",
            f"(?P<d>{_D})(?:,[fgit]*{_D})*,?&[fgitT]*(?P<e>{_DM}{_SEP}{{year}})",
            f"(?P<m>{_M})(?:,{_M})*,?&[fgt]*(?P<n>{_M}{_SEP}{{year}})",
            "(?P<s>S),?&[fgt]*(?P<u>{season})",
        )
    ),
    "duals": f"(?P<a>{_DAYS})«(?P<b>(?:L[,:]?)*{_OF}{_DAYS}(?:,?[fgit]*L)?)»(?P<y>{_SEP}{{year}})?",
    "span": f"(?P<o>[RB>g][fgit]*)?(?P<a>{{both}}|{_DAY}|{{full}})(?P<j>{_JOIN})(?P<b>{{both}}|{{full}})",
    "onwards": f"(?P<from>[Rg][fgit]*)(?P<part>{_PART})?(?P<a>{{point}})(?P<l>{_LABEL})?(?P<on>,?A)",
    "point": f"(?P<open>[<>U][fgit]*)?(?P<h>{_MILD})?(?P<lead>L:?[fgit]*)?(?P<part>{_PART})?(?P<a>{{point}})"
    f"(?P<l>{_LABEL})?(?P<q>[!^])?(?P<wd>(?:,[fgt]*w|«[fgt]*w»)(?![fgit,]*[doMs]))?(?P<on>,?A)?",
}
RARE = frozenset("JrXNnISFDEKVWCcHm")
"""Classes that only the rare forms of single dates have."""
_ANY, _DAYED, _JOINT, _YEARED = "[dozyqerDENnIMsc]", "[doNnI]", "[-TU<&/]", "[yqabJ]"
"""Classes without which nothing is a date, a day or a full year, and those between the ends of a range."""
_WHOLE = "(?:[MsNnIXrJ]|[do]g[do]|d:o)"
"""What a day has besides its number, in one of two calendars at least."""
_ONE_DAY = "(?:[^»-]*(?:-(?=[Msr])|(?<=[Msr])-)?[^»-]*|[^»]*[-/][^»]*[-/][^»]*)"
"""What stands in brackets and is no range: a dash that is alone is beside a month."""
_BRACKETS = f"«(?=[^»]*{_DAYED}){_ONE_DAY}»"
_BESIDE = f"(?:(?<!:){_BRACKETS}|:{_BRACKETS}.*{_M})"
_AT_DAY = f"(?<=[doMs:]){_BRACKETS}"
NEEDED = {
    "dual": regex(f"^(?=.*{_WHOLE}).*{_DAYED}.*(?:{_BESIDE}|/.*{_DAYED})"),
    "range": regex(f"{_ANY}.*{_JOINT}.*{_ANY}"),
    "interval": regex("I/I"),
    "slash": regex("y/[dz]"),
    "centuries": regex("[rdo]:?[-TU<,&/].*C|C.*[-TU<&/]"),
    "listed": regex("[KC].*[&,]"),
    "shared": regex(f"K.*[,&].*C|[rdo]:?[,&p].*C|[do].*&.*[do].*[Ms].*{_YEARED}|[Ms].*&.*[Ms].*{_YEARED}|S.*&.*S"),
    "duals": regex(f"^(?=.*{_M}).*-.*[doMs]«[^»]*-[^»]*»"),
    "span": regex(f"^(?=.*{_M}).*(?:{_AT_DAY}.*{_JOINT}|{_JOINT}.*{_AT_DAY})"),
    "onwards": regex("[Rg].*A"),
}
"""What a run cannot be without where a shape fits: most shapes are never looked for, nor their patterns compiled."""
_LENGTHS = 2
_PLACED = frozenset("Lw!^")
"""Classes of which the text or the place matters."""
_BEFORE, _BEHIND = "itp,:»&-/", ",fgitp&-/«"
_STARTS = frozenset("JXdozyqerDENnIMswSFCcKHVWPaL<>URBg~≈YZf")


Patterns = Sequence[tuple[str, re.Pattern[str]]]


class Shape(Struct, frozen=True, eq=False):
    """A place in a run where a pattern fits; groups are half-open token indices."""

    name: str
    classes: str
    """Of the tokens it takes."""
    start: int
    end: int
    groups: dict[str, tuple[int, int]]
    alone: bool
    """Whether its tokens alone tell the date, wherever they stand: no labels, weekdays, question marks."""


@lru_cache(maxsize=65536)
def fitting(classes: str) -> tuple[dict[int, tuple[Shape, ...]], int]:
    """The shapes of the core of a run by the token they begin at in it, and how many tokens stand before it."""
    found, before = core(classes)
    return shapes(found), before


def core(classes: str) -> tuple[str, int]:
    """The classes of a run without those that no shape begins or ends with, and how many of them stood before."""
    found = classes.lstrip(_BEFORE)
    # The point of `lat 60.` is its own.
    behind = _BEHIND + ("" if "«" in found else "»") + ("" if "K" in found else ":")
    return found.rstrip(behind), len(classes) - len(found)


@cache
def pattern(name: str, *, rare: bool) -> re.Pattern[str]:
    """The pattern of a shape, with the rare forms or without them."""
    return regex(_SHAPES[name].format_map(_points(rare=rare)))


@lru_cache(maxsize=65536)
def shapes(classes: str) -> dict[int, tuple[Shape, ...]]:
    """The patterns that fit at each token of a run, longest first; tokens where none fits are left out."""
    rare = not RARE.isdisjoint(classes)
    fits = [name for name in _SHAPES if name not in NEEDED or NEEDED[name].search(classes)]
    patterns = [(name, pattern(name, rare=rare)) for name in fits]
    fitting = ((start, _fitting(patterns, classes, start)) for start, kind in enumerate(classes) if kind in _STARTS)
    return {start: found for start, found in fitting if found}


def _fitting(patterns: Patterns, classes: str, start: int) -> tuple[Shape, ...]:
    found = []
    for name, pattern in patterns:
        match = pattern.match(classes, start)
        # What reads as no date at its full length (`1 September 5508 people`) may be one without its end.
        for _ in range(_LENGTHS):
            if match is None:
                break
            places = match.regs
            spans = {name: places[at] for name, at in pattern.groupindex.items() if places[at][0] < places[at][1]}
            written = match[0]
            found.append(Shape(name, written, start, match.end(), spans, _PLACED.isdisjoint(written)))
            match = pattern.match(classes, start, match.end() - 1)
    return tuple(sorted(found, key=lambda shape: -shape.end))
