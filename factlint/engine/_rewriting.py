"""Writing a file so that a reader, a crash or a full disk sees the old bytes or the new ones, nothing between."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from factlint.errors import FactlintError

ENDING = "factlint"
NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
NO_SPACE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


class NotWritten(FactlintError):
    """A file could not be written, and is as it was."""


def rewritten(path: Path, old: bytes, new: bytes, shown: str) -> None:
    """Put new bytes in the place of the old ones, with the file's mode; raises NotWritten.

    Refused: a link, a file with a second name, one that nobody may write, and one that does not hold `old` any more.
    """
    try:
        status = os.stat(path, follow_symlinks=False)  # noqa: PTH116
        if not stat.S_ISREG(status.st_mode):
            raise NotWritten("a link is not rewritten", path=shown, code="FL941", hint="fix the file it leads to")
        if status.st_nlink > 1:
            hint = "fix it by hand, or give it one name"
            raise NotWritten("a file with several names is not rewritten", path=shown, code="FL941", hint=hint)
        if not status.st_mode & WRITABLE:
            hint = "make it writable first"
            raise NotWritten("a write-protected file is not rewritten", path=shown, code="FL941", hint=hint)
        _swept(path)
        replaced(path, new, old=old, like=status, shown=shown)
    except OSError as error:
        raise _failure(error, shown) from error


def replaced(
    path: Path, data: bytes, *, old: bytes | None = None, like: os.stat_result | None = None, shown: str = ""
) -> None:
    """Write a file whole; raises NotWritten."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.{ENDING}")
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_FOLLOW, 0o600 if like else 0o666)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
                if like:
                    _alike(file.fileno(), like)
            if old is not None and _bytes(path) != old:
                hint = "run factlint again"
                raise NotWritten("it has changed since it was read", path=shown, code="FL941", hint=hint)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise _failure(error, shown or str(path)) from error


def _alike(descriptor: int, like: os.stat_result) -> None:
    """Give a file the mode of another, and its owner where that is allowed."""
    if hasattr(os, "fchown"):
        with suppress(PermissionError):
            os.fchown(descriptor, like.st_uid, like.st_gid)
    if hasattr(os, "fchmod"):
        os.fchmod(descriptor, stat.S_IMODE(like.st_mode))


def _bytes(path: Path) -> bytes:
    with os.fdopen(os.open(path, os.O_RDONLY | NO_FOLLOW), "rb") as file:
        return file.read()


def _swept(path: Path) -> None:
    """Remove what a run that was killed has left beside the file."""
    for stray in path.parent.glob(f".{_plain(path.name)}.*.{ENDING}"):
        number = stray.name.rsplit(".", 2)[1]
        if number.isdecimal() and not _runs(int(number)):
            stray.unlink(missing_ok=True)


def _plain(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def _runs(process: int) -> bool:
    if os.name == "nt":  # there, signal 0 is no question
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def _failure(error: OSError, shown: str) -> NotWritten:
    if error.errno in NO_SPACE:
        return NotWritten(f"no space is left: {error.strerror}", path=shown, code="FL942")
    return NotWritten(f"cannot be written: {error.strerror}", path=shown, code="FL941")
