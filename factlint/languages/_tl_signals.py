"""The Filipino words and phrases that signal predicates; verbs stand in the aspects that occur in prose."""

from __future__ import annotations

from factlint.languages._signals import signal_words

SIGNALS = signal_words("""
born: ipinanganak, isinilang, kapanganakan, pinanganak, iniluwal, kaarawan, pagsilang, petsa ng kapanganakan, nang
 isilang
baptised: bininyagan, binyag, nabinyagan, pagbibinyag, pinabinyagan
died: namatay, pumanaw, yumao, kamatayan, nasawi, binawian ng buhay, pagkamatay, pagpanaw, sumakabilang-buhay,
 namayapa, pagyao, patay, napatay, pinatay, pinaslang
buried: inilibing, libing, nakalibing, nailibing, paglilibing
married: ikinasal, nagpakasal, kasal, pinakasalan, napangasawa, nagpakasal sila, pagpapakasal, nag-asawa
divorced: nagdiborsiyo, diborsiyo, naghiwalay
met: nakilala, nakatagpo, nagkita, nagkakilala, nakipagkita, nakadaupang-palad, nagtagpo, nakipagtagpo, pagpupulong
enrolled: pumasok, nag-aral, nagpatala, nakapasok, tinanggap, nag-enrol, pagpasok, nagmatrikula
graduated: nagtapos, nakapagtapos, pagtatapos, grumadweyt, diploma, natapos, nakatapos
expelled: pinatalsik, itiniwalag, pinaalis, natanggal, napatalsik, tinanggal
moved: lumipat, nanirahan, lumikas, paglipat, nagtungo, inilipat, nandayuhan, tumira
left: umalis, lumisan, nilisan, iniwan, pag-alis, nangibang-bansa
returned: bumalik, nagbalik, pagbabalik, nakabalik, umuwi, pagbalik, pag-uwi, muling bumalik
arrived: dumating, pagdating, nakarating, narating, sumapit
visited: bumisita, dumalaw, binisita, dinalaw, naglakbay, pagbisita, nagpunta, pumunta
fled: tumakas, pagtakas, nakatakas, nagtago, lumikas
arrested: inaresto, dinakip, nadakip, naaresto, pagdakip, pagkaaresto, pag-aresto, hinuli, nahuli, pagkadakip,
 ipinadakip, ipinaaresto
imprisoned: ikinulong, nakulong, ibinilanggo, bilangguan, kulungan, pagkakulong, nabilanggo, pagkabilanggo, piniit,
 ipiniit
tried: nilitis, paglilitis, hukuman, litis
sentenced: hinatulan, hatol, sinentensiyahan, nahatulan, sentensiya, pinatawan, paghatol
exiled: ipinatapon, tapon, pagpapatapon, destiyero, dinestiyero, pagkatapon, pagkakatapon, pinatapon, naipatapon,
 itinapon
released: pinalaya, lumaya, napalaya, pagpapalaya, paglaya, nakalaya, pinakawalan
executed: binitay, pinatay, pagbitay, binaril, barilin, bitay, pagpatay, ipinapatay, nabitay
assassinated: pinaslang, pinatay, pagpaslang, pataksil na pinatay, napatay
wounded: nasugatan, sugatan, tinangkang patayin, nabaril
fell-ill: nagkasakit, inatake, atake, istrok, nagkaroon ng sakit, sakit
retired: nagretiro, pagreretiro
awarded: ginawaran, iginawad, pinarangalan, tumanggap, nagkamit, parangal, gawad, nagwagi
born-in: ipinanganak sa, isinilang sa, kapanganakan, lugar ng kapanganakan, ipinanganak, isinilang, tubong
died-in: namatay sa, pumanaw sa, namatay, pumanaw
buried-in: inilibing, nakalibing, libingan, puntod
residence: nakatira, nanirahan, naninirahan, tumira, tirahan, tahanan
hometown: lumaki, tubong
citizenship: mamamayan, pagkamamamayan
nationality: nasyonalidad, lahi, mamamayan
ethnicity: lahi, angkan, lipi, ninuno
religion: relihiyon, pananampalataya, simbahan
occupation: hanapbuhay, propesyon, trabaho, nagtrabaho bilang, naging
employer: nagtrabaho, pinagtrabahuhan, empleyado
alma-mater: nag-aral, nagtapos, pamantasan, unibersidad, paaralan, kolehiyo
field-of-study: nag-aral ng, pinag-aralan, kurso, pag-aaral
teacher: guro, tinuruan, nagturo
pupil: mag-aaral, estudyante, tinuruan
spouse: asawa, ikinasal, nagpakasal, napangasawa, maybahay, kabiyak, pinakasalan
father: ama, tatay, anak ni, anak nina
mother: ina, nanay, anak ni, anak nina
parent: magulang, ama, ina, anak ni, anak nina
child: anak, mga anak, supling
sibling: kapatid, mga kapatid, kuya, ate
brother: kapatid, kuya, kapatid na lalaki
sister: kapatid, ate, kapatid na babae
relative: kamag-anak, pinsan, tiyo, tiya, pamangkin, apo, lolo, lola
friend: kaibigan, kasama, katoto
influenced-by: naimpluwensiyahan, impluwensiya, naimpluwensyahan
killed-by: pinatay ni, pinaslang ni, binaril ni
cause-of-death: namatay sa, sanhi ng kamatayan, ikinamatay, dahil sa
award: parangal, gawad, gantimpala, premyo, medalya, pinarangalan, tumanggap
notable-work: kilala sa, tanyag, bantog, sikat
nickname: palayaw, kilala bilang, tinawag, tinatawag, binansagan, bansag
pseudonym: sagisag-panulat, alyas, pangalan, sa ilalim ng pangalan, ginamit ang pangalan, sagisag, nilagdaan, lagda
full-name: buong pangalan, pangalan, kilala bilang, tunay na pangalan
title: titulo, pamagat
age: edad, gulang, taong gulang, sa edad na, anyos
children: anak, mga anak
siblings: kapatid, mga kapatid, magkakapatid
birth-order: panganay, bunso, pangalawa, ikaapat, anak, ikatlo, sa magkakapatid
languages-spoken: wika, salita
degree: digri, titulo, antas
appointed: hinirang, itinalaga, naitalaga, pagtatalaga, nahirang, ginawang, iniluklok
elected: inihalal, nahalal, halal, halalan, napili, pagkahalal, nanalo, pinili
nominated: hinirang, nominado, iminungkahi, kandidato
took-office: nanungkulan, umupo, naluklok, naging, nagsimulang manungkulan, pumalit, sumumpa
left-office: hanggang, umalis sa puwesto, bumaba
resigned: nagbitiw, nagresayn, pagbibitiw, bumaba, pagbitiw
dismissed: tinanggal, sinibak, inalis, pinaalis, pagtanggal
crowned: kinoronahan, koronasyon
abdicated: bumaba sa trono, nagbitiw, pagbibitiw
joined: sumali, sumapi, naging kasapi, kasapi, lumahok, sumanib, naging miyembro
signed: nilagdaan, lumagda, pinirmahan, paglagda, kasunduan, napirmahan, nalagdaan
adopted: pinagtibay, inaprubahan, ipinasa, tinanggap, pagpapatibay, naaprubahan
issued: inilabas, ipinalabas, nagpalabas, inilathala, dekreto, atas, ipinahayag, naglabas
abolished: binuwag, inalis, pinawalang-bisa, pagbuwag, winakasan
announced: inihayag, ipinahayag, ibinalita, idineklara, inanunsiyo, nagpahayag
speech: nagtalumpati, talumpati, nagsalita, nagpahayag, binigkas, lektura
position: nanungkulan, tungkulin, posisyon, naging, katungkulan, puwesto, punong, tagapangulo, kalihim
leader: pinuno, lider, pinamunuan, namuno, pinangunahan, nanguna, tagapangulo, pamumuno, pinamumunuan, ulo
president: pangulo, presidente, pinangulohan
vice-president: pangalawang pangulo, bise presidente
prime-minister: punong ministro, primer ministro
head-of-state: hari, reyna, emperador, tsar, naghari, puno ng estado, zar
governor: gobernador
mayor: alkalde, punong-bayan, punong lungsod
minister: ministro
commander: kumander, komandante, pinuno, heneral, pinamunuan
predecessor: sinundan, pinalitan, hinalinhan
successor: humalili, kahalili, pumalit, sumunod
party: partido, kasapi, lapian, miyembro
member-of: kasapi, miyembro, kaanib
legislature: lehislatura, parlamento, kapulungan, kongreso
started: nagsimula, nag-umpisa, pagsisimula, simula, sumiklab, sinimulan, umpisa, nagsimulang, pumutok, nagbukas
ended: nagwakas, natapos, pagtatapos, pagwawakas, nagtapos, hanggang, winakasan, wakas
happened: naganap, nangyari, ginanap, idinaos
declared-war: nagdeklara ng digmaan, nagpahayag ng digmaan, deklarasyon ng digmaan, nakidigma
invaded: sinalakay, lumusob, pagsalakay, pananalakay, nilusob, paglusob
surrendered: sumuko, pagsuko
armistice: tigil-putukan, armistisyo, kapayapaan, tigil-labanan
captured: nakuha, sinakop, nasakop, inagaw, nabihag, kinuha, pag-agaw, pagsakop, sinalakay, nilusob
besieged: kinubkob, pagkubkob
liberated: pinalaya, napalaya, paglaya
bombed: binomba, pagbomba, kinanyon
mutinied: nag-aklas, pag-aalsa, nag-alsa, himagsikan, naghimagsik
overthrown: pinabagsak, bumagsak, napatalsik, pagbagsak, pinatalsik, ibinagsak, napabagsak, pagpapabagsak, kudeta
strike: welga, nagwelga, aklasan, nag-aklas, pagwewelga
demonstration: nagprotesta, demonstrasyon, martsa, nagmartsa, protesta, kilos-protesta, nagdemonstrasyon
destroyed: winasak, nawasak, nasunog, sinira, lumubog
duration: tumagal, nagtagal, sa loob ng, tagal, inabot
deaths: namatay, nasawi, napatay, patay, biktima, pinatay, namatayan, nasawing
injured: nasugatan, sugatan
prisoners: bilanggo, nabihag, dinakip, naaresto, bihag, inaresto
troops: sundalo, kawal, hukbo, tropa, tauhan, puwersa
participants: delegado, delegadong, lumahok, kalahok, dumalo, sumali, nagtipon, manggagawa, tao, nagwelga, nakilahok
ships: barko, bapor
belligerent: naglaban, nakipaglaban, laban
winner: nanalo, nagwagi, panalo, tagumpay, nagtagumpay, napanalunan ni, napanalunan
battle: labanan, lumaban, nakipaglaban, digmaan
opponent: laban sa, kalaban, katunggali, kaaway
held: ginanap, idinaos, naganap, kongreso, kumperensiya, pagpupulong, halalan, isinagawa, nagpulong
opened: binuksan, nagbukas, pagbubukas, pinasinayaan, nagpulong, pagbukas
closed: isinara, nagsara, ipinasara, pagsasara
dissolved: binuwag, nabuwag, pagbuwag, nilusaw
voted: bumoto, pagboto, botohan
votes: boto, bumoto, mga boto, botong
vote-share: porsiyento ng boto, porsyento ng boto, boto, bahagi ng boto, porsiyento, porsyento
seats: puwesto, upuan, luklukan, pwesto
turnout: bumoto, nakaboto
electorate: botante, rehistrado
delegates: delegado, kinatawan, kasapi
candidates: kandidato
majority: mayorya, nakararami
votes-for: pabor, sang-ayon
votes-against: laban, tutol
abstentions: nag-abstain, hindi bumoto
founded: itinatag, naitatag, pagkakatatag, pagtatatag, binuo, nabuo, itinayo, nilikha, tatag, pagkatatag, sinimulan,
 itinaguyod, pagbuo, naitayo, itinatatag
merged: nagsanib, pinag-isa, pagsasanib
split: nahati, naghiwalay, pagkakahati
banned: ipinagbawal, pagbabawal, bawal
founder: itinatag ni, tagapagtatag, nagtatag, itinatag nina, binuo ni, itinatag
founded-in: itinatag sa, itinatag
headquarters: punong-tanggapan, himpilan, punong tanggapan, nakabase
owner: pag-aari, may-ari, pagmamay-ari
members: kasapi, miyembro, kaanib, tauhan
employees: empleyado, manggagawa, kawani, tauhan
students: mag-aaral, estudyante
revenue: kita, kinita
budget: badyet, pondo
newspaper: pahayagan, diyaryo, dyaryo
written: isinulat, sumulat, sinulat, naisulat, pagsulat, nakasulat, kinatha, natapos
published: inilathala, nalathala, paglalathala, inilimbag, nailathala, lumabas, inilabas, nailimbag, pagkalathala
first-issue: unang isyu, unang lumabas, unang labas, unang sipi, lumabas
premiered: unang ipinalabas, ipinalabas, unang itinanghal
first-aired: unang ipinalabas, ipinalabas, unang umere
translated: isinalin, salin, pagsasalin, nagsalin
author: may-akda, isinulat ni, akda ni, sumulat, manunulat, awtor, sinulat ni, sinulat
wrote: sumulat, isinulat, akda, sinulat
editor: patnugot, editor, pinamatnugutan
publisher: tagapaglathala, inilathala ng
creator: lumikha, nilikha ni, likha, nilikha, tagalikha
director: direktor, idinirehe, sa direksiyon, idinirek, idinirek ni, idinirehe ni
genre: uri, genre
language: wika, salita, lengguwahe, wikang
pages: pahina
copies: kopya, sipi
chapters: kabanata
volumes: tomo
words: salita
renamed: pinangalanan, muling pinangalanan, pinalitan ang pangalan, binago ang pangalan, tinawag, pinalitan ng
 pangalan, ipinangalan
independent: kalayaan, lumaya, naging malaya, nagsarili, kasarinlan
annexed: isinanib, sinakop, pagsanib
completed: natapos, nakumpleto, itinayo, naitayo, ipinatayo
construction-started: sinimulang itayo, sinimulan ang pagtatayo, konstruksiyon
located-in: nasa, matatagpuan, nasasakupan, bahagi ng, nakatayo
country: bansa
region: rehiyon, lalawigan
capital: kabisera, punong-lungsod, kapital
largest-city: pinakamalaking lungsod
population: populasyon, naninirahan, mamamayan, tao, residente, katao, magsasaka
population-density: densidad, bawat kilometro kuwadrado
area: lawak, sukat, kilometro kuwadrado, ektarya, lapad
elevation: taas, ibabaw ng dagat, elebasyon
length: haba, mahaba
width: lapad, luwang
height: taas, mataas
depth: lalim
weight: bigat, timbang
capacity: kapasidad, kasya
speed: bilis
distance: layo, distansiya, malayo
cost: halaga, nagkakahalaga, presyo, gastos, ginastos
income: sahod, suweldo, kita, bayad, upa
share: porsiyento, porsyento, bahagdan, bahagi
growth: tumaas, dumami, lumago, pagtaas, paglago, lumaki
decline: bumaba, bumagsak, pagbaba, kumonti
production: produksiyon, nagawa, ani, produksyon
discovered: natuklasan, nadiskubre, pagkatuklas, tuklas
invented: naimbento, inimbento
launched: inilunsad, paglulunsad, nailunsad
selected: napili, pinili
ingredient: sangkap, gawa sa, may sahog, sahog
club: koponan, naglaro para sa, naglalaro, klub
league: liga
manager: tagapamahala, tagasanay, coach
season: panahon, season
wins: panalo, nanalo
losses: talo, natalo
points: puntos, iskor
goals: gol
illustrator: iginuhit ni, tagaguhit
composer: kompositor, nilikha ni, isinulat ang musika
architect: arkitekto, dinisenyo ni, idinisenyo ni, dinisenyo
designer: taga-disenyo, dinisenyo ni, idinisenyo ni, dinisenyo
builder: itinayo ni, ginawa ni, tagagawa
discoverer: nakatuklas, natuklasan ni, tumuklas, natuklasan
inventor: imbentor, naimbento ni, nag-imbento, inimbento ni
developer: binuo ni, bumuo
loser: natalo
chief-executive: punong ehekutibo, tagapagpaganap
captain: kapitan
""")
