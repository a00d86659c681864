"""The command line: finds the command that is meant and imports only that one."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line and give back the exit status."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from factlint import __version__

        sys.stdout.write(f"factlint {__version__}\n")
        return 0
    from factlint.commands._main import started

    return started(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
