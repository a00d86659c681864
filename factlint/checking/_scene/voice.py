"""Voice: whether a verb that signals a predicate has a subject or an object of its own, and so tells of another."""

from __future__ import annotations

from factlint.checking._scene.behind import is_fronted_apart, said_of_another
from factlint.checking._scene.genitive import hangs_on_noun
from factlint.checking._scene.holder import (
    antecedent,
    clause_head,
    holder,
    is_relative,
    is_verb,
    owner_before,
    relative_of,
)
from factlint.checking._scene.occasion import in_own_insertion, only_dates_another, whose_noun
from factlint.checking._scene.onward import another_verbs
from factlint.checking._scene.phrase import about
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.words import clause_of
from factlint.checking.cues import Cue
from factlint.claimbase.index import Claim
from factlint.documents import Span
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.statements import Sentence, pack
from factlint.statements.weights import NAME
from factlint.values.name import Name

PHRASE = 5
"""Words that a subject's article stands before its verb at most."""
JOINED = 15.0
"""Distance at most between two verbs of one subject (`was born in 1947 and died`)."""


def tells_of_another(scene: Scene, cue: Cue, mention: Mention, claim: Claim) -> bool:
    """Whether the words of a cue say what somebody else did or suffered, or when something else was."""
    if _active(scene, cue, claim) or _other_subject(scene, cue, claim) or _of_other_gender(scene, cue, claim):
        return True
    first, last = scene.sentence.index(cue.start), scene.sentence.index(cue.end - 1)
    if mention.kind == "date" and cue.end <= mention.span.start and another_verbs(scene.sentence, last, mention):
        return True
    return held_by_another(scene, first, last, claim, nouns=True) or is_apart(scene, first, last, mention, claim)


def is_apart(scene: Scene, first: int, at: int, mention: Mention, claim: Claim) -> bool:
    """Whether words are about something else than a mention: `sixteen years after his death`, `the war's start`."""
    sentence = scene.sentence
    if only_dates_another(sentence, first, mention) or in_own_insertion(sentence, at, mention):
        return True
    if is_fronted_apart(sentence, first, mention.span.start):
        return True
    if held_by_another(scene, first, at, claim):
        return True
    owner = owner_before(sentence, first)
    if owner is not None and not about(scene, owner, claim):
        return True
    phrasal = first < at and is_verb(sentence, first)  # `thrown out of the university` is no genitive
    whose = whose_noun(sentence, at) if mention.kind == "date" and not phrasal else None
    if whose is not None:
        return _names_another(scene, whose, claim) and not about(scene, _span(sentence, whose), claim)
    if is_verb(sentence, first):
        return False
    head = clause_head(sentence, first)
    return head is not None and not about(scene, clause_of(sentence, at), claim)


def _names_another(scene: Scene, places: range, claim: Claim) -> bool:
    """Whether there is a definite noun or a name among some words, and none that the predicate itself is named by."""
    prose, own = pack(scene.sentence.block.language).prose, scene.signals.words(claim.predicate)
    words = [scene.sentence.words[place] for place in places]
    if any(word.stem in own for word in words):
        return False
    return any(word.text[0].isupper() or word.lower in prose.definite or word.lower in prose.pronouns for word in words)


def _span(sentence: Sentence, places: range) -> Span:
    return Span(sentence.words[places.start].start, sentence.words[places.stop - 1].end)


def held_by_another(scene: Scene, first: int, last: int, claim: Claim, *, nouns: bool = False) -> bool:
    """Whether a verb is said of a noun phrase that neither is nor names the claim's subject.

    Without `nouns` a definite noun does not count: `the site` may mean what was spoken of.
    """
    sentence, language = scene.sentence, pack(scene.sentence.block.language)
    if not is_verb(sentence, first) or _object(scene, last, claim, language.prose):
        return False
    if language.clauses.verb_first and sentence.words[first - 1].lower not in language.clauses.fronted:
        return said_of_another(scene, first, last, claim)
    phrase = _whose(scene, first)
    if phrase is None and language.prose.relatives_apart:
        relative = relative_of(sentence, first, language.prose)  # timid: whom the clause is about cannot be told
        return relative is not None and antecedent(sentence, relative, language.prose) is None
    if phrase is not None and hangs_on_noun(scene, phrase, claim):
        return True
    if phrase is None or about(scene, phrase, claim) or _apposed(scene, sentence.index(phrase.start), claim):
        return False
    opening = sentence.words[start := sentence.index(phrase.start)].lower
    if _open_pronoun(opening, language.prose) or (not nouns and opening in language.prose.definite):
        return False
    done = _suffered(scene, claim, language.prose) and is_relative(sentence, start - 1, language.prose)
    thing = antecedent(sentence, start - 1, language.prose) if done else None
    return thing is None or not about(scene, thing, claim)


def _apposed(scene: Scene, at: int, claim: Claim) -> bool:
    """Whether a noun phrase is set behind the claim's subject: `Ada, a Danish painter born in 1870`."""
    end = scene.sentence.words[at - 1].end if at > 0 else -1
    return any(name.span.end == end and _is(name, claim) for name in scene.names)


