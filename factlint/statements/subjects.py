"""The subjects of sentences: names, and pronouns and nouns with those whom they mean."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from factlint.claimbase.index import Base, bearers_of
from factlint.documents import Block, Document, Span
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.statements import STRONG_MARK, Subject, Word, pack
from factlint.statements._calls import Calls
from factlint.statements._definite import definites, outside
from factlint.statements._grammar import (
    attributive,
    governed,
    hanging,
    leads_to_name,
    past_measure,
    specified,
    subjectless,
    unread_name,
    verb_gender,
)
from factlint.statements._owned import oblique, of_another, owns_role
from factlint.statements._referring import Referring
from factlint.statements._spoken import Spoken
from factlint.statements._topic import most_named, name_stems, of_name, titled
from factlint.statements.weights import AMBIGUOUS, DESCRIBED, KIND, MINOR, NAME, POSSESSOR, PRONOUN
from factlint.values.name import Name

_MARK = regex(r"[,;:—()]| [–-] ")
"""What parts a clause from the next."""
_start, _offset = attrgetter("start"), attrgetter("offset")


class Subjects:
    """Finds the subjects of the sentences of one document; `of` is called once for each, in order."""

    def __init__(self, document: Document, mentions: Sequence[Mention], base: Base, declared: str = "") -> None:
        self._base = base
        title = declared or titled(document, mentions, base)
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
        referring = Referring(tokens, found, self._spoken, self._base, language)
        found += list(referring.subjects())
        found = [one for one in found if one.entity or one.offset not in referring.told]
        if language.prose.drops_subjects and not self._own_subject(found, span, tokens, mentions, block):
            found += self._spoken.left_out(span.start - 1, verb_gender(tokens, mentions, language.prose))
        here = {subject.entity for subject in found if subject.weight > POSSESSOR}
        lost = any(one.weight == PRONOUN and one.entity is None for one in found)
        air = () if lost else self._spoken.in_the_air(here, span.start - 1)
        subjects = tuple(sorted([*air, *found], key=_offset))
        self._spoken.take(
            found,
            unread=unread_name(tokens, mentions, language),
            carried_on=self._carried_on(found, tokens, language.prose),
        )
        return subjects

    def _carried_on(self, found: Sequence[Subject], tokens: Sequence[Word], prose: ProseWords) -> bool:
        """Whether a pronoun heads the clause of the first who is not on record: `he met Peter Stone`."""
        stranger = min((one.offset for one in found if one.weight == NAME and one.entity is None), default=-1)
        before = [one.offset for one in found if one.weight == PRONOUN and one.entity and one.offset < stranger]
        if len(before) != 1 or _MARK.search(self._text, before[0], stranger):
            return False
        at = bisect_left(tokens, before[0], key=_start)
        clause = tokens[max(0, at - 1) : bisect_left(tokens, stranger, key=_start)]
        return prose.conjunctions.isdisjoint(token.lower for token in clause)

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
            sole = self._calls.meant(entities)
            for one in entities[:4]:
                weight = NAME if len(entities) == 1 else DESCRIBED if one == sole else AMBIGUOUS
                known = self._base.entities.get(one)
                if oblique(mention, known, tokens, pack(mention.language)) or owns_role(mention, tokens, prose):
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
