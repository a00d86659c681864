"""Dutch: the words that quantities are written with, also written together (`vijfentwintigduizend`).

Forms after Algemene Nederlandse Spraakkunst (e-ANS), chapter 7.
"""

from __future__ import annotations

from factlint.languages._numbers import NumberWords, numbered, phrases

_ORDINALS = numbered(
    """1 eerste, 2 tweede, 3 derde, 4 vierde, 5 vijfde, 6 zesde, 7 zevende, 8 achtste, 9 negende, 10 tiende
    11 elfde, 12 twaalfde, 13 dertiende, 14 veertiende, 15 vijftiende, 16 zestiende, 17 zeventiende, 18 achttiende
    19 negentiende, 20 twintigste, 30 dertigste, 40 veertigste, 50 vijftigste, 60 zestigste, 70 zeventigste
    80 tachtigste, 90 negentigste"""
)

_MULTIPLIERS = numbered(
    "2 twee, 3 drie, 4 vier, 5 vijf, 6 zes, 7 zeven, 8 acht, 9 negen, 10 tien, 12 twaalf, 20 twintig, 100 honderd"
)
_HALVES = {
    f"{word}{'ën' if word.endswith('e') else 'en'}{half}": f"{2 * value + 1}/2"
    for word, value in _MULTIPLIERS.items()
    if value < 20
    for half in ("half", "halve", "eenhalf", "eenhalve")
}
"""Mixed numbers are one word (`drieënhalf`)."""

