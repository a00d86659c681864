"""What a verb says of whom: the predicate that it signals, or its own word, with the place."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from factlint.claimbase.index import Base
from factlint.drawing._choosing import candidates, kind_of
from factlint.drawing._clause import Clauses, Frame
from factlint.mentions import Mention
from factlint.mentions._possessive import POSSESSIVE
from factlint.patterns import regex
from factlint.statements import pack
from factlint.values.name import Name
from factlint.vocabulary import Predicate

_BEHIND = 6
_DOERS = ("person", "organisation", "group")
_STRONG = regex(r"[;:—()]| [–-] ")


class Drawn(Struct, frozen=True, kw_only=True):
    """A value with the subject and the predicate that the text gives it."""

    mention: Mention
    subject: str
    predicate: str
    plain: bool = False
    """The predicate is the sentence's own word."""
    of: str = ""
    place: str = ""
    time: Mention | None = None
    """When it holds."""
    whole: Mention | None = None
    """The mention that this is one end of."""
    row: int = 0
    """For a figure of a table in running text: its row, from 1."""
    how: str = ""


def drawn(made: Clauses, mention: Mention, frame: Frame, base: Base, value: str) -> Iterator[Drawn]:
    """What a verb says of its subject, of what it is done to, or of who does it; else in its own word."""
    for entity, done_to in _roles(made, frame) if frame.word not in made.language.clauses.aspects else ():
        fitting = candidates(frame, value, kind_of(base, entity), base, made.language)
        predicate = next((one for one in fitting if _fits(one, made, frame, done_to=done_to)), None)
        if predicate:
            place = _place(made, frame, mention, base, entity)
            yield Drawn(mention=mention, subject=entity, predicate=predicate.id, place=place, how=frame.how)
            return
    doer = frame.agent or frame.subject
    if doer and frame.agent and kind_of(base, frame.agent) not in _DOERS:
        doer = frame.subject
    word = _own_word(made, frame, base)
    if doer and word:
        place = _place(made, frame, mention, base, doer)
        yield Drawn(mention=mention, subject=doer, predicate=word, plain=True, place=place, how=frame.how)


def _own_word(made: Clauses, frame: Frame, base: Base) -> str:
    """The verb as it stands; with the word before it where a predicate of that name says something else."""
    if frame.word in made.language.clauses.aspects:
        behind = made.tokens[frame.last] if frame.last < len(made.tokens) else None
        plain = behind is not None and behind.lower not in made.language.prose.stopwords and behind.name is None
        return f"{frame.word} {behind.lower}" if behind and plain else ""
    if frame.word not in base.predicates:
        return frame.word
    before = made.tokens[frame.first - 1].lower if frame.first else ""
    return f"{before} {frame.word}" if before in made.language.clauses.auxiliaries else ""


def _place(made: Clauses, frame: Frame, mention: Mention, base: Base, subject: str) -> str:
    """The place that the clause names behind a word like `in`, between the verb and a little behind the date."""
    words, prose = made.language.clauses, made.language.prose
    first, last = sorted((frame.first, made.index(mention.span.start)))
    for at in range(first + 1, min(len(made.tokens), last + _BEHIND)):
        if at > last and (_STRONG.search(made.between(at - 1, at)) or made.tokens[at].lower in words.joins):
            break
        name = made.tokens[at].name
        entity = name.value.entity if name and isinstance(name.value, Name) else None
        wanted = entity and entity != subject and kind_of(base, entity) == "place"
        locative = made.tokens[at - 1].text in prose.locatives - words.of - prose.sources
        if wanted and locative and not _titled(made, at - 2, base):
            return entity or ""
    return ""


def _titled(made: Clauses, at: int, base: Base) -> bool:
    """Whether a word before the locative is the name of a thing: the place is part of a title then."""
    name = made.tokens[at].name if at >= 0 else None
    entity = name.value.entity if name and isinstance(name.value, Name) else None
    return name is not None and kind_of(base, entity or "") in ("", "thing", "work")


def _fits(predicate: Predicate, made: Clauses, frame: Frame, *, done_to: bool) -> bool:
    """Whether a predicate is said of the doer (`moved`) or of what it is done to (`was founded`), as the verb is."""
    active = predicate.phrase.partition(" ")[0] not in pack("en").prose.passives
    opened = frame.passive and not made.language.clauses.verb_first and not predicate.subject
    return done_to is not active or opened


def _roles(made: Clauses, frame: Frame) -> Iterator[tuple[str, bool]]:
    """The entities that a verb is about, each with whether the verb is done to it."""
    if made.language.clauses.verb_first:
        if frame.subject:
            yield frame.subject, frame.passive
            if not frame.passive:
                yield frame.subject, True
        if frame.agent:
            yield frame.agent, False
        return
    if frame.subject:
        yield frame.subject, frame.passive
    thing = _object(made, frame) if frame.subject or frame.how.startswith("“") else None
    if thing and not frame.passive:
        yield thing, True


def _object(made: Clauses, frame: Frame) -> str | None:
    """The entity named right behind a verb."""
    prose = made.language.prose
    at = frame.last
    before = (prose.definite | prose.articles) - made.language.clauses.relatives
    while at < len(made.tokens) and made.tokens[at].lower in before:
        at += 1
    name = made.tokens[at].name if at < len(made.tokens) else None
    if name is None or not isinstance(name.value, Name) or made.text.startswith(POSSESSIVE, name.span.end):
        return None
    return name.value.entity
