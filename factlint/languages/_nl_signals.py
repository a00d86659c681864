"""The Dutch words and phrases that signal predicates; plurals and inflected participles follow by stemming."""

from __future__ import annotations

from factlint.languages._signals import signal_words

SIGNALS = signal_words("""
born: geboren, geboorte, geboortedatum, geboortedag, ter wereld, afkomstig uit
baptised: gedoopt, doop
died: stierf, stierven, overleed, overleden, overlijden, dood, gestorven, sterft, sterven, sneuvelde, ontsliep,
 omgekomen, werd vermoord, werd gedood, kwam om, gesneuveld, verongelukte
buried: begraven, begrafenis, bijgezet, begroef
married: trouwde, getrouwd, trouwden, trouwt, huwelijk, huwde, gehuwd, bruiloft, trouwen
divorced: gescheiden, scheiding, scheidde
met: ontmoette, ontmoet, ontmoeting, leerde kennen, ontmoetten
enrolled: ingeschreven, schreef zich in, toegelaten, begon zijn studie, begon haar studie, ging studeren,
 inschrijving
graduated: afgestudeerd, studeerde af, diploma, afstuderen, promoveerde, slaagde
expelled: verwijderd, uitgesloten, weggestuurd, geschorst, van de universiteit gestuurd
moved: verhuisde naar, verhuisde, verhuisd, vestigde, verhuizing, emigreerde, verhuisden
left: verliet, vertrok, vertrek, vertrokken, verlaten
returned: terug, keerde terug, teruggekeerd, terugkeer, terugkeerde, terugkomst
arrived: aankwam, aankomst, kwam aan, arriveerde, aangekomen, bereikte
visited: bezocht, bezoek, reisde
fled: vluchtte, gevlucht, vlucht, ontsnapte, ontsnapt
arrested: gearresteerd, arrestatie, aangehouden, opgepakt, aanhouding, gearresteerden
imprisoned: gevangengezet, gevangenis, gevangenschap, opgesloten, gevangen
tried: berecht, proces, terechtgesteld, rechtbank
sentenced: veroordeeld, vonnis, veroordeling
exiled: verbannen, ballingschap, verbanning, gedeporteerd, deportatie
released: vrijgelaten, vrijlating, vrijgekomen, vrij, amnestie
executed: geëxecuteerd, terechtgesteld, opgehangen, gefusilleerd, onthoofd, executie, terechtstelling, gehangen
assassinated: vermoord, moord, moordaanslag, doodgeschoten
wounded: gewond, aanslag, verwond
fell-ill: ziek, beroerte, ziekte, hartaanval
retired: pensioen, gepensioneerd, trok zich terug
awarded: bekroond, ontving, kreeg, onderscheiden, toegekend, gekregen, uitgereikt
canonised: heilig verklaard, zalig verklaard
embalmed: gebalsemd
born-in: geboren in, geboren te, geboorteplaats, geboren, afkomstig uit
died-in: stierf in, overleed in, overleden in, stierf, overleed, sterfplaats, overleden te
buried-in: begraven, begraafplaats, graf, mausoleum, bijgezet
residence: woonde, woont, woonachtig, woonplaats, gewoond, verbleef
hometown: opgegroeid, groeide op, afkomstig uit
citizenship: staatsburger, staatsburgerschap, burgerschap
nationality: nationaliteit
ethnicity: afkomst, etniciteit, afstamming
religion: godsdienst, religie, geloof, kerk
occupation: beroep, werkte als, werkzaam als
employer: werkte voor, werkte bij, in dienst, werkgever
alma-mater: studeerde, universiteit, gestudeerd, afgestudeerd, student
field-of-study: studeerde, studie, vakgebied
teacher: leerling van, student van, leraar, docent, promotor
pupil: leerling, onderwees, student
spouse: echtgenote, echtgenoot, vrouw, man, trouwde, getrouwd, gehuwd, weduwe, weduwnaar, huwde
father: vader, zoon van, dochter van
mother: moeder, zoon van, dochter van
parent: ouders, ouder, vader, moeder, zoon van, dochter van
child: kind, kinderen, zoon, dochter, zonen, dochters
sibling: broer, zus, zuster, broers, zussen
brother: broer, broers, broeder
sister: zus, zuster, zussen, zusters
relative: neef, nicht, oom, tante, grootvader, grootmoeder, kleinzoon, familielid
friend: vriend, vriendin, vriendschap
influenced-by: beïnvloed, invloed, geïnspireerd
killed-by: vermoord door, gedood door, moordenaar
cause-of-death: stierf aan, overleed aan, doodsoorzaak
award: prijs, bekroond, medaille, onderscheiding, ontving, kreeg, onderscheiden, laureaat, won
notable-work: bekend om, bekend van, beroemd, meesterwerk
nickname: bijnaam, bekend als, genoemd, bijgenaamd
pseudonym: pseudoniem, onder de naam, schuilnaam, ondertekende, artiestennaam
full-name: volledige naam, echte naam, geboortenaam, officiële naam
title: titel, getiteld
age: leeftijd, jaar oud, oud, jarige
children: kinderen, zonen, dochters
siblings: broers, zussen, broers en zussen
birth-order: oudste, jongste, kind
languages-spoken: talen, sprak
degree: graad, titel, doctoraat
appointed: benoemd, benoeming, aangesteld, benoemde
elected: gekozen, verkozen, verkiezing, verkiezingen, herkozen
nominated: genomineerd, voorgedragen, kandidaat
took-office: trad aan, aangetreden, ambt aanvaard, werd beëdigd, aantreden, aan de macht, besteeg de troon, volgde op,
 nam het ambt
left-office: trad af, aftreden, verliet het ambt
resigned: nam ontslag, trad af, ontslag, aftreden, afgetreden
dismissed: ontslagen, afgezet, ontheven, ontslag
crowned: gekroond, kroning
abdicated: abdiceerde, abdicatie, troonsafstand, deed afstand
joined: sloot zich aan, aangesloten, toegetreden, trad toe, toetreding, lid werd, werd lid
signed: ondertekend, getekend, ondertekening, ondertekende, verdrag, gesloten, tekende
adopted: aangenomen, goedgekeurd, aanvaard, bekrachtigd, geratificeerd
issued: uitgevaardigd, uitgegeven, decreet, afgekondigd, vaardigde
abolished: afgeschaft, afschaffing, opgeheven
announced: aangekondigd, kondigde, aankondiging, verklaarde, afgekondigd
speech: toespraak, sprak, rede, redevoering, hield een toespraak, lezing
position: ambt, functie, minister, voorzitter, secretaris, commissaris, post
leader: leider, leidde, geleid, voorzitter, hoofd, leidster, leiding, aangevoerd, leidt
president: president, presidentschap
vice-president: vicepresident, vice-president
prime-minister: premier, minister-president, eerste minister, regeringsleider
head-of-state: koning, koningin, keizer, keizerin, tsaar, staatshoofd, vorst, monarch, regeerde
chancellor: kanselier, bondskanselier
governor: gouverneur
mayor: burgemeester
minister: minister, ministerie
senator: senator
commander: commandant, bevelhebber, generaal, bevel, aangevoerd door
predecessor: voorganger, volgde op
successor: opvolger, opgevolgd door, opvolgde, opgevolgd
party: partij, partijlid
member-of: lid, lid van, behoorde tot
legislature: parlement, wetgevende
signatory: ondertekenaar, ondertekend door
started: begon, begonnen, begin, brak uit, uitgebroken, uitbraak, startte, aanvang, gestart, uitbreken
ended: eindigde, einde, geëindigd, beëindigd, eind, afgelopen, afgesloten, liep af
happened: vond plaats, plaatsgevonden, gebeurde, plaats, voltrok
declared-war: verklaarde de oorlog, oorlogsverklaring, verklaarde oorlog
invaded: viel binnen, inval, aanval, binnengevallen, invasie, aangevallen
surrendered: gaf zich over, capituleerde, overgave, capitulatie, overgegeven
armistice: wapenstilstand, bestand, staakt-het-vuren
captured: ingenomen, veroverd, inname, bezet, verovering, bestormd, bestorming, veroverde, viel, bezetting
besieged: belegerd, belegering, beleg
liberated: bevrijd, bevrijding
bombed: gebombardeerd, bombardement
mutinied: muiterij, opstand, kwam in opstand, muitte, rebelleerde
overthrown: omvergeworpen, afgezet, val, omverwerping, staatsgreep
strike: staking, staakte, staakten, gestaakt
demonstration: demonstratie, demonstreerde, betoging, protest, mars
destroyed: verwoest, vernietigd, verwoesting, gezonken, afgebrand
duration: duurde, duurden, duur, geduurd, lang
deaths: doden, gedood, omgekomen, sneuvelden, slachtoffers, stierven, kwamen om, dodental, vielen, gesneuveld, om het
 leven
injured: gewonden, gewond
prisoners: gevangenen, krijgsgevangenen, gearresteerd
missing: vermisten, vermist
troops: soldaten, troepen, manschappen, leger, matrozen, mannen, sterk
participants: afgevaardigden, deelnemers, namen deel, deelgenomen, aanwezigen, stakers, betogers, arbeiders, mensen,
 demonstranten
ships: schepen, oorlogsschepen, kruisers
belligerent: vochten, tegen, vocht
winner: won, winnaar, overwinning, kampioen, gewonnen, versloeg, winnares
loser: verloor, verslagen, verliezer
battle: slag, vocht, gevochten, strijd
military-rank: rang, bevorderd
opponent: tegen, tegenstander, rivaal
result: uitslag, resultaat, resulteerde
held: gehouden, vond plaats, congres, conferentie, verkiezingen, plaatsgevonden, vergaderde, bijeen
opened: geopend, opening, opende, ingehuldigd, ging open
closed: gesloten, sluiting, sloot
dissolved: ontbonden, ontbinding, opgeheven, opheffing, uiteengejaagd
voted: stemde, stemden, stemming, gestemd
votes: stemmen, stem
vote-share: van de stemmen, stemmen, procent van de stemmen
seats: zetels, zetel, mandaten, afgevaardigden
turnout: opkomst
electorate: kiezers, stemgerechtigden, kiesgerechtigden
delegates: afgevaardigden, gedelegeerden, vertegenwoordigers
candidates: kandidaten
majority: meerderheid
votes-for: voor gestemd, stemmen voor, voorstanders
votes-against: tegen, stemmen tegen
abstentions: onthoudingen, onthielden
candidate: kandidaat, kandidatuur
founded: opgericht, oprichting, gesticht, richtte, stichting, stichtte, ontstond, gevormd, in het leven geroepen,
 ontstaan, gegrondvest
merged: fuseerde, fusie, samengevoegd, gefuseerd
split: splitste, splitsing, scheuring, gesplitst
banned: verboden, verbod
acquired: overgenomen, overname, gekocht
nationalised: genationaliseerd, nationalisatie
founder: oprichter, stichter, opgericht door, oprichtster, gesticht door, richtte, oprichters, stichtte
founded-in: opgericht in, gesticht in, opgericht
headquarters: hoofdkantoor, hoofdkwartier, zetel, gevestigd, hoofdzetel
owner: eigenaar, eigendom van, bezit, eigenares
parent-company: moederbedrijf, dochteronderneming van
operator: beheerd door, geëxploiteerd door, exploitant
chief-executive: algemeen directeur, topman, bestuursvoorzitter
rector: rector
industry: industrie, sector, bedrijfstak
product: produceert, producten, maakt
affiliation: aangesloten, verbonden
ideology: ideologie, leer
newspaper: krant, orgaan
motto: motto, lijfspreuk
abbreviation: afkorting, afgekort
members: leden, lid, aanhangers, ledental
employees: werknemers, medewerkers, personeel, arbeiders
students: studenten, leerlingen, scholieren
academic-staff: docenten, hoogleraren
revenue: omzet, inkomsten
profit: winst
budget: begroting, budget
written: geschreven, schreef, gecomponeerd, componeerde, voltooid
published: gepubliceerd, publiceerde, publicatie, verscheen, verschenen, uitgegeven, uitgave, gedrukt, verschijning,
 uitgebracht, uitkwam, kwam uit
first-issue: eerste nummer, eerste uitgave, eerste editie
premiered: première, ging in première
first-aired: uitgezonden
recorded: opgenomen, opname
painted: geschilderd, schilderde
translated: vertaald, vertaling, vertaalde
author: auteur, schrijver, geschreven door, schreef, schrijfster
wrote: schreef, auteur, schrijver
editor: redacteur, hoofdredacteur, redactie, geredigeerd
translator: vertaler, vertaald door, vertaling
publisher: uitgever, uitgeverij, uitgegeven door
creator: bedenker, schepper, gemaakt door, bedacht door
director: regisseur, geregisseerd, directeur, regie
producer: producent, geproduceerd
starring: hoofdrol, gespeeld door, rolverdeling
composer: componist, gecomponeerd door, muziek van
performer: gezongen door, zanger, zangeres, uitgevoerd door
series: serie, reeks, trilogie
character: personage, hoofdpersoon
genre: genre
language: taal
named-after: vernoemd, genoemd naar
based-on: gebaseerd op, bewerking van
pages: pagina's, bladzijden, pagina, bladzijde
chapters: hoofdstukken
volumes: delen, banden
issues: nummers, afleveringen
copies: exemplaren, oplage
episodes: afleveringen
running-time: minuten
words: woorden
renamed: hernoemd, omgedoopt, kreeg de naam, naamswijziging
independent: onafhankelijkheid, onafhankelijk
annexed: geannexeerd, annexatie, ingelijfd
construction-started: bouw begon, begin van de bouw, bouw gestart, eerste steen, begonnen met de bouw
completed: voltooid, gebouwd, voltooiing, bouw, gereed, opgeleverd, afgebouwd
demolished: gesloopt, sloop, afgebroken
renovated: gerenoveerd, gerestaureerd, restauratie, renovatie
unveiled: onthuld, onthulling, ingehuldigd
located-in: ligt, gelegen, bevindt, gevestigd, staat in, lag
country: land
region: regio, provincie, streek
state: deelstaat, staat
district: district, wijk
city: stad
capital: hoofdstad
largest-city: grootste stad
borders: grenst
river: rivier, oevers
mouth: mondt, monding
source-of-river: ontspringt, bron
mountain-range: gebergte, bergketen
currency: munteenheid, munt, valuta
architect: architect, ontworpen door, ontwierp, architecte
designer: ontworpen door, ontwerper, ontwierp
builder: gebouwd door, bouwer
material: gemaakt van, materiaal
population: inwoners, bevolking, inwonertal, mensen, telde, bewoners
population-density: bevolkingsdichtheid, dichtheid
households: huishoudens
area: oppervlakte, gebied, beslaat
floors: verdiepingen
elevation: hoogte, boven zeeniveau, boven de zeespiegel
length: lengte, lang
width: breedte, breed
height: hoogte, hoog
depth: diepte, diep
diameter: diameter, doorsnede
weight: gewicht, weegt, woog, massa
volume: volume, inhoud
capacity: capaciteit, plaatsen, zitplaatsen
speed: snelheid
distance: afstand, afgelegd
power: vermogen
temperature: temperatuur, graden
cost: kosten, kostte, prijs, kost, gekost
income: salaris, loon, inkomen, verdiende
gdp: bruto binnenlands product, bbp
debt: schuld
unemployment: werkloosheid
share: procent, percentage, aandeel
growth: groeide, groei, steeg, stijging, toename, toegenomen
decline: daalde, daling, afname, afgenomen, gedaald
production: productie, produceerde, geproduceerd
visitors: bezoekers
passengers: passagiers, reizigers
stations: stations, haltes
discovered: ontdekt, ontdekking, ontdekte
invented: uitgevonden, uitvinding, gepatenteerd
launched: gelanceerd, lancering
landed: landde, geland, landing
selected: geselecteerd, gekozen
discoverer: ontdekker, ontdekt door, ontdekte
inventor: uitvinder, uitgevonden door
ingredient: ingrediënt, ingrediënten, bevat, gemaakt met
orbital-period: omlooptijd
season: seizoen
debut: debuut, debuteerde
club: club, speelde, ploeg, elftal
league: competitie, divisie
manager: trainer, coach, getraind
captain: aanvoerder
ground: stadion
playing-position: positie, aanvaller, verdediger, doelman
medal: medaille, goud, zilver, brons
tournament: toernooi, beker, kampioenschap
wins: overwinningen, gewonnen
losses: nederlagen, verloren
points: punten
goals: doelpunten
appearances: wedstrijden
titles: titels
medal-count: medailles
spectators: toeschouwers, publiek
""")
