"""Beginnings told by `since`, ends by `until`: of what is signalled by that word, the date is the day itself."""

from __future__ import annotations

from msgspec.structs import replace

from factlint.checking._scene.heading import nearest_place
from factlint.checking._scene.scene import Scene
from factlint.checking._weighing.dating import BEFORE_DATE
from factlint.checking._weighing.likelihood import only_year_off
from factlint.checking._weighing.weigh import Weight
from factlint.claimbase.index import Claim
from factlint.mentions import Mention
from factlint.statements import Statement, pack
from factlint.values.date import Date


def bounded(scene: Scene, statement: Statement, claim: Claim, weight: Weight) -> Statement:
    """`active since 1981` as 1981 beside the year in which it became active; any other statement as it is.

    In the same way `lasted until 8 September` beside the day on which it ended.
    """
    value = statement.mention.value
    if not isinstance(value, Date) or not may_bound(statement.mention, claim):
        return statement
    # timid: `since` alone may tell of anything that lasts, so another word has to speak for the claim
    told = len(weight.matched) > 1 and _introduced(scene, statement.mention, claim)
    if not told and not _placed(scene, statement.mention, value, claim):
        return statement
    return replace(statement, mention=replace(statement.mention, value=value.bound)) if value.bound else statement


def _placed(scene: Scene, mention: Mention, value: Date, claim: Claim) -> bool:
    """Whether only the year of a beginning is another, and its place stands nearest: `Basel since May 1871`."""
    bound, known = value.bound, claim.value
    if value.open != "after" or bound is None or not isinstance(known, Date) or not only_year_off(bound, known):
        return False
    return bool(claim.place) and claim.place in nearest_place(scene.sentence, scene.base, mention)


def may_bound(mention: Mention, claim: Claim) -> bool:
    """Whether a mention is the open end that may stand for the beginning, or the end, on record."""
    value, known = mention.value, claim.value
    return isinstance(value, Date) and value.open in ("after", "before") and isinstance(known, Date) and not known.open


def _introduced(scene: Scene, mention: Mention, claim: Claim) -> bool:
    """Whether a cue of the claim's predicate ends with a function word right before the date."""
    prose, words = pack(scene.sentence.block.language).prose, scene.sentence.words
    here = scene.sentence.index(mention.span.start)
    last = [scene.sentence.index(cue.end - 1) for cue in scene.cues.get(claim.predicate, ())]
    near = [words[at].lower for at in last if 0 < here - at <= BEFORE_DATE]
    return any(word in prose.conjunctions or word in prose.stopwords for word in near)
