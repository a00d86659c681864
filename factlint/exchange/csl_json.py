"""CSL-JSON: what reference managers and pandoc exchange (citation-style-language/schema, csl-data.json 1.0.2)."""

from __future__ import annotations

import json

from factlint.claimbase import nodes
from factlint.exchange import Exchange, Left, Records
from factlint.exchange._csl import HOLDS, items, sources


def read(text: str, path: str, left: Left) -> Records:
    """The sources of a file; raises BadBase when it is not JSON, or something else."""
    return sources(nodes.read_json(text.encode("utf-8"), path), path, left)


def write(records: Records, _left: Left) -> str:
    """A list of items."""
    return json.dumps(items(records), ensure_ascii=False, indent=1) + "\n"


CSL_JSON = Exchange(name="csl_json", title="CSL-JSON", suffixes=(".json",), read=read, write=write, holds=HOLDS)
