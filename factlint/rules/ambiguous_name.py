"""FL306."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

from factlint.claimbase.index import Claim, bearers_of
from factlint.findings import Severity
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.statements import pack
from factlint.values.name import Name

_HYPHENS = ("-", "–", "‑")
_CITED = regex(r"[-–‑]\w| et al\b")
_FURTHER = regex(r" [^\W\d_a-z][^\W\d_]*[a-z]")
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
    - The draft names one of them in full, anywhere, or states with the name what is on record of one of them only.
    - It is on record as a name of one of them, and only a short form of the names of the others.
    - The draft names somebody else of that name (`Andrew Johnson`), or it is part of a longer one (`Johnson Center`).
    - The names on record are written in another script.
    - The name was reported once: the first place is enough.
    """
    named = {
        mention.value.entity for mention in draft.mentions if isinstance(mention.value, Name) and mention.value.entity
    }
    namesakes = frozenset(
        mention.text.split()[-1]
        for mention in draft.mentions
        if isinstance(mention.value, Name) and not mention.value.entities and " " in mention.text
    )
    said = set(_meant(draft))
    for mention in draft.mentions:
        value = mention.value
        if not isinstance(value, Name) or not 2 <= len(bearers_of(value, draft.base)) <= MOST:
            continue
        bearers = frozenset(value.entities)
        if bearers & named or bearers in said or mention.text in namesakes or _goes_on(draft, mention):
            continue
        said.add(bearers)
        entities = [draft.base.entities[one] for one in value.entities if one in draft.base.entities]
        if not any(_script(name.text) == _script(mention.text) for one in entities for name in one.names):
            continue  # timid: read by its sound
        known = [one.name for one in entities]
        if len(set(known)) > 1:
            yield Problem(span=mention.span, message=f"{mention.text} can be {_listed(known)}", confidence=0.7)


def _meant(draft: Draft) -> Iterator[frozenset[str]]:
    """What names can be of which one bearer only has a claim that their sentence bears out.

    Claims on what else it states come before those that the name itself may be tied by.
    """
    starts = [sentence.span.start for sentence in draft.sentences]
    told: tuple[dict[int, set[str]], ...] = ({}, {})
    for one in draft.comparisons:
        if one.claim and one.verdict.fits:
            place = bisect_right(starts, one.mention.span.start)
            told[_shared(one.mention)].setdefault(place, set()).update(_ends(one.claim))
    for mention in draft.mentions:
        bearers = frozenset(mention.value.entities if isinstance(mention.value, Name) else ())
        place = bisect_right(starts, mention.span.start)
        fitting = (bearers & here.get(place, set()) for here in told)
        if len(bearers) > 1 and len(next(filter(None, fitting), ())) == 1:
            yield bearers


def _shared(mention: Mention) -> bool:
    """Whether a mention is itself a name that several can have: what it may be tied to tells nothing."""
    return isinstance(mention.value, Name) and len(mention.value.entities) > 1


def _ends(claim: Claim) -> set[str]:
    """The entities that a claim is about."""
    return {claim.subject, claim.of, *(claim.value.entities if isinstance(claim.value, Name) else ())}


def _goes_on(draft: Draft, mention: Mention) -> bool:
    """Whether a name is only the beginning or the end of a longer one, or the author of what is cited."""
    prose, span = draft.document.prose, mention.span
    if prose[span.start - 1 : span.start] in _HYPHENS or _CITED.match(prose, span.end):
        return True
    return not pack(mention.language).dates.capital_nouns and bool(_FURTHER.match(prose, span.end))


def _script(text: str) -> str:
    """The script of a text's first letter."""
    return next((unicodedata.name(letter, "").partition(" ")[0] for letter in text if letter.isalpha()), "")


def _listed(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}"
