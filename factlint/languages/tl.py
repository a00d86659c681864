"""Filipino, Tagalog."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

TAGALOG = Language(
    code="tl",
    name="Filipino",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        stopwords=frozenset(
            "ang ng sa na si ni at mga ay niya siya kanyang noong isang ito nila ngunit hindi sina upang bilang "
            "para kung may nang kay din rin o".split()
        ),
    ),
)
