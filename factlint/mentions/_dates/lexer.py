"""Tokens of a date: from an anchor to the left while the words are date words, then forward until they end."""

from __future__ import annotations

import re

from factlint.languages._letters import LETTERS, SIMPLE
from factlint.mentions._dates.digits import number_at
from factlint.mentions._dates.lexicon import Entry, Lexicon
from factlint.mentions._dates.numbers import ROMAN_LETTERS, SHORT_YEAR, roman
from factlint.mentions._dates.spelled import spelled
from factlint.mentions._dates.token import Token, block_of
from factlint.mentions._dates.worded import is_number, worded
from factlint.patterns import regex

LONGEST_RUN = 48
_REACH = 72
_GAP = regex(r"\w*\W*")
_PREFIXED = regex(r" ?(\d{1,3})(?!\d)")
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
    "~": "^",
}
_NEXT = regex(rf" *(?:({LETTERS})|(\d)|([{re.escape(''.join(_SIGNS))}])|('))")
_WORD, _NUMBER, _SIGN = 1, 2, 3
_BESIDE = frozenset("./-–—‐‑−([")


def _reach(number: tuple[str, int, int] | None) -> int:
    return number[2] if number else -1


class Lexer:
    """Reads the tokens of one block."""

    def __init__(self, text: str, words: Lexicon) -> None:
        self.block = block_of(text, words)
        self.raw, self.low = text, self.block.low
        self.words = words

    def run_at(self, anchor: int, end: int, floor: int) -> list[Token]:
        """The longest unbroken run of date tokens around an anchor, beginning at `floor` or later."""
        if not self.promising(anchor, end, floor):
            return []
        start = self.run_start(anchor, floor)
        while start < anchor:
            run = self.tokens(start)
            if run and run[-1].end > anchor:
                return run
            gap = _GAP.match(self.low, run[-1].end if run else start)
            start = gap.end() if gap and gap.end() > start else start + 1
        return self.tokens(anchor)

    def promising(self, start: int, end: int, floor: int) -> bool:
        """Whether a number of one to three digits has anything beside it that dates have; all else is worth reading."""
        size = end - start
        if size > 3 or not self.low[start].isdecimal():
            return size == 4 or not self.low[start].isdecimal()
        following = self.low[end : end + 1]
        if following and (following in _BESIDE or following.isalpha() or following in "'º°ª"):
            return True
        if following == " ":
            word = SIMPLE.match(self.low, end + 1)
            if word and (word[0] in self.words.reach or ROMAN_LETTERS.issuperset(self.raw[end + 1 : word.end()])):
                return True
            beside = self.low[end + 1 : end + 2]
            if beside in _BESIDE or (size == 2 and beside.isdecimal()):
                return True
        before = self.before(start, floor)
        if self.low[before] == "." and before < start:
            # `Dec. 31`
            before, start = self.before(before, floor), before
        return before < start and (self.low[before].isalpha() or self.low[before] in "-–—/'")

    def before(self, start: int, floor: int) -> int:
        """Where the date word or sign before an offset begins; the offset itself when there is none."""
        low, end = self.low, start
        while end > floor and low[end - 1] == " ":
            end -= 1
        if end <= floor:
            return start
        last = low[end - 1]
        if last in _SIGNS or last == "'":
            return end - 1
        at = low.rfind(" ", floor, end) + 1 or floor
        if low[at:end] in self.words.reach or self.words.roman.fullmatch(self.raw, at, end):
            return at
        at = end - 1
        if last.isdecimal():
            while at > floor and low[at - 1].isdecimal():
                at -= 1
            return at
        while at > floor and low[at - 1].isalpha():
            at -= 1
        word = low[at:end]
        known = word in self.words.reach or ROMAN_LETTERS.issuperset(self.raw[at:end])
        known = known or (self.words.number_glue and is_number(word, self.words))
        return at if known else start

    def run_start(self, anchor: int, floor: int) -> int:
        """How far to the left of an anchor the words of a date reach."""
        start, floor = anchor, max(floor, anchor - _REACH)
        while start > floor:
            before = self.before(start, floor)
            if before == start:
                break
            start = before
        return start

    def tokens(self, at: int) -> list[Token]:
        """The date tokens from an offset on, without a gap."""
        low, single, longer, found = self.low, self.words.single, self.words.longer, list[Token]()
        first = at
        while len(found) < LONGEST_RUN:
            match = _NEXT.match(low, at)
            if match is None:
                break
            role, at = match.lastindex, match.end()
            start = match.start(role or 0)
            token: Token | None
            if role == _WORD:
                word = match[_WORD]
                only, more = single.get(word), longer.get(word, ())
                if only is None or low[at : at + 2] in more or low[at : at + 1] in more or low[at : at + 1].isdecimal():
                    token = self.word(start, word)
                else:
                    token = Token(only.kind, only.value, start, at)
            elif role == _SIGN:
                token = Token(_SIGNS[match[_SIGN]], None, start, at)
            elif role == _NUMBER:
                month = bool(found) and found[-1].kind in "Ms"
                token = number_at(self.block, start, first=start == first, month=month)
            else:
                token = self.short_year(start)
            if token is None:
                break
            token = self.whole(token) if role == _WORD and token.kind in "oe" else token
            found.append(token)
            at = token.end
        return found

    def whole(self, token: Token) -> Token:
        """The number that an ordinal or a ten begins: `treinta y uno`, `dwudziestego pierwszego`."""
        number = worded(self.low, token.start, self.words)
        return Token(number[0], number[1], token.start, number[2]) if number and number[2] > token.end else token

    def short_year(self, at: int) -> Token | None:
        """`'97`, `'90s`."""
        short = SHORT_YEAR.match(self.low, at)
        if short is None:
            return None
        end = self.block.suffix(short.end(), self.words.decade_suffixes)
        return Token("D" if end > short.end() else "q", int(short[1]), at, end)

    def word(self, at: int, head: str) -> Token | None:
        """The token of the phrase or the rarer form that a word begins."""
        for entry in self.words.entries.get(head, ()):
            end = at + len(entry.phrase)
            if self.low.startswith(entry.phrase, at) and self.ends(entry, end):
                if entry.phrase in self.words.doubtful and self.low[at - 1 : at] in ("", " "):
                    continue
                if self.low.startswith(".", end) and (entry.kind == "s" or (entry.kind == "w" and end - at < 5)):
                    end += 1
                return Token(entry.kind, entry.value, at, end)
        return self.rare(at, head)

    def ends(self, entry: Entry, end: int) -> bool:
        """Whether the phrase ends with a word."""
        following = self.low[end : end + 1]
        if not following.isalnum() or not entry.phrase[-1].isalnum():
            return True
        return following.isdecimal() and entry.kind in "MsP"

    def rare(self, at: int, head: str) -> Token | None:
        """Words that the lexicon does not hold as they stand."""
        token = self.prefixed(at) if self.words.ordinal_prefixes else None
        if token is None and self.raw[at].isupper():
            token = self.stuck(at, len(head)) or self.roman(at)
        if token is None and is_number(head, self.words):
            number = max(spelled(self.low, at, self.words), worded(self.low, at, self.words), key=_reach)
            token = Token(number[0], number[1], at, number[2]) if number else None
        return token

    def stuck(self, at: int, length: int) -> Token | None:
        """`25 MayLenin`, `Octoberwhich`: a month stuck to the next word by a lost space."""
        match = self.words.month.match(self.low, at)
        if match is None or match.end() == at + length:
            return None
        form, rest = match[0], self.low[match.end() : at + length]
        known = rest in self.words.common and form not in self.words.homonyms
        glued = known or self.block.label_at(match.end())
        if not glued and not self.raw[match.end()].isupper():
            return None
        return next((Token("M", e.value, at, match.end()) for e in self.words.entries[form] if e.phrase == form), None)

    def prefixed(self, at: int) -> Token | None:
        """`ika-22`, `a-dose`: a day with a sign of the ordinal before it."""
        for prefix in self.words.ordinal_prefixes:
            if not self.low.startswith(prefix, at):
                continue
            inner = at + len(prefix)
            number = _PREFIXED.match(self.low, inner)
            if number:
                return Token("o", int(number[1]), at, number.end())
            rest = SIMPLE.match(self.low, inner)
            for entry in self.words.entries.get(rest[0], ()) if rest else ():
                if entry.kind == "o" and self.low.startswith(entry.phrase, inner):
                    return Token("o", entry.value, at, inner + len(entry.phrase))
        return None

    def roman(self, at: int) -> Token | None:
        """`XIX`, `XXe`, and years from `MDCC` on."""
        if self.raw[at] not in ROMAN_LETTERS:
            return None
        value, end = roman(self.raw, at)
        if not value:
            return None
        if self.low[end : end + 1].isalnum() or self.low[end : end + 1] in ("-", "º"):
            longer = self.block.suffix(end, self.words.ordinal_suffixes)
            if longer == end and self.low[end : end + 1].isalnum():
                return None
            return Token("r", value, at, longer)
        return Token("y" if value >= 1000 and end - at >= 5 else "r", value, at, end)
