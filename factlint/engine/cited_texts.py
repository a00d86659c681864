"""Statements with a citation that the claims base knows nothing of, beside the texts of the sources that they cite."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from factlint.checking import Comparison
from factlint.claimbase.index import Base, Claim, Source
from factlint.documents import Document
from factlint.documents._document import Span
from factlint.engine.against import indexed
from factlint.mentions import Mention, Setting
from factlint.values.date import Date
from factlint.values.verdict import Verdict

_KINDS = frozenset(("date", "quantity"))
_BORNE_OUT = frozenset((Verdict.AGREES, Verdict.LESS_PRECISE, Verdict.OTHER_CALENDAR))


class _Shelf(Struct, frozen=True):
    """The draft, and the sources whose texts are at hand."""

    document: Document
    sources: Mapping[str, Source]
    setting: Setting

    def compare(self, key: str, mentions: Sequence[Mention]) -> dict[Span, Comparison]:
        """What one source has to say of some mentions of the draft."""
        from factlint.checking.against import compare_against

        source = self.sources[key]
        setting = replace(self.setting, calendar=source.calendar or self.setting.calendar)
        found = compare_against(self.document, mentions, indexed((source.text_path,), setting))
        return {one.mention.span: _named(one, key) for one in found}


def borne_out(
    document: Document, comparisons: Sequence[Comparison], base: Base, setting: Setting
) -> tuple[Comparison, ...]:
    """The comparisons, in which statements without a claim are held against the texts of all sources they cite.

    What a cited text states agrees with it; what only another text states agrees with that; what none states is
    `unsupported`.
    """
    shelf = _Shelf(document, base.with_text, setting)
    groups: dict[tuple[str, ...], list[Comparison]] = {}
    for one in comparisons:
        if one.verdict is Verdict.NO_CLAIM and _checkable(one) and all(key in shelf.sources for key in one.citations):
            groups.setdefault(one.citations, []).append(one)
    changed = {one.mention.span: one for keys, group in groups.items() for one in _settled(shelf, keys, group)}
    return tuple(changed.get(one.mention.span, one) for one in comparisons)


def _checkable(one: Comparison) -> bool:
    value = one.mention.value
    if isinstance(value, Date) and not value.has_year:
        return False  # timid: the text may tell the day in another calendar, and its year far away
    return one.mention.kind in _KINDS and bool(one.citations) and not one.unbacked


def _settled(shelf: _Shelf, keys: tuple[str, ...], group: Sequence[Comparison]) -> Iterable[Comparison]:
    left = {one.mention.span: one for one in group}
    nearest: dict[Span, Comparison] = {}
    for key in (*keys, *(key for key in shelf.sources if key not in keys)):
        if not left:
            return
        found = shelf.compare(key, [one.mention for one in left.values()])
        for span, one in list(left.items()):
            other = found.get(span)
            if other is None and key in keys:
                del left[span]  # timid: the text has the number, or the number is the writer's own count
            elif other and other.verdict in _BORNE_OUT:
                yield replace(other, citations=one.citations)
                del left[span]
            elif other and key in keys:
                nearest.setdefault(span, other)
    for span, one in left.items():
        yield _unsupported(one, nearest.get(span))


def _unsupported(one: Comparison, nearest: Comparison | None) -> Comparison:
    evidence = nearest.claim.evidence if nearest and nearest.claim else ()
    return replace(one, unsupported=True, nearest=evidence, reasons=(*one.reasons, "no cited text states it"))


def _named(one: Comparison, key: str) -> Comparison:
    """A comparison whose evidence goes by the id of the source record, not by the name of its file."""
    return replace(one, claim=_of(one.claim, key), nearest=tuple(replace(each, source=key) for each in one.nearest))


def _of(claim: Claim | None, key: str) -> Claim | None:
    if claim is None:
        return None
    evidence = tuple(replace(each, source=key) for each in claim.evidence)
    return replace(claim, id=f"{key}:{claim.line or (evidence[0].line if evidence else 0)}", evidence=evidence)
