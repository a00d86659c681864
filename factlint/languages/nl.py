"""Dutch."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

DUTCH = Language(
    code="nl",
    name="Dutch",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        stopwords=frozenset(
            "de het een van en in is dat op te zijn met voor niet aan er om ook als door maar bij uit naar "
            "werd heeft hij tot over ze wordt deze die dan nog was zich na kan onder hun dit".split()
        ),
    ),
)
