"""The Filipino words and phrases that signal predicates; verbs stand in the aspects that occur in prose."""

from __future__ import annotations

from factlint.languages._signals import signal_words

SIGNALS = signal_words("""
born: ipinanganak, isinilang, kapanganakan, pinanganak, iniluwal, kaarawan, pagsilang, petsa ng kapanganakan,
 nang isilang, ipinanganak noong, sumilang, nakita ang liwanag, lumabas sa mundo
baptised: bininyagan, binyag, nabinyagan, pagbibinyag, pinabinyagan
died: namatay, pumanaw, yumao, kamatayan, nasawi, binawian ng buhay, pagkamatay, pagpanaw, sumakabilang-buhay,
 namayapa, pagyao, patay, napatay, pinatay, pinaslang, binawian, namatay na, kinitil, napaslang, nalagutan ng hininga,
 nalagutan, sumakabilang buhay, huling hininga, nagpakamatay, nagpatiwakal, bawian ng buhay
buried: inilibing, libing, nakalibing, nailibing, paglilibing, huling hantungan, inihimlay,
 inihatid sa huling hantungan, nakahimlay
married: ikinasal, nagpakasal, kasal, pinakasalan, napangasawa, nagpakasal sila, pagpapakasal, nag-asawa, ikinasal kay,
 nag-isang dibdib, nagpakasal kay, asawahin, altar, kasalan, naging asawa, pag-iisang dibdib
divorced: nagdiborsiyo, diborsiyo, naghiwalay, nakipaghiwalay, hiwalay
met: nakilala, nakatagpo, nagkita, nagkakilala, nakipagkita, nakadaupang-palad, nagtagpo, nakipagtagpo, pagpupulong,
 nakaharap, nakasalubong, nakausap, pagkikita, nakipagpulong, nakipag-usap, nagharap
enrolled: pumasok, nag-aral, nagpatala, nakapasok, tinanggap, nag-enrol, pagpasok, nagmatrikula, natanggap sa,
 nagsimulang mag-aral, pumasok sa pamantasan, estudyante, naging mag-aaral, nagpalista, tinanggap sa pamantasan
graduated: nagtapos, nakapagtapos, pagtatapos, grumadweyt, diploma, natapos, nakatapos, tinapos, natapos ang pag-aaral
expelled: pinatalsik, itiniwalag, pinaalis, natanggal, napatalsik, tinanggal, pinalayas, itinaboy, pagpapatalsik
moved: lumipat, nanirahan, lumikas, paglipat, nagtungo, inilipat, nandayuhan, tumira, namalagi, umupa, nanuluyan,
 nagsimulang manirahan, tumahan, naglipat, inilipat ang tirahan, dumayo, napadpad, nakalipat, lumipat ng tirahan
left: umalis, lumisan, nilisan, iniwan, pag-alis, nangibang-bansa, nagpaalam, paglisan, lumayo, lumayas, tumungo,
 lumabas ng bansa, nangibang bansa
returned: bumalik, nagbalik, pagbabalik, nakabalik, umuwi, pagbalik, pag-uwi, muling bumalik, nakauwi, muling tumuntong
arrived: dumating, pagdating, nakarating, narating, sumapit, tumuntong, umabot, sumadsad, lumapag
visited: bumisita, dumalaw, binisita, dinalaw, naglakbay, pagbisita, nagpunta, pumunta, pagdalaw, nakadalaw
fled: tumakas, pagtakas, nakatakas, nagtago, lumikas, tumalilis, kumubli, tumawid ng hangganan, pumuslit, sumilong,
 nagkubli
arrested: inaresto, dinakip, nadakip, naaresto, pagdakip, pagkaaresto, pag-aresto, hinuli, nahuli, pagkadakip,
 ipinadakip, ipinaaresto, sa kamay ng pulisya, binitbit, pinosasan, kinuha ng pulisya, dinampot, nasakote, nadampot,
 pagkakadakip, pagkakaaresto
imprisoned: ikinulong, nakulong, ibinilanggo, bilangguan, kulungan, pagkakulong, nabilanggo, pagkabilanggo, piniit,
 ipiniit, likod ng rehas, rehas, piitan, karsel, nakapiit, pagkakakulong, nakakulong, nakabilanggo
tried: nilitis, paglilitis, hukuman, litis, humarap sa hukuman, hukom, iniharap sa, nilitis sa, korte
sentenced: hinatulan, hatol, sinentensiyahan, nahatulan, sentensiya, pinatawan, paghatol, nagkasala,
 napatunayang nagkasala
exiled: ipinatapon, tapon, pagpapatapon, destiyero, dinestiyero, pagkatapon, pagkakatapon, pinatapon, naipatapon,
 itinapon, idinestiyero, ineksilya, itinapon sa, pinalayas sa bansa
released: pinalaya, lumaya, napalaya, pagpapalaya, paglaya, nakalaya, pinakawalan, pinawalan, lumabas ng bilangguan,
 nakalabas, lumabas, ipinalabas, inilabas, pagkakalaya
executed: binitay, pinatay, pagbitay, binaril, barilin, bitay, pagpatay, ipinapatay, nabitay, bibitayan, pinugutan,
 pinugutan ng ulo, ginarote, pinatawan ng kamatayan, garote, pagkakabitay
assassinated: pinaslang, pinatay, pagpaslang, pataksil na pinatay, napatay, pataksil, tinambangan, napaslang
wounded: nasugatan, sugatan, tinangkang patayin, nabaril, tinamaan ng bala, tinamaan
fell-ill: nagkasakit, inatake, atake, istrok, nagkaroon ng sakit, sakit, dinapuan, dinapuan ng sakit, naratay,
 karamdaman, tinamaan ng sakit, nanghina, na-stroke
retired: nagretiro, pagreretiro, namahinga, nagpahinga na
awarded: ginawaran, iginawad, pinarangalan, tumanggap, nagkamit, parangal, gawad, nagwagi, tinanggap ang gantimpala,
 natanggap
canonised: kinanonisa, kanonisasyon, beatipikasyon, ginawang santo
embalmed: inembalsamo, embalsamo
born-in: ipinanganak sa, isinilang sa, kapanganakan, lugar ng kapanganakan, ipinanganak, isinilang, tubong
died-in: namatay sa, pumanaw sa, namatay, pumanaw
buried-in: inilibing, nakalibing, libingan, puntod
residence: nakatira, nanirahan, naninirahan, tumira, tirahan, tahanan, tumutuloy, tinirhan, nanuluyan, nakitira,
 paninirahan, namalagi
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
status: kalagayan, estado, katayuan
age: edad, gulang, taong gulang, sa edad na, anyos
children: anak, mga anak, supling, naging anak
siblings: kapatid, mga kapatid, magkakapatid
birth-order: panganay, bunso, pangalawa, ikaapat, anak, ikatlo, sa magkakapatid
languages-spoken: wika, salita
degree: digri, titulo, antas
appointed: hinirang, itinalaga, naitalaga, pagtatalaga, nahirang, ginawang, iniluklok, inatasan, inordenan,
 pagkakatalaga, ipinagkatiwala, naging ministro, nanguna sa, pagkakahirang
elected: inihalal, nahalal, halal, halalan, napili, pagkahalal, nanalo, pinili, nanalo sa halalan, ibinoto,
 nagwagi sa halalan, pagkakahalal, naihalal
nominated: hinirang, nominado, iminungkahi, kandidato, inihain ang kandidatura, tumakbo
took-office: nanungkulan, umupo, naluklok, naging, nagsimulang manungkulan, pumalit, sumumpa, nanumpa,
 sumumpa sa tungkulin, nanumpa sa tungkulin, nanumpa sa katungkulan, uupo, umupo sa puwesto, naupo, trono, panunumpa,
 umupo sa, humawak ng kapangyarihan, pag-upo, iniluklok, umakyat sa trono
left-office: hanggang, umalis sa puwesto, bumaba, bumaba sa puwesto, natapos ang panunungkulan, bumaba sa poder
resigned: nagbitiw, nagresayn, pagbibitiw, bumaba, pagbitiw, nagbitiw sa tungkulin, nagbitiw sa puwesto, bumitiw,
 bumaba sa puwesto, iniwan ang puwesto
dismissed: tinanggal, sinibak, inalis, pinaalis, pagtanggal, inalis sa puwesto, pinatalsik sa puwesto, natanggal,
 napatalsik, pagsibak
crowned: kinoronahan, koronasyon
abdicated: bumaba sa trono, nagbitiw, pagbibitiw, isinuko ang trono, nagbitiw sa trono, iniwan ang trono
joined: sumali, sumapi, naging kasapi, kasapi, lumahok, sumanib, naging miyembro, umanib, pagsapi, pagsali, nakiisa
signed: nilagdaan, lumagda, pinirmahan, paglagda, kasunduan, napirmahan, nalagdaan, lagda
adopted: pinagtibay, inaprubahan, ipinasa, tinanggap, pagpapatibay, naaprubahan, naipasa, sinang-ayunan
issued: inilabas, ipinalabas, nagpalabas, inilathala, dekreto, atas, ipinahayag, naglabas
abolished: binuwag, inalis, pinawalang-bisa, pagbuwag, winakasan, buwagin, ibinasura, pag-aalis
announced: inihayag, ipinahayag, ibinalita, idineklara, inanunsiyo, nagpahayag
speech: nagtalumpati, talumpati, nagsalita, nagpahayag, binigkas, lektura, nagbigay ng talumpati, pananalita
position: nanungkulan, tungkulin, posisyon, naging, katungkulan, puwesto, punong, tagapangulo, kalihim
leader: pinuno, lider, pinamunuan, namuno, pinangunahan, nanguna, tagapangulo, pamumuno, pinamumunuan, ulo
president: pangulo, presidente, pinangulohan
vice-president: pangalawang pangulo, bise presidente
prime-minister: punong ministro, primer ministro
head-of-state: hari, reyna, emperador, tsar, naghari, puno ng estado, zar
chancellor: kansilyer
governor: gobernador
mayor: alkalde, punong-bayan, punong lungsod
minister: ministro
senator: senador, senadora
speaker: ispiker, tagapagsalita ng kapulungan
deputy: kinatawan, deputado, katuwang
commander: kumander, komandante, pinuno, heneral, pinamunuan
leader-title: pinamumunuan ng, pinamamahalaan ng, sangguniang panlungsod
predecessor: sinundan, pinalitan, hinalinhan
successor: humalili, kahalili, pumalit, sumunod
party: partido, kasapi, lapian, miyembro
member-of: kasapi, miyembro, kaanib
legislature: lehislatura, parlamento, kapulungan, kongreso
government-type: uri ng pamahalaan, republika, monarkiya, pamahalaan
governing-body: pinamamahalaan ng, pinamumunuan ng, lupong tagapamahala
jurisdiction: hurisdiksiyon, nasasakupan, saklaw
signatory: lumagda, nilagdaan ni, tagalagda
started: nagsimula, nag-umpisa, pagsisimula, simula, sumiklab, sinimulan, umpisa, nagsimulang, pumutok, nagbukas,
 pagputok, pagsiklab, sumabog
ended: nagwakas, natapos, pagtatapos, pagwawakas, nagtapos, hanggang, winakasan, wakas, nahinto, humupa
happened: naganap, nangyari, ginanap, idinaos, yumanig, tumama, sumiklab, naganap noong, pangyayari
declared-war: nagdeklara ng digmaan, nagpahayag ng digmaan, deklarasyon ng digmaan, nakidigma
invaded: sinalakay, lumusob, pagsalakay, pananalakay, nilusob, paglusob
surrendered: sumuko, pagsuko, isinuko, nagbaba ng sandata
armistice: tigil-putukan, armistisyo, kapayapaan, tigil-labanan
captured: nakuha, sinakop, nasakop, inagaw, nabihag, kinuha, pag-agaw, pagsakop, sinalakay, nilusob, bumagsak, naagaw
besieged: kinubkob, pagkubkob
liberated: pinalaya, napalaya, paglaya
bombed: binomba, pagbomba, kinanyon
mutinied: nag-aklas, pag-aalsa, nag-alsa, himagsikan, naghimagsik
overthrown: pinabagsak, bumagsak, napatalsik, pagbagsak, pinatalsik, ibinagsak, napabagsak, pagpapabagsak, kudeta
strike: welga, nagwelga, aklasan, nag-aklas, pagwewelga
demonstration: nagprotesta, demonstrasyon, martsa, nagmartsa, protesta, kilos-protesta, nagdemonstrasyon
destroyed: winasak, nawasak, nasunog, sinira, lumubog, nasira, napinsala, gumuho, natupok, naabo, tinupok, giniba
duration: tumagal, nagtagal, sa loob ng, tagal, inabot
deaths: namatay, nasawi, napatay, patay, biktima, pinatay, namatayan, nasawing, binawian ng buhay, ikinamatay,
 ikinasawi, kumitil, nalagas, napaslang
injured: nasugatan, sugatan, nasaktan, nasugatang
prisoners: bilanggo, nabihag, dinakip, naaresto, bihag, inaresto
missing: nawawala, nawala
troops: sundalo, kawal, hukbo, tropa, tauhan, puwersa
participants: delegado, delegadong, lumahok, kalahok, dumalo, sumali, nagtipon, manggagawa, tao, nagwelga, nakilahok
ships: barko, bapor
belligerent: naglaban, nakipaglaban, laban
part-of-conflict: bahagi ng digmaan, noong digmaan
winner: nanalo, nagwagi, panalo, tagumpay, nagtagumpay, napanalunan ni, napanalunan, tinalo
loser: natalo, tinalo ni, talunan
battle: labanan, lumaban, nakipaglaban, digmaan
military-branch: hukbong dagat, hukbong panghimpapawid, hukbong katihan, naglingkod sa
military-rank: ranggo, naitaas sa ranggo
garrison: garison, kuta, nakadestino
opponent: laban sa, kalaban, katunggali, kaaway
result: resulta, kinalabasan, bunga
held: ginanap, idinaos, naganap, kongreso, kumperensiya, pagpupulong, halalan, isinagawa, nagpulong, ginawa, nagtipon,
 pinulong, pagdaraos, tinipon, nagdaos, idinaraos, natuloy, pagtitipon, nagkatipon, nagtipun-tipon
opened: binuksan, nagbukas, pagbubukas, pinasinayaan, nagpulong, pagbukas, nabuksan, inagurahan, pinasinayaang
closed: isinara, nagsara, ipinasara, pagsasara, tumigil
dissolved: binuwag, nabuwag, pagbuwag, nilusaw, nilansag, isinara, nalansag, nalusaw
voted: bumoto, pagboto, botohan
votes: boto, bumoto, mga boto, botong, nakakuha, nakuhang boto
vote-share: porsiyento ng boto, porsyento ng boto, boto, bahagi ng boto, porsiyento, porsyento
seats: puwesto, upuan, luklukan, pwesto
turnout: bumoto, nakaboto, lumabas para bumoto
electorate: botante, rehistrado, rehistradong botante
delegates: delegado, kinatawan, kasapi
candidates: kandidato
majority: mayorya, nakararami
votes-for: pabor, sang-ayon
votes-against: laban, tutol
abstentions: nag-abstain, hindi bumoto
candidate: kandidato, tumakbo, kumandidato
runner-up: pangalawang puwesto, ikalawang puwesto, pumangalawa
founded: itinatag, naitatag, pagkakatatag, pagtatatag, binuo, nabuo, itinayo, nilikha, tatag, pagkatatag, sinimulan,
 itinaguyod, pagbuo, naitayo, itinatatag, ipinatayo, itinatag noong, sinimulang, tinatag, itinatag nina, sumibol,
 isinilang, inilunsad, pagtatag, nagtatag, nagtayo, pagkakatayo
merged: nagsanib, pinag-isa, pagsasanib, pinagsama, sumanib, pinagsanib
split: nahati, naghiwalay, pagkakahati, paghahati, nagkawatak-watak, nahiwalay, paghihiwalay, nabiyak
banned: ipinagbawal, pagbabawal, bawal, pinagbawalan, ipinasara
legalised: ginawang legal, naging legal
incorporated: inkorporada, naging lungsod, nirehistro
bankrupt: nabangkarote, bangkarote, nalugi
acquired: binili, nabili, pagbili, nakuha ng, ibinenta, nakuha, nabenta, naibenta, ipinagbili
nationalised: isinabansa, pagsasabansa
founder: itinatag ni, tagapagtatag, nagtatag, itinatag nina, binuo ni, itinatag
founded-in: itinatag sa, itinatag
headquarters: punong-tanggapan, himpilan, punong tanggapan, nakabase
owner: pag-aari, may-ari, pagmamay-ari
parent-company: kompanyang magulang, sangay ng, pag-aari ng
subsidiary: sangay, subsidiyaryo
operator: pinatatakbo ng, pinapatakbo ng, pinangangasiwaan ng, operator
chief-executive: punong ehekutibo, tagapagpaganap, punong tagapagpaganap, tagapamahala, ceo
key-person: pinamumunuan ni, pangulo, direktor
dean: dekano, dekana
rector: rektor, punong-guro
industry: industriya, sektor
product: produkto, gumagawa ng, produkto nito, nagbebenta
affiliation: kaanib ng, kaugnay, kaakibat
campus: kampus
mascot: maskot
ideology: ideolohiya
newspaper: pahayagan, diyaryo, dyaryo
sponsor: isponsor, sponsor, itinataguyod ng
sports-offered: isports, palakasan
motto: sawikain, motto
slogan: islogan, sigaw
abbreviation: daglat, pinaikli, akronim
colours: kulay, mga kulay
latin-name: siyentipikong pangalan, pangalang siyentipiko, latin
members: kasapi, miyembro, kaanib, tauhan, kasapian
employees: empleyado, manggagawa, kawani, tauhan, nagtatrabaho, trabahador, nagtrabaho
students: mag-aaral, estudyante, nag-aaral
postgraduates: nagtapos na mag-aaral, graduwadong mag-aaral
undergraduates: di-gradwadong mag-aaral
academic-staff: guro, propesor, kaguruan
revenue: kita, kinita, benta
dividend: dibidendo, dibidendong
equity-ratio: proporsiyon ng puhunan
investments: pamumuhunan, namuhunan, ipinuhunan, puhunang inilagak
orders-received: mga natanggap na order, mga order na natanggap
warehouses: bodega, mga bodega, almasen
cargo: kargamento, container, lulan
profit: tubo, kinita, netong kita
assets: ari-arian, yaman
budget: badyet, pondo
branches: sangay, tindahan, opisina
customers: kostumer, kliyente, gumagamit, suki
fleet: eroplano, sasakyan, plota
written: isinulat, sumulat, sinulat, naisulat, pagsulat, nakasulat, kinatha, natapos, inakda, nasulat, akda
published: inilathala, nalathala, paglalathala, inilimbag, nailathala, lumabas, inilabas, nailimbag, pagkalathala,
 nilimbag, nalimbag, ipinalimbag, naipalimbag, nilathala, ipinalathala, pagkakalathala, pagkakalimbag, paglilimbag,
 limbag
first-issue: unang isyu, unang lumabas, unang labas, unang sipi, lumabas, unang bilang, unang numero, unang lumitaw
last-issue: huling isyu, huling labas
premiered: unang ipinalabas, ipinalabas, unang itinanghal, itinanghal
first-aired: unang ipinalabas, ipinalabas, unang umere
last-aired: huling yugto, huling ipinalabas
recorded: inirekord, nairekord, pagrekord
painted: ipininta, pininta, pagpipinta
translated: isinalin, salin, pagsasalin, nagsalin, naisalin
author: may-akda, isinulat ni, akda ni, sumulat, manunulat, awtor, sinulat ni, sinulat, inakda ni, kinatha ni,
 katha ni, akda nina, isinulat nina
wrote: sumulat, isinulat, akda, sinulat
editor: patnugot, editor, pinamatnugutan
translator: isinalin ni, tagasalin, nagsalin, isinalin, salin ni, pagsasalin
illustrator: iginuhit ni, tagaguhit
publisher: tagapaglathala, inilathala ng
creator: lumikha, nilikha ni, likha, nilikha, tagalikha
director: direktor, idinirehe, sa direksiyon, idinirek, idinirek ni, idinirehe ni
producer: prodyuser, ginawa ni, prinodyus ni
starring: pinagbidahan, bida, gumanap, artista, aktor, aktres
composer: kompositor, nilikha ni, isinulat ang musika, musika ni, nilapatan ng musika, kinatha ni
performer: inawit ni, mang-aawit, kinanta ni
band-member: miyembro ng banda, miyembro
associated-act: nakatrabaho, banda, kasamang tumugtog
record-label: plakang pangmusika, record label
studio: istudyo, estudyo, kompanya ng pelikula
presenter: tagapaglahad, punong-abala, host
version: bersiyon, bersyon
programming-language: wikang pamprograma, isinulat sa wikang
operating-system: sistemang operatibo, operating system
licence: lisensiya, lisensya
developer: binuo ni, bumuo
distributor: ipinamahagi ng, tagapamahagi
broadcaster: isinahimpapawid ng, himpilan, ipinalabas sa, tsanel
series: serye, bahagi ng serye
preceded-by: sinundan ang, nauna, sumunod sa
followed-by: sinundan ng, karugtong, kasunod
first-appearance: unang lumitaw, unang paglabas
character: tauhan, karakter, bayani
genre: uri, genre
derivative: hango, nagmula sa
stylistic-origin: pinagmulan, ugat, nag-ugat
language: wika, salita, lengguwahe, wikang
discipline: disiplina, larangan, paksa, tungkol sa
media-type: pormat, inilimbag, nakalimbag
dedicated-to: inihandog kay, inialay kay, handog, paggunita, inialay
based-on: batay sa, hango sa, ibinatay sa
museum: museo, galeriya, nakatago, koleksiyon
frequency: buwanan, lingguhan, araw-araw, taunan
isbn: isbn
issn: issn, eissn
oclc: oclc
lccn: lccn
coden: coden
library-class: aklatan ng kongreso
pages: pahina
chapters: kabanata
volumes: tomo
issues: isyu, bilang ng isyu
copies: kopya, sipi
episodes: yugto, kabanata, episodyo
tracks: awit, kanta, track
running-time: haba ng pelikula, minuto
box-office: kinita sa takilya, takilya
impact-factor: impact factor
words: salita
renamed: pinangalanan, muling pinangalanan, pinalitan ang pangalan, binago ang pangalan, tinawag,
 pinalitan ng pangalan, ipinangalan, pinangalanang muli, bagong pangalan
independent: kalayaan, lumaya, naging malaya, nagsarili, kasarinlan, humiwalay
annexed: isinanib, sinakop, pagsanib
settled: pinanirahan, tinirhan, paninirahan
construction-started: sinimulang itayo, sinimulan ang pagtatayo, konstruksiyon, nagsimula ang pagtatayo,
 inilatag ang panulukang bato, ipinagawa, panulukang-bato, unang bato, pinasimulan
completed: natapos, nakumpleto, itinayo, naitayo, ipinatayo, nayari, nabuo, tinapos, naipatayo
demolished: giniba, winasak, paggiba, tinibag, binaklas, tibagin, nagiba
renovated: inayos, kinumpuni, pagkukumpuni, isinaayos, ipinaayos, nirestor, muling itinayo
listed: pambansang makasaysayang pook, idineklarang, pamanang pook, pamana, ideklara, kinilala, itinala,
 pambansang pamana
unveiled: pinasinayaan, inagurasyon, pagpapasinaya
located-in: nasa, matatagpuan, nasasakupan, bahagi ng, nakatayo
country: bansa
region: rehiyon, lalawigan
state: estado
county: kondado
district: distrito, purok
municipality: bayan, munisipalidad
city: lungsod, siyudad, malapit sa
capital: kabisera, punong-lungsod, kapital
largest-city: pinakamalaking lungsod
city-served: naglilingkod sa, pinaglilingkuran
borders: hangganan, katabi ng, karatig ng, kanugnog
to-the-north: hilaga, sa hilaga
to-the-south: timog, sa timog
to-the-east: silangan, sa silangan
to-the-west: kanluran, sa kanluran
to-the-northeast: hilagang-silangan
to-the-northwest: hilagang-kanluran
to-the-southeast: timog-silangan
to-the-southwest: timog-kanluran
river: ilog, pampang
mouth: umaagos sa, bunganga, dumadaloy sa
source-of-river: bukal, pinagmumulan, nagmumula sa
mountain-range: bulubundukin, kabundukan
drainage-basin: lunas ng ilog, lunasan
discharge: daloy, agos
crosses: tumatawid, tinatawid, dumaraan
tributary: sanga, sangang ilog
parent-peak: inang tuktok
prominence: prominensiya
first-climber: unang umakyat, unang inakyat ni
first-climbed: unang inakyat, inakyat
demonym: tawag sa mga taga, mga taga
ethnic-group: pangkat etniko, lipi, minorya
currency: salapi, pananalapi
anthem: himno, pambansang awit, awit
patron-saint: santong patron, patron, pintakasi
twin-town: kakambal na lungsod, kapatid na lungsod
time-zone: sona ng oras, utc
architect: arkitekto, dinisenyo ni, idinisenyo ni, dinisenyo, nagdisenyo, idinisenyo, disenyo ni
designer: taga-disenyo, dinisenyo ni, idinisenyo ni, dinisenyo, nagdisenyo, idinisenyo, disenyo ni
builder: itinayo ni, ginawa ni, tagagawa
architectural-style: estilo, arkitektura
significant-building: gusali, mga gusali, idinisenyo
material: materyal, gawa sa, yari sa
tenant: umuupa, nangungupahan
category: kategorya, uri
runway-surface: aspalto, ibabaw ng paliparan
runway-name: patakbuhan, landasan
icao: icao
iata: iata
postal-code: kodigo postal
area-code: kodigo ng lugar, kodigong pantawag
register-number: bilang ng rehistro, bilang sa talaan
climate: klima
population: populasyon, naninirahan, mamamayan, tao, residente, katao, magsasaka, nakatira
population-density: densidad, bawat kilometro kuwadrado
households: sambahayan, kabahayan, pamilya
area: lawak, sukat, kilometro kuwadrado, ektarya, lapad, may lawak, sumasaklaw
water-area: bahaging tubig, katubigan
floor-area: sukat ng palapag, lawak ng palapag, metro kuwadrado
floors: palapag
rooms: silid, kuwarto
beds: kama, higaan
elevation: taas, ibabaw ng dagat, elebasyon
length: haba, mahaba, ang haba
width: lapad, luwang, lawak, malapad
height: taas, mataas, may taas, tangkad, taas na
depth: lalim
thickness: kapal, makapal
diameter: diyametro
radius: radyo ng bilog, radius
circumference: sirkumperensiya, paligid
weight: bigat, timbang, tumitimbang, bumibigat, mabigat, may bigat
volume: bolyum, litro
capacity: kapasidad, kasya, makakaupo, magkakasya, naglalaman, nagkakasya, makapaglalaman
speed: bilis
distance: layo, distansiya, malayo
power: lakas, kabayo, kilowatt, megawatt
temperature: temperatura, antas ng init, digri, init
rainfall: pag-ulan, ulan, presipitasyon
cost: halaga, nagkakahalaga, presyo, gastos, ginastos, umabot sa, ginugol, gumastos
income: sahod, suweldo, kita, bayad, upa
gdp: kabuuang domestikong produkto, ekonomiya, gdp
debt: utang, pagkakautang
unemployment: kawalan ng trabaho, walang trabaho
inflation: implasyon
share: porsiyento, porsyento, bahagdan, bahagi
growth: tumaas, dumami, lumago, pagtaas, paglago, lumaki
decline: bumaba, bumagsak, pagbaba, kumonti
production: produksiyon, nagawa, ani, produksyon, nakagawa, gumawa, nagagawa, nakapagpatubo
visitors: bisita, turista, panauhin, dumalaw
passengers: pasahero, sumakay
runway-length: haba ng patakbuhan, landasan, patakbuhan
tracks-of-rail: riles, plataporma
stations: estasyon, istasyon
bridges: tulay, arko
engines: makina, silindro
gear: kanyon, riple, baril, tangke, machine gun
discovered: natuklasan, nadiskubre, pagkatuklas, tuklas, pagtuklas, nasumpungan
invented: naimbento, inimbento, imbensiyon
launched: inilunsad, paglulunsad, nailunsad, lumipad, pinalipad, paglunsad
landed: lumapag, paglapag, lumunsad
selected: napili, pinili
decommissioned: inalis sa serbisyo, inalis sa paglilingkod
commissioned: pumasok sa serbisyo, kinomisyon
discoverer: nakatuklas, natuklasan ni, tumuklas, natuklasan
inventor: imbentor, naimbento ni, nag-imbento, inimbento ni
named-after: ipinangalan kay, ipinangalan sa, isinunod sa pangalan, hango ang pangalan
kingdom: kaharian
phylum: lapi, phylum
class: klase
order: orden
family: pamilya
genus: sari, genus
species: espesye, uri
fossil: posil, fossil
habitat: tirahan, likas sa, matatagpuan sa
symptom: sintomas
mission: misyon, tripulante, lumipad, sakay ng, astronawta
crew-member: tripulante, piloto, astronawta, kumander
launch-site: inilunsad mula, lugar ng paglulunsad
launch-vehicle: raket, sakay ng raket
aircraft: eroplano, sasakyang panghimpapawid, helikopter
orbits: umiikot sa, orbita, umiinog
ingredient: sangkap, gawa sa, may sahog, sahog
course: panghimagas, pampagana, ulam, putahe
dish-variation: baryasyon, iba't ibang uri, bersiyon
similar-dish: katulad, kahawig, kahalintulad
serving: inihahain, mainit, malamig, hain
cuisine: lutuin, pagkain, luto
formula: pormula, kemikal na pormula
symbol: simbolo, sagisag
atomic-number: bilang atomiko, atomikong bilang
melting-point: punto ng pagkatunaw, natutunaw
boiling-point: punto ng pagkulo, kumukulo
density: densidad, kakapalan
half-life: hating-buhay
wavelength: haba ng alon
orbital-period: panahon ng pag-ikot, umiikot
rotation-period: pag-ikot sa sarili, rotasyon
apoapsis: apelyo, apogeo
periapsis: perihelyo, perigeo
escape-velocity: bilis ng pagtakas
magnitude: magnitud, richter
moons: buwan nito, satelayt, mga buwan
time-in-space: sa kalawakan, oras sa kalawakan
spacewalks: paglalakad sa kalawakan
energy: enerhiya, kaloriya
protein: protina
fat: taba
carbohydrate: karbohidrat, karbohidrato
dose: dosis
cases: kaso, nahawa, nahawahan
patients: pasyente
lifespan: haba ng buhay, inaasahang buhay
season: panahon, season
debut: unang laro, debut, unang pagganap
transferred: inilipat, paglipat, lumipat sa koponan
promoted: itinaas, umakyat sa
relegated: ibinaba, nalaglag
club: koponan, naglaro para sa, naglalaro, klub
league: liga
manager: tagapamahala, tagasanay, coach
managed: sinanay, tagasanay ng, namahala
captain: kapitan
ground: istadyum, palaruan, tahanang palaruan
playing-position: posisyon, manlalarong
draft-team: draft, napili ng
medal: medalya, ginto, pilak, tanso
tournament: torneo, paligsahan, kampeonato, kopa
wins: panalo, nanalo, tagumpay
losses: talo, natalo, pagkatalo
draws: tabla, patas
points: puntos, iskor, punto
goals: gol, naipuntos, umiskor, naitala
goals-conceded: naipasok ng kalaban
appearances: laro, labanan, paglabas
titles: titulo, kampeonato, tropeo
medal-count: medalya, gintong medalya, pilak na medalya, tansong medalya
place-reached: puwesto, nagtapos sa, ikalawang puwesto
shirt-number: numero, numero ng jersey
spectators: manonood, nanood, tagapanood, tagahanga
transfer-fee: bayad sa paglipat
draft-pick: draft, pick
record: rekord, tala
ordered: inorder, ipinagawa
laid-down: inilatag ang kilya, kilya
christened: bininyagan, pagbibinyag
maiden-voyage: unang paglalayag, unang lipad, unang biyahe
production-started: simula ng produksiyon, sinimulang gawin, ginawa
production-ended: katapusan ng produksiyon, itinigil ang produksiyon
engine: makina, pinaaandar ng, motor
transmission: transmisyon, kambyo
body-style: estilo ng katawan, sedan
assembly: binuo sa, ginawa sa, pagbuo
function: tungkulin, ginagamit bilang, layunin
wheelbase: wheelbase
carriages: bagon, karwahe
rocket-stages: antas ng raket, yugto
launches: paglulunsad, inilunsad
failures: kabiguan, nabigo, pumalya
crew-size: tripulante, tauhan
instrument: instrumento, tumutugtog ng, gitarista, piyanista
movement: kilusan
cinematographer: sinematograpiya, potograpiya, sinematograpo
narrator: tagapagsalaysay, isinalaysay ni
drafted: draft, napili sa draft
destinations: destinasyon, patutunguhan
""")
