"""Evidence that is older than a limit; what day it is comes from the command line, never from a clock."""

from __future__ import annotations

from collections.abc import Iterator

from factlint import calendars
from factlint.claimbase._fault import WARNING, Fault
from factlint.claimbase.complaints import shown
from factlint.claimbase.index import Base, Source
from factlint.discover import member
from factlint.patterns import regex

AGE = regex(r"([1-9]\d{0,3}) (year|month|day)s?")
AGE_HINT = "write it as `5 years`, `18 months` or `90 days`"


def cutoff(limit: str, today: str) -> int:
    """The Julian day number of the oldest day that is within a limit, seen from a day such as `2027-01-31`.

    Raises ValueError for a limit or a day that is none.
    """
    found = AGE.fullmatch(limit)
    if found is None:
        raise ValueError(AGE_HINT)
    gregorian = member(calendars, calendars.Calendar, "gregorian")
    year, month, day = map(int, today.split("-"))
    count = int(found[1])
    if not 0 < day <= gregorian.days_in_month(year, month):
        raise ValueError(f"{today} is a day that never was")
    if found[2] == "day":
        return gregorian.to_jdn(year, month, day) - count
    months = year * 12 + month - 1 - count * (12 if found[2] == "year" else 1)
    if months < 12:
        raise ValueError("it reaches back before the year 1")
    year, month = months // 12, months % 12 + 1
    return gregorian.to_jdn(year, month, min(day, gregorian.days_in_month(year, month)))


def outdated(base: Base, oldest: int) -> Iterator[Fault]:
    """FL643: a claim none of whose evidence was looked up, or appeared, on or after a day."""
    for claim in base.claims:
        days = [_last_seen(base.sources.get(one.source)) for one in claim.evidence]
        known = [day for day, _ in days if day is not None]
        if not known or len(known) < len(days) or max(known) >= oldest:
            continue  # timid: evidence of an unknown age may be new
        when = next(text for day, text in days if day == max(known))
        message = f"the newest evidence of {shown(claim.id)} is of {when}"
        yield Fault("FL643", WARNING, message, claim.path, claim.line, claim.id, "look it up again")


def _last_seen(source: Source | None) -> tuple[int | None, str]:
    """The last day on which a source was looked up, else appeared, and how its record gives it."""
    date = (source.accessed or source.issued) if source else None
    return (date.reading.last, date.edtf) if date else (None, "")
