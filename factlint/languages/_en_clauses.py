"""How English clauses tell who did what, and what kind of thing a name is the name of."""

from __future__ import annotations

from factlint.languages._clauses import ClauseWords, kinds_of

_IRREGULAR = (
    "arose ate beat became began begun bent bet bit bled blew born bore bought bred broke broken "
    "brought built burnt came "
    "caught chose chosen clung cost crept cut dealt died drank drew drawn drove driven drunk dug "
    "eaten fallen fed fell felt "
    "fled flew flown forbade forbidden fought found froze frozen gave given gone got grew grown "
    "hanged heard held hid "
    "hidden hit hung kept knew known laid led left lent lit lost made meant met paid put quit ran "
    "read rode rang risen rose "
    "said sang sank sat saw seen sent set shook shaken shone shot shown shut slain slept sold sought "
    "spent spoke spoken "
    "stole stolen stood struck stuck sung sunk swam swore sworn swept swung taken taught threw "
    "thrown told took tore torn "
    "understood went wept withdrew withdrawn woke won wore worn wove written wrote overthrew overthrown rebuilt"
)

CLAUSES = ClauseWords(
    past="[a-z]{2,}ed|" + "|".join(_IRREGULAR.split()),
    seldom=frozenset(
        "united red indeed hundred need seed speed breed bed shed feed exceed succeed proceed bleed greed so-called "
        "supposed armed advanced aged alleged combined detailed distinguished experienced increased "
        "limited mixed naked "
        "related sacred so-called skilled talented used wicked concerned based following given known "
        "named called".split()
    ),
    adverbs=""
    "[a-z]{2,}ly|also|then|soon|again|later|once|first|eventually|never|now|still|already|himself|herself|had|"
    "has|have|was|were|is|are|been|being|be|did|not|both|all|there|together|just|even|only",
    whereabouts=frozenset({"in", "near"}),
    of=frozenset({"of"}),
    breaks=frozenset("after following before since until during upon because to while when where although if".split()),
    joins=frozenset({"and", "or", "but"}),
    relatives=frozenset({"who", "which", "that"}),
    possessives=frozenset("his her its their him them my our your me us whose".split()),
    prepositions=frozenset(
        "of in at from near within around outside to into with for on among against by about over "
        "under between behind toward towards upon through without like as after before since until during".split()
    ),
    auxiliaries=frozenset("had has have was were is are".split()),
    aspects=frozenset("began started continued stopped ceased finished tried helped managed refused".split()),
    spans=frozenset({"for", "lasted", "spent"}),
    copulas=frozenset("of comprising".split()),
    kinds=kinds_of(
        event="congress conference revolution war battle election elections coup uprising revolt rebellion "
        "mutiny siege "
        "treaty summit convention festival games olympics plague massacre raid campaign expedition crisis strike "
        "earthquake eruption flood fire famine tournament championship cup putsch insurrection offensive",
        organisation="party government assembly committee commission council ministry department university college "
        "school academy institute institution company corporation society association union federation "
        "league army navy "
        "regiment bank church hospital club agency bureau office board court parliament senate soviet soviets duma "
        "politburo secretariat inspectorate staff opposition museum library press group faction "
        "international ltd inc "
        "orchestra team police guard brigade front movement order foundation trust",
        place="empire kingdom republic province county district region state city town village river lake mountain "
        "island islands sea ocean bay cape valley street square station palace bridge cathedral castle fort harbour "
        "harbor park airport peninsula desert forest canal tower hall house mount lighthouse",
        work="manifesto declaration constitution bible encyclopedia gazette times newspaper journal review theses "
        "testament report novel symphony opera sonata census",
        group="bolsheviks mensheviks socialists liberals democrats republicans conservatives nationalists communists "
        "revolutionaries workers peasants people minorities",
    ),
)
