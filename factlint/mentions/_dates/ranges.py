"""Dates with two ends: ranges, years by either beginning of the year, centuries that share one word."""

from __future__ import annotations

from msgspec.structs import replace

from factlint.mentions._dates.beside import opens
from factlint.mentions._dates.build import Marks, date_of, range_of
from factlint.mentions._dates.centuries import Point
from factlint.mentions._dates.fit import Fit, Found, Tokens, first, hedged, joins, number, weekday
from factlint.mentions._dates.parts import LADY_DAY, Written
from factlint.mentions._dates.point import point
from factlint.mentions._dates.token import Token
from factlint.values.date import Date, Precision

_LONGEST = 120
"""Years that a period may seem to run backwards by; what is more are no two ends of one."""


def period(fit: Fit) -> Found | None:
    """`1919–1921`, `from 5 to 7 May`, `September–October 1917`."""
    if not joins(fit.part("o"), fit.part("j")):
        return None
    sides = _decades(fit, fit.part("a"), fit.part("b"))
    joint = fit.part("j")[0]
    ends = _ends(*sides, dash=fit.text[joint.start] == "–")
    if ends is None or (joint.kind != "-" and _is_age(fit, sides[1])):
        return None
    label, calendar = fit.label([*fit.part("l"), *sides[0], *sides[1]])
    dates = [
        date_of(
            end.written,
            Marks(
                label=label,
                calendar=calendar,
                approximate=end.approximate or hedged(side),
                weekday=weekday(side),
                truncated=end.truncated,
            ),
            fit.frame,
        )
        for end, side in zip(ends, sides, strict=True)
    ]
    if not _ordered(dates[0], dates[1]) and not _said(fit, dates[0], dates[1]):
        return None
    return fit.found(range_of(dates[0], dates[1]), fit.shape.groups["q"][0] if fit.has("q") else None)


def _is_age(fit: Fit, side: Tokens) -> bool:
    """`morì nel 1943 a 65 anni`: after a word a short number is the last of two years only where `from` opens them."""
    behind = fit.tokens[fit.shape.groups["b"][1] :][:1]
    return [token.kind for token in side] in (["d"], ["z"]) and (
        not (fit.has("o") or first(fit.part("a"), "Ms")) or first(behind, "KYZ") is not None
    )


def _decades(fit: Fit, start: Tokens, end: Tokens) -> tuple[Tokens, Tokens]:
    """`1920–1930s`, `les années 1960-1970` are decades from both ends; `los años 1340-1345` from none."""
    kinds = ["".join(token.kind for token in side if token.kind not in "~≈fgt") for side in (start, end)]
    word = first([*fit.part("z"), *start], "K")
    if fit.part("j")[0].kind == "-" and kinds[0] == "y" and kinds[1] in ("D", "DZ", "DY"):
        return _tens(start), end
    if word is None or kinds not in (["y", "y"], ["Ky", "y"]):
        return start, end
    years = [token for token in start if token is not word], end
    return (_tens(years[0]), _tens(years[1])) if all((number(side[-1]) or 1) % 10 == 0 for side in years) else years


def _tens(side: Tokens) -> Tokens:
    """A side with its year as a decade, where it is a round one."""
    return [replace(token, kind="D") if token.kind == "y" else token for token in side]


def _ends(first_side: Tokens, last_side: Tokens, *, dash: bool) -> tuple[Point, Point] | None:
    """Both ends of a range; each takes from the other what it leaves unsaid."""
    kinds = "".join(token.kind for token in last_side)
    start, month = point(first_side), first(first_side, "Ms")
    if first(last_side, "b") and not first(first_side, "abMsC"):
        # `from 221 to 206 BC`
        start = point([*first_side, *(token for token in last_side if token.kind == "b")])
    if first(first_side, "S") and not set(kinds) & set("MsSDC"):
        # `winter 1905–06` is one winter.
        return None
    if kinds in ("d", "z", "o"):
        month = month if first_side[-1].kind in "do:" else None
        # `1891–3` are two years; `1891-3` may be the third part of something.
        brief = last_side[0].end - last_side[0].start == 1 and not (dash or month)
        return None if brief else _short_end(start, last_side[0], month)
    if start is not None and month is not None and start.written.year is None and not set(kinds) & set("Ms"):
        # `October 10–25, 1917`
        last_side = [month, *last_side]
    end = point(last_side)
    if end is None:
        return None
    if start is None:
        return _short_start(first_side, end)
    return _same_year(start, end)


def _same_year(start: Point, end: Point) -> tuple[Point, Point] | None:
    written, last = start.written, end.written
    if written.year is None and last.year is not None:
        if written.month is None or (written.day is None) is not (last.day is None):
            return None
        year = last.year - (written.month > (last.month or 12))
        return replace(start, written=replace(written, year=year, years=last.years), truncated=end.truncated), end
    return None if last.year is None and written.year is not None else (start, end)


