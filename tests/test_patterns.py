"""Patterns that are compiled when they are first used."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re
from pathlib import Path

import msgspec
import pytest

import factlint
from factlint.engine import compiled_patterns
from factlint.engine.compiled_patterns import patterns_kept
from factlint.engine.request import Request
from factlint.patterns import Code, Compiled, Later, regex


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


def patterns() -> list[Later]:
    """All patterns of all modules."""
    for module in pkgutil.walk_packages(factlint.__path__, "factlint."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return [each for each in gc.get_objects() if isinstance(each, Later) and each.__dict__["_text"] != "("]


def test_every_pattern_of_every_module_can_be_compiled() -> None:
    assert len(patterns()) > 300
    assert all(pattern.groups >= 0 for pattern in patterns())


def after(earlier: Compiled) -> Compiled:
    """A process that has what an earlier one kept, as it is written and read."""
    kept = msgspec.msgpack.encode(earlier.kept())
    later = Compiled()
    later.recall(lambda: msgspec.msgpack.decode(kept, type=list[Code]))
    return later


def test_a_pattern_that_an_earlier_process_compiled_is_the_same() -> None:
    earlier = Compiled()
    earlier.recall(list)
    asked = [(each.__dict__["_text"], int(each.__dict__["_flags"])) for each in patterns()]
    for text, flags in asked:
        assert earlier.pattern(text, flags) == re.compile(text, flags)
    later = after(earlier)

    for text, flags in asked:
        made, right = later.pattern(text, flags), re.compile(text, flags)
        assert (made, made.groupindex, made.groups) == (right, right.groupindex, right.groups)
    assert not later.new


def test_a_pattern_that_is_damaged_is_compiled_anew() -> None:
    earlier = Compiled()
    earlier.recall(list)
    earlier.pattern("a+(?P<b>c)", 0)
    whole = earlier.kept()[0]
    for code in (b"", b"123", whole.code[:-8], b"\xff" * len(whole.code)):
        later = Compiled()
        later.recall(lambda code=code: [msgspec.structs.replace(whole, code=code)])  # type: ignore[misc]

        assert later.pattern("a+(?P<b>c)", 0).search("xaac") is not None


def test_patterns_are_kept_in_the_cache_for_the_next_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    def run() -> Compiled:
        made = Compiled()
        monkeypatch.setattr(compiled_patterns, "COMPILED", made)
        with patterns_kept(Request()):
            made.pattern("an?", 0)
            made.pattern("[\ud800-\udfff]", 0)
            made.pattern(b"a", 0)
        return made

    def files() -> list[Path]:
        return list((tmp_path / "factlint").glob("patterns-*"))

    run()
    first = files()[0].read_bytes()
    run()
    assert (len(files()), files()[0].read_bytes()) == (1, first)
    files()[0].write_bytes(b"damaged")
    run()
    assert files()[0].read_bytes() == first


def test_without_a_cache_no_pattern_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with patterns_kept(Request(cache=False)):
        regex("never kept").search("")

    assert not list(tmp_path.iterdir())
