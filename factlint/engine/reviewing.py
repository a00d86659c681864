"""Reviewing proposals: one decision after the other, each written at once, so that a killed run loses nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from msgspec import Struct, field

from factlint.claimbase import claiming, listing, nodes
from factlint.claimbase.complaints import Complaints, shown
from factlint.claimbase.editing import Written, claims_in, own_text, with_own_text, with_status, with_value, without
from factlint.claimbase.index import Base, Claim
from factlint.claimbase.listing import Found
from factlint.claimbase.nodes import Map, Text
from factlint.claimbase.predicates import Predicates
from factlint.claimbase.proposals import PROPOSED
from factlint.claimbase.records import ClaimRecord
from factlint.claimbase.validation import validated
from factlint.engine._rewriting import rewritten
from factlint.errors import BadBase

_MARK = b"\xef\xbb\xbf"
Change = Callable[[str, Written], str]


class Proposal(Struct, frozen=True):
    """A claim that waits, and the file that it waits in."""

    path: Path
    claim: Claim
    note: str
    """What is doubtful about it."""


class _Done(Struct, frozen=True):
    """Something that can be taken back."""

    proposal: Proposal
    at: int
    word: str = ""
    """How it is counted."""
    old: bytes = b""
    new: bytes = b""


def proposals(paths: Iterable[Path], base: Base) -> Iterator[Proposal]:
    """The claims with `status: proposed` in these files and folders, in their order; raises FactlintError."""
    known = {claim.id: claim for claim in base.claims}
    complaints = Complaints()
    for path in listing.files(paths, complaints):
        if path.suffix.lower() in listing.TREES:
            _, text = _read(path)
            for one in _claims_in(text, str(path)):
                if one.values.get("status") == PROPOSED and one.id in known:
                    yield Proposal(path, known[one.id], one.values.get("note", ""))
    complaints.settle()


def _read(path: Path) -> tuple[bytes, str]:
    data = listing.contents(path)
    return data, nodes.decode(data, str(path))


@lru_cache(maxsize=4)
def _claims_in(text: str, path: str) -> tuple[Written, ...]:
    return tuple(claims_in(text, path))


class Review(Struct):
    """The proposals that wait, the one that is looked at, and what has been decided."""

    base: Base
    waiting: list[Proposal]
    at: int = 0
    done: list[_Done] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(("accepted", "rejected", "skipped"), 0))

    @property
    def proposal(self) -> Proposal | None:
        """The one that is looked at; None when all have been."""
        return self.waiting[self.at] if self.at < len(self.waiting) else None

    def accept(self) -> None:
        """Let the claim count."""
        self._write(lambda text, claim: with_status(text, claim, "accepted"), "accepted")

    def reject(self) -> None:
        """Take the claim out of its file."""
        self._write(without, "rejected")

    def skip(self) -> None:
        """Leave the claim as it is, for another time."""
        self._note(_Done(self.waiting[self.at], self.at, "skipped"))

    def undo(self) -> bool:
        """Take back what was done last; False when there is nothing."""
        if not self.done:
            return False
        last = self.done[-1]
        if last.new != last.old:
            rewritten(last.proposal.path, last.new, last.old, str(last.proposal.path))
        self.done.pop()
        if last.word:
            self.counts[last.word] -= 1
        self.at = last.at
        self.waiting[self.at] = last.proposal
        return True

    def value(self, value: str) -> None:
        """Give the claim another value; raises BadBase when it cannot have it."""
        self._change(lambda text, claim: with_value(text, claim, value))

    def lines(self) -> str:
        """The claim as it is written."""
        _, text, claim = self._found()
        return own_text(text, claim)

    def rewrite(self, new: str) -> None:
        """Write the claim otherwise; raises BadBase when it cannot be read then."""
        self._change(lambda text, claim: with_own_text(text, claim, new))

    def _found(self) -> tuple[bytes, str, Written]:
        proposal = self.waiting[self.at]
        data, text = _read(proposal.path)
        for one in _claims_in(text, str(proposal.path)):
            if one.id == proposal.claim.id:
                return data, text, one
        raise BadBase(f"{shown(proposal.claim.id)} is not there any more", path=str(proposal.path))

    def _write(self, change: Change, word: str = "") -> None:
        proposal = self.waiting[self.at]
        data, text, claim = self._found()
        mark = _MARK if data.startswith(_MARK) else b""
        new = mark + change(text, claim).encode("utf-8")
        rewritten(proposal.path, data, new, str(proposal.path))
        self._note(_Done(proposal, self.at, word, data, new))

    def _note(self, done: _Done) -> None:
        self.done.append(done)
        if done.word:
            self.counts[done.word] += 1
            self.at += 1

    def _change(self, change: Change) -> None:
        """Change the claim that is looked at, and keep looking at it unless it waits no longer."""
        proposal = self.waiting[self.at]
        _, text, claim = self._found()
        changed = self._valid(change(text, claim), _claims_in(text, str(proposal.path)).index(claim))
        settled = "accepted" if changed.claim.status != PROPOSED else ""
        self._write(change, settled)
        self.waiting[self.done[-1].at] = changed

    def _valid(self, text: str, number: int) -> Proposal:
        """The proposal as it is in a changed text; raises BadBase when it cannot be so."""
        path = self.waiting[self.at].path
        before, written = self.waiting[self.at].claim.id, claims_in(text, str(path))
        root = nodes.read(text.encode("utf-8"), str(path))
        listed = root.get(Text("claims")) if isinstance(root, Map) else None
        item = listed[number] if isinstance(listed, list) and number < len(listed) else None
        if not isinstance(item, Map):
            raise BadBase("a claim is a mapping", path=str(path), hint="`id`, `subject`, `predicate` and `value`")
        complaints = Complaints()
        record = validated(ClaimRecord, item, str(path), complaints)
        shelf = claiming.Shelf(
            entities=self.base.entities,
            sources=self.base.sources,
            predicates=self._predicates(),
            complaints=complaints,
            units=self.base.units,
        )
        claims = claiming.claims([Found(record, str(path), item.line)], shelf) if record else []
        complaints.settle()
        others = {claim.id for claim in self.base.claims} - {before}
        if len(claims) != 1 or claims[0].id in others:
            raise BadBase("the id of another claim", path=str(path), line=item.line)
        return Proposal(path, claims[0], written[number].values.get("note", ""))

    def _predicates(self) -> Predicates:
        found = Predicates()
        found.known.update(self.base.predicates)
        return found
