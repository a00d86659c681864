"""When each country changed from the Julian to the Gregorian calendar, and what else it counted days by.

Sources of the dates: ES = Explanatory Supplement to the Astronomical Ephemeris (HMSO, 1961), section 14, "The
Gregorian calendar"; else the act named in the row. Where parts of a country changed at different times, each part
has a row, and both calendars count as in use between the first and the last.
"""

from __future__ import annotations

from msgspec import Struct

from factlint.calendars._solar import gregorian_from_jdn, gregorian_to_jdn, julian_from_jdn

Day = tuple[int, int, int]


class Reform(Struct, frozen=True):
    """The change of one country, or of a part of it."""

    country: str
    """ISO 3166-1 alpha-2, lower case, of the country that holds most of the land today."""
    name: str
    last: Day | None
    """The last day of the Julian calendar; None where the calendar before was not the Julian."""
    first: Day
    """The day after it, in the Gregorian calendar."""
    source: str

    @property
    def first_jdn(self) -> int:
        return gregorian_to_jdn(*self.first)


class Use(Struct, frozen=True):
    """A further calendar that a country counted its days by."""

    country: str
    name: str
    calendar: str
    first: Day
    last: Day | None
    """First and last day in the Gregorian calendar; None: still in use."""
    source: str


_BULL = "bull Inter gravissimas, 24 February 1582"
_ACT = "Calendar (New Style) Act 1750, 24 Geo. II c. 23"
_DIET = "resolution of the Protestant estates, Regensburg, 23 September 1699"
_INDIES = "pragmatic sanction for the Indies, 14 May 1583"
_SOVNARKOM = "decree of the Council of People's Commissars, 24 January 1918 (O.S.)"

REFORMS: tuple[Reform, ...] = (
    Reform("it", "Italy", (1582, 10, 4), (1582, 10, 15), _BULL),
    Reform("es", "Spain", (1582, 10, 4), (1582, 10, 15), _BULL),
    Reform("pt", "Portugal", (1582, 10, 4), (1582, 10, 15), _BULL),
    Reform("pl", "Poland", (1582, 10, 4), (1582, 10, 15), _BULL),
    Reform("fr", "France", (1582, 12, 9), (1582, 12, 20), "letters patent of Henry III, 3 November 1582"),
    Reform("be", "Southern Netherlands", (1582, 12, 14), (1582, 12, 25), "ES"),
    Reform("lu", "Luxembourg", (1582, 12, 14), (1582, 12, 25), "ES"),
    Reform("nl", "Holland and Zeeland", (1582, 12, 14), (1582, 12, 25), "ES"),
    Reform("nl", "Gelderland", (1700, 6, 30), (1700, 7, 12), "ES"),
    Reform("nl", "Utrecht and Overijssel", (1700, 11, 30), (1700, 12, 12), "ES"),
    Reform("nl", "Friesland and Groningen", (1700, 12, 31), (1701, 1, 12), "ES"),
    Reform("at", "Tyrol and Salzburg", (1583, 10, 5), (1583, 10, 16), "ES"),
    Reform("at", "Austria", (1583, 12, 14), (1583, 12, 25), "ES"),
    Reform("de", "Catholic states of Germany", (1583, 10, 5), (1583, 10, 16), "ES"),
    Reform("de", "Protestant states of Germany", (1700, 2, 18), (1700, 3, 1), _DIET),
    Reform("cz", "Bohemia", (1584, 1, 6), (1584, 1, 17), "ES"),
    Reform("ch", "Catholic cantons of Switzerland", (1584, 1, 11), (1584, 1, 22), "ES"),
    Reform("ch", "Protestant cantons of Switzerland", (1700, 12, 31), (1701, 1, 12), "ES"),
    Reform("hu", "Hungary", (1587, 10, 21), (1587, 11, 1), "ES"),
    Reform("mx", "New Spain", (1583, 10, 4), (1583, 10, 15), _INDIES),
    Reform("pe", "Peru", (1584, 10, 4), (1584, 10, 15), _INDIES),
    Reform("ph", "Philippines", (1583, 10, 4), (1583, 10, 15), _INDIES),
    Reform("ph", "Philippines", (1584, 10, 4), (1584, 10, 15), _INDIES),
    Reform("dk", "Denmark", (1700, 2, 18), (1700, 3, 1), "ES"),
    Reform("no", "Norway", (1700, 2, 18), (1700, 3, 1), "ES"),
    Reform("is", "Iceland", (1700, 11, 16), (1700, 11, 28), "ES"),
    Reform("gb", "Great Britain", (1752, 9, 2), (1752, 9, 14), _ACT),
    Reform("ie", "Ireland", (1752, 9, 2), (1752, 9, 14), _ACT),
    Reform("us", "British colonies in America", (1752, 9, 2), (1752, 9, 14), _ACT),
    Reform("ca", "Canada under Britain", (1752, 9, 2), (1752, 9, 14), _ACT),
    Reform("se", "Sweden", (1753, 2, 17), (1753, 3, 1), "ES"),
    Reform("fi", "Finland", (1753, 2, 17), (1753, 3, 1), "ES"),
    Reform("jp", "Japan", None, (1873, 1, 1), "edict 337 of the Grand Council of State, 1872"),
    Reform("kr", "Korea", None, (1896, 1, 1), "edict of King Gojong, 1895"),
    Reform("cn", "China", None, (1912, 1, 1), "proclamation of the provisional president, 1912"),
    Reform("al", "Albania", (1912, 11, 14), (1912, 11, 28), "ES"),
    Reform("bg", "Bulgaria", (1916, 3, 31), (1916, 4, 14), "law on the Gregorian calendar, 1916"),
    Reform("tr", "Turkey", (1917, 2, 15), (1917, 3, 1), "law 125 of 8 February 1332 (the financial calendar)"),
    Reform("ru", "Russia", (1918, 1, 31), (1918, 2, 14), _SOVNARKOM),
    Reform("by", "Belarus", (1918, 1, 31), (1918, 2, 14), _SOVNARKOM),
    Reform("ee", "Estonia", (1918, 1, 31), (1918, 2, 14), _SOVNARKOM),
    Reform("ua", "Ukraine", (1918, 1, 31), (1918, 2, 14), _SOVNARKOM),
    Reform("ua", "Ukraine", (1918, 2, 15), (1918, 3, 1), "law of the Central Rada, 12 February 1918"),
    Reform("ge", "Georgia", (1918, 4, 17), (1918, 5, 1), "decision of the Transcaucasian Sejm"),
    Reform("am", "Armenia", (1918, 4, 17), (1918, 5, 1), "decision of the Transcaucasian Sejm"),
    Reform("az", "Azerbaijan", (1918, 4, 17), (1918, 5, 1), "decision of the Transcaucasian Sejm"),
    Reform("rs", "Serbia", (1919, 1, 14), (1919, 1, 28), "law of 10 January 1919"),
    Reform("me", "Montenegro", (1919, 1, 14), (1919, 1, 28), "law of 10 January 1919"),
    Reform("ro", "Romania", (1919, 3, 31), (1919, 4, 14), "decree-law 1053 of 5 March 1919"),
    Reform("gr", "Greece", (1923, 2, 15), (1923, 3, 1), "royal decree of 18 January 1923"),
)

