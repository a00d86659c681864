"""A person's name made of two: the first name of one person of the sources and the last name of another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from msgspec import Struct

from factlint.checking._against.introduced import alike
from factlint.checking._against.sources import Passage, Sources
from factlint.checking._against.spellings import fleeting
from factlint.mentions import Mention
from factlint.mentions._names.translit import latin_keys
from factlint.mentions._names.wellknown import GIVEN_NAMES
from factlint.mentions._names.words import fold
from factlint.statements import Word, words

PAIR = 2
"""Words of a name, a first and a last."""


class Crossed(Struct, frozen=True, kw_only=True, eq=False):
    """The capital words of the sources by their neighbours, in stems."""

    after: Mapping[str, frozenset[str]]
    """The words behind each in a name, and `` where it stands alone."""
    before: Mapping[str, frozenset[str]]
    """The words, in lower case, before each."""

    @classmethod
    def of(cls, sources: Sources) -> Crossed:
        """Index the words of the sources."""
        after: dict[str, set[str]] = defaultdict(set)
        before: dict[str, set[str]] = defaultdict(set)
        for passage in sources.passages:
            for run in _runs(passage):
                for at, word in enumerate(run):
                    after[word.stem].update(other.stem for other in run[at + 1 :])
                    before[word.stem].update(other.lower for other in run[:at])
                if len(run) == 1:
                    after[run[0].stem].add("")
        return cls(
            after={stem: frozenset(found) for stem, found in after.items()},
            before={stem: frozenset(found) for stem, found in before.items()},
        )

    def has(self, mention: Mention) -> bool:
        """Whether a name joins what the sources have in two names only, one of them a person's."""
        parts = words(mention.text, 0, len(mention.text), mention.language)[-PAIR:]
        if len(parts) != PAIR or not all(part.text[0].isupper() for part in parts):
            return False
        first, last = parts
        forms = (first.stem, *fleeting(first.stem, mention.language))
        following = frozenset().union(*(self.after.get(form, ()) for form in forms))
        leading = self.before.get(last.stem, frozenset())
        # timid: a first name that stands alone somewhere may be of the same family
        if "" in following or not following or not leading:
            return False
        persons = any(map(_is_given, (first.lower, *leading)))
        return persons and not alike(following, (last.stem,)) and not alike(leading, (first.lower,))


def _runs(passage: Passage) -> Iterator[list[Word]]:
    """The capital words of a sentence that only blanks, or the dot of an initial, lie between."""
    run: list[Word] = []
    for word in passage.sentence.words:
        if run and not (word.text[0].isupper() and passage.text[run[-1].end : word.start].strip(".").isspace()):
            yield run
            run = []
        run += [word] if word.text[0].isupper() else []
    if run:
        yield run


def _is_given(word: str) -> bool:
    return not GIVEN_NAMES.isdisjoint((fold(word), *latin_keys(word)))
