"""The JSON Schemas know every file that factlint takes."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from msgspec.structs import replace

from factlint.documents import Span
from factlint.engine.keys import BY_NAME, KEYS
from factlint.engine.schema import configuration_schema
from factlint.findings import Report, StatementLine
from factlint.reports import View
from manual.pages import SCHEMAS
from tests.cli import Lint, lint
from tests.report_samples import HOSTILE, REPORT, rendered

__all__ = ["lint"]
ROOT = Path(__file__).parent.parent


class _Core(yaml.SafeLoader):
    """YAML as editors read it: numbers are numbers, days stay texts."""


_Core.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith("timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _faults(name: str, value: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(SCHEMAS[name]()).iter_errors(value)]


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name]())


@pytest.mark.parametrize(
    "path", [*ROOT.glob("claims/*.yaml"), *ROOT.glob("sources/*.yaml")], ids=lambda path: path.name
)
def test_the_projects_own_base_fits(path: Path) -> None:
    value = yaml.load(path.read_text("utf-8"), Loader=_Core)
    special = {"sources": "sources", "vocabulary.yaml": "vocabulary"}
    name = special.get(path.parent.name) or special.get(path.name)

    assert not _faults("claims", value)
    assert name is None or not _faults(name, value)


def test_a_benchmark_vocabulary_fits() -> None:
    (path,) = ROOT.glob("benchmarks/*/vocabulary.yaml")

    assert not _faults("vocabulary", yaml.load(path.read_text("utf-8"), Loader=_Core))


def test_the_projects_own_configuration_fits() -> None:
    assert not _faults("config", tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["factlint"])


def test_the_files_that_init_leaves_fit(lint: Lint, tmp_path: Path) -> None:
    lint("init")

    assert not _faults("config", tomllib.loads((tmp_path / "factlint.toml").read_text("utf-8")))
    for name, file in (("claims", "claims/claims.yaml"), ("sources", "sources/sources.yaml")):
        assert not _faults(name, yaml.load((tmp_path / file).read_text("utf-8"), Loader=_Core))


def test_a_source_may_be_a_file_of_its_own() -> None:
    assert not _faults("sources", {"id": "census-1871", "title": "Census", "issued": 1871})
    assert _faults("sources", {"id": "census-1871", "tilte": "Census"})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("claims", {"claims": [{"id": "a", "subject": "b", "predicate": "born", "valeu": "1870"}]}),
        ("claims", {"claims": [{"id": "a", "subject": "b", "predicate": "born", "value": "1870", "rank": "best"}]}),
        ("vocabulary", {"vocabulary": {"predicates": [{"id": "a", "value": "dates"}]}}),
        ("config", {"exclud": ["a"]}),
        ("config", {"fail-on": "errors"}),
        ("config", {"severity": {"FL101": "fatal"}}),
        ("config", {"paths": {}}),
        ("config", {"force-exclude": "yes"}),
        ("config", {"max-evidence-age": "old"}),
    ],
)
def test_what_factlint_refuses_does_not_fit(name: str, value: Any) -> None:
    assert _faults(name, value)


def test_what_the_json_report_prints_fits() -> None:
    for report in (REPORT, HOSTILE, Report()):
        assert not _faults("report", json.loads(rendered("json", report)))
    statement = StatementLine(path="a.md", span=Span(1, 2), kind="date", verdict="agrees", reasons=("so",))
    explained = json.loads(rendered("json", replace(REPORT, statements=(statement,)), View(explain=True)))

    assert explained["statements"][0]["reasons"] == ["so"]

    assert not _faults("report", explained)
    assert _faults("report", {key: value for key, value in explained.items() if key != "coverage"})


def test_every_key_of_the_configuration_is_described() -> None:
    assert set(BY_NAME) == set(configuration_schema()["properties"])
    assert all(key.about.endswith(".") for key in KEYS)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_command_prints_the_schema(name: str, lint: Lint) -> None:
    assert lint("schema", name).report == json.loads(json.dumps(SCHEMAS[name]()))
    assert lint("claims", "schema").report == SCHEMAS["claims"]()
