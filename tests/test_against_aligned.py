"""Drafts beside sources in another language: the passage of a sentence, and what that has in a value's stead."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.checking._against.meanings import senses
from factlint.checking.against import Sources, compare_against
from factlint.documents import Document
from factlint.documents._open import open_document
from factlint.engine.reading import read_mentions
from factlint.mentions import Setting
from factlint.statements import pack
from factlint.values.verdict import Verdict

SOURCE = """
Isinilang si Amado Reyes sa Batangas noong 1871. Ang kanyang ama ay isang magsasaka, at ang kanyang ina ay guro sa
nayon. Noong 1889 ay lumipat ang pamilya sa Maynila, kung saan nag-aral siya ng batas.

Noong 1896 ay dinakip siya ng mga sundalo dahil sa isang lihim na pahayagan, at ikinulong nang 14 na buwan. Pinakasalan
niya noong 1899 si Clara Bautista sa simbahan ng Jaro. Isinulat niya noong 1902 ang una niyang nobela, tungkol sa mga
mangingisda ng Guimaras; 300 sipi ang nalimbag nito.

Sa konseho ng lungsod, 15 sa 20 kasapi ang bumoto para sa kanyang panukala na magtayo ng tulay. Nasunog ang bahay niya
sa Maynila noong Marso 1905, at naglakbay siya sa Viena upang magpagamot. Bumalik siya noong Hulyo 1906.
"""


def _open(text: str, name: str) -> Document:
    return open_document(Path(name), text=text)


def _loud(draft: str) -> dict[str, str]:
    source, text = _open(SOURCE, "source.txt"), _open(draft, "draft.md")
    sources = Sources.of([(source, read_mentions(source, Setting()))])
    return {
        found.mention.text: found.claim.evidence[0].as_written if found.claim else ""
        for found in compare_against(text, read_mentions(text, Setting()), sources)
        if found.unbacked or found.verdict is Verdict.CONTRADICTS
    }


@pytest.mark.parametrize(
    ("one", "language", "other"),
    [
        ("married", "tl", "pinakasalan"),
        ("wrote", "tl", "sumulat"),
        ("mother", "tl", "ina"),
        ("arrested", "tl", "naaresto"),
        ("printed", "tl", "nalimbag"),
        ("voted", "tl", "bumoto"),
    ],
)
def test_a_word_means_what_its_like_in_another_language_means(one: str, language: str, other: str) -> None:
    assert not senses(one, "en").isdisjoint(senses(other, language))


def test_words_that_mean_something_else_have_nothing_in_common() -> None:
    assert senses("mother", "en").isdisjoint(senses("tulay", "tl"))
    assert not senses("xyzzy", "en")
    assert not senses("house", "xx")


def test_a_root_is_found_under_prefix_infix_suffix_and_doubling() -> None:
    affixes = pack("tl").affixes

    for word, root in (("sumulat", "sulat"), ("pamunuan", "puno"), ("susulat", "sulat"), ("mamatay", "patay")):
        assert root in affixes.roots(word)


def test_the_roots_of_a_long_word_are_few() -> None:
    assert len(pack("tl").affixes.roots("nagpa" * 400)) < 2_000


def test_what_a_source_in_another_language_says_is_no_contradiction() -> None:
    draft = """
Amado Reyes was born in Batangas in 1871. In 1889 the family moved to Manila, where he studied law.
Soldiers arrested him in 1896 over a secret newspaper, and he was jailed for 14 months. In 1899 he married Clara
Bautista in the church of Jaro. His first novel, about fishermen, was written in 1902 and printed in 300 copies.
Three in four members of the council voted for his bridge. The house burnt down in March 1905; he travelled to Vienna
for treatment and came back sixteen months later, in July 1906.
"""

    assert not _loud(draft)


@pytest.mark.parametrize(
    ("draft", "wrong", "right"),
    [
        ("Amado Reyes was a lawyer. Soldiers arrested him in 1899 over a secret newspaper.", "1899", "1896"),
        ("Amado Reyes was a lawyer. In 1896 he married Clara Bautista in the church of Jaro.", "1896", "1899"),
        ("Amado Reyes was a lawyer. In 1896 the family moved to Manila, where he studied law.", "1896", "1889"),
    ],
)
def test_a_year_of_another_event_is_held_against_the_one_told(draft: str, wrong: str, right: str) -> None:
    assert _loud(draft) == {wrong: right}


def test_a_place_of_another_event_is_held_against_the_one_told() -> None:
    draft = "In 1889 the family moved to Vienna, where he studied law."

    assert _loud(draft) == {"Vienna": "Maynila"}


LOG = """
The harbour master kept a log of the fog. Two fishing boats ran aground below the lighthouse in the storm, and the crew
of the second was rescued with ropes.
"""


def _cited(draft: str) -> list[tuple[str, str]]:
    setting, text = Setting(), _open(draft, "draft.md")
    given = [_open(SOURCE, "reyes.txt"), _open(LOG, "log.txt")]
    sources = Sources.of([(one, read_mentions(one, setting)) for one in given])
    found = compare_against(text, read_mentions(text, setting), sources)
    return [(one.mention.text, one.nearest[0].source) for one in found if one.mention.kind == "citation"]


def test_a_citation_of_the_source_that_tells_it_is_left_alone() -> None:
    assert not _cited("Soldiers arrested him over a secret newspaper, and he was jailed for 14 months [@reyes].")
    assert not _cited("Two fishing boats ran aground below the lighthouse in the storm [@log].")


def test_a_citation_behind_what_only_another_source_tells_is_told() -> None:
    draft = "Soldiers arrested him over a secret newspaper, and he was jailed for 14 months [@log]."

    assert _cited(draft) == [("[@log]", "reyes")]


def test_each_of_two_citations_stands_for_the_words_before_it() -> None:
    draft = (
        "Two fishing boats ran aground below the lighthouse in the storm [@log], "
        "while soldiers arrested him over a secret newspaper and jailed him for 14 months [@reyes]."
    )

    assert not _cited(draft)


def test_of_a_source_that_is_not_given_nothing_is_said() -> None:
    assert not _cited("Soldiers arrested him over a secret newspaper, and he was jailed for 14 months [@memoirs].")
