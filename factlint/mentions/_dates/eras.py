"""Japanese eras and the Republic of China: the year before the first of each.

Kunaichō list of nengō, as in Tsuchihashi, Japanese Chronological Tables (1952). Until 1872 the months were those of the
moon, so that an era year begins some weeks into ours: it is read as a year, and its days are not read at all.
"""

from __future__ import annotations

import unicodedata

from msgspec.structs import replace

from factlint.mentions._dates.parts import calendar_of
from factlint.values.date import Date

Era = tuple[int, int, int, int]
"""The Gregorian year before its first; its last year; the day numbers of its first day and of the next era's, or 0."""
_FIRST_YEARS = """
Keichō 1596, Genna 1615, Kan'ei 1624, Shōhō 1644, Keian 1648, Jōō 1652, Meireki 1655, Manji 1658, Kanbun 1661,
Enpō 1673, Tenna 1681, Jōkyō 1684, Genroku 1688, Hōei 1704, Shōtoku 1711, Kyōhō 1716, Genbun 1736, Kanpō 1741,
Enkyō 1744, Kan'en 1748, Hōreki 1751, Meiwa 1764, An'ei 1772, Tenmei 1781, Kansei 1789, Kyōwa 1801, Bunka 1804,
Bunsei 1818, Tenpō 1830, Kōka 1844, Kaei 1848, Ansei 1854, Man'en 1860, Bunkyū 1861, Genji 1864, Keiō 1865,
Meiji 1868, Taishō 1912, Shōwa 1926, Heisei 1989, Reiwa 2019
"""
_SIGNS = {
    "明治": "meiji",
    "大正": "taishō",
    "昭和": "shōwa",
    "平成": "heisei",
    "令和": "reiwa",
    "民國": "minguo",
    "民国": "minguo",
    "中華民國": "minguo",
}
_CHANGES = {1912: (7, 30), 1926: (12, 25), 1989: (1, 8), 2019: (5, 1)}
"""Month and day on which the era of a year began."""
_LAST = 2100
LUNAR = 1873
"""Before this year the months of Japan were those of the moon, and era days cannot be converted."""


def _romanised() -> dict[str, Era]:
    entries = [entry.lower().split() for entry in _FIRST_YEARS.replace("\n", " ").split(",")]
    starts = [int(year) for _, year in entries]
    found: dict[str, Era] = {"minguo": (1911, _LAST - 1911, 0, 0)}
    for (name, _), start, following in zip(entries, starts, [*starts[1:], _LAST], strict=True):
        plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
        era = start - 1, following - start + 1, _change(start), _change(following)
        found.update(dict.fromkeys((name, plain), era))
    return found


def _change(year: int) -> int:
    """The day number on which the era of a year began; 0 where it was by the moon."""
    return calendar_of("gregorian").to_jdn(year, *_CHANGES[year]) if year in _CHANGES else 0


def within(date: Date, era: Era) -> Date:
    """A year or month of an era, without the days before and after the era."""
    _, _, start, following = era
    first, last = date.reading.first, date.reading.last
    if first is None or last is None or date.day:
        return date
    first, last = max(first, start), min(last, following - 1) if following else last
    return replace(date, reading=replace(date.reading, first=first, last=last), others=()) if first <= last else date


ROMANISED: dict[str, Era] = _romanised()
"""Era in lower case, with and without macrons."""
WRITTEN: dict[str, Era] = {signs: ROMANISED[name] for signs, name in _SIGNS.items()}
"""Era in the characters that stand before the number of a year."""
