"""Italian."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._it_assertions import ASSERTIONS
from factlint.languages._it_modes import MODES
from factlint.languages._it_numbers import NUMBERS
from factlint.languages._it_opposites import LIMITS, MUTUAL, OPPOSITES
from factlint.languages._it_peoples import PEOPLES
from factlint.languages._it_signals import SIGNALS
from factlint.languages._prose import ProseWords, by_word, kinds_by_word

ITALIAN = Language(
    code="it",
    name="Italian",
    dates=DateWords(
        months=(
            "gennaio gennajo",
            "febbraio febbrajo",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ),
        short_months=(
            "gen genn",
            "feb febb",
            "mar",
            "apr",
            "mag",
            "giu",
            "lug",
            "ago",
            "set sett",
            "ott",
            "nov",
            "dic",
        ),
        homonyms="mar set mag ago",
        weekdays=(
            "lunedì lunedi",
            "martedì martedi",
            "mercoledì mercoledi",
            "giovedì giovedi",
            "venerdì venerdi",
            "sabato",
            "domenica",
        ),
        short_weekdays=("lun", "mart", "mer", "gio", "ven", "sab", "dom"),
        seasons=("primavera", "estate", "autunno", "inverno"),
        feasts={
            "natale": (12, 25),
            "giorno di natale": (12, 25),
            "vigilia di natale": (12, 24),
            "capodanno": (1, 1),
            "san silvestro": (12, 31),
            "ferragosto": (8, 15),
            "ognissanti": (11, 1),
            "epifania": (1, 6),
            "pasqua": (0, 0),
            "venerdì santo": (0, -2),
            "pentecoste": (0, 49),
            "lunedì dell'angelo": (0, 1),
            "pasquetta": (0, 1),
            "domenica delle palme": (0, -7),
            "mercoledì delle ceneri": (0, -46),
            "corpus domini": (0, 60),
            "lunedì di pasqua": (0, 1),
            "domenica di pasqua": (0, 0),
            "giorno di pasqua": (0, 0),
            "giovedì santo": (0, -3),
            "sabato santo": (0, -1),
            "martedì grasso": (0, -47),
            "santo stefano": (12, 26),
            "immacolata": (12, 8),
            "candelora": (2, 2),
            "ascensione": (0, 39),
            "notte di natale": (12, 24),
            "giorno dei morti": (11, 2),
            "tutti i santi": (11, 1),
            "san giovanni": (6, 24),
            "lunedì di pentecoste": (0, 50),
        },
        ordinals=(
            "primo prima",
            "secondo",
            "terzo",
            "quarto",
            "quinto",
            "sesto",
            "settimo",
            "ottavo",
            "nono",
            "decimo",
            "undicesimo",
            "dodicesimo",
            "tredicesimo",
            "quattordicesimo",
            "quindicesimo",
            "sedicesimo",
            "diciassettesimo",
            "diciottesimo",
            "diciannovesimo",
            "ventesimo",
        ),
        ordinal_suffixes="º ° ª o",
        numerals=dict(
            zip(
                "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici "
                "sedici diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque "
                "ventisei ventisette ventotto ventinove trenta trentuno".split(),
                range(1, 32),
                strict=True,
            )
        ),
        of="di, del, dell', dell'anno, del mese di, dello",
        at="in, nel, nell', nell'anno, il, l', dal, al, durante il, nel corso del, fino al, nel mese di, "
        "verso il, dopo il, "
        "prima del, sin dal, fin dal, entro il, ad, a, dell'anno",
        dating="nel dal il del al sul",
        near="per, e, da",
        year="anno, l'anno",
        month="mese del, mese",
        before="prima del, prima di, prima dell', anteriore al, entro il, entro, non oltre il, al più tardi nel",
        after="dopo il, dopo, dal, a partire dal, successivo al, sin dal, fin dal, dopo l', da, non prima del, al più "
        "presto nel",
        until="fino al, sino al, fino a, fino all', fino all'anno",
        onwards="in poi, o più tardi, o successivo, in avanti",
        start="dal, da, dall'",
        to="al, a, all', fino al, sino al, fino a",
        between="tra il, fra il, tra, fra",
        also="e il, e, ed il, e l'",
        about="c., ca., circa il, circa, verso il, intorno al, attorno al, verso la, verso",
        roughly="all'incirca nel, intorno all'anno, verso l'anno, circa l'anno, circa nell'anno",
        early="inizio, all'inizio del, inizio del, agli inizi del, inizi del, ai primi del, l'inizio del, all'inizio "
        "di, inizi degli, all'inizio degli, primi, primi giorni di, i primi giorni di, ai primi di, prima "
        "settimana di, primi mesi del, i primi mesi del, nei primi mesi del, primi anni del, agli inizi di, inizi "
        "di, primi giorni del, inizio dell', all'inizio dell', inizi dell', agli inizi dell', primi dell'",
        mid="metà, a metà del, metà del, alla metà del, metà di, a metà di, a metà degli, metà degli, metà dell', a "
        "metà dell', alla metà dell'",
        late="fine, alla fine del, fine del, la fine del, sul finire del, alla fine di, fine di, fine degli, alla fine "
        "degli, tardi, ultimi giorni di, gli ultimi giorni di, negli ultimi giorni di, ultima settimana di, "
        "ultimi mesi del, gli ultimi mesi del, negli ultimi mesi del, ultimi anni del, ultimi giorni del, scorcio "
        "del, fine dell', alla fine dell', sul finire dell', scorcio dell'",
        halves={
            "prima metà del": 40,
            "prima metà di": 40,
            "seconda metà del": 41,
            "seconda metà di": 41,
            "primo semestre del": 40,
            "secondo semestre del": 41,
            "primo trimestre del": 33,
            "secondo trimestre del": 34,
            "terzo trimestre del": 35,
            "quarto trimestre del": 36,
            "primo quarto del": 33,
            "ultimo quarto del": 36,
            "ultimo trimestre del": 36,
            "secondo quarto del": 34,
            "terzo quarto del": 35,
            "prima quindicina di": 40,
            "seconda quindicina di": 41,
            "prima metà dell'": 40,
            "seconda metà dell'": 41,
            "primo quarto dell'": 33,
            "ultimo quarto dell'": 36,
            "prima metà degli": 40,
        },
        tenths={
            "ultimo decennio del": 9,
            "primo decennio del": 0,
            "secondo decennio del": 1,
        },
        decade="anni, gli anni, negli anni, degli anni, decennio",
        century="secolo, secoli, sec., secc.",
        century_names={
            "duecento": 1200,
            "trecento": 1300,
            "quattrocento": 1400,
            "cinquecento": 1500,
            "seicento": 1600,
            "settecento": 1700,
            "ottocento": 1800,
            "novecento": 1900,
        },
        turn="volgere del, svolta del, passaggio al, a cavallo tra, a cavallo fra",
        millennium="millennio",
        bce="a.c., a. c., avanti cristo, a.e.v.",
        ce="d.c., d. c., dopo cristo, e.v.",
        old_style="vecchio stile, v.s., calendario giuliano, del calendario giuliano, nel calendario giuliano, "
        "giuliano, secondo il calendario giuliano, jul., vecchio calendario, o.s., secondo il vecchio "
        "calendario, stile antico, secondo il calendario russo",
        new_style="nuovo stile, n.s., calendario gregoriano, del calendario gregoriano, nel calendario gregoriano, "
        "gregoriano, secondo il calendario gregoriano, greg., nuovo calendario, secondo il nostro calendario, "
        "del nostro calendario, nel nostro calendario, secondo il calendario attuale",
        equals="o, ossia, ovvero, cioè, vale a dire, corrispondente al, che corrisponde al",
        determiners="la, sua, i, suoi",
        names="rivoluzione, tesi, colpo, crisi, via, piazza, corso, viale, moti",
        namely="cioè, vale a dire, ossia, ovvero",
        numbered="capitolo sezione parte pagina paragrafo verso canto lezione appendice figura tabella articolo atto "
        "scena",
        naming="via piazza corso viale largo piazzale vicolo versione",
        units={
            "anno": "y",
            "anni": "y",
            "mese": "m",
            "mesi": "m",
            "settimana": "w",
            "settimane": "w",
            "giorno": "d",
            "giorni": "d",
        },
        small={
            "un": 1,
            "due": 2,
            "tre": 3,
            "quattro": 4,
            "cinque": 5,
            "sei": 6,
            "sette": 7,
            "otto": 8,
            "nove": 9,
            "dieci": 10,
            "undici": 11,
            "dodici": 12,
            "una": 1,
        },
        later="# dopo, # più tardi",
        earlier="# prima",
        after_date="dopo il, dopo",
        before_date="prima del, prima di, prima",
        marking="fu celebrato nel, è stato celebrato nel, si celebrò nel, ricorre nel, cadde nel, celebrò, commemorò, "
        "segna, è, fu, fu celebrato, è stato celebrato, si celebrò, venne celebrato, ricorre, cadde",
        centenaries={
            "centenario": 100,
            "bicentenario": 200,
            "tricentenario": 300,
            "cinquantenario": 50,
            "sesquicentenario": 150,
            "cinquecentenario": 500,
        },
        convention="date sono, date sono in, date sono indicate, date sono espresse, date sono date, date si "
        "intendono, date seguono il, date seguono lo",
        lessening="pass cal scese scend ridu ridott diminu croll abbass perse perd",
        deeds="scrisse, ha scritto, viaggiò, incontrò, ha incontrato, parlò, rispose, studiò, ha studiato, insegnò, "
        "visse, abitò, si trasferì, si è trasferito, si è trasferita, sposò, si sposò, si stabilì, emigrò, "
        "dipinse, compose, visitò, imparò, redasse",
        unspent="condannato, condannata, pena, esilio, contratto, mandato, eletto, eletta, nominato, nominata, ogni, "
        "piano, entro",
        anniversary="anniversario",
        altogether="in tutto, in totale",
        lasting="durò, durata, è durata, è durato, che durò, per, cioè, ossia, un * di, una * di, in tutto, in totale",
        following_behind="successivo, seguente",
        told={
            "l'anno seguente": "1y",
            "l'anno successivo": "1y",
            "l'anno dopo": "1y",
            "il giorno dopo": "1d",
            "il giorno seguente": "1d",
            "il giorno successivo": "1d",
            "l'indomani": "1d",
            "il mese dopo": "1m",
            "il mese seguente": "1m",
            "il mese successivo": "1m",
            "la settimana seguente": "1w",
            "la settimana successiva": "1w",
            "l'anno prima": "-1y",
            "l'anno precedente": "-1y",
            "il giorno prima": "-1d",
            "il giorno precedente": "-1d",
            "il mese precedente": "-1m",
            "lo stesso anno": "0y",
            "nello stesso anno": "0y",
            "quello stesso anno": "0y",
            "quell'anno": "0y",
            "lo stesso giorno": "0d",
            "nello stesso mese": "0m",
            "un decennio dopo": "10y",
            "un secolo dopo": "100y",
            "un secolo più tardi": "100y",
            "mezzo secolo dopo": "50y",
            "mezzo secolo più tardi": "50y",
            "la vigilia": "-1d",
            "il mattino seguente": "1d",
            "il mattino dopo": "1d",
            "la mattina dopo": "1d",
            "la settimana dopo": "1w",
            "la settimana prima": "-1w",
            "sei mesi dopo": "6m",
            "nel medesimo anno": "0y",
            "lo stesso mese": "0m",
            "il mese prima": "-1m",
            "all'indomani": "1d",
        },
        of_year={
            "dello stesso anno": "0y",
            "di quello stesso anno": "0y",
            "di quell'anno": "0y",
            "dell'anno seguente": "1y",
            "dell'anno successivo": "1y",
            "dell'anno dopo": "1y",
            "dell'anno precedente": "-1y",
        },
        decade_numbers={
            "dieci": 10,
            "venti": 20,
            "trenta": 30,
            "quaranta": 40,
            "cinquanta": 50,
            "sessanta": 60,
            "settanta": 70,
            "ottanta": 80,
            "novanta": 90,
        },
        plurals="i e a",
    ),
    numbers=NUMBERS,
    prose=ProseWords(
        titles=frozenset(
            (
                "sig signor signora signorina dott dr prof re regina imperatore zar principe "
                "principessa conte duca presidente ministro generale ammiraglio colonnello papa "
                "compagno don donna"
            ).split()
        ),
        modifiers=frozenset("nuova nuovo bassa alta".split()),
        naming=frozenset(
            (
                "nome chiamato chiamata rinominato rinominata ribattezzato oggi attuale attualmente ora poi dopo "
                "antico ex futuro futura allora nato nata"
            ).split()
        ),
        particles=frozenset("di del della dei degli delle da dal dalla de la d".split()),
        letters="àèéìíîòóùú",
        telling=frozenset(
            (
                "di a il lo la i gli le che si ma e o in ci sono due loro io tu noi voi mi ti vi mio mia miei mie tuo "
                "tua suo sua nostro nostra sei siamo siete era erano fu furono essere avere ho hai ha abbiamo hanno "
                "aveva fa fare fatto può posso possono deve voglio vuole va vado andiamo vanno cosa come quando dove "
                "chi quanto quanti molto più meno anche già ancora sempre oggi domani ieri adesso ora presto qui là "
                "tra fra durante da dal dalla dai dalle fino senza sopra sotto con per al alla ai alle allo del della "
                "dei delle dello degli nel nella nei nelle nello sul sulla un uno una questo questa questi queste "
                "quello quella ogni tutto tutti tutta tutte altro altra non è"
            ).split()
        ),
        stopwords=frozenset(
            "di e il la che in un è per una del non con i della da al le si dei nel sono come più lo gli alla "
            "ma anche delle ha o nella dal suo sua era fu questo dopo degli lì là allora".split()
        ),
        abbreviations=frozenset(
            "arch art avv ca cap capp cf cfr cit col dic dott dr ecc ed es febb fig figg gen genn gent ing jr lett "
            "mons n nn nov nr num on op ott p pag pagg par pp prof proff rag s sec seg segg sett sig sigg sigra "
            "ss st "
            "tav tel trad v vol voll".split()
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’"), ('"', '"')),
        attributions=tuple(
            (
                "secondo, stando a, a detta di, presunto, presumibilmente, discusso, controverso, altre "
                "fonti, alcune fonti, incerto"
            ).split(", ")
        ),
        speech=frozenset(
            "afferma affermò aggiunge aggiunse annuncia annunciò chiamò definì dice diceva dichiara dichiarò disse "
            "dissero risponde rispose scrisse scrive scriveva sostenne sostiene spiegò".split()
        ),
        pronouns=kinds_by_word(
            """
            person: egli ella lui lei
            any: suo sua suoi sue
            no person: esso essa ciò
            organisation, group, person: essi esse loro
            """
        ),
        genders=by_word(
            """
            m: egli lui
            f: ella lei
            """
        ),
        roles=by_word(
            """
            father: padre papà
            mother: madre mamma
            brother: fratello fratelli
            sister: sorella sorelle
            spouse: moglie marito coniuge consorte sposa sposo vedova vedovo
            child: figlio figlia
            parent: genitori
            uncle: zio
            aunt: zia
            grandfather: nonno
            grandmother: nonna
            cousin: cugino cugina
            capital: capitale capoluogo
            leader: leader capo dirigente guida
            president: presidente
            mayor: sindaco sindaca
            founder: fondatore fondatrice
            author: autore autrice
            architect: architetto
            successor: successore
            predecessor: predecessore
            owner: proprietario proprietaria
            director: regista direttore direttrice
            publisher: editore
            editor: redattore redattrice
            manager: allenatore
            currency: valuta moneta
            secretary: segretario segretaria
            teacher: insegnante maestro maestra
            rival: rivale concorrente
            coach: tecnico commissario
            designer: progettista
            nephew: nipote
            mentor: mentore
            """
        ),
        nouns=kinds_by_word(
            """
            place: città cittadina paese villaggio nazione stato provincia regione distretto isola fiume lago
            place: montagna regno repubblica impero colonia
            place, thing, organisation, work: edificio aeroporto museo ospedale ponte albergo hotel monumento stazione
            place, thing, organisation, work: stadio palazzo castello chiesa cattedrale tempio torre teatro biblioteca
            place, thing, organisation, work: prigione
            organisation, group, place: partito compagnia società azienda impresa club squadra banda organizzazione
            organisation, group, place: scuola università collegio istituto istituzione accademia ministero comitato
            organisation, group, place: sindacato governo esercito agenzia gruppo consiglio
            organisation, group, place: assemblea parlamento lega associazione
            work, thing, organisation: libro romanzo film opera poesia canzone album sinfonia quadro dipinto articolo
            work, thing, organisation: opuscolo pamphlet saggio rivista
            work, thing, organisation: giornale quotidiano
            event: guerra battaglia rivoluzione rivolta insurrezione sciopero congresso conferenza elezione elezioni
            event: colpo trattato assedio spedizione torneo conflitto
            thing, work, place: nave aereo satellite asteroide cometa pianeta luna specie
            place: comune località porto penisola parco quartiere metropoli borgo
            place, thing, organisation, work: municipio monastero convento faro sinagoga basilica impianto fortezza
            organisation, group, place: ditta fabbrica birreria banca orchestra federazione formazione conservatorio
            organisation, group, place: cantiere cooperativa ente
            work, thing, organisation: composizione requiem sonata quartetto concerto commedia tragedia scultura
            work, thing, organisation: statua disco tela
            event: incendio catastrofe alluvione terremoto naufragio campagna concilio vertice accordo armistizio
            event: finale partita
            thing, work, place: piroscafo traghetto incrociatore locomotiva razzo sonda vascello corazzata
            person: uomo scienziato scienziata biologo matematico astronomo ingegnere inventore diplomatico soldato
            person: giocatore calciatore attaccante portiere cantante musicista pianista attore attrice pittore
            person: pittrice scultore artista scrittore scrittrice romanziere poeta filosofo compositore compositrice
            person: economista medico ammiraglio generale esploratore condottiero
            """
        ),
        elder=frozenset(
            "maggiore minore più vecchio vecchia giovane defunto defunta unico unica primo prima secondo seconda "
            "terzo ex attuale futuro futura proprio propria amato amata nuovo nuova allora principale grande due "
            "tre diretto diretta grandi ultimo ultima terza quarto quarta quinto quinta sesto sesta settimo "
            "settima ottavo primogenito primogenita".split()
        ),
        articles=frozenset("un uno una".split()),
        small_nouns=True,
        openers=frozenset(
            (
                "intanto presto infine tuttavia inoltre forse spesso inizialmente recentemente così qui lì là secondo "
                "perfino persino solo soltanto successivamente precedentemente adesso ormai mai nondimeno però poi "
                "dopo allora quindi ora anche prima oggi ieri domani sempre ancora già quasi raramente generalmente "
                "solitamente normalmente specialmente particolarmente soprattutto probabilmente possibilmente "
                "certamente evidentemente naturalmente dapprima tardi durante verso contro salvo eccetto mediante "
                "tramite presso fra senza insieme vicino lontano davanti dietro dentro fuori dovunque altrove "
                "ugualmente altresì fortunatamente purtroppo effettivamente realmente veramente immediatamente subito "
                "rapidamente lentamente gradualmente ufficialmente parallelamente viceversa altrimenti dunque perciò "
                "pertanto infatti invece mentre quando dove benché sebbene siccome poiché perché come dacché malgrado "
                "nonostante nemmeno neanche neppure finalmente talvolta talora frattanto nel"
            ).split()
        ),
        definite=frozenset(
            "il lo la i gli le l questo questa quest quello quella quell tale del dello della dell dei degli delle al "
            "allo alla all ai agli alle dal dallo dalla dall dai dalle nel nello nella nell nei negli nelle sul sullo "
            "sulla sull detto suddetto".split()
        ),
        genitives=frozenset("di d del dello della dell dei degli delle".split()),
        owning=frozenset({"cui"}),
        relatives=frozenset("che cui quale quali dove".split()),
        conjunctions=frozenset(
            "e ed ma però mentre sebbene benché perché quando dove che chi cui dopo prima finché poiché o oppure se "
            "come quindi".split()
        ),
        first_person=frozenset("io mi mio mia miei mie noi ci nostro nostra nostri nostre".split()),
        negations=frozenset("non mai né neppure nemmeno senza nessun nessuno nessuna negò".split()),
        opposites=OPPOSITES,
        mutual=MUTUAL,
        limits=LIMITS,
        compared=frozenset({"del"}),
        conditionals=frozenset("se qualora prevede prevedeva previsto prevista previsione atteso attesa".split()),
        copulas=frozenset("è sono fu furono era erano viene venne stato stata".split()),
        having=frozenset({"ha"}),
        past=frozenset("fu furono era erano venne".split()),
        agents=frozenset("da dal dallo dalla dall dai dagli dalle".split()),
        inside=frozenset("a ad in nel nello nella nell nei negli nelle".split()),
        extremes=by_word(
            """
            highest: massimo massima maggiore
            lowest: minimo minima minore
            mean: medio media
            """
        ),
        locatives=frozenset(
            "a ad in nel nello nella nell nei negli nelle da dal dallo dalla dall di del dello della dell dei degli "
            "delle al allo alla all ai alle presso vicino verso fuori".split()
        ),
        sources=frozenset("da dal dallo dalla dall dai dalle di".split()),
        prepositions=frozenset(
            "con per su tra fra contro senza sotto sopra durante dopo prima fino tramite mediante nei sui sugli "
            "sulle sul sulla sullo sull oltre secondo".split()
        ),
        drops_subjects=True,
        verb_endings=(
            "ò",
            "ì",
            "arono",
            "irono",
            "ette",
            "cque",
            "veva",
            "tava",
            "sse",
            "ato",
            "ata",
            "ito",
            "ita",
            "uto",
            "uta",
        ),
        elisions=frozenset(
            "l d un dell all nell dall sull quell quest c s n m t v coll sant bell grand tutt anch dov com cos "
            "nessun alcun ciascun quand senz".split()
        ),
        synonyms=PEOPLES,
        irregular={"partita": "partita", "partite": "partita", "partiti": "partito", "stato": "stato"},
        endings=(
            ("arono", "o"),
            ("irono", "i"),
            ("azioni", "azione"),
            ("zioni", "zione"),
            ("sioni", "sione"),
            ("tori", "tore"),
            ("trici", "trice"),
            *((ending, "ato") for ending in ("ati", "ate", "ata")),
            *((ending, "uto") for ending in ("uti", "ute", "uta")),
            *((ending, "ito") for ending in ("iti", "ite", "ita")),
            *((ending, "tto") for ending in ("tti", "tte", "tta")),
            *((ending, "sso") for ending in ("ssi", "sse", "ssa")),
            *((ending, "iso") for ending in ("isi", "ise", "isa")),
            *((ending, "uso") for ending in ("usi", "use", "usa")),
            *((ending, "lto") for ending in ("lti", "lte", "lta")),
            *((ending, "rto") for ending in ("rti", "rte", "rta")),
            *((ending, "nto") for ending in ("nti", "nte", "nta")),
            *((ending, "sto") for ending in ("sti", "ste", "sta")),
        ),
    ),
    assertions=ASSERTIONS,
    modes=MODES,
    signals=SIGNALS,
    samples={
        "22 aprile 1870": "1870-04-22",
        "1º gennaio 1894": "1894-01-01",
        "gennaio 1894": "1894-01",
        "primavera del 1893": "1893-21",
        "all'inizio del 1894": "1894~early",
        "gli anni 1920": "192X",
        "XX secolo": "19XX",
        "44 a.C.": "-0043",
        "22/04/1870": "1870-04-22",
        "circa 1870": "1870~",
        "dal 1919 al 1921": "1919/1921",
        "tra il 1919 e il 1921": "1919/1921",
        "25 ottobre 1917 (calendario giuliano)": "1917-11-07",
        "seconda metà del XIX secolo": "1850/1899",
        "venerdì 20 maggio 1887": "1887-05-20",
        "fino al 1922": "../1922",
    },
)
