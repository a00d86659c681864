"""The command line: finds the command that is meant and imports only that one."""

from __future__ import annotations

import gc
import sys

GARBAGE = 500_000
"""Objects made and kept before the first search for cycles: a check of one draft makes some 150,000, none garbage."""


def main() -> int:
    """Run the command line and give back the exit status."""
    gc.set_threshold(GARBAGE)
    if sys.getfilesystemencoding() != "utf-8" and sys.executable:
        _in_utf8()
    if sys.argv[1:] in (["--version"], ["-V"]):
        from factlint import __version__

        sys.stdout.write(f"factlint {__version__}\n")
        return 0
    from factlint.commands._main import started

    return started(sys.argv[1:])


def _in_utf8() -> None:
    """Start again in Python's UTF-8 mode: the names of files that a draft or a configuration has are any language's."""
    import os

    os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])  # noqa: S606 - ourselves


if __name__ == "__main__":
    sys.exit(main())
