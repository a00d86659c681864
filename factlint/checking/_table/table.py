"""Statements about what a table of results gives for many subjects: counts, shares, scores, records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from factlint.checking._comparison import Comparison
from factlint.checking._table.judging import Judging
from factlint.checking._table.links import compare_links
from factlint.checking._table.scores import Scores
from factlint.checking._table.settings import compare_setting
from factlint.checking._table.sheet import sheet_of
from factlint.checking._table.strangers import renamed
from factlint.checking._table.tallies import Tallies
from factlint.checking._table.unstated import compare_unstated
from factlint.claimbase.index import Base
from factlint.documents import Span
from factlint.statements import Sentence

LONGEST = 400
"""Words of a sentence from which it is no prose: each number is held against each name."""


def compare_table(sentence: Sentence, text: str, base: Base, named: Mapping[str, None]) -> list[Comparison]:
    """The comparisons of the numbers in a sentence that a vocabulary ties to the columns of a table.

    `text` is the draft's prose, `named` holds the entities that it names before. Empty for a base without such a
    vocabulary.
    """
    sheet = sheet_of(base, sentence.block.language)
    if not sheet.columns or not sentence.asserted or len(sentence.words) > LONGEST:
        return []
    tallies = Tallies(sentence, sheet, text)
    scores = Scores(sentence, sheet, text, tallies)
    found = [one.comparison for one in scores.records()]
    found += compare_unstated(sentence, sheet, tallies, _spans(found))
    found += renamed(list(tallies.stated(_spans(found))), sheet)
    found += scores.scores(_spans(found))
    found += [one for one in compare_links(sentence, sheet, tallies.owners) if one.mention.span not in _spans(found)]
    found += Judging(sentence, sheet, tallies.owners, text, named).compare()
    return [*found, *compare_setting(sentence, base, _spans(found))]


def _spans(found: Iterable[Comparison]) -> set[Span]:
    return {comparison.mention.span for comparison in found}
