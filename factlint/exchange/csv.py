"""CSV: a table of the base's own form, for spreadsheets."""

from __future__ import annotations

import csv
import io

from factlint.claimbase.complaints import Complaints
from factlint.claimbase.rows import guarded, read_rows
from factlint.exchange import Exchange, Left, Records
from factlint.exchange._tables import HOLDS, columns, records_of, rows_of


def read(text: str, path: str, left: Left) -> Records:
    """The records of a table; raises FactlintError when it is none."""
    complaints = Complaints()
    rows = list(read_rows(text, path, complaints, lines=False))
    complaints.settle()
    return records_of(rows, left)


def write(records: Records, left: Left) -> str:
    """A table with a header; cells that a spreadsheet would run as a formula begin with an apostrophe."""
    rows = rows_of(records, left)
    names = columns(rows)
    found = io.StringIO()
    writer = csv.writer(found, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([guarded(row.get(name, "")) for name in names] for row in rows)
    return found.getvalue()


CSV = Exchange(name="csv", title="CSV", suffixes=(".csv", ".tsv"), read=read, write=write, holds=HOLDS)