@remembered
def _whose(scene: Scene, first: int) -> Span | None:
    """The noun phrase that a verb is said of, or the verb before it that it is joined to."""
    return holder(scene.sentence, _joined_to(scene, first))


def _joined_to(scene: Scene, first: int) -> int:
    """The verb that a verb behind `and` is joined to, as far as it signals something; else the verb itself."""
    sentence, prose = scene.sentence, pack(scene.sentence.block.language).prose
    if not first or sentence.words[first - 1].lower not in prose.conjunctions - prose.relatives:
        return first
    cues = (sentence.index(cue.start) for found in scene.cues.values() for cue in found)
    before = max((at for at in cues if at < first - 1 and is_verb(sentence, at)), default=first)
    return before if sentence.costs[first] - sentence.costs[before] <= JOINED else first


def _open_pronoun(word: str, prose: ProseWords) -> bool:
    """Whether a pronoun can mean several people or things: `it`, `they`, `sie`."""
    return word in prose.pronouns and word not in prose.genders


def _active(scene: Scene, cue: Cue, claim: Claim) -> bool:
    """Whether the verb of what is done to a subject has another object: `they founded a paper`, not `was founded`."""
    sentence = scene.sentence
    prose = pack(sentence.block.language).prose
    if not _suffered(scene, claim, prose):
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


def _of_other_gender(scene: Scene, cue: Cue, claim: Claim) -> bool:
    """Whether the ending of a verb says that somebody of the other gender did it: `умерла` of a man."""
    prose, known = pack(scene.sentence.block.language).prose, scene.base.entities.get(claim.subject)
    if cue.length > 1 or known is None or known.kind != "person" or not known.gender or _suffered(scene, claim, prose):
        return False
    word = scene.sentence.words[scene.sentence.index(cue.start)].lower
    told = (gender for ending, gender in prose.verb_genders if word.endswith(ending))
    return word.endswith(prose.verb_endings) and next(told, known.gender) != known.gender


def _suffered(scene: Scene, claim: Claim, prose: ProseWords) -> bool:
    """Whether the predicate says what is done to its subject (`was founded`)."""
    predicate = scene.base.predicates.get(claim.predicate)
    return predicate is not None and predicate.phrase.partition(" ")[0] in prose.passives


def _other_subject(scene: Scene, cue: Cue, claim: Claim) -> bool:
    """Whether a common noun with its article right before the verb is its subject: `the offensive began`."""
    sentence = scene.sentence
    words, prose = sentence.words, pack(sentence.block.language).prose
    first = sentence.index(cue.start)
    at = _before_auxiliaries(sentence, first, prose)
    passive = any(word.lower in prose.passives for word in words[at + 1 : first])
    if at < 0 or not words[at].text.islower() or words[at].lower in prose.functional:
        return False
    if _suffered(scene, claim, prose) and not passive and _object(scene, sentence.index(cue.end - 1), claim, prose):
        return False
    article = _article(sentence, at, prose)
    if article < 0 or (article and words[article - 1].lower in prose.governing):
        return False
    if _apposed(scene, article, claim):
        return False
    start, end = words[article].start, words[at].end
    if any(start <= name.span.start < end and _is(name, claim) for name in sentence.of_kind("name")):
        return False
    return not any(
        one.entity in (claim.subject, claim.of) and start <= one.offset < end for one in sentence.subjects if one.entity
    )


def _object(scene: Scene, last: int, claim: Claim, prose: ProseWords) -> bool:
    """Whether the claim's subject stands behind a verb as its object: `the exiles founded Iskra`."""
    sentence, joined = scene.sentence, False
    possessives = pack(sentence.block.language).clauses.possessives - prose.genders.keys()
    behind = last + 1
    for place in range(behind, min(behind + PHRASE, len(sentence.words))):
        if sentence.words[place].lower in prose.governing:
            return False
        at = sentence.words[place].start
        if sentence.words[place].lower in possessives:
            continue  # `declared its independence` is said of no owner
        known = (one for one in sentence.subjects if one.offset == at and one.entity in (claim.subject, claim.of))
        if any(one.weight >= NAME or not joined for one in known):
            return True
        joined = joined or sentence.words[place].lower in prose.conjunctions
    return False


def _before_auxiliaries(sentence: Sentence, first: int, prose: ProseWords) -> int:
    """The word before a verb and its auxiliaries and adverbs; -1 when a mark parts them."""
    at = first - 1
    while at >= 0 and sentence.words[at].lower in prose.auxiliaries:
        at -= 1
    parted = at >= 0 and sentence.costs[first] - sentence.costs[at] > first - at
    return -1 if parted else at


def _article(sentence: Sentence, at: int, prose: ProseWords) -> int:
    """The article or possessive that the noun phrase ending with a word begins with; -1 when there is none."""
    for place in range(at - 1, max(-1, at - PHRASE), -1):
        word = sentence.words[place].lower
        if sentence.costs[at] - sentence.costs[place] > at - place or word in prose.governing:
            return -1
        if word in prose.definite or word in prose.articles:
            return place
    return -1


def _is(mention: Mention, claim: Claim) -> bool:
    return isinstance(mention.value, Name) and claim.subject in mention.value.entities
