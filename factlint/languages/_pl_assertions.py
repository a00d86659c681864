"""The Polish words by which a sentence states or denies what a base can decide."""

from __future__ import annotations

from factlint.languages._assertions import AssertionWords, comparatives, sayings
from factlint.languages._pl_kindred import KINDRED
from factlint.languages._prose import by_word

ASSERTIONS = AssertionWords(
    kindred=KINDRED,
    never=frozenset({"nigdy"}),
    nots=frozenset({"nie"}),
    none=frozenset("żadnych żadnego żadnej".split()),
    concord=True,
    auxiliaries=frozenset("był była było byli jest są został została zostało się były zostali zostały".split()),
    owning=frozenset("miał miała ma mieli".split()),
    adverbs=frozenset("także później potem leży".split()),
    nearly=frozenset("prawie niemal omal".split()),
    joins=frozenset("i a ale lub".split()),
    genders=by_word("""
m: ojcem synem bratem mężem uczniem
f: matką córką siostrą żoną uczennicą
"""),
    greatest=comparatives("""
+population +area: największy, największa, największe, największym, największą
-population -area: najmniejszy, najmniejsza, najmniejsze, najmniejszym, najmniejszą
+population: najludniejszy, najludniejsza, najludniejsze, najludniejszym, najludniejszą
+elevation +height: najwyższy, najwyższa, najwyższe, najwyższym, najwyższą
-elevation -height: najniższy, najniższa, najniższe
+length: najdłuższy, najdłuższa, najdłuższe, najdłuższym, najdłuższą
-founded -completed: najstarszy, najstarsza, najstarsze, najstarszym, najstarszą
+founded +completed: najmłodszy, najmłodsza, najmłodsze
"""),
    most=frozenset("jest to są".split()),
    each=frozenset("oboje obaj obie oba zarówno wszyscy wszystkie".split()),
    neither=frozenset("ani żaden żadna żadne".split()),
    lists=frozenset("i oraz jak także".split()),
    sayings=sayings("""
winner <: wygrał, wygrała, wygrało, zwyciężył * w, zwyciężyła * w
loser <: przegrał, przegrała, przegrało
winner loser /: pokonał, pokonała
father <: ojcem
mother <: matką
parent >: synem, córką
brother <: bratem
sister <: siostrą
spouse >: poślubił, poślubiła, ożenił się z, wyszła za, mężem, żoną
spouse married .: ożenił, żonaty, zamężna
spouse #: żony, męża
child children #: dzieci, potomstwa
teacher >: uczniem, uczennicą
successor <: następcą, następczynią
predecessor >: następcą, następczynią
predecessor <: poprzednikiem, poprzedniczką
to-the-north <: na północ od
to-the-south <: na południe od
to-the-east <: na wschód od
to-the-west <: na zachód od
capital <: stolicą
residence >: mieszkał * w, mieszkała * w, mieszkali * w, mieszkały * w
visited >: odwiedził, odwiedziła, odwiedzili, odwiedziły
author <: napisał, napisała, autorem, autorką
composer <: skomponował, skomponowała
founder <: założył, założyła, założycielem, założycielką
born-in >: urodził się w, urodziła się w, urodzili się w, urodziły się w
died-in >: zmarł * w, zmarła * w, zmarli * w, zmarły * w
arrested .: aresztowany, aresztowana, aresztowani
crowned .: koronowany, koronowana
wounded .: ranny, ranna, ranni
"""),
)
