"""FL204."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factlint.documents import Span
from factlint.findings import Severity
from factlint.languages._numbers import NumberWords
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._amounts import Counts, counts, exact, number_text

_WHOLE = Decimal(100)
_NEAR = Decimal(10)
_LEAST = 3
_BETWEEN = regex(r"^[^.:()]{0,80}$")


@rule("FL204", on=Draft, severity=Severity.WARNING)
def percentages_do_not_add_up(draft: Draft) -> Iterator[Problem]:
    """The percentages of a list that claims to be complete do not make 100.

    ## Why it matters
    One of them is wrong, or a group is missing.

    ## Example

        Rye took 45% of the fields, oats 30% and the remaining 35% lay fallow.

    They make 110%.

    ## When it stays silent
    - The list does not say that it is complete: no "the rest", "the remaining", "others" beside its last percentage.
      The shares of a vote (for, against, abstained) need not say so: of them more than 100 is too much.
    - The sum is off by no more than the rounding of its terms, or by more than ten points.
    - A percentage is hedged, a range, or a change.
    """
    for sentence in counts(draft, least=_LEAST):
        shares = _shares(sentence)
        whole, vote = _complete(sentence, shares), _is_vote(sentence, shares)
        if len(shares) < _LEAST or not (whole or vote):
            continue
        values = [value for value in (exact(share) for share in shares) if value is not None]
        added = sum((value.amount for value in values), Decimal(0))
        slack = sum((value.step for value in values), Decimal(0)) / 2
        off = abs(added - _WHOLE) if whole else added - _WHOLE
        if len(values) == len(shares) and slack < off <= _NEAR:
            yield Problem(
                span=Span(shares[0].span.start, shares[-1].span.end),
                message=f"the percentages add up to {number_text(added)}, not 100",
                confidence=0.8,
            )


def _shares(sentence: Counts) -> Sequence[Mention]:
    """The percentages of a sentence, when all that stands between them is one list."""
    shares = [m for m in sentence.mentions if getattr(m.value, "unit", "") == "percent"]
    if any(getattr(share.value, "group", None) for share in shares):
        return ()
    if _are_changes(sentence, shares):
        return ()
    pairs = pairwise(shares)
    together = all(_BETWEEN.match(sentence.text[one.span.end : other.span.start]) for one, other in pairs)
    return shares if together else ()


def _are_changes(sentence: Counts, shares: Sequence[Mention]) -> bool:
    """Whether the shares say by how much something grew or fell (`rose by 38%, barley by 29%`)."""
    words = sentence.words
    said = sentence.text[sentence.span.start : sentence.span.end].lower().split()
    if (words.rises | words.falls).isdisjoint(word.strip(",.;:()") for word in said):
        return False
    return any(sentence.before(share, 12).rpartition(" ")[2] in words.steps for share in shares)


def _is_vote(sentence: Counts, shares: Sequence[Mention]) -> bool:
    """Whether the shares are of those for something, of those against it, and of those who did not say."""
    behind = [[word.strip(",.;") for word in sentence.after(share, 24).split()[:3]] for share in shares]
    sides = [next(filter(None, (_side(word, sentence.words) for word in words)), "") for words in behind]
    return sorted(sides) == ["against", "for", "neither"]


def _side(word: str, words: NumberWords) -> str:
    if word in words.votes_for:
        return "for"
    if word in words.votes_against:
        return "against"
    return "neither" if word.startswith(words.votes_neither) else ""


def _complete(sentence: Counts, shares: Sequence[Mention]) -> bool:
    """Whether the last percentage is said to be all that is left."""
    if not shares:
        return False
    last = shares[-1]
    around = f"{sentence.before(last, 24)} {sentence.after(last, 16)}"
    return any(word.strip(",.;") in sentence.words.rests for word in around.split())
