"""A place named with a date on which the same was somewhere else, by the record: `born at Bergen on 9 April 1861`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checking._comparison import Comparison
from factlint.checking._naming.due import contradicted
from factlint.checking._naming.resemblance import fits_place, resembles
from factlint.checking._naming.ties import bearers
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.slot import slot_of
from factlint.checking._scene.sorts import kind, may_hold, wholes
from factlint.checking._scene.words import borders
from factlint.checking.cues import content
from factlint.claimbase.index import Base, Claim
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.statements import Sentence, Statement, pack
from factlint.values import date
from factlint.values.date import Date, Precision
from factlint.values.name import Name
from factlint.values.verdict import Verdict

SURE, SURE_DAY = 0.4, 0.15
"""How sure it must be that the sentence tells what the date is the date of; less will do for a day."""
BETWEEN = 4
"""Words between a verb, or a date, and the place of both at most."""
PLACE = "place"


def at_places(scene: Scene, values: Sequence[Comparison]) -> list[tuple[Comparison, Claim]]:
    """The dates that claims bear out, each with the claims at places that it surely is the date of.

    None of a sentence that states nothing of its own.
    """
    agreed = (one for one in values if one.verdict is Verdict.AGREES)
    found = [(value, claim) for value in agreed for claim in _dated(scene, value)]
    return found if found and scene.stated else []


def elsewhere(scene: Scene, statement: Statement, placed: Sequence[tuple[Comparison, Claim]]) -> Comparison | None:
    """The contradiction of a claim whose date the sentence has by another place than the claim's.

    `placed` are the dates of its sentence, as `at_places` gives them.
    """
    mention = statement.mention
    if not placed or statement.negated or statement.quoted or not _stands_in(scene.sentence, mention):
        return None
    for value, claim in placed:
        if not _fits(scene, mention, claim) or _accounted_for(scene, mention, claim):
            continue
        if _goes_with(scene, mention, value.mention, claim):
            reason = f"the sentence has its date, and it was at {claim.place}"
            return contradicted(scene.base, statement, claim, claim.place, value.confidence, reason)
    return None


def _dated(scene: Scene, value: Comparison) -> Iterator[Claim]:
    """The claims at places that a date is surely the date of, by the comparison that bears it out."""
    precision = _precision(value.mention)
    if value.claim is None or value.confidence < (SURE if precision > Precision.DAY else SURE_DAY):
        return
    for claim in scene.base.by_subject.get(value.claim.subject, ()):
        same = claim.predicate == value.claim.predicate or precision is Precision.DAY
        if claim.place and same and scene.speaks_for(claim) and _fixed(scene.base, value.mention, claim):
            yield claim


def _precision(mention: Mention) -> Precision:
    return mention.value.precision if isinstance(mention.value, Date) else Precision.OPEN


def _stands_in(sentence: Sentence, mention: Mention) -> bool:
    """Whether a word like `in`, `at` or `to` stands right before a name."""
    prose = pack(sentence.block.language).prose
    at = sentence.index(mention.span.start) - 1
    return at >= 0 and not borders(sentence, at + 1) and sentence.words[at].lower in prose.inside | prose.infinitives


def _fixed(base: Base, mention: Mention, claim: Claim) -> bool:
    """Whether a date is a claim's and leaves no room for a second place: a day or a month, a year of what is once."""
    stated, known, predicate = mention.value, claim.value, base.predicates.get(claim.predicate)
    if not (isinstance(stated, Date) and isinstance(known, Date)) or predicate is None or stated.ranged:
        return False
    if not stated.has_year and stated.context_year != known.year:
        return False
    least = Precision.MONTH if predicate.many else Precision.YEAR
    return max(stated.precision, known.precision) <= least and date.compare(stated, known) is Verdict.AGREES


def _fits(scene: Scene, mention: Mention, claim: Claim) -> bool:
    """Whether a name is that of a place which neither holds nor is part of that of a claim."""
    base, known = scene.base, claim.place
    stated = bearers(base, mention)
    if len(stated) != 1:
        names = base.entities[known].names if known in base.entities else ()
        strange = not stated and not (isinstance(mention.value, Name) and mention.value.nearest)
        alike = any(resembles(mention.text, name.text, place=True) for name in names)
        return strange and bool(names) and not alike and fits_place(base, mention.text, known, of_any_level=True)
    if kind(base, stated[0]) != PLACE or may_hold(base, stated[0], known, scene.sentence.block.language):
        return False
    return stated[0] not in wholes(base, known) and known not in (*stated, *wholes(base, stated[0]))


def _accounted_for(scene: Scene, mention: Mention, claim: Claim) -> bool:
    """Whether the right place is named too, or the stated one is where the subject was at that time as well."""
    base = scene.base
    if any(claim.place in (one, *wholes(base, one)) for one in scene.named):
        return True
    stated = bearers(base, mention)
    return any(
        one in stated
        for other in base.by_subject.get(claim.subject, ())
        if _may_be_then(other, claim)
        for one in _places(other)
    )


def _places(claim: Claim) -> Iterator[str]:
    yield claim.place
    yield from claim.value.entities if isinstance(claim.value, Name) else ()


def _may_be_then(other: Claim, claim: Claim) -> bool:
    """Whether a claim may hold at the time of another: it is of that time, or of none and says much the same."""
    time = other.time or (other.value if isinstance(other.value, Date) else None)
    if time is None or not isinstance(claim.value, Date):
        return True
    return date.compare(time, claim.value) is not Verdict.CONTRADICTS


def _goes_with(scene: Scene, mention: Mention, told: Mention, claim: Claim) -> bool:
    """Whether a name stands right behind the words for a claim, or right beside its date."""
    if slot_of(scene, mention, claim.predicate):
        return True
    sentence = scene.sentence
    near = [(told.span.end, mention.span.start), (mention.span.end, told.span.start)]
    words = scene.signals.words(claim.predicate) | content(claim.words, sentence.block.language)
    near += [(cue.end, mention.span.start) for cue in scene.cues.get(claim.predicate, ())]
    near += [(word.end, mention.span.start) for word in sentence.words if word.stem in words]
    prose = pack(sentence.block.language).prose
    return any(start <= end and _nothing_told(sentence, start, end, prose) for start, end in near)


def _nothing_told(sentence: Sentence, start: int, end: int, prose: ProseWords) -> bool:
    """Whether only words without content, or one noun with its article, stand between two offsets."""
    first, last = sentence.index(start - 1) + 1, sentence.index(end)
    if last - first > BETWEEN:
        return False
    between = [word.lower for word in sentence.words[first:last]]
    content = [at for at, word in enumerate(between) if word not in prose.empty and word not in prose.inside]
    if not content:
        return True
    noun = content[-1]
    article = {between[noun - 1]} if noun else set()
    return len(content) - (between[noun - 1] in prose.pronouns) == 1 and not article.isdisjoint(
        prose.definite | prose.pronouns.keys()
    )
