"""Portuguese."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._prose import ProseWords, by_word, kinds_by_word
from factlint.languages._pt_assertions import ASSERTIONS
from factlint.languages._pt_modes import MODES
from factlint.languages._pt_numbers import NUMBERS
from factlint.languages._pt_opposites import LIMITS, MUTUAL, OPPOSITES
from factlint.languages._pt_peoples import PEOPLES
from factlint.languages._pt_signals import SIGNALS

PORTUGUESE = Language(
    code="pt",
    name="Portuguese",
    dates=DateWords(
        months=(
            "janeiro",
            "fevereiro",
            "março marco",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro septembro",
            "outubro",
            "novembro",
            "dezembro",
        ),
        short_months=("jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"),
        homonyms="marco mar set out dez mai",
        weekdays=(
            "segunda-feira",
            "terça-feira",
            "quarta-feira",
            "quinta-feira",
            "sexta-feira",
            "sábado sabado",
            "domingo",
        ),
        short_weekdays=("seg", "ter", "qua", "qui", "sex", "sáb", "dom"),
        seasons=("primavera", "verão", "outono", "inverno"),
        feasts={
            "natal": (12, 25),
            "dia de natal": (12, 25),
            "véspera de natal": (12, 24),
            "véspera de ano novo": (12, 31),
            "ano novo": (1, 1),
            "dia de reis": (1, 6),
            "domingo de páscoa": (0, 0),
            "sexta-feira santa": (0, -2),
            "dia de ano-novo": (1, 1),
            "ano-novo": (1, 1),
            "dia de ano novo": (1, 1),
            "véspera de ano-novo": (12, 31),
            "páscoa": (0, 0),
            "quarta-feira de cinzas": (0, -46),
            "corpus christi": (0, 60),
            "pentecostes": (0, 49),
            "dia de todos os santos": (11, 1),
            "domingo de ramos": (0, -7),
            "todos os santos": (11, 1),
            "segunda-feira de páscoa": (0, 1),
            "quinta-feira santa": (0, -3),
            "sábado de aleluia": (0, -1),
            "sábado santo": (0, -1),
            "terça-feira de carnaval": (0, -47),
            "corpo de deus": (0, 60),
            "dia de finados": (11, 2),
            "dia de são joão": (6, 24),
            "noite de são joão": (6, 23),
            "epifania": (1, 6),
            "consoada": (12, 24),
            "dia da ascensão": (0, 39),
            "sexta-feira da paixão": (0, -2),
        },
        ordinals=(
            "primeiro",
            "segundo",
            "terceiro",
            "quarto",
            "quinto",
            "sexto",
            "sétimo",
            "oitavo",
            "nono",
            "décimo",
        ),
        ordinal_suffixes="º ° ª o .º",
        numerals=dict(
            zip(
                "um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis "
                "dezessete "
                "dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa duzentos "
                "trezentos "
                "quatrocentos quinhentos seiscentos setecentos oitocentos novecentos mil".split(),
                (*range(1, 20), *range(20, 100, 10), *range(200, 1000, 100), 1000),
                strict=True,
            )
        ),
        of="de, do, do ano de, de o, do ano, do mês de",
        at="em, no, no ano de, no ano, durante, ao longo de, no mês de, desde, até, a partir de, este, no dia, a, "
        "em meados de, por volta de, entre",
        near="por, para, e, da",
        year="ano, o ano",
        month="mês de, mês do",
        before="antes de, antes do, anterior a, o mais tardar em, no mais tardar em",
        after="depois de, após, desde, a partir de, posterior a, depois do, não antes de",
        until="até, até o, até ao, até a, até o ano de, até ao ano de",
        onwards="em diante, ou depois, ou mais tarde",
        start="de, do, desde, desde o",
        to="a, ao, até, até o, à",
        into="para, para o",
        between="entre, entre o",
        also="e, e o",
        about="c., circa, ca., cerca de",
        roughly="por volta de, aproximadamente, em torno de, por volta do ano, por volta do ano de, cerca do ano, "
        "cerca do ano de, em torno do ano de, em torno do ano",
        early="no início de, no início do, início de, início do, no começo de, no começo do, começo de, começo do, "
        "princípios de, princípio de, no princípio de, inícios de, inícios do, os primeiros dias de, primeiros "
        "dias de, nos primeiros dias de, primeira semana de, nos primeiros meses de, primeiros meses de, no "
        "início da, início da, no início dos, início dos, no começo da, começo da, no começo dos, começo dos, "
        "princípios da, princípios dos, inícios da, inícios dos, nos primeiros anos de",
        mid="em meados de, em meados do, em meados dos, em meados da, meados de, meados do, meados dos, meados da",
        late="no final de, no final do, final de, final do, no fim de, no fim do, fim de, fim do, fins de, fins do, "
        "finais de, finais do, os últimos dias de, últimos dias de, nos últimos dias de, última semana de, nos "
        "últimos meses de, últimos meses de, no final da, final da, no final dos, final dos, no fim da, fim da, "
        "no fim dos, fim dos, fins da, fins dos, finais da, finais dos",
        halves={
            "primeira metade de": 40,
            "primeira metade do": 40,
            "segunda metade de": 41,
            "segunda metade do": 41,
            "primeiro semestre de": 40,
            "segundo semestre de": 41,
            "primeiro trimestre de": 33,
            "segundo trimestre de": 34,
            "terceiro trimestre de": 35,
            "quarto trimestre de": 36,
            "último trimestre de": 36,
            "primeiro quartel do": 33,
            "segundo quartel do": 34,
            "terceiro quartel do": 35,
            "último quartel do": 36,
            "primeiro quarto do": 33,
            "segundo quarto do": 34,
            "terceiro quarto do": 35,
            "último quarto do": 36,
            "primeira quinzena de": 40,
            "segunda quinzena de": 41,
            "primeiro semestre do": 40,
            "segundo semestre do": 41,
        },
        tenths={
            "última década do": 9,
            "primeira década do": 0,
            "última década de": 9,
            "segunda década do": 1,
        },
        decade="década de, décadas de, década dos anos, os anos, anos, nos anos",
        century="século, séculos",
        turn="virada do, virada para o, viragem do, passagem do",
        millennium="milénio, milênio",
        bce="a. c., a.c., antes de cristo, a. e. c., aec",
        ce="d. c., d.c., depois de cristo, e. c.",
        old_style="estilo antigo, e. a., calendário juliano, do calendário juliano, no calendário juliano, segundo o "
        "calendário juliano, pelo calendário juliano, juliano, jul., antigo estilo, calendário antigo, o.s., "
        "segundo o calendário antigo",
        new_style="estilo novo, novo estilo, calendário gregoriano, do calendário gregoriano, gregoriano, greg., "
        "segundo o calendário gregoriano, no calendário gregoriano, pelo calendário gregoriano, n.s., segundo "
        "o nosso calendário, do nosso calendário, no nosso calendário, segundo o calendário atual, novo "
        "calendário",
        equals="ou, ou seja, isto é, quer dizer, que corresponde a, equivalente a, correspondente a",
        plurals="s",
        determiners="a, sua, os, seus",
        names="revolução, teses, golpe, crise, rua, avenida, praça, movimento",
        namely="isto é, ou seja, quer dizer",
        numbered="capítulo seção secção parte página parágrafo verso canto lição apêndice figura tabela artigo ato "
        "acto cena",
        naming="rua avenida praça largo travessa alameda ponte versão",
        units={
            "ano": "y",
            "anos": "y",
            "mês": "m",
            "meses": "m",
            "semana": "w",
            "semanas": "w",
            "dia": "d",
            "dias": "d",
        },
        small={
            "um": 1,
            "dois": 2,
            "três": 3,
            "quatro": 4,
            "cinco": 5,
            "seis": 6,
            "sete": 7,
            "oito": 8,
            "nove": 9,
            "dez": 10,
            "onze": 11,
            "doze": 12,
            "uma": 1,
            "duas": 2,
        },
        later="# depois, # mais tarde",
        earlier="# antes, # antes disso",
        after_date="depois de, depois do, depois da, após",
        before_date="antes de, antes do, antes da",
        marking="celebrou-se em, foi celebrado em, foi comemorado em, comemorou, celebrou, assinalou, marcou, foi, é, "
        "celebrou-se, foi celebrado, comemorou-se, foi comemorado",
        centenaries={
            "centenário": 100,
            "bicentenário": 200,
            "tricentenário": 300,
            "cinquentenário": 50,
            "sesquicentenário": 150,
            "quincentenário": 500,
        },
        convention="datas são, datas são dadas, datas são indicadas, datas estão, datas estão em, datas seguem o, "
        "datas são as",
        lessening="baix desc caiu cair cai redu diminu pass perd recuo",
        deeds="escreveu, viajou, conheceu, falou, respondeu, estudou, ensinou, viveu, morou, mudou-se, se mudou, "
        "casou, casou-se, casou com, instalou-se, emigrou, pintou, compôs, visitou, aprendeu, redigiu",
        unspent="condenado, condenada, condenou, pena, exílio, contrato, contratado, mandato, eleito, eleita, "
        "nomeado, nomeada, cada, por, plano, todos os",
        anniversary="aniversário",
        altogether="ao todo, no total",
        lasting="durou, duraram, que durou, durante, ou seja, isto é, um * de, uma * de, ao todo, no total",
        following_behind="seguinte, imediato",
        told={
            "no ano seguinte": "1y",
            "o ano seguinte": "1y",
            "ano seguinte": "1y",
            "no dia seguinte": "1d",
            "dia seguinte": "1d",
            "no mês seguinte": "1m",
            "na semana seguinte": "1w",
            "no ano anterior": "-1y",
            "no dia anterior": "-1d",
            "no mês anterior": "-1m",
            "no mesmo ano": "0y",
            "nesse mesmo ano": "0y",
            "nesse ano": "0y",
            "naquele ano": "0y",
            "naquele mesmo ano": "0y",
            "no mesmo dia": "0d",
            "nesse mesmo dia": "0d",
            "no mesmo mês": "0m",
            "meio ano depois": "6m",
            "uma década depois": "10y",
            "na véspera": "-1d",
            "a véspera": "-1d",
            "na manhã seguinte": "1d",
            "um século depois": "100y",
            "um século mais tarde": "100y",
            "meio século depois": "50y",
            "no próprio ano": "0y",
            "na semana anterior": "-1w",
            "o dia seguinte": "1d",
        },
        of_year={
            "do mesmo ano": "0y",
            "desse mesmo ano": "0y",
            "desse ano": "0y",
            "daquele ano": "0y",
            "deste ano": "0y",
            "do ano seguinte": "1y",
            "do ano anterior": "-1y",
        },
        decade_numbers={
            "vinte": 20,
            "trinta": 30,
            "quarenta": 40,
            "cinquenta": 50,
            "sessenta": 60,
            "setenta": 70,
            "oitenta": 80,
            "noventa": 90,
        },
    ),
    numbers=NUMBERS,
    prose=ProseWords(
        titles=frozenset(
            (
                "sr sra dom dona dr dra prof rei rainha imperador czar príncipe princesa conde duque "
                "presidente ministro general almirante coronel papa camarada"
            ).split()
        ),
        modifiers=frozenset("nova novo baixa alta".split()),
        naming=frozenset(
            (
                "nome chamado chamada renomeado renomeada rebatizado hoje atual atualmente agora depois antigo "
                "antiga futuro futura então nascido nascida nasceu"
            ).split()
        ),
        particles=frozenset("de do da dos das".split()),
        letters="àáâãçéêíóôõúü",
        telling=frozenset(
            (
                "de a o os as que se e ou em eles elas eu tu nós vós você vocês me te nos meu minha meus minhas teu "
                "tua seu sua nosso nossa sou és é somos são era eram foi foram ser estar estou está estão estava "
                "tenho tem têm temos tinha há faz fazer fez pode posso podem deve quero quer vai vou vamos vão quê "
                "como quando onde quem quanto quantos muito mais menos também já ainda sempre hoje amanhã ontem agora "
                "logo aqui ali entre durante desde até sem sobre sob com para por ao aos à às do da dos das no na nas "
                "num numa pelo pela um uma uns umas este esta isso isto esse essa cada todo todos toda todas outro "
                "outra não"
            ).split()
        ),
        stopwords=frozenset(
            "de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das à "
            "seu sua ou quando muito nos já também pelo pela até isso ela entre era depois ali lá então".split()
        ),
        abbreviations=frozenset(
            "a abr ago apto art arts av cap caps cf cia col coord d dez dr dra ed eds eng etc ex exmo fev fig gen "
            "ilmo jan jr jul jun lda lic ltda mai mar máx mín n nov nº núm op out p pp prof profa pág págs r s sec "
            "set sr sra srs srta sta sto séc t tel trad v vol vols".split()
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’"), ('"', '"')),
        archaic=(("ph", "f"), ("th", "t"), ("pt", "t")),
        attributions=tuple(
            (
                "segundo, de acordo com, conforme, supostamente, alegadamente, controverso, disputado, outras "
                "fontes, algumas fontes, incerto"
            ).split(", ")
        ),
        speech=frozenset(
            "acrescentou advertiu afirma afirmou anuncia anunciou chamou declara declarou disse disseram diz dizia "
            "escreve escreveu explicou observou prometeu responde respondeu".split()
        ),
        pronouns=kinds_by_word(
            """
            any: ele ela dele dela seu sua seus suas
            no person: isto isso
            organisation, group, person: eles elas deles delas
            """
        ),
        genders=by_word(
            """
            m: ele dele
            f: ela dela
            """
        ),
        roles=by_word(
            """
            father: pai papai
            mother: mãe mamãe
            brother: irmão irmãos
            sister: irmã irmãs
            spouse: esposa esposo marido mulher cônjuge viúva viúvo
            child: filho filha
            parent: pais
            uncle: tio
            aunt: tia
            grandfather: avô
            grandmother: avó
            nephew: sobrinho
            niece: sobrinha
            cousin: primo prima
            capital: capital
            leader: líder dirigente chefe
            president: presidente
            mayor: prefeito prefeita
            founder: fundador fundadora
            author: autor autora
            architect: arquiteto arquitecto arquiteta
            successor: sucessor sucessora
            predecessor: antecessor predecessor
            owner: proprietário dono
            director: diretor diretora realizador
            publisher: editora
            editor: redator editor
            manager: treinador técnico
            currency: moeda
            secretary: secretário secretária
            teacher: professor professora
            rival: rival concorrente
            coach: selecionador
            designer: projetista
            mentor: mentor
            """
        ),
        nouns=kinds_by_word(
            """
            place: cidade vila aldeia país nação estado província região distrito ilha rio lago montanha reino
            place: república império colónia colônia
            place, thing, organisation, work: edifício prédio aeroporto museu hospital ponte hotel monumento estação
            place, thing, organisation, work: estádio palácio castelo igreja catedral templo torre teatro biblioteca
            place, thing, organisation, work: prisão
            organisation, group, place: partido companhia empresa clube equipe equipa banda organização escola
            organisation, group, place: universidade colégio instituto instituição academia ministério comitê comité
            organisation, group, place: sindicato governo exército agência grupo sociedade conselho assembleia
            organisation, group, place: parlamento liga associação
            work, thing, organisation: livro romance filme obra peça poema canção álbum ópera sinfonia quadro artigo
            work, thing, organisation: panfleto brochura folheto ensaio revista jornal
            event: guerra batalha revolução levante revolta greve congresso conferência eleição eleições golpe
            event: tratado cerco expedição torneio conflito
            thing, work, place: navio avião satélite asteroide cometa planeta lua espécie
            place: localidade município concelho porto península parque bairro metrópole povoação
            place, thing, organisation, work: câmara mosteiro convento farol sinagoga basílica recinto
            organisation, group, place: entidade conjunto firma fábrica cervejaria banco orquestra federação seleção
            organisation, group, place: conservatório agremiação fundação cooperativa irmandade estaleiro
            work, thing, organisation: composição requiem sonata quarteto comédia tragédia escultura estátua disco
            work, thing, organisation: tela
            event: incêndio catástrofe inundação cheia terramoto terremoto naufrágio campanha concílio cimeira partida
            event: jogo encontro
            thing, work, place: nau transatlântico locomotiva foguete sonda cruzador
            person: homem cientista físico químico biólogo matemático astrónomo astrônomo engenheiro engenheira
            person: inventor diplomata soldado jogador futebolista avançado atacante cantor cantora músico pianista
            person: ator atriz pintor pintora escultor artista escritor escritora romancista poeta filósofo
            person: historiador compositor compositora economista médico médica almirante general explorador autarca
            """
        ),
        elder=frozenset(
            "mais velho velha novo nova falecido falecida único única primeiro primeira segundo segunda terceiro "
            "antigo antiga atual futuro futura próprio própria querido querida então principal maior grande dois "
            "duas três último última terceira quarto quarta quinto quinta sexto sexta sétimo sétima oitavo caçula "
            "benjamim primogénito primogênito".split()
        ),
        articles=frozenset("um uma".split()),
        small_nouns=True,
        openers=frozenset(
            (
                "entretanto logo finalmente além talvez sempre inicialmente recentemente assim aqui ali lá segundo só "
                "somente posteriormente anteriormente ainda apenas nunca jamais todavia depois então contudo porém "
                "hoje ontem amanhã antes também até agora já quase raramente geralmente normalmente habitualmente "
                "especialmente particularmente sobretudo provavelmente possivelmente certamente evidentemente "
                "naturalmente primeiro primeiramente tarde cedo durante desde contra salvo exceto mediante conforme "
                "perante sob sobre sem junto perto longe diante atrás dentro fora igualmente outrossim felizmente "
                "infelizmente efetivamente realmente imediatamente rapidamente lentamente gradualmente oficialmente "
                "paralelamente inversamente portanto pois porque quando onde embora como enquanto enfim afinal "
                "outrora atualmente apesar frequentemente simultaneamente curiosamente mesmo"
            ).split()
        ),
        definite=frozenset(
            "o a os as este esta esse essa aquele aquela ao à aos às do da dos das no na nos nas pelo pela deste "
            "desta desse dessa neste nesta nesse nessa referido referida".split()
        ),
        genitives=frozenset("de do da dos das".split()),
        owning=frozenset("cujo cuja cujos cujas".split()),
        relatives=frozenset("que quem cujo cuja cujos cujas onde qual quais".split()),
        conjunctions=frozenset(
            "e mas porém contudo enquanto embora porque quando onde que quem cujo cuja depois antes até desde ou "
            "como então pois".split()
        ),
        first_person=frozenset("eu me mim meu minha meus minhas nós nos nosso nossa nossos nossas".split()),
        negations=frozenset("não nunca jamais nem tampouco sem nenhum nenhuma ninguém negou".split()),
        opposites=OPPOSITES,
        mutual=MUTUAL,
        limits=LIMITS,
        compared=frozenset({"do"}),
        conditionals=frozenset(
            (
                "caso tivesse tivessem houvesse houvessem fosse fossem prevê previa previsto prevista previsão esperava"
            ).split()
        ),
        copulas=frozenset("é são foi foram era eram está estão sido".split()),
        having=frozenset({"tem"}),
        past=frozenset("foi foram era eram".split()),
        agents=frozenset("por pelo pela pelos pelas".split()),
        inside=frozenset("em no na nos nas".split()),
        extremes=by_word(
            """
            highest: máximo máxima maior
            lowest: mínimo mínima menor
            mean: médio média
            """
        ),
        locatives=frozenset("em no na nos nas de do da dos das ao à para perto dentro fora desde".split()),
        sources=frozenset("de do da por pelo pela".split()),
        prepositions=frozenset(
            "com por pelo pela sobre contra entre sem sob após durante até perante pelos pelas segundo num numa".split()
        ),
        drops_subjects=True,
        verb_endings=("ou", "iu", "aram", "eram", "iram", "ava", "inha", "ado", "ada", "ido", "ida"),
        synonyms=PEOPLES,
        irregular={"partida": "partida", "partidas": "partida", "medida": "medida", "medidas": "medida"},
        endings=(
            ("aram", "ou"),
            ("eram", "eu"),
            ("iram", "iu"),
            ("coes", "cao"),
            ("soes", "sao"),
            ("oes", "ao"),
            ("dores", "dor"),
            ("tores", "tor"),
            ("sores", "sor"),
            ("ais", "al"),
            ("eis", "el"),
            ("ens", "em"),
            *((ending, "ado") for ending in ("adas", "ados", "ada")),
            *((ending, "ido") for ending in ("idas", "idos", "ida")),
            ("as", "a"),
            ("os", "o"),
            ("es", "e"),
        ),
    ),
    assertions=ASSERTIONS,
    modes=MODES,
    signals=SIGNALS,
    samples={
        "22 de abril de 1870": "1870-04-22",
        "1º de janeiro de 1894": "1894-01-01",
        "janeiro de 1894": "1894-01",
        "primavera de 1893": "1893-21",
        "no início de 1894": "1894~early",
        "a década de 1920": "192X",
        "século XX": "19XX",
        "44 a.C.": "-0043",
        "22/04/1870": "1870-04-22",
        "cerca de 1870": "1870~",
        "de 1919 a 1921": "1919/1921",
        "entre 1919 e 1921": "1919/1921",
        "25 de outubro de 1917 (calendário juliano)": "1917-11-07",
        "segunda metade do século XIX": "1850/1899",
        "sexta-feira, 20 de maio de 1887": "1887-05-20",
        "até 1922": "../1922",
    },
)