USES: tuple[Use, ...] = (
    Use("fr", "France", "french_republican", (1793, 10, 6), (1805, 12, 31), "decree of the Convention, 5 October 1793"),
    Use("se", "Sweden", "swedish", (1700, 3, 11), (1712, 3, 11), "ES"),
    Use("fi", "Finland", "swedish", (1700, 3, 11), (1712, 3, 11), "ES"),
    Use("et", "Ethiopia", "ethiopian", (1582, 10, 15), None, "ES"),
    Use("ir", "Iran", "persian", (1925, 3, 31), None, "law of 11 Farvardin 1304"),
    Use("sa", "Saudi Arabia", "umm_al_qura", (1924, 8, 1), None, "Umm al-Qura newspaper"),
    Use("jp", "Japan", "japanese", (1873, 1, 1), None, "edict 337 of the Grand Council of State, 1872"),
    Use("tw", "Taiwan", "minguo", (1945, 10, 25), None, "proclamation of the provisional president, 1912"),
    Use("cn", "China", "minguo", (1912, 1, 1), (1949, 9, 30), "proclamation of the provisional president, 1912"),
    Use("th", "Thailand", "buddhist", (1941, 1, 1), None, "calendar year act, B.E. 2483"),
    Use("in", "India", "indian_national", (1957, 3, 22), None, "Calendar Reform Committee, 1955"),
)

# The date line moved, and a day was left out.
SKIPPED: tuple[Reform, ...] = (
    Reform("ph", "the Philippines", (1844, 12, 30), (1845, 1, 1), "proclamation of Governor Clavería, 16 August 1844"),
    Reform("ws", "Samoa", (2011, 12, 29), (2011, 12, 31), "International Date Line Act 2011"),
)


def gap(jdn: int) -> int:
    """Days that the Gregorian calendar is ahead of the Julian on that day: 10 in 1582, 13 in 1917."""
    return jdn - gregorian_to_jdn(*julian_from_jdn(jdn))


def _reforms(country: str) -> tuple[Reform, ...]:
    return tuple(reform for reform in REFORMS if reform.country == country)


def in_use(country: str, jdn: int) -> tuple[str, ...]:
    """The calendars that a country's people dated by on a day, the official one first; empty when not on record."""
    found: dict[str, None] = {}
    for reform in _reforms(country):
        if jdn >= reform.first_jdn:
            found["gregorian"] = None
        elif reform.last is not None:
            found["julian"] = None
    further = {use.calendar: None for use in uses_at(jdn) if use.country == country}
    return tuple(further if "swedish" in further else found | further)


def uses_at(jdn: int) -> tuple[Use, ...]:
    """The further calendars that were somewhere in use on a day."""
    day = gregorian_from_jdn(jdn)
    return tuple(use for use in USES if use.first <= day and (use.last is None or day <= use.last))


def never_was(country: str, year: int, month: int, day: int) -> Reform | None:
    """The reform that left this day out everywhere in a country; None when some part of it had the day."""
    written = (year, month, day)
    for move in SKIPPED:
        if move.country == country and move.last is not None and move.last < written < move.first:
            return move
    reforms = _reforms(country)
    if reforms and all(reform.last is not None and reform.last < written < reform.first for reform in reforms):
        return reforms[0]
    return None
