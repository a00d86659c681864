"""English."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._en_assertions import ASSERTIONS
from factlint.languages._en_clauses import CLAUSES
from factlint.languages._en_modes import MODES
from factlint.languages._en_numbers import NUMBERS
from factlint.languages._en_opposites import LIMITS, MUTUAL, OPPOSITES
from factlint.languages._en_peoples import PEOPLES
from factlint.languages._en_signals import COMPARATIVES, SIGNALS
from factlint.languages._prose import ProseWords, by_word, kinds_by_word

_BE = frozenset("is are was were be been being".split())

ENGLISH = Language(
    code="en",
    name="English",
    dates=DateWords(
        months=(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ),
        short_months=("jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sept sep", "oct", "nov", "dec"),
        homonyms="may march mar august",
        capitals=True,
        weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        short_weekdays=("mon", "tues tue", "wed", "thurs thur thu", "fri", "sat", "sun"),
        seasons=("spring, springtime", "summer, summertime", "autumn, fall", "winter, wintertime"),
        feasts={
            "christmas": (12, 25),
            "christmas day": (12, 25),
            "christmas eve": (12, 24),
            "boxing day": (12, 26),
            "new year's day": (1, 1),
            "new year's eve": (12, 31),
            "new years day": (1, 1),
            "new years eve": (12, 31),
            "may day": (5, 1),
            "epiphany": (1, 6),
            "st patrick's day": (3, 17),
            "saint patrick's day": (3, 17),
            "st. patrick's day": (3, 17),
            "saint patrick": (3, 17),
            "valentine's day": (2, 14),
            "halloween": (10, 31),
            "all saints' day": (11, 1),
            "all souls' day": (11, 2),
            "midsummer day": (6, 24),
            "michaelmas": (9, 29),
            "lady day": (3, 25),
            "easter": (0, 0),
            "easter sunday": (0, 0),
            "easter day": (0, 0),
            "good friday": (0, -2),
            "easter monday": (0, 1),
            "palm sunday": (0, -7),
            "ash wednesday": (0, -46),
            "ascension day": (0, 39),
            "whit sunday": (0, 49),
            "pentecost": (0, 49),
            "whit monday": (0, 50),
            "corpus christi": (0, 60),
            "thanksgiving": (11, 3, 4, 0),
            "thanksgiving day": (11, 3, 4, 0),
            "black friday": (11, 3, 4, 1),
            "cyber monday": (11, 3, 4, 4),
            "labor day": (9, 0, 1, 0),
            "memorial day": (5, 0, -1, 0),
            "martin luther king day": (1, 0, 3, 0),
            "presidents' day": (2, 0, 3, 0),
            "columbus day": (10, 0, 2, 0),
            "bastille day": (7, 14),
            "veterans day": (11, 11),
            "armistice day": (11, 11),
            "candlemas": (2, 2),
            "martinmas": (11, 11),
            "all hallows' eve": (10, 31),
            "shrove tuesday": (0, -47),
            "maundy thursday": (0, -3),
            "holy saturday": (0, -1),
            "ides of march": (3, 15),
            "orthodox easter": (-1, 0),
            "orthodox good friday": (-1, -2),
            "st john's day": (6, 24),
            "saint john's day": (6, 24),
            "midsummer's day": (6, 24),
            "assumption day": (8, 15),
            "feast of the assumption": (8, 15),
            "st stephen's day": (12, 26),
            "st. stephen's day": (12, 26),
            "st george's day": (4, 23),
            "st. george's day": (4, 23),
            "guy fawkes night": (11, 5),
            "bonfire night": (11, 5),
            "twelfth night": (1, 5),
            "whitsunday": (0, 49),
            "trinity sunday": (0, 56),
            "easter eve": (0, -1),
            "easter saturday": (0, -1),
            "holy thursday": (0, -3),
            "whitsun": (0, 49),
        },
        ordinals=tuple(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
            "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth "
            "thirty-first".split()
        ),
        ordinal_suffixes="st nd rd th",
        numerals=dict(
            zip(
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred "
                "thousand".split(),
                (*range(1, 20), *range(20, 100, 10), 100, 1000),
                strict=True,
            )
        ),
        order="mdy",
        decade_adjectives={
            "tens": 10,
            "twenties": 20,
            "thirties": 30,
            "forties": 40,
            "fifties": 50,
            "sixties": 60,
            "seventies": 70,
            "eighties": 80,
            "nineties": 90,
        },
        of="of, of the, of the year, day of",
        at="in, since, during, in the year, from, circa, as of, throughout, until, till, before, after, on, "
        "early in, "
        "late in, as early as, as late as, that, this, last, next, the following, every, each",
        near="how about, what about, of, for, to, and, at, between",
        year="year, anno",
        years="years",
        month="month of, month",
        before="before, by, prior to, earlier than, no later than, not later than, up to, pre-, at the latest by, not "
        "after",
        after="after, since, later than, no earlier than, starting in, starting on, beginning in, as of, post-, not "
        "before, not earlier than",
        until="until, till, until at least, at least until",
        onwards="onwards, onward, on, or later, and later, and after, or after, and onwards",
        start="from",
        to="to, through, thru, up to, to the",
        between="between",
        also="and, and the, or, or the, as well as",
        about="c., ca., circa, c, ca, cca",
        roughly="about, around, approximately, approx., roughly, some time around, sometime around",
        early="opening years of, the opening years of, first years of, the first years of, "
        "early, early in, the beginning of, beginning of, start of, the start of, the early part of, early part "
        "of, the early, opening months of, in the opening days of, the first days of, first days of, the opening "
        "weeks of, the first week of, first week of, the first weeks of, first weeks of, the first months of, "
        "first months of, the opening days of, opening days of",
        mid="mid, middle of, the middle of, mid-, the mid",
        late="closing years of, the closing years of, final years of, the final years of, "
        "late, late in, end of, the end of, the late, the latter part of, latter part of, later part of, closing "
        "months of, the last days of, last days of, the final days of, final days of, the closing days of, "
        "closing days of, the last weeks of, last weeks of, the final weeks of, final weeks of, the last week of, "
        "last week of, the last months of, the final months of, the closing months of",
        halves={
            "first half of": 40,
            "second half of": 41,
            "latter half of": 41,
            "first quarter of": 33,
            "second quarter of": 34,
            "third quarter of": 35,
            "fourth quarter of": 36,
            "last quarter of": 36,
            "q1": 33,
            "q2": 34,
            "q3": 35,
            "q4": 36,
            "final quarter of": 36,
            "1st half of": 40,
            "2nd half of": 41,
        },
        tenths={"first decade of": 0, "last decade of": 9, "final decade of": 9, "second decade of": 1},
        decade="decade of",
        decade_suffixes="s 's",
        century="century, centuries",
        turn="turn of the, the turn of the",
        millennium="millennium",
        bce="bc, bce, b.c., b.c.e., b. c.",
        ce="ad, ce, a.d., c.e.",
        old_style="o.s., os, old style, old calendar, old-style, julian, julian calendar, in the julian calendar, "
        "according to the julian calendar, by the old calendar, in the old calendar, by the julian calendar, "
        "by the old style, in the old style, by the russian calendar, in the russian calendar",
        new_style="n.s., ns, new style, new calendar, new-style, gregorian, gregorian calendar, in the gregorian "
        "calendar, according to the gregorian calendar, by the new calendar, in the new calendar, by our "
        "calendar, in our calendar, by today's calendar, in today's calendar, by the modern calendar, in the "
        "modern calendar, by the western calendar, in the western calendar, by the gregorian calendar, by the "
        "new style, in the new style",
        falling="which was a, that was a, which fell on a, it was a, that is a, being a, falling on a",
        equals="or, that is, that is to say, i.e., which is, which was, which makes it, which corresponds to, "
        "corresponding to, which is to say, equivalent to, and so, in other words, being, the same day as",
        convention="dates are, dates are in, dates are in the, dates are given in, dates are given in the, dates are "
        "given according to the, dates follow the, dates follow, dates in this * are, dates in this * are in the, "
        "dates in this * are given in, dates in this * follow the, dates here are",
        convention_after="throughout, dates throughout, is the rule, is used, is followed, by default, unless, "
        "dates unless",
        plurals="s people men women children",
        determiners="the, his, her, its, their, our, a, this, that, whose",
        names="revolution, revolutions, coup, theses, days, crisis, uprising, manifesto, insurrection, rising, plot",
        namely="that is, i.e., in other words, which is to say",
        numbered="chapter chapters section sections part page pages paragraph verse canto lesson appendix figure "
        "table article act scene",
        naming="version release",
        units={
            "year": "y",
            "years": "y",
            "month": "m",
            "months": "m",
            "week": "w",
            "weeks": "w",
            "day": "d",
            "days": "d",
        },
        small={
            "one": 1,
            "two": 2,
            "three": 3,
            "four": 4,
            "five": 5,
            "six": 6,
            "seven": 7,
            "eight": 8,
            "nine": 9,
            "ten": 10,
            "eleven": 11,
            "twelve": 12,
            "a": 1,
            "an": 1,
        },
        later="# later, # afterwards, # after that",
        earlier="# earlier, # before that",
        following="the following, the next",
        told={
            "the previous year": "-1y",
            "the preceding year": "-1y",
            "the year before": "-1y",
            "the year after": "1y",
            "the next day": "1d",
            "the day after": "1d",
            "the day before": "-1d",
            "the previous day": "-1d",
            "the preceding day": "-1d",
            "the same year": "0y",
            "that same year": "0y",
            "that year": "0y",
            "the same day": "0d",
            "that same day": "0d",
            "a decade later": "10y",
            "a decade earlier": "-10y",
            "a century later": "100y",
            "half a year later": "6m",
            "half a century later": "50y",
            "a fortnight later": "2w",
            "a fortnight earlier": "-2w",
            "the previous month": "-1m",
            "the month before": "-1m",
            "the same month": "0m",
            "later that year": "0y",
            "earlier that year": "0y",
            "later that month": "0m",
            "the week before": "-1w",
            "the week after": "1w",
            "the next morning": "1d",
            "the following morning": "1d",
            "the morning after": "1d",
            "that same month": "0m",
            "a century earlier": "-100y",
            "half a century earlier": "-50y",
            "half a decade later": "5y",
        },
        of_year={
            "of that year": "0y",
            "of the same year": "0y",
            "that year": "0y",
            "the same year": "0y",
            "that same year": "0y",
            "in the same year": "0y",
            "of the following year": "1y",
            "the following year": "1y",
            "of the next year": "1y",
            "the next year": "1y",
            "of the previous year": "-1y",
            "of the preceding year": "-1y",
            "the previous year": "-1y",
            "the year before": "-1y",
            "the year after": "1y",
        },
        after_date="after, from, following",
        before_date="before, prior to",
        lasting="lasted, lasted for, which lasted, that lasted, lasting, for, a * of, an * of, a full, fully, a "
        "whole, all of, or, that is, i.e., altogether, in all, spanning, took, which took",
        altogether="in all, in total, altogether, long, in length, all told",
        lessening="fell fall drop declin decreas shrank shrink shrunk sank sink slid slip reduc cut lower went plung "
        "tumbl diminish dwindl eas trimm downgrad chang loss lost rated rating",
        deeds="wrote, travelled, traveled, met, spoke, replied, explained, studied, taught, lived in, lived at, "
        "lived with, moved to, moved with, emigrated, settled in, married, remarried, toured, composed, "
        "painted, learned, learnt, fell in love, applied",
        unspent="sentenced, sentence, condemned, banned, ban, suspended, exiled, banished, deported, elected, "
        "re-elected, reelected, appointed, contract, contracted, term, terms, lease, leased, signed, scheduled, "
        "planned, expected, every, each, per, within, other, another, plan, guarantee, visa, loan, loaned",
        anniversary="anniversary birthday",
        centenaries={
            "centenary": 100,
            "centennial": 100,
            "bicentenary": 200,
            "bicentennial": 200,
            "tercentenary": 300,
            "tricentennial": 300,
            "tercentennial": 300,
            "quatercentenary": 400,
            "quincentenary": 500,
            "quincentennial": 500,
            "sesquicentennial": 150,
            "sesquicentenary": 150,
        },
        marking="honoured, honored, marked, marks, marking, saw, sees, celebrated, celebrates, commemorated, "
        "commemorates, observed, was, is, will be, was celebrated, was marked, was observed, was "
        "commemorated, is celebrated, is marked, will be celebrated, will be marked, fell, falls, came, "
        "comes, occurred, on, at, was held",
    ),
    numbers=NUMBERS,
    prose=ProseWords(
        titles=frozenset(
            (
                "mr mrs ms miss dr prof professor sir dame lord lady king queen prince princess "
                "emperor empress tsar tsarina czar president premier minister chancellor chairman "
                "senator governor mayor captain major colonel general admiral marshal lieutenant "
                "sergeant commander comrade citizen count countess duke duchess baron pope cardinal "
                "bishop archbishop father brother sister reverend rev hon gen col capt lt sgt sen rep "
                "gov author actor actress singer writer poet composer architect astronaut footballer "
                "manager coach judge justice"
            ).split()
        ),
        plurals=(("", "s"), ("", "es"), ("y", "ies")),
        spellings=(
            ("isation", "ization"),
            ("ising", "izing"),
            ("ised", "ized"),
            ("ae", "e"),
            ("oe", "e"),
            ("our", "or"),
            ("centr", "center"),
            ("theatr", "theater"),
            ("ogue", "og"),
            ("defenc", "defens"),
            ("offenc", "offens"),
            ("licenc", "licens"),
            ("grey", "gray"),
            ("jewellery", "jewelry"),
        ),
        modifiers=frozenset(
            (
                "new north south east west northern southern eastern western native african asian latin upper "
                "lower inner outer papua equatorial anti non"
            ).split()
        ),
        naming=frozenset(
            (
                "name named names rename renamed renaming renames called call known now today later formerly "
                "former future then became become becomes present modern contemporary currently current "
                "eventually nowadays once aka born"
            ).split()
        ),
        particles=frozenset(
            "of the de la le du van von der den da das di do dos del della el al bin ibn ben und".split()
        ),
        adverbs=frozenset("up out off down away over back".split()),
        telling=frozenset(
            (
                "the a an of to and or is are was were has have had not with from for by on at as it he she they his "
                "her their in be all any that this i you we me my your our us them these those will would can could "
                "should may might must do does did done been being am if so no what how why where who whom whose "
                "while because about just only some every each other another such very much many most more less few "
                "new first last next see get go going went come came make made take took give let want need know "
                "think say said tell please here now then today tomorrow yesterday soon again back up down out off "
                "over under between without within during before since until show find call meet meeting send per "
                "can't won't don't didn't doesn't isn't aren't wasn't weren't couldn't wouldn't it's that's there's"
            ).split()
        ),
        stopwords=frozenset(
            "the of and to in a is was that for on with as by at from he his it an were are which had be this "
            "but not have has been their or who they its also she her one all after when him there into more "
            "would than".split()
        ),
        abbreviations=frozenset(
            "al approx apr art assn aug ave bk bros c ca capt cf ch chap co col comdr corp dec dept dr ed eds "
            "esp est "
            "etc feb fig fr ft gen gov govt hon inc jan jr jul jun lt ltd maj mar messrs mme mr mrs ms mt mts "
            "nov oct "
            "op p par pl pp pres prof prop pt rep repr rev rpt sec sen sep sept sgt sr st ste trans univ v viz vol "
            "vols vs".split()
        ),
        quotes=(("“", "”"), ("‘", "’"), ('"', '"')),
        archaic=(("connexion", "connection"), ("shew", "show"), ("gaol", "jail"), ("ick$", "ic"), ("olde$", "old")),
        attributions=tuple(
            (
                "according to, in the account of, by the account of, by one account, by some accounts, on the "
                "authority of, as given by, in the words of, allegedly, reportedly, supposedly, is "
                "said to, was said to, are said to, were said to, it is said, disputed, in dispute, disagree, "
                "disagrees, differ, differs, other sources, some sources, one source, others have, others "
                "give, or perhaps, uncertain, unclear, contested"
            ).split(", ")
        ),
        speech=frozenset(
            "added adds admitted announced announces answered argued argues asked asks called calls claimed claims "
            "declared declares insisted insists noted notes proclaimed promised recalled remarked replied replies "
            "said say saying says shouted stated states tell tells told warned write writes wrote".split()
        ),
        pronouns=kinds_by_word(
            """
            person: he him his himself she her hers herself
            no person: it its itself
            organisation, group: they their them
            """
        ),
        genders=by_word(
            """
            m: he him his himself
            f: she her hers herself
            """
        ),
        roles=by_word(
            """
            father: father
            mother: mother
            brother: brother brothers
            sister: sister sisters
            spouse: spouse wife husband
            child: son daughter
            parent: parents
            uncle: uncle
            aunt: aunt
            grandfather: grandfather
            grandmother: grandmother
            nephew: nephew
            niece: niece
            cousin: cousin
            capital: capital
            leader: leader
            president: president
            founder: founder
            author: author
            architect: architect
            headmaster: headmaster
            successor: successor
            predecessor: predecessor
            owner: owner
            director: director
            publisher: publisher
            manager: manager
            coach: coach
            editor: editor
            designer: designer
            currency: currency
            secretary: secretary
            teacher: teacher
            mentor: mentor
            rival: rival competitor
            chair: chairman
            """
        ),
        nouns=kinds_by_word(
            """
            place: city town village country nation state province region district island river lake mountain
            place: kingdom republic empire colony isle county borough road street square park arena valley
            place, thing, organisation, work: building airport museum hospital bridge hotel monument memorial
            place, thing, organisation, work: station stadium palace castle church cathedral temple tower
            place, thing, organisation, work: theatre theater library prison
            organisation, group, place: party company firm club team band organisation organization school
            organisation, group, place: university college institute institution academy ministry committee union
            organisation, group, place: government army agency group society council assembly parliament
            work, thing, organisation: book novel film movie play poem song album opera symphony painting
            work, thing, organisation: article pamphlet essay tract journal magazine newspaper dish
            event: war battle revolution uprising revolt strike congress conference election coup treaty siege
            event: expedition game match tournament
            person: man woman scientist physicist chemist botanist biologist mathematician astronomer engineer inventor
            person: politician statesman diplomat lawyer soldier player footballer athlete striker goalkeeper defender
            person: midfielder boxer swimmer runner singer musician pianist guitarist drummer actor actress painter
            person: sculptor artist writer poet novelist playwright journalist philosopher historian economist
            person: astronaut cosmonaut pilot explorer climber surgeon physician psychologist revolutionary
            thing, work: program programme software application app library record single game car vehicle model
            thing: locomotive truck engine rocket spacecraft telescope
            thing, work, place: ship aircraft satellite asteroid comet planet moon species
            """
        ),
        elder=frozenset(
            "elder older eldest younger youngest late first second third eldest only beloved own new former "
            "current future twin half biggest largest main chief closest nearest last fourth fifth sixth seventh "
            "eighth ninth tenth one".split()
        ),
        passives=_BE,
        articles=frozenset(("a", "an", "another")),
        genitives=frozenset({"of"}),
        openers=frozenset(
            (
                "meanwhile however afterwards afterward soon finally instead moreover nevertheless nonetheless yet "
                "thus hence perhaps twice often sometimes initially originally previously recently subsequently "
                "ultimately consequently furthermore similarly likewise indeed suddenly briefly unlike despite "
                "following given besides only even both neither either reportedly allegedly apparently fortunately "
                "unfortunately accordingly conversely alongside amid among amongst eventually presently shortly "
                "immediately gradually meantime regardless otherwise therefore hereupon thereupon thereafter thereby "
                "elsewhere everywhere nowadays formerly lately always never rarely seldom usually generally normally "
                "typically notably especially particularly specifically additionally interestingly surprisingly "
                "curiously sadly luckily clearly obviously certainly probably possibly supposedly legally officially "
                "formally technically historically politically economically together beneath beside beyond concerning "
                "regarding including excluding except throughout towards toward upon via within without whereupon "
                "maybe alas incidentally admittedly evidently naturally overall according aboard along amidst since "
                "unless whenever wherever whereas whether although though here"
            ).split()
        ),
        definite=frozenset("the this that these those same said".split()),
        owning=frozenset({"whose"}),
        relatives=frozenset("who whom whose which that where".split()),
        conjunctions=frozenset(
            "and but while whereas although though because when where which who whom whose that after before "
            "until since or so then as if".split()
        ),
        opposites=OPPOSITES,
        mutual=MUTUAL,
        limits=LIMITS,
        first_person=frozenset("i me my mine myself we us our ours ourselves i'm i've we're we've".split()),
        negations=frozenset(
            "not never no nobody neither nor without cannot n't didn't wasn't isn't hadn't denied".split()
        ),
        inverted=frozenset("had should were".split()),
        compared=frozenset({"than"}),
        conditionals=frozenset(
            "if unless suppose forecast forecasts forecasted expected expects projected budgeted".split()
        ),
        synonyms=PEOPLES,
        homonyms=frozenset(
            (
                "us polish pole poles turkey turk turks china dane danes swede swedes kiwi chile april august art "
                "bill bob camille dale dawn dean dick dolly don dot drew earl eve faith florence frank franco gene "
                "glen grace grant guy harry heather holly hope iris ivy jack jay jean joy june laurel lance lily lone "
                "mark mason may merry miles nick norm olive pat patience pearl peg penny pepper pierce ray rich rob "
                "robin rose ruby rusty sally sandy skip sue summer tony victor victoria violet wade ward will winter "
                "wolf woody angus clint earnest hamish hilary justin norma oscar petra phil raj roman roy scott shane "
                "sterling tiffany troy venus vera amazon buffalo canton chester cologne cork fife guinea java jersey "
                "lancing lima lens man mayo medina munster nancy nice ob oder palma phoenix providence regina "
                "savannah slough stoke verona"
            ).split()
        ),
        firsts=frozenset(("debut maiden inaugural premiere pioneer never unprecedented historic landmark 1st").split()),
        beats=frozenset(
            (
                "beat beats beating defeat defeats defeated defeating thrash thrashed overcome overcame edged trounced "
                "hammered lost loses losing lose"
            ).split()
        ),
        bare=frozenset(
            (
                "abroad accident action addition administration advance aid air alcohol aluminium anger answer april "
                "arms arrears art auction august autumn average background ballet baseball basketball battle bed "
                "behalf behind below birth black blood blue board bondage breach breakfast breath bronze brown bulk "
                "business camp campus cancer captivity care case cash cause centre chaos chapel character charge "
                "chief childhood christmas church circulation class coffee college comfort command comment common "
                "concert concrete condition conflict conjunction connection contact contempt contract contrast "
                "control copper cotton council court credit cricket crime crisis cup custody cycle danger dark "
                "darkness dawn daylight death debt december deep default defence defense deficit demand depth despair "
                "detail detention dinner disarray disbelief disgrace disguise dispute distress disuse doubt drink "
                "drugs due dusk duty earnest earth easter edge effect embargo employment error escrow evening "
                "evidence excess exchange exile fact fashion fault favor favour fear february fiction finance fire "
                "flight flood foot football force fresh friday front full fun gear general gold golf gratitude gray "
                "greek green grey grief ground half halves hand harm haste heart heaven height hell hiding high "
                "hindsight history hockey home honor honour hope hospital house hunger idle ink insight instead "
                "island isolation jail january jeopardy joy july june junior keeping kind kit labour land large last "
                "late later latin law lead league leather left legislation leisure length less liberty lieu life "
                "light limbo limbs line liquid literature little live local lockdown london long loss love low luck "
                "lunch manner march marriage mass material maths may medicine memory mental metal mid midair midday "
                "midfield midnight midweek mind miniature minor minority misery moderation monday money morning "
                "mortar motion mourning music nature near need night nobody noon nothing november now nowhere october "
                "office oil old once one opera opposition orange orbit order out outrage overtime pain paint panic "
                "paper paradise parallel parliament part particular passing past peace peak peril person perspective "
                "petrol phase photo physics pink pitch place plain plastic play pocket poker poor port pose post "
                "poverty power practice practise prayer preference preparation presence primary principle print "
                "prison private prize probation problem process production profit progress proof proportion prose "
                "protest psychology public purple pursuit question quick rage rail rain reach real rear reason "
                "rebellion receivership recent recess record red reference rehab relief remembrance reply reserve "
                "residence respect response rest retirement retreat retrospect return revenge reverse revolt risk "
                "role roll rugby ruin ruins safe safety sand saturday scale school science scope scrap scratch sea "
                "search season second secret self september sequence service shade shadow shame shape shock short "
                "sickness sight silence silver sleep slow small smoke snow soccer society solidarity solitude some "
                "somebody someone something somewhere sorrow space speech speed sport spring stage stark state steel "
                "stock stone storage store storm straw stress strife style subject success summer sunday sunlight "
                "surgery surplus surprise surrender suspense swimming sync talk tandem tax tea tears technology "
                "teenage tennis term terror text thanks that theatre theory third thought thursday time top total "
                "touch tow town trade traffic training trance transit transport travel triplicate trouble truth "
                "tuesday tune turmoil turn twilight underground unison university unrest up uproar use vain value "
                "verse version victory view vogue waiting wake want war water wave wax wealth wednesday weight white "
                "whole will wind wine winter within wood wool work worship writing yard yellow youth zero zoom"
            ).split()
        ),
        abstract=tuple(
            (
                "s ing ion ment ness ity ance ence ancy ency ship hood dom ure ism ist cy ly ed al ery ary ics "
                "phy ogy age able ible ful less ous ive ic en self body one where"
            ).split()
        ),
        infinitives=frozenset({"to"}),
        sources=frozenset({"from", "by"}),
        pairs={"former": 0, "latter": 1},
        copulas=_BE,
        having=frozenset("has have had".split()),
        past=frozenset("was were had".split()),
        agents=frozenset({"by"}),
        inside=frozenset("in at".split()),
        prepositions=frozenset(
            "with under against for on after before behind above below between through during upon without".split()
        ),
        extremes=by_word(
            """
            highest: top maximum max maximal peak highest greatest deepest longest fastest largest
            lowest: bottom minimum min minimal lowest least shallowest smallest
            mean: mean average typical median
            """
        ),
        locatives=frozenset("in at from near within around outside of to into".split()),
        derivations=("er", "or", "ment", "enc"),
        endings=(
            *((ending, "") for ending in ("'s", "s'", "ings", "ing")),
            ("sses", "ss"),
            ("ies", "y"),
            *((ending, "") for ending in ("ions", "ion", "ed", "es")),
            ("ss", "ss"),
            ("us", "us"),
            *((ending, "") for ending in ("s", "e")),
        ),
    ),
    clauses=CLAUSES,
    assertions=ASSERTIONS,
    modes=MODES,
    signals=SIGNALS,
    comparatives=COMPARATIVES,
    samples={
        "22 April 1870": "1870-04-22",
        "April 22nd, 1870": "1870-04-22",
        "the 22nd of April 1870": "1870-04-22",
        "Apr. 22, 1870": "1870-04-22",
        "April 1870": "1870-04",
        "early 1894": "1894~early",
        "mid-June 1894": "1894-06~mid",
        "spring 1893": "1893-21",
        "the 1890s": "189X",
        "the nineteenth century": "18XX",
        "c. 1870": "1870~",
        "from 1919 to 1921": "1919/1921",
        "10–12 October 1917": "1917-10-10/1917-10-12",
        "22 April [O.S. 10 April] 1870": "1870-04-22",
        "25 October 1917 (Old Style)": "1917-11-07",
        "44 BC": "-0043",
        "until 1922": "../1922",
        "Christmas Eve 1900": "1900-12-24",
        "Good Friday 1916": "1916-04-21",
        "nineteen seventeen": "1917",
        "Q3 1917": "1917-35",
    },
)
