"""What a format holds comes back from it as it was, for any records."""

from __future__ import annotations

import string
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import asdict

from factlint.claimbase import nodes
from factlint.claimbase.records import AliasRecord, ClaimRecord, EntityRecord, EvidenceRecord, Record, SourceRecord
from factlint.claimbase.writing import record_data, yaml_text
from factlint.exchange import Exchange, Left, Records
from factlint.exchange._held import held
from factlint.exchange._run import formats
from factlint.exchange._taking import slug

BOTH_WAYS = sorted(name for name, exchange in formats().items() if exchange.read and exchange.write)
MARKS = "’'\"“”‘–—-.,:;!?()[]{}<>&%$#_^~\\`|/*@=+§¶ äéñЖдΩ京𝛼\u00a0"
TEXTS = (
    st.text(st.sampled_from(MARKS + string.ascii_letters + string.digits), min_size=1, max_size=40)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
WORDS = "Ada Lovelace Иван Äther O’Neil Port Ash Nº7 X".split()
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join)
YEARS = st.integers(1000, 2100).map(str)
DAYS = st.builds("{:04d}-{:02d}-{:02d}".format, st.integers(1, 2100), st.integers(1, 12), st.integers(1, 28))
DATES = st.one_of(DAYS, YEARS, DAYS.map(lambda day: day[:7]))
ODD_DATES = "1801/1900 ../1924 1919/1921 -0043-03-15 1917-24 [1667,1668] 187X 18XX".split()
EDTF = st.one_of(DATES, *(DATES.map(f"{{}}{mark}".format) for mark in "~?%"), st.sampled_from(ODD_DATES))
AMOUNTS = st.sampled_from(
    "17943 thousand votes|4,812 people|about 40 km|12.5 percent|3–5 days|-3.2 kg|7|2,000".split("|")
)


def _person() -> st.SearchStrategy[dict[str, str]]:
    whole = TEXTS.map(lambda text: {"literal": text})
    parts = st.builds(lambda family, given: {"family": family, "given": given}, TEXTS, TEXTS)
    return st.one_of(whole, parts, TEXTS.map(lambda text: {"family": text}))


def _some(**keys: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=keys)


SOURCE = _some(
    type=st.sampled_from("book article-journal chapter web-page thesis interview pamphlet".split()),
    title=TEXTS,
    author=st.lists(_person(), max_size=3),
    editor=st.lists(_person(), max_size=2),
    translator=st.lists(_person(), max_size=1),
    issued=DATES,
    accessed=DAYS,
    URL=st.just("https://example.org/a_b?c=%20d#e~f&g"),
    DOI=st.just("10.1000/a_b%2"),
    ISBN=st.just("978-3-16-148410-0"),
    publisher=TEXTS,
    volume=TEXTS,
    issue=TEXTS,
    page=st.sampled_from(["3", "12-14", "3, 5", "iv"]),
    language=st.sampled_from(["en", "tl"]),
    calendar=st.sampled_from(["julian", "gregorian"]),
    note=TEXTS,
    **{"container-title": TEXTS, "publisher-place": TEXTS},
)
EVIDENCE = _some(locator=st.sampled_from(["p. 3", "pp. 3-5", "§ 2, ¶ 1"]), as_written=TEXTS)
SCOPE = _some(
    time=DATES,
    rank=st.sampled_from(["preferred", "deprecated"]),
    status=st.just("disputed"),
    evidence=st.lists(EVIDENCE, min_size=1, max_size=2),
)


@st.composite
def _entities(draw: st.DrawFn) -> EntityRecord:
    name = draw(NAMES)
    texts = draw(st.lists(NAMES, max_size=2, unique=True))
    aliases = [AliasRecord(text=f"{text} {name}") for text in texts]
    return EntityRecord(
        id=slug(name), kind=draw(st.sampled_from(["person", "place", "ship"])), name=name, aliases=aliases
    )


