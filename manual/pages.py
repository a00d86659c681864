"""The files that are built from the code and kept in the repository; a test holds that they are current."""

from __future__ import annotations

import json

from factlint.claimbase import schema as base
from factlint.documents import _telling as telling
from factlint.documents._word_tables import FOLDER
from factlint.engine.schema import configuration_schema
from factlint.reports._shape import report_schema
from manual import ROOT, commands, configuration, man, predicates, word_tables

SCHEMAS = {
    "claims": base.json_schema,
    "config": configuration_schema,
    "report": report_schema,
    "sources": base.sources_schema,
    "vocabulary": base.vocabulary_schema,
}


def pages() -> dict[str, str]:
    """Each file, by its path from the root, with its text."""
    schemas = {
        f"schemas/{name}.schema.json": json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"
        for name, schema in SCHEMAS.items()
    }
    return {
        "docs/commands.md": commands.as_markdown(),
        "docs/configuration.md": configuration.as_markdown(),
        "docs/predicates.md": predicates.as_markdown(),
        "docs/factlint.1": man.man_page(),
        telling.FILE.relative_to(ROOT).as_posix(): telling.drawn(),
        **{(FOLDER / f"{kind}.json").relative_to(ROOT).as_posix(): text for kind, text in word_tables.tables().items()},
        **schemas,
    }
