"""The numbers of a sentence as tallies: indefinite articles count one, two written as one stay together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from factlint.mentions import Mention
from factlint.mentions._quantities.table import table
from factlint.mentions._quantities.value import find_quantities
from factlint.statements import Sentence
from factlint.values.quantity import Quantity

_DASHES = frozenset({"-", "–", "—", "‑", "‐"})


class Tally(Struct, frozen=True):
    """A number, or two written as one, on the way to its column."""

    first: Mention
    value: Quantity
    second: Mention | None = None

    @property
    def start(self) -> int:
        return self.first.span.start

    @property
    def end(self) -> int:
        return (self.second or self.first).span.end

    @property
    def members(self) -> tuple[Mention, ...]:
        return (self.first, self.second) if self.second else (self.first,)


def tallied(sentence: Sentence, text: str) -> Iterator[Tally]:
    """The numbers of a sentence in order, indefinite articles among them, with those written as one joined."""
    found = sorted(_quantities(sentence, text), key=lambda mention: mention.span)
    ratios = table(sentence.block.language).words.ratios
    position = 0
    while position < len(found):
        first = found[position]
        second = found[position + 1] if position + 1 < len(found) else None
        pair = second and _joined(text[first.span.end : second.span.start], first, second, ratios)
        if isinstance(first.value, Quantity):
            yield Tally(first, first.value, second if pair else None)
        position += 2 if pair else 1


def _quantities(sentence: Sentence, text: str) -> Iterator[Mention]:
    taken = [mention for mention in sentence.mentions if mention.kind == "quantity"]
    yield from taken
    language = sentence.block.language
    for mention in find_quantities(text, sentence.span.start, sentence.span.end, language, articles=True):
        if isinstance(mention.value, Quantity) and mention.value.article and not _meets(mention, taken):
            yield mention


def _meets(mention: Mention, others: Sequence[Mention]) -> bool:
    return any(other.span.overlaps(mention.span) for other in others)


def _joined(between: str, first: Mention, second: Mention, ratios: Mapping[str, str]) -> bool:
    """Whether two numbers are written as one: `9-for-12`, `9 of 12`, `12-18`."""
    one, other = first.value, second.value
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)) or one.article or other.article:
        return False
    if one.unit or other.unit or one.ordinal or other.ordinal or len(between) > len("-out-of-"):
        return False
    bare = between.strip().strip("-‑‐ ").lower().replace("-", " ")
    return between.strip() in _DASHES or bare in ratios
