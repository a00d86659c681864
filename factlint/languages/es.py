"""Spanish."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

SPANISH = Language(
    code="es",
    name="Spanish",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        stopwords=frozenset(
            "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le fue "
            "este ha sí porque esta entre cuando muy sin sobre también hasta donde desde era".split()
        ),
    ),
)
