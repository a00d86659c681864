"""The dialogue of `factlint claims review`: a proposal on the screen, a key, the next one."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct

from factlint.claimbase.index import Base, Claim, Evidence
from factlint.claimbase.showing import value_text
from factlint.commands._stream import colour, write
from factlint.engine.passages import passage
from factlint.engine.reviewing import Proposal, Review
from factlint.errors import BadBase, BadConfiguration, FactlintError
from factlint.escaping import printable

KEYS = "[a]ccept  [v]alue  [e]dit  [r]eject  [s]kip  [u]ndo  [q]uit  [?]"
HELP = """\
a  accept: the claim counts from now on
v  write another value for it
e  edit the claim in your editor ($VISUAL or $EDITOR)
r  reject: the claim is taken out of its file
s  skip: it keeps waiting
u  undo the last decision
q  quit; what has been decided is written already
"""
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


class Screen(Struct, frozen=True):
    """What the dialogue is held with."""

    key: Callable[[], str]
    """Waits for one key; raises EOFError when there are no more."""
    ask: Callable[[str], str]
    """Shows a question and gives the line that answers it."""
    edit: Callable[[str, str], str]
    """Lets a text be edited in a file with a suffix, and gives it back."""
    say: Callable[[str], None]
    bold: bool = False


def terminal() -> Screen:
    """The screen of this process; raises BadConfiguration when it has none."""
    import typer

    if not (sys.stdin and sys.stdin.isatty() and sys.stdout and sys.stdout.isatty()):
        hint = "run it there, or write `status: accepted` in the files with an editor"
        raise BadConfiguration("`claims review` asks for keys and needs a terminal", hint=hint)
    return Screen(typer.getchar, input, edited, write, colour("auto", os.environ, sys.stdout))


def edited(text: str, suffix: str) -> str:
    """The text as the user's editor leaves it; raises BadConfiguration when there is none, or when it fails."""
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    if not editor:
        raise BadConfiguration("no editor is named", hint="set EDITOR, or press v to write a value")
    with tempfile.TemporaryDirectory(prefix="factlint-") as folder:
        file = Path(folder, f"claim{suffix}")
        file.write_text(text, encoding="utf-8")
        try:
            done = subprocess.run([*shlex.split(editor), str(file)], check=False)  # noqa: S603 - the user's own editor
        except (OSError, ValueError) as error:
            raise BadConfiguration(f"the editor {editor!r} cannot be run: {error}") from None
        if done.returncode:
            raise BadConfiguration(f"the editor ended with status {done.returncode}; nothing is changed")
        return file.read_text(encoding="utf-8")


def held(review: Review, screen: Screen) -> None:
    """Go through the proposals until the user quits, or wants nothing undone at the end."""
    acts: dict[str, Callable[[Review, Screen], None]] = {
        "a": lambda review, _: review.accept(),
        "r": lambda review, _: review.reject(),
        "s": lambda review, _: review.skip(),
        "v": _value,
        "e": _edit,
        "u": _undo,
        "?": lambda _, screen: screen.say(HELP),
    }
    while True:
        for line in shown(review, screen.bold):
            screen.say(line + "\n")
        try:
            key = screen.key().lower()
        except EOFError:
            key = "q"
        if key in ("q", "\x04") or not (review.proposal or key == "u"):
            break
        try:
            acts.get(key, acts["?"])(review, screen)
        except FactlintError as error:
            screen.say("".join(f"! {printable(line)}\n" for line in str(error).split("\n")))
    left = len(review.waiting) - sum(review.counts[word] for word in ("accepted", "rejected"))
    said = ", ".join(f"{count} {word}" for word, count in review.counts.items() if count) or "nothing decided"
    screen.say(f"{said}; {left} left\n")


def _value(review: Review, screen: Screen) -> None:
    value = screen.ask("new value: ").strip()
    if value:
        review.value(value)


def _edit(review: Review, screen: Screen) -> None:
    lines = review.lines()
    new = screen.edit(lines, ".yaml")
    if new != lines:
        review.rewrite(new)


def _undo(review: Review, screen: Screen) -> None:
    if not review.undo():
        screen.say("! nothing to undo\n")


# What is shown.


def shown(review: Review, bold: bool) -> Iterator[str]:
    """The lines for the proposal that is looked at, safe for a terminal."""
    proposal = review.proposal
    yield ""
    if proposal is None:
        yield "nothing more to decide  [u]ndo  [q]uit"
        return
    place = f"{proposal.path}:{proposal.claim.line}"
    yield f"{review.at + 1} of {len(review.waiting)}  {printable(f'{proposal.claim.id}  {place}')}"
    yield "  " + _strong(printable(_statement(proposal.claim, review.base)), bold)
    for line in _details(proposal, review.base):
        yield "  " + printable(line)
    for evidence in proposal.claim.evidence:
        yield from _evidence(evidence, review.base, bold)
    yield KEYS


def _strong(text: str, bold: bool) -> str:
    return f"{_BOLD}{text}{_PLAIN}" if bold else text


def _statement(claim: Claim, base: Base) -> str:
    predicate = base.predicates.get(claim.predicate)
    phrase = (predicate.phrase if predicate else "") or claim.predicate
    of = f" of {_called(claim.of, base)}" if claim.of else ""
    return f"{_called(claim.subject, base)} – {phrase}{of} – {value_text(claim.value)}"


def _called(entity: str, base: Base) -> str:
    known = base.entities.get(entity)
    return known.name if known else entity


def _details(proposal: Proposal, base: Base) -> Iterator[str]:
    claim = proposal.claim
    for label, text in (("in", _called(claim.place, base)), ("at the time", claim.time.edtf if claim.time else "")):
        if text:
            yield f"{label}: {text}"
    if proposal.note:
        yield f"doubt: {' '.join(proposal.note.split())}"
    for other in base.by_subject.get(claim.subject, ()):
        if other.id != claim.id and other.predicate == claim.predicate and other.status != "proposed":
            yield f"on record: {value_text(other.value)} ({other.id})"


def _evidence(evidence: Evidence, base: Base, bold: bool) -> Iterator[str]:
    yield "  " + printable(", ".join(filter(None, (evidence.source, evidence.locator))))
    try:
        found = passage(evidence, base.sources.get(evidence.source))
    except BadBase as error:
        yield f"    ! {printable(str(error))}"
        return
    before, exact, after = (printable(" ".join(part.split())) for part in (found.before, found.exact, found.after))
    gap_before, gap_after = (" " if part[-1:].isspace() else "" for part in (found.before, found.after[:1]))
    marked = _strong(exact, bold) if bold else f"»{exact}«"
    yield f"    … {before}{gap_before}{marked}{gap_after}{after} …"
