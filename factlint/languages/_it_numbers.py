"""Italian: the words that quantities are written with, also written together (`duecentomila`).

Forms after L. Serianni, Grammatica italiana (1989), chapter VI.
"""

from __future__ import annotations

from factlint.languages._numbers import NumberWords, numbered, phrases


def _gendered(words: dict[str, int]) -> dict[str, int]:
    """Adjectives in -o with their feminine and plural forms."""
    return {word[:-1] + ending: value for word, value in words.items() for ending in ("o", "a", "i", "e")}


_STEMS = numbered("20 vent, 30 trent, 40 quarant, 50 cinquant, 60 sessant, 70 settant, 80 ottant, 90 novant")
_UNITS = numbered("1 un, 2 du, 3 tre, 4 quattr, 5 cinqu, 6 sei, 7 sett, 8 ott, 9 nov")
_JOINED = {
    f"{stem}{'' if unit in ('un', 'ott') else 'i' if tens == 20 else 'a'}{unit}esimo": tens + value
    for stem, tens in _STEMS.items()
    for unit, value in _UNITS.items()
}
"""Ordinals of tens and a unit are one word (`venticinquesimo`), and denominators as well."""
_ORDINALS = numbered(
    """1 primo, 2 secondo, 3 terzo, 4 quarto, 5 quinto, 6 sesto, 7 settimo, 8 ottavo, 9 nono, 10 decimo
    11 undicesimo, 12 dodicesimo, 13 tredicesimo, 14 quattordicesimo, 15 quindicesimo, 16 sedicesimo
    17 diciassettesimo, 18 diciottesimo, 19 diciannovesimo, 20 ventesimo, 30 trentesimo, 40 quarantesimo
    50 cinquantesimo, 60 sessantesimo, 70 settantesimo, 80 ottantesimo, 90 novantesimo, 100 centesimo"""
)
_SCALES = {"millesimo": 1000, "milionesimo": 1_000_000, "miliardesimo": 10**9, "bilionesimo": 10**12}

