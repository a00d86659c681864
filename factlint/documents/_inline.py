"""The marks inside Markdown prose: links, emphasis, tags, math, entities, citations.

One pass over the characters that can mean something; every step either moves forward or is bounded, so that the
pass is linear whatever the text holds.
"""

from __future__ import annotations

from msgspec import field

from factlint.documents._brackets import ATTRIBUTES, ROLE, Brackets
from factlint.documents._document import Span
from factlint.documents._entities import ENTITY, reference
from factlint.patterns import regex

_SPECIAL = regex(r"[\\\[\]<*_~$&{:@^]")
_TEMPLATE = regex(r"\{\{[^{}]{0,1000}\}\}|\{%[^{}]{0,1000}%\}")
_TAG = regex(r"</?([A-Za-z][\w:-]{0,60})(?:[\s/][^<>]*)?>|<[!?][^<>]*>")
_AUTOLINK = regex(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>]{1,255})>")
_SCHEME = regex(r"(?:[A-Za-z][A-Za-z0-9+.-]{1,12}|(?i:doi|urn|mailto))\Z")
_REST = regex(r"[^\s<>\"`]*")
_TWO_WORDS = regex(r"(?<!\\)\b[^\W\d_]{3,}[ \n]+[^\W\d_]{3,}")
_OPERATOR = regex(r"[\\^_={}<>+*/|]")
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_BLOCK_TAGS = frozenset(
    "address article aside blockquote br caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr li main nav ol p section summary table tbody td tfoot th thead tr ul".split()
)
_ITALIC_TAGS = frozenset("i em cite".split())
_IDENTIFIERS = regex(
    r"(?:www\.|(?:ISBN|ISSN|DOI|arXiv|PMC?ID)(?:-1[03])?:?[ \t]?(?=[\dX]))[^\s<>\"\]]*(?:[ -]\d[\d-]*X?(?=\W))?"
)


