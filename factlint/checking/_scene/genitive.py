"""Names in a genitive, which a verb is not said of: `внук Люсьена Маршана умер`, `Hedda Lindqvists Mutter starb`."""

from __future__ import annotations

from bisect import bisect_left

from factlint.checking._scene.scene import Scene
from factlint.checking._scene.words import borders
from factlint.claimbase.index import Claim
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.statements import pack
from factlint.statements.cases import oblique
from factlint.values.name import Name


def hangs_on_noun(scene: Scene, phrase: Span, claim: Claim) -> bool:
    """Whether a noun phrase is the name of the claim's subject in an oblique case, beside its noun."""
    entity = scene.base.entities.get(claim.subject)
    before = scene.sentence.prose.rfind(" ", 0, phrase.start) if phrase.start else -1
    here = (name for name in scene.names if phrase.start <= name.span.start < phrase.end or name.span.end == before)
    return entity is not None and any(
        isinstance(name.value, Name)
        and name.value.entity == entity.id
        and oblique(name.text, (one.text for one in entity.names), name.language)
        and _beside_noun(scene, name)
        for name in here
    )


def _beside_noun(scene: Scene, name: Mention) -> bool:
    """Whether a noun stands right before it, or right behind it in a language whose genitives stand first."""
    sentence, language = scene.sentence, pack(name.language)
    at = bisect_left(sentence.word_starts, name.span.start)
    behind = bisect_left(sentence.word_starts, name.span.end)
    if not language.prose.paradigms:
        return (
            behind < len(sentence.words) and not borders(sentence, behind) and sentence.words[behind].text[0].isupper()
        )
    if not at or borders(sentence, at):
        return False
    word = sentence.words[at - 1]
    dated = any(one.span.start <= word.start < one.span.end for one in sentence.mentions)
    prose = language.prose
    small = prose.stopwords | prose.conjunctions | prose.prepositions | prose.locatives | prose.sources | prose.titles
    return not dated and word.lower not in small
