"""French: the words that quantities are written with, with the Swiss and Belgian tens.

Forms after M. Grevisse and A. Goosse, Le bon usage (16th ed.), sections 593 to 603; hyphens as before and after 1990.
"""

from __future__ import annotations

from factlint.languages._numbers import NumberWords, numbered, phrases

_CARDINALS = numbered(
    """0 zéro zero, 1 un une, 2 deux, 3 trois, 4 quatre, 5 cinq, 6 six, 7 sept, 8 huit, 9 neuf, 10 dix, 11 onze
    12 douze, 13 treize, 14 quatorze, 15 quinze, 16 seize, 17 dix-sept, 18 dix-huit, 19 dix-neuf, 20 vingt vingts
    30 trente, 40 quarante, 50 cinquante, 60 soixante, 70 septante soixante-dix, 80 octante huitante quatre-vingts
    80 quatre-vingt, 90 nonante quatre-vingt-dix"""
)
_TEENS = numbered(
    "10 dix, 11 onze, 12 douze, 13 treize, 14 quatorze, 15 quinze, 16 seize, 17 dix-sept, 18 dix-huit, 19 dix-neuf"
)
_COMPOUNDS = (
    {f"soixante-{word}": 60 + value for word, value in _TEENS.items()}
    | {f"quatre-vingt-{word}": 80 + value for word, value in _CARDINALS.items() if 0 < value < 20}
    | {
        f"{tens}{joint}{unit}": _CARDINALS[tens] + _CARDINALS[unit]
        for tens in ("vingt", "trente", "quarante", "cinquante", "soixante", "septante", "huitante", "nonante")
        for unit in _CARDINALS
        if 0 < _CARDINALS[unit] < 10
        for joint in ("-", "-et-")
    }
    | {"soixante-et-onze": 71}
)


def _ordinals() -> dict[str, int]:
    """`-ième` on the last word, after the spelling rules of the ending."""
    found = numbered("1 premier première premiers premières, 2 second seconde seconds secondes")
    for word, value in {**_CARDINALS, **_COMPOUNDS}.items():
        if word.endswith("s") and value in (20, 80):
            continue
        stem = word[:-1] if word.endswith("e") else word + "u" if word.endswith("cinq") else word
        stem = word[:-1] + "v" if word.endswith("neuf") else stem
        if value > 1 or word == "un":
            found |= {f"{stem}ième": value, f"{stem}ièmes": value}
    return found


_ORDINALS = _ordinals()

