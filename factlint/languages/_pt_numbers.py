"""Portuguese: the words that quantities are written with, European and Brazilian (`bilhão` and `mil milhões`).

Forms after C. Cunha and L. Cintra, Nova gramática do português contemporâneo (1984), chapter 11.
"""

from __future__ import annotations

from factlint.languages._numbers import NumberWords, numbered, phrases


def _gendered(words: dict[str, int]) -> dict[str, int]:
    """Adjectives in -o with their feminine and plural forms."""
    return {word[:-1] + ending: value for word, value in words.items() for ending in ("o", "a", "os", "as")}


_HUNDREDS = numbered(
    """200 duzentos, 300 trezentos, 400 quatrocentos, 500 quinhentos, 600 seiscentos, 700 setecentos, 800 oitocentos
    900 novecentos"""
)
_ORDINALS = numbered(
    """1 primeiro, 2 segundo, 3 terceiro, 4 quarto, 5 quinto, 6 sexto, 7 sétimo setimo, 8 oitavo, 9 nono
    10 décimo decimo, 20 vigésimo vigesimo, 30 trigésimo trigesimo, 40 quadragésimo quadragesimo
    50 quinquagésimo quinquagesimo, 60 sexagésimo sexagesimo, 70 septuagésimo setuagésimo septuagesimo
    80 octogésimo octogesimo, 90 nonagésimo nonagesimo, 100 centésimo centesimo, 200 ducentésimo, 300 trecentésimo
    300 tricentésimo
    400 quadringentésimo, 500 quingentésimo, 600 sexcentésimo seiscentésimo, 700 septingentésimo, 800 octingentésimo
    900 nongentésimo noningentésimo, 11 undécimo, 12 duodécimo"""
)

