"""Tokens of a date: from an anchor to the left while the words are date words, then forward until they end."""

from __future__ import annotations

import re
from typing import NamedTuple

from factlint.mentions._date_lexicon import LETTERS, SIMPLE, WORD, Lexicon, Value
from factlint.mentions._date_parts import Written

LONGEST_RUN = 48
_REACH = 72
_TIDY = {ord(c): " " for c in "\n\r\t\u00a0\u202f\u2009\u200a\u2007"} | {ord(c): "'" for c in "’ʼ‘`´"}
_WORDS_BACK = re.compile(rf"{LETTERS}|\d+|[^\w\s]")
_GAP = re.compile(r"[\w]*[^\w]*")
_SIGNS = {
    ",": ",",
    ".": ":",
    "-": "-",
    "‐": "-",
    "‑": "-",
    "–": "-",
    "—": "-",
    "−": "-",
    "/": "/",
    "(": "«",
    "[": "«",
    ")": "»",
    "]": "»",
    "?": "!",
}
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![^\W_])")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
# Cyrillic texts often write Roman numerals with Cyrillic letters of the same shape.
_LATIN = str.maketrans("ХІСМ", "XICM")
_NUMERIC = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d]|[./-]\d|[^\W_])")
_YEAR_FIRST = re.compile(r"(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?(?![\d]|[./-]\d|[^\W_])")
_YEAR_MONTH = re.compile(r"(\d{4})-(\d{1,2})(?![\d]|[.,/-]\d|[^\W_])")
_NUMBER = re.compile(r"\d+")
_GROUPED = re.compile(r"[.,]\d{3}(?!\d)|[.,]\d{1,2}(?![\d.])|['’]\d{3}(?!\d)")
_SHORT_YEAR = re.compile(r"['’ʼ‘](\d\d)(?!\d)")
_UNIT = re.compile(r"\s?(?:[%‰°$€£₱¥₽²³]|[^\W\d_])")


class Token(NamedTuple):
    """One word, number or sign of a date."""

    kind: str
    value: Value | Written | tuple[Written, Written]
    start: int
    end: int


def tidy(text: str) -> str:
    """The text in lower case with plain spaces and apostrophes, of the same length."""
    lower = text.translate(_TIDY).lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text.translate(_TIDY))


def run_start(text: str, anchor: int, floor: int, words: Lexicon) -> int:
    """How far to the left of an anchor the words of a date reach, but not before `floor`."""
    low = max(floor, anchor - _REACH)
    if low and low > floor and text[low - 1].isalnum() and text[low].isalnum():
        while low < anchor and text[low].isalnum():
            low += 1
    start = anchor
    for match in reversed(list(_WORDS_BACK.finditer(text, low, anchor))):
        piece = match[0]
        if not (piece.lower() in words.parts or piece in _SIGNS or piece.isdecimal() or piece in "'’ʼ‘"):
            break
        start = match.start()
    return start


def run_at(text: str, anchor: int, floor: int, end: int, words: Lexicon) -> list[Token]:
    """The longest unbroken run of date tokens around an anchor, beginning at `floor` or later."""
    start = run_start(text, anchor, floor, words)
    while start < anchor:
        run = tokens(text, start, end, words)
        if run and run[-1].end > anchor:
            return run
        gap = _GAP.match(text, run[-1].end if run else start)
        start = gap.end() if gap and gap.end() > start else start + 1
    return tokens(text, anchor, end, words)


def tokens(text: str, start: int, end: int, words: Lexicon) -> list[Token]:
    """The date tokens from `start` on, without a gap."""
    reader = _Reader(text, start, end, words)
    found: list[Token] = []
    while len(found) < LONGEST_RUN and (token := reader.next()) is not None:
        found.append(token)
    return found


