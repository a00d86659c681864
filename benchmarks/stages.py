"""How fast each stage of a check is, in megabytes a second of one core's processor time, without any cache.

python benchmarks/stages.py [DRAFT ...]                the examples, when none is given, with the claims of this folder
python benchmarks/stages.py --made 100000 [DRAFT ...]  with a made base of as many claims
python benchmarks/stages.py --grow                     made texts of three sizes: what grows faster than they do?
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from factlint import collector
from factlint.checking.document import compare_document
from factlint.claimbase.index import Base
from factlint.claimbase.load import load_base
from factlint.documents import Document
from factlint.documents._open import open_document
from factlint.engine.reading import kinds
from factlint.mentions import Kind, Mention, Setting
from factlint.statements.read import read_sentences

ROOT = Path(__file__).parent.parent
CLAIMS_OF_ONE = 4
SIZES = (20_000, 40_000, 80_000)
"""Characters of the texts that are made."""
Made = TypeVar("Made")


class Stages:
    """The time that each stage has taken."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def timed(self, stage: str, work: Callable[[], Made]) -> Made:
        """What some work makes, its time added to that of its stage."""
        start = time.process_time()
        made = work()
        self.seconds[stage] = self.seconds.get(stage, 0.0) + time.process_time() - start
        return made

    @collector.paused()
    def check(self, text: str, base: Base) -> None:
        """One draft, from its text to its comparisons."""
        document = self.timed("open", lambda: open_document(Path("draft.md"), text=text))
        setting, found = Setting(gazetteer=base.gazetteer), tuple[Mention, ...]()
        for kind in kinds():
            found += self.timed(kind.name, partial(_found, kind, document, setting, found))
        mentions = tuple(sorted(found, key=lambda mention: (mention.span, mention.kind)))
        sentences = self.timed("sentences", lambda: read_sentences(document, mentions, base, empty=False))
        self.timed("compare", lambda: compare_document(document, mentions, base, sentences))


def _found(kind: Kind, document: Document, setting: Setting, before: tuple[Mention, ...]) -> tuple[Mention, ...]:
    return tuple(kind.find(document, setting, before))


def names(count: int) -> Iterator[str]:
    """Names of two words, no two alike, the same for every run."""
    syllables = [onset + vowel for onset in "b br d f g k l m n p r s st t v".split() for vowel in "aeiou"]
    for number in range(count):
        first, second, third = number % 71, number // 71 % 73, number // (71 * 73) % 75
        yield f"{syllables[first]}{syllables[third]}n {syllables[second]}{syllables[first]}r".title()


def made_base(claims: int) -> Base:
    """A base of people, the same for every run."""
    chance = random.Random(1917)
    with TemporaryDirectory() as folder:
        table = Path(folder) / "claims.csv"
        with table.open("w", encoding="utf-8") as file:
            file.write("subject,predicate,value\n")
            for name in names(claims // CLAIMS_OF_ONE):
                file.write(f"{name},born,{chance.randint(1500, 1990)}\n{name},height,1.{chance.randint(50, 99)} m\n")
                file.write(f"{name},residence,{name.split()[1]}\n{name},works,{chance.randint(2, 900)}\n")
        return load_base([table], [], [])


def texts(size: int, prose: str) -> Iterator[tuple[str, str]]:
    """Texts of one sort each, of about so many characters."""
    known = list(names(1000))
    several = {
        "prose": prose,
        "names": ", ".join(known),
        "list": "".join(f"- {name}\n" for name in known),
        "table": "| Name | Born | Votes |\n|---|---|---|\n"
        + "".join(f"| {name} | {1800 + at % 200} | {at * 37 % 9999} |\n" for at, name in enumerate(known)),
        "numbers": " ".join(str(at * 7919 % 100_000) for at in range(3000)),
        "dates": ", ".join(f"{1 + at % 28} May {1700 + at % 300}" for at in range(1500)),
    }
    for sort, text in several.items():
        yield sort, (text * (size // len(text) + 1))[:size]


def show(label: str, size: int, stages: Stages) -> None:
    """Print the speed of the whole and of each stage."""
    speeds = [f"{stage} {size / 1e6 / used:.2f}" for stage, used in stages.seconds.items() if used > size / 1e8]
    print(f"{label:<16} {size / 1e6 / sum(stages.seconds.values()):.3f} MB/s: {', '.join(speeds)}")


def main(arguments: Sequence[str] | None = None) -> None:
    """Time what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("drafts", nargs="*", type=Path)
    parser.add_argument("--made", type=int, metavar="CLAIMS", default=0)
    parser.add_argument("--grow", action="store_true")
    given = parser.parse_args(arguments)
    paths = given.drafts or sorted((ROOT / "examples").glob("*.md"))
    drafts = [path.read_text("utf-8") for path in paths]
    base = made_base(given.made) if given.made else load_base([ROOT / "claims"], [ROOT / "sources"], [], root=ROOT)
    Stages().check(drafts[0], base)
    if not given.grow:
        stages = Stages()
        for text in drafts:
            stages.check(text, base)
        show(f"{len(drafts)} drafts", sum(len(text.encode()) for text in drafts), stages)
        return
    for size in SIZES:
        for sort, text in texts(size, "\n\n".join(drafts)):
            stages = Stages()
            stages.check(text, base)
            show(f"{sort} {size // 1000} KB", size, stages)


if __name__ == "__main__":
    main()
