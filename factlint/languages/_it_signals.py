"""The Italian words and phrases that signal predicates; plurals and genders of participles follow by stemming."""

from __future__ import annotations

from factlint.languages._signals import signal_words

SIGNALS = signal_words("""
born: nata, nati, nate, nato, nacque, nasce, nacquero, nascere, nascita, data di nascita, venne al mondo, natali
baptised: battezzato, battesimo
died: morì, morto, muore, morte, morire, morirono, decesso, deceduto, scomparso, scomparsa, perì, spirò,
 perse la vita, fu ucciso, fu uccisa, venne ucciso, venne uccisa, fu assassinato, fu assassinata, morta, deceduta,
 perirono
buried: sepolto, sepoltura, funerale, funerali, tumulato, inumato
married: sposò, sposato, sposa, nozze, matrimonio, sposare, convolò
divorced: divorziò, divorziato, divorzio
met: incontrò, conobbe, incontro, conosciuto, incontrare, incontrarono
enrolled: iscrisse, iscritto, iscrizione, entrò all, entrò alla, entrò nel, ammesso, immatricolato
graduated: laureò, laureato, laurea, diplomò, diplomato, diploma, terminò gli studi, completò gli studi
expelled: espulso, espulsione, espulse
moved: si trasferì a, stabilì, trasferì, trasferito, trasferimento, emigrò, trasferirono
left: lasciò, lasciato, partì, abbandonò, partenza, partito da
returned: tornò, ritornò, ritorno, tornato, rientrò, rientro, ritornato
arrived: arrivò, giunse, arrivo, arrivato, giunto
visited: visitò, visita, viaggiò
fled: fuggì, fuga, fuggito, scappò, rifugiò
arrested: arrestato, arresto, arrestarono, catturato, fermato, arrestò
imprisoned: imprigionato, incarcerato, prigione, carcere, detenuto, prigionia
tried: processato, processo, tribunale
sentenced: condannato, condanna, sentenza
exiled: esiliato, esilio, deportato, confinato, confino, bandito, deportazione
released: liberato, rilasciato, scarcerato, liberazione, amnistiato, rilascio, scarcerazione, amnistia
executed: giustiziato, impiccato, fucilato, ghigliottinato, decapitato, esecuzione, impiccagione
assassinated: assassinato, assassinio, omicidio, ucciso
wounded: ferito, attentato
fell-ill: ammalò, ictus, malattia, infarto
retired: ritirò, pensione, ritirato, ritiro, pensionamento
awarded: premiato, ricevette, insignito, conferito, vinse, decorato, ricevuto, ottenne, assegnato
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
teacher: allievo di, allieva di, discepolo di, insegnante, maestro, professore
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
age: età, anni, all'età di
children: figli, figlie, bambini
siblings: fratelli, sorelle
birth-order: primogenito, maggiore, minore, figlio
languages-spoken: lingue, parlava
degree: laurea, dottorato, titolo
appointed: nominato, nominò, nomina, designato, incaricato
elected: eletto, elezione, elezioni, elesse, rieletto, scelto
nominated: candidato, nominato, proposto
took-office: entrò in carica, assunse la carica, assunse, salì al potere, salì al trono, divenne, in carica dal,
 insediò, insediamento, succedette
left-office: lasciò la carica, fine del mandato, cessò dalla carica
resigned: dimise, dimissioni, rinunciò
dismissed: destituito, licenziato, rimosso, deposto, esonerato
crowned: incoronato, incoronazione
abdicated: abdicò, abdicazione
joined: aderì, unì, adesione, iscrisse, entrò nel, entrò a far parte, arruolò, membro dal
signed: firmato, firmò, firmarono, firma, siglato, stipulato, trattato, sottoscritto
adopted: approvato, adottato, approvazione, approvò, ratificato, promulgato
issued: emanato, promulgato, pubblicato, decreto, emesso, proclamato
abolished: abolito, abolizione, abrogato, soppresso
announced: annunciato, annunciò, proclamò, dichiarò, annuncio
speech: discorso, parlò, pronunciò, conferenza, tenne un discorso
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
commander: comandante, comandato, comandata, comandò, generale, al comando
predecessor: predecessore, succedette a
successor: successore, succeduto da, gli succedette
party: partito, iscritto al
member-of: membro, appartenne, appartiene, apparteneva, membro di
legislature: parlamento, legislatura, assemblea
signatory: firmatario, firmato da
started: iniziò, cominciò, inizio, scoppiò, iniziato, scoppio, cominciato, esordio, ebbe inizio
ended: finì, terminò, terminato, fine, conclusione, concluse, concluso, finito, cessò, ebbe fine
happened: avvenne, accadde, ebbe luogo, svolse, avvenuto
declared-war: dichiarò guerra, dichiarazione di guerra, entrò in guerra
invaded: invase, invasione, attaccò, attacco, invaso
surrendered: arrese, resa, capitolò, capitolazione
armistice: armistizio, tregua, cessate il fuoco
captured: catturato, presa, preso, conquistato, occupato, cattura, occupò, conquista, assalto, cadde, caduta
besieged: assediato, assedio
liberated: liberato, liberazione
bombed: bombardato, bombardamento
mutinied: ammutinò, ammutinamento, rivolta, insurrezione, ribellione, insorse, sollevazione
overthrown: rovesciato, deposto, caduta, rovesciamento, destituito, colpo di stato
strike: sciopero, scioperi, scioperò, scioperarono
demonstration: manifestazione, manifestò, marcia, protesta, corteo
destroyed: distrutto, distruzione, incendiato, affondato
duration: durò, durata, durato, durare
deaths: morti, morirono, vittime, caduti, uccisi, perdite, persero la vita, perirono
injured: feriti
prisoners: prigionieri, arrestati, catturati
missing: dispersi
troops: soldati, truppe, uomini, esercito, forze, marinai
participants: delegati, partecipanti, parteciparono, manifestanti, scioperanti, presenti, lavoratori, operai, persone
ships: navi, imbarcazioni, incrociatori
belligerent: combatterono, contro, combatté, belligeranti
winner: vincitore, vinse, vittoria, campione, vinto da, vincitrice
loser: perse, sconfitto, perdente
battle: battaglia, combatté
military-rank: grado, promosso
opponent: contro, avversario, rivale
result: risultato, esito
held: tenne, tenuto, ebbe luogo, congresso, conferenza, elezioni, svolse, svolto, riunì, tennero
opened: aperto, aprì, inaugurato, inaugurazione, apertura, inaugurò
closed: chiuso, chiuse, chiusura
dissolved: sciolto, scioglimento, sciolse, soppresso, disciolto
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
founded: fondato, fondò, fondazione, istituito, creato, creazione, costituito, nacque, nascita, fondarono, formato
merged: fuse, fusione, unificato
split: scissione, divise, divisione, scisse, separò
banned: vietato, proibito, bandito, divieto
acquired: acquisito, acquistato, acquisizione
nationalised: nazionalizzato, nazionalizzazione
founder: fondatore, fondatrice, fondato da, fondata da, fondò, fondatori, creato da
founded-in: fondato a, fondata a, fondato
headquarters: sede, con sede a, quartier generale
owner: proprietario, proprietaria, proprietà di, appartiene, possiede
parent-company: società madre, controllata da, appartiene
operator: gestito da, gestita da, operato da
chief-executive: amministratore delegato
rector: rettore, rettrice
industry: industria, settore
product: produce, prodotti, fabbrica
affiliation: affiliato, affiliazione
ideology: ideologia, dottrina
newspaper: giornale, organo
motto: motto
abbreviation: sigla, abbreviazione, abbreviato
members: membri, iscritti, militanti, soci, aderenti
employees: dipendenti, impiegati, lavoratori
students: studenti, allievi, alunni
academic-staff: docenti, professori
revenue: fatturato, ricavi, entrate
profit: utile, profitto
budget: bilancio
written: scritto, scrisse, composto, compose, redatto, ultimato
published: pubblicato, pubblicò, pubblicazione, uscì, edito, apparve, stampato, uscito, diede alle stampe
first-issue: primo numero, cominciò a uscire
premiered: debuttò, prima rappresentazione, prima proiezione, rappresentato
first-aired: trasmesso, andò in onda
recorded: registrato, registrazione
painted: dipinto, dipinse
translated: tradotto, traduzione, tradusse
author: autore, autrice, scritto da, scritta da, scrisse
wrote: scrisse, autore, autrice, opera
editor: redattore, direttore, curatore, diretto da, diretta da, redazione
translator: traduttore, traduttrice, traduzione, tradotto da
publisher: editore, pubblicato da, pubblicata da, casa editrice
creator: creatore, creato da, ideato da
director: regista, diretto da, diretta da, direttore, direttrice, regia
producer: produttore, prodotto da
starring: interpretato da, protagonista, cast
composer: compositore, composto da, musica di, compose
performer: interpretato da, cantante, interprete
series: serie, trilogia, saga
character: personaggio, protagonista
genre: genere
language: lingua
named-after: in onore di, prende il nome, intitolato a
based-on: basato su, tratto da, adattamento
pages: pagine
chapters: capitoli
volumes: volumi, tomi
issues: numeri
copies: copie, esemplari, tiratura
episodes: episodi, puntate
running-time: minuti
words: parole
renamed: rinominato, ribattezzato, cambiò nome, prese il nome, ridenominato
independent: indipendenza, indipendente
annexed: annesso, annessione, incorporato
construction-started: inizio della costruzione, costruzione iniziò, costruzione cominciò, lavori iniziarono,
 prima pietra
completed: completato, costruito, costruzione, terminato, ultimato, eretto, completamento, finito
demolished: demolito, demolizione, abbattuto
renovated: restaurato, ristrutturato, restauro
unveiled: inaugurato, inaugurazione
located-in: situato, ubicato, sorge, trova, collocato
country: nazione, paese
region: regione, provincia
state: stato
district: distretto, quartiere
city: città
capital: capitale, capoluogo
largest-city: città più grande, maggiore città
borders: confina
river: fiume, rive, bagnato
mouth: sfocia, foce
source-of-river: nasce, sorgente
mountain-range: catena, massiccio
currency: moneta, valuta
architect: architetto, progettato da, progettata da, disegnato da
designer: progettato da, disegnato da, progettista
builder: costruito da, costruttore
material: fatto di, materiale
population: popolazione, abitanti, residenti, persone
population-density: densità
households: famiglie
area: superficie, area, estensione
floors: piani
elevation: altitudine, sul livello del mar, sul livello del mare, quota
length: lunghezza, lungo
width: larghezza, largo
height: altezza, alto
depth: profondità
diameter: diametro
weight: peso, pesa, pesava, massa
volume: volume
capacity: capienza, capacità, posti
speed: velocità
distance: distanza, dista, percorse
power: potenza
temperature: temperatura, gradi
cost: costo, costò, costa, prezzo, costato
income: stipendio, salario, reddito, guadagnava
gdp: prodotto interno lordo, pil
debt: debito
unemployment: disoccupazione
share: per cento, percentuale, proporzione, quota
growth: crebbe, aumentò, aumento, crescita
decline: diminuì, calò, calo, diminuzione, scese, riduzione
production: produzione, produsse, prodotto
visitors: visitatori
passengers: passeggeri
stations: stazioni
discovered: scoperto, scoprì, scoperta
invented: inventato, inventò, invenzione, brevettato
launched: lanciato, lancio, varato
landed: atterrò, atterraggio
selected: selezionato, scelto
discoverer: scopritore, scoperto da, scoperta da
inventor: inventore, inventato da
ingredient: ingrediente, ingredienti, fatto con, contiene
orbital-period: periodo orbitale
season: stagione
debut: esordio, debutto, esordì, debuttò
club: club, squadra, giocò, militò
league: lega, campionato
manager: allenatore, allenato da
captain: capitano
ground: stadio
playing-position: ruolo, attaccante, difensore, portiere
medal: medaglia, oro, argento, bronzo
tournament: torneo, coppa, campionato
wins: vittorie, vinse
losses: sconfitte
points: punti
goals: gol, reti
appearances: presenze, partite
titles: titoli
medal-count: medaglie
spectators: spettatori, pubblico
""")
