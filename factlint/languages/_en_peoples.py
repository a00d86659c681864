"""Countries, their peoples and their short forms in English, a group a line; standard English usage."""

from __future__ import annotations

from factlint.languages._signals import groups

PEOPLES = groups("""
united states, us, usa, u.s., u.s.a., america, american, americans
united kingdom, uk, u.k., britain, great britain, british, briton, britons
england, english, englishman
scotland, scottish, scots, scot
wales, welsh
ireland, irish, republic of ireland
northern ireland, northern irish
france, french, frenchman
germany, german, germans
spain, spanish, spaniard, spaniards
italy, italian, italians
portugal, portuguese
netherlands, dutch, holland
belgium, belgian, belgians
switzerland, swiss
austria, austrian, austrians
poland, polish, pole, poles
czech republic, czech, czechs, czechia
slovakia, slovak, slovaks
hungary, hungarian, hungarians
romania, romanian, romanians
bulgaria, bulgarian, bulgarians
greece, greek, greeks
turkey, turkish, turk, turks
russia, russian, russians
soviet union, soviet, soviets, ussr
ukraine, ukrainian, ukrainians
belarus, belarusian, belarusians
georgia, georgian, georgians
armenia, armenian, armenians
azerbaijan, azerbaijani, azeri
kazakhstan, kazakh, kazakhs
sweden, swedish, swede, swedes
norway, norwegian, norwegians
denmark, danish, dane, danes
finland, finnish, finn, finns
iceland, icelandic
estonia, estonian, estonians
latvia, latvian, latvians
lithuania, lithuanian, lithuanians
serbia, serbian, serb, serbs
croatia, croatian, croat, croats
bosnia, bosnian, bosnians
slovenia, slovenian, slovene
albania, albanian, albanians
kosovo, kosovan, kosovar
china, chinese
japan, japanese
south korea, south korean, south koreans
north korea, north korean, north koreans
korea, korean, koreans
india, indian, indians
pakistan, pakistani, pakistanis
bangladesh, bangladeshi
sri lanka, sri lankan
nepal, nepalese, nepali
afghanistan, afghan, afghans
iran, iranian, iranians
iraq, iraqi, iraqis
syria, syrian, syrians
lebanon, lebanese
israel, israeli, israelis
palestine, palestinian, palestinians
jordan, jordanian
saudi arabia, saudi, saudis
yemen, yemeni
egypt, egyptian, egyptians
libya, libyan, libyans
tunisia, tunisian, tunisians
algeria, algerian
morocco, moroccan, moroccans
sudan, sudanese
ethiopia, ethiopian, ethiopians
kenya, kenyan, kenyans
uganda, ugandan, ugandans
tanzania, tanzanian
nigeria, nigerian, nigerians
ghana, ghanaian
south africa, south african, south africans
zimbabwe, zimbabwean, zimbabweans
somalia, somali, somalis
canada, canadian, canadians
mexico, mexican, mexicans
brazil, brazilian, brazilians
argentina, argentine, argentinian
chile, chilean
colombia, colombian, colombians
venezuela, venezuelan
peru, peruvian
cuba, cuban, cubans
jamaica, jamaican
australia, australian, australians, aussie
new zealand, new zealander, kiwi
indonesia, indonesian
malaysia, malaysian
philippines, philippine, filipino, filipinos
thailand, thai
vietnam, vietnamese
singapore, singaporean
europe, european, europeans
africa, african, africans
asia, asian, asians
european union, eu
united nations, un
""")
