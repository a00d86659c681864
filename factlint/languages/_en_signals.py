"""The English words and phrases that signal predicates."""

from __future__ import annotations

from factlint.languages._signals import comparatives, signal_words

SIGNALS = signal_words("""
born: born, birth, birthday, date of birth, birth date, was born on, came into the world, native of
baptised: baptised, baptized, baptism, christened
died: died, dies, death, dying, dead, passed away, date of death, succumbed, deceased, perished, breathed his last,
 was killed, were killed, been killed, was shot dead, was murdered, was assassinated, lost his life, lost her life,
 drowned
buried: buried, burial, funeral, interred, laid to rest, entombed
married: married, marriage, wed, wedding, wedded, marry
divorced: divorced, divorce
met: met, meets, meeting, encountered, first met
enrolled: enrolled, enrolling, entered, entering, admitted, matriculated, began his studies, began her studies,
 started school, began studying, enrolment, enrollment
graduated: graduated, graduation, graduating, diploma, degree, finished school, completed his studies, completed her
 studies, passed the examinations, passed his exams, passed the exams
expelled: expelled, expulsion, thrown out, sent down, excluded
moved: moved, moving, relocated, settled, resettled, emigrated, migrated, went to live, shifted
left: left, leaving, departed, departure, set out, emigrated, quit
returned: returned, return, came back, went back, coming back, arrived back, back in
arrived: arrived, arrival, reached, came to, arriving, set foot
visited: visited, visit, toured, travelled to, traveled to, trip to, stayed
fled: fled, fleeing, escaped, escape, went into hiding, hid, took refuge, flight
arrested: arrested, arrest, detained, seized, taken into custody, detention, caught, picked up
imprisoned: imprisoned, imprisonment, jailed, prison, held, incarcerated, locked up, in custody, gaoled
tried: tried, trial, put on trial, stood trial, court, prosecuted
sentenced: sentenced, sentence, condemned, convicted, conviction, found guilty
exiled: exiled, exile, banished, banishment, deported, deportation, sent to siberia, transported
released: released, release, published, freed, set free, amnestied, amnesty, came out, launched, discharged,
 premiered, opened, first came out, in cinemas, hit the shops, appeared, debuted
executed: executed, execution, hanged, hung, shot, beheaded, guillotined, put to death, went to the gallows, gallows,
 garrotted, firing squad
assassinated: assassinated, assassination, murdered, murder, killed
wounded: wounded, shot at, injured, attempt on his life, assassination attempt
fell-ill: fell ill, stroke, heart attack, taken ill, contracted, illness, suffered
retired: retired, retirement, retiring, stepped down
awarded: awarded, award, received, won, honoured, honored, given, presented, conferred, bestowed
canonised: canonised, canonized, beatified, canonisation
embalmed: embalmed, embalming
born-in: born in, born at, birthplace, place of birth, native of, birth place, was born, hails from, born and raised,
 native
died-in: died in, died at, place of death, death place, passed away in, died
buried-in: buried, buried in, buried at, interred, grave, tomb, resting place, cemetery, mausoleum
residence: lives in, lived in, resides, residence, resident of, home in, settled in, resided, living in, dwelt, lived,
 home
hometown: hometown, home town, comes from, grew up, raised in, hails from, originates from, come from, came from, are
 from, formed in, based in
citizenship: citizen, citizenship, passport
nationality: nationality, national, citizen of, is from, is a national of, subject of, citizen
ethnicity: ethnic, ethnicity, descent, ancestry, origin
religion: religion, faith, church, religious, denomination, believer, creed, adherent
occupation: occupation, profession, worked as, works as, served as, job, career, performed as, employed as, profession
 was
employer: employed by, worked for, works for, employer, worked at, joined the staff of
alma-mater: alma mater, studied at, attended, educated at, graduated from, graduate of, student at, alumnus, went to,
 schooled, university, degree from, received his, graduated, alumna, alumni, studied, doctorate at, enrolled at,
 doctorate from, degree at
field-of-study: studied, read, majored, subject, specialised, degree in
teacher: taught by, student of, pupil of, teacher, tutor, mentor, doctoral advisor, supervised by, advisor, adviser,
 supervisor, studied under, doctorate under, supervised
pupil: taught, teacher of, pupil, student, mentored, doctoral student
spouse: married, wife, husband, spouse, wed, partner, married to, marriage
father: father, son of, daughter of, dad, fathered by
mother: mother, son of, daughter of, mum
parent: parents, parent, father, mother, son of, daughter of, child of
child: child, children, son, daughter, offspring, father of, mother of, fathered
sibling: sibling, siblings, brother, sister
brother: brother, brothers, sibling
sister: sister, sisters, sibling
relative: relative, cousin, uncle, aunt, nephew, niece, grandfather, grandmother, grandson, granddaughter
friend: friend, friendship, companion, comrade
influenced-by: influenced by, inspired by, under the influence of, followed
killed-by: killed by, murdered by, assassinated by, shot by, murderer, assassin
cause-of-death: died of, died from, cause of death, succumbed to, death from, because of
award: award, awarded, received, won, winner of, prize, honoured with, honored with, medal, recipient, decorated,
 given, was given
notable-work: known for, best known, famous for, notable, work, wrote, worked on, renowned, masterpiece, known
nickname: nickname, nicknamed, known as, called, dubbed, known by, also called, referred to as
pseudonym: pseudonym, pen name, wrote under, signed, under the name, alias, stage name, known as, nom de guerre
full-name: full name, known as, also known, alternative name, alternatively, called, real name, birth name, also
 called, named, native name, name is, name was, official name, local name, fully named
title: title, titled, styled, honorific
status: status, deceased, retired, dead, alive, active
age: aged, age, years old, at the age of, year old, old, when he was, when she was
children: children, sons, daughters, kids, offspring
siblings: siblings, brothers, sisters, brothers and sisters
birth-order: eldest, oldest, youngest, child of, born of, of the children, child
languages-spoken: languages, spoke, fluent
degree: degree, bachelor, master, doctorate, qualification, bsc, phd
appointed: appointed, appointment, named, made, commissioned, became, installed
elected: elected, election, elects, chosen, voted in, won the election, reelected
nominated: nominated, nomination, candidate, proposed, stood for
took-office: took office, in office since, assumed office, took over, became, came to power, sworn in, inaugurated,
 took power, term began, ascended, succeeded, began his career, began her career, started his career, started her
 career, began, since, has been, acceded
left-office: left office, until, term ended, stepped down, ended his term, retired, career ended, out of office
resigned: resigned, resignation, quit, gave up, stepped down, handed in
dismissed: dismissed, dismissal, sacked, fired, removed, deposed, relieved, ousted
crowned: crowned, coronation, enthroned, ascended the throne
abdicated: abdicated, abdication, gave up the throne, renounced the throne
joined: joined, joining, became a member, became member, entered, member since, acceded, admitted to, enlisted
signed: signed, signing, concluded, signature, treaty, put his name, agreed
adopted: adopted, adoption, approved, passed, enacted, ratified, accepted, carried, endorsed, voted, introduced
issued: issued, issue, proclaimed, decreed, decree, promulgated, published, announced, manifesto
abolished: abolished, abolition, repealed, abolishing, ended, scrapped
announced: announced, announcement, declared, proclaimed, made known
speech: spoke, speech, addressed, address, delivered, lecture, told, gave a speech, talk, read
position: served as, office, position, post, held the post, became, was the, is the, works as, minister, secretary,
 chairman, commissar, role, serves as, title
leader: leader, led by, leads, leadership, head, headed, headed by, chief, chairman, chairwoman, chair, chaired,
 presided, run by, president, mayor, in charge, governed by, ruler
president: president, presidency, presided, headed, presidential
vice-president: vice president, vice presidency, deputy president
prime-minister: prime minister, premier, head of government, headed the government
head-of-state: head of state, king, queen, emperor, empress, monarch, tsar, czar, ruled, reigned, ruler, reign
chancellor: chancellor
governor: governor, governorship
mayor: mayor, mayoralty, lord mayor
minister: minister, ministry
senator: senator, senators
speaker: speaker
deputy: deputy, vice, assistant
commander: commander, commanded, commanding, led, led by, general, captain, headed, under the command
leader-title: led by, headed by, governed by, governing body, leader, government, mayor, council, leaders, head of,
 administration, leader is called, leader title, leaders are
predecessor: predecessor, preceded by, succeeded, replaced, followed, took over from, before him
successor: successor, succeeded by, replaced by, followed by, was succeeded, succeeded him, succeeded her,
 took over from him, took over from her, followed him, followed her, gave way to
party: party, member of, represented, affiliated, belongs to, political party, joined, politician, ran for, candidate
member-of: member of, belongs to, belonged to, joined, members
legislature: legislature, parliament, legislative, assembly
government-type: government, republic, monarchy, federal, governed
governing-body: governing body, governed by, run by, governed, administered, governing
jurisdiction: jurisdiction, covers, applies, responsible for
signatory: signed by, signatory, signatories, signed
started: began, begin, started, start, broke out, outbreak, commenced, opened, beginning, erupted, launched, since,
 onset
ended: ended, end, finished, over, ceased, concluded, closed, came to an end, lasted until, until, stopped
happened: took place, take place, happened, occurred, was held, came, fell on, dated, fought, was fought, was played
declared-war: declared war, declaration of war, entered the war, went to war
invaded: invaded, invasion, marched into, attacked, attack, entered
surrendered: surrendered, surrender, capitulated, capitulation, laid down arms
armistice: armistice, ceasefire, truce, peace
captured: captured, capture, seized, took, taken, occupied, stormed, storming, fell, conquered, took control, fall of
besieged: besieged, siege, blockade, surrounded
liberated: liberated, liberation, freed, recaptured
bombed: bombed, bombing, shelled, bombardment, fired on
mutinied: mutinied, mutiny, rebelled, revolted, uprising, rising, revolt
overthrown: overthrown, overthrow, toppled, fell, fall, deposed, ousted, coup, downfall
strike: strike, struck, went on strike, walked out, downed tools
demonstration: demonstrated, demonstration, demonstrators, marched, march, protest, protested, rally, paraded
destroyed: destroyed, destruction, burned down, burnt down, razed, sank, sunk, collapsed
duration: lasted, lasting, duration, long, took, spent, during
deaths: killed, died, dead, deaths, lost their lives, perished, casualties, victims, fatalities, death toll, lives,
 shot
injured: wounded, injured, hurt, injuries
prisoners: prisoners, captured, arrested, taken prisoner, captives, detained, prisoner, were held
missing: missing
troops: troops, soldiers, men, strong, army, force, forces, bayonets, strength, guards, sailors, regiments, divisions
participants: took part, delegates, participants, participated, attended, demonstrators, strikers, workers, people,
 marchers,
 crowd, present, attendees, on strike, gathered
ships: ships, vessels, warships, boats, cruisers
belligerent: fought, fought by, against, between, versus, combatants, sides
part-of-conflict: part of, during, in the course of, fought in, battle of, took place in
winner: won, winner, won by, victory, victor, champions, champion, victorious, title holders
loser: beat, lost, defeated, beaten, loser, lost to
battle: fought in, battle, took part, served in, involved in, participated in, battles, war, notable
military-branch: served in, branch, army, navy, air force
military-rank: rank, promoted
garrison: garrison, garrisoned, stationed, based
opponent: against, opponent, opposed, enemy, versus, rival
result: ended in, result, outcome, resulted
held: held, took place, was held, convened, met, congress, conference, sat, election, elections, gathered, hosted, ran
opened: opened, opening, open, convened, inaugurated, inauguration, opens, first met, came into operation, met
closed: closed, closing, shut, closure, adjourned, ended, suppressed, shut down
dissolved: dissolved, dissolution, disbanded, broken up, dispersed, wound up, ceased to exist
voted: voted, vote, ballot
votes: votes, vote, ballots, polled, voted, received
vote-share: percent of the vote, per cent of the vote, share of the vote, vote share, votes, percent of votes, polled,
 won, vote, share
seats: seats, seat, mandates, deputies, won, members
turnout: turnout, voted, took part, went to the polls, cast ballots
electorate: registered, eligible, electorate, voters
delegates: delegates, deputies, representatives, delegation, members, attended, present
candidates: candidates, ran, stood
majority: majority, margin
votes-for: in favour, in favor, ayes, voted for
votes-against: against, noes, voted against, opposed
abstentions: abstained, abstentions, abstaining
candidate: candidate, stood, ran, nominee, candidacy
runner-up: runner-up, second, came second
founded: founded, established, foundation, founding, formed, formation, created, set up, creation, started, began,
 launched, came into being, began operations, inaugurated, opened, founded in, origins, born, dates from, constituted,
 since
merged: merged, merger, united, fused, joined
split: split, broke up, schism, divided, broke with, separated
banned: banned, ban, prohibited, outlawed, suppressed, closed down, forbidden, shut down
legalised: legalised, legalized, legal
incorporated: incorporated, charter, chartered, city status
bankrupt: bankrupt, bankruptcy, insolvent
acquired: acquired, acquisition, bought, purchased, sold, takeover, taken over
nationalised: nationalised, nationalized
founder: founded by, founder, founders, established by, founded, set up by, started by, formed by, created by,
 co-founded
founded-in: founded in, established in, founded, foundation place, started in, was founded
headquarters: headquarters, headquartered, based in, head office, seat, main office, is based, located, moved to
owner: owned by, owner, owns, belongs to, property of, ownership, proprietor, owned, own, in the hands of
parent-company: parent company, subsidiary of, owned by, belongs to, part of, division of, parent
subsidiary: subsidiary, owns, subsidiaries, division
operator: operated by, operator, run by, operates, managed by, operating, operated, runs, operating organisation,
 operating organization, administered by, service
chief-executive: chief executive, ceo, managing director, headed by, director general, run by
key-person: key person, key people, key figure, important person, key persons, led by, head, chief executive, ceo,
 managing director, director, president, chairman
dean: dean
rector: rector, principal, headmaster, headmistress, provost, vice-chancellor, head teacher
industry: industry, business, sector, works in
product: produces, makes, product, products, manufactures, offers, services, sells
affiliation: affiliated, affiliation, associated, affiliate, affiliations, connected, linked, belongs to
campus: campus, located, location, address
mascot: mascot
ideology: ideology, political, doctrine
newspaper: newspaper, paper, organ, journal
sponsor: sponsored, sponsor
sports-offered: sport, sports, offers
motto: motto
slogan: slogan
abbreviation: abbreviated, abbreviation, short for, acronym, abbreviates, known as, initials, shortened
colours: colours, colors, colour, color
latin-name: latin name, latin, scientific name, in latin
members: members, membership, strong, fans, supporters, adherents, belong, enrolled
employees: employees, employs, employed, workers, staff, workforce, people
students: students, pupils, enrolled, enrolment, enrollment, student population, student body, attended, scholars
postgraduates: postgraduate, postgraduates, graduate students, postgraduate students
undergraduates: undergraduate, undergraduates, undergraduate students
academic-staff: academic staff, staff, faculty, teachers, professors, lecturers
revenue: revenue, turnover, sales, earned, income, revenues, turns over, turned over, turning over
dividend: dividend, dividends, dividend per share, payout
equity-ratio: equity ratio, capital ratio, ratio of equity
investments: investments, capital expenditure, capex, invested, investment
orders-received: order intake, orders received, new orders, incoming orders, order book
warehouses: warehouses, warehouse, depots, storehouses
cargo: cargo, freight, containers, tonnage handled, throughput, turnover of goods, handled
profit: profit, net income, earnings, profits, operating income, made a profit
assets: assets, worth, equity
budget: budget, endowment, spending, cost
branches: branches, stores, offices, locations, shops, outlets, committees
customers: customers, subscribers, users, clients
fleet: aircraft, fleet, planes, vehicles
written: wrote, written, writing, composed, drafted, completed, finished, penned, worked on
published: published, publication, issued, appeared, printed, came out, first published, reached print, release,
 released, serialised, in print, publishes
first-issue: first issue, first appeared, first number, began to appear, launched, first published, appeared, launch
last-issue: last issue, final issue, last appeared, ceased publication
premiered: premiered, premiere, first performed, first shown, debuted, opened
first-aired: first aired, aired, first broadcast, premiered, debuted, began airing, first shown, broadcast, started
 airing, began
last-aired: last aired, final episode, last broadcast, ended, aired until, finale, last episode, until
recorded: recorded, recording
painted: painted, painting
translated: translated, translation
author: author, written by, wrote, writer, authored, penned by, book by, novel by, authored by, writes, works of,
 script by, screenplay by, screenplay, script, story by, text by
wrote: wrote, author of, written, novel, book, penned, wrote the
editor: editor, edited by, edited, edits, editors, cut by
translator: translated by, translator, translated
illustrator: illustrated by, illustrator, illustrations
publisher: published by, publisher, published, publishing, publishers, publishes
creator: created by, creator, created, creators, creation of, creates, invented by, made by, artist, devised, comic,
 recorded by, album by, song by, single by, painted by, recorded
director: directed by, director, directed, director of, directs, headed by
producer: produced by, producer, produced, producers
starring: starring, starred, stars, star, cast, appeared in, acted, actor, featured, features, played by, lead role,
 lead roles, leads, leading role, in the lead, in the title role, plays the lead, acts in
composer: composed by, composer, composed, music by, wrote the music, score, scored by, scored, score by, wrote the
 score, set to music, songs by
performer: performed by, performer, sung by, singer, sang, performed
band-member: member, members, band member, member of the band, line-up, played in, plays in, consists of
associated-act: associated with, associated, worked with, played with, collaborated, performed with, linked to, toured
 with, band
record-label: label, signed to, record label, released by, released through, released on, put out by, issued by,
 brought out by, recorded for
studio: studio, production company, developed by, distributed by, made by
presenter: presented by, presenter, hosted by, host, presents, hosts
version: version, release, stable release
programming-language: written in, programming language, programmed in, coded in, implemented in, developed in
operating-system: operating system, runs on, run on, available for, works on, platform, platforms
licence: license, licence, licensed under, released under, published under, available under, distributed under
developer: developer, developed by, developed, developers, created by, made by, written by
distributor: distributor, distributed by, distributed, released by, released, put out by, brought out by
broadcaster: broadcast by, broadcast on, broadcast, aired on, shown on, network, airs on, broadcaster, broadcasted
series: series, part of, belongs to, saga, trilogy, appears in, featured in
preceded-by: preceded by, follows, sequel to, came after, followed, predecessor, preceded, previous, preceding
followed-by: followed by, precedes, sequel, before, succeeded by, came before, next, was followed, follow up
first-appearance: first appeared, first appearance, debut, introduced in, first seen, appeared in, debuted
character: character, characters, protagonist, hero
genre: genre, style, type of, kind of, form of, genres, sings, performs, music
derivative: derivative, derivatives, derived, gave rise to
stylistic-origin: origins in, stylistic origin, stylistic origins, origins, derived from, grew out of, roots in,
 evolved from, originated in
language: language, languages, written in, spoken, speak, in english, published in, speaks, official language, spoken
 in, language is, tongue
discipline: discipline, academic discipline, subject, field, covers, deals with, topic, concerned with, journal of,
 studies, focuses on
media-type: print, available in, hardcover, paperback, format, form, media type, published as, e-book, hardback,
 printed
dedicated-to: dedicated to, dedication, in memory of, commemorates, dedicated, memorial, honour, honor, tribute
based-on: based on, adapted from, inspired by, adaptation
museum: museum, gallery, collection, kept in, exhibited, on display
frequency: published, frequency, monthly, weekly, daily, quarterly, annually, appears, issues a year, bimonthly
isbn: isbn, isbn number
issn: issn, issn number, eissn, electronic issn
oclc: oclc, oclc number
lccn: lccn, lccn number, library of congress control number
coden: coden, coden code
library-class: library of congress, classification
pages: pages, page, long
chapters: chapters
volumes: volumes
issues: issues, numbers, editions
copies: copies, print run, circulation, sold, edition of, printed
episodes: episodes
tracks: tracks, songs
running-time: running time, runtime, minutes, runs for, long, lasts
box-office: box office, grossed, gross, took, earned
impact-factor: impact factor
words: words
renamed: renamed, changed its name, rechristened, name was changed, became known as, called, took the name
independent: independent, independence
annexed: annexed, annexation, incorporated into, absorbed, ceded
settled: settled, settlement, first settled, colonised
construction-started: construction began, construction started, building began, construction, started, building
 started, begun, broke ground, work began, began, building, foundation stone, start of construction
completed: completed, completion, built, constructed, construction, finished, erected, built in, was built, opened,
 building, construction finished, construction was completed, year of construction
demolished: demolished, demolition, torn down, pulled down
renovated: renovated, renovation, restored, refurbished, restoration
listed: listed, added to, national register, registered, register of historic places, heritage
unveiled: unveiled, inaugurated, inauguration, dedicated, opened
located-in: located, is in, lies, located in, situated, lies in, found in, part of, based in, stands in, within,
 location, place, town, village, address, lies within, found, home to, has its works in, has its seat in
country: country, is in, is from, are from, located in, found in, comes from, originates from, national, nation, based
 in, dish from, part of, situated, home to
region: region, located in, found in, part of, area, comes from, originates, situated in, province, home to
state: state, located in, part of, situated, home to
county: county, located in, part of
district: district, located in, part of, borough
municipality: municipality, located in, part of, municipal
city: city, located in, near, nearest, closest, town
capital: capital, capital city, seat, county seat, capitol
largest-city: largest city, biggest city, largest, biggest
city-served: serves, served, serving, serves the city, city served, service, airport, serves the
borders: borders, bordered by, neighbours, neighbors, neighbouring, adjacent, next to, bounded by
to-the-north: north, northern, to its north, to the north
to-the-south: south, southern, to its south, to the south
to-the-east: east, eastern, to its east, to the east
to-the-west: west, western, to its west, to the west
to-the-northeast: northeast, north east, north-east, to its northeast
to-the-northwest: northwest, north west, north-west, to its northwest
to-the-southeast: southeast, south east, south-east, to its southeast
to-the-southwest: southwest, south west, south-west, to its southwest
river: river, on the banks, banks of, flows, stands on
mouth: mouth, flows into, empties into, drains into, joins, reaches, runs into, discharges into, ends in, empties
source-of-river: rises, source, springs, originates
mountain-range: range, mountains, mountain range, part of
drainage-basin: drainage basin, basin, catchment, drains
discharge: discharge, cubic metres per second, cubic meters per second
crosses: crosses, spans, passes through, flows through, runs through
tributary: tributary, tributaries, fed by, joined by, takes in
parent-peak: parent peak
prominence: prominence, above its saddle, above its col
first-climber: first climbed by, first ascent, climbed by, first climbed, first to climb, first ascended by
first-climbed: first climbed, first ascent, first ascended, climbed, conquered
demonym: demonym, called, known as, inhabitants, people, residents, natives, people from, people who live
ethnic-group: ethnic group, ethnic groups, ethnic, ethnicity, minority, group, people, inhabitants, groups
currency: currency, money, legal tender
anthem: anthem, national anthem
patron-saint: patron saint, patron
twin-town: twinned, twin town, sister city
time-zone: time zone, timezone, utc
architect: architect, designed by, designed, architects, architectural, design, built by
designer: designed by, designer, designed, designers, engineer, design
builder: built by, builder, constructed by, manufactured by, contractor, made by, built, makes, made, manufacturer,
 maker, produced by, built at, manufactured
architectural-style: style, architectural style, architecture, built in the style, designed in
significant-building: significant building, buildings, designed, architect of, responsible for, building, known for
material: made of, made from, made out of, material, built of, consists of, constructed of, materials
tenant: tenant, tenants, occupied by, houses, rented, current tenant, occupants, used by, home to
category: category, categorised, categorized, classified, type, contributing property, class, listed as
runway-surface: surface, runway surface, paved, surfaced, made of, runway, covered
runway-name: runway, runway name, runways, named
icao: icao, icao code, location identifier
iata: iata, iata code, airport code, faa
postal-code: postal code, postcode, zip code, zip
area-code: area code, area codes, telephone code, dialling code, telephone area
register-number: reference number, register, registration number, number
climate: climate
population: population, inhabitants, people, residents, populated, lived, souls, living, peasants, populace, citizens
population-density: density, population density, per square kilometre, per square kilometer, per square mile, people
 per square, inhabitants per square, densely
households: households, families
area: area, covers, square kilometres, square kilometers, square miles, hectares, total area, spans, size, acres,
 surface
water-area: water area, of water, covered by water
floor-area: floor area, floor space, square metres, square meters, square feet, area, total floor area
floors: floors, floor, storeys, stories, storey, levels, story
rooms: rooms, bedrooms
beds: beds, bed
elevation: elevation, above sea level, altitude, elevated, sea level, metres above, meters above, feet above, lies at,
 height of, high
length: length, long, stretches, runs for
width: width, wide, breadth, across, wingspan
height: height, tall, high, rises, stands
depth: depth, deep
thickness: thickness, thick
diameter: diameter, across
radius: radius
circumference: circumference, perimeter
weight: weight, weighs, weighed, weighing, mass, tonnes, tons, heavy
volume: volume, litres, liters, cubic
capacity: capacity, seats, holds, accommodates, hold, seating
speed: speed, fast, knots, km/h, mph, per hour
distance: distance, away, far, travelled, journey, marched
power: power, horsepower, kilowatts, output, megawatts
temperature: temperature, degrees, celsius, fahrenheit
rainfall: rainfall, precipitation, rain
cost: cost, costs, price, priced, paid, costing, worth, at a cost of, spent
income: salary, wage, wages, earned, fee, paid, income, pay, earning
gdp: gross domestic product, gdp, economy
debt: debt, owed, owes
unemployment: unemployment, unemployed, jobless, out of work
inflation: inflation, prices rose
share: percent, per cent, percentage, proportion, share, rate, out of
growth: grew, growth, rose, increased, increase, rise, doubled, gained
decline: fell, decline, declined, decreased, decrease, dropped, drop, shrank, down, reduced
production: produced, production, output, made, manufactured, built, yield, harvest, mined
visitors: visitors, visited, tourists, guests
passengers: passengers, carried, ridership, travellers
runway-length: runway length, runway, length, long, runways
tracks-of-rail: tracks, platforms
stations: stations, stops
bridges: bridges, spans, arches
engines: engines, engine, cylinders
gear: guns, rifles, cannons, machine guns, tanks, artillery, weapons
discovered: discovered, discovery, found, first seen, identified, observed
invented: invented, invention, patented, patent, devised
launched: launched, launch, lifted off, took off, first flew, introduced, flew, blasted off, entered service, sent
 into orbit
landed: landed, landing, touched down, splashed down
selected: selected, chosen, picked, selection, hired, recruited, joined nasa
decommissioned: decommissioned, withdrawn, retired, scrapped, taken out of service, deorbited
commissioned: commissioned, entered service, put into service, in service
discoverer: discovered by, discoverer, found by, discovered
inventor: invented by, inventor, invented, patented by
named-after: named after, named for, takes its name, called after, named in honour
kingdom: kingdom
phylum: phylum, division, belongs to the division
class: class, belongs to the class
order: order, belongs to the order
family: family, belongs to, member of the family
genus: genus, member of the genus, belongs to the genus
species: species
fossil: fossil, fossils, found
habitat: habitat, native to, found in
symptom: symptom, symptoms, causes
mission: mission, crew, crew member, flew on, member of, part of, flight, served on, aboard, crewed, spaceflight,
 crewman, crewmate, astronaut, flew aboard
crew-member: crew, pilot, astronaut, backup pilot, commander, flown by, commanded by, crew included, members of the
 crew
launch-site: launched from, launch site, launch pad, cosmodrome
launch-vehicle: launched on, rocket, launch vehicle, carried by
aircraft: aircraft, fighter, fighters, flies, uses, used, plane, planes, operates, attack aircraft, carrier, deployed,
 jet
orbits: orbits, orbit, revolves around
ingredient: ingredient, ingredients, made with, made from, contains, includes, include, containing, made of, main
 ingredient, consists of, uses, main ingredients, using, found in, comes with, requires, prepared with
course: course, served as, dessert, starter, main course, appetizer, dish, meal
dish-variation: variation, variations, variant, version, variety, also known, type of, varieties
similar-dish: similar, resembles, related, related to, like
serving: served, serve, eaten, temperature, hot, cold, serving
cuisine: cuisine, cooking, dish, kitchen
formula: formula, chemical formula
symbol: symbol
atomic-number: atomic number
melting-point: melting point, melts
boiling-point: boiling point, boils
density: density, dense
half-life: half-life, half life
wavelength: wavelength
orbital-period: orbital period, orbits, orbit, revolution, year lasts
rotation-period: rotation period, rotates, rotation, day lasts
apoapsis: apoapsis, aphelion, apogee
periapsis: periapsis, perihelion, perigee
escape-velocity: escape velocity
magnitude: magnitude, richter
moons: moons, satellites
time-in-space: time in space, spent in space, in space, minutes in space, spent
spacewalks: spacewalks, spacewalk
energy: calories, energy, kilojoules, joules
protein: protein, proteins
fat: fat
carbohydrate: carbohydrate, carbohydrates, carbs
dose: dose, dosage
cases: cases, infected, infections
patients: patients, participants, subjects
lifespan: lifespan, lives for, life expectancy, lived to
season: season, played in, competed in, seasons, championship, took part in, plays in
debut: debut, debuted, first match, first game, made his debut, made her debut
transferred: transferred, transfer, signed for, joined, moved to
promoted: promoted, promotion
relegated: relegated, relegation
club: club, played for, plays for, team, player, clubs, signed for, joined, played at, plays, represented, playing
 for, member of, teams, represents, player of, signed with, turns out for, side, began his career at, youth,
 footballer, squad
league: league, plays in, competes in, compete, play in, competing in, division, part of, conference, competed, member
 of
manager: manager, managed by, coach, coached by, manages, head coach, trainer, trained by, led by, under the
 management
managed: managed, coached, manager of, coach of, managed the, manages, in charge of
captain: captain, captained by, captained
ground: ground, stadium, plays at, home ground, home, play at, based, arena, home games, grounds, located, plays its,
 play their, based at
playing-position: position, plays as, played as, striker, goalkeeper, defender, midfielder, forward
draft-team: drafted by, draft, drafted, picked by, selected by
medal: medal, gold, silver, bronze, won
tournament: tournament, cup, championship, competition, competed, champions, championships
wins: wins, won, victories, win, victory
losses: losses, lost, defeats, loss, defeat
draws: draws, drew, drawn, ties
points: points, scored, score, point
goals: goals, goal, scored, scoring, netted
goals-conceded: conceded, let in
appearances: appearances, caps, matches, games, played, appeared
titles: titles, championships, trophies, won
medal-count: medals, gold medals, silver medals, bronze medals
place-reached: finished, placed, came, ranked, rank, position, standing
shirt-number: number, shirt number, jersey number, wore
spectators: spectators, crowd, attendance, watched, fans, audience, attended
transfer-fee: transfer fee, transferred for, fee
draft-pick: draft, drafted, pick, overall pick, round
record: record
ordered: ordered, order
laid-down: laid down, keel, construction began
christened: christened, christening
maiden-voyage: maiden voyage, first voyage, maiden flight, first flight
production-started: production began, production started, began production, went into production, produced,
 manufactured, in production, production, built
production-ended: production ended, ended production, production stopped, ceased, produced, manufactured, until,
 production
engine: engine, powered by, motor
transmission: transmission, gearbox, speed
body-style: body style, body, styled, layout, convertible, sedan, coupe, drive
assembly: assembled in, assembled at, assembled, made in, assembly, built in, manufactured in, produced in
function: function, used as, serves as, purpose
wheelbase: wheelbase
carriages: carriages, cars, wagons
rocket-stages: stages, stage
launches: launches, launched
failures: failures, failed, partial failures
crew-size: crew, complement
instrument: instrument, plays, played, guitarist, pianist, drummer, playing
movement: movement
cinematographer: cinematography, cinematographer, filmed by, photography, photographed by, shot by, camera, filmed,
 shot
narrator: narrator, narrated by, narrated
drafted: drafted, draft, picked
destinations: destinations, flies to
""")

COMPARATIVES = comparatives("""
-born -founded -completed: older
-born: elder
+born +founded +completed: younger, newer
+population +area: larger, bigger
-population -area: smaller
+population: more populous, more inhabitants, more people, larger population
-population: less populous, fewer inhabitants, fewer people, smaller population
+elevation +height: higher, taller
-elevation -height: lower, shorter
+length +pages +running-time: longer
-length -pages -running-time: shorter
+pages: more pages
-pages: fewer pages
-*: before, earlier
+*: after, later
""")
