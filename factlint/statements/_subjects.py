"""The subjects of sentences: names, pronouns and role nouns resolved, and the topic in the air."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from factlint.claimbase.index import Base
from factlint.documents import Block, Document, Span
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.statements import Subject, Word, pack
from factlint.values.name import Name

NAME, AMBIGUOUS, ROLE, PRONOUN, POSSESSOR, RECENT, TOPIC = 1.0, 0.7, 0.95, 0.85, 0.4, 0.65, 0.6
_MEMORY = 12
"""How many recent entities can be meant by a pronoun."""


class Subjects:
    """Follows the entities of one document in order; `of` is called once for each sentence."""

    def __init__(self, document: Document, mentions: Sequence[Mention], base: Base, declared: str = "") -> None:
        self._base = base
        self._topic = declared or _topic(document, mentions)
        self._recent: list[tuple[str, int]] = []
        self._section: tuple[str, ...] = ()

    def of(
        self, span: Span, tokens: Sequence[Word], mentions: Sequence[Mention], block: Block, paragraph: int
    ) -> tuple[Subject, ...]:
        """The subjects of the sentence, in the order of the text; those only in the air come first."""
        prose = pack(block.language).prose
        found = list(self._named(mentions))
        found += self._referred(tokens, prose, found)
        here = {subject.entity for subject in found}
        air = [
            Subject(entity, span.start - 1 - age, RECENT if where == paragraph else RECENT - 0.1, "named before")
            for age, (entity, where) in enumerate(reversed(self._recent))
            if entity not in here and age < 3
        ]
        if self._topic and self._topic not in here and all(self._topic != subject.entity for subject in air):
            air.append(Subject(self._topic, span.start - 1, TOPIC, "topic of the text"))
        self._remember(found, paragraph)
        return tuple(sorted([*air, *found], key=lambda subject: subject.offset))

    def _named(self, mentions: Sequence[Mention]) -> Iterator[Subject]:
        for mention in mentions:
            if not isinstance(mention.value, Name):
                continue
            entities = mention.value.entities
            if not entities:
                yield Subject(None, mention.span.start, NAME, f"{mention.text} is not on record")
            for entity in entities[:4]:
                weight = NAME if len(entities) == 1 else AMBIGUOUS
                yield Subject(entity, mention.span.start, weight, f"named as {mention.text}")

    def _referred(self, tokens: Sequence[Word], prose: ProseWords, named: Sequence[Subject]) -> Iterator[Subject]:
        owner: Subject | None = None
        for position, token in enumerate(tokens):
            word = token.text.lower()
            if word in prose.roles and self._points_back(tokens, position, prose):
                yield self._bearer(token, prose.roles[word], owner, named)
                owner = None
            elif word in prose.pronouns:
                entity = self._meant(prose.pronouns[word], prose.genders.get(word, ""), token.start, named)
                owner = Subject(entity, token.start, PRONOUN, f"{token.text} refers back") if entity else None
                if owner and self._possesses(tokens, position, prose):
                    yield Subject(entity, token.start, POSSESSOR, f"{token.text} owns what follows")
                elif owner:
                    yield owner

    @staticmethod
    def _points_back(tokens: Sequence[Word], position: int, prose: ProseWords) -> bool:
        back = position - 1
        while back >= 0 and tokens[back].text.lower() in prose.elder:
            back -= 1
        if back < 0:
            return False
        before = tokens[back].text.lower()
        return before in prose.definite or before in prose.pronouns or before.endswith(("'s", "’s"))

    @staticmethod
    def _possesses(tokens: Sequence[Word], position: int, prose: ProseWords) -> bool:
        ahead = [token.text.lower() for token in tokens[position + 1 : position + 4]]
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

    def _meant(self, kinds: Sequence[str], gender: str, offset: int, named: Sequence[Subject]) -> str | None:
        before = [subject.entity for subject in named if subject.offset < offset and subject.entity]
        remembered = [entity for entity, _ in self._recent]
        for entity in [*before, *reversed(remembered), self._topic]:
            known = self._base.entities.get(entity) if entity else None
            if known and (not known.kind or known.kind in kinds) and (not gender or known.gender in ("", gender)):
                return entity
        return None

    def _remember(self, found: Sequence[Subject], paragraph: int) -> None:
        for subject in reversed(found):  # the first name of a sentence is the likeliest to be meant next
            if subject.entity and subject.weight >= AMBIGUOUS:
                self._recent = [(entity, where) for entity, where in self._recent if entity != subject.entity]
                self._recent.append((subject.entity, paragraph))
        del self._recent[:-_MEMORY]


def _topic(document: Document, mentions: Sequence[Mention]) -> str:
    """The entity that a text is about: named in its title, else named most often, and first among equals."""
    names = [(mention.span.start, mention.value) for mention in mentions if isinstance(mention.value, Name)]
    title = next((block.span for block in document.blocks if block.kind == "heading"), None)
    if title:
        for start, value in names:
            if title.start <= start < title.end and value.entity:
                return value.entity
    counts = Counter(value.entity for _, value in names if value.entity)
    return max(counts, key=lambda entity: counts[entity]) if counts else ""
