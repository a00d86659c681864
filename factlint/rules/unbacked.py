"""FL408."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking import Comparison
from factlint.findings import Severity
from factlint.rules import Problem, rule


@rule("FL408", on=Comparison, severity=Severity.WARNING)
def unbacked(comparison: Comparison) -> Iterator[Problem]:
    """A date, a number or a name that none of the given sources states.

    ## Why it matters
    A draft that is checked with `--against`, or that says `against:` in its front matter, promises that what can be
    checked stands in its sources. What stands nowhere was invented, misremembered, or comes from a source that
    is not given.

    ## Example
    The source says that the library bought 260 volumes in 1923.

        The library bought 260 volumes in 1923 for 400 pounds.

    No source has the 400 pounds. Nor does any state a name that a draft joins with itself (`Oduya and Oduya`), or has
    beat itself; nor one of the first name of one person and the last name of another.

    ## When it stays silent
    - No source was given with `--against` or `against:`: a claims base is never taken to be complete, but for what
      a vocabulary file calls `complete`.
    - Some source states the value, the same day in another calendar (with a year or without), or a value that rounds to
      it.
    - It follows from values that stand near in a source: a sum, a difference, a share, a multiple, an age, the day that
      a weekday beside a dated line means, the sum of two rows of a table that the sentence names, the months between
      two dates, an anniversary; or it is by how much two calendars differ.
    - A name all of whose words stand in the sources, or whose country, people or short form does, or a form of it in
      another language (`Geneva`, `Ginebra`; `Nicholas`, `Nikolai`). Of sources in another language only places are
      missed that languages name in common, and what stands like a place where both spell names alike.
    - In a draft without capitals (chat, captions), names that its words alone do not tell: read are countries and
      peoples, known towns and regions, given names before a name, and in English what can only be a place where it
      stands (`in rotherham`, `at bloomfield road`).
    - “For the first time” where a source has another word for it, such as a debut.
    - What stands for something left out (`UNK`, `TBD`, `XXXX`).
    """
    if comparison.unbacked:
        yield Problem(
            span=comparison.span or comparison.mention.span,
            message=f"nothing on record about {comparison.phrase}: {comparison.mention.text}"
            if comparison.phrase
            else f"no given source states {comparison.mention.text}",
            evidence=comparison.nearest,
            confidence=comparison.confidence or 0.6,
        )
