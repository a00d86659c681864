"""Polish words of one kind, of which one may be written for another; standard usage."""

from __future__ import annotations

from factlint.languages._prose import by_word

KINDRED = by_word("""
material gold: złoty złota złote złotego złotym złotą
material silver: srebrny srebrna srebrne srebrnego srebrnym srebrną
material bronze: brązowy brązowa brązowe brązowego brązowym brązową
material iron: żelazny żelazna żelazne żelaznego
material steel: stalowy stalowa stalowe stalowego
faith lutheran: luterański luterańska luterańskie luteranin luteranka luteraninem luteranką
faith catholic: katolicki katolicka katolickie katolik katoliczka katolikiem katoliczką
faith orthodox: prawosławny prawosławna prawosławne prawosławnym prawosławną
faith jewish: żydowski żydowska żydowskie żyd żydówka
faith muslim: muzułmański muzułmańska muzułmanin muzułmanka
illness typhoid: durowi
illness cholera: cholera cholery cholerę
illness tuberculosis: gruźlica gruźlicy gruźlicę
illness smallpox: ospa ospy ospę
illness malaria: malaria malarii malarię
illness pneumonia: zapalenie
execution hanging: powieszony powieszona powieszono
execution shooting: rozstrzelany rozstrzelana rozstrzelano
execution beheading: ścięty ścięta ścięto
study law: prawo
study medicine: medycyna medycynę medycyny
study biology: biologia biologię biologii
study chemistry: chemia chemię chemii
study physics: fizyka fizykę fizyki
study mathematics: matematyka matematykę matematyki
study philosophy: filozofia filozofię filozofii
study theology: teologia teologię teologii
study botany: botanika botanikę botaniki
""")
