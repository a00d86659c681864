"""Dutch words of one kind, of which one may be written for another; standard usage."""

from __future__ import annotations

from factlint.languages._prose import by_word

KINDRED = by_word("""
material gold: gouden goud
material silver: zilveren zilver
material bronze: bronzen brons
material iron: ijzeren ijzer
material steel: stalen staal
material copper: koperen koper
material wood: houten hout
material stone: stenen
material marble: marmeren
faith lutheran: luthers lutherse lutheraan
faith catholic: katholiek katholieke katholieken
faith orthodox: orthodox orthodoxe
faith jewish: joods joodse
faith muslim: moslim islamitisch islamitische
faith calvinist: calvinistisch calvinistische calvinist
illness typhoid: buiktyfus
illness cholera: cholera
illness tuberculosis: tuberculose
illness smallpox: pokken
illness malaria: malaria
illness pneumonia: longontsteking
illness measles: mazelen
illness cancer: kanker
execution hanging: opgehangen gehangen
execution shooting: doodgeschoten gefusilleerd
execution beheading: onthoofd
study law: rechten
study medicine: geneeskunde
study biology: biologie
study chemistry: scheikunde
study physics: natuurkunde
study mathematics: wiskunde
study philosophy: filosofie
study theology: theologie
study botany: plantkunde
study geology: geologie
study astronomy: sterrenkunde
""")
