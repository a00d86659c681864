"""Quantities as rules need them: in words for messages, and sentence by sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from msgspec import Struct

from factlint import languages
from factlint.discover import member, names
from factlint.documents import Block, Span
from factlint.documents._sentences import sentences_of
from factlint.languages import Language
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.rules import Draft
from factlint.values.quantity import Hedge, Quantity
from factlint.values.units import UNITS

_PLAIN, _SILENT = NumberWords(), ProseWords(stopwords=frozenset())


def number_text(amount: Decimal | Fraction) -> str:
    """An amount with commas between thousands, without zeros at its end."""
    if isinstance(amount, Fraction):
        amount = Decimal(amount.numerator) / Decimal(amount.denominator)
        amount = amount.quantize(Decimal("0.01")) if amount != amount.to_integral_value() else amount
    plain = amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount.normalize()
    return f"{plain:,f}"


def quantity_text(quantity: Quantity) -> str:
    """A quantity in English words: `about 5,000–7,000 roubles`, `40.4%`, `4th`."""
    text = number_text(quantity.amount)
    if quantity.upper is not None:
        text += f"–{number_text(quantity.upper)}"
    if quantity.ordinal:
        text += _ordinal_mark(int(quantity.amount))
    hedge = f"{quantity.hedge} " if quantity.hedge else ""
    return hedge + text + _unit_text(quantity)


def _unit_text(quantity: Quantity) -> str:
    if not quantity.unit:
        return f" {quantity.counted}" if quantity.counted and not quantity.ordinal else ""
    unit = UNITS.get(quantity.unit)
    if quantity.unit == "percent":
        return "%"
    sign = unit.symbols[0] if unit and unit.symbols and unit.dimension != "money" else ""
    return f" {sign or quantity.unit.replace('-', ' ')}"


def _ordinal_mark(number: int) -> str:
    return "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


class Counts(Struct, frozen=True, kw_only=True):
    """A sentence with the quantities in it."""

    text: str
    """The prose of the whole document."""
    span: Span
    mentions: tuple[Mention, ...]
    words: NumberWords
    prose: ProseWords

    def between(self, first: Mention, second: Mention) -> str:
        """What stands between two mentions, in lower case, spaces as one."""
        return " ".join(self.text[first.span.end : second.span.start].lower().split())

    def before(self, mention: Mention, length: int = 40) -> str:
        """What stands before a mention in its sentence."""
        start = max(self.span.start, mention.span.start - length)
        return " ".join(self.text[start : mention.span.start].lower().split())

    def after(self, mention: Mention, length: int = 40) -> str:
        """What stands after a mention in its sentence."""
        return " ".join(self.text[mention.span.end : min(self.span.end, mention.span.end + length)].lower().split())


def number_words(language: str) -> NumberWords:
    """The number words of a language; none for a language without a pack."""
    return member(languages, Language, language).numbers if language in names(languages) else _PLAIN


def prose_words(language: str) -> ProseWords:
    """The function words of a language; none for a language without a pack."""
    return member(languages, Language, language).prose if language in names(languages) else _SILENT


def listing(words: NumberWords) -> str:
    """A pattern for the word before the last item of a list, without its borders; fits nothing where there is none."""
    return f"(?:{'|'.join(sorted(words.listing))})" if words.listing else "(?!)"


def counts(draft: Draft, least: int = 1) -> Iterator[Counts]:
    """The sentences outside table cells with at least so many quantities."""
    found = [mention for mention in draft.mentions if mention.kind == "quantity"]
    place = 0
    for block in draft.document.blocks:
        while place < len(found) and found[place].span.start < block.span.start:
            place += 1
        inside = place
        while inside < len(found) and found[inside].span.end <= block.span.end:
            inside += 1
        if inside - place >= least and block.kind != "cell":
            yield from _sentences(draft, block, found[place:inside], least)
        place = inside


def _sentences(draft: Draft, block: Block, mentions: list[Mention], least: int) -> Iterator[Counts]:
    prose, words, function = draft.document.prose, number_words(block.language), prose_words(block.language)
    starts = [mention.span.start for mention in mentions]
    for span in sentences_of(draft.document, block):
        inside = tuple(mentions[bisect_left(starts, span.start) : bisect_left(starts, span.end)])
        if len(inside) >= least:
            yield Counts(text=prose, span=span, mentions=inside, words=words, prose=function)


def exact(mention: Mention) -> Quantity | None:
    """The quantity of a mention when it is one plain amount: no hedge, range, ordinal, multiple or part of a name."""
    value = mention.value
    if not isinstance(value, Quantity) or value.hedge is not Hedge.NONE or value.upper is not None:
        return None
    return None if value.ordinal or value.multiple or value.in_name or value.age else value
