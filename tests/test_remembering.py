from __future__ import annotations

import gc
import weakref
from collections.abc import Hashable
from functools import cached_property
from typing import Any

from factlint.claimbase.index import Base
from factlint.remembering import remembered


class Thing:
    @cached_property
    def answers(self) -> dict[Hashable, Any]:
        return {}


asked: list[tuple[int, str]] = []


@remembered
def _length(_thing: Thing, times: int, text: str) -> int:
    asked.append((times, text))
    return times * len(text)


@remembered
def _nothing(_thing: Thing) -> None:
    asked.append((0, ""))


def test_an_answer_is_worked_out_once_for_each_question_and_thing() -> None:
    asked.clear()
    one, other = Thing(), Thing()

    assert [_length(one, 2, "ab"), _length(one, 2, "ab"), _length(one, 3, "ab"), _length(other, 2, "ab")] == [
        4,
        4,
        6,
        4,
    ]
    assert asked == [(2, "ab"), (3, "ab"), (2, "ab")]


def test_nothing_is_an_answer_too() -> None:
    asked.clear()
    thing = Thing()
    _nothing(thing)
    _nothing(thing)

    assert asked == [(0, "")]


def test_a_thing_takes_its_answers_with_it() -> None:
    thing = Thing()
    _length(thing, 1, "a")
    gone = weakref.ref(thing)
    del thing
    gc.collect()

    assert gone() is None


def test_a_base_that_was_asked_for_something_is_not_kept() -> None:
    from factlint.checking.cues import signals

    base = Base()
    signals(base, "en")
    answers = weakref.ref(signals(base, "en"))
    del base
    gc.collect()

    assert answers() is None
