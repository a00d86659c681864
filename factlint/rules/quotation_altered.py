"""FL404."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking.requoting import requoted
from factlint.claimbase.index import Evidence
from factlint.documents import Span
from factlint.findings import Edit, Fix, Severity
from factlint.rules import Draft, Problem, rule
from factlint.rules._quoted import Quoted, around, passage, quoted

_MOST = 3
"""Changes that a message tells."""


@rule("FL404", on=Draft, severity=Severity.WARNING)
def quotation_altered(draft: Draft) -> Iterator[Problem]:
    """A quotation is not word for word what the cited source has.

    A changed number or a lost or added negation is an error, whatever else is alike.

    ## Why it matters
    Quotation marks promise the very words. A changed word is put into someone's mouth.

    ## Example
    The source has "the fortress fell in the night of 3 May":

        "The fortress fell in the night of 8 May", she wrote [@diary].

    ## When it stays silent
    - What is left out is marked by an ellipsis, what is put in stands in square brackets.
    - Only case, quotation marks, dashes, punctuation, hyphens at line ends or spellings that were modernised differ.
    - The text of a cited source is not at hand, or is in another language.
    - No passage is like the quotation: that is `quotation-not-in-source`.
    """
    for found in quoted(draft):
        if found.held.place and not found.held.found:
            yield _problem(draft, found)


def _problem(draft: Draft, found: Quoted) -> Problem:
    words = passage(draft, found)
    source = draft.texts[found.nearest]
    shown = [_change(*change) for change in found.held.changes]
    start, end = found.mention.span
    written, changes = draft.document.text[start:end], found.held.changes
    right = requoted(written, words, changes) or requoted(written, around(draft, found), changes)
    edits = tuple(Edit(Span(start + place.start, start + place.end), text) for place, text in right)
    more = f" and {len(shown) - _MOST} more changes" if len(shown) > _MOST else ""
    return Problem(
        span=found.mention.span,
        message=f"{found.nearest} {', '.join(shown[:_MOST])}{more}",
        expected=words,
        evidence=(Evidence(source=found.nearest, as_written=words, path=source.path),),
        severity=Severity.ERROR if found.held.grave else None,
        confidence=0.9,
        fixes=(Fix(message="quote the words of the source", edits=edits),) if edits else (),
    )


def _change(lost: tuple[str, ...], added: tuple[str, ...]) -> str:
    """What the source has in a place where the quotation has something else."""
    if not lost:
        return f"does not have `{' '.join(added)}`"
    return f"has `{' '.join(lost)}`" + (f" for `{' '.join(added)}`" if added else " as well")
