"""Evidence beside the source it is taken from and the claim it bears."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from factlint.claimbase._fault import ERROR, NOTE, WARNING, Fault
from factlint.claimbase.complaints import shown
from factlint.claimbase.index import Base, Claim, Entity, Evidence, Source
from factlint.documents._decode import SOURCE_LIMIT
from factlint.documents._open import open_document
from factlint.errors import FactlintError
from factlint.mentions import Setting
from factlint.mentions._dates.value import find_dates
from factlint.mentions._names.words import words
from factlint.mentions._quantities.value import find_quantities
from factlint.patterns import regex
from factlint.values import date, quantity
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

_BLANKS = regex(r"[\s\u00ad\u200b-\u200d\u2060\ufeff]+")
_SIGNS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-", "‑": "-"})
_LONGEST_SEARCH = 256
_CLOSE = 60
_STRIDE = 200_000
_SCALES = (10**3, 10**6, 10**9)


def groundless(base: Base) -> Iterator[Fault]:
    """FL631, FL632, FL639 and FL640: evidence beside its source and its claim."""
    changed: set[tuple[str, str, str]] = set()
    for claim in base.claims:
        for evidence in claim.evidence:
            source = base.sources.get(evidence.source)
            if source and (evidence.as_written or evidence.exact):
                yield from _beside_its_text(claim, evidence, source, changed)
                yield from _beside_the_point(claim, evidence, source)
                yield from _of_another(base, claim, evidence, source)


def _beside_its_text(
    claim: Claim, evidence: Evidence, source: Source, changed: set[tuple[str, str, str]]
) -> Iterator[Fault]:
    if not source.text_path:
        return
    try:
        text = _text(str(Path(source.text_path).absolute()))
    except FactlintError as error:
        yield Fault("FL624", ERROR, error.message, source.path, source.line)
        return
    place = (evidence.path, source.id, evidence.sha256)
    if evidence.sha256 and evidence.sha256 != text.sha256 and place not in changed:
        changed.add(place)
        message = f"the text of {shown(source.id)} has changed since evidence was taken from it"
        yield Fault("FL639", NOTE, message, evidence.path, evidence.line, claim.id, "look at it again")
    if not _in_place(evidence, text):
        yield from _unfound(claim, evidence, source, text) or _moved(claim, evidence, source, text)


def _in_place(evidence: Evidence, text: _Text) -> bool:
    """Whether the selectors of evidence hold in a text that has not changed; a look that costs nothing."""
    return (
        evidence.start >= 0
        and evidence.sha256 == text.sha256
        and text.whole[evidence.start : evidence.end] == evidence.exact
        and even(evidence.as_written) in even(evidence.exact)
    )


def _unfound(claim: Claim, evidence: Evidence, source: Source, text: _Text) -> list[Fault]:
    """FL631: what is said to be written in the source is not there."""
    for passage in dict.fromkeys(filter(None, (evidence.as_written, evidence.exact))):
        parts = [part for part in map(even, re.split(r"\[?(?:…|\.\.\.)\]?", passage)) if part]
        missing = next((part for part in parts if part not in text.even), "")
        if missing:
            message = f"{shown(passage)} is not in {shown(source.id)}"
            hint = _nearest(missing, text.even)
            return [Fault("FL631", ERROR, message, evidence.path, evidence.line, claim.id, hint)]
    return []


def _moved(claim: Claim, evidence: Evidence, source: Source, text: _Text) -> list[Fault]:
    """FL640: the words are in the source, but not where the selectors say; an edited text may move them."""
    if not evidence.exact:
        return []
    message = ""
    passage = even(evidence.prefix + evidence.exact + evidence.suffix)
    if evidence.start >= 0 and evidence.sha256 == text.sha256:
        if even(text.whole[evidence.start : evidence.end]) != even(evidence.exact):
            message = f"{shown(evidence.exact)} does not stand at {evidence.start}–{evidence.end} of {shown(source.id)}"
    elif passage not in text.even:
        message = f"{shown(evidence.exact)} stands in {shown(source.id)}, but not between the words of its `quote`"
    if not message:
        return []
    return [Fault("FL640", WARNING, message, evidence.path, evidence.line, claim.id, _nearest(passage, text.even))]


class _Text(NamedTuple):
    """A source's text, the same for comparing passages, and its digest."""

    whole: str
    even: str
    sha256: str


