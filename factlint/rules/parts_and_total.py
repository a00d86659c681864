"""FL203."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factlint.findings import Severity
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._amounts import Counts, counts, exact, listing, number_text
from factlint.values.quantity import Quantity

_OPENING = regex(r"^[^.;:()]{0,60}(?::|\(| – | — )\s*$")
_BEHIND = regex(r"^[^.;:()\d]{0,60},(?: [^\W\d_]+){0,4}$")
_LEAST_PARTS = 3
_TIMES, _TO_OTHERS = 2, 5
"""How many times as much as is due may be said to be left, and words behind it among which somebody says to whom."""
_LONGEST_GAP = 60
_NEAR, _OVER = Decimal("0.1"), Decimal("0.05")


@rule("FL203", on=Draft, severity=Severity.WARNING)
def parts_and_total(draft: Draft) -> Iterator[Problem]:
    """A total is not the sum of the parts that are listed after it.

    ## Why it matters
    One of the numbers is wrong, and the reader cannot tell which.

    ## Example

        The crew numbered 48 men: 12 officers, 20 sailors and 17 stokers.

    The parts make 49. So too where they leave something: "of 33 seats 12 Reds and 9 Blues left 14 for the others".

    ## When it stays silent
    - Fewer than three parts, or a part that is not a plain whole number of things.
    - The list is not said to be whole: it does not follow the total after a colon, a dash, a bracket or "consisted of",
      up to the end of the sentence or the bracket, and no total follows it ("a total of", "in all").
    - After "of whom" and "of the 48 men", the parts make less than the total, or over a twentieth more, and nothing
      says that the others are counted too ("the rest").
    - The total is round, and the sum rounds to it ("27,000" for 26,700).
    - The parts are further off than a tenth of the total: then they are parts of something else.
    """
    for sentence in counts(draft, least=_LEAST_PARTS):
        for place, total in enumerate(sentence.mentions):
            parts, whole = _parts(sentence, place)
            if len(parts) >= _LEAST_PARTS:
                yield from _judged(sentence, total, parts, whole=whole)
            elif place >= _LEAST_PARTS and _sums_up(sentence, sentence.mentions[place - 1], total):
                yield from _summed(sentence, total, sentence.mentions[:place])
            elif place >= _LEAST_PARTS and _is_left_over(sentence, total):
                yield from _left_over(total, sentence.mentions[:place])


def _judged(sentence: Counts, total: Mention, parts: Sequence[Mention], *, whole: bool) -> Iterator[Problem]:
    amount = _count(total)
    known = [_count(part) for part in parts]
    if amount is None or None in known:
        return
    amounts = [each for each in known if each is not None] + [Decimal(1)] * _articles(sentence, parts)
    added = sum(amounts, Decimal(0))
    off = abs(added - amount)
    most = amount * (_NEAR if whole else _OVER)
    if all(each < amount for each in amounts) and _rounding(amount) < off <= most and (whole or added > amount):
        yield Problem(
            span=total.span,
            message=f"the {len(amounts)} parts add up to {number_text(added)}, not {number_text(amount)}",
            expected=number_text(added),
            confidence=0.8,
        )


def _is_left_over(sentence: Counts, rest: Mention) -> bool:
    """Whether an amount is what others leave: `left ten places for everybody else`."""
    before = sentence.before(rest).split()
    behind = re.findall(r"\w+", sentence.after(rest))[:_TO_OTHERS]
    return bool(before) and before[-1] in sentence.words.leaving and not sentence.words.rests.isdisjoint(behind)


def _left_over(rest: Mention, before: Sequence[Mention]) -> Iterator[Problem]:
    """What two parts or more leave of the last amount before them that is more than they are together."""
    stated, parts = _count(rest), list[Decimal]()
    for amount in map(_count, reversed(before)):
        if amount is None or stated is None:
            return
        due = amount - sum(parts)
        if len(parts) > 1 and due > 0:
            break
        parts.append(amount)
    else:
        return
    if stated != due and max(stated, due) <= _TIMES * min(stated, due):
        of = f"{number_text(due)} of {number_text(amount)}"
        yield Problem(
            span=rest.span,
            message=f"the {len(parts)} parts leave {of}, not {number_text(stated)}",
            expected=number_text(due),
            confidence=0.8,
        )


def _sums_up(sentence: Counts, last: Mention, total: Mention) -> bool:
    """Whether a total stands behind its parts: `and 9 children, a total of 36`, `48 in all`."""
    between, after = sentence.between(last, total), sentence.after(total, 16)
    if not _BEHIND.match(between):
        return False
    totals = sentence.words.totals
    return not totals.isdisjoint(re.findall(r"\w+", between)[-3:]) or any(after.startswith(word) for word in totals)


def _summed(sentence: Counts, total: Mention, before: Sequence[Mention]) -> Iterator[Problem]:
    """The parts before a total, as far back as they are one list; silent where some of them make it."""
    parts = [before[-1]]
    for one, other in pairwise(reversed(before)):
        if _count(other) is None or not _listed(sentence, other, one):
            break
        parts.insert(0, other)
    if _count(parts[0]) == _count(total):  # "of 649 delegates, 390 ..., 649 in total" says its total twice
        del parts[0]
    for first in range(len(parts) - 1):
        if sum((_count(part) or Decimal(0) for part in parts[first:]), Decimal(0)) == _count(total):
            return
    if len(parts) >= _LEAST_PARTS:
        yield from _judged(sentence, total, parts, whole=True)


def _listed(sentence: Counts, one: Mention, other: Mention) -> bool:
    """Whether two mentions are neighbours in a list: a comma or a conjunction stands between them."""
    between = rf"[^.;:()\d]{{1,60}}(?:,|;|\b{listing(sentence.words)}\b)[^.:()\d]{{0,30}}"
    return re.fullmatch(between, sentence.text[one.span.end : other.span.start]) is not None


def _articles(sentence: Counts, parts: Sequence[Mention]) -> int:
    """Parts of one that are written with an article (`and a child`)."""
    between = (sentence.between(one, other) for one, other in pairwise(parts))
    separator = re.compile(rf"[,;]|\b{listing(sentence.words)}\b")
    pieces = (piece.split() for text in between for piece in separator.split(text)[1:])
    return sum(bool(words) and words[0] in sentence.words.articles for words in pieces)


def _rounding(whole: Decimal) -> Decimal:
    """Half of the power of ten that a total of hundreds or more is a multiple of."""
    zeros = len(str(int(whole))) - len(str(int(whole)).rstrip("0"))
    return Decimal(10) ** zeros / 2 if zeros >= 2 else Decimal(0)


def _parts(sentence: Counts, place: int) -> tuple[list[Mention], bool]:
    """The mentions of the list that follows the one at a place and closes the sentence or bracket; whether it is whole.

    There are none unless the words between the two open a list.
    """
    if place + 1 >= len(sentence.mentions):
        return [], False
    total, first = sentence.mentions[place], sentence.mentions[place + 1]
    gap = sentence.text[total.span.end : first.span.start]
    opening, whole = gap.rstrip()[-1:], _opens(sentence, total, gap)
    if whole is None or not sentence.words.partial.isdisjoint(sentence.between(total, first).split()):
        return [], False
    following = sentence.mentions[place + 1 :]
    found = [first]
    for one, other in pairwise(following):
        if not _listed(sentence, one, other):
            break
        found.append(other)
    if not _closes(sentence, found[-1], opening):
        return [], False
    last = re.findall(r"\w+", sentence.text[found[-1].span.end : sentence.span.end].lower())
    return found, whole or not sentence.words.rests.isdisjoint(last)


def _opens(sentence: Counts, total: Mention, gap: str) -> bool | None:
    """Whether what stands behind a total opens a list of all its parts (True) or of some (False); None: of none."""
    if _OPENING.match(gap):
        return True
    text = " ".join(gap.lower().split())
    if len(text) > _LONGEST_GAP or re.search(r"[.;:()\d]", text):
        return None
    if any(text.endswith(phrase) for phrase in sentence.words.composed):
        return True
    before = sentence.before(total).split()
    if text.endswith(",") and before[-2:-1] and before[-2] in sentence.words.totals and before[-1] in sentence.words.of:
        return True
    if any(text.endswith(phrase) for phrase in sentence.words.of_which):
        return False
    part_of = text.endswith(",") and 0 < len(before) <= 2 and sentence.words.of.issuperset(before)
    return False if part_of and sentence.span.start == total.span.start - len(" ".join(before)) - 1 else None


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
