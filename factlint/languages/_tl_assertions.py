"""The Filipino words by which a sentence states or denies what a base can decide."""

from __future__ import annotations

from factlint.languages._assertions import AssertionWords, comparatives, sayings
from factlint.languages._tl_kindred import KINDRED

ASSERTIONS = AssertionWords(
    kindred=KINDRED,
    never=frozenset({"kailanman"}),
    nots=frozenset({"hindi"}),
    none=frozenset("wala walang".split()),
    concord=True,
    auxiliaries=frozenset("ay naging".split()),
    owning=frozenset("may nagkaroon mayroon mayroong".split()),
    adverbs=frozenset("din rin".split()),
    nearly=frozenset("halos muntik".split()),
    joins=frozenset("at ngunit pero o".split()),
    nominative=frozenset("si ang sina".split()),
    superlatives=comparatives("-born: panganay\n+born: bunso, bunsong"),
    only=frozenset("kaisa-isang tanging".split()),
    of_two=("sa dalawa",),
    numbers=frozenset("bilang".split()),
    rises=frozenset("tumaas lumago dumami".split()),
    falls=frozenset("bumaba lumiit kumaunti".split()),
    sayings=sayings("""
winner <: nanalo, nagwagi, nagtagumpay
loser <: natalo, nabigo
loser winner /: tinalo
father <: ama ni, ama ng, tatay ni
mother <: ina ni, ina ng, nanay ni
parent >: anak ni, anak nina
spouse >: nagpakasal, nag-asawa, pinakasalan, asawa ni, ikinasal
spouse married .: nag-asawa, nagpakasal, ikinasal
spouse #: asawa
child children #: anak, supling
teacher <: guro ni
teacher >: mag-aaral ni, estudyante ni, tinuruan
successor <: humalili, pumalit, kahalili ni
predecessor >: humalili, pumalit, kahalili ni
predecessor <: sinundan ni
to-the-north <: nasa hilaga ng, hilaga ng
to-the-south <: nasa timog ng, timog ng
to-the-east <: nasa silangan ng, silangan ng
to-the-west <: nasa kanluran ng, kanluran ng
capital <: kabisera ng
residence >: nanirahan, tumira
visited >: bumisita, dumalaw, nagpunta, pumunta
author <: may-akda ng, sumulat ng
composer <: kompositor ng
founder <: tagapagtatag ng, nagtatag ng
born-in >: ipinanganak, isinilang
died-in >: namatay
arrested .: inaresto, dinakip
wounded .: nasugatan
crowned .: kinoronahan
surrendered .: sumuko
mayor <: alkalde ng
president <: pangulo ng, presidente ng
"""),
)
