"""The numbers of a text that are quantities; labels, codes, times of day and pronouns are passed over."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.documents import Span
from factlint.mentions._number_digits import read_digits
from factlint.mentions._number_table import Table
from factlint.mentions._number_tokens import Token, tokens
from factlint.mentions._number_words import Number, Reader
from factlint.mentions._quantity_context import hedge_before
from factlint.mentions._quantity_unit import SYMBOLS

_CODE = re.compile(r"\+?\d+(?:[-‐‑–]\d+){2,}(?!\w)|\d{3}[-‐‑]\d{4}(?!\w)|(?!\d{1,3}(?:\.\d{3})+(?![\d.]))\d+(?:\.\d+){2,}(?!\w)|\d{1,2}:\d{2}(?::\d{2})?(?!\d)")
_REST_OF_CODE = re.compile(r"[\w/:]*(?:[.,-][\w/:]+)*")
_LIST_NUMBER = re.compile(r"\s*\(?\d{1,3}[.)]\s+\S")
_ENUMERATOR = re.compile(r"(?:^|[:;,.]|\band|\bor|\by|\bet)\s*\($")
_OPENING = "(“\"'‘«„[—–"
_WORD_AFTER = re.compile(r"[ \N{NO-BREAK SPACE}\n]{0,2}[-‐‑]?([^\W\d_]+(?:['’.][^\W\d_]+)*)")
_CONNECTED = re.compile(r"\s*(?:[-–—,;&]|,?\s?and|to|,?\s?or)?\s*")
_HYPHENED = re.compile(r"\w[-‐‑]([^\W\d_]+)[-‐‑]$")
_PLAIN = re.compile(
    r"(?:(?P<digits>(?<![.,’'])[0-9]{1,3}(?:,[0-9]{3})*(?:\.[0-9]{1,3})?)(?![\d.,:/^'’½⅓⅔¼¾٬٫]\w|[\w½⅓⅔¼¾⅛-])|(?P<word>[^\W\d_]+)(?![\w'’-]))"
    r"(?=[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}]{0,3}[-–]?\s{0,3}(?P<next>\w+)?)"
)
_DECIMALS = re.compile(r"(?<![\w.)\]])\.(\d{1,12})(?![\w.,]?\d)")
_MINUS = "-−"


def word_before(text: str, start: int, at: int) -> str:
    """The word that ends right before a place, as written; empty when there is none."""
    head = text[max(start, at - 24) : at]
    bare = head.rstrip(" \n\N{NO-BREAK SPACE}")
    if len(head) - len(bare) > 3 or not bare or not (bare[-1].isalpha() or bare[-1] in ".§#№"):
        return ""
    last = bare[max(bare.rfind(" "), bare.rfind("\n"), bare.rfind("\N{NO-BREAK SPACE}")) + 1 :]
    return last.lstrip(_OPENING)


def word_after(text: str, at: int, end: int) -> str:
    """The word that begins right after a place, in lower case; empty when there is none."""
    match = _WORD_AFTER.match(text, at, end)
    return match[1].lower().replace("’", "'") if match else ""


def numbers(text: str, start: int, end: int, table: Table, taken: Sequence[Span], whole: bool = False) -> Iterator[Number]:
    """The numbers between two offsets that may be quantities, in order.

    `taken` are spans to keep out of, in order; `whole` when the text is known to be a quantity.
    """
    starts = [span.start for span in taken]
    position = start
    labelled = -1
    while (match := table.anchor.search(text, position, end)) is not None:
        at = match.start()
        place = bisect_right(starts, at)
        if place and at < taken[place - 1].end:
            position = taken[place - 1].end
            continue
        limit = min(end, taken[place].start) if place < len(taken) else end
        number = _number_at(text, start, at, limit, table)
        if number is None:
            position = max(_past(text, at, limit), at + 1)
            continue
        position = number.end
        if whole and not text[number.start - 1 : number.start].isalnum():
            yield number
            continue
        if labelled >= 0 and number.start - labelled < 8 and _CONNECTED.fullmatch(text, labelled, number.start):
            labelled = number.end
            continue
        if _is_label(text, start, number, table):
            labelled = number.end
            continue
        if text[at].isdecimal():
            refused = _code_end(text, start, number, limit, table)
            if refused:
                position = max(position, refused)
                continue
        elif _no_count(text, start, number, limit, table):
            continue
        yield number


def _lone(text: str, at: int, end: int, table: Table) -> Number | None:
    """A number of one plain token with no other number beside it, which most are; None when it takes more to tell."""
    match = _PLAIN.match(text, at, end)
    if match is None:
        return None
    follower = match["next"]
    if follower and (follower[0].isdecimal() or follower.lower() in table.roles):
        return None
    digits = match["digits"]
    if digits:
        value, step = read_digits(digits, table.words.decimal) or (None, None)
        return value if value is None else Number(at, match.end("digits"), 1, value, step, bare=True)
    roles = table.roles.get(match["word"].lower())
    if roles is None or len(roles) != 1 or table.words.glue:
        return None
    (kind, value), = roles.items()
    if kind not in ("unit", "ordinal"):
        return None
    return Number(at, match.end("word"), 1, value, Fraction(1), ordinal=kind == "ordinal", spelled=True, bare=True)


def _number_at(text: str, start: int, at: int, end: int, table: Table) -> Number | None:
    lone = _lone(text, at, end, table)
    if lone is not None:
        return lone if lone.spelled else _signed(text, start, lone, table)
    if text[at].isdecimal() and _CODE.match(text, at, end):
        return None
    if text[at - 1 : at] == "." and at > start and (decimals := _DECIMALS.match(text, at - 1, end)) is not None:
        length = decimals.end() - at
        return Number(at - 1, at + length, 1, Fraction(int(decimals[1]), 10**length), Fraction(1, 10**length), bare=True)
    run = tokens(text, at, end, table)
    if not run:
        return None
    if not _stands_alone(run[0]):
        run = _with_article(text, start, run, end, table)
    number = Reader(run, table).number(0)
    if number is not None and number.article and number.fraction and "ordinal" in run[1].roles:
        follower = word_after(text, number.end, end)
        if follower and follower not in table.words.of:
            number = Reader(run[1:], table).number(0)
    if number is None or not text[at].isdecimal():
        return number
    return _signed(text, start, number, table)


def _stands_alone(token: Token) -> bool:
    return any(kind in token.roles for kind in ("digits", "vulgar", "unit", "minus"))


def _with_article(text: str, start: int, run: list[Token], end: int, table: Table) -> list[Token]:
    """The run with the article before it: `a` hundred, `a` third."""
    word = word_before(text, start, run[0].start)
    if word.lower() not in table.words.articles:
        return run
    at = text.rfind(word, start, run[0].start)
    return [Token(at, at + len(word), {"article": Fraction(1)}, text=word.lower()), *run]


def _signed(text: str, start: int, number: Number, table: Table) -> Number:
    """The number with what stands directly beside its digits: minus, decimal point, ordinal mark or prefix."""
    at = number.start
    before = text[at - 1] if at > start else ""
    further = text[at - 2] if at - 1 > start else ""
    if before and before in _MINUS and (not further or not (further.isalnum() or further in ")]%-−–")):
        return number._replace(start=at - 1, value=-number.value)
    return _ordinal(text, start, number, table) if number.bare and number.value.denominator == 1 else number


def _ordinal(text: str, start: int, number: Number, table: Table) -> Number:
    """The number as an ordinal when a mark after it or a prefix before it says so."""
    words = table.words
    for prefix in words.ordinal_prefixes:
        at = number.start - len(prefix)
        if at >= start and text[at : number.start].lower() == prefix and not text[max(start, at - 1) : at].isalpha():
            return number._replace(start=at, ordinal=True)
    for mark in words.ordinal_marks:
        stop = number.end + len(mark)
        if text[number.end : stop].lower() == mark and not text[stop : stop + 1].isalnum():
            return number._replace(end=stop, ordinal=True)
    pointed = words.ordinal_before and text[number.end : number.end + 2] == ". "
    if pointed and number.value < 1000 and word_before(text, start, number.start).lower() in words.ordinal_before:
        return number._replace(end=number.end + 1, ordinal=True)
    return number


def _past(text: str, at: int, end: int) -> int:
    """The end of a code or of a word that is no number."""
    code = _CODE.match(text, at, end) or _REST_OF_CODE.match(text, at, end)
    return code.end() if code else at + 1


def _is_label(text: str, start: int, number: Number, table: Table) -> bool:
    """Whether a word before the number makes it a label (`page 5`, `No. 7`)."""
    if number.ordinal or (number.spelled and not number.bare):
        return False
    word = word_before(text, start, number.start)
    if number.spelled and word.lower() in table.words.not_one:
        return False
    return bool(word) and (word.lower() in table.words.labels or word in ("§", "§§", "#", "№"))


def _code_end(text: str, start: int, number: Number, end: int, table: Table) -> int:
    """Where the code ends that the digits are a part of; 0 when they are a number of their own."""
    at, stop = number.start, number.end
    before = text[at - 1] if at > start else " "
    after = text[stop] if stop < end else " "
    beyond = text[stop + 1] if stop + 1 < end else " "
    if before.isalnum() or before in "_#/\\@&=^.:~|%" and before not in "~=" and not _after_stop(text, start, at):
        return _rest(text, stop, end)
    if before in "'’′" and text[at - 2 : at - 1].isdecimal():
        return _rest(text, stop, end)
    if before in "-‐‑" and text[at - 2 : at - 1].isalpha() and not _has_prefix(text, start, at, table):
        return _rest(text, stop, end)
    if after in "/:_\\" and beyond.isalnum():
        return _rest(text, stop, end)
    if after.isalpha() or (before == "[" and after == "]"):
        return 0 if after.isalpha() and _known_ending(text, stop, end, table) else _rest(text, stop, end)
    if word_after(text, stop, end) in table.words.clock:
        return stop
    return stop if _enumerates(text, start, at, stop, end) else 0


def _after_stop(text: str, start: int, at: int) -> bool:
    """Whether a colon or stop before digits ends a clause and is no part of a code."""
    return text[at - 1] in ":." and not text[max(start, at - 2) : at - 1].isalnum()


def _rest(text: str, stop: int, end: int) -> int:
    match = _REST_OF_CODE.match(text, stop, end)
    return max(stop, match.end()) if match else stop


def _has_prefix(text: str, start: int, at: int, table: Table) -> bool:
    head = text[max(start, at - 8) : at].lower()
    between = _HYPHENED.search(head)
    return any(head.endswith(prefix) for prefix in table.words.ordinal_prefixes) or (
        between is not None and between[1] in table.words.ratios
    )


_JOINED_CODE = re.compile(r"[/-]?\d")
_ENDING = re.compile(r"([^\W\d_]+(?:['’][^\W\d_]+)?[²³23]?(?:/[^\W\d_]+)?)")


def _known_ending(text: str, stop: int, end: int, table: Table) -> bool:
    """Whether the letters directly after digits are a unit or an ordinal mark."""
    match = _ENDING.match(text, stop, end)
    if match is None or _JOINED_CODE.match(text, match.end(), end):
        return False
    word = match[1]
    lowered = word.lower()
    return (
        word in SYMBOLS or lowered in table.words.ordinal_marks or lowered in table.words.units
        or lowered in table.words.times or (word == "M") or word == "m"
    )  # fmt: skip


def _enumerates(text: str, start: int, at: int, stop: int, end: int) -> bool:
    """Whether the number is the mark of a list item: `1. `, `(2) `."""
    if at - start < 8 and not text[start:at].strip(" (\t\n") and _LIST_NUMBER.match(text, start, min(end, stop + 4)):
        return True
    bracketed = text[at - 1 : at] == "(" and text[stop : stop + 1] == ")"
    return bracketed and stop - at <= 2 and bool(_ENUMERATOR.search(text, max(start, at - 6), at))


def _no_count(text: str, start: int, number: Number, end: int, table: Table) -> bool:
    """Whether a number word is a pronoun, an adverb or part of another word."""
    before = text[number.start - 1 : number.start] if number.start > start else " "
    if before in "-‐‑'’" and text[number.start - 2 : number.start - 1].isalpha() and not _after_number(text, start, number, table):
        return True
    follower = word_after(text, number.end, end)
    if number.ordinal and word_before(text, start, number.start).lower() in table.words.not_ordinal:
        return True
    if number.fraction:
        return _no_fraction(text, start, number, end, follower, table)
    if not (number.bare and number.value == 1):
        return False
    word = text[number.start : number.end].lower()
    if word not in table.words.ones and word not in table.words.articles:
        return False
    if table.words.ratios.get(follower) in ("share", "over") and _number_follows(text, number.end, end, table):
        return False
    if word in table.words.articles:
        return True
    lonely = not follower or follower in table.breaks or follower in table.words.of
    return lonely or word_before(text, start, number.start).lower() in table.words.not_one or text[number.end : number.end + 1] in "-‐‑'’"


def _number_follows(text: str, at: int, end: int, table: Table) -> bool:
    """Whether the word after the next is a number (`one in five`)."""
    words = re.findall(r"\w+", text[at : min(end, at + 32)].lower())[1:2]
    return bool(words) and (words[0].isdecimal() or "unit" in table.roles.get(words[0], {}))


def _after_number(text: str, start: int, number: Number, table: Table) -> bool:
    """Whether the word before a hyphen is a number word too (`three-nought-four`)."""
    head = text[max(start, number.start - 16) : number.start].lower()
    word, between = re.search(r"([^\W\d_]+)-$", head), _HYPHENED.search(head)
    if between is not None and between[1] in table.words.ratios:
        return True
    return word is not None and word[1] in table.roles


def _no_fraction(text: str, start: int, number: Number, end: int, follower: str, table: Table) -> bool:
    """Whether `half` or `quarters` is a part of a game or a year, not a share."""
    last = re.findall(r"[^\W\d_]+", text[number.start : number.end].lower())
    if not last or last[-1] not in table.words.noun_fractions or follower in table.words.of or follower in table.words.articles:
        return False
    if "-" in text[number.start : number.end] or (follower and follower in table.units):
        return False
    if hedge_before(text, start, number.start, table):
        return False
    return text[number.end : end].strip(" .") != "" or text[start : number.start].strip() != ""
