"""The comparisons of a whole draft with a claims base."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from msgspec.structs import replace

from factlint.checking._codes import compare_codes
from factlint.checking._comparison import Comparison
from factlint.checking._deciding.assertions import compare_assertions
from factlint.checking._deciding.comparing import compare_comparisons
from factlint.checking._figure_of import figure_of
from factlint.checking._grid.cells import compare_cells
from factlint.checking._naming.names import compare_names
from factlint.checking._naming.ties import Ties
from factlint.checking._own_dates import compare_own_dates
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.when import Times
from factlint.checking._signed_dates import compare_signed_dates
from factlint.checking._table.table import compare_table
from factlint.checking._weighing.explain import compare_values
from factlint.checking._weighing.told import Told
from factlint.checking.cues import signals
from factlint.checking.lifespan import compare_lifespans
from factlint.claimbase.index import Base
from factlint.documents import Document, Span
from factlint.mentions import Mention
from factlint.statements import Sentence, Statement
from factlint.statements.read import statements
from factlint.statements.weights import PRONOUN
from factlint.values.date import Date, compare
from factlint.values.name import Name
from factlint.values.verdict import Verdict


def compare_document(
    document: Document,
    mentions: Sequence[Mention],
    base: Base,
    sentences: Sequence[Sentence],
    *,
    explained: bool = True,
) -> tuple[Comparison, ...]:
    """Every checkable mention of a draft beside the claim it is about, in the order of the text.

    `sentences` are those of the draft that mention something, as `statements.read` gives them. Unless the comparisons
    are to be `explained`, they have not all their reasons, and only what can decide is weighed.
    """
    found: list[Comparison] = []
    present = frozenset(
        entity for mention in mentions if isinstance(mention.value, Name) for entity in mention.value.entities
    )
    ties = Ties(base, present)
    named: dict[str, None] = {}
    series = _series(mentions)
    cells = compare_cells(document, mentions, base)
    times, told = Times(document.text), Told(base)
    for sentence in sentences:
        language = sentence.block.language
        scene = Scene(
            sentence=sentence,
            signals=signals(base, language, used=True),
            base=base,
            prose=document.prose,
            dated=times.before(sentence),
            explained=explained,
        )
        tabled = [cells[one] for one in dict.fromkeys(one.span for one in sentence.mentions) if one in cells]
        codes = [*tabled, *compare_codes(scene, document.prose), *compare_table(sentence, document.prose, base, named)]
        for entity in (one.entity for one in sentence.subjects if one.entity and one.weight >= PRONOUN):
            named.pop(entity, None)
            named[entity] = None
        stated = _standing(statements(sentence), codes, series)
        spans = _bracketed(scene, stated, document)
        if spans:
            stated = [one for one in stated if not any(span.mention.span.overlaps(one.mention.span) for span in spans)]
        values = compare_values(scene, stated, codes, told.before(sentence))
        names = compare_names(scene, stated, ties, [*spans, *values])
        here = [*codes, *spans, *_unless_misnamed(values, names), *names]
        found += [*here, *compare_comparisons(scene), *_further(compare_assertions(scene), here)]
        times.take(sentence)
        told.take(sentence, values)
    found.sort(key=lambda comparison: comparison.mention.span)
    return tuple(_titled(comparison, base, present) for comparison in found)


def _bracketed(scene: Scene, stated: Sequence[Statement], document: Document) -> list[Comparison]:
    """The comparisons of dates that a bracket behind a name, or a word like `of`, gives to what is named."""
    return (
        compare_lifespans(scene, stated, document.prose)
        or compare_signed_dates(scene, stated, document.text)
        or compare_own_dates(scene, stated, document.prose)
    )


def _unless_misnamed(values: Iterable[Comparison], names: Iterable[Comparison]) -> Iterator[Comparison]:
    """The comparisons of values, but for dates that are wrong of what is named and right of what is due there."""
    due = [one.claim.value for one in names if one.due and one.claim and isinstance(one.claim.value, Date)]
    for one in values:
        value = one.mention.value
        right = isinstance(value, Date) and any(compare(value, known) is Verdict.AGREES for known in due)
        if one.verdict is not Verdict.CONTRADICTS or not right:
            yield one


def _further(decided: Iterable[Comparison], here: Sequence[Comparison]) -> Iterator[Comparison]:
    """What words alone contradict, but for claims on a subject of which a value or a name here is wrong already."""
    wrong = {one.claim.subject for one in here if one.claim and one.verdict is Verdict.CONTRADICTS}
    return (one for one in decided if one.claim is None or one.claim.subject not in wrong)


def _titled(comparison: Comparison, base: Base, present: frozenset[str]) -> Comparison:
    if comparison.claim is None:
        return comparison
    predicate = base.predicates.get(comparison.claim.predicate)
    phrase = predicate.phrase if predicate and predicate.phrase else " ".join(predicate.words) if predicate else ""
    return replace(
        comparison,
        subject=base.entities.get(comparison.claim.subject),
        phrase=phrase or comparison.claim.predicate.replace("-", " ").replace("_", " "),
        figure_of=figure_of(comparison, base, present),
    )


def _standing(stated: Sequence[Statement], codes: Sequence[Comparison], series: frozenset[str]) -> list[Statement]:
    """The statements that are no part of a longer known name or of a code: the 12 of Apollo 12 counts nothing.

    Nor does the 8 of Apollo 8 where the draft names Apollo 11: `series` holds Apollo.
    """
    codings = {code.mention.span for code in codes}
    names = {one.mention.span for one in stated if isinstance(one.mention.value, Name) and one.mention.value.entities}
    if not (codings or names):
        return list(stated)
    covers = sorted(codings | names)
    starts = [cover.start for cover in covers]
    ends = list(accumulate((cover.end for cover in covers), max))
    return [
        one
        for one in stated
        if one.mention.span not in codings
        and not _covered(one.mention.span, starts, ends)
        and not _numbers_series(one, series)
    ]


def _numbers_series(statement: Statement, series: frozenset[str]) -> bool:
    """Whether a number stands behind the word that names on record have before theirs."""
    sentence, start = statement.sentence, statement.mention.span.start
    at = sentence.index(start) - 1
    if statement.mention.kind == "name" or at < 0 or not statement.mention.text[0].isdecimal():
        return False
    return start - sentence.words[at].end == 1 and sentence.words[at].text in series


def _series(mentions: Sequence[Mention]) -> frozenset[str]:
    """The words in capitals that stand before the number at the end of known names (`Apollo 11`)."""
    known = (one.text.split() for one in mentions if isinstance(one.value, Name) and one.value.entities)
    return frozenset(
        words[-2] for words in known if len(words) > 1 and words[-1].isdecimal() and words[-2][0].isupper()
    )


def _covered(span: Span, starts: Sequence[int], ends: Sequence[int]) -> bool:
    """Whether a span lies in a longer one, of which the starts and the furthest end up to each are given."""
    before, until = bisect_left(starts, span.start), bisect_right(starts, span.start)
    return (before > 0 and ends[before - 1] >= span.end) or (until > 0 and ends[until - 1] > span.end)
