"""Filipino: the words that quantities are written with.

Native numbers are generated from their nine stems with the linkers (`-ng`, `-g`, `na`) and the contracted `at`
(`'t`), after Schachter and Otanes, Tagalog Reference Grammar (1972), 4.4; Spanish-derived ones are listed.
"""

from __future__ import annotations

from factlint.languages._numbers import NumberWords, numbered, phrases

_STEMS = {
    "isa": 1,
    "dalawa": 2,
    "tatlo": 3,
    "apat": 4,
    "lima": 5,
    "anim": 6,
    "pito": 7,
    "walo": 8,
    "siyam": 9,
}
_TENS = {
    "sampu": 10,
    "sampû": 10,
    "dalawampu": 20,
    "tatlumpu": 30,
    "tatlompu": 30,
    "apatnapu": 40,
    "limampu": 50,
    "animnapu": 60,
    "anumnapu": 60,
    "pitumpu": 70,
    "walumpu": 80,
    "siyamnapu": 90,
    "dalawampû": 20,
    "tatlumpû": 30,
    "apatnapû": 40,
    "limampû": 50,
    "animnapû": 60,
    "pitumpû": 70,
    "walumpû": 80,
    "siyamnapû": 90,
}


def _linked(word: str) -> tuple[str, ...]:
    """A word alone, with its linker, and with the contracted `at`."""
    linked = word + "ng" if word[-1] in "aeiouû" else word + "g" if word[-1] == "n" else word
    contracted = f"{word}'t" if word[-1] in "aeiouû" else f"{word[:-1]}'t" if word[-1] == "n" else word
    return word, linked, contracted


def _all_linked(words: dict[str, int]) -> dict[str, int]:
    return {form: value for word, value in words.items() for form in _linked(word)}


def _teen(stem: str) -> tuple[str, ...]:
    """Ten and a unit: `labing-` before vowels, `labim` before p and b, else `labin`."""
    if stem[0] in "aeiou":
        return (f"labing-{stem}", f"labing{stem}")
    prefix = "labim" if stem[0] in "pb" else "labin"
    return f"{prefix}{stem}", f"labing{stem}", f"labing-{stem}"


_TEENS = {form: 10 + value for stem, value in _STEMS.items() for form in _teen(stem)}
_SPANISH = numbered(
    """1 uno, 2 dos, 3 tres, 4 kuwatro kwatro, 5 singko, 6 sais, 7 siyete syete, 8 otso, 9 nuwebe nwebe, 10 diyes dyes
    11 onse, 12 dose, 13 trese, 14 katorse, 15 kinse, 16 disisais, 17 disisiyete disisyete, 18 disiotso disiyotso
    19 disinuwebe disinwebe, 20 beynte bente beinte, 30 treynta trenta treinta, 40 kuwarenta kwarenta
    50 singkuwenta singkwenta, 60 sisenta sesenta, 70 sitenta setenta, 80 otsenta, 90 nobenta"""
)
_SPANISH_COMPOUNDS = {
    f"{tens}{joint}{unit}": _SPANISH[tens] + _SPANISH[unit]
    for tens in _SPANISH
    if _SPANISH[tens] >= 20
    for unit in _SPANISH
    if _SPANISH[unit] < 10
    for joint in ("-", "y-", "'y-")
} | {f"{tens}'y": _SPANISH[tens] for tens in _SPANISH if _SPANISH[tens] >= 20}
_TO_HUNDREDS = {
    "sandaan": 100, "isandaan": 100,
    "dalawandaan": 200, "tatlondaan": 300, "apatnaraan": 400, "limandaan": 500, "animnaraan": 600,
    "pitondaan": 700, "walondaan": 800, "siyamnaraan": 900,
}  # fmt: skip
_TO_THOUSANDS = {
    "sanlibo": 1000, "isanlibo": 1000, "dalawanlibo": 2000, "tatlonlibo": 3000, "apatnalibo": 4000, "limanlibo": 5000,
    "animnalibo": 6000, "pitonlibo": 7000, "walonlibo": 8000, "siyamnalibo": 9000, "sampunlibo": 10000,
}  # fmt: skip
_ROOTS = {**{stem: stem for stem in _STEMS}, "dalawa": "lawa", "tatlo": "tlo"}
_ORDINALS = {
    form: _STEMS[stem]
    for stem, root in _ROOTS.items()
    for base in (f"ika{root}", f"ika-{stem}", f"ika{stem}", f"pang-{stem}", f"ikapang-{stem}")
    for form in _linked(base)[:2]
}
_TENTHS = {
    form: value
    for word, value in {**_TENS, **_TEENS, "tlumpu": 30, "lawampu": 20}.items()
    for base in (f"ika{word}", f"ika-{word}")
    for form in _linked(base)
}

