"""Names: known ones from the gazetteer, unknown ones from their capitals, and near misses of the known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from factlint import discover, languages
from factlint.documents import Block, Document, Span
from factlint.languages import Language
from factlint.mentions import Kind, Mention, Setting
from factlint.mentions._gazetteer import Alias, Match
from factlint.mentions._name_misspelt import Passage, lone_miss, near_misses
from factlint.mentions._name_runs import Grammar, runs, starts_sentence
from factlint.mentions._name_words import Words, words
from factlint.values.name import Name

_Found = tuple[int, int, Name]


@cache
def _grammar(language: str) -> Grammar:
    """What the language's pack knows of names; for a language without a pack, nothing."""
    if language not in discover.names(languages):
        return Grammar()
    pack = discover.member(languages, Language, language)
    return Grammar(
        stopwords=pack.prose.stopwords,
        titles=pack.prose.titles,
        particles=pack.prose.particles,
        calendar=frozenset(
            word
            for table in ("months", "weekdays", "seasons")
            for word in getattr(pack.dates, table, ())
            if isinstance(word, str)
        ),
    )


def _find(document: Document, setting: Setting, before: tuple[Mention, ...]) -> Iterable[Mention]:
    reads = [words(document.prose, *block.span) for block in document.blocks]
    common = frozenset(word for read in reads for word in read.texts if word.islower())
    known = [setting.gazetteer.find_words(document.prose, read) for read in reads]
    present = frozenset(
        alias.entity for matches in known for _, _, aliases in matches for alias in aliases if not alias.echo
    )
    taken = [mention.span for mention in before]
    seen: set[str] = set()
    for block, read, matches in zip(document.blocks, reads, known, strict=True):
        kept = [match for match in matches if _sure(match, document.prose, block, read, common, present)]
        reader = _BlockReader(document.prose, block, read, kept, common, setting, taken)
        for start, end, name in sorted(reader.names(seen), key=lambda found: found[:2]):
            yield Mention(
                span=Span(start, end),
                text=document.text[start:end],
                kind="name",
                value=name,
                language=block.language,
            )


def _sure(match: Match, prose: str, block: Block, read: Words, common: frozenset[str], present: frozenset[str]) -> bool:
    """Whether a known name is one here, and no ordinary word."""
    start, end, aliases = match
    word = prose[start:end].lower()
    if all(alias.derived for alias in aliases) and word in common:
        return False
    if all(alias.echo for alias in aliases):
        return any(alias.entity in present for alias in aliases)
    if prose[start].isupper() and (word in common or word in _grammar(block.language).stopwords):
        at = read.starts.index(start)
        return not starts_sentence(prose, read, at, block.span.start) or any(a.text.islower() for a in aliases)
    return True


class _BlockReader:
    """Reads the names of one block."""

    def __init__(
        self,
        prose: str,
        block: Block,
        read: Words,
        matches: list[Match],
        common: frozenset[str],
        setting: Setting,
        taken: list[Span],
    ) -> None:
        self.prose, self.block, self.read, self.matches = prose, block, read, matches
        self.gazetteer = setting.gazetteer
        self.grammar = _grammar(block.language)
        self.common = common
        owner = [-1] * len(read.keys)
        position = {start: at for at, start in enumerate(read.starts)}
        for number, (start, end, _) in enumerate(matches):
            at = position[start]
            while at < len(owner) and read.starts[at] < end:
                owner[at] = number
                at += 1
        self.owner = owner
        self.dated = _covered(read, [span for span in taken if span.overlaps(block.span)])
        self.passage = Passage(
            text=prose,
            read=read,
            start=block.span.start,
            owner=owner,
            sizes=[],
            common=common,
            grammar=self.grammar,
        )

    def names(self, seen: set[str]) -> Iterator[_Found]:
        """Known names, near misses and unknown names; `seen` collects the entities met so far."""
        misses = list(near_misses(self.gazetteer, self.passage)) if self.gazetteer.aliases else []
        misses = _apart(misses)
        dropped = {self.owner[at] for first, last, _ in misses for at in range(first, last)}
        for number, (start, end, aliases) in enumerate(self.matches):
            if number not in dropped:
                yield start, end, _known(self.prose[start:end], aliases, seen)
                seen.update(alias.entity for alias in aliases if alias.full)
        free = [number < 0 and not dated for number, dated in zip(self.owner, self.dated, strict=True)]
        for first, last, near in misses:
            free[first:last] = [False] * (last - first)
            yield self._unknown(first, last, near)
        for first, last in runs(self.prose, self.read, free, self.common, self.grammar, self.block.span.start):
            near = lone_miss(self.gazetteer, self.passage, first, last) if self.gazetteer.aliases else ()
            if near or self._is_name(first, last):
                yield self._unknown(first, last, near)

    def _unknown(self, first: int, last: int, near: tuple[Alias, ...]) -> _Found:
        start, end = self.read.starts[first], self.read.ends[last - 1]
        nearest = tuple(dict.fromkeys(alias.text for alias in near))
        return start, end, Name(self.prose[start:end], nearest=nearest, exact=False)

    def _is_name(self, first: int, last: int) -> bool:
        """Whether an unknown run is a name rather than the first word of a sentence."""
        if last - first > 1:
            return self.block.kind != "heading"
        return not starts_sentence(self.prose, self.read, first, self.block.span.start)


def _apart(misses: list[tuple[int, int, tuple[Alias, ...]]]) -> list[tuple[int, int, tuple[Alias, ...]]]:
    """Near misses that do not overlap, the longest first."""
    taken: set[int] = set()
    kept = []
    for first, last, near in sorted(misses, key=lambda miss: (miss[0] - miss[1], miss[0])):
        if taken.isdisjoint(range(first, last)):
            taken.update(range(first, last))
            kept.append((first, last, near))
    return kept


def _covered(read: Words, spans: list[Span]) -> list[bool]:
    """For each word whether one of the spans holds it."""
    covered = [False] * len(read.keys)
    at = 0
    for span in sorted(spans):
        while at < len(covered) and read.ends[at] <= span.start:
            at += 1
        inner = at
        while inner < len(covered) and read.starts[inner] < span.end:
            covered[inner] = True
            inner += 1
    return covered


def _known(text: str, aliases: tuple[Alias, ...], seen: set[str]) -> Name:
    """The name with its bearers: given names before short forms, those met before first."""
    own = [alias for alias in aliases if not alias.derived] or list(aliases)
    ranked = sorted(own, key=lambda alias: (alias.entity not in seen, not alias.full))
    return Name(text, entities=tuple(dict.fromkeys(alias.entity for alias in ranked)))


NAMES = Kind(name="name", find=_find, after=("date", "quantity"))
