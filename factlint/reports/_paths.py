"""Paths as programs outside the working folder know them."""

from __future__ import annotations

import os
from pathlib import Path

from factlint.reports import View


def from_root(path: str, view: View) -> str:
    """The path as it is named from the root of the repository, with `/`; without a root, as it was given."""
    if view.root:
        inside = os.path.relpath(Path(view.folder, path), view.root)
        path = path if Path(inside).parts[:1] == (os.pardir,) else inside
    return path.replace(os.sep, "/").removeprefix("./")
