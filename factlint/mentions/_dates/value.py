"""Dates in prose: candidates from anchors, shapes from classes of words, values from calendars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from factlint.documents import Span
from factlint.mentions import Mention, Setting
from factlint.mentions._dates.build import Frame
from factlint.mentions._dates.cjk import cjk_dates
from factlint.mentions._dates.context import judge
from factlint.mentions._dates.fit import Found
from factlint.mentions._dates.forms import DIGITS
from factlint.mentions._dates.grammar import shapes
from factlint.mentions._dates.lexer import Lexer
from factlint.mentions._dates.lexicon import Lexicon, lexicon
from factlint.mentions._dates.read import read
from factlint.mentions._dates.relative import with_relative
from factlint.mentions._dates.token import Token
from factlint.values.date import Date

_SIGNS = len(DIGITS)
_PLAIN = Setting()
_FILLERS = "fgiptT,:AR"


def _frame(setting: Setting) -> Frame:
    return Frame(calendar=setting.calendar, country=setting.country)


def parse_date(text: str, *, language: str = "en", setting: Setting = _PLAIN) -> Date | None:
    """The date that the whole string is (`January 2009`, `22 [L.I. 10] Abril 1870`), else None."""
    text = text.strip()
    for start, end, date in cjk_dates(text, 0, len(text), _frame(setting)):
        if (start, end) == (0, len(text)):
            return date
    run = Lexer(text, lexicon(language)).tokens(0)
    if not run or text[run[-1].end :].strip():
        return None
    classes = "".join(token.kind for token in run)
    for start in range(len(run)):
        for shape in shapes(classes).get(start, ()):
            found = read(shape, run, text, _frame(setting))
            if found and set(classes[found.end :]) <= {":", ","}:
                return replace(found.date, bare=False)
        if classes[start] not in _FILLERS:
            return None
    return None


def find_dates(text: str, start: int, end: int, language: str, setting: Setting) -> list[Mention]:
    """The dates between two offsets of a text, in order."""
    words, block = lexicon(language), text[start:end]
    anchors = _anchors(block, words)
    if not anchors and block.isascii():
        return []
    frame = _frame(setting)
    eastern = list(cjk_dates(block, 0, len(block), frame))
    taken = [(low, high) for low, high, _ in eastern]
    found = [(low, high, date) for low, high, date in eastern]
    lexer: Lexer | None = None
    position = 0
    for low, high in anchors:
        if low < position or (taken and any(first <= low < last for first, last in taken)):
            continue
        lexer = lexer or Lexer(block, words)
        run = lexer.run_at(low, high, position)
        # What no run takes in cannot be part of a later one either.
        position = run[-1].end if run else high
        if run:
            found.extend(_placed(run, date) for date in _dates(block, run, words, frame))
    found.sort(key=lambda place: place[:2])
    if found and lexer:
        found = with_relative(lexer.low, language, found, frame)
    return _in_context([_mention(text, start, place, language) for place in found])


def _anchors(block: str, words: Lexicon) -> list[tuple[int, int]]:
    """Where a date may be: at a number, or at a word that can make a date without one."""
    spans: list[tuple[int, int]] = []
    begin = last = -1
    for form, start, end in words.anchor.find_matches_as_indexes(block):
        if form >= _SIGNS:
            if not start or not block[start - 1].isalnum():
                spans.append((start, end))
        elif start == last:
            last = end
            spans[-1] = begin, end
        else:
            begin, last = start, end
            spans.append((start, end))
    return spans


def _dates(text: str, run: Sequence[Token], words: Lexicon, frame: Frame) -> Iterator[Found]:
    """The dates of one run of tokens, leftmost and longest first."""
    at = 0
    for start, fitting in shapes("".join([token.kind for token in run])).items():
        if start < at:
            continue
        for shape in fitting:
            found = read(shape, run, text, frame)
            date = judge(found, shape, run, text, words) if found else None
            if found and date:
                yield found._replace(date=date)
                at = found.end
                break


def _placed(run: Sequence[Token], found: Found) -> tuple[int, int, Date]:
    """Where the date stands; words that belong to the sentence (`in`, `until`) stay outside."""
    date, start, end = found
    if date.open:
        start, end = _bound(run, start, end)
        date = replace(date, edtf=date.edtf.removeprefix("../").removesuffix("/.."))
    while start < end - 1 and run[start].kind in "fgitp,":
        start += 1
    return run[start].start, run[end - 1].end, date


def _mention(text: str, base: int, place: tuple[int, int, Date], language: str) -> Mention:
    span, date = Span(base + place[0], base + place[1]), place[2]
    if date.weekday_span and base:
        date = replace(date, weekday_span=(base + date.weekday_span[0], base + date.weekday_span[1]))
    return Mention(span=span, text=text[span.start : span.end], kind="date", value=date, language=language)


def _bound(run: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    while start < end - 1 and run[start].kind in "<>URfgit":
        start += 1
    while end > start + 1 and run[end - 1].kind in "A,":
        end -= 1
    return start, end


def _in_context(mentions: list[Mention]) -> list[Mention]:
    """Give a day or month without a year the year that stands nearest before it, in a field of its own."""
    year: int | None = None
    result = []
    for mention in mentions:
        date = mention.value
        if isinstance(date, Date):
            if date.year is None and year is not None:
                mention = replace(mention, value=replace(date, context_year=year))
            elif date.year is not None and not date.bare:
                year = date.year
        result.append(mention)
    return result
