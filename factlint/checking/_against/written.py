"""The words and numbers that source texts hold as written, for what is not read there, or is read as something else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from factlint.documents import Document
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.statements import pack, words
from factlint.values.date import Date
from factlint.values.quantity import Quantity

_ORDINAL = regex(r"^(\d+)[^\W\d_]{1,2}$")
_DIGITS = regex(r"\d+(?: ?[.,] ?\d+){0,6}")
_GROUPED = regex(r"[1-9]\d{0,2}(?:,\d{3})+")
"""An amount in groups of three digits, none of which is a number of its own."""
_LONGEST = 40
"""Code points of a number that is looked for."""


class Written(Struct, frozen=True, kw_only=True, eq=False):
    """What stands in the given texts."""

    digits: frozenset[str]
    """Every number in digits that the texts hold, without spaces, however it is read."""
    loose: frozenset[str]
    """Those of them that are no part of what was read as a date or as an amount with its unit."""
    measured: frozenset[tuple[str, str]]
    """Numbers in digits with the unit that they are read in."""
    marked: frozenset[str]
    """Those that are written with marks inside."""
    told: frozenset[Decimal]
    """The numbers in dates that are told from others (`acht Jahre später`)."""
    texts: tuple[str, ...]
    """The texts as they are."""
    undated: tuple[str, ...]
    """The texts with blanks for each day and month that was read with its year."""

    def has_figure(self, figure: str, unit: str) -> bool:
        """Whether the texts have a number in digits that is not read in another unit than this, or in a date."""
        return figure in self.loose or (figure, unit) in self.measured

    def has_written(self, name: str) -> bool:
        """Whether some text has a name as it is written, with no small letter right behind it."""
        pattern = re.compile(rf"(?<!\w){re.escape(name)}(.?)", re.DOTALL)
        return any(not match[1].islower() for text in self.texts for match in pattern.finditer(text))

    def has_beside(self, words: str, *, undated: bool = False) -> bool:
        """Whether some text has the first two words beside each other, in either order, or the only word.

        Case does not count, nor what ordinals end in (`31st`), nor a short word between them (`31 de mayo`);
        `undated` leaves out the days and months that were read with their year.
        """
        written = [_ORDINAL.sub(r"\1", word) for word in re.findall(r"\w+", words)][:2]
        if not written:
            return False
        one, other = (*(_loosely(word) for word in written), "", "")[:2]
        between = r"\W{1,3}(?:\w{1,3}\W)?"
        pattern = re.compile(
            rf"\b(?:{f'{one}{between}{other}|{other}{between}{one}' if other else one})\b", re.IGNORECASE
        )
        return any(pattern.search(text) for text in (self.undated if undated else self.texts))

    @classmethod
    def of(cls, texts: Sequence[tuple[Document, Sequence[Mention]]]) -> Written:
        """Gather what stands in documents with these mentions."""
        digits: set[str] = set()
        loose: set[str] = set()
        marked: set[str] = set()
        for document, mentions in texts:
            dated, measured = _offsets(mentions, dates=True), _offsets(mentions, dates=False)
            for match in _DIGITS.finditer(document.text):
                run = match.group()
                digits.update(_numbers(run))
                if match.start() not in dated and not measured.issuperset(range(*match.span())):
                    loose.update(_numbers(run))
                if not run.isdigit():
                    marked.add(_numbers(run)[0])
        return cls(
            digits=frozenset(digits),
            loose=frozenset(loose),
            measured=frozenset(figure for _, mentions in texts for figure in _measured(mentions)),
            marked=frozenset(marked),
            told=frozenset(number for _, mentions in texts for number in _told(mentions)),
            texts=tuple(document.text for document, _ in texts),
            undated=tuple(_undated(document.text, mentions) for document, mentions in texts),
        )


def _undated(text: str, mentions: Sequence[Mention]) -> str:
    kept, last = [], 0
    for mention in mentions:
        value, (start, end) = mention.value, mention.span
        if isinstance(value, Date) and value.month and value.has_year and start >= last:
            kept += [text[last:start], " " * (end - start)]
            last = end
    return "".join([*kept, text[last:]])


def _offsets(mentions: Sequence[Mention], *, dates: bool) -> frozenset[int]:
    """The offsets of dates, or of amounts in a unit."""
    return frozenset(
        offset
        for mention in mentions
        if (mention.kind == "date" if dates else isinstance(mention.value, Quantity) and mention.value.unit)
        for offset in range(*mention.span)
    )


def _measured(mentions: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    for mention in mentions:
        if isinstance(mention.value, Quantity) and mention.value.unit and (figure := digits_of(mention.text)):
            yield figure, mention.value.unit


def _told(mentions: Sequence[Mention]) -> Iterator[Decimal]:
    for mention in mentions:
        if isinstance(mention.value, Date) and mention.value.anchored:
            cardinals = pack(mention.language).numbers.cardinals
            for word in words(mention.text, 0, len(mention.text), mention.language):
                if word.lower in cardinals or word.text.isdecimal():
                    yield Decimal(cardinals.get(word.lower) or word.text)


def _loosely(word: str) -> str:
    """A pattern for a word, or for a number with an ordinal's ending or none."""
    return rf"{word}[^\W\d_]{{0,2}}" if word.isdigit() else re.escape(word)


def _numbers(run: str) -> tuple[str, ...]:
    """A run of digits and marks as one number, as languages read the marks, and as the numbers between its marks."""
    whole = run.replace(" ", "")
    if _GROUPED.fullmatch(whole):
        return (whole.replace(",", ""), whole.replace(".", "").replace(",", "."))
    return (whole.replace(",", ""), whole.replace(".", "").replace(",", "."), *re.split(r"\D+", run))


def digits_of(text: str) -> str:
    """The digits of a mention as `Sources.digits` has them; empty when it is not in digits."""
    found = _DIGITS.search(text)
    return found.group().replace(" ", "").replace(",", "") if found else ""


def run_at(text: str, start: int) -> str:
    """The first number in digits from an offset on, as `digits_of` gives it, to where its marks end (`£ 50, 000`)."""
    return digits_of(text[start : start + _LONGEST])
