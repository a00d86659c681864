"""Suppressions: comments in a draft that say why a finding is all right.

    <!-- factlint: ignore[FL101] the error is the subject of the sentence -->

On a line with prose it holds for that line, on a line of its own for the next line with prose; `ignore-line` and
`ignore-next-line` say which. `ignore-block` holds for the block that follows, `ignore-file` for the file,
`ignore-start` until `ignore-end` or the end of the file. `until=2027-01-31` among the words says when it is no longer
good: with `--today` after that day it is a finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches

from msgspec import Struct, field

from factlint.documents import Document, Span
from factlint.documents._mask import unify_line_ends
from factlint.findings import Edit, Finding
from factlint.patterns import regex

FORM = regex(
    r"factlint(?P<mark>[ \t]{0,9}:[ \t]{0,9}|-|[ \t]{1,9})(?P<word>[A-Za-z][\w-]{0,40})"
    r"(?:[ \t]{0,9}\[(?P<codes>[^\]\n]{0,400})\]|(?P<bare>(?:[ \t]{1,9}FL\d{1,3}\b,?){1,50}))?(?P<rest>[^\n]{0,400})"
)
KINDS = ("ignore", "ignore-line", "ignore-next-line", "ignore-block", "ignore-file", "ignore-start", "ignore-end")
MEANT = ("ignore", "disable", "enable", "suppress", "noqa")
"""Beginnings of words that are meant as a suppression, whether or not they are one."""
IN_TEXT = "this stands in the text, not in a comment, and silences nothing; give it a line of its own, as a comment"
UNTIL = regex(r"\buntil=(\S{1,40})")
MARKS = regex(r"[ \t]*(?:\.\.|%+|#+|//|;)?[ \t]*")
"""What may stand before a comment that has its line for itself."""
END = regex(r"(?:-->|\*/\}).*\Z", re.DOTALL)


NOWHERE = Span(0, 0)


class Suppression(Struct):
    """One comment, where it holds, and what it has kept silent."""

    comment: Span
    reach: Span
    codes: tuple[str, ...] = ()
    """Codes, starts of codes, or names of rules; empty: all."""
    reason: str = ""
    until: str = ""
    fault: str = ""
    """What is wrong with it; then it holds nowhere."""
    written: Span = NOWHERE
    """Where its codes are written."""
    used: set[str] = field(default_factory=set)
    silenced: set[str] = field(default_factory=set)
    """The codes of the findings that it has kept silent."""

    def silences(self, finding: Finding) -> bool:
        """Whether it holds for the finding, which it then counts as used."""
        if not self.reach.start <= finding.span.start < max(self.reach.end, self.reach.start + 1):
            return False
        for code in self.codes or ("FL",):
            if finding.code.startswith(code.upper()) or finding.rule == code.lower():
                self.used.add(code)
                self.silenced.add(finding.code)
                return True
        return False

    def over(self, today: str) -> bool:
        """Whether its day is past; never, when it has none or the run was not told which day it is."""
        return bool(self.until and today > self.until)

    @property
    def unused(self) -> tuple[str, ...]:
        """The codes that silenced nothing."""
        return tuple(code for code in self.codes or ("FL",) if code not in self.used)

    def naming(self) -> Edit:
        """What puts the codes of what it silences behind its word, where it names none."""
        return Edit(Span(self.written.end, self.written.end), f"[{', '.join(sorted(self.silenced))}]")

    def without(self, codes: Iterable[str], text: str) -> Edit:
        """What takes some of its codes out, or the whole comment with its line when none is left."""
        left = [code for code in self.codes if code not in codes]
        if left:
            return Edit(self.written, ", ".join(left))
        text = unify_line_ends(text)
        start = text.rfind("\n", 0, self.comment.start) + 1
        end = _line_end(text, self.comment.end)
        if MARKS.fullmatch(text, start, self.comment.start) and not text[self.comment.end : end].strip():
            return Edit(Span(start, min(end + 1, len(text))), "")
        before = len(text[start : self.comment.start].rstrip(" \t"))
        return Edit(Span(start + before, self.comment.end), "")


def suppressions(document: Document) -> list[Suppression]:
    """The suppressions of a document, in the order of their comments."""
    found: list[Suppression] = []
    opened: list[Suppression] = []
    for comment in document.comments:
        form = FORM.search(document.text, *comment.span) if "factlint" in comment.text else None
        if form is None or not _is_meant(form):
            continue
        made = _made(document, comment.span, form)
        if form["word"] == "ignore-end" and opened:
            for suppression in opened:
                suppression.reach = Span(suppression.reach.start, comment.span.start)
            opened.clear()
            continue
        found.append(made)
        if form["word"] == "ignore-start" and not made.fault:
            opened.append(made)
    return found + list(_in_text(document))


def _in_text(document: Document) -> Iterator[Suppression]:
    """What is written like a suppression where the format has no comment: it is part of what readers see."""
    for form in FORM.finditer(document.prose) if "factlint" in document.prose else ():
        if form["word"] in KINDS and ":" in form["mark"] and (form["codes"] or form["bare"]):
            span = Span(form.start(), form.end("codes") + 1 if form["codes"] else form.end("bare"))
            yield Suppression(span, Span(span.end, span.end), fault=IN_TEXT)


def _is_meant(form: re.Match[str]) -> bool:
    word = form["word"].lower()
    if form["mark"].isspace() and not (form["codes"] or form["bare"]):
        return False
    return (
        word in (*KINDS, "on", "off")
        or word.startswith(MEANT)
        or (":" in form["mark"] and bool(get_close_matches(word, KINDS, 1)))
    )


def _made(document: Document, comment: Span, form: re.Match[str]) -> Suppression:
    codes, rest = form["codes"] or form["bare"] or "", END.sub("", form["rest"]).strip(" -:–—\t\r")
    until = UNTIL.search(rest)
    fault = _fault(form, codes or "FL101", until[1] if until else "")
    group = "codes" if form["codes"] else "bare" if form["bare"] else "word"
    start = form.start(group) + len(codes) - len(codes.lstrip()) if codes else form.end("word")
    return Suppression(
        comment,
        Span(comment.end, comment.end) if fault else _reach(document, comment, form["word"]),
        tuple(code.strip() for code in re.split(r"[,\s]", codes) if code.strip()),
        UNTIL.sub("", rest).strip(),
        until[1] if until and not fault else "",
        fault,
        Span(start, start + len(codes.strip())),
    )


def _fault(form: re.Match[str], codes: str, until: str) -> str:
    word = form["word"]
    if ":" not in form["mark"] or word not in KINDS:
        near = get_close_matches(word.replace("disable", "ignore").replace("enable", "ignore-end"), KINDS, 1, 0)[0]
        written = f"factlint-{word}" if form["mark"] == "-" else f"factlint{form['mark'].rstrip()} {word}"
        return f"`{written}` is not understood; write `factlint: {near}[{codes.strip()}] reason`"
    if word == "ignore-end":
        return "no `ignore-start` is open here"
    if until and not _is_day(until):
        return f"`until={until}` is no day; write it as `until=2027-01-31`"
    return ""


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _reach(document: Document, comment: Span, kind: str) -> Span:
    text = unify_line_ends(document.text)
    if kind == "ignore-file":
        return Span(0, len(text) + 1)
    if kind == "ignore-start":
        return Span(comment.end, len(text) + 1)
    if kind == "ignore-block":
        after = (block.span for block in document.blocks if block.span.end > comment.end)
        return next(after, Span(comment.end, comment.end))
    first = text.rfind("\n", 0, comment.start) + 1
    last = _line_end(text, comment.end)
    if kind == "ignore-line" or (kind == "ignore" and document.prose[first:last].strip()):
        return Span(first, last)
    following = re.compile(r"\S").search(document.prose, last)
    if following is None:
        return Span(comment.end, comment.end)
    return Span(text.rfind("\n", 0, following.start()) + 1, _line_end(text, following.start()))


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return end if end >= 0 else len(text)


def unsilenced(findings: Iterable[Finding], held: list[Suppression]) -> Iterator[Finding]:
    """The findings that no suppression holds for; every suppression that holds for one counts it."""
    for finding in findings:
        holding = [suppression for suppression in held if suppression.silences(finding)]
        if not holding:
            yield finding
