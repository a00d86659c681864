"""What wikitext cites: references with names, templates for short citations, addresses in references."""

from __future__ import annotations

from msgspec import Struct, field

from factlint.documents._document import Cite, Span
from factlint.patterns import regex

_NAME = regex(r"\bname[ \t]{0,3}=[ \t]{0,3}[\"']?([^\"'/<>=|{}\n]{1,80})")
_NAMED = regex(r"\|[ \t\n]{0,9}name[ \t]{0,3}=[ \t]{0,3}([^|{}\n]{1,80})")
_ADDRESS = regex(r"https?://[^\s\[\]<>{}|]{1,2000}[^\s\[\]<>{}|.,;:!?)]")
_PLACE = regex(r"\|[ \t\n]{0,9}(pp?|pages?|loc|at)[ \t\n]{0,9}=[ \t\n]{0,9}([^|{}\n]{1,100})")
_TEMPLATE = regex(r"\{\{[^{}]{0,1000}\}\}")
_YEAR = regex(r"\d{3,4}[a-z]?|n\.?d\.?")
SHORT = frozenset("sfn sfnp sfnm sfnref harv harvnb harvtxt harvp harvcoltxt harvcol harvcolnb".split())
"""Templates that cite by author and year: `{{sfn|Smith|Jones|2000|p=12}}`."""
_AGAIN = frozenset(("r", "rp"))
"""Templates that refer to named references: `{{r|smith|page=12}}`."""


class WikiCiting(Struct):
    """The citations and links of a wikitext."""

    text: str
    cuts: list[tuple[int, int]] = field(default_factory=list)
    cites: list[Cite] = field(default_factory=list)
    links: list[tuple[Span, str]] = field(default_factory=list)
    defined: set[str] = field(default_factory=set)

    def reference(self, at: int, end: int, *, whole: bool) -> None:
        """A reference: its name is its key; the addresses in it are links. `whole`: it has a text of its own."""
        written = self.text[at : min(end, at + 4000)]
        name = _NAME.search(written.partition(">")[0])
        if name and not written.startswith("</"):
            key = name[1].strip()
            self.cites.append(Cite(Span(at, end), key, Span(at, end), locator=_place(written)))
            if whole:
                self.defined.add(key)
        if whole:
            self.links += [(Span(at, end), address) for address in dict.fromkeys(_ADDRESS.findall(written))]

    def short(self, at: int, name: str) -> None:
        """A template that cites; what it refers to may come from another template, so that it counts as known."""
        found = _TEMPLATE.match(self.text, at) if name in SHORT or name in _AGAIN else None
        if found is None:
            return
        span = Span(at, found.end())
        parts = [part.strip() for part in found[0][2:-2].split("|")[1:]]
        plain = [part for part in parts if part and "=" not in part]
        if name == "r":
            self.cites += [Cite(span, key, span, locator=_place(found[0])) for key in plain]
        elif name in SHORT and plain:
            year = next((number for number, part in enumerate(plain) if _YEAR.fullmatch(part)), len(plain) - 1)
            key = "".join(plain[: year + 1]).replace(" ", "")
            self.cites.append(Cite(span, key, span, locator=_place(found[0])))
            self.defined.add(key)

    def named_by_templates(self) -> None:
        """Names that templates give to references (`{{refn|name=smith|...}}`)."""
        if "name" in self.text and self.cites:
            self.defined.update(name.strip().strip("\"'") for name in _NAMED.findall(self.text))


def _place(written: str) -> str:
    """The locator in a template's parameters, with the label that tells pages from other places."""
    found = _PLACE.search(written)
    if found is None:
        return ""
    label = {"p": "p. ", "page": "p. ", "pp": "pp. ", "pages": "pp. "}.get(found[1], "")
    return label + found[2].strip()
