"""Names that stand side by side in a list, so that neither is told of the other."""

from __future__ import annotations

from factlint.mentions import Mention
from factlint.statements import Sentence, pack

_CONJUNCTION = 3.0
"""What a conjunction adds to the distance between two words; a comma adds more."""


def side_by_side(sentence: Sentence, one: Mention, other: Mention) -> bool:
    """Whether two names are members of one list: `Ohio and Texas`, `Texas, Ohio, and the East`."""
    first, last = sorted((one, other), key=lambda mention: mention.span)
    language = pack(sentence.block.language)
    between = [word.lower for word in sentence.words if first.span.end <= word.start < last.span.start]
    if between:
        return language.numbers.joiners.issuperset(between)
    if _enumerated(sentence, first, last):
        return True
    after = next((word for word in sentence.words if word.start >= last.span.end), None)
    if after is None or after.lower not in language.numbers.joiners:
        return False
    plain = 1.0 + _CONJUNCTION * (after.lower in language.prose.conjunctions)
    return sentence.distance(last.span.end - 1, after.start) > plain


def _enumerated(sentence: Sentence, first: Mention, last: Mention) -> bool:
    """Whether two names with a comma between follow another one with a comma: `the UK, Ireland, Denmark and Norway`."""
    before = next((one for one in reversed(sentence.of_kind("name")) if one.span.end < first.span.start), None)
    if before is None or sentence.prose[before.span.end : first.span.start].strip() != ",":
        return False
    joiners = pack(sentence.block.language).numbers.joiners
    after = next((word for word in sentence.words if word.start >= last.span.end), None)
    behind = sentence.prose[last.span.end : after.start].strip() if after else ""
    return behind == "," or (after is not None and after.lower in joiners and not behind)
