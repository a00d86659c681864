"""The Spanish words that tell hearsay, and what a sentence calls wrong, from what it states; standard usage."""

from __future__ import annotations

from factlint.languages._modes import ModeWords, phrases

MODES = ModeWords(
    hearsay=phrases("""
se lee/leía/escribe/oye,
afirmaba/afirmaban/aseguraba/aseguraban/pretendía/pretendían/sostenía/sostenían/creía/creían/pensaba/pensaban/suponía/suponían
que/haber/ser, afirma/asegura/pretende/sostiene haber/ser, leyenda/tradición/rumor
sitúa/fecha/atribuye/hace/coloca, algunos/muchos/otros/varios/algunas
dicen/afirman/creen/creían/aseguran/sostienen/cuentan/piensan/opinan, algunas/algunos/otras/otros
fuentes/autores/historiadores/biógrafos/relatos dicen/afirman/dan/sostienen/indican/aseguran, según la/una/el
leyenda/tradición/rumor/mito, según leyenda/rumores/algunos/algunas/otros/otras/muchos, según
cuenta/dicen/cuentan/se, la/una leyenda/tradición dice/cuenta/afirma/sostiene/quiere, se
dice/decía/dijo/cree/creía/creyó/rumorea/rumoreaba/cuenta/contaba/pensaba/pensó/afirma/afirmaba/supone/suponía/comenta/asegura,
se ha/había creído/dicho/pensado/afirmado/supuesto, dicen/cuentan que, corre/corría/corrió el/un rumor, hay
quien/quienes dice/dicen/cree/creen/afirma/afirman, habría, habrían, sería, serían, supuestamente,
presuntamente, al parecer, según parece, presunto, presunta, supuesto, supuesta, la/una
idea/creencia/afirmación/teoría/hipótesis/leyenda/versión de que, el rumor/mito de que, wikipedia
da/dice/indica/afirma/sitúa, un/el error/creencia común/frecuente/extendido/extendida, la creencia popular
"""),
    mistaken=phrases("erróneamente, equivocadamente, por error, falsamente, incorrectamente"),
    refuted=phrases("""
es falso/erróneo/incorrecto que, una exageración, exagerado, exagerada, exagerados, exageradas, ningún
documento, es/era/son/eran/fue
falso/falsa/erróneo/errónea/incorrecto/incorrecta/inexacto/inexacta/erróneos/erróneas, no es/era
cierto/verdad/correcto, es/era/fue un/una mito/error/leyenda/equivocación/invención/errata, ha/han/fue sido/ha
refutado/refutada/desmentido/desmentida, ha sido refutado/refutada/desmentido/desmentida
"""),
    own=phrases("pero, sin embargo, no obstante, en realidad, de hecho, en verdad, sino"),
    although=phrases("aunque, si bien, a pesar"),
    contrary=phrases("en contra, contra, contrariamente, al contrario, a diferencia, pese"),
    between=frozenset(
        (
            "a menudo mucho tiempo suele solía durante veces siempre aún todavía también comúnmente generalmente "
            "popularmente antes que"
        ).split()
    ),
)
