"""Italian words of one kind, of which one may be written for another; standard usage."""

from __future__ import annotations

from factlint.languages._prose import by_word

KINDRED = by_word("""
material gold: oro
material silver: argento
material bronze: bronzo
material iron: ferro
material steel: acciaio
material copper: rame
material wood: legno
material stone: pietra
material marble: marmo
faith lutheran: luterano luterana luterani
faith catholic: cattolico cattolica cattolici
faith orthodox: ortodosso ortodossa ortodossi
faith jewish: ebreo ebrea ebrei
faith muslim: musulmano musulmana musulmani
illness typhoid: tifoide
illness cholera: colera
illness tuberculosis: tubercolosi
illness smallpox: vaiolo
illness malaria: malaria
illness pneumonia: polmonite
illness measles: morbillo
illness cancer: cancro
execution hanging: impiccato impiccata impiccati
execution shooting: fucilato fucilata fucilati
execution beheading: decapitato decapitata ghigliottinato
study law: giurisprudenza
study medicine: medicina
study biology: biologia
study chemistry: chimica
study physics: fisica
study mathematics: matematica
study philosophy: filosofia
study theology: teologia
study botany: botanica
study geology: geologia
study astronomy: astronomia
""")
