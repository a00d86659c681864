"""Import contracts: nobody imports a member of a room, nor what another room keeps to itself."""

from __future__ import annotations

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class MembersContract(Contract):
    """No module imports a public module of the rooms; modules that begin with `_` are no members."""

    rooms = fields.SetField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        found = sorted(
            (importer, member)
            for room in self.rooms  # type: ignore[attr-defined]  # a field becomes its value
            for member in graph.find_children(room)
            if not member.rpartition(".")[2].startswith("_")
            for importer in graph.find_modules_that_directly_import(member)
        )
        return ContractCheck(kept=not found, metadata={"found": found})

    def render_broken_contract(self, check: ContractCheck) -> None:
        found: list[tuple[str, str]] = check.metadata["found"]
        for importer, member in found:
            output.print_error(f"{importer} imports the member {member}: use discover.member")


class PrivateContract(Contract):
    """Outside its own room no module imports a module whose name begins with `_`, nor one of a folder that does."""

    rooms = fields.SetField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        found = sorted(
            (importer, private)
            for room in self.rooms  # type: ignore[attr-defined]  # a field becomes its value
            for private in graph.find_descendants(room)
            if private.removeprefix(f"{room}.").startswith("_")
            for importer in graph.find_modules_that_directly_import(private)
            if not importer.startswith(f"{room}.") and importer != room
        )
        return ContractCheck(kept=not found, metadata={"found": found})

    def render_broken_contract(self, check: ContractCheck) -> None:
        found: list[tuple[str, str]] = check.metadata["found"]
        for importer, private in found:
            output.print_error(f"{importer} imports {private}, which is its room's own")
