"""Italian."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

ITALIAN = Language(
    code="it",
    name="Italian",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        stopwords=frozenset(
            "di e il la che in un è per una del non con i della da al le si dei nel sono come più lo gli alla "
            "ma anche delle ha o nella dal suo sua era fu questo dopo degli".split()
        ),
    ),
)
