"""The packed index of a large base finds what the dictionaries of a small one find, also from a file."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from factlint.engine.mapped import opened, prune, written
from factlint.mentions._names.gazetteer import Alias, Gazetteer
from factlint.mentions._names.pack import packed
from factlint.mentions._names.packed import Packed

_GIVEN = "Anna Boris Clara Dmitri Elena Fyodor Grigori Helena".split()
_SURNAMES = "Orlova Petrov Sidorov Arden Lindqvist Brayton Vasilyev Marlowe Nakpil Quezon".split()


def aliases() -> list[Alias]:
    """Persons with given names and surnames that many share, things, places in other scripts, and many namesakes."""
    chance = random.Random(5)
    listed = [
        Alias(f"{chance.choice(_GIVEN)} {chance.choice(_GIVEN)} {surname}", f"p{number}", "person", "", True)
        for number, surname in enumerate(_SURNAMES * 4)
    ]
    listed += [Alias("Petrov", f"n{number}", "person") for number in range(300)]
    listed += [
        Alias("Троцкий", "trotsky", "person", "ru"),
        Alias("Leon Trotsky", "trotsky", "person", "", True),
        Alias("Harbour Company (HC)", "hc", "organisation"),
        Alias("Battle of the Two Rivers", "battle", "event", "", True),
        Alias("محمد", "mohammed", "person", "ar"),
        Alias("U.S.", "us", "place"),
    ]
    return listed


TEXTS = [
    ("Anna Boris Petrov met F. Sidorov; Sidorov, Elena and Trotskii came later.", "en"),
    ("Троцкого ждали Петров и Орлова.", "ru"),
    ("The battle of the two rivers, the Harbour Company and HC, the US and U.S.", "en"),
    ("Muhammad and Quezon, Lindqvst and Vasiliev.", "en"),
    ("Nothing here is a name.", "en"),
]


@pytest.fixture(scope="module")
def small() -> Gazetteer:
    return Gazetteer(aliases())


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Gazetteer:
    file = tmp_path_factory.mktemp("names") / "index"
    written(file, packed(aliases()))
    sections = opened(file)
    assert sections is not None
    return Gazetteer(store=Packed(sections))


@pytest.mark.parametrize(("text", "language"), TEXTS, ids=[text[:20] for text, _ in TEXTS])
def test_the_same_names_are_found(small: Gazetteer, large: Gazetteer, text: str, language: str) -> None:
    assert large.find(text, 0, len(text), language) == small.find(text, 0, len(text), language)


@pytest.mark.parametrize("name", ["Lindqvst", "Anna Vasilev", "Troysky", "Petrov", "Harbor Company", ""])
def test_the_same_names_are_near(small: Gazetteer, large: Gazetteer, name: str) -> None:
    assert large.nearest(name) == small.nearest(name)


def test_the_words_of_an_entity_are_the_same(small: Gazetteer, large: Gazetteer) -> None:
    for entity in ("trotsky", "p3", "n299", "us", "nobody"):
        assert large.words_of(entity) == small.words_of(entity)
    assert sorted(large.vocabulary) == sorted(small.vocabulary)
    assert all(large.heads[word] == small.heads[word] for word in small.vocabulary)


def test_aliases_of_one_entity_need_not_stand_together() -> None:
    apart = [Alias("Vera", "v", "person"), Alias("Otto", "o", "person"), Alias("Wera", "v", "person")]

    assert Gazetteer(store=Packed(packed(apart))).words_of("v") == {"vera", "wera"}


@pytest.mark.parametrize("size", [0, 5, 40, 400, -1])
def test_a_damaged_file_counts_as_none(tmp_path: Path, size: int) -> None:
    file = tmp_path / "names"
    written(file, packed(aliases()))
    data = file.read_bytes()
    file.write_bytes(data[:size] if size >= 0 else data[:-40] + bytes([data[-40] ^ 1]) + data[-39:])

    assert opened(file) is None


def test_only_the_last_few_indexes_are_kept(tmp_path: Path) -> None:
    for name in ("1.sqlite", "1.sqlite-journal", "names-of-an-earlier-version", ".base-of-a-process-that-was-killed"):
        (tmp_path / name).write_bytes(b"")
        os.utime(tmp_path / name, (0, 0))
    for number in range(7):
        written(tmp_path / f"base-{number}", {})
        os.utime(tmp_path / f"base-{number}", (number + 1, number + 1))
        prune(tmp_path)

    left = {"1.sqlite", "1.sqlite-journal", "base-2", "base-3", "base-4", "base-5", "base-6"}
    assert {file.name for file in tmp_path.iterdir()} == left
