"""The marks inside Markdown prose: links, emphasis, tags, math, entities, citations.

One pass over the characters that can mean something; every step either moves forward or is bounded, so that the
pass is linear whatever the text holds.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from factlint.documents._cite_syntax import CROSS_REFERENCE, KEY, PLACE_AFTER, key_of, locator
from factlint.documents._document import Cite, Span

_SPECIAL = re.compile(r"[\\\[\]<*_~$&{:@^]")
_TARGET = re.compile(
    r"\([ \t\n]{0,20}(?:<[^<>\n]{0,2000}>|(?:[^\s()\\]|\\.|\((?:[^\s()]|\([^\s()]{0,200}\)){0,500}\)){0,2000})"
    r"(?:[ \t\n]{1,20}(?:\"(?:[^\"\\]|\\.){0,1000}\"|'(?:[^'\\]|\\.){0,1000}'|\([^()]{0,1000}\)))?[ \t\n]{0,20}\)"
)
_REFERENCE = re.compile(r"\[[^\[\]]{0,500}\]")
_ATTRIBUTES = re.compile(r"\{[ \t]*(?:[#.:=-]|[\w-]+=)[^{}\n]{0,500}\}")
_TEMPLATE = re.compile(r"\{\{[^{}]{0,1000}\}\}|\{%[^{}]{0,1000}%\}")
_ROLE = re.compile(r"\{([\w:+.-]{1,60})\}(?=`)(`+)([^`]{1,1000})\2")
_WIKILINK = re.compile(r"\[\[([^\[\]|\n]{1,300}\|)?([^\[\]\n]{1,300})\]\](?!\()")
_NOTE = re.compile(r"\[\^([^\[\]\s]{1,100})\](?!:)")
_TAG = re.compile(r"</?([A-Za-z][\w:-]{0,60})(?:[\s/][^<>]*)?>|<[!?][^<>]*>")
_AUTOLINK = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>]{1,255})>")
_SCHEME = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]{1,12}|(?i:doi|urn|mailto))\Z")
_REST = re.compile(r"[^\s<>\"`]*")
_MAIL_NAME = re.compile(r"[\w.+-]{1,64}\Z")
_MAIL_HOST = re.compile(r"@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_WORD_BEFORE = re.compile(r"(?:\w|&#?\w{1,32};)*\Z")
_WORD_AFTER = re.compile(r"(?:\w|&#?\w{1,32};)*")
_TWO_WORDS = re.compile(r"(?<!\\)\b[^\W\d_]{3,}[ \n]+[^\W\d_]{3,}")
_OPERATOR = re.compile(r"[\\^_={}<>+*/|]")
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_BLOCK_TAGS = frozenset(
    "address article aside blockquote br caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr li main nav ol p section summary table tbody td tfoot th thead tr ul".split()
)
_ITALIC_TAGS = frozenset("i em cite".split())
_CITE_ROLES = ("cite", "footcite")
_IDENTIFIERS = re.compile(
    r"(?:www\.|(?:ISBN|ISSN|DOI|arXiv|PMC?ID)(?:-1[03])?:?[ \t]?(?=[\dX]))[^\s<>\"\]]*(?:[ -]\d[\d-]*X?(?=\W))?"
)


@dataclass(slots=True)
class Inline:
    """What the marks inside a text come to; `source` is the original, `text` the same with opaque parts blank."""

    text: str
    source: str
    cuts: list[tuple[int, int]] = field(default_factory=list)
    fills: dict[int, str] = field(default_factory=dict)
    """Offset to the character that an entity there stands for."""
    breaks: list[int] = field(default_factory=list)
    """Where an HTML block element starts or ends."""
    emphasis: list[Span] = field(default_factory=list)
    cites: list[Cite] = field(default_factory=list)
    notes: list[tuple[Span, str]] = field(default_factory=list)
    """References to footnotes, with their labels."""
    paragraph_end: int = -1
    brackets: list[int] = field(default_factory=list)
    pending: list[re.Match[str]] = field(default_factory=list)
    """Citation keys of the paragraph that no bracket has closed over yet."""
    marks: dict[str, int] = field(default_factory=dict)

    def read(self) -> Inline:
        handlers = {
            "\\": self.escape, "[": self.opening, "]": self.closing, "<": self.angle, "*": self.emphasise,
            "_": self.emphasise, "~": self.tilde, "$": self.math, "&": self.entity, "{": self.brace,
            ":": self.colon, "@": self.at, "^": self.caret,
        }  # fmt: skip
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

    def cut(self, start: int, end: int) -> int:
        self.cuts.append((start, end))
        return end

    def escape(self, at: int) -> int:
        following = self.text[at + 1 : at + 2]
        if following in _PUNCTUATION or following == "\n":
            self.cut(at, at + 1)
            return at + 2
        return at + 1

    # Brackets: links, notes, citations.

    def opening(self, at: int) -> int:
        if note := _NOTE.match(self.text, at):
            self.notes.append((Span(at, note.end()), note[1]))
            return self.cut(at, note.end())
        if wiki := _WIKILINK.match(self.text, at):
            self.cut(wiki.end() - 2, wiki.end())
            return self.cut(at, wiki.start(2))
        self.brackets.append(at)
        return at + 1

    def closing(self, at: int) -> int:
        if not self.brackets:
            return at + 1
        opened = self.brackets.pop()
        if self.pending and (self.group(opened, at + 1) or self.located(opened, at + 1)):
            return at + 1
        return self.link(opened, at)

    def link(self, opened: int, at: int) -> int:
        end = at + 1
        following = self.text[end : end + 1]
        pattern = {"(": _TARGET, "[": _REFERENCE, "{": _ATTRIBUTES}.get(following)
        match = pattern.match(self.text, end) if pattern else None
        if match is None or (following == "[" and self.text.startswith("[^", end)):
            return end
        if following == "[" and "@" in match[0]:
            return end
        start = opened - 1 if self.text[opened - 1 : opened] in ("!", "^") else opened
        self.cut(start, opened + 1)
        return self.cut(at, match.end())

    def at(self, at: int) -> int:
        before = self.text[at - 1 : at]
        if before == "\\" or before == "@":
            return at + 1
        if before.isalnum() or before in ("_", "."):
            return self.mail(at)
        key = KEY.match(self.text, at)
        if key is None:
            return at + 1
        self.pending.append(key)
        return key.end()

    def mail(self, at: int) -> int:
        host = _MAIL_HOST.match(self.text, at)
        if host is None:
            return at + 1
        name = _MAIL_NAME.search(self.text[max(0, at - 64) : at])
        return self.cut(at - len(name[0]) if name else at, host.end())

    def group(self, start: int, end: int) -> bool:
        """Take the pending keys inside a pair of brackets as one citation."""
        if self.nested(start) or self.pending[-1].start() < start:
            return False
        first = len(self.pending) - 1
        while first and self.pending[first - 1].start() > start:
            first -= 1
        inside = self.pending[first:]
        del self.pending[first:]
        for key, following in zip(inside, [*inside[1:], None], strict=True):
            stop = following.start() if following else end - 1
            suffix = self.text[key.end() : stop].partition(";")[0]
            self.cite(key, locator(suffix), Span(start, end), in_text=False)
        self.cut(start, end)
        return True

    def nested(self, start: int) -> bool:
        """Whether brackets stand inside a citation's own (`[@a, [p. 3]]`)."""
        opened = self.brackets[-1] if self.brackets else -1
        return opened >= 0 and self.text[opened + 1 : opened + 2] in ("@", "-") and start - opened < 200

    def located(self, start: int, end: int) -> bool:
        """Take brackets after a key in the text as its locator."""
        key = self.pending[-1]
        if not 0 <= start - key.end() <= 1 or self.text[key.end() : start].strip():
            return False
        self.pending.pop()
        self.cite(key, locator(self.text[start + 1 : end - 1]), Span(key.start(), end), in_text=True)
        self.cut(key.start(), end)
        return True

    def flush(self) -> None:
        """What stands outside brackets at the end of a paragraph is cited in the text."""
        for key in self.pending:
            place = PLACE_AFTER.match(self.text, key.end())
            group = Span(key.start(), place.end() if place else key.end())
            self.cut(*group)
            self.cite(key, locator(place[0]) if place else "", group, in_text=True)
        self.pending.clear()

    def cite(self, match: re.Match[str], place: str, group: Span, *, in_text: bool) -> None:
        key = key_of(match)
        if not CROSS_REFERENCE.match(key):
            self.cites.append(Cite(span=Span(*match.span()), key=key, locator=place, group=group, in_text=in_text))

    def caret(self, at: int) -> int:
        return self.cut(at, at + 1) if self.text.startswith("^[", at) else at + 1

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
        match = _ENTITY.match(self.text, at)
        if match is None:
            return at + 1
        meant = html.unescape(match[0])
        if len(meant) == 1 and not meant.isalnum():
            if not meant.isspace():
                self.fills[at] = meant
            return self.cut(at, match.end())
        # timid: a word that is spelled with entities has no text of its own to point at
        before = _WORD_BEFORE.search(self.text[max(0, at - 40) : at])
        after = _WORD_AFTER.match(self.text, match.end(), match.end() + 200)
        start = at - (len(before[0]) if before else 0)
        return self.cut(start, after.end() if after else match.end())

    def brace(self, at: int) -> int:
        if template := _TEMPLATE.match(self.text, at):
            return self.cut(at, template.end())
        if role := _ROLE.match(self.source, at):
            return self.role(role)
        if self.text[at - 1 : at] in ("]", ")", " ", "\n", "") and (attributes := _ATTRIBUTES.match(self.text, at)):
            return self.cut(at, attributes.end())
        return at + 1

    def role(self, role: re.Match[str]) -> int:
        name, _, kind = role[1].partition(":")
        if name in _CITE_ROLES:
            for part in re.finditer(r"[^,;\s{}<>]+", role[3]):
                span = Span(role.start(3) + part.start(), role.start(3) + part.end())
                textual = kind.lower().startswith("t") or kind.lower().startswith("author")
                self.cites.append(Cite(span=span, key=part[0], group=Span(*role.span()), in_text=textual))
        return self.cut(*role.span())

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
