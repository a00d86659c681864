"""Whether an amount is a part of what the subject has: `2,000 of its employees`, `940 workers of Acme went home`."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checking._scene.scene import Scene
from factlint.checking._scene.words import borders
from factlint.checking._weighing.counting import MOVE, STEP, is_count
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.mentions._possessive import owning
from factlint.statements import Word, pack
from factlint.values.quantity import Hedge, Quantity

WHOLE = 8
"""Words from the beginning of a sentence to the part of the whole that it begins with."""
OPENING = 4
"""Words before those who do something, at the beginning of a sentence."""


def portion(scene: Scene, mention: Mention, value: Quantity) -> str:
    """Why an amount is a part of what the subject has; empty when nothing says so.

    `The youngest of six children`, `of its employees, 4,300 ...`, `2,000 of its employees`,
    `2,000 of Acme's employees`, `2,000 of the people of Acme`, `the top two of its clubs`,
    `2,000 workers of Acme went home`.
    """
    numbers, prose = pack(mention.language).numbers, pack(mention.language).prose
    words, at = scene.sentence.words, scene.sentence.index(mention.span.start)
    opened = at > 2 and words[0].lower in numbers.among and at <= WHOLE and not value.counted
    if opened and words[1].lower in prose.pronouns:
        return (
            "" if any(word.text.isdecimal() for word in words[1:at]) else f"a part of {words[1].lower} {words[2].lower}"
        )
    if at and value.hedge is Hedge.NONE and is_count(value) and words[at - 1].lower in prose.extremes:
        return f"the {words[at - 1].lower} of them"
    elder = at > 1 and words[at - 1].lower in prose.genitives and words[at - 2].lower in prose.elder
    if elder and value.hedge is Hedge.NONE:
        return f"the {words[at - 2].lower} of so many"
    if some := _doers(scene, at, mention, value):
        return some
    after = [word for word in words[at : at + STEP + MOVE] if word.start >= mention.span.end]
    if len(after) < STEP or after[0].lower not in prose.genitives:
        return ""
    whose = after[1].lower in prose.pronouns or (is_count(value) and after[1].lower in prose.definite)
    whose = whose or any(owning(word.text) for word in after[1:STEP])
    return f"a part of {after[1].lower}" if whose else ""


def _doers(scene: Scene, at: int, mention: Mention, value: Quantity) -> str:
    """Why those who are counted are some of a named whole's: they do what the verb behind its name says."""
    sentence, prose = scene.sentence, pack(mention.language).prose
    if at > OPENING or not is_count(value) or _all_of_them(sentence.words[:at], mention.language):
        return ""
    whole = _whole_behind(scene, sentence.index(mention.span.end - 1) + 1, value.counted, prose)
    if whole is None or sentence.prose[whole.span.end : whole.span.end + 1] != " ":
        return ""
    small = prose.functional | prose.prepositions | prose.locatives | prose.conjunctions | prose.copulas
    verb = sentence.words[sentence.index(whole.span.end - 1) + 1]
    return f"some {value.counted} of {whole.text}" if verb.lower not in small and verb.text.islower() else ""


def _all_of_them(before: Sequence[Word], language: str) -> bool:
    """Whether the words before a number say that there are so many, or that they are known: `there were`, `the`."""
    prose, every = pack(language).prose, pack(language).numbers.every
    if any(word.lower in prose.copulas for word in before):
        return True
    return bool(before) and before[-1].lower in prose.definite | every


def _whole_behind(scene: Scene, first: int, counted: str, prose: ProseWords) -> Mention | None:
    """The name that hangs on the counted noun, which is among the words from `first` on (`workers of Acme`)."""
    words = scene.sentence.words
    place = next((at for at in range(first, min(first + STEP, len(words))) if words[at].lower == counted), len(words))
    linking = prose.genitives | prose.sources | prose.locatives | prose.definite
    behind = place + 1
    place = next((at for at in range(behind, len(words)) if words[at].lower not in linking), -1)
    if any(borders(scene.sentence, at) for at in range(behind, place + 1)):
        return None
    return next((name for name in scene.names if place >= 0 and name.span.start == words[place].start), None)
