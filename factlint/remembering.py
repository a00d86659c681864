"""Answers that are worked out once, and remembered by what they are about."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Any, Generic, Protocol, Self, TypeVar, TypeVarTuple, overload

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


Owner = TypeVar("Owner")


class lazy(Generic[Owner, Answer]):  # noqa: N801
    """An attribute that is worked out when it is first asked for.

    As `functools.cached_property`, which takes a lock for each of them up to Python 3.11: of the hundreds of thousands
    that belong to the sentences of a text, that costs more than to work them out.
    """

    def __init__(self, work_out: Callable[[Owner], Answer]) -> None:
        self._work_out = work_out

    def __set_name__(self, _: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, owner: None, _: type) -> Self: ...
    @overload
    def __get__(self, owner: Owner, _: type) -> Answer: ...
    def __get__(self, owner: Owner | None, _: type) -> Self | Answer:
        if owner is None:
            return self
        owner.__dict__[self._name] = found = self._work_out(owner)
        return found
