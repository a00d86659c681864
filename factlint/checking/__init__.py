"""Statements beside claims: which claim a statement is about, and the verdict."""

from __future__ import annotations

from factlint.checking._against.draft import compare_against
from factlint.checking._against.sources import Sources
from factlint.checking._comparison import Comparison
from factlint.checking._document import compare_document

__all__ = ["Comparison", "Sources", "compare_against", "compare_document"]
