"""FL402."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking.cited import Cited, cited, sources
from factlint.rules import Draft, Problem, rule
from factlint.rules._citation_place import citation_span


@rule("FL402", on=Draft)
def cited_source_disagrees(draft: Draft) -> Iterator[Problem]:
    """The source that is cited for a statement says something else; another source says this.

    ## Why it matters
    A reader who looks the statement up finds it contradicted by the very source that is given for it. Either the
    citation is wrong, or the sources disagree and the draft does not say so.

    ## Example
    The first source puts the founding in 1922, the second in 1924:

        The union was founded in 1924 [@first].

    ## When it stays silent
    - One of the sources cited says it.
    - A cited source has no claim in the base: what it says is not known.
    - No source says it: then the statement is contradicted, not the citation.
    - The cited source says nothing on the point: that is `cited-elsewhere`.
    """
    for comparison in draft.comparisons:
        found = cited(comparison, draft.base)
        if found and not found.backed and found.otherwise:
            yield _problem(draft, found)


def _problem(draft: Draft, found: Cited) -> Problem:
    comparison, other = found.comparison, found.otherwise[0]
    keys = frozenset(comparison.citations) & sources(other)
    evidence = tuple(each for each in other.evidence if each.source in keys)
    says = next((each.as_written for each in evidence if each.as_written), "something else")
    text = " ".join(comparison.mention.text.split())
    return Problem(
        span=citation_span(draft.document, keys, comparison.mention.span),
        message=f"{', '.join(sorted(keys))} has {says}, not {text}; that is in {', '.join(found.elsewhere)}",
        expected=", ".join(found.elsewhere),
        claim=other.id,
        evidence=evidence,
        confidence=min(0.85, comparison.confidence or 0.85),
    )
