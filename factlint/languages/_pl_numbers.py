"""Polish: the words that quantities are written with, in all cases.

Forms after Słownik gramatyczny języka polskiego (4th ed.); ordinals are generated from their stems.
"""

from __future__ import annotations

from factlint.languages._numbers import NumberWords, numbered, phrases

_ENDINGS = "y ego emu ym a ej ą e ych ymi".split()
_STEMS = {
    "pierwsz": 1, "czwart": 4, "piąt": 5, "szóst": 6, "siódm": 7, "ósm": 8, "dziewiąt": 9, "dziesiąt": 10,
    "jedenast": 11, "dwunast": 12, "trzynast": 13, "czternast": 14, "piętnast": 15, "szesnast": 16, "siedemnast": 17,
    "osiemnast": 18, "dziewiętnast": 19, "dwudziest": 20, "trzydziest": 30, "czterdziest": 40, "pięćdziesiąt": 50,
    "sześćdziesiąt": 60, "siedemdziesiąt": 70, "osiemdziesiąt": 80, "dziewięćdziesiąt": 90, "setn": 100,
    "dwusetn": 200, "trzechsetn": 300, "czterechsetn": 400, "pięćsetn": 500, "sześćsetn": 600, "siedemsetn": 700,
    "osiemsetn": 800, "dziewięćsetn": 900,
}  # fmt: skip
_MULTIPLYING = {"tysięczn": 1000, "milionow": 1_000_000, "miliardow": 1_000_000_000}
_SECOND_THIRD = numbered(
    """2 drugi drugiego drugiemu drugim druga drugiej drugą drugie drudzy drugich drugimi
    3 trzeci trzeciego trzeciemu trzecim trzecia trzeciej trzecią trzecie trzecich trzecimi"""
)


def _declined(stems: dict[str, int], endings: list[str]) -> dict[str, int]:
    return {stem + ending: value for stem, value in stems.items() for ending in endings}


_HEADS = {
    "dwu": 2, "trzy": 3, "trzech": 3, "cztero": 4, "czterech": 4, "pięcio": 5, "sześcio": 6, "siedmio": 7,
    "ośmio": 8, "dziewięcio": 9, "dziesięcio": 10, "dwunasto": 12, "piętnasto": 15, "dwudziesto": 20,
    "trzydziesto": 30, "czterdziesto": 40, "pięćdziesięcio": 50, "stu": 100, "dwustu": 200, "pięćset": 500,
}  # fmt: skip
"""What stands before thousands and millions in one word (`dwutysięczny`)."""
_MULTIPLIED = {head + stem: count * scale for head, count in _HEADS.items() for stem, scale in _MULTIPLYING.items()}
_INSTRUMENTAL = {
    stem + "oma": value
    for stem, value in {
        "jedenast": 11, "dwunast": 12, "trzynast": 13, "czternast": 14, "piętnast": 15, "szesnast": 16,
        "siedemnast": 17, "osiemnast": 18, "dziewiętnast": 19, "dwudziest": 20, "trzydziest": 30, "czterdziest": 40,
        "pięćdziesięci": 50, "sześćdziesięci": 60, "siedemdziesięci": 70, "osiemdziesięci": 80,
        "dziewięćdziesięci": 90,
    }.items()
}  # fmt: skip
_DENOMINATORS = {
    stem + ending: value
    for stem, value in _STEMS.items()
    if 3 < value <= 100
    for ending in ("a", "e", "ych", "ą", "ej")
}

