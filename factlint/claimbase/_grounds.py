"""Evidence beside the source it is taken from and the claim it bears."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from factlint.claimbase._complaints import shown
from factlint.claimbase._fault import ERROR, WARNING, Fault
from factlint.claimbase.index import Base, Claim, Evidence, Source
from factlint.documents._open import open_document
from factlint.errors import FactlintError
from factlint.mentions import Setting
from factlint.mentions._date_value import find_dates
from factlint.mentions._quantity_value import find_quantities
from factlint.values import date, quantity
from factlint.values.date import Date
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

_BLANKS = re.compile(r"[\s\u00ad\u200b-\u200d\u2060\ufeff]+")
_SIGNS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-", "‑": "-"})
_LONGEST_SEARCH = 256
_CLOSE = 60
_STRIDE = 200_000
_SCALES = (10**3, 10**6, 10**9)


def groundless(base: Base) -> Iterator[Fault]:
    """FL631 and FL632: evidence that is not in its source, or does not hold the claim's value."""
    for claim in base.claims:
        for evidence in claim.evidence:
            source = base.sources.get(evidence.source)
            if evidence.as_written and source:
                yield from _unfound(claim, evidence, source)
                yield from _beside_the_point(claim, evidence, source)


def _unfound(claim: Claim, evidence: Evidence, source: Source) -> Iterator[Fault]:
    if not source.text_path:
        return
    try:
        text = _text(source.text_path)
    except FactlintError as error:
        yield Fault("FL624", ERROR, error.message, source.path, source.line)
        return
    parts = [part for part in map(_even, re.split(r"\[?(?:…|\.\.\.)\]?", evidence.as_written)) if part]
    missing = next((part for part in parts if part not in text), "")
    if missing:
        message = f"{shown(evidence.as_written)} is not in {shown(source.id)}"
        yield Fault("FL631", ERROR, message, evidence.path, evidence.line, claim.id, _nearest(missing, text))


@lru_cache(maxsize=64)
def _text(path: str) -> str:
    return _even(open_document(Path(path)).text)


def _even(text: str) -> str:
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


def _scaled(written: Quantity, known: Quantity) -> Verdict:
    """The verdict on an amount that may stand in a table of thousands or millions."""
    verdict = quantity.compare(written, known)
    if verdict is Verdict.CONTRADICTS and any(written.amount * scale == known.amount for scale in _SCALES):
        return Verdict.AGREES
    return verdict
