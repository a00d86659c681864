"""The words and forms that tell who does what in a clause, and what kind of thing a name is the name of."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field


class ClauseWords(Struct, frozen=True, kw_only=True, eq=False):
    """What drawing claims from the prose of one language needs; without `past` no verb is read."""

    past: str = ""
    """A linear pattern that a whole word in lower case matches when it can be a verb that tells what happened."""
    seldom: frozenset[str] = frozenset()
    """Words that match it and are no such verb."""
    verb_first: bool = False
    """Whether the verb stands before its subject."""
    subjects: frozenset[str] = frozenset()
    """Words that mark, or are, the subject where the verb comes first (`si`, `siya`, `ang`)."""
    agents: frozenset[str] = frozenset()
    """Words that mark, or are, the doer of a verb whose subject is what it is done to (`ni`, `niya`, `ng`)."""
    fronted: frozenset[str] = frozenset()
    """Words between what is set in front of the verb and the verb (`ay`)."""
    personal: frozenset[str] = frozenset()
    """Words that stand before the names of persons only (`si`, `ni`)."""
    whereabouts: frozenset[str] = frozenset()
    """Words before a place that something happens in (`in`)."""
    adverbs: str = ""
    """A pattern of the words that may stand between subject and verb, beside function words."""
    of: frozenset[str] = frozenset()
    """Words that hang a noun or a date on the noun before them (`of`, `ng`)."""
    kinds: Mapping[str, str] = field(default_factory=dict)
    """Common nouns within names to the kind of entity they name (`congress`: event, `party`: organisation)."""
    joins: frozenset[str] = frozenset()
    """Words that join two verbs of one subject (`and`)."""
    relatives: frozenset[str] = frozenset()
    """Words that begin a clause about the noun before them (`who`)."""
    possessives: frozenset[str] = frozenset()
    """Pronouns that say whose the noun behind them is, and forms that are no subject (`his`, `him`)."""
    prepositions: frozenset[str] = frozenset()
    """Words after which a name is no subject."""
    breaks: frozenset[str] = frozenset()
    """Words that begin a phrase with a time of its own (`after`)."""
    plural: frozenset[str] = frozenset()
    """Words that may stand between a marker and a name (`mga`)."""
    auxiliaries: frozenset[str] = frozenset()
    """Words that make a tense with a participle (`had`)."""
    composed: frozenset[str] = frozenset()
    """Words that say that a thing is made up of parts (`binuo`)."""
    asking: frozenset[str] = frozenset()
    """Words behind which a conditional word is none (`kung saan`, where)."""
    aspects: frozenset[str] = frozenset()
    """Verbs that need the one behind them (`began writing`)."""
    spans: frozenset[str] = frozenset()
    """Words before how long something was done (`for`)."""
    copulas: frozenset[str] = frozenset()
    """Words between a thing and what it is made up of (`of`, `composed`)."""


def kinds_of(**words: str) -> dict[str, str]:
    """The words listed under each kind."""
    return {word: kind for kind, listed in words.items() for word in listed.split()}
