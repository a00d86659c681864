"""Places that are not on record, in the slot of a claim that has one: `the congress was to meet in Amsterdam`."""

from __future__ import annotations

from factlint.checking._naming.exclusive import done_elsewhere, open_ended, single
from factlint.checking._naming.relations import SUBJECT_FLOOR, Relation, relations
from factlint.checking._naming.resemblance import fits_place, names_of, resembles
from factlint.checking._naming.slots import Slot
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.shape import is_whole
from factlint.checking._scene.slot import behind_preposition, slot_of
from factlint.checking._scene.sorts import kind
from factlint.checking._scene.when import at_another_time
from factlint.checking._scene.words import borders
from factlint.checking._weighing.weigh import weigh
from factlint.mentions import Mention
from factlint.mentions._names.wellknown import CITIES, LANDS, STATES
from factlint.mentions._names.words import fold_name
from factlint.statements import pack

PLACE = "place"
PLAIN = 0.7
"""How surely a sentence must speak of the claim."""


def strange_place(scene: Scene, mention: Mention) -> Slot | None:
    """The claim whose place a well-known one has taken that the base does not have."""
    if "".join(fold_name(mention.text)) not in CITIES | LANDS | STATES or not _stands_in(scene, mention):
        return None
    for one in relations(scene):
        if not _has_one_place(scene, one) or at_another_time(scene, mention, one.claim):
            continue
        claim = one.claim
        cue = slot_of(scene, mention, claim.predicate) or behind_preposition(scene, mention, claim.predicate)
        weight = weigh(scene, mention, claim)
        if cue and weight.subject >= SUBJECT_FLOOR and weight.predicate >= PLAIN and _differs(scene, mention, one):
            return Slot(claim, one.known, weight.subject, weight.predicate, weight.reasons, cue)
    return None


def _stands_in(scene: Scene, mention: Mention) -> bool:
    """Whether a name is all of its phrase, and a word like `in` or `from` stands right before it."""
    sentence, at = scene.sentence, scene.sentence.index(mention.span.start)
    before = sentence.words[at - 1].lower if at and not borders(sentence, at) else ""
    return is_whole(scene.prose, mention) and before in pack(sentence.block.language).prose.locatives


def _has_one_place(scene: Scene, one: Relation) -> bool:
    """Whether a claim leaves its subject no second place."""
    base, claim = scene.base, one.claim
    if not one.spoken or claim.of or claim.status == "disputed" or kind(base, one.known) != PLACE:
        return False
    return single(base, claim) and not open_ended(base, claim) and not done_elsewhere(base, claim, one.known)


def _differs(scene: Scene, mention: Mention, one: Relation) -> bool:
    """Whether a name is not that of the place on record, nor of what holds it or lies in it."""
    if any(resembles(mention.text, name, place=True) for name in names_of(scene.base, one.claim)):
        return False
    return fits_place(scene.base, mention.text, one.known, of_any_level=True)
