"""What Wikidata calls the predicates, kinds and units that factlint knows: its property and item numbers.

Source: the property pages of wikidata.org. Only what means the same is here; all else keeps its own word.
"""

from __future__ import annotations

_TABLE = """
born P569, died P570, baptised P1636, buried P4602, founded P571, dissolved P576, published P577, opened P1619,
closed P3999, happened P585, started P580, ended P582, discovered P575, premiered P1191, launched P619, landed P620,
commissioned P729, decommissioned P730,
born-in P19, died-in P20, buried-in P119, residence P551, citizenship P27, ethnicity P172, religion P140,
occupation P106, employer P108, alma-mater P69, teacher P1066, pupil P802, spouse P26, father P22, mother P25,
child P40, sibling P3373, influenced-by P737, killed-by P157, cause-of-death P509, award P166, notable-work P800,
position P39, party P102, member-of P463, founder P112, founded-in P740, headquarters P159, owner P127,
parent-company P749, subsidiary P355, operator P137, chief-executive P169, industry P452, product P1056,
ideology P1142, located-in P131, country P17, capital P36, borders P47, mouth P403, mountain-range P4552,
demonym P1549, currency P38, anthem P85, twin-town P190, time-zone P421, architect P84, architectural-style P149,
material P186, head-of-state P35, predecessor P1365, successor P1366, author P50, editor P98, translator P655,
illustrator P110, publisher P123, creator P170, director P57, producer P162, starring P161, composer P86,
performer P175, record-label P264, broadcaster P449, series P179, preceded-by P155, followed-by P156, genre P136,
language P407, based-on P144, movement P135, instrument P1303, cinematographer P344, narrator P2438,
dedicated-to P825, discoverer P61, named-after P138, military-branch P241, military-rank P410, club P54, league P118,
captain P634, playing-position P413, ground P115, pseudonym P742, nickname P1449, motto P1451, belligerent P710,
winner P1346, signatory P1891, candidate P726,
population P1082, area P2046, elevation P2044, length P2043, width P2049, height P2048, depth P4511, diameter P2386,
weight P2067, capacity P1083, speed P2052, temperature P2076, duration P2047, floors P1101, pages P1104,
episodes P1113, employees P1128, students P2196, members P2124, revenue P2139, budget P2769, deaths P1120,
injured P1339, participants P1132, cost P2130, box-office P2142, votes P1111, seats P1410, electorate P1867,
children P1971, atomic-number P1086, wins P1355, losses P1356, draws P1357, goals P1351, density P2054,
melting-point P2101, boiling-point P2102, half-life P2114, gdp P2131, unemployment P1198, households P1538,
orbital-period P2146, visitors P1174,
isbn P212, issn P236, oclc P243, iata P238, icao P239, postal-code P281
"""
PROPERTIES = dict(pair.split() for pair in _TABLE.split(",") if pair.strip())
"""Property by predicate."""
PREDICATES = {number: predicate for predicate, number in PROPERTIES.items()}

KINDS = {
    "person": "Q5", "place": "Q82794", "organisation": "Q43229", "event": "Q1656682", "work": "Q386724",
    "group": "Q16334295", "thing": "Q35120",
}  # fmt: skip
"""The item that an entity of each kind is an instance of."""
KIND_OF = {item: kind for kind, item in KINDS.items()} | {
    **dict.fromkeys("Q515 Q1549591 Q5119 Q6256 Q3624078 Q486972 Q532 Q3957 Q4022 Q8502 Q23442 Q5107".split(), "place"),
    **dict.fromkeys("Q7278 Q4830453 Q783794 Q891723 Q11032 Q3918 Q476028 Q163740 Q484652".split(), "organisation"),
    **dict.fromkeys("Q1190554 Q198 Q178561 Q40231 Q10931 Q13418847".split(), "event"),
    **dict.fromkeys("Q571 Q7725634 Q47461344 Q11424 Q838948 Q3305213 Q8261 Q482994 Q1002697".split(), "work"),
    **dict.fromkeys("Q41710 Q215380 Q8436".split(), "group"),
}
"""The kind of an instance of common classes."""
GENDERS = {"m": "Q6581097", "f": "Q6581072"}
GENDER_OF = {item: gender for gender, item in GENDERS.items()}

_UNITS = """
metre Q11573 metres, kilometre Q828224 kilometres, centimetre Q174728 centimetres, millimetre Q174789 millimetres,
inch Q218593 inches, foot Q3710 feet, yard Q482798 yards, mile Q253276 miles, nautical-mile Q93318 nautical miles,
light-year Q531 light-years, square-metre Q25343 square metres, square-kilometre Q712226 square kilometres,
hectare Q35852 hectares, acre Q81292 acres, square-mile Q232291 square miles, cubic-metre Q25517 cubic metres,
litre Q11582 litres, kilogram Q11570 kilograms, gram Q41803 grams, tonne Q191118 tonnes, second Q11574 seconds,
minute Q7727 minutes, hour Q25235 hours, day Q573 days, week Q23387 weeks, month Q5151 months, year Q577 years,
percent Q11229 percent, celsius Q25267 °C, kelvin Q11579 kelvins, euro Q4916 euros
"""
UNITS = {name: item for name, item, _ in (entry.split(maxsplit=2) for entry in _UNITS.split(","))}
"""Item by the name of a unit in `values/units.py`."""
UNIT_WORDS = {item: word.strip() for _, item, word in (entry.split(maxsplit=2) for entry in _UNITS.split(","))}
