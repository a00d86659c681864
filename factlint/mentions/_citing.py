"""Which citations stand behind which words, as writers mean it.

- A citation inside a sentence covers what stands between the citation before it, or the start of the sentence, and
  itself. What follows the last citation of a sentence is not covered by it, unless the citation is part of the
  sentence (`@smith1987 says`, `Smith [-@smith1987] says`, `as in [@smith1987]`): that covers the whole sentence.
- A citation right after the full stop of a sentence, or a footnote mark there, covers that sentence.
- A citation that stands alone at the end of a paragraph, after the last full stop, covers the whole paragraph when the
  paragraph has no other, else its last sentence.
- A citation in a paragraph of its own behind a block quote covers the quote; behind anything else it covers nothing.
- Citations side by side, with nothing but white space and marks between them, count as one.
- A sentence without citation is not covered by one in a neighbouring sentence.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from factlint import languages
from factlint.discover import member, names
from factlint.documents import Cite, Document, Span
from factlint.languages import Language
from factlint.languages._prose import ProseWords
from factlint.patterns import regex


class Stretch(Struct, frozen=True):
    """Words of one sentence and the keys that are cited for them."""

    span: Span
    keys: tuple[str, ...]


_BESIDE = regex(r"(?:[^\S\n]|[.,;:!?)\]\"'”’»*_|])*\n?[^\S\n]*\Z")
"""What may stand between the end of a paragraph's prose and a citation that belongs to it."""


_LEAD = 80
"""Characters before a citation that can make it part of its sentence."""
_SHORT = 20
"""Characters that the prose of a block may have that only holds a citation."""
_NEXT_WORD = regex(r"\s{0,3}([^\W\d_]{1,40})")


class _Group(Struct, frozen=True):
    """Citations side by side."""

    span: Span
    keys: tuple[str, ...]
    in_text: bool
    wraps: bool = False

    @property
    def reach(self) -> int:
        """Where the words end that it stands for."""
        return self.span.end if self.wraps else self.span.start


def covering(span: Span, covered: Sequence[Stretch]) -> tuple[str, ...]:
    """The keys that are cited for what stands at a span, in order, each once."""
    found = (key for stretch in covered if stretch.span.overlaps(span) for key in stretch.keys)
    return tuple(dict.fromkeys(found))


