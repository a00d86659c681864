"""Reads texts with one reader, as a process of its own, so that `run.py` can time it.

python benchmarks/readers.py NAME FILE ...
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

PLAIN = re.compile(r"\b\d{1,2} [A-Z][a-z]+ \d{4}\b|\b[A-Z][a-z]+ \d{1,2}, \d{4}\b|\b1[0-9]{3}\b|\b20[0-9]{2}\b")


def factlint_dates(path: Path) -> int:
    """The dates that factlint reads."""
    from factlint.documents._open import open_document
    from factlint.mentions import Setting
    from factlint.mentions.dates import DATES

    return len(list(DATES.find(open_document(path), Setting(), ())))


def factlint_mentions(path: Path) -> int:
    """Every date, quantity, name, quotation and citation that factlint reads."""
    import factlint

    return len(factlint.mentions(path.read_text("utf-8")))


def pattern(path: Path) -> int:
    """Dates by one regular expression: the least that a reader of dates can take."""
    return len(PLAIN.findall(path.read_text("utf-8")))


def dateparser(path: Path) -> int:
    """Dates by dateparser's own search."""
    from dateparser.search import search_dates

    return len(search_dates(path.read_text("utf-8"), languages=["en", "tl"]) or ())


def quantulum3(path: Path) -> int:
    """Quantities by quantulum3, without its classifier."""
    from quantulum3 import parser

    return len(parser.parse(path.read_text("utf-8")))


READERS: dict[str, Callable[[Path], int]] = {
    "factlint-dates": factlint_dates,
    "factlint-mentions": factlint_mentions,
    "pattern": pattern,
    "dateparser": dateparser,
    "quantulum3": quantulum3,
}

if __name__ == "__main__":
    print(sum(READERS[sys.argv[1]](Path(name)) for name in sys.argv[2:]))
