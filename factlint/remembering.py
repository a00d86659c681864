"""Answers that are worked out once, and remembered by what they are about."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Any, Protocol, TypeVar, TypeVarTuple

MOST = 1 << 19
"""Answers that one object remembers at most."""


class Remembering(Protocol):
    """What can remember answers: it takes them with it when it is no longer needed."""

    @property
    def answers(self) -> dict[Hashable, Any]: ...


About = TypeVar("About", bound=Remembering)
Further = TypeVarTuple("Further")
Answer = TypeVar("Answer")


def remembered(work_out: Callable[[About, *Further], Answer]) -> Callable[[About, *Further], Answer]:
    """A function of a base, a sentence or the like, whose answers the first argument remembers."""

    @wraps(work_out)
    def answer(about: About, *further: *Further) -> Answer:
        answers, question = about.answers, (work_out, further)
        try:
            found: Answer = answers[question]
        except KeyError:
            found = work_out(about, *further)
            if len(answers) > MOST:
                answers.clear()
            answers[question] = found
        return found

    return answer
