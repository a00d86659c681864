"""What a vocabulary calls complete: a draft may say of it only what is on record, the rest is unbacked."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from factlint.checking._comparison import Comparison
from factlint.checking._table.sheet import Sheet
from factlint.checking._table.tallies import Tallies
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.statements import Sentence
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict
from factlint.vocabulary import Predicate

CONFIDENCE = 0.7
_KINDS = {"date": ("date",), "quantity": ("quantity",), "name": ("name",), "any": ("date", "name")}


def compare_unstated(
    sentence: Sentence, sheet: Sheet, tallies: Tallies, settled: Collection[Span]
) -> Iterator[Comparison]:
    """One unbacked comparison for each value in a clause that speaks of something complete and not on record.

    Values with a span in `settled` are left out.
    """
    cues = [
        (sentence.words[first].start, sheet.base.predicates[name])
        for first, _, name in sheet.complete.find(sentence.words)
    ]
    ends = {sentence.words[end - 1].end + 1 for _, end, _ in sheet.complete.find(sentence.words)}
    pairs = {mention.span for one in tallies.numbers if one.second for mention in one.members}
    joined: set[int] = set()
    for mention in sentence.mentions if cues else ():
        cue = next((one for one in cues if _speaks(one, mention, tallies)), None)
        if cue is None or mention.span in settled or mention.span in pairs or not _open(mention, sentence, tallies):
            continue
        if _group(mention) in joined or tallies.in_label(mention):
            continue
        if mention.kind == "quantity" and mention.span.start in ends:
            continue  # a part of the phrase: `over his last two games`
        joined.add(_group(mention))
        yield Comparison(
            mention=mention,
            verdict=Verdict.NO_CLAIM,
            phrase=cue[1].phrase,
            unbacked=True,
            confidence=CONFIDENCE,
            span=_whole(sentence, mention),
            reasons=(f"nothing on record about {cue[1].phrase or cue[1].id}",),
        )


def _speaks(cue: tuple[int, Predicate], mention: Mention, tallies: Tallies) -> bool:
    """Whether a cue stands for the mention: in its clause, and before it unless it is a number."""
    start, predicate = cue
    if mention.kind not in _KINDS.get(predicate.value, ()) or not tallies.owners.same_clause(start, mention.span.start):
        return False
    return mention.kind == "quantity" or start < mention.span.start


def _open(mention: Mention, sentence: Sentence, tallies: Tallies) -> bool:
    """Whether a mention states something: a name that is no subject of the clause, a day, a number."""
    value = mention.value
    if isinstance(value, Name):
        before = [one for one in sentence.of_kind("name") if one.span.end <= mention.span.start]
        meant = any(tallies.owners.same_clause(one.span.start, mention.span.start) for one in before)
        return not mention.text.isupper() and (meant or not value.entities)
    return isinstance(value, Date) or (isinstance(value, Quantity) and not value.ordinal)


def _group(mention: Mention) -> int:
    """The place of the first number of a group: its members are one statement; else of the mention itself."""
    value = mention.value
    grouped = isinstance(value, Quantity) and value.group is not None and value.group.kind == "ratio"
    return value.group.start if grouped and isinstance(value, Quantity) and value.group else mention.span.start


def _whole(sentence: Sentence, mention: Mention) -> Span:
    """The mention with the other members of its group."""
    members = [other.span for other in sentence.of_kind("quantity") if _group(other) == _group(mention)]
    return Span(mention.span.start, max([mention.span.end, *(span.end for span in members)]))
