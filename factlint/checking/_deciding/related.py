"""Relations of two entities that a sentence states or denies, where the base has the contrary."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking._comparison import Comparison
from factlint.checking._deciding.clause import NAME, Clause, Part, Parts, words_of
from factlint.checking._deciding.decided import decided, silent
from factlint.checking._deciding.phrases import Phrase
from factlint.checking._deciding.sides import Sides, plain, sides_of, steps
from factlint.checking._deciding.truth import genders_said, has_none, held, ruled_out
from factlint.checking._scene.scene import Scene
from factlint.claimbase.index import Claim
from factlint.languages._assertions import Saying
from factlint.values.date import Date
from factlint.values.date import compare as compare_dates
from factlint.values.verdict import Verdict

EVENT_SIDES = "/"


def relations_of(scene: Scene, parts: Parts, phrase: Phrase, clause: Clause) -> Iterator[Comparison]:
    """The contradiction of what a base says of the two names on the sides of a phrase."""
    sides = sides_of(parts, clause, phrase)
    if sides is None:
        yield from _at_event(scene, parts, phrase, clause)
        return
    phrase = phrase._replace(sayings=tuple(one for one in phrase.sayings if sides.lead in (one.leads or ("",))))
    claim = _denied(scene, parts, sides, phrase) if sides.denials else _stated(scene, parts, sides, phrase)
    if claim:
        words = (*sides.denials, Part(phrase.start, phrase.end, "", ""))
        limited = sides.denials and (sides.tail or not parts.ends(clause))
        found = decided(scene, words, claim, steps=steps(scene.base, sides))
        yield from silent((found,), "what stands behind it may limit the denial" if limited else "")


def _denied(scene: Scene, parts: Parts, sides: Sides, phrase: Phrase) -> Claim | None:
    """The claim of which a clause denies that it holds."""
    found = (borne_out(scene, parts, sides, saying) for saying in phrase.sayings)
    return next((claim for claim in found if claim and denies(scene, parts, sides.denials, claim)), None)


def _stated(scene: Scene, parts: Parts, sides: Sides, phrase: Phrase) -> Claim | None:
    """The claim that rules out what a clause states, where no other sense of the phrase is on record."""
    true = [borne_out(scene, parts, sides, saying) for saying in phrase.sayings]
    if any(true):
        return next((claim for claim in true if claim and _clashing_gender(scene, parts, sides, phrase)), None)
    found = (excluded(scene, parts, sides, saying) for saying in phrase.sayings)
    return next((claim for claim in found if claim), None)


def _ends(sides: Sides, saying: Saying) -> tuple[str, str]:
    """The subject and the value that a saying gives the two names."""
    one, other = sides.one.entity, sides.other.entity
    return (one, other) if saying.side == ">" else (other, one)


def borne_out(scene: Scene, parts: Parts, sides: Sides, saying: Saying) -> Claim | None:
    """The claim that bears a saying out."""
    if saying.side in "<>":
        subject, value = _ends(sides, saying)
        return held(scene.base, subject, saying.predicates, value)
    if saying.side != EVENT_SIDES:
        return None
    first, second = saying.predicates
    for event in _events(scene, parts):
        mine = held(scene.base, event, (first,), sides.one.entity)
        if mine and held(scene.base, event, (second,), sides.other.entity):
            return mine
    return None


def excluded(scene: Scene, parts: Parts, sides: Sides, saying: Saying) -> Claim | None:
    """The claim that rules a saying out."""
    base = scene.base
    if saying.side in "<>":
        subject, value = _ends(sides, saying)
        if not _dated_alike(scene, (subject, value)):
            return None
        return ruled_out(base, subject, saying.predicates, value) or has_none(base, subject, saying.predicates)
    if saying.side != EVENT_SIDES:
        return None
    first, second = saying.predicates
    for event in _events(scene, parts):
        mine = ruled_out(base, event, (first,), sides.one.entity)
        if mine and ruled_out(base, event, (second,), sides.other.entity) and _dated_alike(scene, (event,)):
            return mine
    return None


def _clashing_gender(scene: Scene, parts: Parts, sides: Sides, phrase: Phrase) -> bool:
    """Whether a phrase calls its subject by a word of the other gender (`husband`)."""
    said = genders_said(parts, scene.prose[phrase.start : phrase.end])
    known = scene.base.entities[sides.one.entity].gender
    return bool(said and known) and known not in said


def denies(scene: Scene, parts: Parts, denials: tuple[Part, ...], claim: Claim) -> bool:
    """Whether some words are one denial, and of all times where what they deny can happen more than once."""
    known = parts.language.assertions
    if not denials or (len(denials) > 1 and not known.concord):
        return False
    if any(part.word in known.never | known.none for part in denials):
        return True
    predicate = scene.base.predicates.get(claim.predicate)
    again = predicate is not None and predicate.many and predicate.value == "date"
    return not (again and (scene.dates or scene.dated))


def _dated_alike(scene: Scene, entities: tuple[str, ...]) -> bool:
    """Whether every date of the sentence is one that a claim of these entities has, or none is told."""
    dates = [one for one in scene.dates.values() if one]
    known = [
        claim.value
        for entity in entities
        for claim in scene.base.by_subject.get(entity, ())
        if isinstance(claim.value, Date)
    ]
    agree = (Verdict.AGREES, Verdict.LESS_PRECISE)
    return all(any(compare_dates(date, other) in agree for other in known) for date in dates)


def _at_event(scene: Scene, parts: Parts, phrase: Phrase, clause: Clause) -> Iterator[Comparison]:
    """`A was defeated at E`: a verb with two sides of which only one is named."""
    saying = next((one for one in phrase.sayings if one.side == EVENT_SIDES), None)
    names = [at for at, part in enumerate(clause.left) if part.sort == NAME]
    words = words_of(clause.left)
    passives = parts.language.prose.passives
    if saying is None or len(names) != 1 or passives.isdisjoint(words) or not plain(parts, words):
        return
    one, behind = clause.left[names[0]], clause.right[:3]
    if not one.entity or not set(words_of(clause.left[: names[0]])) <= parts.language.prose.definite:
        return
    place = next((part for part in behind if part.sort == NAME), None)
    between = [word for word in words_of(behind) if word not in parts.language.prose.definite]
    if place is None or not between or not set(between) <= parts.language.prose.inside:
        return
    denials = tuple(part for part in clause.left if part.word in parts.language.prose.negations)
    predicates = saying.predicates[1:]
    if denials:
        claim = held(scene.base, place.entity, predicates, one.entity)
        claim = claim if clause.right[-1] == place and parts.ends(clause) else None
    else:
        claim = ruled_out(scene.base, place.entity, predicates, one.entity)
    if claim and _dated_alike(scene, (place.entity,)):
        yield decided(scene, (*denials, Part(phrase.start, phrase.end, "", "")), claim)


def _events(scene: Scene, parts: Parts) -> Iterator[str]:
    """The events that a sentence places a clause at: `at the Battle of E`."""
    prose, some = parts.language.prose, parts.all
    for at, part in enumerate(some):
        if part.sort != NAME or not part.entity or scene.base.entities[part.entity].kind != "event":
            continue
        back = at - 1
        while back >= 0 and some[back].word in prose.definite and some[back].word not in prose.inside:
            back -= 1
        if back >= 0 and some[back].word in prose.inside and (not back or some[back - 1].sort == NAME):
            yield part.entity
