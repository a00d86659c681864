"""Spanish words of one kind, of which one may be written for another; standard usage."""

from __future__ import annotations

from factlint.languages._prose import by_word

KINDRED = by_word("""
material gold: oro
material silver: plata
material bronze: bronce
material iron: hierro
material steel: acero
material copper: cobre
material wood: madera
material stone: piedra
material brick: ladrillo
material marble: mármol
faith lutheran: luterano luterana luteranos
faith catholic: católico católica católicos
faith orthodox: ortodoxo ortodoxa ortodoxos
faith jewish: judío judía judíos
faith muslim: musulmán musulmana musulmanes
faith calvinist: calvinista calvinistas
illness typhoid: tifoidea
illness cholera: cólera
illness tuberculosis: tuberculosis
illness smallpox: viruela
illness malaria: malaria paludismo
illness diphtheria: difteria
illness pneumonia: neumonía
illness influenza: gripe
illness measles: sarampión
illness cancer: cáncer
execution hanging: ahorcado ahorcada ahorcados
execution shooting: fusilado fusilada fusilados
execution beheading: decapitado decapitada guillotinado
study medicine: medicina
study biology: biología
study chemistry: química
study physics: física
study mathematics: matemáticas
study philosophy: filosofía
study theology: teología
study botany: botánica
study geology: geología
study astronomy: astronomía
""")
