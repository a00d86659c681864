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
        titles=frozenset(
            (
                "dhr de heer mevrouw mevr dr prof professor koning koningin keizer tsaar prins "
                "prinses graaf president premier minister generaal admiraal paus"
            ).split()
        ),
        particles=frozenset("van der den de ten ter het".split()),
        linkers=("s",),
        stopwords=frozenset(
            "de het een van en in is dat op te zijn met voor niet aan er om ook als door maar bij uit naar "
            "werd heeft hij tot over ze wordt deze die dan nog was zich na kan onder hun dit".split()
        ),
        abbreviations=frozenset(
            "apr art aug bijv blz bv ca dec dhr dr drs e enz etc evt feb ing ir jan jhr jl jr jul jun mej mevr mgr mr "
            "mrt nl nov nr o okt ong p prof red resp sept sint st str tel v vgl vol z zgn".split()
        ),
        quotes=(("“", "”"), ("‘", "’"), ("„", "”"), ('"', '"')),
        speech=frozenset(
            "antwoordde beweerde beweert kondigde meldde noemde noemt riep schreef schrijft stelde verklaarde "
            "verklaart voegde zegt zei zeiden".split()
        ),
    ),
)
