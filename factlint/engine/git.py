"""Asking git what has changed: fixed arguments, no shell, and none of the commands that a configuration may name."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from factlint.engine.per_run import per_run
from factlint.errors import FactlintError

NOTHING_RUNS = (
    "--no-pager",
    "--no-optional-locks",
    "--literal-pathspecs",
    "-c", "core.quotepath=off",
    "-c", "core.fsmonitor=false",
    "-c", "core.hooksPath=/dev/null",
    "-c", "protocol.allow=never",
    "-c", "diff.submodule=short",
    "-c", "diff.suppressBlankEmpty=false",
)  # fmt: skip
PLAIN = (
    "--unified=0",
    "--inter-hunk-context=0",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--no-relative",
    "--find-renames",
    "--ignore-submodules=all",
    "--diff-filter=d",
    "--src-prefix=a/",
    "--dst-prefix=b/",
)
DEEPER = "in CI, check out with `fetch-depth: 0`"
LONGEST = 600
"""Seconds that git may take."""


class BadRevision(FactlintError):
    """What `--diff` was given cannot be compared with."""


def top() -> str:
    """The repository's folder around the working folder; raises BadRevision."""
    return os.fsdecode(_run("rev-parse", "--show-toplevel").removesuffix(b"\n"))


def fork_point(revision: str) -> str:
    """The commit at which the work on HEAD left a revision; raises BadRevision."""
    if revision.startswith("-") or not revision:
        raise BadRevision(f"`{revision}` is no revision", hint="name a branch, a tag or a commit")
    commit = _commit(revision)
    found = _try("merge-base", commit, _commit("HEAD"))
    if found is None:
        hint = DEEPER if _is_shallow() else "name a revision that this work goes on from"
        raise BadRevision(f"`{revision}` and HEAD have no commit in common here", hint=hint)
    return found.decode().split("\n")[0]


def _commit(revision: str) -> str:
    found = _try("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if found is None:
        hint = _hint(revision)
        raise BadRevision(f"git knows no revision `{revision}` here", hint=hint)
    return found.decode().strip()


def _hint(revision: str) -> str:
    """What would be right in the place of a revision that git does not know."""
    if ".." in revision:
        return f"name the one to compare with: `--diff {revision.partition('..')[0] or 'main'}`"
    return DEEPER if _is_shallow() else "fetch it, or name a branch, a tag or a commit that is here"


def changes(commit: str) -> bytes:
    """The difference from a commit to the working tree, in the form that `changed` reads."""
    return _run("diff", *PLAIN, commit, "--", folder=top(), unfiltered=True)


def untracked() -> list[str]:
    """Files that git does not know and does not ignore, relative to the repository."""
    found = _run("ls-files", "--others", "--exclude-standard", "-z", folder=top())
    return [os.fsdecode(name) for name in found.split(b"\0") if name]


def blob(commit: str, path: str) -> bytes | None:
    """What a file held at a commit; None when it was not there."""
    return _try("cat-file", "blob", f"{commit}:{path}", folder=top())


def _is_shallow() -> bool:
    return _try("rev-parse", "--is-shallow-repository") == b"true\n"


@per_run()
def _without_filters(folder: str) -> tuple[str, ...]:
    """Options that switch off the filters of a configuration: they are commands that git would run."""
    names = _run("config", "--name-only", "-z", "--list", folder=folder).split(b"\0")
    filters = {os.fsdecode(name).rpartition(".")[0] for name in names if name.startswith(b"filter.")}
    ends = ("clean=", "smudge=", "process=", "required=false")
    return tuple(word for name in sorted(filters) for end in ends for word in ("-c", f"{name}.{end}"))


def _run(*arguments: str, folder: str = ".", unfiltered: bool = False) -> bytes:
    further = _without_filters(os.path.abspath(folder)) if unfiltered else ()  # noqa: PTH100
    done = _called((*NOTHING_RUNS, *further, *arguments), folder)
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0].removeprefix("fatal: ")
        if said.startswith("not a git repository"):
            raise BadRevision("this is no git repository", hint="`--diff` compares with what git has")
        raise BadRevision(f"git: {said or 'it failed without a word'}")
    return done.stdout


def _try(*arguments: str, folder: str = ".") -> bytes | None:
    done = _called((*NOTHING_RUNS, *arguments), folder)
    return None if done.returncode else done.stdout


def _called(arguments: tuple[str, ...], folder: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}
    environment.pop("GIT_EXTERNAL_DIFF", None)
    try:
        return subprocess.run(  # noqa: S603 - the arguments are fixed but for names, which come after the options
            ["git", *arguments],  # noqa: S607 - the git of the user
            cwd=Path(folder),
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=LONGEST,
            check=False,
        )
    except FileNotFoundError as error:
        raise BadRevision("git is not installed", hint="`--diff` needs it") from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BadRevision(f"git could not be run: {error}") from error
