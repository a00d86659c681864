"""Reports to render: a plain one, and one full of what a stranger may put into names and texts."""

from __future__ import annotations

from msgspec.structs import replace

from factlint import discover, reports
from factlint.claimbase.index import Evidence
from factlint.documents import Span
from factlint.findings import Coverage, Edit, Excerpt, Finding, Fix, Report, Severity
from factlint.reports import Format, View

EVIDENCE = Evidence(source="stein", locator="p. 1", as_written="10 [Dec] {0}", path="claims/a b.yaml", line=3)
FINDING = Finding(
    code="FL101",
    rule="date-contradicted",
    severity=Severity.ERROR,
    confidence=0.9,
    message="Ada was born 1815-12-10 [stein]",
    path="drafts/ä b%.md",
    span=Span(25, 41),
    line=1,
    column=26,
    end_line=1,
    end_column=42,
    text="10 December 1816",
    expected="10 December 1815",
    claim="ada-born",
    evidence=(EVIDENCE,),
    fixes=(Fix(message="write 10 December 1815", edits=(Edit(Span(25, 41), "10 December 1815"),)),),
    fingerprint="f" * 32,
    excerpt=Excerpt(text="Ada Lovelace was born on 10 December 1816.\n", start=0),
)
REPORT = Report(
    findings=(FINDING, replace(FINDING, code="FL102", severity=Severity.WARNING, end_line=2, end_column=3)),
    coverage=Coverage(checkable=2, agreed=1, contradicted=1),
    unchecked={"bad.md": "not UTF-8"},
    paths=("bad.md", "drafts/ä b%.md"),
)


HOSTILE_LINE = "𝔄 été <b>\u202e]]>{0}</b> 漢字 was born on 31\r\nJune 1870; ::error::100%\n"
AT = 6 + HOSTILE_LINE.index("31")

HOSTILE = Report(
    findings=(
        replace(FINDING, code="FL198", severity=Severity.NOTE, evidence=(), fixes=()),
        Finding(
            code="FL199",
            rule="no-rule",
            severity=Severity.ERROR,
            confidence=1.0,
            message="]]> <script>1</script> & 100%\r\n::error::x \x1b[31m {0} [a](b) www.example \ufffe `|` @all",
            path='::error file=x,\n\x1b]0;ü%2F&"<é>\u202e.md',
            span=Span(AT, AT + 13),
            line=3,
            column=AT + 1,
            end_line=4,
            end_column=10,
            text="31\r\nJune 1870",
            expected="30 June 1870",
            claim="a]]>b",
            evidence=(
                Evidence(
                    source="a]]>|b", locator="§ <1>\n2", as_written="\u2066“x” \U000e0041", path="c d/[e].yaml", line=7
                ),
                Evidence(source="no-place", exact="30", prefix="::error::\n\x1b ", suffix="\u202e June"),
            ),
            fixes=(
                Fix(message="write 30\nJune", edits=(Edit(Span(AT, AT + 8), "30\nJune"),), safe=True),
                Fix(message="both", edits=(Edit(Span(AT, AT + 2), "30"), Edit(Span(1_000, 1_001), "x"))),
            ),
            fingerprint="a" * 32,
            excerpt=Excerpt(text=HOSTILE_LINE, start=6, column=7, byte_column=9),
        ),
    ),
    coverage=Coverage(checkable=2, agreed=1, contradicted=1),
    unchecked={"##[error]\n]]>.md": "line 3: <b>\n::warning::\x9b"},
    paths=('::error file=x,\n\x1b]0;ü%2F&"<é>\u202e.md', "clean.md", "drafts/ä b%.md", "##[error]\n]]>.md"),
)
"""What a stranger may put into names, texts and messages."""


def rendered(name: str, report: Report = REPORT, view: View | None = None) -> str:
    """The report in a format."""
    return discover.member(reports, Format, name).render(report, view or View())
