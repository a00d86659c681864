"""The claims in sight of a sentence: those of its subjects that a date or an amount can be held against.

A value is held against the claims that the sentence has words for, and beyond those only against the ones whose own
value lies near it: they are looked up by it, for a subject may have hundreds.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from factlint.checking._scene.scene import Scene
from factlint.checking._values import of_kind
from factlint.checking._weighing.counting import composed, is_membership
from factlint.checking._weighing.going import NOTHING, Going, goes_on, stands_beside
from factlint.checking.cues import content
from factlint.claimbase.index import Base, Claim
from factlint.mentions import Mention
from factlint.remembering import lazy, remembered
from factlint.values import quantity
from factlint.values.date import Date
from factlint.values.quantity import Quantity

FAR = 400
"""Days: two readings of one date differ by less than twice as many, by calendar and by the start of the year."""
Extent = tuple[Decimal, Decimal]
"""From where to where a value may lie on the line of days or of amounts."""
Seen = tuple[Claim, bool, bool]
"""A claim; whether anything speaks for it but its value; whether that plainly is another date or amount."""

PERCENT = "percent"


class Sight:
    """The claims of a sentence's subjects that can be held against mentions of one kind."""

    def __init__(self, scene: Scene, kind: str) -> None:
        language = scene.sentence.block.language
        self._scene = scene
        self._held = [held for one in scene.subjects if (held := _held(scene.base, one, kind, language)).claims]

    def of(self, mention: Mention, going: Going = NOTHING) -> Iterator[Seen]:
        """The claims that a mention may be about."""
        value = mention.value
        if isinstance(value, Quantity) and (value.counted or value.unit):
            here = quantity.extent(value)
            yield from ((claim, True, _beyond(value, here, claim)) for claim in self._all.values())
            return
        spoken = self._spoken
        if bodies := composed(self._scene.sentence, mention):
            members = (claim for claim in self._all.values() if claim.subject in bodies)
            spoken = {**spoken, **{one.id: one for one in members if is_membership(self._scene.base, one)}}
        if going:
            further = {key: claim for key, claim in self._all.items() if goes_on(self._scene, going, mention, claim)}
            beside = (self._all[key] for key in going.beside if key in self._all)
            further |= {claim.id: claim for claim in beside if stands_beside(going, mention, claim)}
            spoken = {**spoken, **further}
        near = {claim.id: claim for held in self._held for claim in held.near(mention)}
        sort = Date if isinstance(value, Date) else Quantity
        yield from ((claim, True, claim.id not in near and isinstance(claim.value, sort)) for claim in spoken.values())
        yield from ((claim, False, False) for claim in near.values() if claim.id not in spoken)

    @lazy
    def _all(self) -> Mapping[str, Claim]:
        return {claim.id: claim for held in self._held for claim in held.claims}

    @lazy
    def _spoken(self) -> Mapping[str, Claim]:
        """Those that the sentence has a cue or a word for."""
        return {claim.id: claim for held in self._held for claim in held.spoken(self._scene)}


class _Held:
    """The claims of one subject that can be held against mentions of one kind, by their words and by their values."""

    def __init__(self, claims: tuple[Claim, ...], kind: str, language: str) -> None:
        self.claims = claims
        self._by_word: dict[str, list[Claim]] = {}
        self._by_predicate: dict[str, list[Claim]] = {}
        self._by_place: dict[str, list[Claim]] = {}
        for claim in claims:
            self._by_predicate.setdefault(claim.predicate, []).append(claim)
            for word in content(claim.words, language):
                self._by_word.setdefault(word, []).append(claim)
            if claim.place:
                self._by_place.setdefault(claim.place, []).append(claim)
        self._line = _Line([(claim, _known_extent(claim)) for claim in claims if _on_line(claim, kind)])

    def spoken(self, scene: Scene) -> Iterator[Claim]:
        """The claims that a sentence has a cue, a word or the place for."""
        for predicate in self._by_predicate.keys() & scene.spoken:
            yield from self._by_predicate[predicate]
        for word in self._by_word.keys() & scene.outside:
            yield from self._by_word[word]
        for place in self._by_place.keys() & scene.named:
            yield from self._by_place[place]

    def near(self, mention: Mention) -> Iterable[Claim]:
        """The claims whose values are not plainly other ones than that of a mention, which measures nothing."""
        value = mention.value
        if isinstance(value, Date):
            return self._line.near(_days(value))
        codes = self._codes.get(mention.text.strip(".,"), ())
        return [*codes, *self._line.near(quantity.extent(value))] if isinstance(value, Quantity) else ()

    @lazy
    def _codes(self) -> Mapping[str, list[Claim]]:
        """The claims whose values are digits in a text."""
        found: dict[str, list[Claim]] = {}
        for claim in self.claims:
            if isinstance(claim.value, str):
                found.setdefault(claim.value, []).append(claim)
        return found


class _Line:
    """Claims in the order of their values."""

    def __init__(self, claims: Iterable[tuple[Claim, Extent | None]]) -> None:
        listed = list(claims)
        placed = sorted(((extent, claim) for claim, extent in listed if extent), key=lambda one: one[0])
        self._all = [claim for claim, _ in listed]
        self._doubtful = [claim for claim, extent in listed if not extent]
        self._starts = [first for (first, _), _ in placed]
        self._placed = placed
        self._longest = max((last - first for (first, last), _ in placed), default=Decimal(0))

    def near(self, extent: Extent | None) -> list[Claim]:
        """The claims whose values may lie where another does; all where that is in doubt."""
        if extent is None:
            return self._all
        first, last = extent
        around = slice(bisect_left(self._starts, first - self._longest), bisect_right(self._starts, last))
        return [*self._doubtful, *(claim for (_, end), claim in self._placed[around] if end >= first)]


def _on_line(claim: Claim, kind: str) -> bool:
    return isinstance(claim.value, Date if kind == "date" else Quantity)


def _beyond(value: Quantity, here: Extent | None, claim: Claim) -> bool:
    """Whether an amount that may lie in an extent plainly is not that of a claim, or cannot be held against it."""
    known = claim.value
    if here is None or not isinstance(known, Quantity):
        return False
    if known.unit != value.unit and (PERCENT in (known.unit, value.unit) or (known.unit and value.unit)):
        return False
    there = quantity.extent(known)
    return there is not None and (there[1] < here[0] or here[1] < there[0])


def _known_extent(claim: Claim) -> Extent | None:
    value = claim.value
    if isinstance(value, Date):
        return _days(value)
    return quantity.extent(value) if isinstance(value, Quantity) and value.unit != PERCENT else None


@remembered
def _held(base: Base, subject: str, kind: str, language: str) -> _Held:
    claims = tuple(claim for claim in base.by_subject.get(subject, ()) if of_kind(claim, kind))
    return _Held(claims, kind, language)


def _days(date: Date) -> Extent | None:
    """From where to where the days lie that a date may mean, in any calendar; None in doubt.

    Two dates whose extents do not touch are not the same.
    """
    first, last = date.reading.first, date.reading.last
    if date.truncated or date.alternative or date.anchored or first is None or last is None:
        return None
    margin = FAR + date.slack
    return Decimal(first - margin), Decimal(last + margin)
