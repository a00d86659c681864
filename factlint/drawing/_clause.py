"""A sentence as drawing sees it: its words, its subjects and its verbs with who they are said of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from factlint.checking.cues import Cue
from factlint.documents import Span
from factlint.drawing._centre import Centre
from factlint.languages import Language
from factlint.mentions import Mention
from factlint.mentions._possessive import owner
from factlint.patterns import regex
from factlint.statements import Sentence, Subject, pack
from factlint.values.name import Name


class Frame(Struct, frozen=True, kw_only=True):
    """A verb that tells what happened, and who it is said of."""

    first: int
    """Its place among the words of the clause, and the place behind it."""
    last: int
    start: int
    """Its offsets in the text."""
    end: int
    word: str
    cues: tuple[Cue, ...]
    beside: tuple[Cue, ...]
    """The signals in the few words behind it."""
    subject: str | None
    """Id of the entity; None where it is somebody who is not known, or where it cannot be told."""
    agent: str | None = None
    """Where the verb comes first: who does it, when the subject is what it is done to."""
    passive: bool = False
    """The subject is what it is done to."""
    main: bool = True
    """The verb of a main clause."""
    how: str = ""


class Token(Struct, frozen=True):
    """A word of a sentence, hyphens and all, with the name that it is part of."""

    start: int
    end: int
    text: str
    name: Mention | None

    @property
    def lower(self) -> str:
        return self.text.lower()


class Clauses(Struct, frozen=True, kw_only=True, eq=False):
    """A sentence as drawing sees it."""

    sentence: Sentence
    text: str
    """The prose of the document."""
    language: Language
    tokens: tuple[Token, ...]
    subjects: dict[int, tuple[Subject, ...]]
    """By the offset where they stand."""
    centre: Centre
    frames: tuple[Frame, ...] = ()

    def between(self, one: int, other: int) -> str:
        """What stands between two words."""
        return self.text[self.tokens[one].end : self.tokens[other].start]

    def index(self, offset: int) -> int:
        """The first word that ends behind an offset."""
        return next((at for at, token in enumerate(self.tokens) if token.end > offset), len(self.tokens))


@lru_cache(maxsize=32)
def _adverbs(code: str) -> re.Pattern[str]:
    return regex(pack(code).clauses.adverbs or r"(?!)")


def skipped(made: Clauses, at: int) -> bool:
    token = made.tokens[at]
    return token.name is None and bool(_adverbs(made.language.code).fullmatch(token.lower))


def strong(made: Clauses, at: int) -> bool:
    return at > 0 and any(sign in made.between(at - 1, at) for sign in ";:—()–")


def in_date(made: Clauses, at: int) -> bool:
    """Whether a word belongs to a date, or introduces one."""
    dates = [one.span for one in made.sentence.mentions if one.kind == "date"]
    later = made.tokens[at + 1].start if at + 1 < len(made.tokens) else -1
    return any(span.start <= made.tokens[at].start < span.end for span in dates) or (
        made.tokens[at].lower in made.language.prose.stopwords and any(span.start == later for span in dates)
    )


def is_content(made: Clauses, at: int) -> bool:
    """Whether a word is neither a name nor a function word."""
    token = made.tokens[at] if at < len(made.tokens) else None
    return token is not None and token.name is None and token.lower not in made.language.prose.stopwords


def only(subjects: Sequence[Subject]) -> str | None:
    known = dict.fromkeys(subject.entity for subject in subjects)
    return next(iter(known)) if len(known) == 1 else None


def meant(made: Clauses, token: Token) -> str | None:
    """Whom a pronoun means; one that can mean several people is left open."""
    prose = made.language.prose
    kinds, gender = prose.pronouns.get(token.lower, ()), prose.genders.get(token.lower, "")
    if kinds != ("person",):
        return None  # timid: `it` and `they` mean too many things
    words = (owner(one.lower) for one in made.tokens if one.start < token.start and one.name is None)
    roles = [word for word in words if word in prose.roles]
    # timid: in `his sister's death; she died` the pronoun means the sister
    return (
        None if any(prose.genders.get(word, gender) == gender for word in roles) else made.centre.meant(kinds, gender)
    )


def tokens_of(sentence: Sentence, text: str) -> Iterator[Token]:
    names = [mention for mention in sentence.mentions if isinstance(mention.value, Name)]
    dated = [mention for mention in sentence.mentions if mention.kind == "date"]
    parts: list[tuple[int, int]] = []
    for word in sentence.words:
        if parts and text[parts[-1][1] : word.start] == "-":
            parts[-1] = (parts[-1][0], word.end)
            continue
        edge = next((one.span.end for one in dated if word.start < one.span.end < word.end), 0)
        parts += [(word.start, edge), (edge, word.end)] if edge else [(word.start, word.end)]
    at = 0
    for start, end in parts:
        while at < len(names) and names[at].span.end <= start:
            at += 1
        name = names[at] if at < len(names) and names[at].span.overlaps(Span(start, end)) else None
        yield Token(start, end, text[start:end], name)
