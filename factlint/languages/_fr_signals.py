"""The French words and phrases that signal predicates, in the forms in which they stand in prose."""

from __future__ import annotations

from factlint.languages._signals import signal_words

SIGNALS = signal_words("""
born: né, née, naît, naissance, naquit, date de naissance, vit le jour, voit le jour, nés
baptised: baptisé, baptisée, baptême
died: mort, morte, meurt, mourut, décès, décédé, décédée, décède, s'éteint, morts, est tué, est tuée, fut tué,
 fut tuée, été tué, été tuée, est assassiné, fut assassiné, est assassinée, périt, perdit la vie, s'éteignit, mourir
buried: enterré, enterrée, inhumé, obsèques, funérailles, inhumée
married: épouse, épousa, marié, mariée, mariage, se marie, épousé, noces
divorced: divorce, divorcé, divorcée
met: rencontre, rencontra, rencontré, fait la connaissance
enrolled: entre, inscrit, s'inscrit, inscrite, admis, entra
graduated: diplômé, diplômée, diplôme, obtient son diplôme, licencié
expelled: exclu, expulsé, renvoyé, exclue, expulsion
moved: déménage, s'installe, s'installa, émigre, s'établit, déménagea
left: quitte, quitta, part, départ, quitté
returned: retourne, revient, retour, rentre, revint, retourna
arrived: arrive, arrivée, arriva, arrivé
visited: visite, visita, séjourne, voyage
fled: fuit, s'enfuit, fuite, s'évade
arrested: arrêté, arrêtée, arrestation, arrêtés
imprisoned: emprisonné, emprisonnée, prison, incarcéré, détenu
sentenced: condamné, condamnée, condamnation, sentence
exiled: exilé, exilée, exil, déporté, banni
released: libéré, libérée, libération, relâché
executed: exécuté, exécutée, pendu, fusillé, exécution, guillotiné
assassinated: assassiné, assassinée, assassinat
wounded: blessé, blessée, attentat
retired: retraite, prend sa retraite, se retire
awarded: reçoit, décerné, récompensé, obtient, remporte, reçut
born-in: né à, née à, lieu de naissance, naît à, originaire de, né, née
died-in: mort à, morte à, meurt à, lieu de décès, mort
buried-in: enterré à, inhumé, tombe, cimetière, enterré
residence: vit à, habite, réside, résidence, vécut
nationality: nationalité
citizenship: citoyen, citoyenne, citoyenneté
alma-mater: étudie, études, université, diplômé de, élève de, étudia
occupation: profession, métier, travaille comme
spouse: épouse, époux, mari, femme, conjoint, marié à
father: père, fils de, fille de
mother: mère, fils de, fille de
parent: parents, père, mère, fils de, fille de
child: fils, fille, enfant, enfants
sibling: frère, sœur, frères, sœurs
brother: frère, frères
sister: sœur, sœurs
award: prix, médaille, lauréat, récompense, distinction
pseudonym: pseudonyme, sous le nom, signé
nickname: surnom, surnommé, connu sous, surnommée
full-name: nom complet, de son vrai nom
age: âge, ans, âgé, âgée, à l'âge de
children: enfants, fils, filles
siblings: frères, sœurs
appointed: nommé, nommée, nomination, désigné
elected: élu, élue, élection, élections
took-office: prend ses fonctions, entre en fonction, depuis, arrive au pouvoir, accède
left-office: quitte ses fonctions, jusqu'en
resigned: démissionne, démission, démissionna
crowned: couronné, couronnée, couronnement, sacre
abdicated: abdique, abdication, abdiqua
joined: rejoint, adhère, adhésion, rejoignit
signed: signé, signée, signature, traité, signent, conclu
adopted: adopté, adoptée, adoption, voté, promulgué, approuvé
speech: discours, prononce, allocution, parle
position: poste, fonction, ministre, président, secrétaire
leader: dirigeant, chef, dirigé, maire, président, leader, dirige, dirigée
president: président, présidente
prime-minister: premier ministre, première ministre
head-of-state: roi, reine, empereur, monarque, chef de l'état
governor: gouverneur
mayor: maire
commander: commandant, commandé, commande, général
party: parti
member-of: membre, membre de, appartient
started: commence, début, débute, éclate, commença, débuta, débuté
ended: finit, fin, se termine, s'achève, prend fin, terminé
happened: eut lieu, a lieu, se déroule, se produit, a eu lieu
captured: pris, prise, capturé, capture, occupé
overthrown: renversé, renversée, chute, renversement
surrendered: capitule, capitulation, se rend, reddition
deaths: morts, tués, victimes, décès
injured: blessés
troops: soldats, troupes, hommes, armée
participants: participants, participent, délégués, présents
duration: dure, dura, durée, pendant
held: tenu, tenue, se tient, congrès, conférence, organisé
opened: ouvert, ouverte, inauguré, inaugurée, ouverture, inauguration, ouvre
closed: fermé, fermée, fermeture, ferme
dissolved: dissous, dissoute, dissolution
votes: voix, votes, suffrages
vote-share: des voix, des suffrages
seats: sièges, députés
turnout: participation
founded: fondé, fondée, fondation, créé, créée, fonde, création, établi, fonda
founder: fondateur, fondatrice, fondé par, fondée par, fondateurs, fonda, fondé, fondée
headquarters: siège, basé à, siège social, a son siège à, basée à
owner: propriétaire, appartient à, propriété de
members: membres, adhérents
employees: employés, salariés
students: étudiants, élèves
written: écrit, écrite, écrivit, rédigé, composé
published: publié, publiée, paraît, paru, parut, publication, parue, édité
author: auteur, écrit par, autrice, écrite par, écrit, écrivit, roman de, livre de
publisher: éditeur, publié par, éditions, publiée par
director: réalisateur, réalisé par, directeur, réalisé, réalisée par, réalisatrice, réalisa, film de
starring: interprété par, distribution
language: langue, en français
pages: pages
copies: exemplaires, tirage
renamed: renommé, rebaptisé, renommée, rebaptisée, change de nom
independent: indépendance, indépendant
completed: achevé, achevée, construit, construite, terminé, construction, bâti
construction-started: construction commence, début de la construction
architect: architecte, conçu par, conçue par, dessiné par, dessinée par, conçut
located-in: situé, située, se trouve, localisé
country: pays
capital: capitale
largest-city: plus grande ville
population: population, habitants, personnes
population-density: densité
area: superficie, aire, étendue
elevation: altitude, au-dessus du niveau de la mer
length: longueur, long
width: largeur, large
height: hauteur, haut, haute
depth: profondeur
weight: poids, pèse
speed: vitesse
distance: distance
cost: coût, prix, coûte, coûta
share: pour cent, pourcentage, proportion, part
growth: augmente, augmentation, croissance, hausse
decline: baisse, diminue, diminution, recul
discovered: découvert, découverte, découvre
invented: inventé, invention, invente
launched: lancé, lancement, lancée
ingredient: ingrédient, ingrédients, contient, composé de
club: joue pour, club, équipe, joue à
manager: entraîneur, entraîné par
wins: victoires, remporte
goals: buts
creator: créateur, créatrice, créé par, créée par, créa, album de, chanson de
illustrator: illustré par, illustrée par, illustrateur, illustratrice
composer: compositeur, compositrice, composé par, composée par, composa, musique de
designer: dessiné par, dessinée par, conçu par, conçue par, concepteur, conçut
builder: construit par, construite par, constructeur, construisit
discoverer: découvreur, découvert par, découverte par, découvrit
inventor: inventeur, inventrice, inventé par, inventée par, inventa
developer: développé par, développée par, développeur
winner: vainqueur, remporté par, remportée par, gagné par, gagnée par, remporta
loser: perdant, perdit
chief-executive: directeur général, directrice générale, pdg
captain: capitaine
""")