NUMBERS = NumberWords(
    decimal=",",
    cardinals=numbered(
        """0 nul, 1 een één eén, 2 twee, 3 drie, 4 vier, 5 vijf, 6 zes, 7 zeven, 8 acht, 9 negen, 10 tien, 11 elf
        12 twaalf, 13 dertien, 14 veertien, 15 vijftien, 16 zestien, 17 zeventien, 18 achttien, 19 negentien
        20 twintig, 30 dertig, 40 veertig, 50 vijftig, 60 zestig, 70 zeventig, 80 tachtig, 90 negentig"""
    ),
    hundreds=numbered("100 honderd"),
    scales=numbered(
        """10 tiental tientallen, 20 twintigtal, 30 dertigtal, 40 veertigtal, 50 vijftigtal, 100 honderdtal
        12 dozijn dozijnen, 1000 duizend, 1000000 miljoen miljoenen, 1000000000 miljard miljarden
        1000000000000 biljoen biljoenen, 1000000000000000 biljard biljarden
        1000000000000000000 triljoen triljoenen"""
    ),
    suffixes=numbered("1000 k, 1000000 mln mio, 1000000000 mrd mld"),
    lone=frozenset({"honderd", "duizend", "honderdste", "duizendste", "miljoenste"}),
    hedged=frozenset({"dozijn", "miljoen", "miljard"}),
    ordinals=_ORDINALS,
    scale_ordinals=numbered("100 honderdste, 1000 duizendste, 1000000 miljoenste, 1000000000 miljardste"),
    fractions=_ORDINALS
    | {word + "n": value for word, value in _ORDINALS.items()}
    | numbered("4 kwart kwarten, 100 honderdste honderdsten, 1000 duizendste duizendsten, 2 halven"),
    half_prefixes=("half",),
    parts={
        "half": "1/2",
        "halve": "1/2",
        "helft": "1/2",
        "anderhalf": "3/2",
        "anderhalve": "3/2",
        "driekwart": "3/4",
        "kwart": "1/4",
        "eenderde": "1/3",
        "tweederde": "2/3",
    }
    | _HALVES,
    fraction_first=True,
    joiners=frozenset({"en"}),
    listing=frozenset({"en"}),
    articles=frozenset({"een"}),
    ones=frozenset({"een", "één", "eén"}),
    not_one=frozenset("geen ieder elk zoals de het was is als zo in op met voor".split()),
    negatives=frozenset({"min", "minus", "negatief", "negatieve"}),
    points=frozenset({"komma", "punt"}),
    glue=("en", "ën"),
    ordinal_endings=("ste", "de"),
    ordinal_marks=("e", "ste", "de", "ᵉ", "-de", "-ste"),
    hedges=phrases(
        """
        about: ongeveer, circa, ca., rond, omstreeks, zo'n, om en nabij, naar schatting, een kleine, gemiddeld
        about: rond de
        nearly: bijna, net geen, haast, iets minder dan, vrijwel, tegen de, net onder, krap
        at least: ten minste, tenminste, minstens, minimaal, niet minder dan, vanaf, op zijn minst
        more than: meer dan, ruim, boven de, iets meer dan, boven, groter dan, hoger dan, over de
        at most: hooguit, hoogstens, maximaal, ten hoogste, niet meer dan, tot, tot wel, uiterlijk
        less than: minder dan, onder de, onder, beneden, kleiner dan, lager dan
        """
    ),
    hedges_after=phrases("at least: of meer, of hoger\nat most: of minder, of lager\nabout: of zo, ongeveer"),
    between={"tussen": ("en",), "van": ("naar",)},
    changes=frozenset({"van"}),
    to=frozenset({"tot", "à", "of"}),
    ratios=phrases("ratio: van de, van\npart: uit\nrate: op, op de, op elke\nscore: tegen"),
    units=phrases(
        """
        percent: procent, percent, pct
        percentage-point: procentpunt, procentpunten
        per-mille: promille
        metre: meter, meters
        kilometre: kilometer, kilometers
        centimetre: centimeter, centimeters
        millimetre: millimeter, millimeters
        inch: inch, duim
        foot: voet
        yard: yard, yards
        mile: mijl, mijlen
        nautical-mile: zeemijl, zeemijlen
        verst: werst
        square-metre: vierkante meter, vierkante meters
        square-kilometre: vierkante kilometer, vierkante kilometers
        hectare: hectare, hectaren
        acre: acre
        litre: liter, liters
        barrel: vat, vaten
        cubic-metre: kubieke meter, kubieke meters
        kilogram: kilo, kilogram
        gram: gram
        tonne: ton
        pound: pond
        ounce: ons
        second: seconde, seconden, sec
        minute: minuut, minuten, min
        quarter-hour: kwartier, kwartieren, kwartiertje
        hour: uur, uren
        day: dag, dagen
        week: week, weken
        month: maand, maanden
        year: jaar, jaren, jarige
        decade: decennium, decennia
        century: eeuw, eeuwen
        kilometre-per-hour: kilometer per uur
        celsius: graden celsius, graad celsius
        fahrenheit: graden fahrenheit
        degree: graden, graad
        guilder: gulden
        euro: euro, euro's
        cent: cent
        dollar: dollar, dollars
        pound-sterling: pond sterling
        franc: frank, franken
        mark: mark
        rouble: roebel
        yen: yen
        watt: watt
        square-mile: vierkante mijl, vierkante mijlen
        millilitre: milliliter
        hectolitre: hectoliter
        gallon: gallon, gallons
        milligram: milligram
        millennium: millennium, millennia
        metre-per-second: meter per seconde
        mile-per-hour: mijl per uur
        kilowatt-hour: kilowattuur
        kilowatt: kilowatt
        megawatt: megawatt
        gigawatt: gigawatt
        horsepower: pk, paardenkracht
        byte: byte, bytes
        megabyte: megabyte, megabytes
        gigabyte: gigabyte, gigabytes
        hertz: hertz
        megahertz: megahertz
        volt: volt
        yuan: yuan
        rupee: roepie, roepies
        hryvnia: hryvnia
        peso: peso, peso's
        lira: lira, lire
        zloty: zloty, zloty's
        swiss-franc: zwitserse frank, zwitserse franken
        krone: kroon, kronen
        koruna: tsjechische kroon, tsjechische kronen
        real: real, reais
        shilling: shilling, shillings
        penny: penny, pence
        kopeck: kopeke, kopeken
        light-year: lichtjaar, lichtjaren
        knot: knoop, knopen
        fathom: vadem
        gigahertz: gigahertz
        kilohertz: kilohertz
        joule: joule
        kilojoule: kilojoule
        kelvin: kelvin
        kilovolt: kilovolt
        nanometre: nanometer
        micrometre: micrometer
        microgram: microgram
        millisecond: milliseconde, milliseconden
        gigawatt-hour: gigawattuur
        megawatt-hour: megawattuur
        terawatt-hour: terawattuur
        terabyte: terabyte
        kilobyte: kilobyte
        kilocalorie: kilocalorie, kilocalorieën
        cubic-centimetre: kubieke centimeter
        cubic-kilometre: kubieke kilometer
        square-foot: vierkante voet
        carat: karaat
        pint: pint, pinten
        escudo: escudo
        peseta: peseta, peseta's
        dinar: dinar
        rand: rand
        forint: forint
        canadian-dollar: canadese dollar
        australian-dollar: australische dollar
        basis-point: basispunt, basispunten
        hectolitre: hectoliters
        quintal: kwintaal
        """
    ),
    ages_placed=frozenset({"met"}),
    ages_when=frozenset({"toen"}),
    ages_before=frozenset({"op de leeftijd van", "leeftijd van"}),
    ages_after=frozenset({"oud", "oude", "leeftijd"}),
    multiples=numbered("2 dubbel, 3 drievoudig") | {f"{word}maal": value for word, value in _MULTIPLIERS.items()},
    times=frozenset({"keer", "maal"}),
    pairs=numbered("2 paar"),
    of=frozenset({"van", "de", "nieuwe", "andere"}),
    breaks=frozenset(
        """achter boven buiten langs naast per tegen tijdens tussen zonder wat zoals waren worden had hebben
        kunnen zal zou al nooit slechts zij haar
        """.split()
    ),
    adjective_endings=("e",),
    idioms=frozenset(
        {"kwart over", "kwart voor"}
        | {f"half {hour}" for hour in "een twee drie vier vijf zes zeven acht negen tien elf twaalf".split()}
    ),
    clock=frozenset({"u", "uur's"}),
    clock_phrases=frozenset({"om half", "rond half", "kwart over", "kwart voor", "minuten over", "minuten voor"}),
    clock_before=frozenset("om".split()),
    labels=frozenset(
        """pagina pagina's bladzijde bladzijden blz. blz p. pp. hoofdstuk hfst. paragraaf nr. nr nummer no. figuur fig.
        tabel tab. deel dl. band noot regel artikel art. versie isbn tel. hoofdstukken paragrafen nummers figuren
        tabellen banden regels artikelen lid vers verzen bijlage kamer spoor perron""".split()
    ),
    leaving=frozenset("lieten laten bleven".split()),
    totals=frozenset("totaal som samen".split()),
    composed=frozenset({"bestaande uit", "bestond uit", "bestaat uit"}),
    of_which=frozenset({"van wie", "waarvan"}),
    partial=frozenset("waaronder inclusief onder vooral voornamelijk zoals".split()),
    every=frozenset("alle al".split()),
    among=frozenset("van onder".split()),
    rests=frozenset("rest overige andere resterende".split()),
    votes_for=frozenset("voor".split()),
    votes_against=frozenset("tegen".split()),
    votes_neither=tuple("onthield onthoud twijfel".split()),
    wholes=frozenset("kiezers stemmen zetels bevolking leden inwoners".split()),
    fewer=frozenset("minder meer".split()),
    rises=frozenset("steeg gestegen groeide toename stijging groei".split()),
    falls=frozenset("daalde gedaald zakte afname daling".split()),
    multiplied=numbered(
        "2 verdubbelde verdubbeld verdubbelden, 3 verdrievoudigde verdrievoudigd, 4 verviervoudigde verviervoudigd"
    ),
    reaching=frozenset({"tot"}),
    below_zero=frozenset({"onder nul", "onder het vriespunt"}),
    further=frozenset({"andere"}),
    steps=frozenset({"met"}),
    apart=frozenset("verschil verhouding afstand".split()),
    samples={
        "vijfentwintigduizend": "25000",
        "negentienhonderdzeventien": "1917",
        "twee miljoen": "2000000",
        "twee derde": "2/3",
        "eenentwintigste": "21",
        "anderhalf miljoen": "1500000",
        "tweeëntwintig": "22",
        "vierduizend en twee": "4002",
        "1.234,5": "1234.5",
    },
)
