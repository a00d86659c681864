"""The subjects of sentences: names, pronouns and role nouns resolved, and the topic in the air."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from factlint.claimbase.index import Base, bearers_of
from factlint.documents import Block, Document, Span
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.statements import Subject, Word, pack, stems
from factlint.values.name import Name

NAME, ROLE, DESCRIBED, PRONOUN = 1.0, 0.95, 0.9, 0.85
TITLED, AMBIGUOUS, RECENT, TOPIC, MINOR, POSSESSOR = 0.71, 0.71, 0.68, 0.6, 0.5, 0.4
_MEMORY = 12
"""How many recent entities can be meant by a pronoun or a description."""
_IN_THE_AIR = 4
"""How many recent entities a sentence may be about without a word for them."""
_UNDECIDED = 3
"""How many entities of unknown kind a pronoun may stand for; their claims decide."""
_start = attrgetter("start")


class Subjects:
    """Follows the entities of one document in order; `of` is called once for each sentence."""

    def __init__(self, document: Document, mentions: Sequence[Mention], base: Base, declared: str = "") -> None:
        self._base = base
        titled = declared or _titled(document, mentions)
        self._titled = bool(titled)
        self._topic = titled or _most_named(mentions)
        self._recent: list[tuple[str, int]] = []
        self._fully_named = _fully_named(mentions, base)
        self._first_names = _first_names(self._fully_named, base)
        self._paragraph = 0
        self._stranger = -1
        """The paragraph in which somebody who is not on record was last spoken of."""

    def of(
        self, span: Span, tokens: Sequence[Word], mentions: Sequence[Mention], block: Block, paragraph: int
    ) -> tuple[Subject, ...]:
        """The subjects of the sentence, in the order of the text; those only in the air come first."""
        prose = pack(block.language).prose
        self._paragraph = paragraph
        found = list(self._named(mentions, tokens, prose))
        found += self._described(tokens, mentions, prose)
        found += self._referred(tokens, prose, found)
        here = {subject.entity for subject in found if subject.weight > POSSESSOR}
        air = [
            Subject(entity, span.start - 1 - age, RECENT if where == paragraph else TOPIC, "named before")
            for age, (entity, where) in enumerate(reversed(self._recent))
            if entity not in here and entity != self._topic and age < _IN_THE_AIR
        ]
        if self._topic and self._topic not in here:
            weight = TITLED if self._titled else RECENT if self._near(self._topic, paragraph) else TOPIC
            air.append(Subject(self._topic, span.start - 1, weight, "topic of the text"))
        self._remember(found, paragraph)
        self._note_stranger(found, paragraph)
        return tuple(sorted([*air, *found], key=lambda subject: subject.offset))

    def _near(self, entity: str, paragraph: int) -> bool:
        return (entity, paragraph) in self._recent[-_IN_THE_AIR:]

    def _named(self, mentions: Sequence[Mention], tokens: Sequence[Word], prose: ProseWords) -> Iterator[Subject]:
        for mention in mentions:
            if not isinstance(mention.value, Name):
                continue
            bearers = bearers_of(mention.value, self._base)
            entities = tuple(one for one in bearers if not self._only_first_name(one, mention.text))
            if not entities and mention.text in self._first_names:
                yield Subject(
                    self._first_names[mention.text], mention.span.start, DESCRIBED, f"{mention.text} for short"
                )
            elif not entities:
                weight = MINOR if _governed(mention, tokens, prose) else NAME
                yield Subject(None, mention.span.start, weight, f"{mention.text} is not on record")
            for one in entities[:4]:
                weight = NAME if len(entities) == 1 else AMBIGUOUS
                yield Subject(one, mention.span.start, weight, f"named as {mention.text}")

    def _only_first_name(self, entity: str, text: str) -> bool:
        """Whether a person is called by a first name alone, and by no fuller name in the whole text."""
        known = self._base.entities.get(entity)
        if known is None or known.kind != "person" or " " in text or entity in self._fully_named:
            return False
        fuller = [name.text.split() for name in known.names if name.text.count(" ")]
        return any(words[0] == text for words in fuller) and not any(words[-1] == text for words in fuller)

    def _described(self, tokens: Sequence[Word], mentions: Sequence[Mention], prose: ProseWords) -> Iterator[Subject]:
        """Entities named before that a definite noun of their own name points back to: `the airport`."""
        named = [mention.span for mention in mentions if isinstance(mention.value, Name)]
        for before, token in pairwise(tokens):
            if before.lower not in prose.definite or any(one.start <= token.start < one.end for one in named):
                continue
            for entity, _ in reversed(self._recent):
                if token.stem in _name_stems(self._base, entity):
                    yield Subject(entity, token.start, DESCRIBED, f"{before.text} {token.text} refers back")
                    break

    def _referred(self, tokens: Sequence[Word], prose: ProseWords, named: Sequence[Subject]) -> Iterator[Subject]:
        owner: Subject | None = None
        for position, token in enumerate(tokens):
            word = _bare(token)
            if word in prose.roles and self._points_back(tokens, position, prose):
                yield self._bearer(token, prose.roles[word], owner, named)
                owner = None
            elif word in prose.pronouns:
                meant = self._meant(prose.pronouns[word], prose.genders.get(word, ""), token.start, named)
                owner = Subject(meant[0], token.start, PRONOUN, f"{token.text} refers back") if meant else None
                owns = self._possesses(tokens, position, prose)
                for entity in meant[: 1 if owns else _UNDECIDED]:
                    how = f"{token.text} owns what follows" if owns else f"{token.text} refers back"
                    yield Subject(entity, token.start, POSSESSOR if owns else PRONOUN, how)

    @staticmethod
    def _points_back(tokens: Sequence[Word], position: int, prose: ProseWords) -> bool:
        back = position - 1
        while back >= 0 and tokens[back].lower in prose.elder:
            back -= 1
        if back < 0:
            return False
        before = tokens[back].lower
        return before in prose.definite or before in prose.pronouns or before.endswith(("'s", "’s"))

    @staticmethod
    def _possesses(tokens: Sequence[Word], position: int, prose: ProseWords) -> bool:
        ahead = [_bare(token) for token in tokens[position + 1 : position + 4]]
        return next((word in prose.roles for word in ahead if word not in prose.elder), False)

    def _bearer(self, token: Word, role: str, owner: Subject | None, named: Sequence[Subject]) -> Subject:
        """Who bears a role: `brother` of the owner, else of the topic; unknown when not on record."""
        owners = [owner.entity] if owner else []
        owners += [subject.entity for subject in reversed(named) if subject.offset < token.start]
        owners += [entity for entity, _ in reversed(self._recent)] + [self._topic]
        for entity in dict.fromkeys(filter(None, owners)):
            for claim in self._base.by_subject.get(entity, ()):
                if claim.predicate == role and isinstance(claim.value, Name) and claim.value.entity:
                    return Subject(claim.value.entity, token.start, ROLE, f"{token.text} of {entity}")
        return Subject(None, token.start, ROLE, f"{token.text} is not on record")

    def _meant(self, kinds: Sequence[str], gender: str, offset: int, named: Sequence[Subject]) -> list[str]:
        """The entities that a pronoun can stand for, likeliest first; one, unless their kinds are not known."""
        before = [subject.entity for subject in named if subject.offset < offset and subject.weight == NAME]
        nearby = [entity for entity, where in reversed(self._recent) if where == self._paragraph]
        older = [entity for entity, where in reversed(self._recent) if where != self._paragraph]
        if self._stranger == self._paragraph and not (before or self._titled):
            return []  # timid: the pronoun may well stand for the stranger
        found = []
        for entity in dict.fromkeys([*before, *nearby, self._topic, *older]):
            known = self._base.entities.get(entity) if entity else None
            if known and (not known.kind or known.kind in kinds) and (not gender or known.gender in ("", gender)):
                found.append(known)
        sure = found[:1] if found and found[0].kind == "person" else found
        return [entity.id for entity in sure]

    def _note_stranger(self, found: Sequence[Subject], paragraph: int) -> None:
        """Remember whether the last sentence with a subject was about somebody who is not on record."""
        first = min((one for one in found if one.weight == NAME), key=lambda one: one.offset, default=None)
        if first:
            self._stranger = -1 if first.entity else paragraph

    def _remember(self, found: Sequence[Subject], paragraph: int) -> None:
        for subject in reversed(found):  # the first name of a sentence is the likeliest to be meant next
            if subject.entity and subject.weight >= AMBIGUOUS:
                self._recent = [(entity, where) for entity, where in self._recent if entity != subject.entity]
                self._recent.append((subject.entity, paragraph))
        del self._recent[:-_MEMORY]


@lru_cache(maxsize=100_000)
def _name_stems(base: Base, entity: str) -> frozenset[str]:
    """The stems of all words in the names of an entity."""
    known = base.entities.get(entity)
    names = [name.text for name in known.names] + [known.name] if known else []
    return frozenset(part for name in names for part in stems(name, "en"))


def _titled(document: Document, mentions: Sequence[Mention]) -> str:
    """The entity that a text is about by its title: the one named there, when it is named again below."""
    title = next((block.span for block in document.blocks if block.kind == "heading"), None)
    names = [(mention.span.start, mention.value) for mention in mentions if isinstance(mention.value, Name)]
    above = [value.entity for start, value in names if title and title.start <= start < title.end]
    below = {value.entity for start, value in names if title and start >= title.end}
    return next((entity for entity in above if entity and entity in below), "")


def _most_named(mentions: Sequence[Mention]) -> str:
    """The entity that a text names most often, unless it names somebody more often who is not on record."""
    names = [mention for mention in mentions if isinstance(mention.value, Name)]
    known = Counter(name.value.entity for name in names if isinstance(name.value, Name) and name.value.entity)
    strangers = Counter(name.text for name in names if isinstance(name.value, Name) and not name.value.entities)
    entity, count = known.most_common(1)[0] if known else ("", 0)
    return entity if count >= max(strangers.values(), default=0) else ""


def _bare(token: Word) -> str:
    """The word in lower case, without a possessive ending."""
    return token.lower[:-2] if token.lower.endswith(("'s", "’s")) else token.lower


def _governed(mention: Mention, tokens: Sequence[Word], prose: ProseWords) -> bool:
    """Whether a name hangs on a word like `in` or `of`, so that the sentence is not about it."""
    at = bisect_left(tokens, mention.span.start, key=_start) - 1
    while at >= 0 and (tokens[at].end > mention.span.start or tokens[at].lower in prose.definite):
        at -= 1
    return at >= 0 and tokens[at].lower in prose.locatives


def _fully_named(mentions: Sequence[Mention], base: Base) -> frozenset[str]:
    """The entities that the text calls by more than a first name."""
    found = set()
    for mention in mentions:
        value = mention.value
        for entity in value.entities if isinstance(value, Name) else ():
            known = base.entities.get(entity)
            firsts = {name.text.split()[0] for name in known.names if " " in name.text} if known else set()
            if known and mention.text not in firsts:
                found.add(entity)
    return frozenset(found)


def _first_names(entities: frozenset[str], base: Base) -> dict[str, str]:
    """The first names of the persons that a text names in full, to each person, where only one has it."""
    bearers: dict[str, set[str]] = {}
    for entity in entities:
        if base.entities[entity].kind == "person":
            for name in base.entities[entity].names:
                if " " in name.text:
                    bearers.setdefault(name.text.split()[0], set()).add(entity)
    return {name: next(iter(found)) for name, found in bearers.items() if len(found) == 1}
