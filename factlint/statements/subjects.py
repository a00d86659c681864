"""The subjects of sentences: names, and pronouns and nouns with those whom they mean."""

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
from factlint.statements._spoken import Spoken
from factlint.statements._topic import called, most_named, name_stems, of_name, says, titled
from factlint.statements.weights import AMBIGUOUS, DESCRIBED, KIND, MINOR, NAME, POSSESSOR, PRONOUN, RECENT, TOPIC
from factlint.values.name import Name

_UNDECIDED = 3
"""How many entities of unknown kind a pronoun may stand for; their claims decide."""
_start, _offset = attrgetter("start"), attrgetter("offset")


class Subjects:
    """Finds the subjects of the sentences of one document; `of` is called once for each, in order."""

    def __init__(self, document: Document, mentions: Sequence[Mention], base: Base, declared: str = "") -> None:
        self._base = base
        title = declared or titled(document, mentions)
        self._spoken = Spoken(title or most_named(mentions), base, titled=bool(title))
        self._text = document.prose
        self._calls = Calls(document.prose, mentions, base)

    def of(
        self, span: Span, tokens: Sequence[Word], mentions: Sequence[Mention], block: Block, paragraph: int
    ) -> tuple[Subject, ...]:
        """The subjects of the sentence, in the order of the text; those only in the air come first."""
        language = pack(block.language)
        self._spoken.turn(paragraph)
        found = list(self._named(mentions, tokens, language.prose))
        found += self._described(tokens, mentions, language.prose, block.language)
        found += self._referred(tokens, language, found)
        if language.prose.drops_subjects and not self._own_subject(found, span, tokens, mentions, block):
            found += self._spoken.left_out(span.start - 1, verb_gender(tokens, mentions, language.prose))
        here = {subject.entity for subject in found if subject.weight > POSSESSOR}
        air = self._spoken.in_the_air(here, span.start - 1)
        subjects = tuple(sorted([*air, *found], key=_offset))
        self._spoken.take(found, unread=unread_name(tokens, mentions, language))
        return subjects

    def _own_subject(
        self, found: Sequence[Subject], span: Span, tokens: Sequence[Word], mentions: Sequence[Mention], block: Block
    ) -> bool:
        """Whether the part of a sentence before a strong mark has a subject: a name or noun on no preposition."""
        language, mark = pack(block.language), STRONG_MARK.search(self._text, span.start, span.end)
        end = mark.start() if mark else span.end
        first = [one for one in found if one.weight > POSSESSOR and one.offset < end]
        named = any(not hanging(one.offset, tokens, language.prose) for one in first)
        return named or not subjectless([token for token in tokens if token.start < end], mentions, language)

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
        fitting = [one for one in self._spoken.recent if stem in name_stems(self._base, one, mention.language)]
        if not fitting and noun in prose.nouns and not specified(tokens, at, (), prose):
            fitting = self._spoken.of_sort(noun, prose.nouns[noun], mention.span.start)
        return fitting[0] if fitting else ""

    def _described(
        self, tokens: Sequence[Word], mentions: Sequence[Mention], prose: ProseWords, language: str
    ) -> Iterator[Subject]:
        """Entities named before that a definite noun points back to: of their own name, or of their kind."""
        named = [mention.span for mention in mentions if isinstance(mention.value, Name)]
        for behind in definites(tokens, pack(language)):
            token = tokens[at := past_measure(tokens, behind, mentions, prose)]
            if any(one.start <= token.start < one.end for one in named) or outside(tokens, at, prose):
                continue
            own = of_name(token, self._spoken.recent, self._base, language)
            if own and of_another(tokens, at, mentions, name_stems(self._base, own, language), prose):
                continue
            if own:
                yield Subject(own, token.start, DESCRIBED, f"{token.text} refers back")
            elif token.lower in prose.nouns and not specified(tokens, at, named, prose):
                for entity in self._spoken.of_sort(token.lower, prose.nouns[token.lower], token.start)[:1]:
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
                    meant = self._spoken.meant(prose.pronouns[word], gender, token.start, named)
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
        recent = [Subject(entity, token.start, RECENT, "") for entity in self._spoken.recent]
        return [*([owner] if owner else []), *before, *recent, Subject(self._spoken.topic, token.start, TOPIC, "")]

    def _bearer(self, token: Word, role: str, owners: Sequence[Subject], *, said: bool) -> Subject:
        """Who bears a role: `brother` of the first owner who has one on record; else unknown. `said`: whose it is."""
        for entity in dict.fromkeys(owner.entity for owner in owners if owner.entity):
            for claim in self._base.by_subject.get(entity, ()):
                if isinstance(claim.value, Name) and claim.value.entity and says(claim, role, self._base):
                    return Subject(
                        claim.value.entity, token.start, ROLE, f"{token.text} of {entity}", entity if said else ""
                    )
        return Subject(None, token.start, ROLE, f"{token.text} is not on record")
