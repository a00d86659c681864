"""BibTeX, as the styles of 1988 read it: year and month, `journal` and `address`."""

from __future__ import annotations

from factlint.exchange import Exchange, Left, Records
from factlint.exchange._bib_read import sources
from factlint.exchange._bib_write import HOLDS, Dialect, entries

_DIALECT = Dialect(container="journal", place="address", issue="number", language="language", dated=False)


def write(records: Records, left: Left) -> str:
    """The entries of the sources."""
    return entries(records, _DIALECT, left)


BIBTEX = Exchange(name="bibtex", title="BibTeX", read=sources, write=write, holds=HOLDS)
