"""Letters of other scripts to Latin ones, as the usual schemes write them; folded, so without marks.

Sources: BGN/PCGN romanisation systems, ISO 9:1995, ISO 843, ISO 9984, ISO 9985, the scholarly and the French and German
newspaper practice for Russian, the Ukrainian national system of 2010.
"""

from __future__ import annotations

_RUSSIAN = (
    "а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh "
    "щ:shch ъ: ы:y ь: э:e ю:yu я:ya ѣ:e ѳ:f ѵ:i і:i ї:yi є:ye ґ:g ў:u ј:j љ:lj њ:nj ћ:c ђ:dj џ:dz ѓ:gj ќ:kj ѕ:dz "
    "ә:a ғ:g қ:q ң:n ө:o ұ:u ү:u һ:h ’: ʼ:"
)

SCHEMES: tuple[str, ...] = (
    "",
    "й:i",
    "щ:sch",
    "е:ye ё:yo",
    "й:i ю:iu я:ia є:ie ї:i ё:e",
    "ж:z х:h ц:c ч:c ш:s щ:sc й:j ю:ju я:ja є:je ї:ji",
    "ж:z х:ch ц:c ч:c ш:s щ:sc й:j ю:ju я:ja є:je ї:ji ё:e",
    "ж:z х:h ц:c ч:c ш:s щ:s й:j ю:u я:a",
    "ж:j ч:tch ш:ch щ:chtch у:ou ю:iou я:ia й:i",
    "ж:sch з:s в:w х:ch ц:z ч:tsch ш:sch щ:schtsch ю:ju я:ja й:i ё:jo",
    "ж:sh з:s в:w х:ch ц:z ч:tsch ш:sch щ:schtsch ю:ju я:ja й:j е:je ё:jo",
    "ж:z в:w х:ch ц:c ч:cz ш:sz щ:szcz ю:ju я:ja й:j ё:jo",
    "х:j й:i ж:zh",
    "г:h и:y й:i ю:iu я:ia є:ie ї:i",
    "г:h и:y й:y",
)
"""Differences from the BGN/PCGN table for Russian, one text for a scheme."""

ENDINGS: tuple[tuple[str, str], ...] = (
    ("ий", "y"),
    ("ий", "i"),
    ("ий", "ii"),
    ("ий", "ij"),
    ("ый", "y"),
    ("ый", "i"),
    ("ой", "oi"),
    ("ой", "oy"),
    ("ья", "ia"),
    ("ье", "ie"),
    ("ия", "ia"),
    ("ия", "iya"),
    ("ея", "eya"),
    ("ев", "eff"),
    ("ов", "off"),
    ("ия", "iia"),
    ("ин", "ine"),
)
"""Ends of Cyrillic words that are written in one more way than letter by letter."""