def _short_start(side: Tokens, end: Point) -> tuple[Point, Point] | None:
    """`10–25 October 1917`: the first end is a day only."""
    kinds, day = "".join(token.kind for token in side), number(side[0])
    if kinds not in ("d", "o", "d:", "o:") or end.written.day is None or day is None:
        return None
    return replace(end, written=replace(end.written, day=day)), end


def _short_end(start: Point | None, token: Token, month: Token | None) -> tuple[Point, Point] | None:
    """`1896–97` or `October 10–25`: the last end is one short number."""
    value = number(token)
    if start is None or value is None:
        return None
    written = start.written
    if written.day is not None and month is not None and token.kind in "do":
        return start, replace(start, written=replace(written, day=value))
    if written.year is None or written.day or written.month or written.years != 1 or token.kind == "o":
        return None
    beyond = written.year % 10 ** (token.end - token.start)
    if beyond >= value or written.year < 1000:
        return None
    return start, Point(Written(year=written.year - beyond + value), truncated=start.truncated)


def _ordered(start: Date, end: Date) -> bool:
    """A range of years that runs backwards is none; one of full dates is kept, for it is a mistake to report."""
    a, b = start.reading.first, end.reading.last
    if a is None or b is None:
        return start.has_year is end.has_year or not (start.exists and end.exists)
    return a <= b or start.precision is Precision.DAY is end.precision


def _said(fit: Fit, start: Date, end: Date) -> bool:
    """Whether two years that run backwards are said to be years, and not two counts: `с 1934 по 1931 год`.

    Nothing falls from one count to another before the sentence has said what: `From 1934 to 1931 she led the choir.`
    """
    years = start.precision is Precision.YEAR is end.precision and None not in (start.year, end.year)
    begins = fit.has("o") and opens(fit.text, fit.tokens[fit.shape.start].start)
    told = begins or not {"B", "Y", "Z"}.isdisjoint(fit.shape.classes)
    told = told and not hedged([*fit.part("a"), *fit.part("b")])
    return told and years and 1000 <= (end.year or 0) < (start.year or 0) <= (end.year or 0) + _LONGEST


def slashed(fit: Fit) -> Found | None:
    """`10 February 1743/44`: the year by either beginning of the year; `1743/44` alone is two years."""
    body, short = fit.part("a"), fit.part("b")[0]
    found, value = point(body), number(short)
    if found is None or found.written.year is None or value is None:
        return None
    written, year = found.written, found.written.year
    if (year + 1) % 10 ** (short.end - short.start) != value:
        return None
    later = date_of(replace(written, year=year + 1), Marks(weekday=weekday(body)), fit.frame)
    if written.month is None:
        return fit.found(range_of(date_of(written, Marks(), fit.frame), later))
    # After Lady Day there is nothing to be said twice.
    return fit.found(later) if (written.month, written.day or 1) < LADY_DAY else None


def centuries(fit: Fit) -> Found | None:
    """`XIX–XX вв.`, `from the late 18th to the 19th century`, `siglos IV al V`: they share one word and one era."""
    start, end = fit.part("a") or fit.part("c"), fit.part("b") or fit.part("e")
    if not joins(fit.part("o"), fit.part("j") or fit.part("k")):
        return None
    word, era = first([*start, *end], "C"), first(end, "ab")
    ends = [point([token for token in (word, *side, era) if token]) for side in (start, end)]
    dates = [date_of(one.written, Marks(), fit.frame) for one in ends if one is not None]
    return fit.found(range_of(*dates)) if len(dates) == len(ends) and _ordered(*dates) else None


_SHARED = (("a", "b", "C"), ("k", "v", "orC"), ("d", "e", "Msyzq"), ("m", "n", "yzq"), ("s", "u", "yzq"))
"""Groups of a shape for the first and the last of several dates, and what the first takes from the last."""


def listed(fit: Fit) -> Found | None:
    """`les années 1920 et 1930`, `los siglos XVI y XVII`: the decades or centuries after the first."""
    tens, century = fit.part("a"), fit.part("r")
    at = (century or tens)[0].start
    found = point([Token("C", 100, at, at), *century] if century else [Token("K", None, at, at), *tens])
    return fit.found(date_of(found.written, Marks(truncated=found.truncated), fit.frame)) if found else None


def shared(fit: Fit) -> Found | None:
    """`the 18th and 19th centuries`, `24 and 25 October 1917`: the first of them."""
    one, last, kinds = next(row for row in _SHARED if fit.has(row[0]))
    taken = [token for token in fit.part(last) if token.kind in kinds + "ab"]
    found = point([*fit.part(one), *taken])
    if found is None:
        return None
    return fit.found(date_of(found.written, Marks(), fit.frame), fit.shape.groups[one][1])
