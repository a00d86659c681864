"""Who a verb is said of where the subject stands before it."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.drawing._clause import Clauses, Frame, meant, only, skipped, strong


def before_verb(made: Clauses, at: int, before: Sequence[Frame]) -> tuple[str | None, str]:
    """The subject before a verb: right before it, before an apposition, or that of the verb it is joined to."""
    place, comma = at - 1, "," in (made.between(at - 1, at) if at else "")
    while place >= 0 and skipped(made, place) and not strong(made, place):
        comma = comma or (place > 0 and "," in made.between(place - 1, place))
        place -= 1
    if place < 0:
        return None, "nothing stands before it"
    word = made.tokens[place].lower
    prose = made.language.prose
    words = made.language.clauses
    if word in words.joins or (comma and before and not _apposed(made, place)):
        last = next((frame for frame in reversed(before)), None)
        return (last.subject, f"as of {last.word}") if last else (None, "")
    if comma:
        return _before_apposition(made, place)
    if word in words.relatives and place:
        return (None, "one of two names") if _joined(made, place - 1) else _standing(made, place - 1)
    if word in prose.conjunctions:
        return None, "a clause without a subject"
    return _standing(made, place)


def _joined(made: Clauses, place: int) -> bool:
    """Whether the name that ends at a place is joined to another one: `Komarov and Gagarin, who died`."""
    name = made.tokens[place].name
    first = made.index(name.span.start) if name else 0
    joins = made.language.clauses.joins
    return first > 1 and made.tokens[first - 1].lower in joins and made.tokens[first - 2].name is not None


def _apposed(made: Clauses, place: int) -> bool:
    """Whether a comma pair closes before the verb: `Lenin, its leader, moved`."""
    return any("," in made.between(at - 1, at) for at in range(max(1, place - 8), place + 1))


def _before_apposition(made: Clauses, place: int) -> tuple[str | None, str]:
    for at in range(place, max(0, place - 12), -1):
        if strong(made, at):
            break
        if "," in made.between(at - 1, at):
            return _standing(made, at - 1)
    return None, "behind a comma"


def _standing(made: Clauses, place: int) -> tuple[str | None, str]:
    """The subject that the word at a place is or ends; None when it is a common noun or hangs on a preposition."""
    token, prose = made.tokens[place], made.language.prose
    if token.name is not None:
        first = made.index(token.name.span.start)
        while first and (made.tokens[first - 1].name is not None or made.tokens[first - 1].lower in prose.definite):
            first -= 1
        ahead = made.tokens[first - 1].lower if first else ""
        if ahead in made.language.clauses.prepositions:
            return None, f"{token.name.text} hangs on “{ahead}”"
        entity = only(made.subjects.get(token.name.span.start, ()))
        if entity is None:
            made.centre.leave()
        return entity, f"{token.name.text} before the verb"
    if token.lower in made.language.clauses.possessives:
        return None, "a possessive"
    if token.lower in prose.pronouns:
        return meant(made, token), f"“{token.text}” before the verb"
    return None, "a common noun"  # timid: `the county` may be any of those that the text names