NUMBERS = NumberWords(
    decimal=",",
    cardinals=_CARDINALS | _COMPOUNDS,
    hundreds=numbered("100 cent cents"),
    scales=numbered(
        """12 douzaine douzaines, 1000 mille millier milliers, 1000000 million millions
        1000000000 milliard milliards, 1000000000000 billion billions, 1000000000000000 billiard billiards
        1000000000000000000 trillion trillions, 100000 lakh lakhs, 10000000 crore crores
        10 dizaine dizaines, 20 vingtaine
        30 trentaine, 40 quarantaine, 50 cinquantaine, 60 soixantaine, 100 centaine centaines, 15 quinzaine"""
    ),
    suffixes=numbered("1000 k, 1000000 mio mn, 1000000000 mrd mds md"),
    spelled_scales=frozenset({"cent", "cents"}),
    lone=frozenset({"mille", "cent", "centième", "millième", "millionième"}),
    ordinals=_ORDINALS,
    scale_ordinals=numbered(
        """100 centième centièmes, 1000 millième millièmes, 1000000 millionième millionièmes
        1000000000 milliardième milliardièmes, 1000000000000 billionième billionièmes
        1000000000000000000 trillionième trillionièmes"""
    ),
    fractions=numbered("2 demis, 3 tiers, 4 quart quarts, 100 centièmes centième, 1000 millièmes millième")
    | {word: value for word, value in _ORDINALS.items() if 4 < value <= 1000 and "second" not in word},
    parts={"demi": "1/2", "demie": "1/2", "moitié": "1/2"},
    fraction_first=True,
    fraction_plurals=("s",),
    unaccented=True,
    joiners=frozenset({"et"}),
    listing=frozenset({"et"}),
    tens_joiners=frozenset({"et"}),
    vigesimal=True,
    articles=frozenset({"un", "une"}),
    ones=frozenset({"un", "une"}),
    not_one=frozenset("chaque le la les l' autre aucun comme est fut était l'".split()),
    negatives=frozenset({"moins", "négatif", "négative"}),
    points=frozenset({"virgule", "point"}),
    ordinal_marks=("e", "er", "ère", "re", "ème", "è", "ᵉ", "ᵉʳ", "es", "nd", "nde", "ier", "ième", "eme"),
    hedges=phrases(
        """
        about: environ, autour de, autour d', à peu près, approximativement, aux alentours de, vers
        about: de l'ordre de, de l'ordre d'
        about: quelque, grosso modo
        about: en moyenne, une moyenne de
        nearly: près de, près d', presque, un peu moins de, un peu moins d', à peine moins de, quasiment, pas loin de
        at least: au moins, au minimum, pas moins de, pas moins d', un minimum de, à partir de, dès
        more than: plus de, plus d', un peu plus de, un peu plus d', au-delà de, au-dessus de, dépassant
        more than: supérieur à, supérieure à
        at most: au plus, au maximum, pas plus de, pas plus d', jusqu'à, un maximum de, tout au plus
        less than: moins de, moins d', au-dessous de, en dessous de, inférieur à, inférieure à, en deçà de
        """
    ),
    hedges_after=phrases(
        """
        at least: ou plus, au moins, et plus
        at most: ou moins, au plus
        about: environ, à peu près
        """
    ),
    between={"entre": ("et",), "entre les": ("et les", "et"), "de": ("à",)},
    changes=frozenset({"de"}),
    to=frozenset({"à", "ou"}),
    ratios=phrases("ratio: sur les, des, parmi\nrate: sur\nscore: à, contre"),
    units=phrases(
        """
        percent: pour cent, pour-cent, pourcent, pct
        percentage-point: points de pourcentage, point de pourcentage
        per-mille: pour mille
        metre: mètre, mètres
        kilometre: kilomètre, kilomètres
        centimetre: centimètre, centimètres
        millimetre: millimètre, millimètres
        inch: pouce, pouces
        foot: pied, pieds
        yard: yards
        mile: mile, miles
        league: lieue, lieues
        verst: verste, verstes
        square-metre: mètre carré, mètres carrés
        square-kilometre: kilomètre carré, kilomètres carrés
        hectare: hectare, hectares
        acre: acre, acres
        desyatina: déciatine, déciatines
        litre: litre, litres
        barrel: baril, barils
        cubic-metre: mètre cube, mètres cubes
        kilogram: kilo, kilos, kilogramme, kilogrammes
        gram: gramme, grammes
        tonne: tonne, tonnes
        quintal: quintal, quintaux
        pound: livre, livres
        ounce: once, onces
        pood: poud, pouds
        second: seconde, secondes
        minute: minute, minutes, min
        hour: heure, heures
        day: jour, jours, journée, journées
        week: semaine, semaines
        month: mois
        year: an, ans, année, années
        decade: décennie, décennies
        century: siècle, siècles
        kilometre-per-hour: kilomètres à l'heure, kilomètres par heure, kilomètres-heure
        celsius: celsius, degrés celsius, degré celsius, degrés centigrades
        fahrenheit: degrés fahrenheit
        degree: degré, degrés
        franc: franc, francs
        swiss-franc: francs suisses, franc suisse
        euro: euro, euros
        dollar: dollar, dollars
        pound-sterling: livres sterling, livre sterling
        rouble: rouble, roubles
        mark: mark, marks
        yen: yen, yens
        cent: centime, centimes, cent, cents
        nautical-mile: mille marin, milles marins, mille nautique, milles nautiques
        square-mile: mile carré, miles carrés, mille carré, milles carrés
        millilitre: millilitre, millilitres
        hectolitre: hectolitre, hectolitres
        gallon: gallon, gallons
        milligram: milligramme, milligrammes
        millennium: millénaire, millénaires
        metre-per-second: mètres par seconde
        mile-per-hour: miles par heure, milles à l'heure
        knot: nœud, nœuds, noeuds
        kilowatt-hour: kilowattheure, kilowattheures, kilowatt heure, kilowatts heures
        watt: watt, watts
        kilowatt: kilowatt, kilowatts
        megawatt: mégawatt, mégawatts
        gigawatt: gigawatt, gigawatts
        horsepower: cheval vapeur, chevaux vapeur
        byte: octet, octets
        megabyte: mégaoctet, mégaoctets
        gigabyte: gigaoctet, gigaoctets
        hertz: hertz
        megahertz: mégahertz
        volt: volt, volts
        yuan: yuan, yuans
        rupee: roupie, roupies
        hryvnia: hryvnia, hryvnias
        peso: peso, pesos
        won: won, wons
        lira: lires, livres turques
        zloty: zloty, zlotys
        guilder: florin, florins
        krone: couronnes suédoises, couronnes norvégiennes, couronnes danoises
        koruna: couronnes tchèques
        real: reais, reals
        shilling: shilling, shillings
        penny: penny, pence
        kopeck: kopeck, kopecks
        light-year: année lumière, années lumière
        gigahertz: gigahertz
        kilohertz: kilohertz
        joule: joules
        kilojoule: kilojoules
        kelvin: kelvins
        kilovolt: kilovolts
        nanometre: nanomètre, nanomètres
        micrometre: micromètre, micromètres
        microgram: microgramme, microgrammes
        millisecond: milliseconde, millisecondes
        gigawatt-hour: gigawattheure, gigawattheures
        megawatt-hour: mégawattheure, mégawattheures
        terawatt-hour: térawattheure, térawattheures
        terabyte: téraoctet, téraoctets
        kilobyte: kilooctet, kilooctets
        kilocalorie: kilocalorie, kilocalories
        cubic-centimetre: centimètre cube, centimètres cubes
        cubic-kilometre: kilomètre cube, kilomètres cubes
        square-foot: pied carré, pieds carrés
        fathom: brasse, brasses
        carat: carat, carats
        pint: pinte, pintes
        bushel: boisseau, boisseaux
        escudo: escudo, escudos
        peseta: pesetas
        dinar: dinar, dinars
        dirham: dirham, dirhams
        rand: rands
        forint: forint, forints
        shekel: shekel, shekels
        canadian-dollar: dollars canadiens
        australian-dollar: dollars australiens
        hong-kong-dollar: dollars de hong kong
        basis-point: point de base, points de base
        astronomical-unit: unités astronomiques
        """
    ),
    ages_placed=frozenset({"à"}),
    ages_when=frozenset({"quand", "lorsque"}),
    ages_before=frozenset({"âgé de", "âgée de", "âgés de", "âgées de", "à l'âge de", "l'âge de", "âge de"}),
    ages_with=frozenset({"avait"}),
    ages_apart=frozenset({"à"}),
    ages_after=frozenset({"d'âge", "révolus"}),
    multiples=numbered("2 double, 3 triple, 4 quadruple"),
    times=frozenset({"fois"}),
    pairs=numbered("2 paire paires couple"),
    of=frozenset(
        {"de", "des", "du", "nouveaux", "nouvelles", "autres", "premiers", "premières", "derniers", "dernières"}
    ),
    elided=frozenset({"d"}),
    parts_of=frozenset("du des".split()),
    breaks=frozenset(
        """à chez contre devant durant entre malgré parmi pendant sans selon sous vers quoi ni or moins très
        déjà aussi furent étaient a avait avaient être avoir leurs ces ils elles
        """.split()
    ),
    counted_endings=("s", "x", "z"),
    clock=frozenset({"h", "heures du matin", "heures du soir"}),
    clock_before=frozenset("à".split()),
    labels=frozenset(
        """page pages p. pp. chapitre chap. section sect. no no. n° nº numéro figure fig. tableau tab. vol. volume tome
        t. note ligne paragraphe article art. alinéa version isbn tél. route chapitres chap sections numéros n
        figures tableaux volumes tomes notes lignes paragraphes articles alinéas routes § annexe annexes verset
        versets strophe acte scène chambre quai planche folio fol. f. n.""".split()
    ),
    leaving=frozenset("laissaient laissant laissèrent laissent restaient restèrent".split()),
    totals=frozenset("total totaux somme ensemble".split()),
    composed=frozenset({"composé de", "composée de", "formé de", "formée de"}),
    of_which=frozenset({"dont"}),
    partial=frozenset("dont parmi notamment incluant surtout principalement comme".split()),
    every=frozenset("tous toutes".split()),
    among=frozenset("parmi sur".split()),
    rests=frozenset("reste restant restants autres".split()),
    votes_for=frozenset("pour".split()),
    votes_against=frozenset("contre".split()),
    votes_neither=tuple("absten abstin indécis".split()),
    wholes=frozenset("électeurs voix sièges population députés membres habitants votants".split()),
    fewer=frozenset("moins plus".split()),
    rises=frozenset(
        """augmenté augmente augmenta augmentèrent augmentation hausse monté monta croissance crut progressé progressa
        progression accru grimpé grimpa""".split()
    ),
    falls=frozenset(
        """baissé baisse baissa diminué diminue diminua diminuèrent diminution chuté chute chuta réduction recul recula
        reculé tombé tomba""".split()
    ),
    multiplied=numbered("2 doubla doublé doublèrent, 3 tripla triplé triplèrent, 4 quadrupla quadruplé"),
    below_zero=frozenset({"au-dessous de zéro", "en dessous de zéro", "sous zéro", "sous le zéro"}),
    further=frozenset({"autres"}),
    leads=frozenset("devança devance devançait devancé dépassa dépasse dépassait dépassé".split()),
    steps=frozenset({"de"}),
    apart=frozenset("différence écart rapport distance match".split()),
    samples={
        "quatre-vingt-dix-sept": "97",
        "deux cent mille": "200000",
        "1 234,5": "1234.5",
        "soixante et onze": "71",
        "quatre vingt trois": "83",
        "vingt et un": "21",
        "deux tiers": "2/3",
        "deux millions et demi": "2500000",
        "une douzaine": "12",
        "dix-neuf cent dix-sept": "1917",
        "trente-cinquième": "35",
        "septante-deux": "72",
    },
)
