"""The Portuguese words that tell hearsay, and what a sentence calls wrong, from what it states; standard usage."""

from __future__ import annotations

from factlint.languages._modes import ModeWords, phrases

MODES = ModeWords(
    hearsay=phrases("""
lê/escreve/ouve se, se lê/escreve/ouve,
afirmava/afirmavam/alegava/pretendia/sustentava/acreditava/acreditavam/pensava/pensavam/supunha que/ter/ser,
afirma/alega/pretende ter/ser, lenda/tradição situa/coloca/data/atribui, alguns/muchos/muitos/outros/algumas
dizem/afirmam/acreditam/sustentam/contam/pensam/alegam, algumas/outras/alguns/outros
fontes/autores/historiadores/biógrafos dizem/afirmam/dão/indicam/sustentam, segundo a/uma/o
lenda/tradição/boato/rumor, segundo lenda/rumores/boatos/alguns/algumas/outros/outras/muitos, segundo se
diz/conta, de acordo com a lenda/tradição, reza/diz/conta a lenda/tradição, a lenda/tradição
diz/conta/afirma/reza, diz/conta/acredita/supõe/comenta/afirma se, se
diz/acreditou/acreditava/dizia/pensou/pensava/conta, acreditou/acreditava/pensou/pensava/dizia/supunha/contava
se, corre/corria/correu o/um boato/rumor, consta que, dizem que, há quem diga/afirme/acredite, teria, teriam,
seria, seriam, supostamente, alegadamente, presumivelmente, ao que parece/consta, suposto, suposta, a/uma
ideia/crença/afirmação/teoria/hipótese/lenda/versão de que, o boato/rumor/mito de que, a wikipédia/wikipedia
dá/diz/indica/afirma, wikipédia/wikipedia dá/diz/indica/afirma, um/o erro comum/frequente
"""),
    mistaken=phrases("""
erradamente, erroneamente, por engano, por erro, equivocadamente, falsamente, incorretamente
"""),
    refuted=phrases("""
é/era falso/incorreto/errado que, um exagero, exagerado, exagerada, exagerados, exageradas, nenhum documento, o
que está/é/estava errado/falso/incorreto/incorrecto, está/é/são/era/estava
falso/falsa/errado/errada/incorreto/incorreta/errados/erradas/inexato/inexata, não é/era
verdade/verdadeiro/correto, é/foi um/uma mito/erro/lenda/equívoco/invenção, foi/foram
desmentido/desmentida/refutado/refutada, já foi desmentido/desmentida/refutado/refutada
"""),
    own=phrases("mas, porém, no entanto, contudo, todavia, na verdade, na realidade, de facto, de fato"),
    although=phrases("embora, ainda que, se bem que"),
    contrary=phrases("ao contrário, contrariamente, apesar, a despeito"),
    between=frozenset(
        (
            "muitas vezes frequentemente durante muito tempo ainda também geralmente comumente habitualmente sempre"
        ).split()
    ),
)
