"""FL403."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checking import Comparison
from factlint.checking.cited import Cited, cited, sources
from factlint.documents import Document, Span
from factlint.findings import Severity
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._citation_place import citation_span
from factlint.rules._quoted import quoted
from factlint.values.verdict import Verdict

_NUMBER = regex(r"\d+")


@rule("FL403", on=Draft, severity=Severity.WARNING)
def cited_elsewhere(draft: Draft) -> Iterator[Problem]:
    """The source that is cited for a statement does not have it, and another source does.

    ## Why it matters
    A true statement with the wrong source behind it cannot be verified, and the next writer will trust the citation.

    ## Example
    The book of 1894 is in the first source only:

        They translated a book of 1894 [@second].

    With `--against` a citation is held to the passage that its sentence goes with, values or none.

    ## When it stays silent
    - The citation bears out anything that it stands for: then it may stand for the rest as well. So it does where its
      source is the one that a number of the sentence contradicts, or has what is quoted right before it, or nearly.
    - A cited source has no claim in the base, or its text is at hand and has the same number or name somewhere.
    - The cited source says otherwise: that is `cited-source-disagrees`.
    - The statement is wrong, unless the cited source has nothing at all on its subject.
    - Only names, and no date or quantity, are known from elsewhere.
    """
    groups: dict[Span, list[Cited | None]] = {}
    meant: set[Span] = set()
    for comparison in draft.comparisons:
        if comparison.citations and comparison.claim is not None:
            place = citation_span(draft.document, comparison.citations, comparison.mention.span)
            groups.setdefault(place, []).append(cited(comparison, draft.base, draft.texts))
            if comparison.verdict is Verdict.CONTRADICTS and sources(comparison.claim) & set(comparison.citations):
                meant.add(place)
    quotations = [each.mention.span for each in quoted(draft) if each.nearest]
    for place, found in groups.items():
        told = _told(draft, found) if place not in meant else []
        if told and not _for_quotation(place, told, quotations):
            meant.add(place)
            yield _problem(place, told)
    for place, right in _miscited(draft):
        if place not in meant and not _stated(groups.get(place, [])):
            yield _of_another(place, right)


def _miscited(draft: Draft) -> Iterator[tuple[Span, Comparison]]:
    """The citations behind what only another of the sources tells that the draft is held against."""
    for comparison in draft.comparisons:
        if comparison.mention.kind == "citation" and comparison.nearest:
            yield comparison.mention.span, comparison


def _of_another(place: Span, comparison: Comparison) -> Problem:
    right = comparison.nearest[0]
    return Problem(
        span=place,
        message=f"{', '.join(comparison.citations)} has next to nothing of this; {right.source} has it",
        expected=right.source,
        evidence=comparison.nearest,
        confidence=0.6,
    )


def _stated(found: list[Cited | None]) -> bool:
    """Whether the cited source bears out a value for which the citation stands."""
    return any(each is not None and each.backed and each.comparison.mention.kind != "name" for each in found)


def _told(draft: Draft, found: list[Cited | None]) -> list[Cited]:
    """The statements under one citation that only other sources have; empty in doubt."""
    told = [each for each in found if each is not None]
    if any(each.backed or each.otherwise for each in told):
        return []
    if all(each.comparison.mention.kind == "name" for each in told):
        return []  # timid: a name is named for many reasons
    if any(_holds(draft.texts.get(key), each) for each in told for key in each.comparison.citations):
        return []  # timid: the base need not have every claim of the source
    return told


def _for_quotation(place: Span, told: list[Cited], quotations: Sequence[Span]) -> bool:
    """Whether the citation stands for words that are quoted between the statements and it, as its source has them."""
    last = max(each.comparison.mention.span.end for each in told)
    return any(last <= span.start and span.end <= place.start for span in quotations)


def _holds(source: Document | None, each: Cited) -> bool:
    """Whether a source text has the numbers, else the words, of a statement."""
    if source is None:
        return False
    if _wrong(each):
        return True  # timid: it may have what contradicts the base
    text = each.comparison.mention.text
    numbers = frozenset(_NUMBER.findall(text))
    if numbers:
        return numbers <= frozenset(_NUMBER.findall(source.prose))
    return text.casefold() in source.prose.casefold()


def _wrong(each: Cited) -> bool:
    return each.comparison.verdict is Verdict.CONTRADICTS


def _lacking(each: Cited) -> str:
    """What the cited source lacks: the words of a statement, or any on its subject where those are wrong."""
    subject = each.comparison.subject
    return subject.name if _wrong(each) and subject else " ".join(each.comparison.mention.text.split())


def _problem(place: Span, told: list[Cited]) -> Problem:
    keys = dict.fromkeys(key for each in told for key in each.comparison.citations)
    right = dict.fromkeys(source for each in told for source in each.elsewhere)
    texts = dict.fromkeys(_lacking(each) for each in told)
    claim = told[0].comparison.claim
    return Problem(
        span=place,
        message=f"{', '.join(keys)} does not have {', '.join(texts)}; {', '.join(right)} does",
        expected=", ".join(right),
        claim=claim.id if claim else "",
        evidence=claim.evidence if claim else (),
        confidence=0.7,
    )
