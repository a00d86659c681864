"""French."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._fr_assertions import ASSERTIONS
from factlint.languages._fr_modes import MODES
from factlint.languages._fr_numbers import NUMBERS
from factlint.languages._fr_opposites import LIMITS, MUTUAL, OPPOSITES
from factlint.languages._fr_signals import COMPARATIVES, SIGNALS
from factlint.languages._prose import ProseWords, by_word, kinds_by_word

FRENCH = Language(
    code="fr",
    name="French",
    dates=DateWords(
        months=(
            "janvier",
            "février fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août aout",
            "septembre",
            "octobre",
            "novembre",
            "décembre decembre",
        ),
        short_months=("janv jan", "févr fév fevr", "", "avr", "", "", "juil", "", "sept", "oct", "nov", "déc dec"),
        homonyms="mars mai",
        weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        short_weekdays=("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
        seasons=("printemps", "été", "automne", "hiver"),
        feasts={
            "noël": (12, 25),
            "jour de noël": (12, 25),
            "veille de noël": (12, 24),
            "réveillon de noël": (12, 24),
            "jour de l'an": (1, 1),
            "nouvel an": (1, 1),
            "saint-sylvestre": (12, 31),
            "toussaint": (11, 1),
            "épiphanie": (1, 6),
            "pâques": (0, 0),
            "dimanche de pâques": (0, 0),
            "vendredi saint": (0, -2),
            "pentecôte": (0, 49),
            "ascension": (0, 39),
            "dimanche des rameaux": (0, -7),
            "jeudi saint": (0, -3),
            "mercredi des cendres": (0, -46),
            "lundi de pâques": (0, 1),
            "lundi de pentecôte": (0, 50),
            "samedi saint": (0, -1),
            "mardi gras": (0, -47),
            "fête-dieu": (0, 60),
            "chandeleur": (2, 2),
            "saint-jean": (6, 24),
            "assomption": (8, 15),
            "jour de pâques": (0, 0),
            "réveillon du jour de l'an": (12, 31),
            "jour des morts": (11, 2),
            "saint-martin": (11, 11),
            "14 juillet": (7, 14),
        },
        ordinals=(
            "premier première",
            "deuxième second",
            "troisième",
            "quatrième",
            "cinquième",
            "sixième",
            "septième",
            "huitième",
            "neuvième",
            "dixième",
            "onzième",
            "douzième",
            "treizième",
            "quatorzième",
            "quinzième",
            "seizième",
            "dix-septième",
            "dix-huitième",
            "dix-neuvième",
            "vingtième",
        ),
        ordinal_suffixes="er ère ere e è ème eme ième nd",
        of="de, du, d', de l'année, de l'an, du mois de, du mois d'",
        at="en, le, au, au mois de, au mois d', en l'an, dès, depuis, pendant, durant, courant, vers, l'année, "
        "au cours de, jusqu'en, avant, après, à partir de, cet, ce, à l'",
        near="pour, par, et, des, les, la",
        year="an, année, l'an, l'année",
        month="mois de",
        before="avant, avant le, antérieur à, antérieurement à, avant la fin de, au plus tard en, au plus tard le",
        after="après, après le, depuis, depuis le, dès, dès le, à partir de, à partir du, à compter du, supérieure à, "
        "au plus tôt en, au plus tôt le",
        until="jusqu'en, jusqu'au, jusqu'à",
        onwards="et plus tard, ou plus tard, et après",
        start="de, du, d', depuis",
        to="à, au, jusqu'en, jusqu'au, jusqu'à",
        between="entre, entre le",
        also="et, et le",
        about="vers, c., circa, ca., v.",
        roughly="environ, autour de, aux environs de, aux alentours de, vers l'an, vers l'année, autour de l'an, aux "
        "alentours de l'an, aux environs de l'an",
        early="début, au début de, au début du, début de, le début de, au début d', au commencement de, les débuts de, "
        "le début du, au début du mois de, début du mois de, au début du mois d', dans les premiers jours de, "
        "dans les premiers jours du mois de, les premiers jours de, aux premiers jours de, la première semaine "
        "de, première semaine de, dans les premières semaines de, les premières semaines de, les premiers mois "
        "de, dans les premiers mois de, dans les premiers "
        "jours d', les premiers jours d', la première semaine d', première semaine d'",
        mid="mi-, mi, au milieu de, milieu de, au milieu du, le milieu du, milieu du, au milieu des, milieu des",
        late="fin, à la fin de, à la fin du, la fin de, la fin du, fin de, vers la fin de, à la fin d', la fin d', à "
        "la fin du mois de, fin du mois de, à la fin du mois d', dans les derniers jours de, les derniers jours "
        "de, la dernière semaine de, dernière semaine de, dans les dernières semaines de, les derniers mois de, "
        "dans les derniers mois de, dans les derniers jours d', les derniers jours d', la dernière semaine d', "
        "dernière semaine d'",
        halves={
            "première moitié de": 40,
            "première moitié du": 40,
            "seconde moitié de": 41,
            "seconde moitié du": 41,
            "deuxième moitié de": 41,
            "deuxième moitié du": 41,
            "premier semestre": 40,
            "second semestre": 41,
            "premier trimestre": 33,
            "deuxième trimestre": 34,
            "troisième trimestre": 35,
            "quatrième trimestre": 36,
            "premier quart du": 33,
            "dernier quart du": 36,
            "dernier trimestre": 36,
            "premier trimestre de": 33,
            "deuxième trimestre de": 34,
            "troisième trimestre de": 35,
            "quatrième trimestre de": 36,
            "dernier trimestre de": 36,
            "deuxième quart du": 34,
            "second quart du": 34,
            "troisième quart du": 35,
            "premier semestre de": 40,
            "second semestre de": 41,
            "première quinzaine de": 40,
            "seconde quinzaine de": 41,
            "deuxième quinzaine de": 41,
            "première quinzaine d'": 40,
            "seconde quinzaine d'": 41,
            "deuxième quinzaine d'": 41,
            "première moitié d'": 40,
            "seconde moitié d'": 41,
            "deuxième moitié d'": 41,
            "premier semestre d'": 40,
        },
        tenths={
            "dernière décennie du": 9,
            "première décennie du": 0,
            "deuxième décennie du": 1,
        },
        decade="années, les années, décennie, la décennie, des années",
        century="siècle, siècles, s.",
        turn="tournant du, au tournant du",
        millennium="millénaire",
        bce="av. j.-c., av. j-c, avant j.-c., avant jésus-christ, av. n. è., avant notre ère, av. j.c.",
        ce="apr. j.-c., ap. j.-c., après j.-c., après jésus-christ, de notre ère",
        old_style="ancien style, a.s., calendrier julien, du calendrier julien, dans le calendrier julien, julien, "
        "selon le calendrier julien, v. s., vieux style, o.s., ancien calendrier, du calendrier russe, selon "
        "l'ancien calendrier, selon le calendrier russe",
        new_style="nouveau style, n.s., calendrier grégorien, du calendrier grégorien, dans le calendrier grégorien, "
        "grégorien, selon le calendrier grégorien, nouveau calendrier, selon notre calendrier, de notre "
        "calendrier, dans notre calendrier, selon le calendrier actuel",
        equals="ou, soit, c'est-à-dire, à savoir, ou bien, ce qui correspond au, qui correspond au, correspondant au",
        plurals="s x",
        determiners="sa, son, ses, leur",
        names="révolution, thèses, coup, crise, rue, avenue, place, journées, manifeste",
        namely="c'est-à-dire, soit, autrement dit",
        numbered="chapitre section partie page paragraphe verset chant leçon annexe figure tableau article acte scène",
        naming="rue avenue place boulevard quai pont square impasse version",
        lasting="dura, a duré, qui dura, qui a duré, pendant, soit, c'est-à-dire, un * de, une * de, au total, en tout",
        altogether="au total, en tout",
        convention="dates sont, dates sont en, dates sont données, dates sont données en, dates sont celles, dates "
        "suivent le, dates suivent l', dates sont exprimées, dates s'entendent",
        lessening="pass baiss tomb rédui réduc recul diminu chut descen abaiss ramen perd",
        deeds="écrivit, a écrit, voyagea, a voyagé, rencontra, a rencontré, parla, répondit, étudia, a étudié, "
        "enseigna, a enseigné, vécut, a vécu, habita, habitait, s'installa, s'est installé, s'est installée, "
        "épousa, a épousé, se maria, s'est marié, s'est mariée, peignit, composa, se rendit, émigra, visita, "
        "apprit, déménagea",
        unspent="condamné, condamnée, peine, exilé, exilée, contrat, mandat, élu, élue, nommé, nommée, chaque, par, "
        "tous les, plan, bail",
        anniversary="anniversaire",
        centenaries={
            "centenaire": 100,
            "bicentenaire": 200,
            "tricentenaire": 300,
            "cinquantenaire": 50,
            "sesquicentenaire": 150,
            "quadricentenaire": 400,
        },
        marking="est célébré, est célébré en, fut célébré, fut célébré en, est fêté en, a été célébré en, fête, fêta, "
        "célèbre, célébra, commémore, tombe en, marque, est, fut",
        units={"an": "y", "ans": "y", "mois": "m", "semaine": "w", "semaines": "w", "jour": "d", "jours": "d"},
        small={
            "un": 1,
            "deux": 2,
            "trois": 3,
            "quatre": 4,
            "cinq": 5,
            "six": 6,
            "sept": 7,
            "huit": 8,
            "neuf": 9,
            "dix": 10,
            "onze": 11,
            "douze": 12,
            "une": 1,
        },
        later="# plus tard, # après",
        earlier="# auparavant, # avant, # plus tôt",
        after_date="après le, après",
        before_date="avant le, avant",
        following_behind="suivant",
        told={
            "l'année suivante": "1y",
            "l'année d'après": "1y",
            "l'an suivant": "1y",
            "le lendemain": "1d",
            "dès le lendemain": "1d",
            "le surlendemain": "2d",
            "le jour suivant": "1d",
            "la veille": "-1d",
            "l'avant-veille": "-2d",
            "le mois suivant": "1m",
            "la semaine suivante": "1w",
            "l'année précédente": "-1y",
            "l'année d'avant": "-1y",
            "le mois précédent": "-1m",
            "la même année": "0y",
            "cette même année": "0y",
            "cette année-là": "0y",
            "le même jour": "0d",
            "ce même jour": "0d",
            "le même mois": "0m",
            "une décennie plus tard": "10y",
            "un siècle plus tard": "100y",
            "un demi-siècle plus tard": "50y",
            "six mois plus tard": "6m",
            "le lendemain matin": "1d",
            "la semaine précédente": "-1w",
            "le jour précédent": "-1d",
            "dans la même année": "0y",
        },
        of_year={
            "de la même année": "0y",
            "de cette année": "0y",
            "de cette même année": "0y",
            "de cette année-là": "0y",
            "de l'année suivante": "1y",
            "de l'année précédente": "-1y",
        },
        decade_numbers={
            "vingt": 20,
            "trente": 30,
            "quarante": 40,
            "cinquante": 50,
            "soixante": 60,
            "soixante-dix": 70,
            "quatre-vingt": 80,
            "quatre-vingts": 80,
            "quatre-vingt-dix": 90,
        },
    ),
    numbers=NUMBERS,
    prose=ProseWords(
        titles=frozenset(
            (
                "m mm mme mlle dr pr prof roi reine empereur impératrice tsar prince princesse comte "
                "duc président présidente ministre général amiral colonel pape maître "
                "camarade sieur"
            ).split()
        ),
        modifiers=frozenset("nouvelle nouveau basse haute".split()),
        naming=frozenset(
            (
                "nom nommé nommée renommé renommée rebaptisé rebaptisée appelé appelée aujourd actuel actuelle "
                "actuellement maintenant plus ancien ancienne futur future alors né née"
            ).split()
        ),
        particles=frozenset("de du des d la le les l".split()),
        letters="àâæçèéêëîïôœùûüÿ",
        telling=frozenset(
            (
                "de la le les un une et ou que qui pas ne il elle on y a en à son sont jours je tu nous vous me te se "
                "moi toi mon ma mes ton ta tes notre nos votre vos suis es est sommes êtes était étaient été être "
                "avoir ai as avons avez ont avait avaient fait faire va vais vont peut peux pouvez dois doit veux "
                "veut quoi quel quelle quels quelles comment pourquoi combien quand où très plus moins aussi encore "
                "déjà jamais toujours aujourd'hui demain hier maintenant bientôt ici là entre pendant depuis jusque "
                "vers chez sans sous sur dans avec pour par aux au du des cette ces cet tout tous toute toutes chaque "
                "s'il c'est j'ai qu'il d'un d'une l'on n'est"
            ).split()
        ),
        stopwords=frozenset(
            "de la le et les des en un du une que est dans qui par pour au il sur pas plus ce avec son se sa "
            "ses ne aux mais ou comme été fut était cette elle ont leur sont deux après".split()
        ),
        abbreviations=frozenset(
            "adj ann apr art av bd boul cf ch chap col coll dir dr déc env etc ex fig févr gén hab id janv juil "
            "m mgr "
            "mlle mm mme mr nov oct p pp pr prof r réf s sec sept st ste suiv t trad tél v vol éd".split()
        ),
        quotes=(("«", "»"), ("“", "”"), ("‹", "›"), ('"', '"')),
        archaic=(("oient$", "aient"), ("oit$", "ait"), ("oîtr", "aîtr")),
        attributions=tuple(
            (
                "selon, d'après, d’après, suivant, aux dires de, au dire de, prétendument, censé, contesté, "
                "contestée, discuté, diffèrent, divergent, d'autres sources, d’autres sources, certaines "
                "sources, incertain"
            ).split(", ")
        ),
        speech=frozenset(
            "affirma affirme affirmé ajouta ajoute annonce annonça appela appelle assura assure dirent disait dit "
            "déclara déclare déclaré expliqua explique nota note répond répondit écrit écrivait écrivit".split()
        ),
        pronouns=kinds_by_word(
            """
            any: il elle
            any: son sa ses sien sienne
            organisation, group, person: ils elles leur leurs eux
            no person: celui-ci celle-ci
            """
        ),
        nominatives=frozenset("il elle ils elles lui eux".split()),
        genders=by_word(
            """
            m: il
            f: elle
            """
        ),
        roles=by_word(
            """
            father: père
            mother: mère
            brother: frère frères
            sister: sœur soeur sœurs
            spouse: épouse époux mari femme veuve veuf conjoint
            child: fils fille
            parent: parents
            uncle: oncle
            aunt: tante
            grandfather: grand-père
            grandmother: grand-mère
            nephew: neveu
            niece: nièce
            cousin: cousin cousine
            capital: capitale
            leader: dirigeant dirigeante chef leader
            president: président présidente
            founder: fondateur fondatrice
            author: auteur auteure autrice
            architect: architecte
            successor: successeur
            predecessor: prédécesseur
            owner: propriétaire
            director: directeur directrice réalisateur réalisatrice
            publisher: éditeur éditrice
            manager: entraîneur
            currency: monnaie
            mayor: maire
            secretary: secrétaire
            teacher: professeur maître
            mentor: mentor
            rival: rival rivale concurrent concurrente
            coach: coach sélectionneur
            designer: concepteur designer
            editor: rédacteur rédactrice
            """
        ),
        nouns=kinds_by_word(
            """
            place: ville village commune pays nation état province région district île rivière fleuve lac montagne
            place: royaume république empire colonie
            place, thing, organisation, work: bâtiment aéroport musée hôpital pont hôtel monument gare stade
            place, thing, organisation, work: palais château église cathédrale temple tour théâtre bibliothèque
            place, thing, organisation, work: prison
            organisation, group, place: parti compagnie entreprise société club équipe groupe organisation école
            organisation, group, place: université collège institut institution académie ministère comité syndicat
            organisation, group, place: gouvernement armée agence conseil assemblée parlement
            work, thing, organisation: journal
            work, thing, organisation: livre roman film pièce poème chanson album opéra symphonie tableau article
            work, thing, organisation: pamphlet brochure essai revue magazine
            event: guerre bataille révolution soulèvement grève congrès conférence élection coup traité siège
            event: expédition match tournoi
            thing, work, place: navire bateau avion satellite astéroïde comète planète lune espèce
            place: bourg bourgade localité port péninsule parc quartier métropole
            place, thing, organisation, work: édifice abbaye monastère basilique mairie phare synagogue
            organisation, group, place: firme établissement manufacture usine maison brasserie banque orchestre
            organisation, group, place: formation fédération conservatoire chantier ordre confrérie fondation ligue
            organisation, group, place: coopérative
            work, thing, organisation: œuvre oeuvre partition requiem sonate quatuor concerto ballet tragédie comédie
            work, thing, organisation: toile statue ouvrage
            event: incendie catastrophe inondation séisme naufrage campagne concile sommet scrutin finale rencontre
            thing, work, place: paquebot cargo ferry voilier croiseur locomotive fusée sonde vaisseau
            person: homme scientifique physicien physicienne chimiste biologiste mathématicien mathématicienne
            person: astronome ingénieur inventeur diplomate soldat joueur joueuse footballeur attaquant gardien
            person: chanteur chanteuse musicien musicienne pianiste acteur actrice peintre sculpteur artiste écrivain
            person: romancier romancière poète philosophe historien historienne compositeur compositrice économiste
            person: médecin amiral général explorateur
            """
        ),
        elder=frozenset(
            "aîné aînée cadet cadette défunt feu seul seule premier première second seconde ancien ancienne "
            "actuel actuelle nouveau nouvelle propre cher chère futur future jeune grand grande principal "
            "principale plus deux trois dernier dernière troisième quatrième cinquième sixième septième huitième "
            "benjamin benjamine".split()
        ),
        articles=frozenset("un une".split()),
        small_nouns=True,
        openers=frozenset(
            (
                "ensuite cependant bientôt enfin toutefois néanmoins souvent parfois initialement récemment ainsi ici "
                "là soudain jadis selon malgré pourtant finalement désormais aussi même seul seule tantôt autrefois "
                "auparavant dorénavant apparemment puis alors aujourd'hui hier demain maintenant toujours jamais "
                "rarement généralement habituellement normalement notamment surtout particulièrement probablement "
                "peut-être sans doute certainement évidemment naturellement d'abord premièrement deuxièmement tard "
                "plus après avant depuis pendant durant dès vers chez contre outre hormis sauf excepté grâce "
                "concernant suivant envers parmi devant derrière partout ailleurs ensemble également presque environ "
                "heureusement malheureusement effectivement vraiment soudainement immédiatement aussitôt rapidement "
                "lentement progressivement entretemps officiellement parallèlement inversement autrement sinon donc "
                "or tandis lorsque quand comme quoique bien longtemps voici voilà"
            ).split()
        ),
        definite=frozenset("le la les l ce cet cette ces ledit ladite au du aux".split()),
        genitives=frozenset("de du d des".split()),
        owning=frozenset({"dont"}),
        relatives=frozenset("qui que qu dont où lequel laquelle lesquels lesquelles duquel auquel".split()),
        conjunctions=frozenset(
            "et ou mais tandis alors bien parce lorsque quand où qui que dont lequel laquelle après avant "
            "jusque depuis si comme puis donc car qu".split()
        ),
        opposites=OPPOSITES,
        mutual=MUTUAL,
        limits=LIMITS,
        first_person=frozenset("je j me m moi mon ma mes nous notre nos".split()),
        negations=frozenset("ne n pas jamais ni aucun aucune sans nul nulle nia".split()),
        compared=frozenset({"que"}),
        conditionals=frozenset(
            "si aurait auraient serait seraient prévoit prévoyait prévu prévue prévision attendu attendue".split()
        ),
        copulas=frozenset("est sont fut furent était étaient été".split()),
        having=frozenset("a ont avait".split()),
        past=frozenset("fut furent était étaient avait".split()),
        agents=frozenset({"par"}),
        inside=frozenset("à en au aux dans".split()),
        prepositions=frozenset(
            "avec sous contre pour après avant derrière sur entre pendant sans par durant dès lors malgré envers "
            "selon parmi".split()
        ),
        extremes=by_word(
            """
            highest: maximal maximale maximum
            lowest: minimal minimale minimum
            mean: moyen moyenne
            """
        ),
        locatives=frozenset("à en dans de depuis près vers au aux chez".split()),
        sources=frozenset("de par".split()),
        elisions=frozenset("l d n s c j m t qu jusqu lorsqu puisqu".split()),
        endings=(
            ("ées", "e"),
            ("ée", "e"),
            ("és", "e"),
            *((ending, "") for ending in "s x".split()),
        ),
    ),
    assertions=ASSERTIONS,
    modes=MODES,
    signals=SIGNALS,
    comparatives=COMPARATIVES,
    samples={
        "22 avril 1870": "1870-04-22",
        "1er janvier 1894": "1894-01-01",
        "janvier 1894": "1894-01",
        "printemps 1893": "1893-21",
        "début 1894": "1894~early",
        "fin 1894": "1894~late",
        "les années 1920": "192X",
        "XXe siècle": "19XX",
        "44 av. J.-C.": "-0043",
        "22/04/1870": "1870-04-22",
        "vers 1870": "1870~",
        "de 1919 à 1921": "1919/1921",
        "entre 1919 et 1921": "1919/1921",
        "du 10 au 25 octobre 1917": "1917-10-10/1917-10-25",
        "18 brumaire an VIII": "1799-11-09",
        "25 octobre 1917 (ancien style)": "1917-11-07",
        "seconde moitié du XIXe siècle": "1850/1899",
        "vendredi 20 mai 1887": "1887-05-20",
    },
)
