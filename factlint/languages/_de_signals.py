"""The German words and phrases that signal predicates, in the forms in which they stand in prose."""

from __future__ import annotations

from factlint.languages._signals import comparatives, signal_words

SIGNALS = signal_words("""
born: geboren, geborene, geborener, geburt, geburtstag, geburtsdatum, kam zur welt, geb, erblickte das licht, gebürtig,
 zur welt, das licht der welt, licht der welt, auf die welt, wiege stand, gebar, entbunden
baptised: getauft, taufe, über das taufbecken gehalten, taufbecken, taufe empfangen
died: starb, gestorben, verstarb, tod, verstorben, starben, stirbt, verstorbene, todes, ums leben, wurde getötet,
 wurde ermordet, ermordet, verschied, sterben, todestag, erlag, kam um, erlegen, entschlief, verschieden,
 für immer die augen, letzten atemzug, seinen verletzungen, ihren verletzungen, nahm sich das leben, das leben nahm,
 von uns, hauchte, aus dem leben, ableben, dahingerafft, verunglückte tödlich, freitod, selbstmord, fand den tod,
 in den tod, sein ende fand, letztes stündlein
buried: begraben, beerdigt, beigesetzt, begräbnis, bestattet, beisetzung, zu grabe, letzte ruhe, letzte ruhestätte,
 der erde übergeben, bestattung, grablegung, ins grab
married: heiratete, verheiratet, heirat, hochzeit, ehe, heirateten, geheiratet, eheschließung, trauung, vermählung,
 vermählte, eheschliessung, ehelichte, vermählt, vermählten, vor den altar, zum altar, jawort, ja-wort, die ehe ein,
 bund fürs leben, bund der ehe, in den hafen der ehe, unter die haube, getraut, zur frau, zum mann genommen,
 ehe geschlossen, schloss die ehe
divorced: geschieden, scheidung, ehe wurde geschieden, die scheidung, trennte sich von seiner frau,
 trennte sich von ihrem mann, ehe zerbrach, ehe aufgelöst, auseinandergegangen
met: traf, lernte kennen, begegnete, treffen, kennengelernt, begegnung, bekanntschaft, traf zusammen, stieß auf,
 zum ersten mal gegenüber, suchte auf
enrolled: trat ein, immatrikuliert, schrieb sich ein, besuchte, studium, aufgenommen, an der universität ein,
 an der fakultät ein, eingeschrieben, nahm das studium auf, das studium auf, das studium, sein studium, ihr studium,
 bezog die universität, die universität, studienbeginn, immatrikulierte, immatrikulation, wurde student,
 studium der rechte
graduated: abschluss, schloss ab, absolvierte, promovierte, absolvent, examen, prüfung ab, prüfungen ab, diplom,
 studium ab, abschlusszeugnis, abschlussprüfung, doktorhut, abitur, reifeprüfung, reifezeugnis, schloss die schule ab,
 hochschulabschluss
expelled: ausgeschlossen, ausgewiesen, verwiesen, relegiert, von der universität verwiesen, der universität verwiesen,
 aus der partei geworfen, von der schule geworfen, flog von der, hinausgeworfen, ausgestoßen, rausgeworfen,
 rausschmiss, parteiausschluss, ausschluss
moved: zog, umzug, übersiedelte, wanderte aus, zogen, umgezogen, ließ sich nieder, siedelte, ausgewandert,
 in karsholm nieder, bezog eine wohnung, eine wohnung, zelte auf, siedelte über, nach über, seinen wohnsitz,
 ihren wohnsitz, wohnsitz, übersiedlung, quartier, zog um, fasste fuß, wurde sesshaft, schlug wurzeln
left: verließ, reiste ab, abreise, ging fort, verlassen, abgereist, den rücken, brach auf, abschied, auf den weg,
 machte sich auf, kehrte den rücken, sagte lebewohl, verließ das land, ging ins ausland, zog fort, weggang
returned: kehrte zurück, rückkehr, zurückgekehrt, kam zurück, zurück, zurückkehrte, heimkehr, heim, heimgekehrt,
 fand zurück, traf wieder ein, wieder zu hause, wieder daheim, kam wieder, kehrte heim, rückreise, wieder in der heimat
arrived: kam an, ankunft, traf ein, erreichte, eingetroffen, ankam, angekommen, gelangte, langte an, aus dem zug,
 betrat die stadt, angelangt, ging an land, betrat
visited: besuchte, besuch, reiste, bereiste, reise
fled: floh, flüchtete, flucht, entkam, geflohen, geflüchtet, entfloh, aus dem staub, tauchte unter, untergetaucht,
 setzte sich ab, in sicherheit, entwich, entrann, suchte zuflucht, fand zuflucht, ergriff die flucht, ausgebrochen,
 brach aus, entwischte, das weite, suchte das weite
arrested: verhaftet, festgenommen, verhaftung, festnahme, gefasst, gefangengenommen, abgeführt, ins netz, in gewahrsam,
 gewahrsam, dingfest, aufgegriffen, festgesetzt, in die hände der polizei, handschellen, hinter gitter gebracht,
 in polizeigewahrsam, ergriffen, geschnappt
imprisoned: inhaftiert, gefängnis, haft, eingesperrt, gefangen, gefängnisstrafe, gefängnisses, festung, kerker,
 zuchthaus, hinter gitter, hinter gittern, ins gefängnis, eingekerkert, in haft, hinter schloss und riegel, eingelocht,
 festungshaft, saß ein
tried: vor gericht, prozess, angeklagt, gerichtsverfahren, gerichtsprozess, vor den richter, vor dem richter,
 der prozess, den prozess gemacht, anklagebank, unter anklage, verhandlung, gerichtsverhandlung
sentenced: verurteilt, urteil, verurteilung, schuldig gesprochen, strafe, urteil fiel, strafe erhielt, schuldspruch,
 abgeurteilt, seine strafe, bekam jahre
exiled: verbannt, verbannung, exil, deportiert, ausgebürgert, des landes verwiesen, verschickt, ins exil,
 in die verbannung, außer landes, ausgewiesen, nach sibirien
released: freigelassen, entlassen, entlassung, freilassung, erschien, veröffentlicht, kam heraus, veröffentlichung,
 freigesprochen, kam in die kinos, haftentlassung, amnestie, begnadigt, premiere, kinostart, uraufgeführt, kam frei,
 auf freien fuß, verließ das gefängnis, freiheit wieder, wieder in freiheit, in freiheit, aus der haft,
 laufen gelassen, in die läden, in den handel, in die kinos, auf den markt
executed: hingerichtet, erhängt, erschossen, hinrichtung, gehängt, enthauptet, exekutiert, guillotiniert,
 an den galgen, am galgen, gehenkt, schafott, durch den strang, standrechtlich, aufgeknüpft, geköpft,
 unter das fallbeil, fallbeil, guillotine, an die wand gestellt, vor ein erschießungskommando, zum tode befördert,
 aufs schafott, henker
assassinated: ermordet, ermordung, attentat, mord, umgebracht, erschlagen, getötet, niedergestreckt,
 fiel einem anschlag zum opfer, einem attentat zum opfer, meuchelmord, erstochen, niedergeschossen, aus dem weg geräumt
wounded: verwundet, verletzt, angeschossen, verletzungen davon, von einer kugel, von einem schuss, schuss getroffen,
 niedergestochen, verwundung
fell-ill: erkrankte, schlaganfall, herzinfarkt, erkrankung, krankheit, erlitt einen, ins krankenbett, bekam typhus,
 brach zusammen, zusammenbruch, erlitt einen schlaganfall, bettlägerig, darnieder, krank wurde, aufs krankenlager
retired: ruhestand, pensioniert, trat in den ruhestand, in rente, karriereende, beendete seine karriere, pensionierung,
 rente, pension, ruhestands, altersgründen, in den ruhestand, in pension, seinen abschied, an den nagel,
 zog sich zurück, setzte sich zur ruhe, zur ruhe
awarded: ausgezeichnet, verliehen, erhielt, auszeichnung, gewann, verleihung, bekam, geehrt, zugesprochen, überreicht,
 entgegen, heimste, preis ging an, nahm den preis, gewürdigt, preisträger
canonised: heiliggesprochen, seliggesprochen, heiligsprechung, seligsprechung, zur ehre der altäre
embalmed: einbalsamiert, einbalsamierung
born-in: geboren in, geburtsort, stammt aus, geboren, gebürtig
died-in: starb in, sterbeort, gestorben in, starb, gestorben
buried-in: begraben in, beigesetzt, grab, friedhof, begraben
residence: lebte, wohnt, wohnte, lebt, wohnort, wohnsitz, wohnhaft, ansässig, ließ sich nieder
hometown: aufgewachsen, wuchs auf, wuchs in, heimatstadt, stammt aus, heimatort
citizenship: staatsbürger, staatsbürgerschaft, bürger, einbürgerung, staatsbürgerin, bürgerin
nationality: staatsangehörigkeit, nationalität, staatsbürgerschaft
ethnicity: abstammung, ethnische, herkunft, volksgruppe
religion: religion, glaube, konfession, kirche, religionszugehörigkeit, glaubensgemeinschaft
occupation: beruf, arbeitete als, tätig als, von beruf, wirkte als
employer: arbeitete bei, arbeitete für, arbeitgeber, beschäftigt bei, angestellt bei
alma-mater: studierte, universität, studium, absolvent, hochschule, besuchte, promovierte, ausgebildet, abitur
field-of-study: studierte, studienfach, studium der, fachrichtung, studiengang
teacher: schüler von, schülerin von, lehrer, lehrerin, doktorvater, lehrmeister, mentor, studierte bei, promovierte bei
pupil: unterrichtete, lehrte, schüler, schülerin, doktorand, doktorandin
spouse: ehefrau, ehemann, gattin, gatte, verheiratet mit, frau, mann, heiratete
father: vater, sohn von, tochter von, sohn des
mother: mutter, sohn der, tochter der, sohn von
parent: eltern, vater, mutter, sohn, tochter
child: sohn, tochter, kind, kinder
sibling: bruder, schwester, geschwister
brother: bruder, brüder
sister: schwester, schwestern
relative: verwandter, cousin, cousine, vetter, onkel, tante, neffe, nichte, enkel, enkelin, großvater, großmutter
friend: freund, freundin, freundschaft, weggefährte, befreundet, kamerad
influenced-by: beeinflusst von, beeinflusst durch, inspiriert von, unter dem einfluss, einfluss von
killed-by: ermordet von, getötet von, erschossen von, mörder, attentäter, mörderin
cause-of-death: starb an, todesursache, erlag, starb durch, an den folgen
award: preis, auszeichnung, medaille, preisträger, orden, preise, ausgezeichnet, verliehen, ehrung, gewinner, erhielt,
 verdienstkreuz
notable-work: bekannt für, bekannt durch, berühmt für, bekanntestes werk, hauptwerk, werk, berühmt durch
nickname: spitzname, genannt, bekannt als, beiname, rufname, bekannt unter
pseudonym: pseudonym, unter dem namen, deckname, künstlername, tarnname
full-name: vollständiger name, eigentlich, bürgerlich, voller name, geburtsname, bürgerlicher name, offizieller name,
 auch bekannt
title: titel, betitelt, anrede, ehrentitel
status: status, aktiv, verstorben, im ruhestand
age: alter, jahre alt, im alter von, jährige, jähriger, lebensjahr
children: kinder, söhne, töchter, nachkommen, kindern
siblings: geschwister, brüder, schwestern
birth-order: erstgeborener, ältester sohn, älteste tochter, jüngster sohn, jüngste tochter, ältestes kind,
 jüngstes kind, kind von
languages-spoken: sprachen, sprach fließend, beherrschte, fremdsprachen
degree: abschluss, doktortitel, promotion, diplom, bachelor, master, doktorgrad, magister
appointed: ernannt, berufen, ernennung, eingesetzt, berufung, bestellung, berief, ernannte, bestellt, ernannten,
 zum minister gemacht, an die spitze, den posten, betraut, zum leiter, wurde minister, wurde direktor
elected: gewählt, wahl, wiedergewählt, wahlen, wählte, wiederwahl, gewählte, wählten, siegte bei der wahl,
 ins parlament, das mandat, wahlsieg, gewann die wahl, bestimmten, wahl zum, in den rat gewählt, aus der wahl hervor,
 errang das mandat
nominated: nominiert, nominierung, vorgeschlagen, aufgestellt, kandidat, als kandidat, kandidierte, kandidatur,
 ins rennen, ins spiel gebracht
took-office: amtsantritt, trat sein amt an, übernahm, seit, im amt, trat das amt, amtseinführung, vereidigt,
 kam an die macht, an der macht, amtiert seit, bestieg den thron, amtsübernahme, steht an der spitze, an der spitze,
 leitet seit, übernommen, sein amt an, ihr amt an, das amt an, an die macht, den thron, das ruder, den eid, amtseid,
 vereidigung, an die spitze, übernahm die geschäfte, übernahm das amt, machtübernahme, machtantritt, thronbesteigung
left-office: amtsende, schied aus, bis, amtszeit endete, ende der amtszeit, ausgeschieden, verließ das amt, gab ab,
 abgelöst, abgegeben, schied aus dem amt, aus dem amt, übergab das amt, räumte das amt
resigned: trat zurück, rücktritt, zurückgetreten, legte nieder, niedergelegt, sein amt nieder, ihr amt nieder,
 das amt nieder, amt niedergelegt, gab auf, sein amt auf, das handtuch, seinen posten, ihren posten, räumte,
 nahm den hut, demissionierte, dankte ab
dismissed: entlassen, entlassung, abgesetzt, absetzung, abberufen, abberufung, gefeuert, entmachtet, amtsenthebung,
 enthoben, vor die tür, seines amtes enthoben, ihres amtes enthoben, seinen hut nehmen, kaltgestellt, rausgeworfen,
 abgelöst, des amtes enthoben, gestürzt
crowned: gekrönt, krönung, die krone, aufs haupt gesetzt
abdicated: dankte ab, abdankung, abgedankt, vom thron, auf den thron, krone nieder, legte die krone nieder,
 thronverzicht
joined: trat bei, beitritt, schloss sich an, eintritt, beigetreten, mitglied seit, trat in, schlossen sich an,
 schloss sich, aufgenommen, sich an, stieß zur, stieß zu, trat ein, mitglied, in die partei ein, in die reihen,
 parteibuch
signed: unterzeichnet, unterschrieben, unterzeichnung, vertrag, geschlossen, unterschrift, abgeschlossen, vereinbart,
 unter dach und fach, die unterschriften, unterschriften, besiegelt, unter setzten, paraphierung
adopted: angenommen, verabschiedet, beschlossen, ratifiziert, verabschiedung, annahme, beschluss, nahm an, gebilligt,
 billigte, eingeführt, trat in kraft, eine mehrheit, abgesegnet, durchgewunken, gutgeheißen
issued: erlassen, erließ, erlass, dekret, verkündet, proklamiert, herausgegeben, verfügt, manifest, bekanntgegeben
abolished: abgeschafft, abschaffung, aufgehoben, aufhebung, schaffte ab, gekippt, fiel weg, gestrichen, außer kraft,
 beseitigt
announced: angekündigt, ankündigung, bekanntgegeben, kündigte an, gab bekannt, verkündete, bekannt gegeben, erklärte,
 teilte mit, verlautbart
speech: rede, sprach, ansprache, vortrag, hielt eine rede, redete, sprach auf, referat, das wort, eine rede,
 hielt rede, ans rednerpult, wandte sich an, rednerpult
position: amt, posten, minister, vorsitzender, sekretär, funktion, stellung, ministerin, präsident, kommissar,
 bekleidete
leader: führer, leiter, geleitet, anführer, chef, vorsitzender, bürgermeister, leitet, geführt, leitung, führte,
 führung, anführerin, leiterin, präsident, chefin, oberhaupt
president: präsident, präsidentin, bundespräsident, staatspräsident, präsidentschaft
vice-president: vizepräsident, vizepräsidentin, vizepräsidentschaft
prime-minister: premierminister, ministerpräsident, regierungschef, premierministerin, ministerpräsidentin,
 regierungschefin, premier, kabinett
head-of-state: könig, königin, kaiser, monarch, staatsoberhaupt, zar, kaiserin, zarin, regierte, herrschte, regent,
 herrscher, fürst
chancellor: kanzler, bundeskanzler, kanzlerin, reichskanzler
governor: gouverneur
mayor: bürgermeister, oberbürgermeister, bürgermeisterin
minister: minister, ministerin, ministerium, bundesminister, außenminister, innenminister, finanzminister
senator: senator, senatorin
speaker: parlamentspräsident, parlamentspräsidentin, bundestagspräsident, sprecher, landtagspräsident
deputy: stellvertreter, stellvertretender, stellvertreterin, vize
commander: kommandant, befehlshaber, kommandiert, general, kommandeur, oberbefehlshaber, führte, befehligt,
 unter dem befehl, unter dem kommando
leader-title: geleitet von, regiert von, verwaltungsorgan, regierung, gemeinderat, stadtrat, bürgermeister
predecessor: vorgänger, vorgängerin, löste ab, nachfolger von, nachfolgerin von, folgte auf, trat die nachfolge
successor: nachfolger, nachfolgerin, abgelöst, ihm folgte, ihr folgte, gefolgt von, abgelöst von, abgelöst durch
party: partei, parteimitglied, parteilos
member-of: mitglied, gehörte an, angehörte, angehören, angehörig, zählt zu
legislature: parlament, legislative, landtag, nationalversammlung, abgeordnetenhaus
government-type: regierungsform, republik, monarchie, staatsform, regierung, bundesstaat
governing-body: verwaltet von, regiert von, verwaltung, dachverband, leitungsgremium
jurisdiction: zuständigkeit, zuständig für, geltungsbereich, gerichtsbarkeit, zuständigkeitsbereich
signatory: unterzeichner, unterzeichnet von, unterzeichnerstaaten, unterzeichnerin
started: begann, beginn, anfang, ausbruch, brach aus, begannen, startete, anbrach, ausgebrochen, eröffnet, begonnen,
 einsetzte, auftakt, seit, brach los, entbrannte, aufgenommen, seinen anfang, ihren anfang, setzte ein,
 nahm seinen lauf, entzündete sich, startschuss
ended: endete, ende, beendet, schluss, endeten, beendigung, abgeschlossen, bis, ging zu ende, endgültig, zu ende,
 vorbei, ein ende, klang aus, fand sein ende, war vorüber, ausklang
happened: fand statt, ereignete sich, geschah, stattfand, stattgefunden, ausgetragen, ereigneten, passierte,
 findet statt, statt, spielte sich ab, trug sich zu, gefeiert, kam es zu, ging über die bühne, ereignete,
 ging vonstatten
declared-war: erklärte den krieg, kriegserklärung, kriegseintritt, trat in den krieg ein, erklärte krieg
invaded: einmarsch, überfall, marschierte ein, überfiel, invasion, angegriffen, angriff, marschierten ein, überfallen,
 drangen ein
surrendered: kapitulierte, kapitulation, ergab sich, übergabe, streckte die waffen, weiße fahne
armistice: waffenstillstand, waffenruhe, feuerpause
captured: erobert, eingenommen, eroberung, einnahme, besetzt, fiel, gefangengenommen, gestürmt, erstürmung, erstürmt,
 besetzung, ging verloren, fiel an, fiel in die hände, überrannt
besieged: belagert, belagerung, blockade, eingeschlossen
liberated: befreit, befreiung, zurückerobert
bombed: bombardiert, bombardierung, beschossen, bombenangriff, beschuss, luftangriff
mutinied: meuterei, meuterte, aufstand, erhebung, rebellion, revolte, erhob sich
overthrown: gestürzt, sturz, umsturz, staatsstreich, putsch, entmachtet, stürzten, weggefegt, zu fall,
 vom thron gestoßen, hinweggefegt
strike: streik, streikten, arbeitsniederlegung, ausstand, generalstreik
demonstration: demonstration, demonstrierten, kundgebung, protest, protestierten, protestmarsch, demonstrationen,
 marsch
destroyed: zerstört, zerstörung, abgebrannt, niedergebrannt, versenkt, gesunken, sank, einsturz, eingestürzt,
 untergang, brannte ab, in flammen, brannte nieder, dem erdboden gleich, in trümmern, in schutt und asche, verwüstet
duration: dauerte, dauer, während, lang, andauerte, währte, minuten
deaths: tote, todesopfer, getötet, starben, gefallen, gefallene, opfer, ums leben, todesfälle, umgekommen,
 kamen ums leben, verluste, menschenleben, forderte, fielen, tote gab, ließen ihr leben
injured: verletzte, verwundete, verletzt, verwundet, verletzten
prisoners: gefangene, kriegsgefangene, verhaftete, häftlinge, inhaftierte, festgenommene
missing: vermisste, verschollene
troops: soldaten, truppen, mann, heer, armee, truppenstärke, streitkräfte, divisionen, regimenter, kämpfer, matrosen,
 wehrpflichtige
participants: teilnehmer, nahmen teil, delegierte, anwesend, teilnehmende, demonstranten, streikende, menschen, läufer,
 gäste, teilnehmerinnen, legten die arbeit nieder, beteiligten, streikten, teilnahmen, beteiligt
ships: schiffe, kriegsschiffe, boote, kreuzer, schlachtschiffe, zerstörer
belligerent: kämpften, gegen, kriegsparteien, gegner, verbündete, kriegführende
part-of-conflict: im rahmen des, teil des, während des krieges, im zuge des
winner: sieger, siegerin, gewinner, gewonnen, gewann, meister, gewinnerin, weltmeister
loser: verlierer, verlor, verloren, unterlag, besiegt, unterlegen, geschlagen
battle: schlacht, kämpfte in, kämpfte, diente in, gefecht, kampf, krieg, nahm teil
military-branch: diente in, heer, marine, luftwaffe, armee, teilstreitkraft, diente bei
military-rank: rang, dienstgrad, befördert, dienstrang
garrison: garnison, stationiert, standort
opponent: gegen, gegner, rivale, gegnerin, rivalin, feind
result: ergebnis, ausgang, endete mit, endstand, resultat, resultierte
held: abgehalten, fand statt, kongress, konferenz, tagte, parteitag, abhielt, tagung, wahlen, stattfanden,
 durchgeführt, ausgetragen, trat zusammen, kam zusammen, über die bühne, versammelte sich, zusammengetreten, einberufen
opened: eröffnet, eröffnung, geöffnet, eingeweiht, öffnete, einweihung, inbetriebnahme, freigegeben, eröffnete,
 eröffneten, in betrieb, einzuweihen, dem verkehr übergeben, ihrer bestimmung übergeben, seine pforten, ihre pforten,
 öffnete die tore, ging in betrieb
closed: geschlossen, schließung, stillgelegt, schloss, geschlossene, eingestellt, stilllegung, schliessung, schließen,
 geschlossenen, stillegung, seine pforten, ihre pforten, machte dicht, dichtgemacht, stellte den betrieb ein
dissolved: aufgelöst, auflösung, löste auf, löste sich auf, selbstauflösung, schloss seine pforten,
 schloss ihre pforten, auseinandergejagt, seine arbeit ein, hörte auf zu bestehen, ging auseinander, zerschlagen,
 eingestellt, nach hause geschickt
voted: stimmte ab, abstimmung, abgestimmt
votes: stimmen, wählerstimmen, votum
vote-share: der stimmen, stimmenanteil, stimmen, prozent der stimmen, stimmanteil, wähleranteil
seats: sitze, mandate, abgeordnete, parlamentssitze
turnout: wahlbeteiligung, beteiligung, wahlbeteiligung lag
electorate: wahlberechtigte, stimmberechtigte, wähler, wählerschaft
delegates: delegierte, abgeordnete, vertreter, deputierte
candidates: kandidaten, bewerber, kandidatinnen, kandidaturen, wahlbewerber
majority: mehrheit, stimmenmehrheit, vorsprung
votes-for: dafür stimmten, ja-stimmen, stimmten dafür, stimmten für
votes-against: dagegen stimmten, nein-stimmen, gegenstimmen, stimmten dagegen, stimmten gegen
abstentions: enthaltungen, enthielten sich, stimmenthaltungen
candidate: kandidat, kandidatin, kandidierte, kandidatur, bewerber, trat an, spitzenkandidat
runner-up: zweiter platz, zweitplatzierter, vizemeister, auf platz zwei
founded: gegründet, gründung, gründete, errichtet, entstand, entstanden, gründungsjahr, ins leben gerufen,
 rief ins leben, gebildet, geschaffen, besteht seit, ging hervor, gründeten, begründet, begründete, ins leben,
 neugegründet, geht zurück auf, ging hervor aus, gestiftet, stiftete, stiftung, aus der taufe gehoben, aufgebaut,
 aus der taufe, seine pforten, ihre pforten, geht auf zurück, entstehung, geboren, schlug die geburtsstunde,
 geburtsstunde
merged: fusionierte, fusion, vereinigt, zusammenschluss, verschmolzen, vereinigung, schlossen sich zusammen,
 verschmelzung, ging auf, aufgegangen, schloss sich zusammen, ging auf in, verschmolz
split: spaltung, spaltete, spaltete sich, abspaltung, gespalten, teilung, trennung, geteilt, zerfiel,
 brach auseinander, zerbrach, trennten sich, zerbrach in
banned: verboten, untersagt, für illegal erklärt, in den untergrund, verbot, auf den index
legalised: legalisiert, legalisierung
incorporated: stadtrecht, eingemeindet, eingetragen, eingemeindung, ins handelsregister eingetragen
bankrupt: insolvenz, insolvent, bankrott, konkurs, pleite, zahlungsunfähig, insolvenzantrag, konkurs an, insolvenz an,
 in konkurs
acquired: übernommen, übernahme, erworben, gekauft, erwarb, kaufte, verkauft, verkauf, kauf, aufgekauft
nationalised: verstaatlicht, verstaatlichung, enteignet
founder: gründer, gegründet von, gründerin, begründer, gegründet, gründete, gegründet durch, mitbegründer, mitgründer,
 stifter
founded-in: gegründet in, gründungsort, entstand in
headquarters: sitz, hauptsitz, zentrale, mit sitz in, firmensitz, unternehmenssitz, stammsitz, ansässig, zentrale in,
 beheimatet
owner: eigentümer, besitzer, gehört, eigentum, im besitz, inhaber, gehören, besitzt, eigner, aktionär, inhaberin
parent-company: muttergesellschaft, mutterkonzern, tochtergesellschaft von, tochterunternehmen von, gehört zu, konzern
subsidiary: tochtergesellschaft, tochterunternehmen, tochterfirma, sparte, tochter
operator: betrieben von, betreiber, betreibt, betreiberin, betreibergesellschaft, verwaltet von
chief-executive: vorstandsvorsitzender, vorstandsvorsitzende, geschäftsführer, geschäftsführerin, vorstandschef,
 generaldirektor, ceo, konzernchef, konzernchefin, vorstandschefin
key-person: geleitet von, geschäftsführer, vorstandsvorsitzender, leitung, vorsitzender, vorstand, aufsichtsrat
dean: dekan, dekanin
rector: rektor, rektorin, schulleiter, schulleiterin
industry: branche, industrie, wirtschaftszweig, sektor
product: produkt, stellt her, produziert, hersteller von, fertigt, erzeugnisse, bietet an, dienstleistungen
affiliation: angeschlossen, angegliedert, zugehörigkeit, verbündet
campus: campus, universitätsgelände
mascot: maskottchen
ideology: ideologie, politische ausrichtung, weltanschauung, doktrin
newspaper: zeitung, parteizeitung, organ, parteiorgan, zentralorgan, blatt
sponsor: sponsor, gesponsert, hauptsponsor, trikotsponsor
sports-offered: sportarten, sport, sparten
motto: motto, wahlspruch, leitspruch, devise
slogan: slogan, werbespruch, losung
abbreviation: abkürzung, abgekürzt, kürzel, akronym, kurzform
colours: farben, vereinsfarben
latin-name: wissenschaftlicher name, lateinischer name, lateinisch
members: mitglieder, angehörige, anhänger, mitgliederzahl, zählte, mitgliedern
employees: mitarbeiter, beschäftigte, angestellte, belegschaft, arbeitnehmer, arbeitskräfte, arbeiter,
 mitarbeiterinnen, mitarbeiterzahl, arbeitsplätze, stellen, zählte, arbeitete, beschäftigt, beschäftigten,
 mitarbeitern, arbeitskräften, belegschaftsstärke
students: studenten, studierende, schüler, studentinnen, schülerinnen, immatrikuliert, eingeschrieben, besuchen,
 studierenden, schülern
postgraduates: doktoranden, masterstudenten, promovierende, masterstudierende, postgraduierte
undergraduates: bachelorstudenten, bachelorstudierende, studienanfänger
academic-staff: wissenschaftliche mitarbeiter, lehrkräfte, professoren, lehrende, dozenten, lehrer, professuren
revenue: umsatz, erlöse, umsatzerlöse, setzte um, konzernumsatz, einnahmen, erlös, jahresumsatz, umsetzte, umgesetzt,
 umsatz von, umsätze
dividend: dividende, dividenden, ausschüttung, je aktie
equity-ratio: eigenkapitalquote, eigenkapitalanteil
investments: investitionen, investierte, investiert, investition, sachinvestitionen
orders-received: auftragseingang, auftragseingänge, auftragsbestand
warehouses: lagerhäuser, lagerhaus, lager, depots, lagerhallen
cargo: container, fracht, güter, umschlag, umgeschlagen, schlug um, ladung
profit: gewinn, jahresüberschuss, überschuss, nettogewinn, ergebnis, betriebsergebnis, konzerngewinn, reingewinn,
 konzernergebnis, gewinne, konzernüberschuss, verdiente, gewinn von, jahresgewinn
assets: bilanzsumme, vermögen, eigenkapital, vermögenswerte, aktiva, gesamtvermögen
budget: haushalt, budget, etat, jahresbudget, ausgaben
branches: filialen, niederlassungen, standorte, zweigstellen, geschäfte, läden, geschäftsstellen, lagerhäuser, lager
customers: kunden, abonnenten, nutzer, kundinnen, anwender, kundschaft
fleet: flotte, flugzeuge, fahrzeuge, lastwagen, busse, fuhrpark, maschinen
written: geschrieben, schrieb, verfasst, verfasste, niedergeschrieben, geschriebene, entstand, zu papier, schloss ab,
 schrieb nieder, niederschrift, aus der feder, brachte zu papier
published: veröffentlicht, erschien, erschienen, publiziert, herausgegeben, veröffentlichung, veröffentlichte,
 herauskam, gedruckt, erschienene, publikation, verlegt, herausgab, kam heraus, ging in druck, in druck, auf den markt,
 in den buchläden, das licht der öffentlichkeit, im druck, in den handel, herausgebracht, erscheinen, auslieferung,
 aus der presse
first-issue: erste ausgabe, erste nummer, erschien erstmals, erschien zum ersten mal, erstausgabe, erscheint seit
last-issue: letzte ausgabe, letzte nummer, eingestellt, erschien zuletzt, erschien letztmals
premiered: uraufgeführt, premiere, uraufführung, erstaufführung, kinostart, lief an, uraufgeführte, erklang,
 aufgeführt, uraufführungs, kam auf die bühne, kam in die kinos, zum ersten mal aufgeführt
first-aired: erstausstrahlung, erstmals ausgestrahlt, ausgestrahlt, erstmals gesendet, gesendet, premiere
last-aired: letzte folge, letzte ausstrahlung, letztmals ausgestrahlt, letzte episode, finale
recorded: aufgenommen, aufnahme, eingespielt, aufgezeichnet
painted: gemalt, malte, gemälde
translated: übersetzt, übersetzung, übertragen
author: autor, autorin, geschrieben von, verfasser, verfasst von, geschrieben, verfasst, schrieb, verfasste, roman von,
 buch von, verfasserin, schriftsteller, schriftstellerin, drehbuch, drehbuchautor
wrote: schrieb, autor von, verfasste, roman, werk, buch, autorin von, schriften
editor: redakteur, herausgeber, chefredakteur, redakteurin, herausgegeben von, schriftleiter, redaktion, herausgeberin,
 chefredakteurin
translator: übersetzt von, übersetzer, übersetzerin, übersetzte, übersetzung von
illustrator: illustriert von, illustrator, illustratorin, illustriert, illustrationen
publisher: verlag, herausgeber, verlegt, erschienen bei, verleger, erschien bei, erschienen im verlag, verlagshaus
creator: schöpfer, schöpferin, geschaffen von, geschaffen, schuf, album von, lied von, gemälde von, erschaffen von,
 gemalt von, erdacht von, künstler, bildhauer, erfinder
director: regisseur, regie, direktor, inszeniert, gedreht, regisseurin, inszenierte, drehte, film von, direktorin,
 inszeniert von, regie führte, intendant
producer: produziert von, produzent, produzentin, produzierte
starring: hauptrolle, hauptdarsteller, schauspieler, schauspielerin, darsteller, mitwirkende, spielte die hauptrolle,
 besetzung, darstellerin, titelrolle
composer: komponist, komponistin, komponiert von, komponiert, komponierte, musik von, vertont, filmmusik, vertonung
performer: gesungen von, interpret, sänger, sängerin, aufgeführt von, interpretin
band-member: mitglied, bandmitglied, besetzung, besteht aus
associated-act: arbeitete mit, band, zusammenarbeit mit, spielte mit, verbunden mit
record-label: plattenlabel, label, plattenfirma
studio: studio, produktionsfirma, produktionsgesellschaft, filmstudio
presenter: moderiert von, moderator, moderatorin, moderiert
version: version, fassung, programmversion
programming-language: programmiersprache, geschrieben in, programmiert in
operating-system: betriebssystem, läuft auf, plattform, betriebssysteme, läuft unter
licence: lizenz, lizenziert unter, unter der lizenz
developer: entwickler, entwicklerin, entwickelt von, entwickelt, entwickelte, entwicklerstudio
distributor: verleih, vertrieben von, vertrieb, filmverleih
broadcaster: sender, ausgestrahlt von, ausgestrahlt auf, gesendet auf, fernsehsender, rundfunksender
series: reihe, serie, trilogie, teil der reihe, zyklus, buchreihe, fernsehserie
preceded-by: vorgänger, fortsetzung von, vorangegangen, vorausgegangen, voriger, prequel
followed-by: nachfolger, fortsetzung, gefolgt von, nachfolgend, es folgte
first-appearance: erster auftritt, erstmals aufgetreten, trat erstmals auf, debüt
character: figur, protagonist, protagonistin, held, heldin, hauptfigur, charakter
genre: genre, stilrichtung, musikrichtung, gattung, stil, musikstil
derivative: abgeleitet, ableger
stylistic-origin: ursprünge, wurzeln, hervorgegangen aus, entwickelte sich aus, geht zurück auf
language: sprache, auf deutsch, amtssprache, gesprochen, sprachig, originalsprache
discipline: fachgebiet, disziplin, fach, themen, fachzeitschrift für, befasst sich, behandelt, thema
media-type: gebunden, taschenbuch, format, gedruckt, e-book, druck, hardcover, broschiert
dedicated-to: gewidmet, widmung, zum gedenken an, zu ehren, erinnert an, denkmal, ehrt, gewidmet ist
based-on: basiert auf, beruht auf, nach dem roman, adaption, nach motiven, verfilmung, basierend auf, beruhend auf
museum: museum, galerie, sammlung, ausgestellt, aufbewahrt, gemäldegalerie
frequency: monatlich, wöchentlich, täglich, vierteljährlich, jährlich, erscheinungsweise, erscheint
isbn: isbn
issn: issn, eissn
oclc: oclc
lccn: lccn
coden: coden
library-class: library of congress, klassifikation
pages: seiten
chapters: kapitel
volumes: bände
issues: ausgaben, nummern, hefte
copies: exemplare, auflage, verkauft, gedruckt, auflagenhöhe, verkaufte exemplare, abzüge
episodes: folgen, episoden
tracks: titel, lieder, stücke, songs
running-time: laufzeit, minuten, spieldauer, filmlänge, dauert, dauer, spielzeit
box-office: einspielergebnis, spielte ein, kinokassen, eingespielt, einspiel
impact-factor: impact-faktor, impact factor
words: wörter
renamed: umbenannt, umbenennung, hieß fortan, erhielt den namen, neuer name, seinen heutigen namen,
 ihren heutigen namen, neuen namen, heißt seit, umgetauft
independent: unabhängig, unabhängigkeit, unabhängigkeitserklärung, selbstständig, selbständig, die unabhängigkeit,
 löste sich, unabhängigkeit erlangt, souverän
annexed: annektiert, annexion, eingegliedert, angegliedert, eingemeindet, abgetreten, einverleibt
settled: besiedelt, besiedlung, siedlung, siedler, erstmals besiedelt, kolonisiert
construction-started: baubeginn, begann der bau, grundsteinlegung, bauarbeiten begannen, erster spatenstich,
 spatenstich, grundstein, bau begann, bauarbeiten, ersten spatenstich
completed: fertiggestellt, vollendet, gebaut, erbaut, errichtet, fertigstellung, bau, bauzeit, abgeschlossen, fertig,
 vollendung, errichtung, erbauung, fertiggestellte, vollendete, errichtete, erbaute, errichteten, hochgezogen
demolished: abgerissen, abriss, gesprengt, abgebrochen, niedergelegt, abbruch, abgetragen, abrissbirne, niedergerissen,
 geschleift, dem erdboden gleich
renovated: renoviert, saniert, renovierung, restauriert, sanierung, restaurierung, umgebaut, umbau, modernisiert
listed: denkmalschutz, denkmalgeschützt, unter denkmalschutz, welterbe, weltkulturerbe, kulturdenkmal, denkmalliste
unveiled: enthüllt, eingeweiht, enthüllung, einweihung
located-in: liegt, gelegen, befindet sich, lage, befinden sich, liegen, gelegene, befindlich, angesiedelt
country: land, staat, nation, heimatland
region: region, gebiet, landschaft, provinz, gegend
state: bundesland, bundesstaat, freistaat
county: landkreis, kreis, grafschaft, komitat
district: bezirk, stadtteil, ortsteil, stadtbezirk, distrikt, viertel, landkreis
municipality: gemeinde, gemeindegebiet, kommune, verbandsgemeinde
city: stadt, ort, ortschaft, nächstgelegene stadt
capital: hauptstadt, regierungssitz, verwaltungssitz, kreisstadt, hauptort
largest-city: größte stadt, grösste stadt, bevölkerungsreichste stadt
city-served: bedient, flughafen von, versorgt, stadt
borders: grenzt, grenzt an, angrenzend, nachbarländer, nachbargemeinden, benachbart, grenze
to-the-north: norden, nördlich, im norden
to-the-south: süden, südlich, im süden
to-the-east: osten, östlich, im osten
to-the-west: westen, westlich, im westen
to-the-northeast: nordosten, nordöstlich
to-the-northwest: nordwesten, nordwestlich
to-the-southeast: südosten, südöstlich
to-the-southwest: südwesten, südwestlich
river: fluss, ufer, am ufer, an den ufern, strom
mouth: mündet, mündung, ergießt, fließt in
source-of-river: entspringt, quelle, ursprung, quellgebiet
mountain-range: gebirge, gebirgskette, bergkette, gebirgszug, massiv
drainage-basin: einzugsgebiet, einzugsbereich, flussgebiet
discharge: abfluss, kubikmeter pro sekunde, abflussmenge, wasserführung
crosses: überquert, überspannt, quert, führt über, durchquert, durchfließt
tributary: nebenfluss, nebenflüsse, zufluss, zuflüsse
parent-peak: übergeordneter gipfel, hauptgipfel
prominence: schartenhöhe, prominenz
first-climber: erstbesteigung, erstbesteiger, erstbestiegen von, bestiegen von, erstmals bestiegen von
first-climbed: erstbesteigung, erstbestiegen, erstmals bestiegen, bestiegen
demonym: einwohner heißen, bewohner, genannt, einwohnerbezeichnung
ethnic-group: ethnische gruppe, volksgruppe, ethnie, minderheit, volk
currency: währung, zahlungsmittel, geld, währungseinheit
anthem: hymne, nationalhymne, landeshymne
patron-saint: schutzpatron, schutzpatronin, schutzheiliger, patrozinium
twin-town: partnerstadt, städtepartnerschaft, partnerschaft, partnergemeinde
time-zone: zeitzone, utc
architect: architekt, entworfen von, architektin, entworfen, entwarf, entwurf von, baumeister
designer: designer, designerin, entworfen von, entworfen, entwarf, gestaltet von, entwurf, ingenieur, konstrukteur,
 konstruiert von
builder: erbauer, gebaut von, erbaut von, gebaut, erbaut, baute, bauherr, hersteller, werft, hergestellt von,
 errichtet von, bauunternehmen
architectural-style: stil, baustil, architekturstil, im stil, bauweise
significant-building: bauten, bauwerke, entwarf
material: material, besteht aus, aus holz, aus stein, aus stahl, gefertigt aus, werkstoff, baustoff
tenant: mieter, pächter, beherbergt, genutzt von, nutzer
category: kategorie, typ, eingestuft, klassifiziert, einstufung
runway-surface: belag, asphalt, oberfläche, asphaltiert, befestigt
runway-name: landebahn, start- und landebahn, piste, bezeichnung der landebahn
icao: icao, icao-code
iata: iata, iata-code
postal-code: postleitzahl, plz
area-code: vorwahl, telefonvorwahl, ortsvorwahl
register-number: registernummer, inventarnummer, registrierungsnummer, aktenzeichen
climate: klima
population: einwohner, bevölkerung, einwohnerzahl, bewohner, gesamtbevölkerung, bevölkerungszahl, seelen, menschen,
 zählte, leben, lebten, zählt
population-density: bevölkerungsdichte, einwohner pro quadratkilometer, einwohner je quadratkilometer, einwohnerdichte
households: haushalte, familien, privathaushalte
area: fläche, quadratkilometer, hektar, gesamtfläche, umfasst, landfläche, quadratmeter
water-area: wasserfläche, gewässerfläche, wasser bedeckt
floor-area: geschossfläche, nutzfläche, grundfläche, quadratmeter, wohnfläche, bruttogeschossfläche
floors: stockwerke, etagen, geschosse, stock, geschoss
rooms: zimmer, räume, schlafzimmer
beds: betten, planbetten, krankenhausbetten
elevation: höhe, über dem meeresspiegel, über meereshöhe, höhenlage, meter über, über dem meer, meereshöhe, seehöhe
length: länge, lang, gesamtlänge, misst, länge von, langes, langen, lange, maß, länge über alles
width: breite, breit, spannweite, gesamtbreite, breite von, breites, breiten
height: höhe, hoch, höhe von, gesamthöhe, ragt, größe, körpergröße, hohe, hohen, hoher, hohes
depth: tiefe, tief, tiefgang
thickness: dicke, stärke, wandstärke
diameter: durchmesser
radius: radius, halbmesser
circumference: umfang
weight: gewicht, wiegt, schwer, masse, tonnen, wog, schwerer, verdrängung, kilogramm
volume: volumen, rauminhalt, liter, kubikmeter
capacity: kapazität, fassungsvermögen, sitzplätze, plätze, fasst, bietet platz, zuschauerkapazität, platz für,
 zuschauerplätze, fasste, fassen, platz, bot platz, plätzen, sitzplätzen, aufnehmen, beherbergt, bietet
speed: geschwindigkeit, knoten, stundenkilometer, höchstgeschwindigkeit, spitzengeschwindigkeit, schnell,
 geschwindigkeit von, fuhr, höchstfahrt
distance: entfernung, entfernt, strecke, kilometer von, distanz, abstand
power: leistung, pferdestärken, kilowatt, megawatt, nennleistung, watt
temperature: temperatur, grad, celsius, fahrenheit, grad celsius
rainfall: niederschlag, niederschlagsmenge, regen, jahresniederschlag
cost: kosten, preis, kostete, baukosten, gekostet, gesamtkosten, dividende, investierte, investitionen, kostenpunkt,
 kosteten, kosten von, belief, beliefen, verschlang, verschlangen, baukosten von
income: gehalt, lohn, einkommen, verdiente, gage, honorar, besoldung, verdienst, löhne
gdp: bruttoinlandsprodukt, bip, wirtschaftsleistung, bruttosozialprodukt
debt: schulden, verschuldung, staatsschulden, schuldet, verbindlichkeiten
unemployment: arbeitslosigkeit, arbeitslosenquote, arbeitslose
inflation: inflation, inflationsrate, teuerung, teuerungsrate
share: prozent, anteil, quote, rate, prozentsatz, eigenkapitalquote, prozentual, umsatzrendite, marge
growth: stieg, anstieg, wachstum, wuchs, zunahme, erhöhte, erhöhung, gestiegen, steigerung, zuwachs, steigerte,
 zugenommen, gewachsen, verdoppelte
decline: sank, rückgang, fiel, abnahme, senkung, gesunken, verringerte, zurückgegangen, ging zurück, reduzierte,
 schrumpfte, verringerung, rückläufig
production: produktion, produzierte, hergestellt, gebaut, fertigung, ernte, förderung, ertrag, ausstoß, stückzahl,
 gefertigt, stellte her, produziert, förderte, gefördert
visitors: besucher, gäste, touristen, besucherzahl, übernachtungen, zählte, besuchten, besucht
passengers: passagiere, fahrgäste, fluggäste, reisende, passagieraufkommen, beförderte, befördert
runway-length: länge der landebahn, landebahn, start- und landebahn, startbahn, pistenlänge
tracks-of-rail: gleise, bahnsteige, gleis, bahnsteiggleise
stations: stationen, bahnhöfe, haltestellen, haltepunkte
bridges: brücken, bögen, brückenbögen
engines: motoren, zylinder, triebwerke
gear: geschütze, gewehre, kanonen, maschinengewehre, panzer, artillerie, waffen, haubitzen
discovered: entdeckt, entdeckung, entdeckte, gefunden, fund, erstmals beobachtet, aufgespürt, zu tage, zutage,
 gesichtet
invented: erfunden, erfindung, erfand, patentiert, patent, erfunden hat
launched: gestartet, start, stapellauf, vom stapel, abgehoben, ins all, eingeführt, raketenstart, vom stapel gelassen,
 zu wasser gelassen, liefen vom stapel, lief vom stapel, hob ab, in den weltraum, auf den weg gebracht
landed: gelandet, landung, landete, setzte auf, wasserte, wasserung
selected: ausgewählt, auswahl, ausgesucht, wählte aus, rekrutiert
decommissioned: außer dienst gestellt, außerdienststellung, stillgelegt, ausgemustert, abgewrackt, stilllegung,
 verschrottet
commissioned: in dienst gestellt, indienststellung, in betrieb genommen, in dienst, inbetriebnahme
discoverer: entdecker, entdeckerin, entdeckt von, entdeckt, entdeckte
inventor: erfinder, erfinderin, erfunden von, erfunden, erfand, patentiert von
named-after: benannt nach, nach ihm benannt, namensgeber, benannt zu ehren, trägt den namen, namenspatron,
 nach ihr benannt
kingdom: reich
phylum: stamm, abteilung
class: klasse
order: ordnung
family: familie, gehört zur familie
genus: gattung
species: art, spezies
fossil: fossil, fossilien
habitat: lebensraum, heimisch, verbreitungsgebiet, verbreitet, beheimatet, endemisch
symptom: symptom, verursacht, beschwerden
mission: mission, besatzung, besatzungsmitglied, raumflug, flog mit, an bord, flug, astronaut
crew-member: besatzung, besatzungsmitglied, pilot, astronaut, kommandant, crew, mannschaft
launch-site: startplatz, gestartet von, startrampe, raumfahrtzentrum, kosmodrom, weltraumbahnhof, startete von
launch-vehicle: rakete, trägerrakete, gestartet mit, startrakete
aircraft: flugzeug, jagdflugzeug, kampfflugzeug, hubschrauber, maschine, bomber, fliegt
orbits: umkreist, umlaufbahn, kreist um, umläuft
ingredient: zutat, zutaten, enthält, bestehend aus, hergestellt aus, zubereitet mit, besteht aus, hauptzutat
course: nachtisch, vorspeise, hauptgericht, dessert, gericht, hauptspeise, nachspeise
dish-variation: variante, variation, abwandlung
similar-dish: ähnlich, ähnelt, vergleichbar, verwandt
serving: serviert, heiß serviert, kalt serviert, warm, kalt, portion
cuisine: küche, spezialität, nationalgericht, kochkunst
formula: formel, summenformel, chemische formel
symbol: symbol, elementsymbol, zeichen
atomic-number: ordnungszahl, kernladungszahl
melting-point: schmelzpunkt, schmilzt, schmelztemperatur
boiling-point: siedepunkt, siedet, siedetemperatur
density: dichte
half-life: halbwertszeit
wavelength: wellenlänge
orbital-period: umlaufzeit, umlaufperiode, umlauf, umkreist
rotation-period: rotationsperiode, rotationsdauer, rotation, eigenrotation, dreht sich
apoapsis: apoapsis, aphel, apogäum
periapsis: periapsis, perihel, perigäum
escape-velocity: fluchtgeschwindigkeit
magnitude: magnitude, richterskala, stärke, helligkeit
moons: monde, satelliten, trabanten
time-in-space: zeit im all, im weltraum, im all, im weltall
spacewalks: weltraumausstiege, außenbordeinsätze, weltraumspaziergänge
energy: energie, kalorien, kilokalorien, joule, kilojoule, brennwert
protein: eiweiß, protein, proteine
fat: fett
carbohydrate: kohlenhydrate
dose: dosis, dosierung
cases: fälle, infizierte, infektionen, ansteckungen, erkrankungen
patients: patienten, patientinnen, probanden, versuchspersonen
lifespan: lebenserwartung, lebensdauer, lebensspanne
season: saison, spielzeit, spielte in der, saisons
debut: debüt, debütierte, debütspiel, erstes spiel, einstand
transferred: wechselte, wechsel, transfer, unterschrieb bei
promoted: aufstieg, aufgestiegen, stieg in die, aufsteiger, befördert, stieg auf
relegated: abstieg, abgestiegen, absteiger, stieg ab
club: spielte für, verein, mannschaft, spielte bei, klub, spieler bei, vereine, verpflichtet, fußballspieler, kader,
 jugend, unter vertrag
league: liga, bundesliga, spielt in der, spielklasse, division, staffel, meisterschaft
manager: trainer, trainiert von, cheftrainer, cheftrainerin, trainerin, teamchef, coach, trainieren, betreut von,
 bundestrainer
managed: trainierte, trainer von, betreute, trainer bei, coachte
captain: kapitän, kapitänin, mannschaftskapitän, spielführer, spielführerin
ground: stadion, spielstätte, heimstadion, heimspiele, arena, sportplatz
playing-position: position, torwart, stürmer, verteidiger, mittelfeldspieler, torhüter, abwehrspieler, angreifer,
 stürmerin
draft-team: draft, gedraftet von, ausgewählt von
medal: medaille, gold, silber, bronze, goldmedaille, silbermedaille, bronzemedaille
tournament: turnier, pokal, meisterschaft, weltmeisterschaft, wettbewerb, europameisterschaft
wins: siege, gewann, erfolge, gewonnene, gewonnen
losses: niederlagen, verlor, verlorene
draws: unentschieden, remis
points: punkte, punktzahl, zähler
goals: tore, treffer, erzielte, schoss, torschütze, erzielt, geschossen, traf
goals-conceded: gegentore, gegentreffer, kassierte
appearances: spiele, einsätze, länderspiele, partien, ligaspiele, begegnungen, bestritt, bestritten, lief auf
titles: titel, meisterschaften, meistertitel, pokalsiege, pokale, trophäen, gewann, errang
medal-count: medaillen, goldmedaillen, silbermedaillen, bronzemedaillen
place-reached: platz, rang, belegte, tabellenplatz, platzierung, platziert, landete auf
shirt-number: rückennummer, trikotnummer
spectators: zuschauer, besucher, publikum, fans, zuschauerzahl, kulisse, besucherinnen, zuschauern
transfer-fee: ablösesumme, ablöse, transfersumme
draft-pick: draft, runde, gesamtposition
record: rekord, weltrekord, bestleistung, bestzeit, bestmarke
ordered: bestellt, bestellung, in auftrag gegeben, auftrag
laid-down: auf kiel gelegt, kiellegung, kiel
christened: getauft, schiffstaufe, taufe
maiden-voyage: jungfernfahrt, erstflug, jungfernflug, erste fahrt, jungfernreise
production-started: produktionsbeginn, produktion begann, produziert, gebaut, produktion, produktionsstart,
 serienfertigung
production-ended: produktionsende, produktion endete, produktion eingestellt, gebaut bis, produktion
engine: motor, antrieb, angetrieben von, angetrieben, triebwerk
transmission: getriebe, schaltgetriebe, gangschaltung, automatikgetriebe
body-style: karosserie, karosserieform, cabriolet, limousine, coupé, antrieb, karosseriebauform
assembly: montiert in, montage, hergestellt in, gefertigt in, gebaut in, endmontage, montagewerk
function: funktion, dient als, genutzt als, zweck, verwendung
wheelbase: radstand, achsabstand
carriages: wagen, waggons, wagons
rocket-stages: stufen, raketenstufen
launches: starts, raketenstarts
failures: fehlschläge, fehlstarts
crew-size: besatzung, mannschaft, besatzungsstärke
instrument: instrument, spielt gitarre, gitarrist, pianist, schlagzeuger, bassist, gitarristin, pianistin,
 spielte klavier
movement: bewegung, strömung, kunstrichtung
cinematographer: kamera, kameramann, bildgestaltung, kamerafrau
narrator: erzähler, erzählt von, erzählerin, sprecher
drafted: draft, gedraftet
destinations: ziele, flugziele, reiseziele, zielorte
""")

COMPARATIVES = comparatives("""
-born -founded -completed: älter
+born +founded +completed: jünger, neuer
+population +area: größer
-population -area: kleiner
+population: mehr einwohner
-population: weniger einwohner
+elevation +height: höher
-elevation -height: niedriger
+length +pages +running-time: länger
-length -pages -running-time: kürzer
""")
