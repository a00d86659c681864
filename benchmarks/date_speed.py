"""How fast dates are read, beside a plain pattern and dateparser's own search, on the same text in one run.

python benchmarks/date_speed.py [FILE ...]      the examples, when no file is named
"""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Callable
from pathlib import Path

from factlint.documents._open import open_document
from factlint.mentions import Setting
from factlint.mentions.dates import DATES

HERE = Path(__file__).parent
PLAIN = re.compile(r"\b\d{1,2} [A-Z][a-z]+ \d{4}\b|\b[A-Z][a-z]+ \d{1,2}, \d{4}\b|\b1[0-9]{3}\b|\b20[0-9]{2}\b")
SHARE = 4_000
"""Characters that the slow searcher is given; its rate is taken from them."""


def rate(work: Callable[[], object], size: int, rounds: int = 5) -> float:
    """Megabytes a second of processor time, the best of several rounds."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return size / best / 1e6


def main() -> None:
    """Read the texts and print the rates."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    files = parser.parse_args().files or sorted((HERE.parent / "examples").glob("*.md"))
    documents = [open_document(path) for path in files]
    text = "\n\n".join(document.text for document in documents)
    size = len(text.encode())

    def own() -> list[object]:
        return [mention for document in documents for mention in DATES.find(document, Setting(), ())]

    def library() -> object:
        from dateparser.search import search_dates

        return search_dates(text[:SHARE], languages=["en", "tl"])

    own(), library()
    rows = {
        "factlint, dates of a document": rate(own, size),
        "one pattern, re.findall": rate(lambda: PLAIN.findall(text), size),
        "dateparser.search_dates": rate(library, len(text[:SHARE].encode()), rounds=2),
    }
    print(f"{size / 1e6:.2f} MB in {len(files)} files, {len(own())} dates")
    for name, speed in rows.items():
        print(f"{name:<32}{speed:>10.3f} MB/s{speed / rows['dateparser.search_dates']:>10.1f} x")


if __name__ == "__main__":
    main()
