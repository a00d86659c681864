"""`factlint server`, asked as an editor asks it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types
from pygls.lsp.client import LanguageClient

from tests.cli import Lint, lint, write

__all__ = ["lint"]

CLAIMS = """\
entities: [{id: ada, kind: person, name: Ada Lovelace}]
claims:
  - {id: ada-born, subject: ada, predicate: born, value: "1815-12-10", evidence: [{source: stein, as_written: 10 Dec}]}
"""
DRAFT = "😀 é Ada Lovelace was born on 10 December 1816.\r\n\r\nOn 31 June 1870 it was. <!-- factlint: ignore -->\r\n"
WAIT = 60


class Editor(LanguageClient):
    """A client that waits for diagnostics."""

    def __init__(self) -> None:
        super().__init__("test", "1")
        self.told: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()

        @self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)  # type: ignore[untyped-decorator]
        def _told(params: types.PublishDiagnosticsParams) -> None:
            self.told.put_nowait(params)

    async def diagnostics(self) -> list[types.Diagnostic]:
        return list((await asyncio.wait_for(self.told.get(), WAIT)).diagnostics)


@asynccontextmanager
async def editor(folder: Path, encodings: list[types.PositionEncodingKind] | None = None) -> AsyncIterator[Editor]:
    client = Editor()
    await client.start_io(sys.executable, "-m", "factlint", "server")
    general = types.GeneralClientCapabilities(position_encodings=encodings)
    await client.initialize_async(
        types.InitializeParams(types.ClientCapabilities(general=general), root_uri=folder.as_uri())
    )
    client.initialized(types.InitializedParams())
    yield client
    await client.shutdown_async(None)
    client.exit(None)
    await client.stop()  # type: ignore[no-untyped-call]


def opened(client: Editor, path: Path, text: str) -> types.TextDocumentIdentifier:
    item = types.TextDocumentItem(path.as_uri(), types.LanguageKind.Markdown, 1, text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(item))
    return types.TextDocumentIdentifier(path.as_uri())


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write(
        tmp_path, {".git/HEAD": "", "claims/ada.yaml": CLAIMS, "sources/s.yaml": "sources: [{id: stein, title: T}]\n"}
    )
    return tmp_path


def _columns(found: types.Diagnostic) -> tuple[int, int, int]:
    return found.range.start.line, found.range.start.character, found.range.end.character


@pytest.mark.parametrize(
    ("encoding", "columns"),
    [
        (types.PositionEncodingKind.Utf16, (0, 30, 46)),
        (types.PositionEncodingKind.Utf32, (0, 29, 45)),
        (types.PositionEncodingKind.Utf8, (0, 33, 49)),
    ],
)
def test_a_draft_is_checked_as_it_stands_in_the_editor(
    project: Path, encoding: types.PositionEncodingKind, columns: tuple[int, int, int]
) -> None:
    async def talk() -> list[types.Diagnostic]:
        async with editor(project, [encoding]) as client:
            opened(client, project / "ünsaved one.md", DRAFT)
            return await client.diagnostics()

    contradicted, unnamed = asyncio.run(talk())

    assert (contradicted.code, contradicted.severity) == ("FL101", types.DiagnosticSeverity.Error)
    assert _columns(contradicted) == columns
    assert contradicted.message.endswith("the draft has 10 December 1816\n= stein: “10 Dec”")
    (place,) = contradicted.related_information or ()
    assert place.location.uri == (project / "claims" / "ada.yaml").as_uri()
    assert place.location.range.start.line == 2
    assert (unnamed.code, _columns(unnamed)) == ("FL901", (2, 24, 49))


def test_fixes_are_offered_where_they_are_and_hovering_explains(project: Path) -> None:
    async def talk() -> tuple[Any, ...]:
        async with editor(project) as client:
            document = opened(client, project / "a.md", DRAFT)
            found = await client.diagnostics()
            nothing = types.CodeActionContext([])
            mended = [
                await client.text_document_code_action_async(types.CodeActionParams(document, each.range, nothing))
                for each in found
            ]
            at = types.HoverParams(document, found[0].range.start)
            away = types.HoverParams(document, types.Position(1, 0))
            return *mended, await client.text_document_hover_async(at), await client.text_document_hover_async(away)

    dates, names, page, nothing = asyncio.run(talk())

    assert [(each.title, each.is_preferred) for each in dates] == [("FL101: write 10 December 1815", False)]
    assert [(each.title, each.is_preferred) for each in names] == [("FL901: name FL105", True)]
    ((edit,),) = names[0].edit.changes.values()
    assert (edit.new_text, edit.range.start, edit.range.end) == ("[FL105]", *[types.Position(2, 45)] * 2)
    assert page.contents.value.startswith("**FL101 date-contradicted**\n\nA date is not the one")
    assert nothing is None


def test_a_change_of_the_text_or_of_the_base_is_seen(project: Path) -> None:
    async def talk() -> list[list[types.Diagnostic]]:
        async with editor(project) as client:
            document = opened(client, project / "a.md", "Ada Lovelace was born on 10 December 1816.\n")
            seen = [await client.diagnostics()]
            changed = types.VersionedTextDocumentIdentifier(version=2, uri=document.uri)
            whole = types.TextDocumentContentChangeWholeDocument("Ada Lovelace was born on 10 December 1815.\n")
            client.text_document_did_change(types.DidChangeTextDocumentParams(changed, [whole]))
            seen.append(await client.diagnostics())
            write(project, {"claims/ada.yaml": CLAIMS.replace("subject", "subjct")})
            client.text_document_did_save(types.DidSaveTextDocumentParams(document))
            return [*seen, await client.diagnostics()]

    wrong, right, broken = asyncio.run(talk())

    assert [each.code for each in wrong] == ["FL101"]
    assert right == []
    assert [(each.code, each.range.start.line) for each in broken] == [(None, 0)]
    assert "claims/ada.yaml:3:20: FL619 unknown key `subjct`; did you mean `subject`?" in broken[0].message


def test_without_its_extra_it_says_what_to_install(lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith(("pygls", "lsprotocol", "factlint.commands._lang"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "lsprotocol", None)
    outcome = lint("server")

    assert outcome.status == 2
    assert 'pip install "factlint[lsp]"' in outcome.err
