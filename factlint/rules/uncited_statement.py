"""FL413."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from factlint.documents import Span
from factlint.documents._sentences import sentences_of
from factlint.findings import Severity
from factlint.mentions import Mention
from factlint.mentions._citing import Citing, Stretch, covering
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._passages import passages
from factlint.statements import pack
from factlint.values.date import Date
from factlint.values.quantity import Quantity

_PROSE = frozenset(("paragraph", "item"))
_NUMBERED = regex(r"\[\d{1,3}(?:[,–-]\s?\d{1,3})*\]")
"""A reference by number, as exported texts have them."""
_BEHIND = 8
_NEAR = 50
"""Stretches of one sentence that are looked at."""
_FEW = 10
"""Number words up to this count what the writer lists."""


@rule("FL413", on=Draft, severity=Severity.NOTE, default=False)
def uncited_statement(draft: Draft) -> Iterator[Problem]:
    """A statement that can be checked, with a date or a number, has no citation.

    ## Why it matters
    Where everything is to be sourced, each statement needs its source. Most texts are not written so, and the rule is
    off unless it is selected.

    ## Example

        The bridge is 1149 metres long.

    ## When it stays silent
    - A citation covers it: in its sentence, behind its full stop, or alone at the end of its paragraph.
    - A number in brackets refers to a source: `[12]`.
    - It is quoted, a heading, a caption, a cell or a footnote.
    - It is a question, a plan or a condition, or its only number is an ordinal or a number word up to ten.
    """
    cited = _Cited(draft)
    quotations = [mention.span for mention in draft.mentions if mention.kind == "quotation"]
    ends = [span.end for span in quotations]
    for passage in passages(draft, _checkable):
        if passage.block.kind not in _PROSE or _doubtful(draft, passage.span, passage.block.language):
            continue
        found = next((mention for mention in passage.mentions if _checkable(mention)), None)
        if found is None:
            continue
        quoted = quotations[bisect_right(ends, found.span.start) :][:1]
        if not (quoted and quoted[0].overlaps(found.span)) and not cited.covers(passage.span):
            yield Problem(span=found.span, message="no source is cited for this", confidence=0.7)


class _Cited:
    """What the citations of a draft cover; the stretches of the block looked at last are kept."""

    def __init__(self, draft: Draft) -> None:
        self.document = draft.document
        self.citing = Citing(draft.document)
        self.starts = [block.span.start for block in draft.document.blocks]
        self.index, self.stretches = -1, tuple[Stretch, ...]()

    def covers(self, span: Span) -> bool:
        """Whether a citation, or the number of one, covers a sentence."""
        index = bisect_right(self.starts, span.start) - 1
        block = self.document.blocks[index]
        if index != self.index:
            inside = sentences_of(self.document, block)
            self.index, self.stretches = index, self.citing.stretches(index, inside)
        end = min(span.end + _BEHIND, block.span.end + 1)
        at = bisect_right(self.stretches, span.start, key=lambda stretch: stretch.span.start)
        near = self.stretches[max(0, at - 1) : at + _NEAR]
        return bool(covering(span, near) or _NUMBERED.search(self.document.text, span.start, end))


def _checkable(mention: Mention) -> bool:
    value = mention.value
    if isinstance(value, Date):
        return value.has_year or value.day is not None
    return isinstance(value, Quantity) and not value.ordinal and not (value.spelled and abs(value.amount) <= _FEW)


def _doubtful(draft: Draft, span: Span, language: str) -> bool:
    """Whether a sentence asserts nothing."""
    text = draft.document.prose[span.start : span.end]
    conditionals = pack(language).prose.conditionals
    return text.rstrip().endswith("?") or any(word in conditionals for word in text.lower().split())
