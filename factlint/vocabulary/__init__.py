"""The built-in vocabulary: what can be said, one file per domain.

To add a domain, write `vocabulary/<domain>.py` with one `Vocabulary`. The words that signal a predicate in a
language stand in the language pack; a vocabulary file of the user's (YAML) may add words, units and predicates.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from factlint.languages import Language


class Judgement(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What must hold of somebody for whom a signal phrase stands (`led the team with`, `double-double`, `reserve`)."""

    of: tuple[str, ...] = ()
    """The predicates whose values are looked at."""
    within: tuple[str, ...] = ()
    """Predicates whose values the subject must share with those it is ranked among (its team); empty: all."""
    rank: int = 0
    """Its place among them by value, 1 for the highest; 0: not ranked."""
    next: bool = False
    """Whoever ranks above it has been named before."""
    alone: bool = False
    """Nobody else who reaches `least` is left unnamed before."""
    least: int = 0
    """What its value must reach."""
    times: int = 1
    """In how many of the predicates."""
    having: tuple[tuple[str, str], ...] = ()
    """Predicates and the values that it must have (`role`: `bench`)."""
    among: tuple[tuple[str, str], ...] = ()
    """Predicates and the values that those it is ranked among have."""
    order: str = ""
    """Of the two sides of a relation, which one it must be: `subject` or `object` of the predicate `relation`."""
    relation: str = ""
    behind: bool = False
    """Said only of the name right behind the phrase (`host Utah`)."""
    follows: bool = False
    """The one named last before must share the predicates of `within`."""
    scoped: bool = False
    """What is looked at is the part that the clause names (`in the first quarter`)."""
    any: bool = False
    """It is enough that the rank holds for one of the predicates."""


class Predicate(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something that can be said of a subject."""

    id: str
    value: str = "any"
    """`date`, `quantity`, `name`, `text` or `any`."""
    phrase: str = ""
    """How a message says it: `was born`; empty: the id in words."""
    subject: tuple[str, ...] = ()
    """Kinds of entity it is said of; empty: any."""
    object: tuple[str, ...] = ()
    """For a name: kinds of entity that it can be; empty: any."""
    many: bool = False
    """Whether one subject can have several values at once (children, works)."""
    listed: bool = False
    """Whether those on record are, as a rule, all there are: a film's directors, a book's authors."""
    inverse: str = ""
    """The predicate that says the same with subject and object exchanged."""
    contrary: tuple[str, ...] = ()
    """Predicates of which none can be true of the same two as well: who lost did not win."""
    implies: tuple[str, ...] = ()
    place: str = ""
    """The predicate by which the place of such a claim is said of its subject (`born`: `born-in`)."""
    unit: str = ""
    dimension: str = ""
    """Of the units that its values can have (`length`, `money`); `number`: a count, which has none; empty: any."""
    signals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words by language that come with this definition rather than with a language pack; key `*` is any language."""
    plain: bool = False
    """From a table: signals itself by the words of its own name."""
    also: tuple[str, ...] = ()
    """Other names of it in tables and knowledge graphs, in words (`birth date`, `date of birth`)."""
    like: tuple[str, ...] = ()
    """Built-in predicates whose signals count for this one too (`birthDate` of a table is like `born`)."""
    words: tuple[str, ...] = ()
    """For a plain predicate: the words of its own name, lower case, without units and bare prepositions."""
    counted: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Phrases by language that say, beside a number, that it is a value of this predicate (`boards`, `from deep`)."""
    pair: str = ""
    """The predicate of the second number where two are written as one (`9-for-12`, `(32-18)`)."""
    versus: bool = False
    """Whether a score (`113-107`) sets the values of two subjects against each other."""
    sum: tuple[str, ...] = ()
    """The predicates whose values add up to this one."""
    setting: bool = False
    """Of an event: a report on it means this day when it names a weekday alone."""
    complete: bool = False
    """What a draft says of it has to be on record: what is not is unbacked."""
    joint: bool = False
    """Whether its phrases say that a number is the sum of those named before (`combined for`)."""
    apart: bool = False
    """Whether its phrases set two different subjects against each other (`outscored`)."""
    judgement: Judgement | None = None


class Vocabulary(Struct, frozen=True, kw_only=True, eq=False):
    """The predicates of one domain."""

    name: str
    predicates: tuple[Predicate, ...]


def signals(predicate: Predicate, language: Language) -> tuple[str, ...]:
    """The words and phrases that signal a predicate in a language; a plain one adds its own name as words."""
    found = dict.fromkeys(language.signals.get(predicate.id, ()))
    for other in predicate.like:
        found |= dict.fromkeys(language.signals.get(other, ()))
    found |= dict.fromkeys(predicate.signals.get(language.code, ()))
    found |= dict.fromkeys(predicate.signals.get("*", ()))
    if predicate.plain and predicate.words:
        found[" ".join(predicate.words)] = None
    return tuple(found)


LIFESPANS = (("born", "died"), ("founded", "dissolved"))
"""Pairs of predicates that say when a subject began and when it ended."""
OWN_DATES = frozenset(
    {"happened", "held", "published", "released", "first-issue", "first-aired", "premiered", "written"}
)
"""Predicates that date a thing itself: what a bracket behind its name gives."""
