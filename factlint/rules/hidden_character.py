"""FL910."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from factlint.documents import Span
from factlint.findings import Edit, Fix, Severity
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule

_HIDDEN = regex(
    "(?<=\\d)[\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff\U000e0000-\U000e007f]+(?=\\d)"
    "|(?<=[A-Za-z\u0400-\u04ff])[\u200b\u2060\ufeff\U000e0000-\U000e007f]+(?=[A-Za-z\u0400-\u04ff])"
)
_ENTITY = regex(r"(?<=\d)&#[xX]?[0-9A-Fa-f]{1,6};|&#[xX]?[0-9A-Fa-f]{1,6};(?=\d)")
_BEFORE = regex(r"[\w&#;]*\Z")
_AFTER = regex(r"[\w&#;]*")


@rule("FL910", on=Draft, severity=Severity.WARNING)
def hidden_character(draft: Draft) -> Iterator[Problem]:
    """A character that nobody sees stands inside a number or a word.

    ## Why it matters
    What a reader sees and what a program reads are then two different things, and the number or the name cannot be held
    against its sources. A number that is spelled with character references cannot be either.

    ## Example
    One digit is a character reference:

        The bridge was opened in 18&#55;0.

    ## When it stays silent
    - Soft hyphens and joiners inside words, which many scripts need.
    - Controls that turn the text's direction: those are `mixed-script`.
    - Code, addresses and all else that is not prose.
    """
    document = draft.document
    for match in _HIDDEN.finditer(document.prose):
        names = ", ".join(f"U+{ord(char):04X}" for char in match[0][:4])
        fix = Fix(message="take it out", edits=(Edit(Span(*match.span()), ""),), safe=True)
        yield Problem(
            span=_around(document.text, match),
            message=f"a hidden character is in here: {names}",
            fixes=(fix,),
            confidence=0.9,
        )
    for match in _ENTITY.finditer(document.text):
        if document.prose[match.start() : match.end()].isspace() and _in_a_block(draft, match.start()):
            yield Problem(
                span=_around(document.text, match), message=f"`{match[0]}` hides a number, which was not checked"
            )


def _in_a_block(draft: Draft, offset: int) -> bool:
    blocks = draft.document.blocks
    index = bisect_right(blocks, offset, key=lambda block: block.span.start) - 1
    return index >= 0 and offset < blocks[index].span.end


def _around(text: str, match: re.Match[str]) -> Span:
    """The word that a match is in."""
    before = _BEFORE.search(text[max(0, match.start() - 40) : match.start()])
    after = _AFTER.match(text, match.end(), match.end() + 40)
    return Span(match.start() - (len(before[0]) if before else 0), after.end() if after else match.end())
