"""Tokens of a date: from where its words begin to where they end."""

from __future__ import annotations

import re

from factlint.languages._letters import LETTERS, MARKS, SIMPLE
from factlint.mentions._dates.beside import opens
from factlint.mentions._dates.digits import number_at
from factlint.mentions._dates.entries import Entry
from factlint.mentions._dates.numbers import ROMAN_LETTERS, SHORT_YEAR, USUAL, roman
from factlint.mentions._dates.reach import run_start
from factlint.mentions._dates.spelled import spelled
from factlint.mentions._dates.token import SIGNS, Block, Run, Token
from factlint.mentions._dates.worded import is_number, worded
from factlint.patterns import regex

LONGEST_RUN = 48
_GAP = regex(r"\w*\W*")
EARLY = 1000
"""Years from which on one may follow another without a mark."""
_FOLLOWING = regex(r"(?:'\w+)?[ -]{1,3}([^\W\d_]+)")
_PREFIXED = regex(r" ?(\d{1,3})(?!\d)")
_NEXT = regex(
    rf" *(?:([^\W\d_]++(?![\d{MARKS}]))|(?<![^ (–—])({USUAL})|([{re.escape(''.join(SIGNS))}])|(\d+)|({LETTERS})|')"
)
_WORD, _USUAL, _SIGN, _NUMBER, _OTHER_WORD = range(1, 6)


def _reach(number: tuple[str, int, int] | None) -> int:
    return number[2] if number else -1


class Lexer:
    """Reads the tokens of one block."""

    def __init__(self, block: Block) -> None:
        self.block = block
        self.raw, self.low, self.words = block.raw, block.low, block.words

    def run_at(self, anchor: int, end: int, floor: int) -> Run | None:
        """The longest unbroken run of date tokens around an anchor, beginning at `floor` or later."""
        start = run_start(self.block, anchor, end, floor)
        if start is None:
            return None
        while start < anchor:
            run = self.run(start)
            if run and run.tokens[-1].end > anchor:
                return run
            gap = _GAP.match(self.low, run.tokens[-1].end if run else start)
            start = max(gap.end() if gap else 0, start + 1)
        return self.run(anchor)

    def run(self, at: int) -> Run | None:
        """The run of date tokens without a gap that begins at an offset."""
        low, raw, single, longer, known = self.low, self.raw, self.words.single, self.words.longer, self.words.known
        found: list[Token] = []
        kinds, following, first = "", _NEXT.match, at
        while len(kinds) < LONGEST_RUN:
            match = following(low, at)
            if match is None:
                break
            role, at = match.lastindex, match.end()
            token: Token | None
            if role == _WORD:
                word = match[_WORD]
                entry, start = single.get(word), at - len(word)
                if entry is None and known is not None and word not in known and raw[start].islower():
                    break
                if entry is None or ((phrases := longer[word]) and low.startswith(phrases, start)):
                    token = self.word(start, word)
                else:
                    token = Token(entry.kind, entry.value, start, at)
            elif role == _SIGN:
                token = Token(SIGNS[low[at - 1]], None, at - 1, at)
            elif role == _OTHER_WORD:
                token = self.word(match.start(role), match[role])
            else:
                token = self.short_year(at - 1) if role is None else self.number(match, found, first)
            if token is None:
                break
            found.append(token)
            kinds += token.kind
            at = token.end
        return Run(found, kinds, raw, self.words) if found else None

    def number(self, match: re.Match[str], found: list[Token], first: int) -> Token | None:
        """The token of digits behind others; `first` is where those begin."""
        role = match.lastindex or 0
        start, end = match.span(role)
        if role == _USUAL and (found or not self.low[start - 2 : start - 1].isdecimal()):
            token = _usual(match[_USUAL], start, end)
        else:
            month = bool(found) and found[-1].kind in "Ms"
            token = number_at(self.block, start, end, first=start == first, month=month)
        return None if found and token and found[-1].kind == "Y" and _amount_behind_year(found, token) else token

    def short_year(self, at: int) -> Token | None:
        """`'97`, `'90s`."""
        short = SHORT_YEAR.match(self.low, at)
        if short is None:
            return None
        end = self.block.suffix(short.end(), self.words.decade_suffixes)
        return Token("D" if end > short.end() else "q", int(short[1]), at, end)

    def word(self, at: int, head: str) -> Token | None:
        """The token of the phrase or the rarer form that a word begins."""
        if len(head) == 1 and self.raw[at] in ROMAN_LETTERS and self.before_century(at + 1):
            return self.roman(at)
        found = self.phrase(at, head) if head in self.words.heads else None
        if found is None:
            return self.rare(at, head)
        entry, end = found
        token = Token(entry.kind, entry.value, at, end)
        return self.whole(token) if entry.kind in "oe" else token

    def phrase(self, at: int, head: str) -> tuple[Entry, int] | None:
        """The longest phrase of the lexicon that a word begins, and where it ends."""
        low, words = self.low, self.words
        entries = words.heads[head]
        for entry in entries if low.startswith(words.longer[head], at) else entries[-1:]:
            end = at + len(entry.phrase)
            if not low.startswith(entry.phrase, at) or not entry.ends(low[end : end + 1]):
                continue
            if entry.kind == "w" and entry.dotted and words.capitals and self.raw[at].islower():
                continue  # `they sat on 12 March`, `she was wed on 3 May`
            if entry.phrase not in words.doubtful or low[at - 1 : at] not in ("", " "):
                return entry, end + (entry.dotted and low.startswith(".", end))
        return None

    def before_century(self, at: int) -> bool:
        """Whether the word for a century follows, so that `I` is a numeral; where sentences begin it is an article."""
        following = SIMPLE.match(self.low, at + 1)
        entry = self.words.phrases.get(following[0]) if following else None
        return entry is not None and entry.kind == "C" and not opens(self.raw, at - 1)

    def whole(self, token: Token) -> Token:
        """The number that an ordinal or a ten begins: `treinta y uno`, `dwudziestego pierwszego`."""
        following = _FOLLOWING.match(self.low, token.end)
        if following is None or not is_number(following[1], self.words):
            return token
        number = worded(self.low, token.start, self.words)
        return Token(number[0], number[1], token.start, number[2]) if number and number[2] > token.end else token

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
        return Token("M", self.words.phrases[form].value, at, match.end())

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
            for entry in self.words.heads.get(rest[0], ()) if rest else ():
                if entry.kind == "o" and self.low.startswith(entry.phrase, inner):
                    return Token("o", entry.value, at, inner + len(entry.phrase))
        return None

    def roman(self, at: int) -> Token | None:
        """`XIX`, `XXe`, and years from `MDCC` on."""
        raw, following = self.raw, self.raw[at + 1 : at + 2]
        if raw[at] not in ROMAN_LETTERS:
            return None
        alone = following not in ROMAN_LETTERS
        if alone and following.isalnum() and not self.low.startswith(self.words.ordinal_suffixes, at + 1):
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


def _amount_behind_year(found: list[Token], token: Token) -> bool:
    """Whether a number is too small for the year of the word before it, which has its own: `в 2020 г. 214 млн`."""
    if len(found) < 2 or found[-2].kind != "y" or token.kind not in "yz":
        return False
    return isinstance(token.value, int) and token.value < EARLY


def _usual(digits: str, start: int, end: int) -> Token | None:
    """A year or a day with nothing stuck to it."""
    value = int(digits)
    if end - start == 4:
        return Token("y", value, start, end) if value >= 100 else None
    return Token("d" if 0 < value < 32 else "z", value, start, end)
