"""German."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._de_assertions import ASSERTIONS
from factlint.languages._de_modes import MODES
from factlint.languages._de_numbers import NUMBERS
from factlint.languages._de_opposites import LIMITS, MUTUAL, OPPOSITES
from factlint.languages._de_signals import COMPARATIVES, SIGNALS
from factlint.languages._prose import ProseWords, by_word, kinds_by_word

GERMAN = Language(
    code="de",
    name="German",
    dates=DateWords(
        months=(
            "januar jänner januars jaenner",
            "februar feber februars",
            "märz maerz märzes",
            "april aprils",
            "mai mais maies",
            "juni junis",
            "juli julis",
            "august augusts",
            "september septembers",
            "oktober oktobers",
            "november novembers",
            "dezember dezembers",
        ),
        short_months=(
            "jan jän",
            "feb febr",
            "mär mrz",
            "apr",
            "",
            "jun",
            "jul",
            "aug",
            "sept sep",
            "okt",
            "nov",
            "dez",
        ),
        homonyms="mais mai",
        capitals=True,
        capital_nouns=True,
        dotted_days=True,
        weekdays=(
            "montag montags",
            "dienstag dienstags",
            "mittwoch mittwochs",
            "donnerstag donnerstags",
            "freitag freitags",
            "samstag sonnabend samstags",
            "sonntag sonntags",
        ),
        short_weekdays=("mo", "di", "mi", "do", "fr", "sa", "so"),
        seasons=("frühjahr, frühling, frühjahrs, frühlings", "sommer, sommers", "herbst, herbstes", "winter, winters"),
        feasts={
            "weihnachten": (12, 25),
            "heiligabend": (12, 24),
            "heiliger abend": (12, 24),
            "neujahr": (1, 1),
            "silvester": (12, 31),
            "allerheiligen": (11, 1),
            "dreikönigstag": (1, 6),
            "ostern": (0, 0),
            "ostersonntag": (0, 0),
            "ostermontag": (0, 1),
            "karfreitag": (0, -2),
            "christi himmelfahrt": (0, 39),
            "pfingsten": (0, 49),
            "pfingstsonntag": (0, 49),
            "rosenmontag": (0, -48),
            "aschermittwoch": (0, -46),
            "fronleichnam": (0, 60),
            "palmsonntag": (0, -7),
            "gründonnerstag": (0, -3),
            "pfingstmontag": (0, 50),
            "heilige drei könige": (1, 6),
            "fastnachtsdienstag": (0, -47),
            "reformationstag": (10, 31),
            "karsamstag": (0, -1),
            "allerseelen": (11, 2),
            "mariä himmelfahrt": (8, 15),
            "mariä lichtmess": (2, 2),
            "lichtmess": (2, 2),
            "johannistag": (6, 24),
            "martinstag": (11, 11),
            "nikolaustag": (12, 6),
            "stefanitag": (12, 26),
            "stephanstag": (12, 26),
            "himmelfahrt": (0, 39),
            "michaelistag": (9, 29),
            "michaelis": (9, 29),
            "trinitatis": (0, 56),
            "faschingsdienstag": (0, -47),
            "walpurgisnacht": (4, 30),
        },
        ordinals=(
            "erster ersten erste erstes",
            "zweiter zweiten zweite zweites",
            "dritter dritten dritte",
            "vierter vierten vierte",
            "fünfter fünften fünfte",
            "sechster sechsten sechste",
            "siebter siebten siebte siebenten",
            "achter achten achte",
            "neunter neunten neunte",
            "zehnter zehnten zehnte",
            "elfter elften elfte",
            "zwölfter zwölften zwölfte",
            "dreizehnter dreizehnten dreizehnte",
            "vierzehnter vierzehnten vierzehnte",
            "fünfzehnter fünfzehnten fünfzehnte",
            "sechzehnter sechzehnten sechzehnte",
            "siebzehnter siebzehnten siebzehnte",
            "achtzehnter achtzehnten achtzehnte",
            "neunzehnter neunzehnten neunzehnte",
            "zwanzigster zwanzigsten zwanzigste",
        ),
        ordinal_suffixes="ten te ter",
        of="des, des jahres, im jahr, im jahre, dem, den, der",
        at="im, im jahr, im jahre, in, seit, ab, bis, am, vom, zum, um, in den jahren, während, anno, vor, nach, "
        "gegen, seit dem jahr, ende, dem jahr, des jahres, in dem jahr, im laufe des jahres, noch, schon",
        dating="anno",
        near="von, für, und, zu, aus, die, das, der",
        year="jahr, jahres, jahrs, dem jahr, das jahr",
        years="jahre, jahren, den jahren, die jahre",
        month="monat, monats, monat des jahres",
        before="vor, vor dem, bis spätestens, spätestens, spätestens im, spätestens im jahr, spätestens im jahre, "
        "nicht später als, nicht nach",
        after="nach, nach dem, seit, seit dem, ab, ab dem, frühestens, frühestens im, frühestens im jahr, "
        "frühestens im jahre, nicht vor, nicht früher als",
        until="bis einschließlich, bis einschliesslich, "
        "bis, bis zum, bis zu, bis ins jahr, bis in das jahr, bis zum jahr, bis zum jahre, bis in den, bis in "
        "die, bis ins, mindestens bis, bis mindestens",
        onwards="oder später, und später",
        onwards_after_start="an",
        start="von, vom, ab",
        to="bis, bis zum, bis zu",
        into="auf, auf den, zum",
        between="zwischen, zwischen dem",
        also="und, und dem, und den",
        about="ca., circa, zirka, etwa um, c., etwa im, etwa in",
        roughly="um, etwa, ungefähr, gegen, um das jahr, um die jahre, gegen das jahr, etwa um das jahr, ungefähr um "
        "das jahr, um den",
        early="den ersten jahren des, ersten jahren des, ersten jahre des, "
        "anfang, zu beginn des, zu beginn, beginn, am anfang, zu anfang, frühe, frühen, anfang der, anfang des, "
        "beginn des, beginn der, zu beginn der, anfang des jahres, früh, die ersten tage des, ersten tagen des, "
        "ersten tagen im, ersten woche des, ersten monaten des, ersten wochen des, in den ersten tagen des, den "
        "ersten tagen des",
        mid="mitte, mitte der, mitte des, mitte des jahres",
        late="den letzten jahren des, letzten jahren des, letzten jahre des, "
        "ende, am ende des, ende der, ende des, gegen ende, spät, späte, späten, ende des jahres, zum ende des, "
        "letzten tagen des, letzten woche des, letzten monaten des, letzten wochen des, ausgang des, ausgehenden, "
        "in den letzten tagen des, den letzten tagen des",
        halves={
            "erste hälfte": 40,
            "ersten hälfte": 40,
            "erste hälfte des": 40,
            "ersten hälfte des": 40,
            "zweite hälfte": 41,
            "zweiten hälfte": 41,
            "zweite hälfte des": 41,
            "zweiten hälfte des": 41,
            "erstes halbjahr": 40,
            "ersten halbjahr": 40,
            "zweites halbjahr": 41,
            "zweiten halbjahr": 41,
            "erstes quartal": 33,
            "ersten quartal": 33,
            "zweiten quartal": 34,
            "dritten quartal": 35,
            "vierten quartal": 36,
            "erstes viertel des": 33,
            "ersten viertel des": 33,
            "letzten viertel des": 36,
            "letztes viertel des": 36,
            "zweiten viertel des": 34,
            "dritten viertel des": 35,
            "zweites quartal": 34,
            "drittes quartal": 35,
            "viertes quartal": 36,
            "letzten quartal": 36,
        },
        tenths={
            "letztes jahrzehnt des": 9,
            "letzten jahrzehnt des": 9,
            "ersten jahrzehnt des": 0,
            "zweiten jahrzehnt des": 1,
        },
        decade="dekade, jahrzehnt",
        decade_suffixes="er ern er-jahre er-jahren er-jahren",
        decade_adjectives={
            "zwanziger": 20,
            "dreißiger": 30,
            "vierziger": 40,
            "fünfziger": 50,
            "sechziger": 60,
            "siebziger": 70,
            "achtziger": 80,
            "neunziger": 90,
        },
        century="jahrhundert, jahrhunderts, jahrhunderte, jahrhunderten, jh., jhs., jhd., jh",
        turn="wende zum, wende des, wende vom",
        millennium="jahrtausend, jahrtausends",
        bce="v. chr., v.chr., vor christus, v. u. z., v.u.z., v. chr, vor christi geburt, vor unserer zeitrechnung",
        ce="n. chr., n.chr., nach christus, n. u. z., u. z., unserer zeitrechnung, nach christi geburt",
        old_style="a. st., alten stils, alter stil, alten stiles, jul., julianisch, julianischer kalender, nach altem "
        "stil, des julianischen kalenders, nach dem julianischen kalender, nach julianischem kalender, im "
        "julianischen kalender, julianischen kalenders, alter kalender, nach altem kalender, alten kalenders, "
        "julianischen kalender, nach dem alten stil, nach dem alten kalender, nach russischem kalender",
        new_style="n. st., neuen stils, neuer stil, neuen stiles, greg., gregorianisch, gregorianischer kalender, nach "
        "neuem stil, des gregorianischen kalenders, nach dem gregorianischen kalender, nach gregorianischem "
        "kalender, im gregorianischen kalender, gregorianischen kalenders, neuer kalender, nach neuem "
        "kalender, gregorianischen kalender, nach dem neuen stil, nach unserem kalender, nach heutigem "
        "kalender, nach dem heutigen kalender, nach westlichem kalender",
        falling="einem, ein, das war ein, es war ein",
        equals="also, das heißt, d. h., d.h., oder, das ist, das war, was dem, entspricht dem, das entspricht dem",
        determiners="seine, ihre, einer, diese, seiner, ihrer",
        names="revolution, thesen, putsch, aufstand, umsturz, krise, ereignisse, straße, platz",
        namely="also, das heißt, d. h., nämlich",
        numbered="kapitel abschnitt teil seite absatz vers lektion anhang abbildung tabelle artikel akt szene aufzug",
        naming="straße strasse platz platzes allee brücke version ausgabe",
        lasting="dauerte, die * dauerte, der * dauerte, also, das heißt, d. h., insgesamt, ein * von, eine * von",
        altogether="insgesamt, lang",
        convention="daten sind, daten sind angegeben, daten sind im, daten folgen dem, daten folgen, daten stehen, "
        "daten verstehen sich, datumsangaben, datumsangaben sind, datumsangaben folgen dem, datumsangaben "
        "verstehen sich, datierungen, datierungen folgen dem",
        lessening="fiel fall sank sink ging reduz verring senk schrump gesunk gefall kürz rückgang verlor abnahm nahm",
        deeds="schrieb, reiste, traf, sprach, antwortete, erklärte, studierte, lehrte, lebte in, wohnte, zog nach, "
        "zog um, wanderte, heiratete, lernte, besuchte, komponierte, malte, verfasste, kehrte zurück, flog "
        "nach, bewarb",
        unspent="verurteilt, verbannt, strafe, haftstrafe, vertrag, amtszeit, gewählt, ernannt, alle, jede, jedes, "
        "jeden, pro, plan, frist",
        anniversary="jahrestag jahrestages jahrestags jubiläum geburtstag todestag gründungstag jahrestage",
        centenaries={
            "hundertjahrfeier": 100,
            "zweihundertjahrfeier": 200,
            "fünfundzwanzigjähriges jubiläum": 25,
            "fünfundzwanzigjähriges bestehen": 25,
            "fünfundzwanzigjährige jubiläum": 25,
            "fünfundzwanzigjährige bestehen": 25,
            "fünfundzwanzigjährigen jubiläum": 25,
            "fünfundzwanzigjährigen bestehen": 25,
            "fünfzigjähriges jubiläum": 50,
            "fünfzigjähriges bestehen": 50,
            "fünfzigjährige jubiläum": 50,
            "fünfzigjährige bestehen": 50,
            "fünfzigjährigen jubiläum": 50,
            "fünfzigjährigen bestehen": 50,
            "fünfundsiebzigjähriges jubiläum": 75,
            "fünfundsiebzigjähriges bestehen": 75,
            "fünfundsiebzigjährige jubiläum": 75,
            "fünfundsiebzigjährige bestehen": 75,
            "fünfundsiebzigjährigen jubiläum": 75,
            "fünfundsiebzigjährigen bestehen": 75,
            "hundertjähriges jubiläum": 100,
            "hundertjähriges bestehen": 100,
            "hundertjährige jubiläum": 100,
            "hundertjährige bestehen": 100,
            "hundertjährigen jubiläum": 100,
            "hundertjährigen bestehen": 100,
            "zweihundertjähriges jubiläum": 200,
            "zweihundertjähriges bestehen": 200,
            "zweihundertjährige jubiläum": 200,
            "zweihundertjährige bestehen": 200,
            "zweihundertjährigen jubiläum": 200,
            "zweihundertjährigen bestehen": 200,
        },
        jubilees="jähriges bestehen, jährige bestehen, jährigen bestehens, jähriges jubiläum, jährige jubiläum, "
        "jährigen jubiläums, jährigen jubiläum, jährigem bestehen, jähriges gründungsjubiläum",
        marking="war, fiel in das jahr, wurde, ist, begeht, beging, feierte, feiert",
        units={
            "jahr": "y",
            "jahre": "y",
            "jahren": "y",
            "monat": "m",
            "monate": "m",
            "monaten": "m",
            "woche": "w",
            "wochen": "w",
            "tag": "d",
            "tage": "d",
            "tagen": "d",
        },
        small={
            "ein": 1,
            "zwei": 2,
            "drei": 3,
            "vier": 4,
            "fünf": 5,
            "sechs": 6,
            "sieben": 7,
            "acht": 8,
            "neun": 9,
            "zehn": 10,
            "elf": 11,
            "zwölf": 12,
            "eine": 1,
            "einen": 1,
            "einem": 1,
            "einer": 1,
        },
        later="# später, # danach, # darauf",
        earlier="# zuvor, # früher, # davor",
        after_date="nach dem, nach",
        before_date="vor dem, vor",
        told={
            "im folgenden jahr": "1y",
            "im folgejahr": "1y",
            "im nächsten jahr": "1y",
            "im darauffolgenden jahr": "1y",
            "ein jahr darauf": "1y",
            "im jahr darauf": "1y",
            "am folgenden tag": "1d",
            "am nächsten tag": "1d",
            "tags darauf": "1d",
            "am tag darauf": "1d",
            "am darauffolgenden tag": "1d",
            "am nächsten morgen": "1d",
            "im folgenden monat": "1m",
            "im folgemonat": "1m",
            "im nächsten monat": "1m",
            "in der folgenden woche": "1w",
            "im vorjahr": "-1y",
            "im jahr zuvor": "-1y",
            "im vorigen jahr": "-1y",
            "am vortag": "-1d",
            "am tag zuvor": "-1d",
            "im selben jahr": "0y",
            "im gleichen jahr": "0y",
            "noch im selben jahr": "0y",
            "in diesem jahr": "0y",
            "am selben tag": "0d",
            "am gleichen tag": "0d",
            "im selben monat": "0m",
            "ein halbes jahr später": "6m",
            "ein halbes jahr danach": "6m",
            "ein jahrzehnt später": "10y",
            "ein jahrhundert später": "100y",
            "ein halbes jahrhundert später": "50y",
            "in der woche darauf": "1w",
            "am morgen darauf": "1d",
            "im monat darauf": "1m",
            "im monat zuvor": "-1m",
            "in der woche zuvor": "-1w",
            "tags zuvor": "-1d",
            "im jahr davor": "-1y",
            "im jahr danach": "1y",
            "am tag danach": "1d",
            "am tag davor": "-1d",
        },
        of_year={
            "desselben jahres": "0y",
            "des selben jahres": "0y",
            "des gleichen jahres": "0y",
            "dieses jahres": "0y",
            "jenes jahres": "0y",
            "des folgenden jahres": "1y",
            "des folgejahres": "1y",
            "des nächsten jahres": "1y",
            "des darauffolgenden jahres": "1y",
            "des vorjahres": "-1y",
        },
    ),
    numbers=NUMBERS,
    prose=ProseWords(
        titles=frozenset(
            (
                "herr herrn frau dr prof professor könig königin kaiser kaiserin zar fürst graf "
                "gräfin baron freiherr präsident kanzler bundeskanzler minister general admiral "
                "oberst papst bischof genosse "
            ).split()
        ),
        modifiers=frozenset("neu nord süd ost west nieder ober".split()),
        naming=frozenset(
            (
                "name namens genannt benannt umbenannt hieß heißt heute heutige heutigen später ehemals ehemalige "
                "ehemaligen früher frühere künftige spätere damals jetzt geboren"
            ).split()
        ),
        particles=frozenset("von vom zu der den des de la van".split()),
        linkers=("s",),
        letters="äöüß",
        telling=frozenset(
            (
                "etwas nichts jemand niemand jeden jedem uhr gehe geht gehen um auf aus bei durch für nach vor zu mit "
                "von es er sie man ein und oder der die das mehr als tage ich du wir mich dich uns euch mein meine "
                "dein deine unser kann kannst können wird werde werden wurde wurden war waren hat habe haben hatte "
                "hatten sind bin bist ist sei was wie wo wer warum wann wenn ob nur noch schon sehr viel viele "
                "weniger heute morgen gestern jetzt bald immer wieder etwa mal bitte zwischen gegen ohne über unter "
                "während bis seit vom zum zur beim ins am im dem den des einer eines einem kein keine alle alles "
                "jeder jede jedes diese dieser dieses"
            ).split()
        ),
        stopwords=frozenset(
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an "
            "werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über wurde war".split()
        ),
        abbreviations=frozenset(
            "abb abs abschn anm art aufl aug bd bde bspw bzgl bzw ca chr ders dez dgl dh dipl dr dt ebd ehem eigtl "
            "engl etc evtl f febr ff fr franz frhr geb gegr gest ggf hg hl hr hrsg inkl insb jan jh jhd kap lat lt "
            "mag max min mio mrd mwst nachf nov nr okt orig prof prot ref resp röm s sept sog spez st std str tel u "
            "usw v verf vgl vol z zit zt ztr österr".split()
        ),
        quotes=(("„", "“"), ("»", "«"), ("‚", "‘"), ("“", "”"), ('"', '"'), ("«", "»")),
        archaic=(("ß", "ss"), ("th", "t"), ("iren$", "ieren"), ("irt$", "iert")),
        attributions=tuple(
            (
                "laut, zufolge, nach angaben, nach den angaben, gemäß, wie es bei, angeblich, vermutlich, "
                "umstritten, strittig, andere quellen, manche quellen, weichen, widersprechen, unklar"
            ).split(", ")
        ),
        speech=frozenset(
            "antwortete behauptet behauptete bemerkte berichtete betonte erklärt erklärte fügte meinte nannte rief "
            "sagt sagte sagten schreibt schrieb verkündete versprach warnte".split()
        ),
        pronouns=kinds_by_word(
            """
            any: er ihn ihm
            any: sein seine seinem seinen seiner seines
            any: sie
            any: ihr ihre ihrem ihren ihrer ihres
            no person: es
            organisation, group, person: ihnen
            any: dessen deren
            """
        ),
        womanly=frozenset("sie ihr ihre ihrem ihren ihrer ihres".split()),
        genders=by_word(
            """
            m: er ihn ihm sein seine seinem seinen seiner seines
            """
        ),
        roles=by_word(
            """
            father: vater vaters
            mother: mutter
            brother: bruder bruders brüder
            sister: schwester schwestern
            spouse: frau ehefrau mann ehemann gattin gatte witwe witwer
            child: sohn sohnes tochter
            parent: eltern
            uncle: onkel
            aunt: tante
            grandfather: großvater
            grandmother: großmutter
            nephew: neffe neffen
            niece: nichte
            cousin: cousin cousine vetter
            capital: hauptstadt
            leader: führer führerin anführer vorsitzender vorsitzende leiter leiterin
            president: präsident präsidentin
            founder: gründer gründerin begründer
            author: autor autorin verfasser verfasserin
            architect: architekt architektin
            successor: nachfolger nachfolgerin
            predecessor: vorgänger vorgängerin
            owner: eigentümer eigentümerin besitzer besitzerin
            director: direktor direktorin regisseur regisseurin
            publisher: verlag verleger
            manager: trainer trainerin
            currency: währung
            mayor: bürgermeister bürgermeisterin
            secretary: sekretär sekretärin
            teacher: lehrer lehrerin
            mentor: mentor
            rival: rivale rivalin konkurrent konkurrentin konkurrenz mitbewerber
            coach: coach
            designer: designer designerin gestalter
            editor: redakteur redakteurin herausgeber
            chair: vorstandsvorsitzender aufsichtsratsvorsitzende
            """
        ),
        nouns=kinds_by_word(
            """
            place: stadt dorf gemeinde land staat provinz region bezirk kreis insel fluss see berg königreich
            place: republik reich kolonie
            place, thing, organisation, work: gebäude flughafen museum krankenhaus brücke hotel denkmal bahnhof
            place, thing, organisation, work: stadion palast schloss burg kirche dom kathedrale tempel turm
            place, thing, organisation, work: theater bibliothek gefängnis
            organisation, group, place: partei firma gesellschaft unternehmen verein klub mannschaft band
            organisation, group, place: organisation schule universität hochschule institut institution akademie
            organisation, group, place: ministerium komitee ausschuss gewerkschaft regierung armee agentur
            organisation, group, place: gruppe rat versammlung parlament
            work, thing, organisation: zeitung
            work, thing, organisation: buch roman film stück gedicht lied album oper sinfonie gemälde artikel
            work, thing, organisation: broschüre schrift aufsatz zeitschrift
            event: krieg schlacht revolution aufstand streik kongress konferenz wahl putsch vertrag belagerung
            event: expedition spiel turnier
            thing, work, place: schiff flugzeug satellit asteroid komet planet mond art
            place: nation halbinsel bucht hafen tal platz park siedlung vorort metropole stadtteil ortschaft
            place, thing, organisation, work: rathaus kloster sternwarte leuchtturm bauwerk synagoge moschee
            organisation, group, place: konzern betrieb werk fabrik werft brauerei bank orchester team bund verband
            organisation, group, place: gilde bündnis behörde orden stiftung reederei genossenschaft kapelle
            work, thing, organisation: komposition konzert requiem sonate quartett symphonie lustspiel tragödie
            work, thing, organisation: komödie skulptur statue blatt
            event: brand unglück katastrophe überschwemmung erdbeben treffen feldzug seeschlacht konzil gipfel
            event: friedensvertrag abkommen
            thing, work, place: dampfer fähre frachter segler kreuzer lokomotive raumsonde rakete
            person: wissenschaftler wissenschaftlerin physiker physikerin chemiker chemikerin biologe mathematiker
            person: astronom ingenieur ingenieurin erfinder politiker politikerin diplomat soldat spieler fußballer
            person: stürmer torwart sänger sängerin musiker pianist pianistin schauspieler schauspielerin maler
            person: malerin bildhauer künstler künstlerin schriftsteller schriftstellerin dichter dichterin philosoph
            person: historiker komponist komponistin ökonom arzt ärztin admiral feldherr unternehmer unternehmerin
            person: reeder
            """
        ),
        elder=frozenset(
            "älterer ältere älteren älteste ältester jüngerer jüngere jüngeren jüngste verstorbene verstorbener "
            "einziger einzige erste erster zweite zweiter ehemalige ehemaliger eigene eigener neue neuer späterer "
            "spätere damalige größte größter größten wichtigste wichtigster schärfste schärfster nächste nächster "
            "ärgste ärgster zwei drei letzte letzter letztes jüngstes ältestes dritte drittes dritter vierte "
            "viertes vierter fünfte fünftes fünfter sechste siebte achte eines".split()
        ),
        articles=frozenset("ein eine einen einem einer eines".split()),
        openers=frozenset(
            (
                "dann danach inzwischen jedoch bald schließlich außerdem dennoch trotzdem vielleicht oft manchmal "
                "zunächst ursprünglich zuvor kürzlich daraufhin deshalb deswegen ebenso hier dort plötzlich laut "
                "allerdings zudem ferner zuletzt zugleich gleichzeitig anschließend seitdem seither daher somit nur "
                "selbst immerhin angeblich offenbar später früher vorher nachher damals heute gestern morgen jetzt "
                "nun schon bereits immer nie niemals selten häufig meist meistens normalerweise gewöhnlich besonders "
                "insbesondere namentlich wahrscheinlich vermutlich möglicherweise sicherlich natürlich freilich zwar "
                "gleichwohl nichtsdestoweniger überdies obendrein darüber darauf darum dadurch dafür dagegen dabei "
                "hingegen vielmehr stattdessen sonst ansonsten sogar allein einst einstmals endlich letztlich "
                "letztendlich erst erstmals mittlerweile währenddessen unterdessen zwischenzeitlich überall nirgends "
                "irgendwann irgendwo gemäß trotz wegen statt anstatt außer samt mitsamt nahe neben gegenüber entgegen "
                "mangels mittels binnen jenseits diesseits oberhalb unterhalb innerhalb außerhalb anlässlich "
                "bezüglich hinsichtlich zufolge nebst seitens kaum fast beinahe ungefähr etwa leider glücklicherweise "
                "bekanntlich tatsächlich wirklich eigentlich übrigens wiederum abermals erneut wieder"
            ).split()
        ),
        definite=frozenset(
            "der die das den dem des dieser diese dieses diesem diesen jener jene jenes besagte im am zum zur "
            "vom beim".split()
        ),
        genitives=frozenset("von vom des der eines".split()),
        owning=frozenset("dessen deren".split()),
        relatives=frozenset("der die das dem den dessen deren denen welcher welche welches welchem welchen wo".split()),
        relatives_apart=True,
        conjunctions=frozenset(
            "und oder aber sondern während obwohl weil als wenn wo der die das welcher welche welches nachdem "
            "bevor bis seit da denn dass doch so".split()
        ),
        opposites=OPPOSITES,
        mutual=MUTUAL,
        limits=LIMITS,
        first_person=frozenset(
            "ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer".split()
        ),
        negations=frozenset(
            "nicht nie niemals kein keine keinen keinem keiner keines weder ohne leugnete bestritt".split()
        ),
        compared=frozenset("als wie".split()),
        conditionals=frozenset(
            "falls wenn sofern wäre wären hätte hätten würde würden erwartet erwartete erwarteten prognose "
            "prognostiziert prognostizierte rechnet rechnete rechneten".split()
        ),
        copulas=frozenset("ist sind war waren wird werden wurde wurden worden".split()),
        having=frozenset({"hat"}),
        past=frozenset("war waren wurde wurden".split()),
        agents=frozenset("von vom durch".split()),
        inside=frozenset("in im".split()),
        prepositions=frozenset(
            "mit unter gegen für nach vor hinter über zwischen durch während ohne bei auf an seit trotz wegen "
            "gegenüber bis ab neben".split()
        ),
        extremes=by_word(
            """
            highest: höchste maximal maximale größte tiefste
            lowest: minimal minimale niedrigste kleinste
            mean: mittlere durchschnittlich durchschnittliche
            """
        ),
        locatives=frozenset("in im aus bei nahe nach um am".split()),
        sources=frozenset("von vom aus durch".split()),
        endings=(*((ending, "") for ending in "ern en er em es e n s".split()),),
    ),
    assertions=ASSERTIONS,
    modes=MODES,
    signals=SIGNALS,
    comparatives=COMPARATIVES,
    samples={
        "22. April 1870": "1870-04-22",
        "am 22. April 1870": "1870-04-22",
        "Januar 1894": "1894-01",
        "im Frühjahr 1893": "1893-21",
        "Anfang 1894": "1894~early",
        "die 1920er Jahre": "192X",
        "20. Jahrhundert": "19XX",
        "44 v. Chr.": "-0043",
        "22.4.1870": "1870-04-22",
        "etwa 1870": "1870~",
        "um 1870": "1870~",
        "von 1919 bis 1921": "1919/1921",
        "zwischen 1919 und 1921": "1919/1921",
        "10.–25. Oktober 1917": "1917-10-10/1917-10-25",
        "25. Oktober 1917 (alten Stils)": "1917-11-07",
        "10. Apriljul. / 22. April 1870greg.": "1870-04-22",
        "zweite Hälfte des 19. Jahrhunderts": "1850/1899",
        "Freitag, 20. Mai 1887": "1887-05-20",
        "Jänner 1894": "1894-01",
        "bis 1922": "../1922",
    },
)
