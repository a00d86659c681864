"""What `factlint claims check` is asked to look at beside the base itself: the age of its evidence, and its drafts."""

from __future__ import annotations

import re

import typer
from msgspec.structs import replace

from factlint.claimbase.ageing import AGE, cutoff
from factlint.engine.request import Request
from factlint.engine.run import check
from factlint.errors import BadDraft

Texts = list[str] | None


def oldest(given: str, today: str, configured: str) -> int | None:
    """The Julian day number before which evidence is too old; None when no limit is set, or nobody says the day."""
    if today and not re.fullmatch(r"\d{4}-\d\d-\d\d", today):
        raise typer.BadParameter("must be a day such as 2027-01-31", param_hint="--today")
    if given and not today:
        raise typer.BadParameter("needs --today: no clock is looked at", param_hint="--max-evidence-age")
    limit = given or configured
    if not (limit and today):
        return None
    try:
        return cutoff(limit, today)
    except ValueError as error:
        hint = "--today" if AGE.fullmatch(limit) else "--max-evidence-age"
        raise typer.BadParameter(str(error), param_hint=hint) from None


def stated(drafts: Texts, request: Request) -> frozenset[str] | None:
    """The claims that drafts state, rightly or not; None without drafts. Raises BadDraft for one that is unreadable."""
    if not drafts:
        return None
    report = check(replace(request, paths=tuple(drafts), proposed=False, implied=True))
    for path, why in report.unchecked.items():
        raise BadDraft(why, path=path)
    if not report.files:
        raise BadDraft("no drafts", path=", ".join(drafts))
    return frozenset(line.claim for line in report.statements)
