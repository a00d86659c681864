"""The Dutch words and phrases that signal predicates; plurals and inflected participles follow by stemming."""

from __future__ import annotations

from factlint.languages._signals import signal_words

SIGNALS = signal_words("""
born: geboren, geboorte, geboortedatum, geboortedag, ter wereld, afkomstig uit, het levenslicht, zag het levenslicht,
 kwam ter wereld, geboortig, levenslicht, beviel, wieg stond
baptised: gedoopt, doop
died: stierf, stierven, overleed, overleden, overlijden, dood, gestorven, sterft, sterven, sneuvelde, ontsliep,
 omgekomen, werd vermoord, werd gedood, kwam om, gesneuveld, verongelukte, stierf aan, kwam om het leven, om het leven,
 bezweek, verdronk, heengegaan, ontslapen, laatste adem, verloor het leven, van het leven, blies uit,
 pleegde zelfmoord, zelfmoord, ontviel, heenging, verscheiden
buried: begraven, begrafenis, bijgezet, begroef, ter aarde besteld, ligt begraven, bijzetting, ter aarde,
 laatste rustplaats, uitvaart, grafwaarts
married: trouwde, getrouwd, trouwden, trouwt, huwelijk, huwde, gehuwd, bruiloft, trouwen, trad in het huwelijk,
 in het huwelijk, trouwpartij, echt, huwelijksbootje, jawoord, ja-woord, naar het altaar, in de echt
divorced: gescheiden, scheiding, scheidde, huwelijk ontbonden, ging uit elkaar
met: ontmoette, ontmoet, ontmoeting, leerde kennen, ontmoetten, kwam tegen, kennismaking, kennis met, oog in oog
enrolled: ingeschreven, schreef zich in, toegelaten, begon zijn studie, begon haar studie, ging studeren, inschrijving,
 in aan de universiteit, aan zijn studie, aan haar studie, werd student, toegelaten tot
graduated: afgestudeerd, studeerde af, diploma, afstuderen, promoveerde, slaagde, zijn diploma, haar diploma, zijn bul,
 haar bul, zijn studie af, rondde af, examen, einddiploma, eindexamen
expelled: verwijderd, uitgesloten, weggestuurd, geschorst, van de universiteit gestuurd, eruit gezet, geroyeerd,
 uit de partij gezet, van school gestuurd
moved: verhuisde naar, verhuisde, verhuisd, vestigde, verhuizing, emigreerde, verhuisden, vestigde zich,
 zijn tenten op, zijn intrek, haar intrek, streek neer, nam zijn intrek, ging wonen, betrok, huurde kamers, verkaste,
 neergestreken
left: verliet, vertrok, vertrek, vertrokken, verlaten, afscheid, de rug toe, op weg, nam afscheid, reisde af,
 ging heen, de deur uit
returned: terug, keerde terug, teruggekeerd, terugkeer, terugkeerde, terugkomst, thuis, weer terug, ging terug,
 weer voet, kwam terug, weerkeerde, terugreis
arrived: aankwam, aankomst, kwam aan, arriveerde, aangekomen, bereikte, stapte uit, betrad, zette voet
visited: bezocht, bezoek, reisde, bracht een bezoek, op bezoek
fled: vluchtte, gevlucht, vlucht, ontsnapte, ontsnapt, de benen, dook onder, ondergedoken, ontkwam, te ontkomen,
 week uit, op de vlucht, een goed heenkomen, nam de wijk, uitgeweken, zocht toevlucht
arrested: gearresteerd, arrestatie, aangehouden, opgepakt, aanhouding, gearresteerden, in de boeien,
 in handen van de politie, ingerekend, in de kraag gevat, opgebracht, ingesloten, meegenomen door de politie
imprisoned: gevangengezet, gevangenis, gevangenschap, opgesloten, gevangen, achter de tralies, de cel in, vastgezet,
 in de gevangenis, achter slot en grendel, in de cel, kerker
tried: berecht, proces, terechtgesteld, rechtbank, terecht, voor de rechter, beklaagdenbank, stond terecht,
 voor het gerecht
sentenced: veroordeeld, vonnis, veroordeling, schuldig bevonden, zijn straf, haar straf, straf
exiled: verbannen, ballingschap, verbanning, gedeporteerd, deportatie, in ballingschap, het land uit, uitgezet, siberië
released: vrijgelaten, vrijlating, vrijgekomen, vrij, amnestie, ging in première, première, bracht uit, kwam vrij,
 op vrije voeten, verliet de gevangenis, gratie, in vrijheid, uit de gevangenis, in de winkels, in de bioscoop,
 uitgebracht
executed: geëxecuteerd, terechtgesteld, opgehangen, gefusilleerd, onthoofd, executie, terechtstelling, gehangen,
 aan de galg, galg, schavot, vuurpeloton, ter dood gebracht, guillotine, tegen de muur
assassinated: vermoord, moord, moordaanslag, doodgeschoten, doodgestoken, omgebracht
wounded: gewond, aanslag, verwond, kogel, neergeschoten, getroffen door
fell-ill: ziek, beroerte, ziekte, hartaanval, werd ziek, kreeg tyfus, bedlegerig, ziek te bed, stortte in, ziekbed
retired: pensioen, gepensioneerd, trok zich terug, met pensioen, ging met pensioen, pensionering, stopte, zwaaide af,
 gepensioneerde, hing zijn schoenen aan de wilgen, afzwaaide
awarded: bekroond, ontving, kreeg, onderscheiden, toegekend, gekregen, uitgereikt, kreeg de prijs, ontving de prijs,
 won de prijs, laureaat, gelauwerd, gedecoreerd
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
teacher: leerling van, student van, leraar, docent, promotor, studeerde bij, leerlinge van
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
status: status, actief, gepensioneerd
age: leeftijd, jaar oud, oud, jarige
children: kinderen, zonen, dochters, kregen, kreeg, kind, nakomelingen
siblings: broers, zussen, broers en zussen, broer, zus, broers en zusters
birth-order: oudste, jongste, kind
languages-spoken: talen, sprak
degree: graad, titel, doctoraat
appointed: benoemd, benoeming, aangesteld, benoemde, stelde aan, aanstelling, benoemden, gepromoveerd, benoemt,
 onder leiding, de post, aan het hoofd, belast met, gepromoveerd tot, aangewezen, werd minister
elected: gekozen, verkozen, verkiezing, verkiezingen, herkozen, koos, verkoos, verkiezing tot, herverkozen,
 uitverkoren, won de verkiezingen, in het parlement, kiezers kozen, verkiezingsoverwinning, zetel
nominated: genomineerd, voorgedragen, kandidaat, kandidatuur, stelde zich verkiesbaar
took-office: trad aan, aangetreden, ambt aanvaard, werd beëdigd, aantreden, aan de macht, besteeg de troon, volgde op,
 nam het ambt, trad in functie, in functie, staat aan het hoofd, aan het hoofd, nam over, sinds, beëdigd,
 ambtsaanvaarding, aan de leiding, de troon, de eed, aan het roer, ambt op, nam het roer over
left-office: trad af, aftreden, verliet het ambt, trad terug, vertrok, neergelegd, legde neer
resigned: nam ontslag, trad af, ontslag, aftreden, afgetreden, trad terug, teruggetreden, stapte op, opgestapt,
 ontslag nam, neerlegde, de handdoek, ambt neer, diende zijn ontslag in, legde neer, functie neer, aftrad
dismissed: ontslagen, afgezet, ontheven, ontslag, ontsloeg, ontsloegen, uit zijn ambt, op straat gezet, congé,
 de laan uit, uit haar ambt, aan de dijk, de wacht aangezegd, bons
crowned: gekroond, kroning
abdicated: abdiceerde, abdicatie, troonsafstand, deed afstand, afstand van de troon, legde de kroon neer
joined: sloot zich aan, aangesloten, toegetreden, trad toe, toetreding, lid werd, werd lid, zich aan, aansluiting,
 lid van, in de gelederen, meldde zich aan
signed: ondertekend, getekend, ondertekening, ondertekende, verdrag, gesloten, tekende, sloten, tekenden, bezegeld,
 bekrachtigd, handtekeningen, handtekening
adopted: aangenomen, goedgekeurd, aanvaard, bekrachtigd, geratificeerd, door het parlement, ging erdoor
issued: uitgevaardigd, uitgegeven, decreet, afgekondigd, vaardigde
abolished: afgeschaft, afschaffing, opgeheven, ingetrokken, geschrapt
announced: aangekondigd, kondigde, aankondiging, verklaarde, afgekondigd
speech: toespraak, sprak, rede, redevoering, hield een toespraak, lezing, het woord, hield een rede, speech
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
speaker: parlementsvoorzitter, kamervoorzitter
deputy: plaatsvervanger, plaatsvervangend, adjunct, loco
commander: commandant, bevelhebber, generaal, bevel, aangevoerd door
leader-title: bestuurd door, geleid door, gemeentebestuur, bestuur
predecessor: voorganger, volgde op
successor: opvolger, opgevolgd door, opvolgde, opgevolgd
party: partij, partijlid
member-of: lid, lid van, behoorde tot
legislature: parlement, wetgevende
government-type: regeringsvorm, republiek, monarchie, staatsvorm
governing-body: bestuurd door, bestuursorgaan, bestuur
jurisdiction: bevoegdheid, rechtsgebied
signatory: ondertekenaar, ondertekend door
started: begon, begonnen, begin, brak uit, uitgebroken, uitbraak, startte, aanvang, gestart, uitbreken, ving aan,
 aangevangen, ontbrandde, gingen van start, ging van start, uitbrak, barstte los, startten, aanving, van start,
 een aanvang, losbarstte, brak los
ended: eindigde, einde, geëindigd, beëindigd, eind, afgelopen, afgesloten, liep af, liep ten einde, ten einde,
 kwam een einde, beëindiging, afgerond, hield op, afloop, voorbij, kwam tot een einde
happened: vond plaats, plaatsgevonden, gebeurde, plaats, voltrok, vonden plaats, plaatsvond, werd gehouden, gehouden,
 speelde zich af, gespeeld, greep plaats, uitbrak, geleverd, voorviel, vindt plaats
declared-war: verklaarde de oorlog, oorlogsverklaring, verklaarde oorlog
invaded: viel binnen, inval, aanval, binnengevallen, invasie, aangevallen
surrendered: gaf zich over, capituleerde, overgave, capitulatie, overgegeven, legde de wapens neer, witte vlag
armistice: wapenstilstand, bestand, staakt-het-vuren
captured: ingenomen, veroverd, inname, bezet, verovering, bestormd, bestorming, veroverde, viel, bezetting,
 in handen van, overmeesterd
besieged: belegerd, belegering, beleg
liberated: bevrijd, bevrijding
bombed: gebombardeerd, bombardement
mutinied: muiterij, opstand, kwam in opstand, muitte, rebelleerde
overthrown: omvergeworpen, afgezet, val, omverwerping, staatsgreep
strike: staking, staakte, staakten, gestaakt
demonstration: demonstratie, demonstreerde, betoging, protest, mars
destroyed: verwoest, vernietigd, verwoesting, gezonken, afgebrand, in vlammen, brandde af, in de as, met de grond,
 in puin, platgebrand, vernield
duration: duurde, duurden, duur, geduurd, lang, duurt
deaths: doden, gedood, omgekomen, sneuvelden, slachtoffers, stierven, kwamen om, dodental, vielen, gesneuveld,
 om het leven, dodelijke slachtoffers, kostte, eiste, omkwamen
injured: gewonden, gewond, raakten gewond, verwondden, gekwetsten
prisoners: gevangenen, krijgsgevangenen, gearresteerd, krijgsgevangen, gevangengenomen
missing: vermisten, vermist
troops: soldaten, troepen, manschappen, leger, matrozen, mannen, sterk
participants: afgevaardigden, deelnemers, namen deel, deelgenomen, aanwezigen, stakers, betogers, arbeiders, mensen,
 demonstranten, namen deel aan, staakten, liepen mee, deed mee, deden mee, bezocht, bijeen
ships: schepen, oorlogsschepen, kruisers
belligerent: vochten, tegen, vocht
part-of-conflict: in het kader van, deel van de oorlog, tijdens de oorlog
winner: won, winnaar, overwinning, kampioen, gewonnen, winnares, zege, zegevierde
loser: verloor, verslagen, verliezer
battle: slag, vocht, gevochten, strijd
military-branch: leger, marine, luchtmacht, diende bij, landmacht
military-rank: rang, bevorderd
garrison: garnizoen, gelegerd
opponent: tegen, tegenstander, rivaal
result: uitslag, resultaat, resulteerde
held: gehouden, vond plaats, congres, conferentie, verkiezingen, plaatsgevonden, vergaderde, bijeen, kwam bijeen,
 had plaats, bijeenkomst, bijeengeroepen, plaatsvond
opened: geopend, opening, opende, ingehuldigd, ging open, opent, openden, in gebruik genomen, ingebruikname,
 in gebruik, opengesteld, in bedrijf, ingewijd, openstelling, zijn deuren, haar deuren
closed: gesloten, sluiting, sloot, sloot zijn deuren, sloot haar deuren, stilgelegd, opgeheven, sluit, dicht,
 opheffing, zijn deuren, haar deuren, ging dicht
dissolved: ontbonden, ontbinding, opgeheven, opheffing, uiteengejaagd, sloot zijn deuren, op te bestaan, hield op
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
runner-up: tweede plaats, vice-kampioen, nummer twee
founded: opgericht, oprichting, gesticht, richtte, stichting, stichtte, ontstond, gevormd, in het leven geroepen,
 ontstaan, gegrondvest, oprichtte, stichtten, gevestigd, in het leven, opgezet, stond aan de wieg, richtte op,
 richtten op, oprichting van, dateert, zag het licht, zijn deuren, het licht, tot stand, geboren, gaat terug op
merged: fuseerde, fusie, samengevoegd, gefuseerd, ging op, fuseerden, opgegaan, samenging, fusies, ging op in,
 smolt samen
split: splitste, splitsing, scheuring, gesplitst, viel uiteen, scheurde
banned: verboden, verbod, illegaal verklaard
legalised: gelegaliseerd, legalisering
incorporated: stadsrechten, rechtspersoon
bankrupt: failliet, faillissement, bankroet, insolvent, ging failliet, surseance, surseance van betaling
acquired: overgenomen, overname, gekocht, kocht, nam over, verkocht, verkoop, aankoop, opgekocht, ingelijfd, eigendom,
 in handen
nationalised: genationaliseerd, nationalisatie
founder: oprichter, stichter, opgericht door, oprichtster, gesticht door, richtte, oprichters, stichtte
founded-in: opgericht in, gesticht in, opgericht
headquarters: hoofdkantoor, hoofdkwartier, zetel, gevestigd, hoofdzetel
owner: eigenaar, eigendom van, bezit, eigenares
parent-company: moederbedrijf, dochteronderneming van
subsidiary: dochteronderneming, dochterbedrijf, dochtermaatschappij
operator: beheerd door, geëxploiteerd door, exploitant
chief-executive: algemeen directeur, topman, bestuursvoorzitter, onder leiding van, onder leiding, leidt,
 staat aan het hoofd, directeur, topvrouw
key-person: geleid door, sleutelfiguur, directeur, voorzitter
dean: decaan
rector: rector
industry: industrie, sector, bedrijfstak
product: produceert, producten, maakt
affiliation: aangesloten, verbonden
campus: campus
mascot: mascotte
ideology: ideologie, leer
newspaper: krant, orgaan
sponsor: sponsor, gesponsord, hoofdsponsor
sports-offered: sporten
motto: motto, lijfspreuk
slogan: slogan, leuze
abbreviation: afkorting, afgekort
colours: kleuren, clubkleuren
latin-name: wetenschappelijke naam, latijnse naam
members: leden, lid, aanhangers, ledental, telt, telde, aangesloten, lidmaatschap, ledenaantal
employees: werknemers, medewerkers, personeel, arbeiders, telde, telt, werken, werkten, werkzaam, in dienst,
 personeelsleden, telt medewerkers, arbeidsplaatsen, banen, werknemer, mensen
students: studenten, leerlingen, scholieren, telt, telde, ingeschreven, leerling, studeren, studeerden, scholier
postgraduates: promovendi, masterstudenten
undergraduates: bachelorstudenten
academic-staff: docenten, hoogleraren
revenue: omzet, inkomsten, omzette, omgezet, omzet van, jaaromzet, verkopen, opbrengst, opbrengsten, boekte
dividend: dividend, dividenduitkering, dividenden
equity-ratio: solvabiliteit, eigenvermogensratio
investments: investeringen, investering, investeerde, geïnvesteerd
orders-received: orderontvangst, orderinstroom, orderportefeuille
warehouses: magazijnen, magazijn, pakhuizen, loodsen
cargo: containers, vracht, lading, overslag
profit: winst, nettowinst, winst van, jaarwinst, verdiende, resultaat, bedrijfsresultaat, overschot, brutowinst
assets: activa, vermogen, balanstotaal, eigen vermogen
budget: begroting, budget, begroot, uitgaven, jaarbegroting
branches: filialen, winkels, vestigingen, kantoren
customers: klanten, abonnees, gebruikers
fleet: vloot, vliegtuigen, voertuigen, vrachtwagens
written: geschreven, schreef, gecomponeerd, componeerde, voltooid, op papier, voltooide, laatste hand, pende,
 neergeschreven, te boek
published: gepubliceerd, publiceerde, publicatie, verscheen, verschenen, uitgegeven, uitgave, gedrukt, verschijning,
 uitgebracht, uitkwam, kwam uit, van de persen, in de winkel, in druk, van de pers, in de boekhandel
first-issue: eerste nummer, eerste uitgave, eerste editie
last-issue: laatste nummer, laatste uitgave
premiered: première, ging in première, in première, wereldpremière, eerste opvoering, opgevoerd, uitgevoerd,
 in de bioscoop
first-aired: uitgezonden
last-aired: laatste aflevering, laatste uitzending
recorded: opgenomen, opname
painted: geschilderd, schilderde
translated: vertaald, vertaling, vertaalde
author: auteur, schrijver, geschreven door, schreef, schrijfster
wrote: schreef, auteur, schrijver
editor: redacteur, hoofdredacteur, redactie, geredigeerd
translator: vertaler, vertaald door, vertaling
illustrator: geïllustreerd door, illustrator, illustraties
publisher: uitgever, uitgeverij, uitgegeven door
creator: bedenker, schepper, gemaakt door, bedacht door
director: regisseur, geregisseerd, directeur, regie
producer: producent, geproduceerd
starring: hoofdrol, gespeeld door, rolverdeling
composer: componist, gecomponeerd door, muziek van
performer: gezongen door, zanger, zangeres, uitgevoerd door
band-member: bandlid, bandleden, bezetting
associated-act: werkte samen met, speelde met, samenwerking met
record-label: platenlabel, label, platenmaatschappij
studio: studio, productiemaatschappij
presenter: gepresenteerd door, presentator, presentatrice
version: versie
programming-language: programmeertaal, geschreven in, geprogrammeerd in
operating-system: besturingssysteem, draait op, platform
licence: licentie, onder de licentie
developer: ontwikkeld door, ontwikkelaar, ontwikkelde
distributor: distributeur, gedistribueerd door, distributie
broadcaster: uitgezonden door, omroep, zender, uitgezonden op
series: serie, reeks, trilogie
preceded-by: voorafgegaan door, vervolg op, voorganger
followed-by: gevolgd door, vervolg, opvolger
first-appearance: eerste verschijning, verscheen voor het eerst
character: personage, hoofdpersoon
genre: genre
derivative: afgeleide, leidde tot
stylistic-origin: oorsprong, wortels, ontstaan uit
language: taal
discipline: vakgebied, discipline, onderwerp, handelt over
media-type: gebonden, paperback, formaat, gedrukt, hardcover
dedicated-to: opgedragen aan, gewijd aan, ter nagedachtenis, herdenkt, eerbetoon
based-on: gebaseerd op, bewerking van
museum: museum, galerie, collectie, tentoongesteld, bewaard
frequency: maandelijks, wekelijks, dagelijks, driemaandelijks, jaarlijks, maandblad, weekblad
isbn: isbn
issn: issn, eissn
oclc: oclc
lccn: lccn
coden: coden
library-class: library of congress
pages: pagina's, bladzijden, pagina, bladzijde
chapters: hoofdstukken
volumes: delen, banden
issues: nummers, afleveringen
copies: exemplaren, oplage
episodes: afleveringen
tracks: nummers, liedjes, tracks
running-time: minuten, duurt, speelduur, lengte van, duurde, duur
box-office: opbrengst, bracht op, recette, kassa
impact-factor: impactfactor
words: woorden
renamed: hernoemd, omgedoopt, kreeg de naam, naamswijziging, zijn huidige naam, nieuwe naam, herdoopt,
 veranderde van naam
independent: onafhankelijkheid, onafhankelijk, zelfstandig, maakte zich los
annexed: geannexeerd, annexatie, ingelijfd
settled: gekoloniseerd, nederzetting, kolonisatie, bewoond
construction-started: bouw begon, begin van de bouw, bouw gestart, eerste steen, begonnen met de bouw, eerste paal,
 begon de bouw, eerste spade
completed: voltooid, gebouwd, voltooiing, bouw, gereed, opgeleverd, afgebouwd, bouwde, voltooide, gereedgekomen,
 kwam gereed, verrees, gebouwde, aangelegd, afgerond, opgetrokken, oplevering
demolished: gesloopt, sloop, afgebroken, tegen de vlakte, met de grond, afbraak, neergehaald
renovated: gerenoveerd, gerestaureerd, restauratie, renovatie
listed: rijksmonument, beschermd, werelderfgoed, monument
unveiled: onthuld, onthulling, ingehuldigd
located-in: ligt, gelegen, bevindt, gevestigd, staat in, lag
country: land
region: regio, provincie, streek
state: deelstaat, staat
county: graafschap, district
district: district, wijk
municipality: gemeente, gemeentelijk
city: stad
capital: hoofdstad
largest-city: grootste stad
city-served: bedient, luchthaven van
borders: grenst
to-the-north: noorden, ten noorden
to-the-south: zuiden, ten zuiden
to-the-east: oosten, ten oosten
to-the-west: westen, ten westen
to-the-northeast: noordoosten
to-the-northwest: noordwesten
to-the-southeast: zuidoosten
to-the-southwest: zuidwesten
river: rivier, oevers
mouth: mondt, monding
source-of-river: ontspringt, bron
mountain-range: gebergte, bergketen
drainage-basin: stroomgebied, bekken
discharge: debiet, afvoer, kubieke meter per seconde
crosses: kruist, overspant, steekt over, stroomt door
tributary: zijrivier
parent-peak: moederberg
prominence: prominentie
first-climber: eerste beklimming, voor het eerst beklommen door
first-climbed: eerste beklimming, beklommen, eerst beklommen
demonym: inwoners, inwonersnaam
ethnic-group: etnische groep, bevolkingsgroep, minderheid, volk
currency: munteenheid, munt, valuta
anthem: volkslied, hymne
patron-saint: beschermheilige, patroonheilige, schutspatroon
twin-town: zusterstad, partnerstad, stedenband
time-zone: tijdzone, utc
architect: architect, ontworpen door, ontwierp, architecte
designer: ontworpen door, ontwerper, ontwierp
builder: gebouwd door, bouwer
architectural-style: stijl, bouwstijl, architectuur
significant-building: gebouwen, ontwierp, bouwwerken
material: gemaakt van, materiaal
tenant: huurder, huisvest
category: categorie, type, geclassificeerd
runway-surface: verharding, asfalt, ondergrond
runway-name: startbaan, landingsbaan
icao: icao, icao-code
iata: iata, iata-code
postal-code: postcode, postcodes
area-code: netnummer, kengetal
register-number: registratienummer, inventarisnummer, monumentnummer
climate: klimaat
population: inwoners, bevolking, inwonertal, mensen, telde, bewoners, telt, wonen, woonden, zielen, inwoner,
 inwoneraantal
population-density: bevolkingsdichtheid, dichtheid
households: huishoudens
area: oppervlakte, gebied, beslaat, omvat, vierkante kilometer, hectare, oppervlak, strekt, groot
water-area: wateroppervlakte, oppervlaktewater
floor-area: vloeroppervlakte, vierkante meter, vloeroppervlak
floors: verdiepingen
rooms: kamers, zalen, vertrekken
beds: bedden, bed, telt, beschikt over
elevation: hoogte, boven zeeniveau, boven de zeespiegel, hoogte van, ligt op, meter boven
length: lengte, lang, lengte van, lange, meet, mat, strekt, lang is
width: breedte, breed, breedte van, brede, spanwijdte, breed is
height: hoogte, hoog, hoogte van, hoge, rijst, reikt, hoog is, torent
depth: diepte, diep, diepte van, diepe, diepgang
thickness: dikte, dik
diameter: diameter, doorsnede
radius: straal
circumference: omtrek
weight: gewicht, weegt, woog, massa, wegend, ton, zwaar, waterverplaatsing, zware, kilo
volume: volume, inhoud
capacity: capaciteit, plaatsen, zitplaatsen, biedt plaats, plaats aan, plaats voor, capaciteit van, bevat, herbergt,
 huisvest, stoelen, bood plaats
speed: snelheid, knopen, kilometer per uur, topsnelheid, snel, snelheid van
distance: afstand, afgelegd, kilometer van, verwijderd, ligt op, gelegd
power: vermogen, pk, paardenkracht, megawatt, kilowatt, vermogen van, watt
temperature: temperatuur, graden
rainfall: neerslag, regenval, regen
cost: kosten, kostte, prijs, kost, gekost, kostten, bedroeg, bedroegen, bouwkosten, kosten van, betaald, betaalde,
 uitgegeven, begroot, investering
income: salaris, loon, inkomen, verdiende
gdp: bruto binnenlands product, bbp
debt: schuld
unemployment: werkloosheid
inflation: inflatie
share: procent, percentage, aandeel
growth: groeide, groei, steeg, stijging, toename, toegenomen
decline: daalde, daling, afname, afgenomen, gedaald
production: productie, produceerde, geproduceerd, produceert, brouwt, gebrouwen, brouwde, vervaardigd, gemaakt,
 geproduceerde, oogst, jaarproductie, gefabriceerd, produceerden
visitors: bezoekers, bezocht, toeristen, gasten, bezoekersaantal
passengers: passagiers, reizigers, vervoerde, vervoerd, vervoert, passagier
runway-length: lengte van de startbaan, startbaan, landingsbaan
tracks-of-rail: sporen, perrons, spoor
stations: stations, haltes
bridges: bruggen, bogen, overspanningen
engines: motoren, cilinders
gear: kanonnen, geweren, mitrailleurs, tanks, artillerie
discovered: ontdekt, ontdekking, ontdekte
invented: uitgevonden, uitvinding, gepatenteerd
launched: gelanceerd, lancering, te water gelaten, tewaterlating, van stapel, liep van stapel, gelanceerde, te water
landed: landde, geland, landing
selected: geselecteerd, gekozen
decommissioned: uit dienst, uit dienst gesteld, gesloopt, uitdienststelling
commissioned: in dienst gesteld, indienststelling, in dienst, in gebruik genomen
discoverer: ontdekker, ontdekt door, ontdekte
inventor: uitvinder, uitgevonden door
named-after: vernoemd, genoemd naar
kingdom: rijk
phylum: stam, fylum
class: klasse
order: orde
family: familie
genus: geslacht
species: soort
fossil: fossiel
habitat: leefgebied, habitat, inheems, verspreidingsgebied
symptom: symptoom, symptomen
mission: missie, bemanning, ruimtevlucht, aan boord, astronaut
crew-member: bemanning, bemanningslid, piloot, astronaut, gezagvoerder
launch-site: gelanceerd vanaf, lanceerplatform, lanceerbasis
launch-vehicle: raket, draagraket
aircraft: vliegtuig, gevechtsvliegtuig, helikopter, toestel, bommenwerper
orbits: draait om, baan om, omloopbaan
ingredient: ingrediënt, ingrediënten, bevat, gemaakt met
course: nagerecht, voorgerecht, hoofdgerecht, dessert, gerecht
dish-variation: variant, variatie
similar-dish: gelijkaardig, vergelijkbaar, lijkt op
serving: geserveerd, opgediend, warm, koud, portie
cuisine: keuken, streekgerecht
formula: formule, brutoformule
symbol: symbool
atomic-number: atoomnummer
melting-point: smeltpunt, smelt
boiling-point: kookpunt, kookt
density: dichtheid
half-life: halveringstijd, halfwaardetijd
wavelength: golflengte
orbital-period: omlooptijd
rotation-period: rotatieperiode, rotatie
apoapsis: aphelium, apogeum
periapsis: perihelium, perigeum
escape-velocity: ontsnappingssnelheid
magnitude: magnitude, richter
moons: manen, satellieten, maan
time-in-space: in de ruimte, tijd in de ruimte
spacewalks: ruimtewandelingen
energy: energie, calorieën, kilocalorieën, joule
protein: eiwit
fat: vet, vetten
carbohydrate: koolhydraten
dose: dosis, dosering
cases: gevallen, besmettingen, besmet, infecties
patients: patiënten, proefpersonen
lifespan: levensverwachting, levensduur
season: seizoen
debut: debuut, debuteerde, debuteren, maakte zijn debuut, maakte haar debuut, eerste wedstrijd
transferred: overgestapt, transfer, vertrok naar, tekende bij
promoted: promoveerde, promotie, gepromoveerd, promoveren, promoveert, steeg, gepromoveerde
relegated: degradeerde, degradatie, gedegradeerd, degraderen, degradeert, gedegradeerde
club: club, speelde, ploeg, elftal
league: competitie, divisie
manager: trainer, coach, getraind
managed: trainde, trainer van, coachte
captain: aanvoerder
ground: stadion
playing-position: positie, aanvaller, verdediger, doelman
draft-team: draft, gekozen door
medal: medaille, goud, zilver, brons
tournament: toernooi, beker, kampioenschap
wins: overwinningen, gewonnen
losses: nederlagen, verloren
draws: gelijke spelen, gelijkspelen, gelijk gespeeld
points: punten
goals: doelpunten, scoorde, maakte, treffers, doelpunt, gescoord, goals
goals-conceded: tegendoelpunten, tegengoals
appearances: wedstrijden, speelde, speelde wedstrijden, wedstrijd, duels, interlands, optredens, gespeeld
titles: titels, landstitels, kampioenschappen, bekers, prijzen, titel, won
medal-count: medailles
place-reached: plaats, eindigde, positie, klassering
shirt-number: rugnummer
spectators: toeschouwers, publiek, bezoekers, bijgewoond, supporters, fans, toeschouwersaantal
transfer-fee: transfersom, transferbedrag
draft-pick: draft, ronde
record: record, wereldrecord
ordered: besteld, bestelling
laid-down: op stapel gezet, kiel gelegd, kiellegging
christened: gedoopt, doop
maiden-voyage: eerste reis, eerste vlucht, maidentrip, eerste vaart
production-started: begin van de productie, in productie genomen, productie begon, productie
production-ended: einde van de productie, productie stopte, productie eindigde, productie
engine: motor, aangedreven door, aandrijving
transmission: versnellingsbak, transmissie, versnellingen
body-style: carrosserie, cabriolet, sedan, coupé
assembly: geassembleerd in, assemblage, gebouwd in, geproduceerd in
function: functie, dient als, gebruikt als
wheelbase: wielbasis
carriages: rijtuigen, wagons
rocket-stages: trappen, rakettrappen
launches: lanceringen
failures: mislukkingen, mislukte
crew-size: bemanning
instrument: instrument, bespeelt, gitarist, pianist, drummer, bassist
movement: beweging, stroming
cinematographer: camerawerk, cameraman, cinematografie
narrator: verteller, verteld door, vertelster
drafted: draft, gedraft
destinations: bestemmingen
""")
