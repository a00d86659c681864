"""Portuguese."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

PORTUGUESE = Language(
    code="pt",
    name="Portuguese",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        stopwords=frozenset(
            "de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das à "
            "seu sua ou quando muito nos já também pelo pela até isso ela entre era depois".split()
        ),
    ),
)
