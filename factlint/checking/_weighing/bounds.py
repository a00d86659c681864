"""Beginnings told by `since`, ends by `until`: of what is signalled by that word, the date is the day itself."""

from __future__ import annotations

from msgspec.structs import replace

from factlint.checking._scene.scene import Scene
from factlint.checking._weighing.dating import BEFORE_DATE
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
    if len(weight.matched) < 2 or not _introduced(scene, statement.mention, claim):
        return statement
    return replace(statement, mention=replace(statement.mention, value=value.bound)) if value.bound else statement


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
