"""FL209."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factlint.documents import Span
from factlint.findings import Severity
from factlint.mentions import Mention
from factlint.rules import Draft, Problem, rule
from factlint.rules._amounts import Counts, counts, exact

_YEARS = range(1000, 2200)


@rule("FL209", on=Draft, severity=Severity.WARNING)
def broken_range(draft: Draft) -> Iterator[Problem]:
    """A range of numbers ends below where it begins.

    ## Why it matters
    A digit or a scale word was lost: "between 700 and 500" was "between 700 and 5,000".

    ## Example

        The march drew between 700 and 500 people.

    ## When it stays silent
    - It is no range: the difference, the distance or a match between two numbers.
    - One of the ends is hedged, an ordinal, a year, or in another unit.
    - The ends are joined by a dash: that may be a score, a record or a shortened number.
    """
    for sentence in counts(draft, least=2):
        for one, other in pairwise(sentence.mentions):
            if _reversed(sentence, one, other):
                span = Span(one.span.start, other.span.end)
                text = " ".join(sentence.text[span.start : span.end].split())
                yield Problem(span=span, message=f"{text} ends below where it begins", confidence=0.8)


def _reversed(sentence: Counts, one: Mention, other: Mention) -> bool:
    first, second = exact(one), exact(other)
    if first is None or second is None or first.group is None or second.group is None or first.group.kind != "range":
        return False
    if first.group.start != second.group.start or first.unit != second.unit or first.amount <= second.amount:
        return False
    if int(first.amount) in _YEARS and not (first.unit or second.counted):
        return False
    return not any(word.strip("(,") in sentence.words.apart for word in sentence.before(one, 60).split()[-6:])
