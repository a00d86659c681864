"""What a change touches: files, the lines in them, and what they were called before."""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct, field

from factlint.engine import git
from factlint.patterns import regex

HUNK = regex(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
QUOTED = regex(rb"\\(?:([0-7]{3})|(.))", re.DOTALL)
LETTERS = {b"a": b"\a", b"b": b"\b", b"t": b"\t", b"n": b"\n", b"v": b"\v", b"f": b"\f", b"r": b"\r"}


class ChangedFile(Struct):
    """One file."""

    before: str = ""
    """Its path at the commit, relative to the repository; empty when it was not there."""
    whole: bool = False
    """New, or not a text: all of it counts as changed."""
    lines: list[int] = field(default_factory=list)
    """Changed and added lines, from 1, in order."""
    seams: list[int] = field(default_factory=list)
    """Lines after which others were taken out."""

    def touches(self, first: int, last: int) -> bool:
        """Whether a line from `first` to `last` is changed or added."""
        return self.whole or _any_within(self.lines, first, last)

    def disturbs(self, first: int, last: int) -> bool:
        """The same, or a line between them was taken out."""
        return self.touches(first, last) or _any_within(self.seams, first, last)


def _any_within(lines: list[int], first: int, last: int) -> bool:
    at = bisect_left(lines, first)
    return at < len(lines) and lines[at] <= last


class Changes(Struct, frozen=True, kw_only=True, eq=False):
    """What has changed since a commit."""

    commit: str
    top: str
    """The repository's folder, absolute."""
    files: dict[str, ChangedFile]
    """By absolute path."""

    def of(self, path: str) -> ChangedFile | None:
        """What has changed in a file; None when nothing has. A file outside the repository counts as new."""
        absolute = os.path.realpath(path)
        if not absolute.startswith(os.path.join(self.top, "")):  # noqa: PTH118
            return ChangedFile(whole=True)
        return self.files.get(absolute)

    def before(self, path: str) -> bytes | None:
        """What a changed file held at the commit; None when it was not there."""
        file = self.of(path)
        return git.blob(self.commit, file.before) if file and file.before else None


def since(revision: str) -> Changes:
    """What has changed since the work on HEAD left a revision, committed or not; raises BadRevision."""
    top = os.path.realpath(git.top())
    commit = git.fork_point(revision)
    files = dict(_files(git.changes(commit)))
    for path in git.untracked():
        files[path] = ChangedFile(whole=True)
    return Changes(commit=commit, top=top, files={os.path.join(top, path): file for path, file in files.items()})  # noqa: PTH118


def _files(diff: bytes) -> Iterator[tuple[str, ChangedFile]]:
    """The files of a unified diff without context."""
    lines = iter(diff.split(b"\n"))
    file, path = ChangedFile(), ""
    for line in lines:
        if line.startswith(b"diff --git "):
            if path:
                yield path, file
            file, path = ChangedFile(), ""
        elif hunk := HUNK.match(line):
            _count(hunk, file, lines)
        else:
            path = _told(line, file) or path
    if path:
        yield path, file


def _told(line: bytes, file: ChangedFile) -> str:
    """What a line of a file's header tells; gives the path back when the line has it."""
    if line.startswith(b"rename from "):
        file.before = _name(line[12:])
    elif line.startswith((b"--- a/", b'--- "a/')):
        file.before = _name(line[4:], b"a/")
    elif line.startswith(b"rename to "):
        return _name(line[10:])
    elif line.startswith((b"+++ b/", b'+++ "b/')):
        return _name(line[4:], b"b/")
    elif line.startswith(b"Binary files ") and line.endswith(b" differ"):
        file.whole = True
        return _name(b"".join(re.split(rb" and (?=\"?b/)", line[:-7])[-1:]), b"b/")
    return ""


def _count(hunk: re.Match[bytes], file: ChangedFile, lines: Iterator[bytes]) -> None:
    """Note the lines of a hunk, and pass by its text, which may look like anything."""
    taken, first, added = int(hunk[1] or 1), int(hunk[2]), int(hunk[3] or 1)
    file.lines.extend(range(first, first + added))
    if not added:
        file.seams.append(first)
    left = taken + added
    while left > 0:
        left -= not next(lines, b"").startswith(b"\\")  # `\ No newline at end of file` is no line


def _name(written: bytes, prefix: bytes = b"") -> str:
    """A path as git writes it: quoted when it holds a quote or a control, a TAB after it when it holds a space."""
    name = written.rstrip(b"\t")
    if name.startswith(b'"'):
        name = QUOTED.sub(_unquoted, name[1:-1])
    return os.fsdecode(name.removeprefix(prefix))


def _unquoted(match: re.Match[bytes]) -> bytes:
    return bytes([int(match[1], 8)]) if match[1] else LETTERS.get(match[2], match[2])
