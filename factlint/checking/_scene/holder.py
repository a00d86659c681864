"""Who a verb is said of: the noun phrase before it, past insertions and what hangs on a preposition.

`Service, whose life of Lenin came out in 2000, was born` is said of Service; `the statue of Lenin was unveiled` of a
statue. Where the words do not tell there is no holder.
"""

from __future__ import annotations

from bisect import bisect_left

from factlint.checking._scene.verbal import has_doer_behind, marks_name
from factlint.checking._scene.words import PHRASE, before_measure, begins_phrase, borders, hangs_on, noun_from, titled
from factlint.documents import Span
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.statements import STRONG_BORDER, Sentence, pack

INSERTED = 30
"""Words of an insertion between a noun and its verb at most."""


@remembered
def is_verb(sentence: Sentence, first: int) -> bool:
    """Whether nothing says that a word is a noun: no article, preposition or number before, no genitive behind."""
    prose = pack(sentence.block.language).prose
    words = sentence.words
    if first and words[first].text[0].isupper():
        return False
    if first + 1 < len(words) and words[first + 1].lower in prose.genitives and not has_doer_behind(sentence, first):
        return False
    if not first or borders(sentence, first):
        return True
    before = words[first - 1]
    if before.lower in prose.articles or before.lower != before.bare or before.lower in prose.governing:
        return False
    if before.lower in prose.definite and not is_relative(sentence, first - 1, prose):
        return False
    return bool(sentence.mention_at(first - 1, "date")) or not sentence.mention_at(first - 1, "quantity")


def holder(sentence: Sentence, first: int) -> Span | None:
    """The noun phrase that the verb at a word is said of, where it stands before the verb and can be told."""
    prose = pack(sentence.block.language).prose
    at = _before_verb(sentence, first, prose)
    beside = at == first - 1
    at = before_measure(sentence, at) if beside and borders(sentence, first) else at
    apposed = beside and at >= 0 and (sentence.words[at].text[0].isupper() or _article_of(sentence, at, prose))
    if at >= 0 and borders(sentence, first if beside else at + 1):
        before = _before_insertion(sentence, at, prose)
        at = before if before >= 0 else at if apposed else -1
    return _phrase(sentence, at, prose, verb=True)


def _before_verb(sentence: Sentence, first: int, prose: ProseWords) -> int:
    """The word before a verb, its auxiliaries and a date (`wurde am 3. Mai geboren`); -1 past a strong mark."""
    at, skipped = first - 1, frozenset[str]()
    while at >= 0 and not borders(sentence, at + 1):
        if date := sentence.mention_at(at, "date"):
            at, skipped = _index(sentence, date), prose.locatives
        elif not (_auxiliary(word := sentence.words[at].lower, prose) or word in skipped):
            break
        at -= 1
    return -1 if at >= 0 and sentence.costs[at + 1] - sentence.costs[at] > STRONG_BORDER else at


@remembered
def clause_head(sentence: Sentence, at: int) -> Span | None:
    """The name that heads the clause of a word and has a verb behind it: `Stalin came to power`."""
    prose = pack(sentence.block.language).prose
    first = at
    while first and not borders(sentence, first):
        first -= 1
    while first < at and sentence.words[first].lower in prose.functional:
        if sentence.words[first].lower in prose.governing:
            return None
        first += 1
    name = sentence.mention_at(first, "name")
    if name is None or first != _index(sentence, name):
        return None
    behind = bisect_left(sentence.word_starts, name.span.end)
    if behind >= at or borders(sentence, behind) or not sentence.words[behind].text[0].islower():
        return None
    if sentence.words[behind].lower in prose.functional or name.text.endswith(("'s", "’s")):
        return None
    return Span(name.span.start, name.span.end)


@remembered
def owner_before(sentence: Sentence, at: int) -> Span | None:
    """The name or noun with a possessive ending right before a noun: `Trotsky's sudden death`, `his father's death`."""
    elder = pack(sentence.block.language).prose.elder
    while at and not borders(sentence, at) and sentence.words[at - 1].lower in elder:
        at -= 1
    if not at or borders(sentence, at) or sentence.words[at - 1].lower == sentence.words[at - 1].bare:
        return None
    name = sentence.mention_at(at - 1, "name")
    return Span(name.span.start, name.span.end) if name else Span(*sentence.words[at - 1][:2])


def is_relative(sentence: Sentence, at: int, prose: ProseWords) -> bool:
    """Whether a word begins a clause about the noun before it."""
    if at < 1 or sentence.words[at].lower not in prose.relatives or marks_name(sentence, at + 1):
        return False
    return not prose.relatives_apart or borders(sentence, _opening(sentence, at, prose))


def relative_of(sentence: Sentence, at: int, prose: ProseWords) -> int | None:
    """The relative pronoun that opens the clause of a word."""
    first = at
    while first and not borders(sentence, first):
        first -= 1
    return next((one for one in (first, first + 1) if one <= at and is_relative(sentence, one, prose)), None)


def antecedent(sentence: Sentence, at: int, prose: ProseWords) -> Span | None:
    """The noun phrase before the relative pronoun at a word, with what hangs on it: `an organ of the party, which`."""
    last = _opening(sentence, at, prose) - 1
    phrase = _phrase(sentence, last, prose) if last >= 0 else None
    phrase = phrase or name_before(sentence, last)
    return Span(phrase.start, sentence.words[last].end) if phrase else None


