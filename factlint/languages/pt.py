"""Portuguese."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

PORTUGUESE = Language(
    code="pt",
    name="Portuguese",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        titles=frozenset(
            (
                "sr sra dom dona dr dra prof rei rainha imperador czar príncipe princesa conde duque "
                "presidente ministro general almirante coronel papa camarada"
            ).split()
        ),
        particles=frozenset("de do da dos das".split()),
        stopwords=frozenset(
            "de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das à "
            "seu sua ou quando muito nos já também pelo pela até isso ela entre era depois".split()
        ),
        abbreviations=frozenset(
            "a abr ago apto art arts av cap caps cf cia col coord d dez dr dra ed eds eng etc ex exmo fev fig gen "
            "ilmo jan jr jul jun lda lic ltda mai mar máx mín n nov nº núm op out p pp prof profa pág págs r s sec "
            "set sr sra srs srta sta sto séc t tel trad v vol vols".split()
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’"), ('"', '"')),
        speech=frozenset(
            "acrescentou advertiu afirma afirmou anuncia anunciou chamou declara declarou disse disseram diz dizia "
            "escreve escreveu explicou observou prometeu responde respondeu".split()
        ),
    ),
)
