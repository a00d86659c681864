"""French words of one kind, of which one may be written for another; standard usage."""

from __future__ import annotations

from factlint.languages._prose import by_word

KINDRED = by_word("""
material iron: fer
material steel: acier
material bronze: bronze
material silver: argent
material wood: bois
material stone: pierre
material brick: brique
material marble: marbre
faith lutheran: luthérien luthérienne luthériens
faith catholic: catholique catholiques
faith orthodox: orthodoxe orthodoxes
faith jewish: juif juive juifs
faith muslim: musulman musulmane musulmans
faith calvinist: calviniste calvinistes
illness typhoid: typhoïde
illness cholera: choléra
illness tuberculosis: tuberculose
illness smallpox: variole
illness malaria: paludisme
illness diphtheria: diphtérie
illness pneumonia: pneumonie
illness measles: rougeole
execution hanging: pendu pendue pendus pendaison
execution shooting: fusillé fusillée fusillés
execution beheading: décapité décapitée guillotiné guillotinée
study law: droit
study medicine: médecine
study biology: biologie
study chemistry: chimie
study physics: physique
study mathematics: mathématiques
study philosophy: philosophie
study theology: théologie
study botany: botanique
study geology: géologie
study astronomy: astronomie
""")
