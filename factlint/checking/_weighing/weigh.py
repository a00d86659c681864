"""Weighing: how well a claim fits a statement, before their values are looked at."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from factlint.checking._scene.adjoining import beside_parts
from factlint.checking._scene.behind import is_fronted_apart
from factlint.checking._scene.keywords import told
from factlint.checking._scene.relative import told_of_antecedent
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.slot import governs
from factlint.checking._scene.verbal import has_doer_behind
from factlint.checking._scene.voice import is_apart, tells_of_another
from factlint.checking._scene.words import verb_distance
from factlint.checking._weighing.counting import clash, countable, counted_by_another, counted_part, difference
from factlint.checking._weighing.dating import says_nothing
from factlint.checking._weighing.extremes import another
from factlint.checking._weighing.going import GOES_ON, NEXT_TO, NOTHING, Going, goes_on, stands_beside
from factlint.checking._weighing.portion import portion
from factlint.checking._weighing.rivals import taken, taken_up
from factlint.checking._weighing.vouching import rare_stems, vouched
from factlint.checking._weighing.where import elsewhere
from factlint.checking._weighing.whose import subject_weight
from factlint.checking.cues import Cue, content
from factlint.claimbase.index import Claim
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.statements import stem
from factlint.statements.weights import PRONOUN
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity

REACH = 24.0
"""Distance in words and clause borders over which a cue fades to nothing."""
BESIDE = 6.0
"""Distance up to which a word counts as standing beside a value."""
AT_PLACE = 0.5
"""What the claim's place says for it when the sentence names it."""
ELSEWHERE_LOSS = 0.4
"""What is left of a claim about one place in a sentence about another."""
ANOTHERS_LOSS = 0.3
"""What is left of a cue whose verb has a subject or an object of its own."""
RARE = 0.05
"""What it adds to a word of the claim that few claims have it."""
RIVAL_LOSS = 0.6
"""What is left of a cue whose nearest value is another one."""
_NO_STEMS = frozenset[str]()


class Weight(Struct, frozen=True):
    """The support that a sentence gives to a claim as the one a mention is about."""

    subject: float
    predicate: float
    reasons: tuple[str, ...]
    ruled_out: bool = False
    """What is counted or measured is something else."""
    matched: frozenset[str] = frozenset()
    """The stems of the sentence that speak for the predicate of a date or a quantity."""
    rare: int = 0
    """How many of them only few claims have."""

    @property
    def evidence(self) -> int:
        """How many words speak for the predicate; one that few claims have counts twice."""
        return len(self.matched) + self.rare

    @property
    def total(self) -> float:
        return self.subject * self.predicate


def weigh(scene: Scene, mention: Mention, claim: Claim, floor: float = 0.0, going: Going = NOTHING) -> Weight:
    """How well the sentence supports that the mention states the claim's point.

    With a subject below the floor the predicate is not looked at, and weighs nothing. `going` has what was just said of
    others.
    """
    subject, who = subject_weight(scene, mention, claim)
    if mention.kind != "name":
        subject = vouched(scene, mention, claim, subject)
    if subject == 0.0 or subject < floor:
        return Weight(subject, 0.0, (who,))
    if isinstance(mention.value, Quantity) and isinstance(claim.value, Quantity):
        why_not = clash(scene, mention, mention.value, claim, claim.value)
        why_not = (
            why_not or difference(scene, mention) or portion(scene, mention, mention.value) or another(scene, claim)
        )
        if why_not:
            return Weight(subject, 0.0, (who, why_not), ruled_out=True)
    predicate, why = _predicate_weight(scene, mention, claim, going)
    if mention.kind == "name":
        return Weight(subject, predicate, (who, *why))
    words = matched(scene, mention, claim)
    rare = len(words & rare_stems(scene, claim))
    if elsewhere(scene, claim):
        return Weight(subject, predicate * ELSEWHERE_LOSS, (who, *why, f"not at {claim.place}"), False, words, rare)
    return Weight(subject, predicate, (who, *why), False, words, rare)


def weighs_nothing(scene: Scene, value: Date | Quantity, claim: Claim) -> bool:
    """Whether nothing in the sentence speaks for the predicate of a claim, beside a value; a quick look."""
    if scene.speaks_for(claim) or claim.place in scene.named:
        return False
    return not (isinstance(value, Quantity) and (value.unit or value.counted))


def matched(scene: Scene, mention: Mention, claim: Claim) -> frozenset[str]:
    """The stems that signal the predicate, that its name or the claim itself has, or that are counted."""
    language, stems = scene.sentence.block.language, _NO_STEMS
    if scene.speaks_for(claim):
        stems = _signalling(scene, claim.predicate)
        if claim.words:
            stems |= told(scene, content(claim.words, language), claim)
    if isinstance(mention.value, Quantity) and mention.value.counted:
        stems |= {stem(mention.value.counted, language)} & countable(scene, claim, language)
    return stems


@remembered
def _signalling(scene: Scene, predicate: str) -> frozenset[str]:
    """The stems of the sentence that signal a predicate, or that its name has."""
    said = (part for cue in scene.cues.get(predicate, ()) for part in cue.phrase.split())
    return scene.signals.words(predicate) & scene.stems | frozenset(said)


