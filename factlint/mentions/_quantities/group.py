"""Numbers that belong together: ranges, scores, ratios, changes."""

from __future__ import annotations

from msgspec.structs import replace

from factlint.mentions._quantities.beside import word_after
from factlint.mentions._quantities.context import counted
from factlint.mentions._quantities.item import Item, amount
from factlint.mentions._quantities.table import Table
from factlint.values.quantity import Group, Hedge

_DASHES = frozenset({"-", "–", "—", "‑", "‐", "−"})
_NO_SCORE = 1000
"""Nobody scores so much: from here on, a dash between rising numbers is a range."""
_YEARS = range(1000, 2200)
_FAR = 28
_FEW = 10
"""The highest number that shares are told of in words: two voters in five."""
"""Characters that may stand between two numbers of a group."""


def grouped(text: str, start: int, end: int, items: list[Item], table: Table) -> list[Item]:
    """The items with ranges made one and the members of scores, ratios and changes marked."""
    found: list[Item] = []
    place = 0
    while place < len(items):
        pair = items[place : place + 2]
        joined = _joined(text, start, end, pair[0], pair[1], table) if len(pair) == 2 else None
        found += joined if joined is not None else pair[:1]
        place += 2 if joined is not None else 1
    return found


def _joined(text: str, start: int, end: int, first: Item, second: Item, table: Table) -> list[Item] | None:
    if second.start - first.end > _FAR or first.article or second.article:
        return None
    between = " ".join(text[first.end : second.start].lower().split())
    if between in _DASHES:
        return _dashed(text, end, first, second, table)
    opener = _opener(text, start, first.start, table)
    closers = table.words.between.get(opener, ())
    if between in closers:
        return _opened(opener, first, second, table)
    if between in table.words.to and _rising(first, second) and _plausible(first, second):
        return _range(first, second)
    if between == ":" and second.start == first.end + 1:
        return _group("score", first, second)
    kind = table.words.ratios.get(between.strip("-‑ ") if "-" in between else between, "")
    kind = kind or ("score" if between == ":" else _past_noun(first, second, between, table))
    return _ratio(text, end, kind, "-" in between, first, second, table) if kind else None


def _opener(text: str, start: int, at: int, table: Table) -> str:
    """The one or two words before a number that open a range; empty when they open none."""
    words = [word.lstrip('(“"‘«„[') for word in text[max(start, at - 32) : at].lower().split()[-2:]]
    return next((each for each in (" ".join(words), *words[-1:]) if each in table.words.between), "")


def _rising(first: Item, second: Item) -> bool:
    """Whether the second is the larger, after a scale word or unit that the first shares with it."""
    return _low_end(first, second).value < second.value


def _low_end(first: Item, second: Item) -> Item:
    """The first number with the scale word that the second has (`5 to 7 thousand`)."""
    scale = second.number.scale
    while scale > 1 and second.value / scale >= _NO_SCORE and (second.value / scale) % _NO_SCORE == 0:
        scale *= _NO_SCORE
    if scale > 1 and first.number.scale == 1 and not first.unit and first.value < second.value / scale < 1000:
        return replace(first, value=first.value * scale, step=first.step * scale)
    return first


def _plausible(first: Item, second: Item) -> bool:
    """Whether two numbers can be the ends of one range."""
    alike = first.number.ordinal == second.number.ordinal and not (first.multiple or second.multiple)
    scales = first.number.scale in (1, second.number.scale)
    return alike and scales and first.unit in ("", second.unit) and not first.number.fraction


def _range(first: Item, second: Item) -> list[Item]:
    low = _low_end(first, second)
    unit = second.unit or first.unit
    return [
        replace(
            second, number=second.number._replace(spelled=first.number.spelled or second.number.spelled),
            start=first.start, value=low.value, upper=second.value, step=min(low.step, second.step), unit=unit,
        )
    ]  # fmt: skip


