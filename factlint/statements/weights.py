"""How surely a sentence is about somebody or something, by how it tells so: the weights of a `Subject`, 0 to 1."""

from __future__ import annotations

NAME = 1.0
ROLE = 0.95
"""Somebody's brother, teacher or capital."""
DESCRIBED = 0.9
"""A word of its own name, behind an article: `the Institute`."""
PRONOUN = 0.85
KIND = 0.8
"""A noun for its kind: `the city`."""
DROPPED = 0.8
"""The subject is left out, as some languages do."""
TITLED = 0.71
"""Nothing says so, but the document is about it by its title."""
AMBIGUOUS = 0.71
"""A name that several bear."""
RECENT = 0.68
"""Nothing says so, but the paragraph has just spoken of it."""
TOPIC = 0.6
"""Nothing says so, but the text names it most."""
MINOR = 0.5
"""A name that hangs on something, and is not on record."""
POSSESSOR = 0.4
"""Whose something is: `his brother`."""
