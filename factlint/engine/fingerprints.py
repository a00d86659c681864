"""Names for findings that survive edits elsewhere in the draft."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable

from factlint.findings import Finding


def fingerprint(finding: Finding, inside: str, occurrence: int) -> str:
    """A name for the finding that survives edits elsewhere in the draft: no line numbers go into it."""
    words = " ".join(finding.text.split()).casefold()
    key = "\x1f".join((finding.code, inside, finding.claim, words, str(occurrence)))
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def fingerprints(findings: Iterable[Finding], inside: str) -> list[str]:
    """The fingerprints of a draft's findings, in their order; `inside` is the draft's path in the project."""
    seen: Counter[str] = Counter()
    made = []
    for finding in findings:
        plain = fingerprint(finding, inside, 0)
        made.append(fingerprint(finding, inside, seen[plain]) if seen[plain] else plain)
        seen[plain] += 1
    return made
