"""Filipino words of one kind, of which one may be written for another; standard usage."""

from __future__ import annotations

from factlint.languages._prose import by_word

KINDRED = by_word("""
material gold: ginto gintong
material silver: pilak
material bronze: tanso tansong
material iron: bakal
material steel: asero aserong
material wood: kahoy
material stone: bato batong
faith lutheran: luterano luterana luteranong
faith catholic: katoliko katolika katolikong
faith orthodox: ortodokso ortodoksong
faith jewish: hudyo hudyong
faith muslim: muslim
illness typhoid: tipus
illness cholera: kolera
illness tuberculosis: tuberkulosis
illness smallpox: bulutong
illness malaria: malarya
illness pneumonia: pulmonya
illness measles: tigdas
execution hanging: binitay bitay
execution shooting: binaril
execution beheading: pinugutan
study law: batas abogasya
study medicine: medisina
study biology: biyolohiya
study chemistry: kimika
study physics: pisika
study mathematics: matematika
study philosophy: pilosopiya
study theology: teolohiya
""")
