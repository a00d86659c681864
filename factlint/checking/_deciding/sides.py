"""Who is on which side of a phrase: the subject of its clause and the one that it is said of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from factlint.checking._deciding.clause import NAME, Clause, Part, Parts, words_of
from factlint.checking._deciding.phrases import Phrase
from factlint.checking._scene.shape import done_by
from factlint.claimbase.index import Base


class Sides(Struct, frozen=True):
    """The two names of a clause, and what else it says."""

    one: Part
    other: Part
    denials: tuple[Part, ...]
    tail: tuple[Part, ...]
    """What stands behind the last of the names and the phrase."""
    lead: str = ""
    """The word before the second name that hangs it on the verb."""


def sides_of(parts: Parts, clause: Clause, phrase: Phrase) -> Sides | None:
    """The sides of a phrase; None where a word between them may say something else."""
    left, right = clause.left, clause.right
    before, behind = _names(left), _names(right)
    if phrase.owned:
        return _owned(parts, left, right, before, behind)
    if len(before) == 1 and behind:
        return _between(parts, left, right, before[0], behind[0])
    if len(before) == 2 and not behind and parts.language.assertions.verb_last:
        return _made(parts, left, before, right, before[0], before[1])
    if not before and len(behind) >= 2 and parts.language.assertions.nominative:
        return _verb_first(parts, left, right, behind)
    return None


def steps(base: Base, sides: Sides) -> tuple[str, ...]:
    """How the sides of a phrase were read, for `--explain-matches`."""
    one, other = (base.entities[part.entity].name for part in (sides.one, sides.other))
    denied = ", ".join(f"“{part.word}”" for part in sides.denials)
    return (f"said of {one} and {other}", *((f"denied by {denied}",) if denied else ()))


def denials_among(parts: Parts, some: Iterable[Part]) -> tuple[Part, ...]:
    """The parts that deny."""
    return tuple(part for part in some if part.word in parts.language.assertions.denials)


def plain(parts: Parts, words: Iterable[str]) -> bool:
    """Whether no word among some says anything of its own."""
    known, prose = parts.language.assertions, parts.language.prose
    allowed = (
        known.never, known.nots, known.auxiliaries, known.fillers, known.adverbs, known.nominative,
        prose.definite, prose.articles,
    )  # fmt: skip
    return all(any(word in some for some in allowed) for word in words)


def _names(some: Sequence[Part]) -> list[int]:
    return [at for at, part in enumerate(some) if part.sort == NAME]


def _between(parts: Parts, left: Sequence[Part], right: Sequence[Part], at: int, to: int) -> Sides | None:
    """`A defeated B`, `A was the father of B`, `A was defeated by B`."""
    one, other = left[at], right[to]
    opening = words_of(left[:at])
    denied_first = bool(parts.language.assertions.nominative)
    if not denied_first and not set(opening) <= parts.language.prose.definite:
        return None
    if not parts.whole(other):
        return None
    between = (*left[:at], *left[at + 1 :], *right[:to])
    return _closed(parts, between, one, other, right[:to], right[to + 1 :])


def _made(
    parts: Parts, left: Sequence[Part], at: Sequence[int], right: Sequence[Part], first: int, second: int
) -> Sides | None:
    """`A hat B nie besucht`, `A wurde von B besiegt`."""
    if not set(words_of(left[:first])) <= parts.language.prose.definite:
        return None
    between = [part for place, part in enumerate(left) if place not in at]
    return _closed(parts, between, left[first], left[second], left[first + 1 : second], right)


def _owned(
    parts: Parts, left: Sequence[Part], right: Sequence[Part], before: Sequence[int], behind: Sequence[int]
) -> Sides | None:
    """`A was B's father`, `B's father was A`."""
    if not before or before[-1] != len(left) - 1 or not parts.possessive(left[-1]):
        return None
    if len(before) == 2 and not behind:
        return _closed(parts, left[before[0] + 1 : -1], left[before[0]], left[-1], (), right)
    if len(before) == 1 and behind and set(words_of(right[: behind[0]])) & parts.language.prose.copulas:
        between = right[: behind[0]]
        return _closed(parts, between, right[behind[0]], left[-1], (), right[behind[0] + 1 :])
    return None


def _verb_first(parts: Parts, left: Sequence[Part], right: Sequence[Part], behind: Sequence[int]) -> Sides | None:
    """`Nanalo ang A sa B`, `Nasa timog ng B ang A`: the word before a name tells its side."""
    first, second = (right[at] for at in behind[:2])
    marks = [right[at - 1].word if at else left[-1].word if left else "" for at in behind[:2]]
    leads = [mark in parts.language.assertions.nominative for mark in marks]
    if leads[0] == leads[1]:
        return None
    one, other = (first, second) if leads[0] else (second, first)
    between = [part for part in (*left, *right[: behind[1]]) if part.sort != NAME]
    locatives = parts.language.prose.locatives | parts.language.clauses.personal | parts.language.prose.genitives
    kept = [part for part in between if part.word not in locatives]
    return _closed(parts, kept, one, other, (), right[behind[1] + 1 :])


def _closed(
    parts: Parts,
    between: Sequence[Part],
    one: Part,
    other: Part,
    leading: Sequence[Part],
    tail: Sequence[Part],
) -> Sides | None:
    """The sides, turned round where the second one is the doer; None where a word is not accounted for."""
    prose = parts.language.prose
    led = [word for word in words_of(leading) if not plain(parts, (word,))]
    lead = led[-1] if len(led) == 1 and leading[-1].word in (led[-1], *prose.definite) else ""
    by = lead in prose.agents or (not lead and done_by(other.mention, prose.agent_endings))
    words = words_of(between)
    if lead:
        words.remove(lead)
    if not plain(parts, words) or any(part.sort not in ("word", NAME) for part in between):
        return None
    if not (one.entity and other.entity) or one.entity == other.entity:
        return None
    denials = denials_among(parts, between)
    if parts.language.assertions.verb_last and len(denials_among(parts, tail)) == len(tail):
        denials, tail = (*denials, *tail), ()  # `gewann den Pokal nicht`
    if by:
        return Sides(other, one, denials, tuple(tail))
    return Sides(one, other, denials, tuple(tail), lead)
