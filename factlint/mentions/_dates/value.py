"""Dates in prose: candidates from anchors, shapes from classes of words, values from calendars."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from factlint.documents import Span
from factlint.mentions import Mention, Setting
from factlint.mentions._dates.build import Frame
from factlint.mentions._dates.cjk import cjk_dates, has_cjk
from factlint.mentions._dates.context import judge
from factlint.mentions._dates.grammar import fitting, shapes
from factlint.mentions._dates.lexer import Lexer
from factlint.mentions._dates.lexicon import lexicon
from factlint.mentions._dates.page import Page, lowered
from factlint.mentions._dates.read import read
from factlint.mentions._dates.relative import Place, with_relative
from factlint.mentions._dates.token import Block, Run, Token
from factlint.values.date import Date, Precision

_PLAIN = Setting()
_FILLERS = "fgiptT,:AR"
_SHORT = frozenset("qnzDEKS")
"""Classes of which the year may have two digits."""
_FULL = 1000
_NEAREST = 12
"""Dates among which the year of an earlier one is looked for."""


def _frame(setting: Setting) -> Frame:
    return Frame(calendar=setting.calendar, country=setting.country)


def parse_date(text: str, *, language: str = "en", setting: Setting = _PLAIN) -> Date | None:
    """The date that the whole string is (`January 2009`, `22 [L.I. 10] Abril 1870`), else None."""
    text = text.strip()
    for start, end, date in cjk_dates(text, _frame(setting)):
        if (start, end) == (0, len(text)):
            return date
    run = Lexer(Block(text, lowered(text), lexicon(language))).run(0)
    if not run or text[run.tokens[-1].end :].strip():
        return None
    for start, kind in enumerate(run.kinds):
        for shape in shapes(run.kinds).get(start, ()):
            found = read(shape, run, _frame(setting))
            if found and set(run.kinds[found.end :]) <= {":", ","}:
                return replace(found.date, bare=False)
        if kind not in _FILLERS:
            return None
    return None


def find_dates(text: str, start: int, end: int, language: str, setting: Setting) -> list[Mention]:
    """The dates between two offsets of a text, in order."""
    return next(dates_of(text, (Span(start, end),), language, setting))


def dates_of(text: str, spans: Sequence[Span], language: str, setting: Setting) -> Iterator[list[Mention]]:
    """The dates of each of the stretches of a text, which are in order; the words of one belong to no other."""
    base = spans[0].start
    page, frame, last = Page(text, language, base, spans[-1].end), _frame(setting), 0
    eastern, starts = has_cjk(page.raw), [*page.starts, len(text)]
    for span in spans:
        start, end = span.start - base, span.end - base
        if starts[last] >= end and not eastern:
            yield []
            continue
        first = bisect_left(starts, start, last)
        last = bisect_left(starts, end, first, len(page.starts))
        block = page.block(start, end)
        found = list(cjk_dates(block.raw, frame)) if eastern else []
        found = _beside(found, block, start, page.anchors[first:last], frame)
        if found and page.hinted(start, end):
            found = with_relative(block.low, language, found, frame)
        yield _mentions(text, span.start, found, language) if found else []


def _beside(
    known: list[Place], block: Block, base: int, anchors: Iterable[tuple[int, int]], frame: Frame
) -> list[Place]:
    """The dates of a block with those already known, by place; anchors count from `base` characters before it."""
    run_at, found, position = Lexer(block).run_at, known[:], base
    for start, end in anchors:
        if start < position or (known and any(first <= start - base < last for first, last, _ in known)):
            continue
        run = run_at(start - base, end - base, position - base)
        # What no run takes in cannot be part of a later one either.
        position = base + run.tokens[-1].end if run else end
        if run:
            found += _dates(run, frame, found)
    return sorted(found, key=_place) if known else found


def _year_before(found: Sequence[Place]) -> int | None:
    """The last year of the nearest date before that says it in full."""
    for _, _, date in reversed(found[-_NEAREST:]):
        if date.year is not None and date.year >= _FULL and not (date.bare or date.truncated):
            return date.year + {Precision.DECADE: 9, Precision.CENTURY: 99}.get(date.precision, 0)
    return None


def _place(place: Place) -> tuple[int, int]:
    return place[:2]


def _dates(run: Run, frame: Frame, before: Sequence[Place]) -> list[Place]:
    """The dates of one run of tokens, leftmost and longest first; `before` are those of the block before it."""
    dates: list[Place] = []
    at, short = 0, not _SHORT.isdisjoint(run.kinds)
    by_start, lead = fitting(run.kinds)
    for start, fits in by_start.items():
        for shape in fits if start + lead >= at else ():
            if short:
                frame = replace(frame, near=_year_before(dates) or _year_before(before))
            found = read(shape, run, frame, lead)
            date = judge(found, shape, run) if found else None
            if found and date:
                dates.append(_placed(run.tokens, date, found.start, found.end))
                at = found.end
                break
    return dates


def _placed(run: Sequence[Token], date: Date, start: int, end: int) -> Place:
    """Where the date stands; words that belong to the sentence (`in`, `until`) stay outside."""
    if date.open:
        start, end = _bound(run, start, end)
        date = replace(date, edtf=date.edtf.removeprefix("../").removesuffix("/.."))
    while start < end - 1 and run[start].kind in "fgitp,":
        start += 1
    return run[start].start, run[end - 1].end, date


def _mentions(text: str, base: int, places: Iterable[Place], language: str) -> list[Mention]:
    """The dates of a block; one without a year has that of the nearest before it in a field of its own."""
    year: int | None = None
    found = []
    for start, end, date in places:
        if date.year is None and year is not None:
            date = replace(date, context_year=year)
        elif date.year is not None and not date.bare:
            year = date.year
        if date.weekday_span and base:
            date = replace(date, weekday_span=(base + date.weekday_span[0], base + date.weekday_span[1]))
        span = Span(base + start, base + end)
        found.append(Mention(span=span, text=text[span.start : span.end], kind="date", value=date, language=language))
    return found


def _bound(run: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    while start < end - 1 and run[start].kind in "<>URfgit":
        start += 1
    while end > start + 1 and run[end - 1].kind in "A,":
        end -= 1
    return start, end
