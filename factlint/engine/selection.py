"""Which rules run: selected and ignored by code, by the start of a code, or by name."""

from __future__ import annotations

from typing import Any

from factlint import discover, rules
from factlint.engine._near_rules import near
from factlint.engine.configuration import Configuration
from factlint.engine.keys import BY_NAME, Holds
from factlint.errors import BadConfiguration, FactlintError, together
from factlint.rules import Rule

ALL = "ALL"
AnyRule = Rule[Any]


def all_rules() -> tuple[AnyRule, ...]:
    """Every rule, in the order of the codes."""
    return tuple(sorted(discover.members(rules, Rule).values(), key=lambda rule: rule.code))


def named() -> list[tuple[str, str]]:
    """The codes of all rules with their names."""
    return [(rule.code, rule.name) for rule in all_rules()]


def find_rule(word: str, others: tuple[tuple[str, str], ...] = ()) -> AnyRule:
    """The rule with this code or name; raises BadConfiguration with the nearest one, of those and of `others`."""
    for rule in all_rules():
        if word.upper() == rule.code or word.lower().replace("_", "-") == rule.name:
            return rule
    raise BadConfiguration(f"there is no rule `{word}`", hint=near(word, sorted((*named(), *others))))


def selected(select: tuple[str, ...], further: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[AnyRule, ...]:
    """The rules that run; a longer selector wins over a shorter one, and ignoring wins over selecting.

    Raises BadConfiguration when no rule is left: a run that checks nothing must not look clean.
    """
    left = tuple(rule for rule in all_rules() if _wanted(rule, select, further) > _weight(rule, ignore))
    if not left:
        hint = "select some, or do not run factlint"
        raise BadConfiguration("every rule is switched off", code="FL937", hint=hint)
    return left


def verified(configuration: Configuration, given: tuple[str, ...]) -> None:
    """Raises BadConfiguration, or Problems, for selectors of the command line and a configuration that name no rule."""
    for selector in given:
        if fault := unknown(selector):
            raise BadConfiguration(fault[0], hint=fault[1])
    faults: list[FactlintError] = []
    for name, place in configuration.places.items():
        key, _, selector = name.partition(".")
        if selector and BY_NAME[key].holds is Holds.SELECTOR and (fault := unknown(selector)):
            faults.append(BadConfiguration(fault[0], path=place.path, line=place.line, hint=fault[1]))
    if faults:
        raise together(faults)


def covers(selector: str, code: str, name: str) -> bool:
    """Whether a selector stands for a rule."""
    return selector == name or code.startswith(selector.upper()) or selector.upper() == ALL


def _wanted(rule: AnyRule, select: tuple[str, ...], further: tuple[str, ...]) -> int:
    by_default = 0 if rule.default and not select else -1
    return max(by_default, _weight(rule, (*select, *further)))


def _weight(rule: AnyRule, selectors: tuple[str, ...]) -> int:
    """The length of the longest selector that stands for the rule; -1 for none."""
    lengths = (
        0 if selector.upper() == ALL else len(rule.code if selector == rule.name else selector)
        for selector in selectors
        if covers(selector, rule.code, rule.name)
    )
    return max(lengths, default=-1)


def unknown(selector: str) -> tuple[str, str] | None:
    """What is wrong with a selector that stands for no rule, and the nearest that does; None for one that does."""
    if any(covers(selector, rule.code, rule.name) for rule in all_rules()):
        return None
    from factlint.claimbase.codes import CODES  # only for the message

    if selector.upper() in CODES:
        return f"`{selector}` is no rule of drafts", "it is one of the base: `factlint claims check` reports it"
    return f"no rule begins with `{selector}`", near(selector, named())
