"""When a statement holds: the date that its sentence, its paragraph or its heading gives, beside a claim's `time`."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking._scene import Scene
from factlint.claimbase.index import Claim
from factlint.mentions import Mention
from factlint.statements import Sentence
from factlint.values import date
from factlint.values.date import Date
from factlint.values.verdict import Verdict

HEADING = "heading"


class Times:
    """The dates that headings and earlier sentences of a draft give for what follows them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._headings: dict[str, tuple[Date, ...]] = {}
        self._paragraph = -1
        self._dates: tuple[Date, ...] = ()

    def before(self, sentence: Sentence) -> tuple[Date, ...]:
        """The dates of the paragraph before a sentence, and of the nearest heading that has any."""
        headings = (self._headings[one] for one in reversed(sentence.block.section) if one in self._headings)
        earlier = self._dates if sentence.paragraph == self._paragraph else ()
        return (*earlier, *next(headings, ()))

    def take(self, sentence: Sentence) -> None:
        """Remember the dates of a sentence that has been compared."""
        if sentence.paragraph != self._paragraph:
            self._paragraph, self._dates = sentence.paragraph, ()
        self._dates += tuple(found for _, found in _dates(sentence))
        if sentence.block.kind == HEADING and self._dates:
            span = sentence.block.span
            self._headings[" ".join(self._text[span.start : span.end].split())] = self._dates


def at_another_time(scene: Scene, mention: Mention, claim: Claim) -> bool:
    """Whether a claim holds for a time of its own, and the mention is told of others only."""
    told = _told(scene, mention) if claim.time and mention.kind != "date" else ()
    return bool(told) and not holds_then(scene, mention, claim)


def holds_then(scene: Scene, mention: Mention, claim: Claim) -> bool:
    """Whether a claim holds for a time of its own, and the mention is told of that time."""
    time = claim.time
    return time is not None and any(_meet(told, time) for told in _told(scene, mention))


def same_time(claim: Claim, other: Claim) -> bool:
    """Whether two claims on one point can hold at once."""
    return claim.time is None or other.time is None or _meet(claim.time, other.time)


def _told(scene: Scene, mention: Mention) -> tuple[Date, ...]:
    """The date right behind a mention; else the last before it in the sentence, or the next, or those in force."""
    dates = dict(_dates(scene.sentence))
    behind = next((one.span.start for one in scene.sentence.mentions if one.span.start >= mention.span.end), -1)
    before = [value for at, value in dates.items() if at < mention.span.start]
    if not dates:
        return scene.dated
    return (dates.get(behind) or (before[-1] if before else next(iter(dates.values()))),)


def _dates(sentence: Sentence) -> Iterator[tuple[int, Date]]:
    for mention in sentence.of_kind("date"):
        if isinstance(mention.value, Date) and mention.value.has_year:
            yield mention.span.start, mention.value


def _meet(one: Date, other: Date) -> bool:
    verdict = date.compare(one, other)
    return verdict.fits or verdict is Verdict.OTHER_CALENDAR
