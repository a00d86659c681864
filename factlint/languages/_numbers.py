"""The words that quantities are written with."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field


def numbered(text: str) -> dict[str, int]:
    """Words by their number, from lines such as `2 two, 3 three, 1_000_000 million millions`."""
    found: dict[str, int] = {}
    for entry in text.replace("\n", ",").split(","):
        if entry.strip():
            value, *words = entry.split()
            found.update(dict.fromkeys(words, int(value)))
    return found


def phrases(text: str) -> dict[str, str]:
    """Phrases by their meaning, from lines such as `about: about, around, some`."""
    found: dict[str, str] = {}
    for line in text.strip().splitlines():
        meaning, _, rest = line.partition(":")
        found.update({phrase.strip(): meaning.strip() for phrase in rest.split(",") if phrase.strip()})
    return found


class NumberWords(Struct, frozen=True, kw_only=True, eq=False):
    """The number vocabulary of one language."""

    decimal: str = "."
    """The decimal mark; the other of `.` and `,` groups thousands, and so do spaces."""
    groups_of_two: bool = False
    """Whether `12,34,567` is a number."""

    cardinals: Mapping[str, int] = field(default_factory=dict)
    """Words that add up: units, teens, tens, ready-made hundreds (`quinientos`)."""
    hundreds: Mapping[str, int] = field(default_factory=dict)
    """Words that multiply the units before them by 100."""
    scales: Mapping[str, int] = field(default_factory=dict)
    """Words that multiply all that stands before them: thousand, million, dozen, score."""
    suffixes: Mapping[str, int] = field(default_factory=dict)
    """Abbreviated scales, which need digits before them (`bn`, `тыс`)."""
    lone: frozenset[str] = frozenset()
    """Scale words that are a number by themselves (`mil`, `тысяча`)."""
    hedged: frozenset[str] = frozenset()
    """Scale words that are one of themselves behind a hedge, and an indefinite many elsewhere (`около тысячи`)."""
    spelled_scales: frozenset[str] = frozenset()
    """Hundred and scale words that need number words before them, never digits (`score`, `cent`)."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """Words that add up and close the number: first, twentieth."""
    scale_ordinals: Mapping[str, int] = field(default_factory=dict)
    """Ordinals that multiply: hundredth, thousandth."""
    fractions: Mapping[str, int] = field(default_factory=dict)
    """Denominators: third 3, quarters 4."""
    noun_fractions: frozenset[str] = frozenset()
    """Denominators that are nouns as well, and a fraction only before a word of `of` (`quarters`)."""
    parts: Mapping[str, str] = field(default_factory=dict)
    """Words for a part or a mixed number by itself: half `1/2`, `полтора` `3/2`."""
    half_prefixes: tuple[str, ...] = ()
    """What makes half of the unit that it is written together with (`полвека`)."""
    comparing: frozenset[str] = frozenset()
    """Words after a denominator that show it to be no ordinal: a fifth `less`."""
    joiners: frozenset[str] = frozenset()
    """Words between the parts of a number: and."""
    listing: frozenset[str] = frozenset()
    """Words before the last of a list: and."""
    tens_joiners: frozenset[str] = frozenset()
    """The joiners that also stand between tens and units: y, at."""
    contracted_joiner: str = ""
    """What is left of a joiner that has run into the word before it (`'t` of `at`)."""
    scale_joiners: frozenset[str] = frozenset()
    """The joiners that stand before hundred and scale words: na."""
    vigesimal: bool = False
    """Whether 4 20 is 80 and a teen adds to 60 and 80."""
    articles: frozenset[str] = frozenset()
    """Words that are 1 before a scale or a denominator, and otherwise only on request: a, an, ein."""
    fraction_first: bool = False
    """Whether a word that is an ordinal and a denominator is a denominator after a number (`treinta quintos`)."""
    fraction_plurals: tuple[str, ...] = ()
    """Endings that such a word must have after a number other than 1; empty: any."""
    unaccented: bool = False
    """Whether number words are often written without their accents (`vigesimo`)."""
    ones: frozenset[str] = frozenset()
    """Words for 1 that are pronouns as well: one, uno."""
    not_one: frozenset[str] = frozenset()
    """Words before a word of `ones` that make it a pronoun: no, each, this."""
    idioms: frozenset[str] = frozenset()
    """A number word and the word after it that together are no quantity: one day, third party."""
    not_ordinal: frozenset[str] = frozenset()
    """Words before an ordinal that make it an adverb: at (first)."""
    negatives: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    """Words for the decimal mark in spoken numbers: point."""
    glue: tuple[str, ...] = ()
    """What joins number words written together (`und`); with an entry, long words are taken apart."""
    stems: Mapping[str, int] = field(default_factory=dict)
    """Further forms inside numbers written together (`vent` before `uno`)."""
    ordinal_endings: tuple[str, ...] = ()
    """Endings that make an ordinal of a number written together (`ste`, `ten`)."""
    ordinal_marks: tuple[str, ...] = ()
    """What makes an ordinal of the digits before it (`th`, `º`, `-й`)."""
    ordinal_prefixes: tuple[str, ...] = ()
    """What makes an ordinal of the digits after it (`ika-`)."""
    ordinal_before: frozenset[str] = frozenset()
    """Words after which `4.` is an ordinal (`am`, `der`)."""

    hedges: Mapping[str, str] = field(default_factory=dict)
    """Phrases before an amount to a value of `Hedge`."""
    hedges_after: Mapping[str, str] = field(default_factory=dict)
    """Phrases after an amount (`or more`) to a value of `Hedge`."""
    between: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words that open a range to the words in its middle (`between` `and`)."""
    changes: frozenset[str] = frozenset()
    """Those of them that open a change rather than a range (`from` 5 `to` 7)."""
    to: frozenset[str] = frozenset()
    """Words between the ends of a range without an opening word (`5 to 7 thousand`)."""
    ratios: Mapping[str, str] = field(default_factory=dict)
    """Phrases between two numbers to the kind of group they make.

    `ratio` (`out of`), `share` after 1 or with nothing counted (one `in` five), `part` also after 1 (`einer von
    fünf`), `rate` also with a noun in it (`un Français sur cinq`), `score` (`to`), `made-of` (`for`), `over`.
    """
    units: Mapping[str, str] = field(default_factory=dict)
    """Words after an amount to a unit: `years` year, `percentage points` percentage-point."""
    below_zero: frozenset[str] = frozenset()
    """Phrases after degrees that make them negative: below zero, мороза."""
    small_units: Mapping[str, str] = field(default_factory=dict)
    """Words that are a unit only after an amount in a larger one (`5 ft 2 in`)."""
    units_before: Mapping[str, str] = field(default_factory=dict)
    """Words before an amount to a unit: `rs` rupee, `percent of` percent."""
    signs: Mapping[str, str] = field(default_factory=dict)
    """Letters that stand for a currency right before the digits of a sum: `P1,500`."""
    ages_before: frozenset[str] = frozenset()
    """Phrases before an age: aged, at the age of."""
    ages_with: frozenset[str] = frozenset()
    """Words before years that are an age unless a noun hangs on them: `mit` 59 Jahren, not `mit` 20 Jahren Haft."""
    ages_apart: frozenset[str] = frozenset()
    """Words that make years an age where both stand between marks: mort en 1948, `à` 77 ans."""
    ages_placed: frozenset[str] = frozenset()
    """Words before years that say something else as often: at the head of a clause, or behind a death, it is an age."""
    ages_when: frozenset[str] = frozenset()
    """Words behind an age that say at what time it was one: he was 25 `when` he left."""
    ages_after: frozenset[str] = frozenset()
    """Phrases after an amount of years that make it an age: old, of age."""
    ages_named: frozenset[str] = frozenset()
    """Phrases after a bare number that name it an age: `28 ang edad niya`, his age is 28."""
    multiples: Mapping[str, int] = field(default_factory=dict)
    """Words that multiply by themselves: twice 2, thrice 3."""
    times: frozenset[str] = frozenset()
    """Words after a number that make it a multiple: times, fold."""
    pairs: Mapping[str, int] = field(default_factory=dict)
    """Collective nouns for a small number, after an article and before `of`: pair, couple."""
    measures: frozenset[str] = frozenset()
    """Units that an article before them measures exactly enough to be compared: a century, a decade."""
    of: frozenset[str] = frozenset()
    """Words to step over between a number and the thing counted: of, de, na, mga."""
    parts_of: frozenset[str] = frozenset()
    """Words to step over between a fraction and what it is a part of, beside those of `of`: del, des."""
    linked: frozenset[str] = frozenset()
    """Words that link any number to its unit (`anim na kilometro`)."""
    elided: frozenset[str] = frozenset()
    """Letters of such a word before an apostrophe (`d'`)."""
    breaks: frozenset[str] = frozenset()
    """Frequent words, beside the stopwords and conjunctions, that end the thing counted."""
    plurals: frozenset[str] = frozenset()
    """Nouns in the plural without its ending: people, men, children."""
    plural_endings: tuple[str, ...] = ()
    """Endings that show the head of the thing counted; empty when the noun comes first."""
    counted_endings: tuple[str, ...] = ()
    """Endings that a noun has behind a number above 1, where the noun comes first; empty: any."""
    adjective_endings: tuple[str, ...] = ()
    """Endings of adjectives, which stand before the noun."""
    capital_nouns: bool = False
    """Whether nouns are written with a capital."""
    clock: frozenset[str] = frozenset()
    """Words after a number that make it a time of day: pm, o'clock."""
    clock_before: frozenset[str] = frozenset()
    """Words before a number of hours that make it a time of day: `à` 17 heures."""
    clock_phrases: frozenset[str] = frozenset()
    """Phrases before an hour with no noun behind it: `half past` six, `viertel vor` acht."""
    labels: frozenset[str] = frozenset()
    """Words before a number that make it a label and no quantity: page, chapter, no."""
    totals: frozenset[str] = frozenset()
    """Words for a sum, as a row of a table is labelled: total, altogether."""
    composed: frozenset[str] = frozenset()
    """Phrases after which all parts of a whole are listed: consisted of, made up of."""
    of_which: frozenset[str] = frozenset()
    """Phrases after which some parts of a whole are listed: of whom, of which."""
    partial: frozenset[str] = frozenset()
    """Words between a total and a list of some of its parts only: including, dont."""
    among: frozenset[str] = frozenset()
    """Words that open a sentence with the whole of which a number is a part: `of` its employees, 4,300 ..."""
    every: frozenset[str] = frozenset()
    """Words before a number that make it the number of them all: all, tous."""
    rests: frozenset[str] = frozenset()
    """Words for all that is left, which make a list of shares complete: rest, remaining, others."""
    votes_for: frozenset[str] = frozenset()
    votes_against: frozenset[str] = frozenset()
    votes_neither: tuple[str, ...] = ()
    """Words right behind the shares of a vote, of which nobody is in two: for, against, and how `abstained` begins."""
    leaving: frozenset[str] = frozenset()
    """Verbs right before an amount that is what some parts leave of a whole: left, leaving."""
    wholes: frozenset[str] = frozenset()
    """Things that nobody has more than all of: voters, seats, population."""
    rises: frozenset[str] = frozenset()
    """Words for a growth: rose, increase."""
    falls: frozenset[str] = frozenset()
    """Words for a decline: fell, decrease."""
    leads: frozenset[str] = frozenset()
    """Verbs for being ahead or behind, of which the amount is a difference: led, trailed."""
    ways: frozenset[str] = frozenset()
    """Those of them that move only the amount right behind: `up by 5`, but `set up a board of 5`."""
    multiplied: Mapping[str, int] = field(default_factory=dict)
    """Words for a growth to so many times as much: doubled 2, tripled 3."""
    reaching: frozenset[str] = frozenset()
    """Hedges that behind a word for a growth or a decline name its end: rose `до` 15."""
    steps: frozenset[str] = frozenset()
    """Words between one of these and its amount, which then is a difference: rose `by` 5."""
    further: frozenset[str] = frozenset()
    """Words beside a number that add what it counts to others: `another` twelve, twelve `more`."""
    fewer: frozenset[str] = frozenset()
    """Words right behind an amount that make it what two things differ by: 600 `fewer`, 600 votes `more`."""
    apart: frozenset[str] = frozenset()
    """Words before `between` that make it no range: difference, ratio."""
    samples: Mapping[str, str] = field(default_factory=dict)
    """Numbers as written, to their value (`1/2`, `2500000`); they are the test of the table."""
