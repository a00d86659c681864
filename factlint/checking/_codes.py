"""Codes beside claims: identifiers such as ISBN, call numbers and area codes agree letter for letter or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.checking._comparison import Comparison
from factlint.checking._scene.scene import Scene
from factlint.checking._weighing.weigh import weigh
from factlint.claimbase.index import Base, Claim
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.remembering import remembered
from factlint.values.name import Name
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

_CODE = regex(r"[0-9A-Za-z][0-9A-Za-z./\-]*")
_DIGIT = regex(r"[0-9]")
SHORTEST = 4
IDENTIFIER = 7
"""Digits from which a bare whole number is taken for an identifier."""
LARGEST = 10**30
SUBJECT_FLOOR = 0.65
PREDICATE_FLOOR = 0.6
CHANGED = 0.34
"""Share of a code's characters that a slip changes at most."""


def compare_codes(scene: Scene, text: str) -> list[Comparison]:
    """One comparison for each code on record that a sentence signals; `text` is the draft's prose."""
    found: list[Comparison] = []
    span = scene.sentence.span
    claims = list(_signalled(scene)) if _DIGIT.search(text, span.start, span.end) and scene.cues else []
    codes = [code for code in _codes(scene, text) if _bare(code.text)] if claims else []
    for claim in claims:
        known = _bare(_code(claim))
        same = next((code for code in codes if _bare(code.text) == known), None)
        if same:
            found.append(_comparison(same, claim, Verdict.AGREES, "the same code"))
            continue
        altered = [code for code in codes if _slip(_bare(code.text), known)]
        if len(altered) == 1:
            weight = weigh(scene, altered[0], claim)
            if weight.subject >= SUBJECT_FLOOR and weight.predicate >= PREDICATE_FLOOR:
                found.append(_comparison(altered[0], claim, Verdict.CONTRADICTS, *weight.reasons))
    return found


def _signalled(scene: Scene) -> Iterator[Claim]:
    """The claims in sight whose value is a code and whose predicate the sentence names."""
    for subject in scene.subjects:
        for claim in _coded(scene.base, subject):
            if claim.predicate in scene.cues:
                yield claim


@remembered
def _coded(base: Base, subject: str) -> tuple[Claim, ...]:
    """The claims of a subject whose value is a code."""
    return tuple(claim for claim in base.by_subject.get(subject, ()) if _is_code(_code(claim)))


def _code(claim: Claim) -> str:
    """The identifier that a claim holds; a long whole number that measures and counts nothing is one too."""
    value = claim.value
    if isinstance(value, Quantity):
        plain = not (value.unit or value.counted or value.upper) and value.amount == value.amount.to_integral_value()
        digits = str(int(value.amount)) if plain and value.amount < LARGEST else ""
        return digits if len(digits) >= IDENTIFIER else ""
    return value if isinstance(value, str) else ""


def _is_code(value: str) -> bool:
    return len(value) >= SHORTEST and any(map(str.isdigit, value)) and _CODE.fullmatch(value) is not None


def _codes(scene: Scene, text: str) -> Iterator[Mention]:
    span = scene.sentence.span
    for match in _CODE.finditer(text, span.start, span.end):
        code = match.group().rstrip("./-")
        if len(code) >= SHORTEST and any(map(str.isdigit, code)):
            yield Mention(span=Span(match.start(), match.start() + len(code)), text=code, kind="name", value=Name(code))


def _bare(code: str) -> str:
    return re.sub(r"[./\-]", "", code).upper()


def _slip(stated: str, known: str) -> bool:
    """Whether one code may be the other, mistyped: as long, give or take one, and mostly alike."""
    if abs(len(stated) - len(known)) > 1 or stated.isdigit() != known.isdigit():
        return False
    changed = sum(one != other for one, other in zip(stated, known, strict=False)) + abs(len(stated) - len(known))
    return changed <= max(1, round(CHANGED * len(known)))


def _comparison(code: Mention, claim: Claim, verdict: Verdict, *reasons: str) -> Comparison:
    return Comparison(mention=code, verdict=verdict, claim=claim, confidence=0.9, reasons=(claim.id, *reasons))