class Citing:
    """The citations of a document, by the block that each belongs to."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.blocks: dict[int, list[_Group]] = {}
        if document.cites and document.blocks:
            starts = [block.span.start for block in document.blocks]
            for group in _groups(document):
                self.blocks.setdefault(self._block(group, starts), []).append(group)

    def _block(self, group: _Group, starts: Sequence[int]) -> int:
        """The index of the block that a citation belongs to, which may end just before it or start just after."""
        index = bisect_right(starts, group.span.start) - 1
        blocks, text = self.document.blocks, self.document.text
        if index < 0 or group.span.start < blocks[index].span.end:
            return self._signed(max(index, 0))
        between = text[blocks[index].span.end : group.span.start]
        beside = len(between) < 200 and _BESIDE.match(between)
        if beside and not (group.in_text and "\n" in between):
            return self._signed(index)
        after = text[group.span.end : blocks[index + 1].span.start] if index + 1 < len(blocks) else "\n\n"
        if "\n\n" in between and "\n\n" in after:
            return index if blocks[index].kind == "quote" else -1
        return min(index + 1, len(blocks) - 1)

    def _signed(self, index: int) -> int:
        """The block quote before a block that has no words of its own (`-- @smith1987`), else that block."""
        start, end = self.document.blocks[index].span
        if index == 0 or end - start > _SHORT or self.document.blocks[index - 1].kind != "quote":
            return index
        return index if any(map(str.isalnum, self.document.prose[start:end])) else index - 1

    def stretches(self, index: int, sentences: Sequence[Span]) -> tuple[Stretch, ...]:
        """The covered stretches of the block with this index, given its sentences, in order."""
        groups = self.blocks.get(index)
        if not groups or not sentences:
            return ()
        homes: dict[int, list[_Group]] = {}
        starts = [sentence.start for sentence in sentences]
        for group in groups:
            homes.setdefault(_home(group, starts, sentences), []).append(group)
        prose = _prose(self.document.blocks[index].language)
        for home, inside in homes.items():
            homes[home] = [self._spoken(group, sentences[home], prose) for group in inside]
        found = [part for home in sorted(homes) for part in _of_sentence(sentences[home], homes[home])]
        if len(groups) == 1 and self._alone(groups[0], sentences):
            found = [Stretch(sentence, groups[0].keys) for sentence in sentences]
        return tuple(found)

    def _spoken(self, group: _Group, sentence: Span, prose: ProseWords) -> _Group:
        """The group as part of its sentence, where the sentence says what the source says."""
        text = self.document.text
        if group.in_text or group.span.start >= sentence.end:
            return group
        before = text[max(sentence.start, group.span.start - _LEAD) : group.span.start].lower().rstrip(" ([")
        behind = _NEXT_WORD.match(text, group.span.end)
        said = behind is not None and behind[1].lower() in prose.speech
        attributed = any(before == phrase or before.endswith(f" {phrase}") for phrase in prose.attributions)
        object_of = before.rpartition(" ")[2] in prose.locatives | prose.sources
        spoken = said or attributed or object_of or self._suppressed(group)
        return replace(group, in_text=True) if spoken else group

    def _suppressed(self, group: _Group) -> bool:
        """Whether the author's name is left out, because the sentence has it (`[-@smith1987]`)."""
        return self.document.text.startswith(("[-@", "-@"), group.span.start)

    def _alone(self, group: _Group, sentences: Sequence[Span]) -> bool:
        """Whether a citation stands by itself after the last full stop of a paragraph."""
        before = self.document.text[group.span.start - 1 : group.span.start]
        return group.span.start >= sentences[-1].end and before.isspace() and not group.in_text


@cache
def _prose(code: str) -> ProseWords:
    return member(languages, Language, code if code in names(languages) else "en").prose


def _groups(document: Document) -> Iterator[_Group]:
    """The citations of a document; those side by side are one."""
    open_group: _Group | None = None
    for cite in document.cites:
        group = _Group(cite.group, (cite.key,), cite.in_text, cite.wraps)
        if open_group is None:
            open_group = group
        elif cite.group.start < open_group.span.end or _touch(document, open_group.span.end, cite):
            span = Span(open_group.span.start, max(open_group.span.end, cite.group.end))
            keys = (*open_group.keys, cite.key)
            wraps = open_group.wraps or cite.wraps
            open_group = _Group(span, keys, open_group.in_text and cite.in_text, wraps)
        else:
            yield open_group
            open_group = group
    if open_group is not None:
        yield open_group


def _touch(document: Document, end: int, cite: Cite) -> bool:
    between = document.text[end : cite.group.start]
    return (
        len(between) < 20
        and not cite.in_text
        and "\n\n" not in between
        and not any(map(str.isalnum, between))
        and (not any(mark in between for mark in ".!?"))
    )


def _home(group: _Group, starts: Sequence[int], sentences: Sequence[Span]) -> int:
    """The index of the sentence that a citation belongs to."""
    index = max(0, bisect_right(starts, group.span.start) - 1)
    after = group.span.start >= sentences[index].end
    return index + 1 if after and group.in_text and index + 1 < len(sentences) else index


def _of_sentence(sentence: Span, groups: Sequence[_Group]) -> Iterator[Stretch]:
    begin = sentence.start
    for group in groups:
        if group.in_text or group.span.start < sentence.start:
            yield Stretch(sentence, group.keys)
            continue
        end = min(sentence.end, group.reach)
        yield Stretch(Span(begin, end), group.keys)
        begin = group.span.end
