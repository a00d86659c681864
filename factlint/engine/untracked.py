"""Files of the claims base that git does not know: a commit passes with them here, and fails wherever they are not."""

from __future__ import annotations

from pathlib import Path

from factlint.engine.configuration import Configuration, shown
from factlint.engine.git import BadRevision, top, untracked
from factlint.engine.places import base_paths
from factlint.engine.request import Request


def untracked_base(configuration: Configuration, request: Request) -> list[str]:
    """Those files, as they are shown; none where there is no repository."""
    places = [path.resolve() for paths in base_paths(configuration, request) for path in paths]
    try:
        root = Path(top())
        files = [root / name for name in untracked()] if places else []
    except BadRevision:
        return []
    return [shown(file) for file in files if any(file.is_relative_to(place) for place in places)]
