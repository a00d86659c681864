"""The Italian words by which a sentence states or denies what a base can decide."""

from __future__ import annotations

from factlint.languages._assertions import AssertionWords, comparatives, sayings
from factlint.languages._it_kindred import KINDRED
from factlint.languages._prose import by_word

ASSERTIONS = AssertionWords(
    kindred=KINDRED,
    never=frozenset({"mai"}),
    nots=frozenset({"non"}),
    none=frozenset("nessun nessuno nessuna".split()),
    concord=True,
    auxiliaries=frozenset("fu furono è era sono stato stata ha hanno si erano".split()),
    owning=frozenset("ebbe ha aveva ebbero hanno".split()),
    adverbs=frozenset("anche poi infine trova situato situata".split()),
    nearly=frozenset("quasi".split()),
    joins=frozenset("e ed ma o".split()),
    genders=by_word("""
m: padre figlio fratello marito allievo
f: madre figlia sorella moglie allieva
"""),
    greatest=comparatives("""
+population +area: più grande
-population -area: più piccolo, più piccola
+population: più popoloso, più popolosa, più popolato, più popolata
+elevation +height: più alto, più alta
-elevation -height: più basso, più bassa
+length: più lungo, più lunga
-length: più corto, più corta
-founded -completed: più antico, più antica, più vecchio, più vecchia
+founded +completed: più recente
"""),
    each=frozenset("entrambi entrambe sia tutti tutte".split()),
    neither=frozenset("né nessuno nessuna".split()),
    lists=frozenset("e ed che".split()),
    sayings=sayings("""
winner <: vinse, vinto, vinta, vincitore di, vincitrice di
loser <: perse, perso, persa
winner loser /: sconfisse, sconfitto, sconfitta, batté, battuto, battuta
father <: padre di
mother <: madre di
parent >: figlio di, figlia di
brother <: fratello di
sister <: sorella di
spouse >: sposò, sposato, sposata, marito di, moglie di
spouse married .: sposò, sposato, sposata
spouse #: moglie, marito
child children #: figli
child children +: figlio, figlia, figlie
teacher >: allievo di, allieva di
successor <: succedette a, successore di
predecessor >: succedette a, successore di
predecessor <: predecessore di
to-the-north <: a nord di
to-the-south <: a sud di
to-the-east <: a est di
to-the-west <: a ovest di
capital <: capitale di
residence >: visse a, vissuto a, vissuta a, vissero a, vissuti a
visited >: visitò, visitato, visitarono
author <: scrisse, scritto, scritta, autore di, autrice di
composer <: compose, composto, composta
founder <: fondò, fondato, fondata, fondatore di, fondatrice di
born-in >: nato a, nata a, nacque a, nati a, nate a, nacquero a
died-in >: morì a, morto a, morta a, morirono a, morti a, morte a
arrested .: arrestato, arrestata, arrestati
crowned .: incoronato, incoronata
wounded .: ferito, ferita, feriti
"""),
)
