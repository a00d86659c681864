"""Statements beside claims: which claim a statement is about, and the verdict.

`document.compare_document` holds a draft against the claims of a base, `against.compare_against` against source texts.
A run imports the one that it needs: they are the largest part of a start.
"""

from __future__ import annotations

from factlint.checking._comparison import Comparison

__all__ = ["Comparison"]