GUESSES: tuple[tuple[str, str], ...] = (
    ("schtsch", "щ"), ("chtch", "щ"), ("shch", "щ"), ("szcz", "щ"), ("tsch", "ч"), ("tch", "ч"), ("cz", "ч"),
    ("sch", "ш"), ("sz", "ш"), ("sh", "ш"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("tz", "ц"), ("ch", "ч"),
    ("yu", "ю"), ("iu", "ю"), ("ju", "ю"), ("ya", "я"), ("ja", "я"), ("yo", "ё"), ("jo", "ё"), ("ye", "е"),
    ("je", "е"), ("ou", "у"), ("x", "кс"), ("a", "а"), ("b", "б"), ("c", "ц"), ("d", "д"), ("e", "е"), ("f", "ф"),
    ("g", "г"), ("h", "х"), ("i", "и"), ("j", "й"), ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"),
    ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"), ("v", "в"), ("w", "в"), ("y", "ы"), ("z", "з"),
)  # fmt: skip
"""Latin letters of any scheme to the Cyrillic letter that they most likely stand for, longest first."""

GUESSED_ENDINGS: tuple[tuple[str, str], ...] = (
    ("skij", "ский"), ("skii", "ский"), ("skiy", "ский"), ("sky", "ский"), ("ski", "ский"), ("zki", "цкий"),
    ("zky", "цкий"), ("off", "ов"), ("eff", "ев"), ("aia", "ая"), ("aja", "ая"), ("aya", "ая"), ("ia", "ия"),
    ("iy", "ий"), ("ij", "ий"), ("ii", "ий"), ("ey", "ей"), ("ei", "ей"), ("ay", "ай"), ("ai", "ай"), ("oi", "ой"),
    ("oy", "ой"), ("y", "ий"), ("i", "ий"),
)  # fmt: skip
SLAVIC = (
    r"(?:[oe](?:v|w|ff)|ine?|sk[iy]|zk[iy]|sk(?:iy|ij|ii)|a[iyj]a|i(?:t|ts)?ch|icz|enko|[yi]uk|[iy]|ij|[aeo][iyj])a?$"
    r"|tsch|shch|szcz|tsj|kh|zh|dr$|mir$|sla[wv]|lj|nj|^[jy][aeou]|^[bdfglmnprstv][yj]o[bdfklmnprstv]"
    r"|^iou|^iwan$|^e[fv][gi]|^fed"
)
"""What marks a Latin word as the romanised form of a Slavic name."""

REREAD: tuple[tuple[tuple[str, str], ...], ...] = (
    (("sch", "zh"),),
    (("sch", "shch"),),
    (("j", "zh"),),
    (("sjtsj", "shch"), ("tsj", "ch"), ("sj", "sh"), ("zj", "zh"), ("oe", "u")),
)
"""What letters stand for in some schemes only: German `Schukow`, French `Joukov`, Dutch `Zjoekov`."""

GREEK: tuple[str, ...] = (
    "α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o",
    "α:a β:b γ:g δ:d ε:e ζ:z η:e θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:ph χ:ch ψ:ps ω:o",
    "α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:i φ:f χ:h ψ:ps ω:o",
    "α:a β:b γ:g δ:d ε:e ζ:z η:e θ:th ι:i κ:c λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:ph χ:ch ψ:ps ω:o",
)
GREEK_PAIRS: tuple[tuple[str, str], ...] = (
    ("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("γγ", "ng"), ("γιου", "you"), ("γιο", "yo"), ("για", "ya"), ("ου", "ou"),
    *((f"{vowel}υ{hard}", f"{latin}f{hard}") for vowel, latin in (("α", "a"), ("ε", "e")) for hard in "θκξπσςτφχψ"),
    ("αυ", "av"), ("ευ", "ev"), ("τζ", "tz"),
)  # fmt: skip
"""The diphthongs end in `f` before a voiceless consonant and in `v` elsewhere (ISO 843, type 2)."""
GREEK_ENDINGS: tuple[tuple[str, str], ...] = (("ου", "ος"), ("ου", "ης"), ("ο", "ος"), ("η", "ης"), ("α", "ας"))
"""Cases of names, to the nominative."""

GEORGIAN: tuple[str, ...] = (
    (
        "ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh ყ:q შ:sh ჩ:ch "
        "ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h"
    ),
    (
        "ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:f ქ:k ღ:g ყ:k შ:sh ჩ:ch "
        "ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:dzh ჰ:h"
    ),
)
ARMENIAN: tuple[str, ...] = (
    (
        "ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ն:n շ:sh ո:o չ:ch "
        "պ:p ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts ւ:v փ:p ք:k օ:o ֆ:f և:ev"
    ),
    (
        "ա:a բ:p գ:k դ:t ե:e զ:z է:e ը:e թ:t ժ:zh ի:i լ:l խ:kh ծ:dz կ:g հ:h ձ:ts ղ:gh ճ:j մ:m յ:h ն:n շ:sh ո:o չ:ch "
        "պ:b ջ:ch ռ:r ս:s վ:v տ:d ր:r ց:ts ւ:v փ:p ք:k օ:o ֆ:f և:ev"
    ),
)
ARMENIAN_PAIRS: tuple[tuple[str, str], ...] = (("ու", "u"),)
ARMENIAN_ENDINGS: tuple[tuple[str, str], ...] = (("ը", ""), ("ի", ""), ("ին", ""), ("ից", ""), ("ով", ""))
"""The article and the cases of names, to the bare name."""

SCHOLARLY = str.maketrans({"č": "ch", "š": "sh", "ž": "zh", "ż": "zh", "ě": "e", "ë": "yo"})
"""Letters of scholarly Latin spellings, as plain schemes write them."""

# Scripts that leave vowels out: consonants in classes that hold for the usual Latin spellings too.
ARABIC = (
    "ا: آ: أ: إ: ء: ئ: ؤ: ى: ب:b پ:b ت:t ث:t ج:j چ:j ح:h خ:k د:d ذ:d ر:r ز:z ژ:z س:s ش:s ص:s ض:d ط:t ظ:z ع: غ:k "
    "ف:f ق:k ک:k ك:k گ:k ل:l م:m ن:n ه:h ة: و: ي: ی:"
)
HEBREW = "א: ב:b ג:k ד:d ה:h ו: ז:z ח:h ט:t י: כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s ע: פ:f ף:f צ:z ץ:z ק:k ר:r ש:s ת:t"
LATIN_CONSONANTS: tuple[tuple[str, str], ...] = (
    ("sch", "s"), ("sh", "s"), ("ch", "k"), ("kh", "k"), ("gh", "k"), ("th", "t"), ("dh", "d"), ("ph", "f"),
    ("tz", "z"), ("ts", "z"), ("zh", "z"), ("ck", "k"), ("x", "ks"), ("q", "k"), ("c", "k"), ("g", "k"),
    ("p", "b"), ("v", "b"),
)  # fmt: skip


def table(pairs: str) -> dict[str, str]:
    """Letter to Latin letters, from a text of `letter:letters` pairs."""
    return {pair.partition(":")[0]: pair.partition(":")[2] for pair in pairs.split()}


CYRILLIC: tuple[dict[str, str], ...] = tuple({**table(_RUSSIAN), **table(scheme)} for scheme in SCHEMES)
