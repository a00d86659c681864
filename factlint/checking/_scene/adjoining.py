"""What stands right beside a name and says how it belongs to another: `in N`, `Dublin, N`, `a novel by N`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from factlint.checking._scene.lists import side_by_side
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.sorts import contains
from factlint.checking._scene.words import borders
from factlint.checking.cues import Cue, content
from factlint.claimbase.index import Base, Claim
from factlint.languages import Language
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.statements import pack
from factlint.statements.weights import NAME
from factlint.values.name import Name
from factlint.vocabulary import Predicate

LOCATIVE = 0.35
APPOSED = 0.45
APPOSITION = 3.0
"""Distance at most between a name and the place set behind it."""
SMALL = 4
"""Words without content between a name and the noun for what it is to another at most."""
MADE, MAKER = 0.45, 3
"""What a noun with `by` adds, and how many words behind its article that may stand."""


def beside_parts(scene: Scene, mention: Mention, claim: Claim) -> Iterator[tuple[float, str]]:
    """What the words beside a name add to the weight of a claim, each with its reason."""
    predicate = scene.base.predicates.get(claim.predicate)
    if predicate:
        yield from _place_parts(scene, mention, claim, predicate)
        yield from _maker_parts(scene, mention, predicate)


def _place_parts(scene: Scene, mention: Mention, claim: Claim, predicate: Predicate) -> Iterator[tuple[float, str]]:
    """A place after a word like `in`, or set behind the place or the thing that lies in it: `Dublin, Ireland`."""
    if not contains(scene.base, predicate):
        return
    named = [one for one in scene.sentence.of_kind("name") if _names(one, claim)]
    if any(side_by_side(scene.sentence, one, mention) for one in named):
        return  # timid: `in Illinois and California` puts neither into the other
    at = scene.sentence.index(mention.span.start)
    before = [word.lower for word in scene.sentence.words[max(0, at - 2) : at]]
    prose = pack(scene.sentence.block.language).prose
    if before and before[-1] in prose.definite and before[-1] not in prose.locatives:
        before.pop()
    if before and before[-1] in prose.locatives and _within_reach(scene, mention, claim):
        yield LOCATIVE, f"stands after “{before[-1]}”"
    elif any(_around(scene.base, other, claim) for other in scene.names if _set_behind(scene, other, mention)):
        yield APPOSED, "is set behind it"


def _within_reach(scene: Scene, mention: Mention, claim: Claim) -> bool:
    """Whether the subject is named, or but function words stand between it and a place behind it: `it is in N`."""
    prose, sentence = pack(scene.sentence.block.language).prose, scene.sentence
    inside = prose.stopwords | prose.passives | prose.locatives | prose.definite
    last = sentence.index(mention.span.start)
    ends = {one.span.start: one.span.end for one in scene.names}
    for one in scene.subjects.get(claim.subject, ()):
        if one.weight >= NAME:
            return True
        first = bisect_left(sentence.word_starts, max(ends.get(one.offset, 0), one.offset + 1))
        if one.offset < mention.span.start and all(word.lower in inside for word in sentence.words[first:last]):
            return True
    return False


def beside(scene: Scene, mention: Mention) -> bool:
    """Whether a name stands behind a word like `in` or `by`, or right behind another name; a quick look."""
    prose, start = pack(scene.sentence.block.language).prose, mention.span.start
    words, at = scene.sentence.words, scene.sentence.index(start) - 1
    while at > 0 and words[at].lower in prose.definite and words[at].lower not in prose.locatives:
        at -= 1
    if at >= 0 and (words[at].lower in prose.locatives or words[at].lower in prose.sources):
        return True
    return any(0 <= start - other.span.end <= len(", ") for other in scene.names)


@remembered
def adjoins(base: Base, predicate: str) -> bool:
    """Whether what stands beside a name may speak for a predicate."""
    known = base.predicates.get(predicate)
    return known is not None and (contains(base, known) or is_maker(known))


def is_maker(predicate: Predicate) -> bool:
    """Whether a predicate says who made something: its phrase, which is English, ends with a word like `by`."""
    return predicate.phrase.rpartition(" ")[2] in pack("en").prose.sources


def _names(mention: Mention, claim: Claim) -> bool:
    return isinstance(mention.value, Name) and claim.subject in mention.value.entities


def _maker_parts(scene: Scene, mention: Mention, predicate: Predicate) -> Iterator[tuple[float, str]]:
    """Whoever made something, behind a word like `by` that hangs on a noun: `Emma by Jane Austen`, `a film by N`."""
    prose = pack(scene.sentence.block.language).prose
    if not is_maker(predicate):
        return
    words, at = scene.sentence.words, scene.sentence.index(mention.span.start) - 1
    while at > 0 and words[at].lower in prose.definite:
        at -= 1
    if at < 1 or words[at].lower not in prose.sources:
        return
    behind_name = at - 1 in scene.within_names
    if behind_name or any(word.lower in prose.articles for word in words[max(0, at - MAKER) : at - 1]):
        yield MADE, f"stands after “{words[at].lower}”"


def apposed(scene: Scene, mention: Mention, claim: Claim) -> Cue | None:
    """The cue of what two are to each other, set behind a claim's subject with a name: `S, once the wife of N`.

    Of what is not the same either way round only a noun that does not name the other one: `S, a spy for N`.
    """
    known = scene.base.predicates.get(claim.predicate)
    if known is None:
        return None
    mutual = known.inverse != "" and known.inverse in (known.id, *known.like)
    language = pack(scene.sentence.block.language)
    signalled = scene.cues.get(claim.predicate, ())
    for cue in (*signalled, *_worded(scene, claim)):
        first, last = scene.sentence.index(cue.start), scene.sentence.index(cue.end - 1)
        owned = language.prose.governing if cue in signalled and not mutual else language.prose.genitives
        if (mutual or _tells_of_subject(scene, first, known)) and _leads_to(scene, last, mention, owned):
            name = _set_before(scene, first, language)
            if name is not None and _names(name, claim):
                return cue
    return None


def _worded(scene: Scene, claim: Claim) -> Iterator[Cue]:
    """The nouns of a claim's own words in a sentence, as cues of it."""
    words = content(claim.words, scene.sentence.block.language) & scene.outside
    for word in scene.sentence.words if words else ():
        if word.stem in words:
            yield Cue(claim.predicate, word.start, word.end, 1, word.lower)


