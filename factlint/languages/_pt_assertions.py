"""The Portuguese words by which a sentence states or denies what a base can decide."""

from __future__ import annotations

from factlint.languages._assertions import AssertionWords, comparatives, sayings
from factlint.languages._prose import by_word
from factlint.languages._pt_kindred import KINDRED

ASSERTIONS = AssertionWords(
    kindred=KINDRED,
    never=frozenset("nunca jamais".split()),
    nots=frozenset({"não"}),
    none=frozenset("nenhum nenhuma".split()),
    concord=True,
    auxiliaries=frozenset("foi foram é são era sido está se eram".split()),
    owning=frozenset("teve tem tinha tiveram".split()),
    adverbs=frozenset("também depois finalmente fica situa".split()),
    nearly=frozenset("quase".split()),
    joins=frozenset("e mas ou".split()),
    genders=by_word("""
m: pai filho irmão marido aluno
f: mãe filha irmã esposa aluna
"""),
    greatest=comparatives("""
+population +area: maior
-population -area: menor
+population: mais populoso, mais populosa, mais povoado, mais povoada
+elevation +height: mais alto, mais alta
-elevation -height: mais baixo, mais baixa
+length: mais longo, mais longa, mais comprido, mais comprida
-length: mais curto, mais curta
-founded -completed: mais antigo, mais antiga, mais velho, mais velha
+founded +completed: mais novo, mais nova, mais recente
"""),
    each=frozenset("ambos ambas tanto todos todas".split()),
    neither=frozenset("nem nenhum nenhuma".split()),
    lists=frozenset("e como quanto".split()),
    sayings=sayings("""
winner <: venceu, ganhou, vencido, vencida, vencedor de, vencedora de
loser <: perdeu, perdido, perdida
winner loser /: derrotou, derrotado, derrotada
father <: pai de
mother <: mãe de
parent >: filho de, filha de
brother <: irmão de
sister <: irmã de
spouse >: casou com, casado com, casada com, marido de, esposa de
spouse married .: casou, casado, casada, casaram, casados
spouse married -: solteiro, solteira
spouse #: esposa, marido
child children #: filhos
child children +: filho, filha, filhas
teacher >: aluno de, aluna de
successor <: sucedeu a, sucessor de
predecessor >: sucedeu a, sucessor de
predecessor <: antecessor de, predecessor de
to-the-north <: a norte de, ao norte de
to-the-south <: a sul de, ao sul de
to-the-east <: a leste de
to-the-west <: a oeste de
capital <: capital de, capital da, capital do
residence >: viveu em, morou em, viveram em, moraram em
visited >: visitou, visitado, visitaram
author <: escreveu, escrito, escrita, autor de, autora de
composer <: compôs, composto, composta
founder <: fundou, fundado, fundada, fundador de, fundadora de
born-in >: nasceu em, nascido em, nascida em, nasceram em, nascidos em, nascidas em
died-in >: morreu em, morreram em
arrested .: preso, presa, detido, detida, presos, detidos
crowned .: coroado, coroada
wounded .: ferido, ferida, feridos
"""),
)
