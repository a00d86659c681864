"""The rules of a report with their manual pages, for reports that carry them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factlint import discover, rules
from factlint.findings import Severity
from factlint.reports._record import Record
from factlint.rules import FAMILIES, Rule

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def rule_pages(names: Mapping[str, str]) -> list[Record]:
    """SARIF's reporting descriptors for the rules with these codes and names, in this order."""
    known = {rule.code: rule for rule in discover.members(rules, Rule).values()}
    return [_descriptor(code, name, known.get(code)) for code, name in names.items()]


def _descriptor(code: str, name: str, rule: Rule[Any] | None) -> Record:
    if rule is None:
        return {"id": code, "name": name}
    about = rule.page.partition("\n## ")[0].strip()
    return {
        "id": code,
        "name": name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": about},
        "help": {"text": rule.page, "markdown": rule.page},
        "defaultConfiguration": {"level": LEVELS[rule.severity], "enabled": rule.default},
        "properties": {"tags": [FAMILIES[code[:3]]]},
    }
