"""Ages that follow from a birth and an event on record: `fifty-three when he died` is not the age at some other."""

from __future__ import annotations

from factlint.checking._scene.scene import Scene
from factlint.claimbase.index import Base, Claim
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.values.date import Date
from factlint.values.quantity import Quantity

BORN = "born"


def aged_then(scene: Scene, mention: Mention, claim: Claim) -> bool:
    """Whether an age is that of the claim's subject at an event of its own that the sentence tells of."""
    value = mention.value
    if not isinstance(value, Quantity) or not value.age or not scene.cues:
        return False
    return any(value.amount in ages for event, ages in _ages(scene.base, claim.subject) if event in scene.cues)


@remembered
def _ages(base: Base, entity: str) -> tuple[tuple[str, frozenset[int]], ...]:
    """The ages that somebody may have had at each dated event, by its predicate."""
    dated = [(one, one.value) for one in base.by_subject.get(entity, ()) if isinstance(one.value, Date)]
    births = {date.year for one, date in dated if one.predicate == BORN and date.year is not None}
    return tuple(
        (one.predicate, frozenset({date.year - birth, date.year - birth - 1}))
        for birth in sorted(births)
        for one, date in dated
        if one.predicate != BORN and date.year is not None and date.year > birth
    )
