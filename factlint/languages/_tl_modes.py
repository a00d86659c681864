"""The Filipino words that tell hearsay, and what a sentence calls wrong, from what it states; standard usage."""

from __future__ import annotations

from factlint.languages._modes import ModeWords, phrases

MODES = ModeWords(
    hearsay=phrases("""
madalas mabasa/sabihin, inangkin/iginiit na, ayon sa kuwentong/matandang bayan/kuwento/alamat, sabi/ayon/wika
ng/sa/nila ilan/iba/marami/ilang/ibang/mga/alamat/sabi-sabi, sabi ng ilan/iba/marami/ilang/ibang/mga
tao/matatanda, ayon sa
alamat/sabi-sabi/kuwento/tsismis/kuwentong-bayan/ilan/iba/haka-haka/bali-balita/ilang/ibang, ayon sa isang
alamat/kuwento, ayon sa mga alamat/kuwento/tsismis, pinaniwalaan/pinaniniwalaan/pinaniwalaang/pinaniniwalaang,
inakala/inaakala/inakalang/inaakalang, sinasabi/sinasabing/sinabing, usap-usapan, usap usapan, sabi-sabi, sabi
sabi, balita/bali-balitang na, bali balita/balitang, tsismis, umano, umano'y, diumano, diumano'y, daw, raw,
kuno, kono, di-umano, di umano, naniniwala/naniwala ang ilan/iba/marami, sinasabi ng ilan/iba/marami/mga,
kuwento ng mga/ilan, ang paniniwala/sabi-sabi/haka-haka/alamat/kuwento/ideya na, haka-haka, haka haka,
ipinalalagay, ipinapalagay, wikipedia ang, sa wikipedia
"""),
    mistaken=phrases("mali/maling ang nakasulat/nakalagay/sinasabi/sabi/ulat, maling, sa pagkakamali, nagkamali"),
    refuted=phrases("""
pinalaki lamang, walang dokumento/patunay, na mali, ay mali, na hindi totoo, hindi totoo na/ang, ay hindi totoo,
ay isang alamat/pagkakamali/kathang-isip, isang alamat lamang, napabulaanan, pinabulaanan, napatunayang mali, at
mali ito, mali ito
"""),
    own=phrases("ngunit, pero, subalit, datapwat, sa katunayan, sa totoo, sa katotohanan, sa halip"),
    although=phrases("bagaman, bagama't, bagama’t, kahit, kahit na"),
    contrary=phrases("taliwas, salungat, kabaligtaran, sa kabila"),
    between=frozenset("matagal nang madalas dati minsan karaniwan karaniwang na noon palaging lagi".split()),
)
