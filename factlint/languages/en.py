"""English."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

ENGLISH = Language(
    code="en",
    name="English",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        stopwords=frozenset(
            "the of and to in a is was that for on with as by at from he his it an were are which had be this "
            "but not have has been their or who they its also she her one all after when him there into more "
            "would than".split()
        ),
    ),
)
