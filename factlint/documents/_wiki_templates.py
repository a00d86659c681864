"""Templates of MediaWiki text: which show their parameters, how many of them, and what stands between them."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct

from factlint.patterns import regex


class Shape(NamedTuple):
    """How a template shows its parameters."""

    keep: int = 9
    """So many, those with a name not counted, which are not shown."""
    dated: bool = False
    """Numbers beside each other are year, month and day."""
    skip: int = 0
    """So many are not shown before (the language of `lang`)."""
    sign: str = ""
    """What stands before the first."""


_DATED = (
    "birth date,death date,start date,end date,birth date and age,death date and age,start date and age,as of,"
    "film date,birth year and age,death year and age,birth-date,death-date,dts,date"
)
SHAPES = {
    **dict.fromkeys("nowrap nobr small big abbr c. ca. c circa formatnum nts number".split(), Shape()),
    **dict.fromkeys(("quote", "blockquote", "oldstyledate", "oldstyledatedy", "plainlist", "unbulleted list"), Shape()),
    **dict.fromkeys(("ill", "interlanguage link", "sortname", "val"), Shape(keep=1)),
    **dict.fromkeys(("lang", "transl"), Shape(skip=1)),
    **dict.fromkeys(("convert", "cvt"), Shape(keep=2)),
    **dict.fromkeys(_DATED.split(","), Shape(keep=3, dated=True)),
    **dict.fromkeys(("us$", "usd"), Shape(keep=1, sign="$")),
    **dict.fromkeys(("gbp", "£"), Shape(keep=1, sign="£")),
    **dict.fromkeys(("euro", "€"), Shape(keep=1, sign="€")),
}
"""Templates whose parameters are text that the reader sees; of all others nothing is prose."""
PLAIN = Shape()
BOX = "infobox"
"""How the names of templates begin that are tables of keys and values."""
KEY = regex(r"[ \t]*\|[ \t]*([\w ()/-]{1,60}?)[ \t]*=[ \t]*")
UNSEEN = regex(
    r"(?:image|img|photo|logo|map|signature|coat|flag|seal|embed|module|child|website|url|coord|lat|lon|zoom|footnote|"
    r"module|bodyclass|style|colou?r|pushpin|alt\b|caption|upright|background|abovestyle)|.*(?:size|alt|width|_lang|_ref|link)$"
)
"""Keys of an infobox whose values are no statements."""
_NAMED = regex(r"\|[ \t\n]{0,9}[A-Za-z][\w -]{0,30}=[^{}\[\]|]{0,2000}")
_UNNAMED = regex(r"\|[^{}\[\]|]{0,2000}")
_JOINT = regex(r"\|[ \t]*(?:to|and|or|by|x|-|–)[ \t]*\|")


class Opened(Struct):
    """A template or a link that is open."""

    mark: str
    """`{{` hidden, `{{+` shown, `{{#` an infobox; `[[`, and `[[-` hidden; `[`."""
    at: int
    shape: Shape = PLAIN
    count: int = 0
    """Parameters without a name that have begun."""

    def parameter(self, text: str, at: int) -> tuple[int, str]:
        """What the bar at an offset begins: up to where nothing is shown, and what stands for the bar."""
        if named := _NAMED.match(text, at):
            return named.end(), ""
        self.count += 1
        if self.count == 2 and _JOINT.match(text, at):
            self.shape = self.shape._replace(keep=self.shape.keep + 2)
        unnamed = _UNNAMED.match(text, at)
        if unnamed and not self.shape.skip < self.count <= self.shape.skip + self.shape.keep:
            return unnamed.end(), ""
        if self.count == 1:
            return at + 1, self.shape.sign
        joined = self.shape.dated and text[at - 1].isdigit() and text[at + 1 : at + 2].isdigit()
        return at + 1, "-" if joined else ""
