"""German: the words that quantities are written with, also written together (`fünfundzwanzigtausend`).

Forms after Duden, Die Grammatik (10th ed.), sections on numerals.
"""

from __future__ import annotations

from factlint.languages._numbers import NumberWords, numbered, phrases

_ENDINGS = ("e", "en", "er", "es", "em")
_ORDINAL_STEMS = numbered(
    """1 erst, 2 zweit, 3 dritt, 4 viert, 5 fünft, 6 sechst, 7 siebt siebent, 8 acht, 9 neunt, 10 zehnt, 11 elft
    12 zwölft, 13 dreizehnt, 14 vierzehnt, 15 fünfzehnt, 16 sechzehnt, 17 siebzehnt, 18 achtzehnt, 19 neunzehnt
    20 zwanzigst, 30 dreißigst, 40 vierzigst, 50 fünfzigst, 60 sechzigst, 70 siebzigst, 80 achtzigst, 90 neunzigst"""
)
_FRACTION_STEMS = numbered(
    """3 drittel, 4 viertel, 5 fünftel, 6 sechstel, 7 siebtel siebentel, 8 achtel, 9 neuntel, 10 zehntel, 11 elftel
    12 zwölftel, 15 fünfzehntel, 16 sechzehntel, 20 zwanzigstel, 30 dreißigstel, 100 hundertstel, 1000 tausendstel"""
)


def _plain(words: dict[str, int]) -> dict[str, int]:
    """The words, also as written without umlauts and ß (`fuenf`, `dreissig`)."""
    letters = str.maketrans({"ü": "ue", "ö": "oe", "ä": "ae", "ß": "ss"})
    return words | {word.translate(letters): value for word, value in words.items()}


_MULTIPLIERS = numbered(
    """2 zwei, 3 drei, 4 vier, 5 fünf, 6 sechs, 7 sieben, 8 acht, 9 neun, 10 zehn, 11 elf, 12 zwölf, 15 fünfzehn
    20 zwanzig, 30 dreißig, 50 fünfzig, 100 hundert, 1000 tausend"""
)


def _halves() -> dict[str, str]:
    """Mixed numbers are one word (`zweieinhalb`)."""
    return {f"{word}einhalb": f"{2 * value + 1}/2" for word, value in _plain(_MULTIPLIERS).items() if value <= 15}


