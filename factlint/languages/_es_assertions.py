"""The Spanish words by which a sentence states or denies what a base can decide."""

from __future__ import annotations

from factlint.languages._assertions import AssertionWords, comparatives, sayings
from factlint.languages._es_kindred import KINDRED
from factlint.languages._prose import by_word

ASSERTIONS = AssertionWords(
    kindred=KINDRED,
    never=frozenset("nunca jamás".split()),
    nots=frozenset({"no"}),
    none=frozenset("ningún ninguna ninguno".split()),
    concord=True,
    auxiliaries=frozenset("fue fueron es son era eran ha han sido está están estuvo se".split()),
    owning=frozenset("tuvo tiene tenía tuvieron tienen".split()),
    adverbs=frozenset("también luego después finalmente".split()),
    nearly=frozenset("casi".split()),
    joins=frozenset("y e pero o sino".split()),
    genders=by_word("""
m: padre hijo hermano marido esposo alumno discípulo
f: madre hija hermana mujer esposa alumna discípula
"""),
    superlatives=comparatives("-born: primogénito, primogénita"),
    only=frozenset("único única".split()),
    of_two=("de los dos", "de las dos"),
    greatest=comparatives("""
+population +area: más grande
-population -area: más pequeño, más pequeña
+population: más poblado, más poblada
-population: menos poblado, menos poblada
+elevation +height: más alto, más alta
-elevation -height: más bajo, más baja
+length: más largo, más larga
-length: más corto, más corta
-founded -completed: más antiguo, más antigua
+founded +completed: más nuevo, más nueva, más reciente
"""),
    each=frozenset("ambos ambas tanto todos todas".split()),
    neither=frozenset("ni ninguno ninguna".split()),
    lists=frozenset("y e como cuanto".split()),
    numbers=frozenset("número".split()),
    rises=frozenset("aumentó creció subió".split()),
    falls=frozenset("disminuyó descendió bajó cayó".split()),
    sayings=sayings("""
winner <: ganó, gana, ganar, ganado, ganada, ganaron, vencedor de, vencedora de, ganador de, ganadora de
loser <: perdió, pierde, perder, perdido, perdieron
winner loser /: derrotó, derrotó a, derrotado, derrotada, venció, venció a, vencido, vencida, derrotaron a
father <: padre de
mother <: madre de
parent >: hijo de, hija de
brother <: hermano de
sister <: hermana de
spouse >: se casó con, casó con, casado con, casada con, marido de, esposo de, esposa de, mujer de
spouse married .: casó, casado, casada, casaron, casados, casadas
spouse married -: soltero, soltera
spouse #: esposa, esposo, marido
child children #: hijos, descendencia
child children +: hijo, hija, hijas
siblings sibling brother sister #: hermanos
teacher <: maestro de, maestra de, profesor de, profesora de
teacher >: alumno de, alumna de, discípulo de, discípula de
successor <: sucedió a, sucesor de, sucesora de
predecessor >: sucedió a, sucesor de, sucesora de
predecessor <: predecesor de, predecesora de, antecesor de, precedió a
followed-by <: secuela de, continuación de
preceded-by >: secuela de, continuación de
to-the-north <: al norte de, está al norte de, se encuentra al norte de, queda al norte de
to-the-south <: al sur de, está al sur de, se encuentra al sur de, queda al sur de
to-the-east <: al este de, está al este de, se encuentra al este de, queda al este de
to-the-west <: al oeste de, está al oeste de, se encuentra al oeste de, queda al oeste de
parent-company >: filial de, subsidiaria de
capital <: capital de
headquarters >: sede en, tiene su sede en
residence >: vivió en, vive en, residió en, vivieron en, residieron en
visited >: visitó, visitar, visitado, visitaron
club >: jugó en, jugó para, jugado en, jugaron en, jugaron para
member-of party >: miembro de, miembros de
author <: escribió, escrito, escrita, autor de, autora de
composer <: compuso, compuesto, compuesta, escribió, compositor de, compositora de
director <: dirigió, dirigido, dirigida, director de, directora de
founder <: fundó, fundado, fundada, fundador de, fundadora de
architect <: diseñó, diseñado, diseñada, arquitecto de, arquitecta de
discoverer <: descubrió, descubierto, descubierta
inventor <: inventó, inventado, inventada
killed-by <: mató a, asesinó a, asesinado, asesinada
born-in >: nació en, nacido en, nacida en, nacieron en, nacidos en, nacidas en
died-in >: murió en, falleció en, murieron en, fallecieron en
arrested .: arrestado, arrestada, detenido, detenida, arrestados, detenidos
exiled .: exiliado, exiliada, desterrado, desterrada, exiliados
executed .: ejecutado, ejecutada, ejecutados
wounded .: herido, herida, heridos
crowned .: coronado, coronada
abdicated .: abdicó
resigned .: dimitió
surrendered .: rindió, capituló
relegated .: descendió
promoted .: ascendió
completed .: terminado, terminada, completado, completada, terminados, terminadas, completados
published .: publicado, publicada
premiered .: estrenado, estrenada
destroyed .: destruido, destruida
siblings sibling brother sister -: hijo único, hija única
mayor <: alcalde de, alcaldesa de
president <: presidente de, presidenta de
"""),
)
