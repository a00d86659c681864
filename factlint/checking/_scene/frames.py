"""Frames: the patterns of words in which a name fills the slot of a predicate and the subject is beyond doubt.

They are written in the letters of `shape.py`. Whatever they do not foresee is no slot.
"""

from __future__ import annotations

from enum import Enum

from factlint.patterns import regex

TIMES = "(?:[ilf][da]?[mo]{1,3},?)?"
OPENING = rf"(?:^[ T]?|[,;k]){TIMES}"
"""The start of a clause, and when or where it is told of: `In 1987`."""
NAME = "[nq]"
NOUN = rf"[da]?{NAME}?[om]{{0,4}}s?"
"""What may stand before a name in its noun phrase: `the Hungarian film maker`."""
THE = rf"(?:[da]{NAME}?[om]{{0,4}}|s)?"
"""The same behind a verb, where a word without an article would be no part of the phrase (`wrote about X`)."""
BE, HELP = "[cp]", "[cph]"
"""A form of `to be`; any auxiliary."""
SET = r"(?:,[^,;NX]{1,20},)?"
"""What is set behind a name between two commas."""
WITHIN = rf"X(?:[bi]d?{NAME})?"
HEAD = rf"(?:(?:(?:^[ T]?|[;k]){TIMES}c?{NOUN}{WITHIN}{SET}|,{TIMES}c?{NOUN}{WITHIN}(?!,))(?:,?[ilf]?m,?){{0,3}}|^T)"
"""The subject, at the head of its clause, with what is set behind it."""
FREE = r"(?<![lgs])(?<![lg][da])(?<![lg][da]o)X,?"
"""The subject wherever it stands, but where it hangs on a noun that the predicate could be said of (`the son of X`)."""
DONE = rf"{BE}?f?[da]?o{{1,2}}(?:[ilbfg](?:[da]?(?:[om]|{NAME})){{1,3}}(?:,?k{NAME})?){{0,3}}"
"""An earlier verb of the same subject: `was released in 1987`."""
NOT_RIVAL = rf"{BE}?f?o{{1,2}}(?:[ilbfg](?:[da]?[omn]){{1,3}}(?:,?kn)?){{0,3}}"
"""One with no name that what comes next could be said of: `was directed by N, produced by`."""
VERB = rf",?(?:{NOT_RIVAL},(?=o|C)){{0,3}}(?:{DONE},?k)?,?[kdr]?{HELP}{{0,3}}f?"
"""Earlier verbs, and the auxiliary of the next: `was released in 1987 and was`."""
SUBJECT = rf"(?:{HEAD}{VERB}|{FREE}r{HELP}{{0,3}}f?(?:{DONE},?k{HELP}{{0,3}}f?)?)"
"""The subject with what comes before the predicate; also that of a relative clause: `X, which was`."""
ISA = rf"{HEAD}{BE}[da]{NAME}?(?:[ilg]?m|o){{0,5}}"
"""`X is a film of 1987`."""
WHEN = r"(?:,?[ilfg]?d?m,?){0,3}"
TOWN = r"(?:[da]?o[gbl]?)?d?"
"""`the city of`."""
WITHIN_WHAT = "(?:,[nqo],)?"
"""What a place is in, in a bracket behind it: `in Weimar (Thüringen) geboren`."""
WHOSE = r"dC[gblid]?d?[os]?X"
"""`The capital of X`."""
LIST = rf"(?:(?:{NOUN}{NAME}(?:,?k|,))+(?={NOUN}N(?:$|[,;kilfbrm ])))?{NOUN}"
"""Names that share the slot, before the one looked at."""
FIRST = rf"^T?(?:o[^,;NX]{{1,10}},)?(?:{NOUN}|[da]?o{{1,3}}[lg]d?)[XS]"
"""The subject as the first name of its sentence, or whose the first noun is."""
END = r"(?=$|[,;k]|[il]?m)"


