"""FL301."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.claimbase.index import Base
from factlint.findings import Edit, Fix, Severity
from factlint.mentions import Mention
from factlint.mentions._names.respelt import respelt
from factlint.mentions._names.translit import script
from factlint.rules import Draft, Problem, rule
from factlint.rules._name_places import Places, entities_of, expected, slips
from factlint.values.name import Name

OFTEN = 3
"""A spelling that comes as often as this is the writer's decision."""


@rule("FL301", on=Draft)
def name_misspelt(draft: Draft) -> Iterator[Problem]:
    """A name is one slip of the pen away from a name on record, and is no name on record itself.

    ## Why it matters
    A misspelt name cannot be searched for, and readers who notice it trust the rest less.

    ## Example
    On record: Pavel Axelrod.

        The group was led by Pavel Axelrdo and Vera Zasulich.

    ## When it stays silent
    - Two names on record are equally near.
    - The name is one word, and the draft names nothing that the claims tie to it, or to what they tie to a long one.
    - The word is made from the name (`Georgian`, `Bolshevism`), or is a well-known name itself (`Austria`).
    - Roman numerals, numbers or acronyms differ: those tell namesakes apart.
    - The draft is not in English, the base has no name in its language, and they sound alike: `Luxembourg`, `Moscou`.
    - The draft has the word in lower case too: then it is an ordinary word.
    - The sentence also gives the name as it is on record, in the same script, or in another one beside a word in
      quotation marks or italics: then the spelling is talked about.
    - The same spelling comes three times or more.
    """
    unknown = [mention for mention in draft.mentions if isinstance(mention.value, Name) and mention.value.nearest]
    often: dict[str, int] = {}
    for mention in unknown:
        often[mention.text] = often.get(mention.text, 0) + 1
    places = Places(draft)
    for mention in unknown:
        if often[mention.text] < OFTEN:
            yield from _problem(draft, places, mention)


def _problem(draft: Draft, places: Places, mention: Mention) -> Iterator[Problem]:
    assert isinstance(mention.value, Name)  # noqa: S101 - only names come here
    if len(mention.value.nearest) != 1:
        return  # timid: which of them is meant is for the writer to say
    known = mention.value.nearest[0]
    if len({script(letter) for letter in mention.text if letter.isalpha()}) > 1:
        return  # letters of another script are for `mixed-script` to report
    bearers = entities_of(draft.base, known)
    if places.named_beside(mention, bearers):
        return
    alike = respelt(mention.text, known)
    if alike and _of_another_language(draft.base, mention, bearers):
        return  # timid: it may be how that language writes the name
    if " " not in known and not expected(draft, bearers, known):
        return  # timid: the word may be any other name
    words, slipped = len(known.split()), slips(mention.text, known)
    sure = words > 1 and slipped == 1 and not alike
    yield Problem(
        span=mention.span,
        message=f"no name on record is spelt {_tidy(mention.text)}; the nearest is {known}",
        expected=known,
        confidence=0.95 if sure else 0.85,
        severity=None if sure else Severity.WARNING,
        fixes=(Fix(message=f"write {known}", edits=(Edit(mention.span, known),), safe=sure),),
    )


def _of_another_language(base: Base, mention: Mention, bearers: frozenset[str]) -> bool:
    """Whether a name stands in a text of a language other than English in which the base does not name it."""
    if mention.language in ("", "en", "und"):
        return False
    names = [name for entity in bearers if entity in base.entities for name in base.entities[entity].names]
    return not any(name.lang == mention.language for name in names)


def _tidy(text: str) -> str:
    return " ".join(text.split())
