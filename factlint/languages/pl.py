"""Polish."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

POLISH = Language(
    code="pl",
    name="Polish",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        stopwords=frozenset(
            "w i na z się do nie jest że to o od po jak a przez za był dla oraz roku ale przy są jego które "
            "który także było pod była lub ze tym został jako być czy już tego ich".split()
        ),
    ),
)
