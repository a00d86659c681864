"""The brackets of Markdown prose: links, footnote marks, citations."""

from __future__ import annotations

import re

from msgspec import Struct, field

from factlint.documents._cite_syntax import (
    CITE_ROLES,
    CROSS_REFERENCE,
    KEY,
    PLACE_AFTER,
    is_textual,
    key_of,
    locator,
    role_keys,
)
from factlint.documents._document import Cite, Span
from factlint.patterns import regex

_TARGET = regex(
    r"\([ \t\n]{0,20}(?:<[^<>\n]{0,2000}>|(?:[^\s()\\]|\\.|\((?:[^\s()]|\([^\s()]{0,200}\)){0,500}\)){0,2000})"
    r"(?:[ \t\n]{1,20}(?:\"(?:[^\"\\]|\\.){0,1000}\"|'(?:[^'\\]|\\.){0,1000}'|\([^()]{0,1000}\)))?[ \t\n]{0,20}\)"
)
_REFERENCE = regex(r"\[[^\[\]]{0,500}\]")
ROLE = regex(r"\{([\w:+.-]{1,60})\}(?=`)(`+)([^`]{1,1000})\2")
_WIKILINK = regex(r"\[\[([^\[\]|\n]{1,300}\|)?([^\[\]\n]{1,300})\]\](?!\()")
_NOTE = regex(r"\[\^([^\[\]\s]{1,100})\](?!:)")
_MAIL_NAME = regex(r"[\w.+-]{1,64}\Z")
_MAIL_HOST = regex(r"@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_EXAMPLE = regex(r"^ {0,3}\(@([\w-]{1,100})\)(?=\s|\Z)", re.MULTILINE)
ATTRIBUTES = regex(r"\{[ \t]*(?:[#.:=-]|[\w-]+=)[^{}\n]{0,500}\}")


class Brackets(Struct):
    """What the brackets of a text come to; `source` is the original, `text` the same with opaque parts blank."""

    text: str
    source: str
    cuts: list[tuple[int, int]] = field(default_factory=list)
    cites: list[Cite] = field(default_factory=list)
    notes: list[tuple[Span, str]] = field(default_factory=list)
    """References to footnotes, with their labels."""
    links: list[tuple[Span, str]] = field(default_factory=list)
    """Links with their targets as written."""
    brackets: list[int] = field(default_factory=list)
    pending: list[re.Match[str]] = field(default_factory=list)
    """Citation keys of the paragraph that no bracket has closed over yet."""
    examples: frozenset[str] = frozenset()
    """The labels of numbered examples (`(@good) Like this.`), which text refers to as it cites."""

    def number_examples(self) -> None:
        self.examples = frozenset(_EXAMPLE.findall(self.text)) if "(@" in self.text else frozenset()

    def cut(self, start: int, end: int) -> int:
        self.cuts.append((start, end))
        return end

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
        pattern = {"(": _TARGET, "[": _REFERENCE, "{": ATTRIBUTES}.get(following)
        match = pattern.match(self.text, end) if pattern else None
        if match is None or (following == "[" and self.text.startswith("[^", end)):
            return end
        if following == "[" and "@" in match[0]:
            return end
        if following == "(":
            target = match[0][1:-1].split(maxsplit=1)
            self.links.append((Span(opened, match.end()), target[0].strip("<>") if target else ""))
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
        if not CROSS_REFERENCE.match(key) and not (in_text and key in self.examples):
            self.cites.append(Cite(span=Span(*match.span()), key=key, locator=place, group=group, in_text=in_text))

    def caret(self, at: int) -> int:
        return self.cut(at, at + 1) if self.text.startswith("^[", at) else at + 1

    def role(self, role: re.Match[str]) -> int:
        name, _, kind = role[1].partition(":")
        if name in CITE_ROLES:
            for start, end, key, place in role_keys(self.source, *role.span(3)):
                group = Span(*role.span())
                self.cites.append(Cite(Span(start, end), key, group, locator=place, in_text=is_textual(kind)))
        return self.cut(*role.span())
