"""Dates of Chinese, Japanese and Korean, which mark year, month and day with a character after the number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.mentions._dates.build import Frame, Marks, date_of
from factlint.mentions._dates.eras import LUNAR, WRITTEN, within
from factlint.mentions._dates.parts import Written
from factlint.patterns import regex
from factlint.values.date import Date

_SIGNS = "年月日년월일世세"
_NUMBER = r"(?:\d{1,4}|[〇零一二三四五六七八九十]{1,4}|元)"
_DATE = regex(
    rf"(?<![\d.,])(?:(?P<era>{'|'.join(sorted(WRITTEN, key=len, reverse=True))}|公元|西暦)\s?)?"
    rf"(?P<year>{_NUMBER})\s?[年년](?P<decade>代|대)?"
    rf"(?:\s?(?P<month>{_NUMBER})\s?[月월](?:\s?(?P<day>{_NUMBER})\s?[日일號号])?)?"
    rf"|(?<![\d.,])(?P<month2>{_NUMBER})\s?[月월]\s?(?P<day2>{_NUMBER})\s?[日일]"
    rf"|(?<![\d.,])(?P<century>{_NUMBER})\s?(?:世[紀纪]|세기)"
)
_DIGITS = {character: index for index, character in enumerate("〇一二三四五六七八九")} | {"零": 0, "十": 10}


_MOON = ("農曆", "农历", "陰曆", "阴历", "旧暦", "舊曆", "旧历", "음력")
"""Words for the calendar of the moon."""
_BEFORE = 4


def has_cjk(text: str) -> bool:
    """Whether a text has any of the characters that such dates are marked with."""
    return not text.isascii() and any(sign in text for sign in _SIGNS)


def cjk_dates(text: str, frame: Frame) -> Iterator[tuple[int, int, Date]]:
    """Start, end and value of each such date."""
    for match in _DATE.finditer(text) if has_cjk(text) else ():
        # timid: a lunisolar date needs the tables of its court, and the months of China, Japan and Korea differ.
        if text[max(0, match.start() - _BEFORE) : match.start()].rstrip().endswith(_MOON):
            continue
        written = _written(match)
        if written is not None:
            date = date_of(written, Marks(label=match["era"] or ""), frame)
            yield match.start(), match.end(), within(date, WRITTEN[match["era"]]) if match["era"] in WRITTEN else date


def _written(match: re.Match[str]) -> Written | None:
    if match["century"]:
        century = _number(match["century"])
        return Written(year=100 * (century - 1), years=100) if 1 <= century <= 21 else None
    if match["year"] is None:
        month, day = _number(match["month2"]), _number(match["day2"])
        return Written(month=month, day=day) if 1 <= month <= 12 and 1 <= day <= 31 else None
    year, month, day = (_number(match[name]) for name in ("year", "month", "day"))
    if match["decade"]:
        return Written(year=year, years=10) if 1000 <= year <= 2999 and year % 10 == 0 else None
    if match["era"] in WRITTEN:
        year += WRITTEN[match["era"]][0]
        if year < LUNAR:
            return Written(year=year)
    elif not match["era"] and not (100 if month else 1000) <= year <= 2999:
        # timid: `3年` and `100年` are spans of time.
        return None
    return Written(year=year, month=month or None, day=day or None) if month <= 12 and day <= 31 else None


def _number(text: str | None) -> int:
    """A number in digits or in Chinese numerals, read digit by digit or with ten."""
    if not text:
        return 0
    if text == "元":
        return 1
    if text.isdecimal():
        return int(text)
    values = [_DIGITS[character] for character in text]
    if 10 not in values:
        return int("".join(map(str, values)))
    tens, _, units = text.partition("十")
    return 10 * (_DIGITS[tens] if tens else 1) + (_DIGITS.get(units, 0))
