"""The words by which a sentence states or denies something that a claims base can decide without a differing value."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from msgspec import Struct, field

from factlint.languages._signals import comparatives

__all__ = ["AssertionWords", "Saying", "comparatives", "sayings"]


BETWEEN_TWO = "<>/"
"""The sides of sayings that need two names."""


class Saying(Struct, frozen=True):
    """What a phrase says of the two names on its sides."""

    side: str
    """How the names and the claim go together.

    `>`: the subject of the sentence is that of the claim (`A married B`); `<`: it is the claim's value (`B won A`);
    `.`: nothing is named but the subject (`A married`); `-`: the same, and the word denies it (`unmarried`);
    `#`: a noun for what the subject has (`children`); `+`: a noun for one sort of it (`daughter`);
    `/`: two sides of an event that need not be named between them (`A defeated B`).
    """
    predicates: tuple[str, ...]
    """The predicates that say so; of two sides first that of the subject, then that of the object."""
    leads: tuple[str, ...] = ()
    """The words of which one stands before the second name, wherever that is (`hat für B gespielt`)."""


class AssertionWords(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """What deciding statements of one language needs; a clause with any further word is left alone."""

    never: frozenset[str] = frozenset()
    """Words that deny a verb for all time (`never`)."""
    nots: frozenset[str] = frozenset()
    """Words that deny it (`not`, `didn't`)."""
    none: frozenset[str] = frozenset()
    """Words that deny a noun (`no`)."""
    kindred: Mapping[str, str] = field(default_factory=dict)
    """Words of which one may be written for another, each to its kind and what it means there (`material gold`)."""
    concord: bool = False
    """Several of them make one denial (`ne … jamais`)."""
    auxiliaries: frozenset[str] = frozenset()
    """Words that carry a verb or join a noun, and limit nothing (`did`, `was`, `se`); no past before the past."""
    owning: frozenset[str] = frozenset()
    """Forms of `to have` as a verb of its own."""
    fillers: frozenset[str] = frozenset()
    """Words that may stand in a denial and limit nothing (`ever`)."""
    adverbs: frozenset[str] = frozenset()
    """Further ones that leave a statement as true as it was (`later`, `lies`)."""
    nearly: frozenset[str] = frozenset()
    """Words that say that something did not come about (`nearly`)."""
    superlatives: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words for the one with the most or the least, as in the comparatives of a language (`eldest`: `-born`)."""
    greatest: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words behind `the` for the first of all in a place or a group, as in the comparatives (`tallest`: `+height`)."""
    most: frozenset[str] = frozenset()
    """Words that stand before such a word in the stead of `the` (`самый`)."""
    any_other: tuple[str, ...] = ()
    """Phrases that put what a comparative says above all others (`than any other`)."""
    only: frozenset[str] = frozenset()
    """Words for the one and no other (`only`)."""
    first: frozenset[str] = frozenset()
    """Ordinals that are read as no number (`first`)."""
    of_two: tuple[str, ...] = ()
    """Phrases that choose one of two (`of the two`)."""
    each: frozenset[str] = frozenset()
    """Words that say something of every one of several (`both`, `all`)."""
    neither: frozenset[str] = frozenset()
    """Words that say it of none of them (`neither`)."""
    lists: frozenset[str] = frozenset()
    """Words that join the names of several (`and`, `nor`)."""
    numbers: frozenset[str] = frozenset()
    """Words before what is counted (`number`)."""
    rises: frozenset[str] = frozenset()
    """Verbs by which an amount becomes greater (`rose`)."""
    falls: frozenset[str] = frozenset()
    """Verbs by which it becomes less (`fell`)."""
    joins: frozenset[str] = frozenset()
    """Words that go on with another clause (`and`)."""
    verb_last: bool = False
    """A verb may stand behind its object (`hat B nie besucht`)."""
    nominative: frozenset[str] = frozenset()
    """Words before the name of whom a clause is about, where the verb comes first (`si`)."""
    genders: Mapping[str, str] = field(default_factory=dict)
    """Nouns of its phrases to the gender that they give the subject of the sentence (`husband`: `m`)."""
    sayings: Mapping[str, tuple[Saying, ...]] = field(default_factory=dict)
    """Phrases to what they say."""

    @cached_property
    def denials(self) -> frozenset[str]:
        """The words that deny."""
        return self.never | self.nots | self.none

    @cached_property
    def trends(self) -> frozenset[str]:
        """The verbs that say which way an amount went."""
        return self.rises | self.falls

    @cached_property
    def functional(self) -> frozenset[str]:
        """The words that state nothing of their own."""
        return self.denials | self.auxiliaries | self.fillers


def sayings(text: str) -> Mapping[str, tuple[Saying, ...]]:
    """Lines `predicate predicate side: phrase, phrase`, as a mapping from each phrase to what it says.

    Behind a `*` stand the words that lead to the second name (`gespielt * für/bei`).
    """
    found: dict[str, tuple[Saying, ...]] = {}
    for line in text.strip().replace("\n ", " ").splitlines():
        head, _, phrases = line.partition(":")
        *predicates, side = head.split()
        for phrase in phrases.split(","):
            verb, _, leads = phrase.partition("*")
            key = verb.strip()
            found[key] = (*found.get(key, ()), Saying(side, tuple(predicates), tuple(leads.replace("/", " ").split())))
    return found
