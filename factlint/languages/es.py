"""Spanish."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._es_assertions import ASSERTIONS
from factlint.languages._es_modes import MODES
from factlint.languages._es_numbers import NUMBERS
from factlint.languages._es_opposites import LIMITS, MUTUAL, OPPOSITES
from factlint.languages._es_signals import COMPARATIVES, SIGNALS
from factlint.languages._prose import ProseWords, by_word, kinds_by_word

SPANISH = Language(
    code="es",
    name="Spanish",
    dates=DateWords(
        months=(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre setiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ),
        short_months=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept sep set", "oct", "nov", "dic"),
        homonyms="mar set ago",
        weekdays=(
            "lunes",
            "martes",
            "miércoles miercoles",
            "jueves",
            "viernes",
            "sábado sabado",
            "domingo",
        ),
        short_weekdays=("lun", "mié", "jue", "vie", "sáb", "dom"),
        seasons=("primavera", "verano", "otoño", "invierno"),
        feasts={
            "navidad": (12, 25),
            "día de navidad": (12, 25),
            "nochebuena": (12, 24),
            "nochevieja": (12, 31),
            "año nuevo": (1, 1),
            "día de año nuevo": (1, 1),
            "día de reyes": (1, 6),
            "domingo de pascua": (0, 0),
            "viernes santo": (0, -2),
            "domingo de ramos": (0, -7),
            "jueves santo": (0, -3),
            "miércoles de ceniza": (0, -46),
            "día de todos los santos": (11, 1),
            "día de muertos": (11, 2),
            "pentecostés": (0, 49),
            "corpus christi": (0, 60),
            "todos los santos": (11, 1),
            "domingo de resurrección": (0, 0),
            "lunes de pascua": (0, 1),
            "sábado santo": (0, -1),
            "pascua": (0, 0),
            "día de los difuntos": (11, 2),
            "fieles difuntos": (11, 2),
            "víspera de navidad": (12, 24),
            "noche de reyes": (1, 5),
            "epifanía": (1, 6),
            "candelaria": (2, 2),
            "noche de san juan": (6, 23),
            "día de san juan": (6, 24),
            "san juan bautista": (6, 24),
            "martes de carnaval": (0, -47),
            "día de la ascensión": (0, 39),
            "día de la asunción": (8, 15),
        },
        ordinals=(
            "primero primer",
            "segundo",
            "tercero tercer",
            "cuarto",
            "quinto",
            "sexto",
            "séptimo",
            "octavo",
            "noveno",
            "décimo",
        ),
        ordinal_suffixes="º ° ª o a .º er ero",
        numerals=dict(
            zip(
                "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
                "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco "
                "veintiséis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta "
                "noventa doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos "
                "novecientos mil".split(),
                (*range(1, 31), *range(40, 100, 10), *range(200, 1000, 100), 1000),
                strict=True,
            )
        ),
        of="de, del, de el, del año, del mes de, de este año",
        at="en, en el, en el año, en el mes de, durante, durante el año, hacia, el, a partir de, desde, el día, "
        "este, "
        "a comienzos de, hasta, a mediados de, a, en la, en los, entre",
        near="por, para, y",
        year="año, el año",
        month="mes de, mes del",
        before="antes de, antes del, anterior a, con anterioridad a, previo a, anterior de, a más tardar en, no más "
        "tarde de, como muy tarde en",
        after="después de, después del, tras, desde, desde el, a partir de, a partir del, posterior a, no antes de, "
        "como muy pronto en",
        until="hasta, hasta el, hasta el año, hasta al menos",
        onwards="en adelante, o más tarde, o después, o posterior, y después",
        start="de, del, desde, desde el",
        to="a, al, hasta, hasta el",
        between="entre, entre el",
        also="y, y el, e",
        about="hacia, c., circa, ca., h.",
        roughly="alrededor de, aproximadamente, cerca de, en torno a, alrededor del, hacia el, alrededor del año, "
        "hacia el año, cerca del año, en torno al año, en torno al, sobre el año",
        early="a principios de, principios de, principios del, a principios del, a comienzos de, a comienzos del, "
        "comienzos de, comienzos del, a inicios de, a inicios del, inicios de, inicios del, el comienzo de, al "
        "comienzo de, hacia principios de, hacia principios del, los primeros días de, primeros días de, los "
        "primeros días del, primeros días del, las primeras semanas de, la primera semana de, primera semana de, "
        "los primeros meses de, primeros meses de, los albores de, los albores del, a principios del mes de, los "
        "primeros años de",
        mid="a mediados de, a mediados del, mediados de, mediados del",
        late="a finales de, a finales del, finales de, finales del, a fines de, a fines del, fines de, fines del, el "
        "final de, al final de, al final del, hacia finales de, hacia finales del, hacia fines de, hacia fines "
        "del, los últimos días de, últimos días de, las últimas semanas de, la última semana de, última semana "
        "de, los últimos meses de, últimos meses de, las postrimerías de, las postrimerías del, a finales del mes "
        "de, los últimos años de",
        halves={
            "primera mitad de": 40,
            "primera mitad del": 40,
            "segunda mitad de": 41,
            "segunda mitad del": 41,
            "primer semestre de": 40,
            "segundo semestre de": 41,
            "primer trimestre de": 33,
            "segundo trimestre de": 34,
            "tercer trimestre de": 35,
            "cuarto trimestre de": 36,
            "último cuarto del": 36,
            "primer cuarto del": 33,
            "último trimestre de": 36,
            "segundo cuarto del": 34,
            "tercer cuarto del": 35,
            "primer trimestre del": 33,
            "segundo trimestre del": 34,
            "tercer trimestre del": 35,
            "cuarto trimestre del": 36,
            "primera quincena de": 40,
            "primera quincena del": 40,
            "segunda quincena de": 41,
            "segunda quincena del": 41,
            "primer semestre del": 40,
            "segundo semestre del": 41,
        },
        tenths={
            "última década del": 9,
            "primera década del": 0,
            "último decenio del": 9,
            "primer decenio del": 0,
            "segunda década del": 1,
        },
        decade="década de, década de los, década del, decenio de, los años, años, década de los años, décadas de, "
        "décadas de los",
        century="siglo, siglos",
        turn="cambio del, cambio de, vuelta del, tránsito del, vuelta de",
        millennium="milenio",
        bce="a. c., a.c., a. de c., antes de cristo, a. n. e., a.n.e., a. e. c., aec",
        ce="d. c., d.c., después de cristo, d. de c., e. c., n. e.",
        old_style="estilo antiguo, e. a., calendario juliano, del calendario juliano, según el calendario juliano, en "
        "el calendario juliano, juliano, jul., viejo estilo, o.s., calendario antiguo, según el antiguo "
        "calendario, según el calendario antiguo, según el calendario ruso",
        new_style="estilo nuevo, nuevo estilo, calendario gregoriano, del calendario gregoriano, gregoriano, greg., "
        "según el calendario gregoriano, en el calendario gregoriano, n.s., según nuestro calendario, de "
        "nuestro calendario, en nuestro calendario, según el calendario actual, en el calendario actual, "
        "nuevo calendario",
        equals="o, o sea, es decir, esto es, que corresponde al, equivalente al, correspondiente al",
        plurals="s",
        determiners="la, su, los, sus",
        names="revolución, tesis, golpe, crisis, plaza, avenida, calle, movimiento",
        namely="es decir, o sea, esto es",
        numbered="capítulo sección parte página párrafo verso canto lección apéndice figura tabla artículo acto escena",
        naming="calle avenida plaza paseo plazuela glorieta barrio colegio estadio versión",
        lasting="duró, que duró, durante, es decir, o sea, un * de, una * de, en total",
        altogether="en total",
        convention="fechas son, fechas están, fechas están en, fechas están dadas, fechas se dan, fechas se indican, "
        "fechas siguen el, fechas corresponden al, fechas son las",
        lessening="baj cay reduj reduc descen disminu pasó pasa pasar perd rebaj recort retroced",
        deeds="escribió, viajó, conoció, habló, respondió, estudió, enseñó, vivió, se mudó, se trasladó, se casó, "
        "se instaló, emigró, pintó, compuso, visitó, aprendió, se reunió, contrajo matrimonio, redactó",
        unspent="condenado, condenada, sentenciado, sentenciada, condena, pena, contrato, mandato, elegido, "
        "elegida, nombrado, nombrada, cada, plazo, plan",
        anniversary="aniversario",
        centenaries={
            "centenario": 100,
            "bicentenario": 200,
            "tricentenario": 300,
            "sesquicentenario": 150,
            "cincuentenario": 50,
            "quinto centenario": 500,
            "cuarto centenario": 400,
        },
        marking="se celebró, se celebró en, se conmemoró, se conmemoró en, fue, fue en, celebró, conmemoró, marcó, se "
        "cumplió, se cumplió en, tuvo lugar en, es, es en, fue celebrado",
        units={
            "año": "y",
            "años": "y",
            "mes": "m",
            "meses": "m",
            "semana": "w",
            "semanas": "w",
            "día": "d",
            "días": "d",
        },
        small={
            "un": 1,
            "dos": 2,
            "tres": 3,
            "cuatro": 4,
            "cinco": 5,
            "seis": 6,
            "siete": 7,
            "ocho": 8,
            "nueve": 9,
            "diez": 10,
            "once": 11,
            "doce": 12,
            "una": 1,
        },
        later="# después, # más tarde",
        earlier="# antes",
        following="el siguiente",
        after_date="después del, después de",
        before_date="antes del, antes de",
        following_behind="siguiente",
        told={
            "al año siguiente": "1y",
            "el año siguiente": "1y",
            "un año después": "1y",
            "al día siguiente": "1d",
            "el día siguiente": "1d",
            "al mes siguiente": "1m",
            "el mes siguiente": "1m",
            "la semana siguiente": "1w",
            "a la semana siguiente": "1w",
            "el año anterior": "-1y",
            "el día anterior": "-1d",
            "el mes anterior": "-1m",
            "ese mismo año": "0y",
            "el mismo año": "0y",
            "aquel mismo año": "0y",
            "este mismo año": "0y",
            "ese año": "0y",
            "aquel año": "0y",
            "ese mismo día": "0d",
            "el mismo día": "0d",
            "ese mismo mes": "0m",
            "medio año después": "6m",
            "una década después": "10y",
            "una década más tarde": "10y",
            "la víspera": "-1d",
            "en la víspera": "-1d",
            "a la mañana siguiente": "1d",
            "la mañana siguiente": "1d",
            "un siglo después": "100y",
            "un siglo más tarde": "100y",
            "medio siglo después": "50y",
            "medio siglo más tarde": "50y",
            "en el mismo año": "0y",
            "en ese mismo año": "0y",
            "la semana anterior": "-1w",
        },
        of_year={
            "de ese mismo año": "0y",
            "del mismo año": "0y",
            "de ese año": "0y",
            "de aquel año": "0y",
            "de aquel mismo año": "0y",
            "de este mismo año": "0y",
            "del año siguiente": "1y",
            "del siguiente año": "1y",
            "del año anterior": "-1y",
        },
        decade_numbers={
            "diez": 10,
            "veinte": 20,
            "treinta": 30,
            "cuarenta": 40,
            "cincuenta": 50,
            "sesenta": 60,
            "setenta": 70,
            "ochenta": 80,
            "noventa": 90,
        },
    ),
    numbers=NUMBERS,
    prose=ProseWords(
        titles=frozenset(
            (
                "sr sra srta don doña dr dra prof rey reina emperador zar príncipe princesa conde "
                "duque presidente presidenta ministro ministra general almirante coronel papa "
                "camarada"
            ).split()
        ),
        modifiers=frozenset("nueva nuevo baja alta".split()),
        naming=frozenset(
            (
                "nombre llamado llamada llamó renombrado renombrada rebautizado rebautizada hoy actual "
                "actualmente ahora después antiguo antigua futuro futura entonces nacido nacida nació"
            ).split()
        ),
        particles=frozenset("de del la las los el e".split()),
        letters="áéíñóúü",
        telling=frozenset(
            (
                "de la el un que se no si su sus le les y o tengo tiene son donde cuando como yo tú nosotros vosotros "
                "usted ustedes me te nos os mi mis tu tus nuestro nuestra soy eres es somos era eran fue fueron ser "
                "estar estoy está están estaba he has ha hemos han había hay hace hacer hizo puede puedo pueden debe "
                "quiero quiere va voy vamos van qué cómo cuándo dónde quién cuánto cuántos muy más menos también ya "
                "todavía siempre hoy mañana ayer ahora pronto aquí allí entre durante desde hasta hacia sin sobre "
                "bajo con para por al del lo las los una unos unas este esta estos estas ese esa cada todo todos toda "
                "todas otro otra"
            ).split()
        ),
        stopwords=frozenset(
            "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le fue "
            "este ha sí porque esta entre cuando muy sin sobre también hasta donde desde era".split()
        ),
        abbreviations=frozenset(
            "aa abr ago apdo art arts atte av avda bs c cap caps cf col coord cía d dcha dic dr dra dres dña ed eds "
            "ee ej ene esq etc excmo feb fig fr gral hnos ibíd ing izda jr jul jun lic ltda mons mr mrs ms máx mín "
            "nov núm oct op p pdte pp prof ptas pág págs párr rdo s sept sr sra sras sres srta ss sta sto t tel trad "
            "tít ud uds uu v vol vols".split()
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’"), ('"', '"')),
        archaic=(("fué$", "fue"), ("dió$", "dio"), ("vió$", "vio"), ("x", "j")),
        attributions=tuple(
            (
                "según, de acuerdo con, conforme a, en palabras de, supuestamente, presuntamente, al parecer, "
                "otras fuentes, algunas fuentes, discutido, discutida, difieren, discrepan, incierto"
            ).split(", ")
        ),
        speech=frozenset(
            "advirtió afirma afirmó anuncia anunció asegura aseguró añade añadió declara declaró decía dice dijeron "
            "dijo escribe escribió explicó llama llamó preguntó prometió responde respondió señala señaló".split()
        ),
        pronouns=kinds_by_word(
            """
            person: él ella
            any: su sus suyo suya suyos suyas
            no person: ello este esta éste ésta esto
            organisation, group, person: ellos ellas
            """
        ),
        genders=by_word(
            """
            m: él
            f: ella
            """
        ),
        roles=by_word(
            """
            father: padre papá
            mother: madre mamá
            brother: hermano
            sister: hermana hermanas
            sibling: hermanos
            spouse: esposa esposo marido mujer cónyuge viuda viudo
            child: hijo hija
            parent: padres
            uncle: tío
            aunt: tía
            grandfather: abuelo abuelos
            grandmother: abuela
            nephew: sobrino
            niece: sobrina
            cousin: primo prima
            capital: capital
            leader: líder dirigente jefe jefa
            president: presidente presidenta
            founder: fundador fundadora
            author: autor autora
            architect: arquitecto arquitecta
            successor: sucesor sucesora
            predecessor: predecesor predecesora antecesor
            owner: dueño dueña propietario propietaria
            director: director directora
            publisher: editorial editor
            manager: entrenador entrenadora
            currency: moneda
            mayor: alcalde alcaldesa
            secretary: secretario secretaria
            teacher: maestro maestra
            mentor: mentor
            rival: rival competidor competidora competencia contrincante
            coach: técnico seleccionador
            designer: diseñador diseñadora
            editor: redactor redactora
            """
        ),
        nouns=kinds_by_word(
            """
            place: ciudad pueblo villa aldea país nación estado provincia región distrito isla río lago montaña
            place: reino república imperio colonia capital
            place, thing, organisation, work: edificio aeropuerto museo hospital puente hotel monumento estación
            place, thing, organisation, work: estadio palacio castillo iglesia catedral templo torre teatro
            place, thing, organisation, work: biblioteca cárcel
            organisation, group, place: partido compañía empresa club equipo banda organización escuela
            organisation, group, place: universidad colegio instituto institución academia ministerio comité
            organisation, group, place: sindicato gobierno ejército agencia grupo sociedad
            organisation, group, place: consejo asamblea parlamento
            work, thing, organisation: periódico diario
            work, thing, organisation: libro novela película obra poema canción álbum ópera sinfonía cuadro
            work, thing, organisation: artículo panfleto folleto ensayo revista
            event: guerra batalla revolución levantamiento huelga congreso conferencia elección golpe tratado
            event: asedio expedición partido torneo
            thing, work, place: barco buque avión satélite asteroide cometa planeta luna especie
            place: localidad municipio puerto península parque barrio metrópoli comarca urbe
            place, thing, organisation, work: ayuntamiento monasterio convento faro sinagoga basílica recinto coliseo
            organisation, group, place: entidad conjunto firma fábrica cervecería banco orquesta federación selección
            organisation, group, place: conservatorio corporación fundación cooperativa naviera astillero liga
            work, thing, organisation: composición réquiem sonata cuarteto comedia tragedia escultura estatua disco
            work, thing, organisation: lienzo
            event: incendio catástrofe inundación terremoto naufragio campaña concilio cumbre acuerdo comicios
            event: encuentro
            thing, work, place: nave transatlántico locomotora cohete sonda crucero
            person: hombre científico científica físico química biólogo matemático astrónomo ingeniero ingeniera
            person: inventor diplomático soldado jugador futbolista delantero portero cantante músico pianista actor
            person: actriz pintor pintora escultor artista escritor escritora novelista poeta filósofo historiador
            person: compositor compositora economista médico almirante explorador guardameta
            """
        ),
        elder=frozenset(
            "mayor menor difunto único primer primera segundo segunda antiguo antigua actual nuevo nueva propio "
            "propia querido querida gran principal máximo máxima dos tres inmediato último última tercero tercera "
            "cuarto cuarta quinto quinta sexto sexta séptimo séptima octavo benjamín primero primogénito "
            "primogénita".split()
        ),
        articles=frozenset("un una".split()),
        small_nouns=True,
        openers=frozenset(
            (
                "luego después entonces mientras pronto finalmente además quizá quizás siempre inicialmente "
                "recientemente así aquí allí allá según incluso solo sólo tampoco posteriormente anteriormente "
                "asimismo actualmente entretanto tras aún apenas nunca jamás antes también ahora ya hoy ayer mañana "
                "todavía casi raramente generalmente normalmente habitualmente especialmente particularmente "
                "probablemente posiblemente ciertamente evidentemente naturalmente primero primeramente tarde "
                "temprano durante desde hacia contra salvo excepto mediante conforme respecto ante bajo sobre sin "
                "junto cerca lejos delante detrás dentro fuera encima debajo igualmente afortunadamente "
                "desgraciadamente lamentablemente efectivamente realmente inmediatamente enseguida rápidamente "
                "lentamente gradualmente paulatinamente oficialmente paralelamente inversamente embargo obstante pues "
                "porque cuando donde aunque como acaso curiosamente simultáneamente a menudo"
            ).split()
        ),
        definite=frozenset("el la los las este esta estos estas ese esa dicho dicha aquel aquella al del".split()),
        genitives=frozenset("de del".split()),
        owning=frozenset("cuyo cuya cuyos cuyas".split()),
        relatives=frozenset("que quien quienes cuyo cuya cuyos cuyas donde cual cuales".split()),
        conjunctions=frozenset(
            "y e o u pero mas sino mientras aunque porque cuando donde que quien quienes cuyo cuya después "
            "antes hasta desde si como entonces pues".split()
        ),
        opposites=OPPOSITES,
        mutual=MUTUAL,
        limits=LIMITS,
        first_person=frozenset("yo me mí mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras".split()),
        negations=frozenset("no nunca jamás ni tampoco sin ningún ninguna nadie negó".split()),
        compared=frozenset({"lo"}),
        conditionals=frozenset(
            (
                "si habría habrían hubiera hubieran hubiese sería serían prevé preveía previsto prevista previsión "
                "esperaba esperaban"
            ).split()
        ),
        copulas=frozenset("es son fue fueron era eran está están sido".split()),
        having=frozenset("ha han había".split()),
        past=frozenset("fue fueron era eran había".split()),
        agents=frozenset({"por"}),
        inside=frozenset({"en"}),
        prepositions=frozenset(
            "con bajo contra para tras ante sobre entre durante sin hasta por a según mediante".split()
        ),
        extremes=by_word(
            """
            highest: máximo máxima mayor
            lowest: mínimo mínima menor
            mean: medio media promedio
            """
        ),
        locatives=frozenset("en desde cerca dentro fuera hacia".split()),
        sources=frozenset("de por".split()),
        drops_subjects=True,
        verb_endings=("ó", "aron", "ieron", "aba", "enía", "ado", "ada", "ido", "ida"),
        endings=(
            ("ciones", "cion"),
            ("siones", "sion"),
            ("dores", "dor"),
            ("dades", "dad"),
            *((ending, "") for ending in "s".split()),
        ),
    ),
    assertions=ASSERTIONS,
    modes=MODES,
    signals=SIGNALS,
    comparatives=COMPARATIVES,
    samples={
        "22 de abril de 1870": "1870-04-22",
        "1.º de enero de 1894": "1894-01-01",
        "enero de 1894": "1894-01",
        "primavera de 1893": "1893-21",
        "a principios de 1894": "1894~early",
        "la década de 1920": "192X",
        "siglo XX": "19XX",
        "44 a. C.": "-0043",
        "22/04/1870": "1870-04-22",
        "hacia 1870": "1870~",
        "de 1919 a 1921": "1919/1921",
        "entre 1919 y 1921": "1919/1921",
        "del 10 al 25 de octubre de 1917": "1917-10-10/1917-10-25",
        "25 de octubre de 1917 (calendario juliano)": "1917-11-07",
        "segunda mitad del siglo XIX": "1850/1899",
        "Nochebuena de 1900": "1900-12-24",
        "viernes, 20 de mayo de 1887": "1887-05-20",
    },
)
