"""Small files in binary formats, made byte by byte: PDF, Word documents, EPUB books."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def archive(members: Mapping[str, str | bytes]) -> bytes:
    """A zip archive."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return data.getvalue()


def docx(body: str, **parts: str) -> bytes:
    """A Word document with this body, and further parts by their names under `word/`."""
    members = {f"word/{name}.xml": _part(name, inner) for name, inner in parts.items()}
    return archive({"word/document.xml": _part("document", f"<w:body>{body}</w:body>"), **members})


def _part(name: str, inner: str) -> str:
    return f'<?xml version="1.0"?><w:{name} xmlns:w="{WORD}">{inner}</w:{name}>'


def paragraph(text: str, properties: str = "") -> str:
    """A paragraph of a Word document."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def epub(chapters: Mapping[str, str], **more: str | bytes) -> bytes:
    """A book with these chapters, in the order of the spine."""
    items = "".join(f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml"/>' for name in chapters)
    spine = "".join(f'<itemref idref="{name}"/>' for name in chapters)
    pages = {
        f"OEBPS/{name}.xhtml": f"<html><head><title>x</title></head><body>{body}</body></html>"
        for name, body in chapters.items()
    }
    return archive(
        {
            "META-INF/container.xml": '<container><rootfile full-path="OEBPS/b.opf"/></container>',
            "OEBPS/b.opf": f"<package><manifest>{items}</manifest><spine>{spine}</spine></package>",
            **pages,
            **more,
        }
    )


def pdf(pages: Sequence[Sequence[str]], *, content: bytes | None = None, filters: str = "") -> bytes:
    """A PDF with these lines on its pages; `content` is a page's stream as it is, under `filters`."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    kids = []
    for lines in pages:
        stream = content if content is not None else _page(lines)
        more = f" /Filter {filters}".encode() if filters else b""
        objects.append(b"<< /Length %d%s >>\nstream\n%s\nendstream" % (len(stream), more, stream))
        fonts = b"/Resources << /Font << /F 3 0 R >> >>"
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] %s /Contents %d 0 R >>" % (fonts, len(objects))
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    return _file(objects)


def _page(lines: Sequence[str]) -> bytes:
    shown = [line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") for line in lines]
    rows = "".join(f"({line}) Tj 0 -14 Td\n" for line in shown)
    return f"BT /F 11 Tf 72 720 Td\n{rows}ET".encode("cp1252")


def _file(objects: Sequence[bytes]) -> bytes:
    data = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(data))
    return data + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table) + end
