"""Filipino, Tagalog."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._prose import ProseWords, by_word, kinds_by_word
from factlint.languages._tl_affixes import AFFIXES
from factlint.languages._tl_assertions import ASSERTIONS
from factlint.languages._tl_clauses import CLAUSES
from factlint.languages._tl_modes import MODES
from factlint.languages._tl_numbers import NUMBERS
from factlint.languages._tl_opposites import LIMITS, MUTUAL, OPPOSITES
from factlint.languages._tl_peoples import PEOPLES
from factlint.languages._tl_signals import SIGNALS
from factlint.languages._tl_verbs import INFLECTIONS, IRREGULAR

TAGALOG = Language(
    code="tl",
    name="Filipino",
    dates=DateWords(
        months=(
            "enero",
            "pebrero febrero",
            "marso marzo",
            "abril",
            "mayo",
            "hunyo junio",
            "hulyo julio",
            "agosto",
            "setyembre septiyembre septyembre setiyembre septiembre",
            "oktubre octubre",
            "nobyembre nobiyembre noviembre nobyiembre",
            "disyembre disiyembre diciembre",
        ),
        short_months=("ene", "peb", "mar", "abr", "", "hun", "hul", "ago", "set sept", "okt", "nob", "dis"),
        capitals=True,
        weekdays=(
            "lunes",
            "martes",
            "miyerkules miyerkoles",
            "huwebes",
            "biyernes",
            "sabado",
            "linggo",
        ),
        seasons=("tagsibol", "tag-araw, tag-init", "taglagas", "taglamig"),
        feasts={
            "pasko": (12, 25),
            "araw ng pasko": (12, 25),
            "bisperas ng pasko": (12, 24),
            "bagong taon": (1, 1),
            "bisperas ng bagong taon": (12, 31),
            "undas": (11, 1),
            "todos los santos": (11, 1),
            "pasko ng pagkabuhay": (0, 0),
            "biyernes santo": (0, -2),
            "linggo ng pagkabuhay": (0, 0),
            "araw ng bagong taon": (1, 1),
            "huwebes santo": (0, -3),
            "sabado de gloria": (0, -1),
            "linggo ng palaspas": (0, -7),
            "miyerkules ng abo": (0, -46),
            "araw ng mga patay": (11, 2),
            "tatlong hari": (1, 6),
            "araw ng kalayaan": (6, 12),
            "araw ng mga santo": (11, 1),
            "araw ng mga bayani": (8, 8, -1, 0),
            "huling gabi ng taon": (12, 31),
        },
        ordinals=(
            "una unang primero",
            "ikalawa ikalawang pangalawa pangalawang dos",
            "ikatlo ikatlong pangatlo pangatlong tres",
            "ikaapat kuwatro",
            "ikalima ikalimang singko",
            "ikaanim sais",
            "ikapito ikapitong siyete",
            "ikawalo ikawalong otso",
            "ikasiyam nuwebe",
            "ikasampu ikasampung diyes",
            "onse ikalabing-isa ikalabing-isang",
            "dose ikalabindalawa ikalabindalawang",
            "trese ikalabintatlo ikalabintatlong",
            "katorse ikalabing-apat",
            "kinse ikalabinlima ikalabinlimang",
            "disisais ikalabing-anim",
            "disisiyete ikalabimpito ikalabimpitong",
            "disiotso ikalabingwalo ikalabingwalong",
            "disinuwebe ikalabinsiyam labinsiyam",
            "bente beynte ikadalawampu ikadalawampung",
            "bente-uno beynte-uno ikadalawampu't-isa",
        ),
        ordinal_prefixes="ika- ika a- ika-",
        numerals={},
        order="mdy",
        of="ng, ng taong, sa, de, ng taon, na, araw ng",
        at="noong, nang, noon pang, mula, hanggang, simula, sapul, pagsapit ng, pagdating ng, sa taong, ng taong, "
        "taong, bago ang, bago mag, pagkatapos ng, pagkaraan ng, matapos ang, nitong, sa panahong, tuwing, "
        "sa buwan ng, "
        "buwan ng, ngayong, sa darating na, noong mga",
        dating="noong nang taong",
        near="sa, ng, ang, para sa",
        year="taong, taon",
        years="noong mga taong, noong mga taon, mga taon",
        month="buwan ng",
        before="hindi lalampas ng, hindi lalampas sa, hindi lalagpas ng, hindi lalagpas sa, hindi lalampas noong, "
        "bago ang, bago mag, bago sumapit ang, bago pa ang, bago, bago mag-, bago ang taong, bago ang taon ng",
        after="pagkatapos ng, pagkaraan ng, matapos ang, mula noong, simula noong, sapul noong, magmula noong, mula pa "
        "noong, mula, mula sa, buhat, buhat noong, buhat pa noong, simula",
        until="hanggang, hanggang sa, hanggang noong",
        onwards="pataas, at pagkatapos",
        start="mula, simula, mula sa, mula noong, simula noong, mula pa noong",
        to="hanggang, hanggang sa, hanggang noong",
        between="sa pagitan ng, pagitan ng",
        also="at, at ng",
        about="noong mga, sirka, c., circa, ca.",
        roughly="mga, bandang, humigit-kumulang, tinatayang, noong bandang",
        early="unang bahagi ng, mga unang bahagi ng, simula ng, umpisa ng, pagsisimula ng, maagang bahagi ng, mga "
        "unang buwan ng, unang mga buwan ng, mga unang taon ng, unang mga taon ng, noong mga unang taon ng, "
        "noong unang mga taon ng, mga unang araw ng, unang mga araw ng, unang linggo ng, mga unang linggo ng",
        mid="kalagitnaan ng, gitna ng, gitnang bahagi ng",
        late="huling bahagi ng, hulihan ng, katapusan ng, pagtatapos ng, dulo ng, mga huling bahagi ng, mga huling "
        "buwan ng, huling mga buwan ng, mga huling taon ng, huling mga taon ng, noong mga huling taon ng, mga "
        "huling araw ng, huling mga araw ng, huling linggo ng, mga huling linggo ng",
        halves={
            "unang hati ng": 40,
            "unang kalahati ng": 40,
            "ikalawang hati ng": 41,
            "ikalawang kalahati ng": 41,
            "unang kuwarter ng": 33,
            "unang sangkapat ng": 33,
            "ikalawang kuwarter ng": 34,
            "ikalawang sangkapat ng": 34,
            "pangalawang kuwarter ng": 34,
            "pangalawang sangkapat ng": 34,
            "ikatlong kuwarter ng": 35,
            "ikatlong sangkapat ng": 35,
            "pangatlong kuwarter ng": 35,
            "pangatlong sangkapat ng": 35,
            "ikaapat na kuwarter ng": 36,
            "ikaapat na sangkapat ng": 36,
            "huling kuwarter ng": 36,
            "huling sangkapat ng": 36,
        },
        tenths={
            "unang dekada ng": 0,
            "huling dekada ng": 9,
        },
        decade="dekada, dekadang, dekada ng, mga taong",
        century="dantaon, siglo, dantaong, siglong",
        turn="pagpasok ng, pagpapalit ng, paglipas ng",
        millennium="milenyo",
        bce="bk, bc, b.k., b.c., bce",
        ce="pk, ad, p.k., a.d., ce",
        old_style="l.i., lumang istilo, lumang estilo, l.e., lumang kalendaryo, sa lumang kalendaryo, julian, "
        "kalendaryong julian, kalendaryong huliyano, huliyano, o.s., sa kalendaryong huliyano, sa "
        "kalendaryong julian, ayon sa lumang kalendaryo, sa lumang istilo, ayon sa lumang istilo, sa "
        "kalendaryong ruso",
        new_style="b.i., bagong istilo, bagong estilo, b.e., bagong kalendaryo, sa bagong kalendaryo, gregorian, "
        "gregoryano, kalendaryong gregorian, kalendaryong gregoryano, n.s., sa kalendaryong gregoryano, sa "
        "kalendaryong gregorian, sa kalendaryo natin, sa kalendaryo natin ngayon, sa ating kalendaryo, sa "
        "kasalukuyang kalendaryo, sa makabagong kalendaryo, sa bagong istilo, ayon sa bagong kalendaryo",
        falling="isang araw ng, araw ng, na isang araw ng, na araw ng, na isang, na natapat sa",
        equals="o, na, na siyang, ibig sabihin, iyon ay, katumbas ng, na katumbas ng, samakatuwid, alalaong baga",
        convention="mga petsa ay, mga petsa ay nasa, mga petsa ay ayon sa, mga petsa ay sa, mga petsa rito ay, "
        "mga petsa rito ay ayon sa",
        determiners="ang, itong, kanyang, kaniyang, kanilang",
        decade_numbers={
            "bente": 20,
            "beinte": 20,
            "trenta": 30,
            "treinta": 30,
            "kuwarenta": 40,
            "singkuwenta": 50,
            "sisenta": 60,
            "sesenta": 60,
            "setenta": 70,
            "sitenta": 70,
            "otsenta": 80,
            "nobenta": 90,
        },
        names="himagsikan, himagsikang, rebolusyon, rebolusyong, tesis, kudeta, digmaan, digmaang, ng rebolusyon",
        namely="ibig sabihin, samakatuwid, ibig sabihi'y",
        numbered="kabanata kabanatang seksiyon seksyon bahagi bahaging pahina pahinang talata aralin apendise artikulo",
        naming="kalye kalyeng daang plasa abenida liwasang bersyon bersiyon",
        units={"taon": "y", "buwan": "m", "linggo": "w", "araw": "d"},
        small={
            "isang": 1,
            "dalawang": 2,
            "tatlong": 3,
            "apat na": 4,
            "limang": 5,
            "anim na": 6,
            "pitong": 7,
            "walong": 8,
            "siyam na": 9,
            "sampung": 10,
            "labing-isang": 11,
            "labindalawang": 12,
        },
        later="makalipas ang #, pagkaraan ng #, pagkalipas ng #, # pagkaraan, # makalipas",
        earlier="# bago iyon, # bago nito",
        following="noong sumunod na, nang sumunod na, sa sumunod na, sa kasunod na, noong kasunod na",
        told={
            "kinabukasan": "1d",
            "nang sumunod na araw": "1d",
            "noong taon ding iyon": "0y",
            "nang taon ding iyon": "0y",
            "sa taon ding iyon": "0y",
            "noong taong ding iyon": "0y",
            "sa parehong taon": "0y",
            "noong parehong taon": "0y",
            "noong nakaraang taon": "-1y",
            "makalipas ang isang dekada": "10y",
            "pagkaraan ng isang dekada": "10y",
            "noong sumunod na taon": "1y",
            "nang sumunod na buwan": "1m",
            "noong sumunod na buwan": "1m",
            "noong sumunod na araw": "1d",
            "noong nakaraang araw": "-1d",
            "kalahating taon pagkatapos": "6m",
            "makalipas ang isang siglo": "100y",
            "pagkaraan ng isang siglo": "100y",
            "nang araw ding iyon": "0d",
            "noong araw ding iyon": "0d",
        },
        of_year={
            "ng taong iyon": "0y",
            "ng taon ding iyon": "0y",
            "ng parehong taon": "0y",
            "ng taong ding iyon": "0y",
            "ng sumunod na taon": "1y",
            "nang sumunod na taon": "1y",
            "ng taong sumunod": "1y",
            "ng nakaraang taon": "-1y",
        },
        after_date="pagkatapos ng, matapos ang",
        before_date="bago ang",
        lasting="tumagal ng, tumagal nang, na tumagal ng, na tumagal nang, nang, sa loob ng, o, ibig sabihin, "
        "isang * ng, isang * na, kabuuang",
        altogether="sa kabuuan, lahat-lahat, sa lahat",
        lessening="bumaba bumagsak nabawasan lumiit binawasan pagbaba",
        deeds="sumulat, nagsulat, naglakbay, nagtungo, nagtalumpati, nagsalita, sumagot, nag-aral, nagturo, "
        "nanirahan, tumira, lumipat, nagpakasal, ikinasal, bumisita, dumalaw, nakipagkita, nangibang-bansa",
        unspent="hinatulan, sinentensyahan, sentensya, hatol, parusa, pinarusahan, ipinatapon, bawat, kada, tuwing, "
        "kontrata, termino, terminong, nahalal, inihalal, hinirang, kasunduan, plano, planong",
        anniversary="anibersaryo anibersaryong anibersaryo’y",
        centenaries={
            "sentenaryo": 100,
            "sentenaryong": 100,
            "sentenyal": 100,
            "bisentenaryo": 200,
            "bisentenaryong": 200,
        },
        marking="ipinagdiwang, ipinagdiriwang, ginunita, ginugunita, ipinagdiwang *, ginunita *, "
        "ipinagdiwang ng *, ginunita ng *, ay, ay noong, "
        "ay ipinagdiwang noong, ay ginunita noong, ay naganap noong, ay sa, ipinagdiwang noong, ginunita noong",
    ),
    numbers=NUMBERS,
    prose=ProseWords(
        titles=frozenset(
            (
                "g gng bb dr ginoong ginang binibining kasamang pangulong haring reynang tsar pangulo "
                "hari reyna kasama heneral kapitan "
            ).split()
        ),
        modifiers=frozenset("bagong hilagang timog silangang kanlurang".split()),
        naming=frozenset(
            "pangalan pinangalanan tinawag tinatawag kilala ngayon dating dati kasalukuyan naging".split()
        ),
        names_as=frozenset({"en"}),
        particles=frozenset("ng de la del ni".split()),
        linkers=("ng", "g"),
        letters="ñ",
        telling=frozenset(
            (
                "sa ng ang ako ikaw ka kami tayo kayo akin iyo atin amin inyo ko mo namin natin ninyo niya nila siya "
                "sila ito iyan iyon iyong dito diyan doon ay mga si ni kay sina nina kina para dahil kung kapag nang "
                "noong habang bago hanggang mula ngunit pero subalit at o hindi huwag wala walang may mayroon meron "
                "lang lamang din rin na pa ba daw raw po opo ano sino saan kailan bakit paano ilan magkano lahat "
                "bawat iba ibang isang unang huling ngayon bukas kahapon mamaya kanina"
            ).split()
        ),
        stopwords=frozenset(
            "ang ng sa na si ni at mga ay niya siya kanyang noong isang ito nila ngunit hindi sina upang bilang "
            "para kung may nang kay din rin o".split()
        ),
        abbreviations=frozenset(
            "abr abril ago atbp atty bb bgy blg bp brgy dis disy dr dra enero eng g gng gob hal heb hen hul hun "
            "k kap kgg kol kor mar may nob nov okt p pang par pp prop rev sen sept set sgt sr sra st sta sto tal tom "
            "ty vol".split()
        ),
        quotes=(("“", "”"), ("‘", "’"), ('"', '"'), ("«", "»")),
        archaic=(("c", "k"), ("qu", "k"), ("ñ", "n"), ("mga$", "manga"), ("i$", "y")),
        attributions=tuple(
            (
                "ayon sa, ayon kay, ayon kina, alinsunod sa, batay sa, sang-ayon sa, umano, diumano, daw, "
                "raw, ani, pinagtatalunan, hindi tiyak, ibang sanggunian, ilang sanggunian"
            ).split(", ")
        ),
        speech=frozenset(
            "ayon idinagdag idineklara iginiit inamin inihayag ipinahayag isinaad isinulat itinawag nagbabala "
            "nagpahayag nagsabi nangako sabi sagot sinabi sinasabi sinulat sumagot sumulat tanong tinanong tinawag "
            "tugon tumugon wika winika".split()
        ),
        pronouns=kinds_by_word(
            """
            person: siya niya kanya kanyang kaniya kaniyang siyang niyang siya'y siya’y
            no person: ito nito itong nitong
            organisation, group, person: sila nila kanila kanilang nilang
            """
        ),
        roles=by_word(
            """
            father: ama amang tatay
            mother: ina inang nanay
            brother: kuya kuyang kapatid
            sister: ate ateng
            spouse: asawa asawang maybahay kabiyak
            child: anak
            capital: kabisera kabiserang
            president: pangulo pangulong
            leader: pinuno pinunong lider
            founder: tagapagtatag
            author: may-akda manunulat
            """
        ),
        nouns=kinds_by_word(
            """
            place: lungsod bayan bansa lalawigan rehiyon pulo isla ilog lawa bundok
            place, thing, organisation, work: gusali paliparan museo ospital tulay bantayog simbahan teatro aklatan
            organisation, group, place: partido kumpanya paaralan pamantasan unibersidad samahan kapisanan
            organisation, group, place: pamahalaan hukbo kongreso asembliya
            work, thing, organisation: aklat libro nobela pelikula awit tula sanaysay polyeto pahayagan diyaryo
            event: digmaan labanan himagsikan rebolusyon welga kumperensiya halalan kudeta
            """
        ),
        designations=by_word(
            """
            battle: labanan labanang
            war: digmaan digmaang
            treaty: kasunduan kasunduang tratado
            siege: pagkubkob
            revolution: himagsikan himagsikang rebolusyon rebolusyong
            strike: welga welgang
            university: unibersidad unibersidad pamantasan pamantasang
            academy: akademya
            institute: instituto institusyon
            school: paaralan paaralang
            college: kolehiyo
            company: kompanya kumpanya
            factory: pabrika pagawaan
            bank: bangko
            museum: museo
            library: aklatan
            theatre: teatro
            hospital: ospital
            church: simbahan simbahang
            cathedral: katedral
            palace: palasyo
            tower: tore
            bridge: tulay
            station: istasyon estasyon
            airport: paliparan
            stadium: istadyum
            prison: bilangguan piitan
            cemetery: sementeryo libingan
            park: parke liwasan
            street: kalye daang
            square: plasa liwasang
            river: ilog
            lake: lawa
            island: pulo isla
            province: lalawigan
            district: distrito
            republic: republika republikang
            empire: imperyo imperyong
            kingdom: kaharian
            party: partido partidong lapian
            election: halalan
            earthquake: lindol
            of: ng sa
            """
        ),
        elder=frozenset("nakatatandang nakababatang panganay na bunsong yumaong unang dating".split()),
        copulas=frozenset("ay si sina".split()),
        agents=frozenset("ni nina".split()),
        inside=frozenset({"sa"}),
        prepositions=frozenset("kay kina laban para tungkol".split()),
        extremes=by_word(
            """
            highest: pinakamataas pinakamalalim pinakamabilis pinakamalaki
            lowest: pinakamababa pinakamaliit
            mean: karaniwan katamtaman
            """
        ),
        locatives=frozenset("sa nasa mula galing taga".split()),
        small_nouns=True,
        openers=frozenset(
            (
                "pagkatapos kalaunan samantala gayunman dati ngayon bukas kahapon doon dito diyan agad minsan madalas "
                "maging kahit maaari saka subalit ayon bukod dahil muli tanging lalo halos palagi bihira karaniwan "
                "marahil siguro tiyak sunod habang bago matapos laban maliban bilang tungkol kasama malapit malayo "
                "saanman halimbawa sa-wakas nang kaya kung noon hanggang simula mula"
            ).split()
        ),
        definite=frozenset("ang ng sa nang naturang nasabing".split()),
        genitives=frozenset("ni ng nina".split()),
        relatives=frozenset("na".split()),
        conjunctions=frozenset("at ngunit subalit habang nang samantalang pero kung kapag bago na o saka kaya".split()),
        first_person=frozenset("ako ko akin aking kami tayo namin natin atin amin ating aming".split()),
        negations=frozenset("hindi huwag wala walang di".split()),
        opposites=OPPOSITES,
        mutual=MUTUAL,
        limits=LIMITS,
        conditionals=frozenset("kung sana inaasahan inaasahang".split()),
        synonyms=PEOPLES,
        adverbs=frozenset("mag nag pag ika pang tag taga".split()),
        inflections=INFLECTIONS,
        irregular=IRREGULAR,
        endings=(("'t", ""), ("’t", ""), ("'y", ""), ("’y", ""), ("ng", "")),
    ),
    clauses=CLAUSES,
    affixes=AFFIXES,
    assertions=ASSERTIONS,
    modes=MODES,
    signals=SIGNALS,
    samples={
        "Abril 22, 1870": "1870-04-22",
        "ika-22 ng Abril, 1870": "1870-04-22",
        "22 ng Abril 1870": "1870-04-22",
        "ika-22 ng Abril taong 1870": "1870-04-22",
        "Septiyembre 1896": "1896-09",
        "Disiyembre 30, 1896": "1896-12-30",
        "a-dose ng Hunyo, 1898": "1898-06-12",
        "tagsibol ng 1893": "1893-21",
        "huling bahagi ng 1894": "1894~late",
        "dekada 1920": "192X",
        "ika-20 dantaon": "19XX",
        "mula 1919 hanggang 1921": "1919/1921",
        "22 [L.I. 10] Abril 1870": "1870-04-22",
        "Oktubre 25, 1917 (lumang estilo)": "1917-11-07",
        "bago ang 1917": "../1917",
        "mga 1870": "1870~",
        "bisperas ng Pasko 1900": "1900-12-24",
    },
)
