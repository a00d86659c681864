"""Russian."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

RUSSIAN = Language(
    code="ru",
    name="Russian",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        stopwords=frozenset(
            "и в не на что он с как это по но из его за то все был так она от же у бы для к о до года году при "
            "только или ещё были было после во со быть этого которые который также её их".split()
        ),
    ),
)
