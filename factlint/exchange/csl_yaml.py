"""CSL-YAML: CSL items as pandoc has them in front matter, under `references`."""

from __future__ import annotations

from factlint.claimbase import nodes
from factlint.claimbase.writing import mapping_text
from factlint.exchange import Exchange, Left, Records
from factlint.exchange._csl import HOLDS, items, sources


def read(text: str, path: str, left: Left) -> Records:
    """The sources of a file; raises BadBase when it is not YAML, or something else."""
    return sources(nodes.read(text.encode("utf-8"), path), path, left)


def write(records: Records, _left: Left) -> str:
    """A mapping with the items under `references`."""
    return mapping_text({"references": items(records)})


CSL_YAML = Exchange(name="csl_yaml", title="CSL-YAML", suffixes=(".yaml", ".yml"), read=read, write=write, holds=HOLDS)
