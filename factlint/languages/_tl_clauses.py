"""How Filipino clauses tell who did what, and what kind of thing a name is the name of."""

from __future__ import annotations

from factlint.languages._clauses import ClauseWords, kinds_of

CLAUSES = ClauseWords(
    past="na[a-z'’-]{3,}|ni[lnyrw][a-z'’-]{3,}|i?[bdghklmnprstwy]?(?:in|um)[aeiou][a-z'’-]{2,}",
    seldom=frozenset(
        "noong niyang nilang kanyang kanilang mga para bilang kasama lamang habang hanggang tulad naman dahil kaya "
        "bago isang itong pagkatapos laban lalo nasa naman nayon natin namin nating naming ina inang "
        "umaga umagang lumang "
        "pinuno pinunong ginang ginoo kinabukasan tinatayang nang pinaka nakatatanda".split()
    ),
    verb_first=True,
    subjects=frozenset("si sina siya sila siyang ang kami ako".split()),
    agents=frozenset("ni nina niya nila niyang ng".split()),
    fronted=frozenset({"ay"}),
    personal=frozenset("si sina ni nina kay kina".split()),
    adverbs="din|rin|pa|na|naman|lamang|lang|daw|raw|muli|muling|agad|nga|man|ba|kaya|pala|muna|ulit|noon|mang",
    whereabouts=frozenset({"sa"}),
    of=frozenset({"ng"}),
    joins=frozenset({"at", "o", "ngunit"}),
    relatives=frozenset({"na"}),
    possessives=frozenset("kanyang kaniyang kanilang niyang nilang".split()),
    prepositions=frozenset("sa kay kina nasa mula".split()),
    breaks=frozenset("kasunod pagkatapos bago matapos habang dahil upang hanggang tulad nang".split()),
    plural=frozenset({"mga"}),
    composed=frozenset({"binuo", "binubuo"}),
    asking=frozenset("saan paano kailan ano sino".split()),
    spans=frozenset({"nang", "ng"}),
    copulas=frozenset("ng".split()),
    kinds=kinds_of(
        event="kongreso kongresong kumperensya kumperensiya kumperensyang kumperensiyang himagsikan "
        "himagsikang rebolusyon "
        "rebolusyong digmaan digmaang labanan labanang halalan halalang kudeta pag-aalsa tratado tratadong kasunduan "
        "komuna welga pista sindak",
        organisation="partido partidong pamahalaan pamahalaang komite komiteng konseho konsehong ministeryo "
        "ministeryong "
        "pamantasan pamantasang unibersidad unibersidad paaralan kolehiyo akademya bangko simbahan "
        "simbahang himnasyo "
        "himnasyong liga ligang unyon unyong asembleya asembleyang sentro hukbo hukbong kawanihan kapisanan samahan "
        "kumpanya museo internasyonal duma pakultad lupon",
        place="imperyo imperyong kaharian republika republikang oblast distrito distritong lungsod bayan bansa "
        "lalawigan "
        "ilog bundok lawa dagat pulo kalye ulitsa rue katedral dukado dukadong nayon",
        work="manipesto manipestong pahayagan pahayagang aklat aklat nobela konstitusyon",
        group="bolshebista menshebista",
    ),
)
