"""English words of one kind, of which one may be written for another; standard usage."""

from __future__ import annotations

from factlint.languages._prose import by_word

KINDRED = by_word("""
material gold: gold golden
material silver: silver
material bronze: bronze
material iron: iron
material steel: steel
material copper: copper
material brass: brass
material wood: wooden
material stone: stone
material brick: brick
material marble: marble
material concrete: concrete
faith lutheran: lutheran lutherans lutheranism
faith catholic: catholic catholics catholicism
faith orthodox: orthodox orthodoxy
faith jewish: jewish jew jews judaism
faith muslim: muslim muslims islam islamic
faith calvinist: calvinist calvinists calvinism
faith anglican: anglican anglicans
faith baptist: baptist baptists
faith methodist: methodist methodists
faith buddhist: buddhist buddhists buddhism
faith hindu: hindu hindus hinduism
illness typhoid: typhoid
illness cholera: cholera
illness tuberculosis: tuberculosis
illness smallpox: smallpox
illness malaria: malaria
illness diphtheria: diphtheria
illness pneumonia: pneumonia
illness influenza: influenza flu
illness measles: measles
illness dysentery: dysentery
illness cancer: cancer
illness goitre: goitre goiter
illness erysipelas: erysipelas
execution hanging: hanged hanging gallows noose
execution shooting: shot
execution beheading: beheaded guillotined guillotine
study law: law
study medicine: medicine
study biology: biology
study chemistry: chemistry
study physics: physics
study mathematics: mathematics
study philosophy: philosophy
study theology: theology
study engineering: engineering
study botany: botany
study geology: geology
study astronomy: astronomy
""")
