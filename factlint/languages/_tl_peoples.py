"""Countries, cities and their peoples in Filipino, a group a line, with the English names that Filipino texts use too.

Forms of the KWF Manwal sa Masinop na Pagsulat and of everyday usage.
"""

from __future__ import annotations

from factlint.languages._signals import groups

PEOPLES = groups("""
pilipinas, philippines, filipinas, pilipino, pilipina, filipino, filipina
maynila, manila
luzon, lusón
sugbu, cebu
estados unidos, amerika, america, united states, usa, amerikano, amerikana
espanya, spain, españa, espanyol, kastila, kastilyang
madrid, madríd
pransya, france, pranses
alemanya, germany, aleman
inglatera, england, ingles
britanya, britain, briton, britaniko
italya, italy, italyano
rusya, russia, ruso
unyong sobyet, soviet union, sobyet
tsina, china, tsino, intsik
hapon, japan, hapones
korea, koreano
indiya, india, indiyano
mehiko, mexico, mehikano
kuba, cuba, kubano
australya, australia, australyano
olanda, netherlands, holland, olandes
portugal, portuges
gresya, greece, griyego
turkiya, turkey, turko
ehipto, egypt, ehipsiyo
roma, rome, romano
europa, europe, europeo
asya, asia, asyano
aprika, africa, aprikano
""")
