"""Whose a role is: the name that stands beside a noun such as `brother` or `capital`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Sequence
from operator import attrgetter

from factlint.claimbase.index import Entity
from factlint.languages import Language
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.mentions._possessive import owning
from factlint.statements import Subject, Word
from factlint.statements.weights import ROLE
from factlint.values.name import Name

DESCRIBING = 2
"""Words between an owner and the role (`Ada's eldest surviving son`)."""
LINKED = 7
"""Words from a role noun to the name that is linked to it: `kuya ni Vladimir Ilyich na si`."""
RANKS = 1
"""Words between a role noun and the name behind it (`отец генерала Воронова`)."""
_start = attrgetter("start")


def owned(tokens: Sequence[Word], position: int, prose: ProseWords, named: Sequence[Subject]) -> Subject | None:
    """The name beside a role noun that says whose it is: `the capital of France`, `Ada's brother`."""
    if position and owning(tokens[position - 1].lower):
        before = next((one for one in reversed(named) if one.offset <= tokens[position - 1].start), None)
        first = bisect_left(tokens, before.offset, key=_start) if before else position
        whole = all(token.text[0].isupper() for token in tokens[first:position])
        return before if before and whole else Subject(None, tokens[position - 1].start, ROLE, "not on record")
    ahead = position + 1
    while ahead < len(tokens) and (tokens[ahead].lower in prose.genitives or tokens[ahead].lower in prose.definite):
        ahead += 1
    if ahead >= len(tokens) or (ahead == position + 1 and not prose.bare_nouns):
        return None
    stranger = ahead == position + 1 and tokens[ahead].text[0].isupper()
    behind = next((one for one in named if one.offset == tokens[ahead].start), None)
    return behind or (Subject(None, tokens[ahead].start, ROLE, "not on record") if stranger else None)


def linked_name(tokens: Sequence[Word], position: int, language: Language) -> int:
    """The number of the name that a linker and a marker tie to a noun: `kuya na si` N, `ama ni` M `na si` N; else 0."""
    marks = language.clauses.personal & language.clauses.subjects
    if not marks:
        return 0
    for at in range(position + 1, min(position + LINKED, len(tokens) - 1)):
        word, before = tokens[at].lower, tokens[at - 1].lower
        if word in marks:
            tied = before in language.prose.relatives or before.endswith(language.prose.linkers)
            return at + 1 if tied else 0
        owner = word in language.prose.pronouns or word in language.prose.genitives or tokens[at].text[0].isupper()
        if not owner and word not in language.prose.relatives:
            return 0
    return 0


def of_another(
    tokens: Sequence[Word], at: int, mentions: Sequence[Mention], own: Container[str], prose: ProseWords
) -> bool:
    """Whether a noun goes on with whose or where it is, and that is another's: `the church of Welford`.

    `own` has the stems of the names of what the noun may point back to.
    """
    behind = at + 1
    if behind >= len(tokens) or tokens[behind].lower not in prose.genitives | prose.inside:
        return False
    owned = tokens[behind].lower in prose.genitives
    while behind + 1 < len(tokens) and (behind == at + 1 or tokens[behind].lower in prose.definite):
        behind += 1
    whose = tokens[behind]
    if not whose.text[0].isupper() or whose.stem in own:
        return False
    return owned or any(one.span.start == whose.start and isinstance(one.value, Name) for one in mentions)


def owns_role(mention: Mention, tokens: Sequence[Word], prose: ProseWords) -> bool:
    """Whether a name only says whose a role is: `Ada Berg's eldest surviving son William was born`."""
    at = bisect_left(tokens, mention.span.end, key=_start) - 1
    if at < 0 or not owning(tokens[at].lower):
        return False
    for token in tokens[at + 1 : at + 1 + DESCRIBING + 1]:
        if token.lower in prose.roles:
            return True
        if not token.text.islower() or token.lower in prose.functional:
            return False
    return False


def oblique(mention: Mention, known: Entity | None, tokens: Sequence[Word], language: Language) -> bool:
    """Whether a name only says whose a role is, or before or after what something was.

    `Син Левицького помер`, `до сражения при Каменке`; as it is cited, a name stands beside its noun: `брат Андрій`.
    """
    if not language.prose.bare_nouns:
        return False
    at = bisect_left(tokens, mention.span.start, key=_start)
    if at and tokens[at - 1].lower in (language.dates.before_date, language.dates.after_date):
        return True
    cited = known is None or any(name.text == mention.text for name in known.names)
    return not cited and known is not None and known.kind == "person" and _behind_role(tokens, at, language.prose)


def _behind_role(tokens: Sequence[Word], at: int, prose: ProseWords) -> bool:
    """Whether a role noun stands before a word, perhaps with a rank between them."""
    before = [token.lower for token in tokens[max(0, at - 1 - RANKS) : at]]
    for place, word in reversed(list(enumerate(before))):
        if word in prose.roles:
            return not any(one in prose.roles for one in before[place + 1 :])
        if not tokens[at - len(before) + place].text.islower() or word in prose.locatives or word in prose.prepositions:
            return False
    return False


def strange(named: Sequence[Subject], offset: int) -> bool:
    """Whether a sentence names before an offset only those who are not on record."""
    before = [subject.entity for subject in named if subject.offset < offset and subject.weight > ROLE]
    return bool(before) and not any(before)