@st.composite
def bases(draw: st.DrawFn) -> Records:
    """Entities, claims and sources that refer to each other."""
    entities = draw(st.lists(_entities(), min_size=1, max_size=4, unique_by=lambda entity: entity.id))
    ids = st.sampled_from([entity.id for entity in entities])
    claims = [draw(_claims(number, ids)) for number in range(draw(st.integers(0, 4)))]
    sources = tuple(SourceRecord(id=f"s{number}", title="A book") for number in range(2))
    return Records(entities=tuple(entities), claims=tuple(claims), sources=sources)


@st.composite
def _claims(draw: st.DrawFn, number: int, ids: st.SearchStrategy[str]) -> ClaimRecord:
    values = {"born": EDTF, "population": AMOUNTS, "born-in": ids, "motto": TEXTS}
    predicate = draw(st.sampled_from(sorted(values)))
    more = draw(SCOPE)
    evidence = [EvidenceRecord(source=f"s{draw(st.integers(0, 1))}", **one) for one in more.pop("evidence", [])]
    calendar = draw(st.sampled_from(["", "julian"])) if predicate == "born" else ""
    scope: dict[str, Any] = {key: draw(st.one_of(st.just(""), ids)) for key in ("of", "place")}
    return ClaimRecord(
        id=f"c{number}",
        subject=draw(ids),
        predicate=predicate,
        value=draw(DATES if calendar else values[predicate]),
        calendar=calendar,
        evidence=evidence,
        **scope,
        **more,
    )


@st.composite
def libraries(draw: st.DrawFn) -> Records:
    """Sources with all that can be said of them."""
    found = draw(st.lists(SOURCE, min_size=1, max_size=3))
    return Records(sources=tuple(SourceRecord(id=f"key{number}", **each) for number, each in enumerate(found)))


def said(records: Records) -> dict[str, Any]:
    """What records say, whatever their order; the type of a value follows from the value."""
    found: dict[str, Any] = {}
    for section in ("entities", "claims", "sources"):
        every = {record.id: record_data(record) for record in getattr(records, section)}
        found[section] = {key: {k: v for k, v in data.items() if k != "value_type"} for key, data in every.items()}
    return found


def back(records: Records, exchange: Exchange) -> Records:
    """The records written and read; those that the writer says it cannot write as they are do not count."""
    assert exchange.write
    assert exchange.read
    left = Left()
    text = exchange.write(records, left)
    assume(not any("read back" in message for message in left))
    return exchange.read(text, "x", Left())


@pytest.mark.parametrize("name", [name for name in BOTH_WAYS if "claims" in formats()[name].holds])
@settings(deadline=None)
@given(records=bases())
def test_claims_come_back(name: str, records: Records) -> None:
    exchange = formats()[name]
    whole = held(records, exchange, Left())
    cited = {one.source for claim in whole.claims for one in claim.evidence}
    expected = Records(
        entities=whole.entities, claims=whole.claims, sources=tuple(s for s in whole.sources if s.id in cited)
    )

    assume(whole.entities)
    assert said(back(whole, exchange)) == said(expected)


@pytest.mark.parametrize("name", [name for name in BOTH_WAYS if "claims" not in formats()[name].holds])
@settings(deadline=None)
@given(records=libraries())
def test_sources_come_back(name: str, records: Records) -> None:
    exchange = formats()[name]
    whole = held(records, exchange, Left())

    assert said(back(whole, exchange)) == said(whole)


@given(records=st.one_of(bases(), libraries()))
def test_records_come_back_from_yaml(records: Records) -> None:
    text = yaml_text(asdict(records))
    root: Any = nodes.read(text.encode("utf-8"), "x") or {}
    models: dict[str, type[Record]] = {"entities": EntityRecord, "claims": ClaimRecord, "sources": SourceRecord}
    found: dict[str, Any] = {
        name: tuple(models[name].model_validate(item) for item in items) for name, items in root.items()
    }

    assert Records(**found) == records


@given(text=st.text(max_size=60))
def test_any_text_comes_back_from_yaml(text: str) -> None:
    assume(not any("\ud800" <= character <= "\udfff" for character in text))
    record = SourceRecord(id="x", note=text)
    root: Any = nodes.read(yaml_text({"sources": [record]}).encode("utf-8"), "x")

    assert root["sources"][0].get("note", "") == text