class Inline(Brackets):
    """What the marks inside a text come to."""

    fills: dict[int, str] = field(default_factory=dict)
    """Offset to the character that an entity there stands for."""
    breaks: list[int] = field(default_factory=list)
    """Where an HTML block element starts or ends."""
    emphasis: list[Span] = field(default_factory=list)
    paragraph_end: int = -1
    marks: dict[str, int] = field(default_factory=dict)

    def read(self) -> Inline:
        handlers = {
            "\\": self.escape, "[": self.opening, "]": self.closing, "<": self.angle, "*": self.emphasise,
            "_": self.emphasise, "~": self.tilde, "$": self.math, "&": self.entity, "{": self.brace,
            ":": self.colon, "@": self.at, "^": self.caret,
        }  # fmt: skip
        self.number_examples()
        position, search = 0, _SPECIAL.search
        while match := search(self.text, position):
            at = match.start()
            if at >= self.paragraph_end:
                self.enter_paragraph(at)
            position = handlers[match[0]](at)
        self.flush()
        if any(word in self.text for word in ("www.", "ISBN", "ISSN", "DOI", "arXiv", "PMID", "PMCID")):
            self.cuts += [match.span() for match in _IDENTIFIERS.finditer(self.text)]
        self.cuts.sort()
        self.cites.sort(key=lambda cite: cite.span)
        self.emphasis.sort()
        return self

    def enter_paragraph(self, at: int) -> None:
        self.flush()
        end = self.text.find("\n\n", at)
        self.paragraph_end = end if end >= 0 else len(self.text)
        self.brackets.clear()
        self.marks.clear()

    def escape(self, at: int) -> int:
        following = self.text[at + 1 : at + 2]
        if following in _PUNCTUATION or following == "\n":
            self.cut(at, at + 1)
            return at + 2
        return at + 1

    # Tags, addresses, entities, templates.

    def angle(self, at: int) -> int:
        if link := _AUTOLINK.match(self.text, at):
            return self.cut(at, link.end())
        tag = _TAG.match(self.text, at)
        if tag is None:
            return at + 1
        name = (tag[1] or "").lower()
        if name in _BLOCK_TAGS:
            self.breaks.append(at)
        elif name in _ITALIC_TAGS:
            self.italic_tag(name, at, tag.end())
        return self.cut(at, tag.end())

    def italic_tag(self, name: str, at: int, end: int) -> None:
        opened = self.marks.pop(f"<{name}", -1)
        if self.text[at + 1] != "/":
            self.marks[f"<{name}"] = end
        elif opened >= 0:
            self.emphasis.append(Span(opened, at))

    def colon(self, at: int) -> int:
        """Cut a bare address: `scheme://...`, `doi:10...`, `mailto:...`."""
        text = self.text
        slashes = text.startswith("//", at + 1)
        if not slashes and not text[max(0, at - 6) : at].lower().endswith(("doi", "urn", "mailto")):
            return at + 1
        scheme = _SCHEME.search(text[max(0, at - 13) : at])
        rest = _REST.match(text, at + 1) if scheme else None
        if scheme is None or rest is None or not rest[0]:
            return at + 1
        end = rest.end()
        while text[end - 1] in ".,;:!?'*_]" or (text[end - 1] == ")" and "(" not in rest[0]):
            end -= 1
        return self.cut(at - len(scheme[0]), max(end, at + 1))

    def entity(self, at: int) -> int:
        match = ENTITY.match(self.text, at)
        if match is None:
            return at + 1
        start, end, shown = reference(self.text, match)
        if shown:
            self.fills[at] = shown
        return self.cut(start, end)

    def brace(self, at: int) -> int:
        if template := _TEMPLATE.match(self.text, at):
            return self.cut(at, template.end())
        if role := ROLE.match(self.source, at):
            return self.role(role)
        if self.text[at - 1 : at] in ("]", ")", " ", "\n", "") and (attributes := ATTRIBUTES.match(self.text, at)):
            return self.cut(at, attributes.end())
        return at + 1

    # Emphasis, deletion, math.

    def emphasise(self, at: int) -> int:
        text, mark = self.text, self.text[at]
        end = at + 1
        while text[end : end + 1] == mark:
            end += 1
        before, after = text[at - 1 : at] or " ", text[end : end + 1] or " "
        if (before.isspace() and after.isspace()) or (before.isdigit() and after.isdigit()):
            return end
        if mark == "_" and before.isalnum() and after.isalnum():
            return end
        self.pair(text[at:end], at, end, opens=not after.isspace(), closes=not before.isspace())
        return self.cut(at, end)

    def pair(self, run: str, at: int, end: int, *, opens: bool, closes: bool) -> None:
        opened = self.marks.pop(run, -1) if closes else -1
        if opened >= 0:
            if len(run) in (1, 3):
                self.emphasis.append(Span(opened, at))
        elif opens and len(run) <= 3:
            self.marks[run] = end

    def tilde(self, at: int) -> int:
        """Cut what is struck out: the writer took it back."""
        if not self.text.startswith("~~", at):
            return at + 1
        end = self.text.find("~~", at + 2, self.paragraph_end)
        return self.cut(at, end + 2) if end > 0 else self.cut(at, at + 2)

    def math(self, at: int) -> int:
        """Cut inline math as pandoc knows it: no space inside the dollars, no digit after them."""
        text = self.text
        end = text.find("$", at + 1, min(self.paragraph_end, at + 1000))
        if end <= at + 1 or text[at + 1].isspace() or text[end - 1].isspace() or text[end + 1 : end + 2].isdigit():
            return at + 1
        inside = text[at + 1 : end]
        money = inside[0].isdigit() and " " in inside and not _OPERATOR.search(inside)
        if text[at - 1 : at].isalnum() or money or _TWO_WORDS.search(inside):
            return at + 1  # timid: two amounts of money and what stands between them
        return self.cut(at, end + 1)
