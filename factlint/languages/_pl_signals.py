"""The Polish words and phrases that signal predicates; cases, genders and numbers follow by stemming."""

from __future__ import annotations

from factlint.languages._signals import signal_words

SIGNALS = signal_words("""
born: urodził, urodziła, urodzony, urodzenie, narodziny, przyszedł na świat, przyszła na świat, ur, data urodzenia,
 rodzi, urodzin, na świat, światło dzienne, ujrzał światło
baptised: ochrzczony, chrzest, chrztu
died: zmarł, zmarła, umarł, zginął, śmierć, śmierci, zgon, zm, zmarły, poległ, umiera, zginęła, zginęli, zamordowany,
 zamordowana, zabity, zabita, poległa, umarła, zmarli, odszedł, skonał, wyzionął ducha, oddał ducha, odeszła,
 zakończył życie, odebrał sobie życie, ostatnie tchnienie, rozstał się z życiem, pożegnał się z życiem,
 zakończyła życie, popełnił samobójstwo, stracił życie
buried: pochowany, pogrzeb, pogrzebany, pochowano, pochówek, spoczął, spoczywa, spoczęła, do grobu, pochowana,
 złożony do grobu
married: ożenił, ożenek, ślub, poślubił, małżeństwo, wyszła za mąż, pobrali, wesele, żonaty, zamężna, zawarł związek,
 ożenił się, wyszła za, wzięli ślub, ożeniony, zaślubił, na ślubnym kobiercu, pojął za żonę, wziął ślub, wzięła ślub,
 ślub wziął, powiedział tak, przed ołtarzem
divorced: rozwiódł, rozwód, rozwiodła, rozwiódł się, rozstał się z żoną
met: poznał, spotkał, spotkanie, poznała, spotkali, zapoznał, zetknął się, zapoznał się, zawarł znajomość
enrolled: wstąpił na, rozpoczął studia, podjął studia, przyjęty, zapisał, immatrykulowany, rozpoczęła studia, wstąpił,
 zapisał się, studentem, dostał się na, wstąpił na uniwersytet, przyjęty na, immatrykulacja, zaczął studia
graduated: ukończył, ukończyła, ukończenie, absolwent, dyplom, skończył studia, absolwentka, ukończył studia, egzaminy,
 obronił dyplom, zdał egzaminy, absolwentem, maturę, ukończył szkołę
expelled: wydalony, wydalenie, usunięty, wyrzucony, relegowany, wyleciał, wykluczony, skreślony, wyrzucono
moved: przeniósł się do, przeprowadził się do, przeprowadził, przeniósł, przeniosła, zamieszkał, osiedlił, wyemigrował,
 przeprowadzka, wyjechał, osiadł, osiadła, zamieszkała, wynajął mieszkanie, przeniósł się, przeprowadził się,
 sprowadził się, wprowadził się, osiedlił się
left: opuścił, wyjechał, odjechał, wyjazd, porzucił, odszedł, w drogę, pożegnał się, ruszył, wyruszył, opuściła
returned: wrócił, powrócił, powrót, wróciła, powrotu, znów w domu, z powrotem
arrived: przybył, przyjechał, przybycie, dotarł, przyjazd, wysiadł, stanął na
visited: odwiedził, zwiedził, wizyta, odwiedziny, złożył wizytę, gościł
fled: uciekł, ucieczka, zbiegł, uciekła, schronił, zszedł do podziemia, do podziemia, schronił się, wymknął się,
 znalazł schronienie, umknął, ukrył się
arrested: aresztowany, aresztowanie, aresztowano, zatrzymany, areszt, zatrzymanie, aresztowali, ujęty, w ręce policji,
 schwytany, pojmany, zakuty, zgarnięty
imprisoned: uwięziony, więzienie, osadzony, więziony, uwięzienie, do więzienia, za kratki, za kratami, wtrącony,
 do lochu, za kraty, do twierdzy, w celi
tried: sądzony, proces, sąd, przed sądem, ławie oskarżonych, przed oblicze sądu, rozprawa
sentenced: skazany, wyrok, skazano, skazanie, za winnego, skazana, usłyszał wyrok, orzeczono
exiled: zesłany, zesłanie, wygnany, wygnanie, zesłano, deportowany, na zesłanie, na sybir, na syberię
released: zwolniony, uwolniony, zwolnienie, uwolnienie, wypuszczony, amnestia, premiera, wszedł na ekrany, ułaskawiony,
 na wolność, odzyskał wolność, opuścił więzienie, na wolności, do sprzedaży, na ekrany
executed: stracony, powieszony, rozstrzelany, egzekucja, stracenie, ścięty, powieszono, rozstrzelano, na szubienicy,
 szubienica, na szafot, szafot, pod mur, stryczek
assassinated: zamordowany, zabity, zabójstwo, zamach, zastrzelony, zamordowano
wounded: ranny, raniony, zraniony, zamach, postrzelony
fell-ill: zachorował, udar, choroba, zawał, zaniemógł, zachorowała
retired: emerytura, emeryturę, wycofał, na emeryturę, przeszedł na emeryturę, zakończył karierę, odszedł na emeryturę
awarded: nagrodzony, otrzymał, uhonorowany, odznaczony, przyznano, otrzymała, zdobył, przyznana, wyróżniony, laureat,
 otrzymał nagrodę
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
alma-mater: studiował, studia, ukończył, uniwersytet, absolwent, uczył, kształcił, studiowała, absolwentka, uczelnia
field-of-study: studiował, studia, kierunek
teacher: uczeń, nauczyciel, promotor
pupil: uczył, uczeń, uczennica, wykładał
spouse: żona, mąż, męża, mężem, małżonka, małżonek, ożenił, poślubił, wdowa, poślubiła, ożenił z
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
status: status, czynny, na emeryturze
age: wiek, wieku, lat, letni, latek
children: dzieci, synów, córek, dziecko, córki, dziećmi, potomstwa
siblings: braci, sióstr, rodzeństwa
birth-order: najstarszy, najmłodszy, dziecko
languages-spoken: języków, języki
degree: stopień, doktorat, tytuł, magister
appointed: mianowany, mianowanie, powołany, mianowano, nominacja, powołanie, awansowany, nominowany, kierownictwo,
 stanowisko, na czele, powołano, wyznaczony
elected: wybrany, wybrano, wybór, wybory, obrany, wybrali, wybrany na, wygrał wybory, do parlamentu, zdobył mandat,
 w wyborach
nominated: nominowany, kandydat, zgłoszony, kandydatura, wysunięty
took-office: objął urząd, objął, objęła, został prezydentem, zaprzysiężony, doszedł do władzy, wstąpił na tron,
 zaprzysiężenie, objął stanowisko, obejmując, została prezesem, stanął na czele, kieruje, na tron, przysięgę,
 objął władzę, do władzy, zasiadł na tronie, ster
left-office: złożył urząd, koniec kadencji, opuścił urząd, ustąpił
resigned: zrezygnował, rezygnacja, dymisja, ustąpił, podał się do dymisji, podał do dymisji, do dymisji, złożył urząd,
 ustąpiła, zrzekł się
dismissed: zwolniony, odwołany, zdymisjonowany, usunięty, obalony, odwołanie, stracił stanowisko, pozbawiony
crowned: koronowany, koronacja, ukoronowany
abdicated: abdykował, abdykacja, zrzekł się tronu, zrzekł się korony
joined: wstąpił, dołączył, przyłączył, przystąpił, wstąpienie, członkiem od, zasilił, do partii, w szeregi, członkiem,
 szeregi
signed: podpisany, podpisał, podpisano, podpisanie, traktat, zawarty, zawarto, układ, zawarli, parafowany,
 przypieczętowany, podpisy
adopted: przyjęty, uchwalony, zatwierdzony, uchwalono, uchwalenie, przyjęto, ratyfikowany, przegłosowany
issued: wydany, ogłoszony, dekret, ogłoszono, wydano
abolished: zniesiony, zniesienie, zlikwidowany, zniesiono, uchylony
announced: ogłosił, ogłoszony, ogłoszono, ogłoszenie, zapowiedział
speech: przemówienie, przemawiał, wygłosił, mowa, wykład, przemówił, zabrał głos
position: urząd, stanowisko, minister, przewodniczący, sekretarz, komisarz, funkcja
leader: przywódca, przywódcy, lider, kierował, przewodniczący, na czele, wódz, szef, dowodził, kierowany, prowadził,
 kieruje, stoi na czele, prezes, dowódca
president: prezydent, prezes, prezeska
vice-president: wiceprezydent
prime-minister: premier, prezes rady ministrów, szef rządu
head-of-state: król, królowa, cesarz, car, cesarzowa, głowa państwa, panował, monarcha
chancellor: kanclerz
governor: gubernator
mayor: burmistrz, prezydent miasta
minister: minister, ministerstwo
senator: senator
speaker: marszałek sejmu, marszałek senatu, przewodniczący parlamentu, spiker
deputy: zastępca, wice
commander: dowódca, dowódcy, dowodził, generał, dowodzony, dowództwo
leader-title: kierowany przez, zarządzany przez, rada miasta, rada gminy
predecessor: poprzednik, zastąpił
successor: następca, następcy, zastąpiony przez
party: partia, członek partii
member-of: członek, członka, członkiem, należał, należała
legislature: parlament, sejm, zgromadzenie
government-type: ustrój, republika, monarchia, forma rządów
governing-body: zarządzany przez, organ zarządzający, organ
jurisdiction: jurysdykcja, właściwość, kompetencje
signatory: sygnatariusz, podpisany przez
started: rozpoczął, rozpoczęła, zaczął, zaczęła, początek, wybuchł, wybuchła, wybuch, rozpoczęcie, rozpoczęto,
 zapoczątkowano, zapoczątkował, wziął początek, rozpoczął się, rozpoczęła się, zaczął się, rozgorzał
ended: zakończył, zakończyła, koniec, zakończenie, skończył, zakończono, końca, dobiegła końca, przerwano,
 dobiegł końca, skończył się, zakończył się, zakończyła się
happened: odbył, miał miejsce, miała miejsce, wydarzył, nastąpił, doszło, rozegrano, rozegrała, stoczono, wybuchł,
 zdarzył
declared-war: wypowiedział wojnę, wypowiedziały wojnę, wypowiedziała wojnę, wypowiedzenie wojny
invaded: najechał, inwazja, zaatakował, atak, najazd, wkroczył, napadł
surrendered: skapitulował, kapitulacja, poddał, poddanie, poddał się, złożył broń, biała flaga
armistice: zawieszenie broni, rozejm
captured: zdobyty, zdobycie, zajęty, zdobyto, zajęcie, opanowany, szturm, zajęto, zdobył, zajął, upadek, zdobyli, padł,
 opanował, upadł, szturmem, w ręce
besieged: oblężony, oblężenie
liberated: wyzwolony, wyzwolenie, wyzwolono
bombed: zbombardowany, bombardowanie, ostrzał
mutinied: bunt, zbuntował, powstanie, rebelia, wzniecił
overthrown: obalony, obalenie, obalono, upadek, przewrót, zamach stanu
strike: strajk, strajkował, strajkowali
demonstration: demonstracja, manifestacja, demonstrował, marsz, protest
destroyed: zniszczony, zniszczenie, spalony, zatopiony, zatonął, spłonął, pożar, zniszczyli, zniszczyła, z dymem,
 w gruzach, w gruzy, zburzony, obrócony w popiół, strawił
duration: trwał, trwała, trwało, czas trwania, długość
deaths: zginęło, poległo, zabitych, ofiar, zmarło, śmiertelnych, zginęli, polegli, ofiary, życie straciło,
 straciło życie, straciło, śmierć poniosło, poniosło śmierć, zabici, ofiar śmiertelnych, pochłonęła, utonęło
injured: rannych, ranni, raniono, odniosło obrażenia, odniosło rany, poszkodowanych
prisoners: jeńców, więźniów, aresztowanych, jeńcy, wzięto do niewoli, dostało się do niewoli, niewoli, pojmano
missing: zaginionych
troops: żołnierzy, żołnierze, wojsko, wojska, armia, ludzi, marynarzy, oddziały, szabel, zbrojnych, piechoty
participants: delegatów, uczestników, uczestnicy, wzięło udział, uczestniczyło, strajkujących, robotników, osób,
 demonstrantów
ships: okrętów, statków, okręty, statki
belligerent: walczył, przeciw, walczyli
part-of-conflict: w ramach, część wojny, podczas wojny
winner: zwycięzca, zwyciężył, zwycięstwo, wygrał, wygrała, mistrz, zwycięzcą, pokonał, triumfował, zdobywca,
 zwyciężyli, zwycięstwo odniósł
loser: przegrał, pokonany, przegrany, uległ, poniósł klęskę, klęska
battle: bitwa, walczył, bitwie
military-branch: służył w, armia, marynarka wojenna, lotnictwo, wojska
military-rank: stopień, awansowany
garrison: garnizon, stacjonował
opponent: przeciw, przeciwnik, rywal
result: wynik, rezultat
held: odbył, odbyła, odbyły, kongres, konferencja, zjazd, wybory, przeprowadzono, obradował, zebrał, rozegrano,
 zorganizowano, zebrał się, miał miejsce, odbył się, odbyła się, zwołany
opened: otwarty, otwarcie, otwarto, otworzył, zainaugurowany, inauguracja, otworzyli, oddano do użytku, uruchomiono,
 udostępniono, podwoje, otworzył podwoje
closed: zamknięty, zamknięcie, zamknięto, zamknął, likwidacja, zlikwidowany, wygaszono, podwoje
dissolved: rozwiązany, rozwiązanie, rozwiązano, zlikwidowany, rozpędzone, przestał istnieć, zamknął podwoje,
 rozpędzony, rozpadł się
voted: głosował, głosowanie, głosowali, głosowało
votes: głosów, głosy, głos, zagłosowało, zdobył, uzyskał, otrzymał, głosowało
vote-share: głosów, procent głosów
seats: mandatów, mandaty, miejsc, miejsca, posłów, radnych, foteli
turnout: frekwencja, zagłosowało, głosowało, wzięło udział
electorate: wyborców, uprawnionych, uprawnionych do głosowania, zarejestrowanych
delegates: delegatów, deputowanych, przedstawicieli, delegaci
candidates: kandydatów
majority: większość
votes-for: za przyjęciem, głosów za
votes-against: głosów przeciw, przeciw
abstentions: wstrzymało, wstrzymujących
candidate: kandydat, kandydował
runner-up: drugie miejsce, wicemistrz, zajął drugie
founded: założony, założył, założenie, założono, utworzony, powstał, powstała, powstanie, utworzono, utworzenie,
 stworzony, powołany, założyli, utworzył, utworzyli, stworzył, stworzyli, ufundowany, ufundował, erygowany, zawiązano,
 zawiązał, do życia, podwoje, powołany do życia, zawiązał się, narodził się, ustanowiony
merged: połączył, połączenie, fuzja, zjednoczenie
split: rozpadł, rozłam, podział, podzielił, rozpadł się, podzielił się, rozłamał się
banned: zakazany, zakaz, zdelegalizowany, zakazano
legalised: zalegalizowany, legalizacja
incorporated: prawa miejskie, zarejestrowana, otrzymało prawa miejskie
bankrupt: upadłość, zbankrutował, bankructwo
acquired: nabyty, przejęty, kupiony, przejęcie, przejął, kupił, nabył, wykupił, sprzedano, zakupił
nationalised: znacjonalizowany, nacjonalizacja, upaństwowiony, upaństwowienie
founder: założyciel, założycielka, założony przez, założył, twórca, założona przez, założyli, fundator, współzałożyciel
founded-in: założony w, założona w, założony, utworzony w
headquarters: siedziba, siedzibę, z siedzibą, główna siedziba, siedzibą w, mieści
owner: właściciel, właścicielka, należy do, własność, należy, należał, przejęła
parent-company: spółka matka
subsidiary: spółka zależna, filia, oddział
operator: zarządzany przez, operator
chief-executive: dyrektor generalny, prezes, dyrektor, prezes zarządu, dyrektorka, szefowa, szef
key-person: kierowana przez, prezes, dyrektor, przewodniczący
dean: dziekan
rector: rektor
industry: przemysł, branża
product: produkuje, produkty
affiliation: powiązany, stowarzyszony
campus: kampus
mascot: maskotka
ideology: ideologia, doktryna
newspaper: gazeta, organ, dziennik
sponsor: sponsor, sponsorowany
sports-offered: dyscypliny sportu, sekcje
motto: motto, dewiza
slogan: slogan, hasło reklamowe
abbreviation: skrót, skrócie
colours: barwy, kolory, barwy klubowe
latin-name: nazwa naukowa, nazwa łacińska, łacińska
members: członków, członkowie, członek, liczyło, liczy, zrzesza, zrzeszało, członkinie
employees: pracowników, zatrudnia, robotników, personel, zatrudniał, zatrudnionych, zatrudniano, zatrudnienie, załoga,
 pracuje, pracowało, pracownicy, robotnicy, pracujących
students: studentów, uczniów, studenci, studiuje, studiowało, uczyło, uczy, uczniowie, kształci, słuchaczy
postgraduates: doktorantów, studentów studiów podyplomowych
undergraduates: studentów studiów licencjackich, licencjackich
academic-staff: wykładowców, profesorów, nauczycieli, naukowców, nauczyciele, pracowników naukowych, kadra
revenue: przychody, przychód, obroty, sprzedaż, wpływy
dividend: dywidenda, dywidendy, dywidendę
equity-ratio: wskaźnik kapitału własnego, udział kapitału własnego
investments: inwestycje, inwestycja, zainwestował, zainwestowała, nakłady inwestycyjne
orders-received: napływ zamówień, portfel zamówień, otrzymane zamówienia
warehouses: magazyny, magazynów, magazyn, składy
cargo: kontenery, kontenerów, ładunek, ładunki, towary, przeładunek
profit: zysk, zysk netto
assets: aktywa, majątek, kapitał własny, suma bilansowa
budget: budżet, budżecie, nakłady
branches: oddziałów, sklepów, placówek, filii
customers: klientów, klienci, abonentów, użytkowników
fleet: flota, samolotów, pojazdów, ciężarówek
written: napisany, napisał, napisała, napisanie, skomponowany, skomponował, ukończony, pisał, spisał, spisany,
 spod pióra, ukończył
published: opublikowany, wydany, ukazał, ukazała, ukazało, opublikował, publikacja, wydano, wydał, wydanie,
 opublikowano, wyszedł, wyszła, drukiem, wydrukowano, ogłosił drukiem, ogłoszono drukiem, ukazał się, ukazała się,
 wyszedł drukiem, do księgarń, wydrukowany, światło dzienne, z drukarni
first-issue: pierwszy numer, zaczął się ukazywać, zaczęła się ukazywać
last-issue: ostatni numer, przestał się ukazywać
premiered: premiera
first-aired: wyemitowany, emisja
last-aired: ostatni odcinek, ostatnia emisja
recorded: nagrany, nagranie
painted: namalowany, namalował
translated: przetłumaczony, przekład, tłumaczenie, przełożył
author: autor, autorka, napisany przez, napisał, autorem, autorstwa, pióra
wrote: napisał, autor, napisała, autorka
editor: redaktor, redagował, redagowany, redakcja
translator: tłumacz, przekład, przełożył
illustrator: ilustrator, zilustrowany przez, ilustracje
publisher: wydawca, wydawnictwo, wydany przez, wydawcy
creator: twórca, stworzony przez
director: reżyser, reżyseria, reżyserii, dyrektor, wyreżyserowany
producer: producent
starring: w roli głównej, wystąpił, obsada, zagrał
composer: kompozytor, skomponował, muzyka
performer: wykonawca, śpiewał, piosenkarz
band-member: członek zespołu, członkowie zespołu, skład zespołu
associated-act: współpracował z, grał z, zespół
record-label: wytwórnia, wytwórnia płytowa
studio: studio, wytwórnia filmowa, wyprodukowany przez
presenter: prowadzący, prezenter, prowadzony przez
version: wersja
programming-language: język programowania, napisany w
operating-system: system operacyjny, platforma, działa na
licence: licencja, na licencji
developer: opracowany przez, deweloper, producent, twórca, stworzony przez
distributor: dystrybutor, dystrybucja, dystrybuowany przez
broadcaster: nadawany przez, stacja, kanał, emitowany przez, nadawca
series: seria, trylogia, cykl
preceded-by: poprzedzony przez, kontynuacja, poprzednik
followed-by: kontynuacja, następca
first-appearance: pierwsze pojawienie, po raz pierwszy pojawił, debiut
character: postać, bohater
genre: gatunek
derivative: pochodna, dał początek
stylistic-origin: korzenie, pochodzenie, wywodzi się
language: język, języku
discipline: dziedzina, dyscyplina, tematyka, temat, poświęcony
media-type: oprawa, format, drukowany, twarda oprawa, miękka oprawa
dedicated-to: dedykowany, poświęcony, dedykacja, ku pamięci, upamiętnia
based-on: na podstawie, adaptacja
museum: muzeum, galeria, kolekcja, przechowywany, znajduje się w zbiorach
frequency: miesięcznik, tygodnik, dziennik, kwartalnik, rocznik, częstotliwość
isbn: isbn
issn: issn, eissn
oclc: oclc
lccn: lccn
coden: coden
library-class: biblioteka kongresu
pages: stron, strony
chapters: rozdziałów
volumes: tomów, tomy, woluminów, księgozbiór, zbiory
issues: numerów, numery
copies: egzemplarzy, egzemplarze, nakład, nakładzie, sprzedano
episodes: odcinków
tracks: utworów, piosenek, ścieżek
running-time: minut
box-office: wpływy, zarobił, wpływy z kas, box office
impact-factor: impact factor, współczynnik wpływu
words: słów
renamed: przemianowany, przemianowano, zmienił nazwę, przemianowanie, zmieniono nazwę, nowa nazwa
independent: niepodległość, niepodległy, niezależność, oderwał się
annexed: zaanektowany, aneksja, przyłączony, wcielony
settled: zasiedlony, osadnictwo, osada, skolonizowany
construction-started: początek budowy, budowę rozpoczęto, rozpoczęto budowę, budowa rozpoczęła, kamień węgielny,
 rozpoczęła się budowa, rozpoczęto wznoszenie, zaczęto budować, wmurowano kamień, wmurowano, budowa ruszyła
completed: ukończony, zbudowany, budowa, ukończono, wybudowany, wzniesiony, zbudowano, ukończenie, zakończono budowę,
 zbudowali, wybudował, wzniosła, ukończył, postawiono, powstał, zakończył, do użytku, oddany do użytku
demolished: zburzony, wyburzony, rozebrany, wysadzili, wysadzono, zrównany z ziemią, rozbiórka
renovated: odnowiony, odrestaurowany, renowacja, wyremontowano, przebudowano, remont, zmodernizowano, modernizacja
listed: wpisany do rejestru zabytków, rejestr zabytków, zabytek, światowego dziedzictwa, wpisano, zabytkiem,
 uznany za pomnik historii
unveiled: odsłonięty, odsłonięcie, odsłonięto
located-in: leży, położony, znajduje, mieści, leżał, znajdował, położenie
country: kraj, państwo
region: region, województwo, prowincja
state: stan
county: hrabstwo, powiat, powiecie
district: dzielnica, powiat, rejon
municipality: gmina
city: miasto
capital: stolica, stolicą
largest-city: największe miasto
city-served: obsługuje, obsługujący
borders: graniczy
to-the-north: północy, na północ
to-the-south: południu, na południe
to-the-east: wschodzie, na wschód, wschód
to-the-west: zachodzie, na zachód, zachód
to-the-northeast: północnym wschodzie, północny wschód
to-the-northwest: północnym zachodzie, północny zachód
to-the-southeast: południowym wschodzie, południowy wschód
to-the-southwest: południowym zachodzie, południowy zachód
river: rzeka, brzegi, nad rzeką
mouth: uchodzi, ujście, wpada do
source-of-river: wypływa, źródło
mountain-range: góry, pasmo
drainage-basin: dorzecze, zlewnia
discharge: przepływ, średni przepływ, metrów sześciennych na sekundę
crosses: przecina, przebiega przez, przepływa przez, nad rzeką
tributary: dopływ
parent-peak: szczyt nadrzędny
prominence: wybitność
first-climber: pierwsze wejście, zdobyty po raz pierwszy przez
first-climbed: pierwsze wejście, zdobyty
demonym: mieszkańcy, nazwa mieszkańców
ethnic-group: grupa etniczna, mniejszość, naród
currency: waluta
anthem: hymn
patron-saint: patron, święty patron, patronka
twin-town: miasto partnerskie, partnerskim
time-zone: strefa czasowa, utc
architect: architekt, zaprojektowany, zaprojektował, zaprojektowana przez, projekt, projektant, według projektu,
 budowniczy
designer: zaprojektowany przez, projektant, zaprojektował, konstruktor, inżynier, skonstruował, opracował
builder: zbudowany przez, budowniczy
architectural-style: styl, styl architektoniczny
significant-building: budowle, zaprojektował, budynki
material: wykonany z, materiał
tenant: najemca, mieści się w nim
category: kategoria, klasyfikowany, typ
runway-surface: nawierzchnia, asfalt
runway-name: pas startowy, droga startowa
icao: icao, kod icao
iata: iata, kod iata
postal-code: kod pocztowy
area-code: numer kierunkowy, kierunkowy
register-number: numer rejestru, numer inwentarzowy, numer rejestrowy
climate: klimat
population: mieszkańców, ludność, liczba ludności, mieszkańcy, osób, zamieszkiwało, mieszkańca, ludności, zamieszkuje,
 mieszka, mieszkało, liczyło, zaludnienie
population-density: gęstość zaludnienia, gęstość
households: gospodarstw
area: powierzchnia, obszar, teren, zajmuje, obejmuje, hektarów, ha
water-area: powierzchnia wody, wody powierzchniowe
floor-area: powierzchnia użytkowa, metrów kwadratowych, powierzchnia całkowita
floors: pięter, kondygnacji
rooms: pokoi, pokoje, sal, pomieszczeń, komnat
beds: łóżek, łóżka
elevation: wysokość, nad poziomem morza, n.p.m, wysokości
length: długość, długości, długi, mierzy, liczy sobie, wzdłuż
width: szerokość, szerokości, szeroki
height: wysokość, wysokości, wysoki, wzrost, wznosi
depth: głębokość, głębokości
thickness: grubość
diameter: średnica
radius: promień
circumference: obwód, obwodzie
weight: masa, waga, waży, ważył, ciężar, wadze
volume: objętość
capacity: pojemność, miejsc, mieści, pomieścić, pomieści, pomieściło, miejsc siedzących, mieścił
speed: prędkość, szybkość
distance: odległość, odległości
power: moc
temperature: temperatura, stopni, temperaturze
rainfall: opady, suma opadów, deszczu
cost: koszt, kosztował, kosztowała, cena, kosztuje, pochłonęła, wydano, nakładem, wydatki
income: pensja, płaca, dochód, zarabiał, wynagrodzenie
gdp: produkt krajowy brutto, pkb
debt: dług, zadłużenie
unemployment: bezrobocie
inflation: inflacja, wzrost cen
share: procent, odsetek, udział
growth: wzrósł, wzrosła, wzrost, zwiększył, wzrosło
decline: spadł, spadła, spadek, zmniejszył, zmalał
production: produkcja, wyprodukowano, wyprodukował, produkował, wytwarzano, wytwarza, wytworzono, produkuje,
 produkowano, wydobycie, wydobyto
visitors: zwiedzających, odwiedzających, odwiedziło, odwiedza, zwiedziło, turystów, gości
passengers: pasażerów, przewiozła, przewieziono, podróżnych, skorzystało
runway-length: długość pasa startowego, pas startowy, droga startowa
tracks-of-rail: tory, perony
stations: stacji, przystanków
bridges: mosty, przęseł, przęsła
engines: silniki, cylindrów
gear: dział, armat, karabinów, czołgów, artyleria
discovered: odkryty, odkrył, odkrycie, odkryto, odkryła
invented: wynaleziony, wynalazł, wynalazek, wynaleziono, opatentowany
launched: wystrzelony, start, wystrzelono, zwodowany, wodowanie, uruchomiony
landed: wylądował, lądowanie
selected: wybrany, wybrano
decommissioned: wycofany ze służby, wycofany z eksploatacji, złomowany, skreślony
commissioned: wszedł do służby, wprowadzony do służby, oddany do użytku, w służbie
discoverer: odkrywca, odkryty przez, odkrył
inventor: wynalazca, wynalazł
named-after: nazwany na cześć
kingdom: królestwo
phylum: typ, gromada
class: gromada, klasa
order: rząd, rzędu
family: rodzina
genus: rodzaj
species: gatunek, gatunków
fossil: skamieniałość
habitat: siedlisko, występuje w, zasięg, endemit
symptom: objaw
mission: misja, załoga, lot kosmiczny, na pokładzie, astronauta
crew-member: załoga, członek załogi, pilot, astronauta, dowódca, członkowie załogi
launch-site: wystrzelony z, kosmodrom, wyrzutnia, startował z
launch-vehicle: rakieta, rakiety nośnej
aircraft: samolot, myśliwiec, śmigłowiec, bombowiec
orbits: krąży wokół, orbita, okrąża, orbicie
ingredient: składnik, zawiera
course: deser, przystawka, danie główne, danie
dish-variation: odmiana, wariant
similar-dish: podobny, przypomina
serving: podawany, na ciepło, na zimno, porcja, podaje
cuisine: kuchnia, potrawa
formula: wzór, wzór chemiczny, wzór sumaryczny
symbol: symbol
atomic-number: liczba atomowa
melting-point: temperatura topnienia, topi
boiling-point: temperatura wrzenia, wrze
density: gęstość
half-life: okres półtrwania, czas połowicznego rozpadu
wavelength: długość fali
orbital-period: okres orbitalny, okres obiegu
rotation-period: okres rotacji, okres obrotu, rotacja
apoapsis: aphelium, apogeum
periapsis: peryhelium, perygeum
escape-velocity: prędkość ucieczki
magnitude: magnituda, richtera, jasność
moons: księżyców, satelitów
time-in-space: w kosmosie, czas w kosmosie
spacewalks: spacerów kosmicznych
energy: energia, kalorii, kilokalorii, dżuli
protein: białko
fat: tłuszcz
carbohydrate: węglowodany
dose: dawka
cases: przypadków, zakażeń, zakażonych, zachorowań
patients: pacjentów, chorych, badanych
lifespan: długość życia, oczekiwana długość życia
season: sezon
debut: debiut, zadebiutował
transferred: przeszedł do, transfer, sprzedany do, podpisał kontrakt
promoted: awansował, awans
relegated: spadł, spadek do, degradacja
club: klub, drużyna, grał
league: liga
manager: trener, trenował, szkoleniowiec, prowadził, prowadzi, trenuje, pod wodzą, selekcjoner
managed: trenował, prowadził, trener, trenuje
captain: kapitan
ground: stadion
playing-position: pozycja, napastnik, obrońca, bramkarz
draft-team: draft, wybrany w drafcie
medal: medal, złoto, srebro, brąz
tournament: turniej, puchar, mistrzostwa
wins: zwycięstw
losses: porażek
draws: remisów, zremisował
points: punktów, punkty
goals: bramek, goli, gole, strzelił, zdobył, bramki, trafień
goals-conceded: straconych bramek, stracił, stracone bramki, straconych
appearances: meczów, występów, rozegrał, wystąpił, spotkań, zagrał
titles: tytułów, mistrzostw, pucharów, mistrzostwo kraju, trofeów
medal-count: medali
place-reached: miejsce, zajął, lokata, pozycja
shirt-number: numer na koszulce, z numerem
spectators: widzów, publiczność, kibiców, zasiadło, oglądało, frekwencja, obejrzało
transfer-fee: kwota transferu, suma odstępnego
draft-pick: draft, runda
record: rekord, rekord świata
ordered: zamówiony, zamówienie
laid-down: stępkę, położenie stępki
christened: ochrzczony, chrzest, chrztu
maiden-voyage: dziewiczy rejs, pierwszy lot, oblot, dziewiczą podróż
production-started: rozpoczęcie produkcji, produkcję rozpoczęto, produkowany od, produkcja
production-ended: zakończenie produkcji, produkcję zakończono, produkcja, produkowany do
engine: silnik, napędzany, napęd
transmission: skrzynia biegów, przekładnia
body-style: nadwozie, kabriolet, sedan, coupé
assembly: montowany w, montaż, produkowany w, wytwarzany w
function: funkcja, służy jako, używany jako, przeznaczenie
wheelbase: rozstaw osi
carriages: wagonów
rocket-stages: stopni, człony
launches: startów, wystrzeleń
failures: awarii, niepowodzeń, nieudanych
crew-size: załoga
instrument: instrument, gra na, gitarzysta, pianista, perkusista, grał na
movement: ruch, nurt, kierunek
cinematographer: zdjęcia, autor zdjęć, operator
narrator: narrator
drafted: draft, wybrany w drafcie
destinations: połączeń, kierunków, portów docelowych
""")
