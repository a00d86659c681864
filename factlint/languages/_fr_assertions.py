"""The French words by which a sentence states or denies what a base can decide."""

from __future__ import annotations

from factlint.languages._assertions import AssertionWords, comparatives, sayings
from factlint.languages._fr_kindred import KINDRED
from factlint.languages._prose import by_word

ASSERTIONS = AssertionWords(
    kindred=KINDRED,
    never=frozenset({"jamais"}),
    nots=frozenset({"pas"}),
    none=frozenset("aucun aucune".split()),
    concord=True,
    auxiliaries=frozenset("fut furent est sont était étaient a ont été s se".split()),
    owning=frozenset("eut a avait eurent ont avaient eu".split()),
    fillers=frozenset("ne n".split()),
    adverbs=frozenset("aussi ensuite finalement".split()),
    nearly=frozenset("presque failli".split()),
    joins=frozenset("et mais ou".split()),
    genders=by_word("""
m: père fils frère mari époux élève disciple
f: mère fille sœur soeur femme épouse
"""),
    superlatives=comparatives("-born: aîné, aînée\n+born: benjamin, benjamine"),
    only=frozenset("seul seule unique".split()),
    of_two=("des deux",),
    greatest=comparatives("""
+population +area: plus grand, plus grande
-population -area: plus petit, plus petite
+population: plus peuplé, plus peuplée
-population: moins peuplé, moins peuplée
+elevation +height: plus haut, plus haute, plus élevé, plus élevée
-elevation -height: moins haut, moins haute
+length: plus long, plus longue
-length: plus court, plus courte
-founded -completed: plus ancien, plus ancienne, plus vieux, plus vieille
+founded +completed: plus récent, plus récente
"""),
    each=frozenset("tous toutes deux trois".split()),
    neither=frozenset("ni aucun aucune".split()),
    lists=frozenset("et ainsi que".split()),
    numbers=frozenset("nombre".split()),
    rises=frozenset("augmenta augmenté".split()),
    falls=frozenset("diminua diminué baissa baissé".split()),
    sayings=sayings("""
winner <: gagna, gagne, gagné, gagnée, remporta, remporte, remporté, remportée, vainqueur de
loser <: perdit, perd, perdu, perdue
winner loser /: vainquit, vaincu, vaincue, battit, battu, battue
father <: père de, père d
mother <: mère de, mère d
parent >: fils de, fille de, fils d, fille d
brother <: frère de, frère d
sister <: sœur de, soeur de, sœur d
spouse >: épousa, épousé, marié à, mariée à, marié avec, mariée avec, mari de, épouse de, femme de
spouse married .: maria, marié, mariée
spouse married -: célibataire
spouse #: femme, mari, épouse
child children #: enfants, enfant, descendance
child children +: fils, fille, filles
siblings sibling brother sister #: frères et sœurs
teacher <: professeur de, maître de, enseigna à
teacher >: élève de, élève d, disciple de
successor <: succéda à, succédé à, successeur de
predecessor >: succéda à, succédé à, successeur de
predecessor <: prédécesseur de, précéda, précédé
followed-by <: suite de
preceded-by >: suite de
to-the-north <: au nord de, au nord d, se trouve au nord de, situé au nord de, située au nord de
to-the-south <: au sud de, au sud d, se trouve au sud de, situé au sud de, située au sud de
to-the-east <: est de, se trouve à l'est de, à l'est de
to-the-west <: se trouve à l'ouest de, à l'ouest de
parent-company >: filiale de, filiale d
capital <: capitale de, capitale d, capitale du
headquarters >: siège à
residence >: vécut * à/en/au/aux, vécu * à/en/au/aux, habita * à/en/au, habité * à/en/au,
 vécurent * à/en/au/aux, habitèrent * à/en/au
visited >: visita, visité, visitèrent
club >: joua * à/pour/au, joué * à/pour/au, jouèrent * à/pour/au
member-of party >: membre de, membre du, membres de, membres du
author <: écrivit, écrit, écrite, auteur de, autrice de
composer <: composa, composé, composée, écrivit, écrit, compositeur de, compositrice de
director <: réalisa, réalisé, réalisateur de, réalisatrice de
founder <: fonda, fondé, fondée, fondateur de, fondatrice de
architect <: conçut, conçu, conçue, architecte de
discoverer <: découvrit, découvert, découverte
inventor <: inventa, inventé, inventée
killed-by <: tua, tué, tuée, assassina, assassiné, assassinée
born-in >: né * à/en/au, née * à/en/au, naquit * à/en/au, nés * à/en/au, nées * à/en/au, naquirent * à/en/au
died-in >: mourut * à/en/au, mort * à/en/au, morte * à/en/au, moururent * à/en/au, morts * à/en/au, mortes * à/en/au
arrested .: arrêté, arrêtée, arrêtés, arrêtées
exiled .: exilé, exilée, exilés, exilées
executed .: exécuté, exécutée, exécutés, exécutées
wounded .: blessé, blessée, blessés, blessées
crowned .: couronné, couronnée
abdicated .: abdiqua, abdiqué
resigned .: démissionna, démissionné
surrendered .: capitula, capitulé
relegated .: relégué, reléguée
completed .: achevé, achevée, achevés, achevées
published .: publié, publiée
destroyed .: détruit, détruite
siblings sibling brother sister -: fils unique, fille unique, enfant unique
mayor <: maire de, maire d
president <: président de, présidente de
"""),
)
