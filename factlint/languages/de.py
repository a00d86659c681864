"""German."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

GERMAN = Language(
    code="de",
    name="German",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        titles=frozenset(
            (
                "herr herrn frau dr prof professor könig königin kaiser kaiserin zar fürst graf "
                "gräfin baron freiherr präsident kanzler bundeskanzler minister general admiral "
                "oberst papst bischof genosse "
            ).split()
        ),
        particles=frozenset("von vom zu zum zur der den des de la van".split()),
        linkers=("s",),
        stopwords=frozenset(
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an "
            "werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über wurde war".split()
        ),
        abbreviations=frozenset(
            "abb abs abschn anm art aufl aug bd bde bspw bzgl bzw ca chr ders dez dgl dh dipl dr dt ebd ehem eigtl "
            "engl etc evtl f febr ff fr franz frhr geb gegr gest ggf hg hl hr hrsg inkl insb jan jh jhd kap lat lt "
            "mag max min mio mrd mwst nachf nov nr okt orig prof prot ref resp röm s sept sog spez st std str tel u "
            "usw v verf vgl vol z zit zt ztr österr".split()
        ),
        quotes=(("„", "“"), ("»", "«"), ("‚", "‘"), ("“", "”"), ('"', '"'), ("«", "»")),
        speech=frozenset(
            "antwortete behauptet behauptete bemerkte berichtete betonte erklärt erklärte fügte meinte nannte rief "
            "sagt sagte sagten schreibt schrieb verkündete versprach warnte".split()
        ),
    ),
)
