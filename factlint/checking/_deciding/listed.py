"""Several subjects of one clause: `both A and B were born in N`, `neither A nor B had children`.

Each of them must bear the clause out; behind a word like `neither` none of them may.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from factlint.checking._comparison import Comparison
from factlint.checking._deciding.clause import MARK, NAME, VALUE, WORD, Clause, Part, Parts, words_of
from factlint.checking._deciding.decided import decided
from factlint.checking._deciding.lacking import date_of, lacked, unlimited
from factlint.checking._deciding.phrases import Phrase
from factlint.checking._deciding.related import borne_out, denies, excluded
from factlint.checking._deciding.sides import Sides, denials_among, sides_of
from factlint.checking._naming.exclusive import exclusive
from factlint.checking._naming.explained import known_sort
from factlint.checking._naming.ties import family
from factlint.checking._scene.scene import Scene
from factlint.claimbase.index import Claim
from factlint.languages._assertions import Saying
from factlint.values.date import Date
from factlint.values.date import compare as compare_dates
from factlint.values.verdict import Verdict

MOST = 8
"""How many subjects of a clause are looked at."""


class Listed(Struct, frozen=True):
    """The subjects that open a sentence, and the words that say all or none of them."""

    names: tuple[Part, ...]
    words: tuple[Part, ...]
    none: bool
    until: int
    """The place behind them among the parts."""


def listed_in(parts: Parts) -> Listed | None:
    """The subjects that a sentence begins with; None where it begins otherwise, or with one alone."""
    known, prose, some = parts.language.assertions, parts.language.prose, parts.all
    counting = known.each | known.neither
    names: list[Part] = []
    words: list[Part] = []
    at = 0
    while at < len(some) and len(names) <= MOST:
        part = some[at]
        if part.sort == NAME and part.entity and part.mention:
            names.append(part)
        elif part.word in counting:
            words.append(part)
        elif not (part.word in known.lists | prose.definite or part.word == "," or _number(part)):
            break
        at += 1
    entities = {part.entity for part in names}
    if not 1 < len(names) <= MOST or len(entities) < len(names):
        return None
    return Listed(tuple(names), tuple(words), any(one.word in known.neither for one in words), at)


def _number(part: Part) -> bool:
    """Whether a part is a number without a unit (`all three`)."""
    return part.sort == VALUE and part.mention is not None and part.mention.kind == "quantity"


def listed_of(scene: Scene, parts: Parts, listed: Listed, phrase: Phrase) -> Iterator[Comparison]:
    """The contradiction of a claim on one of several subjects by a phrase that is said of all of them, or of none."""
    rest = _rest(parts, listed, phrase)
    if rest is None:
        return
    for name in listed.names:
        clause = Clause(left=(name, *rest.left), right=rest.right, before=(), after=rest.after)
        claim = _against(scene, parts, listed, phrase, clause)
        if claim:
            words = (*_telling(listed), Part(phrase.start, phrase.end, "", ""))
            yield decided(scene, words, claim, steps=_steps(scene, listed))
            return


def _steps(scene: Scene, listed: Listed) -> tuple[str, ...]:
    """How the subjects were read, for `--explain-matches`."""
    names = ", ".join(scene.base.entities[part.entity].name for part in listed.names)
    return (f"said of {'none' if listed.none else 'each'} of {names}",)


def _telling(listed: Listed) -> tuple[Part, ...]:
    """The word for all or none, where it stands behind the names."""
    return tuple(one for one in listed.words if one.start > listed.names[-1].start)


def _rest(parts: Parts, listed: Listed, phrase: Phrase) -> Clause | None:
    """What the sentence says of its subjects, where that is one clause around a phrase."""
    clause = parts.around(phrase.start, phrase.end)
    known, edge = parts.language.assertions, parts.all[listed.until - 1].start
    begins = clause.left[0].start if clause.left else phrase.start
    inside = any(part.start > edge and part.sort == MARK for part in clause.before)
    if begins > edge and any(part.start > edge and part.sort != MARK for part in clause.before):
        return None
    if inside or not parts.ends(clause) or phrase.start <= edge:
        return None
    each = [at for at, part in enumerate(clause.left) if part.word in known.each]
    counts = [at + 1 for at in each if at + 1 < len(clause.left) and _number(clause.left[at + 1])]  # `toutes deux`
    if each and denials_among(parts, (*clause.left, *clause.right)):
        return None  # timid: `were not both born in N` says it of one
    kept = (part for at, part in enumerate(clause.left) if at not in (*each, *counts))
    left = tuple(part for part in kept if part.start > edge)
    return Clause(left=left, right=clause.right, before=(), after=clause.after)


def _against(scene: Scene, parts: Parts, listed: Listed, phrase: Phrase, clause: Clause) -> Claim | None:
    """The claim on the first name of a clause that the clause contradicts."""
    sides = sides_of(parts, clause, phrase)
    if sides is None:
        return _alone(scene, parts, listed, phrase, clause)
    if sides.tail:
        return None
    negative = listed.none or bool(sides.denials)
    for saying in phrase.sayings:
        if sides.lead not in (saying.leads or ("",)):
            continue
        if not negative:
            claim = excluded(scene, parts, sides, saying) or _elsewhere(scene, saying, sides)
            if claim and not any(borne_out(scene, parts, sides, one) for one in phrase.sayings):
                return claim
            continue
        claim = borne_out(scene, parts, sides, saying)
        if claim and denies(scene, parts, _denial(listed, sides.denials), claim):
            return claim
    return None


def _denial(listed: Listed, denials: tuple[Part, ...]) -> tuple[Part, ...]:
    """The one denial of a clause: that of `neither`, which some languages say again with the verb."""
    return tuple(listed.words[:1]) if listed.none else denials


def _elsewhere(scene: Scene, saying: Saying, sides: Sides) -> Claim | None:
    """The claim that leaves no room for a value, on a subject that has another one on record."""
    subject, other = sides.one.entity, sides.other.entity
    if saying.side != ">":
        return None
    for held in exclusive(scene.base, subject):
        kin = family(scene.base, held.claim.predicate)
        single = not (held.sole or held.lasting) and other not in held.values
        if single and not kin.isdisjoint(saying.predicates) and known_sort(scene, held, other):
            return held.claim
    return None


def _alone(scene: Scene, parts: Parts, listed: Listed, phrase: Phrase, clause: Clause) -> Claim | None:
    """What is said of the subjects alone: `neither A nor B had children`."""
    some = (*clause.left, *clause.right)
    if any(part.sort in (NAME, VALUE) for part in some[1:]):
        return None
    denials = denials_among(parts, some)
    for saying in phrase.sayings:
        claim = lacked(scene, parts, some, clause.left[0].entity, saying, _denial(listed, denials))
        if claim:
            return claim
    return None


def dates_of_each(scene: Scene, parts: Parts, listed: Listed) -> Iterator[Comparison]:
    """`Both A and B were opened in 1931`, where one of them has another date on record."""
    if listed.none or not any(one.word in parts.language.assertions.each for one in listed.words):
        return
    for predicate, cues in scene.cues.items():
        kind = scene.base.predicates.get(predicate)
        if kind is None or kind.value != "date" or kind.many:
            continue
        for cue in cues:
            value = _only_date(parts, parts.around(cue.start, cue.end), listed)
            against = value and _dated_otherwise(scene, listed, predicate, value)
            if value and against:
                yield decided(scene, (*_telling(listed), value), against, steps=_steps(scene, listed))
                return


def _only_date(parts: Parts, clause: Clause, listed: Listed) -> Part | None:
    """The date that ends a clause about listed subjects and nothing else."""
    edge = parts.all[listed.until - 1].start
    some = [part for part in (*clause.left, *clause.right) if part.start > edge]
    told = [part for part in some if part.word not in parts.language.assertions.each]
    if not told or told[-1].sort != VALUE or not parts.ends(clause) or denials_among(parts, told):
        return None
    if any(part.start > edge for part in clause.before) or any(part.sort != WORD for part in told[:-1]):
        return None
    return told[-1] if unlimited(parts, words_of(told)) else None


def _dated_otherwise(scene: Scene, listed: Listed, predicate: str, value: Part) -> Claim | None:
    """The claim that gives one of several subjects another date than the one that the rest have."""
    stated = value.mention.value if value.mention else None
    claims = [date_of(scene.base, name.entity, predicate) for name in listed.names]
    if not isinstance(stated, Date) or not all(claims):
        return None
    off = [one for one in claims if one and _contradicts(stated, one)]
    return off[0] if off and len(off) < len(claims) else None


def _contradicts(stated: Date, claim: Claim) -> bool:
    return isinstance(claim.value, Date) and compare_dates(stated, claim.value) is Verdict.CONTRADICTS
