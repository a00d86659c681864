"""Which rules run: selected and ignored by code, by the start of a code, or by name."""

from __future__ import annotations

from typing import Any

from factlint import discover, rules
from factlint.engine.configuration import nearest
from factlint.errors import BadConfiguration
from factlint.rules import Rule

ALL = "ALL"
AnyRule = Rule[Any]


def all_rules() -> tuple[AnyRule, ...]:
    """Every rule, in the order of the codes."""
    return tuple(sorted(discover.members(rules, Rule).values(), key=lambda rule: rule.code))


def find_rule(word: str) -> AnyRule:
    """The rule with this code or name; raises BadConfiguration with the nearest one."""
    for rule in all_rules():
        if word.upper() == rule.code or word.lower().replace("_", "-") == rule.name:
            return rule
    known = tuple(name for rule in all_rules() for name in (rule.code, rule.name))
    raise BadConfiguration(f"there is no rule `{word}`", hint=nearest(word, known))


def selected(select: tuple[str, ...], ignore: tuple[str, ...], *, path: str = "") -> tuple[AnyRule, ...]:
    """The rules that run; a longer selector wins over a shorter one, and ignoring wins over selecting."""
    for selector in (*select, *ignore):
        _known(selector, path)
    return tuple(rule for rule in all_rules() if _weight(rule, select, default=True) > _weight(rule, ignore))


def covers(selector: str, code: str, name: str) -> bool:
    """Whether a selector stands for a rule."""
    return selector == name or code.startswith(selector.upper()) or selector.upper() == ALL


def _weight(rule: AnyRule, selectors: tuple[str, ...], *, default: bool = False) -> int:
    """The length of the longest selector that stands for the rule; -1 for none."""
    if not selectors and default:
        return 0 if rule.default else -1
    lengths = (
        0 if selector.upper() == ALL else len(rule.code if selector == rule.name else selector)
        for selector in selectors
        if covers(selector, rule.code, rule.name)
    )
    return max(lengths, default=-1)


def _known(selector: str, path: str) -> None:
    if not any(covers(selector, rule.code, rule.name) for rule in all_rules()):
        known = tuple(name for rule in all_rules() for name in (rule.code, rule.name))
        raise BadConfiguration(f"no rule begins with `{selector}`", path=path, hint=nearest(selector, known))
