"""The French words and phrases that signal predicates, in the forms in which they stand in prose."""

from __future__ import annotations

from factlint.languages._signals import comparatives, signal_words

SIGNALS = signal_words("""
born: né, née, naît, naissance, naquit, date de naissance, vit le jour, voit le jour, nés, naquirent, née le, né le,
 anniversaire, venu au monde, venue au monde, vint au monde, premier cri, mit au monde, donna naissance, est né,
 vu le jour, ouvrit les yeux
baptised: baptisé, baptisée, baptême
died: mort, morte, meurt, mourut, décès, décédé, décédée, décède, s'éteint, morts, est tué, est tuée, fut tué,
 fut tuée, été tué, été tuée, est assassiné, fut assassiné, est assassinée, périt, perdit la vie, s'éteignit, mourir,
 meurent, succombe, trouve la mort, s'est éteint, s'éteignait, disparaît, disparut, emporté, emportée, trépasse,
 rend l'âme, disparition, rendit l'âme, rendu l'âme, dernier souffle, dernier soupir, trouva la mort,
 mit fin à ses jours, mis fin à ses jours, fin à ses jours, succomba, quittés, nous a quittés, expira, ferma les yeux,
 trépas, passa de vie à trépas, se donna la mort, emporté par
buried: enterré, enterrée, inhumé, obsèques, funérailles, inhumée, repose, est enterré, mis en terre, porté en terre,
 au tombeau, dernière demeure, ensevelissement, conduit au cimetière
married: épouse, épousa, marié, mariée, mariage, se marie, épousé, noces, épousent, se marient, union, unit, convole,
 convola, se maria, justes noces, prit femme, bague au doigt, dit oui, à l'autel, s'unit, prit pour femme,
 passa devant le maire
divorced: divorce, divorcé, divorcée, se sépara, se séparèrent, rompit son mariage, mariage dissous
met: rencontre, rencontra, rencontré, fait la connaissance, rencontrent, se rencontrent, croise, fit la connaissance,
 croisa, tomba sur, se trouva face à, entrevue, face à face, lia connaissance
enrolled: entre, inscrit, s'inscrit, inscrite, admis, entra, intègre, entre à, intégra, commence ses études,
 inscription, s'inscrivit, son entrée à la faculté, entrée à l'université, commença ses études, entama ses études,
 admis à l'université, sur les bancs, inscrit à, se mit à étudier
graduated: diplômé, diplômée, diplôme, obtient son diplôme, licencié, obtient son, sort diplômé, docteur, agrégé,
 soutient sa thèse, achève ses études, obtint son diplôme, décrocha, licence, acheva ses études, passa ses examens,
 examens, baccalauréat, reçu à l'examen, sortit diplômé, fin de ses études
expelled: exclu, expulsé, renvoyé, exclue, expulsion, chassé de, mis à la porte, radié, évincé, rayé, exclusion,
 renvoi, jeté dehors, banni de
moved: déménage, s'installe, s'installa, émigre, s'établit, déménagea, s'installent, déménagement, émigra, installe,
 émigration, établit, posa ses valises, élut domicile, prit un logement, emménagea, se fixa, loua un appartement,
 prit pied, planta sa tente, vint habiter, alla vivre, transporta ses pénates
left: quitte, quitta, part, départ, quitté, quittent, partit, partent, prit la route, fit ses adieux, mit les voiles,
 s'en alla, tourna le dos, prit congé, se mit en route, leva l'ancre, plia bagage
returned: retourne, revient, retour, rentre, revint, retourna, revenu, revinrent, retournent, rentra, regagne, regagna,
 de retour, retrouva, retrouva les siens, rentré au pays
arrived: arrive, arrivée, arriva, arrivé, arrivent, parvient, débarque, parvint, débarqua, mit pied à terre,
 fit son entrée, descendit du train, atteignit
visited: visite, visita, séjourne, voyage, se rend, séjour, se rendit, rendit visite, fit un séjour, passa voir
fled: fuit, s'enfuit, fuite, s'évade, fuir, évasion, réfugie, se réfugie, enfuit, évade, prit la fuite, s'évada,
 se sauva, trouva refuge, se réfugia, dans la clandestinité, clandestinité, échappa, faussa compagnie,
 gagna la frontière, prit la clé des champs
arrested: arrêté, arrêtée, arrestation, arrêtés, appréhendé, interpellé, mains de la police, fut pris, capturé,
 aux arrêts, mis la main, cueilli, menottes, coffré, épinglé, placé en garde à vue, emmené
imprisoned: emprisonné, emprisonnée, prison, incarcéré, détenu, incarcération, emprisonnement, interné, détention,
 détenue, cachot, jeté en prison, sous les verrous, écroué, derrière les barreaux, au cachot, en cellule,
 mis en prison, enfermé
tried: jugé, procès, comparaît, tribunal, traduit en justice, comparut, en jugement, devant les juges,
 sur le banc des accusés, devant le tribunal, à la barre
sentenced: condamné, condamnée, condamnation, sentence, écopa, reconnu coupable, verdict, peine prononcée,
 frappé d'une peine, jugé coupable
exiled: exilé, exilée, exil, déporté, banni, prit le chemin de l'exil, chassé du pays, relégué, proscrit, en sibérie,
 déportation
released: libéré, libérée, libération, relâché, sort, sortie, sorti, amnistié, élargi, sort en salles, première,
 recouvra la liberté, sortit de prison, remis en liberté, gracié, quitta la prison, retrouva la liberté, en liberté,
 sorti de prison, en salles, dans les bacs, commercialisé, mis en vente
executed: exécuté, exécutée, pendu, fusillé, exécution, guillotiné, pendaison, décapité, mis à mort, à l'échafaud,
 échafaud, par les armes, gibet, potence, peloton d'exécution, monta sur l'échafaud, bourreau
assassinated: assassiné, assassinée, assassinat, meurtre, tué, abattu, tomba sous les balles, poignardé, attentat,
 tué par balles, victime d'un attentat
wounded: blessé, blessée, attentat, blessure, reçut une balle, touché par balle, atteint d'une balle, grièvement
fell-ill: tombe malade, maladie, infarctus, attaque cérébrale, accident vasculaire cérébral, crise cardiaque, malade,
 tomba malade, s'alita, eut une attaque, frappé par la maladie, attaque d'apoplexie, alité, contracta, pris de fièvre
retired: retraite, prend sa retraite, se retire, se retira, prit sa retraite, départ à la retraite, retirée, retiré,
 à la retraite, raccrocha, tira sa révérence, mit fin à sa carrière
awarded: reçoit, décerné, récompensé, obtient, remporte, reçut, décoré, attribué, obtint, distingué, remis, décroché,
 remporta le prix, lauréat, se vit décerner, décerner, remit le prix
canonised: canonisé, béatifié, canonisation, béatification
embalmed: embaumé, embaumement
born-in: né à, née à, lieu de naissance, naît à, originaire de, né, née, natif de, native de, naît, naquit à,
 naissance à
died-in: mort à, morte à, meurt à, lieu de décès, mort, s'éteint à, mourut à, décède à, meurt, décès
buried-in: enterré à, inhumé, tombe, cimetière, enterré
residence: vit à, habite, réside, résidence, vécut, habitait, vivait, vit, résidait, s'installe, demeure, domicile,
 domicilié
hometown: grandit à, originaire de, a grandi à, ville natale, passe son enfance, vient de, grandi
citizenship: citoyen, citoyenne, citoyenneté
nationality: nationalité, ressortissant, de nationalité
ethnicity: ethnie, origine ethnique, ascendance, ethnique, origine
religion: religion, église, foi, confession, culte, croyant
occupation: profession, métier, travaille comme, travaille, exerce, emploi, carrière, profession de
employer: travaille pour, travaille chez, employeur, employé par, travailla pour, embauché par, engagé par
alma-mater: étudie, études, université, diplômé de, élève de, étudia, diplômé, fait ses études, ancien élève, école,
 faculté, lycée
field-of-study: étudie, études de, étudia, spécialité, filière, discipline
teacher: élève de, disciple de, maître, professeur, directeur de thèse, étudie auprès de, sous la direction,
 étudia avec, a pour maître, étudie avec
pupil: enseigne, enseigna, élève, disciple, maître de, doctorant
spouse: épouse, époux, mari, femme, conjoint, marié à
father: père, fils de, fille de
mother: mère, fils de, fille de
parent: parents, père, mère, fils de, fille de
child: fils, fille, enfant, enfants
sibling: frère, sœur, frères, sœurs
brother: frère, frères
sister: sœur, sœurs
relative: parent de, cousin, cousine, oncle, tante, neveu, nièce, grand-père, grand-mère, petit-fils, petite-fille
friend: ami, amie, amitié, compagnon, camarade, compagne
influenced-by: influencé par, inspiré par, inspiré de, sous l'influence
killed-by: tué par, tuée par, assassiné par, assassin, meurtrier, abattu par
cause-of-death: meurt d', mort de, cause du décès, succombe à, des suites de, emporté par, meurt des suites
award: prix, médaille, lauréat, récompense, distinction, lauréate, décoration, décoré, reçoit, prix nobel, ordre de
notable-work: connu pour, connue pour, célèbre pour, œuvre principale, chef-d'œuvre, réputé pour, célèbre
nickname: surnom, surnommé, connu sous, surnommée, sobriquet, alias, appelé
pseudonym: pseudonyme, sous le nom, signé, nom de plume, nom de scène, alias, nom de guerre
full-name: nom complet, de son vrai nom, nom de naissance, nom officiel, vrai nom, également connu, appelé, nom réel
title: titre, intitulé
status: statut, actif, active, décédé, retraité
age: âge, ans, âgé, âgée, à l'âge de
children: enfants, fils, filles, eurent, donna naissance
siblings: frères, sœurs, frères et sœurs, fratrie, frère, sœur
birth-order: aîné, cadet, benjamin, fils aîné, fille aînée, cadette, benjamine
languages-spoken: langues, parlait, parle couramment, polyglotte, maîtrise
degree: diplôme, licence, doctorat, master, maîtrise, baccalauréat, agrégation
appointed: nommé, nommée, nomination, désigné, nomma, désignation, promu, nommés, désignée, promue, prend la tête,
 prit la tête, accède au poste, placé à la tête, obtint le poste, nommé à la tête, chargé de diriger, investi, confia,
 appelé à
elected: élu, élue, élection, élections, élit, réélu, élire, réélection, réélue, élus, élirent, élisent, réélus,
 remporta le scrutin, porté au parlement, vainqueur des urnes, électeurs choisirent, remporta l'élection,
 gagna l'élection, entra au parlement, choisi par
nominated: nommé, proposé, nomination, désigné candidat, investi, pressenti, candidat, candidature, investi par,
 se présenta, brigua
took-office: prend ses fonctions, entre en fonction, depuis, arrive au pouvoir, accède, investi, prise de fonction,
 prit ses fonctions, succède, monte sur le trône, en poste depuis, prend la tête, prit la tête, à la tête,
 dirige depuis, succéda, entra en fonction, entrée en fonction, prit les rênes, monta sur le trône, prêta serment,
 arriva au pouvoir, accéda au pouvoir, prise de fonctions, entra en fonctions, accéda au trône, prit le pouvoir,
 prit la barre
left-office: quitte ses fonctions, jusqu'en, fin de mandat, quitte le poste, quitta ses fonctions, jusqu'à,
 fin de son mandat
resigned: démissionne, démission, démissionna, démissionnaire, renonce, quitte son poste, rendit son tablier,
 jeta l'éponge, quitta ses fonctions, remit sa démission, présenta sa démission, se retira, abandonna son poste,
 quitta son poste, renonça à ses fonctions
dismissed: révoqué, destitué, limogé, congédié, renvoyé, révocation, destitution, limogeage, licencié, démis, limogée,
 destituée, révoquée, démise, remercié, démis de ses fonctions, perdit son poste, écarté, relevé de ses fonctions,
 mis à la porte
crowned: couronné, couronnée, couronnement, sacre
abdicated: abdique, abdication, abdiqua, renonça au trône, renonça à la couronne, déposa la couronne,
 descendit du trône, abandonna le trône
joined: rejoint, adhère, adhésion, rejoignit, adhéra, rallie, s'engage, rejoignent, intègre, engagé, enrôle, admission,
 entra au parti, rallia, carte du parti, rejoignit les rangs, devint membre, intégra, grossit les rangs, s'engagea,
 se joignit
signed: signé, signée, signature, traité, signent, conclu, signèrent, paraphé, conclue, signataire, ratifié, signés,
 scellé, signatures, apposées, entériné
adopted: adopté, adoptée, adoption, voté, promulgué, approuvé, ratifié, entrée en vigueur, ratification, adoptent,
 recueillit une majorité, entériné, avalisé
issued: émis, émise, promulgué, proclame, décret, ordonnance, publie, manifeste, édicté, rendu public, parut
abolished: aboli, abolie, abolition, abrogé, supprimé, abrogation, suppression, abolit, balayé, mis fin à
announced: annonce, annonça, déclare, déclaration, proclame, communiqué
speech: discours, prononce, allocution, parle, discours de, conférence, prononça, prit la parole, prononça un discours,
 harangua, monta à la tribune, tribune
position: poste, fonction, ministre, président, secrétaire, ministre de, mandat, charge, secrétaire général, occupe,
 occupa, présidente
leader: dirigeant, chef, dirigé, maire, président, leader, dirige, dirigée, dirigeante, à la tête, cheffe, préside,
 mené, conduit par, conduite par, dirigea
president: président, présidente, préside, présidence
vice-president: vice-président, vice-présidente, vice-présidence
prime-minister: premier ministre, première ministre, chef du gouvernement, présidente du conseil, président du conseil
head-of-state: roi, reine, empereur, monarque, chef de l'état, impératrice, tsar, règne, régna, souverain,
 cheffe de l'état, souveraine
chancellor: chancelier, chancelière
governor: gouverneur, gouverneure
mayor: maire, mairesse, bourgmestre
minister: ministre, ministère
senator: sénateur, sénatrice
speaker: président de l'assemblée, présidente de l'assemblée, président du parlement, président de la chambre
deputy: adjoint, adjointe, suppléant, vice
commander: commandant, commandé, commande, général, sous le commandement, commanda, amiral, aux ordres
leader-title: dirigé par, gouverné par, administré par, conseil municipal, gouvernement, mairie
predecessor: prédécesseur, succède à, précédé par, remplace, succéda à, remplaça, devancier
successor: successeur, succédé par, remplacé par, lui succède, lui succéda, successeure, relève
party: parti, parti politique, militant, adhérent
member-of: membre, membre de, appartient, appartenait, faisait partie, fait partie
legislature: parlement, législature, assemblée, chambre
government-type: gouvernement, république, monarchie, régime, fédéral
governing-body: gouverné par, administré par, organe directeur, régi par
jurisdiction: juridiction, compétence, ressort
signatory: signataire, signé par
started: commence, début, débute, éclate, commença, débuta, débuté, début de, éclata, démarre, commencent,
 déclenchement, lancement, ouverture, éclatait, débutèrent, commencèrent, débutent, s'ouvre, s'ouvrit, entamé, entamée,
 démarra, se déclencha, prit son essor
ended: finit, fin, se termine, s'achève, prend fin, terminé, achève, conclusion, prit fin, cesse, termina, terme,
 jusqu'en, jusqu'au, s'acheva, se termina, s'achevait, prenait fin, s'est achevé, s'est achevée, s'est terminée,
 achevée, cessèrent, toucha à sa fin, se conclut
happened: eut lieu, a lieu, se déroule, se produit, a eu lieu, se déroula, se produisit, survient, survenu, déroule,
 se tient, livrée, ont eu lieu, se sont déroulés, se tint, se déroulèrent, tenu, tenue, survenue, survint, survenus,
 livra, livrèrent, disputé, disputée, s'est tenu, s'est tenue, s'est déroulée, jouée, joué
declared-war: déclare la guerre, déclaration de guerre, entre en guerre, déclara la guerre
invaded: envahi, envahie, invasion, envahit, attaque, envahissent
surrendered: capitule, capitulation, se rend, reddition, capitula, se rendit, capitulent, rend, déposa les armes,
 drapeau blanc
armistice: armistice, cessez-le-feu, trêve
captured: pris, prise, capturé, capture, occupé, prise de, conquis, conquise, conquête, tombe aux mains, assaut,
 s'empare, occupation, chute, tomba aux mains, pris d'assaut, tomba, s'empara, emporté
besieged: assiégé, siège de, blocus
liberated: libéré, libération, repris
bombed: bombardé, bombardement, pilonné
mutinied: se mutine, mutinerie, mutinés, soulèvement, insurrection, révolte, rébellion, se soulève, mutinèrent,
 se révolte
overthrown: renversé, renversée, chute, renversement, coup d'état, déposé, destitution
strike: grève, grévistes, en grève, débrayage
demonstration: manifestation, manifestent, marche, protestation, défilé, cortège
destroyed: détruit, détruite, destruction, incendié, coulé, ravagé, effondrement, naufrage, anéanti, partit en fumée,
 en cendres, proie des flammes, en ruines, brûla
duration: dure, dura, durée, pendant, durée de, durait, long, minutes
deaths: morts, tués, victimes, décès, pertes, morts et disparus, perdent la vie, décédés, périssent, ont péri,
 coûta la vie, coûté la vie, périrent, trouvèrent la mort, perdirent la vie
injured: blessés, blessés graves, blessées, blessé
prisoners: prisonniers, captifs, détenus, arrestations, interpellés, prisonnières
missing: disparus, disparues, portés disparus
troops: soldats, troupes, hommes, armée, effectifs, forces, hommes de troupe, divisions, régiments, combattants, marins
participants: participants, participent, délégués, présents, participantes, manifestants, grévistes, personnes,
 congressistes, assistent, concurrents, coureurs, ouvriers, participèrent, réunit, rassembla, rassemblait, défilèrent,
 prirent part
ships: navires, bateaux, vaisseaux, bâtiments de guerre, croiseurs, cuirassés, destroyers, embarcations
belligerent: combattent, affrontent, belligérants, contre, combattants, oppose, opposant
part-of-conflict: dans le cadre de, pendant la guerre, au cours de la guerre, lors de la guerre
winner: vainqueur, remporté par, remportée par, gagné par, gagnée par, remporta, gagne, remporte, victoire, champion,
 gagnant, championne, lauréat, gagnante
loser: perdant, perdit, perd, battu, battue, vaincu, défait, perdante
battle: bataille, combat à, combat dans, participe à, guerre, prend part, combattit, combats, sert dans
military-branch: armée, marine, armée de l'air, armée de terre, sert dans, infanterie, servit dans
military-rank: grade, promu, rang
garrison: garnison, caserné, stationné, cantonné
opponent: contre, adversaire, rival, rivale, ennemi, face à
result: résultat, issue, score final, se solde par, dénouement
held: tenu, tenue, se tient, congrès, conférence, organisé, se tint, réuni, réunit, élections, réunion, tiennent,
 convoqué, ont eu lieu, a eu lieu, se réunit, siégea, se déroula, s'ouvrit, eut lieu, rassembla
opened: ouvert, ouverte, inauguré, inaugurée, ouverture, inauguration, ouvre, ouvrit, ouvrent, ouvre ses portes,
 mise en service, inaugure, inaugura, ouvert ses portes, ouvrit ses portes, mis en service, s'ouvre, s'ouvrit, étrenné,
 étrennée
closed: fermé, fermée, fermeture, ferme, ferma, clôture, ferme ses portes, clos, ferma ses portes, fermées, fermés,
 baissa le rideau, mit la clé sous la porte
dissolved: dissous, dissoute, dissolution, dissout, dissoudre, disparition, ferma ses portes, cessa d'exister,
 dispersé, mit la clé sous la porte, cessa ses activités
voted: vote, votèrent, ont voté, scrutin
votes: voix, votes, suffrages, voix exprimées, bulletins
vote-share: des voix, des suffrages, pour cent des voix, des voix exprimées, suffrages exprimés, voix
seats: sièges, députés, mandats, élus, fauteuils
turnout: participation, taux de participation, participation électorale, votants
electorate: électeurs inscrits, inscrits, électeurs, corps électoral, électorat, électrices
delegates: délégués, députés, représentants, mandataires
candidates: candidats, candidatures, candidates, prétendants
majority: majorité, marge, avance
votes-for: voix pour, votes pour, ont voté pour, voix favorables, en faveur
votes-against: voix contre, votes contre, ont voté contre, contre
abstentions: abstentions, se sont abstenus, abstenus
candidate: candidat, candidate, candidature, se présente, prétendant
runner-up: deuxième place, second, vice-champion, finaliste, dauphin
founded: fondé, fondée, fondation, créé, créée, fonde, création, établi, fonda, fondateur, établie, constitué,
 instauré, naît, formé, institué, voit le jour, fondés, née, né, vit le jour, voyait le jour, fondent, fondèrent,
 remonte, mis sur pied, fonts baptismaux, prit naissance, naquit, ouvrit ses portes, remonte à, prit forme
merged: fusionne, fusion, fusionnent, réuni, fusionna, s'unit à, absorbé, réuni à
split: scission, se divise, division, schisme, rupture, se sépare, divisé, éclatement, se divisa, se scinda, se déchira
banned: interdit, interdite, interdiction, prohibé, bannie, proscrit, mis hors la loi, frappé d'interdiction,
 déclaré illégal
legalised: légalisé, légalisation
incorporated: constituée en société, statut de ville, charte, érigée en commune, immatriculée
bankrupt: faillite, fait faillite, liquidation judiciaire, banqueroute, redressement judiciaire, dépôt de bilan,
 dépose le bilan, déposa son bilan, dépose son bilan, mis en faillite, en faillite, mise en liquidation
acquired: acquis, acquise, rachat, racheté, acheté, acquisition, vendu, vendue, vente, achat, rachetée, rachète,
 racheta, cédé, cédée, passe sous le contrôle, absorbé, absorbée, reprise, repris
nationalised: nationalisé, nationalisation
founder: fondateur, fondatrice, fondé par, fondée par, fondateurs, fonda, fondé, fondée, créé par, cofondateur,
 cofondatrice, établi par, créateur
founded-in: fondé à, créé à
headquarters: siège, basé à, siège social, a son siège à, basée à, siège à, domicilié, quartier général, implanté à
owner: propriétaire, appartient à, propriété de, appartenant, possède, détenu par, propriété, détenue par, actionnaire
parent-company: société mère, maison mère, filiale de, appartient à, groupe
subsidiary: filiale, succursale
operator: exploité par, géré par, exploitant, opéré par, opérateur
chief-executive: directeur général, directrice générale, pdg, président-directeur général,
 présidente-directrice générale, administrateur délégué
key-person: dirigé par, personne clé, président, présidente, directeur général, dirigeant, dirigeante
dean: doyen, doyenne
rector: recteur, rectrice, proviseur, principal
industry: industrie, secteur, branche, secteur d'activité
product: produit, fabrique, fabricant de, services, propose, vend, commercialise
affiliation: affilié, affiliation, rattaché, associé, membre de la fédération
campus: campus
mascot: mascotte
ideology: idéologie, doctrine, courant politique
newspaper: journal, organe, quotidien, gazette
sponsor: sponsor, parrain, parrainé, sponsorisé, commanditaire
sports-offered: sports, disciplines sportives
motto: devise
slogan: slogan, mot d'ordre
abbreviation: sigle, abréviation, abrégé, acronyme, en abrégé
colours: couleurs
latin-name: nom scientifique, nom latin, en latin
members: membres, adhérents, militants, sociétaires, licenciés, affiliés
employees: employés, salariés, effectif, emploie, travailleurs, personnel, personnes employées, collaborateurs,
 ouvriers, emplois, employait, emploient, compte, comptait, occupe, occupait, salariées
students: étudiants, élèves, étudiantes, inscrits, lycéens, collégiens, compte, comptait, accueille, accueillait,
 élève, scolarise
postgraduates: étudiants de troisième cycle, doctorants, étudiants en master
undergraduates: étudiants de premier cycle, étudiants en licence
academic-staff: enseignants, professeurs, enseignants-chercheurs, corps enseignant, personnel enseignant, chercheurs
revenue: chiffre d'affaires, recettes, revenus, ventes, chiffre d'affaires de, réalise, réalisé
dividend: dividende, dividendes, dividende par action
equity-ratio: ratio de fonds propres, ratio de capitaux propres, taux de capitaux propres
investments: investissements, investissement, investi, a investi, investit
orders-received: prises de commandes, commandes reçues, carnet de commandes
warehouses: entrepôts, entrepôt, dépôts
cargo: conteneurs, fret, cargaison, marchandises, chargement
profit: bénéfice, résultat net, bénéfice net, profit, résultat opérationnel, bénéfices, bénéfice de, dégagé, excédent
assets: actifs, total du bilan, fonds propres, capitaux propres, patrimoine
budget: budget, dépenses, dotation
branches: succursales, magasins, agences, boutiques, bureaux, établissements, points de vente, implantations,
 entrepôts, sites
customers: clients, abonnés, utilisateurs, clientes, clientèle
fleet: flotte, avions, appareils, véhicules, camions, autobus
written: écrit, écrite, écrivit, rédigé, composé, coucha sur le papier, sur le papier, dernière main, rédigea,
 rédaction
published: publié, publiée, paraît, paru, parut, publication, parue, édité, sort, sortie, publia, paraît en, imprimé,
 sortit des presses, vit le jour, en librairie, mis en vente, parution, sous presse
first-issue: premier numéro, paraît pour la première fois, première parution, première livraison
last-issue: dernier numéro, cesse de paraître, dernière parution, cesse sa parution
premiered: création, première représentation, première, sort en salles, créé, avant-première,
 exécuté pour la première fois, exécutée pour la première fois, joué pour la première fois,
 jouée pour la première fois, première audition, création mondiale, à l'affiche, sortit en salles,
 monté pour la première fois
first-aired: diffusé pour la première fois, première diffusion, diffusé, diffusion
last-aired: dernier épisode, dernière diffusion, dernière émission, épisode final
recorded: enregistré, enregistrement
painted: peint, peinte, peignit, toile
translated: traduit, traduite, traduction, traduisit
author: auteur, écrit par, autrice, écrite par, écrit, écrivit, roman de, livre de, écrivain, auteure, écrivaine,
 scénario, scénariste, rédigé par
wrote: écrit, écrivit, auteur de, roman, livre, œuvre, autrice de, publie
editor: rédacteur, rédacteur en chef, rédactrice, édité par, dirigé par, directeur de la publication,
 rédactrice en chef, rédaction
translator: traduit par, traduite par, traducteur, traductrice, traduction de
illustrator: illustré par, illustrée par, illustrateur, illustratrice, illustrations
publisher: éditeur, publié par, éditions, publiée par, éditrice, maison d'édition, édité par, publiée chez
creator: créateur, créatrice, créé par, créée par, créa, album de, chanson de, imaginé par, peint par, sculpté par,
 œuvre de, crée, sculpteur
director: réalisateur, réalisé par, directeur, réalisé, réalisée par, réalisatrice, réalisa, film de, réalisation,
 metteur en scène, mise en scène, directrice, dirigé par
producer: produit par, produite par, producteur, productrice, production, produisit
starring: interprété par, distribution, acteur, actrice, casting, rôle principal, interprètes, vedette, joue le rôle
composer: compositeur, compositrice, composé par, composée par, composa, musique de, bande originale, compose
performer: interprété par, chanteur, chanteuse, interprète, chanté par, chante
band-member: membre, membres du groupe, composé de, formation, musiciens
associated-act: associé à, collabore avec, joue avec, groupe, collaboration avec
record-label: label, maison de disques
studio: studio, société de production, développé par
presenter: présenté par, présentateur, présentatrice, animé par, animateur, animatrice
version: version, version stable
programming-language: langage de programmation, écrit en, programmé en
operating-system: système d'exploitation, plateforme, fonctionne sous, disponible sur
licence: licence, sous licence, distribué sous, publié sous
developer: développé par, développée par, développeur, développe, créé par
distributor: distribué par, distributeur, distribution
broadcaster: diffusé par, diffusée sur, chaîne, diffuseur, radiodiffuseur
series: série, saga, trilogie, fait partie de la série, cycle
preceded-by: précédé par, suite de, fait suite, précédent, préquelle, précédé de
followed-by: suivi par, suivie par, suivi de, suivie de, suite, suivant
first-appearance: première apparition, apparaît pour la première fois, apparition
character: personnage, protagoniste, héros, héroïne
genre: genre, style, genre musical, musique
derivative: dérivé, donne naissance
stylistic-origin: origines, dérive de, issu de, racines, issue de
language: langue, en français, parlé, langue officielle, écrit en, langue originale
discipline: discipline, domaine, traite de, thème, consacré à, sujet, matière
media-type: broché, relié, format, imprimé, livre de poche, support, numérique
dedicated-to: dédié à, dédicace, à la mémoire, commémore, hommage, mémorial
based-on: basé sur, adapté de, adaptation de, d'après, inspiré de, tiré de, adaptation
museum: musée, galerie, collection, conservé, exposé
frequency: mensuel, hebdomadaire, quotidien, trimestriel, annuel, périodicité, bimensuel, mensuelle, trimestrielle
isbn: isbn
issn: issn, eissn
oclc: oclc
lccn: lccn
coden: coden
library-class: bibliothèque du congrès, classification de la bibliothèque
pages: pages
chapters: chapitres
volumes: volumes, tomes
issues: numéros, livraisons
copies: exemplaires, tirage, vendu, tiré à
episodes: épisodes
tracks: pistes, chansons, titres, morceaux
running-time: durée, minutes, dure, durait, d'une durée
box-office: recettes, box-office, rapporté
impact-factor: facteur d'impact
words: mots
renamed: renommé, rebaptisé, renommée, rebaptisée, change de nom, renommage, prend le nom, nouveau nom, changea de nom,
 reçut son nom, débaptisé
independent: indépendance, indépendant, indépendante, accède à l'indépendance, se détacha, prit son indépendance,
 accéda à l'indépendance
annexed: annexé, annexion, rattaché, rattachement, cédé, incorporé
settled: colonisé, colons, peuplé, colonisation, peuplement
construction-started: construction commence, début de la construction, première pierre, début des travaux,
 travaux commencent, travaux débutent, construction débute, mise en chantier, travaux, travaux ont commencé,
 travaux ont débuté, travaux commencèrent, premier coup de pioche
completed: achevé, achevée, construit, construite, terminé, construction, bâti, construction de, bâtie, édifié, érigé,
 achèvement, finie, livré, achevés, érigée, livrée, élevé, élevée, édifiée, s'achève, construits, sortit de terre
demolished: démoli, démolie, démolition, détruit, rasé, abattu, mis à bas, jeté à bas, démantelé
renovated: rénové, rénovation, restauré, restauration, réhabilité, réhabilitation, réaménagé
listed: classé, inscrit, inscrite, monument historique, patrimoine mondial, classement
unveiled: inauguré, inauguration, dévoilé, dévoilement
located-in: situé, située, se trouve, localisé, située à, se situe, sis, implanté, trouve
country: pays, état, nation, national
region: région, province, contrée, zone
state: état, land
county: comté, département
district: district, arrondissement, quartier, canton
municipality: commune, municipalité, municipal
city: ville, localité, agglomération
capital: capitale, chef-lieu, préfecture
largest-city: plus grande ville, ville la plus peuplée, la plus grande ville, plus peuplée
city-served: dessert, desservant, desservie, dessert la ville
borders: limitrophe, frontalier, bordé par, voisin, voisine, frontière, partage une frontière
to-the-north: nord, au nord
to-the-south: sud, au sud
to-the-east: à l'est
to-the-west: ouest, à l'ouest
to-the-northeast: nord-est, au nord-est
to-the-northwest: nord-ouest, au nord-ouest
to-the-southeast: sud-est, au sud-est
to-the-southwest: sud-ouest, au sud-ouest
river: fleuve, rivière, rives, bords de, au bord de
mouth: se jette, embouchure, confluence, se jette dans, débouche
source-of-river: prend sa source, source, naît
mountain-range: chaîne de montagnes, massif, chaîne, montagnes
drainage-basin: bassin versant, bassin hydrographique, draine
discharge: débit, débit moyen, mètres cubes par seconde, module
crosses: franchit, enjambe, traverse, traversé par, franchissant, enjambant
tributary: affluent
parent-peak: pic parent
prominence: proéminence, hauteur de culminance, culminance
first-climber: première ascension, gravi par, gravie par, premier à gravir, escaladé par
first-climbed: première ascension, gravi, gravie, escaladé
demonym: gentilé, habitants, appelés
ethnic-group: groupe ethnique, ethnie, minorité, peuple
currency: monnaie, devise, cours légal, unité monétaire
anthem: hymne, hymne national
patron-saint: saint patron, sainte patronne, patron, patronne
twin-town: jumelée, jumelage, villes jumelles
time-zone: fuseau horaire, utc
architect: architecte, conçu par, conçue par, dessiné par, dessinée par, conçut, œuvre de l'architecte
designer: dessiné par, dessinée par, conçu par, conçue par, concepteur, conçut, designer, ingénieur, créateur,
 conception
builder: construit par, construite par, constructeur, construisit, bâti par, édifié par, fabriqué par, fabricant,
 chantier naval, bâtisseur, entrepreneur
architectural-style: style, style architectural, architecture, de style
significant-building: bâtiments, édifices, réalisations, concepteur de
material: matériau, fait de, fait en, construit en, construite en, fabriqué en
tenant: locataire, occupé par, abrite, occupant
category: catégorie, type
runway-surface: revêtement, asphalte, surface, bitume
runway-name: piste, désignation de la piste
icao: oaci, code oaci, icao
iata: iata, aita, code iata
postal-code: code postal, codes postaux
area-code: indicatif téléphonique, indicatif
register-number: numéro d'inventaire, numéro d'enregistrement, référence
climate: climat
population: population, habitants, personnes, peuplé, âmes, résidents, population totale, compte, comptait, peuplée,
 peuple
population-density: densité, densité de population, habitants par kilomètre carré, habitants au kilomètre carré
households: ménages, foyers, familles
area: superficie, aire, étendue, kilomètres carrés, hectares, couvre, surface, s'étend sur, occupe, s'étend, étend,
 couvrait
water-area: superficie en eau, plans d'eau, étendues d'eau, recouvert d'eau, couverte d'eau
floor-area: surface de plancher, surface utile, mètres carrés, surface habitable
floors: étages, niveaux
rooms: chambres, pièces, salles
beds: lits
elevation: altitude, au-dessus du niveau de la mer, mètres d'altitude, culmine, au-dessus du niveau
length: longueur, long, longue, longue de, de long, mesure, s'étire, longueur de, mesurait, long de, s'étend sur
width: largeur, large, de large, envergure, largeur totale, largeur de, large de
height: hauteur, haut, haute, de haut, taille, s'élève, culmine, élève, culminant, hauteur de, haut de, haute de
depth: profondeur, profond, profonde, de profondeur, tirant d'eau
thickness: épaisseur, épais, épaisse
diameter: diamètre
radius: rayon
circumference: circonférence, périmètre
weight: poids, pèse, masse, tonnes, pesait, pesant, lourd, lourde, déplacement
volume: volume, litres, mètres cubes
capacity: capacité, places, places assises, capacité d'accueil, accueille, contenance, peut accueillir, sièges,
 pouvant accueillir, accueillir, accueillait, contenir, peut contenir
speed: vitesse, nœuds, kilomètres par heure, vitesse maximale, rapide
distance: distance, éloigné, kilomètres de, à une distance, parcourt, parcouru, distant
power: puissance, chevaux, kilowatts, mégawatts, watts
temperature: température, degrés, celsius, fahrenheit
rainfall: précipitations, pluviométrie, pluies, pluviosité
cost: coût, prix, coûte, coûta, montant, investissement, investi, prix de, dividende, dépensé, coûté, coûtait,
 coûtèrent, s'est élevé, s'éleva, revient, revint, chiffré
income: salaire, revenu, cachet, traitement, gagne, rémunération, appointements, solde
gdp: produit intérieur brut, pib, économie
debt: dette, endettement, créances
unemployment: chômage, chômeurs, taux de chômage, sans emploi
inflation: inflation, hausse des prix
share: pour cent, pourcentage, proportion, part, taux, quote-part, ratio
growth: augmente, augmentation, croissance, hausse, progression, croît, progresse, accroissement, croît de, doublé
decline: baisse, diminue, diminution, recul, chute, réduction, reculé, régression, déclin
production: production, produit, fabriqué, récolte, rendement, exemplaires produits, produisit, produisait, produisent,
 fabrique, fabriqua, produits, assemble
visitors: visiteurs, touristes, visites, fréquentation, visiteuses, hôtes
passengers: passagers, voyageurs, passagères, usagers, trafic
runway-length: longueur de la piste, piste
tracks-of-rail: voies, quais
stations: gares, stations, arrêts
bridges: ponts, arches, travées
engines: moteurs, cylindres, réacteurs
gear: canons, fusils, mitrailleuses, chars, pièces d'artillerie, artillerie, armes, blindés
discovered: découvert, découverte, découvre, découvrit, mis au jour, trouvé, observé, identifié
invented: inventé, invention, invente, breveté, brevet, inventa, mis au point
launched: lancé, lancement, lancée, mis en orbite, mise à l'eau, décolle, décollage, mis à l'eau, lança, lancés,
 est lancé
landed: atterrit, atterrissage, alunit, alunissage, amerrit, amerrissage, se pose, atterri, se posa
selected: sélectionné, choisi, choisie, sélection, recruté, retenu
decommissioned: mis hors service, retiré du service, désarmé, mise hors service, démantelé, désarmement, ferraillé
commissioned: mis en service, mise en service, entre en service, en service
discoverer: découvreur, découvert par, découverte par, découvrit, découvre, découvreuse, trouvé par
inventor: inventeur, inventrice, inventé par, inventée par, inventa, invente, breveté par
named-after: nommé d'après, en l'honneur de, tire son nom, nommé en l'honneur, doit son nom, porte le nom de,
 baptisé en l'honneur, en hommage à
kingdom: règne
phylum: embranchement, phylum
class: classe
order: ordre, appartient à l'ordre
family: famille, appartient à la famille
genus: genre, appartient au genre
species: espèce
fossil: fossile
habitat: habitat, endémique, vit dans, originaire de, aire de répartition
symptom: symptôme, provoque
mission: mission, équipage, membre d'équipage, vol spatial, à bord, participe à la mission, vol, astronaute,
 spationaute
crew-member: équipage, pilote, astronaute, commandant de bord, membres d'équipage, piloté par, cosmonaute
launch-site: lancé depuis, pas de tir, cosmodrome, site de lancement, base de lancement
launch-vehicle: fusée, lanceur, lancé par une, véhicule de lancement
aircraft: avion, chasseur, appareil, hélicoptère, aéronef, bombardier, utilise
orbits: orbite, en orbite autour, tourne autour, gravite
ingredient: ingrédient, ingrédients, contient, composé de, à base de, préparé avec, fait avec, se compose de,
 contiennent, principaux ingrédients, garni de
course: dessert, entrée, plat principal, plat, hors-d'œuvre
dish-variation: variante, variété, déclinaison
similar-dish: semblable, similaire, ressemble, apparenté, proche de
serving: servi, servie, se mange, chaud, froid, portion, se déguste
cuisine: cuisine, gastronomie, spécialité, plat traditionnel
formula: formule, formule chimique, formule brute
symbol: symbole
atomic-number: numéro atomique
melting-point: point de fusion, fond à, température de fusion
boiling-point: point d'ébullition, bout à, température d'ébullition
density: densité, masse volumique, dense
half-life: demi-vie, période radioactive
wavelength: longueur d'onde
orbital-period: période orbitale, période de révolution, révolution, orbite, tourne autour
rotation-period: période de rotation, rotation, tourne sur
apoapsis: apoastre, aphélie, apogée
periapsis: périastre, périhélie, périgée
escape-velocity: vitesse de libération
magnitude: magnitude, richter
moons: lunes, satellites
time-in-space: dans l'espace, temps dans l'espace, passé dans l'espace
spacewalks: sorties extravéhiculaires, sorties dans l'espace
energy: énergie, calories, kilocalories, joules, kilojoules
protein: protéine
fat: matières grasses, lipides, graisse
carbohydrate: glucides, hydrates de carbone
dose: dose, posologie
cases: cas, infectés, contaminations, infections, contaminés
patients: patients, patientes, sujets, malades
lifespan: espérance de vie, longévité, durée de vie
season: saison, championnat, joue en
debut: débuts, débute, premier match, fait ses débuts, première apparition
transferred: transféré, transfert, signe à
promoted: promu, promue, promotion, montée, accède à, monte, monta, accède, accéda, accession
relegated: relégué, relégation, descend en, descend, reléguée, rétrogradé, rétrogradée, descendit
club: joue pour, club, équipe, joue à, jouait pour, joueur, évolue, footballeur, effectif, joua, porte les couleurs,
 formé à
league: ligue, championnat, évolue en, joue en, division, dispute
manager: entraîneur, entraîné par, entraîneuse, sélectionneur, technicien, dirigé par, coach
managed: entraîne, entraîna, entraîneur de, dirige, à la tête
captain: capitaine, capitaine de l'équipe
ground: stade, joue à, enceinte, terrain, matchs à domicile, joue ses matchs, salle
playing-position: poste, attaquant, défenseur, milieu de terrain, gardien de but, gardien, ailier, avant-centre,
 attaquante
draft-team: repêché par, draft, drafté par, sélectionné par
medal: médaille, argent, bronze, médaille d'or, d'or
tournament: tournoi, coupe, championnat, compétition, coupe du monde
wins: victoires, remporte, gagnés, matchs gagnés, succès
losses: défaites, perdus, perd, matchs perdus
draws: matchs nuls, nuls
points: points, score
goals: buts, marqués, réalisations, buteur, marqua, inscrit des buts, inscrit, inscrivit, marque, marqué
goals-conceded: buts encaissés, encaissés, buts contre
appearances: matchs, sélections, apparitions, rencontres, matchs joués, matches, joués, disputés, dispute, disputa,
 disputé, joua
titles: titres, championnats, trophées, coupes
medal-count: médailles, médailles d'or, médailles d'argent, médailles de bronze
place-reached: place, termine, classé, rang, position, finit, classement
shirt-number: numéro, maillot, maillot numéro
spectators: spectateurs, public, affluence, supporters, assistance, spectatrices, guichets fermés, assistent,
 assistèrent
transfer-fee: indemnité de transfert, montant du transfert, transfert
draft-pick: repêchage, draft
record: record, record du monde, meilleure performance
ordered: commandé
laid-down: mis sur cale, mise sur cale, quille, mise en chantier
christened: baptisé, baptême, marraine
maiden-voyage: voyage inaugural, premier voyage, vol inaugural, premier vol, traversée inaugurale
production-started: début de la production, production commence, produit, fabriqué, mise en production, production,
 fabrication
production-ended: fin de la production, production cesse, arrêt de la production, production, fabrication
engine: moteur, propulsé par, propulsion, motorisé par, motorisation
transmission: transmission, boîte de vitesses, boîte manuelle, boîte automatique
body-style: carrosserie, cabriolet, berline, coupé, break
assembly: assemblé à, assemblage, fabriqué à, produit à, usine d'assemblage
function: fonction, sert de, utilisé comme, usage, rôle
wheelbase: empattement
carriages: voitures, wagons, rames
rocket-stages: étages
launches: lancements, tirs
failures: échecs
crew-size: équipage, hommes d'équipage, membres d'équipage
instrument: instrument, joue de la, guitariste, pianiste, batteur, bassiste, joue du
movement: mouvement, courant
cinematographer: photographie, directeur de la photographie, directrice de la photographie, chef opérateur
narrator: narrateur, narratrice, raconté par, narration
drafted: repêché, repêchage, drafté, draft
destinations: destinations, dessert
""")

COMPARATIVES = comparatives("""
-born -founded: plus âgé, plus âgée, plus ancien, plus ancienne, plus vieux, plus vieille
+born +founded: plus jeune, plus récent, plus récente
+population +area: plus grand, plus grande
-population -area: plus petit, plus petite
+population: plus peuplé, plus peuplée
-population: moins peuplé, moins peuplée
+elevation +height: plus haut, plus haute
-elevation -height: moins haut, moins haute
+length +pages +running-time: plus long, plus longue
-length -pages -running-time: plus court, plus courte
""")
