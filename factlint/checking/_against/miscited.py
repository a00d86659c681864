"""A citation of one source behind what another tells: the cited one has next to nothing of it, in any language."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factlint.checking._against.aligned import BESIDE, Aligned, Reading
from factlint.checking._against.sources import AROUND, Passage
from factlint.checking._comparison import Comparison
from factlint.claimbase.index import Evidence
from factlint.documents import Document
from factlint.documents._document import Cite
from factlint.mentions import Citation, Mention
from factlint.statements import Sentence
from factlint.values.verdict import Verdict

ENOUGH = 1.9
"""What a passage tells of a sentence, from which on the sentence is out of it."""
CLEARLY = 2.8
"""How many times more than any passage of the source that is cited."""


def miscited(
    document: Document, sentences: Sequence[Sentence], readings: Sequence[Reading], aligned: Aligned
) -> Iterator[Comparison]:
    """The citations that stand behind what only another of the given sources tells; not comparable in value."""
    given = {passage.source for passage in aligned.sources.passages}
    starts = [sentence.span.start for sentence in sentences]
    for before, cite in zip((None, *document.cites), document.cites, strict=False):
        at = bisect_right(starts, cite.span.start) - 1
        if cite.key not in given or cite.note or cite.in_text or at < 0 or _shares_group(cite, document):
            continue  # timid: which of several keys stands for what is not said
        start = max(sentences[at].span.start, before.group.end if before else 0)
        best = _nearest(sentences[at], readings[at], start, cite, aligned)
        own = max((told for told, passage in best if passage.source == cite.key), default=0.0)
        other = max(best, key=lambda pair: pair[0], default=None)
        if other and other[0] >= ENOUGH and other[0] >= CLEARLY * own:
            yield _comparison(document, cite, other[1])


def _shares_group(cite: Cite, document: Document) -> bool:
    return sum(other.group == cite.group for other in document.cites) > 1


def _nearest(
    sentence: Sentence, reading: Reading, start: int, cite: Cite, aligned: Aligned
) -> list[tuple[float, Passage]]:
    """How much each passage has of the words from an offset to a citation."""
    told = {at: keys for at, keys in reading.told.items() if start <= sentence.words[at].start < cite.group.start}
    shared = aligned.shared(told)
    return [
        (share + BESIDE * max((shared.get(one, 0.0) for one in aligned.beside(number)), default=0.0), passage)
        for number, share in shared.items()
        for passage in (aligned.sources.passages[number],)
    ]


def _comparison(document: Document, cite: Cite, passage: Passage) -> Comparison:
    start, end = passage.sentence.span
    text = document.text[slice(*cite.group)]
    evidence = Evidence(
        source=passage.source,
        locator=passage.locator,
        as_written=passage.text[start : min(end, start + AROUND)],
        exact=passage.text[start:end],
        path=passage.path,
        line=passage.line,
    )
    return Comparison(
        mention=Mention(
            span=cite.group,
            text=text,
            kind="citation",
            value=Citation(cite.key, cite.locator),
            language=document.language,
        ),
        verdict=Verdict.NOT_COMPARABLE,
        citations=(cite.key,),
        nearest=(evidence,),
        reasons=(f"{passage.source}:{passage.line} tells what {cite.key} does not",),
    )
