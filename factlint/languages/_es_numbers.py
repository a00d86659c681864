"""Spanish: the words that quantities are written with.

Forms and scale words (long scale) after Real Academia Española, Ortografía de la lengua española (2010), chapter VIII.
"""

from __future__ import annotations

from factlint.languages._numbers import NumberWords, numbered, phrases


def _gendered(words: dict[str, int]) -> dict[str, int]:
    """Adjectives in -o with their feminine and plural forms."""
    return {word[:-1] + ending: value for word, value in words.items() for ending in ("o", "a", "os", "as")}


_ORDINALS = numbered(
    """1 primero, 2 segundo, 3 tercero, 4 cuarto, 5 quinto, 6 sexto, 7 séptimo septimo sétimo, 8 octavo
    9 noveno nono, 10 décimo decimo, 11 undécimo undecimo onceavo decimoprimero, 12 duodécimo duodecimo decimosegundo
    13 decimotercero decimotercio, 14 decimocuarto, 15 decimoquinto, 16 decimosexto, 17 decimoséptimo decimoseptimo
    18 decimoctavo, 19 decimonoveno decimonono, 20 vigésimo vigesimo, 21 vigesimoprimero, 22 vigesimosegundo
    23 vigesimotercero, 24 vigesimocuarto, 25 vigesimoquinto, 26 vigesimosexto, 27 vigesimoséptimo, 28 vigesimoctavo
    29 vigesimonoveno, 30 trigésimo trigesimo, 40 cuadragésimo cuadragesimo, 50 quincuagésimo quincuagesimo
    60 sexagésimo sexagesimo, 70 septuagésimo septuagesimo, 80 octogésimo octogesimo, 90 nonagésimo nonagesimo
    100 centésimo centesimo, 200 ducentésimo, 300 tricentésimo, 400 cuadringentésimo, 500 quingentésimo
    600 sexcentésimo, 700 septingentésimo, 800 octingentésimo, 900 noningentésimo"""
)
_HUNDREDS = numbered(
    """200 doscientos, 300 trescientos, 400 cuatrocientos, 500 quinientos, 600 seiscientos, 700 setecientos
    800 ochocientos, 900 novecientos"""
)
_HEADS = numbered(
    """2 dos, 3 tres, 4 cuatro, 5 cinco, 6 seis, 7 siete, 8 ocho, 9 nueve, 10 diez, 12 doce, 15 quince, 20 veinte
    30 treinta, 40 cuarenta, 50 cincuenta, 100 cien"""
)
_MULTIPLYING = {"milésimo": 1000, "millonésimo": 1_000_000}
_MULTIPLIED = {
    head + word: count * scale
    for head, count in {**_HEADS, **_HUNDREDS}.items()
    for word, scale in _MULTIPLYING.items()
}
"""Ordinals of thousands and millions are one word (`dosmilésimo`)."""
_PARTITIVES = numbered(
    """4 cuarto, 5 quinto, 6 sexto, 7 séptimo, 8 octavo, 9 noveno, 10 décimo, 11 onceavo, 12 doceavo, 13 treceavo
    14 catorceavo, 15 quinceavo, 16 dieciseisavo, 20 veinteavo veintavo vigésimo, 30 treintavo, 40 cuarentavo
    50 cincuentavo, 60 sesentavo, 70 setentavo, 80 ochentavo, 90 noventavo, 17 diecisieteavo, 18 dieciochoavo
    19 diecinueveavo, 100 centésimo, 1000 milésimo, 1000000 millonésimo, 21 veintiunavo, 22 veintidosavo
    23 veintitresavo, 24 veinticuatroavo veinticuatravo, 25 veinticincoavo, 26 veintiseisavo, 27 veintisieteavo
    28 veintiochoavo, 29 veintinueveavo"""
)

