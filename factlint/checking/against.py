"""Statements beside source texts that are given directly, without a claims base."""

from __future__ import annotations

from factlint.checking._against.draft import compare_against
from factlint.checking._against.sources import Sources

__all__ = ["Sources", "compare_against"]
