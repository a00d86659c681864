"""The Dutch words that tell hearsay, and what a sentence calls wrong, from what it states; standard usage."""

from __future__ import annotations

from factlint.languages._modes import ModeWords, phrases

MODES = ModeWords(
    hearsay=phrases("""
men leest/hoort, beweerde/beweerden/beweert/dacht/dachten/geloofde/geloofden/meende/meenden/veronderstelde dat,
beweerde/beweerden/beweert/dacht/meende te, legende/overlevering/traditie plaatst/dateert,
sommigen/velen/anderen/mensen zeggen/beweren/geloven/denken/menen, sommige/veel/andere
mensen/bronnen/auteurs/historici zeggen/beweren/geloven/noemen/geven, volgens de/een
legende/overlevering/geruchten/sage/traditie, volgens geruchten/sommigen/anderen/velen/overlevering, volgens
sommige/andere bronnen, de/een legende/overlevering/sage wil/zegt/vertelt/verhaalt, naar verluidt, naar men
zegt/zei, werd/wordt/is gedacht/geloofd/beweerd/gezegd/aangenomen/verteld/verondersteld/gemeend,
gedacht/beweerd/gezegd/aangenomen/geloofd wordt/werd, men zegt/zei/dacht/gelooft/geloofde/beweert/beweerde, het
gerucht, er wordt/werd beweerd/gezegd/verteld/gefluisterd, dacht/geloofde men, zou, zouden, vermeend, vermeende,
beweerdelijk, zogenaamd, zogezegd, de/een bewering/veronderstelling/theorie/idee/mythe/stelling/opvatting dat,
het idee/verhaal/misverstand dat, wikipedia noemt/geeft/zegt/vermeldt, een
veelgemaakte/wijdverbreide/hardnekkige fout/misvatting/vergissing
"""),
    mistaken=phrases("ten onrechte, abusievelijk, per vergissing, foutief, verkeerdelijk, onterecht"),
    refuted=phrases("""
overdreven, een overdrijving, geen document/bron, onjuist/fout/onwaar/incorrect/verkeerd is/was/zijn,
is/was/zijn/waren onjuist/fout/onwaar/incorrect/verkeerd/weerlegd/verzonnen/achterhaald, niet klopt/klopte,
klopt/klopte niet, is/was een mythe/fabel/vergissing/misverstand/fout/legende/verzinsel, weerlegd is, werd
weerlegd, is niet waar
"""),
    own=phrases("maar, echter, in werkelijkheid, in feite, in waarheid, feitelijk"),
    although=phrases("hoewel, ofschoon, al, ook al"),
    contrary=phrases("anders dan, in tegenstelling, in weerwil, ondanks, tegen"),
    between=frozenset(
        ("lang vaak soms algemeen vroeger ooit wel veelal nog ook dikwijls meestal lange tijd destijds").split()
    ),
)
