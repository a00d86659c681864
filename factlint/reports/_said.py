"""What the sources say, and what a fix does, in words."""

from __future__ import annotations

from factlint.claimbase.index import Evidence
from factlint.escaping import printable
from factlint.findings import Finding, Fix


def said(evidence: Evidence) -> str:
    """`wikipedia-tl-lenin, § Kapanganakan, ¶ 3: “12 Enero 1886”`; not yet escaped."""
    where = f", {evidence.locator}" if evidence.locator else ""
    words = f": “{evidence.as_written}”" if evidence.as_written else ""
    return f"{evidence.source}{where}{words}"


def written_at(evidence: Evidence) -> str:
    """`claims/lenin.yaml:346`, where the claim or the source text has it; empty when that is not known."""
    return f"{evidence.path}:{evidence.line}" if evidence.path and evidence.line else ""


def explained(finding: Finding) -> str:
    """The message, with a line for each evidence and each fix; escaped, and no line is one that a CI service obeys."""
    lines = [finding.message]
    for evidence in finding.evidence:
        place = written_at(evidence)
        lines.append(f"source: {said(evidence)}" + (f" ({place})" if place else ""))
    lines += [f"fix: {remedy(fix)}" for fix in finding.fixes]
    return "\n".join(map(printable, lines))


def remedy(fix: Fix) -> str:
    """What a fix does; a text that is broken over two lines is shown as one."""
    return " ".join(fix.message.split())
