"""The text of a PDF on standard input as JSON: run as a process of its own, because PDF files can be bombs."""

from __future__ import annotations

import contextlib
import json
import sys
from typing import Any

MEMORY, SHARE = 512 * 2**20, 4
"""Bytes of address space, and how many more for each byte of the file."""
SECONDS = 60
"""Of processor time."""
MOST_PAGES = 20_000
MOST_CHARACTERS = 50_000_000


def main() -> None:
    """Read, and write `{"pages": [...]}` or `{"fault": "..."}`."""
    data = sys.stdin.buffer.read()
    _bounded(MEMORY + SHARE * len(data))
    sys.stdout.buffer.write(json.dumps(_found(data)).encode("ascii"))


def _bounded(memory: int) -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):  # not on Windows, or less is allowed anyway
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def _found(data: bytes) -> dict[str, Any]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
        if count > MOST_PAGES:
            return {"fault": f"more than {MOST_PAGES} pages"}
        pages: list[str] = []
        size = 0
        for number in range(count):
            page = document[number]
            text = page.get_textpage()
            pages.append(text.get_text_range())
            text.close()
            page.close()
            size += len(pages[-1])
            if size > MOST_CHARACTERS:
                return {"fault": f"more than {MOST_CHARACTERS} characters of text"}
    except pypdfium2.PdfiumError as error:
        return {"fault": f"the PDF cannot be read: {error}"}
    except MemoryError:
        return {"fault": "the PDF needs more memory than it may have"}
    return {"pages": pages}


if __name__ == "__main__":
    main()
