"""The base's own YAML: all of a base in one file, tables included."""

from __future__ import annotations

from msgspec.structs import asdict

from factlint.claimbase.records import SECTIONS
from factlint.claimbase.writing import yaml_text
from factlint.exchange import Exchange, Left, Records


def write(records: Records, _left: Left) -> str:
    """The records, section by section."""
    return yaml_text(asdict(records))


YAML = Exchange(
    name="yaml",
    title="YAML",
    suffixes=(".yaml", ".yml"),
    write=write,
    holds={
        name: frozenset(field.alias or key for key, field in model.model_fields.items())
        for name, model in SECTIONS.items()
    },
)
