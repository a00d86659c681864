"""The claim that dates what some words name: a birth, a founding, an event."""

from __future__ import annotations

from factlint.claimbase.index import Base, Claim
from factlint.patterns import regex
from factlint.rules._lives import signal
from factlint.statements import pack
from factlint.values.date import Date, Precision

_EVENT = ("happened", "started", "ended")
_FOUNDING = ("founded", "opened", "incorporated")
_WORD = regex(r"[^\W\d_]{2,}")


def dated(base: Base, entity: str | None, words: str, language: str, counted: str = "") -> Claim | None:
    """The one claim with a plain year on what an entity and the words around its name tell of; None in any doubt.

    The words are those of the phrase without the name: `the death of`, `was born`, `the`; `counted` may name it too,
    and anything else beside (`100th birthday`).
    """
    known = [
        claim
        for claim in base.by_subject.get(entity or "", ())
        if claim.subject == entity and isinstance(claim.value, Date) and claim.status == "accepted"
    ]
    said = [claim for claim in known if signal(language, claim.predicate).search(f"{counted} {words}")]
    event = [claim for claim in known if claim.predicate in _EVENT]
    # timid: an entity with several dates, one of which the words must name, may have any of them.
    meant = said or (event if len(known) == len(event) else [])
    years = {claim.value.year for claim in meant if isinstance(claim.value, Date) and _plain(claim.value)}
    if len(years) != 1 or not all(_plain(claim.value) for claim in meant) or _others(words, meant[0], language):
        return None
    return meant[0]


def founding(base: Base, entity: str | None) -> Claim | None:
    """The one claim that says when what is no person began."""
    known = base.entities.get(entity or "")
    if known is None or known.kind == "person":
        return None
    claims = [
        claim
        for claim in base.by_subject.get(known.id, ())
        if claim.subject == known.id and claim.predicate in _FOUNDING and claim.status == "accepted"
    ]
    return claims[0] if len(claims) == 1 and _plain(claims[0].value) else None


def _others(words: str, claim: Claim, language: str) -> bool:
    """Whether a word names something else beside the entity: `the fiftieth anniversary of the monument to`."""
    prose = pack(language).prose
    small = (
        prose.stopwords
        | prose.definite
        | prose.articles
        | prose.genitives
        | prose.locatives
        | prose.sources
        | prose.passives
    )
    small |= prose.copulas | pack(language).dates.units.keys()
    rest = signal(language, claim.predicate).sub(" ", words)
    return any(word.lower() not in small for word in _WORD.findall(rest))


def _plain(date: object) -> bool:
    if not isinstance(date, Date) or date.precision > Precision.YEAR or date.ranged or date.open:
        return False
    return bool(date.year and date.year > 0 and not (date.approximate or date.uncertain or date.part))
