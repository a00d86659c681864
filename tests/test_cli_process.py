"""The command line as a process: streams, signals, environments, workers."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli import IMPOSSIBLE, write

ROOT = Path(__file__).parent.parent
FACTLINT = (sys.executable, "-m", "factlint")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals and shells")


def _environment(**changes: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_", "LANG", "TZ"))}
    return {**kept, "PYTHONPATH": str(ROOT), **changes}


def _run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        (*FACTLINT, *arguments),
        cwd=folder,
        env=_environment(**environment),
        capture_output=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    write(tmp_path, {f"drafts/{number:03} é.md": f"{IMPOSSIBLE}\nNumber {number}.\n" for number in range(60)})
    return tmp_path


def test_output_is_the_same_everywhere(drafts: Path) -> None:
    settings: list[tuple[tuple[str, ...], dict[str, str]]] = [
        ((), {"PYTHONHASHSEED": "0"}),
        (("--jobs", "2"), {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati"}),
        (("--jobs", "5"), {"LANG": "tr_TR.UTF-8", "LC_ALL": "C", "PYTHONUTF8": "0"}),
        (("--no-cache",), {"TERM": "dumb", "COLUMNS": "1", "CI": "true"}),
    ]
    for shape in ("text", "json", "sarif"):
        runs = [
            _run(drafts, "check", "drafts", "--isolated", "--format", shape, *arguments, **environment)
            for arguments, environment in settings
        ]
        outputs = {run.stdout for run in runs}

        assert not any(b"Traceback" in run.stderr for run in runs)
        assert len(outputs) == 1
        assert outputs.pop().count(b"31 June 1870 never was") == 60


def test_what_one_run_compiles_the_next_has_whatever_its_hash_seed(tmp_path: Path) -> None:
    base = ("--claims", str(ROOT / "claims"), "--sources", str(ROOT / "sources"), "--isolated")
    examples = sorted(str(path) for path in (ROOT / "examples").glob("[!R]*.md"))
    patterns = []
    for seed in ("1", "2"):
        run = _run(tmp_path, "check", *examples, *base, PYTHONHASHSEED=seed, XDG_CACHE_HOME=str(tmp_path))
        assert run.returncode == 1
        (file,) = (tmp_path / "factlint").glob("patterns-*")
        patterns.append(file.read_bytes())
        for database in (tmp_path / "factlint").glob("*.sqlite*"):
            database.unlink()  # so that the drafts are checked once more

    assert patterns[0] == patterns[1]


def test_a_locale_of_bare_ascii_changes_nothing(tmp_path: Path) -> None:
    draft = f"---\nfactlint: {{against: [source.txt]}}\n---\n{IMPOSSIBLE}\nSo it stands [@nowhere].\n"
    write(tmp_path, {".git/HEAD": "", "mit Ümlaut/é.md": draft, "mit Ümlaut/source.txt": "Nothing.\n"})
    ascii_only = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    plain, bare = (_run(tmp_path, "check", "--no-cache", **environment) for environment in ({}, ascii_only))

    assert plain.stdout == bare.stdout
    assert "mit Ümlaut/é.md:4:" in plain.stdout.decode()


def test_names_of_files_that_a_text_has_are_found_under_a_locale_of_bare_ascii(tmp_path: Path) -> None:
    draft = (
        f"---\nbibliography: ключи.bib\nfactlint: {{against: [été.txt]}}\n---\n{IMPOSSIBLE}\nSo it stands [@ключ].\n"
    )
    write(tmp_path, {"factlint.toml": 'paths = ["тексты"]\n[per-file-ignores]\n"тексты/б*" = ["FL1"]\n'})
    write(tmp_path, {"тексты/а.md": draft, "тексты/été.txt": "Nothing.\n", "тексты/б.md": IMPOSSIBLE})
    write(tmp_path, {"тексты/ключи.bib": "@book{ключ, title={T}, year={1900}}\n"})
    ascii_only = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    plain, bare = (_run(tmp_path, "check", "--no-cache", **environment) for environment in ({}, ascii_only))

    assert plain.stdout == bare.stdout
    assert (plain.returncode, bare.returncode) == (1, 1)
    assert b"not checked" not in bare.stdout


def test_order_on_the_command_line_does_not_matter(drafts: Path) -> None:
    names = sorted(str(path.relative_to(drafts)) for path in (drafts / "drafts").iterdir())[:9]
    outputs = {_run(drafts, "check", *order, "--isolated").stdout for order in (names, names[::-1], names + names[:3])}

    assert len(outputs) == 1


def _wait_for_workers(pid: int) -> None:
    """Until the run has its two workers; a moment, where that cannot be seen."""
    listed = Path(f"/proc/{pid}/task/{pid}/children")
    for _ in range(600):
        if not listed.exists() or len(listed.read_text("ascii").split()) > 1:
            break
        time.sleep(0.05)
    time.sleep(0.5 if listed.exists() else 1.5)


@POSIX
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_ends_with_130_and_leaves_nobody(drafts: Path, number: signal.Signals) -> None:
    write(drafts, {f"more/{each}.md": (IMPOSSIBLE + "\n") * 2000 for each in range(200)})
    process = subprocess.Popen(
        (*FACTLINT, "check", ".", "--isolated", "--jobs", "2"),
        cwd=drafts,
        env=_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        # A shell that runs the tests in the background has its children ignore interrupts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )
    _wait_for_workers(process.pid)
    os.killpg(process.pid, number)
    out, err = process.communicate(timeout=30)

    assert process.returncode == 130
    assert not out
    assert not err.strip()
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


@POSIX
def test_a_page_is_laid_out_for_a_terminal(tmp_path: Path) -> None:
    reader, writer = os.openpty()
    environment = _environment(COLUMNS="60", TERM="xterm", NO_COLOR="1")
    subprocess.run(
        (*FACTLINT, "explain", "FL105"), cwd=tmp_path, env=environment, stdout=writer, check=True, timeout=60
    )
    os.close(writer)
    shown = re.sub("\x1b\\[[0-9;]*m", "", os.read(reader, 100_000).decode())
    os.close(reader)

    assert shown.startswith("FL105 impossible-date\r\n")
    assert "#" not in shown
    assert max(map(len, shown.splitlines())) <= 60


@POSIX
def test_a_broken_pipe_is_quiet(drafts: Path) -> None:
    write(drafts, {"long.md": (IMPOSSIBLE + "\n") * 3000})
    command = f"'{sys.executable}' -m factlint check long.md --isolated | head -1"
    done = subprocess.run(
        ("sh", "-c", command), cwd=drafts, env=_environment(), capture_output=True, timeout=60, check=False
    )

    assert done.stdout.startswith(b"long.md:1:22: ")
    assert not done.stderr


@POSIX
@pytest.mark.parametrize(("closed", "status"), [(">&-", 1), ("2>&-", 1), (">&- 2>&- <&-", 1), (">/dev/full", 2)])
def test_closed_and_full_streams_end_without_a_traceback(drafts: Path, closed: str, status: int) -> None:
    if closed == ">/dev/full" and not Path("/dev/full").exists():
        pytest.skip("no /dev/full")
    command = f"'{sys.executable}' -m factlint check drafts --isolated {closed}"
    done = subprocess.run(
        ("sh", "-c", command), cwd=drafts, env=_environment(), capture_output=True, timeout=60, check=False
    )

    assert done.returncode == status
    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr


@POSIX
def test_wrong_usage_never_goes_to_standard_output(drafts: Path) -> None:
    command = f"'{sys.executable}' -m factlint check --nope 2>&-"
    done = subprocess.run(
        ("sh", "-c", command), cwd=drafts, env=_environment(), capture_output=True, timeout=60, check=False
    )

    assert (done.returncode, done.stdout) == (2, b"")


@POSIX
def test_few_open_files_mean_fewer_workers(drafts: Path) -> None:
    command = f"ulimit -n 24; '{sys.executable}' -m factlint check drafts --isolated --no-cache --jobs 8"
    done = subprocess.run(
        ("sh", "-c", command), cwd=drafts, env=_environment(), capture_output=True, timeout=60, check=False
    )

    assert done.returncode == 1, done.stderr
    assert done.stdout == _run(drafts, "check", "drafts", "--isolated", "--no-cache").stdout


def test_an_encoding_that_cannot_show_it_is_no_error(drafts: Path) -> None:
    done = _run(drafts, "check", "drafts", "--isolated", PYTHONIOENCODING="ascii")

    assert done.returncode == 1
    assert rb"drafts/000 \xe9.md:1:22" in done.stdout


def test_modules_of_the_working_folder_are_not_imported(drafts: Path) -> None:
    trap = "open('TRAPPED', 'w').close()\nraise SystemExit(99)\n"
    write(drafts, dict.fromkeys(("yaml.py", "re.py", "json.py", "typer.py", "regex.py", "sqlite3.py"), trap))
    done = subprocess.run(
        (*FACTLINT, "check", "drafts", "--isolated"),
        cwd=drafts,
        env=_environment(PYTHONPATH=str(ROOT)),
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 1, done.stderr
    assert not (drafts / "TRAPPED").exists()


def test_the_version_needs_no_imports(tmp_path: Path) -> None:
    code = (
        "import sys; before = set(sys.modules); sys.argv = ['factlint', '--version'];"
        "from factlint.__main__ import main; main(); new = set(sys.modules) - before;"
        "print(sorted(name for name in new if name.startswith(('typer', 'factlint.', 'pydantic'))))"
    )
    done = subprocess.run(
        (sys.executable, "-c", code), cwd=tmp_path, env=_environment(), capture_output=True, check=True
    )

    assert done.stdout.decode().splitlines()[1] == "['factlint.__main__', 'factlint.version']"


def test_a_check_imports_nothing_heavy_that_it_does_not_need(drafts: Path) -> None:
    code = (
        "import sys; from factlint.commands._main import run; run(['check', 'drafts/000 é.md', '--isolated']);"
        "print(sorted({'pydantic', 'dateparser', 'rich', 'yaml', 'multiprocessing'} & set(sys.modules)))"
    )
    done = subprocess.run((sys.executable, "-c", code), cwd=drafts, env=_environment(), capture_output=True, check=True)

    assert done.stdout.decode().splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    "text",
    [
        "The Eiffel Tower opened on 31 March 1889.",
        "The coup of 1917 is called переворот in the papers of Милюков, who had read them all by then.",
        "---\nlang: und\n---\n\n1992 Prague / Bratislava, 5th place, 1993 Dortmund / München",
    ],
)
def test_a_text_is_read_with_the_packs_of_its_languages_only(drafts: Path, text: str) -> None:
    (drafts / "short.md").write_text(text, encoding="utf-8")
    code = (
        "import sys; from factlint.commands._main import run; run(['check', 'short.md', '--isolated']);"
        "packs = {name for name in sys.modules if name.startswith('factlint.languages.') and '._' not in name};"
        "print(sorted(packs - {'factlint.languages.en'} | {'dateparser'} & set(sys.modules)))"
    )
    done = subprocess.run((sys.executable, "-c", code), cwd=drafts, env=_environment(), capture_output=True, check=True)

    assert done.stdout.decode().splitlines()[-1] == "[]"


@pytest.mark.parametrize("arguments", [["explain", "FL105"], ["rules", "--format", "json"], ["--help"], ["chek"]])
def test_no_command_loads_what_only_others_need(drafts: Path, arguments: list[str]) -> None:
    code = (
        f"import sys; from factlint.commands._main import run; run({arguments});"
        "print(sorted({'click', 'pydantic', 'dateparser', 'rich', 'yaml', 'multiprocessing'} & set(sys.modules)))"
    )
    done = subprocess.run((sys.executable, "-c", code), cwd=drafts, env=_environment(), capture_output=True, check=True)

    assert done.stdout.decode().splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("factlint cl", ["claims"]),
        ("factlint claims s", ["show", "schema"]),
        ("factlint check --fail-on ", ["error", "warning", "never"]),
        ("factlint check --exit", ["--exit-zero"]),
        ("factlint check --format js", ["json", "jsonl"]),
    ],
)
def test_a_shell_is_told_what_may_follow(drafts: Path, words: str, offered: list[str]) -> None:
    asked = {"_FACTLINT_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    done = _run(drafts, **asked)

    assert done.returncode == 0
    assert done.stdout.decode().split() == offered
