"""Polish words and their opposites; standard usage."""

from __future__ import annotations

from factlint.languages._opposites import opposites

OPPOSITES = opposites("""
change: wzrosnąć wzrósł wzrosła wzrosło wzrosły rosnąć rosła rósł rosło rosły wzrost zwiększył zwiększyła zwiększyło
  zwiększyły / spaść spadł spadła spadło spadły spadek zmniejszył zmniejszyła zmniejszyło zmniejszyły zmalał zmalała
  zmalało zmalały
change: podniósł podniosła podnieśli podwyższył podwyższyła podwyżka / obniżył obniżyła obniżyli obniżka
change: poprawił poprawiła poprawiło poprawiły poprawa / pogorszył pogorszyła pogorszyło pogorszyły pogorszenie
degree: więcej bardziej / mniej
degree: większy większa większe więksi / mniejszy mniejsza mniejsze mniejsi
degree: największy największa największe / najmniejszy najmniejsza najmniejsze
degree: duży duża duże wielki wielka wielkie / mały mała małe
degree: wyższy wyższa wyższe / niższy niższa niższe
degree: najwyższy najwyższa najwyższe / najniższy najniższa najniższe
degree: wysoki wysoka wysokie / niski niska niskie
degree: dłuższy dłuższa dłuższe dłużej / krótszy krótsza krótsze krócej
degree: najdłuższy najdłuższa najdłuższe / najkrótszy najkrótsza najkrótsze
degree: długi długa długie / krótki krótka krótkie
degree: szybszy szybsza szybsze szybciej / wolniejszy wolniejsza wolniejsze wolniej
degree: szybki szybka szybkie szybko / wolny powolny powolna powolne powoli wolno
degree: silny silna silne silniejszy silniejsza / słaby słaba słabe słabszy słabsza
degree: lepszy lepsza lepsze lepiej / gorszy gorsza gorsze gorzej
degree: najlepszy najlepsza najlepsze / najgorszy najgorsza najgorsze
degree: dobry dobra dobre dobrze / zły zła złe źle
degree: ciepły ciepła ciepłe cieplejszy / zimny zimna zimne zimniejszy
degree: bogaty bogata bogate / biedny biedna biedne ubogi uboga
degree: droższy droższa droższe droższych / tańszy tańsza tańsze tańszych
degree: drogi droga drogie / tani tania tanie
degree: łatwy łatwa łatwe / trudny trudna trudne
degree: wiele wielu dużo / niewiele niewielu mało
degree: często / rzadko
order: pierwszy pierwsza pierwsze / ostatni ostatnia ostatnie
order: przed / po
order: wcześniej wcześniejszy / później późniejszy
order: poprzedni poprzednia poprzednie / następny następna następne
order: poprzednik poprzedniczka / następca następczyni
age: starszy starsza starsze / młodszy młodsza młodsze
age: najstarszy najstarsza najstarsze / najmłodszy najmłodsza najmłodsze
age: stary stara stare dawny dawna / nowy nowa nowe młody młoda młode
side: północ północy północny północna północne / południe południu południa południowy południowa południowe
side: wschód wschodzie wschodu wschodni wschodnia wschodnie / zachód zachodzie zachodu zachodni zachodnia zachodnie
side: lewy lewa lewe lewo / prawy prawa prawe prawo
side: wewnątrz wewnętrzny / zewnątrz zewnętrzny
side: nad powyżej / pod poniżej
quantity: wszyscy wszystkie wszystko każdy każda / nikt żaden żadna żadne nic
quantity: zawsze / nigdy
quantity: oba obie obaj / żaden żadna żadne
quantity: niektórzy niektóre kilka kilku wiele wielu > wszyscy wszystkie
outcome: wygrać wygrał wygrała wygrali wygrały wygrało zwyciężył zwyciężyła zwycięzca / przegrać przegrał przegrała
  przegrali przegrały przegrało
outcome: zwycięstwo wygrana / porażka klęska
outcome: sukces powodzenie / niepowodzenie fiasko
attitude: poparł poparła poparli poparcie zwolennik zwolennicy / sprzeciwił sprzeciwiła sprzeciwili sprzeciw
  przeciwnik przeciwnicy
attitude: przyjąć przyjął przyjęła przyjęli przyjęto przyjęta przyjęty zaakceptował zaakceptowała zaakceptowali
  zatwierdził zatwierdziła zatwierdzili uchwaliła / odrzucić odrzucił odrzuciła odrzucili odrzucono odrzucona
  odrzucony odmówił odmówiła odmówili
attitude: przyjaciel przyjaciele sojusznik sojusznicy / wróg wrogowie
attitude: pochwalił pochwaliła pochwalili chwalił / skrytykował skrytykowała skrytykowali potępił potępiła potępili
truth: potwierdził potwierdziła potwierdzili / zaprzeczył zaprzeczyła zaprzeczyli zdementował zdementowała
truth: prawdziwy prawdziwa prawdziwe / fałszywy fałszywa fałszywe nieprawdziwy
truth: winny winna winni / niewinny niewinna niewinni
truth: skazany skazana skazani / uniewinniony uniewinniona uniewinnieni
permission: pozwolił pozwoliła pozwolili zezwolił zezwoliła zezwolili dozwolony dozwolone / zakazał zakazała
  zakazali zabronił zabroniła zabronili zakazany zakazane
permission: legalny legalna legalne / nielegalny nielegalna nielegalne
permission: obowiązkowy obowiązkowa obowiązkowe / dobrowolny dobrowolna dobrowolne
possibility: możliwy możliwa możliwe / niemożliwy niemożliwa niemożliwe
state: otworzyć otworzył otworzyła otworzyli otwarto otwarty otwarta otwarte / zamknąć zamknął zamknęła zamknęli
  zamknięto zamknięty zamknięta zamknięte
state: zacząć zaczął zaczęła zaczęło zaczęły rozpoczął rozpoczęła rozpoczęło początek / skończyć skończył skończyła
  skończyło zakończył zakończyła zakończyło koniec
state: żywy żywa żywe / martwy martwa martwe
state: publiczny publiczna publiczne / prywatny prywatna prywatne
trade: kupił kupiła kupili kupno nabył nabyła / sprzedał sprzedała sprzedali sprzedaż
trade: zysk zyski / strata straty
trade: import / eksport
movement: przybył przybyła przybyli przyjazd / odjechał odjechała wyjechał wyjechała wyjechali odjazd wyjazd
movement: wstąpił wstąpiła wstąpili / wystąpił wystąpiła wystąpili opuścił opuściła opuścili
action: zbudował zbudowała zbudowali zbudowano zbudowany zbudowana wzniesiono / zburzył zburzyła zburzyli zburzono
  zburzony zburzona zniszczył zniszczono
action: zaatakował zaatakowała zaatakowali atak / obronił obroniła obronili bronił bronili obrona
people: mężczyzna mężczyźni / kobieta kobiety
people: ojciec / matka
people: syn synowie / córka córki
people: brat bracia / siostra siostry
people: król / królowa
time: dzień / noc
time: lato latem / zima zimą
time: wcześnie / późno
with: z ze / bez
""")

MUTUAL = frozenset(
    (
        "spotkał spotkała spotkali poślubił poślubiła zagrał zagrali zremisował zremisowali między pomiędzy "
        "przeciw razem podpisali przyjaciel sąsiad partner kuzyn jak"
    ).split()
)
LIMITS = frozenset(
    (
        "do aż dopóki dopiero tylko jedynie wyłącznie oprócz poza lecz ale więcej zawsze wszystkie wszyscy jeszcze"
    ).split()
)
