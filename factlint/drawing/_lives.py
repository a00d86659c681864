"""Lives: the dates in brackets behind a name, and the bounds that they set to what a person did."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from factlint.checking.lifespan import ends_of
from factlint.claimbase.index import Base
from factlint.documents import Span
from factlint.drawing._kinds import LIFETIME
from factlint.drawing._said import Drawn
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.vocabulary import LIFESPANS

_LONGEST_BRACKET = 150
_LOOSE = " \t\n*_,'\"“”[]"
_DASH = regex(r"\s*[–—-]\s*")
_CLOSING = regex(r"[^()]{0,40}\)")
_LIFE = LIFESPANS[0]
_BEGINS = {"person": _LIFE, "organisation": LIFESPANS[1]}
AFTER_DEATH = frozenset(("buried", "embalmed", "published", "canonised", "awarded", "happened", "unveiled"))
"""Predicates that can hold of somebody who is dead."""


def lifespans(mentions: Sequence[Mention], text: str, base: Base) -> Iterator[Drawn]:
    """The beginning and the end of each life that a bracket behind a name gives."""
    names = [one for one in mentions if isinstance(one.value, Name) and one.value.entity]
    edges = [one.span.end for one in names]
    dated = [one for one in mentions if isinstance(one.value, Date)]
    for at, first in enumerate(dated):
        opening = text.rfind("(", max(0, first.span.start - _LONGEST_BRACKET), first.span.start)
        if opening < 0 or ")" in text[opening : first.span.start]:
            continue
        place = bisect_right(edges, opening) - 1
        if place < 0 or text[edges[place] : opening].strip(_LOOSE):
            continue
        value = names[place].value
        entity = value.entity if isinstance(value, Name) else None
        known = base.entities.get(entity or "")
        if known is None:
            continue
        ends = _ends(dated[at : at + 2], text)
        if known.kind in _BEGINS or (known.kind in ("thing", "") and _like_a_person(known.name) and _lived(ends)):
            for mention, predicate in zip(ends, _BEGINS.get(known.kind, _LIFE), strict=False):
                yield Drawn(
                    mention=mention, subject=known.id, predicate=predicate, how="dates in brackets behind a name"
                )


def _like_a_person(name: str) -> bool:
    """Whether a name has several words, all of them capitalised."""
    words = name.split()
    return len(words) > 1 and all(word[:1].isupper() for word in words)


def _lived(ends: Sequence[Mention]) -> bool:
    """Whether two dates are as far apart as birth and death of somebody who is written of."""
    years = [one.value.year for one in ends if isinstance(one.value, Date)]
    if len(years) != len(_LIFE) or years[0] is None or years[1] is None:
        return False
    return years[1] - years[0] in LIFETIME


def _ends(mentions: Sequence[Mention], text: str) -> list[Mention]:
    first = mentions[0]
    value = first.value
    if isinstance(value, Date) and value.ranged:
        halves = ends_of(value)
        dash = _DASH.search(first.text)
        if not halves or dash is None or not _CLOSING.match(text, first.span.end):
            return []
        parts = [(0, dash.start()), (dash.end(), len(first.text))]
        return [_part(first, part, half) for part, half in zip(parts, halves, strict=True)]
    if len(mentions) < 2 or not isinstance(mentions[1].value, Date):
        return []
    second = mentions[1]
    dashed = _DASH.fullmatch(text, first.span.end, second.span.start)
    return [first, second] if dashed and _CLOSING.match(text, second.span.end) else []


def _part(mention: Mention, part: tuple[int, int], value: Date) -> Mention:
    start, end = part
    span = Span(mention.span.start + start, mention.span.start + end)
    return replace(mention, span=span, text=mention.text[start:end], value=value)


class Bounds:
    """The days of a person's life as the text or the base gives them."""

    def __init__(self, base: Base, drawn: Iterable[Drawn]) -> None:
        self._first: dict[str, int] = {}
        self._last: dict[str, int] = {}
        known: list[tuple[str, str, object]] = [(one.subject, one.predicate, one.value) for one in base.claims]
        known += [(one.subject, one.predicate, one.mention.value) for one in drawn]
        for subject, predicate, value in known:
            if isinstance(value, Date) and predicate == "born" and value.reading.first is not None:
                self._first.setdefault(subject, value.reading.first)
            if isinstance(value, Date) and predicate == "died" and value.reading.last is not None:
                self._last.setdefault(subject, value.reading.last)

    def allow(self, one: Drawn) -> bool:
        """Whether somebody can have done that then: nobody acts before birth or after death."""
        value = one.mention.value
        if not isinstance(value, Date) or not value.has_year or one.predicate in ("born", "died"):
            return True
        last, first = value.reading.last, value.reading.first
        if last is not None and last < self._first.get(one.subject, last):
            return False
        late = first is not None and first > self._last.get(one.subject, first)
        return not late or one.predicate in AFTER_DEATH
