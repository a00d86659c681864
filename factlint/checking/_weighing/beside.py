"""Whether the date on record stands beside another one in a sentence."""

from __future__ import annotations

from factlint.checking._scene.scene import Scene
from factlint.checking._values import verdict
from factlint.claimbase.index import Claim
from factlint.mentions import Mention
from factlint.statements import Sentence, pack
from factlint.values.date import Date, Precision
from factlint.values.verdict import Verdict


def dated_beside(scene: Scene, mention: Mention, claim: Claim) -> bool:
    """Whether another date of the sentence is the one on record: a day or a month, or a year joined to this date."""
    known = claim.value
    if not isinstance(known, Date):
        return False
    exact = known.precision in (Precision.DAY, Precision.MONTH)
    others = (one for one in scene.sentence.of_kind("date") if one is not mention)
    return any(
        verdict(one, claim) is Verdict.AGREES and (exact or _joined(scene.sentence, one, mention)) for one in others
    )


def shared_out(scene: Scene, mention: Mention) -> bool:
    """Whether a date is one of several that are given to several: `A and B were born on 3 May 1821 and 9 June 1822`."""
    dates = [one for one in scene.sentence.of_kind("date") if one is not mention]
    if mention.kind != "date" or not any(_joined(scene.sentence, one, mention) for one in dates):
        return False
    before = [name.span for name in scene.names if name.span.end <= mention.span.start]
    return len(before) > 1


def _joined(sentence: Sentence, one: Mention, other: Mention) -> bool:
    """Whether nothing but a conjunction parts two mentions: `during 1944 and 1945`."""
    first, second = sorted((one, other), key=lambda mention: mention.span.start)
    start, end = sentence.index(first.span.end - 1) + 1, sentence.index(second.span.start)
    conjunctions = pack(one.language).prose.conjunctions
    return end - start == 1 and all(word.lower in conjunctions for word in sentence.words[start:end])
