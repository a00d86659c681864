"""FL306."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.claimbase.index import bearers_of
from factlint.findings import Severity
from factlint.rules import Draft, Problem, rule
from factlint.values.name import Name

MOST = 4
"""A name that fits more entities than this is an ordinary word of the base."""


@rule("FL306", on=Draft, severity=Severity.NOTE)
def ambiguous_name(draft: Draft) -> Iterator[Problem]:
    """A name fits two entities on record, and nothing in the draft says which one is meant.

    ## Why it matters
    Father and son, two brothers, a town and the county around it: what is right of one is wrong of the other, and
    nothing that the sentence says can be checked.

    ## Example
    On record: Wilhelm Liebknecht and Karl Liebknecht.

        Liebknecht stood alone against a hundred and ten.

    ## When it stays silent
    - The draft names one of them in full, anywhere.
    - It is on record as a name of one of them, and only a short form of the names of the others.
    - The name was reported once: the first place is enough.
    """
    named = {
        mention.value.entity for mention in draft.mentions if isinstance(mention.value, Name) and mention.value.entity
    }
    said: set[frozenset[str]] = set()
    for mention in draft.mentions:
        value = mention.value
        if not isinstance(value, Name) or not 2 <= len(bearers_of(value, draft.base)) <= MOST:
            continue
        bearers = frozenset(value.entities)
        if bearers & named or bearers in said:
            continue
        said.add(bearers)
        known = [draft.base.entities[one].name for one in value.entities if one in draft.base.entities]
        if len(set(known)) > 1:
            yield Problem(span=mention.span, message=f"{mention.text} can be {_listed(known)}", confidence=0.7)


def _listed(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}"
