"""Pronouns and nouns for roles (`he`, `his brother`, `the teacher`), with whom they mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from factlint.claimbase.index import Base
from factlint.languages import Language
from factlint.statements import Subject, Word
from factlint.statements._definite import points_back
from factlint.statements._grammar import GENDERS, HEAD, NO_MAN, announced, possesses, referring
from factlint.statements._owned import linked_name, owned, strange
from factlint.statements._spoken import Spoken
from factlint.statements._topic import called, says
from factlint.statements.weights import NAME, POSSESSOR, PRONOUN, RECENT, ROLE, TOPIC
from factlint.values.name import Name

_UNDECIDED = 3
"""How many entities of unknown kind a pronoun may stand for; their claims decide."""


class Referring:
    """Reads the words of one sentence that refer to somebody, in order: each may change whom the next can mean."""

    def __init__(
        self, tokens: Sequence[Word], named: Sequence[Subject], spoken: Spoken, base: Base, language: Language
    ) -> None:
        self._tokens, self._named, self._spoken, self._base = tokens, named, spoken, base
        self._language, self._prose = language, language.prose
        self._owner: Subject | None = None
        """Whom the last pronoun meant, until a role is said of them."""
        self._stranger = False
        """Whether the last role was said of nobody who is on record."""
        self._foreign = False
        """Whether what the sentence begins with belongs to somebody of whom no more is known."""
        self.told = set[int]()
        """Where names stand, themselves of nobody, that the role before them tells: `his brother Aleksandr`."""

    def subjects(self) -> Iterator[Subject]:
        """Whom the sentence refers to, in its order."""
        for position, word in referring(self._tokens, self._prose):
            beside = self._beside(position)
            said_who = beside and beside.entity  # `der Lehrerin Anna Berg`
            if word in self._prose.roles and not said_who and points_back(self._tokens, position, self._language):
                yield from self._role(position, word, beside)
            elif word in self._prose.pronouns:
                yield from self._pronoun(position, word)

    def _beside(self, position: int) -> Subject | None:
        """The name right behind a word, where nouns have articles; one not on record may be linked to it instead."""
        if self._prose.bare_nouns:
            return None
        linked = linked_name(self._tokens, position, self._language)
        behind = self._tokens[linked].start if linked else self._tokens[position].end + 1
        return next((one for one in self._named if one.offset == behind and not (linked and one.entity)), None)

    def _role(self, position: int, word: str, beside: Subject | None) -> Iterator[Subject]:
        """Who bears a role, unless the name beside it is somebody else's."""
        token = self._tokens[position]
        whose = owned(self._tokens, position, self._prose, self._named)
        bearer = self._bearer(token, self._prose.roles[word], [whose] if whose else self._owners(token), said=whose)
        linked = linked_name(self._tokens, position, self._language)
        other = beside and not called(
            bearer.entity, self._tokens[linked or position + 1], self._base, self._language.code
        )
        if other and not linked:
            return  # `his brother Aleksandr`, not `his teacher Anna Berg`
        yield bearer
        if beside and bearer.entity and not other:
            self.told.add(beside.offset)
            yield replace(bearer, offset=beside.offset)
        self._foreign = self._foreign and bearer.entity is None
        self._stranger, self._owner = self._owner is None and bearer.entity is None and position < HEAD, None

    def _pronoun(self, position: int, word: str) -> Iterator[Subject]:
        """Whom a pronoun means; several where their kinds are not known."""
        token, prose = self._tokens[position], self._prose
        meant = self._meant(position, word)
        self._owner = Subject(meant[0] if meant else None, token.start, PRONOUN, f"{token.text} refers back")
        owns = possesses(self._tokens, position, prose)
        self._foreign = self._foreign or (owns and position < HEAD)
        for entity in meant[: 1 if owns else _UNDECIDED]:
            how = f"{token.text} owns what follows" if owns else f"{token.text} refers back"
            yield Subject(entity, token.start, POSSESSOR if owns else PRONOUN, how)

    def _meant(self, position: int, word: str) -> list[str]:
        token, prose = self._tokens[position], self._prose
        gender = prose.genders.get(word, "") or NO_MAN * (word in prose.womanly)
        first = next((one for one in self._named if one.weight == NAME), None)
        if first and announced(self._tokens, position, first.offset, prose):
            return [first.entity] if first.entity else []
        unknown = self._foreign if gender not in GENDERS else self._owner is None and strange(self._named, token.start)
        if self._stranger or unknown:
            return []  # timid: a sentence that named somebody who is not on record speaks of him
        return self._spoken.meant(prose.pronouns[word], gender, token.start, self._named)

    def _owners(self, token: Word) -> list[Subject]:
        """Who may bear a role's possessive, likeliest first: the pronoun's entity, else those named before."""
        owner = self._owner
        if owner and owner.entity is None:
            return []  # timid: the pronoun may stand for somebody who is not on record
        before = [subject for subject in reversed(self._named) if subject.offset < token.start]
        recent = [Subject(entity, token.start, RECENT, "") for entity in self._spoken.recent]
        return [*([owner] if owner else []), *before, *recent, Subject(self._spoken.topic, token.start, TOPIC, "")]

    def _bearer(self, token: Word, role: str, owners: Sequence[Subject], *, said: Subject | None) -> Subject:
        """Who bears a role: `brother` of the first owner who has one on record; else unknown. `said`: whose it is."""
        for entity in dict.fromkeys(owner.entity for owner in owners if owner.entity):
            for claim in self._base.by_subject.get(entity, ()):
                if isinstance(claim.value, Name) and claim.value.entity and says(claim, role, self._base):
                    how = f"{token.text} of {entity}"
                    return Subject(claim.value.entity, token.start, ROLE, how, entity if said else "")
        return Subject(None, token.start, ROLE, f"{token.text} is not on record")
