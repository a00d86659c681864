"""Names of those who are said to have done, or suffered, what on that very date another did: `in 1942 Anton was
arrested`, where the record has the arrest of his brother.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checking._comparison import Comparison
from factlint.checking._naming.due import contradicted
from factlint.checking._naming.peers import peers
from factlint.checking._naming.ties import bearers, ends, family, links
from factlint.checking._scene.holder import holder
from factlint.checking._scene.onward import another_verbs
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.sorts import kind
from factlint.checking.cues import content
from factlint.claimbase.days import days_of
from factlint.claimbase.index import Base, Claim
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.statements import Statement, pack
from factlint.statements.weights import PRONOUN
from factlint.values.date import Date, Precision, Reading

SURE = 0.8
"""How sure a contradiction is."""
NEAR = 5
"""Words from a verb to a subject behind it at most."""
EVENT = "event"
Days = tuple[int | None, int | None]
"""The first and the last Julian day number of a date."""


def on_days(scene: Scene, values: Sequence[Comparison]) -> list[tuple[Mention, Claim]]:
    """The dates of a sentence that are days or months of a year, each with the claims that have it for their value.

    None of a sentence that states nothing of its own.
    """
    dates = (one.mention for one in values if isinstance(one.mention.value, Date))
    found = [(mention, claim) for mention in dates for claim in _dated(scene.base, mention)]
    return found if found and scene.stated else []


def by_another(scene: Scene, statement: Statement, days: Sequence[tuple[Mention, Claim]]) -> Comparison | None:
    """The contradiction of a claim by a name that stands for its subject, beside its predicate and its value.

    `days` are those of its sentence, as `on_days` gives them.
    """
    mention = statement.mention
    if not days or statement.negated or statement.quoted:
        return None
    alike = frozenset(peers(scene, mention))
    stated = bearers(scene.base, mention)
    if len(stated) > 1 or not (stated or alike):
        return None
    for date, claim in days:
        if claim.subject in stated or not (stated or claim.subject in alike):
            continue
        own = claim.subject not in scene.named and _enough(scene, claim, date, stated, peer=claim.subject in alike)
        due = claim.subject if own else claim.of if _with_another(scene, claim, stated) else ""
        if due and any(_said_of(scene, verb, mention, date) for verb in _verbs(scene, claim)):
            reason = f"the sentence has its predicate and its date, which are those of {due}"
            return contradicted(scene.base, statement, claim, due, SURE, reason)
    return None


def _with_another(scene: Scene, claim: Claim, stated: Sequence[str]) -> bool:
    """Whether a name stands for the one who did something to a claim's subject: `N called on him in May 1913`."""
    base, known, predicate = scene.base, claim.of, scene.base.predicates.get(claim.predicate)
    if predicate is None or predicate.phrase.partition(" ")[0] not in pack("en").prose.passives:
        return False  # `S visited X`: who does it is the claim's subject
    here = scene.subjects.get(claim.subject, ())
    if not stated or known in (*scene.named, *stated, "") or max((one.weight for one in here), default=0.0) < PRONOUN:
        return False
    if not kind(base, known) or kind(base, known) != kind(base, stated[0]):
        return False
    same = family(base, claim.predicate)
    others = (one for one in base.by_subject.get(claim.subject, ()) if one.predicate in same)
    return not any({one.of, *ends(one)} & set(stated) for one in others)


def _on(base: Base, days: Days) -> Sequence[Claim]:
    """The claims that have a day or a month for their value, by what it means."""
    return base.by_days.get(days_of(*days), ())


def _days(reading: Reading) -> Days:
    return reading.first, reading.last


def _dated(base: Base, mention: Mention) -> Iterator[Claim]:
    """The claims that have a date of a sentence for their value, where it is a day or a month of a year."""
    value = mention.value
    if not isinstance(value, Date) or value.precision > Precision.MONTH or not value.has_year or value.ranged:
        return
    for days in dict.fromkeys(_days(reading) for reading in (value.reading, *value.others)):
        yield from _on(base, days)


