"""The laws of the house: what every file of the project keeps."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from factlint import calendars, discover, documents, exchange, languages, reports, rules, vocabulary
from factlint.rules import Rule

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "factlint"
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST_MODULE = 250
LONGEST_FUNCTION = 60
DATA = ("languages", "vocabulary")
"""Rooms whose files are data, as long as the language or the domain needs."""
TABLES = ("factlint/values/units.py",)
"""Single files that are a table."""
DRAWERS = {"utils", "util", "helpers", "common", "models", "base", "misc", "manager", "core", "tools", "shared"}


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.fixture(scope="module")
def all_rules() -> dict[str, Rule[Any]]:
    return discover.members(rules, Rule)


def test_codes_are_unique_and_in_a_family(all_rules: dict[str, Rule[Any]]) -> None:
    codes = [rule.code for rule in all_rules.values()]

    assert len(codes) == len(set(codes))
    assert all(re.fullmatch(r"FL[1-69]\d\d", code) for code in codes)


def test_file_function_and_rule_have_one_name(all_rules: dict[str, Rule[Any]]) -> None:
    for stem, rule in all_rules.items():
        assert rule.name == stem.replace("_", "-") == rule.check.__name__.replace("_", "-")


def test_every_rule_has_a_manual_page(all_rules: dict[str, Rule[Any]]) -> None:
    for stem, rule in all_rules.items():
        headings = re.findall(r"^## (.+)$", rule.page, re.MULTILINE)

        assert headings[:3] == ["Why it matters", "Example", "When it stays silent"], stem
        assert rule.summary.endswith("."), stem


def test_every_rule_file_says_its_code(all_rules: dict[str, Rule[Any]]) -> None:
    for stem, rule in all_rules.items():
        assert ast.get_docstring(ast.parse((PACKAGE / "rules" / f"{stem}.py").read_text("utf-8"))) == f"{rule.code}."


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_no_module_is_too_long(path: Path) -> None:
    if path.parent.name not in DATA and _name(path) not in TABLES:
        assert len(path.read_text("utf-8").splitlines()) <= LONGEST_MODULE


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_no_function_is_too_long(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            length = node.end_lineno - body[0].lineno + 1 if body and node.end_lineno else 0

            assert length <= LONGEST_FUNCTION, node.name


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_nothing_is_named_like_a_drawer(path: Path) -> None:
    assert not {part.strip("_") for part in path.relative_to(PACKAGE).with_suffix("").parts} & DRAWERS


def test_every_member_loads() -> None:
    contracts: dict[ModuleType, type[Any]] = {
        calendars: calendars.Calendar,
        languages: languages.Language,
        vocabulary: vocabulary.Vocabulary,
        documents: documents.Reader,
        rules: Rule,
        reports: reports.Format,
        exchange: exchange.Exchange,
    }
    for room, contract in contracts.items():
        assert discover.members(room, contract)
