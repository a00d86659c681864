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
        titles=frozenset(
            (
                "sig signor signora signorina dott dr prof re regina imperatore zar principe "
                "principessa conte duca presidente ministro generale ammiraglio colonnello papa "
                "compagno don donna"
            ).split()
        ),
        particles=frozenset("di del della dei degli delle da dal dalla de la d".split()),
        stopwords=frozenset(
            "di e il la che in un è per una del non con i della da al le si dei nel sono come più lo gli alla "
            "ma anche delle ha o nella dal suo sua era fu questo dopo degli".split()
        ),
        abbreviations=frozenset(
            "arch art avv ca cap capp cf cfr cit col dic dott dr ecc ed es febb fig figg gen genn gent ing jr lett "
            "mons n nn nov nr num on op ott p pag pagg par pp prof proff rag s sec seg segg sett sig sigg sigra ss st "
            "tav tel trad v vol voll".split()
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’"), ('"', '"')),
        speech=frozenset(
            "afferma affermò aggiunge aggiunse annuncia annunciò chiamò definì dice diceva dichiara dichiarò disse "
            "dissero risponde rispose scrisse scrive scriveva sostenne sostiene spiegò".split()
        ),
    ),
)
