"""Words of any script, as patterns."""

from __future__ import annotations

from factlint.patterns import regex

MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd"
    "\u0a01-\u0a03\u0a3c-\u0a4d\u0a81-\u0a83\u0abc-\u0acd\u0b82\u0bbe-\u0bcd\u0c00-\u0c04\u0c3e-\u0c4d\u0c81-\u0c83"
    "\u0cbc-\u0ccd\u0d00-\u0d03\u0d3b-\u0d4d\u0dca-\u0ddf\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u1031-\u103e"
    "\u17b6-\u17d3"
)
"""Vowel signs and accents, which `re` does not count among the letters."""

LETTERS = rf"[^\W\d_]+(?:[{MARKS}]+[^\W\d_]*)*"
SIMPLE = regex(LETTERS)
