"""From a shape and its tokens to a date; each combination of words and numbers is read once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from factlint.mentions._dates.build import Frame, Marks, date_of
from factlint.mentions._dates.centuries import Point
from factlint.mentions._dates.dual import dual, duals, spanned
from factlint.mentions._dates.entries import PAIRED
from factlint.mentions._dates.eras import within
from factlint.mentions._dates.fit import Fit, Found, first, hedged, number
from factlint.mentions._dates.grammar import Shape
from factlint.mentions._dates.point import point
from factlint.mentions._dates.ranges import centuries, listed, period, shared, slashed
from factlint.mentions._dates.token import Run
from factlint.values.date import Date

_CACHE_SIZE = 65536
_NOTHING = None, 0
_CACHE: dict[tuple[Any, ...], tuple[Date | None, int]] = {}
"""Where and how a date is written to the date and how many tokens it takes."""


def read(shape: Shape, run: Run, frame: Frame, lead: int = 0) -> Found | None:
    """The date that a shape writes, whose tokens count from `lead` on; None when its numbers make none."""
    tokens, start = run.tokens, lead + shape.start
    if not shape.alone:
        found = _READERS[shape.name](Fit(shape, tokens[lead:], run.text, frame))
        return found and Found(found.date, start, lead + found.end)
    written = run.text[tokens[start].start : tokens[lead + shape.end - 1].end]
    key = (shape.name, shape.classes, written, run.words.code, frame)
    known = _CACHE.get(key)
    if known is None:
        if len(_CACHE) >= _CACHE_SIZE:
            _CACHE.clear()
        found = _READERS[shape.name](Fit(shape, tokens[lead:], run.text, frame))
        known = _CACHE[key] = (found.date, found.end - shape.start) if found else _NOTHING
    date, size = known
    return Found(date, start, start + size) if date else None


def _single(fit: Fit) -> Found | None:
    body = [*fit.part("part"), *fit.part("a")]
    found = point(body)
    if found is None:
        return None
    end = fit.shape.end
    apart = first(fit.part("wd"), "w")
    if fit.has("on") and not _onwards(fit):
        end = fit.shape.groups["on"][0]
    if apart is not None and not fit.has("on"):
        end = fit.shape.groups["wd"][0]
    uncertain = fit.has("q") and _doubted(fit)
    circa = fit.has("q") and fit.part("q")[0].kind == "^" and fit.part("q")[0].start == fit.part("a")[-1].end
    if fit.has("q") and not (uncertain or circa):
        end = fit.shape.groups["q"][0]
    label, calendar = fit.label([*fit.part("l"), *fit.part("lead"), *body])
    marks = Marks(
        label=label,
        calendar=calendar,
        approximate=circa or found.approximate or hedged(fit.part("h")),
        uncertain=uncertain,
        open=_side(fit),
        weekday=number(first(body, "w") or apart),
        truncated=found.truncated,
    )
    date = _value(found, marks, fit.frame)
    if apart is not None:
        date = replace(date, weekday_span=(apart.start, apart.end))
    return fit.found(date, end)


def _onwards(fit: Fit) -> bool:
    """Whether `onwards` follows; some words for it need a `from` before the date."""
    return fit.has("on") and (fit.has("from") or fit.part("on")[-1].value != PAIRED)


def _side(fit: Fit) -> str:
    """Which end the words around a date leave open."""
    return "after" if _onwards(fit) else fit.side


def _value(found: Point, marks: Marks, frame: Frame) -> Date:
    """The date, with the other order of day and month beside it when both can be."""
    date = date_of(found.written, marks, frame)
    if found.era is not None:
        return within(date, found.era)
    if found.alternative is None:
        return date
    other = date_of(found.alternative, marks, frame)
    if not date.exists:
        return other
    return replace(date, alternative=other) if other.exists else date


def _doubted(fit: Fit) -> bool:
    """Whether a question mark doubts the date rather than ends a sentence."""
    sign = fit.tokens[fit.shape.groups["q"][0]]
    if sign.kind != "!":
        return False
    if fit.text[sign.end : sign.end + 1] in tuple(",;)–-]"):
        return True
    return not (fit.text[: fit.tokens[0].start] + fit.text[sign.end :]).strip()


_READERS: dict[str, Callable[[Fit], Found | None]] = {
    "point": _single,
    "onwards": _single,
    "range": period,
    "interval": period,
    "slash": slashed,
    "centuries": centuries,
    "listed": listed,
    "shared": shared,
    "dual": dual,
    "duals": duals,
    "span": spanned,
}
