"""Dutch."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._nl_assertions import ASSERTIONS
from factlint.languages._nl_modes import MODES
from factlint.languages._nl_numbers import NUMBERS
from factlint.languages._nl_opposites import LIMITS, MUTUAL, OPPOSITES
from factlint.languages._nl_peoples import PEOPLES
from factlint.languages._nl_signals import SIGNALS
from factlint.languages._prose import ProseWords, by_word, kinds_by_word

DUTCH = Language(
    code="nl",
    name="Dutch",
    dates=DateWords(
        months=(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ),
        short_months=("jan", "feb febr", "mrt", "apr", "", "jun", "jul", "aug", "sept sep", "okt", "nov", "dec"),
        homonyms="augustus mei",
        weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
        short_weekdays=("ma", "di", "wo", "do", "vr", "za", "zo"),
        seasons=("lente, voorjaar, het voorjaar, de lente", "zomer", "herfst, najaar", "winter"),
        feasts={
            "kerstmis": (12, 25),
            "eerste kerstdag": (12, 25),
            "tweede kerstdag": (12, 26),
            "kerstavond": (12, 24),
            "nieuwjaarsdag": (1, 1),
            "oudejaarsavond": (12, 31),
            "driekoningen": (1, 6),
            "koningsdag": (4, 27),
            "pasen": (0, 0),
            "eerste paasdag": (0, 0),
            "goede vrijdag": (0, -2),
            "hemelvaartsdag": (0, 39),
            "pinksteren": (0, 49),
            "palmzondag": (0, -7),
            "tweede paasdag": (0, 1),
            "eerste pinksterdag": (0, 49),
            "tweede pinksterdag": (0, 50),
            "allerheiligen": (11, 1),
            "oudejaarsdag": (12, 31),
            "aswoensdag": (0, -46),
            "allerzielen": (11, 2),
            "hemelvaart": (0, 39),
            "witte donderdag": (0, -3),
            "stille zaterdag": (0, -1),
            "paaszondag": (0, 0),
            "paasmaandag": (0, 1),
            "pinkstermaandag": (0, 50),
            "sinterklaas": (12, 5),
            "sint-maarten": (11, 11),
            "kerstdag": (12, 25),
            "nieuwjaar": (1, 1),
            "sacramentsdag": (0, 60),
            "lichtmis": (2, 2),
            "koninginnedag": (4, 30),
        },
        ordinals=(
            "eerste",
            "tweede",
            "derde",
            "vierde",
            "vijfde",
            "zesde",
            "zevende",
            "achtste",
            "negende",
            "tiende",
            "elfde",
            "twaalfde",
            "dertiende",
            "veertiende",
            "vijftiende",
            "zestiende",
            "zeventiende",
            "achttiende",
            "negentiende",
            "twintigste",
            "eenentwintigste",
        ),
        ordinal_suffixes="e de ste",
        numerals=dict(
            zip(
                "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
                "zeventien "
                "achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig "
                "tweeduizend".split(),
                (*range(1, 21), *range(30, 100, 10), 2000),
                strict=True,
            )
        ),
        of="van, van het jaar, in, van de, in het jaar, de, het",
        at="in, in het jaar, sinds, vanaf, op, tot, tijdens, vóór, na, voor, rond, omstreeks, begin, eind, anno, "
        "per, "
        "het jaar, dit, medio, reeds in, al in",
        near="van, voor, uit, en, de, het",
        year="jaar, het jaar",
        month="maand van, maand",
        before="voor, vóór, vóór het jaar, voorafgaand aan, uiterlijk, uiterlijk in, op zijn laatst in, niet later dan",
        after="na, sinds, vanaf, sedert, later dan, op zijn vroegst in, niet eerder dan, niet vóór, niet voor",
        until="tot, tot en met, t/m, tot aan",
        onwards="en later, of later, en daarna, of daarna",
        start="van, vanaf",
        to="tot, tot en met, t/m, tot aan",
        into="op, naar",
        between="tussen",
        also="en",
        about="ca., circa, omstreeks, rond, c., rond het jaar, omstreeks het jaar",
        roughly="ongeveer, rondom",
        early="begin, het begin van, begin van, vroege, de vroege, aan het begin van, in het begin van, eerste dagen "
        "van, de eerste dagen van, eerste week van, de eerste week van, eerste maanden van, de eerste maanden "
        "van, begin van de, het begin van de",
        mid="midden, medio, halverwege, het midden van, midden van, half",
        late="eind, einde, het einde van, eind van, einde van, late, de late, aan het eind van, aan het einde van, "
        "laatste dagen van, de laatste dagen van, laatste week van, de laatste week van, laatste maanden van, de "
        "laatste maanden van",
        halves={
            "eerste helft van": 40,
            "eerste helft van de": 40,
            "tweede helft van": 41,
            "tweede helft van de": 41,
            "eerste kwartaal van": 33,
            "tweede kwartaal van": 34,
            "derde kwartaal van": 35,
            "vierde kwartaal van": 36,
            "eerste kwart van de": 33,
            "laatste kwart van de": 36,
            "laatste kwartaal van": 36,
            "tweede kwart van de": 34,
            "derde kwart van de": 35,
            "vierde kwart van de": 36,
            "eerste helft": 40,
            "tweede helft": 41,
        },
        tenths={
            "laatste decennium van de": 9,
            "eerste decennium van de": 0,
            "tweede decennium van de": 1,
        },
        decade="jaren, de jaren, decennium",
        decade_suffixes="er 's",
        decade_numbers={
            "tien": 10,
            "twintig": 20,
            "dertig": 30,
            "veertig": 40,
            "vijftig": 50,
            "zestig": 60,
            "zeventig": 70,
            "tachtig": 80,
            "negentig": 90,
        },
        century="eeuw, eeuwen",
        turn="wende van de, overgang naar de",
        millennium="millennium",
        bce="v. chr., v.chr., voor christus, v.c., v. chr, voor onze jaartelling, v.o.j.",
        ce="n. chr., n.chr., na christus, n.c., van onze jaartelling",
        old_style="oude stijl, o.s., juliaanse kalender, volgens de juliaanse kalender, juliaans, oude kalender, "
        "volgens de oude kalender, van de juliaanse kalender, volgens de oude stijl, van de oude kalender, "
        "volgens de russische kalender",
        new_style="nieuwe stijl, n.s., gregoriaanse kalender, volgens de gregoriaanse kalender, gregoriaans, nieuwe "
        "kalender, volgens de nieuwe kalender, van de gregoriaanse kalender, volgens onze kalender, van onze "
        "kalender, volgens de huidige kalender, in onze kalender",
        falling="een, dat was een, op een",
        equals="of, ofwel, oftewel, dat is, dat wil zeggen, d.w.z., wat overeenkomt met, te weten",
        determiners="zijn, haar, hun, deze, de, het",
        names="revolutie, stellingen, staatsgreep, opstand, crisis, straat, plein",
        namely="dat wil zeggen, d.w.z., dus, oftewel",
        numbered="hoofdstuk paragraaf deel bladzijde pagina vers les bijlage figuur tabel artikel bedrijf scène",
        naming="straat plein laan versie",
        plurals="en s eren",
        units={
            "jaar": "y",
            "jaren": "y",
            "maand": "m",
            "maanden": "m",
            "week": "w",
            "weken": "w",
            "dag": "d",
            "dagen": "d",
        },
        small={
            "een": 1,
            "twee": 2,
            "drie": 3,
            "vier": 4,
            "vijf": 5,
            "zes": 6,
            "zeven": 7,
            "acht": 8,
            "negen": 9,
            "tien": 10,
            "elf": 11,
            "twaalf": 12,
        },
        later="# later, # daarna",
        earlier="# eerder, # daarvoor, # ervoor",
        after_date="na, vanaf",
        before_date="voor, vóór",
        jubilees="jarig bestaan, jarige bestaan, jarig jubileum, jarige jubileum",
        marking="beleefde, werd gevierd in, wordt gevierd in, werd herdacht in, vierde, viert, herdacht, viel in, "
        "was, is, werd, wordt, vond",
        centenaries={
            "eeuwfeest": 100,
            "honderdjarig": 100,
            "tweehonderdjarig": 200,
            "vijftigjarig bestaan": 50,
            "vijftigjarig jubileum": 50,
            "vijfentwintigjarig bestaan": 25,
            "vijfentwintigjarig jubileum": 25,
        },
        convention="data zijn, data zijn in, data zijn gegeven, data volgen de, data staan in, datums zijn, datums "
        "volgen de, datums staan in, dateringen zijn",
        lessening="daal dalin zakt zakk viel vall ging gaan vermind verlaag kromp krimp verloor",
        deeds="schreef, reisde, ontmoette, sprak, antwoordde, studeerde, doceerde, woonde, verhuisde, trouwde, "
        "huwde, hertrouwde, vestigde zich, emigreerde, schilderde, componeerde, bezocht, leerde",
        unspent="veroordeeld, straf, gevangenisstraf, verbannen, contract, ambtstermijn, gekozen, verkozen, benoemd, "
        "elke, iedere, per, plan, binnen",
        anniversary="verjaardag jubileum herdenking",
        altogether="in totaal, bij elkaar, lang",
        lasting="duurde, duurden, die * duurde, dat * duurde, gedurende, dat wil zeggen, d.w.z., in totaal, een * "
        "van, totaal",
        told={
            "het jaar daarop": "1y",
            "het volgende jaar": "1y",
            "het jaar erna": "1y",
            "een jaar daarop": "1y",
            "het daaropvolgende jaar": "1y",
            "de volgende dag": "1d",
            "de dag erna": "1d",
            "de dag daarop": "1d",
            "daags daarna": "1d",
            "de volgende ochtend": "1d",
            "de volgende maand": "1m",
            "de maand daarop": "1m",
            "de week daarop": "1w",
            "de volgende week": "1w",
            "het jaar daarvoor": "-1y",
            "het jaar ervoor": "-1y",
            "het voorgaande jaar": "-1y",
            "het vorige jaar": "-1y",
            "de dag ervoor": "-1d",
            "de dag daarvoor": "-1d",
            "hetzelfde jaar": "0y",
            "datzelfde jaar": "0y",
            "in dat jaar": "0y",
            "dezelfde dag": "0d",
            "diezelfde dag": "0d",
            "dezelfde maand": "0m",
            "diezelfde maand": "0m",
            "een half jaar later": "6m",
            "een decennium later": "10y",
            "een eeuw later": "100y",
            "een halve eeuw later": "50y",
            "de dag tevoren": "-1d",
            "het jaar tevoren": "-1y",
            "het jaar nadien": "1y",
            "de dag nadien": "1d",
            "de maand ervoor": "-1m",
            "de week ervoor": "-1w",
            "de week erna": "1w",
        },
        of_year={
            "van dat jaar": "0y",
            "van hetzelfde jaar": "0y",
            "van datzelfde jaar": "0y",
            "van het volgende jaar": "1y",
            "van het jaar daarop": "1y",
            "van het jaar erop": "1y",
            "van het voorgaande jaar": "-1y",
            "van het jaar daarvoor": "-1y",
        },
    ),
    numbers=NUMBERS,
    prose=ProseWords(
        titles=frozenset(
            (
                "dhr de heer mevrouw mevr dr prof professor koning koningin keizer tsaar prins "
                "prinses graaf president premier minister generaal admiraal paus"
            ).split()
        ),
        modifiers=frozenset("nieuw noord zuid oost west neder opper".split()),
        naming=frozenset(
            (
                "naam genoemd hernoemd heet heette nu vandaag later voormalig voormalige vroeger toekomstig "
                "toekomstige tegenwoordig huidige geboren"
            ).split()
        ),
        particles=frozenset("van der den de ten ter het".split()),
        linkers=("s",),
        letters="éèëïóöü",
        telling=frozenset(
            (
                "te de er zo en of ik laat me jij je wij we mij mijn jouw ons onze jullie u uw ben bent is zijn was "
                "waren heb hebt heeft hebben had hadden word wordt worden werd werden kan kunnen kun zal zullen zou "
                "zouden moet moeten wil willen ga gaat gaan doe doet doen wat hoe waar wie waarom wanneer als nog al "
                "heel veel meer minder ook altijd vandaag morgen gisteren nu straks weer hier daar tussen tegen "
                "zonder over onder tijdens tot sinds naar bij uit om aan op voor van met dat die deze dit niet geen "
                "alle alles elke ieder ander andere het een"
            ).split()
        ),
        stopwords=frozenset(
            "de het een van en in is dat op te zijn met voor niet aan er om ook als door maar bij uit naar "
            "werd heeft hij tot over ze wordt deze die dan nog was zich na kan onder hun dit".split()
        ),
        abbreviations=frozenset(
            "apr art aug bijv blz bv ca dec dhr dr drs e enz etc evt feb ing ir jan jhr jl jr jul jun mej mevr "
            "mgr mr "
            "mrt nl nov nr o okt ong p prof red resp sept sint st str tel v vgl vol z zgn".split()
        ),
        quotes=(("“", "”"), ("‘", "’"), ("„", "”"), ('"', '"')),
        archaic=(("sch$", "s"), ("oo", "o"), ("ee", "e")),
        attributions=tuple(
            (
                "volgens, naar verluidt, aldus, betwist, omstreden, andere bronnen, sommige bronnen, onzeker, "
                "onduidelijk"
            ).split(", ")
        ),
        speech=frozenset(
            "antwoordde beweerde beweert kondigde meldde noemde noemt riep schreef schrijft stelde verklaarde "
            "verklaart voegde zegt zei zeiden".split()
        ),
        pronouns=kinds_by_word(
            """
            any: hij hem zijn z'n haar ze diens wier zij
            organisation, group, person: hen hun
            """
        ),
        womanly=frozenset("zij ze haar".split()),
        genders=by_word(
            """
            m: hij hem zijn z'n diens
            """
        ),
        roles=by_word(
            """
            father: vader
            mother: moeder
            brother: broer broers broeder
            sister: zus zuster zussen zusje
            spouse: echtgenote echtgenoot vrouw man weduwe weduwnaar
            child: zoon dochter
            parent: ouders
            uncle: oom
            aunt: tante
            grandfather: grootvader
            grandmother: grootmoeder
            capital: hoofdstad
            leader: leider leidster
            president: president
            chair: voorzitter
            mayor: burgemeester
            founder: oprichter oprichtster stichter
            author: auteur schrijver schrijfster
            architect: architect
            successor: opvolger opvolgster
            predecessor: voorganger
            owner: eigenaar eigenares
            director: regisseur directeur
            publisher: uitgever uitgeverij
            editor: redacteur hoofdredacteur
            manager: trainer coach
            currency: munteenheid munt
            secretary: secretaris
            teacher: leraar lerares
            rival: rivaal concurrent
            designer: ontwerper ontwerpster
            mentor: mentor
            nephew: neef
            niece: nicht
            """
        ),
        nouns=kinds_by_word(
            """
            place: stad dorp land staat provincie regio district eiland rivier meer berg koninkrijk republiek
            place: keizerrijk kolonie rijk gemeente
            place, thing, organisation, work: gebouw luchthaven museum ziekenhuis brug hotel monument station stadion
            place, thing, organisation, work: paleis kasteel kerk kathedraal tempel toren theater bibliotheek gevangenis
            organisation, group, place: partij maatschappij bedrijf firma club ploeg band organisatie school
            organisation, group, place: universiteit instituut instelling academie ministerie comité vakbond regering
            organisation, group, place: leger agentschap groep genootschap raad vergadering parlement bond
            organisation, group, place: vereniging
            work, thing, organisation: boek roman film toneelstuk gedicht lied album opera symfonie schilderij artikel
            work, thing, organisation: pamflet brochure essay tijdschrift krant
            event: oorlog slag revolutie opstand staking congres conferentie verkiezing verkiezingen staatsgreep
            event: verdrag belegering expeditie wedstrijd toernooi
            thing, work, place: schip vliegtuig satelliet planetoïde komeet planeet maan soort
            place: natie haven schiereiland park wijk metropool gehucht
            place, thing, organisation, work: stadhuis klooster vuurtoren synagoge basiliek abdij bouwwerk
            organisation, group, place: onderneming vennootschap concern fabriek brouwerij bank orkest elftal team
            organisation, group, place: federatie werf rederij stichting coöperatie orde gilde
            work, thing, organisation: compositie requiem sonate kwartet concert komedie tragedie standbeeld
            event: brand ramp overstroming aardbeving schipbreuk campagne concilie akkoord veldslag zeeslag finale
            event: ontmoeting
            thing, work, place: stoomschip veerboot vrachtschip kruiser locomotief raket zeilschip
            person: wetenschapper natuurkundige scheikundige bioloog wiskundige astronoom ingenieur uitvinder
            person: politicus diplomaat soldaat speler voetballer spits keeper zanger zangeres musicus pianist acteur
            person: actrice schilder schilderes beeldhouwer kunstenaar kunstenares dichter romanschrijver filosoof
            person: historicus componist componiste econoom arts admiraal generaal ontdekkingsreiziger brouwer
            """
        ),
        elder=frozenset(
            "oudere jongere oudste jongste wijlen enige eerste tweede derde voormalige huidige toekomstige eigen "
            "geliefde nieuwe toenmalige latere grootste belangrijkste naaste twee drie laatste vierde vijfde "
            "zesde zevende achtste".split()
        ),
        articles=frozenset("een".split()),
        openers=frozenset(
            (
                "daarna intussen ondertussen echter spoedig uiteindelijk bovendien niettemin misschien vaak soms "
                "aanvankelijk oorspronkelijk onlangs daarom hier daar plotseling volgens zelfs alleen nooit "
                "vervolgens tevens eerst eens destijds toen later eerder vroeger vandaag gisteren morgen nu nog "
                "altijd zelden meestal gewoonlijk doorgaans bijzonder vooral waarschijnlijk mogelijk zeker natuurlijk "
                "uiteraard kennelijk blijkbaar tijdens sinds sedert tegen behalve dankzij ondanks wegens vanwege "
                "langs naast tussen onder boven zonder samen dichtbij binnen buiten overal ergens nergens eveneens "
                "evenals gelukkig helaas inderdaad werkelijk onmiddellijk dadelijk snel langzaam geleidelijk "
                "officieel dus derhalve immers integendeel terwijl hoewel ofschoon omdat doordat zodra totdat voordat "
                "nadat toch desondanks desalniettemin inmiddels tegenwoordig voorheen weldra ooit weer opnieuw bijna "
                "ongeveer ook meteen"
            ).split()
        ),
        definite=frozenset("de het deze dit die dat dezelfde hetzelfde genoemde".split()),
        genitives=frozenset("van".split()),
        owning=frozenset("wiens wier".split()),
        relatives=frozenset("die dat wie waar wiens wier waarin waarvan waarmee".split()),
        relatives_apart=True,
        conjunctions=frozenset(
            "en maar terwijl hoewel omdat toen wanneer waar die dat wie wiens nadat voordat totdat sinds of zodat dus "
            "als want".split()
        ),
        first_person=frozenset("ik mij me mijn wij we ons onze".split()),
        negations=frozenset("niet nooit geen noch zonder nergens niemand ontkende".split()),
        opposites=OPPOSITES,
        mutual=MUTUAL,
        limits=LIMITS,
        compared=frozenset("dan als".split()),
        conditionals=frozenset(
            "indien tenzij mits als verwacht verwachtte verwachtten verwachting prognose rekent rekende rekenden "
            "raamt raamde geraamd".split()
        ),
        copulas=frozenset("is zijn was waren wordt worden werd werden".split()),
        having=frozenset({"heeft"}),
        past=frozenset("was waren werd werden".split()),
        agents=frozenset({"door"}),
        inside=frozenset("in te".split()),
        extremes=by_word(
            """
            highest: maximale hoogste grootste diepste
            lowest: minimale laagste kleinste
            mean: gemiddelde
            """
        ),
        prepositions=frozenset(
            "met op aan onder over tegen voor achter zonder tussen tijdens na door tot sinds vanaf volgens".split()
        ),
        locatives=frozenset("in te uit bij nabij binnen buiten naar van rond".split()),
        sources=frozenset("van uit door".split()),
        synonyms=PEOPLES,
        irregular={"reis": "reis", "huis": "huis"},
        endings=(
            ("heden", "heid"),
            *((letter * 2 + "en", letter) for letter in "bdfgklmnprst"),
            *((letter * 2 + "e", letter) for letter in "bdfgklmnprst"),
            ("enissen", "enis"),
            ("is", "is"),
            ("us", "us"),
            ("ss", "ss"),
            ("'s", ""),
            ("en", ""),
            ("e", ""),
            ("s", ""),
        ),
    ),
    assertions=ASSERTIONS,
    modes=MODES,
    signals=SIGNALS,
    samples={
        "22 april 1870": "1870-04-22",
        "januari 1894": "1894-01",
        "voorjaar 1893": "1893-21",
        "begin 1894": "1894~early",
        "de jaren 1920": "192X",
        "20e eeuw": "19XX",
        "de negentiende eeuw": "18XX",
        "44 v.Chr.": "-0043",
        "22-04-1870": "1870-04-22",
        "omstreeks 1870": "1870~",
        "van 1919 tot 1921": "1919/1921",
        "tussen 1919 en 1921": "1919/1921",
        "25 oktober 1917 (oude stijl)": "1917-11-07",
        "tweede helft van de 19e eeuw": "1850/1899",
        "vrijdag 20 mei 1887": "1887-05-20",
        "tot 1922": "../1922",
    },
)
