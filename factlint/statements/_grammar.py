"""What the words around a noun or a name say of it: whether it is specified, or hangs on a preposition."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter

from factlint.documents import Span
from factlint.languages import Language
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.statements import Word
from factlint.statements._definite import signalling
from factlint.values.name import Name
from factlint.values.quantity import Quantity

HEAD = 8
"""Words at the head of a sentence within which a subject stands."""
_SHORTEST_HEAD = 5
"""Letters of a noun that a longer word ends with because it is one: `mann` ends names and trades."""
GENDERS, NO_MAN = ("f", "m"), "-m"
_start = attrgetter("start")
_mention_start = attrgetter("span.start")


def _measures(mention: Mention) -> bool:
    return isinstance(mention.value, Quantity) and bool(mention.value.unit)


def past_measure(tokens: Sequence[Word], at: int, mentions: Sequence[Mention], prose: ProseWords) -> int:
    """The noun that a measure at a word describes, if one stands there: `the 62.4 m long ship`."""
    if not tokens[at].text[0].isdigit():
        return at
    here = tokens[at].start
    measure = next((one for one in mentions if one.span.start == here and _measures(one)), None)
    behind = bisect_left(tokens, measure.span.end, key=_start) if measure else len(tokens)
    return next((noun for noun in (behind, behind + 1) if noun < len(tokens) and tokens[noun].lower in prose.nouns), at)


def referring(tokens: Sequence[Word], prose: ProseWords) -> list[tuple[int, str]]:
    """The pronouns and the nouns for roles, by number, without a possessive ending."""
    pronouns, roles = prose.pronouns, prose.roles
    return [(at, word.bare) for at, word in enumerate(tokens) if word.bare in pronouns or word.bare in roles]


def specified(tokens: Sequence[Word], at: int, named: Sequence[Span], prose: ProseWords) -> bool:
    """Whether what follows says which one is meant: `the city of Kazan`, `the journal Iskra`, `the historian who`."""
    if at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    if any(following.lower in words for words in (prose.particles, prose.genitives, prose.relatives)):
        return True
    return any(one.start == following.start for one in named)


def agrees(told: str, gender: str) -> bool:
    """Whether what is known of somebody's gender allows for that of a pronoun; `-m` is that of all but men."""
    return told != gender[1:] if gender.startswith("-") else not (told and gender) or told == gender


def possesses(tokens: Sequence[Word], position: int, prose: ProseWords) -> bool:
    """Whether a pronoun owns the role noun behind it: `his elder brother`."""
    if tokens[position].lower in prose.nominatives:
        return False
    ahead = [token.bare for token in tokens[position + 1 : position + 4]]
    role = next((word for word in ahead if word not in prose.elder), "")
    return role in prose.roles or role.endswith(_heads(prose))


@lru_cache(maxsize=16)
def _heads(prose: ProseWords) -> tuple[str, ...]:
    """The nouns for roles that are the head of longer ones (`Lokalrivale`)."""
    return tuple(sorted(role for role in prose.roles if len(role) >= _SHORTEST_HEAD))


def governed(mention: Mention, tokens: Sequence[Word], prose: ProseWords) -> bool:
    """Whether a name hangs on a word like `in` or `of`, so that the sentence is not about it."""
    at = bisect_left(tokens, mention.span.start, key=_start) - 1
    while at >= 0 and (tokens[at].end > mention.span.start or _article(tokens[at], prose)):
        at -= 1
    return at >= 0 and tokens[at].lower in prose.locatives


