"""Suppressions: where they hold, and what is said of those that hold nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli import Lint, lint, write

__all__ = ["lint"]

LINE = "The bridge opened on 31 June 1870."


def _codes(lint: Lint, tmp_path: Path, text: str, *arguments: str) -> list[tuple[str, int]]:
    write(tmp_path, {"a.md": text})
    findings = lint("check", "a.md", "--format", "json", *arguments).report["findings"]
    return [(finding["code"], finding["line"]) for finding in findings]


@pytest.mark.parametrize(
    "text",
    [
        f"{LINE} <!-- factlint: ignore[FL105] as the plaque has it -->\n",
        f"<!-- factlint: ignore[FL105] as the plaque has it -->\n{LINE}\n",
        f"<!-- factlint: ignore[FL105] as the plaque has it -->\n\n{LINE}\n",
        f"<!-- factlint: ignore[impossible-date] -->\n{LINE}\n",
        f"<!-- factlint: ignore[FL1] -->\n{LINE}\n",
        f"<!-- factlint: ignore-file[FL105] -->\n\nText.\n\n{LINE}\n\n{LINE}\n",
        f"{LINE}\n\n<!-- factlint: ignore-file[FL105] -->\n",
        f"<!-- factlint: ignore-block[FL105] -->\n\n{LINE}\nAnd more of it.\n{LINE}\n",
        f"<!-- factlint: ignore-start[FL105] -->\n\n{LINE}\n\n{LINE}\n\n<!-- factlint: ignore-end -->\n\nText.\n",
        f"{LINE} <!-- factlint: ignore[FL105] until=2020-01-31 -->\n",
    ],
)
def test_it_holds(lint: Lint, tmp_path: Path, text: str) -> None:
    assert _codes(lint, tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"{LINE} <!-- factlint: ignore[FL105] -->\n{LINE}\n", [("FL105", 2)]),
        (f"<!-- factlint: ignore[FL105] -->\n{LINE}\n{LINE}\n", [("FL105", 3)]),
        (f"<!-- factlint: ignore-block[FL105] -->\n\n{LINE}\n\n{LINE}\n", [("FL105", 5)]),
        (f"<!-- factlint: ignore-start[FL105] -->\n{LINE}\n\n<!-- factlint: ignore-end -->\n{LINE}\n", [("FL105", 5)]),
        (f"`<!-- factlint: ignore-file -->`\n\n{LINE}\n", [("FL105", 3)]),
        (f"```\n<!-- factlint: ignore-file -->\n```\n\n{LINE}\n", [("FL105", 5)]),
    ],
)
def test_it_holds_no_further(lint: Lint, tmp_path: Path, text: str, left: list[tuple[str, int]]) -> None:
    assert _codes(lint, tmp_path, text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Fine. <!-- factlint: ignore[FL105] -->\n", [("FL901", 1)]),
        (f"{LINE} <!-- factlint: ignore[FL105,FL104] -->\n", [("FL901", 1)]),
        ("Fine. <!-- factlint: ignore-file -->\n", [("FL901", 1)]),
        ("Fine. <!-- factlint: ignore[FL987] no such rule -->\n", [("FL901", 1)]),
        (f"{LINE}\n\n<!-- factlint: ignore[FL105] -->\n", [("FL105", 1), ("FL901", 3)]),
    ],
)
def test_one_that_holds_nothing_is_a_finding(
    lint: Lint, tmp_path: Path, text: str, left: list[tuple[str, int]]
) -> None:
    assert _codes(lint, tmp_path, text) == left


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("factlint: ignore[nam-misspelt] x", "no rule begins with `nam-misspelt`: did you mean `name-misspelt`?"),
        (
            "factlint-disable-next-line FL105 -- x",
            "`factlint-disable-next-line` is not understood; write `factlint: ignore-next-line[FL105] reason`",
        ),
    ],
)
def test_one_that_is_misspelt_is_told_what_would_be_right(
    lint: Lint, tmp_path: Path, comment: str, message: str
) -> None:
    write(tmp_path, {"a.md": f"Fine. <!-- {comment} -->\n"})

    assert [each["message"] for each in lint("check", "a.md", "--format", "json").report["findings"]] == [message]


def test_a_rule_that_did_not_run_leaves_nothing_unused(lint: Lint, tmp_path: Path) -> None:
    text = "Fine. <!-- factlint: ignore[FL105] -->\n"

    assert _codes(lint, tmp_path, text, "--ignore", "FL105") == []


def test_it_ends_when_its_day_is_over(lint: Lint, tmp_path: Path) -> None:
    text = f"{LINE} <!-- factlint: ignore[FL105] until=2027-01-31 -->\n"

    assert _codes(lint, tmp_path, text, "--today", "2027-01-31") == []
    assert _codes(lint, tmp_path, text, "--today", "2027-02-01") == [("FL105", 1), ("FL901", 1)]


FORMATS = {
    ".md": ("<!-- ", " -->"),
    ".qmd": ("<!-- ", " -->"),
    ".mdx": ("{/* ", " */}"),
    ".html": ("<!-- ", " -->"),
    ".wiki": ("<!-- ", " -->"),
    ".tex": ("% ", ""),
    ".rst": (".. ", ""),
    ".txt": ("# ", ""),
}
PLAIN_MARKS = {".org": "# ", ".typ": "// ", ".adoc": "// ", ".txt": ""}


def _lines(lint: Lint, tmp_path: Path, suffix: str, text: str) -> list[int]:
    write(tmp_path, {f"a{suffix}": text})
    report = lint("check", f"a{suffix}", "--format", "json").report
    assert not report["unchecked"]
    return [finding["line"] for finding in report["findings"]]


@pytest.mark.parametrize("suffix", [suffix for suffix in FORMATS if suffix not in (".rst", ".txt")])
def test_in_every_format_it_holds_for_its_line(lint: Lint, tmp_path: Path, suffix: str) -> None:
    start, end = FORMATS[suffix]

    for word in ("ignore", "ignore-line"):
        assert _lines(lint, tmp_path, suffix, f"{LINE} {start}factlint: {word}[FL105] so it is{end}\n\n{LINE}\n") == [3]


@pytest.mark.parametrize("suffix", FORMATS)
def test_in_every_format_it_holds_for_the_next_line_the_block_the_range_and_the_file(
    lint: Lint, tmp_path: Path, suffix: str
) -> None:
    start, end = FORMATS[suffix]

    def comment(word: str) -> str:
        return f"{start}factlint: {word}[FL105] so it is{end}".replace(
            "[FL105] so it is", "" if "end" in word else "[FL105] so it is"
        )

    for word in ("ignore", "ignore-next-line"):
        assert _lines(lint, tmp_path, suffix, f"Text.\n\n{comment(word)}\n\n{LINE}\n\n{LINE}\n") == [7]
    paragraph = f"<p>{LINE}\n{LINE}</p>" if suffix == ".html" else f"{LINE}\n{LINE}"
    block = f"Text.\n\n{comment('ignore-block')}\n\n{paragraph}\n\n{paragraph}\n"
    assert _lines(lint, tmp_path, suffix, block) == [8, 9]
    held = f"{comment('ignore-start')}\n\n{LINE}\n\n{LINE}\n\n{comment('ignore-end')}\n\n{LINE}\n"
    assert _lines(lint, tmp_path, suffix, f"Text.\n\n{held}") == [11]
    assert _lines(lint, tmp_path, suffix, f"{LINE}\n\n{comment('ignore-file')}\n\n{LINE}\n") == []


@pytest.mark.parametrize(("suffix", "mark"), PLAIN_MARKS.items())
def test_a_text_without_comments_takes_a_line_of_its_own(lint: Lint, tmp_path: Path, suffix: str, mark: str) -> None:
    assert _lines(lint, tmp_path, suffix, f"Text.\n\n{mark}factlint: ignore[FL105] so it is\n{LINE}\n{LINE}\n") == [5]


@pytest.mark.parametrize("codes", ["[FL105, FL101]", " FL105", "[impossible-date]", ""])
def test_the_codes_may_stand_in_brackets_or_alone(lint: Lint, tmp_path: Path, codes: str) -> None:
    assert ("FL105", 1) not in _codes(lint, tmp_path, f"{LINE} <!-- factlint: ignore{codes} so it is -->\n")


def test_a_code_that_is_not_meant_holds_nothing(lint: Lint, tmp_path: Path) -> None:
    found = _codes(lint, tmp_path, f"{LINE} <!-- factlint: ignore FL101 so it is -->\n")

    assert found == [("FL105", 1), ("FL901", 1)]


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Fine. <!-- factlint: ignore[FL101] gone -->\nMore.\n", "Fine.\nMore.\n"),
        ("Fine.\r\n\r\n<!-- factlint: ignore[FL101] gone -->\r\nMore.\r\n", "Fine.\r\n\r\nMore.\r\n"),
        ("Fine.\n\n<!-- factlint: ignore-file[FL101] gone -->", "Fine.\n\n"),
        (f"{LINE} <!-- factlint: ignore[FL101, FL105] half -->\n", f"{LINE} <!-- factlint: ignore[FL105] half -->\n"),
        (f"{LINE} <!-- factlint: ignore FL105 FL101 half -->\n", f"{LINE} <!-- factlint: ignore FL105 half -->\n"),
        (f"{LINE} <!-- factlint: ignore -->\n", f"{LINE} <!-- factlint: ignore[FL105] -->\n"),
        (f"<!-- factlint: ignore-file sic -->\n{LINE}\n", f"<!-- factlint: ignore-file[FL105] sic -->\n{LINE}\n"),
    ],
)
def test_what_silences_nothing_is_taken_out_by_fix_and_what_it_silences_is_named(
    lint: Lint, tmp_path: Path, text: str, fixed: str
) -> None:
    (tmp_path / "a.md").write_bytes(text.encode())
    lint("check", "a.md", "--fix")

    assert (tmp_path / "a.md").read_bytes().decode() == fixed


def test_the_day_must_be_a_day(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": LINE})
    outcome = lint("check", "a.md", "--today", "tomorrow")

    assert outcome.status == 2
    assert "2027-01-31" in outcome.err


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_lone_carriage_return_ends_a_line(lint: Lint, tmp_path: Path, suffix: str) -> None:
    start, end = FORMATS[suffix]
    text = f"{start}factlint: ignore[FL105] so it is{end}\r\r{LINE}\r\r{LINE}\r"

    assert _lines(lint, tmp_path, suffix, text) == [5]


def test_a_comment_of_myst_is_one(lint: Lint, tmp_path: Path) -> None:
    assert _lines(lint, tmp_path, ".md", f"% factlint: ignore[FL105] so it is\n{LINE}\n{LINE}\n") == [3]
    assert _lines(lint, tmp_path, ".md", f"Here is 5 % factlint: ignore[FL105]\n{LINE}\n") == [1, 2]


def test_in_plain_text_too_one_that_is_misspelt_is_told(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "factlint: ignor[FL105] so it is\nFine.\n"})

    assert "write `factlint: ignore[FL105] reason`" in lint("check", "a.txt").out
