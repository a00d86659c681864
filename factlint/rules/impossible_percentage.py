"""FL207."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from factlint.findings import Severity
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._amounts import Counts, counts, exact, number_text
from factlint.values.quantity import Quantity

_LARGEST = 60
_THEN = regex(r"^[^.,;:()\d]{1,30},$")
_BRACKET = regex(r"^[^.,;:()\d]{0,40}[(]$")


@rule("FL207", on=Draft, severity=Severity.WARNING)
def impossible_percentage(draft: Draft) -> Iterator[Problem]:
    """A percentage that cannot come from the number it is of.

    ## Why it matters
    Seven people have no 37%: the percentage, or the number, was copied from somewhere else.

    ## Example

        Of the crew, 37% of 7 men survived.

    ## When it stays silent
    - The number is larger than sixty: then nearly every whole percentage is possible.
    - Some whole number of them, rounded to the percentage as it is written, gives it.
    - A percentage over 100 of something that can grow: only voters, seats, people and the like have no 110%.
    """
    for sentence in counts(draft):
        for one, other in pairwise(sentence.mentions):
            yield from _share_of_count(sentence, one, other)
        for ends in zip(sentence.mentions, sentence.mentions[1:], sentence.mentions[2:], strict=False):
            yield from _ratio_with_share(sentence, *ends)
        for mention in sentence.mentions:
            yield from _more_than_all(sentence, mention)


def _share_of_count(sentence: Counts, one: Mention, other: Mention) -> Iterator[Problem]:
    """`37% of 7 men`."""
    if _percent(one) is None:
        one, other = other, one
    share, count = _percent(one), exact(other)
    if share is None or count is None or not _belongs(sentence, one, other):
        return
    total = count.amount
    if count.unit or not count.counted or not _is_count(count) or not 1 < total <= _LARGEST or share.amount > 100:
        return
    if not any(_rounds_to(Decimal(k) / total * 100, share) for k in range(int(total) + 1)):
        message = f"no number out of {number_text(total)} is {number_text(share.amount)}%"
        yield Problem(span=one.span, message=message, confidence=0.8)


def _belongs(sentence: Counts, share: Mention, count: Mention) -> bool:
    """Whether the percentage is of the number: `37% of the 7`, `Of the 7 survivors, 37%`."""
    if share.span.start < count.span.start:
        words = sentence.between(share, count).split()
        return bool(words) and words[0] in sentence.words.of and all(_names_all(word, sentence) for word in words)
    head = sentence.text[sentence.span.start : count.span.start].lower().split()
    apart = sentence.between(count, share)
    return 0 < len(head) <= 2 and sentence.words.of.issuperset(head) and bool(_THEN.match(apart))


def _names_all(word: str, sentence: Counts) -> bool:
    """Whether a word before a number leaves it the number of them all: `of`, `the`, `their`, `all`."""
    prose, words = sentence.prose, sentence.words
    return word in words.of or word in words.every or word in prose.definite or word in prose.pronouns


def _ratio_with_share(sentence: Counts, part: Mention, whole: Mention, percent: Mention) -> Iterator[Problem]:
    """`3 of 7 men (37%)`."""
    share, first, second = _percent(percent), exact(part), exact(whole)
    if share is None or first is None or second is None or not _belong_together(first, second):
        return
    if not (_is_count(first) and _is_count(second)) or second.amount == 0:
        return
    if not _BRACKET.match(sentence.text[whole.span.end : percent.span.start]):
        return
    right = first.amount / second.amount * 100
    if not _rounds_to(right, share):
        text = f"{number_text(right.quantize(Decimal('0.1')))}%"
        message = (
            f"{number_text(first.amount)} of {number_text(second.amount)} is {text}, not {number_text(share.amount)}%"
        )
        yield Problem(span=percent.span, message=message, expected=text, confidence=0.85)


def _belong_together(first: Quantity, second: Quantity) -> bool:
    one, other = first.group, second.group
    return one is not None and other is not None and one.start == other.start and one.kind in ("ratio", "made-of")


def _more_than_all(sentence: Counts, mention: Mention) -> Iterator[Problem]:
    """`110% of the voters`."""
    share = _percent(mention)
    if share is None or share.amount <= 100 or share.counted not in sentence.words.wholes:
        return
    first = next(iter(sentence.after(mention, 24).split()), "")
    directly = first == share.counted and not sentence.words.articles
    if (first in sentence.words.of or directly) and not share.group:
        message = f"{number_text(share.amount)}% is more than all {share.counted}"
        yield Problem(span=mention.span, message=message, confidence=0.7)


def _percent(mention: Mention) -> Quantity | None:
    value = exact(mention)
    return value if value is not None and value.unit == "percent" and value.amount >= 0 else None


def _is_count(value: Quantity) -> bool:
    return not value.unit and value.amount == value.amount.to_integral_value() and value.amount >= 0


def _rounds_to(right: Decimal, share: Quantity) -> bool:
    """Whether a percentage may have been written for the right one: rounded, or its digits cut off."""
    return -share.step / 2 <= right - share.amount < share.step or abs(right - share.amount) <= share.step / 2
