"""FL203."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factlint.findings import Severity
from factlint.mentions import Mention
from factlint.rules import Draft, Problem, rule
from factlint.rules._amounts import Counts, counts, exact, number_text
from factlint.values.quantity import Quantity

_OPENING = re.compile(r"^[^.;:()]{0,60}(?::|\(| – | — )\s*$")
_BETWEEN = re.compile(
    r"^[^.;:()\d]{1,60}(?:,|;|\band\b|\bat\b|\by\b|\be\b|\bet\b|\bund\b|\ben\b|\bi\b|\bи\b|\bта\b)[^.:()\d]{0,30}$"
)
_SEPARATOR = re.compile(r"[,;]|\b(?:and|und|sowie|y|et|e|en|i|at)\b")
_LEAST_PARTS = 3
_NEAR = Decimal("0.1")


@rule("FL203", on=Draft, severity=Severity.WARNING)
def parts_and_total(draft: Draft) -> Iterator[Problem]:
    """A total is not the sum of the parts that are listed after it.

    ## Why it matters
    One of the numbers is wrong, and the reader cannot tell which.

    ## Example

        The crew numbered 48 men: 12 officers, 20 sailors and 17 stokers.

    The parts make 49.

    ## When it stays silent
    - Fewer than three parts, or a part that is not a plain whole number of things.
    - The list is not said to be whole ("including", "among them"), or does not follow the total directly, after a
      colon, a dash or an opening bracket, up to the end of the sentence or the bracket.
    - The total is round, and the sum rounds to it ("27,000" for 26,700).
    - The parts are further off than a tenth of the total: then they are parts of something else.
    """
    for sentence in counts(draft, least=_LEAST_PARTS + 1):
        for place, total in enumerate(sentence.mentions):
            parts = _parts(sentence, sentence.mentions[place:])
            if len(parts) >= _LEAST_PARTS:
                yield from _judged(sentence, total, parts)


def _judged(sentence: Counts, total: Mention, parts: Sequence[Mention]) -> Iterator[Problem]:
    whole = _count(total)
    known = [_count(part) for part in parts]
    if whole is None or None in known:
        return
    amounts = [amount for amount in known if amount is not None] + [Decimal(1)] * _articles(sentence, parts)
    added = sum(amounts, Decimal(0))
    off = abs(added - whole)
    smaller = all(amount < whole for amount in amounts)
    if off > _rounding(whole) and off <= whole * _NEAR and smaller:
        yield Problem(
            span=total.span,
            message=f"the {len(amounts)} parts add up to {number_text(added)}, not {number_text(whole)}",
            expected=number_text(added),
            confidence=0.8,
        )


def _articles(sentence: Counts, parts: Sequence[Mention]) -> int:
    """Parts of one that are written with an article (`and a child`)."""
    between = (sentence.between(one, other) for one, other in pairwise(parts))
    pieces = (piece.split() for text in between for piece in _SEPARATOR.split(text)[1:])
    return sum(bool(words) and words[0] in sentence.words.articles for words in pieces)


def _rounding(whole: Decimal) -> Decimal:
    """Half of the power of ten that a total of hundreds or more is a multiple of."""
    zeros = len(str(int(whole))) - len(str(int(whole)).rstrip("0"))
    return Decimal(10) ** zeros / 2 if zeros >= 2 else Decimal(0)


def _parts(sentence: Counts, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of the list that follows the first one directly and closes the sentence or the bracket."""
    total, *following = mentions
    if not following or not _OPENING.match(sentence.text[total.span.end : following[0].span.start]):
        return []
    opening = sentence.text[total.span.end : following[0].span.start].rstrip()[-1:]
    if any(word in sentence.between(total, following[0]).split() for word in _PARTIAL):
        return []
    found = following[:1]
    for one, other in pairwise(following):
        if not _BETWEEN.match(sentence.text[one.span.end : other.span.start]):
            break
        found.append(other)
    return found if _closes(sentence, found[-1], opening) else []


_PARTIAL = frozenset(
    "including among notably especially mainly mostly like kabilang включая incluidos dont darunter".split()
)


def _closes(sentence: Counts, last: Mention, opening: str) -> bool:
    """Whether nothing but a noun phrase stands between the last part and the end of the list."""
    rest = sentence.text[last.span.end : sentence.span.end]
    head, mark, _ = rest.partition(")") if opening == "(" else (rest.rstrip(" .!?”\"'\n"), ".", "")
    return bool(mark) and len(head.split()) <= 4 and not re.search(r"[\d,;:()]", head)


def _count(mention: Mention) -> Decimal | None:
    """The amount of a plain count of things."""
    value = exact(mention)
    if value is None or not isinstance(value, Quantity) or value.unit or value.group or value.fraction:
        return None
    return value.amount if value.amount == value.amount.to_integral_value() and value.step == 1 else None
