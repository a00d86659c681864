"""The command line of the manual."""

from __future__ import annotations

import sys
from pathlib import Path

from manual import ROOT
from manual.pages import pages
from manual.site import build

USAGE = "usage: python -m manual [site FOLDER]"


def main(arguments: list[str]) -> int:
    """Write the generated files, or build the site."""
    if not arguments:
        for name, text in pages().items():
            (ROOT / name).write_text(text, encoding="utf-8")
        return 0
    if len(arguments) == 2 and arguments[0] == "site":
        return build(Path(arguments[1]))
    sys.stderr.write(USAGE + "\n")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
