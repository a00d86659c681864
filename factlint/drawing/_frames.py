"""Frames: the verbs of a sentence, each with the subject that it is said of and the predicates that it signals."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checking.cues import Cue, Signals
from factlint.drawing._before import before_verb
from factlint.drawing._behind import behind_verb
from factlint.drawing._centre import Centre
from factlint.drawing._clause import Clauses, Frame, tokens_of
from factlint.drawing._verbs import is_main, is_passive, is_supposed, verbs
from factlint.statements import Sentence, Subject, pack

_BESIDE = 24
"""Characters behind a verb in which its object begins."""


def clauses(sentence: Sentence, text: str, signals: Signals, centre: Centre) -> Clauses:
    """The sentence with its frames; `centre` is whom the sentences before are about, and is moved on."""
    language = pack(sentence.block.language)
    subjects: dict[int, tuple[Subject, ...]] = {}
    for subject in sentence.subjects:
        if subject.offset >= sentence.span.start:
            subjects[subject.offset] = (*subjects.get(subject.offset, ()), subject)
    made = Clauses(
        sentence=sentence,
        text=text,
        language=language,
        tokens=tuple(tokens_of(sentence, text)),
        subjects=subjects,
        centre=centre,
    )
    centre.enter(sentence)
    cues = signals.find(sentence)
    frames: list[Frame] = []
    for at in verbs(made):
        if is_supposed(made, at):
            continue
        frames.append(_frame(made, at, cues, frames))
        if frames[-1].main:
            centre.move(frames[-1].agent or frames[-1].subject)
    return Clauses(
        sentence=sentence,
        text=text,
        language=language,
        tokens=made.tokens,
        subjects=subjects,
        centre=centre,
        frames=tuple(frames),
    )


def _frame(made: Clauses, at: int, cues: Sequence[Cue], before: Sequence[Frame]) -> Frame:
    token = made.tokens[at]
    own = tuple(cue for cue in cues if cue.start <= token.start and token.end <= cue.end)
    if made.language.clauses.verb_first:
        subject, agent, passive, how = behind_verb(made, at, before)
    else:
        subject, how = before_verb(made, at, before)
        agent, passive = None, is_passive(made, at)
    return Frame(
        first=at,
        last=at + 1,
        start=token.start,
        end=token.end,
        word=token.lower,
        cues=own,
        beside=tuple(cue for cue in cues if token.end < cue.start < token.end + _BESIDE),
        subject=subject,
        agent=agent,
        passive=passive,
        main=is_main(made, at),
        how=how,
    )
