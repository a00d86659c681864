"""The language server: diagnostics for what is open in an editor, fixes as code actions, rule pages on hovering."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from factlint.commands._diagnostics import Page, actions, diagnostic, failure, hover
from factlint.engine.configuration import shown
from factlint.engine.request import Request
from factlint.engine.run import run
from factlint.errors import FactlintError
from factlint.findings import Finding
from factlint.version import __version__

PATIENCE = 0.3
"""Seconds without a key before a draft is checked again."""


class _Server(LanguageServer):
    """What is open, and what was found in it."""

    def __init__(self) -> None:
        super().__init__("factlint", __version__)
        self.open: set[str] = set()
        """URIs as the editor writes them: pygls keeps its texts under others."""
        self.found: dict[str, tuple[Page, tuple[Finding, ...]]] = {}

    def check(self, uri: str) -> None:
        """Check one text as it stands in the editor, and send what is found."""
        path = to_fs_path(uri)
        if path is None or uri not in self.open:
            return
        document = self.workspace.get_text_document(uri)
        page = Page(document.source, self.workspace.position_codec)
        try:
            report = run(Request(paths=(shown(path),), text=document.source, explained=False, jobs=1)).report
        except FactlintError as error:  # a base or a configuration in the middle of being written
            self.found.pop(uri, None)
            self._send(uri, document.version, [failure(str(error))])
            return
        self.found[uri] = page, report.findings
        told = [failure(reason) for reason in report.unchecked.values()]
        told += [diagnostic(finding, page) for finding in report.findings]
        self._send(uri, document.version, told)

    def _send(self, uri: str, version: int | None, told: list[types.Diagnostic]) -> None:
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri=uri, version=version, diagnostics=told)
        )


def language_server() -> LanguageServer:
    """The server, ready to be started."""
    server = _Server()

    @server.feature(types.INITIALIZED)
    def _started(_params: types.InitializedParams) -> None:
        root = server.workspace.root_path
        if root and Path(root).is_dir():
            os.chdir(root)

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def _opened(params: types.DidOpenTextDocumentParams) -> None:
        server.open.add(params.text_document.uri)
        server.check(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def _changed(params: types.DidChangeTextDocumentParams) -> None:
        uri, version = params.text_document.uri, params.text_document.version
        await asyncio.sleep(PATIENCE)
        if uri in server.open and server.workspace.get_text_document(uri).version == version:
            server.check(uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def _saved(_params: types.DidSaveTextDocumentParams) -> None:
        for uri in sorted(server.open):  # the base or the configuration may be what was saved
            server.check(uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def _closed(params: types.DidCloseTextDocumentParams) -> None:
        server.open.discard(params.text_document.uri)
        server.found.pop(params.text_document.uri, None)

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions([types.CodeActionKind.QuickFix]))
    def _mended(params: types.CodeActionParams) -> list[types.CodeAction]:
        page, findings = server.found.get(params.text_document.uri, (None, ()))
        return actions(params, page, findings) if page else []

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def _hovered(params: types.HoverParams) -> types.Hover | None:
        page, findings = server.found.get(params.text_document.uri, (None, ()))
        return hover(params.position, page, findings) if page else None

    return server
