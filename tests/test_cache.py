"""The cache changes nothing but the time; broken, it is as if it were not there."""

from __future__ import annotations

import json
import multiprocessing
import sqlite3
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.checking.document import compare_document
from factlint.claimbase.index import Claim
from factlint.claimbase.load import load_base
from factlint.documents._open import open_document
from factlint.engine import checker, records, store
from factlint.engine.codec import Unknown, dumped, loaded
from factlint.engine.compiled import compiled, sections_of
from factlint.engine.files import Draft
from factlint.engine.project import Project
from factlint.engine.reading import read_mentions
from factlint.engine.result import Result
from factlint.findings import Coverage
from factlint.mentions import Setting
from factlint.statements.read import read_sentences
from factlint.values.date import Date, Precision, Reading
from factlint.values.name import Name
from factlint.values.quantity import Hedge, Quantity
from factlint.values.units import OwnUnit
from tests.cli import BASE, IMPOSSIBLE, RIGHT, SOURCES, Lint, lint, write

__all__ = ["lint"]

ROOT = Path(__file__).parent.parent
WRONG = "Ada Lovelace was born on 10 December 1816.\n"


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    write(tmp_path, {"claims/ada.yaml": BASE, "sources/stein.yaml": SOURCES, "a.md": WRONG, "b.md": IMPOSSIBLE})
    return tmp_path


