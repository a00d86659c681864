"""How the aspects of a Filipino verb meet in one stem, its focus kept apart.

The aspects of one focus differ by an infix or by `n` for `m`: `ikinulong` and `ikulong`, `hinatulan` and `hatulan`,
`binitay` and `bitayin`, `namatay` and `mamatay`. Another focus tells who did it and stays another word: `pumatay`
killed, `pinatay` was killed. After Schachter and Otanes, Tagalog Reference Grammar (1972), 5.4 to 5.7.
"""

from __future__ import annotations

INFLECTIONS = (
    ("(?<=[bdghklmnprst])iy(?=[aeo])", "y"),  # kumperensiya, kumperensya
    ("(?<=[bdghklmnprst])uw(?=[aei])", "w"),  # kuwento, kwento
    ("^na(?=[a-z]{3})|^na(?=g$)", "ma"),  # nagtapos, magtapos
    ("^pinag$", "pag"),
    ("^ni([lrwy])(?=[aeiou][a-z]{3})", r"\1in"),  # nilitis as if linitis
    ("^ini(?=[hlnrwy][a-z]{2})", "i"),  # inilathala, ilathala
    ("^i([bdghklmnprstwy]{1,2})in(?=[rl]?[aeiou][a-z])", r"i\1"),  # ikinulong, ikulong
    ("^([bdghklmnprstwy]{0,2})in([aeiou][a-z]{2,}an)g?$", r"\1\2"),  # hinatulan, hatulan
    ("^([bdghklmnprstwy]{0,2})in([aeiou][a-z]{2,}?)(?:(?<=[aeiou])ng)?$", r"\1\2in"),  # binitay, bitayin
    ("(?<=[aeiou])hin$", "in"),  # arestuhin
    ("u([bdghklmnprstwy]{0,2})in$", r"o\1in"),  # arestuhin, inaresto
    ("(?<=[aeiou])ngin$", "in"),  # kulungin, kinulong
)
"""What changes in a word, in this order, so that the infinitive is left, with `-in` for all of its forms."""

IRREGULAR = {word: word for word in "natapos naging nanay pinuno ginang kinatawan minuto taon".split()} | {
    "taong": "taon",
    "dakpin": "dakipin",
    "ginawa": "gawin",
    "ginawang": "gawin",
    "kinuha": "kunin",
    "dinala": "dalhin",
    "sinunod": "sundin",
    "binili": "bilhin",
}
"""Words that only look inflected, or whose infinitive is another word (`matapos`, after), or contracts."""
