"""What the numbers of a sentence are the numbers of."""

from __future__ import annotations

from collections.abc import Iterator

from factlint import vocabulary
from factlint.claimbase.index import Base
from factlint.drawing._choosing import candidates, kind_of
from factlint.drawing._clause import Clauses, Frame, is_content
from factlint.drawing._dates import REACH
from factlint.drawing._said import Drawn
from factlint.mentions import Mention
from factlint.statements import stems
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity
from factlint.values.units import UNITS
from factlint.vocabulary import Predicate

_NEAR = 6
"""Words between a thing and the number of what it is made up of, at most."""
_CHAIN = 6
"""Words between two numbers of parts of one thing."""
_BESIDE, _MARKED = 1, 4
"""Words between a verb and the number of what it is done to, where it stands first and where it does not."""
_LEAST_WORD = 3
_ENDING = 2
_PARTS = "members"
_LASTED = "duration"


def quantities(made: Clauses, base: Base) -> Iterator[Drawn]:
    """The numbers of a sentence that have something counted and somebody they are said of."""
    dates = [one.span for one in made.sentence.of_kind("date")]
    names = [one.span for one in made.sentence.of_kind("name")]
    whole = (-_CHAIN, "")
    for mention in made.sentence.of_kind("quantity"):
        value = mention.value
        if not isinstance(value, Quantity) or any(span.overlaps(mention.span) for span in (*dates, *names)):
            continue
        at = made.index(mention.span.start)
        numbered = at > 0 and made.tokens[at - 1].name is not None and made.tokens[at - 1].text.istitle()
        if not _tells(value) or (numbered and not value.age and made.between(at - 1, at) == " "):
            continue
        at, last = made.index(mention.span.start), made.index(mention.span.end - 1)
        thing = (whole[1] if at - whole[0] <= _CHAIN else "") or _whole(made, mention, at, last)
        if thing:
            whole = (last, thing)
            yield from _part(made, mention, value, thing, last, base)
        else:
            yield from _said(made, mention, value, at, last, base)


def _tells(value: Quantity) -> bool:
    # timid: ranks, articles, multiples and bare numbers are seldom what a claim is about
    return not (value.ordinal or value.article or value.multiple or value.in_name)


def _whole(made: Clauses, mention: Mention, at: int, last: int) -> str:
    """The thing that a number counts the parts of: `a committee of 7 members`, `a 15-member board`."""
    behind = made.tokens[last : last + 4]
    name = next((token.name for token in behind if token.name), None)
    gap = made.text[mention.span.end : name.span.start] if name else ""
    if name is not None and gap.startswith("-") and "," not in gap and not is_content(made, _behind(made, name)):
        return _id(name)
    if at < 2 or made.tokens[at - 1].lower not in made.language.clauses.copulas:
        return ""
    words = made.language.clauses
    for place in range(at - 2, max(-1, at - 1 - _NEAR), -1):
        token = made.tokens[place]
        if token.name is not None:
            return _id(token.name)
        if words.verb_first and token.lower not in words.relatives | words.composed:
            return ""
        if "," in made.between(place, place + 1) or token.lower in words.prepositions - words.copulas:
            return ""
    return ""


def _behind(made: Clauses, name: Mention) -> int:
    """The first word behind a name."""
    return made.index(name.span.end - 1) + 1


def _id(name: Mention | None) -> str:
    return name.value.entity or "" if name and isinstance(name.value, Name) else ""


def _part(made: Clauses, mention: Mention, value: Quantity, thing: str, last: int, base: Base) -> Iterator[Drawn]:
    """So many parts of a thing: of an entity when that is what is counted."""
    part = _id(made.tokens[last + 1].name) if last + 1 < len(made.tokens) else ""
    if part == thing:
        part = ""
    predicate = _signalled(made, value, base, thing) or (_PARTS if part else _own(value, base))
    if predicate:
        plain = predicate not in base.predicates
        yield Drawn(mention=mention, subject=thing, predicate=predicate, of=part, plain=plain, how="counts its parts")


