"""A place among others: `Ada's eldest child`, `the second mayor of Selwick`, `his only son`, `her elder brother`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from factlint.checking._comparison import JUDGEMENT, Comparison
from factlint.checking._deciding.clause import Clause, Part, Parts
from factlint.checking._deciding.decided import decided
from factlint.checking._deciding.order import only, order
from factlint.checking._deciding.phrases import Phrase
from factlint.checking._deciding.sides import Sides, sides_of, steps
from factlint.checking._deciding.truth import genders_said, inverses, meanings
from factlint.checking._scene.scene import Scene
from factlint.claimbase.index import Base, Claim
from factlint.languages._assertions import Saying
from factlint.values.name import Name
from factlint.values.quantity import Quantity


class Rank(Struct, frozen=True):
    """The word before a noun that says which of several is meant."""

    part: Part
    number: int = 0
    """Of an ordinal."""
    alone: bool = False
    """There is no other."""
    ways: tuple[str, ...] = ()
    """What it has most or least of, of all (`-born`)."""
    compared: bool = False
    """It has so beside the other one alone (`older`)."""


def ranks_of(scene: Scene, parts: Parts, phrase: Phrase, clause: Clause) -> Iterator[Comparison]:
    """The contradiction of a word that ranks the noun of a phrase among others."""
    rank = _rank(parts, clause.left[-1]) if clause.left else None
    if rank is None:
        return
    sides = sides_of(parts, replace(clause, left=clause.left[:-1]), phrase)
    if sides is None or sides.denials or sides.tail or sides.lead or not parts.ends(clause):
        return  # timid: `the first mayor of Selwick to resign` is another first
    for saying in phrase.sayings:
        claim = _against(scene, rank, sides, saying, genders_said(parts, scene.prose[phrase.start : phrase.end]))
        if claim:
            words = (rank.part, Part(phrase.start, phrase.end, "", ""))
            yield decided(scene, words, claim, kind=JUDGEMENT, steps=steps(scene.base, sides))
            return


def _rank(parts: Parts, part: Part) -> Rank | None:
    """What the word before a phrase says of rank."""
    known = parts.language.assertions
    if part.word in known.only:
        return Rank(part, alone=True)
    if part.word in known.superlatives:
        return Rank(part, ways=known.superlatives[part.word])
    if part.word in parts.language.comparatives:
        return Rank(part, ways=parts.language.comparatives[part.word], compared=True)
    value = part.mention.value if part.mention else None
    if isinstance(value, Quantity) and value.ordinal and value.upper is None:
        return Rank(part, number=int(value.amount))
    return Rank(part, number=1) if part.word in known.first else None


def _against(scene: Scene, rank: Rank, sides: Sides, saying: Saying, genders: frozenset[str]) -> Claim | None:
    """The claim that a rank contradicts."""
    if saying.side not in "<>":
        return None
    base, one, other = scene.base, sides.one.entity, sides.other.entity
    if rank.compared and all(_mutual(base, each) for each in saying.predicates):
        return _outdone(base, one, (other,), rank.ways)
    peers = _peers(base, other, saying)
    if one not in peers:
        return None
    if genders and rank.number and any(base.entities[peer].gender not in genders for peer in peers):
        return None  # timid: a second son need not be the second child
    rivals = [peer for peer in peers if peer != one and (not genders or base.entities[peer].gender in genders)]
    if rank.alone:
        return peers[rivals[0]] if rivals else None
    if rank.ways and not (rank.compared and len(rivals) != 1):
        return _outdone(base, one, rivals, rank.ways)
    mine = peers[one]
    return mine if mine.ordinal and rank.number and mine.ordinal != rank.number else None


def _peers(base: Base, owner: str, saying: Saying) -> Mapping[str, Claim]:
    """All that stand to an owner as a saying says, each with the claim."""
    wanted = frozenset(saying.predicates)
    forth = wanted if saying.side == "<" else frozenset(one for each in wanted for one in inverses(base, each))
    back = wanted if saying.side == ">" else frozenset(one for each in wanted for one in inverses(base, each))
    found: dict[str, Claim] = {}
    for claim in base.by_subject.get(owner, ()):
        value = claim.value.entity if isinstance(claim.value, Name) else None
        if value and claim.subject == owner and _says(base, claim, forth):
            found.setdefault(value, claim)
    for claim in base.by_object.get(owner, ()):
        if _says(base, claim, back):
            found.setdefault(claim.subject, claim)
    return found


def _mutual(base: Base, predicate: str) -> bool:
    """Whether a predicate holds both ways, as between brothers."""
    return not inverses(base, predicate).isdisjoint(meanings(base, predicate))


def _says(base: Base, claim: Claim, predicates: frozenset[str]) -> bool:
    return claim.status != "disputed" and not claim.of and not meanings(base, claim.predicate).isdisjoint(predicates)


def _outdone(base: Base, one: str, rivals: Sequence[str], ways: tuple[str, ...]) -> Claim | None:
    """The claim by which a rival has less, or more, of what somebody is said to have the least, or the most, of."""
    for way in ways:
        sign, predicate = way[0], way[1:]
        mine = only(base, one, predicate)
        for rival in rivals if mine else ():
            its = only(base, rival, predicate)
            if mine and its and order(its, mine) == sign:
                return its
    return None
