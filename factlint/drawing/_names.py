"""The names of a text as drawing needs them: whole, without verbs and markers, also where only the rest shows them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from factlint.claimbase.entity_records import tidy
from factlint.documents import Document, Span
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.statements import pack
from factlint.values.name import Name
from factlint.values.quantity import Quantity

_REST = regex(r"-[^\W\d_]+")
_FRONT = regex(r"\b[^\W\d_a-z][^\W\d_]*-$")
_LONGEST_PART = 30
_CAPITALISED = regex(r"\b[^\W\d_a-zа-я][^\W\d_]*")


def name_of(mention: Mention) -> str:
    """The name that a mention is, without markup and with single blanks."""
    return tidy(mention.value.text) if isinstance(mention.value, Name) else mention.text


def whole_names(document: Document, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions with unknown names mended: numbered, hyphenated, split at markers, verbs left out."""
    return tuple(_whole(document, _numbered(document, mentions)))


def resolved(document: Document, mentions: Sequence[Mention], ids: Mapping[str, str]) -> tuple[Mention, ...]:
    """The mentions with the entities of the names in `ids`, those included that only the rest of the text shows."""
    return tuple(_resolved(mention, ids) for mention in _completed(document, mentions, ids))


def _completed(document: Document, mentions: Sequence[Mention], ids: Mapping[str, str]) -> list[Mention]:
    """The mentions with the names that only the rest of the text shows to be names.

    They stand at the start of a sentence, or are glued to the date before (`25 MayLenin`).
    """
    found: list[Mention] = []
    taken = [mention.span for mention in mentions if mention.kind in ("name", "date", "quantity")]
    ends = {span.end for span in taken}
    at = 0
    for block in document.blocks:
        for match in _CAPITALISED.finditer(document.prose, block.span.start, block.span.end):
            start = next((end for end in range(match.start(), match.end()) if end in ends), match.start())
            text = document.prose[start : match.end()]
            while at < len(taken) and taken[at].end <= start:
                at += 1
            if text in ids and (at >= len(taken) or taken[at].start >= match.end()):
                span = Span(start, match.end())
                value = Name(text, exact=False)
                found.append(Mention(span=span, text=text, kind="name", value=value, language=block.language))
    return sorted([*mentions, *found], key=lambda mention: (mention.span, mention.kind))


def _numbered(document: Document, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions, with a number that tells an event from others of its name made part of the name."""
    for before, mention in zip([None, *mentions], mentions, strict=False):
        head = mention.text.split()[0].lower() if isinstance(mention.value, Name) else ""
        numbered = before is not None and isinstance(before.value, Quantity) and before.value.ordinal
        gap = document.prose[before.span.end : mention.span.start] if before else ""
        if (
            before
            and numbered
            and head in pack(mention.language).clauses.kinds
            and gap.strip() in ("", "-", *pack(mention.language).clauses.relatives)
        ):
            text = document.prose[before.span.start : mention.span.end]
            if not (isinstance(mention.value, Name) and mention.value.entities):
                span = Span(before.span.start, mention.span.end)
                mention = replace(mention, span=span, text=text, value=Name(text, exact=False))
        yield mention


def _whole(document: Document, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions, with a run of two names made two: `Plekhanov` alone in `Suwisa ni Plekhanov`."""
    for mention in mentions:
        if not isinstance(mention.value, Name) or mention.value.entities:
            yield mention
            continue
        mention = _hyphenated(document, mention)
        for start, end in _parts(mention):
            text = document.prose[mention.span.start + start : mention.span.start + end]
            if _is_verb(text, mention.language) and not _marked(document, mention.span.start + start, mention.language):
                continue
            span = Span(mention.span.start + start, mention.span.start + end)
            yield replace(mention, span=span, text=text, value=Name(text, exact=False))


def _hyphenated(document: Document, mention: Mention) -> Mention:
    """The name with the rest of a word that a hyphen joins to its last word, or to its first."""
    text = document.prose
    rest = _REST.match(text, mention.span.end)
    end = rest.end() if rest else mention.span.end
    front = _FRONT.search(text, max(0, mention.span.start - _LONGEST_PART), mention.span.start)
    start = front.start() if front else mention.span.start
    if (start, end) == mention.span:
        return mention
    whole = text[start:end]
    return replace(mention, span=Span(start, end), text=whole, value=Name(whole, exact=False))


def _parts(mention: Mention) -> list[tuple[int, int]]:
    personal = pack(mention.language).clauses.personal
    marks = [match for match in re.finditer(r"\s(\w+)\s", mention.text) if match[1] in personal]
    edges = [0, *(edge for match in marks for edge in match.span()), len(mention.text)]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _marked(document: Document, start: int, code: str) -> bool:
    """Whether a word that marks persons stands before a place."""
    before = document.prose[max(0, start - _LONGEST_PART) : start].split()
    return bool(before) and before[-1].lower() in pack(code).clauses.personal


def _is_verb(text: str, code: str) -> bool:
    """Whether what looks like a name is the verb that a sentence begins with, or an adverb."""
    words = pack(code).clauses
    word = text.lower()
    if " " in text or not words.past:
        return False
    if re.fullmatch(words.adverbs, word):
        return True
    return words.verb_first and word not in words.seldom and bool(re.fullmatch(words.past, word))


def _resolved(mention: Mention, ids: Mapping[str, str]) -> Mention:
    value = mention.value
    if not isinstance(value, Name) or value.entities or name_of(mention) not in ids:
        return mention
    return replace(mention, value=Name(value.text, entities=(ids[name_of(mention)],)))
