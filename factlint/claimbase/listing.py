"""The files of a claims base: which there are, and the records in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Generic, TypeVar

from msgspec import Struct

from factlint.claimbase import nodes
from factlint.claimbase.complaints import Complaints, at, nearest, shown
from factlint.claimbase.nodes import Items, Map, Node, Text
from factlint.claimbase.records import SECTIONS, Record
from factlint.claimbase.validation import validated
from factlint.errors import BadBase

R = TypeVar("R", bound=Record)

TREES = frozenset({".yaml", ".yml", ".json"})
TABLES = frozenset({".csv", ".tsv", ".jsonl", ".ndjson"})
_DONE = Text()
_NESTED = "vocabulary"
_IN_VOCABULARY = ("predicates", "units")


class Found(Struct, Generic[R], frozen=True):
    """A record and where it is written.

    What was read is let go of, for the sake of memory; a complaint reads the file again to find its place.
    """

    record: R
    path: str
    line: int
    steps: tuple[str | int, ...] = ()
    """From the top of the file to the record."""

    def complain(self, complaints: Complaints, code: str, message: str, *steps: str | int, hint: str = "") -> None:
        """Complain of the part of the record that the steps lead to."""
        tree = _tree(self.path) if not complaints.full else None
        where = at(tree, *self.steps, *steps) if tree is not None else None
        complaints.add(code, message, self.path, where, line=self.line, hint=hint)


@lru_cache(maxsize=2)
def _tree(path: str) -> Node | None:
    try:
        return _read(Path(path))
    except BadBase:
        return None


def files(paths: Iterable[Path], complaints: Complaints, *, without_records: Iterable[Path] = ()) -> Iterator[Path]:
    """The files given, and those that can be read inside the folders given, sorted, each once.

    Folders that may hold texts alone, as those of sources do, are given as `without_records`.
    """
    seen: set[Path] = set()
    for path in (*paths, *(path for path in without_records if not path.is_dir() or _held(path))):
        for file in _inside(path, complaints):
            if (real := file.resolve()) not in seen:
                seen.add(real)
                yield file


def _inside(path: Path, complaints: Complaints) -> Iterator[Path]:
    if path.is_dir():
        found = _held(path)
        if not found:
            complaints.add(
                "FL622", "no claims in this folder", str(path), hint="it holds no YAML, JSON, CSV or JSON Lines"
            )
        yield from found
    elif not path.exists():
        beside = [str(other) for other in path.parent.iterdir()] if path.parent.is_dir() else []
        complaints.add("FL624", "no such file or folder", str(path), hint=nearest(str(path), beside))
    elif path.suffix.lower() in TREES | TABLES:
        yield path
    else:
        hint = "use .yaml, .json, .csv or .jsonl"
        complaints.add("FL624", f"a base cannot be read from a {path.suffix or 'nameless'} file", str(path), hint=hint)


def _held(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if _readable(file, folder))


def _readable(file: Path, folder: Path) -> bool:
    """Known suffix, no schema for editors, not hidden, and not a link that leaves the folder."""
    if (
        file.suffix.lower() not in TREES | TABLES
        or file.name.endswith(".schema.json")
        or any(part.startswith(".") for part in file.relative_to(folder).parts)
    ):
        return False
    return file.is_file() and file.resolve().is_relative_to(folder.resolve())


def contents(path: Path) -> bytes:
    """The bytes of a file; raises BadBase."""
    try:
        if path.stat().st_size > nodes.MAX_BYTES:
            raise BadBase(f"larger than {nodes.MAX_BYTES} bytes", path=str(path), code="FL609")
        return path.read_bytes()
    except OSError as error:
        raise BadBase(f"cannot be read: {error.strerror}", path=str(path), code="FL624") from None


def _read(path: Path) -> Node | None:
    data = contents(path)
    return (nodes.read_json if path.suffix.lower() == ".json" else nodes.read)(data, str(path))


def records(path: Path, complaints: Complaints) -> Iterator[Found[Record]]:
    """The valid records of a YAML or JSON file; the invalid ones are complained of."""
    root = _read(path)
    if root is None:
        complaints.add("FL622", "the file is empty", str(path), line=1, hint=_sections())
    elif not isinstance(root, Map):
        what = "a list" if isinstance(root, Items) else "a single word"
        complaints.add("FL622", f"{what}, not a mapping", str(path), root, hint=_sections())
    elif _is_source(root):
        record = validated(SECTIONS["sources"], root, str(path), complaints)
        if record:
            yield Found(record, str(path), root.line)
    else:
        yield from _sectioned(root, str(path), complaints, (*SECTIONS, _NESTED), ())


def _sections() -> str:
    return "the keys are " + ", ".join(f"`{key}`" for key in (*SECTIONS, _NESTED))


def _is_source(root: Map) -> bool:
    """A file that is one record: a source may have a file of its own."""
    return "id" in root and not any(key in root for key in (*SECTIONS, _NESTED))


def _sectioned(
    root: Map, path: str, complaints: Complaints, known: Sequence[str], steps: tuple[str, ...]
) -> Iterator[Found[Record]]:
    for key, node in root.items():
        if key not in known:
            hint = nearest(key, known) or _sections()
            complaints.add("FL619", f"unknown key {shown(key)}", path, key, hint=hint)
        elif key == _NESTED and isinstance(node, Map):
            yield from _sectioned(node, path, complaints, _IN_VOCABULARY, (_NESTED,))
        elif not (isinstance(node, Text) and node.empty):
            yield from _each((*steps, str(key)), node, path, complaints)


def _each(steps: tuple[str, ...], node: Node, path: str, complaints: Complaints) -> Iterator[Found[Record]]:
    section = steps[-1]
    if not isinstance(node, Items) or section not in SECTIONS:
        complaints.add("FL619", f"`{section}` must be a list", path, node, hint="each item starts with `- `")
        return
    for number, item in enumerate(node):
        if not isinstance(item, Map):
            complaints.add("FL619", f"an item of `{section}` must be a mapping", path, item, hint="write `- id: …`")
        elif record := validated(SECTIONS[section], item, path, complaints):
            yield Found(record, path, item.line, (*steps, number))
        node[number] = _DONE