NUMBERS = NumberWords(
    decimal=",",
    cardinals=numbered(
        """0 zero, 1 um uma, 2 dois duas, 3 três tres, 4 quatro, 5 cinco, 6 seis, 7 sete, 8 oito, 9 nove, 10 dez
        11 onze, 12 doze, 13 treze, 14 quatorze catorze, 15 quinze, 16 dezesseis dezasseis, 17 dezessete dezassete
        18 dezoito, 19 dezenove dezanove, 20 vinte, 30 trinta, 40 quarenta, 50 cinquenta cinqüenta, 60 sessenta
        70 setenta, 80 oitenta, 90 noventa, 100 cem cento"""
    )
    | _HUNDREDS
    | {word[:-2] + "as": value for word, value in _HUNDREDS.items()},
    scales=numbered(
        """10 dezena dezenas, 100 centena centenas, 12 dúzia dúzias duzia duzias, 20 vintena vintenas
        1000 mil milhar milhares
        1000000 milhão milhao milhões milhoes
        1000000000 bilhão bilhões bilhao bilhoes, 1000000000000 bilião biliões trilhão trilhões trilhao trilhoes
        1000000000000000 quatrilhão quatrilhões"""
    ),
    suffixes=numbered("1000 k, 1000000 mi, 1000000000 bi, 1000000000000 tri"),
    lone=frozenset({"mil", *_gendered({"milésimo": 1, "milionésimo": 1})}),
    ordinals=_gendered(_ORDINALS),
    scale_ordinals=_gendered({"milésimo": 1000, "milionésimo": 1_000_000, "bilionésimo": 10**9}),
    fractions=numbered("2 meios, 3 terço terços")
    | _gendered(
        numbered(
            """4 quarto, 5 quinto, 6 sexto, 7 sétimo, 8 oitavo, 9 nono, 10 décimo, 20 vigésimo, 100 centésimo,
            1000 milésimo"""
        )
    ),
    parts={"meio": "1/2", "meia": "1/2", "metade": "1/2"},
    fraction_first=True,
    fraction_plurals=("s",),
    unaccented=True,
    joiners=frozenset({"e"}),
    listing=frozenset({"e"}),
    tens_joiners=frozenset({"e"}),
    articles=frozenset({"um", "uma"}),
    ones=frozenset({"um", "uma"}),
    not_one=frozenset("cada o a os as outro nenhum algum como é foi era ser por em".split()),
    negatives=frozenset({"menos", "negativo"}),
    points=frozenset({"vírgula", "ponto"}),
    ordinal_marks=("º", "ª", "°", ".º", ".ª", "o", "a"),
    hedges=phrases(
        """
        about: cerca de, aproximadamente, por volta de, uns, umas, mais ou menos, em torno de, aprox.
        about: ao redor de, perto de
        nearly: quase, pouco menos de, praticamente, próximo de
        at least: pelo menos, ao menos, no mínimo, não menos de, um mínimo de, a partir de, desde, não menos que
        more than: mais de, mais do que, pouco mais de, acima de, superior a, além de, mais que, maior que
        more than: maior do que
        at most: no máximo, não mais de, até, um máximo de, não mais que, quando muito
        less than: menos de, menos do que, abaixo de, inferior a, menos que, menor que, menor do que
        """
    ),
    hedges_after=phrases(
        """
        at least: ou mais, ou superior
        at most: ou menos, ou inferior
        about: mais ou menos, aproximadamente
        """
    ),
    between={
        "entre": ("e",),
        "entre os": ("e os", "e"),
        "entre as": ("e as", "e"),
        "de": ("a", "para"),
        "desde": ("até",),
    },
    changes=frozenset({"de", "desde"}),
    to=frozenset({"a", "ou"}),
    ratios=phrases("ratio: de, dos, das\nrate: em cada, de cada\nshare: em, sobre\nscore: a"),
    units=phrases(
        """
        percent: por cento, porcento
        percentage-point: pontos percentuais, ponto percentual
        per-mille: por mil
        metre: metro, metros
        kilometre: quilômetro, quilômetros, quilómetro, quilómetros, quilometros
        centimetre: centímetro, centímetros
        millimetre: milímetro, milímetros
        inch: polegada, polegadas
        foot: pé, pés
        yard: jarda, jardas
        mile: milha, milhas
        league: légua, léguas
        verst: versta, verstas
        square-metre: metro quadrado, metros quadrados
        square-kilometre: quilômetro quadrado, quilômetros quadrados, quilómetros quadrados
        hectare: hectare, hectares
        acre: acre, acres
        litre: litro, litros
        barrel: barril, barris
        gallon: galão, galões
        cubic-metre: metro cúbico, metros cúbicos
        kilogram: quilo, quilos, quilograma, quilogramas
        gram: grama, gramas
        tonne: tonelada, toneladas
        pound: libra, libras
        ounce: onça, onças
        pood: pud, puds
        second: segundos, seg
        minute: minuto, minutos, min
        hour: hora, horas
        day: dia, dias
        week: semana, semanas
        fortnight: quinzena, quinzenas
        month: mês, meses
        year: ano, anos
        decade: década, décadas
        century: século, séculos
        kilometre-per-hour: quilômetros por hora, quilómetros por hora
        celsius: celsius, graus celsius, graus centígrados
        fahrenheit: graus fahrenheit
        degree: grau, graus
        real: real, reais
        escudo: escudo, escudos
        dollar: dólar, dólares
        euro: euro, euros
        pound-sterling: libras esterlinas, libra esterlina
        rouble: rublo, rublos
        franc: franco, francos
        mark: marco, marcos
        peso: peso, pesos
        yen: iene, ienes
        cent: cêntimo, cêntimos
        centavo: centavo, centavos
        nautical-mile: milha náutica, milhas náuticas
        square-mile: milha quadrada, milhas quadradas
        millilitre: mililitro, mililitros
        hectolitre: hectolitro, hectolitros
        milligram: miligrama, miligramas
        quintal: quintal, quintais
        millennium: milénio, milénios, milênio, milênios
        metre-per-second: metros por segundo
        mile-per-hour: milhas por hora
        kilowatt-hour: quilowatt hora, quilowatts hora
        watt: watt, watts
        kilowatt: quilowatt, quilowatts
        megawatt: megawatt, megawatts
        gigawatt: gigawatt, gigawatts
        horsepower: cavalo vapor, cavalos vapor
        byte: byte, bytes
        megabyte: megabyte, megabytes
        gigabyte: gigabyte, gigabytes
        hertz: hertz
        volt: volt, volts
        yuan: yuan, yuans
        rupee: rúpia, rúpias
        hryvnia: grívnia, grívnias
        won: won
        lira: lira, liras
        zloty: zloty, zlotys
        swiss-franc: franco suíço, francos suíços
        guilder: florim, florins
        krone: coroas suecas, coroas norueguesas, coroas dinamarquesas
        koruna: coroas checas, coroas tchecas
        shilling: xelim, xelins
        penny: pence
        kopeck: copeque, copeques
        light-year: ano luz, anos luz
        knot: nó, nós
        gigahertz: gigahertz
        megahertz: megahertz
        kilohertz: quilohertz
        joule: joules
        kilojoule: quilojoules
        kelvin: kelvin
        kilovolt: quilovolts
        nanometre: nanómetro, nanómetros, nanômetro, nanômetros
        micrometre: micrómetro, micrómetros, micrômetro, micrômetros
        microgram: micrograma, microgramas
        gigawatt-hour: gigawatt hora, gigawatts hora
        megawatt-hour: megawatt hora, megawatts hora
        terabyte: terabyte, terabytes
        kilobyte: quilobyte, quilobytes
        kilocalorie: quilocaloria, quilocalorias
        cubic-centimetre: centímetro cúbico, centímetros cúbicos
        cubic-kilometre: quilómetro cúbico, quilómetros cúbicos, quilômetros cúbicos
        square-kilometre: quilómetro quadrado
        square-foot: pé quadrado, pés quadrados
        fathom: braça, braças
        carat: quilate, quilates
        pint: pinta, pintas
        peseta: peseta, pesetas
        dinar: dinar, dinares
        canadian-dollar: dólares canadenses, dólares canadianos
        australian-dollar: dólares australianos
        basis-point: pontos base
        astronomical-unit: unidades astronómicas, unidades astronômicas
        horsepower: cavalos de potência
        """
    ),
    ages_when=frozenset({"quando"}),
    ages_before=frozenset({"idade de", "a idade de", "aos"}),
    ages_with=frozenset("com tinha contava completou".split()),
    ages_after=frozenset({"de idade"}),
    multiples=numbered("2 dobro, 3 triplo"),
    times=frozenset({"vez", "vezes"}),
    pairs=numbered("2 par pares"),
    of=frozenset({"de", "dos", "das", "os", "as"}),
    parts_of=frozenset("do da dos das".split()),
    breaks=frozenset(
        """aos durante segundo sem sobre seus suas lhe menos nem foram é são tem têm havia ser estar está
        contra sob cada nas este esta esse essa eles elas
        """.split()
    ),
    counted_endings=("s",),
    clock=frozenset({"am", "pm", "horas da manhã"}),
    idioms=frozenset({"meio dia"}),
    clock_before=frozenset("às".split()),
    labels=frozenset(
        """página páginas pág. págs. p. pp. capítulo cap. seção secção núm. nº n.º número figura fig. tabela vol.
        volume nota linha parágrafo artigo art. versão rua isbn telefone tel. tomo t. capítulos caps. seções secções
        números figuras tabelas volumes notas linhas parágrafos artigos arts. ruas alínea inciso cláusula folha fl.
        versículo versículos anexo quarto quadro""".split()
    ),
    leaving=frozenset("deixavam deixando deixaram deixam restavam restaram".split()),
    totals=frozenset("total totais soma".split()),
    composed=frozenset({"composto por", "composta por", "formado por", "formada por"}),
    of_which=frozenset({"dos quais", "das quais"}),
    partial=frozenset("incluindo incluindo-se entre sobretudo principalmente como".split()),
    every=frozenset("todos todas".split()),
    among=frozenset("de entre dos das".split()),
    rests=frozenset("resto restante restantes outros outras demais".split()),
    votes_for=frozenset("favor".split()),
    votes_against=frozenset("contra".split()),
    votes_neither=tuple("absten abstiv indecis".split()),
    wholes=frozenset("eleitores votos assentos população deputados membros habitantes".split()),
    fewer=frozenset("menos mais".split()),
    rises=frozenset("subiu aumentou cresceu aumento crescimento aumentaram".split()),
    falls=frozenset("caiu diminuiu desceu redução queda diminuição".split()),
    multiplied=numbered("2 duplicou dobrou duplicaram dobraram, 3 triplicou triplicaram, 4 quadruplicou"),
    below_zero=frozenset({"abaixo de zero", "negativos"}),
    further=frozenset("outros outras".split()),
    leads=frozenset("superou supera superava superaram venceu".split()),
    steps=frozenset("em de".split()),
    apart=frozenset("diferença relação distância".split()),
    samples={
        "trinta e um mil e quinhentos": "31500",
        "mil novecentos e dezessete": "1917",
        "dois bilhões": "2000000000",
        "dois terços": "2/3",
        "vigésimo primeiro": "21",
        "1.234,5": "1234.5",
        "meia dúzia": "6",
    },
)
