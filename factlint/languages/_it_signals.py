"""The Italian words and phrases that signal predicates; plurals and genders of participles follow by stemming."""

from __future__ import annotations

from factlint.languages._signals import signal_words

SIGNALS = signal_words("""
born: nata, nati, nate, nato, nacque, nasce, nacquero, nascere, nascita, data di nascita, venne al mondo, natali,
 venne alla luce, vide la luce, venuto al mondo, venuta al mondo, originario di, originaria di, nativo di, alla luce,
 al mondo, diede alla luce, aprì gli occhi, i natali, ebbe i natali
baptised: battezzato, battesimo
died: morì, morto, muore, morte, morire, morirono, decesso, deceduto, scomparso, scomparsa, perì, spirò, perse la vita,
 fu ucciso, fu uccisa, venne ucciso, venne uccisa, fu assassinato, fu assassinata, morta, deceduta, perirono,
 si spense, spento, spenta, deceduti, morirà, caduto, cadde, venne a mancare, scomparve, trovò la morte,
 ultimo respiro, si tolse la vita, a mancare, rese l'anima, esalò, passò a miglior vita, cadde in battaglia,
 si è spento
buried: sepolto, sepoltura, funerale, funerali, tumulato, inumato, seppellito, riposa, inumata, tumulata, sepolti,
 al cimitero, esequie
married: sposò, sposato, sposa, nozze, matrimonio, sposare, convolò, si sposò, sposarono, coniugato, unì in matrimonio,
 impalmò, sposerà, convolò a nozze, a nozze, prese moglie, disse sì, all'altare, prese marito, si unì in matrimonio,
 prese in moglie
divorced: divorziò, divorziato, divorzio, si separò, annullamento del matrimonio
met: incontrò, conobbe, incontro, conosciuto, incontrare, incontrarono, fece la conoscenza, si imbatté,
 faccia a faccia, si vide con, colloquio
enrolled: iscrisse, iscritto, iscrizione, entrò all, entrò alla, entrò nel, ammesso, immatricolato, si iscrisse,
 entrò all'università, cominciò gli studi, iniziò gli studi, ammesso alla facoltà, intraprese gli studi, matricola
graduated: laureò, laureato, laurea, diplomò, diplomato, diploma, terminò gli studi, completò gli studi, si laureò,
 conseguì la laurea, prese il diploma, concluse gli studi, superò gli esami, maturità, licenza
expelled: espulso, espulsione, espulse, cacciato, radiato, alla porta, allontanato, buttato fuori, estromesso
moved: si trasferì a, stabilì, trasferì, trasferito, trasferimento, emigrò, trasferirono, si stabilì, prese casa,
 mise radici, prese alloggio, si trasferì, andò ad abitare, andò a vivere, fissò la residenza, piantò le tende,
 trasloco, prese dimora
left: lasciò, lasciato, partì, abbandonò, partenza, partito da, se ne andò, fece le valigie, voltò le spalle,
 prese congedo, disse addio, si mise in viaggio
returned: tornò, ritornò, ritorno, tornato, rientrò, rientro, ritornato, fece ritorno, di nuovo a casa, rimise piede,
 rimpatriò, rincasò
arrived: arrivò, giunse, arrivo, arrivato, giunto, mise piede, scese dal treno, approdò, sbarcò, fece il suo ingresso
visited: visitò, visita, viaggiò, fece visita, si recò, soggiornò, andò a trovare
fled: fuggì, fuga, fuggito, scappò, rifugiò, alla fuga, si diede alla fuga, evase, in salvo, riparò, si rifugiò,
 entrò in clandestinità, clandestinità, trovò rifugio, evasione, si nascose
arrested: arrestato, arresto, arrestarono, catturato, fermato, arrestò, in manette, manette, nelle mani della polizia,
 fu preso, tratto in arresto, cattura, acciuffato, prelevato
imprisoned: imprigionato, incarcerato, prigione, carcere, detenuto, prigionia, dietro le sbarre, in carcere, rinchiuso,
 in galera, in prigione, in cella, gattabuia
tried: processato, processo, tribunale, davanti al giudice, alla sbarra, il processo, comparve, a giudizio,
 davanti ai giudici, sul banco degli imputati, a processo
sentenced: condannato, condanna, sentenza, riconosciuto colpevole, giudicato colpevole, la sentenza, verdetto, pena
exiled: esiliato, esilio, deportato, confinato, confino, bandito, deportazione, in esilio, al confino,
 cacciato dal paese, esule, in siberia
released: liberato, rilasciato, scarcerato, liberazione, amnistiato, rilascio, scarcerazione, amnistia, uscì, uscita,
 première, uscito nelle sale, in libertà, uscì di prigione, graziato, rimesso in libertà, lasciò il carcere,
 tornò libero, uscì di galera, nelle sale, nei negozi, in vendita
executed: giustiziato, impiccato, fucilato, ghigliottinato, decapitato, esecuzione, impiccagione, sul patibolo,
 patibolo, per le armi, sulla forca, forca, plotone, al muro, messo a morte, boia
assassinated: assassinato, assassinio, omicidio, ucciso, cadde sotto i colpi, pugnalato, attentato, freddato
wounded: ferito, attentato, colpito da un proiettile, ferita, fu colpito, gambizzato
fell-ill: ammalò, ictus, malattia, infarto, si ammalò, cadde malato, ebbe un ictus, colpito da, costretto a letto,
 contrasse, malore
retired: ritirò, pensione, ritirato, ritiro, pensionamento, si ritirò, andò in pensione, pensionato,
 collocato a riposo, congedo, in pensione, appese le scarpe al chiodo, si congedò
awarded: premiato, ricevette, insignito, conferito, vinse, decorato, ricevuto, ottenne, assegnato, vinse il premio,
 ricevette il premio, ottenne il premio, laureato del premio
canonised: canonizzato, beatificato
embalmed: imbalsamato
born-in: nata a, nata, nata in, nato in, nati, nato a, nacque a, luogo di nascita, nato, nacque, nativo, originario di
died-in: morì a, morto a, morì, luogo di morte, deceduto a
buried-in: sepolto, cimitero, tomba, mausoleo, riposa
residence: visse, vive, viveva, risiede, risiedeva, abita, abitava, residenza
hometown: cresciuto, crebbe, originario di
citizenship: cittadino, cittadina, cittadinanza
nationality: nazionalità
ethnicity: etnia, origine, ascendenza
religion: religione, chiesa, fede
occupation: professione, lavorò come, mestiere, occupazione
employer: lavorò per, lavorò presso, lavorò, impiegato
alma-mater: studiò, università, frequentò, studi, laureò, laureato, ateneo
field-of-study: studiò, studi, materia
teacher: allievo di, allieva di, discepolo di, insegnante, maestro, professore, studiò con, studiato con
pupil: insegnò, allievo, discepolo
spouse: moglie, marito, coniuge, consorte, sposo, sposò, sposato, vedova, vedovo
father: padre, figlio di, figlia di, figlio del
mother: madre, figlio di, figlia di, figlio della
parent: genitori, genitore, padre, madre, figlio di, figlia di
child: figlio, figlia, figli, figlie
sibling: fratello, sorella, fratelli, sorelle
brother: fratello, fratelli
sister: sorella, sorelle
relative: parente, cugino, cugina, zio, zia, nipote, nonno, nonna
friend: amico, amica, amicizia
influenced-by: influenzato, ispirato, influenza
killed-by: ucciso da, assassinato da, assassino
cause-of-death: morì di, causa della morte, vittima di
award: premio, premiato, medaglia, onorificenza, insignito, ricevette, vinse, vincitore
notable-work: noto per, nota per, celebre, famoso, conosciuto per, opera
nickname: soprannome, soprannominato, detto, noto come, nota come, chiamato
pseudonym: pseudonimo, sotto il nome, firmò, firmava, nome d'arte, nome di battaglia
full-name: nome completo, vero nome, nome di battesimo, nome ufficiale
title: titolo, intitolato
status: stato attuale, attivo, in pensione
age: età, anni, all'età di
children: figli, figlie, bambini, figlio, figlia, prole
siblings: fratelli, sorelle, fratelli e sorelle, sorella
birth-order: primogenito, maggiore, minore, figlio
languages-spoken: lingue, parlava
degree: laurea, dottorato, titolo
appointed: nominato, nominò, nomina, designato, incaricato, nominati, designò, incarico, promosso, chiamato, assegnato,
 nomina a, a capo, ottenne l'incarico, posto a capo, ebbe l'incarico, chiamato a dirigere
elected: eletto, elezione, elezioni, elesse, rieletto, scelto, elessero, eletti, scelta, venne eletto, fu eletto,
 votato, rielezione, elezione a, vinse le elezioni, dalle urne, urne, in parlamento, vittoria elettorale,
 ottenne il seggio, conquistò il seggio
nominated: candidato, nominato, proposto, candidatura, si candidò
took-office: entrò in carica, assunse la carica, assunse, salì al potere, salì al trono, divenne, in carica dal,
 insediò, insediamento, succedette, alla guida, insediatosi, subentrò, prese il posto, si insediò, guida dal,
 prese la guida, salita al trono, ascese al trono, subentrato, in carica, al trono, prese le redini, giuramento,
 al potere, insediato, prese il potere, assunse il potere, prese servizio
left-office: lasciò la carica, fine del mandato, cessò dalla carica, lasciò l'incarico, fino al, cessò dall'incarico,
 uscente
resigned: dimise, dimissioni, rinunciò, si dimise, dimesso, rassegnò le dimissioni, dimettersi, dimissionario,
 gettò la spugna, rassegnò, lasciò l'incarico, si fece da parte, abbandonò l'incarico, rinunciò alla carica,
 lasciò il posto
dismissed: destituito, licenziato, rimosso, deposto, esonerato, destituzione, esonero, rimosse,
 sollevato dall'incarico, licenziamento, sollevato, silurato, cacciato, perse il posto
crowned: incoronato, incoronazione
abdicated: abdicò, abdicazione, rinunciò al trono, depose la corona, lasciò il trono
joined: aderì, unì, adesione, iscrisse, entrò nel, entrò a far parte, arruolò, membro dal, la tessera,
 entrò nel partito, si unì, divenne membro, nelle file, si iscrisse al partito
signed: firmato, firmò, firmarono, firma, siglato, stipulato, trattato, sottoscritto, concluso, ratificato, accordo,
 suggellato, firme, apposte
adopted: approvato, adottato, approvazione, approvò, ratificato, promulgato, varato, via libera, votato
issued: emanato, promulgato, pubblicato, decreto, emesso, proclamato
abolished: abolito, abolizione, abrogato, soppresso, cancellato, eliminato, revocato
announced: annunciato, annunciò, proclamò, dichiarò, annuncio
speech: discorso, parlò, pronunciò, conferenza, tenne un discorso, prese la parola, arringò, salì sul palco
position: carica, incarico, ministro, presidente, segretario, commissario, posizione
leader: leader, capo, guidato, guidata, dirigente, diretto, presidente, guida, guidò, capeggiato
president: presidente, presidenza, presieduto
vice-president: vicepresidente
prime-minister: primo ministro, presidente del consiglio, capo del governo, premier
head-of-state: re, regina, imperatore, imperatrice, zar, monarca, capo di stato, regno, regnò
chancellor: cancelliere
governor: governatore
mayor: sindaco, sindaca
minister: ministro, ministra, ministero
senator: senatore, senatrice
speaker: presidente della camera, presidente del senato, presidente del parlamento
deputy: vice, vicario, supplente, vicesindaco
commander: comandante, comandato, comandata, comandò, generale, al comando, guidato, guidò, agli ordini, comando,
 guidata
leader-title: guidato da, amministrato da, governato da, consiglio comunale, giunta
predecessor: predecessore, succedette a
successor: successore, succeduto da, gli succedette
party: partito, iscritto al
member-of: membro, appartenne, appartiene, apparteneva, membro di
legislature: parlamento, legislatura, assemblea
government-type: governo, repubblica, monarchia, forma di governo
governing-body: governato da, amministrato da, organo di governo
jurisdiction: giurisdizione, competenza
signatory: firmatario, firmato da
started: iniziò, cominciò, inizio, scoppiò, iniziato, scoppio, cominciato, esordio, ebbe inizio, ebbe avvio, avviato,
 prese il via, inizia, cominciarono, iniziarono, esplose, prese avvio, scatenò, si aprì, avvio, apertura, incominciò,
 divampò
ended: finì, terminò, terminato, fine, conclusione, concluse, concluso, finito, cessò, ebbe fine, si concluse,
 si chiuse, terminarono, conclusero, ebbe termine, volse al termine, conclusasi, cessarono, si conclude, terminata,
 termina, al termine, giunse al termine
happened: avvenne, accadde, ebbe luogo, svolse, avvenuto, si svolse, svolsero, tenne, tennero, si combatté, combattuta,
 combatté, combatterono, si tenne, si tennero, tenutasi, tenutosi, verificò, si verificò, ebbero luogo, celebrato,
 celebrò, avvenuta, avvennero, svoltasi, disputata, disputato, si disputò, si giocò, giocata, consumò, successe
declared-war: dichiarò guerra, dichiarazione di guerra, entrò in guerra
invaded: invase, invasione, attaccò, attacco, invaso
surrendered: arrese, resa, capitolò, capitolazione, depose le armi, si arrese, bandiera bianca
armistice: armistizio, tregua, cessate il fuoco
captured: catturato, presa, preso, conquistato, occupato, cattura, occupò, conquista, assalto, cadde, caduta,
 preso d'assalto, espugnato, presa di, nelle mani di
besieged: assediato, assedio
liberated: liberato, liberazione
bombed: bombardato, bombardamento
mutinied: ammutinò, ammutinamento, rivolta, insurrezione, ribellione, insorse, sollevazione
overthrown: rovesciato, deposto, caduta, rovesciamento, destituito, colpo di stato
strike: sciopero, scioperi, scioperò, scioperarono
demonstration: manifestazione, manifestò, marcia, protesta, corteo
destroyed: distrutto, distruzione, incendiato, affondato, in fiamme, in cenere, bruciò, in macerie, devastato,
 raso al suolo
duration: durò, durata, durato, durare, protrasse, dura
deaths: morti, morirono, vittime, caduti, uccisi, persero la vita, perirono, trovarono la morte, costò la vita, decessi
injured: feriti, feriti furono, ferite, ustionati
prisoners: prigionieri, arrestati, catturati, catture, presi prigionieri, caddero prigionieri
missing: dispersi
troops: soldati, truppe, uomini, esercito, forze, marinai, schierava, schierò, combattenti, unità, fanti, cavalieri,
 effettivi
participants: delegati, partecipanti, parteciparono, manifestanti, scioperanti, presenti, lavoratori, operai, persone,
 presero parte, accorsero, radunò, sfilarono, iscritti
ships: navi, imbarcazioni, incrociatori
belligerent: combatterono, contro, combatté, belligeranti
part-of-conflict: nell'ambito della, durante la guerra, nel corso della
winner: vincitore, vinse, vittoria, campione, vinto da, vincitrice, vinta, vinto, trionfò
loser: perse, sconfitto, perdente
battle: battaglia, combatté
military-branch: esercito, marina, aeronautica, arruolato in
military-rank: grado, promosso
garrison: guarnigione, di stanza, presidio
opponent: contro, avversario, rivale
result: risultato, esito
held: tenne, tenuto, ebbe luogo, congresso, conferenza, elezioni, svolse, svolto, riunì, tennero, si tenne, si riunì,
 si svolse, convocato, si celebrò, si raccolse, svolgimento
opened: aperto, aprì, inaugurato, inaugurazione, apertura, inaugurò, inaugurati, apre, aprirono, aperti,
 entrò in funzione, entrò in servizio, aperta al traffico, aprì i battenti, aperta al pubblico, aprì le porte
closed: chiuso, chiuse, chiusura, chiudono, chiuse i battenti, cessò, dismesso, chiusi, chiuderà, chiuse le porte,
 abbassò la serranda
dissolved: sciolto, scioglimento, sciolse, soppresso, disciolto, chiuse i battenti, cessò di esistere, si sciolse,
 cessò l'attività
voted: votò, votarono, votazione
votes: voti, voto
vote-share: dei voti, voti, per cento dei voti
seats: seggi, seggio, deputati
turnout: affluenza, partecipazione
electorate: elettori, aventi diritto, elettorato
delegates: delegati, rappresentanti, deputati
candidates: candidati
majority: maggioranza
votes-for: a favore, voti a favore
votes-against: contro, voti contrari, contrari
abstentions: astensioni, astenuti
candidate: candidato, candidata, candidatura
runner-up: secondo posto, vicecampione, seconda classificata, finalista
founded: fondato, fondò, fondazione, istituito, creato, creazione, costituito, nacque, nascita, fondarono, formato,
 nasce, nato, nata, costituì, sorse, fonda, istituì, creò, sorta, sorto, fondano, risale, costituita, vide la luce,
 prese vita, aprì i battenti, messo in piedi
merged: fuse, fusione, unificato, si fuse, fusi, incorporato, incorporata, accorpato, confluì, si unì a, assorbito
split: scissione, divise, divisione, scisse, separò, si divise, si spaccò, spaccatura, rottura
banned: vietato, proibito, bandito, divieto, messo al bando, dichiarato illegale, fuori legge
legalised: legalizzato, legalizzazione
incorporated: costituita in società, titolo di città, registrata
bankrupt: fallimento, fallì, bancarotta, fallita, insolvenza, fallito, dichiarata fallita, concordato preventivo,
 liquidazione
acquired: acquisito, acquistato, acquisizione, rilevato, rilevò, acquistò, acquisì, comprato, comprò, venduto, vendita,
 acquisto, ceduto, cessione, passò a, rileva
nationalised: nazionalizzato, nazionalizzazione
founder: fondatore, fondatrice, fondato da, fondata da, fondò, fondatori, creato da
founded-in: fondato a, fondata a, fondato
headquarters: sede, con sede a, quartier generale
owner: proprietario, proprietaria, proprietà di, appartiene, possiede
parent-company: società madre, controllata da, appartiene
subsidiary: controllata, filiale, filiali, sussidiaria
operator: gestito da, gestita da, operato da
chief-executive: amministratore delegato
key-person: presieduta da, dirigente, presidente, persona chiave
dean: preside di facoltà, decano
rector: rettore, rettrice
industry: industria, settore
product: produce, prodotti, fabbrica
affiliation: affiliato, affiliazione
campus: campus
mascot: mascotte
ideology: ideologia, dottrina
newspaper: giornale, organo
sponsor: sponsor, sponsorizzato
sports-offered: sport, discipline sportive
motto: motto
slogan: slogan
abbreviation: sigla, abbreviazione, abbreviato
colours: colori sociali, colori, colore
latin-name: nome scientifico, in latino
members: membri, iscritti, militanti, soci, aderenti, contava, conta, iscritto, affiliati, membro
employees: dipendenti, impiegati, lavoratori, impiega, impiegava, occupa, occupava, addetti, personale, organico,
 operai, maestranze, collaboratori
students: studenti, allievi, alunni, iscritti, scolari, studenti universitari, studentesse, frequentano
postgraduates: dottorandi, studenti di dottorato
undergraduates: studenti di laurea triennale, laurea triennale
academic-staff: docenti, professori
revenue: fatturato, ricavi, entrate, fatturò, fatturava, ricavo, incassi, incassò, giro d'affari, fatturato di, vendite
dividend: dividendo, dividendi, cedola
equity-ratio: quota di capitale proprio, rapporto di capitale proprio
investments: investimenti, investimento, investito, investì, ha investito
orders-received: ordini acquisiti, ordini ricevuti, portafoglio ordini
warehouses: magazzini, magazzino, depositi
cargo: container, carico, merci, tonnellate di merci
profit: utile, profitto, utili, guadagno, utile netto, profitti, guadagnò
assets: attivo, patrimonio, attività totali, patrimonio netto
budget: bilancio, bilancio di, stanziamento, budget
branches: filiali, negozi, punti vendita, uffici, sportelli
customers: clienti, abbonati, utenti
fleet: flotta, aerei, veicoli, autobus, camion
written: scritto, scrisse, composto, compose, redatto, ultimato, nero su bianco, stese, terminò, redasse, dalla penna,
 mise per iscritto, stesura
published: pubblicato, pubblicò, pubblicazione, uscì, edito, apparve, stampato, uscito, diede alle stampe,
 vide la luce, in stampa, in libreria, dato alle stampe, alle stampe
first-issue: primo numero, cominciò a uscire
last-issue: ultimo numero, cessò le pubblicazioni
premiered: debuttò, prima rappresentazione, prima proiezione, rappresentato, prima esecuzione, messo in scena, esordì,
 andò in scena, prima assoluta, eseguito, eseguita per la prima volta, prima, nelle sale
first-aired: trasmesso, andò in onda
last-aired: ultimo episodio, ultima puntata, ultima messa in onda
recorded: registrato, registrazione
painted: dipinto, dipinse
translated: tradotto, traduzione, tradusse
author: autore, autrice, scritto da, scritta da, scrisse
wrote: scrisse, autore, autrice, opera
editor: redattore, direttore, curatore, diretto da, diretta da, redazione
translator: traduttore, traduttrice, traduzione, tradotto da
illustrator: illustrato da, illustratore, illustrazioni, illustratrice
publisher: editore, pubblicato da, pubblicata da, casa editrice
creator: creatore, creato da, ideato da
director: regista, diretto da, diretta da, direttore, direttrice, regia
producer: produttore, prodotto da
starring: interpretato da, protagonista, cast
composer: compositore, composto da, musica di, compose
performer: interpretato da, cantante, interprete
band-member: membro del gruppo, componenti, formazione
associated-act: collaborò con, suonò con, collaborazione con
record-label: etichetta, etichetta discografica, casa discografica
studio: studio, casa di produzione
presenter: condotto da, conduttore, conduttrice, presentato da
version: versione, versione stabile
programming-language: linguaggio di programmazione, scritto in, programmato in
operating-system: sistema operativo, piattaforma, gira su, piattaforme
licence: licenza, sotto licenza
developer: sviluppato da, sviluppatore, sviluppò, software house
distributor: distribuito da, distribuzione, distributore
broadcaster: trasmesso da, emittente, canale, trasmesso su, rete televisiva
series: serie, trilogia, saga
preceded-by: preceduto da, seguito di, precedente, prequel
followed-by: seguito da, seguito, sequel, successivo
first-appearance: prima apparizione, appare per la prima volta, apparve per la prima volta
character: personaggio, protagonista
genre: genere
derivative: derivato, diede origine
stylistic-origin: origini, deriva da, radici, nato da
language: lingua
discipline: disciplina, campo, tratta di, ambito, argomento
media-type: rilegato, brossura, formato, stampato, tascabile
dedicated-to: dedicato a, dedica, in memoria, commemora, omaggio
based-on: basato su, tratto da, adattamento
museum: museo, galleria, collezione, conservato, esposto
frequency: mensile, settimanale, quotidiano, trimestrale, annuale, periodicità
isbn: isbn
issn: issn, eissn
oclc: oclc
lccn: lccn
coden: coden
library-class: biblioteca del congresso
pages: pagine
chapters: capitoli
volumes: volumi, tomi
issues: numeri
copies: copie, esemplari, tiratura
episodes: episodi, puntate
tracks: tracce, canzoni, brani
running-time: minuti, durata, dura, durava, minuti di durata, durasse, durò, durano, durato
box-office: incassò, botteghino
impact-factor: fattore di impatto, impact factor
words: parole
renamed: rinominato, ribattezzato, cambiò nome, prese il nome, ridenominato, ricevette il nome, nuovo nome
independent: indipendenza, indipendente, si staccò, si rese indipendente
annexed: annesso, annessione, incorporato
settled: colonizzato, insediamento, insediarono, popolato, colonizzazione
construction-started: inizio della costruzione, costruzione iniziò, costruzione cominciò, lavori iniziarono,
 prima pietra, inizio dei lavori, lavori cominciarono
completed: completato, costruito, costruzione, terminato, ultimato, eretto, completamento, finito, completati,
 edificato, edificò, innalzato, ultimazione, realizzato, realizzazione, eresse, costruì, costruita, compiuto,
 portato a termine, a termine
demolished: demolito, demolizione, abbattuto, raso al suolo, buttato giù, smantellato
renovated: restaurato, ristrutturato, restauro
listed: patrimonio dell'umanità, monumento nazionale, tutelato, vincolato
unveiled: inaugurato, inaugurazione
located-in: situato, ubicato, sorge, trova, collocato
country: nazione, paese
region: regione, provincia
state: stato
county: contea, comitato
district: distretto, quartiere
municipality: comune, municipalità, comunale
city: città
capital: capitale, capoluogo
largest-city: città più grande, maggiore città
city-served: serve la città, servita, al servizio della città
borders: confina
to-the-north: nord, a nord
to-the-south: sud, a sud
to-the-east: est, a est
to-the-west: ovest, a ovest
to-the-northeast: nord-est, nordest
to-the-northwest: nord-ovest, nordovest
to-the-southeast: sud-est, sudest
to-the-southwest: sud-ovest, sudovest
river: fiume, rive, bagnato
mouth: sfocia, foce
source-of-river: nasce, sorgente
mountain-range: catena, massiccio
drainage-basin: bacino idrografico, bacino, bacino imbrifero
discharge: portata, portata media, metri cubi al secondo
crosses: attraversa, scavalca, attraversato
tributary: affluente
parent-peak: montagna madre
prominence: prominenza
first-climber: prima ascensione, scalato per la prima volta da, primi salitori
first-climbed: prima ascensione, scalato per la prima volta, scalata
demonym: abitanti, nome degli abitanti
ethnic-group: gruppo etnico, gruppi etnici, etnia, minoranza
currency: moneta, valuta
anthem: inno, inno nazionale
patron-saint: santo patrono, patrono, patrona
twin-town: gemellata, gemellaggio
time-zone: fuso orario, utc
architect: architetto, progettato da, progettata da, disegnato da
designer: progettato da, disegnato da, progettista
builder: costruito da, costruttore
architectural-style: stile, stile architettonico, architettura
significant-building: edifici, progettò, opere
material: fatto di, materiale
tenant: inquilino, affittuario, ospita, occupato da
category: categoria, classificato, tipo
runway-surface: superficie della pista, asfalto, superficie
runway-name: pista, piste
icao: icao, codice icao
iata: iata, codice iata
postal-code: codice postale, cap
area-code: prefisso telefonico, prefisso
register-number: numero di registro, numero d'inventario
climate: clima
population: popolazione, abitanti, residenti, persone, conta, contava, vivono, vivevano, anime, popolano
population-density: densità
households: famiglie
area: superficie, area, estensione, estende, si estende, copre, occupa, ettari, chilometri quadrati
water-area: superficie d'acqua, acque interne, specchio d'acqua
floor-area: superficie calpestabile, metri quadrati, metri quadri, superficie coperta
floors: piani
rooms: stanze, camere, locali, stanza
beds: letti, posti letto, letto
elevation: altitudine, sul livello del mar, sul livello del mare, quota, metri sul livello, altitudine di,
 metri di quota, a quota, altezza
length: lunghezza, lungo, lunghezza di, lunga, misura, misurava, sviluppa, chilometri di lunghezza
width: larghezza, largo, larghezza di, larga, ampio, ampia
height: altezza, alto, alta, altezza di, s'innalza, svetta, eleva
depth: profondità, profondo, profonda
thickness: spessore, spesso
diameter: diametro
radius: raggio
circumference: circonferenza, perimetro
weight: peso, pesa, pesava, massa, dislocamento, stazza, pesante, tonnellate, pesano
volume: volume
capacity: capienza, capacità, posti, ospita, ospitare, contenere, capienza di, può ospitare, accogliere, accoglie,
 contiene, posti a sedere, capace di
speed: velocità, nodi, chilometri orari, velocità massima, velocità di, veloce
distance: distanza, dista, percorse, chilometri da, distante, lontano, percorso, distava
power: potenza, cavalli, chilowatt, megawatt, potenza di, watt
temperature: temperatura, gradi
rainfall: precipitazioni, pioggia, piovosità
cost: costo, costò, costa, prezzo, costato, costarono, costava, prezzo di, pagato, ammontò, spesa, speso, costi,
 costo di, importo
income: stipendio, salario, reddito, guadagnava
gdp: prodotto interno lordo, pil
debt: debito
unemployment: disoccupazione
inflation: inflazione, carovita
share: per cento, percentuale, proporzione, quota
growth: crebbe, aumentò, aumento, crescita
decline: diminuì, calò, calo, diminuzione, scese, riduzione
production: produzione, produsse, prodotto, produce, produceva, prodotti, fabbrica, raccolto, fabbricò, produzione di,
 realizzati
visitors: visitatori, turisti, visitato, presenze, ospiti, accolse
passengers: passeggeri, viaggiatori, trasportò, trasporta, utenti
runway-length: lunghezza della pista, pista, piste
tracks-of-rail: binari, binario, banchine
stations: stazioni
bridges: ponti, arcate, campate
engines: motori, cilindri
gear: cannoni, fucili, mitragliatrici, carri armati, artiglieria
discovered: scoperto, scoprì, scoperta
invented: inventato, inventò, invenzione, brevettato
launched: lanciato, lancio, varato, varo, varò, varati, messo in acqua, decollò, decollo
landed: atterrò, atterraggio
selected: selezionato, scelto
decommissioned: radiato, ritirato dal servizio, dismesso, demolito, disarmo
commissioned: entrò in servizio, entrata in servizio, in servizio, messo in servizio
discoverer: scopritore, scoperto da, scoperta da
inventor: inventore, inventato da
named-after: in onore di, prende il nome, intitolato a
kingdom: regno
phylum: phylum, divisione
class: classe
order: ordine
family: famiglia
genus: genere
species: specie
fossil: fossile, fossili
habitat: habitat, vive in, endemico, diffuso
symptom: sintomo, sintomi
mission: missione, equipaggio, volo spaziale, a bordo, astronauta
crew-member: equipaggio, pilota, astronauta, comandante, membri dell'equipaggio
launch-site: lanciato da, rampa di lancio, cosmodromo
launch-vehicle: razzo, vettore, lanciatore
aircraft: aereo, aerei, caccia, velivolo, elicottero, bombardiere
orbits: orbita, orbita attorno, ruota attorno
ingredient: ingrediente, ingredienti, fatto con, contiene
course: dolce, antipasto, primo piatto, secondo piatto, portata, contorno
dish-variation: variante, variazione
similar-dish: simile, simili, somiglia
serving: servito, si serve, caldo, freddo, porzione
cuisine: cucina, gastronomia, piatto tipico
formula: formula, formula chimica
symbol: simbolo
atomic-number: numero atomico
melting-point: punto di fusione, fonde
boiling-point: punto di ebollizione, bolle
density: densità, denso
half-life: emivita, tempo di dimezzamento
wavelength: lunghezza d'onda
orbital-period: periodo orbitale
rotation-period: periodo di rotazione, rotazione, ruota su
apoapsis: afelio, apogeo, apoapside
periapsis: perielio, perigeo, periapside
escape-velocity: velocità di fuga
magnitude: magnitudo, magnitudine, richter
moons: lune, satelliti, luna
time-in-space: nello spazio, tempo nello spazio
spacewalks: passeggiate spaziali, attività extraveicolari
energy: energia, calorie, chilocalorie, joule
protein: proteine, proteina
fat: grassi
carbohydrate: carboidrati
dose: dose, dosaggio
cases: casi, contagi, contagiati, infetti
patients: pazienti, soggetti, malati
lifespan: aspettativa di vita, speranza di vita, longevità
season: stagione
debut: esordio, debutto, esordì, debuttò, esordito, esordirà, debuttato, prima partita
transferred: ceduto, trasferito, acquistato da, passò al, trasferimento
promoted: promosso, promozione, salì in, ascese, promossa, ottenne la promozione
relegated: retrocesso, retrocessione, retrocedette, retrocede, retrocessa, discese
club: club, squadra, giocò, militò
league: lega, campionato
manager: allenatore, allenato da
managed: allenò, allenato, allenatore del, alla guida
captain: capitano
ground: stadio
playing-position: ruolo, attaccante, difensore, portiere
draft-team: draft, selezionato da, scelto da
medal: medaglia, oro, argento, bronzo
tournament: torneo, coppa, campionato
wins: vittorie, vinse
losses: sconfitte
draws: pareggi, pareggio
points: punti
goals: gol, reti, segnò, segnato, segnando, rete, marcature, realizzò
goals-conceded: gol subiti, reti subite, subì
appearances: presenze, partite, disputò, disputato, giocò, partita, incontri, collezionò, gare
titles: titoli, scudetti, campionati, vinse, trofei, coppe, titolo
medal-count: medaglie
place-reached: posto, classificò, classificato, posizione, arrivò
shirt-number: numero di maglia, maglia numero
spectators: spettatori, pubblico, pubblico di, tifosi, affluenza, presenti
transfer-fee: costo del cartellino, cartellino, valutazione
draft-pick: draft, scelta assoluta
record: record, primato
ordered: ordinato, ordine, commissionato
laid-down: impostato, impostazione, chiglia
christened: battezzato, varo
maiden-voyage: viaggio inaugurale, primo viaggio, primo volo
production-started: inizio della produzione, produzione iniziò, prodotto dal, produzione
production-ended: fine della produzione, produzione cessò, produzione terminò, produzione
engine: motore, propulsore, alimentato da, propulso da
transmission: cambio, trasmissione, cambio manuale
body-style: carrozzeria, berlina, coupé, cabriolet
assembly: assemblato a, assemblaggio, prodotto a, costruita a
function: funzione, serve da, usato come, scopo
wheelbase: passo, interasse
carriages: carrozze, vagoni, vetture
rocket-stages: stadi, stadio
launches: lanci
failures: fallimenti, insuccessi
crew-size: equipaggio
instrument: strumento, suona, suonava, chitarrista, pianista, batterista
movement: movimento, corrente
cinematographer: fotografia, direttore della fotografia, operatore
narrator: narratore, voce narrante, narrato da
drafted: draft, scelto al draft
destinations: destinazioni, rotte
""")
