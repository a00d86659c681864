"""When the year began: the same day bore different year numbers by the style of the place.

Source: C. R. Cheney, A Handbook of Dates for Students of British History, rev. M. Jones (2000), chapter 1.
"""

from __future__ import annotations

from msgspec import Struct


class YearStart(Struct, frozen=True):
    """A style of reckoning the beginning of the year."""

    name: str
    title: str
    month: int
    day: int
    ahead: bool
    """The new number began before the 1 January of that year (September, Christmas, Pisan 25 March)."""
    used: tuple[tuple[str, int], ...] = ()
    """Country and the last astronomical year, as written, in which it was official."""


STYLES: dict[str, YearStart] = {
    style.name: style
    for style in (
        YearStart("circumcision", "1 January", 1, 1, ahead=False),
        YearStart(
            "annunciation", "Lady Day, 25 March", 3, 25, ahead=False, used=(("gb", 1751), ("ie", 1751), ("us", 1751))
        ),
        YearStart("florence", "Florentine, 25 March", 3, 25, ahead=False, used=(("it", 1749),)),
        YearStart("pisa", "Pisan, 25 March before", 3, 25, ahead=True, used=(("it", 1749),)),
        YearStart("venice", "Venetian, 1 March", 3, 1, ahead=False, used=(("it", 1797),)),
        YearStart("nativity", "Christmas Day", 12, 25, ahead=True),
        YearStart("byzantine", "Byzantine, 1 September", 9, 1, ahead=True, used=(("ru", 1699),)),
    )
}


def modern_year(style: YearStart, year: int, month: int, day: int) -> int:
    """The year from 1 January of a day whose year was written in a style."""
    reached = (month, day) >= (style.month, style.day)
    if style.ahead:
        return year - 1 if reached else year
    return year if reached else year + 1


def modern_years(country: str, year: int, month: int, day: int) -> tuple[int, ...]:
    """The years that an unlabelled date of a country may mean, the one as written first."""
    other = (
        modern_year(style, year, month, day)
        for style in STYLES.values()
        for place, last in style.used
        if place == country and year <= last
    )
    return tuple(dict.fromkeys((year, *other)))
