from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from factlint.checking._scene.scene import Scene
from factlint.checking._values import of_kind, verdict
from factlint.checking._weighing.sight import Sight
from factlint.checking.cues import signals
from factlint.claimbase.index import Base
from factlint.claimbase.load import load_base
from factlint.documents._open import open_document
from factlint.engine.reading import read_mentions
from factlint.mentions import Setting
from factlint.statements.read import read_sentences
from factlint.values.verdict import Verdict

ROWS = """subject,predicate,value
Tornby,kind,place
Tornby,population,9500
Tornby,opened,1903
Tornby,inspected,1950
Tornby,area code,4812
Tornby,share of forest,41 percent
"""


def base_of(tmp_path: Path) -> Base:
    (tmp_path / "claims.csv").write_text(ROWS)
    base = load_base([tmp_path / "claims.csv"], [], [])
    return replace(base, predicates={key: replace(one, plain=False) for key, one in base.predicates.items()})


def seen(base: Base, text: str) -> dict[str, dict[str, bool]]:
    """For each date or amount the claims that it is held against, and whether anything else speaks for them."""
    document = open_document(Path("draft.md"), text=text)
    mentions = read_mentions(document, Setting(gazetteer=base.gazetteer))
    found = {}
    for sentence in read_sentences(document, mentions, base):
        scene = Scene(sentence=sentence, signals=signals(base, "en", used=True), base=base, prose=document.prose)
        for one in sentence.mentions:
            if one.kind in ("date", "quantity"):
                told = Sight(scene, one.kind).of(one)
                found[f"{one.kind} {one.text}"] = {claim.predicate: spoken for claim, spoken, _ in told}
    return found


def test_a_claim_that_the_sentence_has_a_word_for_is_seen_whatever_its_value(tmp_path: Path) -> None:
    assert seen(base_of(tmp_path), "Tornby had a population of 77.\n") == {
        "quantity 77": {"population": True, "share of forest": False}
    }


def test_a_claim_without_a_word_is_seen_only_where_its_value_is_near(tmp_path: Path) -> None:
    base = base_of(tmp_path)

    assert seen(base, "Tornby liked 9500.\n")["quantity 9500"] == {"population": False, "share of forest": False}
    assert seen(base, "Tornby liked 4812.\n")["quantity 4812"] == {"area code": False, "share of forest": False}
    assert "opened" in seen(base, "Tornby smiled on 4 May 1904.\n")["date 4 May 1904"]
    assert seen(base, "Tornby smiled on 4 May 1924.\n")["date 4 May 1924"] == {}


def test_an_amount_with_its_matter_is_held_against_every_claim(tmp_path: Path) -> None:
    assert len(seen(base_of(tmp_path), "Tornby liked 77 boats.\n")["quantity 77"]) == 5


def test_what_is_not_seen_could_not_have_borne_a_value_out(tmp_path: Path) -> None:
    base = base_of(tmp_path)
    text = "Tornby met 12, 41, 4812, 9499, 9500, about 9400, in 1903, on 1 May 1950, before 1960 and in May.\n"
    document = open_document(Path("draft.md"), text=text)
    mentions = read_mentions(document, Setting(gazetteer=base.gazetteer))
    told = seen(base, text)
    for one in mentions:
        if one.kind in ("date", "quantity"):
            unseen = [
                claim
                for claim in base.by_subject["Tornby"]
                if of_kind(claim, one.kind) and claim.predicate not in told[f"{one.kind} {one.text}"]
            ]
            assert not any(
                verdict(one, claim).fits or verdict(one, claim) is Verdict.OTHER_CALENDAR for claim in unseen
            )


def test_a_date_that_lies_apart_contradicts_the_claim(tmp_path: Path) -> None:
    base = base_of(tmp_path)
    text = "Tornby opened in 1903, in March 1904, in 1923, before 1960, in the 1880s, after 1990 and in May.\n"
    document = open_document(Path("draft.md"), text=text)
    mentions = read_mentions(document, Setting(gazetteer=base.gazetteer))
    (sentence,) = read_sentences(document, mentions, base)
    scene = Scene(sentence=sentence, signals=signals(base, "en", used=True), base=base, prose=document.prose)
    dates = [one for one in sentence.mentions if one.kind == "date"]
    met = [
        (one.text, verdict(one, claim)) for one in dates for claim, _, apart in Sight(scene, "date").of(one) if apart
    ]

    assert met == [("1923", Verdict.CONTRADICTS), ("1880s", Verdict.CONTRADICTS)]
