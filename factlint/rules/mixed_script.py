"""FL303."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.documents import Span
from factlint.findings import Edit, Fix, Severity
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule

_WORD = regex(r"[^\W\d_]{3,}")
_CONTROL = regex("[\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = regex("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

LOOKALIKES = dict(
    zip(
        "асеіјорѕхуһԁԛԝАВЕІЈКМНОРЅСТХУԌαοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
        "aceijopsxyhdqwABEIJKMHOPSCTXYGaoABEZHIKMNOPTYX",
        strict=True,
    )
)
"""Cyrillic and Greek letters to the Latin letters that look the same in most typefaces (Unicode TR 39)."""
_TO_CYRILLIC = {latin: letter for letter, latin in reversed(LOOKALIKES.items()) if "\u0400" <= letter <= "\u052f"}


@rule("FL303", on=Draft, severity=Severity.WARNING)
def mixed_script(draft: Draft) -> Iterator[Problem]:
    """A word holds a letter of another script that looks like its own, or a control that turns the text's direction.

    ## Why it matters
    The word reads right and is not: no search finds it, no index sorts it, and it passes for another name. Controls
    for the direction of writing can show a text in another order than it is read in by machines.

    ## Example
    The second letter is Cyrillic:

        The league met in Gеneva.

    ## When it stays silent
    - The letters of the other script have no twin in the word's own (`Δx`, `µm`), or make up half the word or more.
    - An acronym with a foreign ending stands in a text of the other script.
    - The line has text that is written from right to left: there the controls belong.
    """
    text = draft.document.prose
    if text.isascii():
        return
    for match in _WORD.finditer(text):
        word = match[0]
        if not word.isascii() and (right := _uniform(word)) and right != word:
            span = Span(*match.span())
            strange = next(letter for letter, own in zip(word, right, strict=True) if letter != own)
            yield Problem(
                span=span,
                message=f"{word} holds a letter of another script: {strange} (U+{ord(strange):04X}) for {right}",
                expected=right,
                fixes=(Fix(message=f"write {right} in one script", edits=(Edit(span, right),), safe=True),),
            )
    yield from _controls(draft)


def _controls(draft: Draft) -> Iterator[Problem]:
    text = draft.document.text
    for match in _CONTROL.finditer(text):
        start = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.end())
        if not _RIGHT_TO_LEFT.search(text, start, len(text) if end < 0 else end):
            span = Span(*match.span())
            yield Problem(
                span=span,
                message=f"a control that turns the direction of writing (U+{ord(match[0]):04X}), and nothing to turn",
                fixes=(Fix(message="remove it", edits=(Edit(span, ""),), safe=True),),
            )


def _uniform(word: str) -> str:
    """The word in one script, when its other letters are few and all have a twin there; else empty."""
    latin = sum(1 for letter in word if letter < "\u0250")
    other = len(word) - latin
    if not latin or not other:
        return ""
    if latin > other:
        made = "".join(LOOKALIKES.get(letter, letter) for letter in word)
        return made if all(letter < "\u0250" for letter in made) and not _inflected(word) else ""
    if latin < other and all("\u0400" <= letter <= "\u052f" or letter < "\u0250" for letter in word):
        made = "".join(_TO_CYRILLIC.get(letter, letter) for letter in word)
        return made if all(letter >= "\u0250" for letter in made) else ""
    return ""


def _inflected(word: str) -> bool:
    """Whether it is an acronym with an ending of another script after it."""
    stem = word.rstrip("".join(LOOKALIKES))
    return len(stem) >= 2 and stem.isupper() and word[len(stem) :].islower()
