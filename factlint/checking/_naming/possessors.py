"""Names that only say whose something is: `the wife of N`, `N's wife` is somebody else than N."""

from __future__ import annotations

from factlint.checking._scene.scene import Scene
from factlint.checking._scene.slot import bare
from factlint.checking._scene.sorts import kind
from factlint.checking.cues import Cue, content
from factlint.claimbase.index import Claim
from factlint.mentions import Mention
from factlint.mentions._possessive import POSSESSIVE
from factlint.statements import Word, pack
from factlint.values.name import Name


def owned_by(scene: Scene, mention: Mention) -> int:
    """The number of the noun that a name says the owner of: `wife` in `the wife of N`, `N's wife`; else -1."""
    sentence, prose = scene.sentence, pack(scene.sentence.block.language).prose
    words, at = sentence.words, sentence.index(mention.span.start) - 1
    while at > 0 and words[at].lower in prose.definite and words[at].lower not in prose.genitives:
        at -= 1
    if at > 0 and words[at].lower in prose.genitives:
        of_kind = at - 1 in scene.within_names or "place" in prose.nouns.get(words[at - 1].lower, ())
        return -1 if of_kind else at - 1  # `the city of N` is N
    behind = sentence.index(mention.span.end - 1) + 1
    if not (mention.text.endswith(POSSESSIVE) or scene.prose.startswith(POSSESSIVE, mention.span.end)):
        return -1
    while behind < len(words) and words[behind].lower in prose.elder:
        behind += 1
    return behind if behind < len(words) else -1


def of_another(scene: Scene, mention: Mention, claim: Claim, cue: Cue | None) -> bool:
    """Whether a person owns a noun that says nothing of a claim, or whose bearer is not the claim's subject."""
    if kind(scene.base, claim.value.entity or "" if isinstance(claim.value, Name) else "") != "person":
        return False
    at = owned_by(scene, mention)
    if at < 0:
        return False
    noun, prose = scene.sentence.words[at], pack(scene.sentence.block.language).prose
    cues = (*([cue] if cue else ()), *scene.cues.get(claim.predicate, ()))
    told = any(one.start < noun.end and noun.start < one.end for one in cues)
    if not told and noun.stem not in content(claim.words, scene.sentence.block.language):
        return True
    return noun.lower in prose.roles and not _bears(scene, mention, claim, noun)


def _bears(scene: Scene, mention: Mention, claim: Claim, noun: Word) -> bool:
    """Whether a claim's subject stands beside a role as its bearer: `S, the wife of N`, `S was N's wife`."""
    sentence, prose = scene.sentence, pack(scene.sentence.block.language).prose
    first, last = min(noun.start, mention.span.start), max(noun.end, mention.span.end)
    for one in scene.subjects.get(claim.subject, ()):
        named = next((name.span for name in scene.names if name.span.start == one.offset), None)
        start, end = named or (one.offset, sentence.words[sentence.index(one.offset)].end)
        if start < sentence.span.start:
            continue
        joined = prose.elder | prose.copulas
        if bare(sentence, *((end, first) if end <= first else (last, start)), prose, joined):
            return True
    return False
