"""One number at a place in a text, with the signs and marks that stand directly beside it."""

from __future__ import annotations

from fractions import Fraction

from factlint.mentions._quantities.beside import word_after, word_before
from factlint.mentions._quantities.context import hedge_before
from factlint.mentions._quantities.digits import read_digits
from factlint.mentions._quantities.state import Number
from factlint.mentions._quantities.table import Table
from factlint.mentions._quantities.tokens import Token, tokens
from factlint.mentions._quantities.words import Reader
from factlint.patterns import regex

_CODE = regex(
    r"\+?\d+(?:[-‐‑–]\d+){2,}(?!\w)|\d{3}[-‐‑]\d{4}(?!\w)|(?!\d{1,3}(?:\.\d{3})+(?![\d.]))\d+(?:\.\d+){2,}(?!\w)|[0-5]?\d:[0-5]\d(?::\d{2})?(?!\d)"
)
_PHONE = regex(
    r"(?:(?<=\+)\d{1,3}(?:[ .\-‐‑]\(?\d{1,4}\)?|(?<=\))\d{2,4}){2,6}"
    r"|(?<=\()(?:0\d{1,4}\)[ \-‐‑]?\d{2,4}(?:[ .\-‐‑]\d{2,4}){1,4}|\d{3}\)[ \-‐‑]?\d{3}[ .\-‐‑]\d{4})"
    r"|0\d{1,4}(?:[ \-‐‑/]\d{2,8}){1,5}|\d ?\(\d{3,5}\) ?\d{2,3}(?:[ \-‐‑]\d{2}){2}|\d{2,3} \d{3}(?: \d{2}){2})(?!\w)"
)
_REST_OF_CODE = regex(r"[\w/:]*(?:[.,-][\w/:]+)*")
_PLAIN = regex(
    r"(?:(?P<digits>(?<![.,’'])(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]{1,3})?)(?!\^|\s?[x×*·]\s?10|\s?\(\d{3,5}\)\s?\d|[\d.,:/'’½⅓⅔¼¾٬٫]\w|[\w½⅓⅔¼¾⅛⁻-])|(?P<word>[^\W\d_]+)(?![\w'’-]))"
    r"(?=[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}]{0,3}[-–]?\s{0,3}(?P<next>\w+(?:['’]\w+)*)?)"
)
_DECIMALS = regex(r"(?<![\w.)\]])[.,](\d{1,12})(?![\w.,]?\d)")
_OF_SCALE = regex(r"\s([^\W\d_]+)\s([^\W\d_]+)(?:\s([^\W\d_]+))?")
_DIALLED = ("+", "(")
_MINUS = "-−"


def number_at(text: str, start: int, at: int, end: int, table: Table) -> Number | None:
    lone = None if text[at - 1 : at] in _DIALLED else _lone(text, at, end, table)
    if lone is not None:
        return lone if lone.spelled else _signed(text, start, lone, table)
    if text[at].isdecimal() and (_CODE.match(text, at, end) or _PHONE.match(text, at, end)):
        return None
    if (
        text[at - 1 : at] in (".", table.words.decimal)
        and at > start
        and (decimals := _DECIMALS.match(text, at - 1, end)) is not None
    ):
        length = decimals.end() - at
        return Number(
            at - 1, at + length, 1, Fraction(int(decimals[1]), 10**length), Fraction(1, 10**length), bare=True
        )
    number = _in_run(text, _run(text, start, at, end, table), end, table)
    if number is not None and number.ordinal and not number.bare:
        number = _nth(text, start, number, end, table)
    if number is not None and (number.fraction or _is_pair(text, number, table)):
        number = _of_scale(text, number, end, table)
    if number is None or not text[at].isdecimal():
        return number
    return _signed(text, start, number, table)


def _run(text: str, start: int, at: int, end: int, table: Table) -> list[Token]:
    """The tokens from a place on, with the article before them that belongs to their number."""
    run = tokens(text, at, end, table)
    if run and "minus" in run[0].roles and hedge_before(text, start, run[0].end, table):
        run = run[1:]
    if run and not _stands_alone(run[0]):
        run = _with_article(text, start, run, table)
    if run and run[0].text in table.words.hedged and hedge_before(text, start, run[0].start, table):
        run = [Token(run[0].start, run[0].start, {"article": Fraction(1)}), *run]
    if run and "denominator" in run[0].roles and (_scales(run) or _scale_after(text, run[0].end, end, table)):
        run = [run[0]._replace(roles={"part": 1 / run[0].roles["denominator"]}), *run[1:]]
    return run


