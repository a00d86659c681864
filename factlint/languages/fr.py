"""French."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

FRENCH = Language(
    code="fr",
    name="French",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        stopwords=frozenset(
            "de la le et les des en un du une que est dans qui par pour au il sur pas plus ce avec son se sa "
            "ses ne aux mais ou comme été fut était cette elle ont leur sont deux après".split()
        ),
    ),
)
