"""Ukrainian."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

UKRAINIAN = Language(
    code="uk",
    name="Ukrainian",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        stopwords=frozenset(
            "і в не на що він з як це та але із його за був так вона від же у для до року році про або також "
            "були було після й ще її які який є під час де цього щоб між має бути".split()
        ),
    ),
)
