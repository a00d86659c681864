"""The citation keys of a bibliography: BibTeX and BibLaTeX, CSL-JSON, CSL-YAML.

Only keys are read here, in one pass each; what an entry says is nobody's business when a draft is checked.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from factlint.errors import BadConfiguration
from factlint.patterns import regex

LIMIT = 64 * 1024 * 1024
"""Bytes that a bibliography may have."""

_ENTRY = regex(r"@[ \t]{0,9}([A-Za-z]{1,40})\s{0,99}[{(]\s{0,99}([^\s,{}()\"#%\\=]{1,400})\s{0,99}(?=[,})])")
_NO_ENTRIES = frozenset(("comment", "string", "preamble"))
_OTHER_KEYS = regex(r"[,\s]ids\s{0,9}=\s{0,9}[{\"]([^{}\"]{1,2000})[}\"]", re.IGNORECASE)
_YAML_ID = regex(
    r"^[ \t]{0,20}(?:-[ \t]{1,20})?[\"']?(?:id|citation-key)[\"']?:[ \t]{1,20}(\S[^\n]{0,400})$", re.MULTILINE
)


def read_keys(path: Path, shown: str = "") -> frozenset[str]:
    """The keys of a bibliography file; raises BadConfiguration when it cannot be read."""
    name = shown or path.as_posix()
    try:
        if not path.is_file():
            raise BadConfiguration("no such bibliography", path=name)
        if path.stat().st_size > LIMIT:
            raise BadConfiguration(f"a bibliography of more than {LIMIT} bytes", path=name)
        data = path.read_bytes()
    except OSError as error:
        raise BadConfiguration(f"the bibliography cannot be read: {error.strerror}", path=name) from None
    text = data.decode("utf-8-sig", errors="replace")
    if path.suffix.lower() == ".json":
        return _json_keys(text, name)
    return _yaml_keys(text) if path.suffix.lower() in (".yaml", ".yml") else bibtex_keys(text)


def bibtex_keys(text: str) -> frozenset[str]:
    """The keys of BibTeX entries, broken neighbours or not; comments of the file may add keys, never take some."""
    keys = {match[2] for match in _ENTRY.finditer(text) if match[1].lower() not in _NO_ENTRIES}
    for match in _OTHER_KEYS.finditer(text):
        keys.update(key.strip() for key in match[1].split(","))
    return frozenset(keys - {""})


def _json_keys(text: str, name: str) -> frozenset[str]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadConfiguration(f"not JSON: {error}", path=name) from None
    return item_keys(found)


def item_keys(found: Any) -> frozenset[str]:
    """The keys of CSL items: a list of them, or a mapping that holds one."""
    if isinstance(found, dict):
        found = next((found[key] for key in ("items", "references") if isinstance(found.get(key), list)), [])
    items = [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []
    keys = (item.get(field) for item in items for field in ("id", "citation-key"))
    return frozenset(str(key) for key in keys if isinstance(key, (str, int)) and str(key))


def _yaml_keys(text: str) -> frozenset[str]:
    found = (match[1].strip() for match in _YAML_ID.finditer(text))
    return frozenset(key.strip("\"'") for key in found)