def leads_to_name(mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether a name that is not on record stands right before one that is: `the American Alan Shepard`."""
    end = mention.span.end + 1
    at = bisect_left(mentions, end, key=_mention_start)
    behind = mentions[at].value if at < len(mentions) and mentions[at].span.start == end else None
    return isinstance(behind, Name) and bool(behind.entities)


def attributive(mention: Mention, tokens: Sequence[Word], prose: ProseWords) -> bool:
    """Whether a name is the adjective of a people before a noun: `a Swedish chemist`."""
    at = bisect_left(tokens, mention.span.start, key=_start)
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if behind is None or behind.start != mention.span.end + 1 or not behind.text.islower():
        return False
    before = tokens[at - 1] if at else None
    noun = before is not None and (_article(before, prose) or before.lower in prose.articles)
    return noun and mention.text.lower() in _peoples(prose)


@lru_cache(maxsize=16)
def _peoples(prose: ProseWords) -> frozenset[str]:
    """The words of a language for countries, peoples and what is theirs."""
    return frozenset(word for group in prose.synonyms for word in group)


def hanging(offset: int, tokens: Sequence[Word], prose: ProseWords) -> bool:
    """Whether a preposition stands before the word at an offset, or before its article."""
    at = bisect_left(tokens, offset, key=_start) - 1
    while at >= 0 and _article(tokens[at], prose):
        at -= 1
    return at >= 0 and tokens[at].lower in prose.governing


def subjectless(tokens: Sequence[Word], mentions: Sequence[Mention], language: Language) -> bool:
    """Whether a sentence begins without a noun for its subject: at its verb, or with when and where.

    With articles, a free one near the head tells of a subject; without, a word before the first verb does.
    """
    inside = _inside(tokens, mentions)
    if not (tokens and (inside[0] or _no_noun(tokens[0], language))):
        return False
    return (
        _verb_first(tokens, inside, language.prose)
        if language.prose.bare_nouns
        else not any(_free_article(tokens, at, inside, language.prose) for at in range(min(HEAD, len(tokens) - 1)))
    )


def verb_gender(tokens: Sequence[Word], mentions: Sequence[Mention], prose: ProseWords) -> str:
    """The gender that the first verb of a sentence gives its subject: `f`, `m`, or empty."""
    inside = _inside(tokens, mentions)
    for at, word in enumerate(tokens):
        if not inside[at] and word.lower.endswith(prose.verb_endings):
            return next((gender for ending, gender in prose.verb_genders if word.lower.endswith(ending)), "")
    return ""


def _no_noun(word: Word, language: Language) -> bool:
    """Whether a word that opens a sentence is a verb or a function word, and so no name of somebody."""
    prose = language.prose
    if word.lower in prose.governing or word.lower.endswith(prose.verb_endings) or word.stem in signalling(language):
        return True
    return any(word.lower in words for words in (prose.stopwords, prose.conjunctions, prose.negations))


def _verb_first(tokens: Sequence[Word], inside: Sequence[bool], prose: ProseWords) -> bool:
    """Whether nothing but function words, mentions and what hangs on a preposition stands before the first verb."""
    endings = prose.verb_endings
    verb = next((at for at, word in enumerate(tokens) if not inside[at] and word.lower.endswith(endings)), -1)
    if verb <= 0 or inside[verb - 1] or tokens[verb - 1].lower in prose.stopwords:
        return verb >= 0
    return verb > 1 and tokens[verb - 2].lower in prose.governing


def _free_article(tokens: Sequence[Word], at: int, inside: Sequence[bool], prose: ProseWords) -> bool:
    """Whether an article stands outside of mentions and behind no preposition."""
    word = tokens[at]
    if inside[at] or inside[at + 1] or not (word.lower in prose.articles or _article(word, prose)):
        return False
    return not (at and tokens[at - 1].lower in prose.governing)


def _inside(tokens: Sequence[Word], mentions: Sequence[Mention]) -> list[bool]:
    """For each word whether it belongs to a mention."""
    found = [False] * len(tokens)
    for mention in mentions:
        first = bisect_left(tokens, mention.span.start, key=_start)
        last = bisect_left(tokens, mention.span.end, key=_start)
        found[first:last] = [True] * (last - first)
    return found


def _article(word: Word, prose: ProseWords) -> bool:
    """Whether a word only makes its noun definite (`the`), and is no preposition grown together with that (`du`)."""
    return word.lower in prose.definite and word.lower not in prose.locatives


def announced(tokens: Sequence[Word], position: int, first: int, prose: ProseWords) -> bool:
    """Whether a pronoun in an opening phrase looks forward to the name at `first`: `After his death, Ada's house`."""
    opens = tokens[0].lower in prose.locatives or tokens[0].lower in prose.conjunctions
    at = bisect_left(tokens, first, key=_start)
    return opens and tokens[position].start < first and at > 0 and first - tokens[at - 1].end > 1


def unread_name(tokens: Sequence[Word], mentions: Sequence[Mention], language: Language) -> bool:
    """Whether a word that may be an unknown name heads a sentence, right before its verb: `Stalin was born`."""
    if len(tokens) < 2 or not tokens[0].text.istitle() or any(one.span.start <= tokens[0].start for one in mentions):
        return False
    verb = tokens[1].lower in language.prose.passives or tokens[1].stem in signalling(language)
    return verb and not _no_noun(tokens[0], language) and tokens[0].lower not in language.prose.nouns
