"""Whether a name in the slot of a claim is of the right sort to be wrong there, and whether anything explains it."""

from __future__ import annotations

from factlint.checking._naming.exclusive import Exclusive, is_done, of_any_level, sorts_of
from factlint.checking._naming.resemblance import fits_anybody, fits_person, fits_place, names_of, resembles
from factlint.checking._naming.ties import family, links, much_the_same
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.sorts import alike, kind, may_hold, wholes
from factlint.checking.cues import Cue
from factlint.claimbase.index import Base
from factlint.mentions import Mention
from factlint.statements import pack, stems


def fits(scene: Scene, mention: Mention, held: Exclusive) -> bool:
    """Whether an unknown name can be of the claim's sort of value."""
    base, prose, sorts = scene.base, pack(scene.sentence.block.language).prose, sorts_of(scene.base, held)
    if sorts == {"place"}:
        return fits_place(base, mention.text, held.known, of_any_level=of_any_level(base, held))
    before = scene.sentence.words[scene.sentence.index(mention.span.start) - 1]
    titled = before.end < mention.span.start and before.lower in prose.titles
    if sorts == {"person"}:
        return fits_person(mention.text, prose, titled=titled)
    known = base.entities[held.known].name
    return is_done(base, held) and fits_anybody(mention.text, known, prose, titled=titled)


def explained(base: Base, held: Exclusive, mention: Mention) -> bool:
    """Whether something on record about the subject may be what an unknown name means."""
    place, subject = kind(base, held.known) == "place", held.claim.subject
    same = family(base, held.claim.predicate)
    for claim in base.by_subject[subject]:
        near = claim.predicate in same
        if any(resembles(mention.text, name, place=place and near) for name in names_of(base, claim) if near or place):
            return True
        if any(mention.text in evidence.as_written for evidence in claim.evidence):
            return True
    own = base.entities[subject].names if place and subject in base.entities else ()
    return any(resembles(mention.text, name.text, place=False) for name in own)


def known_sort(scene: Scene, held: Exclusive, stated: str) -> bool:
    """Whether an entity could stand in the place of the one on record, and neither is part of the other."""
    base = scene.base
    if may_hold(base, stated, held.known, scene.sentence.block.language):
        return False
    if stated in wholes(base, held.known) or held.known in wholes(base, stated):
        return False
    same = kind(base, stated) != "" and kind(base, stated) == kind(base, held.known)
    return same or alike(base, stated, held.known, held.claim.predicate)


def known_otherwise(scene: Scene, cue: Cue | None, held: Exclusive, stated: str) -> bool:
    """Whether what an entity is to the subject, by the base, may be what the sentence says of the two."""
    base, predicate = scene.base, held.claim.predicate
    if any(links(base, stated, whole) for whole in wholes(base, held.claim.subject)):
        return True
    return any(
        much_the_same(base, one.predicate, predicate) or _told(scene, cue, predicate, one.predicate)
        for one in links(base, stated, held.claim.subject)
    )


def _told(scene: Scene, cue: Cue | None, predicate: str, other: str) -> bool:
    """Whether the words that speak for one predicate speak as well for another: `head` for a dean and a rector.

    Not where the words are the very name of the first, and of the other's name the sentence has none.
    """
    overlapping = cue is None or any(one.start < cue.end and cue.start < one.end for one in scene.cues.get(other, ()))
    if not overlapping or cue is None:
        return overlapping
    said = set(stems(cue.phrase, scene.sentence.block.language)) | set(cue.phrase.split())
    own, its = scene.signals.words(predicate), scene.signals.words(other)
    return not (own & said and its and its.isdisjoint(scene.stems))
