"""The subjects of sentences: names, pronouns and role nouns resolved, and the topic in the air."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from factlint.claimbase.index import Base, bearers_of
from factlint.documents import Block, Document, Span
from factlint.languages import Language
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.statements import STRONG_MARK, Subject, Word, pack
from factlint.statements._calls import Calls
from factlint.statements._definite import definites, outside, points_back
from factlint.statements._grammar import (
    GENDERS,
    HEAD,
    NO_MAN,
    agrees,
    announced,
    attributive,
    governed,
    hanging,
    leads_to_name,
    past_measure,
    possesses,
    referring,
    specified,
    subjectless,
    unread_name,
    verb_gender,
)
from factlint.statements._owned import ROLE, oblique, of_another, owned, strange
from factlint.statements._topic import called, most_named, name_stems, of_name, on_record_as, says, titled
from factlint.values.name import Name

NAME, DESCRIBED, PRONOUN, KIND, DROPPED = 1.0, 0.9, 0.85, 0.8, 0.8
TITLED, AMBIGUOUS, RECENT, TOPIC, MINOR, POSSESSOR = 0.71, 0.71, 0.68, 0.6, 0.5, 0.4
_MEMORY, _IN_THE_AIR = 12, 4
"""How many recent entities a pronoun or a description can mean, and how many a sentence may be about without a word."""
_UNDECIDED = 3
"""How many entities of unknown kind a pronoun may stand for; their claims decide."""
_start, _offset = attrgetter("start"), attrgetter("offset")


class Subjects:
    """Follows the entities of one document in order; `of` is called once for each sentence."""

    def __init__(self, document: Document, mentions: Sequence[Mention], base: Base, declared: str = "") -> None:
        self._base = base
        self._genders: dict[str, str] = {}
        """Of whom no record says it, by the pronoun that first stood for them."""
        title = declared or titled(document, mentions)
        self._titled = bool(title)
        self._topic = title or most_named(mentions)
        self._recent: list[tuple[str, int]] = []
        self._text = document.prose
        self._calls = Calls(document.prose, mentions, base)
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
        found += self._described(tokens, mentions, prose, block.language)
        found += self._referred(tokens, pack(block.language), found)
        if prose.drops_subjects and not self._own_subject(found, span, tokens, mentions, block):
            found += self._dropped(span, verb_gender(tokens, mentions, prose))
        here = {subject.entity for subject in found if subject.weight > POSSESSOR}
        air = [
            Subject(entity, span.start - 1 - age, RECENT if where == paragraph else TOPIC, "named before")
            for age, (entity, where) in enumerate(reversed(self._recent))
            if entity not in here and entity != self._topic and age < _IN_THE_AIR
        ]
        if self._topic and self._topic not in here:
            weight = (
                TITLED if self._titled else RECENT if (self._topic, paragraph) in self._recent[-_IN_THE_AIR:] else TOPIC
            )
            air.append(Subject(self._topic, span.start - 1, weight, "topic of the text"))
        self._remember(found, paragraph)
        self._note_stranger(found, unread_name(tokens, mentions, pack(block.language)))
        return tuple(sorted([*air, *found], key=lambda subject: subject.offset))

    def _own_subject(
        self, found: Sequence[Subject], span: Span, tokens: Sequence[Word], mentions: Sequence[Mention], block: Block
    ) -> bool:
        """Whether the part of a sentence before a strong mark has a subject: a name or noun on no preposition."""
        language, mark = pack(block.language), STRONG_MARK.search(self._text, span.start, span.end)
        end = mark.start() if mark else span.end
        first = [one for one in found if one.weight > POSSESSOR and one.offset < end]
        named = any(not hanging(one.offset, tokens, language.prose) for one in first)
        return named or not subjectless([token for token in tokens if token.start < end], mentions, language)

    def _dropped(self, span: Span, gender: str) -> list[Subject]:
        """The person spoken of last, else whatever was and the topic, when a sentence has no subject of its own."""
        if self._stranger == self._paragraph and not self._titled:
            return []
        last = [entity for entity, where in reversed(self._recent) if where == self._paragraph]
        known = map(self._base.entities.get, dict.fromkeys((*last, self._topic)))
        fitting = [one for one in known if one and (not gender or one.gender in ("", gender))]
        if fitting and fitting[0].kind == "person":
            del fitting[1:]
        meant = [one.id for one in fitting if one.kind == "person" or one.id in (*last[:1], self._topic)]
        return [Subject(one, span.start - 1, DROPPED, "subject left out") for one in meant]

    def _named(self, mentions: Sequence[Mention], tokens: Sequence[Word], prose: ProseWords) -> Iterator[Subject]:
        for mention in mentions:
            if not isinstance(mention.value, Name):
                continue
            bearers = bearers_of(mention.value, self._base)
            if bearers and self._calls.another(mention, bearers):
                yield Subject(None, mention.span.start, NAME, f"another {mention.text}")
                continue
            entities = tuple(one for one in bearers if not self._calls.only_first_name(one, mention.text))
            first = self._calls.first_names.get(mention.text, "")
            if not entities and (meant := first or self._shortened(mention, tokens, prose)):
                yield Subject(meant, mention.span.start, DESCRIBED, f"{mention.text} refers back")
            elif not entities:
                hangs = governed(mention, tokens, prose) or attributive(mention, tokens, prose)
                weight = MINOR if hangs or leads_to_name(mention, mentions) else NAME
                yield Subject(None, mention.span.start, weight, f"{mention.text} is not on record")
            for one in entities[:4]:
                weight = NAME if len(entities) == 1 else AMBIGUOUS
                if oblique(mention, self._base.entities.get(one), tokens, pack(mention.language)):
                    weight = POSSESSOR
                yield Subject(one, mention.span.start, weight, f"named as {mention.text}")

    def _shortened(self, mention: Mention, tokens: Sequence[Word], prose: ProseWords) -> str:
        """The entity named before that a word of its name or kind stands for: `the Institute`, `the School`."""
        at = bisect_left(tokens, mention.span.start, key=_start)
        if not 0 < at < len(tokens) or tokens[at].end < mention.span.end or tokens[at - 1].lower not in prose.definite:
            return ""
        noun, stem = tokens[at].lower, tokens[at].stem
        fitting = [one for one, _ in self._recent if stem in name_stems(self._base, one, mention.language)]
        if not fitting and noun in prose.nouns and not specified(tokens, at, (), prose):
            fitting = self._of_sort(noun, prose.nouns[noun], mention.span.start)[:1]
        return fitting[-1] if fitting else ""

    def _described(
        self, tokens: Sequence[Word], mentions: Sequence[Mention], prose: ProseWords, language: str
    ) -> Iterator[Subject]:
        """Entities named before that a definite noun points back to: of their own name, or of their kind."""
        named = [mention.span for mention in mentions if isinstance(mention.value, Name)]
        for behind in definites(tokens, pack(language)):
            token = tokens[at := past_measure(tokens, behind, mentions, prose)]
            if any(one.start <= token.start < one.end for one in named) or outside(tokens, at, prose):
                continue
            own = of_name(token, (one for one, _ in reversed(self._recent)), self._base, language)
            if own and of_another(tokens, at, mentions, name_stems(self._base, own, language), prose):
                continue
            if own:
                yield Subject(own, token.start, DESCRIBED, f"{token.text} refers back")
            elif token.lower in prose.nouns and not specified(tokens, at, named, prose):
                for entity in self._of_sort(token.lower, prose.nouns[token.lower], token.start)[:1]:
                    yield Subject(entity, token.start, KIND, f"{token.text} refers back")

    def _referred(self, tokens: Sequence[Word], language: Language, named: Sequence[Subject]) -> Iterator[Subject]:
        prose = language.prose
        owner: Subject | None = None
        stranger = foreign = False
        for position, word in referring(tokens, prose):
            token = tokens[position]
            beside = None if prose.bare_nouns else next((one for one in named if one.offset == token.end + 1), None)
            said_who = beside and beside.entity  # `der Lehrerin Anna Berg`
            if word in prose.roles and not said_who and points_back(tokens, position, language):
                whose = owned(tokens, position, prose, named)
                owners = [whose] if whose else self._owners(owner, named, token)
                bearer = self._bearer(token, prose.roles[word], owners, said=whose is not None)
                if beside and not called(bearer.entity, tokens[position + 1], self._base, language.code):
                    continue  # `his brother Aleksandr`, not `his teacher Anna Berg`
                yield bearer
                foreign = foreign and bearer.entity is None
                stranger, owner = owner is None and bearer.entity is None and position < HEAD, None
            elif word in prose.pronouns:
                gender = prose.genders.get(word, "") or NO_MAN * (word in prose.womanly)
                first = next((one for one in named if one.weight == NAME), None)
                if first and announced(tokens, position, first.offset, prose):
                    meant = [first.entity] if first.entity else []
                elif stranger or (foreign if gender not in GENDERS else owner is None and strange(named, token.start)):
                    meant = []  # timid: a sentence that named somebody who is not on record speaks of him
                else:
                    meant = self._meant(prose.pronouns[word], gender, token.start, named)
                owner = Subject(meant[0] if meant else None, token.start, PRONOUN, f"{token.text} refers back")
                owns = possesses(tokens, position, prose)
                foreign = foreign or (owns and position < HEAD)
                for entity in meant[: 1 if owns else _UNDECIDED]:
                    how = f"{token.text} owns what follows" if owns else f"{token.text} refers back"
                    yield Subject(entity, token.start, POSSESSOR if owns else PRONOUN, how)

    def _owners(self, owner: Subject | None, named: Sequence[Subject], token: Word) -> list[Subject]:
        """Who may bear a role's possessive, likeliest first: the pronoun's entity, else those named before."""
        if owner and owner.entity is None:
            return []  # timid: the pronoun may stand for somebody who is not on record
        before = [subject for subject in reversed(named) if subject.offset < token.start]
        recent = [Subject(entity, token.start, RECENT, "") for entity, _ in reversed(self._recent)]
        return [*([owner] if owner else []), *before, *recent, Subject(self._topic, token.start, TOPIC, "")]

    def _bearer(self, token: Word, role: str, owners: Sequence[Subject], *, said: bool) -> Subject:
        """Who bears a role: `brother` of the first owner who has one on record; else unknown. `said`: whose it is."""
        for entity in dict.fromkeys(owner.entity for owner in owners if owner.entity):
            for claim in self._base.by_subject.get(entity, ()):
                if isinstance(claim.value, Name) and claim.value.entity and says(claim, role, self._base):
                    return Subject(
                        claim.value.entity, token.start, ROLE, f"{token.text} of {entity}", entity if said else ""
                    )
        return Subject(None, token.start, ROLE, f"{token.text} is not on record")

    def _of_sort(self, noun: str, kinds: Sequence[str], offset: int) -> list[str]:
        """The entities that a noun can stand for, likeliest first: those on record as such (the country of a town)."""
        meant = self._meant(kinds, "", offset, ())
        meant.sort(key=lambda one: kinds.index(self._base.entities[one].kind or kinds[0]))
        return on_record_as(noun, (*meant, *(one for one, _ in reversed(self._recent))), self._base) or meant

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
            told = known.gender or self._genders.get(known.id, "") if known else ""
            if known and (not known.kind or known.kind in kinds) and agrees(told, gender):
                found.append(known)
        if gender in GENDERS and found and (len(found) == 1 or found[0].kind == "person"):
            self._genders.setdefault(found[0].id, gender)
        return [entity.id for entity in (found[:1] if found and found[0].kind == "person" else found)]

    def _note_stranger(self, found: Sequence[Subject], unread: bool) -> None:
        """Remember whether the last sentence with a subject was about somebody who is not on record."""
        first = min((one for one in found if one.weight == NAME), key=lambda one: one.offset, default=None)
        if first or unread:
            self._stranger = -1 if first and first.entity and not unread else self._paragraph

    def _remember(self, found: Sequence[Subject], paragraph: int) -> None:
        for subject in sorted(found, key=_offset, reverse=True):  # the first of a sentence is the likeliest meant next
            if subject.entity and subject.weight >= AMBIGUOUS:
                others = [(entity, where) for entity, where in self._recent if entity != subject.entity]
                self._recent = [*others, (subject.entity, paragraph)]
        del self._recent[:-_MEMORY]