def _known_of(base: Base, stated: Sequence[str], claim: Claim) -> bool:
    """Whether the record has the same of who is named, or of several at once: who acts together is soon left out."""
    same = family(base, claim.predicate)
    if any(other.predicate in same for one in stated for other in base.by_subject.get(one, ())):
        return True
    days = _days(claim.value.reading) if isinstance(claim.value, Date) else (None, None)
    sort = kind(base, claim.subject)
    return any(
        other.subject != claim.subject and kind(base, other.subject) == sort and other.predicate in same
        for other in _on(base, days)
    )


def _verbs(scene: Scene, claim: Claim) -> Iterator[Span]:
    """The words that may be verbs of a claim: the cues of its predicate, its own words."""
    yield from (Span(cue.start, cue.end) for cue in scene.cues.get(claim.predicate, ()))
    words = content(claim.words, scene.sentence.block.language) & scene.outside
    yield from (Span(word.start, word.end) for word in scene.sentence.words if word.stem in words)


def _said_of(scene: Scene, verb: Span, mention: Mention, date: Mention) -> bool:
    """Whether a verb is said of what a name names, and of nobody beside it, and goes with a date."""
    sentence = scene.sentence
    first, last = sentence.index(verb.start), sentence.index(verb.end - 1)
    if _right_behind(scene, last, mention):
        return not another_verbs(sentence, last, date)
    phrase = holder(sentence, first)
    if phrase is None or not (phrase.start <= mention.span.start and phrase.end == mention.span.end):
        return False
    if any(phrase.start <= one.span.start < mention.span.start for one in scene.names):
        return False
    if date.span.start > verb.start:
        return not another_verbs(sentence, last, date)
    return sentence.index(date.span.start) <= 1 or sentence.unparted(date.span.start, verb.start)


def _right_behind(scene: Scene, last: int, mention: Mention) -> bool:
    """Whether the subject stands behind its verb, as some languages have it, with nothing but a noun for it between."""
    sentence, start = scene.sentence, scene.sentence.index(mention.span.start)
    prose = pack(sentence.block.language).prose
    if not (sentence.free_order and last < start <= last + NEAR):
        return False
    nouns = {one.offset for one in sentence.subjects}
    between = sentence.words[last + 1 : start]
    small = prose.definite | prose.stopwords | prose.elder | prose.pronouns.keys()
    return all(one.lower in small or one.start in nouns for one in between) and not any(
        at in scene.within_names for at in range(last + 1, start)
    )


def _enough(scene: Scene, claim: Claim, date: Mention, stated: Sequence[str], *, peer: bool) -> bool:
    """Whether it is beyond chance that a name has the predicate and the date of another one."""
    base, sort = scene.base, kind(scene.base, claim.subject)
    there = claim.place in scene.named
    if not sort or any(kind(base, one) != sort for one in stated) or (claim.place and not there and _placed(scene)):
        return False
    day = isinstance(date.value, Date) and date.value.precision is Precision.DAY
    if peer:
        known = _known_of(base, stated, claim)
        return (day or there) and (not known or (there and sort == EVENT and not _at(base, stated, claim.place)))
    words = content(claim.words, scene.sentence.block.language) & scene.outside
    said = {stem for cue in scene.cues.get(claim.predicate, ()) for stem in cue.phrase.split()}
    sure = day and (there or bool(words - said))
    return sure and not _known_of(base, stated, claim) and not any(links(base, one, claim.subject) for one in stated)


def _at(base: Base, stated: Sequence[str], place: str) -> bool:
    """Whether something is on record of any of some entities at a place."""
    return any(place in ends(claim) for one in stated for claim in base.by_subject.get(one, ()))


def _placed(scene: Scene) -> bool:
    """Whether a sentence names a place."""
    return any(kind(scene.base, one) == "place" for one in scene.named)
