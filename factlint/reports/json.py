"""One JSON object, version 1, as DESIGN and README promise."""

from __future__ import annotations

import json as encoder
from collections.abc import Mapping, Sequence
from typing import Any

from factlint.escaping import json_safe
from factlint.findings import Report
from factlint.reports import Format, View
from factlint.reports._record import coverage_record, finding_record, statement_record


def _line(record: Mapping[str, Any]) -> str:
    return json_safe(encoder.dumps(record, ensure_ascii=False))


def _array(name: str, records: Sequence[Mapping[str, Any]]) -> str:
    if not records:
        return f' "{name}": []'
    return f' "{name}": [\n  ' + ",\n  ".join(map(_line, records)) + "\n ]"


def _render(report: Report, view: View) -> str:
    parts = [
        ' "version": 1',
        _array("findings", [finding_record(finding) for finding in report.findings]),
        _array("statements", [statement_record(line, explain=view.explain) for line in report.statements]),
        f' "coverage": {_line(coverage_record(report.coverage))}',
        f' "files": {report.files}',
        _array("unchecked", [{"path": path, "reason": reason} for path, reason in report.unchecked.items()]),
    ]
    return "{\n" + ",\n".join(parts) + "\n}\n"


JSON = Format(name="json", render=_render)
