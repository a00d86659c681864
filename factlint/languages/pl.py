"""Polish."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._pl_numbers import NUMBERS
from factlint.languages._prose import ProseWords

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
        },
        ordinals=(
            "pierwszy pierwszego",
            "drugi drugiego",
            "trzeci trzeciego",
            "czwarty czwartego",
            "piąty piątego",
            "szósty szóstego",
            "siódmy siódmego",
            "ósmy ósmego",
            "dziewiąty dziewiątego",
            "dziesiąty dziesiątego",
            "jedenasty jedenastego",
            "dwunasty dwunastego",
            "trzynasty trzynastego",
            "czternasty czternastego",
            "piętnasty piętnastego",
            "szesnasty szesnastego",
            "siedemnasty siedemnastego",
            "osiemnasty osiemnastego",
            "dziewiętnasty dziewiętnastego",
            "dwudziesty dwudziestego",
        ),
        ordinal_suffixes="-go -ego -tego -y -ty",
        of="dnia, z",
        at="w, we, w roku, od, do, po, przed, na, w dniu, z, około, na początku, pod koniec, dnia, "
        "w ciągu, "
        "już w, jeszcze w, ku",
        near="za, o, i, z",
        year="rok, roku, rokiem, r., r, rokowi",
        years="latami",
        before="przed, do",
        after="po, od, począwszy od, później niż",
        until="aż do",
        onwards="i później, lub później",
        start="od, z",
        to="do, po",
        between="między, pomiędzy",
        also="a, i",
        about="ok., około, ok, circa, ca.",
        roughly="mniej więcej w, w przybliżeniu",
        early="początek, początku, na początku, początkiem, z początkiem",
        mid="połowa, połowie, w połowie, połowy",
        late="koniec, końcu, pod koniec, końca, z końcem, w końcu, końcem",
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
        },
        tenths={"ostatnia dekada": 9, "ostatniej dekadzie": 9, "pierwsza dekada": 0, "pierwszej dekadzie": 0},
        decade="lata, latach, dekada, dekadzie, dekady",
        decade_suffixes="-te -tych",
        century="wiek, wieku, wiekiem, wieków, wiekach, w., stulecie, stulecia, stuleciu",
        millennium="tysiąclecie, tysiąclecia, tysiącleciu",
        bce="p.n.e., p. n. e., przed naszą erą, przed chr., przed chrystusem",
        ce="n.e., n. e., naszej ery, po chrystusie",
        old_style="st. st., st.st., starego stylu, stary styl, według starego stylu, kalendarza juliańskiego, jul., "
        "kalendarz juliański, według kalendarza juliańskiego, w kalendarzu juliańskim, juliański, wg starego stylu, "
        "wg kalendarza juliańskiego",
        new_style="n. st., n.st., nowego stylu, nowy styl, według nowego stylu, kalendarza gregoriańskiego, greg., "
        "kalendarz gregoriański, według kalendarza gregoriańskiego, w kalendarzu gregoriańskim, gregoriański, "
        "wg nowego stylu, wg kalendarza gregoriańskiego",
        names="rewolucja, rewolucji, rewolucję, przewrót, przewrotu, tezy, powstanie, powstania, ulica, plac",
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
        },
        later="# później, # potem",
        earlier="# wcześniej",
        after_date="po",
        before_date="przed",
    ),
    numbers=NUMBERS,
    prose=ProseWords(
        titles=frozenset(
            (
                "pan pani dr prof profesor gen generał król królowa książę hrabia car cesarz "
                "cesarzowa prezydent premier minister towarzysz tow ks"
            ).split()
        ),
        modifiers=frozenset("nowa nowy nowe północna południowa wschodnia zachodnia dolny dolna górny górna".split()),
        naming=frozenset(
            (
                "nazwa nazwany nazwana nazwano nazywany przemianowano przemianowany zwany zwana dziś dzisiaj "
                "obecnie obecny teraz później dawny dawniej dawna ówczesny przyszły urodził urodziła"
            ).split()
        ),
        particles=frozenset("de von van la".split()),
        paradigms=(
            ("", "a u owi em iem ie"),
            ("a", "y i ę ą o ie e"),
            ("ia", "ii ię ią"),
            ("ja", "ji ję ją"),
            ("i", "iego iemu im ich"),
            ("y", "ego emu ym ych"),
            ("a", "ej ą"),
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
            ("ie", "ia iu iem"),
            ("e", "ego emu ym"),
        ),
        stopwords=frozenset(
            "w i na z się do nie jest że to o od po jak a przez za był dla oraz roku ale przy są jego które "
            "który także było pod była lub ze tym został jako być czy już tego ich".split()
        ),
        abbreviations=frozenset(
            "al art dr ds dyr gen godz hab im in inż jw ks m mec mgr min mjr mld mln np nr o ok p par pl pn por pow "
            "poz pp prof pt płk r red rozdz rys s str sygn sz t tab tel tj tys tzn tzw ul ur vol w wg woj wyd zm zob "
            "zł św".split()
        ),
        quotes=(("„", "”"), ("«", "»"), ("»", "«"), ("“", "”"), ('"', '"')),
        speech=frozenset(
            "dodał dodała mówi mówił mówiła napisał napisała nazwał odpowiedział ogłosił ogłosiła oświadczył "
            "oświadczyła pisał pisała pisze powiedział powiedziała stwierdził stwierdziła zapytał zauważył".split()
        ),
    ),
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
