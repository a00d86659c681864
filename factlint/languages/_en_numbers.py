"""English: the words that quantities are written with."""

from __future__ import annotations

from factlint.languages._numbers import NumberWords, numbered, phrases

NUMBERS = NumberWords(
    groups_of_two=True,
    cardinals=numbered(
        """0 zero nought naught, 1 one, 2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten
        11 eleven, 12 twelve, 13 thirteen, 14 fourteen, 15 fifteen, 16 sixteen, 17 seventeen, 18 eighteen
        19 nineteen, 20 twenty, 30 thirty, 40 forty fourty, 50 fifty, 60 sixty, 70 seventy, 80 eighty, 90 ninety"""
    ),
    hundreds=numbered("100 hundred hundreds"),
    scales=numbered(
        """12 dozen dozens doz dozs, 20 score, 60 threescore, 80 fourscore, 1000 thousand thousands, 100000 lakh lakhs
        1000000 million millions, 10000000 crore crores, 1000000000 billion billions
        1000000000000 trillion trillions, 1000000000000000 quadrillion quadrillions"""
    ),
    suffixes=numbered("1000 k, 1000000 mn mln mil mio, 1000000000 bn bln b, 1000000000000 tn tln trn, 100000 lac"),
    ordinals=numbered(
        """1 first, 2 second, 3 third, 4 fourth, 5 fifth, 6 sixth, 7 seventh, 8 eighth, 9 ninth, 10 tenth, 11 eleventh
        12 twelfth, 13 thirteenth, 14 fourteenth, 15 fifteenth, 16 sixteenth, 17 seventeenth, 18 eighteenth
        19 nineteenth, 20 twentieth, 30 thirtieth, 40 fortieth, 50 fiftieth, 60 sixtieth, 70 seventieth
        80 eightieth, 90 ninetieth"""
    ),
    scale_ordinals=numbered(
        "100 hundredth, 1000 thousandth, 1000000 millionth, 1000000000 billionth, 1000000000000 trillionth"
    ),
    lone=frozenset({"threescore", "fourscore", "millionth", "billionth", "trillionth", "thousandth", "hundredth"}),
    fractions=numbered(
        """2 halves, 3 third thirds, 4 quarter quarters fourth fourths, 5 fifth fifths, 6 sixth sixths
        7 seventh sevenths, 8 eighth eighths, 9 ninth ninths, 10 tenth tenths, 12 twelfths, 16 sixteenths
        20 twentieths, 1 firsts, 100 hundredths, 1000 thousandths, 1000000 millionths, 1000000000 billionths
        1000000000000 trillionths, 30 thirtieths, 40 fortieths, 50 fiftieths"""
    ),
    parts={"half": "1/2"},
    spelled_scales=frozenset({"score"}),
    noun_fractions=frozenset({"quarter", "quarters", "half", "halves"}),
    comparing=frozenset("less more fewer higher lower larger smaller".split()),
    joiners=frozenset({"and"}),
    listing=frozenset({"and"}),
    articles=frozenset({"a", "an"}),
    ones=frozenset({"one"}),
    not_one=frozenset(
        """no each this that the which every another any some last first next latter former only same right wrong
        good new old other second third big great as not is was for like him her his""".split()
    ),
    idioms=frozenset(
        {
            "one day",
            "one night",
            "one morning",
            "one another",
            "one thing",
            "one hand",
            "one side",
            "third party",
            "third parties",
            "first name",
            "first names",
            "second hand",
            "one time",
            "one way",
            "first lady",
            "zero tolerance",
        }
    ),
    not_ordinal=frozenset({"at", "per", "a split", "split", "at the"}),
    negatives=frozenset({"minus", "negative"}),
    points=frozenset({"point"}),
    ordinal_marks=("st", "nd", "rd", "th", "d"),
    hedges=phrases(
        """
        about: about, around, some, roughly, approximately, approx, approx., circa, c., ca., an estimated
        about: estimated, or so
        about: somewhere around, something like, in the region of, in the neighborhood of, in the order of, close to
        about: plus or minus
        about: near, an average of, on average, more or less, give or take, around about, upwards or downwards of
        nearly: nearly, almost, just under, just below, just short of, a little under, a little less than, not quite
        nearly: slightly less than, slightly under, slightly below, approaching, virtually, well-nigh, close on
        at least: at least, no fewer than, not fewer than, no less than, not less than, a minimum of
        at least: as many as at least
        at least: minimum, from at least
        more than: more than, over, above, upward of, upwards of, in excess of, exceeding, exceeded, well over
        more than: just over
        more than: just above, a little over, a little more than, slightly more than, slightly over, greater than
        more than: much more than, far more than, topping, beyond, better than, higher than, larger than
        at most: at most, no more than, not more than, up to, a maximum of, maximum, as many as, as much as
        at most: at the most
        less than: less than, fewer than, under, below, lower than, smaller than, far fewer than, far less than
        """
    ),
    hedges_after=phrases(
        """
        about: -odd, odd, or so, or thereabouts, approximately, more or less, give or take
        at least: or more, or over, or above, or higher, at least, and over, and above, plus
        at most: or less, or fewer, or under, or below, at most
        """
    ),
    between={"between": ("and", "to"), "from": ("to", "until", "through")},
    changes=frozenset({"from"}),
    to=frozenset({"to", "or"}),
    ratios=phrases(
        """
        part: out of
        ratio: of, of the, out of the, of its, of their, of his, of her
        rate: of every, out of every, in every
        ratio: of their last, of its last, of his last, of her last, of the last, of their first, of its first
        ratio: of his first
        ratio: of the first, of their past, of its past, of his past, of the past
        ratio: of those, of a possible, of a total of
        share: in
        score: to
        made-of: for
        over: over
        """
    ),
    units=phrases(
        """
        percent: percent, per cent, percents, percentage, pct, pct., p.c.
        per-mille: per mille, per mil
        percentage-point: percentage point, percentage points, percent points, per cent points, pct points
        basis-point: basis point, basis points
        metre: metre, metres, meter, meters
        kilometre: kilometre, kilometres, kilometer, kilometers, kms
        centimetre: centimetre, centimetres, centimeter, centimeters
        millimetre: millimetre, millimetres, millimeter, millimeters
        nanometre: nanometre, nanometres, nanometer, nanometers
        micrometre: micrometre, micrometres, micrometer, micrometers, micron, microns
        inch: inch, inches
        foot: foot, feet
        yard: yard, yards
        fathom: fathom, fathoms
        mile: mile, miles
        nautical-mile: nautical mile, nautical miles
        league: league, leagues
        verst: verst, versts, verstas
        sazhen: sazhen, sazhens
        arshin: arshin, arshins
        vershok: vershok, vershoks
        light-year: light-year, light-years, light year, light years
        astronomical-unit: astronomical unit, astronomical units, au
        parsec: parsec, parsecs
        square-metre: square metre, square metres, square meter, square meters, sq m, sq. m
        square-kilometre: square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq. km,
        square-kilometre: sq kms
        square-mile: square mile, square miles, sq mi, sq. mi, sq mile, sq miles
        square-foot: square foot, square feet, sq ft, sq. ft
        square-yard: square yard, square yards
        square-inch: square inch, square inches
        square-verst: square verst, square versts
        hectare: hectare, hectares
        acre: acre, acres
        desyatina: desyatina, desyatinas, desyatins, desyatin, dessiatin, dessiatins, dessiatines, desiatinas
        desyatina: desiatina
        cubic-metre: cubic metre, cubic metres, cubic meter, cubic meters
        cubic-centimetre: cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters, cc
        cubic-kilometre: cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers
        cubic-foot: cubic foot, cubic feet
        litre: litre, litres, liter, liters
        millilitre: millilitre, millilitres, milliliter, milliliters
        hectolitre: hectolitre, hectolitres, hectoliter, hectoliters
        gallon: gallon, gallons, us gallons
        imperial-gallon: imperial gallon, imperial gallons
        pint: pint, pints
        quart: quart, quarts
        fluid-ounce: fluid ounce, fluid ounces, fl oz
        barrel: barrel, barrels
        bushel: bushel, bushels
        vedro: vedro, vedros
        cavan: cavan, cavans, kaban
        kilogram: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kgs
        gram: gram, grams, gramme, grammes
        milligram: milligram, milligrams
        microgram: microgram, micrograms, microgramme, microgrammes
        tonne: tonne, tonnes, metric ton, metric tons, tons, ton
        megatonne: megatonne, megatonnes, megaton, megatons
        quintal: quintal, quintals
        pound: pound, pounds
        ounce: ounce, ounces
        stone: stone
        short-ton: short ton, short tons
        long-ton: long ton, long tons
        hundredweight: hundredweight, hundredweights
        troy-ounce: troy ounce, troy ounces
        carat: carat, carats
        pood: pood, poods, pud, puds
        funt: funt, funts
        zolotnik: zolotnik, zolotniks
        picul: picul, piculs
        second: second, seconds, sec, secs
        millisecond: millisecond, milliseconds
        minute: minute, minutes, min, mins
        hour: hour, hours, hr, hrs
        day: day, days
        week: week, weeks
        fortnight: fortnight, fortnights
        month: month, months
        year: year, years, yr, yrs
        decade: decade, decades
        century: century, centuries
        millennium: millennium, millennia
        metre-per-second: metres per second, meters per second, metre per second, meter per second, m per second
        kilometre-per-hour: kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour,
         km per hour, km an hour
        kilometre-per-second: kilometres per second, kilometers per second, km per second
        mile-per-hour: miles per hour, miles an hour, mile per hour, mile an hour
        knot: knot, knots
        joule: joule, joules
        kilojoule: kilojoule, kilojoules
        kilocalorie: kilocalorie, kilocalories
        kilowatt-hour: kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours
        megawatt-hour: megawatt hours, megawatt-hours
        gigawatt-hour: gigawatt hours, gigawatt-hours
        terawatt-hour: terawatt hours, terawatt-hours
        watt: watt, watts
        kilowatt: kilowatt, kilowatts
        megawatt: megawatt, megawatts
        gigawatt: gigawatt, gigawatts
        horsepower: horsepower
        byte: byte, bytes
        kilobyte: kilobyte, kilobytes
        megabyte: megabyte, megabytes
        gigabyte: gigabyte, gigabytes
        terabyte: terabyte, terabytes
        hertz: hertz
        kilohertz: kilohertz
        megahertz: megahertz
        gigahertz: gigahertz
        volt: volt, volts
        kilovolt: kilovolt, kilovolts
        celsius: degrees celsius, degree celsius, degrees centigrade, degree centigrade, celsius, centigrade
        fahrenheit: degrees fahrenheit, degree fahrenheit, fahrenheit
        kelvin: kelvin, kelvins
        degree: degree, degrees
        dollar: dollar, dollars, us dollars, us dollar, u.s. dollars, usd, american dollars, bucks
        australian-dollar: australian dollars, australian dollar, aud
        canadian-dollar: canadian dollars, canadian dollar, cad
        hong-kong-dollar: hong kong dollars, hkd
        pound-sterling: pounds sterling, pound sterling, gbp, quid, british pounds
        euro: euro, euros, eur
        yen: yen, jpy
        yuan: yuan, renminbi, cny, rmb
        rupee: rupee, rupees, inr
        rouble: rouble, roubles, ruble, rubles, rub
        hryvnia: hryvnia, hryvnias
        peso: peso, pesos
        won: korean won, south korean won, krw
        shekel: shekel, shekels
        lira: turkish lira, lira, liras, lire
        baht: baht
        rand: rand
        real: reais
        zloty: zloty, zlotys, zlotych
        swiss-franc: swiss francs, swiss franc, chf
        franc: franc, francs
        mark: marks, reichsmarks, deutschmarks, deutsche marks
        guilder: guilder, guilders
        krone: krone, kroner, kronor, krona
        koruna: koruna, korunas
        forint: forint, forints
        peseta: peseta, pesetas
        escudo: escudo, escudos
        crown: crowns
        kopeck: kopeck, kopecks, kopek, kopeks
        cent: cent, cents
        penny: penny, pence, pennies
        shilling: shilling, shillings
        centavo: centavo, centavos
        rupiah: rupiah
        dinar: dinar, dinars
        dirham: dirham, dirhams
        bitcoin: bitcoin, bitcoins
        """
    ),
    signs={"P": "peso"},
    units_before=phrases(
        """
        rupee: rs, rs., inr
        percent: percent of, percents of, per cent of
        yuan: rmb
        """
    ),
    ages_when=frozenset({"when"}),
    ages_before=frozenset({"aged", "age", "at the age of", "age of", "the age of", "ages", "at age", "turned"}),
    ages_after=frozenset({"old", "of age", "olds"}),
    multiples=numbered(
        """2 twice twofold, 3 thrice threefold, 4 fourfold, 5 fivefold, 6 sixfold, 7 sevenfold, 8 eightfold
        9 ninefold, 10 tenfold, 20 twentyfold, 100 hundredfold"""
    ),
    below_zero=frozenset({"below zero", "below freezing"}),
    small_units={"in": "inch"},
    times=frozenset({"times", "fold", "time", "x"}),
    measures=frozenset({"century", "decade", "millennium", "fortnight"}),
    pairs=numbered("2 pair couple"),
    of=frozenset({"of", "the"}),
    breaks=frozenset(
        """above across against ago ahead along among apart around away behind below beside besides between
        beyond both came can can't cannot could did didn't do does down during each either else even ever
        every except few first former gave get give gives goes going gone got he'd he's here how however
        inside itself just last left less let like made make makes many may might most much must near nearly
        never next no nor now nowhere off often once ones only other others our out outside over own per
        perhaps plus put rather said same saw say says second see seen several shall she's should some still
        such take taken them therefore these those through throughout thus till today together too took
        toward towards two under unless up upon us use used using very via wasn't we went what whether why
        will within without won't yet you your yesterday tomorrow tonight according apiece instead despite
        my me i am being due fell rose grew ran run won lost led died remained became began voted overall
        total altogether combined earlier later longer higher lower older younger larger smaller better
        worse respectively approximately about
        """.split()
    ),
    plurals=frozenset(
        """people men women children feet teeth mice geese oxen police cattle sheep deer fish aircraft spacecraft
        personnel staff clergy youth policemen congressmen gentlemen firemen craftsmen countrymen freshmen workmen
        clergymen noblemen seamen horsemen servicemen servicewomen policewomen businessmen fishermen statesmen salmon
        offspring crew dead wounded data media criteria phenomena series species alumni bacteria strata emus
        yes-men assemblymen airmen infantrymen cavalrymen tribesmen kinsmen townsmen laymen wives knives""".split()
    ),
    plural_endings=("s", "ese", "men"),
    clock_phrases=frozenset({"half past", "quarter past", "quarter to", "past", "minutes past", "minutes to"}),
    clock=frozenset({"past", "am", "a.m", "pm", "p.m", "o'clock", "hrs gmt", "gmt"}),
    labels=frozenset(
        """page pages p p. pp pp. chapter chapters chap chap. ch. section sections sect. sec. § §§ no no. nos. nos
        number figure figures fig fig. figs. table tables tab. vol vol. volume volumes note notes n. fn.
        footnote line lines ll. paragraph para. par. item appendix article articles art. art clause verse step version
        v. v ver. isbn issn doi edition ed. room route highway interstate flight channel platform psalm act scene part
        exercise equation eq. eq. theorem lemma ref. refs. episode book level grade type class phase track tel tel.
        phone telephone fax zip apt. suite box section chapter question q. option""".split()
    ),
    leaving=frozenset("left leaves leaving leave".split()),
    totals=frozenset("total totals sum altogether overall all combined subtotal".split())
    | {"in all", "in total", "all told"},
    composed=frozenset(
        {
            "comprised",
            "comprising",
            "comprises",
            "consisted of",
            "consisting of",
            "consists of",
            "composed of",
            "made up of",
        }
    ),
    of_which=frozenset({"of whom", "of which"}),
    partial=frozenset("including among notably especially mainly mostly like".split()),
    every=frozenset("all".split()),
    among=frozenset("of among".split()),
    rests=frozenset("rest remaining remainder others other else".split()),
    votes_for=frozenset("for favour favor".split()),
    votes_against=frozenset("against".split()),
    votes_neither=tuple("abstain undecided unsure".split()),
    wholes=frozenset(
        """voters votes vote seats population electorate respondents delegates members people inhabitants
        participants students workers households citizens residents patients deputies employees""".split()
    ),
    fewer=frozenset("fewer less more higher lower older younger".split()),
    rises=frozenset(
        """rose rise risen rises grew grow grown grows growth increase increased increases increasing gain gained
        jumped jump climbed climb up soared surged surge swelled expanded""".split()
    ),
    falls=frozenset(
        """fell fall fallen falls declined decline declines decrease decreased decreases dropped drop shrank shrunk
        down plunged slumped reduced reduction loss contracted""".split()
    ),
    leads=frozenset(
        "led lead leads leading trailed trail trails trailing beat beaten outpolled exceeded surpassed won lost".split()
    ),
    ways=frozenset("up down".split()),
    multiplied=numbered(
        "2 doubled doubles doubling, 3 tripled triples tripling trebled trebling, 4 quadrupled quadrupling"
    ),
    further=frozenset("another further additional more".split()),
    steps=frozenset("by of".split()),
    apart=frozenset(
        """difference gap ratio distance relationship match game contest agreement border war link connection
        differences""".split()
    ),
    samples={
        "twenty-seven": "27",
        "one hundred and five": "105",
        "nineteen hundred and seventeen": "1917",
        "two and a half million": "2500000",
        "half a million": "500000",
        "three quarters": "3/4",
        "12,34,567": "1234567",
        "1.2bn": "1200000000",
        "twenty-first": "21",
        "three score and ten": "70",
        "two thirds": "2/3",
        "a dozen": "12",
        "17,943 thousand": "17943000",
        "minus forty": "-40",
        "two hundred point zero three": "200.03",
    },
)
