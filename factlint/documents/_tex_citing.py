"""What LaTeX cites, and from which bibliographies."""

from __future__ import annotations

import re

from msgspec import Struct, field

from factlint.documents._cite_syntax import locator
from factlint.documents._document import Cite, Span
from factlint.documents._tex_marks import CITE, GROUP, NO_CITES, OPTIONAL, TEXTUAL
from factlint.patterns import regex

_COMMENT = regex(r"(?<!\\)%[^\n]*")
_BIBLIOGRAPHY = regex(
    r"\\(?:bibliography|nobibliography|addbibresource|addglobalbib|addsectionbib)\*?\s{0,9}(?:\[[^\[\]{}]{0,500}\])?"
    r"\s{0,9}\{([^{}\\]{1,2000})\}"
)
_ITEM = regex(r"\\bibitem\s{0,9}(?:\[[^\n]{0,500}?\]\s{0,9})?\{([^{}\s,\\]{1,300})\}")
_NOTES_OF_ALL = regex(r"[ \t]*\([^()]{0,500}\)")
_KEY = regex(r"%[^\n]*|[^,\s%]+")
_ADDRESS = regex(r"\{((?:[^{}\\]|\\.){1,2000})\}")


def bibliographies(text: str) -> tuple[str, ...]:
    """The bibliography files that a text names, in order, each once."""
    bare = _COMMENT.sub("", text)
    names = (name.strip() for found in _BIBLIOGRAPHY.finditer(bare) for name in found[1].split(","))
    return tuple(dict.fromkeys(name for name in names if name and "#" not in name))


def items(text: str) -> frozenset[str]:
    """The keys that the text's own list of references defines."""
    return frozenset(found[1] for found in _ITEM.finditer(_COMMENT.sub("", text)))


class TexCiting(Struct):
    """The citations and links of a LaTeX text."""

    text: str
    cuts: list[tuple[int, int]] = field(default_factory=list)
    cites: list[Cite] = field(default_factory=list)
    links: list[tuple[Span, str]] = field(default_factory=list)
    notes: list[Span] = field(default_factory=list)
    """The commands of the footnotes that are open."""

    def cut(self, start: int, end: int) -> int:
        self.cuts.append((start, end))
        return end

    @staticmethod
    def is_cite(name: str) -> bool:
        return CITE.match(name) is not None and name.rstrip("*") not in NO_CITES

    def cite(self, name: str, at: int, end: int) -> int:
        """Citations: `\\cite[see][p.~12]{a,b}`, the several pairs of `\\cites`, the volume of `\\volcite{2}[3]{a}`."""
        found: list[tuple[Span, str, str]] = []
        several, volumes = name.rstrip("*").endswith("s"), "volcite" in name
        while several and not found and (notes := _NOTES_OF_ALL.match(self.text, end)):
            end = notes.end()
        while True:
            start, place = end, ""
            end, place = self.optional(end)
            keys = GROUP.match(self.text, end)
            if volumes and keys:
                end, place = self.optional(keys.end())
                keys = GROUP.match(self.text, end)
            if keys is None or (found and not several):
                end = start
                break
            end = keys.end()
            found += self.keys(keys, locator(place.replace("~", " ")))
        textual = TEXTUAL.match(name) is not None and name.rstrip("*") != "cite"
        for span, key, place in found:
            self.cites.append(Cite(span=span, key=key, locator=place, group=Span(at, end), in_text=textual))
            if self.notes:
                mark = self.notes[-1]
                self.cites.append(Cite(span=mark, key=key, locator=place, group=mark, note=True))
        return self.cut(at, end)

    def optional(self, end: int) -> tuple[int, str]:
        """The end of the options that begin at an offset, and the last of them."""
        last = ""
        while option := OPTIONAL.match(self.text, end):
            last, end = option[1], option.end()
        return end, last

    def keys(self, group: re.Match[str], place: str) -> list[tuple[Span, str, str]]:
        """The keys in braces; the parameter of a macro is none."""
        start = group.start(1)
        return [
            (Span(start + key.start(), start + key.end()), key[0], place)
            for key in _KEY.finditer(group[1])
            if not any(mark in key[0] for mark in "%#\\*")
        ]

    def address(self, name: str, at: int, end: int) -> int:
        """A link: `\\url{...}`, `\\href{...}{text}`; of the second the text stays."""
        target = _ADDRESS.match(self.text, end)
        if target is None:
            return self.cut(at, end)
        shown = GROUP.match(self.text, target.end()) if name == "href" else None
        stop = shown.end() if shown else target.end()
        self.links.append((Span(at, stop), re.sub(r"\\([%#&_~{}])", r"\1", target[1])))
        return self.cut(at, target.end())
