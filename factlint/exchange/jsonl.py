"""JSON Lines: a table of the base's own form, an object for each row."""

from __future__ import annotations

import json

from factlint.claimbase.complaints import Complaints
from factlint.claimbase.rows import read_rows
from factlint.exchange import Exchange, Left, Records
from factlint.exchange._tables import HOLDS, records_of, rows_of


def read(text: str, path: str, left: Left) -> Records:
    """The records of a table; raises FactlintError when it is none."""
    complaints = Complaints()
    rows = list(read_rows(text, path, complaints, lines=True))
    complaints.settle()
    return records_of(rows, left)


def write(records: Records, left: Left) -> str:
    """A line for each row, without what is empty."""
    rows = ({key: value for key, value in row.items() if value} for row in rows_of(records, left))
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


JSONL = Exchange(name="jsonl", title="JSON Lines", suffixes=(".jsonl", ".ndjson"), read=read, write=write, holds=HOLDS)
