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
        titles=frozenset(
            (
                "m mm mme mlle dr pr prof roi reine empereur impératrice tsar prince princesse comte "
                "duc président présidente ministre général amiral colonel pape maître "
                "camarade sieur"
            ).split()
        ),
        particles=frozenset("de du des d la le les l".split()),
        stopwords=frozenset(
            "de la le et les des en un du une que est dans qui par pour au il sur pas plus ce avec son se sa "
            "ses ne aux mais ou comme été fut était cette elle ont leur sont deux après".split()
        ),
        abbreviations=frozenset(
            "adj ann apr art av bd boul cf ch chap col coll dir dr déc env etc ex fig févr gén hab id janv juil m mgr "
            "mlle mm mme mr nov oct p pp pr prof r réf s sec sept st ste suiv t trad tél v vol éd".split()
        ),
        quotes=(("«", "»"), ("“", "”"), ("‹", "›"), ('"', '"')),
        speech=frozenset(
            "affirma affirme affirmé ajouta ajoute annonce annonça appela appelle assura assure dirent disait dit "
            "déclara déclare déclaré expliqua explique nota note répond répondit écrit écrivait écrivit".split()
        ),
    ),
)