NUMBERS = NumberWords(
    cardinals=_all_linked(_STEMS)
    | _all_linked(_TENS)
    | _all_linked(_TEENS)
    | _SPANISH
    | _SPANISH_COMPOUNDS
    | _all_linked(_TO_HUNDREDS)
    | _all_linked(_TO_THOUSANDS)
    | numbered(
        """0 sero, 12 sandosena sandosenang
        100 siyento, 200 dosyentos, 300 tresyentos, 400 kuwatrosyentos kwatrosyentos, 500 kinyentos
        600 saisyentos, 700 setesyentos, 800 otsosyentos, 900 nobesyentos nuwebesyentos"""
    ),
    hundreds=numbered("100 daan daang raan raang daa't raa't siyentos dantaan"),
    scales=numbered(
        """12 dosena dosenang, 1000 libo libong libo't mil, 10000 laksa laksang, 100000 yuta yutang
        1000000 milyon milyong milyones angaw, 1000000000 bilyon bilyong, 1000000000000 trilyon trilyong"""
    ),
    suffixes=numbered("1000 k, 1000000 mn, 1000000000 bn b"),
    lone=frozenset({"mil", "una", "unang"}),
    ordinals=_ORDINALS
    | _TENTHS
    | numbered(
        """1 una unang, 2 pangalawa pangalawang, 3 pangatlo pangatlong, 4 pang-apat, 5 panlima panlimang, 6 pang-anim
        7 pampito pampitong, 8 pangwalo pangwalong, 9 pansiyam, 10 pansampu pansampung"""
    ),
    scale_ordinals=numbered("100 ikasandaan ikasandaang, 1000 ikasanlibo"),
    fractions=numbered("2 kabahagi, 3 katlo, 4 kapat, 5 kalima, 10 kapulo"),
    parts={
        "kalahati": "1/2",
        "kalahating": "1/2",
        "sangkapat": "1/4",
        "sangkatlo": "1/3",
        "tatlong-kapat": "3/4",
        "dalawang-katlo": "2/3",
        "sangkalima": "1/5",
        "sangkapulo": "1/10",
        "sangkaanim": "1/6",
        "sangkawalo": "1/8",
        "sangkasampu": "1/10",
    },
    joiners=frozenset({"at", "na", "y"}),
    listing=frozenset({"at"}),
    tens_joiners=frozenset({"at", "y"}),
    contracted_joiner="'t",
    scale_joiners=frozenset({"na"}),
    ones=frozenset({"isa", "isang", "uno", "isa't"}),
    articles=frozenset({"isang"}),
    not_one=frozenset("ay ang bawat wala walang alinman may ni si kada iisa bilang tulad naging ng sa".split()),
    negatives=frozenset({"negatibo", "negatibong", "minus"}),
    points=frozenset({"punto"}),
    ordinal_prefixes=("ika-", "pang-", "ika"),
    ordinal_marks=("st", "nd", "rd", "th"),
    hedges=phrases(
        """
        about: mga, humigit-kumulang, humigit kumulang, halos mga, tinatayang, tinatayang mga, nasa, mga halos
        about: tantiyang
        about: humigit-kumulang na, humigit-kumulang sa, kulang-kulang sa, higit-kumulang, higit kumulang
        about: higit o kulang
        nearly: halos, malapit sa, kulang-kulang, wala pang, hindi pa umabot sa, halos nasa, muntik nang
        at least: hindi bababa sa, hindi kukulangin sa, di-kukulangin sa, di bababa sa, pinakamababa, kahit papaano
        at least: hindi kukulangin, di kukulangin sa, di-bababa sa
        more than: mahigit, mahigit sa, higit sa, higit pa sa, lagpas sa, lampas sa, lampas, sobra sa
        more than: mahigit-kumulang
        more than: mahigit na, mahigit pa sa, labis sa
        at most: hindi hihigit sa, hindi lalampas sa, hanggang, umaabot sa, di-hihigit sa, aabot sa
        at most: di hihigit sa, di-lalampas sa, di lalampas sa
        less than: mas mababa sa, kulang sa, wala pa sa, mas kaunti sa, bababa sa, mababa sa
        """
    ),
    hedges_after=phrases(
        """
        at least: o higit pa, pataas, o higit
        at most: o mas mababa, pababa
        about: o higit-kumulang
        """
    ),
    between={"pagitan ng": ("at",), "mula": ("hanggang", "tungo sa")},
    changes=frozenset({"mula"}),
    to=frozenset({"hanggang", "o"}),
    ratios=phrases("""
        rate: sa bawat, lamang sa bawat, lang sa bawat
        ratio: sa, mula sa, sa kabuuang, lamang sa, lang sa, lamang mula sa, lang mula sa
        score: laban sa
        """),
    units=phrases(
        """
        percent: porsiyento, porsiyentong, porsyento, bahagdan, por siyento, porsyentong
        percentage-point: puntos na porsyento, puntos na porsiyento, puntong porsiyento, porsiyentong puntos
        percentage-point: percentage points
        metre: metro, metrong, metros
        kilometre: kilometro, kilometrong, kilometros
        centimetre: sentimetro
        millimetre: milimetro
        inch: pulgada
        foot: talampakan
        yard: yarda
        mile: milya, milyang
        league: legwa
        verst: versta, verstas
        square-metre: metro kuwadrado, metrong kuwadrado, metro kwadrado
        square-kilometre: kilometro kuwadrado, kilometrong kuwadrado, kilometro kwadrado
        hectare: ektarya, ektaryang, ektaryas
        acre: akre
        desyatina: desyatina, dessiatina
        litre: litro, litrong
        gallon: galon
        barrel: bariles
        cavan: kaban, kabang
        ganta: salop, salop na, ganta, gantang
        kilogram: kilo, kilogramo, kilong
        gram: gramo
        tonne: tonelada, toneladang
        pound: libra
        ounce: onsa
        picul: piko
        second: segundo, segundong, segundos
        minute: minuto, minutong, minutos
        hour: oras, oras na
        day: araw, dias
        week: linggo, linggong, semana, semanas
        month: buwan, buwang, meses
        year: taon, taong, anyos, taóng
        decade: dekada, dekadang
        century: siglo, siglong, dantaon, dantaong
        celsius: digri celsius, grado celsius, degri celsius, antas celsius
        degree: digri, grado
        dollar: dolyar, dolyares, usd
        peso: piso, pisong, pesos, php
        rouble: rublo, rublong, rubles
        kopeck: kopek, kopeck
        pound-sterling: libra esterlina
        euro: euro
        yen: yen
        mark: marko
        franc: prangko
        cent: sentimo
        centavo: sentimos
        nautical-mile: milya nautika, milyang nautika
        square-mile: milya kuwadrado, milyang kuwadrado, milya kwadrado, milyang kwadrado
        cubic-metre: metro kubiko, metrong kubiko, kubiko metro, kubikong metro
        millilitre: mililitro
        hectolitre: hektolitro
        milligram: miligramo
        millennium: milenyo, milenyong
        kilometre-per-hour: kilometro bawat oras, kilometro kada oras
        metre-per-second: metro bawat segundo, metro kada segundo
        mile-per-hour: milya bawat oras, milya kada oras
        watt: watt, watts
        kilowatt: kilowatt, kilowatts
        megawatt: megawatt, megawatts
        horsepower: lakas kabayo, horsepower
        byte: byte, bytes
        megabyte: megabyte, megabytes
        gigabyte: gigabyte, gigabytes
        volt: volt, volts, boltyo
        fahrenheit: digri fahrenheit, fahrenheit
        yuan: yuan
        rupee: rupee, rupees, rupya
        lira: lira
        light-year: light year, light years, taong ilaw
        """
    ),
    units_before=phrases("peso: php\npercent: porsiyento ng"),
    signs={"P": "peso"},
    ages_when=frozenset({"nang"}),
    ages_before=frozenset({"edad", "edad na", "gulang na", "sa edad na", "may edad na", "nasa edad"}),
    ages_after=frozenset({"gulang", "na gulang", "ang gulang", "ang edad", "na taong gulang"})
    | frozenset({"siya nang", "na siya nang", "pa lamang siya nang", "pa lang siya nang", "pa siya nang"}),
    ages_named=frozenset({"ang edad", "ang gulang", "na ang edad", "lamang ang edad", "lang ang edad"}),
    times=frozenset({"beses", "ulit", "beses na"}),
    pairs=numbered("2 pares"),
    of=frozenset({"na", "ng", "mga", "ang", "sa"}),
    linked=frozenset({"na"}),
    breaks=frozenset(
        """mula dahil kundi pa lamang lang daw raw naman po man sana ba yata muna nina kina nasa mayroon wala
        hanggang matapos pagkatapos ayon kabilang ika laban tungo buhat maging datapwat kahit sila kanya
        kanila ako kami tayo ikaw kayo iyon iyan dito doon diyan
        """.split()
    ),
    clock=frozenset({"nu", "nh", "nt", "ng umaga", "n.u", "n.h", "n.g"}),
    labels=frozenset(
        """pahina p. pp. kabanata blg blg. bilang numero tomo bahagi seksiyon seksyon talata artikulo larawan tala alas
        ala alas- batas kabanatang pahinang artikulong bersikulo bersikulong taludtod silid aklat edisyon""".split()
    ),
    leaving=frozenset("nag-iwan natira naiwan".split()),
    totals=frozenset("kabuuan kabuuang lahat total".split()),
    composed=frozenset({"binubuo ng", "na binubuo ng", "binubuo nang"}),
    of_which=frozenset({"kung saan"}),
    partial=frozenset("kabilang kasama lalo tulad gaya".split()),
    every=frozenset("lahat".split()),
    among=frozenset("sa mula".split()),
    rests=frozenset("natitira natitirang iba ibang".split()),
    votes_for=frozenset("pabor sang-ayon".split()),
    votes_against=frozenset("laban tutol".split()),
    votes_neither=tuple("nag-abstain abstain".split()),
    wholes=frozenset("botante boto populasyon puwesto miyembro tao delegado mamamayan".split()),
    fewer=frozenset("bawas kulang".split()),
    rises=frozenset("tumaas umakyat lumago dumami pagtaas".split()),
    falls=frozenset("bumaba nabawasan humina kumaunti pagbaba".split()),
    multiplied=numbered("2 dumoble nadoble, 3 natriple"),
    steps=frozenset("nang ng".split()),
    apart=frozenset("pagkakaiba agwat".split()),
    samples={
        "dalawampu't lima": "25",
        "labinlima": "15",
        "labimpito": "17",
        "kinse": "15",
        "beynte-singko": "25",
        "tatlong daan at apatnapu": "340",
        "isang libo siyam na raan at labimpito": "1917",
        "sampung libong": "10000",
        "kalahating milyon": "500000",
        "mil nobesyentos disisyete": "1917",
        "75 milyon": "75000000",
        "ika-20": "20",
        "ikalawa": "2",
    },
)
