"""How fast names are found with bases of many names: building, first document, scanning, memory.

python benchmarks/name_speed.py [COUNT ...]      1,000, 100,000 and 1,000,000 names, when none is given
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
COUNTS = (1_000, 100_000, 1_000_000)
_ONSETS = "b br ch d dr f g gr h j k kl l m n p pl r s sh st t tr v w z".split()
_VOWELS = "a e i o u ai ei ou ia".split()
_CODAS = ["", "", "n", "r", "s", "l", "nd", "rt", "k", "v"]


def syllable(chance: random.Random) -> str:
    """An onset, a vowel and a coda."""
    return chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(_CODAS)


def names(count: int) -> Iterator[str]:
    """Names of persons, in Latin letters and every hundredth in Cyrillic; the same for every run."""
    chance = random.Random(1917)
    cyrillic = str.maketrans("abdefghijklmnoprstuvwz", "абдефгхийклмнопрстувуз")
    given = ["".join(syllable(chance) for _ in range(2)).capitalize() for _ in range(2000)]
    for number in range(count):
        surname = "".join(syllable(chance) for _ in range(chance.choice((2, 2, 3)))).capitalize()
        name = f"{chance.choice(given)} {surname}"
        yield name.lower().translate(cyrillic).title() if number % 100 == 99 else name


def text(count: int) -> str:
    """The examples, again and again, with a name of the base in every other paragraph."""
    prose = "\n\n".join(path.read_text("utf-8") for path in sorted((HERE.parent / "examples").glob("*.md")))
    paragraphs = [part for part in prose.split("\n\n") if len(part) > 80]
    chance, known = random.Random(1918), list(names(min(count, 2000)))
    made, size = [], 0
    while size < 400_000:
        made.append(f"{chance.choice(known)} said so. {chance.choice(paragraphs)}")
        size += len(made[-1])
    return "\n\n".join(made)


def megabytes() -> float:
    """The most memory that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(label: str, start: float) -> float:
    """Print the processor time since the start, and begin anew."""
    now = time.process_time()
    print(f"  {label:<36}{now - start:>9.2f} s{megabytes():>10.0f} MB")
    return time.process_time()


def measure(count: int) -> None:
    """Build, keep and open the index, and read with it."""
    from factlint.documents._open import open_document
    from factlint.engine.mapped import opened, written
    from factlint.mentions import Setting
    from factlint.mentions._names.gazetteer import MANY, Alias, Gazetteer
    from factlint.mentions._names.pack import packed
    from factlint.mentions._names.packed import Packed
    from factlint.mentions.names import NAMES

    document = open_document(text=text(count), name="draft.md")
    size = len(document.text.encode())
    first = open_document(text=document.text[:2_000], name="draft.md")
    aliases = [Alias(name, str(number), "person", "") for number, name in enumerate(names(count))]
    print(f"{count:,} names")
    start = timed("before the index", time.process_time())
    gazetteer = Gazetteer(aliases)
    start = timed("index built", start)
    if count >= MANY:
        file = Path(tempfile.mkdtemp(), "names")
        written(file, packed(aliases))
        start = timed(f"built again and kept, {file.stat().st_size / 1e6:.0f} MB", start)
        sections = opened(file)
        assert sections is not None
        gazetteer = Gazetteer(store=Packed(sections))
        start = timed("opened", start)
    setting = Setting(gazetteer=gazetteer)
    list(NAMES.find(first, setting, ()))
    start = timed("first document (2 kB)", start)
    found = list(NAMES.find(document, setting, ()))
    start = timed(f"{size / 1e6:.2f} MB read, {len(found)} names", start)
    began = time.process_time()
    list(NAMES.find(document, setting, ()))
    print(f"  {'read again':<36}{size / 1e6 / (time.process_time() - began):>9.2f} MB/s")


def main() -> None:
    """Measure each count in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("counts", nargs="*", type=int)
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    for count in options.counts or COUNTS:
        if options.here:
            measure(count)
        else:
            subprocess.run([sys.executable, __file__, "--here", str(count)], check=True)


if __name__ == "__main__":
    main()
