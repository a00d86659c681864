"""Portuguese words of one kind, of which one may be written for another; standard usage."""

from __future__ import annotations

from factlint.languages._prose import by_word

KINDRED = by_word("""
material gold: ouro
material silver: prata
material bronze: bronze
material iron: ferro
material steel: aço
material copper: cobre
material wood: madeira
material stone: pedra
material marble: mármore
faith lutheran: luterano luterana luteranos
faith catholic: católico católica católicos
faith orthodox: ortodoxo ortodoxa ortodoxos
faith jewish: judeu judia judeus
faith muslim: muçulmano muçulmana muçulmanos
illness typhoid: tifoide
illness cholera: cólera
illness tuberculosis: tuberculose
illness smallpox: varíola
illness malaria: malária
illness pneumonia: pneumonia
illness measles: sarampo
illness cancer: cancro câncer
execution hanging: enforcado enforcada enforcados
execution shooting: fuzilado fuzilada fuzilados
execution beheading: decapitado decapitada guilhotinado
study medicine: medicina
study biology: biologia
study chemistry: química
study physics: física
study mathematics: matemática
study philosophy: filosofia
study theology: teologia
study botany: botânica
study geology: geologia
study astronomy: astronomia
""")
