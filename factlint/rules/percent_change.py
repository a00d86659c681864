"""FL206."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factlint.documents import Span
from factlint.findings import Severity
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._amounts import Counts, counts, exact, number_text
from factlint.values.quantity import Quantity
from factlint.values.units import UNITS

_ROUND = Decimal(5)
"""A percentage that is a multiple of this may be a rounded one."""

_LEAST_TIMES, _MOST_TIMES = Decimal("0.8"), Decimal("1.25")
"""How far from the word the growth may be: writers say `doubled` of 1.7 and of 2.4 times."""
_APPOSED = regex(r"[^\W\d_]{0,20}\s?[,–—]\s(?:[^\W\d_]{1,20}\s){1,4}")
"""Between the second number and a share that says the same change once more: `tons, an increase of`."""
_JUST_BEFORE = regex(r"([^\W\d_]+)(?: [^\W\d_]{2,5})?,? [^\W\d_]+ $")
"""A word before the preposition of a change, perhaps with a pronoun between them (`verdoppelte sich von 340 auf`)."""
_LEAST_LEVEL, _LEAST_SUM = 100, 1000
"""What both ends are at least, where nothing is counted and where they are money."""
_FAR = 48
"""Characters in which such a word stands before the first number."""


@rule("FL206", on=Draft, severity=Severity.WARNING)
def percent_change(draft: Draft) -> Iterator[Problem]:
    """A change in percent is not the change between the two numbers beside it.

    ## Why it matters
    The usual slips: the change was divided by the new number, or taken from another row of the table.

    ## Example

        Output rose from 200 to 250 tons, an increase of 20 percent.

    From 200 to 250 is 25%. An increase from 250 to 200 is a fall, and so is what `rose from 500 to 400`. A word such as
    `doubled` is held against its two numbers in the same way.

    ## When it stays silent
    - The sentence has more than one percentage, or more than one pair of numbers.
    - No word says that something rose or fell, or the growth is near the word for it, or that word is hedged.
    - One of the numbers is hedged, or so round that its rounding explains the percentage.
    - The two numbers are percentages themselves.
    - What rose from the greater number to the less may be a place, a time or a rate of exchange.
    """
    for sentence in counts(draft, least=2):
        ends = [mention for mention in sentence.mentions if _role(mention) == "change"]
        if len(ends) == len(sentence.mentions) == 2:
            yield from _multiplied(sentence, ends)
        shares = [mention for mention in sentence.mentions if getattr(mention.value, "unit", "") == "percent"]
        if len(ends) == 2 and not [share for share in shares if share not in ends]:
            yield from _backwards(sentence, ends)
        if len(ends) != 2 or len(shares) != 1 or not _moves(sentence) or _parted(sentence, ends, shares[0]):
            continue
        first, second, share = exact(ends[0]), exact(ends[1]), exact(shares[0])
        if first and second and share and first.unit == second.unit and first.amount > 0:
            beside = _APPOSED.fullmatch(sentence.text, ends[1].span.end, shares[0].span.start)
            said = _direction(sentence, ends[0]) or (_direction(sentence, shares[0]) if beside else 0)
            yield from _turned(first, second, said, shares[0]) or _judged(first, second, share, shares[0])


def _backwards(sentence: Counts, ends: Sequence[Mention]) -> list[Problem]:
    """The end of a growth that is a fall, or of a fall that is a growth: `rose from 500 to 400`."""
    first, second = exact(ends[0]), exact(ends[1])
    if first is None or second is None or first.unit != second.unit:
        return []
    dimension = UNITS[first.unit].dimension if first.unit in UNITS else "money" if _of_money(sentence) else ""
    bare = not (first.unit or first.counted or second.counted)
    # timid: a place, a record time and a rate of exchange rise as their numbers fall.
    least = _LEAST_SUM if dimension == "money" else _LEAST_LEVEL if bare else 0
    if dimension == "time" or min(first.amount, second.amount) < least:
        return []
    return _turned(first, second, _direction(sentence, ends[0]), ends[1])


def _parted(sentence: Counts, ends: Sequence[Mention], share: Mention) -> bool:
    """Whether a clause of its own begins between a share and the numbers: `grew by 7%, while B fell from`."""
    words, prose = sentence.words, sentence.prose
    if share.span.start < ends[0].span.start:
        between, opening = sentence.between(share, ends[0]), prose.conjunctions - words.listing
    else:  # `which is 20%` and `or 20%` go on with the numbers
        between = sentence.between(ends[-1], share)
        opening = prose.conjunctions - words.listing - words.to - prose.relatives - prose.definite
    return not opening.isdisjoint(word.strip(",.;:()") for word in between.split())


def _of_money(sentence: Counts) -> bool:
    """Whether a sentence names a currency."""
    words = sentence.text[sentence.span.start : sentence.span.end].lower().split()
    units = (sentence.words.units.get(word.strip(",.;:()")) for word in words)
    return any(unit in UNITS and UNITS[unit].dimension == "money" for unit in units)


def _direction(sentence: Counts, mention: Mention) -> int:
    """1 where a growth is said right before a number (`rose from`, `an increase of`), -1 for a fall, else 0."""
    before = sentence.text[sentence.span.start : mention.span.start].lower().split()[-2:]
    rises, falls = ({word.strip(",.;:()") for word in before} & words for words in _words_of(sentence))
    return bool(rises) - bool(falls)


def _turned(first: Quantity, second: Quantity, said: int, share: Mention) -> list[Problem]:
    """The share of a growth that is a fall, or of a fall that is a growth."""
    grown = (second.amount > first.amount) - (second.amount < first.amount)
    sure = abs(second.amount - first.amount) >= (first.step + second.step) / 2
    if not (sure and said and said != grown):
        return []
    sizes = f"from {number_text(first.amount)} to {number_text(second.amount)}"
    kinds = {1: "a growth", -1: "a fall"}
    return [Problem(span=share.span, message=f"{sizes} is {kinds[grown]}, not {kinds[said]}", confidence=0.8)]


def _words_of(sentence: Counts) -> tuple[frozenset[str], frozenset[str]]:
    return sentence.words.rises, sentence.words.falls


def _multiplied(sentence: Counts, ends: Sequence[Mention]) -> Iterator[Problem]:
    """The word for a growth (`doubled`), when the second number is not about that many times the first."""
    first, second = exact(ends[0]), exact(ends[1])
    at = ends[0].span.start
    before = _JUST_BEFORE.search(sentence.text, max(sentence.span.start, at - _FAR), at)
    said = sentence.words.multiplied.get(before[1].lower()) if before else None
    if before is None or said is None or first is None or second is None:
        return
    head = sentence.text[sentence.span.start : before.start(1)].lower().split()[-2:]
    hedged = not sentence.words.hedges.keys().isdisjoint((" ".join(head), *head[-1:]))
    if hedged or first.unit != second.unit or first.amount <= 0:
        return
    times = second.amount / first.amount
    if _LEAST_TIMES * said <= times <= _MOST_TIMES * said:
        return
    yield Problem(
        span=Span(*before.span(1)),
        message=f"from {number_text(first.amount)} to {number_text(second.amount)} is "
        f"{number_text(times.quantize(Decimal('0.1')))} times as much, not {said} times",
        confidence=0.8,
    )


def _role(mention: Mention) -> str:
    group = getattr(mention.value, "group", None)
    return group.kind if group is not None else ""


def _moves(sentence: Counts) -> bool:
    words = {word.strip(",.;:()") for word in sentence.text[sentence.span.start : sentence.span.end].lower().split()}
    return bool(words & (sentence.words.rises | sentence.words.falls))


def _judged(first: Quantity, second: Quantity, share: Quantity, mention: Mention) -> Iterator[Problem]:
    change = _change(first.amount, second.amount)
    corners = [
        _change(first.amount + down * first.step / 2, second.amount + up * second.step / 2)
        for down in (-1, 1)
        for up in (-1, 1)
    ]
    stated = abs(share.amount)
    low, high = min(map(abs, corners)), max(map(abs, corners))
    slack = _ROUND / 2 if stated >= _ROUND and stated % _ROUND == 0 else share.step
    if low - slack <= stated <= high + slack or change == 0:
        return
    span = mention.span
    sizes = f"from {number_text(first.amount)} to {number_text(second.amount)}"
    right = f"{number_text(abs(change).quantize(Decimal('0.1')))}%"
    yield Problem(span=span, message=f"{sizes} is {right}, not {number_text(stated)}%", expected=right, confidence=0.8)


def _change(first: Decimal, second: Decimal) -> Decimal:
    return (second - first) / first * 100 if first else Decimal(0)