def _scales(run: list[Token]) -> bool:
    """Whether a scale word follows what can only be a part (`quarter million`, never `third million`)."""
    return len(run) > 1 and "scale" in run[1].roles and "ordinal" not in run[0].roles


def _in_run(text: str, run: list[Token], end: int, table: Table) -> Number | None:
    """The number of some tokens; an ordinal rather than a fraction where a noun follows (`a third man`)."""
    if not run:
        return None
    number = Reader(run, table).number(0)
    if number is not None and number.article and number.fraction and "ordinal" in run[1].roles:
        follower = word_after(text, number.end, end)
        if follower and follower not in table.words.of | table.words.comparing:
            return Reader(run[1:], table).number(0)
    return number


def _nth(text: str, start: int, number: Number, end: int, table: Table) -> Number:
    """The fraction that an ordinal of several words is, with an article before it and no noun (`a twenty-first of`)."""
    follower, article = word_after(text, number.end, end), word_before(text, start, number.start)
    if not (number.article or article.lower() in table.words.articles):
        return number
    if follower and follower not in table.words.of | table.words.comparing:
        return number
    at = number.start if number.article else text.rfind(article, start, number.start)
    return number._replace(start=at, value=1 / number.value, step=Fraction(1, 100), ordinal=False, fraction=True)


def _is_pair(text: str, number: Number, table: Table) -> bool:
    return number.article and text[number.start : number.end].rsplit(None, 1)[-1].lower() in table.words.pairs


def _of_scale(text: str, number: Number, end: int, table: Table) -> Number:
    """A fraction or a couple of a scale word: `a quarter of a million`, `quart de million`, `a couple of hundred`."""
    found = _scale_after(text, number.end, end, table)
    if found is None:
        return number
    stop, scale = found
    value, step = number.value * scale, scale / 100 if number.fraction else scale
    return number._replace(end=stop, value=value, step=step, scale=scale, fraction=False, bare=False)


def _scale_after(text: str, at: int, end: int, table: Table) -> tuple[int, Fraction] | None:
    """The end and the value of a scale word with `of`, perhaps with an article, before it."""
    match = _OF_SCALE.match(text, at, end)
    if match is None or match[1].lower() not in table.words.of:
        return None
    place = 3 if match[3] and match[2].lower() in table.words.articles else 2
    roles = table.roles.get(match[place].lower(), {})
    scale = roles.get("scale", roles.get("hundred"))
    return (match.end(place), scale) if scale is not None else None


def _lone(text: str, at: int, end: int, table: Table) -> Number | None:
    """A number of one plain token with no other number beside it, which most are; None when it takes more to tell."""
    match = _PLAIN.match(text, at, end)
    if match is None:
        return None
    follower = match["next"]
    if follower and (follower[0].isdecimal() or follower.lower().replace("’", "'") in table.roles):
        return None
    digits = match["digits"]
    if digits:
        read = read_digits(digits, table.words.decimal)
        return read and Number(at, match.end("digits"), 1, read.value, read.step, bare=True)
    roles = table.roles.get(match["word"].lower())
    if roles is None or len(roles) != 1 or table.words.glue:
        return None
    ((kind, value),) = roles.items()
    if kind not in ("unit", "ordinal"):
        return None
    return Number(at, match.end("word"), 1, value, Fraction(1), ordinal=kind == "ordinal", spelled=True, bare=True)


def _stands_alone(token: Token) -> bool:
    return any(kind in token.roles for kind in ("digits", "vulgar", "unit", "minus"))


def _with_article(text: str, start: int, run: list[Token], table: Table) -> list[Token]:
    """The run with the article before it: `a` hundred, `a` third."""
    word = word_before(text, start, run[0].start).rstrip("'’")
    word = word.rpartition("’" if "’" in word else "'")[2]
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
    if (
        text[number.end : number.end + 1] not in table.marks
        and text[max(0, number.start - 1) : number.start] not in table.marks
    ):
        return number
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


def past(text: str, at: int, end: int) -> int:
    """The end of a code or of a word that is no number."""
    code = _PHONE.match(text, at, end) or _CODE.match(text, at, end) or _REST_OF_CODE.match(text, at, end)
    return code.end() if code else at + 1
