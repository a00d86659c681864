"""What a quantity counts or measures, beside what a claim does."""

from __future__ import annotations

from collections.abc import Mapping

from factlint import languages, vocabulary
from factlint.checking._scene.scene import Scene
from factlint.checking.cues import TABLES, Cue, content
from factlint.claimbase.index import Base, Claim
from factlint.discover import names
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.statements import Sentence, pack, stem
from factlint.values.name import Name
from factlint.values.quantity import Quantity, in_another_unit, shares
from factlint.values.units import ONE_WORD, POUNDS, UNITS

STEP, MOVE = 3, 4
"""Words before an amount among which `by` stands, and before that the one that says what rose or fell."""
PERCENT, WHOLE_SHARE = "percent", 100
MEMBERS = "members"
COMPOSED = 0.6
"""What it adds for the members of a body that its name stands right before their number: `a council of fifteen`."""
SIGNALLED, COUNTED = 0.8, 0.45
"""What the counted noun adds when it names the predicate, and when it is just what the claim counts too."""


def clash(scene: Scene, mention: Mention, value: Quantity, claim: Claim, known: Quantity) -> str:
    """Why a stated quantity cannot be the known one, whatever the amounts: it counts or measures something else."""
    if value.ordinal != known.ordinal:
        return "an ordinal is no count"
    if why := _as_part(value, known):
        return why
    if shares(value, known):
        return ""
    if other := _counted_name(scene, mention, claim, known) or _dimension(scene.base, claim, value):
        return other
    if in_another_unit(value, known):
        return "the same in another unit"
    if value.unit and not known.unit and known.counted:
        return f"measures {value.unit}, does not count {known.counted}"
    if known.unit and not value.unit and value.counted:
        return f"counts {value.counted}, does not measure {known.unit}"
    if value.unit or not (value.counted and known.counted):
        return ""
    language = mention.language
    counted = stem(value.counted, language)
    same = counted == stem(known.counted, language) or counted in countable(scene, claim, language)
    same = same or counted in _described(known, language)
    same = same or _translated(scene.base, value.counted, known.counted, language)
    return "" if same else f"counts {value.counted}, not {known.counted}"


def _as_part(value: Quantity, known: Quantity) -> str:
    """Why a part of something is no count, and a count no part; a ratio is told by its first side."""
    share = shares(value, known)
    if value.group is not None and value.group.share is not None and (value.group.index or not share):
        return "the other side of a ratio" if share else "a part of something"
    if not share and value.amount < 1 <= known.amount and not value.unit:
        return "a part of something"
    return "more than a share" if known.unit == PERCENT and not value.unit and value.amount > WHOLE_SHARE else ""


def _counted_name(scene: Scene, mention: Mention, claim: Claim, known: Quantity) -> str:
    """Why an amount right before a name is none of a claim that has nothing of it: 29 Left SRs are not all members."""
    name = next((one for one in scene.names if one.span.start == mention.span.end + 1), None)
    if name is None or not isinstance(name.value, Name) or {claim.subject, claim.of} & {*name.value.entities}:
        return ""
    words = content((name.text,), name.language)
    own = content(claim.words, name.language) | _described(known, name.language)
    return "" if words & (own | scene.signals.words(claim.predicate)) else f"counts {name.text}"


def _dimension(base: Base, claim: Claim, value: Quantity) -> str:
    """Why a unit cannot be one of the predicate's: 84 metres are no area, 9 percent no population."""
    unit, known = UNITS.get(value.unit), base.predicates.get(claim.predicate)
    if known and known.dimension == "money" and value.unit in POUNDS:
        return ""
    if unit is None or known is None or known.dimension in ("", unit.dimension):
        return ""
    return f"measures {unit.dimension}, not {known.dimension}"


def difference(scene: Scene, mention: Mention) -> str:
    """Why an amount is no level but what something rose, fell or led by; empty when nothing says so."""
    words = pack(mention.language).numbers
    at = scene.sentence.index(mention.span.start)
    if words.further and not words.further.isdisjoint(_neighbours(scene.sentence, mention)):
        return "it adds to others"
    if not words.fewer.isdisjoint(_behind(scene, mention)):
        return "what two amounts differ by"
    if at and scene.sentence.words[at - 1].lower in words.leaving:
        return "what others leave"
    before = [word.lower for word in scene.sentence.words[max(0, at - STEP - MOVE) : at]]
    step = next((place for place in reversed(range(len(before))) if before[place] in words.steps), -1)
    if step < len(before) - STEP or any(word.isdigit() for word in before[step:]):
        return ""
    if isinstance(mention.value, Quantity) and mention.value.group:  # timid: one end of `from 5 to 7`
        return ""
    moved = {*before[:step]} & (words.rises | words.falls | words.leads)
    moved -= words.ways.difference(before[max(0, step - 1) : step])
    return f"what it {min(moved)} by" if moved else ""


