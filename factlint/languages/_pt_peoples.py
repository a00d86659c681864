"""Countries, their peoples and their short forms in Portuguese, a group a line; standard usage."""

from __future__ import annotations

from factlint.languages._signals import groups

PEOPLES = groups("""
estados unidos, eua, américa, americano, americana, estadunidense, norte-americano, norte-americana
reino unido, grã-bretanha, britânico, britânica
inglaterra, inglês, inglesa
escócia, escocês, escocesa
irlanda, irlandês, irlandesa
frança, francês, francesa
alemanha, alemão, alemã, alemães
espanha, espanhol, espanhola
itália, italiano, italiana
portugal, português, portuguesa
países baixos, holanda, holandês, holandesa, neerlandês, neerlandesa
bélgica, belga
suíça, suíço
áustria, austríaco, austríaca
polônia, polónia, polonês, polonesa, polaco, polaca
república checa, chéquia, checo, checa
hungria, húngaro, húngara
romênia, roménia, romeno, romena
bulgária, búlgaro, búlgara
grécia, grego, grega
turquia, turco, turca
rússia, russo, russa
união soviética, urss, soviético, soviética
ucrânia, ucraniano, ucraniana
suécia, sueco, sueca
noruega, norueguês, norueguesa
dinamarca, dinamarquês, dinamarquesa
finlândia, finlandês, finlandesa
sérvia, sérvio
croácia, croata
china, chinês, chinesa
japão, japonês, japonesa
índia, indiano, indiana
irã, irão, iraniano, iraniana
israel, israelita, israelense
egito, egípcio, egípcia
canadá, canadense, canadiano, canadiana
méxico, mexicano, mexicana
brasil, brasileiro, brasileira
argentina, argentino
chile, chileno, chilena
cuba, cubano, cubana
austrália, australiano, australiana
angola, angolano, angolana
moçambique, moçambicano, moçambicana
filipinas, filipino, filipina
europa, europeu, europeia
áfrica, africano, africana
ásia, asiático, asiática
união europeia, ue
nações unidas, onu
""")
