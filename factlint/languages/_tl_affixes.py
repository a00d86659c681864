"""The affixes of Filipino."""

from __future__ import annotations

from factlint.languages._affixes import Affixes

_PREFIXES = """
pinakamaka pinagpa pinag pinaka pina pinan:tsd pinam:bp pinang ipinag ipinang ipina pina ipa ipang ipag ini in isina
nagpa magpa pagpa nagsi magsi nakipag makipag pakikipag nakiki makiki nakapag makapag pagkaka pagka nagka magka
tagapag tagapang taga napaka naka maka paka naki maki paki nai mai ika ikina ikinag kina kinaka ka
nag mag pag nang mang pang nam:bp mam:bp pam:bp nan:tsd man:tsd pan:tsd na ma pa i tag sang kasing sing um naging
"""
AFFIXES = Affixes(
    prefixes=tuple((prefix, letters) for prefix, _, letters in (one.partition(":") for one in _PREFIXES.split())),
    infixes=("um", "in"),
    suffixes=("han", "hin", "ang", "ing", "ng", "an", "in", "g"),
    changes=(("r", "d"), ("u", "o"), ("i", "e")),
    doubled="aeiou",
)
