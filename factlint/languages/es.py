"""Spanish."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

SPANISH = Language(
    code="es",
    name="Spanish",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        titles=frozenset(
            (
                "sr sra srta don doña dr dra prof rey reina emperador zar príncipe princesa conde "
                "duque presidente presidenta ministro ministra general almirante coronel papa "
                "camarada"
            ).split()
        ),
        particles=frozenset("de del la las los el e".split()),
        stopwords=frozenset(
            "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le fue "
            "este ha sí porque esta entre cuando muy sin sobre también hasta donde desde era".split()
        ),
        abbreviations=frozenset(
            "aa abr ago apdo art arts atte av avda bs c cap caps cf col coord cía d dcha dic dr dra dres dña ed eds "
            "ee ej ene esq etc excmo feb fig fr gral hnos ibíd ing izda jr jul jun lic ltda mons mr mrs ms máx mín "
            "nov núm oct op p pdte pp prof ptas pág págs párr rdo s sept sr sra sras sres srta ss sta sto t tel trad "
            "tít ud uds uu v vol vols".split()
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’"), ('"', '"')),
        speech=frozenset(
            "advirtió afirma afirmó anuncia anunció asegura aseguró añade añadió declara declaró decía dice dijeron "
            "dijo escribe escribió explicó llama llamó preguntó prometió responde respondió señala señaló".split()
        ),
    ),
)