class _Reader:
    """Reads one run; `low` is the tidied window of the text, `base` its offset."""

    def __init__(self, text: str, start: int, end: int, words: Lexicon) -> None:
        self.base = start
        self.before = text[max(0, start - 2) : start]
        self.raw = text[start : min(end, start + 400)]
        self.low = tidy(self.raw)
        self.words = words
        self.at = 0
        self.found_month = False

    def next(self) -> Token | None:
        low, at = self.low, self.at
        size = len(low)
        while at < size and low[at] == " ":
            at += 1
        if at >= size:
            return None
        character = low[at]
        if character.isdecimal():
            token = self.number(at)
        elif character.isalpha():
            token = self.word(at)
        else:
            token = self.sign(at)
        if token is not None:
            self.at = token.end - self.base
            self.found_month = token.kind in "Ms"
        return token

    def make(self, kind: str, value: Value | Written | tuple[Written, Written], start: int, end: int) -> Token:
        return Token(kind, value, self.base + start, self.base + end)

    def sign(self, at: int) -> Token | None:
        short = _SHORT_YEAR.match(self.low, at)
        if short:
            end = self.suffix(short.end(), self.words.decade_suffixes)
            return self.make("D" if end > short.end() else "q", int(short[1]), at, end)
        kind = _SIGNS.get(self.raw[at])
        return self.make(kind, None, at, at + 1) if kind else None

    def word(self, at: int) -> Token | None:
        head = WORD.match(self.low, at)
        if head is None:
            return None
        for piece in {head[0]: None, SIMPLE.match(head[0])[0]: None}:  # type: ignore[index]
            for entry in self.words.entries.get(piece, ()):
                end = at + len(entry.phrase)
                if self.low.startswith(entry.phrase, at) and self.ends(entry.phrase, end, entry.kind):
                    if entry.kind in "sw" and self.low.startswith(".", end):
                        end += 1
                    return self.make(entry.kind, entry.value, at, end)
        return self.stuck(at) or self.prefixed(at) or self.roman(at) or self.spelled(at)

    def stuck(self, at: int) -> Token | None:
        """`25 MayLenin`, `Octoberwhich`: a month stuck to the next word by a lost space."""
        head = WORD.match(self.raw, at)
        if head is None or not head[0][:1].isupper():
            return None
        for cut in range(3, len(head[0])):
            form, rest = self.low[at : at + cut], head[0][cut:]
            entry = next((e for e in self.words.entries.get(form, ()) if e.phrase == form and e.kind == "M"), None)
            if entry is not None and (rest[0].isupper() or self.function_word(form, rest)):
                return self.make("M", entry.value, at, at + cut)
        return None

    def function_word(self, form: str, rest: str) -> bool:
        return form not in self.words.homonyms and re.match(r"[^\W\d_]+", rest)[0] in self.words.stopwords  # type: ignore[index]

    def ends(self, phrase: str, end: int, kind: str) -> bool:
        """Whether a word ends there; a month glued to the next word by lost space does too."""
        following = self.raw[end : end + 1]
        if not phrase[-1].isalnum() or not following.isalnum():
            return True
        if following.isdecimal():
            return kind in "MsP"
        return False

    def prefixed(self, at: int) -> Token | None:
        for prefix in self.words.ordinal_prefixes:
            if self.low.startswith(prefix, at):
                number = re.compile(r" ?(\d{1,3})(?!\d)").match(self.low, at + len(prefix))
                if number:
                    return self.make("o", int(number[1]), at, number.end())
                rest = WORD.match(self.low, at + len(prefix))
                for entry in self.words.entries.get(rest[0], ()) if rest else ():
                    if entry.kind == "o" and rest and entry.phrase == rest[0]:
                        return self.make("o", entry.value, at, rest.end())
        return None

    def roman(self, at: int) -> Token | None:
        raw = self.raw[at : at + 16].translate(_LATIN)
        match = _ROMAN.match(raw)
        if not match or not match[0]:
            return self.roman_suffixed(at, raw)
        value = roman_value(match[0])
        kind = "y" if value >= 1000 and len(match[0]) >= 5 else "r"
        return self.make(kind, value, at, at + match.end())

    def roman_suffixed(self, at: int, raw: str) -> Token | None:
        """`XXe`, `XXème`: a Roman ordinal."""
        letters = re.match(r"[IVX]+", raw)
        if not letters:
            return None
        end = self.suffix(at + letters.end(), self.words.ordinal_suffixes)
        return self.make("r", roman_value(letters[0]), at, end) if end > at + letters.end() else None

    def spelled(self, at: int) -> Token | None:
        """`nineteen seventeen`, `two thousand and eighteen`, `twenty-first`: numbers in words."""
        from factlint.mentions._date_spelled import spelled

        found = spelled(self.low, at, self.words)
        return self.make(found[0], found[1], at, found[2]) if found else None

    def suffix(self, at: int, forms: tuple[str, ...]) -> int:
        """Where one of the suffixes ends, or `at` itself."""
        for form in forms:
            end = at + len(form)
            if self.low.startswith(form, at) and not self.low[end : end + 1].isalnum():
                return end
        return at

    def number(self, at: int) -> Token | None:
        if self.spoilt(at):
            return None
        for pattern, read in _SHAPES:
            match = pattern.match(self.low, at)
            value = read(match, self.words.order) if match else None
            if match and value:
                return self.make("N" if pattern is _NUMERIC else "I", value, at, match.end())
        match = _NUMBER.match(self.low, at)
        if match is None or len(match[0]) > 4 or _GROUPED.match(self.low, match.end()):
            return None
        return self.plain(match[0], at, match.end())

    def spoilt(self, at: int) -> bool:
        """Whether the number is the tail of a price, an identifier or a longer number."""
        before = (self.before + self.raw[:at])[-2:]
        if not before:
            return False
        last = before[-1]
        if at == 0 and last in "-/" and before[:-1].isalnum():
            return True
        if last in "$€£₱¥₽#№§_" or last.isalnum():
            return not (last.isalpha() and self.found_month)
        if last in ".,'’:" and before[:-1].isdecimal():
            digits = _NUMBER.match(self.low, at)
            return not (last in ",." and digits is not None and len(digits[0]) == 4)
        return False

    def plain(self, digits: str, at: int, end: int) -> Token | None:
        value = int(digits)
        decade = self.suffix(end, self.words.decade_suffixes)
        if decade > end and value % 10 == 0 and len(digits) in (2, 4):
            return self.make("D", value, at, decade)
        ordinal = self.suffix(end, self.words.ordinal_suffixes)
        if ordinal == end and _UNIT.match(self.low, end) and not self.glued(end):
            following = self.low[end : end + 1]
            if following.isalpha() or self.low[end:].lstrip()[:1] in "%‰°$€£₱¥₽²³":
                return None
        kind = _kind(digits, value, ordinal > end)
        return self.make(kind, value, at, ordinal) if kind else None

    def glued(self, end: int) -> bool:
        """`1917Lenin`: a lost space."""
        return self.raw[end : end + 1].isupper() and self.raw[end + 1 : end + 2].islower()


