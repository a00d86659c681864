"""The Dutch words by which a sentence states or denies what a base can decide."""

from __future__ import annotations

from factlint.languages._assertions import AssertionWords, comparatives, sayings
from factlint.languages._nl_kindred import KINDRED
from factlint.languages._prose import by_word

ASSERTIONS = AssertionWords(
    kindred=KINDRED,
    never=frozenset("nooit nimmer".split()),
    nots=frozenset({"niet"}),
    none=frozenset({"geen"}),
    auxiliaries=frozenset("was waren is zijn werd werden wordt heeft hebben".split()),
    owning=frozenset("had hadden heeft hebben".split()),
    fillers=frozenset("ooit zich".split()),
    adverbs=frozenset("ook later uiteindelijk ligt lag".split()),
    nearly=frozenset("bijna".split()),
    joins=frozenset("en maar of".split()),
    verb_last=True,
    genders=by_word("""
m: vader zoon broer man echtgenoot leerling
f: moeder dochter zus vrouw echtgenote leerlinge
"""),
    greatest=comparatives("""
+population +area: grootste
-population -area: kleinste
+population: volkrijkste, dichtstbevolkte
+elevation +height: hoogste
-elevation -height: laagste
+length: langste
-length: kortste
-founded -completed: oudste
+founded +completed: nieuwste, jongste
"""),
    each=frozenset("beide beiden zowel allen alle".split()),
    neither=frozenset("noch geen".split()),
    lists=frozenset("en als van".split()),
    sayings=sayings("""
winner <: won, gewonnen, winnaar van
loser <: verloor, verloren, verliezer van
winner loser /: versloeg, verslagen
father <: vader van
mother <: moeder van
parent >: zoon van, dochter van, kind van
brother <: broer van
sister <: zus van
spouse >: trouwde * met, getrouwd * met, huwde, gehuwd * met
spouse married .: trouwde, getrouwd, gehuwd, trouwden, huwden
spouse married -: ongehuwd
spouse #: vrouw, man, echtgenote, echtgenoot
child children #: kinderen, kind, nakomelingen
child children +: zoon, dochter, zonen, dochters
child children -: kinderloos
teacher <: leraar van
teacher >: leerling van
successor <: opvolger van
predecessor >: opvolger van
predecessor <: voorganger van
to-the-north <: ten noorden van
to-the-south <: ten zuiden van
to-the-east <: ten oosten van
to-the-west <: ten westen van
parent-company >: dochteronderneming van
capital <: hoofdstad van
residence >: woonde * in, gewoond * in, woonden * in
visited >: bezocht, bezochten
author <: schreef, geschreven, auteur van
composer <: componeerde, gecomponeerd
founder <: richtte, opgericht, oprichter van
born-in >: geboren * in
died-in >: stierf * in, gestorven * in, stierven * in
arrested .: gearresteerd
crowned .: gekroond
wounded .: gewond
"""),
)
