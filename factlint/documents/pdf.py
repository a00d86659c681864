"""PDF: the text of its pages in reading order, each value with its page; needs `pip install factlint[sources]`."""

from __future__ import annotations

import json
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.documents import Layout, Reader
from factlint.errors import BadDraft

if TYPE_CHECKING:
    import subprocess

_LONGEST = 120
"""Seconds of waiting; the child's own limit is in processor time, and ends it before."""


def extract(data: bytes, path: str) -> tuple[str, Layout]:
    """The text of a PDF and its layout. It is read in a process of its own with bounded memory and time."""
    import subprocess

    from factlint.documents._pages import laid_out

    if not _installed():
        hint = 'pip install "factlint[sources]"'
        raise BadDraft("PDF is read with pypdfium2, which is not installed", path=path, hint=hint)
    if b"%PDF-" not in data[:1024]:
        raise BadDraft("not a PDF: it does not begin with %PDF-", path=path)
    command = [sys.executable, "-P", str(Path(__file__).with_name("_pdf_text.py"))]
    try:
        child = subprocess.run(command, input=data, capture_output=True, timeout=_LONGEST, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        raise BadDraft("the PDF takes too long to read", path=path) from None
    if child.returncode:
        last = child.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2][:200]
        raise BadDraft(f"the PDF cannot be read in bounded time and memory: {last or _end(child)}", path=path)
    found = json.loads(child.stdout)
    if "fault" in found:
        raise BadDraft(found["fault"], path=path)
    pages: list[str] = found["pages"]
    if not any(page.strip() for page in pages):
        hint = "recognise the text (OCR) first, for instance with ocrmypdf"
        raise BadDraft(f"no text on any of its {len(pages)} pages: images of text?", path=path, hint=hint)
    return laid_out(pages)


def _installed() -> bool:
    try:
        return find_spec("pypdfium2") is not None
    except ValueError:  # blocked by the program that we are part of
        return False


def _end(child: subprocess.CompletedProcess[bytes]) -> str:
    return f"signal {-child.returncode}" if child.returncode < 0 else f"status {child.returncode}"


PDF = Reader(name="pdf", suffixes=(".pdf",), extract=extract)