def _behind(scene: Scene, mention: Mention) -> set[str]:
    """The words right behind an amount and the noun that it counts, up to the next comma."""
    value, words, end = mention.value, scene.sentence.words, mention.span.end
    at, most = scene.sentence.index(end - 1) + 1, STEP + bool(isinstance(value, Quantity) and value.counted)
    near = words[at : at + most]
    return {word.lower for word in near if word.start >= end and scene.sentence.unparted(end - 1, word.start)}


def _neighbours(sentence: Sentence, mention: Mention) -> set[str]:
    """The words right before and right behind a mention."""
    first, last = sentence.index(mention.span.start), sentence.index(mention.span.end - 1)
    return {word.lower for word in (*sentence.words[max(0, first - 1) : first], *sentence.words[last + 1 : last + 2])}


def counted_by_another(sentence: Sentence, cue: Cue, mention: Mention) -> bool:
    """Whether a cue is what another number counts, beside one with a noun of its own: `80 beds and 120 nurses`."""
    if not (isinstance(mention.value, Quantity) and mention.value.counted):
        return False
    return any(
        one is not mention and isinstance(one.value, Quantity) and one.value.counted and one.span.end + 1 == cue.start
        for one in sentence.of_kind("quantity")
    )


def is_count(value: Quantity) -> bool:
    return bool(value.counted) and not value.unit


def _translated(base: Base, counted: str, known: str, language: str) -> bool:
    """Whether two nouns are of different languages and speak for the same count: `soldados` and `soldiers`."""
    mine = _counts(base, language)
    meant = mine.get(stem(counted, language), frozenset())
    if not meant or stem(known, language) in mine:
        return False
    others = (other for other in _spoken(base) if other != language)
    return any(not meant.isdisjoint(_counts(base, other).get(stem(known, other), ())) for other in others)


@remembered
def _spoken(base: Base) -> tuple[str, ...]:
    """The languages that the values of a base may be in: those of its sources, and that of tables."""
    told = {source.language for source in base.sources.values()} & set(names(languages))
    return tuple(sorted(told | {TABLES}))


@remembered
def _counts(base: Base, language: str) -> Mapping[str, frozenset[str]]:
    """The stems of the words of a language that speak for counts, each with their predicates."""
    found: dict[str, frozenset[str]] = {}
    for predicate in base.predicates.values():
        words = vocabulary.signals(predicate, pack(language)) if predicate.value == "quantity" else ()
        for word in words:
            if " " not in word:
                key = stem(word, language)
                found[key] = found.get(key, frozenset()) | {predicate.id}
    return found


def counted_part(scene: Scene, mention: Mention, value: Quantity, claim: Claim) -> tuple[float, str] | None:
    """What an equal unit or counted noun adds."""
    known, language = claim.value, mention.language
    if not isinstance(known, Quantity):
        return None
    if value.unit and (value.unit == known.unit or {value.unit, known.unit} in ONE_WORD):
        return 0.3, f"unit {value.unit}"
    if claim.subject in composed(scene.sentence, mention) and is_membership(scene.base, claim):
        return COMPOSED, f"{claim.subject} of so many"
    counted = stem(value.counted, language) if value.counted else ""
    if counted and counted in _signalling(scene, claim, language):
        return SIGNALLED, f"counts {value.counted}"
    if counted and counted in countable(scene, claim, language):
        return COUNTED, f"counts {value.counted} too"
    return None


def composed(sentence: Sentence, mention: Mention) -> frozenset[str]:
    """The bodies of which a bare number right behind says of how many they are: `a council of fifteen`."""
    value, at = mention.value, sentence.index(mention.span.start)
    if not isinstance(value, Quantity) or value.unit or value.counted or value.ordinal or at < 2:
        return frozenset()
    hangs = sentence.words[at - 1].lower in pack(sentence.block.language).prose.genitives
    name = sentence.mention_at(at - 2, "name") if hangs and not sentence.marked[at - 1] else None
    return frozenset(name.value.entities) if name and isinstance(name.value, Name) else frozenset()


def is_membership(base: Base, claim: Claim) -> bool:
    """Whether a claim says of how many a body was at its time."""
    if claim.time is None:  # timid: a body of now eight is soon one of ten
        return False
    known = base.predicates.get(claim.predicate)
    return claim.predicate == MEMBERS or bool(known and MEMBERS in known.like)


def _signalling(scene: Scene, claim: Claim, language: str) -> frozenset[str]:
    """The stems that name the predicate or the claim's own matter."""
    found = set(content(claim.words, language)) | scene.signals.words(claim.predicate)
    for cue in scene.cues.get(claim.predicate, ()):
        found.update(cue.phrase.split())
    return frozenset(found)


def countable(scene: Scene, claim: Claim, language: str) -> frozenset[str]:
    known = claim.value
    counted = _described(known, language) if isinstance(known, Quantity) else frozenset()
    return _signalling(scene, claim, language) | counted


def _described(known: Quantity, language: str) -> frozenset[str]:
    """The stems of what an amount counts, and of the words that say which: Russian citizens are Russians."""
    return content((known.counted_phrase or known.counted,), language)
