"""Names that no source has in any form, though the sources are in another language.

A place that languages name in common has a row of forms; a name without one is spelt alike, or nearly. What the word
before a name does not tell to be a place or a person may be a translated title, and is left alone.
"""

from __future__ import annotations

from collections.abc import Collection

from factlint.checking._against.spellings import alike_written, equals
from factlint.mentions import Mention
from factlint.mentions._names.given_forms import given_forms
from factlint.mentions._names.place_forms import place_forms
from factlint.mentions._names.uncased import PLACES
from factlint.mentions._names.wellknown import WELL_KNOWN
from factlint.mentions._names.words import fold_name
from factlint.mentions._possessive import owner
from factlint.statements import Sentence, pack

SHORTEST = 3
"""Letters of a name that is told to be in no source."""
START = 4
"""Letters that a place, its people and its adjective have in common, and their compounds (`Oberrhein`)."""


def has_form(text: str, words: Collection[str]) -> bool:
    """Whether some of these words, in lower case, make up a form of a place, or of a given name."""
    name = owner(text)
    folded = fold_name(name)
    forms = place_forms(name)
    return any(all(word in words for word in form) for form in forms) or (
        len(folded) == 1 and not given_forms(folded[0]).isdisjoint(words)
    )


def absent(
    sentence: Sentence, mention: Mention, words: Collection[str], languages: Collection[str], *, alike: bool
) -> bool:
    """Whether a name is plainly that of a place, and in no form among the words of sources in some languages.

    `alike` is whether a name of theirs sounds like it.
    """
    name = owner(mention.text)
    folded = fold_name(name)
    if len(name) < SHORTEST or len(folded) != 1:
        return False  # timid: states of several words have short names and abbreviations besides
    if forms := place_forms(name):
        starts = {word[:START] for form in forms for word in form}
        inside = any(pack(language).dates.capital_nouns for language in languages)
        return not any(start in word if inside else word.startswith(start) for start in starts for word in words)
    known = alike or folded[0] in WELL_KNOWN or folded[0] in PLACES or bool(equals(folded, mention.language))
    return not known and all(alike_written(mention.language, one) for one in languages) and _placed(sentence, mention)


def _placed(sentence: Sentence, mention: Mention) -> bool:
    """Whether a word that leads to a place stands right before a name."""
    at, prose = sentence.index(mention.span.start), pack(mention.language).prose
    before = sentence.words[at - 1].lower if at else ""
    return before in prose.locatives - prose.infinitives - prose.definite
