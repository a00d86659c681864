"""The rooms import only what they may."""

from __future__ import annotations

from pathlib import Path

import pytest
from grimp import ImportGraph
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from tests.members_contract import MembersContract, PrivateContract

ROOT = Path(__file__).parent.parent


def test_contracts_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)

    assert lint_imports(no_cache=True) == EXIT_STATUS_SUCCESS


@pytest.fixture
def graph() -> ImportGraph:
    made = ImportGraph()
    for module in ("shop", "shop.rules", "shop.rules._words", "shop.rules.late", "shop.rules.dear", "shop.engine"):
        made.add_module(module)
    made.add_import(importer="shop.rules.late", imported="shop.rules._words")
    made.add_import(importer="shop.engine", imported="shop.rules")
    return made


def _kept(graph: ImportGraph) -> bool:
    options = {"rooms": ["shop.rules"]}
    contract = MembersContract(name="members", session_options={"root_packages": ["shop"]}, contract_options=options)
    return contract.check(graph, verbose=False).kept


def test_a_member_may_import_a_private_module_of_its_room(graph: ImportGraph) -> None:
    assert _kept(graph)


@pytest.mark.parametrize("importer", ["shop.engine", "shop.rules.dear", "shop.rules._words"])
def test_nobody_may_import_a_member(graph: ImportGraph, importer: str) -> None:
    graph.add_import(importer=importer, imported="shop.rules.late")

    assert not _kept(graph)


@pytest.mark.parametrize(("importer", "kept"), [("shop.rules.dear", True), ("shop.engine", False)])
def test_only_its_own_room_may_import_a_private_module(graph: ImportGraph, importer: str, kept: bool) -> None:
    graph.add_import(importer=importer, imported="shop.rules._words")
    contract = PrivateContract(
        name="private", session_options={"root_packages": ["shop"]}, contract_options={"rooms": ["shop.rules"]}
    )

    assert contract.check(graph, verbose=False).kept is kept
