"""A span of dates in brackets behind a name: `Lenin (22 April 1870 – 21 January 1924)` states birth and death."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace
from rapidfuzz.distance import OSA

from factlint.checking._comparison import Comparison
from factlint.checking._scene.scene import Scene
from factlint.checking._values import verdict
from factlint.claimbase.index import Base, Claim
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.statements import Statement
from factlint.values.date import Date, Precision
from factlint.values.name import Name
from factlint.values.verdict import Verdict
from factlint.vocabulary import LIFESPANS

_BEHIND = regex(r"[^\w()]*\((?:[^()\d]{0,40}[;,:] )?")
"""What stands between a name and the dates in the bracket behind it: another spelling of the name at most."""
GROWN = 12
"""Years after a birth from which a span is that of a reign or an office, and no slip for the birth."""
_DASH = regex(r"\s*[–—-]\s*")
_PARTED = regex(r"(?:, [^()\d–—]{2,50})?\s*[–—-]\s*")
"""What stands between the two dates of a life: a dash, before that the place of the first."""
NEXT = 3
"""Mentions behind the first date among which the second is: a place may have two names (`Lund, Sweden`)."""


def compare_lifespans(scene: Scene, statements: Sequence[Statement], text: str) -> list[Comparison]:
    """A comparison for each end of each bracketed span of dates; `text` is the draft's prose."""
    found: list[Comparison] = []
    if not scene.named:
        return found
    for at, (before, statement) in enumerate(pairwise(statements)):
        name, span = before.mention, statement.mention
        if not isinstance(name.value, Name) or len(name.value.entities) != 1 or not isinstance(span.value, Date):
            continue
        if name.span.start > scene.sentence.words[0].start and _heads(scene, span, text):
            continue  # timid: a heading that only ends with a name gives the years of its chapter
        if _BEHIND.fullmatch(text, name.span.end, span.span.start):
            ends = enumerate(_halves(statement, statements[at + 2 : at + 2 + NEXT], text))
            life = [one for at, end in ends for one in held(scene.base, name.value.entities[0], at, *end)]
            found += [] if _within_life(life) else life
    return found


def _heads(scene: Scene, span: Mention, text: str) -> bool:
    """Whether a sentence is a heading, or a line of its own that ends with the bracket around a span."""
    block = scene.sentence.block
    return block.kind == "heading" or text[span.span.end : block.span.end].strip(") \n*_#") == ""


def _within_life(life: Sequence[Comparison]) -> bool:
    """Whether a span begins in the middle of a life and ends by its end: a reign, a term, years of work."""
    if len(life) < len(LIFESPANS[0]):
        return False
    (born, known), (died, last) = ((one.mention.value, one.claim and one.claim.value) for one in life[:2])
    values = [value.year for value in (born, known, died, last) if isinstance(value, Date) and value.year is not None]
    if len(values) < 2 * len(LIFESPANS[0]):
        return False
    slip = OSA.distance(str(values[0]), str(values[1]), score_cutoff=1) <= 1
    return not slip and values[0] - values[1] >= GROWN and values[2] <= values[3]


def _halves(statement: Statement, behind: Sequence[Statement], text: str) -> list[tuple[Statement, Date]]:
    """The beginning and the end of a span that is one date with two ends, or two dates with a dash between.

    The first may have its place: `(1852, Lund – 1919, Malmö)`.
    """
    span = statement.mention.value
    if not isinstance(span, Date):
        return []
    if span.ranged:
        return [(statement, end) for end in ends_of(span)]
    following = next((one for one in behind if isinstance(one.mention.value, Date)), None)
    second = following.mention.value if following else None
    if following is None or not isinstance(second, Date):
        return []
    parted = _PARTED.fullmatch(text, statement.mention.span.end, following.mention.span.start)
    return [(statement, span), (following, second)] if parted else []


def held(base: Base, entity: str, position: int, statement: Statement, half: Date) -> Iterator[Comparison]:
    """The comparison of a date with what is on record as the beginning (position 0) or the end (1) of an entity."""
    claims = [claim for claim in base.by_subject.get(entity, ()) if _is_end(base, claim, position)]
    mention = _half_of(statement.mention, position, half)
    verdicts = [(verdict(mention, claim), claim) for claim in claims]
    fitting = next((pair for pair in verdicts if pair[0].fits), None)
    for outcome, claim in [fitting] if fitting else verdicts[:1]:
        if outcome is not Verdict.NOT_COMPARABLE:
            yield _comparison(mention, outcome, claim, statement)


def _half_of(mention: Mention, position: int, half: Date) -> Mention:
    """The mention, or the part of it before or after its dash, with the value of that part."""
    dash = _DASH.search(mention.text)
    if half == mention.value or dash is None:
        return replace(mention, value=half)
    start, end = (0, dash.start()) if position == 0 else (dash.end(), len(mention.text))
    span = Span(mention.span.start + start, mention.span.start + end)
    return replace(mention, value=half, span=span, text=mention.text[start:end])


def _comparison(mention: Mention, outcome: Verdict, claim: Claim, statement: Statement) -> Comparison:
    return Comparison(
        mention=mention,
        verdict=outcome,
        claim=claim,
        confidence=0.95,
        citations=statement.citations,
        reasons=(f"{claim.id}: {outcome.value}, the bracket behind the name gives the ends of a life",),
    )


def _is_end(base: Base, claim: Claim, position: int) -> bool:
    predicate = base.predicates.get(claim.predicate)
    same = {claim.predicate, *(predicate.like if predicate else ())}
    return isinstance(claim.value, Date) and any(pair[position] in same for pair in LIFESPANS)


def ends_of(span: Date) -> tuple[Date, ...]:
    """The first and the last date of a span as they are written; none of an open or odd one."""
    known = span.ends is not None and span.precision in (Precision.DAY, Precision.MONTH, Precision.YEAR)
    return span.ends if known and span.ends else ()
