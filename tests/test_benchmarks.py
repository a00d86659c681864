"""The benchmarks run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

RUN = Path(__file__).parent.parent / "benchmarks" / "run.py"


def test_the_table_has_a_line_for_each_tool_and_says_what_is_missing() -> None:
    tools = ("pattern", "factlint-dates", "vale")
    done = subprocess.run(
        (sys.executable, RUN, "--files", "1", "--rounds", "1", "--only", *tools),
        env={**os.environ, "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    rows = {line.split()[0]: line for line in done.stdout.splitlines() if line.startswith(tools)}

    assert done.returncode == 0, done.stderr
    assert list(rows) == ["factlint-dates", "pattern", "vale"]
    assert " missing " in rows["vale"]
    assert re.search(r"\d\.\d\d +\d+\.\d\d +\d+ +1\.000 ", rows["factlint-dates"])
