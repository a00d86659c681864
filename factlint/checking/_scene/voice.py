"""Voice: whether a verb that signals a predicate has a subject or an object of its own, and so tells of another."""

from __future__ import annotations

from factlint.checking._scene.scene import Scene
from factlint.checking.cues import Cue
from factlint.claimbase.index import Claim
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.statements import Sentence, pack
from factlint.values.name import Name

PHRASE = 5
"""Words that a subject's article stands before its verb at most."""


def tells_of_another(scene: Scene, cue: Cue, claim: Claim) -> bool:
    """Whether the verb of a cue says what somebody else did or suffered."""
    return _active(scene, cue, claim) or _other_subject(scene, cue, claim)


def suffered_by_another(scene: Scene, cue: Cue, claim: Claim) -> bool:
    """Whether a passive verb stands right behind another name than the subject: `after S, N was directed by`."""
    sentence, prose = scene.sentence, pack(scene.sentence.block.language).prose
    at = sentence.index(cue.start) - 1
    if at < 0 or sentence.words[at].lower not in prose.passives:
        return False
    while at >= 0 and sentence.words[at].lower in prose.passives:
        at -= 1
    before = next((one for one in scene.names if at >= 0 and one.span.end == sentence.words[at].end), None)
    return before is not None and not _is(before, claim)


def _active(scene: Scene, cue: Cue, claim: Claim) -> bool:
    """Whether the verb of what is done to a subject has another object: `they founded a paper`, not `was founded`."""
    sentence = scene.sentence
    prose = pack(sentence.block.language).prose
    if not _suffered(scene, cue, prose):
        return False
    behind = sentence.index(cue.end - 1) + 1
    if behind >= len(sentence.words):
        return False
    word = sentence.words[behind].lower
    if word not in prose.definite and word not in prose.pronouns and word not in prose.articles:
        return False
    names = (name for name in sentence.of_kind("name") if cue.end <= name.span.start)
    named = next((name.value for name in names), None)
    return not (isinstance(named, Name) and claim.subject in named.entities)


def _suffered(scene: Scene, cue: Cue, prose: ProseWords) -> bool:
    """Whether the predicate says what is done to its subject (`was founded`)."""
    predicate = scene.base.predicates.get(cue.predicate)
    return predicate is not None and predicate.phrase.partition(" ")[0] in prose.passives


def _other_subject(scene: Scene, cue: Cue, claim: Claim) -> bool:
    """Whether a common noun with its article right before the verb is its subject: `the offensive began`."""
    sentence = scene.sentence
    words, prose = sentence.words, pack(sentence.block.language).prose
    first = sentence.index(cue.start)
    at = _before_auxiliaries(sentence, first, prose)
    passive = any(word.lower in prose.passives for word in words[at + 1 : first])
    if at < 0 or not words[at].text.islower() or _functional(words[at].lower, prose):
        return False
    if _suffered(scene, cue, prose) and not passive and _object(scene, cue, claim, prose):
        return False
    article = _article(sentence, at, prose)
    if article < 0 or (article and _governs(words[article - 1].lower, prose)):
        return False
    start, end = words[article].start, words[at].end
    if any(start <= name.span.start < end and _is(name, claim) for name in sentence.of_kind("name")):
        return False
    return not any(
        one.entity in (claim.subject, claim.of) and start <= one.offset < end for one in sentence.subjects if one.entity
    )


def _object(scene: Scene, cue: Cue, claim: Claim, prose: ProseWords) -> bool:
    """Whether the claim's subject stands behind a verb as its object: `the exiles founded Iskra`."""
    sentence = scene.sentence
    behind = sentence.index(cue.end - 1) + 1
    for place in range(behind, min(behind + PHRASE, len(sentence.words))):
        if _governs(sentence.words[place].lower, prose):
            return False
        at = sentence.words[place].start
        if any(one.offset == at and one.entity in (claim.subject, claim.of) for one in sentence.subjects):
            return True
    return False


def _before_auxiliaries(sentence: Sentence, first: int, prose: ProseWords) -> int:
    """The word before a verb and its auxiliaries and adverbs; -1 when a mark parts them."""
    at = first - 1
    while at >= 0 and _auxiliary(sentence.words[at].lower, prose):
        at -= 1
    parted = at >= 0 and sentence.costs[first] - sentence.costs[at] > first - at
    return -1 if parted else at


def _auxiliary(word: str, prose: ProseWords) -> bool:
    stays = prose.definite | prose.articles | prose.conjunctions | prose.locatives | prose.genitives
    return word in prose.passives or (word in prose.stopwords and word not in stays and word not in prose.pronouns)


def _article(sentence: Sentence, at: int, prose: ProseWords) -> int:
    """The article or possessive that the noun phrase ending with a word begins with; -1 when there is none."""
    for place in range(at - 1, max(-1, at - PHRASE), -1):
        word = sentence.words[place].lower
        if sentence.costs[at] - sentence.costs[place] > at - place or _governs(word, prose):
            return -1
        if word in prose.definite or word in prose.articles:
            return place
    return -1


def _functional(word: str, prose: ProseWords) -> bool:
    return word in prose.definite or word in prose.articles or word in prose.conjunctions or _governs(word, prose)


def _governs(word: str, prose: ProseWords) -> bool:
    """Whether a noun phrase behind the word hangs on something else: `at the factory`."""
    return word in prose.locatives or word in prose.genitives or word in prose.sources


def _is(mention: Mention, claim: Claim) -> bool:
    return isinstance(mention.value, Name) and claim.subject in mention.value.entities
