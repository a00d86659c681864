"""Who a verb is said of where the verb comes first, and who does it."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.drawing._clause import Clauses, Frame, in_date, is_content, meant, only, skipped, strong
from factlint.drawing._verbs import is_verb

_NEAR = 3
"""Words between a verb and a marked subject behind it, at most."""
_APPOSED = 5
"""Words of an apposition before a relative clause, at most."""
_FAR = 16
"""Words behind a verb in which a thing that it is done to may still be named."""


def behind_verb(made: Clauses, at: int, before: Sequence[Frame]) -> tuple[str | None, str | None, bool, str]:
    """The subject and the doer around a verb that comes first, and whether a doer is named at all."""
    subject, agent, place = _near(made, at)
    if subject is None and agent is None:
        found, how = _fronted(made, at, before)
        return found, None, False, how
    if subject is None:
        subject = _done_to(made, place)
    return subject or None, agent or None, agent is not None, "behind the verb"


def _near(made: Clauses, at: int) -> tuple[str | None, str | None, int]:
    """The marked subject and doer right behind a verb, "" for one that is not known, and how far was read."""
    words = made.language.clauses
    subject = agent = None
    if at and made.tokens[at - 1].lower in made.language.prose.pronouns:
        entity = meant(made, made.tokens[at - 1]) or ""
        subject, agent = (None, entity) if made.tokens[at - 1].lower in words.agents else (entity, None)
    place = at + 1
    while place < len(made.tokens) and not strong(made, place) and (subject is None or agent is None):
        token = made.tokens[place]
        if token.lower in words.subjects and subject is None:
            found, last = _marked(made, place)
            subject = found or ""
            if token.lower not in made.language.prose.pronouns:
                break
            place = last
        elif token.lower in words.agents and agent is None:
            found, last = _marked(made, place)
            agent = found or ""
            place = last
        elif not (skipped(made, place) or in_date(made, place)):
            break
        place += 1
    return subject, agent, place


def _done_to(made: Clauses, place: int) -> str | None:
    """What a verb with a doer is done to, where it is named further on in the clause."""
    for at in range(place, min(len(made.tokens), place + _FAR)):
        if strong(made, at) or is_verb(made, at):
            return None
        if made.tokens[at].lower in made.language.clauses.subjects:
            return _marked(made, at)[0]
    return None


def _marked(made: Clauses, place: int) -> tuple[str | None, int]:
    """The entity that a pronoun is, or that stands behind a marker, and the last word read."""
    token = made.tokens[place]
    if token.lower in made.language.prose.pronouns:
        return meant(made, token), place
    for at in range(place + 1, min(len(made.tokens), place + 1 + _NEAR)):
        name = made.tokens[at].name
        if name is not None:
            last = at
            while last + 1 < len(made.tokens) and made.tokens[last + 1].name is name:
                last += 1
            linked = name.text.endswith(made.language.prose.linkers or ("\0",)) and is_content(made, last + 1)
            return None if linked else only(made.subjects.get(name.span.start, ())), last
        if not _links(made, made.tokens[at].lower):
            return None, at
    return None, min(place + 1, len(made.tokens) - 1)


def _links(made: Clauses, word: str) -> bool:
    """Whether a word between a marker and a name says what the name is of: `ang pahayagang Vperyod`."""
    words = made.language.clauses
    linked = word.endswith(made.language.prose.linkers) if made.language.prose.linkers else False
    return word in words.plural or word in words.relatives or word in words.possessives or linked


def _fronted(made: Clauses, at: int, before: Sequence[Frame]) -> tuple[str | None, str]:
    """The subject set in front of the verb, the noun that its clause is about, or that of the verb it is joined to."""
    words = made.language.clauses
    word = made.tokens[at - 1].lower if at else ""
    if word in words.joins and before:
        return before[-1].subject or before[-1].agent, f"as of {before[-1].word}"
    if word in words.relatives and (named := _antecedent(made, at - 1)):
        return named, "the name before its clause"
    name = made.tokens[at - 2].name if at > 1 else None
    if name is None or word not in words.fronted | words.relatives:
        return None, "no subject"
    first = made.index(name.span.start)
    ahead = made.tokens[first - 1].lower if first else ""
    if ahead in words.subjects or (word in words.relatives and ahead not in words.prepositions):
        return only(made.subjects.get(name.span.start, ())), f"{name.text} in front"
    return None, "no subject"


def _antecedent(made: Clauses, at: int) -> str | None:
    """The name that a relative clause is about: before the date, or before the apposition, that it follows."""
    place = at - 1
    while place >= 0 and in_date(made, place):
        place -= 1
    if place == at - 1:  # no date: `the Liberation, an organisation that was founded`
        while place > max(0, at - _APPOSED) and "," not in made.between(place - 1, place):
            if made.tokens[place].name is not None:
                return None
            place -= 1
        place -= 1
        if place < 0 or "," not in made.between(place, place + 1):
            return None
    name = made.tokens[place].name if place >= 0 else None
    return only(made.subjects.get(name.span.start, ())) if name else None
