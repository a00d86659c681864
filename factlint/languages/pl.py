"""Polish."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

POLISH = Language(
    code="pl",
    name="Polish",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        titles=frozenset(
            (
                "pan pani dr prof profesor gen generał król królowa książę hrabia car cesarz "
                "cesarzowa prezydent premier minister towarzysz tow ks"
            ).split()
        ),
        particles=frozenset("de von van la".split()),
        paradigms=(
            ("", "a u owi em iem ie"),
            ("a", "y i ę ą o ie e"),
            ("ia", "ii ię ią"),
            ("ja", "ji ję ją"),
            ("i", "iego iemu im ich"),
            ("y", "ego emu ym ych"),
            ("a", "ej ą"),
            ("o", "a u em ie"),
            ("ek", "ka kowi kiem ku"),
            ("ec", "ca cowi cem cu"),
            ("ń", "nia niowi niem niu"),
            ("ów", "owa owowi owem owie"),
            ("r", "rze"),
            ("ra", "rze"),
            ("ł", "le"),
            ("ka", "ce"),
            ("ga", "dze"),
            ("ta", "cie"),
            ("t", "cie"),
            ("ie", "ia iu iem"),
            ("e", "ego emu ym"),
        ),
        stopwords=frozenset(
            "w i na z się do nie jest że to o od po jak a przez za był dla oraz roku ale przy są jego które "
            "który także było pod była lub ze tym został jako być czy już tego ich".split()
        ),
        abbreviations=frozenset(
            "al art dr ds dyr gen godz hab im in inż jw ks m mec mgr min mjr mld mln np nr o ok p par pl pn por pow "
            "poz pp prof pt płk r red rozdz rys s str sygn sz t tab tel tj tys tzn tzw ul ur vol w wg woj wyd zm zob "
            "zł św".split()
        ),
        quotes=(("„", "”"), ("«", "»"), ("»", "«"), ("“", "”"), ('"', '"')),
        speech=frozenset(
            "dodał dodała mówi mówił mówiła napisał napisała nazwał odpowiedział ogłosił ogłosiła oświadczył "
            "oświadczyła pisał pisała pisze powiedział powiedziała stwierdził stwierdziła zapytał zauważył".split()
        ),
    ),
)
