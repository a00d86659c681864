"""Relative clauses and participles behind a name: what they say is said of that name."""

from __future__ import annotations

from factlint.checking._scene.behind import said_of_another
from factlint.checking._scene.holder import antecedent, is_verb, relative_of
from factlint.checking._scene.phrase import about
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.words import borders
from factlint.checking.cues import Cue
from factlint.claimbase.index import Claim
from factlint.mentions import Mention
from factlint.statements import pack
from factlint.values.name import Name


def told_of_antecedent(scene: Scene, cue: Cue, claim: Claim) -> bool:
    """Whether a cue is said of a name before its clause, of what that owns, or behind a verb: `N, based in P`."""
    sentence, prose = scene.sentence, pack(scene.sentence.block.language).prose
    last = sentence.index(cue.start)
    if said_of_another(scene, last, sentence.index(cue.end - 1), claim):
        return True
    if last and borders(sentence, last) and is_verb(sentence, last):
        end = sentence.words[last - 1].end
        return any(one.span.end == end and not _names(one, claim) for one in scene.names)
    relative = relative_of(sentence, last, prose)
    if relative is not None and sentence.words[relative].lower in prose.owning and last > relative + 2:
        return is_verb(sentence, last)
    phrase = antecedent(sentence, relative, prose) if relative is not None else None
    name = next((one for one in scene.names if phrase and one.span.end == phrase.end), None)
    if phrase is None or name is None or _names(name, claim):
        return False
    before = sentence.index(name.span.start) - 1
    hangs = before >= 0 and sentence.words[before].lower in prose.genitives
    return not (hangs and about(scene, phrase, claim))


def _names(mention: Mention, claim: Claim) -> bool:
    return isinstance(mention.value, Name) and claim.subject in mention.value.entities
