"""The German words and phrases that signal predicates, in the forms in which they stand in prose."""

from __future__ import annotations

from factlint.languages._signals import signal_words

SIGNALS = signal_words("""
born: geboren, geborene, geborener, geburt, geburtstag, geburtsdatum, kam zur welt, geb
baptised: getauft, taufe
died: starb, gestorben, verstarb, tod, verstorben, starben, stirbt, verstorbene, todes, ums leben, wurde getötet,
 wurde ermordet, ermordet, verschied
buried: begraben, beerdigt, beigesetzt, begräbnis, bestattet, beisetzung
married: heiratete, verheiratet, heirat, hochzeit, ehe, heirateten, geheiratet, eheschließung, trauung
divorced: geschieden, scheidung
met: traf, lernte kennen, begegnete, treffen, kennengelernt
enrolled: trat ein, immatrikuliert, schrieb sich ein, besuchte, studium, aufgenommen
graduated: abschluss, schloss ab, absolvierte, promovierte, absolvent, examen
expelled: ausgeschlossen, ausgewiesen, verwiesen, relegiert
moved: zog, umzug, übersiedelte, wanderte aus, zogen, umgezogen
left: verließ, reiste ab, abreise, ging fort
returned: kehrte zurück, rückkehr, zurückgekehrt, kam zurück, zurück
arrived: kam an, ankunft, traf ein, erreichte, eingetroffen
visited: besuchte, besuch, reiste
fled: floh, flüchtete, flucht, entkam
arrested: verhaftet, festgenommen, verhaftung, festnahme
imprisoned: inhaftiert, gefängnis, haft, eingesperrt, gefangen
sentenced: verurteilt, urteil, verurteilung
exiled: verbannt, verbannung, exil, deportiert, ausgebürgert
released: freigelassen, entlassen, entlassung, freilassung
executed: hingerichtet, erhängt, erschossen, hinrichtung, gehängt
assassinated: ermordet, ermordung, attentat, mord
wounded: verwundet, verletzt, angeschossen
retired: ruhestand, pensioniert, trat in den ruhestand
awarded: ausgezeichnet, verliehen, erhielt, auszeichnung, gewann
born-in: geboren in, geburtsort, stammt aus, geboren, gebürtig
died-in: starb in, sterbeort, gestorben in, starb, gestorben
buried-in: begraben in, beigesetzt, grab, friedhof, begraben
residence: lebte, wohnt, wohnte, lebt, wohnort, wohnsitz
nationality: staatsangehörigkeit, nationalität
citizenship: staatsbürger, staatsbürgerschaft, bürger
alma-mater: studierte, universität, studium, absolvent, hochschule
occupation: beruf, arbeitete als, tätig als
spouse: ehefrau, ehemann, gattin, gatte, verheiratet mit, frau, mann, heiratete
father: vater, sohn von, tochter von, sohn des
mother: mutter, sohn der, tochter der, sohn von
parent: eltern, vater, mutter, sohn, tochter
child: sohn, tochter, kind, kinder
sibling: bruder, schwester, geschwister
brother: bruder, brüder
sister: schwester, schwestern
award: preis, auszeichnung, medaille, preisträger, orden
pseudonym: pseudonym, unter dem namen, deckname
nickname: spitzname, genannt, bekannt als
full-name: vollständiger name, eigentlich, bürgerlich
age: alter, jahre alt, im alter von, jährige, jähriger, lebensjahr
children: kinder, söhne, töchter
siblings: geschwister, brüder, schwestern
appointed: ernannt, berufen, ernennung, eingesetzt
elected: gewählt, wahl, wiedergewählt, wahlen
took-office: amtsantritt, trat sein amt an, übernahm, seit, im amt
left-office: amtsende, schied aus, bis
resigned: trat zurück, rücktritt, zurückgetreten
crowned: gekrönt, krönung
abdicated: dankte ab, abdankung, abgedankt
joined: trat bei, beitritt, schloss sich an, eintritt, beigetreten
signed: unterzeichnet, unterschrieben, unterzeichnung, vertrag, geschlossen
adopted: angenommen, verabschiedet, beschlossen, ratifiziert, verabschiedung
speech: rede, sprach, ansprache, vortrag
position: amt, posten, minister, vorsitzender, sekretär
leader: führer, leiter, geleitet, anführer, chef, vorsitzender, bürgermeister, leitet, geführt
president: präsident, präsidentin, bundespräsident
prime-minister: premierminister, ministerpräsident, regierungschef
chancellor: kanzler, bundeskanzler, kanzlerin, reichskanzler
head-of-state: könig, königin, kaiser, monarch, staatsoberhaupt, zar
governor: gouverneur
mayor: bürgermeister, oberbürgermeister, bürgermeisterin
commander: kommandant, befehlshaber, kommandiert, general
party: partei
member-of: mitglied, gehörte an, angehörte
started: begann, beginn, anfang, ausbruch, brach aus, begannen, startete
ended: endete, ende, beendet, schluss, endeten
happened: fand statt, ereignete sich, geschah, stattfand
captured: erobert, eingenommen, eroberung, einnahme, besetzt
overthrown: gestürzt, sturz
surrendered: kapitulierte, kapitulation, ergab sich
deaths: tote, todesopfer, getötet, starben, gefallen, gefallene, opfer
injured: verletzte, verwundete, verletzt, verwundet
troops: soldaten, truppen, mann, heer, armee
participants: teilnehmer, nahmen teil, delegierte, anwesend
duration: dauerte, dauer, während, lang
held: abgehalten, fand statt, kongress, konferenz, tagte, parteitag
opened: eröffnet, eröffnung, geöffnet, eingeweiht
closed: geschlossen, schließung, stillgelegt
dissolved: aufgelöst, auflösung
votes: stimmen
vote-share: der stimmen, stimmenanteil, stimmen
seats: sitze, mandate, abgeordnete
turnout: wahlbeteiligung
founded: gegründet, gründung, gründete, errichtet, entstand, entstanden
founder: gründer, gegründet von, gründerin, begründer, gegründet, gründete
headquarters: sitz, hauptsitz, zentrale, mit sitz in
owner: eigentümer, besitzer, gehört, eigentum
members: mitglieder
employees: mitarbeiter, beschäftigte, angestellte
students: studenten, studierende, schüler
written: geschrieben, schrieb, verfasst, verfasste
published: veröffentlicht, erschien, erschienen, publiziert, herausgegeben, veröffentlichung, veröffentlichte
author: autor, autorin, geschrieben von, verfasser, verfasst von, geschrieben, verfasst, schrieb, verfasste, roman
 von, buch von
publisher: verlag, herausgeber, verlegt
director: regisseur, regie, direktor, inszeniert, gedreht, regisseurin, inszenierte, drehte, film von
starring: hauptrolle, hauptdarsteller
language: sprache, auf deutsch
pages: seiten
copies: exemplare, auflage
renamed: umbenannt, umbenennung
independent: unabhängig, unabhängigkeit
completed: fertiggestellt, vollendet, gebaut, erbaut, errichtet, fertigstellung
construction-started: baubeginn, begann der bau, grundsteinlegung
architect: architekt, entworfen von, architektin, entworfen, entwarf
located-in: liegt, gelegen, befindet sich
country: land, staat
capital: hauptstadt
largest-city: größte stadt
population: einwohner, bevölkerung, einwohnerzahl
population-density: bevölkerungsdichte
area: fläche, quadratkilometer
elevation: höhe, über dem meeresspiegel, über meereshöhe
length: länge, lang
width: breite, breit
height: höhe, hoch
depth: tiefe, tief
weight: gewicht, wiegt, schwer
speed: geschwindigkeit
distance: entfernung, entfernt
cost: kosten, preis, kostete
share: prozent, anteil
growth: stieg, anstieg, wachstum, wuchs
decline: sank, rückgang, fiel
discovered: entdeckt, entdeckung, entdeckte
invented: erfunden, erfindung, erfand
launched: gestartet, start
ingredient: zutat, zutaten, enthält
club: spielte für, verein, mannschaft, spielte bei
manager: trainer, trainiert von, cheftrainer, cheftrainerin
wins: siege
goals: tore
creator: schöpfer, schöpferin, geschaffen von, geschaffen, schuf, album von, lied von, gemälde von
illustrator: illustriert von, illustrator, illustratorin, illustriert
composer: komponist, komponistin, komponiert von, komponiert, komponierte, musik von
designer: designer, designerin, entworfen von, entworfen, entwarf
builder: erbauer, gebaut von, erbaut von, gebaut, erbaut, baute
discoverer: entdecker, entdeckerin, entdeckt von, entdeckt, entdeckte
inventor: erfinder, erfinderin, erfunden von, erfunden, erfand
developer: entwickler, entwicklerin, entwickelt von, entwickelt, entwickelte
winner: sieger, siegerin, gewinner, gewonnen, gewann
loser: verlierer, verlor, verloren
chief-executive: vorstandsvorsitzender, vorstandsvorsitzende, geschäftsführer, geschäftsführerin, vorstandschef
captain: kapitän, kapitänin
""")