def _kind(digits: str, value: int, ordinal: bool) -> str:
    if len(digits) > 2:
        return "y" if value >= 100 else ""
    if 1 <= value <= 31:
        return "o" if ordinal else "d"
    return "z"


def roman_value(text: str) -> int:
    """The value of a Roman numeral."""
    numbers = [_ROMAN_VALUES[letter] for letter in text]
    return sum(-n if n < m else n for n, m in zip(numbers, [*numbers[1:], 0], strict=True))


def _day_month_year(match: re.Match[str], order: str) -> tuple[Written, ...] | None:
    first, second, digits = int(match[1]), int(match[3]), match[4]
    year = int(digits)
    if len(digits) == 2:
        if match[2] == "-" and first > 31:
            return None
        year += 1900 if year >= 30 else 2000
    if order == "mdy" and match[2] != ".":
        first, second = second, first
    readings = [(first, second), (second, first)]
    real = [Written(year=year, month=m, day=d) for d, m in readings if 1 <= m <= 12 and 1 <= d <= 31]
    return tuple(dict.fromkeys(real)) or None


def _year_month_day(match: re.Match[str], order: str) -> tuple[Written, ...] | None:
    year, month, day = int(match[1]), int(match[3]), int(match[4])
    return (Written(year=year, month=month, day=day),) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _year_month(match: re.Match[str], order: str) -> tuple[Written, ...] | None:
    year, month = int(match[1]), int(match[2])
    if not 1 <= month <= 12 or not 1000 <= year <= 2100:
        return None
    # `1905-06` is two years rather than a month.
    span = len(match[2]) == 2 and month == year % 100 + 1
    return None if span else (Written(year=year, month=month),)


_SHAPES = ((_YEAR_FIRST, _year_month_day), (_NUMERIC, _day_month_year), (_YEAR_MONTH, _year_month))
