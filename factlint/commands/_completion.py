"""What a shell may offer for the value of an option: asked for by the completion script, never in a run."""

from __future__ import annotations


def formats() -> list[str]:
    """The report formats."""
    from factlint import discover, reports

    return list(discover.names(reports))


def selectors() -> list[tuple[str, str]]:
    """The codes of the rules that can be selected, with what each says."""
    from factlint.engine.selection import all_rules

    return [(rule.code, rule.summary) for rule in all_rules()]


def known_codes() -> list[tuple[str, str]]:
    """All codes that there is a page about: those of rules, and those of the claims base."""
    from factlint.claimbase.codes import CODES

    return sorted([*selectors(), *((code, known.name) for code, known in CODES.items())])


def calendars() -> list[str]:
    """The calendars."""
    from factlint.engine.keys import choices

    return list(choices("calendar"))


def languages() -> list[str]:
    """The languages that drafts are read in."""
    from factlint.engine.keys import choices

    return list(choices("languages"))


def predicates_known() -> list[tuple[str, str]]:
    """The built-in predicates, with how a message says each."""
    from factlint.claimbase.predicates import built_in

    return [(name, predicate.phrase) for name, predicate in built_in().items()]


def exchanged() -> list[str]:
    """The formats that a base is imported from or exported to."""
    from factlint.exchange._run import formats as exchange_formats

    return list(exchange_formats())


def countries() -> list[str]:
    """The countries whose calendar reforms are on record."""
    from factlint.engine.keys import choices

    return list(choices("country"))
