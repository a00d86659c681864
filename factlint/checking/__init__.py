"""Statements beside claims: which claim a statement is about, and the verdict."""

from __future__ import annotations

from factlint.checking._against import compare_against
from factlint.checking._comparison import Comparison
from factlint.checking._document import compare_document
from factlint.checking._sources import Sources

__all__ = ["Comparison", "Sources", "compare_against", "compare_document"]
