"""The German words by which a sentence states or denies what a base can decide."""

from __future__ import annotations

from factlint.languages._assertions import AssertionWords, comparatives, sayings
from factlint.languages._de_kindred import KINDRED
from factlint.languages._prose import by_word

ASSERTIONS = AssertionWords(
    kindred=KINDRED,
    never=frozenset("nie niemals".split()),
    nots=frozenset({"nicht"}),
    none=frozenset("kein keine keinen keinem keiner keines".split()),
    auxiliaries=frozenset("war waren ist sind wurde wurden wird worden hat haben".split()),
    owning=frozenset("hatte hatten hat haben".split()),
    fillers=frozenset("jemals je sich".split()),
    adverbs=frozenset("auch später dann schließlich".split()),
    nearly=frozenset("beinahe fast".split()),
    joins=frozenset("und aber oder sondern".split()),
    verb_last=True,
    genders=by_word("""
m: vater sohn bruder mann ehemann schüler lehrer
f: mutter tochter schwester frau ehefrau schülerin lehrerin
"""),
    superlatives=comparatives(
        "-born: älteste, ältester, ältestes, ältesten\n+born: jüngste, jüngster, jüngstes, jüngsten"
    ),
    only=frozenset("einzige einziger einziges einzigen".split()),
    of_two=("der beiden", "von beiden"),
    greatest=comparatives("""
+population +area: größte, größter, größtes, größten
-population -area: kleinste, kleinster, kleinstes, kleinsten
+population: bevölkerungsreichste, bevölkerungsreichster, einwohnerstärkste, einwohnerreichste
+elevation +height: höchste, höchster, höchstes, höchsten
-elevation -height: niedrigste, niedrigster, niedrigstes
+length: längste, längster, längstes, längsten
-length: kürzeste, kürzester, kürzestes
-founded -completed: älteste, ältester, ältestes, ältesten
+founded +completed: jüngste, jüngster, jüngstes, neueste
"""),
    any_other=(
        "als jede andere",
        "als jeder andere",
        "als jedes andere",
    ),
    each=frozenset("beide alle sowohl".split()),
    neither=frozenset("weder".split()),
    lists=frozenset("und noch als auch sowie wie".split()),
    numbers=frozenset("zahl anzahl".split()),
    rises=frozenset("stieg wuchs".split()),
    falls=frozenset("sank fiel schrumpfte".split()),
    sayings=sayings("""
winner <: gewann, gewonnen, gewinnen, siegte * in/bei, sieger von
loser <: verlor, verloren, verlieren, unterlag * in/bei
winner loser /: besiegte, besiegt, besiegten, schlug, geschlagen
loser winner /: unterlag
father <: vater von, vater
mother <: mutter von, mutter
parent >: sohn von, tochter von, kind von
parent <: elternteil von
brother <: bruder von
sister <: schwester von
spouse >: heiratete, geheiratet, heiraten, verheiratet mit, verheiratet * mit, ehemann von, ehefrau von
spouse married .: heiratete, verheiratet, geheiratet, heirateten
spouse married -: unverheiratet, ledig
spouse #: frau, mann, ehefrau, ehemann
child children #: kinder, kind, nachkommen
child children +: sohn, tochter, söhne, töchter
child children -: kinderlos
siblings sibling brother sister #: geschwister
teacher <: unterrichtete, lehrer von, lehrerin von
teacher >: schüler von, schülerin von, studierte * bei
successor <: nachfolger von, nachfolgerin von
predecessor >: nachfolger von, nachfolgerin von
predecessor <: vorgänger von, vorgängerin von
followed-by <: fortsetzung von
preceded-by >: fortsetzung von
to-the-north <: nördlich von, liegt nördlich von
to-the-south <: südlich von, liegt südlich von
to-the-east <: östlich von, liegt östlich von
to-the-west <: westlich von, liegt westlich von
parent-company >: tochter von, tochtergesellschaft von, tochterunternehmen von
parent-company owner <: besitzt, besaß
capital <: hauptstadt von, hauptstadt
headquarters >: hat seinen sitz * in, hat ihren sitz * in
residence >: lebte * in, gelebt * in, wohnte * in, gewohnt * in, lebten * in, wohnten * in
visited >: besuchte, besucht, besuchen, besuchten
club >: spielte * für/bei, gespielt * für/bei, spielten * für/bei
member-of party >: mitglied von, mitglieder von
author <: schrieb, geschrieben, verfasste, verfasst, autor von, autorin von
composer <: komponierte, komponiert, schrieb, geschrieben, komponist von, komponistin von
director <: regisseur von, regisseurin von
founder <: gründete, gegründet, gründer von, gründerin von
architect <: entwarf, entworfen, architekt von
discoverer <: entdeckte, entdeckt
inventor <: erfand, erfunden
killed-by <: tötete, getötet, ermordete, ermordet
born-in >: geboren * in, in * geboren
died-in >: starb * in, gestorben * in, starben * in
arrested .: verhaftet, festgenommen
sentenced .: verurteilt
exiled .: verbannt
executed .: hingerichtet
wounded .: verwundet
crowned .: gekrönt
abdicated .: dankte ab, abgedankt
resigned .: zurückgetreten
surrendered .: kapitulierte, kapituliert
relegated .: abgestiegen
promoted .: aufgestiegen
completed .: vollendet, fertiggestellt
published .: veröffentlicht
premiered .: uraufgeführt
destroyed .: zerstört
demolished .: abgerissen
siblings sibling brother sister -: einzelkind
mayor <: bürgermeister von, bürgermeisterin von
president <: präsident von, präsidentin von
child <: kind von
"""),
)
