"""The words that sentences, subjects and names are recognised by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeVar

from msgspec import Struct, field

from factlint.languages._opposites import Opposites


class ProseWords(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """The grammar words of one language that reading statements needs."""

    stopwords: frozenset[str]
    """Frequent function words: they tell the language of a text and never carry content."""
    adverbs: frozenset[str] = frozenset()
    """Adverbs that only make another verb of a verb (`set up`): as words of a claim they tell nothing."""
    telling: frozenset[str] = frozenset()
    """Further common words, by which a short text is told."""
    letters: str = ""
    """Letters beside those that all languages in its script have."""
    abbreviations: frozenset[str] = frozenset()
    """Words that end in a full stop inside a sentence, without the stop (`dr`, `vol`, `approx`)."""
    closing: frozenset[str] = frozenset()
    """Those of them that stand behind a number, so that a sentence may end with them (`тыс`, `г`)."""
    pronouns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Pronoun or possessive to the kinds of entity it can stand for (`she`: person; `its`: organisation, place ...)."""
    nominatives: frozenset[str] = frozenset()
    """Pronouns that own nothing, where a noun for a role is a form of a verb too (`elle` épouse)."""
    genders: Mapping[str, str] = field(default_factory=dict)
    """Pronoun or kinship word to `f` or `m`, where it tells."""
    womanly: frozenset[str] = frozenset()
    """Further pronouns that stand for no man, though for several people and for things (`sie`)."""
    roles: Mapping[str, str] = field(default_factory=dict)
    """Role noun to the predicate that leads to its bearer (`brother`: `brother`, `capital`: `capital`)."""
    nouns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Common noun to the kinds of entity that it points back to behind a definite article (`the city`: place)."""
    designations: Mapping[str, str] = field(default_factory=dict)
    """Noun in the names of events, places and institutions to the English one, and what stands for its `of`."""
    place_adjectives: tuple[str, ...] = ()
    """Endings that make an adjective of the name of a place, in all cases (`казан-ский`)."""
    drops_subjects: bool = False
    """Sentences do without a pronoun for their subject (`Nació en Simbirsk`)."""
    verb_endings: tuple[str, ...] = ()
    """Endings of the verbs that open sentences without a subject, beside the words that signal predicates."""
    verb_genders: tuple[tuple[str, str], ...] = ()
    """Endings of verbs that tell the gender of their subject, with `f` or `m`, longest first."""
    conjunctions: frozenset[str] = frozenset()
    """Words that may start a new clause (`and`, `but`, `while`, `who`, `when`)."""
    relatives: frozenset[str] = frozenset()
    """Words that begin a clause about the noun before them (`who`, `which`)."""
    owning: frozenset[str] = frozenset()
    """Those of them that say whose the noun behind them is (`whose`)."""
    relatives_apart: bool = False
    """They stand behind a comma, always: without one `der` is an article."""
    first_person: frozenset[str] = frozenset()
    """Words by which a speaker speaks of himself, or of those he speaks for."""
    negations: frozenset[str] = frozenset()
    """Words that deny their clause."""
    conditionals: frozenset[str] = frozenset()
    """Words that make their clause a plan, a wish or a condition."""
    compared: frozenset[str] = frozenset()
    """Words before such a word that only compare with it (`than` expected, más de `lo` previsto)."""
    inverted: frozenset[str] = frozenset()
    """Verbs that make a sentence which they open a condition or a question (`Had he …`)."""
    titles: frozenset[str] = frozenset()
    """Words that stand before a name and are no part of it (`mr`, `comrade`)."""
    particles: frozenset[str] = frozenset()
    """Lower-case words inside names (`de`, `von`, `of`)."""
    linkers: tuple[str, ...] = ()
    """Endings that inflection puts on names (`'s`, `ng`, `ом`)."""
    modifiers: frozenset[str] = frozenset()
    """Words before a name that make another name of it (`north`, `new`, `native`)."""
    names_as: frozenset[str] = frozenset()
    """Languages whose forms of foreign names it writes too."""
    spellings: tuple[tuple[str, str], ...] = ()
    """Parts of words that countries spell differently (`isation`, `ization`)."""
    archaic: tuple[tuple[str, str], ...] = ()
    """Parts of words that were spelt differently, and how they are spelt now; `$` after those at the end of a word."""
    plurals: tuple[tuple[str, str], ...] = ()
    """Ending of a common noun, and what stands for it in the plural (``: `s`)."""
    naming: frozenset[str] = frozenset()
    """Words by which a sentence speaks of names and of their change (`renamed`, `now`, `formerly`)."""
    paradigms: tuple[tuple[str, str], ...] = ()
    """Ending of a name as it is cited, and the endings that it has in text instead (`а`: `ы е у ой`)."""
    quotes: tuple[tuple[str, str], ...] = (("“", "”"), ('"', '"'))
    """Opening and closing quotation marks."""
    speech: frozenset[str] = frozenset()
    """Verbs of saying."""
    elisions: frozenset[str] = frozenset()
    """What is written together with the next word, without its apostrophe (`l`, `dell`)."""
    attributions: tuple[str, ...] = ()
    """Phrases that tell whose statement something is, or that it is disputed (`according to`, `allegedly`)."""
    derivations: tuple[str, ...] = ()
    """Endings that make a noun of the stem of a verb, for who does it or what comes of it (`er`: `portrayer`)."""
    endings: tuple[tuple[str, str], ...] = ()
    """Inflectional endings that a light stemmer takes off, with what to put in their place, longest first."""
    inflections: tuple[tuple[str, str], ...] = ()
    """Patterns within words that inflection changes at their head, and what to put in their place, one after the other:
    Filipino aspect (`ikinulong`, `ikulong`). Linear; they see the word without marks, in lower case."""
    irregular: Mapping[str, str] = field(default_factory=dict)
    """Words, without marks, to the stem that their ending hides (`partida`, which is no form of `partido`)."""
    elder: frozenset[str] = frozenset()
    """Words that may stand between a possessive and a role noun (`elder`, `late`, `first`)."""
    small_nouns: bool = False
    """Whether the noun that a name begins with is often written small: `завод Заря`, `tour Eiffel`."""
    openers: frozenset[str] = frozenset()
    """Adverbs, prepositions and conjunctions that sentences begin with and names do not: meanwhile, despite."""
    definite: frozenset[str] = frozenset()
    """Words that make a role noun point back (`the`, `his`, `ang`)."""
    bare_nouns: bool = False
    """Nouns point back without a word before them where they open a clause (`Місто`), for want of articles."""
    opposites: tuple[Opposites, ...] = ()
    """Words that turn a statement around where one stands in the other's stead."""
    limits: frozenset[str] = frozenset()
    """Words with which a denial denies less than its verb (`until`, `only`)."""
    mutual: frozenset[str] = frozenset()
    """Words for what two do to each other, and for standing side by side (`met`, `between`)."""
    synonyms: tuple[tuple[str, ...], ...] = ()
    """Groups of names and words that stand for the same (`britain`, `british`, `uk`)."""
    homonyms: frozenset[str] = frozenset()
    """Names of people, peoples and towns that are ordinary words too in small letters (`mark`, `polish`, `slough`)."""
    bare: frozenset[str] = frozenset()
    """Common nouns and adverbs that follow a preposition without an article (`in hospital`, `from abroad`)."""
    abstract: tuple[str, ...] = ()
    """Endings of nouns that need no article: abstract ones and plurals; for languages where other nouns need one."""
    infinitives: frozenset[str] = frozenset()
    """Those of the locatives that also stand before a verb (`to`)."""
    locatives: frozenset[str] = frozenset()
    """Words before a place that something is in, at or from (`in`, `near`, `sa`)."""
    inside: frozenset[str] = frozenset()
    """Those of them for the very place (`in`, `at`)."""
    prepositions: frozenset[str] = frozenset()
    """Further words that govern the name behind them, so that it is no subject (`with`, `against`)."""
    sources: frozenset[str] = frozenset()
    """Words before the one that something came from (`from`, `by`)."""
    pairs: Mapping[str, int] = field(default_factory=dict)
    """Words that point back to one of the two named last: 0 for the first of them (`former`), 1 for the second."""
    extremes: Mapping[str, str] = field(default_factory=dict)
    """Words for the `highest`, the `lowest` or the `mean` of something, to which of these they mean."""
    firsts: frozenset[str] = frozenset()
    """Words other than the ordinal that say that something had not been before (`debut`, `never`)."""
    beats: frozenset[str] = frozenset()
    """Verbs that set one side against another (`beat`, `lost`), in the forms of reports."""
    passives: frozenset[str] = frozenset()
    """Words that make a verb passive (`was`), as predicates are phrased with."""
    copulas: frozenset[str] = frozenset()
    """Forms of `to be`, auxiliaries of the passive, and what stands in their place (`is`, `wurde`, `ay si`, `—`)."""
    having: frozenset[str] = frozenset()
    """Forms of `to have`."""
    past: frozenset[str] = frozenset()
    """Those of both that tell of the past."""
    agents: frozenset[str] = frozenset()
    """Words before the one who did something (`by`)."""
    agent_endings: tuple[str, ...] = ()
    """Endings of names that say the same (`ом`)."""
    articles: frozenset[str] = frozenset()
    """Indefinite articles."""
    genitives: frozenset[str] = frozenset()
    """Words between a role noun and whose it is (`of`, `ni`)."""

    @cached_property
    def governing(self) -> frozenset[str]:
        """Words behind which a noun phrase hangs on something else: prepositions of all sorts."""
        return self.locatives | self.genitives | self.sources | self.prepositions

    @cached_property
    def functional(self) -> frozenset[str]:
        """Words that are no nouns: articles, conjunctions, prepositions."""
        return self.definite | self.articles | self.conjunctions | self.governing

    @cached_property
    def auxiliaries(self) -> frozenset[str]:
        """What may stand between a subject and its verb: auxiliaries, adverbs, relative pronouns."""
        stay = self.definite | self.articles | self.conjunctions | self.locatives | self.genitives
        return (self.stopwords - stay - self.pronouns.keys()) | self.passives | self.copulas | self.having

    @cached_property
    def empty(self) -> frozenset[str]:
        """What may stand between a predicate and its value: words without content that begin nothing of their own."""
        words = self.stopwords | self.definite | self.articles | self.passives | self.locatives
        return words - self.conjunctions - self.genitives


