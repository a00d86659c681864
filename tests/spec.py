"""Reads and runs the specifications of rules: Markdown files whose drafts carry the expected findings as carets.

    # FL101 date-contradicted            the code and the name of the rule that is under test
    ```yaml                              a claims base, above the first heading: for all cases
    ## Another year is a conflict        a case; a yaml fence below it is the base of this case instead
    ```source harbour.txt                a source text that the case's drafts are checked against (`--against`)
    ```beside harbour.txt                a file beside the base, which its records may name
    ```text  or  ```markdown             a draft, checked with the one rule

Under a line of a draft, `^^^^ FL101 message` stands for a finding: the carets are the span, in code points.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from factlint.engine.request import Request
from factlint.engine.run import check
from factlint.findings import Finding

PARTS = re.compile(
    r"^## (?P<heading>[^\n]+)$|^(?P<ticks>`{3,})(?P<kind>[a-z]+)(?: +(?P<name>[^\n]+))?\n(?P<body>.*?)^(?P=ticks)$",
    re.MULTILINE | re.DOTALL,
)
CARETS = re.compile(r"^ *\^+( FL\d{3} .*)?$", re.MULTILINE)
SUFFIXES = {"text": ".txt", "markdown": ".md", "rst": ".rst", "html": ".html", "tex": ".tex"}


class Case(Struct, frozen=True, kw_only=True):
    """One draft with the findings that are expected in it."""

    name: str
    code: str
    base: str
    sources: tuple[tuple[str, str], ...]
    beside: tuple[tuple[str, str], ...]
    suffix: str
    shown: str
    """The draft with its carets, as the specification has it."""
    place: tuple[int, int]
    """Where `shown` stands in the specification."""

    def actual(self) -> str:
        """The draft with the carets of what the rule finds."""
        draft = "".join(line for line in self.shown.splitlines(keepends=True) if not CARETS.match(line.rstrip("\n")))
        with tempfile.TemporaryDirectory() as folder:
            here = Path(folder)
            for name, text in self.beside:
                (here / name).write_text(text, encoding="utf-8")
            request = Request(
                paths=(f"draft{self.suffix}",),
                text=draft,
                claims=tuple(_written(here / "base.yaml", self.base) if self.base else ()),
                against=tuple(path for name, text in self.sources for path in _written(here / name, text)),
                select=("ALL",) if self.code.startswith("FL9") else (self.code,),
                isolated=True,
            )
            report = check(request)
        assert not report.unchecked, report.unchecked
        return "".join(_annotated(draft, [finding for finding in report.findings if finding.code == self.code]))


def _written(path: Path, text: str) -> Iterator[str]:
    path.write_text(text, encoding="utf-8")
    yield str(path)


def _annotated(draft: str, findings: Iterable[Finding]) -> Iterator[str]:
    rows = [row for finding in findings for row in _rows(draft, finding)]
    for number, line in enumerate(draft.splitlines(keepends=True), start=1):
        yield line
        yield from (f"{row}\n" for at, row in rows if at == number)


def _rows(draft: str, finding: Finding) -> Iterator[tuple[int, str]]:
    """The caret line of a finding under each line that its span touches; the message is on the first."""
    lines = draft.split("\n")
    for number in range(finding.line, finding.end_line + 1):
        start = finding.column - 1 if number == finding.line else 0
        end = finding.end_column - 1 if number == finding.end_line else len(lines[number - 1])
        says = f" {finding.code} {finding.message}" if number == finding.line else ""
        yield number, " " * start + "^" * max(end - start, 1) + says


def read_spec(path: Path) -> list[Case]:
    """The cases of a specification, in order."""
    text = path.read_text(encoding="utf-8")
    title = re.match(r"# (FL\d{3}) ", text)
    assert title, f"{path} must begin with `# FLnnn name`"
    common = heading = base = ""
    sources: list[tuple[str, str]] = []
    beside: list[tuple[str, str]] = []
    cases: list[Case] = []
    for part in PARTS.finditer(text):
        kind, body = part["kind"], part["body"]
        if part["heading"]:
            common = common if heading else base
            heading, base, sources, beside = part["heading"], common, [], []
        elif kind == "yaml":
            base = body
        elif kind == "source":
            sources.append((part["name"], body))
        elif kind == "beside":
            beside.append((part["name"], body))
        elif kind in SUFFIXES:
            name = f"{path.stem}: {heading} #{len(cases) + 1}"
            span, suffix = part.span("body"), SUFFIXES[kind]
            case = Case(
                name=name,
                code=title[1],
                base=base,
                sources=tuple(sources),
                beside=tuple(beside),
                suffix=suffix,
                shown=body,
                place=span,
            )
            cases.append(case)
    return cases


def updated(path: Path) -> str:
    """The text of a specification with the carets of what its rule finds."""
    text = path.read_text(encoding="utf-8")
    for case in reversed(read_spec(path)):
        start, end = case.place
        text = text[:start] + case.actual() + text[end:]
    return text
