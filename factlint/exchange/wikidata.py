"""Wikidata entities in JSON: ranks, qualifiers, references, precision and calendar model."""

from __future__ import annotations

from factlint.exchange import Exchange
from factlint.exchange._wikidata_read import read
from factlint.exchange._wikidata_write import write
from factlint.patterns import regex

_MARK = regex(r'"(?:entities|claims|labels|mainsnak)"\s{0,20}:')
_HEAD = 4096


def _fits(text: str) -> bool:
    return _MARK.search(text[:_HEAD]) is not None


WIKIDATA = Exchange(
    name="wikidata",
    title="Wikidata",
    suffixes=(".json",),
    read=read,
    write=write,
    fits=_fits,
    holds={
        "entities": frozenset(
            ("id", "kind", "name", "aliases.text", "aliases.lang", "aliases.from", "aliases.until", "gender")
        ),
        "claims": frozenset(
            "id subject predicate value calendar of place time status rank evidence.source evidence.locator "
            "evidence.as_written".split()
        ),
        "sources": frozenset(("id", "title", "URL", "accessed")),
    },
)
