"""Statements about what a table of results gives for many subjects: counts, shares, scores, records."""

from __future__ import annotations

from factlint.checking._comparison import Comparison
from factlint.checking._scores import Scores
from factlint.checking._sheet import sheet_of
from factlint.checking._tallies import Tallies
from factlint.claimbase.index import Base
from factlint.statements import Sentence


def compare_table(sentence: Sentence, text: str, base: Base) -> list[Comparison]:
    """The comparisons of the numbers in a sentence that a vocabulary ties to the columns of a table.

    `text` is the draft's prose. Empty for a base without such a vocabulary.
    """
    sheet = sheet_of(base, sentence.block.language)
    if not sheet.columns or not sentence.asserted:
        return []
    tallies = Tallies(sentence, sheet, text)
    found = list(tallies.compare())
    return [*found, *Scores(sentence, sheet, text, tallies).compare(found)]