def _tells_of_subject(scene: Scene, at: int, predicate: Predicate) -> bool:
    """Whether a noun says what the subject of a predicate is (`spy`), and not what its value is to it (`leader`)."""
    word = scene.sentence.words[at]
    role = pack(scene.sentence.block.language).prose.roles.get(word.lower, "")
    return role not in (predicate.id, *predicate.like) and word.text.islower()


def _leads_to(scene: Scene, last: int, mention: Mention, owned: frozenset[str]) -> bool:
    """Whether nothing but a word like `of`, with an article, stands between a noun and a name."""
    definite = pack(scene.sentence.block.language).prose.definite
    words = scene.sentence.words[last + 1 : scene.sentence.index(mention.span.start)]
    between = {word.lower for word in words}
    return between <= owned | definite and not between <= definite


def _set_before(scene: Scene, first: int, language: Language) -> Mention | None:
    """The name that a noun is set behind, with its article or a mark, and small words: `S, once the wife`."""
    words, prose, at = scene.sentence.words, language.prose, first - 1
    if at < 0:
        return None
    if words[at].lower in prose.definite or words[at].lower in prose.articles:
        at -= 1
    elif not borders(scene.sentence, first):
        return None
    small = (prose.definite | prose.stopwords | prose.copulas | language.modes.between) - prose.conjunctions
    small -= prose.governing
    while at > max(0, first - SMALL) and words[at].lower in small:
        at -= 1
    return scene.sentence.mention_at(at, "name")


def _around(base: Base, mention: Mention, claim: Claim) -> bool:
    """Whether a name is that of a claim's subject, or of a place that the subject lies in."""
    if not isinstance(mention.value, Name):
        return False
    around = {claim.subject}
    for other in base.by_subject.get(claim.subject, ()):
        predicate = base.predicates.get(other.predicate)
        if isinstance(other.value, Name) and predicate and contains(base, predicate):
            around.update(other.value.entities)
    return not around.isdisjoint(mention.value.entities)


def _set_behind(scene: Scene, other: Mention, mention: Mention) -> bool:
    return (
        0 <= mention.span.start - other.span.end <= len(", ")
        and scene.sentence.distance(other.span.end - 1, mention.span.start) <= APPOSITION
    )
