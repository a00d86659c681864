"""Countries, their peoples and their short forms in Dutch, a group a line; standard usage."""

from __future__ import annotations

from factlint.languages._signals import groups

PEOPLES = groups("""
verenigde staten, vs, amerika, amerikaans, amerikaanse, amerikaan
verenigd koninkrijk, groot-brittannië, brits, britse, brit
engeland, engels, engelse, engelsman
schotland, schots, schotse
ierland, iers, ierse
frankrijk, frans, franse, fransman
duitsland, duits, duitse, duitser
spanje, spaans, spaanse, spanjaard
italië, italiaans, italiaanse, italiaan
portugal, portugees, portugese
nederland, nederlands, nederlandse, nederlander, holland
belgië, belgisch, belgische, belg
zwitserland, zwitsers, zwitserse
oostenrijk, oostenrijks, oostenrijkse
polen, pools, poolse
tsjechië, tsjechisch, tsjechische
hongarije, hongaars, hongaarse
roemenië, roemeens, roemeense
bulgarije, bulgaars, bulgaarse
griekenland, grieks, griekse
turkije, turks, turkse
rusland, russisch, russische, rus
sovjet-unie, sovjetunie, sovjet
oekraïne, oekraïens, oekraïense
zweden, zweeds, zweedse
noorwegen, noors, noorse
denemarken, deens, deense
finland, fins, finse
servië, servisch, servische
kroatië, kroatisch, kroatische
china, chinees, chinese
japan, japans, japanse
india, indiaas, indiase
iran, iraans, iraanse
israël, israëlisch, israëlische
egypte, egyptisch, egyptische
canada, canadees, canadese
mexico, mexicaans, mexicaanse
brazilië, braziliaans, braziliaanse
argentinië, argentijns, argentijnse
cuba, cubaans, cubaanse
australië, australisch, australische
indonesië, indonesisch, indonesische
suriname, surinaams, surinaamse
filipijnen, filipijns, filipijnse
europa, europees, europese
afrika, afrikaans, afrikaanse
azië, aziatisch, aziatische
europese unie, eu
verenigde naties, vn
""")