NUMBERS = NumberWords(
    decimal=",",
    cardinals=numbered(
        """0 cero, 1 uno un una, 2 dos, 3 tres, 4 cuatro, 5 cinco, 6 seis, 7 siete, 8 ocho, 9 nueve, 10 diez, 11 once
        12 doce, 13 trece, 14 catorce, 15 quince, 16 dieciséis dieciseis, 17 diecisiete, 18 dieciocho, 19 diecinueve
        20 veinte, 21 veintiuno veintiún veintiun veintiuna, 22 veintidós veintidos, 23 veintitrés veintitres
        24 veinticuatro, 25 veinticinco, 26 veintiséis veintiseis, 27 veintisiete, 28 veintiocho, 29 veintinueve
        30 treinta, 40 cuarenta, 50 cincuenta, 60 sesenta, 70 setenta, 80 ochenta, 90 noventa, 100 cien ciento"""
    )
    | _HUNDREDS
    | {word[:-2] + "as": value for word, value in _HUNDREDS.items()},
    scales=numbered(
        """12 docena docenas, 10 decena decenas, 20 veintena veintenas, 30 treintena, 50 cincuentena
        100 centena centenas centenar centenares
        1000 mil millar millares, 1000000 millón millon millones
        1000000000 millardo millardos, 1000000000000 billón billon billones
        1000000000000000000 trillón trillon trillones"""
    ),
    suffixes=numbered("1000 k, 1000000 mill mm"),
    lone=frozenset({"mil", *_gendered({"milésimo": 1, "millonésimo": 1})}),
    ordinals=_gendered(_ORDINALS)
    | _gendered(_MULTIPLIED)
    | {"primer": 1, "tercer": 3, "decimotercer": 13, "vigesimoprimer": 21},
    scale_ordinals=_gendered(
        {"milésimo": 1000, "millonésimo": 1_000_000, "milmillonésimo": 10**9, "billonésimo": 10**12}
    ),
    fractions={"tercio": 3, "tercios": 3, "medios": 2, "terceras": 3, "tercera": 3} | _gendered(_PARTITIVES),
    parts={"medio": "1/2", "media": "1/2", "mitad": "1/2"},
    fraction_first=True,
    fraction_plurals=("s",),
    unaccented=True,
    joiners=frozenset({"y", "con"}),
    listing=frozenset({"y", "e"}),
    tens_joiners=frozenset({"y"}),
    articles=frozenset({"un", "una"}),
    ones=frozenset({"uno", "un", "una"}),
    not_one=frozenset("cada el la los las otro otra ningún algún como es fue era ser por en".split()),
    negatives=frozenset({"menos", "negativo"}),
    points=frozenset({"coma", "punto"}),
    ordinal_marks=("º", "ª", "°", ".º", ".ª", "er", ".er", "ro", "ra", "do", "da", "to", "ta", "vo", "va", "mo", "ma"),
    hedges=phrases(
        """
        about: alrededor de, cerca de, unos, unas, aproximadamente, más o menos, mas o menos, en torno a
        about: hacia, en torno a los
        about: aprox., aprox, como unos, un promedio de, un total aproximado de, en torno a las, entorno a, sobre unos
        nearly: casi, poco menos de, algo menos de, prácticamente, rozando, a punto de alcanzar
        at least: al menos, por lo menos, no menos de, como mínimo, un mínimo de, desde, a partir de, cuando menos
        more than: más de, mas de, algo más de, poco más de, por encima de, superior a, mayor que, mayor de, sobre los
        more than: superior al, superiores a, por encima del, más del, mas del
        at most: como máximo, no más de, a lo sumo, hasta, a lo más, un máximo de, hasta un, no mas de
        less than: menos de, por debajo de, inferior a, inferior al, menos del, menor que, menor de
        """
    ),
    hedges_after=phrases(
        """
        at least: o más, o mas, o superior, en adelante
        at most: o menos, o inferior
        about: más o menos, aproximadamente
        """
    ),
    between={
        "entre": ("y", "e"),
        "entre los": ("y los", "y"),
        "entre las": ("y las", "y"),
        "de": ("a",),
        "del": ("al",),
        "desde": ("hasta",),
    },
    changes=frozenset({"de", "del", "desde"}),
    to=frozenset({"a", "o", "u"}),
    ratios=phrases("ratio: de, de los, de las, de un total de\nrate: de cada\nshare: sobre\nscore: a"),
    units=phrases(
        """
        percent: por ciento, porciento, por cien, porcentual
        percentage-point: puntos porcentuales, punto porcentual
        per-mille: por mil
        metre: metro, metros
        kilometre: kilómetro, kilómetros, kilometro, kilometros
        centimetre: centímetro, centímetros
        millimetre: milímetro, milímetros
        inch: pulgada, pulgadas
        foot: pie, pies
        yard: yarda, yardas
        vara: vara, varas
        mile: milla, millas
        nautical-mile: millas náuticas, milla náutica
        league: legua, leguas
        verst: versta, verstas
        square-metre: metro cuadrado, metros cuadrados
        square-kilometre: kilómetro cuadrado, kilómetros cuadrados
        square-mile: millas cuadradas, milla cuadrada
        hectare: hectárea, hectáreas, hectarea, hectareas
        acre: acre, acres
        desyatina: desiatina, desiatinas
        litre: litro, litros
        cubic-metre: metro cúbico, metros cúbicos
        gallon: galón, galones
        barrel: barril, barriles
        kilogram: kilo, kilos, kilogramo, kilogramos
        gram: gramo, gramos
        milligram: miligramo, miligramos
        tonne: tonelada, toneladas
        quintal: quintal, quintales
        pound: libra, libras
        ounce: onza, onzas
        pood: pud, puds
        second: segundos, seg
        minute: minuto, minutos, min
        hour: hora, horas
        day: día, días, dia, dias
        week: semana, semanas
        fortnight: quincena, quincenas
        month: mes, meses
        year: año, años
        decade: década, décadas, decenio, decenios
        century: siglo, siglos
        millennium: milenio, milenios
        kilometre-per-hour: kilómetros por hora
        celsius: celsius, centígrados, grados celsius, grados centígrados, grado celsius, grado centígrado
        fahrenheit: fahrenheit, grados fahrenheit
        degree: grado, grados
        horsepower: caballos de fuerza
        watt: vatio, vatios
        kilowatt: kilovatio, kilovatios
        megawatt: megavatio, megavatios
        peso: peso, pesos
        peseta: peseta, pesetas
        dollar: dólar, dólares, dolar, dolares, dólares estadounidenses
        euro: euro, euros
        pound-sterling: libras esterlinas, libra esterlina
        real: reales
        rouble: rublo, rublos
        franc: franco, francos
        mark: marco, marcos
        yen: yen, yenes
        yuan: yuan, yuanes
        penny: penique, peniques
        australian-dollar: dólares australianos
        cent: céntimo, céntimos
        centavo: centavos
        millilitre: mililitro, mililitros
        hectolitre: hectolitro, hectolitros
        metre-per-second: metros por segundo
        mile-per-hour: millas por hora
        kilowatt-hour: kilovatio hora, kilovatios hora
        byte: byte, bytes
        megabyte: megabyte, megabytes
        gigabyte: gigabyte, gigabytes
        hertz: hercio, hercios, hertz
        volt: voltio, voltios
        rupee: rupia, rupias
        hryvnia: grivna, grivnas
        won: wones surcoreanos, won
        lira: lira, liras
        zloty: zloty, zlotys, eslotis
        swiss-franc: francos suizos, franco suizo
        guilder: florín, florines
        krone: coronas suecas, coronas noruegas, coronas danesas
        koruna: coronas checas
        shilling: chelín, chelines
        kopeck: kopek, kopeks, cópec, cópecs
        light-year: año luz, años luz
        knot: nudo, nudos
        gigawatt: gigavatio, gigavatios
        gigawatt-hour: gigavatio hora, gigavatios hora
        megawatt-hour: megavatio hora, megavatios hora
        terawatt-hour: teravatio hora, teravatios hora
        gigahertz: gigahercio, gigahercios
        megahertz: megahercio, megahercios
        kilohertz: kilohercio, kilohercios
        kilovolt: kilovoltio, kilovoltios
        joule: julio, julios
        kilojoule: kilojulio, kilojulios
        kelvin: kelvin
        nanometre: nanómetro, nanómetros
        micrometre: micrómetro, micrómetros
        microgram: microgramo, microgramos
        terabyte: terabyte, terabytes
        kilobyte: kilobyte, kilobytes
        kilocalorie: kilocaloría, kilocalorías
        cubic-centimetre: centímetro cúbico, centímetros cúbicos
        cubic-kilometre: kilómetro cúbico, kilómetros cúbicos
        square-foot: pie cuadrado, pies cuadrados
        fathom: braza, brazas
        carat: quilate, quilates
        pint: pinta, pintas
        bushel: fanega, fanegas
        escudo: escudo, escudos
        dinar: dinar, dinares
        dirham: dirham, dirhams
        rand: rands
        forint: forintos
        canadian-dollar: dólares canadienses
        basis-point: puntos básicos
        astronomical-unit: unidades astronómicas
        arshin: arshines
        horsepower: caballos de vapor
        """
    ),
    ages_when=frozenset({"cuando"}),
    ages_before=frozenset({"edad de", "la edad de", "a los"}),
    ages_with=frozenset("con tenía contaba cumplió".split()),
    ages_after=frozenset({"de edad"}),
    multiples=numbered("2 doble, 3 triple, 4 cuádruple"),
    times=frozenset({"vez", "veces"}),
    pairs=numbered("2 par pares"),
    of=frozenset({"de", "los", "las", "nuevos", "nuevas"}),
    parts_of=frozenset("del".split()),
    breaks=frozenset(
        """durante hacia según tras les menos ya ni fueron son han había ser estar está están contra ante bajo
        cada estos estas ese esa ello ellos él ella
        """.split()
    ),
    counted_endings=("s",),
    clock=frozenset({"am", "pm", "a.m", "p.m", "horas del día"}),
    clock_before=frozenset("las".split()),
    labels=frozenset(
        """página páginas pág pág. págs. p. pp. capítulo cap. sección núm. nº n.º n° número figura fig. tabla vol.
        volumen nota línea párrafo artículo art. apartado versión calle isbn teléfono tel. tomo t. capítulos cap
        caps. secciones números figuras figs. tablas volúmenes notas líneas párrafos artículos arts. apartados
        inciso incisos cláusula folio folios versículo versículos habitación anexo lámina cuadro""".split()
    ),
    leaving=frozenset("dejaban dejaron dejando dejan quedaban quedaron".split()),
    totals=frozenset("total totales suma".split()),
    composed=frozenset(
        {"compuesto por", "compuesta por", "formado por", "formada por", "integrado por", "integrada por"}
    ),
    of_which=frozenset({"de los cuales", "de las cuales", "de los que", "de las que"}),
    partial=frozenset("incluidos incluidas incluyendo entre sobre principalmente como".split()),
    every=frozenset("todos todas".split()),
    among=frozenset("de entre".split()),
    rests=frozenset("resto restante restantes otros otras demás".split()),
    votes_for=frozenset("favor".split()),
    votes_against=frozenset("contra".split()),
    votes_neither=tuple("absten abstuv indecis".split()),
    wholes=frozenset("votantes votos escaños población diputados miembros electores habitantes".split()),
    fewer=frozenset("menos más".split()),
    rises=frozenset("subió aumentó creció aumento incremento subida crecimiento aumentaron crecieron".split()),
    falls=frozenset("bajó cayó disminuyó descendió reducción caída disminución descenso bajaron".split()),
    multiplied=numbered(
        "2 duplicó duplicaron duplicado, 3 triplicó triplicaron triplicado, 4 cuadruplicó cuadruplicado"
    ),
    below_zero=frozenset({"bajo cero", "por debajo de cero"}),
    further=frozenset("otros otras".split()),
    leads=frozenset("superó supera superaba superaron aventajó aventajaba venció".split()),
    steps=frozenset("en de".split()),
    apart=frozenset("diferencia relación distancia partido".split()),
    samples={
        "treinta y un mil quinientos": "31500",
        "1.234.567,89": "1234567.89",
        "veintidós millones": "22000000",
        "mil novecientos diecisiete": "1917",
        "un billón": "1000000000000",
        "vigésimo primero": "21",
        "dos tercios": "2/3",
        "media docena": "6",
        "dos millones y medio": "2500000",
    },
)