NUMBERS = NumberWords(
    decimal=",",
    cardinals=numbered(
        """0 zero zera, 1 jeden jedna jedno jednego jednej jednemu jednym jedną
        2 dwa dwie dwaj dwóch dwu dwom dwoma dwiema dwoje dwojga, 3 trzy trzej trzech trzem trzema troje trojga
        4 cztery czterej czterech czterem czterema czworo, 5 pięć pięciu pięcioma pięcioro
        6 sześć sześciu sześcioma sześcioro, 7 siedem siedmiu siedmioma siedmioro, 8 osiem ośmiu ośmioma ośmioro
        9 dziewięć dziewięciu dziewięcioma, 10 dziesięć dziesięciu dziesięcioma, 11 jedenaście jedenastu
        12 dwanaście dwunastu, 13 trzynaście trzynastu, 14 czternaście czternastu, 15 piętnaście piętnastu
        16 szesnaście szesnastu, 17 siedemnaście siedemnastu, 18 osiemnaście osiemnastu
        19 dziewiętnaście dziewiętnastu, 20 dwadzieścia dwudziestu, 30 trzydzieści trzydziestu
        40 czterdzieści czterdziestu, 50 pięćdziesiąt pięćdziesięciu, 60 sześćdziesiąt sześćdziesięciu
        70 siedemdziesiąt siedemdziesięciu, 80 osiemdziesiąt osiemdziesięciu, 90 dziewięćdziesiąt dziewięćdziesięciu
        100 sto stu, 200 dwieście dwustu, 300 trzysta trzystu, 400 czterysta czterystu, 500 pięćset pięciuset
        600 sześćset sześciuset, 700 siedemset siedmiuset, 800 osiemset ośmiuset, 900 dziewięćset dziewięciuset"""
    )
    | _INSTRUMENTAL,
    scales=numbered(
        """12 tuzin tuziny tuzina tuzinów, 1000 tysiąc tysiące tysięcy tysiąca tysiącowi tysiącem tysiącu
        1000 tysiącom tysiącami tysiącach
        1000000 milion miliony milionów miliona milionowi milionem milionie milionom milionami milionach
        1000000000 miliard miliardy miliardów miliarda
        1000000000 miliardowi miliardem miliardzie miliardom miliardami miliardach
        1000000000000 bilion biliony bilionów"""
    ),
    suffixes=numbered("1000 tys, 1000000 mln, 1000000000 mld, 1000000000000 bln"),
    lone=frozenset({"tysiąc", "milion", "miliard", "bilion", "tuzin"} | set(_declined(_MULTIPLYING, _ENDINGS))),
    hedged=frozenset("tuzina tysiąca miliona miliarda biliona".split()),
    ordinals=_declined(_STEMS, _ENDINGS) | _SECOND_THIRD | _declined(_MULTIPLIED, _ENDINGS),
    scale_ordinals=_declined(_MULTIPLYING, _ENDINGS),
    fractions=numbered("3 trzecie trzecich trzecia, 1000 tysięczne tysięcznych, 4 ćwierć ćwierci") | _DENOMINATORS,
    parts={
        "pół": "1/2",
        "połowa": "1/2",
        "połowę": "1/2",
        "połowy": "1/2",
        "półtora": "3/2",
        "półtorej": "3/2",
        "ćwierć": "1/4",
    },
    fraction_first=True,
    joiners=frozenset({"i", "oraz"}),
    listing=frozenset({"i", "oraz"}),
    ones=frozenset("jeden jedna jedno jednego jednej jednemu jednym jedną".split()),
    not_one=frozenset("żaden nie jak ten tamten każdy jeszcze ani".split()),
    negatives=frozenset({"minus"}),
    points=frozenset({"przecinek"}),
    ordinal_before=frozenset("w na po od do z ze miejsce miejscu pułk dywizja rocznica rocznicę wiek".split()),
    hedges=phrases(
        """
        about: około, ok., ok, mniej więcej, w przybliżeniu, średnio, circa, koło, rzędu, jakieś
        nearly: prawie, niemal, niemalże, blisko, niespełna, nieco mniej niż, bez mała, nie całe
        at least: co najmniej, przynajmniej, nie mniej niż, minimum, minimalnie, od
        more than: ponad, więcej niż, przeszło, powyżej, nieco ponad, z górą, nieco więcej niż
        at most: co najwyżej, nie więcej niż, najwyżej, maksymalnie, maksimum, do, nie ponad
        less than: mniej niż, poniżej
        """
    ),
    hedges_after=phrases("at least: lub więcej, i więcej\nat most: lub mniej\nabout: z okładem"),
    between={"między": ("a", "i"), "pomiędzy": ("a", "i"), "od": ("do",), "z": ("do",)},
    changes=frozenset({"z"}),
    to=frozenset({"do", "lub", "albo"}),
    ratios=phrases("ratio: spośród\nrate: na\npart: z\nscore: do"),
    units=phrases(
        """
        percent: procent, procenta, procenty, procentów, proc
        percentage-point: punkt procentowy, punkty procentowe, punktów procentowych, pkt proc., p.p.
        percentage-point: punktu procentowego, punktowi procentowemu, punktem procentowym, punktami procentowymi
        per-mille: promil, promili
        metre: metr, metra, metry, metrów
        kilometre: kilometr, kilometra, kilometry, kilometrów
        centimetre: centymetr, centymetra, centymetry, centymetrów
        millimetre: milimetr, milimetra, milimetry, milimetrów
        inch: cal, cale, cali
        foot: stopa, stopy, stóp
        yard: jard, jarda, jardy, jardów
        mile: mila, mili, mile, mil
        verst: wiorsta, wiorsty, wiorst
        square-metre: metr kwadratowy, metra kwadratowego, metry kwadratowe, metrów kwadratowych
        square-kilometre: kilometr kwadratowy, kilometra kwadratowego, kilometry kwadratowe, kilometrów kwadratowych
        hectare: hektar, hektara, hektary, hektarów
        acre: akr, akra, akry, akrów
        desyatina: dziesięcina, dziesięciny, dziesięcin
        litre: litr, litra, litry, litrów
        kilogram: kilogram, kilograma, kilogramy, kilogramów, kilo
        gram: gram, grama, gramy, gramów
        tonne: tona, tony, ton, tonę
        pood: pud, puda, pudy, pudów
        pound: funt, funta, funty, funtów
        second: sekunda, sekundy, sekund, sekundę
        minute: minuta, minuty, minut, minutę, min
        hour: godzina, godziny, godzin, godzinę, godz
        day: dzień, dnia, dni, doba, doby
        week: tydzień, tygodnia, tygodnie, tygodni
        month: miesiąc, miesiąca, miesiące, miesięcy
        year: rok, roku, lata, lat, latach
        decade: dekada, dekady, dekad, dziesięciolecie
        century: wiek, wieki, wieków, wieku, stulecie, stulecia
        celsius: stopni celsjusza, stopnie celsjusza, stopień celsjusza
        degree: stopień, stopnie, stopni
        zloty: złoty, złotego, złote, złotych, zł
        rouble: rubel, rubla, ruble, rubli
        dollar: dolar, dolara, dolary, dolarów
        euro: euro
        pound-sterling: funt szterling, funty szterlingi, funtów szterlingów
        mark: marka, marki, marek
        franc: frank, franka, franki, franków
        nautical-mile: mila morska, mile morskie, mil morskich, mili morskiej
        square-mile: mila kwadratowa, mile kwadratowe, mil kwadratowych
        cubic-metre: metr sześcienny, metra sześciennego, metry sześcienne, metrów sześciennych
        millilitre: mililitr, mililitra, mililitry, mililitrów
        hectolitre: hektolitr, hektolitra, hektolitry, hektolitrów
        gallon: galon, galona, galony, galonów
        barrel: baryłka, baryłki, baryłek, baryłkę
        milligram: miligram, miligrama, miligramy, miligramów
        ounce: uncja, uncje, uncji, uncję
        quintal: kwintal, kwintala, kwintale, kwintali
        millennium: tysiąclecie, tysiąclecia, tysiącleci
        kilometre-per-hour: kilometr na godzinę, kilometry na godzinę, kilometrów na godzinę
        metre-per-second: metr na sekundę, metry na sekundę, metrów na sekundę
        mile-per-hour: mile na godzinę, mil na godzinę
        kilowatt-hour: kilowatogodzina, kilowatogodziny, kilowatogodzin
        watt: wat, wata, waty, watów
        kilowatt: kilowat, kilowata, kilowaty, kilowatów
        megawatt: megawat, megawata, megawaty, megawatów
        horsepower: koń mechaniczny, konie mechaniczne, koni mechanicznych
        byte: bajt, bajta, bajty, bajtów
        megabyte: megabajt, megabajta, megabajty, megabajtów
        gigabyte: gigabajt, gigabajta, gigabajty, gigabajtów
        hertz: herc, herca, herce, herców
        volt: wolt, wolta, wolty, woltów
        fahrenheit: stopni fahrenheita, stopnie fahrenheita, stopień fahrenheita
        yen: jen, jena, jeny, jenów
        yuan: juan, juana, juany, juanów
        rupee: rupia, rupie, rupii
        hryvnia: hrywna, hrywny, hrywien
        peso: peso
        lira: lir, lira, liry, lirów
        swiss-franc: frank szwajcarski, franka szwajcarskiego, franki szwajcarskie, franków szwajcarskich
        guilder: gulden, guldena, guldeny, guldenów
        krone: korona, korony, koron
        koruna: korona czeska, korony czeskie, koron czeskich
        real: real, reala, reale, reali
        cent: cent, centa, centy, centów
        shilling: szyling, szylinga, szylingi, szylingów
        penny: pens, pensa, pensy, pensów
        kopeck: kopiejka, kopiejki, kopiejek
        light-year: rok świetlny, roku świetlnego, lata świetlne, lat świetlnych
        """
    ),
    ages_placed=frozenset({"mając"}),
    ages_when=frozenset({"gdy", "kiedy"}),
    ages_before=frozenset({"w wieku", "wiek", "wieku"}),
    multiples=numbered("2 dwukrotnie podwójnie dwakroć, 3 trzykrotnie, 4 czterokrotnie"),
    times=frozenset({"raz", "razy"}),
    pairs=numbered("2 para parę"),
    of=frozenset({"z", "ze", "spośród"}),
    breaks=frozenset(
        """przed między we nad bez około wśród zamiast żeby tylko jeszcze były będzie stał wynosi
        """.split()
    ),
    adjective_endings=("ych", "ich", "owe", "ne", "ny", "ski", "skich", "skie", "wy", "ymi", "imi"),
    clock=frozenset({"rano", "wieczorem"}),
    clock_phrases=frozenset({"wpół do"}),
    clock_before=frozenset("o".split()),
    labels=frozenset(
        """rozdz godz str s strona strony stronie rozdział rozdziału rozdziale tom tomu tomie t nr numer numeru rys tab
        tabela tabeli artykuł artykułu artykule art punkt punkcie pkt część części cz rozdziały rozdziałach rozdz.
        godzinie str. s. stron stronach tomy tomach t. nr. numery rys. rysunek tab. tabele artykuły
        artykułach art. punkty wiersz wersy werset przypis aneks pokój ustęp ust. ust § §§""".split()
    ),
    leaving=frozenset("zostawili zostawiając pozostało zostało".split()),
    totals=frozenset("razem ogółem łącznie suma".split()),
    composed=frozenset({"składał się z", "składała się z", "składało się z", "złożony z", "złożona z"}),
    of_which=frozenset({"z czego", "z których"}),
    partial=frozenset("w tym między głównie zwłaszcza".split()),
    every=frozenset("wszystkie wszyscy wszystkich".split()),
    among=frozenset("z ze spośród".split()),
    rests=frozenset("reszta pozostałe pozostali inne inni".split()),
    votes_for=frozenset("za".split()),
    votes_against=frozenset("przeciw przeciwko".split()),
    votes_neither=tuple("wstrzym niezdecyd".split()),
    wholes=frozenset("wyborców głosów miejsc ludności mieszkańców posłów".split()),
    fewer=frozenset("mniej więcej".split()),
    rises=frozenset("wzrósł wzrosła wzrosło wzrosły zwiększył zwiększyła wzrost".split()),
    falls=frozenset("spadł spadła spadło spadły zmniejszył zmalał spadek".split()),
    multiplied=numbered("2 podwoił podwoiła podwoiło podwoiły, 3 potroił potroiła potroiło potroiły"),
    reaching=frozenset({"do"}),
    below_zero=frozenset({"poniżej zera", "mrozu"}),
    steps=frozenset({"o"}),
    apart=frozenset("różnica stosunek odległość".split()),
    samples={
        "dwadzieścia pięć tysięcy": "25000",
        "półtora miliona": "1500000",
        "tysiąc dziewięćset siedemnasty": "1917",
        "dwudziesty pierwszy": "21",
        "dwoma tysiącami": "2000",
        "1,5 mln": "1500000",
        "pięcioro": "5",
        "dwie trzecie": "2/3",
    },
)
