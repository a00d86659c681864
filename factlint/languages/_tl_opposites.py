"""Tagalog words and their opposites; standard usage."""

from __future__ import annotations

from factlint.languages._opposites import opposites

OPPOSITES = opposites("""
change: tumaas tumataas pagtaas dumami dumarami lumaki lumalaki lumago paglago lumawak / bumaba bumababa pagbaba
  kumaunti kumakaunti lumiit lumiliit humina paghina
change: bumuti bumubuti gumanda / lumala lumalala sumama
change: itinaas pinataas dinagdagan / ibinaba pinababa binawasan
degree: malaki malaking malalaki / maliit maliliit
degree: pinakamalaki pinakamalaking / pinakamaliit
degree: mataas matataas / mababa mabababa mababang
degree: pinakamataas / pinakamababa pinakamababang
degree: mahaba mahabang mahahaba / maikli maikling maiikli
degree: pinakamahaba pinakamahabang / pinakamaikli pinakamaikling
degree: mabilis / mabagal
degree: malakas / mahina mahinang
degree: mabuti mabuting maganda magandang / masama masamang pangit
degree: mainit / malamig
degree: mayaman / mahirap dukha
degree: mahal / mura murang
degree: madali madaling / mahirap
degree: marami maraming / kaunti kaunting
degree: madalas / bihira bihirang
order: una unang / huli huling
order: bago / pagkatapos matapos
order: nauna naunang / sumunod kasunod
age: matanda matandang / bata batang
age: pinakamatanda pinakamatandang / pinakabata pinakabatang
age: luma lumang / bago bagong
side: hilaga hilagang / timog
side: silangan silangang / kanluran kanlurang
side: kaliwa kaliwang / kanan kanang
side: loob / labas
side: itaas / ibaba
quantity: lahat bawat / wala walang
quantity: palagi palaging laging / hindi kailanman
quantity: ilan ilang marami maraming > lahat
outcome: nanalo nagwagi panalo tagumpay nagtagumpay / natalo talo pagkatalo nabigo kabiguan
attitude: sumuporta sinuportahan tagasuporta pumabor / tumutol sumalungat tinutulan kalaban
attitude: tinanggap inaprubahan pinagtibay pumayag / tinanggihan itinakwil tumanggi ibinasura
attitude: kaibigan kakampi / kaaway kalaban
attitude: pinuri / pinuna binatikos
truth: kinumpirma pinatunayan / itinanggi pinabulaanan
truth: totoo tunay / peke huwad
truth: maysala / inosente
truth: nahatulan hinatulan / napawalang-sala pinawalang-sala
permission: pinayagan pinahintulutan / ipinagbawal pinagbawalan
permission: legal / ilegal
possibility: posible posibleng / imposible imposibleng
state: binuksan nagbukas bukas / isinara nagsara sarado
state: nagsimula sinimulan simula / natapos nagtapos tinapos wakas
state: buhay / patay
state: pampubliko pampublikong / pribado pribadong
trade: bumili binili / nagbenta ibinenta
trade: kita tubo / lugi pagkalugi
movement: dumating pagdating / umalis pag-alis
movement: pumasok sumali / lumabas umalis
action: itinayo nagtayo ipinatayo / giniba sinira winasak
action: umatake sinalakay lumusob / nagtanggol ipinagtanggol
people: lalaki lalaking / babae babaeng
people: ama tatay / ina nanay
people: hari / reyna
time: araw / gabi
time: tag-init / tag-ulan
with: may mayroon / wala walang
""")

MUTUAL = frozenset(
    (
        "nagkita nakilala nagpakasal ikinasal naglaro nagtabla pagitan laban magkasama lumagda kaibigan "
        "kapitbahay pinsan gaya"
    ).split()
)
LIMITS = frozenset("hanggang bago lamang lang maliban kundi higit lahat pa".split())
