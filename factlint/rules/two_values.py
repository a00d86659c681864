"""FL501."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.findings import Severity
from factlint.languages._numbers import NumberWords
from factlint.mentions import Mention
from factlint.mentions._quantities.beside import word_before
from factlint.rules import Draft, Problem, rule
from factlint.rules._amounts import exact, number_words, prose_words
from factlint.values.quantity import Quantity, slip

_SLIPS = frozenset(
    {"transposed digits", "one wrong digit", "dropped digit", "added digit", "factor of ten", "off by one"}
)
_PLAIN_SLIPS = frozenset({"transposed digits", "dropped digit", "added digit", "factor of ten"})
_LEAST_WORDS = 2
_LEAST = 10
_STEM = 6
"""Letters that a word keeps in all its cases."""
_YEARS = range(1400, 2200)


@rule("FL501", on=Draft, severity=Severity.WARNING)
def two_values(draft: Draft) -> Iterator[Problem]:
    """The same things are counted twice in one draft, with two results.

    ## Why it matters
    One of the numbers was changed and the other was forgotten.

    ## Example

        The 127 arrested sailors were tried in June. ... Of the 172 arrested sailors, nine were freed.

    ## When it stays silent
    - The things are not named with the same two words or more, the second time with a definite article.
    - The two numbers do not look like a slip of one another (exchanged digits, one wrong digit, off by one); without
      an article the first time, only exchanged, dropped or added digits do.
    - The numbers are below ten, may be years, are hedged, or parts of a name.
    """
    seen: dict[str, tuple[Mention, bool]] = {}
    for mention in draft.mentions:
        value = exact(mention)
        if value is None or not _is_count(value):
            continue
        definite = _definite(draft.document.prose, mention)
        words = number_words(mention.language)
        phrase = _phrase(value, words)
        key = _key(phrase, words)
        before = seen.get(key)
        if before is None or (definite and not before[1]):
            seen[key] = (mention, definite)
        if before is None or not definite:
            continue
        known = before[0].value
        slips = _SLIPS if before[1] else _PLAIN_SLIPS
        if isinstance(known, Quantity) and known.amount != value.amount and slip(value, known) in slips:
            line, _ = draft.document.position(before[0].span.start)
            text = " ".join(mention.text.split())
            message = f"{text} {phrase}, but {before[0].text} in line {line}"
            yield Problem(span=mention.span, message=message, confidence=0.7)


def _is_count(value: Quantity) -> bool:
    if value.amount < _LEAST or int(value.amount) in _YEARS or value.group or value.unit or not value.counted:
        return False
    return len(value.counted_phrase.split()) >= _LEAST_WORDS


def _definite(prose: str, mention: Mention) -> bool:
    """Whether a word before a number says that the things are known: `the`, `these`, `all`."""
    before = word_before(prose, 0, mention.span.start).lower()
    return before in prose_words(mention.language).definite or before in number_words(mention.language).every


def _phrase(value: Quantity, words: NumberWords) -> str:
    """The words up to the thing counted (`elected deputies`); where it stands first, also what follows it."""
    phrase = value.counted_phrase.split()
    place = phrase.index(value.counted) if value.counted in phrase else 0
    noun_first = not (words.plural_endings or words.capital_nouns)
    return " ".join(phrase[: place + 1] if place else phrase[:_LEAST_WORDS] if noun_first else phrase)


def _key(phrase: str, words: NumberWords) -> str:
    """What is the same in all forms of a phrase: of a language with cases, the beginnings of its words."""
    cases = words.adjective_endings or words.capital_nouns
    return " ".join(word[:_STEM] for word in phrase.split()) if cases else phrase
