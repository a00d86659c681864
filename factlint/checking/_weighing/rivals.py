"""Other values of a sentence that a cue may belong to, rather than to the one looked at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from factlint.claimbase.index import Claim
from factlint.mentions import Mention
from factlint.statements import Sentence, pack
from factlint.values.name import Name
from factlint.values.quantity import Quantity

ELLIPSIS = 5
"""How many words at most stand between a value and the subject that takes up its verb."""


def taken_up(sentence: Sentence, mention: Mention, claim: Claim) -> tuple[int, int]:
    """The last value before a mention, and where behind it the one whose value a claim is takes up what is said of it.

    `A was built in 1887 and B in 1892`. Two times -1 where nothing does.
    """
    if mention.kind == "name":
        return -1, -1
    who = claim.of or claim.subject
    before = (one.span.start for one in sentence.of_kind(mention.kind) if one.span.start < mention.span.start)
    value = max(before, default=-1)
    behind = (
        one.offset
        for one in sentence.subjects
        if one.entity == who and 0 <= value < one.offset < mention.span.start
        if _elliptic(sentence, value, one.offset)
    )
    again = max(behind, default=-1)
    return (value, again) if again >= 0 else (-1, -1)


def _elliptic(sentence: Sentence, value: int, subject: int) -> bool:
    """Whether no verb comes between a value and a subject behind it: `in 1887 and B`, not `in 1887, was sold to B`."""
    first, last = bisect_right(sentence.word_starts, value), bisect_left(sentence.word_starts, subject)
    verbs = pack(sentence.block.language).prose.passives
    return last - first <= ELLIPSIS and all(word.lower not in verbs for word in sentence.words[first:last])


def taken(sentence: Sentence, start: int, mention: Mention, claim: Claim) -> bool:
    """Whether another value of the same kind, and neither the subject nor of another matter, stands between."""
    low, high = sorted((start, mention.span.start))
    return any(
        other is not mention
        and low < other.span.start < high
        and not (_one_change(other, mention) or _is_part(sentence, other) or _owns(sentence, other, claim))
        for other in sentence.of_kind(mention.kind)
    )


def _owns(sentence: Sentence, name: Mention, claim: Claim) -> bool:
    """Whether a name is that of a claim's subject and hangs on a cue: `the producer of S is`."""
    at, prose = sentence.index(name.span.start) - 1, pack(sentence.block.language).prose
    while at > 0 and sentence.words[at].lower in prose.definite:
        at -= 1
    hangs = at >= 0 and sentence.words[at].lower in prose.genitives
    return hangs and isinstance(name.value, Name) and claim.subject in name.value.entities


def _is_part(sentence: Sentence, number: Mention) -> bool:
    """Whether a number is a year, or a part of a name on record (`the 1908 referendum`)."""
    return number.kind == "quantity" and any(
        other.span.start <= number.span.start and number.span.end <= other.span.end
        for other in sentence.mentions
        if other.kind == "date" or (isinstance(other.value, Name) and other.value.entities)
    )


def _one_change(one: Mention, other: Mention) -> bool:
    """Whether two amounts are the ends of one change: rose from 5 to 7."""
    if not (isinstance(one.value, Quantity) and isinstance(other.value, Quantity)):
        return False
    mine, its = one.value.group, other.value.group
    return bool(mine and its and mine.kind == its.kind == "change" and mine.start == its.start)
