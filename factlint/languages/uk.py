"""Ukrainian."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

UKRAINIAN = Language(
    code="uk",
    name="Ukrainian",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        titles=frozenset(
            (
                "п пан пані д-р доктор професор товариш тов генерал адмірал цар імператор "
                "королева князь граф президент міністр "
            ).split()
        ),
        particles=frozenset("фон де ла".split()),
        paradigms=(
            ("", "а у ом ові ем і"),
            ("а", "и і у ою"),
            ("я", "і ю ею"),
            ("ія", "ії ію ією"),
            ("ь", "я ю ем еві і"),
            ("й", "я ю єм єві ї"),
            ("ий", "ого ому им ім"),
            ("ій", "ього ьому ім"),
            ("а", "ої ій у ою"),
            ("е", "ого ому им ім"),
            ("о", "а у ом і"),
            ("ів", "ова ову овом ові єва єву євом єві"),
            ("їв", "єва єву євом єві"),
            ("ець", "ця цю цем ці"),
            ("и", "ів ам ами ах"),
        ),
        stopwords=frozenset(
            "і в не на що він з як це та але із його за був так вона від же у для до року році про або також "
            "були було після й ще її які який є під час де цього щоб між має бути".split()
        ),
        abbreviations=frozenset(
            "акад бер вер вул гл грн груд див жовт квіт кн лип лист лют м млн млрд напр о обл оз проф р ред рр с св "
            "серп ст стор січ т тис тов трав черв ім ін".split()
        ),
        quotes=(("«", "»"), ("„", "“"), ("“", "”"), ('"', '"')),
        speech=frozenset(
            "відповів відповіла додав зазначив заявив заявила заявили згадував каже казав казала назвав написав "
            "оголосив писав писала пише сказав сказала сказали стверджував стверджує".split()
        ),
    ),
)
