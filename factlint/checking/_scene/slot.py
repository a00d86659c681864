"""The slot of a predicate: the place beside its cue where a sentence puts a name for its value.

`directed by N`, `the capital is N`, `died in the city of N`, `N is the capital`; a list shares the slot of its first
name.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from factlint.checking._scene.scene import Scene
from factlint.checking._scene.words import titled
from factlint.checking.cues import Cue
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.statements import Sentence, pack
from factlint.values.name import Name

FUNCTION_WORDS = 4
"""How many words without content may stand between a cue and its slot."""
REACH = 8
"""How many words with names may stand between a cue and the preposition of its predicate."""
LISTED = 12
"""How many names before a mention may share its slot with it."""


def slot_of(scene: Scene, mention: Mention, predicate: str, subject: str = "") -> Cue | None:
    """The cue of a predicate in whose slot a mention stands; its subject may come between: `the capital of S is N`."""
    prose = pack(scene.sentence.block.language).prose
    own = _own_preposition(scene, predicate, mention)
    cues = scene.cues.get(predicate, ())
    for cue in cues or _named_by(scene, predicate):
        if scene.sentence.index(cue.start) in scene.within_names:
            continue
        if _behind(scene, cue, mention, prose, subject) or (cues and _ahead(scene, cue, mention, prose)):
            return cue
    verbs = (*scene.cues.get(predicate, ()), *_named_by(scene, predicate)) if own >= 0 else ()
    return next((cue for cue in verbs if own >= cue.end and _reaches(scene, cue, own, prose)), None)


def behind_preposition(scene: Scene, mention: Mention, predicate: str) -> Cue | None:
    """The cue of a predicate before a mention that stands behind the predicate's own preposition: `read … at N`."""
    own = _own_preposition(scene, predicate, mention)
    before = (cue for cue in scene.cues.get(predicate, ()) if cue.end <= own)
    return next((cue for cue in before if scene.sentence.unparted(cue.end - 1, own)), None)


def _own_preposition(scene: Scene, predicate: str, mention: Mention) -> int:
    """Where the word before a mention stands if it is the one that a predicate ends with (`against`); else -1."""
    known = scene.base.predicates.get(predicate)
    prose = pack(scene.sentence.block.language).prose
    at = scene.sentence.index(mention.span.start) - 1
    while at > 0 and scene.sentence.words[at].lower in prose.definite:
        at -= 1
    phrase = (known.phrase or known.id).replace("-", " ").split() if known else []
    if at < 0 or len(phrase) == 1:
        return -1
    word = scene.sentence.words[at]
    own = word.lower in phrase[-1:] and word.lower in prose.governing
    return word.start if own else -1


def _named_by(scene: Scene, predicate: str) -> Iterator[Cue]:
    """The words that a predicate is named by, as cues of it."""
    own = scene.signals.words(predicate)
    for word in scene.sentence.words:
        if word.stem in own:
            yield Cue(predicate, word.start, word.end, 1, word.stem)


def _reaches(scene: Scene, cue: Cue, offset: int, prose: ProseWords) -> bool:
    """Whether nothing but names and words without content stand between a cue and a word: `revived Iskra with N`."""
    sentence = scene.sentence
    first, last = sentence.index(cue.end - 1) + 1, sentence.index(offset)
    if last - first > REACH or not sentence.unparted(cue.end - 1, offset):
        return False
    return all(at in scene.within_names or sentence.words[at].lower in prose.empty for at in range(first, last))


def told_outright(scene: Scene, mention: Mention, predicate: str) -> bool:
    """Whether nothing but words without content stands between a cue and the value behind it: `was born in 1600`."""
    prose = pack(scene.sentence.block.language).prose
    return any(
        cue.end <= mention.span.start and bare(scene.sentence, cue.end, mention.span.start, prose)
        for cue in scene.cues.get(predicate, ())
        if scene.sentence.distance(cue.end - 1, mention.span.start) <= FUNCTION_WORDS
    )


