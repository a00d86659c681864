"""German words of one kind, of which one may be written for another; standard usage."""

from __future__ import annotations

from factlint.languages._prose import by_word

KINDRED = by_word("""
material gold: golden goldene goldenen goldener gold goldmedaille
material silver: silbern silberne silbernen silberner silber silbermedaille
material bronze: bronze bronzene bronzenen bronzemedaille
material iron: eisern eiserne eisernen eiserner eisen
material steel: stählern stählerne stählernen stahl
material wood: hölzern hölzerne hölzernen
material stone: steinern steinerne steinernen
faith lutheran: lutherisch lutherische lutherischen lutheraner lutheranerin
faith catholic: katholisch katholische katholischen katholik katholikin
faith orthodox: orthodox orthodoxe orthodoxen
faith jewish: jüdisch jüdische jüdischen jude jüdin
faith muslim: muslimisch muslimische muslimischen muslim muslima islamisch
faith calvinist: calvinistisch calvinistische calvinist reformiert reformierte reformierten
illness typhoid: typhus
illness cholera: cholera
illness tuberculosis: tuberkulose
illness smallpox: pocken
illness malaria: malaria
illness diphtheria: diphtherie
illness pneumonia: lungenentzündung
illness influenza: grippe
illness measles: masern
illness cancer: krebs
execution hanging: gehängt gehenkt erhängt
execution shooting: erschossen
execution beheading: enthauptet geköpft
study law: jura rechtswissenschaft rechtswissenschaften
study medicine: medizin
study biology: biologie
study chemistry: chemie
study physics: physik
study mathematics: mathematik
study philosophy: philosophie
study theology: theologie
study botany: botanik
study geology: geologie
study astronomy: astronomie
""")
