"""The command line: finds the command that is meant and imports only that one."""

from __future__ import annotations

import sys


def _leave_working_folder() -> None:
    """With `python -m`, import nothing from the working folder: a stranger's repository may hold a `yaml.py`."""
    if not sys.flags.safe_path:
        folder = sys.path.pop(0)
        if __file__.startswith(folder):  # run from its own source tree: still found, but after everything else
            sys.path.append(folder)


def main() -> int:
    """Run the command line and give back the exit status."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from factlint import __version__

        sys.stdout.write(f"factlint {__version__}\n")
        return 0
    from factlint.commands._main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    _leave_working_folder()
    sys.exit(main())
