"""What a draft may cite: the keys that exist, and the texts of the sources that have one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from factlint.claimbase.bibliography import item_keys, read_keys
from factlint.claimbase.index import Base
from factlint.documents import Cite, Document
from factlint.documents._open import open_document
from factlint.engine import _book
from factlint.engine.configuration import Configuration, shown
from factlint.engine.per_run import per_run
from factlint.engine.places import folder_of, named
from factlint.errors import BadConfiguration

SOURCE_LIMIT = 50 * 1024 * 1024
"""Bytes that a source text may have."""


class Keys(Struct, frozen=True):
    """The citation keys that exist for a draft."""

    known: frozenset[str]
    declared: bool
    """Whether the draft or the project names its bibliography, and all of it was read."""
    unread: Mapping[str, str]
    """Bibliographies that the draft names and that could not be read, with the reason."""


def keys(document: Document, base: Base, configuration: Configuration, texts: Mapping[str, Document]) -> Keys:
    """The ids of the source records, the keys of the bibliographies, the names of the source texts given.

    Raises BadConfiguration for a bibliography of the project's configuration that cannot be read.
    """
    root = Path(configuration.root)
    known = frozenset(base.sources) | frozenset(texts) | item_keys(document.front_matter) | document.defined
    for path in named(configuration, "bibliography")[0]:
        known |= _keys_of(str(path))
    own = bibliographies(document)
    unread: dict[str, str] = {}
    for name in own:
        try:
            known |= _keys_of(str(_inside(name, document, root)))
        except BadConfiguration as error:
            unread[name] = error.message
    for path in book(document, configuration):
        known |= _keys_of(str(path))
    somewhere = bool(own or configuration.bibliography) or "references" in document.front_matter
    return Keys(known, somewhere and not unread, unread)


def bibliographies(document: Document) -> list[str]:
    """The bibliographies that a draft names, as it names them: in its front matter, or in the text."""
    value = document.front_matter.get("bibliography", ())
    named = [value] if isinstance(value, str) else [str(name) for name in value] if isinstance(value, list) else []
    return [*named, *document.bibliographies]


def book(document: Document, configuration: Configuration) -> list[Path]:
    """The bibliographies of the book that a draft is part of; none for a draft that cites nothing."""
    return list(_book.bibliographies(folder_of(document), Path(configuration.root))) if document.cites else []


def _inside(name: str, document: Document, root: Path) -> Path:
    """A bibliography that a draft names: relative to the draft, its suffix optional; raises BadConfiguration."""
    folder = folder_of(document)
    path = folder / name
    home = root if folder.resolve().is_relative_to(root.resolve()) else folder
    if not path.resolve().is_relative_to(home.resolve()):
        raise BadConfiguration("it is outside the project", path=document.path, line=1)
    found = next((each for each in (path, path.with_name(f"{path.name}.bib")) if each.is_file()), None)
    if found is None:
        raise BadConfiguration("there is no such file", path=document.path, line=1)
    return found


@per_run(32)
def _keys_of(path: str) -> frozenset[str]:
    return read_keys(Path(path), shown(path))


def with_links(document: Document, base: Base) -> Document:
    """The document, in which a link to the address of a source cites the source."""
    sources = base.sources.items() if document.links else ()
    addresses = {_address(source.url): key for key, source in sources if source.url}
    found = [(span, addresses.get(_address(url), "")) for span, url in document.links] if addresses else []
    cites = [Cite(span=span, key=key, group=span, wraps=True) for span, key in found if key]
    if not cites:
        return document
    return replace(document, cites=tuple(sorted([*document.cites, *cites], key=lambda cite: cite.span)))


def _address(url: str) -> str:
    """An address without what makes no difference."""
    bare = url.partition("#")[0].strip().rstrip("/").lower()
    return bare.partition("://")[2].removeprefix("www.") or bare


class Texts(Mapping[str, Document]):
    """The source texts by the key that cites them, each opened when it is asked for."""

    def __init__(self, base: Base, given: Mapping[str, str]) -> None:
        records = {key: source.text_path for key, source in base.with_text.items()}
        self._paths = {**records, **given}

    def __getitem__(self, key: str) -> Document:
        return _opened(self._paths[key])

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


@per_run(16)
def _opened(path: str) -> Document:
    return open_document(Path(path), name=shown(path), limit=SOURCE_LIMIT)


@per_run(64)
def given(paths: tuple[str, ...]) -> dict[str, str]:
    """The source texts in these files and folders, by the stem of their names."""
    files = [file for path in map(Path, paths) for file in ([path] if path.is_file() else sorted(path.rglob("*")))]
    return {file.stem: str(file) for file in reversed(files) if file.is_file() and not file.name.startswith(".")}
