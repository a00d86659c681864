"""Who made something, said right behind its name: `S, an opera by N`, `S, N's book`, `S, de N`."""

from __future__ import annotations

from factlint.checking._scene.adjoining import is_maker
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.sorts import kind
from factlint.checking._scene.words import borders
from factlint.checking.cues import Cue
from factlint.claimbase.index import Base, Claim
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.mentions._possessive import POSSESSIVE
from factlint.remembering import remembered
from factlint.statements import Sentence, pack
from factlint.values.name import Name

NOUN = 4
"""Words of a noun phrase such as `an early opera` at most."""


def made_by(scene: Scene, mention: Mention, claim: Claim) -> Cue | None:
    """The words that say behind the name of a claim's subject that a name is that of its maker."""
    if not _sole_maker(scene.base, claim):
        return None
    sentence, prose = scene.sentence, pack(scene.sentence.block.language).prose
    start = sentence.index(mention.span.start)
    for one in scene.names:
        if isinstance(one.value, Name) and claim.subject in one.value.entities and one.span.end < mention.span.start:
            behind = sentence.index(one.span.end - 1) + 1
            if _by(sentence, behind, start, prose) or _whose(scene, behind, mention, prose):
                word = sentence.words[start - 1]
                return Cue(claim.predicate, word.start, word.end, 1, word.lower)
    return None


@remembered
def _sole_maker(base: Base, claim: Claim) -> bool:
    """Whether a claim tells the one person who made a work, by the only predicate of it that does."""
    if kind(base, claim.subject) != "work":
        return False
    makers = [
        one
        for one in base.by_subject.get(claim.subject, ())
        if isinstance(one.value, Name) and kind(base, one.value.entity or "") == "person" and _makes(base, one)
    ]
    return len(makers) == 1 and makers[0].id == claim.id


def _makes(base: Base, claim: Claim) -> bool:
    predicate = base.predicates.get(claim.predicate)
    return predicate is not None and is_maker(predicate)


def _by(sentence: Sentence, behind: int, start: int, prose: ProseWords) -> bool:
    """Whether `, an opera by` or `is an opera by` stands between two words, or `, de` where that is a word for it."""
    words = [word.lower for word in sentence.words[behind:start]]
    if not words or words[-1] not in prose.agents | prose.sources | prose.genitives:
        return False
    if len(words) == 1:
        return words[0] in prose.genitives & prose.sources and borders(sentence, behind)
    first = words[1:] if words[0] in prose.copulas else words
    if len(first) == len(words) and not borders(sentence, behind):
        return False
    noun = first[1:-1]
    return first[0] in prose.articles and 0 < len(noun) <= NOUN and not any(word in prose.functional for word in noun)


def _whose(scene: Scene, behind: int, mention: Mention, prose: ProseWords) -> bool:
    """Whether a name with its possessive ending, and a noun, is set right behind another: `S, N's book,`."""
    sentence = scene.sentence
    last = sentence.index(mention.span.end - 1) + 1
    if sentence.index(mention.span.start) != behind or not borders(sentence, behind):
        return False
    if not scene.prose.startswith(POSSESSIVE, mention.span.end) or last + 1 >= len(sentence.words):
        return False
    return borders(sentence, last + 1) and sentence.words[last].lower not in prose.functional
