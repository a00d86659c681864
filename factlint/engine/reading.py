"""From a file to its document and its mentions."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from msgspec.structs import replace

import factlint.mentions as room
from factlint import discover
from factlint.documents import Document
from factlint.documents._decode import SIZE_LIMIT, read_bytes
from factlint.documents._open import open_document
from factlint.engine.digests import content_digest
from factlint.engine.files import Draft
from factlint.errors import BadDraft
from factlint.mentions import Kind, Mention, Setting
from factlint.values.date import Date
from factlint.values.quantity import Quantity


def opened(draft: Draft, text: str | bytes | None = None) -> tuple[Document, str]:
    """The document of a draft, from its file or from the text given, and the digest of a file's bytes.

    Raises BadDraft.
    """
    languages = draft.configuration.languages
    if isinstance(text, str):
        return _in_languages(open_document(text=text, name=draft.name), languages), ""
    if text is None:
        _stay_inside(draft)
        data = read_bytes(Path(draft.path), draft.name)
    elif len(text) > SIZE_LIMIT:
        raise BadDraft(f"more than the limit of {SIZE_LIMIT} bytes", path=draft.name)
    else:
        data = text
    document = open_document(data=data, name=draft.name)
    return _in_languages(document, languages), "" if text is not None else content_digest(data)


def _in_languages(document: Document, languages: tuple[str, ...]) -> Document:
    """The document read in the languages of the project; a block that seems to be in another, in the first of them."""
    said = document.front_matter.get("factlint")
    fixed = said.get("language") if isinstance(said, Mapping) else None
    if isinstance(fixed, str):
        languages = (fixed,)
    elif not languages or any(key in document.front_matter for key in ("lang", "language", "locale")):
        return document
    blocks = tuple(
        block if block.language in languages else replace(block, language=languages[0]) for block in document.blocks
    )
    return replace(document, blocks=blocks)


def _stay_inside(draft: Draft) -> None:
    """A link may not lead out of the project; raises BadDraft."""
    path = Path(draft.path)
    if path.is_symlink() and not path.resolve().is_relative_to(draft.configuration.root):
        raise BadDraft("a link that leads out of the project", path=draft.path)


@cache
def kinds() -> tuple[Kind, ...]:
    """The kinds of mention, each after those that it needs."""
    waiting = {kind.name: kind for kind in discover.members(room, Kind).values()}
    ordered: list[Kind] = []
    while waiting:
        ready = [name for name, kind in waiting.items() if not any(need in waiting for need in kind.after)]
        if not ready:
            raise discover.MemberError(f"kinds of mention wait for one another: {', '.join(waiting)}")
        ordered += [waiting.pop(name) for name in ready]
    return tuple(ordered)


def read_mentions(document: Document, setting: Setting) -> tuple[Mention, ...]:
    """Every mention in a document, in the order of the text."""
    found: tuple[Mention, ...] = ()
    for kind in kinds():
        found += tuple(kind.find(document, setting, found))
    measures = {one.span.start for one in found if isinstance(one.value, Quantity) and one.value.unit}
    plain = [one for one in found if not _is_measured(one, measures)]
    if document.joined:
        plain = [replace(one, span=document.whole(one.span)) for one in plain]
    return tuple(sorted(plain, key=lambda mention: (mention.span, mention.kind)))


def _is_measured(mention: Mention, measures: set[int]) -> bool:
    """Whether a lone number that might have been a year has a unit: `1917 kg`."""
    return isinstance(mention.value, Date) and mention.value.bare and mention.span.start in measures
