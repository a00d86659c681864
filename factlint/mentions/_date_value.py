"""Dates in prose: candidates from anchors, shapes from classes of words, values from calendars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factlint.documents import Span
from factlint.mentions import Mention, Setting
from factlint.mentions._date_build import Frame
from factlint.mentions._date_cjk import cjk_dates
from factlint.mentions._date_context import judge
from factlint.mentions._date_grammar import shapes_at
from factlint.mentions._date_lexer import Token, run_at, tokens
from factlint.mentions._date_lexicon import Lexicon, lexicon
from factlint.mentions._date_read import Found, read
from factlint.values.date import Date

_FILLERS = "fgipt,:AR"


def _frame(setting: Setting) -> Frame:
    return Frame(calendar=setting.calendar, country=setting.country)


def parse_date(text: str, *, language: str = "en", setting: Setting = Setting()) -> Date | None:
    """The date that the whole string is (`January 2009`, `22 [L.I. 10] Abril 1870`), else None."""
    text = text.strip()
    for start, end, date in cjk_dates(text, 0, len(text), _frame(setting)):
        if (start, end) == (0, len(text)):
            return date
    words = lexicon(language)
    run = tokens(text, 0, len(text), words)
    if not run or text[run[-1].end :].strip():
        return None
    classes = "".join(token.kind for token in run)
    last = len(run)
    for start in range(last):
        for shape in shapes_at(classes, start):
            found = read(shape, run, text, _frame(setting))
            if found and set(classes[found.end :]) <= {":", ","}:
                return replace(found.date, bare=False)
        if classes[start] not in _FILLERS:
            return None
    return None


def find_dates(text: str, start: int, end: int, language: str, setting: Setting) -> list[Mention]:
    """The dates between two offsets of a text, in order."""
    words, frame = lexicon(language), _frame(setting)
    found: list[Mention] = []
    position = start
    eastern = list(cjk_dates(text, start, end, frame))
    taken = [(low, high) for low, high, _ in eastern]
    for anchor in words.anchor.finditer(text, start, end):
        if anchor.start() < position or any(low <= anchor.start() < high for low, high in taken):
            continue
        run = run_at(text, anchor.start(), position, end, words)
        if run:
            position = run[-1].end
            found.extend(
                _mention(text, run, date, language, start, end) for date in _dates(text, run, words, frame)
            )
    for low, high, date in eastern:
        found.append(Mention(span=Span(low, high), text=text[low:high], kind="date", value=date, language=language))
    return _in_context(sorted(found, key=lambda mention: mention.span) if eastern else found)


def _dates(text: str, run: Sequence[Token], words: Lexicon, frame: Frame) -> Iterator[Found]:
    """The dates of one run of tokens, leftmost and longest first."""
    classes = "".join(token.kind for token in run)
    at = 0
    while at < len(run):
        found = _at(text, run, classes, at, words, frame)
        if found is None:
            at += 1
        else:
            yield found
            at = found.end


def _at(text: str, run: Sequence[Token], classes: str, at: int, words: Lexicon, frame: Frame) -> Found | None:
    for shape in shapes_at(classes, at):
        found = read(shape, run, text, frame)
        date = judge(found, shape, run, text, words) if found else None
        if found and date:
            return found._replace(date=date)
    return None


def _mention(text: str, run: Sequence[Token], found: Found, language: str, low: int, high: int) -> Mention:
    """The mention; words that belong to the sentence (`in`, `until`) stay outside its span."""
    start, end, date = found.start, found.end, found.date
    whole = not text[low : run[start].start].strip() and not text[run[end - 1].end : high].strip()
    if date.open and not whole:
        start, end = _bound(run, start, end)
        date = replace(date, edtf=date.edtf.removeprefix("../").removesuffix("/.."))
    while start < end - 1 and run[start].kind in "fgitp,":
        start += 1
    span = Span(run[start].start, run[end - 1].end)
    return Mention(span=span, text=text[span.start : span.end], kind="date", value=date, language=language)


def _bound(run: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    while start < end - 1 and run[start].kind in "<>Ufgit":
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
