"""Polish."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._pl_assertions import ASSERTIONS
from factlint.languages._pl_modes import MODES
from factlint.languages._pl_numbers import NUMBERS
from factlint.languages._pl_opposites import LIMITS, MUTUAL, OPPOSITES
from factlint.languages._pl_peoples import PEOPLES
from factlint.languages._pl_signals import SIGNALS
from factlint.languages._prose import ProseWords, by_word, declined, kinds_by_word

_PARADIGMS = (
    ("", "a u owi em iem ie"),
    ("a", "y i ę ą o ie e"),
    ("ia", "ii ię ią"),
    ("ja", "ji ję ją"),
    ("i", "iego iemu im ich"),
    ("y", "ego emu ym ych"),
    ("a", "ej ą"),
    ("ska", "skiej ską"),
    ("cka", "ckiej cką"),
    ("o", "a u em ie"),
    ("ek", "ka kowi kiem ku"),
    ("ec", "ca cowi cem cu"),
    ("ń", "nia niowi niem niu"),
    ("ów", "owa owowi owem owie"),
    ("r", "rze"),
    ("ra", "rze"),
    ("ł", "le"),
    ("ka", "ce"),
    ("ga", "dze"),
    ("ta", "cie"),
    ("t", "cie"),
    ("d", "dzie"),
    ("da", "dzie"),
    ("ła", "le"),
    ("st", "ście"),
    ("sta", "ście"),
    ("ść", "ści ścią"),
    ("ół", "oła ołu ołowi ołem ole ele"),
    ("ód", "odu odowi odem odzie"),
    ("ie", "ia iu iem"),
    ("e", "ego emu ym"),
)

POLISH = Language(
    code="pl",
    name="Polish",
    dates=DateWords(
        months=(
            "styczeń stycznia styczniu styczniem styczen",
            "luty lutego lutym lutemu",
            "marzec marca marcu marcem",
            "kwiecień kwietnia kwietniu kwietniem kwiecien",
            "maj maja maju majem",
            "czerwiec czerwca czerwcu czerwcem",
            "lipiec lipca lipcu lipcem",
            "sierpień sierpnia sierpniu sierpniem sierpien",
            "wrzesień września wrześniu wrześniem wrzesien wrzesnia",
            "październik października październiku październikiem pazdziernika",
            "listopad listopada listopadzie listopadem listopadowi",
            "grudzień grudnia grudniu grudniem grudzien",
        ),
        short_months=(
            "sty",
            "lut",
            "mar",
            "kwi kw",
            "",
            "cze",
            "lip",
            "sie sierp",
            "wrz wrześ",
            "paź paźdz",
            "lis list",
            "gru",
        ),
        homonyms="maja maj mar list lis",
        weekdays=(
            "poniedziałek poniedziałku poniedziałkiem",
            "wtorek wtorku wtorkiem",
            "środa środę środy środzie",
            "czwartek czwartku czwartkiem",
            "piątek piątku piątkiem",
            "sobota sobotę soboty sobocie",
            "niedziela niedzielę niedzieli",
        ),
        short_weekdays=("pon", "wt", "śr", "czw", "pt", "sob", "niedz"),
        seasons=(
            "wiosna, wiosną, wiosny, wiosnę, wiośnie",
            "lato, latem, lecie",
            "jesień, jesienią, jesieni",
            "zima, zimą, zimy, zimę, zimie",
        ),
        feasts={
            "boże narodzenie": (12, 25),
            "wigilia": (12, 24),
            "wigilię": (12, 24),
            "wigilia bożego narodzenia": (12, 24),
            "nowy rok": (1, 1),
            "sylwester": (12, 31),
            "sylwestra": (12, 31),
            "wielkanoc": (0, 0),
            "wielki piątek": (0, -2),
            "niedziela wielkanocna": (0, 0),
            "niedzielę wielkanocną": (0, 0),
            "poniedziałek wielkanocny": (0, 1),
            "boże ciało": (0, 60),
            "zielone świątki": (0, 49),
            "wszystkich świętych": (11, 1),
            "trzech króli": (1, 6),
            "wielki czwartek": (0, -3),
            "wielką sobotę": (0, -1),
            "wielka sobota": (0, -1),
            "środę popielcową": (0, -46),
            "środa popielcowa": (0, -46),
            "niedzielę palmową": (0, -7),
            "niedziela palmowa": (0, -7),
            "wniebowstąpienie": (0, 39),
            "dzień zaduszny": (11, 2),
            "zaduszki": (11, 2),
            "bożego narodzenia": (12, 25),
            "wigilii": (12, 24),
            "wielkanocy": (0, 0),
            "nowego roku": (1, 1),
            "zielonych świątek": (0, 49),
            "bożego ciała": (0, 60),
        },
        ordinals=(
            "pierwszy pierwszego pierwszym",
            "drugi drugiego drugim",
            "trzeci trzeciego trzecim",
            "czwarty czwartego czwartym",
            "piąty piątego piątym",
            "szósty szóstego szóstym",
            "siódmy siódmego siódmym",
            "ósmy ósmego ósmym",
            "dziewiąty dziewiątego dziewiątym",
            "dziesiąty dziesiątego dziesiątym",
            "jedenasty jedenastego jedenastym",
            "dwunasty dwunastego dwunastym",
            "trzynasty trzynastego trzynastym",
            "czternasty czternastego czternastym",
            "piętnasty piętnastego piętnastym",
            "szesnasty szesnastego szesnastym",
            "siedemnasty siedemnastego siedemnastym",
            "osiemnasty osiemnastego osiemnastym",
            "dziewiętnasty dziewiętnastego dziewiętnastym",
            "dwudziesty dwudziestego dwudziestym",
        ),
        ordinal_suffixes="-go -ego -tego -y -ty",
        of="dnia, z",
        at="w, we, w roku, od, do, po, przed, na, w dniu, z, około, na początku, pod koniec, dnia, "
        "w ciągu, "
        "już w, jeszcze w, ku",
        near="za, o, i, z",
        year="rok, roku, rokiem, r., r, rokowi",
        years="latami",
        month="miesiąc, miesiąca, miesiącu, miesiąca roku",
        before="przed, do, nie później niż, nie później niż w, najpóźniej w",
        after="po, od, począwszy od, później niż, nie wcześniej niż, nie wcześniej niż w, najwcześniej w",
        until="aż do",
        onwards="i później, lub później",
        start="od, z",
        to="do, po",
        into="na",
        between="między, pomiędzy",
        also="a, i",
        about="ok., około, ok, circa, ca.",
        roughly="mniej więcej w, w przybliżeniu, około roku, koło",
        early="początek, początku, na początku, początkiem, z początkiem, pierwsze dni, pierwszych dniach, w "
        "pierwszych dniach, pierwszym tygodniu, w pierwszym tygodniu, pierwszych miesiącach, w pierwszych "
        "miesiącach, pierwsze miesiące",
        mid="połowa, połowie, w połowie, połowy",
        late="koniec, końcu, pod koniec, końca, z końcem, w końcu, końcem, ostatnie dni, ostatnich dniach, w ostatnich "
        "dniach, ostatnim tygodniu, w ostatnim tygodniu, ostatnich miesiącach, w ostatnich miesiącach, u schyłku, "
        "schyłek, schyłku",
        halves={
            "pierwsza połowa": 40,
            "pierwszej połowie": 40,
            "pierwszą połowę": 40,
            "druga połowa": 41,
            "drugiej połowie": 41,
            "drugą połowę": 41,
            "drugiej połowy": 41,
            "pierwszej połowy": 40,
            "i połowie": 40,
            "ii połowie": 41,
            "pierwszy kwartał": 33,
            "pierwszy kwartale": 33,
            "pierwszy kwartału": 33,
            "pierwszym kwartał": 33,
            "pierwszym kwartale": 33,
            "pierwszym kwartału": 33,
            "pierwszego kwartał": 33,
            "pierwszego kwartale": 33,
            "pierwszego kwartału": 33,
            "i kwartał": 33,
            "i kwartale": 33,
            "i kwartału": 33,
            "drugi kwartał": 34,
            "drugi kwartale": 34,
            "drugi kwartału": 34,
            "drugim kwartał": 34,
            "drugim kwartale": 34,
            "drugim kwartału": 34,
            "drugiego kwartał": 34,
            "drugiego kwartale": 34,
            "drugiego kwartału": 34,
            "ii kwartał": 34,
            "ii kwartale": 34,
            "ii kwartału": 34,
            "trzeci kwartał": 35,
            "trzeci kwartale": 35,
            "trzeci kwartału": 35,
            "trzecim kwartał": 35,
            "trzecim kwartale": 35,
            "trzecim kwartału": 35,
            "trzeciego kwartał": 35,
            "trzeciego kwartale": 35,
            "trzeciego kwartału": 35,
            "iii kwartał": 35,
            "iii kwartale": 35,
            "iii kwartału": 35,
            "czwarty kwartał": 36,
            "czwarty kwartale": 36,
            "czwarty kwartału": 36,
            "czwartym kwartał": 36,
            "czwartym kwartale": 36,
            "czwartym kwartału": 36,
            "ostatnim kwartał": 36,
            "ostatnim kwartale": 36,
            "ostatnim kwartału": 36,
            "iv kwartał": 36,
            "iv kwartale": 36,
            "iv kwartału": 36,
            "pierwszej ćwierci": 33,
            "pierwsza ćwierć": 33,
            "drugiej ćwierci": 34,
            "trzeciej ćwierci": 35,
            "czwartej ćwierci": 36,
            "ostatniej ćwierci": 36,
            "ostatnia ćwierć": 36,
            "i ćw.": 33,
            "ii ćw.": 34,
            "iii ćw.": 35,
            "iv ćw.": 36,
            "i poł.": 40,
            "ii poł.": 41,
            "1. poł.": 40,
            "2. poł.": 41,
            "pierwszym półroczu": 40,
            "drugim półroczu": 41,
        },
        tenths={
            "ostatnia dekada": 9,
            "ostatniej dekadzie": 9,
            "pierwsza dekada": 0,
            "pierwszej dekadzie": 0,
            "drugiej dekadzie": 1,
        },
        decade="lata, latach, lat, dekada, dekadzie, dekady",
        decade_suffixes="-te -tych",
        decade_adjectives={
            "dwudzieste": 20,
            "dwudziestych": 20,
            "trzydzieste": 30,
            "trzydziestych": 30,
            "czterdzieste": 40,
            "czterdziestych": 40,
            "pięćdziesiąte": 50,
            "pięćdziesiątych": 50,
            "sześćdziesiąte": 60,
            "sześćdziesiątych": 60,
            "siedemdziesiąte": 70,
            "siedemdziesiątych": 70,
            "osiemdziesiąte": 80,
            "osiemdziesiątych": 80,
            "dziewięćdziesiąte": 90,
            "dziewięćdziesiątych": 90,
        },
        century="wiek, wieku, wiekiem, wieków, wiekach, w., stulecie, stulecia, stuleciu, stulecie, stulecia, stuleciu",
        turn="przełom, przełomie, przełomu",
        millennium="tysiąclecie, tysiąclecia, tysiącleciu",
        bce="p.n.e., p. n. e., przed naszą erą, przed chr., przed chrystusem",
        ce="n.e., n. e., naszej ery, po chrystusie",
        old_style="st. st., st.st., starego stylu, stary styl, według starego stylu, kalendarza juliańskiego, jul., "
        "kalendarz juliański, według kalendarza juliańskiego, w kalendarzu juliańskim, juliański, wg starego "
        "stylu, wg kalendarza juliańskiego, według starego kalendarza, starego kalendarza",
        new_style="n. st., n.st., nowego stylu, nowy styl, według nowego stylu, kalendarza gregoriańskiego, greg., "
        "kalendarz gregoriański, według kalendarza gregoriańskiego, w kalendarzu gregoriańskim, gregoriański, "
        "wg nowego stylu, wg kalendarza gregoriańskiego, według naszego kalendarza, według współczesnego "
        "kalendarza, nowego kalendarza, według nowego kalendarza",
        equals="czyli, to jest, tj., to znaczy, lub, albo, co odpowiada",
        names="rewolucja, rewolucji, rewolucję, przewrót, przewrotu, tezy, powstanie, powstania, ulica, plac",
        namely="to znaczy, czyli, tj., to jest",
        numbered="rozdział rozdziału rozdziale część części strona strony stronie wers lekcja rysunek tabela artykuł "
        "akt scena",
        naming="ulica ulicy ulicę ul plac placu placem pl aleja alei aleje most mostu wersja wersji",
        plurals="ów ych ich ek zy ób dzi ni szy cy ton",
        units={
            "rok": "y",
            "lata": "y",
            "lat": "y",
            "miesiąc": "m",
            "miesiące": "m",
            "miesięcy": "m",
            "tydzień": "w",
            "tygodnie": "w",
            "tygodni": "w",
            "dzień": "d",
            "dni": "d",
        },
        small={
            "jeden": 1,
            "dwa": 2,
            "trzy": 3,
            "cztery": 4,
            "pięć": 5,
            "sześć": 6,
            "siedem": 7,
            "osiem": 8,
            "dziewięć": 9,
            "dziesięć": 10,
            "jedenaście": 11,
            "dwanaście": 12,
            "dwie": 2,
            "jedną": 1,
        },
        later="# później, # potem",
        earlier="# wcześniej",
        after_date="po",
        before_date="przed",
        jubilees="lecie, lecia, leciu, leciem",
        marking="obchodził, obchodziła, obchodziło, świętował, świętowała, świętowało, przypadła na, przypadł na, "
        "przypada na, obchodzono w, obchodzono, obchodzona była w, świętowano w, świętowano, przypadła w, "
        "przypada w, minęła w, uczczono, uczciło, obchodzono w roku, obchodzona w, obchodzony w, uroczyście "
        "obchodzono w",
        centenaries={
            "stulecie": 100,
            "stulecia": 100,
            "dwusetlecie": 200,
            "dwóchsetlecie": 200,
            "pięćdziesięciolecie": 50,
            "pięćdziesięciolecia": 50,
            "dwudziestopięciolecie": 25,
            "trzechsetlecie": 300,
            "stuleciu": 100,
        },
        convention="daty podano, daty są podane, daty podane są, daty podaję, daty podajemy, daty są, daty podawane są",
        lessening="spad zmniejsz zmal obniż zreduk skurcz strac",
        deeds="pisał, pisała, napisał, napisała, jeździł, jeździła, wyjechał, wyjechała, przyjechał, przyjechała, "
        "przeprowadził się, przeprowadziła się, przeniósł się, przeniosła się, spotkał, spotkała, przemawiał, "
        "przemawiała, odpowiedział, odpowiedziała, studiował, studiowała, uczył, uczyła, mieszkał, mieszkała, "
        "ożenił się, wyszła za mąż, poślubił, poślubiła, osiedlił się, osiedliła się, wyemigrował, "
        "wyemigrowała, odwiedził, odwiedziła, podróżował, podróżowała, namalował, namalowała",
        unspent="skazany, skazana, wyrok, kara, karę, zesłany, zesłania, kontrakt, umowa, kadencja, kadencji, "
        "wybrany, mianowany, każde, każdy, co, plan",
        anniversary="rocznica rocznicę rocznicy rocznicą jubileusz jubileuszu",
        altogether="łącznie, razem, w sumie, ogółem",
        lasting="trwała, trwał, trwało, trwały, czyli, to jest, przez, w ciągu, łącznie, razem, w sumie",
        told={
            "rok później": "1y",
            "rok potem": "1y",
            "po roku": "1y",
            "rok wcześniej": "-1y",
            "miesiąc później": "1m",
            "miesiąc wcześniej": "-1m",
            "tydzień później": "1w",
            "tydzień wcześniej": "-1w",
            "dzień później": "1d",
            "dzień wcześniej": "-1d",
            "pół roku później": "6m",
            "w następnym roku": "1y",
            "w kolejnym roku": "1y",
            "następnego roku": "1y",
            "następnego dnia": "1d",
            "nazajutrz": "1d",
            "w następnym miesiącu": "1m",
            "w poprzednim roku": "-1y",
            "poprzedniego dnia": "-1d",
            "w tym samym roku": "0y",
            "tego samego roku": "0y",
            "tego samego dnia": "0d",
            "w tym samym miesiącu": "0m",
            "dekadę później": "10y",
            "za rok": "1y",
            "sto lat później": "100y",
            "wiek później": "100y",
            "pół wieku później": "50y",
            "w przeddzień": "-1d",
            "poprzedniego roku": "-1y",
            "rok przedtem": "-1y",
            "dzień przedtem": "-1d",
            "następnego ranka": "1d",
            "tydzień potem": "1w",
            "miesiąc potem": "1m",
            "dzień potem": "1d",
            "w tym samym dniu": "0d",
        },
        of_year={
            "tego samego roku": "0y",
            "tego roku": "0y",
            "tegoż roku": "0y",
            "następnego roku": "1y",
            "kolejnego roku": "1y",
            "poprzedniego roku": "-1y",
        },
    ),
    numbers=NUMBERS,
    prose=ProseWords(
        titles=frozenset(
            (
                "pan pani dr prof profesor gen generał król królowa książę hrabia car cesarz "
                "cesarzowa prezydent premier minister towarzysz tow ks"
            ).split()
        ),
        modifiers=frozenset(
            "nowa nowy nowe północna południowa wschodnia zachodnia dolny dolna górny górna mała mały małe wielka "
            "wielki wielkie stara stary stare".split()
        ),
        naming=frozenset(
            (
                "nazwa nazwany nazwana nazwano nazywany przemianowano przemianowany zwany zwana dziś dzisiaj "
                "obecnie obecny teraz później dawny dawniej dawna ówczesny przyszły urodził urodziła"
            ).split()
        ),
        particles=frozenset("de von van la".split()),
        paradigms=_PARADIGMS,
        letters="ąćęłńóśźż",
        telling=frozenset(
            (
                "ja ty my wy mnie mi ciebie ci nas was nam wam mój moja moje twój twoja nasz nasza jestem jesteś jest "
                "jesteśmy są był była było byli były być mam masz ma mamy mają miał miała może mogę mogą musi chcę "
                "chce będę będzie będą co jak gdzie kto dlaczego kiedy ile czy tylko jeszcze już bardzo więcej mniej "
                "też także zawsze dziś dzisiaj jutro wczoraj teraz wkrótce tu tam między przez przed przy bez pod nad "
                "podczas do od dla po za ze się nie to ten ta te tego tej tym tych każdy każda wszystko wszystkie "
                "inny inna oraz lub albo"
            ).split()
        ),
        stopwords=frozenset(
            "w i na z się do nie jest że to o od po jak a przez za był dla oraz roku ale przy są jego które "
            "który także było pod była lub ze tym został jako być czy już tego ich "
            "tam wtedy potem następnie też później".split()
        ),
        abbreviations=frozenset(
            "al art dr ds dyr gen godz hab im in inż jw ks m mec mgr min mjr mld mln np nr o ok p par pl pn por pow "
            "poz pp prof pt płk r red rozdz rys s str sygn sz t tab tel tj tys tzn tzw ul ur vol w wg woj wyd zm zob "
            "zł św".split()
        ),
        closing=frozenset("r tys mln mld zł gr egz os szt ha km m kg".split()),
        quotes=(("„", "”"), ("«", "»"), ("»", "«"), ("“", "”"), ('"', '"')),
        attributions=tuple(
            ("według, zdaniem, podobno, rzekomo, sporny, sporna, sporne, inne źródła, niektóre źródła, niepewny").split(
                ", "
            )
        ),
        speech=frozenset(
            "dodał dodała mówi mówił mówiła napisał napisała nazwał odpowiedział ogłosił ogłosiła oświadczył "
            "oświadczyła pisał pisała pisze powiedział powiedziała stwierdził stwierdziła zapytał zauważył".split()
        ),
        pronouns=kinds_by_word(
            """
            any: on jego jemu niego niemu nim mu ona jej niej nią ją
            no person: ono
            organisation, group, person: oni one ich im nich nimi
            any: swój swoja swoje swojego swojej swoim swoją swemu swego swej
            """
        ),
        genders=by_word(
            """
            m: on niego niemu jego
            f: ona niej nią jej
            """
        ),
        roles=declined(
            by_word(
                """
                father: ojciec ojca ojcu ojcem
                mother: matka
                brother: brat bracia braci
                sister: siostra
                spouse: żona mąż męża mężowi mężem małżonek wdowa
                child: syn córka
                parent: rodzice rodziców rodzicami
                uncle: wuj wujek stryj
                aunt: ciotka ciocia
                grandfather: dziadek
                grandmother: babcia babka
                cousin: kuzyn kuzynka
                capital: stolica
                leader: przywódca lider wódz
                president: prezydent
                chair: przewodniczący
                mayor: burmistrz
                founder: założyciel założycielka
                author: autor autorka
                architect: architekt
                successor: następca
                predecessor: poprzednik
                owner: właściciel
                director: reżyser dyrektor
                publisher: wydawca
                editor: redaktor
                manager: trener
                currency: waluta
                secretary: sekretarz
                teacher: nauczyciel
                rector: rektor rektorka
                captain: kapitan
                """
            ),
            _PARADIGMS,
        ),
        nouns=declined(
            kinds_by_word(
                """
                place: miasto miasta mieście wieś wsi kraj państwo państwa prowincja region wyspa rzeka jezioro góra
                place: królestwo republika cesarstwo imperium kolonia twierdza port park ogród plac ulica dolina
                place: dzielnica gmina powiat województwo miasteczko osada klasztor dwór cmentarz kanał
                place, thing, organisation, work: budynek lotnisko muzeum szpital most hotel pomnik dworzec stadion
                place, thing, organisation, work: pałac zamek kościół katedra świątynia wieża teatr biblioteka
                place, thing, organisation, work: więzienie kaplica meczet dzwonnica obserwatorium fontanna tunel
                place, thing, organisation, work: wiadukt zapora elektrownia stacja gmach galeria zakład fabryka huta
                place, thing, organisation, work: kombinat fort cyrk kopalnia stocznia browar cukrownia młyn
                organisation, group, place: partia spółka firma klub drużyna zespół organizacja szkoła uniwersytet
                organisation, group, place: uczelnia instytut akademia ministerstwo komitet związek rząd armia agencja
                organisation, group, place: grupa towarzystwo rada zgromadzenie zgromadzenia parlament orkiestra chór
                organisation, group, place: gimnazjum liceum bank przedsiębiorstwo wydawnictwo korporacja koncern
                organisation, group, place: holding stowarzyszenie federacja sejm senat
                work, thing, organisation: książka powieść powieści film sztuka wiersz piosenka album opera symfonia
                work, thing, organisation: obraz artykuł broszura esej czasopismo pismo gazeta dziennik opowiadanie
                work, thing, organisation: zbiór trylogia dramat komedia balet nowela poemat
                event: wojna bitwa rewolucja powstanie bunt strajk kongres zjazd konferencja wybory przewrót traktat
                event: oblężenie wyprawa turniej konflikt walka pożar trzęsienie powódź katastrofa awaria finał
                event: mistrzostwa olimpiada festiwal wystawa kampania operacja referendum plebiscyt mecz
                thing, place: statek okręt samolot satelita planetoida kometa planeta księżyc gatunek droga linia
                thing, place: kolej magistrala trasa
                person: naukowiec fizyk chemik botanik biolog matematyk astronom inżynier wynalazca polityk dyplomata
                person: prawnik piłkarz sportowiec napastnik bramkarz obrońca pomocnik bokser muzyk
                person: pianista kompozytor śpiewak śpiewaczka aktor aktorka malarz malarka rzeźbiarz pisarz pisarka
                person: poeta poetka prozaik dramaturg dziennikarz filozof historyk ekonomista lekarz chirurg
                person: rewolucjonista generał
                """
            ),
            _PARADIGMS,
        ),
        designations=declined(
            by_word(
                """
                battle: bitwa
                war: wojna
                treaty: traktat układ
                siege: oblężenie
                revolution: rewolucja
                uprising: powstanie
                strike: strajk
                congress: kongres zjazd
                university: uniwersytet
                academy: akademia
                institute: instytut
                school: szkoła
                college: kolegium
                company: spółka kompania
                factory: fabryka zakłady
                glassworks: huta
                bank: bank
                museum: muzeum
                library: biblioteka
                theatre: teatr
                hospital: szpital
                church: kościół
                cathedral: katedra
                monastery: klasztor
                palace: pałac
                castle: zamek
                tower: wieża
                bridge: most
                tunnel: tunel
                viaduct: wiadukt
                canal: kanał
                railway: kolej
                station: stacja dworzec
                airport: lotnisko
                stadium: stadion
                prison: więzienie
                cemetery: cmentarz
                garden: ogród
                park: park
                street: ulica
                square: plac
                river: rzeka
                lake: jezioro
                island: wyspa
                mountains: góry
                province: prowincja województwo
                district: powiat
                republic: republika
                empire: imperium cesarstwo
                kingdom: królestwo
                party: partia
                prize: nagroda
                of: pod w nad
                """
            ),
            _PARADIGMS,
        ),
        place_adjectives=tuple("ski ska skie skiego skiej skiemu skim ską scy skich cki cka ckie ckiego ckiej".split()),
        elder=frozenset(
            "starszy starszego starszym starszemu starsza starszej młodszy młodszego młodszym młodsza młodszej "
            "najstarszy najmłodszy zmarły zmarła jedyny jedyna pierwszy pierwsza drugi druga były była obecny obecna "
            "przyszły przyszła własny nowy nowa ówczesny".split()
        ),
        small_nouns=True,
        openers=frozenset(
            (
                "wkrótce najpierw wreszcie oprócz może często czasem czasami początkowo niedawno dlatego tutaj nagle "
                "również nawet tylko jeszcze nigdy tymczasem ponadto znów ostatecznie według kiedyś zaraz dopiero "
                "potem później następnie wtedy jednak dziś dzisiaj wczoraj jutro tam także teraz już dawniej "
                "wcześniej zawsze zwykle zazwyczaj rzadko szczególnie zwłaszcza prawdopodobnie przypuszczalnie "
                "oczywiście naturalnie zamiast przeciw przeciwko wśród około obok koło wokół wewnątrz razem blisko "
                "wszędzie nigdzie prawie niemal niestety rzeczywiście naprawdę natychmiast szybko powoli stopniowo "
                "oficjalnie równocześnie jednocześnie odwrotnie inaczej więc zatem toteż natomiast choć chociaż kiedy "
                "dopóki ponieważ gdyż jeśli gdzie niech właśnie zgodnie dzięki wbrew mimo pomimo po przez podczas "
                "przed niegdyś odtąd stąd stamtąd długo też rzekomo podobno na-przykład poza bardzo wobec ku dla "
                "znowu"
            ).split()
        ),
        definite=frozenset(
            "ten ta to ci te tego tej temu tym tych tymi tę tą ów owa owo tenże taż wspomniany wspomniana".split()
        ),
        bare_nouns=True,
        relatives=frozenset(
            "który która które którzy którego której których któremu którym którą którymi gdzie".split()
        ),
        relatives_apart=True,
        conjunctions=frozenset(
            "i a oraz ale lecz jednak podczas gdy choć chociaż ponieważ bo kiedy gdzie który która które którego "
            "której którym którą których że zanim aż odkąd lub albo jeśli jak więc".split()
        ),
        first_person=frozenset("ja mnie mi mną mój moja moje moi my nas nam nami nasz nasza nasze nasi".split()),
        negations=frozenset("nie nigdy ani bez żaden żadna żadnego nikt zaprzeczył".split()),
        opposites=OPPOSITES,
        mutual=MUTUAL,
        limits=LIMITS,
        conditionals=frozenset("jeśli jeżeli gdyby by prognoza prognozował prognozowano oczekiwano przewiduje".split()),
        copulas=frozenset("jest są był była było byli były został została zostało to —".split()),
        past=frozenset("był była było byli były został została zostało".split()),
        agents=frozenset({"przez"}),
        inside=frozenset("w we na".split()),
        extremes=by_word(
            """
            highest: maksymalny maksymalna najwyższy największa
            lowest: minimalny minimalna najniższy
            mean: średni średnia przeciętny
            """
        ),
        locatives=frozenset("w we na z ze do od pod koło blisko przy nad poza".split()),
        sources=frozenset("z ze od przez".split()),
        prepositions=frozenset("z ze za o przez dla bez przeciw między u według wraz po przed podczas".split()),
        drops_subjects=True,
        verb_endings=("ł", "ła", "ło", "li", "ły", "ano", "ono", "ęto"),
        verb_genders=(("ła", "f"), ("ł", "m")),
        synonyms=PEOPLES,
        endings=(
            *((ending, "ał") for ending in ("ęła", "ęło", "ęli", "ęły")),
            ("ili", "ił"),
            ("ali", "ał"),
            *(
                (ending, "")
                for ending in (
                    "iejszy owie iami iach iego iemu ami ach owi ego emu ymi imi iom iem iej iow ych ich om ow em ym "
                    "im ej ie ia iu io ii a e i o u y"
                ).split()
            ),
        ),
    ),
    assertions=ASSERTIONS,
    modes=MODES,
    signals=SIGNALS,
    samples={
        "22 kwietnia 1870": "1870-04-22",
        "22 kwietnia 1870 r.": "1870-04-22",
        "w styczniu 1894 roku": "1894-01",
        "wiosną 1893": "1893-21",
        "na początku 1894": "1894~early",
        "lata 1920": "192X",
        "XX wiek": "19XX",
        "44 r. p.n.e.": "-0043",
        "22.04.1870": "1870-04-22",
        "około 1870 roku": "1870~",
        "od 1919 do 1921": "1919/1921",
        "między 1919 a 1921": "1919/1921",
        "10 (22) kwietnia 1870 r.": "1870-04-22",
        "25 października 1917 (starego stylu)": "1917-11-07",
        "druga połowa XIX wieku": "1850/1899",
        "piątek, 20 maja 1887": "1887-05-20",
        "22 IV 1870": "1870-04-22",
    },
)