class Frame(Enum):
    """How a predicate is said of a subject."""

    AGENT = "done by"
    """`X was directed by N`, `X is a film directed by N`, `X, directed by N`."""
    ACTIVE = "does"
    """`N directed X`, `X, which N directed`; of what is over and done: who led something need not do it now."""
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
        rf"{SUBJECT}C{WHEN}b{LIST}N",
        rf"{FREE}(?:[da]o{{0,3}}|{DONE},?k)?C{WHEN}b{LIST}N",
        rf"{ISA}C{WHEN}b{LIST}N",
        rf"{HEAD}{BE}(?:[ilf]?d?m){{0,2}}b{NOUN}NC",
        rf"^ ?C{WHEN}b{NOUN}N(?:[ilf]?m,?)*(?:k[^,;X]{{0,20}}|,[kr][^,;X]{{1,20}})?,{NOUN}X",
        rf"^T?Cb{NOUN}Nc?[da]?[os]?X",
    ),
    Frame.ACTIVE: (
        rf"{OPENING}c?(?:o|d[oC]{{1,2}})?N(?:i{NAME})?(?:,?[da]o{{1,3}})?{SET},?k?[cphf]?d?C{THE}X",
        rf"{FREE}r{NOUN}N[ph]?C{END}",
    ),
    Frame.MADE: (rf"{HEAD}b{NOUN}N", rf"{ISA}ob{NOUN}N", rf"{FREE}[da]o{{1,3}}b{NOUN}N"),
    Frame.EQUAL: (
        rf"(?:^[ T]?|[,;k]){WHOSE}{SET}{BE}{{1,3}}{NOUN}N",
        rf"(?:^[ T]?|[,;k]){WHOSE},N",
        rf"X,?k[cphd]?C{BE}{{1,3}}{NOUN}N",
        rf"SC(?:,|{BE}{{1,3}}){NOUN}N",
        r"SCN",
        rf"^Td?C{BE}{{1,3}}{NOUN}N",
        rf"{OPENING}c?Nc{{1,3}}{WHOSE}",
        rf"{OPENING}{NOUN}N{SET}c{WHOSE}",
        rf"{OPENING}{NOUN}NcSC{END}",
        rf"X,?k{NOUN}NcdC{END}",
        rf"{FIRST}[^;NXq]{{1,30}}[,;]?k?uC{BE}{{1,3}}{NOUN}N",
        rf"{FIRST}[^;NXq]{{1,30}}[,;]?k?{NOUN}NcuC{END}",
        rf"S[oC]{{1,3}}{BE}{NAME},?kuC{BE}{{1,3}}{NOUN}N",
    ),
    Frame.WAS: (
        rf"{OPENING}c?N(?:,|{HELP}{{0,3}}){WHOSE}",
        rf"{OPENING}{NOUN}N{SET}{BE}{{1,3}}{WHOSE}",
        rf"^T{NOUN}N{BE}{{1,2}}dC(?=$|[,;])",
    ),
    Frame.PLACE: (
        rf"{SUBJECT}d?C{WHEN}i{TOWN}N",
        rf"{FREE}C{WHEN}i{TOWN}N",
        rf"{HEAD}{BE}(?:[ilf]?d?m){{0,2}}i{TOWN}N{WITHIN_WHAT}C",
        rf"{FREE}(?:[ilf]?d?m){{0,2}}i{TOWN}N{WITHIN_WHAT}C{END}",
        rf"^ ?C{WHEN}i{TOWN}N(?:,?[ilf]?m){{0,2}},{NOUN}X",
        rf"{OPENING}d?C{BE}?[da]?X{WHEN}i{TOWN}N",
        rf"XhSCi{TOWN}N",
        rf"SC{BE}i{TOWN}N",
    ),
    Frame.OBJECT: (rf"{SUBJECT}d?CN",),
}
COMPARED = regex(rf"{OPENING}c?{NOUN}X(?:{BE}|h[da]?)f?[da]?C,?[fkgb]{{1,2}}[da]?s?N")
"""`X is older than N`, `X has more inhabitants than N`."""
COMPARED_BY_CASE = regex(rf"{OPENING}c?{NOUN}X(?:{BE}|h[da]?)f?[da]?CN")
"""The same in a language whose cases say it: `A старше B`."""
COMPARED_IN_TIME = regex(rf"{OPENING}c?{NOUN}X{HELP}{{0,3}}C[fkil][da]?N")
"""`X was founded before N`."""
_COMPILED = {frame: tuple(map(regex, patterns)) for frame, patterns in _FRAMES.items()}


def in_frame(frame: Frame, shape: str) -> str:
    """The part of the letters of a sentence that has the form of a frame; empty where none has."""
    return next((found[0] for pattern in _COMPILED[frame] if (found := pattern.search(shape))), "")