@pytest.fixture
def computed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the drafts that are checked anew."""
    paths: list[str] = []

    right = checker.checked

    def checked(using: Project, file: Draft) -> Result:
        paths.append(file.path)
        return right(using, file)

    monkeypatch.setattr(checker, "checked", checked)
    return paths


def test_an_unchanged_draft_is_not_checked_again(lint: Lint, drafts: Path, computed: list[str]) -> None:
    first = lint("check", ".", "--format", "json")
    assert computed == ["a.md", "b.md"]
    again = lint("check", ".", "--format", "json")

    assert computed == ["a.md", "b.md"]
    assert again == first == lint("check", ".", "--format", "json", "--no-cache")
    assert len(first.report["findings"]) == 2


CHANGES: dict[str, Callable[[Path], object]] = {
    "the draft": lambda folder: (folder / "a.md").write_text(WRONG + "More.\n"),
    "a claim": lambda folder: (folder / "claims/ada.yaml").write_text(BASE.replace("1815", "1816")),
    "a source": lambda folder: (folder / "sources/stein.yaml").write_text(SOURCES.replace("life", "death")),
    "a further claims file": lambda folder: (folder / "claims/b.yaml").write_text("claims: []\n"),
    "the configuration": lambda folder: (folder / "factlint.toml").write_text('ignore = ["FL101"]\n'),
    "the name": lambda folder: (folder / "a.md").rename(folder / "c.md"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_changed_is_checked_again(lint: Lint, drafts: Path, computed: list[str], change: str) -> None:
    lint("check", ".")
    computed.clear()
    CHANGES[change](drafts)
    after = lint("check", ".", "--format", "json")

    assert computed
    assert after == lint("check", ".", "--format", "json", "--no-cache")


@pytest.mark.parametrize("option", [("--select", "FL105"), ("--calendar", "julian"), ("--ignore", "FL1")])
def test_options_belong_to_the_result(lint: Lint, drafts: Path, computed: list[str], option: tuple[str, str]) -> None:
    lint("check", ".")
    computed.clear()
    cached = lint("check", ".", *option, "--format", "json")

    assert computed == ["a.md", "b.md"]
    assert cached == lint("check", ".", *option, "--format", "json", "--no-cache")


def test_a_draft_that_names_other_files_is_always_checked(lint: Lint, drafts: Path, computed: list[str]) -> None:
    write(drafts, {"s.txt": "The bridge opened in 1870.\n", "a.md": f"---\nfactlint: {{against: s.txt}}\n---\n{RIGHT}"})
    lint("check", "a.md")
    lint("check", "a.md")

    assert computed == ["a.md", "a.md"]


def test_a_file_that_cannot_be_read_is_never_kept(lint: Lint, drafts: Path) -> None:
    (drafts / "a.md").write_bytes(b"\xff")

    assert [lint("check", "a.md").status for _ in range(2)] == [2, 2]


BROKEN = {
    "random bytes": b"\x93\x01random" * 400,
    "nothing": b"",
    "a pickle that runs a command": b"cos\nsystem\n(S'touch PWNED'\ntR.",
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_cache_is_begun_anew(lint: Lint, drafts: Path, computed: list[str], content: bytes) -> None:
    right = lint("check", ".")
    (file,) = (drafts / ".cache/factlint").glob("*.sqlite")
    file.write_bytes(content)
    computed.clear()

    assert [lint("check", ".") for _ in range(2)] == [right, right]
    assert computed == ["a.md", "b.md"]
    assert not (drafts / "PWNED").exists()


def test_a_cache_cut_in_half_is_begun_anew(lint: Lint, drafts: Path) -> None:
    right = lint("check", ".")
    (file,) = (drafts / ".cache/factlint").glob("*.sqlite")
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])

    assert [lint("check", ".") for _ in range(2)] == [right, right]


def test_an_entry_that_was_tampered_with_is_not_used(lint: Lint, drafts: Path) -> None:
    right = lint("check", ".")
    (file,) = (drafts / ".cache/factlint").glob("*.sqlite")
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE kept SET value = ?", (json.dumps(["t", ["t"], ["t"], ["Coverage", 0, 0, 0, 0, 0]]),))

    assert lint("check", ".") == right


def test_a_folder_that_cannot_be_written_is_no_error(lint: Lint, drafts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    right = lint("check", ".")
    (drafts / "file").write_text("not a folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(drafts / "file"))

    assert lint("check", ".") == right


def _keep(file: Path, number: int) -> None:
    store.keep(file, {f"{number}/{each}": str(each) * 50 for each in range(200)})


def test_several_processes_share_it(tmp_path: Path) -> None:
    file = tmp_path / "1.sqlite"
    context = multiprocessing.get_context("spawn")
    running = [context.Process(target=_keep, args=(file, number)) for number in range(4)]
    for process in running:
        process.start()
    for process in running:
        process.join(60)
    found = store.recalled(file, [f"{number}/{each}" for number in range(4) for each in range(200)])

    assert all(value == key.partition("/")[2] * 50 for key, value in found.items())
    assert len(found) % 200 == 0
    assert len(found) >= 200


WAYS = (
    "by_subject",
    "by_predicate",
    "by_figure",
    "by_days",
    "by_object",
    "by_place",
    "by_rare_word",
    "rejected",
    "cited_sources",
    "with_text",
    "predicates",
    "units",
)


def test_a_compiled_base_answers_as_the_one_it_was_made_from() -> None:
    base = load_base([ROOT / "claims"], [ROOT / "sources"], root=ROOT)
    again = compiled(sections_of(base))

    assert list(again.claims) == list(base.claims)
    assert list(again.entities.items()) == list(base.entities.items())
    assert list(again.sources.items()) == list(base.sources.items())
    assert all(getattr(again, way) == getattr(base, way) for way in WAYS)
    assert again.claims[-1] is again.by_subject[again.claims[-1].subject][-1]
    assert again.claims[3:5] == list(base.claims[3:5])
    assert "nobody" not in again.entities
    assert again.by_subject.get("nobody", ()) == ()
    with pytest.raises(IndexError):
        again.claims[len(base.claims)]


def test_only_the_records_that_are_asked_for_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    base = compiled(sections_of(load_base([ROOT / "claims"], [ROOT / "sources"], root=ROOT)))
    made: list[str] = []

    def noted(text: str, kind: type) -> object:
        made.append(text)
        return loaded(text, kind)

    monkeypatch.setattr(records, "loaded", noted)
    claims = base.by_subject["lenin"]
    assert base.by_subject["lenin"] is claims

    assert 0 < len(claims) == len(made) < len(base.claims)


def test_what_a_draft_asks_for_does_not_grow_with_the_base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"{chr(65 + one % 26)}{'aeiou'[one % 5]}l{chr(97 + one // 26)}n Dorv{one}" for one in range(600)]
    rows = [f"{name},born,{1700 + at % 200}-0{1 + at % 9}-1{at % 9}" for at, name in enumerate(names)]
    rows += [f"{at}th Congress of Dorva,opened,{1900 + at}" for at in range(4, 20)]
    (tmp_path / "claims.csv").write_text("\n".join(["subject,predicate,value", *rows]), "utf-8")
    base = compiled(sections_of(load_base([tmp_path / "claims.csv"], [], [])))
    made: list[str] = []

    def noted(text: str, kind: type) -> object:
        made.append(text)
        return loaded(text, kind)

    monkeypatch.setattr(records, "loaded", noted)
    text = f"{names[0]} was born on 10 January 1700. His brother {names[1]} left on 4 May 1803, with 12 of 30 men.\n"
    text += f"The 5th Congress of Dorva opened in 1905, when {names[2]} was killed at Dorva, and a prize was given.\n"
    document = open_document(Path("draft.md"), text=text)
    mentions = read_mentions(document, Setting(gazetteer=base.gazetteer))
    found = compare_document(document, mentions, base, read_sentences(document, mentions, base), explained=False)

    assert {one.claim.subject for one in found if one.claim} > {names[0]}
    assert len(made) < len(base.claims) / 10


@pytest.mark.parametrize("keep", [0, 100, -20], ids=["nothing", "its beginning", "all but its end"])
def test_a_damaged_base_is_compiled_anew(lint: Lint, drafts: Path, keep: int) -> None:
    right = lint("check", ".")
    (file,) = (drafts / ".cache/factlint").glob("base-*")
    whole = file.read_bytes()
    file.write_bytes(whole[:keep])
    write(drafts, {"c.md": WRONG})

    assert lint("check", "a.md", "b.md") == right
    assert lint("check", "c.md").status == 1
    assert file.read_bytes() == whole


amounts = st.decimals(allow_nan=False, allow_infinity=False)
quantities = st.builds(Quantity, amount=amounts, step=amounts, unit=st.text(), hedge=st.sampled_from(Hedge))
dates = st.builds(
    Date, edtf=st.text(), reading=st.just(Reading("julian", None, 7)), precision=st.sampled_from(Precision)
)
names = st.builds(Name, st.text(), st.frozensets(st.text()).map(tuple))


@given(st.text() | quantities | dates | names)
def test_a_claim_comes_back_with_a_value_of_any_kind(value: str | Quantity | Date | Name) -> None:
    claim = Claim(id="c", subject="s", predicate="p", value=value)

    assert loaded(dumped(claim), Claim) == claim


@given(st.fractions())
def test_a_unit_comes_back_with_its_exact_size(size: Fraction) -> None:
    unit = OwnUnit(id="ell", words=(("*", ("ell",)),), of="metre", size=size)

    assert loaded(dumped(unit), OwnUnit) == unit


def test_fields_that_hold_their_defaults_are_left_out() -> None:
    assert dumped(Coverage()) == "{}"


@pytest.mark.parametrize("value", [object(), lambda: None, "half a \ud800 pair"], ids=["object", "function", "text"])
def test_what_is_no_data_is_refused(value: object) -> None:
    with pytest.raises(Unknown):
        dumped(value)


CLAIM = '{"id": "c", "subject": "s", "predicate": "p", "value": %s}'
NOT_WRITTEN_HERE = ['["os.system", "x"]', "{}", '{"id": "c"}', "[", "1", CLAIM % '{"type": "os"}', CLAIM % "7"]


@pytest.mark.parametrize("text", NOT_WRITTEN_HERE)
def test_what_was_not_written_here_is_refused(text: str) -> None:
    with pytest.raises(Unknown):
        loaded(text, Claim)


@pytest.mark.parametrize("size", ["1/0", "x", 1])
def test_a_size_that_is_none_is_refused(size: object) -> None:
    text = dumped({"id": "ell", "words": [], "size": size})

    with pytest.raises(Unknown):
        loaded(text, OwnUnit)


def test_a_vocabulary_that_is_missing_is_missed_with_a_kept_base_too(lint: Lint, drafts: Path) -> None:
    lint("check", ".")
    write(drafts, {"factlint.toml": 'vocabulary = ["words.yaml"]\n'})

    outcome = lint("check", ".")
    assert outcome.status == 2
    assert "`vocabulary` names `words.yaml`, and there is no such file or folder" in outcome.err
