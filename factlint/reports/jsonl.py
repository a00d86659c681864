"""One JSON object per line: findings, statements, unchecked files and, last, the coverage; each says its `type`."""

from __future__ import annotations

import json
from collections.abc import Iterator

from factlint.escaping import json_safe
from factlint.findings import Report
from factlint.reports import Format, View
from factlint.reports._record import Record, coverage_record, finding_record, statement_record


def _records(report: Report, view: View) -> Iterator[Record]:
    for finding in report.findings:
        yield {"type": "finding", **finding_record(finding)}
    for statement in report.statements:
        yield {"type": "statement", **statement_record(statement, explain=view.explain)}
    for path, reason in report.unchecked.items():
        yield {"type": "unchecked", "path": path, "reason": reason}
    yield {"type": "coverage", "version": 1, "files": report.files, **coverage_record(report.coverage)}


def _render(report: Report, view: View) -> str:
    return "".join(json_safe(json.dumps(record, ensure_ascii=False)) + "\n" for record in _records(report, view))


JSON_LINES = Format(name="jsonl", render=_render)
