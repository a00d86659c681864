"""The English words and phrases that signal predicates."""

from __future__ import annotations

from factlint.languages._signals import comparatives, signal_words

SIGNALS = signal_words(
    """
born: born, birth, birthday, date of birth, birth date, was born on, came into the world, native of,
 saw the light of day, saw the light, first saw light, drew one's first breath, came into this world, gave birth to,
 brought into the world, made one's entrance into the world, entered the world, came along as, his birth, her birth
baptised: baptised, baptized, baptism, christened, received into the church, held over the font, baptismal font,
 to the font, sprinkled with holy water, given the christian name, took baptism, received baptism
died: died, dies, death, dying, dead, passed away, date of death, succumbed, deceased, perished, was killed,
 were killed, been killed, was shot dead, was murdered, was assassinated, lost his life, lost her life, drowned,
 drew one's last breath, breathed one's last, gave up the ghost, met one's end, met one's death, met with death,
 expired, life was cut short, closed one's eyes for ever, closed one's eyes for the last time, departed this life,
 departed from life, fell in battle, was no more, demise, went to one's grave, bled to death, took one's own life,
 killed oneself, committed suicide, suicide, heart stopped, left this world, left this life, life ended, death came,
 lay dead, starved to death, froze to death, found dead, breathed one's last breath, final breath, last breath,
 passed from the scene, went to meet one's maker, did not survive, cost him his life, cost her her life,
 cost them their lives, claimed the life, claimed his life, claimed her life, called home, lost at sea,
 lost one's battle, slipped away for ever, died suddenly, died peacefully, drew to the end of one's life,
 did not live to see, news of one's death
buried: buried, burial, funeral, interred, laid to rest, entombed, committed to the earth, lowered into the ground,
 last resting place, final resting place, carried to the cemetery, to the grave, coffin was lowered, family vault,
 put in the ground, committed to the ground, cremated, obsequies, buried with honours, at the graveside,
 placed in the mausoleum, carried to one's grave, carried to the grave, state funeral, laid in the earth,
 laid in the ground, buried next to, remains were laid
married: married, marriage, wed, wedding, wedded, marry, tied the knot, walked down the aisle, took a wife,
 took a husband, took as his wife, took as her husband, to the altar, exchanged vows, exchanged rings,
 became the husband, became the wife, became man and wife, became husband and wife, got hitched, wedding bells,
 made her his wife, joined in matrimony, joined in marriage, united in marriage, took her hand, before the altar,
 entered wedlock, wedlock, nuptials, plighted their troth, church wedding, got wed, became a husband, became a wife,
 took the plunge, church blessing of their union, got married, led to the altar
divorced: divorced, divorce, marriage was dissolved, went their separate ways, split from his wife,
 split from her husband, separated from his wife, separated from her husband, marriage broke up, marriage ended,
 marriage broke down, marriage fell apart, union was dissolved, ended the marriage, couple parted, couple separated,
 parted from his wife, parted from her husband, left his wife, left her husband, ended one's marriage, got a divorce,
 granted a divorce, marriage was annulled, dissolution of the marriage, dissolved the marriage
met: met, meets, meeting, encountered, first met, came face to face, made the acquaintance, got to know, ran into,
 was introduced to, path crossed, paths crossed, came across, first set eyes on, set eyes on, sat down with,
 first encounter, encounter, bumped into, shook hands, became acquainted, acquaintance, conferred with, had talks with,
 held talks, laid eyes on, for the first time face to face, first spoke with, first spoke to, brought together with,
 face to face with, interview with, had an interview, had an audience, made contact with, sat across from,
 conversation with, conversed with, first talked with, first talked to, visited him for the first time
enrolled: enrolled, enrolling, entered, entering, admitted, matriculated, started school, began studying, enrolment,
 enrollment, took up one's studies, began one's studies, went up to the university, signed up for law, gained a place,
 won a place, was accepted by the university, accepted into the university, became a student, registered as a student,
 registered at the university, took up law, took up medicine, started at the university, took up a place,
 was given a place, embarked on a degree, embarked on a law degree, set about reading law, began reading law,
 went to university, went up to, started university, took him in as a student, took her in as a student,
 began university, began law studies, took up the study, entered the law faculty, freshman, fresher,
 on the student rolls, walked into the law faculty, became an undergraduate, set foot in the university,
 started one's studies, commenced one's studies, took one's place among the students, was taken in as a student,
 put one's name down, took a place in, took a place at, presented himself at, presented herself at,
 became a law student, became a medical student, through the gates of the university, inscribed himself,
 inscribed herself, signed on as a student, signed on at the university, was a student from, first-year student,
 went off to university, student days began
graduated: graduated, graduation, graduating, diploma, degree, finished school, passed the examinations,
 passed his exams, passed the exams, took one's degree, earned one's diploma, left university with,
 finished one's studies, completed one's studies, sat one's finals, awarded his degree, awarded her degree,
 gained a law degree, obtained one's degree, left school with, passed out of the academy, gained one's degree,
 qualified as, top of the class, top of one's class, head of one's class, first in one's class, received one's diploma,
 completed university, got one's degree, first-class degree, sat the examinations, sat his examinations,
 passed one's examinations, passed one's finals, school-leaving, finished university, finished at the top,
 walked off with a first, passed one's last examination, passed one's final examinations, final examinations,
 last examinations, came away with a degree, school with a gold medal, with a gold medal from, left school
expelled: expelled, expulsion, thrown out, sent down, excluded, kicked out, shown the door, struck off the rolls,
 struck off, turned out of, drummed out, barred from, lost one's place at, driven out of, ejected, sent packing,
 dismissed from the university, removed from the rolls, student roll, put out of, cast out, hounded out, shut out of,
 purged, booted out, bundled out, ousted from, stripped of membership, stripped of one's place, chased out,
 sent away from the university, barred him from, lost one's seat at the university, banned from the university,
 told to leave the university, turned away from the university, told to go, had to leave the university,
 had to leave the school, crossed off the register, put on the street, crossed off the list, shut the door on,
 lost the right to study, thrown off the course, excluded from the university, deprived of one's place
moved: moved, moving, relocated, settled, resettled, emigrated, migrated, went to live, shifted, made one's home,
 took up residence, took rooms, took lodgings, took a room, took a flat, took an apartment, took a house,
 pitched one's tent, pitched one's camp, transferred to, set up house, set up home, upped sticks,
 changed one's address, found lodgings, found rooms, packed one's bags, shifted one's quarters, moved quarters,
 put down roots, found a home, set up shop, exchanged the village for, change of residence, new home, change of scene,
 changed cities, headquartered oneself, went to settle, came to live, began to live, resettlement, decamped,
 installed oneself, took quarters, rented rooms, rented a flat, rented a room, took up quarters, made his base,
 made her base, established oneself, made it one's home, changed lodgings, changed flats, took up abode,
 took up one's abode, new quarters, new lodgings, moved in, moved into, moved house, moved away, moved over to,
 flitted, migrated to, went to stay, removal to, exchanged one's flat, made the city one's home
left: left, leaving, departed, departure, set out, emigrated, quit, turned one's back on, said goodbye, bade farewell,
 said farewell, took one's leave, took off, walked away, set off, pulled out, sailed away, shook the dust,
 made one's exit, went abroad, crossed the border, crossed the frontier, was gone, headed for, headed off, quitted,
 set sail, went off to, forsook, parted from, struck out for, started out for, boarded a train, boarded the train,
 boarded a ship, took the train, took ship, went away, started for, made off for, betook oneself, bound for, packed up,
 cleared out, took the night train, made tracks, went off, took a train, travelled abroad, traveled abroad,
 travelled out of, departed for, went out of the country, on one's way out, farewell to
returned: returned, return, came back, went back, coming back, arrived back, back in, was back, came home,
 made one's way back, went home, set foot in again, found one's way back, turned up again, homecoming, reappeared,
 saw one's home again, comeback, got back, travelled back, traveled back, retraced one's steps, moved back,
 brought him back, brought her back, brought back, coming home, back home, home again, home-coming, turned back,
 once more in, back on russian soil, back on native soil, rejoined, journey home, way home, repatriated,
 slipped back into, reached home, back from exile, back from abroad, journeyed back, native soil, back in the capital,
 back among, back with one's family, on home soil, back at home, restored to, was home
arrived: arrived, arrival, reached, came to, arriving, set foot, got to, turned up in, turned up at, showed up,
 made it to, landed, pulled into the station, pulled in, stepped off the train, stepped off a train,
 stepped off the ship, alighted, came ashore, put in an appearance, docked, rolled in, steamed into,
 drew into the station, train drew in, train pulled in, drove into, stepped onto the platform, got off the train,
 detrained, descended on, rode into, disembarked, entered the city, made one's entry, fetched up, blew into, hit town,
 rolled into, made one's way to, reached the city, train arrived, train pulled up, first set eyes on the city,
 drew up at, first appearance in, came in by train, got into, touched down, got in from, got here
visited: visited, visit, toured, travelled to, traveled to, trip to, stayed, paid a visit, called on, called upon,
 dropped in, was a guest of, guest of, stopped by, made a trip, came to see, went to see, looked in on, holidayed,
 paid a call, paid one's respects, went on a visit, sojourned, sojourn, was shown round, was received by,
 received a visit, had as a visitor, came as a guest, spent the summer, spent one's holiday, took a holiday,
 vacationed, as a visitor, looked up, was a visitor, on a visit, went on a trip, guest at, was taken round
fled: fled, fleeing, escaped, escape, went into hiding, hid, took refuge, flight, slipped away, made one's escape,
 got away, took to one's heels, went underground, broke out of, gave one's guards the slip, ran away, sought safety,
 sought refuge, bolted, slipped across the border, slipped over the border, absconded, found asylum, sought asylum,
 stole across, slipped out of, went to ground, escaped across, vanished, disappeared, made off, took flight, getaway,
 got out of the country, gave the police the slip, sought shelter, found refuge, found shelter, slipped into hiding,
 lay low, in hiding, over the border, over the frontier, decamped, made a break for it, got across the border,
 flew the coop, shook off, ran for his life, ran for her life, ran for their lives, made a run for it,
 made good one's escape, got over the border, got over the frontier, in disguise, escaped from, broke jail,
 skipped the country, skipped bail
arrested: arrested, arrest, detained, seized, taken into custody, detention, caught, picked up, was taken, were taken,
 rounded up, nabbed, fell into the hands of the police, police came for, apprehended, led away, in handcuffs,
 handcuffed, hauled off, hauled in, police pounced, gendarmes pounced, pounced on, into police custody, nicked,
 laid hands on, collared, captured by the police, under arrest, picked him up, picked her up, picked them up,
 police took, police seized, fell into the net, fell into police hands, seized by the police, rounding up, round-up,
 police swoop, swooped, taken off by the police, taken prisoner, taken by the police, taken by the gendarmes,
 knock on the door came, gendarmes took, hauled him off, dragged off, dragged away, police raid, police net,
 clapped in irons, caught by the police, fell into the police net, pulled in by, pulled in for, bagged by,
 held by the police, carted off, grabbed by, net closed, lock and key, led him off, led her off, led off,
 taken up by the police, marched off, hustled off, picked him off, stopped by the police, in police hands,
 into the hands of the gendarmes, seized by gendarmes, bust, busted, pinched by
imprisoned: imprisoned, imprisonment, jailed, prison, held, incarcerated, locked up, in custody, gaoled, behind bars,
 went to jail, went to prison, sent to jail, sent to prison, thrown into a cell, thrown into prison, thrown into jail,
 flung into prison, clapped in irons, locked away, landed in prison, landed in jail, put away, in a cell, remanded,
 interned, confined, shut up in, began one's term, doing time, did time, served time, cast into the dungeon, dungeon,
 taken to the fortress, under lock and key, in jail, in gaol, languished, sat in prison, in the cells, spent in prison,
 cooled his heels, cooled her heels, held prisoner, held captive, serve one's time, cell door, inmate,
 committed to prison, committed to the fortress, flung into jail, thrown in prison, thrown in jail,
 served one's sentence, to the cells, prison gates closed, prison doors closed, in the fortress, penitentiary,
 penal servitude
tried: tried, trial, put on trial, stood trial, court, prosecuted, hauled before the court, brought to justice,
 before a judge, faced a judge, in the dock, appeared in court, answered charges, came to court, went on trial,
 brought before a tribunal, tribunal, court-martialled, court-martial, proceedings opened, proceedings against,
 arraigned, case was heard, heard the case, before the court, before the judges, faced trial, brought to trial,
 came up for trial, stood before the judges, before the bench, in court, the judges heard, day in court,
 in the courtroom, courtroom, went before the court, went before the judges, answer for, made to answer, indicted,
 indictment
sentenced: sentenced, sentence, condemned, convicted, conviction, found guilty, got five years, handed down a sentence,
 sent down, pronounced guilty, passed sentence, years' hard labour, received a term, ordered to be hanged,
 death sentence, court ordered, court gave, judges gave, sentence of death, sentence fell, judgement was passed,
 the court's verdict, handed a term, condemned to death, drew a sentence, adjudged guilty, got life,
 was given life imprisonment, received a sentence, received one's sentence, heard one's sentence, judges found,
 court found, life sentence
exiled: exiled, exile, banished, banishment, deported, deportation, sent to siberia, transported, driven into exile,
 packed off to, sent into exile, shipped to, shipped off to, expelled from the country, cast out of the country,
 sent east, ordered out of the country, ordered to leave, bundled off, dispatched to siberia,
 forced out of the country, went into exile, sent off to, sent away to, sent to the east, put across the border,
 packed off, despatched to, confined to the village, was made to leave, road to siberia, to siberia, sent under guard,
 driven from the country, place of exile, sent down to the country, to the far north, beyond the mountains,
 sent beyond, set out for exile, sent into the provinces, driven out of the country, turned out of the country,
 forced abroad, into banishment, sent as an exile
released: released, release, published, freed, set free, amnestied, amnesty, came out, launched, discharged, premiered,
 opened, first came out, in cinemas, hit the shops, appeared, debuted, walked free, let go, regained his freedom,
 regained her freedom, let out, at liberty, set at liberty, left prison, left jail, got out of jail, got out of prison,
 gates opened, at large, pardoned, walked out of prison, walked out of jail, bailed, discharged from custody,
 emerged from prison, out of prison, out of jail, free man, free woman, free again, let off, turned loose,
 given his freedom, given her freedom, doors opened, went on sale, reached the market, hit the screens,
 reached cinemas, issued, hit cinemas, hit the shelves, hit theatres, in shops, came to cinemas, landed in stores,
 on sale, reached stores, given back one's freedom, tasted freedom, saw daylight again, given its freedom,
 came out of jail, came out of prison, came out of gaol, prison doors opened, released from custody, set loose,
 was out again, breathed freely, rolled out, was rolled out
executed: executed, execution, hanged, hung, shot, beheaded, guillotined, put to death, went to the gallows, gallows,
 garrotted, firing squad, to the gallows, on the gallows, sent to the scaffold, mounted the scaffold,
 faced a firing squad, before a firing squad, to the guillotine, guillotine, died by the rope, against the wall, noose,
 strung up, on the block, paid with one's life, sent to one's death, hangman, executioner, put to the sword,
 by firing squad, in front of a firing squad, was hung, mounted the gallows, suffered death,
 death penalty was carried out, sentence was carried out, at the end of a rope, electrocuted, walked to the scaffold,
 hanged by the neck, met the hangman, led to the scaffold, led out to be shot, to be shot, met one's end on,
 end of a rope, lethal injection, electric chair, breaking on the wheel, burned at the stake, burnt at the stake,
 at the stake
assassinated: assassinated, assassination, murdered, murder, killed, assassin's bullet, gunned down, stabbed to death,
 cut down by, done to death, bumped off, slain, shot him dead, shot her dead, shot dead, hand of an assassin,
 at the hands of an assassin, lynched, murderer struck, knifed, was butchered, hands of a killer,
 victim of an assassin, rubbed out, fell to a gunman, shot by a gunman, killed by a gunman, killed by an assassin,
 bullet of an assassin
wounded: wounded, shot at, injured, attempt on his life, assassination attempt, took a bullet, hit by a bullet,
 struck by, hurt, shot in the leg, shot in the arm, shot in, maimed, bullet struck, stopped a bullet, stabbed,
 attempt on her life, gunshot, was shot, hit by, attack on his life, tried to kill, wound, wounds, caught a bullet,
 winged, hit in the neck, hit in the leg, hit in the arm, took a wound, was hit, shots were fired at, fired at, grazed
fell-ill: fell ill, stroke, heart attack, taken ill, contracted, illness, suffered, took to one's bed, came down with,
 struck down by, caught typhus, health gave way, health failed, health broke, sickened, laid low, collapsed, stricken,
 bedridden, broke down, seizure, paralysed, paralyzed, apoplexy, health collapsed, was taken ill, was taken sick,
 fell sick, went down with, incapacitated, lost the power of speech, breakdown, sickness, hospitalised, hospitalized,
 taken to hospital, attack of, confined to bed, confined to one's bed, felled by, lost one's speech, health crumbled,
 health declined, first stroke, fell victim to a stroke, taken poorly, caught a fever, caught a chill
retired: retired, retirement, retiring, stepped down, hung up his boots, hung up her boots, called it a day,
 went into retirement, drew one's pension, withdrew from public life, took one's pension, put down one's tools,
 ended one's career, gave up work, left the stage, laid down one's office, left the service, pensioned off,
 end of his career, end of her career, stepped back from work, was pensioned, rode off into the sunset,
 into retirement, hung up one's hat, gave up playing, gave up one's practice, called time on, called time
awarded: awarded, award, received, won, honoured, honored, given, presented, conferred, bestowed, collected the prize,
 picked up the prize, picked up the medal, decorated, took the prize, carried off, handed the medal, handed the prize,
 knighted, earned, prize went to, scooped, landed the prize, singled out, laureate, conferred on, took home,
 walked off with, distinguished with, recipient, accolade, claimed the prize, decoration, garlanded,
 received the prize, won the prize, received the medal, won the medal, received the award, won the award,
 earned the prize, earned the award, earned the medal, carried off the prize, gave the prize, prize was given,
 was the laureate, award went to, medal went to, honour went to, gained the prize, nobel laureate
canonised: canonised, canonized, beatified, canonisation, declared a saint, raised to the altars, made a saint,
 proclaimed a saint, ranks of the saints, sainthood, sainted
embalmed: embalmed, embalming, body was preserved, was preserved, mummified, put on display, preserved body
born-in: born in, born at, birthplace, place of birth, native of, birth place, was born, hails from, born and raised,
 native
died-in: died in, died at, place of death, death place, passed away in, died
buried-in: buried, buried in, buried at, interred, grave, tomb, resting place, cemetery, mausoleum
residence: lives in, lived in, resides, residence, resident of, home in, settled in, resided, living in, dwelt, lived,
 home
hometown: hometown, home town, comes from, grew up, raised in, hails from, originates from, come from, came from,
 are from, formed in, based in
citizenship: citizen, citizenship, passport
nationality: nationality, national, citizen of, is from, is a national of, subject of, citizen
ethnicity: ethnic, ethnicity, descent, ancestry, origin
religion: religion, faith, church, religious, denomination, believer, creed, adherent
occupation: occupation, profession, worked as, works as, served as, job, career, performed as, employed as,
 profession was
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
full-name: full name, known as, also known, alternative name, alternatively, called, real name, birth name,
 also called, named, native name, name is, name was, official name, local name, fully named
title: title, titled, styled, honorific
status: status, deceased, retired, dead, alive, active
age: aged, age, years old, at the age of, year old, old, when he was, when she was
children: children, sons, daughters, kids, offspring
siblings: siblings, brothers, sisters, brothers and sisters
birth-order: eldest, oldest, youngest, child of, born of, of the children, child
languages-spoken: languages, spoke, fluent
degree: degree, bachelor, master, doctorate, qualification, bsc, phd
appointed: appointed, appointment, named, made, commissioned, became, installed, put in charge, given the post,
 chosen as, picked as, became minister, made minister, got the job, called to the ministry, entrusted with,
 landed the job, tapped for, designated, took the post, assigned to, received the post, handed the post,
 handed the ministry, rose to become, given the job, promoted to, selected as, was chosen, elevated to,
 placed at the head, put at the head, given charge, given command, handed command, took command, installed as,
 placed in charge, raised to the ministry, given the ministry, took up the ministry, gazetted, was given the portfolio,
 took the portfolio, received the portfolio, took up an appointment, took up the appointment, made director, made head,
 made commander, made chairman, made secretary, made president, became director, became head, became secretary,
 became chairman, became commander
elected: elected, election, elects, chosen, voted in, won the election, reelected, won the vote,
 was returned to parliament, returned to parliament, won a seat, voted into, voters chose, voters sent,
 carried the vote, voted mayor, won at the polls, swept to victory, picked by the voters, topped the poll,
 delegates picked, delegates chose, took his seat, took her seat, given a mandate, at the polls,
 triumphed at the polls, was voted in, gained a seat, was picked, was chosen, members chose, picked as representative,
 chosen as representative, ballot, became a deputy, became representative, got in, gained a majority,
 sent to parliament, won a mandate, won election, won the race, won the contest, emerged victorious, landslide,
 vote went to, votes went to, took the seat, won the seat
nominated: nominated, nomination, candidate, proposed, stood for, put forward, put up for, ran for, shortlisted,
 named as candidate, entered the race, party's choice, won the nomination, suggested for, in the running, nominee,
 stood as, in contention, picked to run, in the frame, proposed for, became the candidate, was the candidate,
 candidate for, threw one's hat into the ring, candidature, candidacy, in the race
took-office: took office, in office since, assumed office, took over, became, came to power, sworn in, inaugurated,
 took power, term began, ascended, succeeded, began his career, began her career, started his career,
 started her career, began, since, has been, acceded, took the helm, took the reins, took up his post,
 took up her post, took up the post, sworn into office, moved into the palace, mounted the throne, came to the throne,
 assumed power, entered office, assumed the presidency, entered on his duties, entered upon his duties, seized power,
 stepped into the job, stepped into the shoes, tenure began, reign began, assumed the post, took charge, at the helm,
 assumed the office, assumed the leadership, took the oath, swearing-in, rise to power, gained power,
 entered the white house, took up the reins, accession, came into power, arrived in power, began his term,
 began her term, term started, assumed the chair, keys to the palace, got the keys, stepped up to, reins passed to,
 reins of power, was at the head from, acceded to the throne, first day in office, entered upon
left-office: left office, until, term ended, stepped down, ended his term, retired, career ended, out of office,
 vacated, handed over to, cleared his desk, cleared her desk, gave up the post, relinquished power, voted out,
 tenure ended, term ran out, handed over power, made way for, bowed out, departed from office, lost office,
 reign ended, ceased to be, laid down his office, laid down her office, gave up power, lost power, went out of office,
 left the post, left the presidency, yielded power, term expired, gave up the leadership, stood down,
 surrendered power, left the palace, last day in office, bade farewell to the ministry, left the government,
 left government
resigned: resigned, resignation, quit, gave up, stepped down, handed in, stood down, threw in the towel,
 laid down one's mandate, gave up one's post, walked out of, vacated his seat, vacated her seat, stepped aside,
 surrendered one's post, relinquished, laid down the post, laid down his post, laid down her post, abandoned his post,
 abandoned her post, bowed out, renounced his office, laid down the office, laid down his office, gave up the post,
 gave up the job, vacated the post, submitted one's resignation, threw up the job, threw up one's post,
 left the cabinet, stood aside, turned in one's badge, gave up office, gave up one's office, threw up the post,
 went of one's own accord, left of one's own accord, withdrew from office, gave up the chair,
 laid down the chairmanship
dismissed: dismissed, dismissal, sacked, fired, removed, deposed, relieved, ousted, given the sack, got the sack,
 shown the door, lost one's post, lost one's job, lost one's position, turned out of office, stripped of, forced out,
 thrown out of office, let go, got the boot, axed, pushed out, unseated, sent packing, discharged, kicked out,
 given the boot, voted out, demoted, cashiered, driven from office, relieved of one's post, relieved of one's duties,
 taken off the post, toppled, purged, shown out, marching orders, put out of office, turned out of the post,
 stripped of office, stripped of one's office, deprived of one's post, deprived of office, given one's cards,
 given his notice, given her notice, made redundant, pushed from office, pushed out of office
crowned: crowned, coronation, enthroned, ascended the throne, crown was placed, received the crown, anointed,
 took the crown
abdicated: abdicated, abdication, gave up the throne, renounced the throne, laid down the crown, gave up the crown,
 stepped down from the throne, relinquished the throne, vacated the throne, renounced his crown, renounced her crown,
 surrendered the throne, gave up his throne, gave up her throne, signed away, quit the throne, lost the throne,
 laid down his crown, renounced his throne, gave way as tsar, stepped down as tsar, stepped down as king,
 gave up power, left the throne, renunciation of the throne, surrendered his crown, threw down the crown,
 was off the throne, came down from the throne, forced off the throne, let go of the crown, gave up being tsar,
 off the throne, lost his crown, lost her crown, lost one's throne, driven from the throne, removed from the throne
joined: joined, joining, became a member, became member, entered, member since, acceded, admitted to, enlisted,
 signed up, threw in his lot with, threw in her lot with, took out membership, became one of the members,
 became a party member, taken into, went over to, came aboard, came on board, entered the ranks, attached himself to,
 attached herself to, recruited, party card, accepted into, fell in with, found his way into, found her way into,
 cast his lot with, cast her lot with, took part in a circle, linked up with, teamed up with, enrolled in,
 initiated into, drawn into, membership, became involved with, threw oneself into, aligned himself with,
 aligned herself with, came over to, made himself part of, made herself part of, took up membership,
 took out a party card, took up with, enrolled in the party, into the party, entered the party, entered the circle,
 entered the group, found a place in, threw oneself in with, went in with
signed: signed, signing, concluded, signature, put his name, agreed, inked, put their names to, sealed,
 pen was put to, pen to paper, set their names to, got its signatures, signatures, was struck, put his name to,
 put her name to, put one's signature, sealed the deal, ink dried, peace was made, peace was signed, put to paper,
 signed and sealed, ink was dry, ink had dried, sealed with, put one's name under, set one's hand to,
 under which they put their names
adopted: adopted, adoption, approved, passed, enacted, ratified, accepted, carried, endorsed, voted, introduced,
 was carried, voted through, won approval, passed into law, cleared parliament, given the nod, said yes to,
 statute book, waved through, gave its blessing, got through parliament, pushed through, was agreed, nodded through,
 given the green light, gained approval, endorsement, assembly's blessing, secured a majority, voted in favour,
 got the assent, won the assent, put through, forced through, gave its assent, given its assent, gave its consent,
 gained a majority, was endorsed
issued: issued, issue, proclaimed, decreed, decree, promulgated, published, announced, manifesto, handed down, put out,
 came out, made public, went out, circulated, sent out, given out, was released, was read out,
 published in the gazette, was drawn up, ukase, edict, order went out, unveiled, appeared, was proclaimed,
 was handed out, was posted up, was pronounced, was made known, came from the pen of
abolished: abolished, abolition, repealed, abolishing, ended, scrapped, done away with, struck down, swept away,
 thrown out, lifted, rescinded, revoked, annulled, put an end to, struck from the books, ceased to apply,
 consigned to history, withdrawn, ceased to exist, got rid of, did away with, cancelled, removed from the books,
 taken off the books, freed from, emancipation, swept aside, fell away, binned, struck out, came off the books,
 came to an end, done for, brought to an end, ditched, thrown overboard, struck from the statute book
announced: announced, announcement, declared, proclaimed, made known, made public, word got out, unveiled, revealed,
 broken to the public, presented, news came, news broke, trumpeted, word came, told the press, told reporters,
 gave notice, disclosed
speech: spoke, speech, addressed, address, delivered, lecture, told, gave a speech, talk, read, took the floor,
 spoke before, mounted the rostrum, stood up to speak, held forth, took the stand, gave an address, made a speech,
 harangued, lectured, preached, rose to speak, declaimed, from the rostrum, oration, spoke for hours,
 spoke from the balcony, on the rostrum, on the platform, took to the podium, took to the rostrum, words to the crowd,
 sermon, keynote, raised one's voice, got up to speak, had the floor, was given the floor, spoke up, took to the stage,
 held a speech, spoke at, gave a lecture, read a paper, gave a talk, spoke to the crowd
position: served as, office, position, post, held the post, became, was the, is the, works as, minister, secretary,
 chairman, commissar, role, serves as, title
leader: leader, led by, leads, leadership, head, headed, headed by, chief, chairman, chairwoman, chair, chaired,
 presided, run by, president, mayor, in charge, governed by, ruler, under the command of, under the leadership of
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
 onset, got under way, flared up, kicked off, unleashed, set in motion, first shots, dates from, was under way,
 triggered, ignited, got going, dawned, was sparked, burst out, sprang up, inception, flared, beginnings, burst forth,
 sparked off, touched off, sprang to life, came to a boil, exploded, burst into flame, first began,
 drew the first breath
ended: ended, end, finished, ceased, concluded, closed, came to an end, lasted until, until, stopped,
 drew to a close, wound down, was over, came to a close, petered out, brought to an end, fell silent, died down,
 burned itself out, curtain fell, ran its course, drew to an end, wound up, put an end to, last shots,
 drawing to a close, was at an end, at an end, was crushed, was put down, ebbed away, terminated, ran until,
 went on until, dragged on until, cessation, was suppressed, conclusion, came to nothing, fizzled out, faded out,
 came to its end, concluded with, folded up, ground to a halt, was called off, broke off, drew its last breath
happened: followed in, came the,
 took place, take place, happened, occurred, was held, came, fell on, dated, fought, was fought, was played,
 came about, unfolded, broke out, raged, came to pass, erupted, played out, transpired, took shape, ensued, was staged,
 was committed, befell, was carried out, was perpetrated, dates from, dates to, went ahead, occurring, came to a head,
 burst out, was played out, was witnessed
declared-war: declared war, declaration of war, entered the war, went to war, took up arms, joined the war,
 came into the war, joined the fighting, opened hostilities, hostilities, threw down the gauntlet, entry into the war,
 found itself at war, took the field, into the war, was at war, joined in the war, picked up the sword,
 plunged into the war, drew the sword, sent a declaration
invaded: invaded, invasion, marched into, attacked, attack, entered, overrun, poured into, rolled into, crossed into,
 suffered an invasion, tanks rolled, marched on, fell upon, pushed into, swept into, crossed the border,
 crossed the frontier, stormed into, incursion, pounced on, troops entered, was occupied, invaders, swarmed into,
 descended on, walked over, streamed into, broke into, was entered by, forced the border, soldiers entered,
 army entered
surrendered: surrendered, surrender, capitulated, capitulation, laid down arms, white flag, gave up the fight,
 gave up fighting, threw in the towel, gave itself up, gave themselves up, struck its colours, struck her colours,
 struck their colours, laid down one's arms, gave up the struggle
armistice: armistice, ceasefire, truce, peace
captured: captured, capture, seized, took, taken, occupied, stormed, storming, fell, conquered, took control, fall of,
 fell to, overrun, won by, changed hands, passed into enemy hands, enemy hands, under enemy control, wrested from,
 carried by storm, marched into, lost to, in the hands of, into the hands of, came under the control, gained control,
 seizure, broke into, taken by storm, fell into the hands, in rebel hands, stormed into, overran, capitulated,
 hands of the rebels, fell after, slipped into, was taken, were taken, came into the possession, passed under,
 was seized
besieged: besieged, siege, blockade, surrounded, encircled, ring closed, under siege, hemmed in, beleaguered,
 encirclement, laid siege, sealed off, stood before the walls, noose tightened, bottled up, under blockade, siege began
liberated: liberated, liberation, freed, recaptured, won back, retaken, left by the occupiers, threw off the yoke,
 shook off foreign rule, delivered from, troops freed, regained its freedom, free again, drove out the occupiers,
 breathed freely, threw out the occupiers, drove out, expelled the occupiers, lifted the yoke, driven out of
bombed: bombed, bombing, shelled, bombardment, fired on, bombs fell, under fire, from the air, pounded, bombarded,
 blitzed, air raid, raided, rained on, shells, bombers, attack from the air, came under attack, opened fire, blitz,
 strafed, air raids, dropped bombs, shelling
mutinied: mutinied, mutiny, rebelled, revolted, uprising, rising, revolt, turned on its officers,
 turned on their officers, refused orders, rose up, took up arms, turned their guns, rising up, insurrection,
 raised the red flag, refused to obey, raised the flag of revolt, hoisted the red flag, rebellion,
 threw its officers overboard, threw their officers overboard, rose against, rose in revolt, in revolt, in open revolt
overthrown: overthrown, overthrow, toppled, fell, fall, deposed, ousted, coup, downfall, was toppled, brought down,
 swept from power, driven from power, unseated, removed from power, put to flight, crumbled, swept away, cast down,
 driven out, hounded from power, ejected from power, lost power, brought to its knees, end of the regime, toppling,
 deposition, came crashing down, swept aside, fell from power
strike: strike, struck, went on strike, walked out, downed tools, laid down tools, downed their tools,
 walked off the job, standstill, stopped work, walkout, stoppage, pickets, put down tools, came out on strike,
 work stopped, industrial action, down tools, refused to work, walked off the, stopped working, put down one's tools,
 put down their work, struck for, stayed away from work, work came to a halt
demonstration: demonstrated, demonstration, demonstrators, marched, march, protest, protested, rally, paraded
destroyed: destroyed, destruction, burned down, burnt down, razed, sank, sunk, collapsed, went up in flames, in flames,
 reduced to rubble, laid waste, burned to the ground, burnt to the ground, gutted, levelled, leveled, in ruins,
 wiped out, fell victim to, flattened, burned, burnt, blaze, reduced to ashes, demolished, lost to fire,
 wiped off the map, ravaged, devastated, blown to pieces, consumed by fire, smashed, fell to flames, turned to ash,
 turned to ashes, perished in the flames, burnt out, burned out, fell in ruins, was lost in a fire, was ruined,
 brought to ruin
duration: lasted, lasting, duration, long, took, spent, during
deaths: killed, died, dead, deaths, lost their lives, perished, casualties, victims, fatalities, death toll, lives,
 shot
injured: wounded, injured, hurt, injuries
prisoners: prisoners, captured, arrested, taken prisoner, captives, detained, prisoner, were held
missing: missing
troops: troops, soldiers, men, strong, army, force, forces, bayonets, strength, guards, sailors, regiments, divisions
participants: took part, delegates, participants, participated, attended, demonstrators, strikers, workers, people,
 marchers, crowd, present, attendees, on strike, gathered
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
held: followed in, came the,
 held, took place, was held, convened, met, congress, conference, sat, election, elections, gathered, hosted, ran,
 assembled, staged, came together, went ahead, brought together, was called, went to the polls, was organised,
 was organized, session, sitting, sittings, gathering, deliberated, were in session, opened its doors, met in,
 polling day, polling took place, voters went to the polls, voting took place, on the calendar, convocation, summoned,
 drew delegates, came round, was arranged, saw delegates, brought delegates, united delegates, met for, in session
opened: opened, opening, open, convened, inaugurated, inauguration, opens, first met, came into operation, met,
 opened its doors, threw open its doors, thrown open, got under way, welcomed its first, opened to the public,
 received its first, ribbon was cut, cut the ribbon, into service, started up, doors opened, first sitting,
 first session, first sat, began its work, first welcomed, opening ceremony, up and running, started business,
 opened for business, called to order, gavel, kicked off, met for the first time, began its sittings, let in its first,
 declared open, doors were opened, opened its gates, gates opened, opening session, sat for the first time,
 held its first session
closed: closed, closing, shut, closure, adjourned, ended, suppressed, shut down, shut its doors, closed its doors,
 shuttered, out of business, wound up, put up the shutters, ceased operations, mothballed, was shut, ended its work,
 folded, boarded up, shut for good, closed for good, shutdown, adjournment, last guests, ceased trading,
 ceased business, doors closed, shut up shop, locked its gates, locked its doors, gates closed, doors shut,
 closed down, ceased to operate
dissolved: dissolved, dissolution, disbanded, broken up, dispersed, wound up, ceased to exist, shut its doors,
 closed down, folded, liquidated, came to an end, sent home, passed into history, out of existence, broke up,
 prorogued, ceased its work, shut down, fell apart, shut by, drove out, driven apart, dismantled, died out,
 disbandment, abolished, sat for the last time, closed its doors, prorogation, last sitting, put an end to, wound down,
 brought to an end, done away with, chased away, put to rest, went the way of, drove it apart, driven out by soldiers,
 sent packing, broken off, disband, dissolve, broke it up, dispersal, was disbanded
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
founded: followed in, came the,
 founded, established, foundation, founding, formed, formation, created, set up, creation, started, began,
 launched, came into being, began operations, inaugurated, opened, founded in, origins, born, dates from,
 since, called into being, brought into being, started life, called into life, saw the light of day,
 was launched, roots lie in, goes back to, dates back, was born, traces its origins, came into existence,
 off the ground, put together, sprang up, instituted, saw the light, into existence, was organised, was organized,
 brought into existence, origins lie, first brick, laid the foundations, foundations were laid, brought to life,
 called together, took its first steps, in existence since, appeared on the scene, came on the scene,
 been around since, conjured up, hatched, was begun, first came together, held its first meeting, founding meeting,
 founding congress, sprang into being, sprang into life, formed itself, took life
merged: merged, merger, united, fused, joined, joined forces, folded into, fusion, amalgamated, rolled into,
 united with, combined with, absorbed by, absorbed into, tied up with, became part of, came together, coalesced,
 unification, unified, union with, swallowed up, married up, were united, joined together, became one, linked up with,
 threw in its lot, joined up with, closed ranks with, dissolved into
split: split, broke up, schism, divided, broke with, separated, broke in two, fell apart, came apart, rift,
 parted into, fractured, tore itself apart, tore apart, torn apart, rupture, went its separate ways,
 went their separate ways, broke away, parting of the ways, parted ways, breach, cracked, cleavage, came to a break,
 parted company, two wings, two camps, two factions, fell out, rent asunder, burst apart, two halves, drifted apart,
 quarrelled, quarreled, split into, broke into two, broke into, came to blows, break-up, breakup, splintered,
 separation
banned: banned, ban, prohibited, outlawed, suppressed, closed down, forbidden, shut down, driven underground,
 declared illegal, made illegal, made unlawful, silenced, on the index, outlawing, censored, barred, blacklisted,
 shut by the police, ruled illegal, put outside the law, placed outside the law, forced underground,
 out of business by, gagged, closed by the police, closed by the authorities, forced to close, denied a licence,
 shut by the authorities, muzzled
legalised: legalised, legalized, legal
incorporated: incorporated, charter, chartered, city status
bankrupt: bankrupt, bankruptcy, insolvent, went bust, went under, went to the wall, filed for insolvency, insolvency,
 collapsed, folded, ran out of money, in receivership, receivership, went broke, bankruptcy court, ruined, belly up,
 hit the rocks, on the rocks, went to the dogs
acquired: acquired, acquisition, bought, purchased, sold, takeover, taken over, snapped up, changed hands, bought out,
 swallowed, passed to, sold off, new owner, took over, passed into the hands, came into the hands, buyout, takeover of,
 sold to, gobbled up, became the property, bought up, new owners, under new ownership, new hands,
 came under the ownership, ownership passed
nationalised: nationalised, nationalized, into state hands, state ownership, under state control, state took over,
 state property, taken over by the state, expropriated, into public ownership, public hands, hands of the state,
 seized by the state, became public property
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
written: wrote, written, writing, composed, drafted, completed, finished, penned, worked on, put on paper,
 flowed from his pen, flowed from her pen, set down, finishing touches, committed to paper, put to paper, dashed off,
 authored, pages were filled, put down on paper, came from his pen, came from her pen, from the pen of, set to work on,
 jotted down, put pen to paper, finished the manuscript, completed the manuscript, dictated, sat down to write,
 on paper, scribbled, sketched, typed up, was set down, wrote up, wrote down, being written, in the writing,
 wrote the last line, was authored
published: followed in, came the,
 published, publication, issued, appeared, printed, came out, first published, reached print, release,
 released, serialised, in print, publishes, saw print, went to press, off the press, off the presses, hit the shelves,
 brought out, appeared in print, saw the light, saw the light of day, put out, on sale, left the press,
 left the presses, run off, reached readers, reached the bookshops, made it into print, rolled off the presses,
 first edition, first read, in bookshops, launched, got into print, into print, went on sale, in the shops,
 brought it out, brought the book out, printing, left the printer, set in type, in book form, issued in print,
 was made available, reached the reader, reached the public, bookshops, bookstores, came before the public,
 reached its public, given to the world, found its way into print, found a publisher, came from the press,
 was set in print, first seen in print, came off the printing press, sent to the printers, went to the printer,
 publication date, was first printed, printed copies
first-issue: first issue, first appeared, first number, began to appear, launched, first published, appeared, launch,
 hit the streets, made its debut, rolled off the press, first copy, first copies, started publication,
 began publication, for the first time in their hands, number one, first edition, made its first appearance,
 started to appear, started appearing, began appearing, went to press for the first time, saw the light,
 commenced publication, maiden issue, inaugural issue, launch issue
last-issue: last issue, final issue, last appeared, ceased publication, folded, ceased to appear, shut down,
 stopped appearing, closed, out of print, last copy, presses stopped, last edition, final number, last number,
 final edition, publication ended, stopped publication, publication stopped, ceased publishing, closed down,
 stopped printing
premiered: premiered, premiere, first performed, first shown, debuted, opened, first seen, curtain first rose,
 curtain rose, first staged, first night, first performance, audiences first saw, first heard, hit the screens,
 reached cinemas, launched in cinemas, first screened, opening night, first screening, came to the stage,
 came to the screen, debut, world premiere, first put on, first given, hit cinemas, first played, met its public,
 first put before, was first given, first sung, first danced, first acted
first-aired: first aired, aired, first broadcast, premiered, debuted, began airing, first shown, broadcast,
 started airing, began
last-aired: last aired, final episode, last broadcast, ended, aired until, finale, last episode, until
recorded: recorded, recording, put on tape, taped, was cut, laid down in the studio, in the studio, studio sessions,
 captured on tape, on tape, committed to tape, cut the track, laid down the track, put down on tape
painted: painted, painting, put on canvas, canvas, came from his brush, came from her brush, brushed, left the easel,
 easel, was executed, brush, in oils, put paint to, portrait was finished
translated: translated, translation, rendered into, put into english, turned into english, english version,
 appeared in english, done into english, put into russian, turned into russian, rendering, rendered, put into,
 turned into, russian version, brought over into, came out in english, came out in russian, in translation
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
composer: composed by, composer, composed, music by, wrote the music, score, scored by, scored, score by,
 wrote the score, set to music, songs by
performer: performed by, performer, sung by, singer, sang, performed
band-member: member, members, band member, member of the band, line-up, played in, plays in, consists of
associated-act: associated with, associated, worked with, played with, collaborated, performed with, linked to,
 toured with, band
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
language: language, languages, written in, spoken, speak, in english, published in, speaks, official language,
 spoken in, language is, tongue
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
renamed: renamed, changed its name, rechristened, name was changed, became known as, called, took the name,
 present name, given its new name, new name, received its name, called after, current name, known under the,
 adopted the name, bears its name, given the name, got its name, got the name, took its name, was known as,
 name changed, change of name, was styled, was redesignated, goes by the name, name was given, name gave way,
 was dubbed, shed its old name, took on its present name, took on the name, has been called, been known as,
 exchanged its name, changed the name, swapped its name, old name gave way
independent: independent, independence, gained its freedom, broke away, sovereign, sovereignty,
 threw off colonial rule, cut its ties, won its independence, shook off, went its own way, seceded, secession,
 statehood, freedom from, gained freedom, end of colonial rule, broke free, stood on its own feet,
 released from colonial rule, released into independence, cut loose, stood alone, won freedom, won its freedom,
 let go by, came of age
annexed: annexed, annexation, incorporated into, absorbed, ceded, swallowed up, swallowed, became part of the empire,
 became part of, incorporated, joined to, came under the crown, added to the empire, gobbled up, seized by,
 brought under, made a province, province of the empire
settled: settled, settlement, first settled, colonised, first settlers, settlers, pioneers, was colonised,
 was colonized, came to live, peopled, first inhabitants, took up land, homesteaders, colonists
construction-started: construction began, construction started, building began, construction, started,
 building started, begun, broke ground, work began, began, building, foundation stone, start of construction,
 ground was broken, first stone, cornerstone, builders started, first sod, sod was cut, was begun,
 foundations were laid, foundations, builders moved in, workmen moved in, groundbreaking, diggers moved in,
 laid the foundation, started to rise
completed: completed, completion, built, constructed, construction, finished, erected, built in, was built, opened,
 building, construction finished, construction was completed, year of construction, was raised, last stone,
 builders finished, topped out, dates from, dates to, was constructed, has stood, stood since, roof went on,
 finishing touch, was ready for use, reached completion, finished building, ready to move in, date from,
 came to completion, was finished off, was completed, stood finished, stood ready, reached its full height
demolished: demolished, demolition, torn down, pulled down, knocked down, razed, bulldozed, wrecking ball, dismantled,
 blown up, levelled, leveled, cleared away, made way for, knocked over, pulling down, tore down, pulled it down,
 gave way to, taken down, bulldozers, flattened, ripped down, taken apart, brought down, cleared to make way,
 was flattened, fell to the bulldozers
renovated: renovated, renovation, restored, refurbished, restoration, overhauled, done up, facelift, rebuilt,
 modernised, modernized, given a new, revamped, spruced up, remodelled, remodeled, underwent repairs, underwent,
 makeover, refitted, repaired, overhaul, redone, revamp, repainted, rebuilding, made over, new roof, freshened up,
 given a facelift, touched up, brought up to date, reconditioned
listed: listed, added to, national register, registered, register of historic places, heritage
unveiled: unveiled, inaugurated, inauguration, dedicated, opened, veil fell, consecrated, presented to the public,
 revealed, erected, unveiling, dedication, first shown
located-in: located, is in, lies, located in, situated, lies in, found in, part of, based in, stands in, within,
 location, place, town, village, address, lies within, found, home to, has its works in, has its seat in
country: country, is in, is from, are from, located in, found in, comes from, originates from, national, nation,
 based in, dish from, part of, situated, home to
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
population-density: density, population density, per square kilometre, per square kilometer, per square mile,
 people per square, inhabitants per square, densely
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
discovered: discovered, discovery, found, first seen, identified, observed, spotted, came to light, brought to light,
 sighted, first described, stumbled upon, stumbled on, unearthed, detected, hit upon, tracked down, dug up, uncovered,
 first sighted, glimpsed, came across, first recorded, chanced upon, chanced on, first noticed, first glimpsed,
 first observed, happened upon, came upon, first reported
invented: invented, invention, patented, patent, devised, dreamed up, dreamt up, thought up, conceived, hit upon,
 was granted a patent, patent was granted, developed, created, came up with, brainchild, designed, first built,
 cooked up, first made, brought forth, was born in the workshop, saw the light of day
launched: launched, launch, lifted off, took off, first flew, introduced, flew, blasted off, entered service,
 sent into orbit, went into space, put into orbit, into orbit, blast-off, sent up, fired into space, left the ground,
 roared into the sky, started its journey, left the pad, left the launch pad, into space, lift-off, liftoff,
 slid down the slipway, slipway, down the slipway, took to the skies, shot into space, took to the air, was sent aloft,
 sent into space, sent skyward, rode into space
landed: landed, landing, touched down, splashed down, came to rest, hit the ground, alighted, reached the surface,
 back on earth, touchdown, back on the ground, splashdown, on the surface, made landfall, returned to earth,
 reached the ground, on terra firma
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
crew-member: crew, pilot, astronaut, backup pilot, commander, flown by, commanded by, crew included,
 members of the crew
launch-site: launched from, launch site, launch pad, cosmodrome
launch-vehicle: launched on, rocket, launch vehicle, carried by
aircraft: aircraft, fighter, fighters, flies, uses, used, plane, planes, operates, attack aircraft, carrier, deployed,
 jet
orbits: orbits, orbit, revolves around
ingredient: ingredient, ingredients, made with, made from, contains, includes, include, containing, made of,
 main ingredient, consists of, uses, main ingredients, using, found in, comes with, requires, prepared with
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
debut: debut, debuted, first match, first game, made his debut, made her debut, first pulled on the shirt,
 first appeared for, broke into the side, broke into the team, first cap, first turned out, first bow, first outing,
 first start, first played, came off the bench for the first time
transferred: transferred, transfer, signed for, joined, moved to, changed clubs, sold to, signed by, switched to,
 crossed over, bought by, put pen to paper, moved on, made the switch, move to, was traded, traded, loaned, on loan,
 changed sides, swapped
promoted: promoted, promotion
relegated: relegated, relegation
club: club, played for, plays for, team, player, clubs, signed for, joined, played at, plays, represented, playing for,
 member of, teams, represents, player of, signed with, turns out for, side, began his career at, youth, footballer,
 squad
league: league, plays in, competes in, compete, play in, competing in, division, part of, conference, competed,
 member of
manager: manager, managed by, coach, coached by, manages, head coach, trainer, trained by, led by, under the management
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
""",
    {"one's": "his her its their", "oneself": "himself herself themselves"},
)

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
