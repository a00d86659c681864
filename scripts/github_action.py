"""What `action.yml` runs: installs factlint from the action's own checkout, checks, reports.

Annotations go to the log, a table to the job's summary and a SARIF log to a file. Everything comes in by the
environment: the inputs as FACTLINT_*, the rest as GitHub sets it.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import venv
from collections.abc import Mapping
from pathlib import Path

Environment = Mapping[str, str]
OLDEST = (3, 11)


def installed(environment: Environment) -> str:
    """The Python of a fresh environment that has factlint."""
    folder = Path(environment["RUNNER_TEMP"], "factlint-environment")
    venv.create(folder, with_pip=True, clear=True)
    python = str(folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    pip = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    subprocess.run((*pip, environment["GITHUB_ACTION_PATH"]), check=True)
    return python


def sarif_file(environment: Environment) -> str:
    """Where the SARIF log goes, as an absolute path."""
    given = environment.get("FACTLINT_SARIF_FILE")
    if given:
        return str(Path(environment.get("FACTLINT_FOLDER") or ".", given).absolute())
    return str(Path(environment["RUNNER_TEMP"], "factlint.sarif"))


def changes(environment: Environment) -> list[str]:
    """The options that keep to the change of a pull request; none on other events."""
    base = environment.get("GITHUB_BASE_REF")
    wanted = environment.get("FACTLINT_ONLY_CHANGES", "").strip().lower() == "true"
    return ["--diff", f"origin/{base}"] if wanted and base else []


def command(environment: Environment, python: str) -> list[str]:
    """The call of factlint."""
    reports = ["--format", "sarif", "--output", sarif_file(environment)]
    if summary := environment.get("GITHUB_STEP_SUMMARY"):
        reports += ["--format", "markdown", "--output", summary]
    paths = [line.strip() for line in environment.get("FACTLINT_PATHS", "").splitlines() if line.strip()]
    return [
        *(python, "-P", "-m", "factlint", "check", *reports, "--format", "github"),
        *("--fail-on", environment.get("FACTLINT_FAIL_ON") or "error", "--no-progress"),
        *changes(environment),
        *shlex.split(environment.get("FACTLINT_ARGS", "")),
        *("--", *paths),
    ]


def run(environment: Environment, python: str) -> int:
    """Check, and tell GitHub the exit status and where the log is, when there is one."""
    folder = environment.get("FACTLINT_FOLDER") or "."
    log = Path(sarif_file(environment))
    log.unlink(missing_ok=True)
    status = subprocess.run(command(environment, python), cwd=folder, check=False).returncode
    if output := environment.get("GITHUB_OUTPUT"):
        with Path(output).open("a", encoding="utf-8") as stream:
            stream.write(f"exit-code={status}\nsarif-file={log if log.is_file() else ''}\n")
    return status


if __name__ == "__main__":
    if sys.version_info < OLDEST:
        sys.exit("factlint needs Python 3.11 or newer: put actions/setup-python before it")
    sys.exit(run(os.environ, installed(os.environ)))
