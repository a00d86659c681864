"""The cache: one SQLite file of the user's, shared by all runs; without it, or when it is broken, runs are slower."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path

FORMAT = 1
MOST = 256 * 1024 * 1024
"""Bytes above which the file is begun anew."""
PATIENCE = 2.0
"""Seconds to wait for another process that writes."""
AT_ONCE = 500


def place() -> Path | None:
    """The cache file in the user's cache folder; None when there is no such folder of the user's own."""
    try:
        home = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
        folder = Path(home, "factlint")
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        own = not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()
        return folder / f"{FORMAT}.sqlite" if own else None
    except (OSError, RuntimeError):
        return None


def recalled(file: Path, keys: Iterable[str]) -> dict[str, str]:
    """The values that are kept for the keys; a broken file or entry counts as nothing."""
    wanted = list(keys)
    found: dict[str, str] = {}
    try:
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True, timeout=PATIENCE)) as connection:
            for start in range(0, len(wanted), AT_ONCE):
                some = wanted[start : start + AT_ONCE]
                marks = ",".join("?" * len(some))
                rows = connection.execute(f"SELECT key, value, digest FROM kept WHERE key IN ({marks})", some)  # noqa: S608 - marks only
                found |= {key: value for key, value, digest in rows if digest == _digest(key, value)}
    except (sqlite3.Error, OSError, TypeError, AttributeError):
        return {}
    return found


def keep(file: Path, entries: Mapping[str, str]) -> None:
    """Keep values for later runs, all or none; a full disk or another writer means that nothing is kept."""
    rows = [(key, value, _digest(key, value)) for key, value in entries.items()]
    try:
        if file.exists() and file.stat().st_size > MOST:
            file.unlink()
        _write(file, rows)
    except sqlite3.OperationalError:
        return
    except sqlite3.DatabaseError:  # not a database, or damaged: begun anew
        try:
            file.unlink()
            _write(file, rows)
        except (sqlite3.Error, OSError):
            return
    except OSError:
        return


def _write(file: Path, rows: list[tuple[str, str, str]]) -> None:
    with closing(sqlite3.connect(file, timeout=PATIENCE)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")  # the digests tell what a power cut has spoilt
        connection.execute(
            "CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value TEXT, digest TEXT) WITHOUT ROWID"
        )
        connection.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)


def _digest(key: str, value: str) -> str:
    return hashlib.sha256(f"{key}\n{value}".encode("utf-8", "surrogatepass")).hexdigest()[:16]
