"""What a clause denies of one subject alone: `never married`, `had no children`, `was not founded in 1902`."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking._comparison import Comparison
from factlint.checking._deciding.clause import NAME, VALUE, Clause, Part, Parts, words_of
from factlint.checking._deciding.decided import decided
from factlint.checking._deciding.order import only
from factlint.checking._deciding.phrases import Phrase
from factlint.checking._deciding.related import denies
from factlint.checking._deciding.sides import denials_among
from factlint.checking._deciding.truth import has_any, has_none
from factlint.checking._scene.scene import Scene
from factlint.claimbase.index import Base, Claim
from factlint.languages._assertions import Saying
from factlint.values.date import Date
from factlint.values.date import compare as compare_dates
from factlint.values.verdict import Verdict


def lacks_of(scene: Scene, parts: Parts, phrase: Phrase, clause: Clause) -> Iterator[Comparison]:
    """The contradiction of a claim by a phrase that says or denies it of the only name of its clause."""
    some = (*clause.left, *clause.right)
    subject = _subject(parts, clause, some)
    denials = denials_among(parts, some)
    if not subject or not parts.ends(clause):
        return
    for saying in phrase.sayings:
        claim = lacked(scene, parts, some, subject, saying, denials)
        if claim:
            words = (*denials, Part(phrase.start, phrase.end, "", ""))
            yield decided(scene, words, claim, steps=(f"said of {scene.base.entities[subject].name} alone",))
            return


def _subject(parts: Parts, clause: Clause, some: tuple[Part, ...]) -> str:
    """The entity that a clause is about; empty where it names more than one, or a date."""
    names = [part for part in some if part.sort == NAME]
    if any(part.sort == VALUE for part in some) or len(names) > 1:
        return ""
    if names:
        return "" if parts.possessive(names[0]) else names[0].entity
    return parts.airy if not clause.before else ""


def lacked(
    scene: Scene, parts: Parts, some: tuple[Part, ...], subject: str, saying: Saying, denials: tuple[Part, ...]
) -> Claim | None:
    """The claim on a subject that a clause of these parts contradicts by saying or denying something of it alone."""
    known, predicates = parts.language.assertions, saying.predicates
    words = words_of(some)
    if saying.side in "#+":
        return _noun(scene, parts, words, subject, saying, denials)
    articles = parts.language.prose.articles if saying.side == "-" else frozenset[str]()
    if saying.side not in ".-" or not _plainly(parts, words, articles):
        return None
    if saying.side == "-":
        told = not known.auxiliaries.isdisjoint(words) or not words
        return has_any(scene.base, subject, predicates) if told and not denials else None
    if not denials:
        return has_none(scene.base, subject, predicates)
    claim = has_any(scene.base, subject, predicates)
    return claim if claim and denies(scene, parts, denials, claim) else None


def _noun(
    scene: Scene, parts: Parts, words: list[str], subject: str, saying: Saying, denials: tuple[Part, ...]
) -> Claim | None:
    """`A had no children`, `A had a daughter`."""
    known, prose = parts.language.assertions, parts.language.prose
    if known.owning.isdisjoint(words) and not (known.nominative and denials):
        return None
    if not _plainly(parts, words, known.owning | known.none | prose.articles | prose.locatives | prose.genitives):
        return None
    if not denials:
        return has_none(scene.base, subject, saying.predicates) if not prose.articles.isdisjoint(words) else None
    if saying.side == "+" or not (known.concord or len(denials) == 1):
        return None
    return has_any(scene.base, subject, saying.predicates)


def _plainly(parts: Parts, words: list[str], further: frozenset[str]) -> bool:
    """Whether a clause has no word but denials and those that limit nothing."""
    known, prose = parts.language.assertions, parts.language.prose
    allowed = known.never | known.nots | known.auxiliaries | known.fillers | known.nominative | further
    return all(word in allowed or word in prose.definite for word in words)


def dates_denied(scene: Scene, parts: Parts) -> Iterator[Comparison]:
    """`A was not born in 1871`, where that is the year on record."""
    for predicate, cues in scene.cues.items():
        known = scene.base.predicates.get(predicate)
        if known is None or known.value != "date":
            continue
        for cue in cues:
            clause = parts.around(cue.start, cue.end)
            some = (*clause.left, *clause.right)
            claim = _date_on_record(scene, parts, clause, some, predicate)
            if claim:
                values = [part for part in some if part.sort == VALUE]
                yield decided(scene, (*denials_among(parts, some), *values), claim)
                return


def unlimited(parts: Parts, words: list[str]) -> bool:
    """Whether the words of a clause with a date limit nothing that it says."""
    prose = parts.language.prose
    return _plainly(parts, words, prose.inside | prose.infinitives | frozenset({"on"}))


def date_of(base: Base, entity: str, predicate: str) -> Claim | None:
    """The one date that an entity has on record for a predicate or one that is like it."""
    found = only(base, entity, predicate)
    return found if found and isinstance(found.value, Date) else None


def _date_on_record(scene: Scene, parts: Parts, clause: Clause, some: tuple[Part, ...], predicate: str) -> Claim | None:
    names, values = ([part for part in some if part.sort == sort] for sort in (NAME, VALUE))
    denials = denials_among(parts, some)
    if len(names) != 1 or len(values) != 1 or not denials or not (parts.stands_free(clause) and parts.ends(clause)):
        return None
    mention = values[0].mention
    if some[-1] != values[0] or mention is None or not isinstance(mention.value, Date) or not names[0].entity:
        return None
    if not unlimited(parts, words_of(some)):
        return None
    for claim in scene.base.by_subject.get(names[0].entity, ()):
        agrees = isinstance(claim.value, Date) and compare_dates(mention.value, claim.value) in (
            Verdict.AGREES,
            Verdict.LESS_PRECISE,
        )
        kin = claim.predicate == predicate or predicate in scene.base.predicates[claim.predicate].like
        if agrees and kin and denies(scene, parts, denials, claim):
            return claim
    return None