def _said(made: Clauses, mention: Mention, value: Quantity, at: int, last: int, base: Base) -> Iterator[Drawn]:
    """A number of what is said of somebody: `eight children of Ilya`, `won 28 votes`, `lasted six weeks`."""
    if value.age:
        yield from _aged(made, mention, at)
        return
    owner = _owner(made, last)
    predicate = _signalled(made, value, base, owner) if owner else ""
    if predicate:
        yield Drawn(mention=mention, subject=owner, predicate=predicate, how="of the name behind it")
        return
    frame = _frame(made, mention, at)
    doer = (frame.agent or frame.subject) if frame else None
    if frame is None or doer is None:
        return
    reach = _MARKED if made.language.clauses.verb_first else _BESIDE
    beside = at - frame.last <= reach and value.counted_phrase.startswith(value.counted)
    predicate = _signalled(made, value, base, doer) if beside else ""
    if predicate:
        yield Drawn(mention=mention, subject=doer, predicate=predicate, how=frame.how)
    elif _lasts(made, value, at):
        known = candidates(frame, "quantity", kind_of(base, doer), base, made.language)
        if any(one.id == _LASTED for one in known):
            yield Drawn(mention=mention, subject=doer, predicate=_LASTED, how=frame.how)
        elif frame.word not in base.predicates:
            yield Drawn(mention=mention, subject=doer, predicate=frame.word, plain=True, how=frame.how)


def _aged(made: Clauses, mention: Mention, at: int) -> Iterator[Drawn]:
    """An age right behind a name; it needs the one day of the sentence, for it does not stay true."""
    days = [one for one in made.sentence.of_kind("date") if isinstance(one.value, Date) and one.value.has_year]
    name = next((made.tokens[place].name for place in (at - 1, at - 2) if place >= 0 and made.tokens[place].name), None)
    if name and len(days) == 1 and _id(name):
        yield Drawn(
            mention=mention, subject=_id(name), predicate="age", time=days[0], how="the age of the name before it"
        )


def _owner(made: Clauses, last: int) -> str:
    """Whose what is counted is: the name behind `of` behind it."""
    words = made.language.clauses
    marks = words.of | (words.agents if words.verb_first else frozenset())
    for place in range(last + 1, min(len(made.tokens) - 1, last + 3)):
        if made.tokens[place].lower in marks:
            return _id(made.tokens[place + 1].name)
    return ""


def _frame(made: Clauses, mention: Mention, at: int) -> Frame | None:
    before = [frame for frame in made.frames if frame.end <= mention.span.start]
    if not before or at - before[-1].first > REACH:
        return None
    between = made.tokens[before[-1].last : at - 1]
    borders = (made.language.prose.conjunctions | made.language.clauses.breaks) - made.language.clauses.joins
    return None if any(token.lower in borders for token in between) else before[-1]


def _lasts(made: Clauses, value: Quantity, at: int) -> bool:
    """Whether a time is given for how long something was done: `studied for six weeks`."""
    unit = UNITS.get(value.unit)
    introduced = at > 0 and made.tokens[at - 1].lower in made.language.clauses.spans
    return bool(unit and unit.dimension == "time" and introduced and not value.age)


def _signalled(made: Clauses, value: Quantity, base: Base, entity: str) -> str:
    """The predicate whose first signals are the noun that is counted."""
    counted = stems(value.counted, made.language.code)
    if not counted:
        return ""
    kind = kind_of(base, entity)
    fitting = (
        one for one in base.predicates.values() if one.value == "quantity" and _names(made, one, counted, value.counted)
    )
    return next((one.id for one in fitting if not one.subject or kind in ("", "thing") or kind in one.subject), "")


def _names(made: Clauses, predicate: Predicate, counted: tuple[str, ...], word: str) -> bool:
    first = vocabulary.signals(predicate, made.language)[:2]
    return any(stems(phrase, made.language.code) == counted and _inflected(phrase, word) for phrase in first)


def _inflected(one: str, other: str) -> bool:
    """Whether two words of one stem are forms of one noun: `member` and `members`, not `draws` and `drawings`."""
    short, long = sorted((one, other), key=len)
    return len(long) - len(short) <= _ENDING and long.startswith(short[:-1])


def _own(value: Quantity, base: Base) -> str:
    word = value.counted
    return word if len(word) >= _LEAST_WORD and word not in base.predicates else ""
