"""Import and export: which format a file is in, and the records of a whole base."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec.structs import astuple, replace

from factlint import exchange as room
from factlint.claimbase import listing
from factlint.claimbase.complaints import Complaints, nearest, shown
from factlint.claimbase.index import Base
from factlint.claimbase.nodes import decode
from factlint.claimbase.records import ClaimRecord, EntityRecord, PredicateRecord, Record, SourceRecord, UnitRecord
from factlint.claimbase.rows import Row, rows
from factlint.discover import members
from factlint.errors import BadBase, BadConfiguration
from factlint.exchange import Exchange, Left, Records
from factlint.exchange._held import held
from factlint.exchange._tables import records_of

_LAST = "yaml"
"""What a base is written in when nothing says otherwise."""


def formats() -> dict[str, Exchange]:
    """The formats by the names that the command line has for them."""
    return {name.replace("_", "-"): found for name, found in members(room, Exchange).items()}


def imported(data: bytes, path: str, name: str, left: Left) -> Records:
    """The records of a file in a format, else in the one that its suffix and its text tell; raises FactlintError."""
    text = decode(data, path)
    records = _reader(path, text, name)(text, path, left)
    if not any(astuple(records)):
        raise BadBase("nothing in this file could be taken", path=path)
    return records


def _reader(path: str, text: str, name: str) -> Callable[[str, str, Left], Records]:
    every = formats()
    hint = "one of " + ", ".join(key for key, one in every.items() if one.read)
    if name:
        found = _named(name, every).read
        if found is None:
            raise BadConfiguration(f"{name} is written, not read", hint=hint)
        return found
    suffix = Path(path).suffix.lower()
    fitting = [one.read for one in every.values() if one.read and suffix in one.suffixes and one.fits(text)]
    if not fitting:
        raise BadConfiguration("its name tells no format", path=path, hint=f"say --format: {hint}")
    return fitting[-1]


def exported(records: Records, output: str, name: str, left: Left) -> str:
    """The records in a format, else in the one that the output's suffix tells, else in YAML; raises FactlintError."""
    exchange = _writing(output, name)
    if exchange.write is None:
        raise BadConfiguration(f"{exchange.title} is read, not written")
    return exchange.write(held(records, exchange, left), left)


def _writing(output: str, name: str) -> Exchange:
    every = formats()
    if name:
        return _named(name, every)
    suffix = Path(output).suffix.lower() if output not in ("", "-") else ""
    if not suffix:
        return every[_LAST]
    fitting = {key: one for key, one in every.items() if one.write and suffix in one.suffixes}
    if _LAST in fitting:
        return every[_LAST]
    if len(fitting) != 1:
        fault = f"a {suffix} file can be in several formats" if fitting else f"no format has {suffix} files"
        raise BadConfiguration(fault, hint=f"say --format: {_one_of(fitting or every)}")
    return next(iter(fitting.values()))


def _named(name: str, every: dict[str, Exchange]) -> Exchange:
    found = every.get(name)
    if found is None:
        raise BadConfiguration(f"no format is called {shown(name)}", hint=nearest(name, every) or _one_of(every))
    return found


def _one_of(names: Iterable[str]) -> str:
    return "one of " + ", ".join(sorted(names))


def base_records(paths: Iterable[Path], base: Base, left: Left) -> Records:
    """The records in the files of a base that has been loaded from them."""
    complaints = Complaints()
    found: list[Record] = []
    tables: list[Row] = []
    for path in listing.files(paths, complaints):
        if path.suffix.lower() in listing.TABLES:
            tables += rows(path, complaints)
        else:
            found += [one.record for one in listing.records(path, complaints)]
    complaints.settle()
    kept = Records(
        predicates=tuple(one for one in found if isinstance(one, PredicateRecord)),
        units=tuple(one for one in found if isinstance(one, UnitRecord)),
        entities=tuple(one for one in found if isinstance(one, EntityRecord)),
        claims=tuple(one for one in found if isinstance(one, ClaimRecord)),
        sources=tuple(one for one in found if isinstance(one, SourceRecord)),
    )
    return _with_tables(kept, tables, base, left) if tables else kept


def _with_tables(kept: Records, tables: list[Row], base: Base, left: Left) -> Records:
    """The records of files and those of tables, which may speak of the same entities and sources."""
    known = {entity.id: base.entities[entity.id] for entity in kept.entities}
    more = records_of(tables, left, known=known, claimed=[claim.id for claim in kept.claims], units=base.units)
    sources = {source.id for source in kept.sources}
    return replace(
        kept,
        predicates=kept.predicates + more.predicates,
        entities=kept.entities + more.entities,
        claims=kept.claims + more.claims,
        sources=kept.sources + tuple(source for source in more.sources if source.id not in sources),
    )