@lru_cache(maxsize=64)
def _text(path: str) -> _Text:
    whole = open_document(Path(path), limit=SOURCE_LIMIT).text
    return _Text(whole, even(whole), digest_of(whole))


def digest_of(text: str) -> str:
    """The SHA-256 of a source's text in UTF-8, as evidence names it."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def even(text: str) -> str:
    """The text with even blanks, quotation marks and dashes, for comparing passages."""
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", text).translate(_SIGNS)).strip()


def _nearest(passage: str, text: str) -> str:
    """`nearest: …` for the passage of the text that comes closest, else empty."""
    from rapidfuzz import fuzz

    if len(passage) > _LONGEST_SEARCH:
        return ""
    best, place = float(_CLOSE), ""
    for start in range(0, len(text), _STRIDE):
        window = text[start : start + _STRIDE + len(passage)]
        found = fuzz.partial_ratio_alignment(passage, window, score_cutoff=best)
        if found and found.score > best:
            best, place = found.score, window[found.dest_start : found.dest_end]
    return f"nearest: {shown(place)}" if place else ""


def _beside_the_point(claim: Claim, evidence: Evidence, source: Source) -> Iterator[Fault]:
    value = claim.value
    if evidence.value or not isinstance(value, (Date, Quantity)):
        return
    written, language = evidence.as_written, source.language or "en"
    if isinstance(value, Date):
        setting = Setting(calendar=source.calendar or "gregorian")
        dates = [mention.value for mention in find_dates(written, 0, len(written), language, setting)]
        verdicts = [date.compare(found, value) for found in dates if isinstance(found, Date)]
        verdicts += [date.compare(d.second, value) for d in dates if isinstance(d, Date) and d.second]
    else:
        counts = [mention.value for mention in find_quantities(written, 0, len(written), language)]
        verdicts = [_scaled(found, value) for found in counts if isinstance(found, Quantity)]
    if verdicts and all(found is Verdict.CONTRADICTS for found in verdicts):
        message = f"{shown(written)} does not hold the value of {shown(claim.id)}"
        yield Fault("FL632", WARNING, message, evidence.path, evidence.line, claim.id)


def _of_another(base: Base, claim: Claim, evidence: Evidence, source: Source) -> Iterator[Fault]:
    """FL632 for names: what is written names others of the same kind, and not the one that the claim names."""
    value, written = claim.value, evidence.as_written
    entity = base.entities.get(value.entity or "") if isinstance(value, Name) else None
    if evidence.value or entity is None:
        return
    read = words(written, 0, len(written))
    found = [aliases for *_, aliases in base.gazetteer.find_words(written, read, source.language or "en")]
    named = {alias.entity for aliases in found for alias in aliases if alias.kind == entity.kind}
    others = named - {claim.subject, claim.of, claim.place} - _around(base, entity)
    if others and entity.id not in named and not _alike(entity, written):
        message = f"{shown(written)} does not name {shown(entity.name)}, the value of {shown(claim.id)}"
        yield Fault("FL632", WARNING, message, evidence.path, evidence.line, claim.id)


def _around(base: Base, entity: Entity) -> set[str]:
    """What an entity is said to belong to, directly: a place is often named by the larger one that it lies in."""
    claims = base.by_subject.get(entity.id, ())
    return {claim.value.entity or "" for claim in claims if isinstance(claim.value, Name)} | {
        claim.place for claim in claims
    }


def _alike(entity: Entity, written: str) -> bool:
    """Whether a word of a passage begins as some name of an entity does: it may be another form of it."""
    # timid: sources have names in forms and languages that the base need not list
    names = " ".join(name.text for name in entity.names).casefold()
    starts = {word[:3] for word in re.findall(r"\w{3,}", names)}
    return any(word[:3] in starts for word in re.findall(r"\w{3,}", written.casefold()))


def _scaled(written: Quantity, known: Quantity) -> Verdict:
    """The verdict on an amount that may stand in a table of thousands or millions."""
    verdict = quantity.compare(written, known)
    if verdict is Verdict.CONTRADICTS and any(written.amount * scale == known.amount for scale in _SCALES):
        return Verdict.AGREES
    return verdict
