"""Waiting for a change: drafts, the base, the configuration and the source texts are looked at again and again."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

from factlint.engine.baseline import place_of
from factlint.engine.cached import state_paths
from factlint.engine.configuration import NAMES
from factlint.engine.per_run import forget
from factlint.engine.request import Request
from factlint.engine.run import listed
from factlint.errors import FactlintError

PAUSE = 0.3
"""Seconds between two looks, at least."""
LONGEST = 2.0
"""And at most."""
SHARE = 10
"""A look is followed by a pause of this many times its length: watching stays cheap however many the files are."""

Stamps = dict[str, tuple[int, int]]
"""Time of change (nanoseconds) and size of each file."""


class Watch:
    """What a run depends on, as it was when last looked at."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self._stamps = self._look()

    def wait(self) -> None:
        """Return when something has changed since the last look."""
        while True:
            begun = time.monotonic()
            stamps = self._look()
            if stamps != self._stamps:
                self._stamps = stamps
                return
            time.sleep(min(LONGEST, max(PAUSE, SHARE * (time.monotonic() - begun))))

    def _look(self) -> Stamps:
        forget()
        return {path: stamp for path in self._paths() if (stamp := _stamp(path))}

    def _paths(self) -> Iterator[str]:
        yield from _configurations(Path.cwd())
        try:
            files = listed(self.request)
            for configuration in {file.configuration for file in files}:
                yield str(place_of(configuration, self.request.baseline))
                for path in state_paths(configuration, self.request):
                    yield from map(str, path.rglob("*")) if path.is_dir() else (str(path),)
            for folder in {Path(file.path).parent for file in files}:
                yield from (str(folder / name) for name in NAMES)
            yield from (file.path for file in files)
        except FactlintError:
            return  # the run itself says what is wrong; when it is mended, the files looked at are others


def _configurations(folder: Path) -> Iterator[str]:
    return (str(place / name) for place in (folder, *folder.parents) for name in NAMES)


def _stamp(path: str) -> tuple[int, int] | None:
    try:
        status = os.stat(path)  # noqa: PTH116 - of thousands of files
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