def _opened(opener: str, first: Item, second: Item, table: Table) -> list[Item] | None:
    """`between 5 and 7` is a range, `from 5 to 7` a change; what falls in a `between` stays two numbers."""
    if not _plausible(first, second):
        return None
    if len(table.words.between[opener]) > 0 and opener in table.words.changes:
        return _group("change", _low_end(first, second), second)
    if not _rising(first, second):
        return _group("range", first, second)
    return [replace(each, hedge=Hedge.NONE) for each in _range(first, second)]


def _dashed(text: str, end: int, first: Item, second: Item, table: Table) -> list[Item] | None:
    if not _plausible(first, second) or first.end != first.number.end:
        return None
    if _years(text, first, second) and not _counts_several(text, end, second, table):
        return []
    measured = bool(second.unit or first.unit or second.number.scale > 1 or first.value >= _NO_SCORE)
    if _rising(first, second) and (measured or second.number.ordinal or _counts_several(text, end, second, table)):
        return _range(first, second)
    if measured or first.number.ordinal or min(first.step, second.step) < 1:
        return None
    return _group("score", first, second)


def _years(text: str, first: Item, second: Item) -> bool:
    """Whether two numbers with a dash between them are years (`the 2008-2009 season`)."""
    plain = text[first.start : first.end].isdecimal() and text[second.start : second.end].isdecimal()
    return (
        plain and not second.unit and int(first.value) in _YEARS and (second.value < 100 or int(second.value) in _YEARS)
    )


def _counts_several(text: str, end: int, second: Item, table: Table) -> bool:
    """Whether a noun in the plural follows, as after a range and not after a score."""
    thing = counted(text, second.end, end, table)
    if not table.words.plural_endings:
        return bool(thing.head)
    return thing.head in table.words.plurals or (
        len(thing.head) > 3 and thing.head.endswith(table.words.plural_endings)
    )


def _ratio(
    text: str, end: int, kind: str, hyphened: bool, first: Item, second: Item, table: Table
) -> list[Item] | None:
    """The members of a ratio where the words can be nothing else."""
    if first.number.ordinal or second.number.ordinal or first.unit or first.multiple:
        return None
    whole = first.value.denominator == 1 == second.value.denominator and first.value >= 0 < second.value
    follower = word_after(text, second.end, end)
    part = first.value <= second.value and not second.unit and follower not in table.words.of
    alone = first.value == 1 or (part and not counted(text, second.end, end, table).head)
    sure = {
        "ratio": first.value <= second.value and not second.unit,
        "share": part and first.value < second.value and alone,
        "part": part,
        "rate": first.value <= second.value and not second.unit,
        "rate with noun": not (second.unit or counted(text, second.end, end, table, several=True).head),
        "score": first.value >= second.value and not second.unit,
        "made-of": first.value <= second.value
        and (hyphened or not (second.unit or counted(text, second.end, end, table).head)),
        "over": first.value >= 1 and not counted(text, second.end, end, table).head,
    }
    if not whole or not sure.get(kind, False):
        return None
    if kind == "over":
        number = first.number._replace(fraction=True)
        return [replace(first, number=number, end=second.end, value=first.value / second.value)]
    return _group(kind if kind in ("score", "made-of") else "ratio", first, second)


def _past_noun(first: Item, second: Item, between: str, table: Table) -> str:
    """The kind of a share that has its noun in the middle (`un Français sur cinq`); empty when it is none."""
    noun, _, phrase = between.partition(" ")
    few = first.number.spelled and second.number.spelled and first.value < second.value <= _FEW
    kinds = ("rate", "share", "ratio") if few else ("rate",) if first.value == 1 else ()
    return "rate with noun" if noun not in table.breaks and table.words.ratios.get(phrase) in kinds else ""


def _group(kind: str, first: Item, second: Item) -> list[Item]:
    unit = first.unit or (second.unit if kind in ("change", "range") else "")
    share = amount(first.value / second.value) if kind == "ratio" else None
    return [
        replace(first, group=Group(kind, 0, first.start, share=share), unit=unit),
        replace(second, group=Group(kind, 1, first.start, share=share), hedge=Hedge.NONE),
    ]
