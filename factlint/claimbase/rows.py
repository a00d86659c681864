"""Tables: CSV and JSON Lines with one value per row, read with line numbers."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct

from factlint.claimbase import nodes
from factlint.claimbase.complaints import Complaints, nearest, shown
from factlint.claimbase.listing import contents
from factlint.errors import BadBase
from factlint.patterns import regex

_MUST = ("subject", "predicate", "value")
_LONGEST = 2_000
_FORMULA = regex(r"'*[=+\-@\t\r]")
_AMOUNT = regex(r"[+-]?\d[\d.,]*")


class Row(Struct, frozen=True, kw_only=True):
    """One row of a table, all of it text."""

    subject: str = ""
    predicate: str = ""
    value: str = ""
    unit: str = ""
    calendar: str = ""
    place: str = ""
    of: str = ""
    time: str = ""
    status: str = ""
    rank: str = ""
    source: str = ""
    locator: str = ""
    as_written: str = ""
    id: str = ""
    path: str = ""
    line: int = 0


COLUMNS = tuple(name for name in Row.__struct_fields__ if name not in ("path", "line"))


def rows(path: Path, complaints: Complaints) -> Iterator[Row]:
    """The rows of a table; those that cannot be used are complained of."""
    text = nodes.decode(contents(path), str(path))
    return read_rows(text, str(path), complaints, lines=path.suffix.lower() not in (".csv", ".tsv"))


def read_rows(text: str, path: str, complaints: Complaints, *, lines: bool) -> Iterator[Row]:
    """The rows in a text, which is CSV or, with `lines`, an object per line."""
    cells = (_lines if lines else _csv)(text, path, complaints)
    before = complaints.count
    empty = True
    for line, row in cells:
        empty = False
        made = Row(path=path, line=line, **row)
        lacking = [name for name in _MUST if not getattr(made, name)]
        long = [name for name, value in row.items() if len(value) > _LONGEST]
        for name in lacking:
            complaints.add("FL619", f"the column `{name}` is empty", path, line=line)
        for name in long:
            complaints.add("FL609", f"`{name}` is longer than {_LONGEST} characters", path, line=line)
        if not (lacking or long):
            yield made
    if empty and complaints.count == before:
        hint = "a table has the columns subject,predicate,value and one value per row"
        complaints.add("FL622", "no claims in this file", path, line=1, hint=hint)


def _csv(text: str, path: str, complaints: Complaints) -> Iterator[tuple[int, dict[str, str]]]:
    if "\0" in text:
        line, column = nodes.place(text, text.index("\0"))
        raise BadBase("the character U+0000 is not allowed", path=path, line=line, column=column, code="FL623")
    first = text.partition("\n")[0]
    delimiter = max("\t;,", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        header = [cell.strip().lower() for cell in next(reader, [])]
        if not _sound(header, path, complaints):
            return
        line = reader.line_num + 1
        for cells in reader:
            here, line = line, reader.line_num + 1
            if len(cells) > len(header):
                message = f"{len(cells)} cells where the header has {len(header)}"
                complaints.add("FL617", message, path, line=here, hint='a value with a comma stands in "quotes"')
            elif any(cells):
                yield here, {name: _bare(cell.strip()) for name, cell in zip(header, cells, strict=False)}
    except csv.Error as error:
        raise BadBase(f"this is not CSV: {error}", path=path, line=reader.line_num, code="FL617") from None


def guarded(cell: str) -> str:
    """A cell for CSV that no spreadsheet takes for a formula: an apostrophe before what would start one."""
    return f"'{cell}" if _FORMULA.match(cell) and not _AMOUNT.fullmatch(cell) else cell


def _bare(cell: str) -> str:
    """A cell without the apostrophe that `guarded` puts before it."""
    return cell[1:] if cell[:1] == "'" and _FORMULA.match(cell) else cell


def _sound(header: list[str], path: str, complaints: Complaints) -> bool:
    """Whether every column is known, stands once, and none that must be there is missing."""
    before = complaints.count
    for name in header:
        _known(name, path, 1, complaints)
    for name in _MUST:
        if header and name not in header:
            complaints.add("FL619", f"the column `{name}` is missing", path, line=1)
    for name in sorted({name for name in header if header.count(name) > 1}):
        complaints.add("FL602", f"the column `{name}` stands twice", path, line=1)
    return complaints.count == before


def _known(name: str, path: str, line: int, complaints: Complaints) -> bool:
    if name not in COLUMNS:
        hint = nearest(name, COLUMNS) or "the columns are " + ", ".join(COLUMNS)
        complaints.add("FL619", f"unknown column {shown(name)}", path, line=line, hint=hint)
    return name in COLUMNS


def _lines(text: str, path: str, complaints: Complaints) -> Iterator[tuple[int, dict[str, str]]]:
    for line, written in enumerate(text.split("\n"), start=1):
        if not written.strip():
            continue
        try:
            found = json.loads(written, object_pairs_hook=_once, parse_int=str, parse_float=str, parse_constant=str)
        except (ValueError, RecursionError) as error:
            complaints.add("FL617", f"this is not JSON: {getattr(error, 'msg', error)}", path, line=line)
            continue
        if not isinstance(found, dict):
            complaints.add("FL619", "a line must be an object", path, line=line, hint='{"subject": …}')
        elif all(_known(name, path, line, complaints) for name in found):
            yield from _object(found, path, line, complaints)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice")
    return found


def _object(
    found: dict[str, Any], path: str, line: int, complaints: Complaints
) -> Iterator[tuple[int, dict[str, str]]]:
    """A list as value stands for one row each."""
    values = found.get("value")
    for value in values if isinstance(values, list) else [values]:
        row = {**found, "value": value}
        odd = [name for name, cell in row.items() if not isinstance(cell, (str, type(None)))]
        if odd:
            complaints.add("FL619", f"`{odd[0]}` must be a text or a number", path, line=line)
        else:
            yield line, {name: (cell or "").strip() for name, cell in row.items()}
