"""Asides: whom a value is said of that stands in a relative clause or an apposition.

`near Oster, which has 9,800 inhabitants`, `south of Oster, a town of 9,800 inhabitants`: neither is said of anybody
whom the rest of the sentence is about.
"""

from __future__ import annotations

from factlint.checking._scene.holder import antecedent, is_relative, is_verb, name_before
from factlint.checking._scene.phrase import about
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.voice import held_by_another
from factlint.checking._scene.words import borders
from factlint.claimbase.index import Base, Claim
from factlint.documents import Span
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.statements import Sentence, pack
from factlint.statements.weights import NAME
from factlint.values.name import Name


def in_aside_on_another(scene: Scene, mention: Mention, claim: Claim) -> bool:
    """Whether a value stands in an aside on somebody or something else than a claim's subject."""
    whose = _aside_on(scene, mention.span.start)
    if whose is None or _stands_between(scene, whose.end, mention.span.start, claim, least=NAME):
        return False
    named = [one.value for one in scene.names if one.span.start < whose.end and whose.start < one.span.end]
    return bool(named) and not about(scene, whose, claim) and not any(_belongs(scene.base, one, claim) for one in named)


def _belongs(base: Base, value: object, claim: Claim) -> bool:
    """Whether a name is that of something which the claim's subject has: `they play at Torvik Park, which holds`."""
    entities = value.entities if isinstance(value, Name) else ()
    return any(one.subject == claim.subject for entity in entities for one in base.by_object.get(entity, ()))


def is_object_of_another(scene: Scene, mention: Mention, claim: Claim) -> bool:
    """Whether the verb right before a value tells what somebody else did: `his opponent polled 8,830 votes`."""
    sentence = scene.sentence
    at = sentence.index(mention.span.start)
    for cue in scene.cues.get(claim.predicate, ()):
        first, last = sentence.index(cue.start), sentence.index(cue.end - 1)
        parted = any(borders(sentence, one) for one in range(last + 1, at + 1))
        parted = parted or _stands_between(scene, cue.end, mention.span.start, claim)
        if last < at and not parted and is_verb(sentence, first):
            return held_by_another(scene, first, last, claim)
    return False


def _stands_between(scene: Scene, start: int, end: int, claim: Claim, least: float = 0.0) -> bool:
    """Whether the claim's subject takes up the verb: `A was built in 1887 and B in 1892`."""
    whose = (one for who in (claim.subject, claim.of) for one in scene.subjects.get(who, ()))
    return any(start <= one.offset < end and one.weight >= least for one in whose)


@remembered
def _aside_on(scene: Scene, offset: int) -> Span | None:
    """What the aside around an offset is about, right before it; None where there is none or that cannot be told."""
    sentence, prose = scene.sentence, pack(scene.sentence.block.language).prose
    first = _opening(sentence, sentence.index(offset), prose)
    if first <= 0:
        return None
    relative = first + (sentence.words[first].lower in prose.governing)
    if relative < len(sentence.words) and is_relative(sentence, relative, prose):
        return antecedent(sentence, relative, prose)
    if borders(sentence, first) and sentence.words[first].lower in prose.articles:
        return name_before(sentence, first - 1, words=1)
    return None


def _opening(sentence: Sentence, at: int, prose: ProseWords) -> int:
    """The word that may begin an aside: the first behind the last mark, or a relative pronoun before that.

    Lists and what is inserted belong to their clause: `which had, in 1910, 3 mills and 98 houses`.
    """
    while at > 0:
        if is_relative(sentence, at, prose):
            return at
        if borders(sentence, at) and not (_begins_value(sentence, at) or (sentence.words[at].lower in prose.governing)):
            return at
        at -= 1
    return at


def _begins_value(sentence: Sentence, at: int) -> bool:
    start = sentence.words[at].start
    return any(one.kind != "name" and one.span.start <= start < one.span.end for one in sentence.mentions)
