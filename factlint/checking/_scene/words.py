"""How words stand to those around them: marks between, nouns before a name, verbs that close a clause."""

from __future__ import annotations

from factlint.documents import Span
from factlint.languages._prose import ProseWords
from factlint.statements import Sentence, pack

PHRASE = 5
"""Words that the article of a noun phrase stands before its end at most."""
BRACKET = 3.0
"""How far from a verb that closes its clause the words of the clause count as standing, at most."""
PARTICIPLE = 2
"""Words of the verb behind a noun that belongs to it at most (`zur Welt gekommen war`)."""


def borders(sentence: Sentence, at: int) -> bool:
    """Whether a mark stands right before a word."""
    return not 0 < at < len(sentence.words) or sentence.marked[at]


def is_article(word: str, prose: ProseWords) -> bool:
    """Whether a word only makes its noun definite or indefinite."""
    return (word in prose.definite or word in prose.articles) and word not in prose.governing


def begins_phrase(sentence: Sentence, pronoun: str) -> bool:
    """Whether a pronoun begins a noun phrase (`its seat`), and is no phrase of its own (`it stands`)."""
    possessives = pack(sentence.block.language).clauses.possessives
    return not possessives or pronoun in possessives


def titled(sentence: Sentence, first: int, prose: ProseWords) -> int:
    """The first word of a name, or of the noun before it that hangs on something: `por el ingeniero Salas`."""
    at = first - 1
    if at < 1 or borders(sentence, first) or borders(sentence, at) or sentence.words[at].lower in prose.functional:
        return first
    noun = sentence.words[at].start
    if is_article(sentence.words[at - 1].lower, prose):
        at -= not borders(sentence, at - 1)
    inside = any(one.span.start <= noun < one.span.end for one in sentence.mentions)
    return at if sentence.words[at - 1].lower in prose.governing and not inside else first


def noun_from(sentence: Sentence, at: int, prose: ProseWords) -> int:
    """The first word of what a noun with a capital ends, behind a word that it hangs on: `in einer alten Scheune`."""
    for place in range(at - 1, max(-1, at - PHRASE), -1):
        word = sentence.words[place].lower
        if borders(sentence, place + 1):
            break
        if word in prose.governing or word in prose.compared:
            return place + 1
        if is_article(word, prose):
            return place
        if not sentence.words[place].text.islower() or word in prose.functional or word in prose.pronouns:
            break
    return at


def hangs_on(sentence: Sentence, first: int, prose: ProseWords) -> bool:
    """Whether what begins at a word hangs on the word before it: `in` Husum, `als` Tochter."""
    word = sentence.words[first - 1].lower
    if word in prose.definite and (first == 1 or borders(sentence, first - 1)):
        return False  # `Der Vater starb`: at the head of a clause it is no genitive
    return word in prose.governing or (word in prose.compared and sentence.words[first].text[0].isupper())


def before_measure(sentence: Sentence, at: int) -> int:
    """The word before a measure that ends at a word, or right before it: `a bridge 190 metres long`."""
    for place in (at, at - 1):
        measure = sentence.mention_at(place, "quantity") if place >= 0 else None
        if measure is not None:
            return sentence.index(measure.span.start) - 1
    return at


def verb_distance(sentence: Sentence, start: int, end: int, value: Span) -> float:
    """How far a value stands from the words of a cue; near a verb that closes the clause of both.

    `wurde am 1. April 1868 von Harms in Husum gegründet`: what the clause says belongs to its verb.
    """
    distance = sentence.distance(start, value.start)
    if distance <= BRACKET or start < value.start or not pack(sentence.block.language).assertions.verb_last:
        return distance
    first, at, last = sentence.index(value.end - 1), sentence.index(start), sentence.index(end - 1)
    behind = last + 1
    while behind <= last + PARTICIPLE and not borders(sentence, behind) and sentence.words[behind].text.islower():
        behind += 1
    one_clause = not any(borders(sentence, one) for one in range(first + 1, at + 1))
    return BRACKET if borders(sentence, behind) and one_clause else distance


def clause_of(sentence: Sentence, at: int) -> Span:
    """The stretch without a mark that a word stands in."""
    first = last = at
    while not borders(sentence, first):
        first -= 1
    while not borders(sentence, last + 1):
        last += 1
    return Span(sentence.words[first].start, sentence.words[last].end)
