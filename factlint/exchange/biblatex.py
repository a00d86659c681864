"""BibLaTeX: `date` in EDTF, `journaltitle`, `location`, `urldate`; files in either dialect are read."""

from __future__ import annotations

from factlint.exchange import Exchange, Left, Records
from factlint.exchange._bib_read import sources
from factlint.exchange._bib_write import HOLDS, Dialect, entries

_DIALECT = Dialect(container="journaltitle", place="location", issue="number", language="langid", dated=True)


def write(records: Records, left: Left) -> str:
    """The entries of the sources."""
    return entries(records, _DIALECT, left)


BIBLATEX = Exchange(name="biblatex", title="BibLaTeX", suffixes=(".bib",), read=sources, write=write, holds=HOLDS)
