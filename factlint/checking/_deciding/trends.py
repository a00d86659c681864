"""A rise or a fall between two years of which the base has the figures: `the population fell between 1990 and 2010`."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking._comparison import JUDGEMENT, Comparison
from factlint.checking._deciding.clause import NAME, VALUE, WORD, Clause, Part, Parts
from factlint.checking._deciding.decided import decided
from factlint.checking._deciding.order import order
from factlint.checking._naming.ties import family
from factlint.checking._scene.scene import Scene
from factlint.claimbase.index import Claim
from factlint.values.date import Date


def trends_of(scene: Scene, parts: Parts) -> Iterator[Comparison]:
    """The contradictions of verbs that say which way a figure went."""
    known = parts.language.assertions
    for part in parts.all:
        if part.word in known.trends:
            clause = parts.around(part.start, part.end)
            found = _contradicted(scene, parts, clause, "+" if part.word in known.rises else "-")
            if found:
                first, last = found
                why = f", in {_year(last)}; in {_year(first)}: {_amount(first)}"
                yield decided(scene, (part,), last, why, kind=JUDGEMENT)


def _contradicted(scene: Scene, parts: Parts, clause: Clause, way: str) -> tuple[Claim, Claim] | None:
    """The figures at the two ends of a time, where they went the other way."""
    time = _time(parts, clause)
    if clause.left and clause.left[0].sort == VALUE and not clause.right:
        time = _years(clause.left[0]) if not clause.before and parts.ends(clause) else None
    names = [part for part in clause.left if part.sort == NAME]
    if time is None or len(names) != 1 or not names[0].entity:
        return None
    predicate = _measured(scene, parts, clause.left)
    if not predicate:
        return None
    ends = [_at(scene, names[0].entity, predicate, year) for year in time]
    first, last = ends[0], ends[1]
    if first is None or last is None:
        return None
    went = order(last, first)
    return (first, last) if went is not None and went != way else None


def _time(parts: Parts, clause: Clause) -> tuple[str, str] | None:
    """The first and the last year of the time that a clause tells of, behind its verb or before it."""
    if clause.right:
        sole = len(clause.right) == 1 and parts.ends(clause) and parts.stands_free(clause)
        part = clause.right[0] if sole else None
    else:
        opening = len(clause.before) == 2 and clause.before[1].word == ","
        part = clause.before[0] if opening and parts.ends(clause) else None
    return _years(part) if part else None


def _years(part: Part) -> tuple[str, str] | None:
    """The ends of a time that is told in years."""
    value = part.mention.value if part.sort == VALUE and part.mention else None
    if not isinstance(value, Date):
        return None
    first, slash, last = value.edtf.partition("/")
    return (first, last) if slash and first and last and first.isdigit() and last.isdigit() else None


def _measured(scene: Scene, parts: Parts, left: tuple[Part, ...]) -> str:
    """The predicate with an amount whose words are all that a clause has beside its subject; empty if there is none."""
    start, end = left[0].start, left[-1].end
    prose, known = parts.language.prose, parts.language.assertions
    for predicate, cues in scene.cues.items():
        kind = scene.base.predicates.get(predicate)
        if kind is None or kind.value != "quantity":
            continue
        told = [cue for cue in cues if start <= cue.start and cue.end <= end]
        rest = [
            part.word
            for part in left
            if part.sort == WORD and not any(cue.start <= part.start < cue.end for cue in told)
        ]
        allowed = prose.definite | prose.genitives | known.auxiliaries | known.numbers
        if told and set(rest) <= allowed:
            return predicate
    return ""


def _at(scene: Scene, entity: str, predicate: str, year: str) -> Claim | None:
    """The one figure of an entity for a year."""
    found = [
        claim
        for claim in scene.base.by_subject.get(entity, ())
        if predicate in family(scene.base, claim.predicate)
        and claim.time
        and claim.time.edtf == year
        and not claim.of
        and claim.status != "disputed"
    ]
    return found[0] if len(found) == 1 else None


def _year(claim: Claim) -> str:
    return claim.time.edtf if claim.time else ""


def _amount(claim: Claim) -> str:
    return str(getattr(claim.value, "amount", ""))