NUMBERS = NumberWords(
    decimal=",",
    cardinals=_plain(
        numbered(
            """0 null, 1 ein eins eine einen einem einer eines, 2 zwei zwo, 3 drei, 4 vier, 5 fünf, 6 sechs
        7 sieben, 8 acht, 9 neun, 10 zehn, 2 zweit, 3 dritt, 4 viert, 5 fünft, 6 sechst
        11 elf, 12 zwölf, 13 dreizehn, 14 vierzehn, 15 fünfzehn, 16 sechzehn
        17 siebzehn, 18 achtzehn, 19 neunzehn, 20 zwanzig, 30 dreißig, 40 vierzig, 50 fünfzig, 60 sechzig
        70 siebzig, 80 achtzig, 90 neunzig"""
        )
    ),
    hundreds=numbered("100 hundert"),
    scales=numbered(
        """12 dutzend dutzende, 60 schock, 1000 tausend, 1000000 million millionen, 1000000000 milliarde milliarden
        1000000000000 billion billionen, 1000000000000000 billiarde billiarden"""
    ),
    suffixes=numbered("1000 tsd k, 1000000 mio mill, 1000000000 mrd mia, 1000000000000 bio"),
    lone=frozenset(
        {"hundert", "tausend"} | {f"{s}{e}" for s in ("hundertst", "tausendst", "millionst") for e in _ENDINGS}
    ),
    ordinals=_plain({stem + ending: value for stem, value in _ORDINAL_STEMS.items() for ending in _ENDINGS}),
    scale_ordinals={
        stem + ending: value
        for stem, value in {
            "hundertst": 100,
            "tausendst": 1000,
            "millionst": 1_000_000,
            "milliardst": 10**9,
            "billionst": 10**12,
        }.items()
        for ending in _ENDINGS
    },
    fractions={stem + ending: value for stem, value in _FRACTION_STEMS.items() for ending in ("", "n", "s")},
    parts={
        "viertelmillion": "250000",
        "dreiviertelmillion": "750000",
        "halb": "1/2",
        "halbe": "1/2",
        "halben": "1/2",
        "halber": "1/2",
        "halbes": "1/2",
        "hälfte": "1/2",
        "anderthalb": "3/2",
        "eineinhalb": "3/2",
        "eineinviertel": "5/4",
        "eindreiviertel": "7/4",
        "dreiviertel": "3/4",
    }
    | _halves(),
    joiners=frozenset({"und"}),
    listing=frozenset({"und", "sowie"}),
    articles=frozenset({"ein", "eine", "einen", "einem", "einer", "eines"}),
    ones=frozenset({"ein", "eins", "eine", "einen", "einem", "einer", "eines"}),
    not_one=frozenset("kein jeder wie der die das was war ist irgend so in zu für mit".split()),
    negatives=frozenset({"minus"}),
    points=frozenset({"komma"}),
    glue=("und",),
    ordinal_endings=tuple(f"{stem}{ending}" for stem in ("st", "t") for ending in _ENDINGS),
    ordinal_before=frozenset("am vom zum im der die das den dem des beim bis ab ihr sein ihre seine".split()),
    ordinal_marks=("te", "ter", "ten", "tes", "ste", "sten", "-te", "-ten"),
    hedges=phrases(
        """
        about: rund, etwa, ungefähr, circa, ca., ca, um die, an die, zirka, schätzungsweise, annähernd
        about: im schnitt, gegen
        about: durchschnittlich, in etwa, um, nahe
        nearly: fast, knapp, beinahe, nahezu, nicht ganz, etwas weniger als, kaum
        at least: mindestens, wenigstens, nicht weniger als, ab, zumindest, minimal, bereits
        more than: mehr als, über, gut, etwas mehr als, oberhalb von, mehr denn, größer als, höher als
        at most: höchstens, maximal, nicht mehr als, bis zu, längstens
        less than: weniger als, unter, unterhalb von, kleiner als, niedriger als
        """
    ),
    hedges_after=phrases("at least: oder mehr, und mehr, oder höher\nat most: oder weniger\nabout: oder so"),
    between={"zwischen": ("und",), "von": ("auf", "zu")},
    changes=frozenset({"von"}),
    to=frozenset({"bis", "oder"}),
    ratios=phrases("ratio: der, aus, von insgesamt\npart: von\nshare: in\nscore: zu, gegen"),
    units=phrases(
        """
        percent: prozent, prozente, prozentig, prozentige, v. h., vom hundert
        percentage-point: prozentpunkt, prozentpunkte, prozentpunkten
        per-mille: promille
        metre: meter, metern
        kilometre: kilometer, kilometern
        centimetre: zentimeter, zentimetern
        millimetre: millimeter, millimetern
        inch: zoll
        foot: fuß
        yard: yard, yards
        mile: meile, meilen
        nautical-mile: seemeile, seemeilen
        verst: werst
        sazhen: saschen
        arshin: arschin
        square-metre: quadratmeter, quadratmetern
        square-kilometre: quadratkilometer, quadratkilometern
        square-mile: quadratmeile, quadratmeilen
        hectare: hektar
        acre: acre
        desyatina: desjatine, desjatinen, dessjatine, dessjatinen
        litre: liter, litern
        hectolitre: hektoliter
        cubic-metre: kubikmeter, kubikmetern
        barrel: barrel, fass
        kilogram: kilo, kilogramm
        gram: gramm
        milligram: milligramm
        tonne: tonne, tonnen
        quintal: doppelzentner
        pound: pfund
        ounce: unze, unzen
        pood: pud
        second: sekunde, sekunden, sek
        minute: minute, minuten, min
        quarter-hour: viertelstunde, viertelstunden
        hour: stunde, stunden, std
        day: tag, tage, tagen
        week: woche, wochen
        month: monat, monate, monaten
        year: jahr, jahre, jahren, jährig, jährige, jähriger, jährigen, jähriges
        decade: jahrzehnt, jahrzehnte, jahrzehnten
        century: jahrhundert, jahrhunderte, jahrhunderten
        millennium: jahrtausend, jahrtausende
        kilometre-per-hour: kilometer pro stunde, stundenkilometer, kilometer je stunde
        celsius: grad celsius, celsius
        fahrenheit: grad fahrenheit
        degree: grad
        mark: mark, reichsmark, goldmark, d-mark, rm, dm
        euro: euro, eur
        cent: cent
        gallon: gallone, gallonen
        nanometre: nanometer, nanometern
        gigabyte: gigabyte
        dollar: dollar, us-dollar
        pound-sterling: pfund sterling
        swiss-franc: franken, schweizer franken
        franc: francs
        rouble: rubel
        kopeck: kopeke, kopeken
        guilder: gulden
        krone: krone, kronen
        zloty: zloty, złoty
        yen: yen
        penny: pfennig
        watt: watt
        kilowatt: kilowatt
        megawatt: megawatt
        kilowatt-hour: kilowattstunde, kilowattstunden
        horsepower: ps, pferdestärke, pferdestärken
        byte: byte, bytes
        megabyte: megabyte
        hertz: hertz
        megahertz: megahertz
        volt: volt
        kilovolt: kilovolt
        millilitre: milliliter
        metre-per-second: meter pro sekunde
        mile-per-hour: meilen pro stunde, stundenmeilen
        yuan: yuan
        rupee: rupie, rupien
        hryvnia: hrywnja, griwna, griwnja
        peso: peso, pesos
        won: won
        lira: lira, lire
        koruna: tschechische kronen, tschechischen kronen, tschechische krone
        real: real, reais
        light-year: lichtjahr, lichtjahre, lichtjahren
        knot: knoten
        fathom: faden
        gigawatt: gigawatt
        gigawatt-hour: gigawattstunde, gigawattstunden
        megawatt-hour: megawattstunde, megawattstunden
        terawatt-hour: terawattstunde, terawattstunden
        kilocalorie: kilokalorie, kilokalorien
        cubic-centimetre: kubikzentimeter, kubikzentimetern
        cubic-kilometre: kubikkilometer
        square-foot: quadratfuß
        micrometre: mikrometer
        microgram: mikrogramm
        millisecond: millisekunde, millisekunden
        terabyte: terabyte
        kilobyte: kilobyte
        carat: karat
        pint: pint, pints
        bushel: scheffel
        league: wegstunden
        escudo: escudo, escudos
        peseta: pesete, peseten
        dinar: dinar, dinare
        rand: rand
        shilling: shilling
        baht: baht
        canadian-dollar: kanadische dollar, kanadischen dollar
        australian-dollar: australische dollar, australischen dollar
        basis-point: basispunkt, basispunkte, basispunkten
        astronomical-unit: astronomische einheiten, astronomischen einheiten
        shekel: schekel
        forint: forint
        hundredweight: zentner
        gigahertz: gigahertz
        kilohertz: kilohertz
        kilojoule: kilojoule
        joule: joule
        kelvin: kelvin
        """
    ),
    ages_when=frozenset({"als"}),
    ages_before=frozenset({"im alter von", "alter von"}),
    ages_with=frozenset({"mit"}),
    ages_after=frozenset({"alt", "alte", "alten", "alter"}),
    multiples=_plain(
        {"doppelt": 2}
        | {word + ending: value for word, value in _MULTIPLIERS.items() for ending in ("mal", "fach", "fache")}
    ),
    times=frozenset({"mal", "fach"}),
    pairs=numbered("2 paar"),
    of=frozenset({"der", "von", "neue", "neuen", "weitere", "weiteren", "andere", "anderen"}),
    parts_of=frozenset("des dem".split()),
    breaks=frozenset(
        """ab außer durch gegen hinter ins neben ohne trotz unter vom vor wegen zum zur zwischen dann ihr ihre
        sein seine haben hatte hatten waren wurden kann können sollen nur nie schon sehr
        """.split()
    ),
    capital_nouns=True,
    idioms=frozenset(
        {"viertel nach", "viertel vor"}
        | {f"halb {hour}" for hour in "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()}
    ),
    clock=frozenset({"uhr"}),
    clock_phrases=frozenset({"um halb", "gegen halb", "viertel nach", "viertel vor", "minuten nach", "minuten vor"}),
    labels=frozenset(
        """seite seiten s. kapitel kap. abschnitt nr. nr nummer abbildung abb. tabelle tab. band bd. jg. jahrgang heft
        note fußnote anm. zeile absatz abs. artikel art. paragraf paragraph version isbn tel. straße platz gleis
        linie kapiteln abschnitte abschnitten nummern abbildungen tabellen bände bänden hefte zeilen absätze
        artikeln artikels paragrafen paragraphen ziffer ziffern fn. z. blatt bl. hausnummer straßen gleise linien
        strophe vers verse kap § §§ ausgabe zimmer""".split()
    ),
    leaving=frozenset("ließen lassen blieben bleiben".split()),
    totals=frozenset("gesamt summe insgesamt zusammen total".split()),
    composed=frozenset({"bestehend aus", "bestand aus", "besteht aus"}),
    of_which=frozenset({"davon", "von denen"}),
    partial=frozenset("darunter davon einschließlich unter hauptsächlich vor insbesondere wie".split()),
    every=frozenset("alle allen aller".split()),
    among=frozenset("von unter".split()),
    rests=frozenset("rest restliche restlichen übrige übrigen andere anderen sonstige".split()),
    votes_for=frozenset("dafür Ja-Stimmen".split()),
    votes_against=frozenset("dagegen Nein-Stimmen".split()),
    votes_neither=tuple("enthalt enthielt unentschieden unentschlossen".split()),
    wholes=frozenset("wähler stimmen sitze bevölkerung abgeordneten mitglieder einwohner".split()),
    fewer=frozenset("weniger mehr".split()),
    rises=frozenset("stieg gestiegen wuchs gewachsen zunahme anstieg erhöhte zuwachs".split()),
    falls=frozenset("sank gesunken fiel gefallen rückgang abnahme ging".split()),
    multiplied=numbered("2 verdoppelte verdoppelten verdoppelt, 3 verdreifachte verdreifachten verdreifacht"),
    below_zero=frozenset({"unter null", "unter dem gefrierpunkt"}),
    leads=frozenset("führte führt übertraf übertrifft überholte unterlag schlug".split()),
    further=frozenset("weitere weiteren weiterer weiteres".split()),
    steps=frozenset({"um"}),
    apart=frozenset("unterschied verhältnis abstand differenz".split()),
    samples={
        "fünfundzwanzigtausend": "25000",
        "1.234,56": "1234.56",
        "anderthalb Millionen": "1500000",
        "neunzehnhundertsiebzehn": "1917",
        "drei Milliarden": "3000000000",
        "zweihunderttausend": "200000",
        "zwei Drittel": "2/3",
        "einundzwanzigste": "21",
        "dreihundertvierundsechzig": "364",
        "1,5 Mio": "1500000",
        "fuenfzig": "50",
    },
)
