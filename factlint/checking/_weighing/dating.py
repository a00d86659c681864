"""Whether a phrase that signals a predicate can say when something was, of the date looked at."""

from __future__ import annotations

from factlint.checking._scene.scene import Scene
from factlint.checking.cues import Cue
from factlint.claimbase.index import Claim
from factlint.mentions import Mention
from factlint.statements import Sentence, pack
from factlint.values.date import Date

BEFORE_DATE = 2
"""How many words a date may stand behind the function word that introduces it (`since about 1920`)."""


def says_nothing(scene: Scene, cue: Cue, mention: Mention, claim: Claim) -> bool:
    """Whether a cue says nothing of a date: it dates another, or only means the claim's subject (`the treaty`)."""
    if cue.length > 1:
        return _dates_what_follows(scene.sentence, cue, mention)
    return scene.means(claim.subject, cue.start) or _far_function_word(scene.sentence, cue, mention)


def _far_function_word(sentence: Sentence, cue: Cue, mention: Mention) -> bool:
    """Whether a cue is a function word (`since`) that does not stand before the date, or leaves its end open."""
    prose = pack(sentence.block.language).prose
    at = sentence.index(cue.start)
    word = sentence.words[at].lower
    if word not in prose.conjunctions and word not in prose.stopwords:
        return False
    if isinstance(mention.value, Date) and mention.value.open:
        return True  # timid: `since 1990` alone may tell of anything that lasts
    return not 0 < sentence.index(mention.span.start) - at <= BEFORE_DATE


def _dates_what_follows(sentence: Sentence, cue: Cue, mention: Mention) -> bool:
    """Whether the date of a phrase that leads to it is the one right behind it: `lasted until 8 September`."""
    last = sentence.index(cue.end - 1)
    if mention.span.end > cue.start or last + 1 == len(sentence.words):
        return False
    leads = sentence.words[last].lower in pack(sentence.block.language).prose.functional
    behind = sentence.words[last + 1].start
    return leads and any(one.span.start <= behind < one.span.end for one in sentence.of_kind("date"))
