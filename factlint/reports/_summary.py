"""The closing line of the reports that people read."""

from __future__ import annotations

from collections import Counter

from factlint.findings import Report, Severity


def counted(number: int, noun: str) -> str:
    """`1 file`, `2 files`, `3 entities`."""
    several = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{number} {noun if number == 1 else several}"


def totals(report: Report) -> str:
    """`2 errors, 1 warning in 3 files`."""
    found = Counter(finding.severity for finding in report.findings)
    parts = [counted(found[severity], severity.value) for severity in Severity if found[severity]]
    files = counted(report.files - len(report.unchecked), "file")
    unchecked = f"; {counted(len(report.unchecked), 'file')} not checked" if report.unchecked else ""
    fixed = f"; {report.fixed} fixed" if report.fixed else ""
    aside = f"; {report.set_aside} set aside" if report.set_aside else ""
    if unchecked and len(report.unchecked) == report.files:
        return f"nothing was checked{unchecked}"
    return f"{', '.join(parts) or 'no findings'} in {files}{fixed}{aside}{unchecked}"


def coverage(report: Report) -> str:
    """`41 checkable statements: 29 agreed, 3 contradicted, 1 disputed, 8 without a claim`."""
    met = report.coverage
    if not met.checkable:
        return counted(0, "checkable statement")
    return (
        f"{counted(met.checkable, 'checkable statement')}: {met.agreed} agreed, {met.contradicted} contradicted, "
        f"{met.disputed} disputed, {met.no_claim} without a claim"
    )
