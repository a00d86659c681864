"""FL501."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.findings import Severity
from factlint.mentions import Mention
from factlint.rules import Draft, Problem, rule
from factlint.rules._amounts import exact
from factlint.values.quantity import Quantity, slip

_DEFINITE = re.compile(r"(?:^|[\s(“\"])(?:the|all|all the|these|those|los|las|les|die|mga)\s+$", re.IGNORECASE)
_SLIPS = frozenset(
    {"transposed digits", "one wrong digit", "dropped digit", "added digit", "factor of ten", "off by one"}
)
_LEAST_WORDS = 2
_LEAST = 10
_YEARS = range(1400, 2200)


@rule("FL501", on=Draft, severity=Severity.WARNING)
def two_values(draft: Draft) -> Iterator[Problem]:
    """The same things are counted twice in one draft, with two results.

    ## Why it matters
    One of the numbers was changed and the other was forgotten.

    ## Example

        The 127 arrested sailors were tried in June. ... Of the 172 arrested sailors, nine were freed.

    ## When it stays silent
    - The things are not named with the same two words or more, with a definite article before the number.
    - The two numbers do not look like a slip of one another (exchanged digits, one wrong digit, off by one).
    - The numbers are below ten, may be years, are hedged, or parts of a name.
    """
    seen: dict[tuple[str, str], Mention] = {}
    for mention in draft.mentions:
        value = exact(mention)
        if value is None or not _is_definite(draft.document.prose, mention, value):
            continue
        key = (value.counted_phrase, value.unit)
        before = seen.setdefault(key, mention)
        known = before.value
        if isinstance(known, Quantity) and known.amount != value.amount and slip(value, known) in _SLIPS:
            line, _ = draft.document.position(before.span.start)
            text = " ".join(mention.text.split())
            message = f"{text} {value.counted_phrase}, but {before.text} in line {line}"
            yield Problem(span=mention.span, message=message, confidence=0.7)


def _is_definite(text: str, mention: Mention, value: Quantity) -> bool:
    if value.amount < _LEAST or int(value.amount) in _YEARS or value.group or value.unit or not value.counted:
        return False
    if len(value.counted_phrase.split()) < _LEAST_WORDS:
        return False
    return bool(_DEFINITE.search(text[max(0, mention.span.start - 12) : mention.span.start]))
