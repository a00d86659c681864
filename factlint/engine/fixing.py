"""Fixes: the edits of findings applied to a draft until none is left, changing no other byte."""

from __future__ import annotations

import codecs
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from difflib import unified_diff
from pathlib import Path

from msgspec import Struct

from factlint.documents import Span
from factlint.documents._decode import decode, read_bytes
from factlint.documents._open import reader_for
from factlint.engine._rewriting import rewritten
from factlint.engine.checker import checked
from factlint.engine.files import Draft
from factlint.engine.fingerprints import fingerprint
from factlint.engine.project import project
from factlint.engine.request import Request
from factlint.engine.result import Result
from factlint.errors import BadDraft
from factlint.findings import Finding, Fix

PASSES = 20
"""Times that a draft is checked again, at most: overlapping fixes wait for the next one."""
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

Left = Callable[[Draft, tuple[Finding, ...]], tuple[Finding, ...]]
"""Those of a draft's findings that are reported, and so fixed."""


class Mended(Struct, frozen=True, kw_only=True):
    """A draft before and after its fixes."""

    file: Draft
    old: bytes
    new: bytes
    result: Result
    """What is found in the new text."""
    count: int
    """Fixes applied."""

    def write(self) -> None:
        """Put the new text in the draft's place; raises NotWritten."""
        rewritten(Path(self.file.path), self.old, self.new, self.file.name)

    def diff(self) -> str:
        """The change as a unified diff."""
        before, after = (_text(data, self.file.name)[0] for data in (self.old, self.new))
        lines = unified_diff(_lines(before), _lines(after), self.file.name, self.file.name)
        return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def fixable(file: Draft, findings: Iterable[Finding], *, unsafe: bool) -> bool:
    """Whether some finding has a fix that may be applied, in a format that is text: not in a PDF."""
    return any(_fix(finding, unsafe) for finding in findings) and reader_for(file.name).read is not None


def mended(file: Draft, request: Request, left: Left, *, unsafe: bool, data: bytes | None = None) -> Mended:
    """A draft with its fixes applied; raises BadDraft."""
    old = read_bytes(Path(file.path), file.name) if data is None else data
    text, mark, codec = _text(old, file.name)
    new, count = old, 0
    using = project(file.configuration, request)
    refused: set[str] = set()
    result = checked(using, file, old)
    for _ in range(PASSES):
        open_findings = left(file, result.findings)
        fixes = list(_chosen(open_findings, file, refused, unsafe))
        if not fixes:
            break
        text_then = _applied(text, [fix for _, fix in fixes])
        new_then = mark + text_then.encode(codec)
        result_then = checked(using, file, new_then)
        stubborn = _stubborn([finding for finding, _ in fixes], result, result_then, file)
        if stubborn or result_then.unchecked:  # a fix that does not mend what it is for is not applied
            refused |= stubborn or {fingerprint(finding, file.inside, 0) for finding, _ in fixes}
            continue
        text, new, result, count = text_then, new_then, result_then, count + len(fixes)
    return Mended(file=file, old=old, new=new, result=result, count=count)


def _text(data: bytes, name: str) -> tuple[str, bytes, str]:
    """The text, its byte order mark and the codec that together give the bytes back; raises BadDraft."""
    text, _encoding = decode(data, name)
    mark, codec = next(((mark, codec) for mark, codec in MARKS if data.startswith(mark)), (b"", "utf-8"))
    if mark + text.encode(codec) != data:
        raise BadDraft("its bytes cannot be written back as they are", path=name)
    return text, mark, codec


def _fix(finding: Finding, unsafe: bool) -> Fix | None:
    """The fix to apply: the first that is safe, else the first when that is asked for."""
    safe = next((fix for fix in finding.fixes if fix.safe), None)
    return safe or (finding.fixes[0] if unsafe and finding.fixes else None)


def _chosen(findings: Iterable[Finding], file: Draft, refused: set[str], unsafe: bool) -> Iterator[tuple[Finding, Fix]]:
    """The fixes of one pass: of those whose edits overlap, the first in the text."""
    taken: list[Span] = []
    for finding in findings:
        fix = _fix(finding, unsafe)
        if fix is None or fingerprint(finding, file.inside, 0) in refused:
            continue
        if not any(_collides(edit.span, taken) for edit in fix.edits):
            for edit in fix.edits:
                insort(taken, edit.span)
            yield finding, fix


def _collides(span: Span, taken: list[Span]) -> bool:
    """Whether a span overlaps or touches one of those taken, which are in order and apart."""
    at = bisect_left(taken, span)
    return any(span.start <= other.end and other.start <= span.end for other in taken[max(0, at - 1) : at + 1])


def _applied(text: str, fixes: list[Fix]) -> str:
    pieces: list[str] = []
    end = len(text)
    for edit in sorted((edit for fix in fixes for edit in fix.edits), key=lambda edit: edit.span, reverse=True):
        pieces += [text[edit.span.end : end], edit.text]
        end = edit.span.start
    return "".join([text[:end], *reversed(pieces)])


def _stubborn(fixed: list[Finding], before: Result, after: Result, file: Draft) -> set[str]:
    """The fingerprints of findings that are as many as they were after some of them were fixed."""
    was, now = (Counter(fingerprint(each, file.inside, 0) for each in result.findings) for result in (before, after))
    return {name for finding in fixed if now[name := fingerprint(finding, file.inside, 0)] >= was[name]}


def _lines(text: str) -> list[str]:
    """Lines with their ends, as `diff` counts them."""
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
