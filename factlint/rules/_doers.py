"""Whether a name is the subject of the verb beside it."""

from __future__ import annotations

from bisect import bisect_left

from factlint.claimbase.index import Base
from factlint.mentions import Mention
from factlint.mentions._possessive import POSSESSIVE
from factlint.statements import Sentence, pack
from factlint.statements.cases import oblique
from factlint.values.name import Name


def can_do(base: Base, sentence: Sentence, name: Mention) -> bool:
    """Whether nothing makes a name hang on another word: no preposition, no possessive ending, no oblique case."""
    if sentence.prose.startswith(POSSESSIVE, name.span.end) or name.text.endswith(POSSESSIVE):
        return False
    entity = base.entities.get(name.value.entity or "") if isinstance(name.value, Name) else None
    if entity is None or oblique(name.text, (one.text for one in entity.names), name.language):
        return False
    at = bisect_left(sentence.word_starts, name.span.start)
    prose = pack(name.language).prose
    if not at or sentence.prose[sentence.words[at - 1].end : name.span.start].strip():
        return True
    before = sentence.words[at - 1].lower
    marked = pack(name.language).clauses.subjects
    governing = prose.genitives | prose.prepositions | prose.locatives | prose.sources | prose.agents
    return before in marked or before not in governing
