"""Claims that leave no room for another name, and the frames in which a sentence may say what they say."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from factlint.checking._naming.ties import family
from factlint.checking._scene.frames import Frame
from factlint.checking._scene.sorts import contains, kind
from factlint.claimbase.index import Base, Claim
from factlint.remembering import remembered
from factlint.statements import pack
from factlint.values.name import Name
from factlint.vocabulary import Predicate

_EQUAL = (Frame.EQUAL, Frame.WAS)
_PLACES = (Frame.PLACE, *_EQUAL)
_PAST = (Frame.ACTIVE, Frame.WAS)


class Exclusive(Struct, frozen=True, eq=False):
    """A claim that leaves no room for another name."""

    claim: Claim
    known: str
    """The entity on record."""
    predicate: Predicate
    values: frozenset[str]
    """All entities that the subject has on record for it."""
    made: bool
    """Whether it is the one thing that `by` can mean of the subject."""
    sole: bool
    """Whether there may be others: then only who is said to be the one contradicts it (`the chairman`)."""

    lasting: bool
    """Whether it holds for a while: another name may be right at another time."""
    inverse: str
    """The built-in predicate that says the same the other way round; empty where there is none, or it is the same."""


@remembered
def exclusive(base: Base, subject: str) -> tuple[Exclusive, ...]:
    """The claims of a subject that leave no room for another name."""
    found = []
    for claim in base.by_subject.get(subject, ()):
        predicate = base.predicates.get(claim.predicate)
        known = claim.value.entity if isinstance(claim.value, Name) else None
        if predicate and known and not claim.of and claim.status != "disputed" and not contains(base, predicate):
            found.append((claim, known, predicate))
    values: dict[str, set[str]] = {}
    for claim, known, _ in found:
        values.setdefault(claim.predicate, set()).add(known)
    makers = {predicate.id for _, _, predicate in found if _listed(base, predicate)}
    made = len(makers) == 1 and kind(base, subject) == "work"
    return tuple(
        Exclusive(
            claim,
            known,
            predicate,
            frozenset(values[claim.predicate]),
            made=made and predicate.id in makers,
            sole=_several(base, predicate),
            lasting=_lasts(base, subject, predicate),
            inverse=_inverse(base, predicate),
        )
        for claim, known, predicate in found
        if not _several(base, predicate) or (len(values[claim.predicate]) == 1 and not _governed(base, subject, known))
    )


def _governed(base: Base, subject: str, known: str) -> bool:
    """Whether a person is something to a place: it has several leaders at once, a king and a prime minister."""
    return kind(base, subject) == "place" and kind(base, known) == "person"


def _several(base: Base, predicate: Predicate) -> bool:
    """Whether a subject may have values that are not on record."""
    return predicate.many and not _listed(base, predicate)


def _inverse(base: Base, predicate: Predicate) -> str:
    """The inverse of a predicate, or of one that it is like."""
    own = family(base, predicate.id)
    return next((one.inverse for one in _family(base, predicate) if one.inverse and one.inverse not in own), "")


def _listed(base: Base, predicate: Predicate) -> bool:
    return any(one.listed for one in _family(base, predicate))


def _family(base: Base, predicate: Predicate) -> list[Predicate]:
    """A predicate with those that it is like."""
    return [base.predicates[one] for one in family(base, predicate.id) if one in base.predicates]


@remembered
def sorts_of(base: Base, held: Exclusive) -> frozenset[str]:
    """The kinds of entity that can stand in the place of the one on record; empty where nothing tells."""
    sorts = {sort for one in _family(base, held.predicate) for sort in one.object} or {kind(base, held.known)}
    return frozenset(sorts - {""})


def is_done(base: Base, held: Exclusive) -> bool:
    """Whether a claim says who did something (`was directed by`)."""
    agents = pack("en").prose.agents
    return any(one.phrase.rpartition(" ")[2] in agents for one in _family(base, held.predicate))


def of_any_level(base: Base, held: Exclusive) -> bool:
    """Whether a claim has a place of any level for its value (`was born in`)."""
    locatives = pack("en").prose.locatives
    return any(one.phrase.rpartition(" ")[2] in locatives for one in _family(base, held.predicate))


@remembered
def frames_for(base: Base, held: Exclusive, language: str, cued: bool) -> tuple[Frame, ...]:
    """The frames in which a sentence can put a name in the place of the one on record, by a cue or by `by` alone."""
    frames: tuple[Frame, ...]
    if sorts_of(base, held) == {"place"}:
        frames = _PLACES if cued else ()
    elif not cued:
        frames = (Frame.MADE,)
    else:
        frames = (Frame.AGENT, *_EQUAL)
        if is_done(base, held):
            frames = (Frame.ACTIVE, *frames)
        by_case = bool(pack(language).prose.agent_endings) and kind(base, held.claim.subject) == "work"
        symmetric = held.predicate.inverse == held.predicate.id
        if by_case or symmetric or (held.inverse and not is_done(base, held)):
            frames = (*frames, Frame.OBJECT)
    if held.sole:
        frames = tuple(one for one in frames if one in (Frame.EQUAL, Frame.AGENT))
    return tuple(one for one in frames if not (held.lasting and one in _PAST))


def _lasts(base: Base, subject: str, predicate: Predicate) -> bool:
    """Whether a predicate holds for a while: not of what is over, and not for who came before or after."""
    sequel = _listed(base, predicate) and _inverse(base, predicate) != ""
    return _lasting(predicate.phrase) and not sequel and kind(base, subject) != "event"


@lru_cache(maxsize=1000)
def _lasting(phrase: str) -> bool:
    first = phrase.partition(" ")[0]
    return not (first in pack("en").prose.past or first.endswith("ed"))


def single(base: Base, claim: Claim) -> bool:
    """Whether a claim is the only one of its subject with its predicate."""
    return sum(other.predicate == claim.predicate for other in base.by_subject.get(claim.subject, ())) == 1


def open_ended(base: Base, claim: Claim) -> bool:
    """Whether a subject may well have further values that are not on record, such as memberships."""
    predicate = base.predicates.get(claim.predicate)
    if predicate is None or not predicate.many or predicate.listed or predicate.plain:
        return False
    return not contains(base, predicate)


def done_elsewhere(base: Base, claim: Claim, known: str) -> bool:
    """Whether somebody once did something at a place: he may have done it at others too."""
    predicate = base.predicates.get(claim.predicate)
    # timid: who spoke in one town spoke in others
    return predicate is not None and _is_act(predicate) and kind(base, known) == "place" and open_ended(base, claim)


def _is_act(predicate: Predicate) -> bool:
    """Whether a predicate says what somebody once did somewhere: `spoke in`; not `was born in`, nor `lives in`."""
    prose = pack("en").prose
    first, _, last = predicate.phrase.partition(" ")
    return last in prose.locatives and first not in prose.passives and not first.endswith("s")
