"""The Polish words and phrases that signal predicates; cases, genders and numbers follow by stemming."""

from __future__ import annotations

from factlint.languages._signals import signal_words

SIGNALS = signal_words("""
born: urodził, urodziła, urodzony, urodzenie, narodziny, przyszedł na świat, przyszła na świat, ur, data urodzenia,
 rodzi
baptised: ochrzczony, chrzest, chrztu
died: zmarł, zmarła, umarł, zginął, śmierć, śmierci, zgon, zm, zmarły, poległ, umiera, zginęła, zginęli, zamordowany,
 zamordowana, zabity, zabita, poległa, umarła, zmarli
buried: pochowany, pogrzeb, pogrzebany, pochowano, pochówek
married: ożenił, ożenek, ślub, poślubił, małżeństwo, wyszła za mąż, pobrali, wesele, żonaty, zamężna, zawarł związek
divorced: rozwiódł, rozwód, rozwiodła
met: poznał, spotkał, spotkanie, poznała, spotkali, zapoznał
enrolled: wstąpił na, rozpoczął studia, podjął studia, przyjęty, zapisał, immatrykulowany, rozpoczęła
 studia
graduated: ukończył, ukończyła, ukończenie, absolwent, dyplom, skończył studia
expelled: wydalony, wydalenie, usunięty, wyrzucony, relegowany
moved: przeniósł się do, przeprowadził się do, przeprowadził, przeniósł, przeniosła, zamieszkał, osiedlił, wyemigrował,
 przeprowadzka
left: opuścił, wyjechał, odjechał, wyjazd, porzucił, odszedł
returned: wrócił, powrócił, powrót, wróciła, powrotu
arrived: przybył, przyjechał, przybycie, dotarł, przyjazd
visited: odwiedził, zwiedził, wizyta, odwiedziny
fled: uciekł, ucieczka, zbiegł, uciekła, schronił
arrested: aresztowany, aresztowanie, aresztowano, zatrzymany, areszt, zatrzymanie, aresztowali, ujęty
imprisoned: uwięziony, więzienie, osadzony, więziony, uwięzienie
tried: sądzony, proces, sąd
sentenced: skazany, wyrok, skazano, skazanie
exiled: zesłany, zesłanie, wygnany, wygnanie, zesłano, deportowany
released: zwolniony, uwolniony, zwolnienie, uwolnienie, wypuszczony, amnestia
executed: stracony, powieszony, rozstrzelany, egzekucja, stracenie, ścięty, powieszono, rozstrzelano
assassinated: zamordowany, zabity, zabójstwo, zamach, zastrzelony, zamordowano
wounded: ranny, raniony, zraniony, zamach
fell-ill: zachorował, udar, choroba, zawał
retired: emerytura, emeryturę, wycofał
awarded: nagrodzony, otrzymał, uhonorowany, odznaczony, przyznano, otrzymała, zdobył, przyznana
canonised: kanonizowany, beatyfikowany
embalmed: zabalsamowany
born-in: urodzona w, miejsce urodzenia, urodził, urodziła, urodzony w, pochodził z
died-in: zmarł w, zmarła w, miejsce śmierci, zmarł, zmarła, umarł
buried-in: pochowany, cmentarz, grób, mauzoleum, spoczywa, pochowana
residence: mieszkał, mieszka, mieszkała, zamieszkały, zamieszkał
hometown: dorastał, pochodzi z, wychował
citizenship: obywatel, obywatelstwo, obywatelka
nationality: narodowość
ethnicity: pochodzenie
religion: religia, wyznanie, kościół, wiara
occupation: zawód, pracował jako, zajęcie
employer: pracował dla, pracował, zatrudniony, pracodawca
alma-mater: studiował, studia, ukończył, uniwersytet, absolwent, uczył, kształcił, studiowała
field-of-study: studiował, studia, kierunek
teacher: uczeń, nauczyciel, promotor
pupil: uczył, uczeń, uczennica, wykładał
spouse: żona, mąż, męża, mężem, małżonka, małżonek, ożenił, poślubił, wdowa, poślubiła
father: ojciec, ojca, syn, córka
mother: matka, syn, córka
parent: rodzice, rodziców, ojciec, matka, syn, córka
child: dziecko, dzieci, syn, córka, synowie
sibling: brat, siostra, bracia, rodzeństwo
brother: brat, bracia, braci
sister: siostra, sióstr
relative: krewny, kuzyn, kuzynka, wuj, stryj, ciotka, dziadek, babcia, wnuk, bratanek
friend: przyjaciel, przyjaźń, przyjaciółka
influenced-by: wpływ, inspirowany
killed-by: zabity przez, zamordowany przez, zabójca, zastrzelony przez
cause-of-death: zmarł na, przyczyna śmierci
award: nagroda, nagrodę, medal, odznaczenie, odznaczony, laureat, otrzymał, order, otrzymała
notable-work: znany z, znana z, słynny, dzieło
nickname: przydomek, przezwisko, znany jako, zwany, nazywany
pseudonym: pseudonim, pod pseudonimem, pod nazwiskiem, podpisał, podpisywał
full-name: pełne imię, pełna nazwa, prawdziwe nazwisko, właśc, właściwie
title: tytuł, zatytułowany
age: wiek, wieku, lat, letni
children: dzieci, synów, córek
siblings: braci, sióstr, rodzeństwa
birth-order: najstarszy, najmłodszy, dziecko
languages-spoken: języków, języki
degree: stopień, doktorat, tytuł, magister
appointed: mianowany, mianowanie, powołany, mianowano, nominacja, powołanie
elected: wybrany, wybrano, wybór, wybory, obrany
nominated: nominowany, kandydat, zgłoszony
took-office: objął urząd, objął, objęła, został prezydentem, zaprzysiężony, doszedł do władzy, wstąpił na tron,
 zaprzysiężenie
left-office: złożył urząd, koniec kadencji, opuścił urząd, ustąpił
resigned: zrezygnował, rezygnacja, dymisja, ustąpił, podał się do dymisji
dismissed: zwolniony, odwołany, zdymisjonowany, usunięty, obalony, odwołanie
crowned: koronowany, koronacja, ukoronowany
abdicated: abdykował, abdykacja, zrzekł się tronu
joined: wstąpił, dołączył, przyłączył, przystąpił, wstąpienie, członkiem od
signed: podpisany, podpisał, podpisano, podpisanie, traktat, zawarty, zawarto, układ
adopted: przyjęty, uchwalony, zatwierdzony, uchwalono, uchwalenie, przyjęto, ratyfikowany
issued: wydany, ogłoszony, dekret, ogłoszono, wydano
abolished: zniesiony, zniesienie, zlikwidowany, zniesiono
announced: ogłosił, ogłoszony, ogłoszono, ogłoszenie, zapowiedział
speech: przemówienie, przemawiał, wygłosił, mowa, wykład, przemówił
position: urząd, stanowisko, minister, przewodniczący, sekretarz, komisarz, funkcja
leader: przywódca, przywódcy, lider, kierował, przewodniczący, na czele, wódz, szef, dowodził, kierowany, prowadził
president: prezydent
vice-president: wiceprezydent
prime-minister: premier, prezes rady ministrów, szef rządu
head-of-state: król, królowa, cesarz, car, cesarzowa, głowa państwa, panował, monarcha
chancellor: kanclerz
governor: gubernator
mayor: burmistrz, prezydent miasta
minister: minister, ministerstwo
senator: senator
commander: dowódca, dowódcy, dowodził, generał, dowodzony, dowództwo
predecessor: poprzednik, zastąpił
successor: następca, następcy, zastąpiony przez
party: partia, członek partii
member-of: członek, członka, członkiem, należał, należała
legislature: parlament, sejm, zgromadzenie
signatory: sygnatariusz, podpisany przez
started: rozpoczął, rozpoczęła, zaczął, zaczęła, początek, wybuchł, wybuchła, wybuch, rozpoczęcie, rozpoczęto
ended: zakończył, zakończyła, koniec, zakończenie, skończył, zakończono, końca
happened: odbył, miał miejsce, miała miejsce, wydarzył, nastąpił, doszło
declared-war: wypowiedział wojnę, wypowiedziały wojnę, wypowiedziała wojnę, wypowiedzenie wojny
invaded: najechał, inwazja, zaatakował, atak, najazd, wkroczył, napadł
surrendered: skapitulował, kapitulacja, poddał, poddanie
armistice: zawieszenie broni, rozejm
captured: zdobyty, zdobycie, zajęty, zdobyto, zajęcie, opanowany, szturm, zajęto, zdobył, zajął, upadek
besieged: oblężony, oblężenie
liberated: wyzwolony, wyzwolenie, wyzwolono
bombed: zbombardowany, bombardowanie, ostrzał
mutinied: bunt, zbuntował, powstanie, rebelia, wzniecił
overthrown: obalony, obalenie, obalono, upadek, przewrót, zamach stanu
strike: strajk, strajkował, strajkowali
demonstration: demonstracja, manifestacja, demonstrował, marsz, protest
destroyed: zniszczony, zniszczenie, spalony, zatopiony, zatonął
duration: trwał, trwała, trwało, czas trwania, długość
deaths: zginęło, poległo, zabitych, ofiar, zmarło, śmiertelnych, zginęli, polegli, ofiary, życie straciło
injured: rannych, ranni
prisoners: jeńców, więźniów, aresztowanych, jeńcy
missing: zaginionych
troops: żołnierzy, żołnierze, wojsko, wojska, armia, ludzi, marynarzy, oddziały
participants: delegatów, uczestników, uczestnicy, wzięło udział, uczestniczyło, strajkujących, robotników, osób,
 demonstrantów
ships: okrętów, statków, okręty, statki
belligerent: walczył, przeciw, walczyli
winner: zwycięzca, zwyciężył, zwycięstwo, wygrał, wygrała, mistrz, pokonał, zwycięzcą
loser: przegrał, pokonany, przegrany
battle: bitwa, walczył, bitwie
military-rank: stopień, awansowany
opponent: przeciw, przeciwnik, rywal
result: wynik, rezultat
held: odbył, odbyła, odbyły, kongres, konferencja, zjazd, wybory, przeprowadzono, obradował, zebrał
opened: otwarty, otwarcie, otwarto, otworzył, zainaugurowany, inauguracja
closed: zamknięty, zamknięcie, zamknięto
dissolved: rozwiązany, rozwiązanie, rozwiązano, zlikwidowany, rozpędzone
voted: głosował, głosowanie, głosowali, głosowało
votes: głosów, głosy, głos
vote-share: głosów, procent głosów
seats: mandatów, mandaty, miejsc, miejsca, posłów
turnout: frekwencja
electorate: wyborców, uprawnionych
delegates: delegatów, deputowanych, przedstawicieli, delegaci
candidates: kandydatów
majority: większość
votes-for: za przyjęciem, głosów za
votes-against: głosów przeciw, przeciw
abstentions: wstrzymało, wstrzymujących
candidate: kandydat, kandydował
founded: założony, założył, założenie, założono, utworzony, powstał, powstała, powstanie, utworzono, utworzenie,
 stworzony, powołany, założyli
merged: połączył, połączenie, fuzja, zjednoczenie
split: rozpadł, rozłam, podział, podzielił
banned: zakazany, zakaz, zdelegalizowany, zakazano
acquired: nabyty, przejęty, kupiony, przejęcie
nationalised: znacjonalizowany, nacjonalizacja
founder: założyciel, założycielka, założony przez, założył, twórca, założona przez
founded-in: założony w, założona w, założony, utworzony w
headquarters: siedziba, siedzibę, z siedzibą, główna siedziba
owner: właściciel, właścicielka, należy do, własność
parent-company: spółka matka
operator: zarządzany przez, operator
chief-executive: dyrektor generalny, prezes
rector: rektor
industry: przemysł, branża
product: produkuje, produkty
affiliation: powiązany, stowarzyszony
ideology: ideologia, doktryna
newspaper: gazeta, organ, dziennik
motto: motto, dewiza
abbreviation: skrót, skrócie
members: członków, członkowie, członek
employees: pracowników, zatrudnia, robotników, personel
students: studentów, uczniów, studenci
academic-staff: wykładowców, profesorów
revenue: przychody, przychód, obroty
profit: zysk
budget: budżet
written: napisany, napisał, napisała, napisanie, skomponowany, skomponował, ukończony
published: opublikowany, wydany, ukazał, ukazała, ukazało, opublikował, publikacja, wydano, wydał, wydanie,
 opublikowano, wyszedł, wyszła, drukiem
first-issue: pierwszy numer, zaczął się ukazywać, zaczęła się ukazywać
premiered: premiera
first-aired: wyemitowany, emisja
recorded: nagrany, nagranie
painted: namalowany, namalował
translated: przetłumaczony, przekład, tłumaczenie, przełożył
author: autor, autorka, napisany przez, napisał, autorem, autorstwa
wrote: napisał, autor, napisała, autorka
editor: redaktor, redagował, redagowany, redakcja
translator: tłumacz, przekład, przełożył
publisher: wydawca, wydawnictwo, wydany przez, wydawcy
creator: twórca, stworzony przez
director: reżyser, reżyseria, reżyserii, dyrektor, wyreżyserowany
producer: producent
starring: w roli głównej, wystąpił, obsada, zagrał
composer: kompozytor, skomponował, muzyka
performer: wykonawca, śpiewał, piosenkarz
series: seria, trylogia, cykl
character: postać, bohater
genre: gatunek
language: język, języku
named-after: nazwany na cześć
based-on: na podstawie, adaptacja
pages: stron, strony
chapters: rozdziałów
volumes: tomów, tomy
issues: numerów, numery
copies: egzemplarzy, egzemplarze, nakład
episodes: odcinków
running-time: minut
words: słów
renamed: przemianowany, przemianowano, zmienił nazwę, przemianowanie, zmieniono nazwę
independent: niepodległość, niepodległy
annexed: zaanektowany, aneksja, przyłączony, wcielony
construction-started: początek budowy, budowę rozpoczęto, rozpoczęto budowę, budowa rozpoczęła, kamień węgielny
completed: ukończony, zbudowany, budowa, ukończono, wybudowany, wzniesiony, zbudowano, ukończenie, zakończono budowę
demolished: zburzony, wyburzony, rozebrany
renovated: odnowiony, odrestaurowany, renowacja
unveiled: odsłonięty, odsłonięcie, odsłonięto
located-in: leży, położony, znajduje, mieści, leżał, znajdował, położenie
country: kraj, państwo
region: region, województwo, prowincja
state: stan
district: dzielnica, powiat, rejon
city: miasto
capital: stolica, stolicą
largest-city: największe miasto
borders: graniczy
river: rzeka, brzegi, nad rzeką
mouth: uchodzi, ujście, wpada do
source-of-river: wypływa, źródło
mountain-range: góry, pasmo
currency: waluta
architect: architekt, zaprojektowany, zaprojektował, zaprojektowana przez
designer: zaprojektowany przez, projektant
builder: zbudowany przez, budowniczy
material: wykonany z, materiał
population: mieszkańców, ludność, liczba ludności, mieszkańcy, osób, zamieszkiwało, mieszkańca, ludności
population-density: gęstość zaludnienia, gęstość
households: gospodarstw
area: powierzchnia, obszar, teren
floors: pięter, kondygnacji
elevation: wysokość, nad poziomem morza, n.p.m, wysokości
length: długość, długości, długi
width: szerokość, szerokości, szeroki
height: wysokość, wysokości, wysoki, wzrost
depth: głębokość, głębokości
diameter: średnica
weight: masa, waga, waży, ważył
volume: objętość
capacity: pojemność, miejsc
speed: prędkość, szybkość
distance: odległość, odległości
power: moc
temperature: temperatura, stopni
cost: koszt, kosztował, kosztowała, cena, kosztuje
income: pensja, płaca, dochód, zarabiał, wynagrodzenie
gdp: produkt krajowy brutto, pkb
debt: dług, zadłużenie
unemployment: bezrobocie
share: procent, odsetek, udział
growth: wzrósł, wzrosła, wzrost, zwiększył, wzrosło
decline: spadł, spadła, spadek, zmniejszył, zmalał
production: produkcja, wyprodukowano, wyprodukował
visitors: zwiedzających, odwiedzających
passengers: pasażerów
stations: stacji, przystanków
discovered: odkryty, odkrył, odkrycie, odkryto, odkryła
invented: wynaleziony, wynalazł, wynalazek, wynaleziono, opatentowany
launched: wystrzelony, start, wystrzelono
landed: wylądował, lądowanie
selected: wybrany, wybrano
discoverer: odkrywca, odkryty przez, odkrył
inventor: wynalazca, wynalazł
ingredient: składnik, zawiera
orbital-period: okres orbitalny, okres obiegu
season: sezon
debut: debiut, zadebiutował
club: klub, drużyna, grał
league: liga
manager: trener, trenował
captain: kapitan
ground: stadion
playing-position: pozycja, napastnik, obrońca, bramkarz
medal: medal, złoto, srebro, brąz
tournament: turniej, puchar, mistrzostwa
wins: zwycięstw
losses: porażek
points: punktów, punkty
goals: bramek, goli, gole
appearances: meczów, występów
titles: tytułów
medal-count: medali
spectators: widzów, publiczność
""")
