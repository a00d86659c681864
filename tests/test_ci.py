"""What runs on other people's servers: the action for GitHub, the template for GitLab, and what the manual shows."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from scripts import github_action
from tests.cli import IMPOSSIBLE, RIGHT, write

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")
WORKFLOW = ".github/workflows/factlint.yml"
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
TEMPLATE = yaml.safe_load((ROOT / "templates" / "gitlab.yml").read_text("utf-8"))


def _tool(name: str, *arguments: str, folder: Path = ROOT) -> None:
    """Run a program of the environment that the tests run in; it must have nothing to say."""
    program = Path(sys.executable).with_name(name)
    done = subprocess.run((program, *arguments), cwd=folder, capture_output=True, text=True, check=False, timeout=120)

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def workflow(tmp_path: Path) -> Path:
    (text,) = re.findall(rf'```yaml title="{WORKFLOW}"\n(.*?)```', PAGE, re.DOTALL)
    write(tmp_path, {WORKFLOW: text})
    return tmp_path


def test_the_action_is_safe_and_valid() -> None:
    _tool("zizmor", "--offline", "--quiet", "action.yml")
    _tool("check-jsonschema", "--builtin-schema", "vendor.github-actions", "action.yml")


def test_the_workflow_of_the_manual_is_safe_and_valid(workflow: Path) -> None:
    _tool("zizmor", "--offline", "--quiet", WORKFLOW, folder=workflow)
    _tool("check-jsonschema", "--builtin-schema", "vendor.github-workflows", WORKFLOW, folder=workflow)


def test_the_template_for_gitlab_is_valid() -> None:
    _tool("check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", "templates/gitlab.yml")


def test_no_input_of_the_action_is_part_of_a_script() -> None:
    (step,) = ACTION["runs"]["steps"]

    assert "${{" not in step["run"]
    assert all(value.startswith("${{ inputs.") for value in step["env"].values())
    assert len(step["env"]) == len(ACTION["inputs"])


def test_the_manual_names_every_input_and_output() -> None:
    table = re.findall(r"^\| `([\w-]+)` \|", PAGE, re.MULTILINE)

    assert table == list(ACTION["inputs"])
    assert all(f"`{name}`" in PAGE for name in ACTION["outputs"])


@pytest.fixture
def runner(tmp_path: Path) -> dict[str, str]:
    """The environment of a job, with a checkout in the folder `work`."""
    write(tmp_path, {"work/drafts é/a b.md": IMPOSSIBLE, "work/right.md": RIGHT, "temp/x": "", "output": ""})
    (tmp_path / "work" / ".git").mkdir()
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "RUNNER_TEMP": str(tmp_path / "temp"),
        "GITHUB_OUTPUT": str(tmp_path / "output"),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
        "GITHUB_ACTION_PATH": str(ROOT),
        "FACTLINT_FOLDER": str(tmp_path / "work"),
    }


def test_the_action_annotates_sums_up_and_logs(
    runner: dict[str, str], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    inputs = {"FACTLINT_PATHS": "drafts é/a b.md\n\nright.md\n", "FACTLINT_ARGS": "--select 'FL1' --isolated"}
    status = github_action.run({**runner, **inputs}, sys.executable)
    log = tmp_path / "temp" / "factlint.sarif"

    assert status == 1
    assert capfd.readouterr().out.startswith("::error file=drafts é/a b.md,line=1,col=22,endColumn=34,title=factlint")
    assert (tmp_path / "output").read_text("utf-8") == f"exit-code=1\nsarif-file={log}\n"
    assert (tmp_path / "summary").read_text("utf-8").startswith("**1 error in 2 files**")
    assert '"ruleId": "FL105"' in log.read_text("utf-8")


def test_the_action_takes_what_its_inputs_say(runner: dict[str, str], tmp_path: Path) -> None:
    inputs = {"FACTLINT_FAIL_ON": "never", "FACTLINT_SARIF_FILE": "log.sarif", "FACTLINT_PATHS": "--help\n."}
    hostile = {**runner, **inputs, "FACTLINT_ARGS": "--select FL1 '$(touch pwned)'"}
    words = github_action.command(hostile, "python")

    assert words[words.index("--fail-on") + 1] == "never"
    assert words[-4:] == ["$(touch pwned)", "--", "--help", "."]
    gentle = {**runner, "FACTLINT_FAIL_ON": "never", "FACTLINT_SARIF_FILE": "log.sarif"}
    assert github_action.run(gentle, sys.executable) == 0
    assert (tmp_path / "work" / "log.sarif").is_file()


def test_the_action_keeps_to_the_change_of_a_pull_request(
    runner: dict[str, str], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    work = tmp_path / "work"
    (work / ".git").rmdir()
    git = ("git", "-c", "user.name=x", "-c", "user.email=x@example.org", "-C", str(work))
    for command in (("init", "-q", "-b", "topic"), ("add", "."), ("commit", "-qm", "x")):
        subprocess.run((*git, *command), check=True)
    subprocess.run((*git, "update-ref", "refs/remotes/origin/main", "HEAD"), check=True)
    write(work, {"new.md": IMPOSSIBLE})
    wanted = {**runner, "FACTLINT_ONLY_CHANGES": "true", "FACTLINT_ARGS": "--isolated"}

    assert github_action.changes(wanted) == []
    assert github_action.run({**wanted, "GITHUB_BASE_REF": "main"}, sys.executable) == 1
    (annotation,) = [line for line in capfd.readouterr().out.splitlines() if line.startswith("::")]
    assert annotation.startswith("::error file=new.md,line=1,")


def test_the_action_says_when_the_run_failed(
    runner: dict[str, str], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"work/factlint.toml": "\nexclud = []\n"})
    log = tmp_path / "temp" / "factlint.sarif"

    assert github_action.run(runner, sys.executable) == 2
    assert (tmp_path / "output").read_text("utf-8") == f"exit-code=2\nsarif-file={log}\n"
    assert '"executionSuccessful": false' in log.read_text("utf-8")
    assert capfd.readouterr().out.startswith("::error file=factlint.toml,line=2,title=factlint::not checked: line 2: ")
    assert "did you mean \\`exclude\\`?" in (tmp_path / "summary").read_text("utf-8")


def test_the_action_names_no_log_that_was_not_written(runner: dict[str, str], tmp_path: Path) -> None:
    write(tmp_path, {"temp/factlint.sarif": "of an earlier run"})

    assert github_action.run({**runner, "FACTLINT_ARGS": "--nope"}, sys.executable) == 2
    assert (tmp_path / "output").read_text("utf-8") == "exit-code=2\nsarif-file=\n"


def test_the_checkout_cannot_bring_its_own_factlint(runner: dict[str, str], tmp_path: Path) -> None:
    write(tmp_path, {"work/factlint/__init__.py": "raise SystemExit(99)", "work/re.py": "raise SystemExit(98)"})

    assert github_action.run(runner, sys.executable) == 1


@pytest.mark.hook
def test_the_action_installs_itself(runner: dict[str, str], request: pytest.FixtureRequest) -> None:
    if not (request.config.getoption("--hook") or os.environ.get("FACTLINT_HOOK") == "1"):
        pytest.skip("installs from the package index; --hook or FACTLINT_HOOK=1 runs it")
    del runner["PYTHONPATH"]
    script = ROOT / "scripts" / "github_action.py"
    done = subprocess.run((sys.executable, "-I", script), env=runner, check=False, timeout=600)

    assert done.returncode == 1


def test_the_job_for_gitlab_writes_its_reports(tmp_path: Path) -> None:
    job = TEMPLATE["factlint"]
    program = f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m factlint "$@"\n'
    write(tmp_path, {"a.md": IMPOSSIBLE, "bin/factlint": program})
    (tmp_path / "bin" / "factlint").chmod(0o755)
    command = next(line for line in job["script"] if line.startswith("factlint "))
    environment = {**os.environ, **job["variables"], "PYTHONPATH": str(ROOT)}
    environment |= {"FACTLINT_ARGS": "--select FL1 --isolated", "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}"}
    done = subprocess.run(
        ("sh", "-c", command), cwd=tmp_path, env=environment, capture_output=True, check=False, timeout=60
    )

    assert done.returncode == 1
    assert b"\x1b[" in done.stdout
    for report in job["artifacts"]["reports"].values():
        assert "FL105" in (tmp_path / report).read_text("utf-8")
