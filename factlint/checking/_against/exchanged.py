"""A sentence that repeats another but for one value or name, or with two of them exchanged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checking._against.backed_names import NameBacking
from factlint.checking._against.beside import verdict
from factlint.checking._against.introduced import alike
from factlint.checking._against.sources import Sighting
from factlint.checking._against.spellings import equals
from factlint.checking._against.twins import Edit, Twin
from factlint.checking._comparison import Comparison
from factlint.mentions import Mention
from factlint.statements import Sentence, pack, stems
from factlint.values.date import Date
from factlint.values.verdict import Verdict

KINDS = ("date", "quantity", "name")
CONFIDENCE = 0.7
SHORT = 3
"""Letters that a short form of a name has of it (`Hibs`, `Hibernian`)."""


def exchanged(twin: Twin, names: NameBacking) -> Iterator[Comparison]:
    """The contradictions of mentions that stand in the stead of others, where nothing else differs."""
    edits = [edit for edit in twin.edits if edit.own]
    pairs = [(_mention(twin.sentence, edit.own), _mention(twin.passage.sentence, edit.other)) for edit in edits]
    for stated, known in pairs:
        if stated is None or known is None or stated.kind != known.kind:
            continue
        if len(edits) == 1:
            told = (
                _other_name(twin, names, stated, known) if stated.kind == "name" else _other_value(twin, stated, known)
            )
        else:
            told = len(edits) == 2 and _crosswise(twin, *edits)
        if told:
            yield _comparison(twin, stated, known)


def _mention(sentence: Sentence, places: Sequence[int]) -> Mention | None:
    """The mention that the last of some words belongs to, where the others are of it too, or no names."""
    for mention in (one for kind in KINDS for one in sentence.of_kind(kind)):
        first, last = sentence.index(mention.span.start), sentence.index(mention.span.end - 1)
        before = [place for place in places if not first <= place <= last]
        if places and places[-1] not in before and not any(sentence.words[at].text[0].isupper() for at in before):
            return mention
    return None


def _other_value(twin: Twin, stated: Mention, known: Mention) -> bool:
    """Whether two values cannot both be meant, and the passage has the draft's nowhere."""
    if isinstance(stated.value, Date) and stated.value.anchored:
        return False
    others = twin.passage.sentence.of_kind(stated.kind)
    return verdict(stated, known) is Verdict.CONTRADICTS and not any(verdict(stated, other).fits for other in others)


def _other_name(twin: Twin, names: NameBacking, stated: Mention, known: Mention) -> bool:
    """Whether two names are plainly of two people, places or things that the sources know."""
    language = twin.sentence.block.language
    one, other = stems(stated.text, language), stems(known.text, language)
    if not names.stems.issuperset(one) or not names.proper.issuperset((*one, *other)):
        return False
    if alike(one, other, SHORT) or bool(equals(one, language)) != bool(equals(other, language)):
        return False
    if stated.text in twin.passage.text[slice(*twin.passage.sentence.span)]:
        return False  # timid: the passage has it, joined to the next word (`Polandwhich`)
    here = {word.stem for word in twin.sentence.words}
    if not (twin.passage.stems.isdisjoint(one) and here.isdisjoint(other)):
        return False  # timid: the sentence speaks of both, and may tell of them in another order
    return other not in equals(one, language) and not _joined(names, one, other)


def _joined(names: NameBacking, one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names stand together somewhere, as two names of the same do (`the mayor, Ann Lee`)."""
    wanted = frozenset((*one, *other))
    for passage in names.sources.passages:
        stopwords = pack(passage.sentence.block.language).prose.stopwords
        if wanted <= passage.stems:
            telling = [word.stem for word in passage.sentence.words if word.lower not in stopwords]
            size = len(one) + len(other)
            if any(wanted == set(telling[at : at + size]) for at in range(len(telling))):
                return True
    return False


def _crosswise(twin: Twin, one: Edit, other: Edit) -> bool:
    """Whether each of two edits has what the other replaces, and what stands between says who does what to whom."""
    own, theirs = _between(twin.sentence, one.own, other.own), _between(twin.passage.sentence, one.other, other.other)
    crossed = _stems(twin.sentence, one.own) == _stems(twin.passage.sentence, other.other) and _stems(
        twin.sentence, other.own
    ) == _stems(twin.passage.sentence, one.other)
    prose = pack(twin.sentence.block.language).prose
    words = {twin.sentence.words[at].lower for at in range(max(one.own) + 1, min(other.own))}
    return crossed and own == theirs and not words <= prose.stopwords and words.isdisjoint(prose.mutual)


def _between(sentence: Sentence, one: Sequence[int], other: Sequence[int]) -> list[str]:
    return [word.stem for word in sentence.words[max(one, default=0) + 1 : min(other, default=0)]]


def _stems(sentence: Sentence, places: Sequence[int]) -> list[str]:
    return [sentence.words[at].stem for at in places]


def _comparison(twin: Twin, stated: Mention, known: Mention) -> Comparison:
    passage = twin.passage
    return Comparison(
        mention=stated,
        verdict=Verdict.CONTRADICTS,
        claim=Sighting(known, passage).claim(),
        phrase="the source has",
        confidence=CONFIDENCE,
        reasons=(f"all else is as in {passage.source}:{passage.line}",),
    )
