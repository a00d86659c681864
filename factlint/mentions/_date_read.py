"""From a shape and its tokens to a date: single dates, ranges, and dates in two calendars."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from factlint.mentions._date_build import Frame, Marks, date_of, dual_of, range_of
from factlint.mentions._date_grammar import Shape
from factlint.mentions._date_lexer import Token
from factlint.mentions._date_parts import Written, days_of
from factlint.mentions._date_point import Point, point
from factlint.values.date import Date, Precision

Tokens = Sequence[Token]
_GAPS = range(9, 15)
"""Days between the two calendars from 1582 to 2100, one more on either side for slips."""


_UNCACHED = frozenset("Lw!")
"""Classes of which the text or the place matters: labels, weekdays, question marks."""
_CACHE_SIZE = 65536
_CACHE: dict[tuple[Any, ...], Found | None] = {}


class Found(NamedTuple):
    """A date and the tokens that it takes, as half-open indices."""

    date: Date
    start: int
    end: int


def read(shape: Shape, tokens: Tokens, text: str, frame: Frame) -> Found | None:
    """The date that a shape writes, or None when its numbers make none."""
    if _UNCACHED & set(shape.classes):
        return _READERS[shape.name](shape, tokens, text, frame)
    taken = tokens[shape.start : shape.end]
    key = (shape.name, shape.classes, tuple([(t.value, t.end - t.start) for t in taken]), frame)
    if key not in _CACHE:
        if len(_CACHE) >= _CACHE_SIZE:
            _CACHE.clear()
        found = _READERS[shape.name](shape, tokens, text, frame)
        _CACHE[key] = found and Found(found.date, found.start - shape.start, found.end - shape.start)
    known = _CACHE[key]
    return known and Found(known.date, known.start + shape.start, known.end + shape.start)


def _part(shape: Shape, tokens: Tokens, name: str) -> Tokens:
    start, end = shape.groups.get(name, (0, 0))
    return tokens[start:end]


def _label(tokens: Tokens, text: str) -> tuple[str, str]:
    """The label as written and the calendar that it names."""
    for token in tokens:
        if token.kind == "L":
            end = token.end + (
                1 if text[token.end : token.end + 1] == "." and "." in text[token.start : token.end] else 0
            )
            return text[token.start : end], str(token.value)
    return "", ""


def _weekday(tokens: Tokens) -> Token | None:
    return next((token for token in tokens if token.kind == "w"), None)


def _day_of_week(token: Token | None) -> int | None:
    return token.value if token is not None and isinstance(token.value, int) else None


def _hedged(tokens: Tokens) -> bool:
    return any(token.kind in "~≈" for token in tokens)


def _point(shape: Shape, tokens: Tokens, text: str, frame: Frame) -> Found | None:
    body = [*_part(shape, tokens, "part"), *_part(shape, tokens, "a")]
    found = point(body)
    if found is None:
        return None
    end = shape.end
    apart = _weekday(_part(shape, tokens, "wd"))
    if apart is not None and "on" not in shape.groups:
        end = shape.groups["wd"][0]
    uncertain = "q" in shape.groups and _asked(shape, tokens, text)
    if "q" in shape.groups and not uncertain:
        end = shape.groups["q"][0]
    label, calendar = _label([*_part(shape, tokens, "l"), *_part(shape, tokens, "lead")], text)
    opened = _part(shape, tokens, "open")
    beside = _weekday(body) or apart
    marks = Marks(
        label=label,
        calendar=calendar,
        approximate=_hedged(_part(shape, tokens, "h")),
        uncertain=uncertain,
        open="after" if "on" in shape.groups or (opened and opened[0].kind == ">") else "before" if opened else "",
        weekday=_day_of_week(beside),
        truncated=found.truncated,
    )
    date = _value(found, marks, frame)
    if apart is not None:
        date = replace(date, weekday_span=(apart.start, apart.end))
    return Found(date, shape.start, end)


def _value(found: Point, marks: Marks, frame: Frame) -> Date:
    date = date_of(found.written, marks, frame)
    if found.alternative is None:
        return date
    other = date_of(found.alternative, marks, frame)
    if not date.exists:
        return other
    return replace(date, alternative=other) if other.exists else date


def _asked(shape: Shape, tokens: Tokens, text: str) -> bool:
    """Whether a question mark doubts the date rather than ends a sentence."""
    sign = tokens[shape.groups["q"][0]]
    return text[sign.end : sign.end + 1] in tuple(",;)–-]") or not (text[: tokens[0].start] + text[sign.end :]).strip()


def _range(shape: Shape, tokens: Tokens, text: str, frame: Frame) -> Found | None:
    opener, joint = _part(shape, tokens, "o"), _part(shape, tokens, "j")
    if any(token.kind == "&" for token in joint) is not bool(opener and opener[0].kind == "B"):
        return None
    if joint[0].kind == "<" and not opener:
        return None
    first, last = _part(shape, tokens, "a"), _part(shape, tokens, "b")
    ends = _ends(first, last)
    if ends is None:
        return None
    label, calendar = _label([*_part(shape, tokens, "l"), *first, *last], text)
    dates = [
        date_of(
            end.written,
            Marks(
                label=label,
                calendar=calendar,
                approximate=_hedged(side),
                weekday=_day_of_week(_weekday(side)),
                truncated=end.truncated,
            ),
            frame,
        )
        for end, side in zip(ends, (first, last), strict=True)
    ]
    if not _ordered(dates[0], dates[1]):
        return None
    end_at = shape.groups["q"][0] if "q" in shape.groups else shape.end
    return Found(range_of(dates[0], dates[1]), shape.start, end_at)


def _ends(first: Tokens, last: Tokens) -> tuple[Point, Point] | None:
    """Both ends of a range; each takes from the other what it leaves unsaid."""
    kinds = "".join(token.kind for token in last)
    start, month = point(first), next((t for t in first if t.kind in "Ms"), None)
    if any(token.kind == "S" for token in first) and kinds in ("d", "z"):
        return None
    if kinds in ("d", "z", "o"):
        return _short_end(start, last[0], month)
    if start is not None and month is not None and start.written.year is None and not set(kinds) & set("Ms"):
        # `October 10–25, 1917`
        last = [month, *last]
    end = point(last)
    if end is None:
        return None
    if start is None:
        return _short_start(first, end)
    written = start.written
    if written.year is None and end.written.year is not None:
        if written.month is None or (written.day is None) is not (end.written.day is None):
            return None
        year = end.written.year - (written.month > (end.written.month or 12))
        start = start._replace(written=replace(written, year=year, years=end.written.years), truncated=end.truncated)
    if end.written.year is None and start.written.year is not None:
        return None
    return start, end


def _short_start(first: Tokens, end: Point) -> tuple[Point, Point] | None:
    """`10–25 October 1917`: the first end is a day only."""
    kinds = "".join(token.kind for token in first)
    if kinds not in ("d", "o", "d:", "o:") or end.written.day is None or not isinstance(first[0].value, int):
        return None
    return end._replace(written=replace(end.written, day=first[0].value)), end


def _short_end(start: Point | None, token: Token, month: Token | None) -> tuple[Point, Point] | None:
    """`1896–97` or `October 10–25`: the last end is one short number."""
    if start is None or not isinstance(token.value, int):
        return None
    written = start.written
    if written.day is not None and month is not None and token.kind in "do":
        return start, start._replace(written=replace(written, day=token.value))
    if written.year is None or written.day or written.month or written.years != 1 or token.kind == "o":
        return None
    if token.end - token.start != 2 or written.year % 100 >= token.value or written.year < 1000:
        return None
    return start, Point(Written(year=written.year - written.year % 100 + token.value))


def _ordered(first: Date, last: Date) -> bool:
    """A range of years that runs backwards is none; one of full dates is kept, for it is a mistake to report."""
    a, b = first.reading.first, last.reading.last
    if a is None or b is None:
        return first.has_year is last.has_year or not (first.exists and last.exists)
    return a <= b or first.precision is Precision.DAY is last.precision


def _slash(shape: Shape, tokens: Tokens, text: str, frame: Frame) -> Found | None:
    """`10 February 1743/44`: the year by either beginning of the year; `1743/44` alone is two years."""
    body, short = _part(shape, tokens, "a"), _part(shape, tokens, "b")[0]
    found = point(body)
    if found is None or found.written.year is None or not isinstance(short.value, int):
        return None
    written, year = found.written, found.written.year
    size = short.end - short.start
    if (year + 1) % 10**size != short.value:
        return None
    if written.month is None:
        ends = date_of(written, Marks(), frame), date_of(replace(written, year=year + 1), Marks(), frame)
        return Found(range_of(*ends), shape.start, shape.end)
    if written.month > 3:
        return None
    weekday = _day_of_week(_weekday(body))
    return Found(date_of(replace(written, year=year + 1), Marks(weekday=weekday), frame), shape.start, shape.end)


def _roman(shape: Shape, tokens: Tokens, text: str, frame: Frame) -> Found | None:
    """`XIX–XX вв.`: from one century to another."""
    first, last = _part(shape, tokens, "a"), _part(shape, tokens, "b")
    ends = point([first[0], last[-1]]), point(last)
    if ends[0] is None or ends[1] is None:
        return None
    dates = [date_of(end.written, Marks(), frame) for end in ends if end]
    return Found(range_of(*dates), shape.start, shape.end) if _ordered(*dates) else None


def _shared(shape: Shape, tokens: Tokens, text: str, frame: Frame) -> Found | None:
    """`the 18th and 19th centuries`: the first of them."""
    found = point([_part(shape, tokens, "a")[0], _part(shape, tokens, "b")[-1]])
    return Found(date_of(found.written, Marks(), frame), shape.start, shape.groups["a"][1]) if found else None


def _dual(shape: Shape, tokens: Tokens, text: str, frame: Frame) -> Found | None:
    groups = {name[0]: _part(shape, tokens, name) for name in shape.groups}
    outer = [*groups["a"], *groups.get("m", ()), *groups.get("y", ())]
    month = [token for token in outer if token.kind in "Ms"]
    inner = [token for token in groups["b"] if token.kind not in "L,"]
    if not any(token.kind in "MsNI" for token in inner):
        inner = [*inner, *month]
    first, second = point(outer), point(inner)
    if first is None or second is None or not first.written.day or not second.written.day:
        return None
    if first.written.year is not None and len(groups["b"]) == 1 and text[: groups["b"][0].start].endswith("["):
        return None  # `1852,[16]`: the number of a note, not of a day
    first, second = _share_year(first.written, second.written)
    weekday = _day_of_week(_weekday(outer))
    inner_label = _label([*groups["b"], *groups.get("k", ())], text)
    outer_label = _label(groups.get("l", ()), text)
    pair = _pair(
        first, second, outer_label, inner_label, weekday, frame, loose="l" not in groups and "3" in _rule(shape)
    )
    return Found(pair, shape.start, shape.end) if pair else None


def _rule(shape: Shape) -> str:
    return next(name for name in shape.groups if name[0] == "a")


def _share_year(first: Written, second: Written) -> tuple[Written, Written]:
    """Halves of a dual date lie within two weeks: a missing year is that of the other half, or its neighbour."""
    if second.year is None and first.year is not None:
        step = 1 if (first.month, second.month) == (12, 1) else -1 if (first.month, second.month) == (1, 12) else 0
        return first, replace(second, year=first.year + step)
    if first.year is None and second.year is not None:
        step = 1 if (second.month, first.month) == (12, 1) else -1 if (second.month, first.month) == (1, 12) else 0
        return replace(first, year=second.year + step), second
    return first, second


def _pair(
    first: Written,
    second: Written,
    outer: tuple[str, str],
    inner: tuple[str, str],
    weekday: int | None,
    frame: Frame,
    *,
    loose: bool,
) -> Date | None:
    """Which half is the Gregorian one: as labelled, else as the arithmetic has it, else the later one."""
    flat = [days_of(replace(half, year=half.year if half.year is not None else 1904)) for half in (first, second)]
    if flat[0] is None or flat[1] is None:
        return None
    apart = flat[1][0] - flat[0][0]
    if not (inner[1] or outer[1]):
        if abs(apart) == 1 and not loose and first.month == second.month:
            return _night(first, second, frame)
        if abs(apart) not in _GAPS:
            return None
    first_is_new = _first_is_new(apart, outer[1], inner[1])
    new, old = (first, second) if first_is_new else (second, first)
    new_label, old_label = (outer[0], inner[0]) if first_is_new else (inner[0], outer[0])
    gregorian = date_of(new, Marks(calendar="gregorian", label=new_label, weekday=weekday), frame)
    julian = date_of(old, Marks(calendar="julian", label=old_label), frame)
    return dual_of(gregorian, julian)


def _first_is_new(apart: int, outer: str, inner: str) -> bool:
    if inner:
        return inner == "julian"
    if outer:
        return outer == "gregorian"
    return apart < 0


def _night(first: Written, second: Written, frame: Frame) -> Date:
    """`5/6 May 1917`: the night between two days."""
    if first.year is None:
        first = replace(first, year=second.year)
    return range_of(date_of(first, Marks(), frame), date_of(second, Marks(), frame))


_READERS: dict[str, Callable[[Shape, Tokens, str, Frame], Found | None]] = {
    "point": _point,
    "range": _range,
    "slash": _slash,
    "roman": _roman,
    "shared": _shared,
    "dual": _dual,
}
