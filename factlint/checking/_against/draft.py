"""A draft beside source texts, with no claims base between them.

A value is backed when some source states it where the words around it agree; it is contradicted when the passage
that the sentence follows states another value at the same place; else it is unbacked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checking._against.aligned import Reading, aligned
from factlint.checking._against.backed_names import NameBacking, contradicted, named
from factlint.checking._against.exchanged import exchanged
from factlint.checking._against.miscited import miscited
from factlint.checking._against.misnamed import names_by_place
from factlint.checking._against.other_style import last_year, told_in_both
from factlint.checking._against.places import places
from factlint.checking._against.selfsame import selfsame
from factlint.checking._against.sources import Sources, content_stems
from factlint.checking._against.stated import value
from factlint.checking._against.turned import turned
from factlint.checking._against.twins import twin
from factlint.checking._against.uncased import uncased_names, without_capitals
from factlint.checking._comparison import Comparison
from factlint.claimbase.index import EMPTY
from factlint.documents import Document
from factlint.mentions import Mention
from factlint.statements import Sentence, Statement
from factlint.statements.read import read_sentences, statements
from factlint.values.verdict import Verdict


def compare_against(document: Document, mentions: Sequence[Mention], sources: Sources) -> tuple[Comparison, ...]:
    """Every checkable mention of a draft beside what the given sources say."""
    names = named(sources)
    uncased = without_capitals(document)
    found: list[Comparison | None] = []
    year: int | None = None
    sentences = read_sentences(document, mentions, EMPTY)
    readings = aligned(sources).readings(sentences)
    for sentence, reading in zip(sentences, readings, strict=True):
        context, before = content_stems(sentence), len(found)
        other_names = frozenset(one.span for one in told_in_both(sentence, year))
        year = last_year(sentence) or year
        spans: dict[tuple[int, int], list[Statement]] = {}
        for statement in statements(sentence):
            spans.setdefault(statement.mention.span, []).append(statement)
        found += [
            value(sentence, group, context, reading, sources) or _name(sentence, group, names, context, reading)
            for span, group in spans.items()
            if span not in other_names
        ]
        if uncased:
            found += [names.compare(sentence, name, context) for name in uncased_names(document, sentence, names)]
        told = list(repeated(sentence, sources))
        spans_told = {one.mention.span for one in told}
        found[before:] = [one for one in found[before:] if one and one.mention.span not in spans_told]
        found += told
        found += selfsame(document, sentence, names, uncased=uncased)
    found += miscited(document, sentences, readings, aligned(sources))
    return tuple(comparison for comparison in found if comparison)


def repeated(sentence: Sentence, sources: Sources) -> Iterator[Comparison]:
    """What differs from the sentence of a source that a sentence repeats word by word."""
    if sentence.asserted and (found := twin(sentence, places(sources))):
        yield from turned(found)
        yield from exchanged(found, named(sources))


def _name(
    sentence: Sentence, group: Sequence[Statement], names: NameBacking, context: frozenset[str], reading: Reading
) -> Comparison | None:
    mention = next((statement.mention for statement in group if statement.mention.kind == "name"), None)
    found = names.compare(sentence, mention, context) if mention else None
    if mention is None or found is None or found.verdict is not Verdict.AGREES:
        return found
    rival = names_by_place(names.sources).rival(reading, sentence, mention)
    return contradicted(mention, rival) if rival else found
