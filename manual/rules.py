"""The pages of the rules: what `factlint explain` says, with the cases of the rule's own test."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from factlint.claimbase.codes import CODES
from factlint.engine.selection import AnyRule, all_rules
from factlint.rules import FAMILIES

SPECS = Path(__file__).parent.parent / "tests" / "rules"
FENCE = re.compile(r"^(?P<ticks>`{3,})(?P<info>[^\n]*)\n.*?^(?P=ticks)$", re.MULTILINE | re.DOTALL)


def rule_pages() -> Iterator[tuple[str, str]]:
    """The name of each page and its text."""
    for rule in all_rules():
        yield f"{rule.code}.md", f"{explained(rule)}\n{_cases(rule)}"
    for code, known in CODES.items():
        yield f"{code}.md", f"# {code} {known.name}\n\nclaims base, {known.severity}\n\n{_headed(known.page)}\n"


def index() -> str:
    """All rules on one page."""
    lines = ["# Rules", "", "`factlint explain CODE` shows the page of a rule in the terminal."]
    for family, about in FAMILIES.items():
        rows = [(rule.code, rule.name, rule.severity.value, rule.summary) for rule in all_rules()]
        rows += [(code, known.name, known.severity, known.summary) for code, known in CODES.items()]
        rows = sorted(row for row in rows if row[0].startswith(family))
        if rows:
            lines += ["", f"## {about[0].upper()}{about[1:]}", "", "| Code | Name | Severity | |", "|---|---|---|---|"]
            lines += [f"| [{code}]({code}.md) | {name} | {level} | {_cell(says)} |" for code, name, level, says in rows]
    return "\n".join(lines) + "\n"


def explained(rule: AnyRule) -> str:
    """The page of a rule; its headings stand apart, as other readers of Markdown want them."""
    on = "on by default" if rule.default else "off by default"
    return f"# {rule.code} {rule.name}\n\n{rule.severity.value}, {on}, since {rule.since}\n\n{_headed(rule.page)}\n"


def _headed(page: str) -> str:
    return re.sub(r"\n*^(## .+)\n+", r"\n\n\1\n\n", page, flags=re.MULTILINE)


def _cases(rule: AnyRule) -> str:
    """The cases of the test, one level below; fences keep what they hold."""
    text = (SPECS / f"{rule.name.replace('-', '_')}.md").read_text(encoding="utf-8").partition("\n")[2]
    shown, position = [], 0
    for fence in FENCE.finditer(text):
        shown += [_lower(text[position : fence.start()]), _titled(fence)]
        position = fence.end()
    opening = (
        "The carets stand under what the rule reports; where there are none, it is silent. A base above the first\n"
    )
    opening += "case is that of all cases without one of their own.\n"
    return f"## Cases\n\n{opening}{''.join(shown)}{_lower(text[position:])}"


def _lower(text: str) -> str:
    return re.sub(r"^## ", "### ", text, flags=re.MULTILINE)


def _titled(fence: re.Match[str]) -> str:
    """A source text gets its name as a title; all others what they are."""
    kind, _, name = fence["info"].partition(" ")
    info = f'text title="{name}"' if kind == "source" else fence["info"]
    return fence[0].replace(fence["info"], info, 1) if fence["info"] else fence[0]


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
