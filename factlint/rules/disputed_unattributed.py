"""FL410."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from factlint.checking import Comparison
from factlint.checking.cited import same_point, sources, verdict_on
from factlint.claimbase.index import Base, Claim
from factlint.claimbase.value_text import value_text
from factlint.findings import Severity
from factlint.rules import Draft, Problem, rule
from factlint.statements import Sentence, pack
from factlint.statements.modes import modes
from factlint.values.verdict import Verdict

_STATED = frozenset((Verdict.DISPUTED, Verdict.AGREES, Verdict.OTHER_CALENDAR))


@rule("FL410", on=Draft, severity=Severity.NOTE)
def disputed_unattributed(draft: Draft) -> Iterator[Problem]:
    """A value on which the sources disagree stands there as if nobody doubted it.

    ## Why it matters
    The reader learns of one side only, and not even whose it is. Saying "according to" is enough.

    ## Example
    Both claims are marked `status: disputed`: the log counts 649 delegates, the minutes 670.

        The congress had 649 delegates.

    ## When it stays silent
    - A citation covers the statement: then the reader knows whose it is.
    - The sentence says whose it is, or that it is doubtful: a verb of saying, "according to", "reportedly", the
      title of the source.
    - The paragraph gives the other side as well.
    - The draft is so unprecise that both sides are right.
    """
    for comparison in draft.comparisons:
        claim = comparison.claim
        if claim is None or comparison.verdict not in _STATED or comparison.citations:
            continue
        rivals = [each for each in _rivals(claim, draft.base) if verdict_on(comparison, each) is Verdict.CONTRADICTS]
        if rivals and not _told(draft, comparison, rivals):
            sides = "; ".join(_side(each) for each in (claim, *rivals))
            yield Problem(
                span=comparison.span or comparison.mention.span,
                message=f"the sources disagree: {sides}",
                claim=claim.id,
                evidence=tuple(evidence for each in (claim, *rivals) for evidence in each.evidence),
                confidence=min(0.9, comparison.confidence or 0.9),
            )


def _rivals(claim: Claim, base: Base) -> list[Claim]:
    """The claims on the same point that are disputed with it."""
    return [
        other
        for other in same_point(claim, base)
        if other.status == claim.status == "disputed"
        and "deprecated" not in (other.rank, claim.rank)
        and (other.place, other.time) == (claim.place, claim.time)
    ]


def _told(draft: Draft, comparison: Comparison, rivals: Sequence[Claim]) -> bool:
    """Whether the draft says whose value it is, or gives the other side."""
    sentence = _sentence(draft, comparison.mention.span.start)
    if sentence is None:
        return True  # timid: what is no sentence has no place to say it
    others = {claim.id for claim in rivals}
    block = sentence.block.span
    low, high = (bisect_left(draft.comparisons, edge, key=lambda each: each.mention.span.start) for edge in block)
    if any(each.claim and each.claim.id in others for each in draft.comparisons[low:high]):
        return True
    return _attributed(draft, sentence, [claim for claim in (comparison.claim, *rivals) if claim])


def _sentence(draft: Draft, offset: int) -> Sentence | None:
    index = bisect_right(draft.sentences, offset, key=lambda sentence: sentence.span.start) - 1
    found = draft.sentences[index] if index >= 0 else None
    return found if found and offset < found.span.end else None


def _attributed(draft: Draft, sentence: Sentence, claims: Sequence[Claim]) -> bool:
    prose = pack(sentence.block.language).prose
    if modes(sentence).hearsay or any(word.text.lower() in prose.speech for word in sentence.words):
        return True
    text = f" {' '.join(word.text.lower() for word in sentence.words)} "
    titles = [draft.base.sources[key].title for claim in claims for key in sources(claim) if key in draft.base.sources]
    named = [" ".join(title.lower().split()) for title in titles if title]
    return any(f" {phrase} " in text for phrase in prose.attributions) or any(title in text for title in named)


def _side(claim: Claim) -> str:
    """One side: the value as each of its sources has it."""
    rank = f" ({claim.rank})" if claim.rank != "normal" else ""
    told = [f"{one.source} has {one.as_written or value_text(claim.value)}{rank}" for one in claim.evidence]
    return ", ".join(dict.fromkeys(told)) or f"{value_text(claim.value)}{rank}"
