"""Times factlint beside what a writer would otherwise run, on the same text in one run.

    python benchmarks/run.py                       all of it
    python benchmarks/run.py --files 5 --only factlint codespell

The text is that of `examples/`, in as many articles as asked for. All times are seconds of processor time, user and
system, of the process and its children, the best of several rounds: they say nothing of idle cores, and little of what
else the machine does. The start is what a text of one line takes; the pace is that of what comes after it. What is not
installed is said to be missing; `pip install -e ".[benchmarks]"` brings all but Vale.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted((ROOT / "examples").glob("[!R]*.md"))
ONE_LINE = "The bridge was opened on 30 June 1870 before 4,812 people.\n"
VALE = "StylesPath = styles\nMinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = Vale\n"
Command = Callable[[Sequence[Path]], Sequence[str]]


def program(name: str) -> str | None:
    """The program of this name, of the environment that this runs in before any other."""
    beside = Path(sys.executable).with_name(name)
    return str(beside) if beside.is_file() else shutil.which(name)


class Tool(Struct, frozen=True, kw_only=True):
    """Something to time."""

    name: str
    does: str
    command: Command
    missing: bool = False
    share: int = 0
    """How many of the articles it is given, where all of them would take minutes; 0: all."""


def factlint(*options: str) -> Command:
    """A run of factlint against the claims base of this repository."""
    base = ("--claims", str(ROOT / "claims"), "--sources", str(ROOT / "sources"), "--isolated")
    return lambda paths: (sys.executable, "-m", "factlint", "check", *map(str, paths), *base, "--jobs", "1", *options)


def reader(name: str) -> Command:
    """A run of one reader."""
    return lambda paths: (sys.executable, str(ROOT / "benchmarks" / "readers.py"), name, *map(str, paths))


def other(name: str, *options: str) -> Tool:
    """A run of another linter on a file."""
    found = program(name) or ""
    does = {"codespell": "misspellings", "typos": "misspellings", "proselint": "style", "vale": "style"}[name]
    return Tool(name=name, does=does, missing=not found, command=lambda paths: (found, *options, *map(str, paths)))


def library(name: str, does: str, share: int) -> Tool:
    """A run of a library that finds dates or quantities."""
    return Tool(name=name, does=does, missing=importlib.util.find_spec(name) is None, command=reader(name), share=share)


def tools() -> list[Tool]:
    """Everything that is timed, factlint first: the others are told as shares of it."""
    return [
        Tool(name="factlint", does="dates, numbers, names against claims", command=factlint("--no-cache")),
        Tool(name="factlint-mentions", does="reads them only", command=reader("factlint-mentions")),
        Tool(name="factlint-dates", does="reads dates only", command=reader("factlint-dates")),
        library("dateparser", "search_dates: reads dates", 1),
        library("quantulum3", "reads quantities", 1),
        Tool(name="pattern", does="re.findall: dates by one pattern", command=reader("pattern")),
        other("vale", "--no-exit", "--config", "vale.ini"),
        other("proselint", "check"),
        other("codespell"),
        other("typos"),
    ]


def cpu(command: Sequence[str], folder: Path, rounds: int) -> float:
    """Seconds of processor time that a command takes, the best of several rounds."""
    best = float("inf")
    cache = str(folder / "cache")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": cache, "PYTHONWARNINGS": "ignore"}
    for _ in range(rounds):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if b"Traceback" in done.stderr:
            raise RuntimeError(done.stderr.decode("utf-8", "replace"))
        best = min(best, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
    return best


def measured(tool: Tool, folder: Path, articles: list[Path], rounds: int) -> tuple[float, float]:
    """Seconds to start, and seconds for each megabyte."""
    given = articles[: tool.share or None]
    size = sum(path.stat().st_size for path in given) / 1e6
    start = cpu(tool.command([folder / "line.md"]), folder, rounds)
    return start, max(cpu(tool.command(given), folder, rounds) - start, 1e-4) / size


def compared(folder: Path, articles: list[Path], chosen: Sequence[str], rounds: int) -> None:
    """Print the table."""
    print(f"{'':<18}{'start, s':>9}{'s per MB':>10}{'KB per s':>10}{'time / factlint':>17}  what it does")
    own = 0.0
    for tool in tools():
        if chosen and tool.name not in chosen:
            continue
        if tool.missing:
            print(f"{tool.name:<18}{'missing':>9}{'':>37}  {tool.does}")
            continue
        start, pace = measured(tool, folder, articles, rounds)
        own = own or pace
        print(f"{tool.name:<18}{start:>9.2f}{pace:>10.2f}{1e3 / pace:>10.0f}{pace / own:>17.3f}  {tool.does}")


def daily(folder: Path, articles: list[Path], rounds: int) -> None:
    """Print what factlint itself takes in daily work, with its cache."""
    draft = folder / "draft.md"

    def edited() -> float:
        times = []
        for number in range(rounds + 1):  # the first fills the cache with the base
            draft.write_text(f"{articles[0].read_text('utf-8')}\nEdited {number} times.\n", "utf-8")
            times.append(cpu(factlint()([draft]), folder, 1))
        return min(times[1:])

    def unchanged(paths: Sequence[Path]) -> float:
        cpu(factlint()(paths), folder, 1)
        return cpu(factlint()(paths), folder, rounds)

    print("\nfactlint alone, with its cache:")
    print(f"{'--version':<44}{cpu((sys.executable, '-m', 'factlint', '--version'), folder, rounds):>7.3f} s")
    print(f"{'one article after an edit':<44}{edited():>7.3f} s")
    print(f"{'one article, unchanged':<44}{unchanged([draft]):>7.3f} s")
    print(f"{f'a folder of {len(articles)} articles, unchanged':<44}{unchanged([articles[0].parent]):>7.3f} s")


def main() -> None:
    """Make the text and time everything on it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=20, help="articles in the text, and in the folder")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is run")
    parser.add_argument("--only", nargs="+", default=[], metavar="TOOL", help="only these")
    options = parser.parse_args()
    article = "\n".join(path.read_text("utf-8") for path in EXAMPLES)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "vale.ini").write_text(VALE, "utf-8")
        (folder / "line.md").write_text(ONE_LINE, "utf-8")
        for inner in ("styles", "articles"):
            (folder / inner).mkdir()
        articles = [folder / "articles" / f"{number:05}.md" for number in range(options.files)]
        for number, path in enumerate(articles):
            path.write_text(f"{article}\nNumber {number}.\n", "utf-8")
        size = len(article.encode()) / 1e3
        print(f"{options.files} articles of {size:.1f} KB, seconds of processor time, best of {options.rounds}\n")
        compared(folder, articles, options.only, options.rounds)
        if not options.only:
            daily(folder, articles, options.rounds)


if __name__ == "__main__":
    main()