def name_before(sentence: Sentence, last: int, words: int = PHRASE) -> Span | None:
    """The last name among so many words of the stretch that ends with a word: `as Marie Curie did, who`."""
    for at in range(last, max(-1, last - words), -1):
        name = sentence.mention_at(at, "name")
        if name is not None:
            return Span(name.span.start, name.span.end)
        if borders(sentence, at):
            break
    return None


def _opening(sentence: Sentence, at: int, prose: ProseWords) -> int:
    """The first word of a clause whose relative pronoun is given, or the preposition before that: `in which`."""
    return at - 1 if at and not borders(sentence, at) and sentence.words[at - 1].lower in prose.governing else at


def _phrase(sentence: Sentence, at: int, prose: ProseWords, *, verb: bool = False) -> Span | None:
    """The noun phrase that ends at a word, or that what ends there hangs on; with `verb`, that of a verb behind it."""
    for _ in range(INSERTED):
        if at < 0:
            return None
        if is_relative(sentence, at, prose):
            return antecedent(sentence, at, prose) if verb else None
        mention = sentence.mention_at(at, "date") or sentence.mention_at(at, "quantity")
        if mention and not verb:
            return None
        first, known = (_index(sentence, mention), False) if mention else _noun_phrase(sentence, at, prose)
        if first < 0:
            return None
        before = first - 1
        hangs = not borders(sentence, first) and hangs_on(sentence, first, prose)
        if known and not hangs:
            return Span(sentence.words[_joined(sentence, first, prose)].start, sentence.words[at].end)
        before -= hangs
        if borders(sentence, before + 1):
            return None
        at = _past(sentence, before, prose) if verb else before
    return None


def _past(sentence: Sentence, at: int, prose: ProseWords) -> int:
    """The word before auxiliaries that end at a word, and before a relative clause that ends there."""
    at = _before_verb(sentence, at + 1, prose)
    return _before_insertion(sentence, at, prose) if at >= 0 and borders(sentence, at + 1) else at


def _noun_phrase(sentence: Sentence, at: int, prose: ProseWords) -> tuple[int, bool]:
    """The first word of the name, pronoun or noun with its article that ends at a word; -1 where there is none."""
    word = sentence.words[at]
    name = sentence.mention_at(at, "name")
    if name is not None:
        first = titled(sentence, _index(sentence, name), prose)
        return first - _definite(sentence, first - 1, prose), True
    if (
        word.text[0].isupper()
        and (at or borders(sentence, 1))
        and word.lower not in prose.stopwords
        and word.lower == word.bare
    ):
        return noun_from(sentence, at, prose), True
    if word.lower in prose.pronouns:
        return at, True
    article = _article_of(sentence, at, prose)
    return (article - 1, True) if article else (-1, False)


def _definite(sentence: Sentence, at: int, prose: ProseWords) -> bool:
    """Whether the word before a name only makes it definite: `the Bolsheviks`."""
    known = at >= 0 and not borders(sentence, at + 1) and sentence.words[at].lower in prose.definite
    return known and sentence.words[at].lower not in prose.governing and not is_relative(sentence, at, prose)


def _article_of(sentence: Sentence, at: int, prose: ProseWords) -> int:
    """One more than the number of the article, possessive or owner of the noun phrase ending at a word; else 0."""
    if sentence.words[at].lower in prose.functional or sentence.words[at].lower in prose.pronouns:
        return 0
    for place in range(at - 1, max(-1, at - PHRASE), -1):
        word = sentence.words[place]
        if sentence.costs[at] - sentence.costs[place] > at - place:
            return 0
        if word.lower in prose.governing:
            if word.lower in prose.genitives and place and sentence.words[place - 1].text.islower():
                continue
            return 0
        if word.lower in prose.definite or word.lower in prose.articles or word.lower != word.bare:
            return place + 1
        if word.lower in prose.pronouns:
            return place + 1 if begins_phrase(sentence, word.lower) else 0
    return 0


def _before_insertion(sentence: Sentence, at: int, prose: ProseWords) -> int:
    """The word before a relative clause or an apposition that ends at a word; -1 where it is neither."""
    for place in range(at, max(0, at - INSERTED), -1):
        if not borders(sentence, place):
            continue
        if sentence.words[place].lower in prose.articles:
            return place - 1
        first = place + (sentence.words[place].lower in prose.governing)
        if first <= at and sentence.words[first].lower in prose.relatives:
            return place - 1
        if any(sentence.mention_at(one, "name") is None for one in range(place, at + 1)):
            return -1
    return -1


def _joined(sentence: Sentence, first: int, prose: ProseWords) -> int:
    """The first word of a list of names whose last one begins at a word: `Lenin and Krupskaya moved`."""
    while first > 1 and sentence.words[first - 1].lower in prose.conjunctions:
        name = sentence.mention_at(first - 2, "name")
        if name is None and sentence.words[first - 2].lower not in prose.pronouns:
            break
        first = _index(sentence, name) if name else first - 2
    return first


def _auxiliary(word: str, prose: ProseWords) -> bool:
    return word in prose.passives or (word in prose.auxiliaries and word not in prose.relatives)


def _index(sentence: Sentence, mention: Mention) -> int:
    return bisect_left(sentence.word_starts, mention.span.start)