def _predicate_weight(scene: Scene, mention: Mention, claim: Claim, going: Going) -> tuple[float, tuple[str, ...]]:
    parts: list[tuple[float, str]] = []
    if scene.speaks_for(claim):
        parts += _cue_parts(scene, mention, claim)
        parts += _word_parts(scene, mention, claim)
    if mention.kind == "name":
        parts += beside_parts(scene, mention, claim)
    elif claim.place in scene.named and not _told_of_another(scene, mention, claim):
        parts.append((AT_PLACE, f"at {claim.place}"))
    if going and goes_on(scene, going, mention, claim):
        parts.append((GOES_ON, f"goes on with {claim.predicate}"))
    if going and stands_beside(going, mention, claim):
        parts.append((NEXT_TO, "stands beside what is told here"))
    if isinstance(mention.value, Quantity):
        counted = counted_part(scene, mention, mention.value, claim)
        if counted is not None:
            parts.append(counted)
    rest = 1.0
    for weight, _ in parts:
        rest *= 1.0 - min(weight, 0.98)
    return 1.0 - rest, tuple(reason for _, reason in parts)


def _cue_parts(scene: Scene, mention: Mention, claim: Claim) -> Iterable[tuple[float, str]]:
    best, reason = 0.0, ""
    value, again = taken_up(scene.sentence, mention, claim)
    for cue in scene.cues.get(claim.predicate, ()):
        if cue.start < mention.span.end and mention.span.start < cue.end:
            continue
        if mention.kind == "quantity" and scene.sentence.index(cue.start) in scene.within_known:
            continue
        if mention.kind == "quantity" and counted_by_another(scene.sentence, cue, mention):
            continue
        if mention.kind == "date" and says_nothing(scene, cue, mention, claim):
            continue
        start = again if cue.start < value else cue.start
        where = _past_subject(scene, start, mention, claim)
        distance = verb_distance(scene.sentence, where, max(where + 1, cue.end), mention.span)
        weight = max(0.0, 1.0 - distance / REACH) * (0.8 if cue.length == 1 else 0.95)
        if weight <= best:
            continue
        if taken(scene.sentence, start, mention, claim):
            weight *= RIVAL_LOSS
        if (
            _misses(scene, cue, mention, claim) or told_of_antecedent(scene, cue, claim)
            if mention.kind == "name"
            else tells_of_another(scene, cue, mention, claim)
        ):
            weight *= ANOTHERS_LOSS
        if weight > best:
            best, reason = weight, f"cue “{cue.phrase}” for {claim.predicate} ({weight:.2f})"
    if best:
        yield best, reason


def _past_subject(scene: Scene, start: int, mention: Mention, claim: Claim) -> int:
    """The end of the claim's own name, or of the doer, behind a verb that stands first: `Namatay si N noong 1896`."""
    sentence = scene.sentence
    if mention.kind == "name" or start > mention.span.start or not sentence.free_order:
        return start
    doer = has_doer_behind(sentence, sentence.index(start))
    values = ((one.value, one.span) for one in scene.names)
    own = (span for value, span in values if doer or (isinstance(value, Name) and claim.subject in value.entities))
    ends = (one.end - 1 for one in own if start < one.start and one.end <= mention.span.start)
    return max((end for end in ends if sentence.unparted(start, end)), default=start)


def _told_of_another(scene: Scene, mention: Mention, claim: Claim) -> bool:
    """Whether every cue before a date has another date or verb behind it: `born in N, she left in 1870`."""
    cues = [cue for cue in scene.cues.get(claim.predicate, ()) if cue.end <= mention.span.start]
    return bool(cues) and mention.kind == "date" and all(tells_of_another(scene, cue, mention, claim) for cue in cues)


def _misses(scene: Scene, cue: Cue, mention: Mention, claim: Claim) -> bool:
    """Whether a name stands before a cue whose value comes behind it: `chosen by N, he graduated from`."""
    start, end = mention.span.end, cue.start
    if start > end:
        return False
    if is_fronted_apart(scene.sentence, scene.sentence.index(cue.start), mention.span.start):
        return True
    between = (one.entity for one in scene.sentence.subjects if start <= one.offset < end and one.weight >= PRONOUN)
    return governs(scene.sentence, cue) or claim.subject in between


def _word_parts(scene: Scene, mention: Mention, claim: Claim) -> Iterable[tuple[float, str]]:
    language = scene.sentence.block.language
    own = scene.signals.words(claim.predicate)
    if own:
        shared = _told_here(scene, mention, claim, own & scene.stems)
        if shared:
            weight = 0.85 * len(shared) / len(own) * _closeness(scene, mention, shared)
            yield weight, f"words of {claim.predicate}: {', '.join(sorted(shared))} ({weight:.2f})"
    keywords = content(claim.words, language)
    if keywords:
        shared = _told_here(scene, mention, claim, told(scene, keywords, claim))
        if shared:
            rare = len(shared & rare_stems(scene, claim))
            weight = min(0.9, 0.35 + 0.2 * len(shared) + RARE * rare) * _closeness(scene, mention, shared)
            yield weight, f"words of the claim: {', '.join(sorted(shared))} ({weight:.2f})"


def _told_here(scene: Scene, mention: Mention, claim: Claim, shared: frozenset[str]) -> frozenset[str]:
    """Those of some stems that are not all said of something else than the claim's subject and the mention."""
    if not shared or mention.kind == "name":
        return shared
    words = enumerate(scene.sentence.words)
    return frozenset(
        word.stem for at, word in words if word.stem in shared and not is_apart(scene, at, at, mention, claim)
    )


def _closeness(scene: Scene, mention: Mention, wanted: frozenset[str]) -> float:
    """1.0 when the nearest of the wanted words stands beside the mention, less the further off it is."""
    distances = [
        scene.sentence.distance(word.start, mention.span.start)
        for word in scene.sentence.words
        if word.stem in wanted and not mention.span.start <= word.start < mention.span.end
    ]
    return max(0.0, 1.0 - max(0.0, min(distances) - BESIDE) / REACH) if distances else 0.0