def sole(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue is a noun that means the one of what was spoken of: `the producer was N`, not `a producer`."""
    prose = pack(sentence.block.language).prose
    first, behind = sentence.index(cue.start), sentence.index(cue.end - 1) + 1
    if not first or sentence.words[first - 1].lower not in prose.definite:
        return False
    return behind == len(sentence.words) or sentence.words[behind].lower not in prose.particles | prose.genitives


def governs(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue ends with a preposition, so that its value stands behind it: `graduated from`."""
    return sentence.words[sentence.index(cue.end - 1)].lower in pack(sentence.block.language).prose.governing


def _behind(scene: Scene, cue: Cue, mention: Mention, prose: ProseWords, subject: str) -> bool:
    sentence = scene.sentence
    start = mention.span.start
    described = sentence.words[titled(sentence, sentence.index(start), prose)].start
    start = described if described >= cue.end else start  # `on the river N` has its cue in what describes it
    if _hangs(sentence, cue, prose):
        return False
    end = _past_subject(scene, cue, prose, subject) if subject else cue.end
    names = scene.names
    at = bisect_left(names, start, key=_start)
    for other in reversed(names[max(0, at - LISTED) : at]):
        if end <= other.span.start and other.span.end <= start and _joined(sentence, other.span.end, start, prose):
            start = other.span.start
    return end <= start and bare(sentence, end, start, prose)


def _past_subject(scene: Scene, cue: Cue, prose: ProseWords, subject: str) -> int:
    """The end of a cue with the subject that hangs on it: `producer of S`."""
    words, at = scene.sentence.words, scene.sentence.index(cue.end - 1) + 1
    genitive = at < len(words) and words[at].lower in prose.genitives
    while at < len(words) and (words[at].lower in prose.genitives or words[at].lower in prose.definite):
        at += 1
    if not genitive or at == len(words):
        return cue.end
    for one in scene.names:
        if one.span.start == words[at].start and isinstance(one.value, Name) and subject in one.value.entities:
            return one.span.end
    return cue.end


def _ahead(scene: Scene, cue: Cue, mention: Mention, prose: ProseWords) -> bool:
    sentence = scene.sentence
    if cue.start < mention.span.end or governs(sentence, cue):
        return False
    if _hangs_on_name(scene, mention, prose):
        return False
    between = _between(sentence, mention.span.end, cue.start)
    passive = not prose.passives.isdisjoint(between)
    if passive and _has_agent(sentence, cue, prose):
        return False
    owned = passive or prose.pronouns.keys().isdisjoint(between)
    further = prose.relatives | prose.elder if _singled_out(sentence, mention, prose) else frozenset()
    joined = bare(sentence, mention.span.end, cue.start, prose, further)
    return owned and joined and (bool(further) or not _has_object(sentence, cue, prose))


def _singled_out(sentence: Sentence, mention: Mention, prose: ProseWords) -> bool:
    """Whether a clause says who it was that did something: `It was N who`."""
    words, at = sentence.words, sentence.index(mention.span.start)
    behind = sentence.index(mention.span.end - 1) + 1
    if not at or behind >= len(words) or words[behind].lower not in prose.relatives:
        return False
    return words[at - 1].lower in prose.copulas and (at == 1 or words[at - 2].lower in prose.pronouns)


def _has_agent(sentence: Sentence, cue: Cue, prose: ProseWords) -> bool:
    """Whether a verb says by whom, so that the name before it suffers it: `N was named by`."""
    behind = sentence.index(cue.end - 1) + 1
    return behind < len(sentence.words) and sentence.words[behind].lower in prose.agents


def _hangs_on_name(scene: Scene, mention: Mention, prose: ProseWords) -> bool:
    """Whether a name says where another one is, right behind it: `the tower in N was designed by`."""
    words, at = scene.sentence.words, scene.sentence.index(mention.span.start) - 1
    while at > 0 and words[at].lower in prose.definite and words[at].lower not in prose.locatives:
        at -= 1
    return at > 0 and words[at].lower in prose.locatives and at - 1 in scene.within_names


def _has_object(sentence: Sentence, cue: Cue, prose: ProseWords) -> bool:
    """Whether a verb has an object of its own, and then a preposition: `lost 400 men at N`, `lost its captain in N`."""
    at = sentence.index(cue.end - 1) + 1
    behind = [word.lower for word in sentence.words[at : at + 3] if word.text.islower() or word.text.isdigit()]
    first = next((number for number, word in enumerate(behind) if word in prose.locatives), 0)
    own = prose.stopwords | prose.definite | prose.articles
    return first > 0 and not any(word in own and word not in prose.pronouns for word in behind[:first])


def bare(sentence: Sentence, start: int, end: int, prose: ProseWords, further: frozenset[str] = frozenset()) -> bool:
    """Whether only words without content stand between two offsets, and neither a clause nor a genitive begins.

    `further` words may stand there too.
    """
    between = _between(sentence, *_past_date(sentence, start, end))
    return len(between) <= FUNCTION_WORDS and all(word in prose.empty or word in further for word in between)


def _hangs(sentence: Sentence, cue: Cue, prose: ProseWords) -> bool:
    """Whether a cue only specifies another noun: `the champions of the league`."""
    at = sentence.index(cue.start) - 1
    while at >= 0 and sentence.words[at].lower in prose.definite:
        at -= 1
    return at >= 0 and sentence.words[at].lower in prose.genitives


def _joined(sentence: Sentence, start: int, end: int, prose: ProseWords) -> bool:
    """Whether two names are parts of one list: nothing but a comma, a conjunction or an article parts them."""
    between = _between(sentence, start, end)
    return len(between) <= 2 and all(word in prose.conjunctions | prose.definite for word in between)


def _past_date(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """Two offsets without a date between them that a word parts from the second: `born on 4 May 1887 in N`."""
    dates = [one.span for one in sentence.of_kind("date") if start <= one.span.start and one.span.end <= end]
    if len(dates) != 1 or not _between(sentence, dates[0].end, end):
        return start, end
    before = _between(sentence, start, dates[0].start)
    return (dates[0].end, end) if len(before) <= 1 else (start, end)


def _between(sentence: Sentence, start: int, end: int) -> list[str]:
    """The words between two offsets, in lower case; of many only so many that there are too many."""
    first = bisect_left(sentence.word_starts, start)
    last = min(bisect_left(sentence.word_starts, end), first + FUNCTION_WORDS + 1)
    return [word.lower for word in sentence.words[first:last]]


def _start(mention: Mention) -> int:
    return mention.span.start
