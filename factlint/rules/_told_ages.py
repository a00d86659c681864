"""Ages that a verb alone tells, beside a date: `When he left in May 1886 he was fourteen`."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.claimbase.index import Base
from factlint.mentions import Mention
from factlint.rules._lives import is_plain
from factlint.statements import Sentence, pack
from factlint.statements.weights import PRONOUN
from factlint.values.name import Name
from factlint.values.quantity import Hedge, Quantity

_OLDEST = 110
_NEAR = 9
"""Words between an age and the date it goes with at most."""
PERSON = "person"


def told_ages(base: Base, sentence: Sentence) -> Iterator[tuple[Mention, str, Mention]]:
    """The ages of a sentence that are said with nothing but `was`: each with the one whose it is, and its date."""
    if pack(sentence.block.language).prose.copulas.isdisjoint(sentence.lowers):
        return
    dates = [one for one in sentence.of_kind("date") if is_plain(one)]
    for number in sentence.of_kind("quantity"):
        first = sentence.index(number.span.start)
        entity = _who(base, sentence, first) if dates and _may_be_age(sentence, number, first) else ""
        near = [one for one in dates if _goes_with(sentence, first, one)] if entity else []
        if len(near) == 1:
            yield number, entity, near[0]


def _may_be_age(sentence: Sentence, number: Mention, first: int) -> bool:
    """Whether a bare number ends what is said behind a `was`."""
    value, prose = number.value, pack(sentence.block.language).prose
    if not isinstance(value, Quantity) or value.unit or value.counted or value.ordinal or value.upper is not None:
        return False
    if value.hedge is not Hedge.NONE or not 0 < value.amount <= _OLDEST or value.group or value.fraction:
        return False
    if first < 2 or sentence.words[first - 1].lower not in prose.copulas:
        return False
    behind = sentence.index(number.span.end - 1) + 1
    if behind == len(sentence.words) or sentence.marked[behind]:
        return True
    word = sentence.words[behind].lower
    return word in prose.inside or (word in prose.conjunctions and word not in prose.governing)


def _who(base: Base, sentence: Sentence, first: int) -> str:
    """The one person whom the `was` before a number is said of; empty where that is not plain."""
    before = sentence.words[first - 2]
    name = sentence.mention_at(first - 2, "name")
    if name is not None:
        found = set(name.value.entities) if isinstance(name.value, Name) else set()
    else:
        found = {one.entity or "" for one in sentence.subjects if one.offset == before.start and one.weight == PRONOUN}
    known = base.entities.get(found.pop()) if len(found) == 1 else None
    return known.id if known and known.kind == PERSON else ""


def _goes_with(sentence: Sentence, first: int, date: Mention) -> bool:
    """Whether a date stands near an age, and nothing between the two begins another statement."""
    language = pack(sentence.block.language)
    joins, relatives = language.assertions.joins, language.prose.relatives - language.prose.inside
    at, subject = sentence.index(date.span.start), sentence.words[first - 2].start
    if at > first:
        words = {word.lower for word in sentence.words[first + 1 : at]}
        broken = sentence.broken(subject, date.span.start)
        return not broken and at - first <= _NEAR and words.isdisjoint(joins | relatives)
    between = sentence.words[sentence.index(date.span.end - 1) + 1 : first - 2]
    words = {word.lower for word in between}
    if len(between) > _NEAR or not words.isdisjoint(relatives):
        return False
    if between and sentence.broken(between[-1].start, subject):  # `In 1870 war broke out; she was eighteen`
        return _ends(sentence, first) and not sentence.broken(between[0].start, between[-1].start)
    return words <= joins | language.prose.functional and not sentence.broken(date.span.start, subject)


def _ends(sentence: Sentence, at: int) -> bool:
    """Whether nothing else is said behind a word, but for what is joined by `and`."""
    joins = pack(sentence.block.language).assertions.joins
    return at + 1 >= len(sentence.words) or sentence.marked[at + 1] or sentence.words[at + 1].lower in joins
