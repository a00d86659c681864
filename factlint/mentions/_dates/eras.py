"""Japanese eras and the Republic of China: the year before the first of each.

Kunaichō list of nengō, as in Tsuchihashi, Japanese Chronological Tables (1952). Until 1872 the months were those of the
moon, so that an era year begins some weeks into ours: it is read as a year, and its days are not read at all.
"""

from __future__ import annotations

import unicodedata

_FIRST_YEARS = """
Keichō 1596, Genna 1615, Kan'ei 1624, Shōhō 1644, Keian 1648, Jōō 1652, Meireki 1655, Manji 1658, Kanbun 1661,
Enpō 1673, Tenna 1681, Jōkyō 1684, Genroku 1688, Hōei 1704, Shōtoku 1711, Kyōhō 1716, Genbun 1736, Kanpō 1741,
Enkyō 1744, Kan'en 1748, Hōreki 1751, Meiwa 1764, An'ei 1772, Tenmei 1781, Kansei 1789, Kyōwa 1801, Bunka 1804,
Bunsei 1818, Tenpō 1830, Kōka 1844, Kaei 1848, Ansei 1854, Man'en 1860, Bunkyū 1861, Genji 1864, Keiō 1865,
Meiji 1868, Taishō 1912, Shōwa 1926, Heisei 1989, Reiwa 2019
"""
_SIGNS = {
    "明治": 1867,
    "大正": 1911,
    "昭和": 1925,
    "平成": 1988,
    "令和": 2018,
    "民國": 1911,
    "民国": 1911,
    "中華民國": 1911,
}
_LAST = 2100
LUNAR = 1873
"""Before this year the months of Japan were those of the moon, and era days cannot be converted."""


def _romanised() -> dict[str, tuple[int, ...]]:
    entries = [entry.lower().split() for entry in _FIRST_YEARS.replace("\n", " ").split(",")]
    starts = [int(year) for _, year in entries]
    found: dict[str, tuple[int, ...]] = {"minguo": (1911, _LAST - 1911)}
    for (name, _), start, following in zip(entries, starts, [*starts[1:], _LAST], strict=True):
        plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
        found.update(dict.fromkeys((name, plain), (start - 1, following - start + 1)))
    return found


ROMANISED: dict[str, tuple[int, ...]] = _romanised()
"""Era in lower case, with and without macrons, to the Gregorian year before its first, and its last year."""
WRITTEN: dict[str, int] = _SIGNS
"""Era in the characters that stand before the number of a year, to the Gregorian year before its first."""
