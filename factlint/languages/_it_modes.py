"""The Italian words that tell hearsay, and what a sentence calls wrong, from what it states; standard usage."""

from __future__ import annotations

from factlint.languages._modes import ModeWords, phrases

MODES = ModeWords(
    hearsay=phrases("""
si legge/leggeva/scrive/sente,
sosteneva/sostenevano/affermava/affermavano/credeva/credevano/pensava/pensavano/pretendeva/supponeva che/di,
sostiene/pretende di, fa/fanno/faceva/facevano risalire/nascere/morire, leggenda/tradizione
colloca/data/pone/attribuisce, alcuni/molti/altri/taluni
dicono/affermano/credono/sostengono/ritengono/raccontano/pensano, alcune/altre/alcuni/altri
fonti/autori/storici/biografi dicono/affermano/sostengono/indicano/riportano, secondo la/una/le
leggenda/tradizione/voci/diceria, secondo leggenda/alcuni/alcune/altri/altre/molti/voci, stando alla
leggenda/tradizione, la leggenda/tradizione vuole/dice/narra/racconta, si
dice/diceva/crede/credeva/racconta/raccontava/narra/ritiene/riteneva/pensa/pensava/mormora/suppone/supponeva, si
è creduto/detto/pensato/ritenuto, si era creduto/pensato/ritenuto, corre/correva/corse voce, voci/leggenda
secondo cui, sarebbe, sarebbero, avrebbe, avrebbero, presumibilmente, presunto, presunta, si suppone, a quanto
pare/sembra, pare che, sembra che, asseritamente, idea/credenza/affermazione/teoria/ipotesi/tesi secondo cui/la,
l'idea/l’idea che, la/l credenza/idea/teoria che, wikipedia dà/indica/dice/riporta/afferma, un/l errore
comune/diffuso
"""),
    mistaken=phrases("erroneamente, per errore, a torto, falsamente, per sbaglio"),
    refuted=phrases("""
è/era falso/errato/inesatto che, un/esagerazione esagerazione, esagerato, esagerata, esagerati, esagerate,
nessun documento, il che è/era sbagliato/falso/errato/inesatto, è/era/sono
falso/falsa/errato/errata/sbagliato/sbagliata/inesatto/inesatta/infondato/infondata, non è/era vero/corretto, è
un/una mito/leggenda/errore/invenzione, è/sono stata/stato/state/stati
smentita/smentito/confutata/confutato/smentiti/smentite
"""),
    own=phrases("ma, però, tuttavia, in realtà, di fatto, in verità, infatti, bensì"),
    although=phrases("sebbene, benché, anche se, nonostante"),
    contrary=phrases("contrariamente, al contrario, a dispetto, malgrado, a differenza"),
    between=frozenset(
        ("spesso a lungo talvolta comunemente generalmente ancora un tempo anche popolarmente sempre").split()
    ),
)