NUMBERS = NumberWords(
    decimal=",",
    cardinals=numbered(
        """0 zero, 1 uno un una, 2 due, 3 tre tré, 4 quattro, 5 cinque, 6 sei, 7 sette, 8 otto, 9 nove, 10 dieci
        11 undici, 12 dodici, 13 tredici, 14 quattordici, 15 quindici, 16 sedici, 17 diciassette, 18 diciotto
        19 diciannove, 20 venti, 30 trenta, 40 quaranta, 50 cinquanta, 60 sessanta, 70 settanta, 80 ottanta
        90 novanta"""
    ),
    hundreds=numbered("100 cento centinaio centinaia"),
    scales=numbered(
        """12 dozzina dozzine, 10 decina decine, 20 ventina, 30 trentina, 40 quarantina
        50 cinquantina, 60 sessantina, 70 settantina, 80 ottantina, 90 novantina
        1000 mille mila migliaio migliaia
        1000000 milione milioni, 1000000000 miliardo miliardi, 1000000000000 bilione bilioni"""
    ),
    suffixes=numbered("1000 k, 1000000 mln mio, 1000000000 mld mrd"),
    lone=frozenset({"mille", "cento", "millesimo", "milionesimo", "millesima"}),
    ordinals=_gendered(_ORDINALS | _JOINED),
    scale_ordinals=_gendered(_SCALES),
    fractions=_gendered({word: value for word, value in {**_ORDINALS, **_JOINED, **_SCALES}.items() if value > 2}),
    parts={"mezzo": "1/2", "mezza": "1/2", "metà": "1/2"},
    fraction_first=True,
    fraction_plurals=("i", "e"),
    unaccented=True,
    joiners=frozenset({"e"}),
    listing=frozenset({"e", "ed"}),
    tens_joiners=frozenset({"e"}),
    articles=frozenset({"un", "una"}),
    ones=frozenset({"uno", "un", "una"}),
    not_one=frozenset("ogni il lo la l' altro nessun alcun come è fu era".split()),
    negatives=frozenset({"meno", "negativo"}),
    points=frozenset({"virgola", "punto"}),
    glue=("e",),
    stems=numbered(
        """20 vent, 30 trent, 40 quarant, 50 cinquant, 60 sessant, 70 settant, 80 ottant, 90 novant, 100 cent
        1000 mila mill, 1 un, 2 du, 4 quattr, 5 cinqu, 7 sett, 8 ott, 9 nov"""
    ),
    ordinal_endings=("esimo", "esima", "esimi", "esime"),
    ordinal_marks=("º", "ª", "°", "o", "a", "mo", "ma", "esimo", "esima"),
    hedges=phrases(
        """
        about: circa, all'incirca, intorno a, attorno a, più o meno, approssimativamente, una media di, sui, sulle
        nearly: quasi, poco meno di, pressoché, appena meno di, vicino a
        at least: almeno, non meno di, come minimo, un minimo di, a partire da, minimo
        more than: più di, oltre, poco più di, al di sopra di, superiore a, più del, superiori a
        at most: al massimo, non più di, fino a, tutt'al più, un massimo di
        less than: meno di, al di sotto di, inferiore a, sotto, sotto i, meno del
        """
    ),
    hedges_after=phrases(
        """
        at least: o più, in su, e più, o superiore
        at most: o meno, o inferiore
        about: circa, all'incirca
        """
    ),
    between={
        "tra": ("e",),
        "fra": ("e",),
        "tra i": ("e i", "e"),
        "fra i": ("e i", "e"),
        "tra le": ("e le", "e"),
        "fra le": ("e le", "e"),
        "da": ("a",),
        "dal": ("al",),
    },
    changes=frozenset({"da", "dal"}),
    to=frozenset({"a", "o"}),
    ratios=phrases("ratio: di, dei, delle, su un totale di\nrate: su\nscore: a"),
    units=phrases(
        """
        percent: per cento, percento
        percentage-point: punti percentuali, punto percentuale
        per-mille: per mille
        metre: metro, metri
        kilometre: chilometro, chilometri
        centimetre: centimetro, centimetri
        millimetre: millimetro, millimetri
        inch: pollice, pollici
        foot: piede, piedi
        yard: iarda, iarde
        mile: miglio, miglia
        league: lega, leghe
        verst: versta, verste
        square-metre: metro quadrato, metri quadrati, metri quadri, mq
        square-kilometre: chilometro quadrato, chilometri quadrati, kmq
        hectare: ettaro, ettari
        acre: acro, acri
        litre: litro, litri
        barrel: barile, barili
        cubic-metre: metro cubo, metri cubi
        kilogram: chilo, chili, chilogrammo, chilogrammi
        gram: grammo, grammi
        tonne: tonnellata, tonnellate
        quintal: quintale, quintali
        pound: libbra, libbre
        ounce: oncia, once
        second: secondi
        minute: minuto, minuti, min
        hour: ora, ore
        day: giorno, giorni
        week: settimana, settimane
        month: mese, mesi
        year: anno, anni
        decade: decennio, decenni
        century: secolo, secoli
        kilometre-per-hour: chilometri orari, chilometri all'ora
        celsius: celsius, gradi celsius, gradi centigradi
        fahrenheit: gradi fahrenheit
        degree: grado, gradi
        lira: lira, lire
        euro: euro
        dollar: dollaro, dollari
        pound-sterling: sterlina, sterline
        franc: franco, franchi
        rouble: rublo, rubli
        mark: marco, marchi
        yen: yen
        cent: centesimo, centesimi, cent
        gallon: gallone, galloni
        penny: penny, pence
        guilder: fiorino, fiorini
        peseta: pesetas, peseta
        nautical-mile: miglio nautico, miglia nautiche, miglio marino, miglia marine
        square-mile: miglio quadrato, miglia quadrate
        millilitre: millilitro, millilitri
        hectolitre: ettolitro, ettolitri
        milligram: milligrammo, milligrammi
        millennium: millennio, millenni
        metre-per-second: metri al secondo
        mile-per-hour: miglia orarie, miglia all'ora
        knot: nodi
        kilowatt-hour: kilowattora, chilowattora
        watt: watt
        kilowatt: kilowatt, chilowatt
        megawatt: megawatt
        gigawatt: gigawatt
        horsepower: cavalli vapore
        byte: byte
        megabyte: megabyte
        gigabyte: gigabyte
        hertz: hertz
        megahertz: megahertz
        volt: volt
        yuan: yuan
        rupee: rupia, rupie
        hryvnia: grivnia, grivnie
        peso: pesos
        won: won
        zloty: zloty
        swiss-franc: franco svizzero, franchi svizzeri
        krone: corone svedesi, corone norvegesi, corone danesi
        koruna: corone ceche
        real: real, reais
        shilling: scellino, scellini
        kopeck: copeco, copechi
        light-year: anno luce, anni luce
        gigahertz: gigahertz
        kilohertz: kilohertz
        joule: joule
        kilojoule: kilojoule
        kelvin: kelvin
        kilovolt: kilovolt
        nanometre: nanometro, nanometri
        micrometre: micrometro, micrometri
        microgram: microgrammo, microgrammi
        millisecond: millisecondo, millisecondi
        gigawatt-hour: gigawattora
        megawatt-hour: megawattora
        terawatt-hour: terawattora
        terabyte: terabyte
        kilobyte: kilobyte
        kilocalorie: chilocaloria, chilocalorie
        cubic-centimetre: centimetro cubo, centimetri cubi
        cubic-kilometre: chilometro cubo, chilometri cubi
        square-foot: piede quadrato, piedi quadrati
        carat: carato, carati
        pint: pinta, pinte
        escudo: escudi
        dinar: dinaro, dinari
        dirham: dirham
        rand: rand
        forint: fiorini ungheresi
        canadian-dollar: dollari canadesi
        australian-dollar: dollari australiani
        basis-point: punti base
        astronomical-unit: unità astronomiche
        pood: pud
        desyatina: desjatine
        horsepower: cv
        """
    ),
    ages_placed=frozenset({"a"}),
    ages_when=frozenset({"quando"}),
    ages_before=frozenset({"età di", "all'età di", "l'età di"}),
    ages_with=frozenset("aveva compiuto compì contava".split()),
    ages_apart=frozenset({"a"}),
    ages_after=frozenset({"di età", "d'età"}),
    multiples=numbered("2 doppio, 3 triplo"),
    times=frozenset({"volta", "volte"}),
    pairs=numbered("2 paio paia coppia"),
    elided=frozenset({"d"}),
    of=frozenset({"di", "dei", "degli", "delle", "i", "gli", "le", "nuovi", "nuove", "altri", "altre"}),
    parts_of=frozenset("del dello della dell dei".split()),
    breaks=frozenset(
        """a ad allo ai agli alle col contro dalla dai dalle durante nei nelle presso secondo senza sopra sotto
        su sul sulla tra fra verso già né furono erano hanno aveva essere avere suoi loro questa quello lui
        lei
        """.split()
    ),
    clock=frozenset({"di mattina", "del mattino"}),
    clock_before=frozenset("alle dalle".split()),
    labels=frozenset(
        """pagina pagine pag. pagg. p. pp. capitolo cap. sezione n. nº numero figura fig. tabella tab. vol. volume tomo
        nota riga paragrafo articolo art. comma versione via isbn tel. capitoli capp. cap sezioni numeri figure
        figg. tabelle volumi voll. tomi note righe paragrafi articoli artt. commi versetto versetti canto allegato
        binario stanza f. ff. nn. par.""".split()
    ),
    leaving=frozenset("lasciavano lasciando lasciarono lasciano restavano".split()),
    totals=frozenset("totale totali somma".split()),
    composed=frozenset({"composto da", "composta da", "formato da", "formata da"}),
    of_which=frozenset({"di cui", "dei quali", "delle quali"}),
    partial=frozenset("inclusi incluse compresi comprese tra fra soprattutto come".split()),
    every=frozenset("tutti tutte".split()),
    among=frozenset("di tra fra dei degli delle".split()),
    rests=frozenset("resto restante restanti altri altre".split()),
    votes_for=frozenset("favore favorevoli".split()),
    votes_against=frozenset("contro contrari".split()),
    votes_neither=tuple("asten indecis".split()),
    wholes=frozenset("elettori voti seggi popolazione deputati membri abitanti".split()),
    fewer=frozenset("meno più".split()),
    rises=frozenset("salito salì aumentato aumentò aumentarono cresciuto crebbe aumento crescita incremento".split()),
    falls=frozenset("sceso scese calato calò diminuito diminuì diminuirono calo riduzione diminuzione crollò".split()),
    multiplied=numbered("2 raddoppiò raddoppiato raddoppiarono raddoppiata, 3 triplicò triplicato triplicata"),
    below_zero=frozenset({"sotto zero", "sotto lo zero"}),
    further=frozenset("altri altre".split()),
    leads=frozenset("superò supera superava superato sopravanzò".split()),
    steps=frozenset({"di"}),
    apart=frozenset("differenza rapporto distanza".split()),
    samples={
        "duecentomila": "200000",
        "ventotto": "28",
        "millenovecentodiciassette": "1917",
        "trentuno": "31",
        "due terzi": "2/3",
        "due milioni e mezzo": "2500000",
        "ventunesimo": "21",
        "1.234,5": "1234.5",
        "una dozzina": "12",
    },
)
