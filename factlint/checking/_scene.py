"""A sentence with its cues and the stems of its words, ready for weighing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from factlint.checking._cues import Cue, Signals
from factlint.claimbase.index import Base
from factlint.statements import Sentence
from factlint.values.name import Name


@dataclass(frozen=True, kw_only=True, eq=False)
class Scene:
    """A sentence with its cues, ready for weighing."""

    sentence: Sentence
    cues: Mapping[str, tuple[Cue, ...]]
    stems: frozenset[str]
    outside: frozenset[str]
    """The stems of the words that are no part of a name."""
    named: frozenset[str]
    """The entities that its names can be."""
    signals: Signals
    base: Base

    @classmethod
    def of(cls, sentence: Sentence, signals: Signals, base: Base) -> Scene:
        """The scene of a sentence."""
        cues: dict[str, list[Cue]] = {}
        for cue in signals.find(sentence):
            cues.setdefault(cue.predicate, []).append(cue)
        return cls(
            sentence=sentence,
            cues={predicate: tuple(found) for predicate, found in cues.items()},
            stems=frozenset(word.stem for word in sentence.words),
            outside=_outside_names(sentence),
            named=frozenset(
                entity
                for mention in sentence.of_kind("name")
                if isinstance(mention.value, Name)
                for entity in mention.value.entities
            ),
            signals=signals,
            base=base,
        )


def _outside_names(sentence: Sentence) -> frozenset[str]:
    names = [mention.span for mention in sentence.of_kind("name")]
    return frozenset(
        word.stem for word in sentence.words if not any(span.start <= word.start < span.end for span in names)
    )
