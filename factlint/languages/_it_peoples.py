"""Countries, their peoples and their short forms in Italian, a group a line; standard usage."""

from __future__ import annotations

from factlint.languages._signals import groups

PEOPLES = groups("""
stati uniti, usa, america, americano, americana, statunitense
regno unito, gran bretagna, britannico, britannica
inghilterra, inglese, inglesi
scozia, scozzese, scozzesi
irlanda, irlandese, irlandesi
francia, francese, francesi
germania, tedesco, tedesca, tedeschi
spagna, spagnolo, spagnola
italia, italiano, italiana
portogallo, portoghese
paesi bassi, olanda, olandese, olandesi
belgio, belga
svizzera, svizzero
austria, austriaco, austriaca
polonia, polacco, polacca
repubblica ceca, cechia, ceco, ceca
ungheria, ungherese
romania, rumeno, rumena, romeno
bulgaria, bulgaro, bulgara
grecia, greco, greca
turchia, turco, turca
russia, russo, russa
unione sovietica, urss, sovietico, sovietica
ucraina, ucraino
svezia, svedese
norvegia, norvegese
danimarca, danese
finlandia, finlandese
serbia, serbo, serba
croazia, croato, croata
cina, cinese, cinesi
giappone, giapponese, giapponesi
india, indiano, indiana
iran, iraniano, iraniana
israele, israeliano, israeliana
egitto, egiziano, egiziana
canada, canadese
messico, messicano, messicana
brasile, brasiliano, brasiliana
argentina, argentino
cile, cileno, cilena
cuba, cubano, cubana
australia, australiano, australiana
filippine, filippino, filippina
europa, europeo, europea
africa, africano, africana
asia, asiatico, asiatica
unione europea, ue
nazioni unite, onu
""")
