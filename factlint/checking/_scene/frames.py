"""Frames: the patterns of words in which a name fills the slot of a predicate and the subject is beyond doubt.

They are written in the letters of `_shape.py`. Whatever they do not foresee is no slot.
"""

from __future__ import annotations

from enum import Enum

from factlint.patterns import regex

OPENING = r"(?:^[ T]?|[,;k])(?:[ilf][da]?[mo]{1,3},?)?"
"""The start of a clause, and when or where it is told of: `In 1987`."""
NOUN = r"[da]?n?[om]{0,4}s?"
"""What may stand before a name in its noun phrase: `the Hungarian film maker`."""
THE = r"(?:[da]n?[om]{0,4}|s)?"
"""The same behind a verb, where a word without an article would be no part of the phrase (`wrote about X`)."""
BE, HELP = "[cp]", "[cph]"
"""A form of `to be`; any auxiliary."""
HEAD = rf"(?:{OPENING}c?{NOUN}X(?:,[^,;NX]{{1,20}},)?(?:,?[ilf]?m,?){{0,3}}|^T)"
"""The subject, at the head of its clause, with what is set behind it."""
VERB = rf"(?:{BE}?f?o{{1,2}}(?:[ilbfg](?:[da]?[omn]){{1,3}}){{0,3}},?k)?,?[kd]?{HELP}{{0,3}}f?"
"""An earlier verb of the same subject, and the auxiliary of the next: `was released in 1987 and was`."""
ISA = rf"{HEAD}{BE}[da]n?(?:[ilg]?m|o){{0,5}}"
"""`X is a film of 1987`."""
WHEN = r"(?:,?[ilfg]?d?m,?){0,3}"
TOWN = r"(?:[da]?o[gbl]?)?d?"
"""`the city of`."""
WHOSE = r"dC[gblid]?d?[os]?X"
"""`The capital of X`."""


class Frame(Enum):
    """How a predicate is said of a subject."""

    AGENT = "done by"
    """`X was directed by N`, `X is a film directed by N`."""
    ACTIVE = "does"
    """`N directed X`; of what is over and done, since whoever led something need not do it now."""
    MADE = "by"
    """`X by N`, `X is a film by N`; without a cue."""
    EQUAL = "is"
    """`The capital of X is N`, `its capital is N`, `N is the capital of X`, `X's captain, N`."""
    WAS = "was"
    """`N was the director of X`; of what is over and done."""
    PLACE = "happened in"
    """`X was born in N`, `X (born 1870 in N)`."""
    OBJECT = "with"
    """`X married N`; `X написала N`, of a work, in a language whose cases tell who did it."""


_FRAMES = {
    Frame.AGENT: (
        rf"{HEAD}{VERB}C{WHEN}b{NOUN}N",
        rf"{ISA}C{WHEN}b{NOUN}N",
        rf"{HEAD}{BE}(?:[ilf]?d?m){{0,2}}b{NOUN}NC",
        rf"^ ?Cb{NOUN}N(?:k[^,;X]{{0,20}})?,{NOUN}X",
        rf"^T?Cb{NOUN}Nc?[da]?[os]?X",
    ),
    Frame.ACTIVE: (rf"{OPENING}c?o?N(?:,?[da]o{{1,3}})?,?k?[cphf]?d?C{THE}X",),
    Frame.MADE: (rf"{HEAD}b{NOUN}N", rf"{ISA}ob{NOUN}N"),
    Frame.EQUAL: (
        rf"(?:^[ T]?|[,;k]){WHOSE}{BE}{{1,3}}{NOUN}N",
        rf"(?:^[ T]?|[,;k]){WHOSE},N",
        rf"X,?k[cphd]?C{BE}{{1,3}}{NOUN}N",
        rf"SC(?:,|{BE}{{1,3}}){NOUN}N",
        r"SCN",
        rf"^Td?C{BE}{{1,3}}{NOUN}N",
        rf"{OPENING}c?Nc{{1,3}}{WHOSE}",
    ),
    Frame.WAS: (rf"{OPENING}c?N(?:,|{HELP}{{0,3}}){WHOSE}",),
    Frame.PLACE: (
        rf"{HEAD}{VERB}d?C{WHEN}i{TOWN}N",
        rf"{HEAD}{BE}(?:[ilf]?d?m){{0,2}}i{TOWN}NC",
        rf"^ ?C{WHEN}i{TOWN}N(?:,?[ilf]?m){{0,2}},{NOUN}X",
        rf"{OPENING}d?C{BE}?[da]?X{WHEN}i{TOWN}N",
        rf"XhSCi{TOWN}N",
        rf"SC{BE}i{TOWN}N",
    ),
    Frame.OBJECT: (rf"{HEAD}{VERB}d?CN",),
}
COMPARED = regex(rf"{OPENING}c?{NOUN}X(?:{BE}|h[da]?)f?[da]?C,?[fkgb]{{1,2}}[da]?s?N")
"""`X is older than N`, `X has more inhabitants than N`."""
COMPARED_IN_TIME = regex(rf"{OPENING}c?{NOUN}X{HELP}{{0,3}}C[fkil][da]?N")
"""`X was founded before N`."""
_COMPILED = {frame: tuple(map(regex, patterns)) for frame, patterns in _FRAMES.items()}


def in_frame(frame: Frame, shape: str) -> bool:
    """Whether the letters of a sentence have the form of a frame."""
    return any(pattern.search(shape) for pattern in _COMPILED[frame])
