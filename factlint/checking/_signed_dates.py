"""Births and deaths with the signs of genealogists: `Ada Berg (* 14 March 1952 in Lund; † 2 November 2019)`."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checking._comparison import Comparison
from factlint.checking._scene.scene import Scene
from factlint.checking.lifespan import held
from factlint.patterns import regex
from factlint.statements import Statement
from factlint.values.date import Date
from factlint.values.name import Name

_SIGNED = regex(r"[^\w()]*\((?:[^()]{0,120}[\s;,])?([*†✝])\s?")
_BIRTH, _DEATH = 0, 1


def compare_signed_dates(scene: Scene, statements: Sequence[Statement], text: str) -> list[Comparison]:
    """A comparison for each date behind such a sign in the bracket behind a name; `text` is the draft as written."""
    found: list[Comparison] = []
    behind, entity = 0, ""
    for statement in statements:
        value, span = statement.mention.value, statement.mention.span
        if isinstance(value, Name) and len(value.entities) == 1 and text.find("(", behind, span.start) < 0:
            behind, entity = span.end, value.entities[0]
        elif isinstance(value, Date) and entity and (sign := _SIGNED.fullmatch(text, behind, span.start)):
            found += held(scene.base, entity, _BIRTH if sign[1] == "*" else _DEATH, statement, value)
    return found
