"""FL501."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.findings import Severity
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._amounts import exact
from factlint.values.quantity import Quantity, slip

_DEFINITE = regex(r"(?:^|[\s(“\"])(?:the|all|all the|these|those|los|las|les|die|mga)\s+$", re.IGNORECASE)
_SLIPS = frozenset(
    {"transposed digits", "one wrong digit", "dropped digit", "added digit", "factor of ten", "off by one"}
)
_PLAIN_SLIPS = frozenset({"transposed digits", "dropped digit", "added digit", "factor of ten"})
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
    - The things are not named with the same two words or more, the second time with a definite article.
    - The two numbers do not look like a slip of one another (exchanged digits, one wrong digit, off by one); without
      an article the first time, only exchanged, dropped or added digits do.
    - The numbers are below ten, may be years, are hedged, or parts of a name.
    """
    seen: dict[str, tuple[Mention, bool]] = {}
    for mention in draft.mentions:
        value = exact(mention)
        if value is None or not _is_count(value):
            continue
        definite = bool(_DEFINITE.search(draft.document.prose[max(0, mention.span.start - 12) : mention.span.start]))
        phrase = _phrase(value)
        before = seen.get(phrase)
        if before is None or (definite and not before[1]):
            seen[phrase] = (mention, definite)
        if before is None or not definite:
            continue
        known = before[0].value
        slips = _SLIPS if before[1] else _PLAIN_SLIPS
        if isinstance(known, Quantity) and known.amount != value.amount and slip(value, known) in slips:
            line, _ = draft.document.position(before[0].span.start)
            text = " ".join(mention.text.split())
            message = f"{text} {phrase}, but {before[0].text} in line {line}"
            yield Problem(span=mention.span, message=message, confidence=0.7)


def _is_count(value: Quantity) -> bool:
    if value.amount < _LEAST or int(value.amount) in _YEARS or value.group or value.unit or not value.counted:
        return False
    return len(_phrase(value).split()) >= _LEAST_WORDS


def _phrase(value: Quantity) -> str:
    """The words up to the thing counted (`elected deputies`); all of them where it stands first."""
    words = value.counted_phrase.split()
    place = words.index(value.counted) if value.counted in words else 0
    return " ".join(words[: place + 1] if place else words)
