"""FL116."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.rules import Draft, Problem, rule
from factlint.rules._lives import lives


@rule("FL116", on=Draft)
def death_before_birth(draft: Draft) -> Iterator[Problem]:
    """Somebody is said to have died before the birth.

    ## Why it matters
    One of the two dates is wrong, or they were exchanged; each of them alone looks right.

    ## Example
    The years were exchanged:

        She was born in 1924 and died in 1870.

    ## When it stays silent
    - The birth and the death do not stand side by side, or another person stands between them.
    - One of the dates is approximate, a range, or has no year.
    - The two dates overlap.
    """
    for life in lives(draft):
        born, died = life.dates
        birth = min(reading.first or 0 for reading in (born.reading, *born.others))
        death = max(reading.last or 0 for reading in (died.reading, *died.others))
        if death < birth:
            yield Problem(
                span=life.died.span,
                message=f"the death ({' '.join(life.died.text.split())}) is before the birth "
                f"({' '.join(life.born.text.split())})",
                confidence=0.9,
            )