def by_word(text: str) -> Mapping[str, str]:
    """Lines `meaning: word word`, as a mapping from each word to its meaning."""
    return {word: meaning for meaning, words in _lines(text) for word in words}


def kinds_by_word(text: str) -> Mapping[str, tuple[str, ...]]:
    """Lines `kind, kind: word word`, as a mapping from each word to the kinds; `any` stands for all of them."""
    return {word: _kinds(meaning) for meaning, words in _lines(text) for word in words}


_VOWELS = frozenset("aeiouyąęаеёиоуыэюяіїєйь")
"""Letters in which no noun ends to which a case is only added."""
_Meaning = TypeVar("_Meaning")


def declined(table: Mapping[str, _Meaning], paradigms: Sequence[tuple[str, str]]) -> dict[str, _Meaning]:
    """A table of nouns with the other cases of each; a form that stands in the table itself means what it says there.

    `paradigms` are those of `ProseWords`.
    """
    cases = {
        word[: len(word) - len(own)] + form: meaning
        for word, meaning in table.items()
        for own, forms in paradigms
        if (word.endswith(own) if own else word[-1] not in _VOWELS)
        for form in forms.split()
    }
    return {**cases, **table}


_KINDS = ("person", "organisation", "place", "work", "event", "group", "thing")


def _kinds(text: str) -> tuple[str, ...]:
    kinds = tuple(kind.strip() for kind in text.split(","))
    return {"any": _KINDS, "no person": _KINDS[1:]}.get(text, kinds)


def _lines(text: str) -> Iterator[tuple[str, list[str]]]:
    for line in text.strip().splitlines():
        meaning, _, words = line.partition(":")
        yield meaning.strip(), words.split()
