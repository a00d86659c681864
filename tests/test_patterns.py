"""Patterns that are compiled when they are first used."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re

import pytest

import factlint
from factlint.patterns import Later, regex


def test_a_pattern_does_what_a_compiled_one_does() -> None:
    word = regex(r"[a-z]+", re.IGNORECASE)

    assert word.pattern == r"[a-z]+"
    assert word.findall("One two") == ["One", "two"]
    assert word.sub("-", "One two") == "- -"
    assert regex(rb"\d").search(b"a1") is not None


def test_a_pattern_that_is_none_fails_where_it_is_used() -> None:
    broken = regex("(")

    with pytest.raises(re.error):
        broken.search("")


def test_every_pattern_of_every_module_can_be_compiled() -> None:
    for module in pkgutil.walk_packages(factlint.__path__, "factlint."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    patterns = [each for each in gc.get_objects() if isinstance(each, Later)]

    assert len(patterns) > 300
    for pattern in patterns:
        if pattern.__dict__["_text"] != "(":
            assert pattern.groups >= 0
