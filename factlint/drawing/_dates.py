"""What the dates of a sentence are the dates of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factlint.claimbase.index import Base, Entity
from factlint.drawing._choosing import kind_of
from factlint.drawing._clause import Clauses, Frame, Token
from factlint.drawing._said import Drawn, drawn
from factlint.mentions import Mention
from factlint.mentions._possessive import owning
from factlint.patterns import regex
from factlint.statements import pack
from factlint.values.date import Date, Precision
from factlint.values.name import Name

REACH = 22
"""Words between a verb and its date, at most."""
_BREAK = regex(r"[;:—]")
_NEAR = 4
_HEADING = 8
"""Words before the colon of a heading, at most."""
_EVENT = 6
"""Words between an event and its date, the names of places among them."""
_BRACKETED = regex(r"\([^()]{0,200}\)")
_STRONG = regex(r"[;:—()]| [–-] |[.!?]\s{0,2}\[\d")


def dates(made: Clauses, base: Base) -> Iterator[Drawn]:
    """The dates of a sentence that a verb or an event before them claims."""
    found = [one for one in made.sentence.mentions if isinstance(one.value, Date) and _plain(one.value)]
    found = [one for one in found if not one.text.startswith("0")]
    for mention in found:
        yield from _dated(made, mention, base)


def _plain(date: Date) -> bool:
    # timid: weekdays, centuries and dates that are counted from others are not what a claim needs
    return (
        not (date.only_weekday or date.anchored or date.precision in (Precision.CENTURY, Precision.DECADE))
        and date.exists
    )


def _dated(made: Clauses, mention: Mention, base: Base) -> Iterator[Drawn]:
    at = made.index(mention.span.start)
    event = _event(made, at, base) or _headed(made, mention, at, base)
    if event:
        yield Drawn(mention=mention, subject=event, predicate="happened", how="an event before its date")
    if _hangs(made, mention, at):
        return
    frame = _frame(made, mention, at)
    if frame:
        yield from (one for one in drawn(made, mention, frame, base, "date") if one.subject != event)


def _event(made: Clauses, at: int, base: Base) -> str | None:
    """The event right before a date, or before the place of it: `the Second Congress in London in 1903`."""
    place = at - 1
    while place >= 0 and at - place <= _EVENT:
        name = made.tokens[place].name
        entity = name.value.entity if name and isinstance(name.value, Name) else None
        known = base.entities.get(entity or "")
        if known and known.kind == "event":
            comma = "," in made.between(place, place + 1)
            return known.id if " " in known.name and not comma else None
        if _STRONG.search(made.between(place, place + 1)) or (name and not _is_where(made, place, known)):
            return None
        function = made.language.prose.stopwords | made.language.clauses.prepositions
        if name is None and made.tokens[place].lower not in function:
            return None
        place -= 1
    return None


def _headed(made: Clauses, mention: Mention, at: int, base: Base) -> str | None:
    """The event that a heading names before the colon and its date: `The Harbour Uprising: November, 1917`."""
    rest = made.text[mention.span.end : made.sentence.span.end].strip()
    if rest or at > _HEADING or not at or ":" not in made.between(at - 1, at):
        return None
    names = (token.name.value for token in made.tokens[:at] if token.name)
    entities = (name.entity for name in names if isinstance(name, Name) and name.entity)
    return next((one for one in entities if kind_of(base, one) == "event"), None)


def _is_where(made: Clauses, place: int, known: Entity | None) -> bool:
    """Whether a name between an event and its date is that of a place, or of a wider one behind a comma."""
    if known is None or known.kind == "place":
        return known is not None
    return known.kind in ("", "thing") and place > 0 and "," in made.between(place - 1, place)


def _hangs(made: Clauses, mention: Mention, at: int) -> bool:
    """Whether the date hangs on the noun before it: `the statute of 1884`."""
    words, prose = made.language.clauses, made.language.prose
    before = made.tokens[at - 1] if at else None
    if before and not words.verb_first and (before.lower in prose.definite | prose.articles or _owns(made, before)):
        return True
    if at < 2 or made.tokens[at - 1].lower not in words.of:
        return False
    ahead = made.text[made.sentence.span.start : mention.span.start].lower().rstrip()
    return not ahead.endswith(_introductions(made.language.code))


def _owns(made: Clauses, token: Token) -> bool:
    """Whether a word ends in a possessive ending."""
    return token.lower in made.language.clauses.possessives or owning(token.lower)


@lru_cache(maxsize=32)
def _introductions(code: str) -> tuple[str, ...]:
    """The phrases of several words that introduce a date."""
    at = (phrase.strip() for phrase in pack(code).dates.at.split(","))
    return tuple(phrase for phrase in at if " " in phrase)


def _frame(made: Clauses, mention: Mention, at: int) -> Frame | None:
    """The verb whose date it is: the last one before it in the clause, or the first one behind a date in front."""
    before = [frame for frame in made.frames if frame.end <= mention.span.start]
    after = next((frame for frame in made.frames if frame.start >= mention.span.end and frame.main), None)
    last = made.index(mention.span.end - 1) + 1
    if after and before and _joined(made, at):
        return after if after.first - last <= REACH else None
    led = last < len(made.tokens) and made.tokens[last].lower in made.language.clauses.fronted
    if before and not led and not _apart(made, before[-1], mention, at):
        return before[-1]
    if after is None or _STRONG.search(made.text, mention.span.end, after.start):
        return None
    if led or (not before and _opening(made, at) and made.between(last - 1, last).startswith(",")):
        return after if after.first - last <= _NEAR else None
    told = _BRACKETED.sub(" ", made.text[before[-1].end : mention.span.start]) if before else ""
    if before and not _STRONG.search(told):
        return None  # timid: it may be a date of what is told before it
    return after if _in_front(made, at) and after.first - last <= REACH else None


def _joined(made: Clauses, at: int) -> bool:
    """Whether the date stands behind a word that joins a new clause on: `, and in 1886 the attacks worsened`."""
    place = at - 1
    while place >= 0 and made.tokens[place].lower in made.language.clauses.prepositions:
        place -= 1
    return 0 <= place < at - 1 and made.tokens[place].lower in made.language.clauses.joins


def _opening(made: Clauses, at: int) -> bool:
    """Whether no word before a date begins a phrase with a time of its own."""
    words = made.language.clauses
    return words.verb_first and not any(made.tokens[place].lower in words.breaks for place in range(at))


def _in_front(made: Clauses, at: int) -> bool:
    """Whether nothing but function words stands before the date in its clause."""
    prose = made.language.prose
    for place in range(at - 1, -1, -1):
        between = made.between(place, place + 1)
        if _BREAK.search(between) or ("," in between and place < at - 1):
            return True
        token = made.tokens[place]
        if token.name is not None or token.lower not in prose.stopwords | made.language.clauses.prepositions:
            return token.lower in prose.conjunctions
    return True


def _apart(made: Clauses, frame: Frame, mention: Mention, at: int) -> bool:
    """Whether something between a verb and a date keeps them apart."""
    between = _BRACKETED.sub(" ", made.text[frame.end : mention.span.start])
    if at - frame.first > REACH or _STRONG.search(between):
        return True
    words, prose = made.language.clauses, made.language.prose
    borders = (prose.conjunctions | words.breaks) - words.joins - words.relatives
    if any(
        made.tokens[place].name is None and made.tokens[place].lower in borders for place in range(frame.last, at - 1)
    ):
        return True
    return _of_another(made, frame, mention, at)


def _of_another(made: Clauses, frame: Frame, mention: Mention, at: int) -> bool:
    """Whether an earlier date of the verb is followed by another name: `was born in 1843 and Edward in 1846`."""
    words = made.language.clauses
    earlier = [one for one in made.sentence.of_kind("date") if frame.end <= one.span.start < mention.span.start]
    first = made.index(earlier[-1].span.end - 1) + 1 if earlier else at
    return any(
        made.tokens[place].name is not None and made.tokens[place - 1].lower in words.joins
        for place in range(first, at)
    )
