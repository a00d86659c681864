"""Dates told from an event on record: `In 1896, 20 years after Ada Berg was born, the school opened`."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.claimbase.index import Base
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules._date_slips import evidence_names
from factlint.rules._dated_events import dated
from factlint.rules._passages import Passage
from factlint.rules._periods import Length, lengths
from factlint.rules._told_dates import Told, beside, counted_from, off
from factlint.values.date import Date
from factlint.values.name import Name

_NOUN = 50
"""Characters between a length and the name of what it is counted from."""
_TAIL = regex(r"[^.,;:()—–\n]*")


def told_events(base: Base, sentence: Passage, prose: str) -> Iterator[Told]:
    """The dates that are not as far from an event on record as the words say; only where no other date stands by."""
    dates = [mention for mention in sentence.mentions if mention.kind == "date"]
    if len(dates) != 1 or not isinstance(dates[0].value, Date) or dates[0].value.year is None:
        return
    for length in lengths(sentence.mentions):
        if length.unit == "year":
            yield from _told(base, sentence, prose, length, dates[0])


def _told(base: Base, sentence: Passage, prose: str, length: Length, other: Mention) -> Iterator[Told]:
    start, date = length.mention.span.end, other.value
    sign, joint = counted_from(prose, length)
    names = [each for each in sentence.mentions if isinstance(each.value, Name) and each.span.start >= joint]
    if not sign or not names or not isinstance(names[0].value, Name) or names[0].span.start > start + _NOUN:
        return
    name, entity = names[0], names[0].value.entity
    tail = _TAIL.match(prose, name.span.end, sentence.span.end)
    end = tail.end() if tail else name.span.end
    words = Span(length.mention.span.start, end)
    if entity is None or (len(names) > 1 and names[1].span.start < end) or words.start <= other.span.start < end:
        return
    claim = dated(base, entity, prose[joint : name.span.start] + " " + prose[name.span.end : end], name.language)
    if claim is None or not isinstance(claim.value, Date) or not beside(prose, words, other, sentence):
        return
    last = date.year if isinstance(date, Date) else None
    right = (claim.value.year or 0) + sign * int(length.amount)
    if last is not None and abs(right - last) > off(int(length.amount)):
        text = " ".join(prose[words.start : words.end].split())
        known = f"{claim.value.year}{evidence_names(claim)}"
        yield Told(other.span, f"{text} ({known}) is {right}, not {last}", str(right), claim)
