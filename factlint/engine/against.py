"""Source texts that drafts are held against directly: opened and indexed once, shared by all drafts."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.checking import Comparison
from factlint.claimbase.index import Base
from factlint.documents import Document
from factlint.documents._decode import SOURCE_LIMIT
from factlint.documents._open import open_document, suffixes
from factlint.engine.configuration import shown
from factlint.engine.per_run import per_run
from factlint.engine.reading import read_mentions
from factlint.errors import BadDraft
from factlint.mentions import Mention, Setting
from factlint.statements import Sentence
from factlint.values.verdict import Verdict

if TYPE_CHECKING:
    from factlint.checking.against import Sources


@per_run(16)
def indexed(paths: tuple[str, ...], setting: Setting) -> Sources:
    """The source texts in these files and folders, ready to be held against; raises BadDraft."""
    from factlint.checking.against import Sources

    documents = [
        open_document(file, name=shown(file).replace(os.sep, "/"), limit=SOURCE_LIMIT)
        for path in paths
        for file in _files(Path(path))
    ]
    return Sources.of([(document, read_mentions(document, setting)) for document in documents])


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    inside = sorted(file for file in path.rglob("*") if file.suffix.lower() in suffixes() and file.is_file())
    if not inside:
        raise BadDraft("no source texts in this folder", path=str(path))
    return [file for file in inside if not any(part.startswith(".") for part in file.relative_to(path).parts)]


def compared(
    document: Document,
    mentions: tuple[Mention, ...],
    base: Base,
    sentences: tuple[Sentence, ...],
    sources: Sources | None,
    *,
    explained: bool,
) -> tuple[Comparison, ...]:
    """Every checkable mention beside the base's claims and, where those are silent, beside the given sources."""
    known: tuple[Comparison, ...] = ()
    if base.claims:
        from factlint.checking.document import compare_document

        known = compare_document(document, mentions, base, sentences, explained=explained)
    if sources is None:
        return known
    from factlint.checking.against import compare_against

    met = {comparison.mention.span for comparison in known if comparison.verdict is not Verdict.NO_CLAIM}
    found = [comparison for comparison in known if comparison.mention.span in met]
    found += [
        comparison for comparison in compare_against(document, mentions, sources) if comparison.mention.span not in met
    ]
    return tuple(sorted(found, key=lambda comparison: comparison.mention.span))
