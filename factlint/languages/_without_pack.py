"""Languages without a pack: the month and weekday names that dateparser's tables hold.

dateparser itself never reads prose: it takes `sa`, `we` or `ten years` for dates. It is imported only here, when
a document in such a language is read.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from typing import Any

from factlint.languages._dates import DateWords
from factlint.languages._letters import SIMPLE

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_TABLES = "dateparser.data.date_translation_data"
_NONE = frozenset(("und", "mul", "zxx"))
"""What ISO 639-2 has for no language: unknown, several, no words."""
_LEAST = 3
"""Letters that a name must have; shorter ones are other words too often."""


@cache
def languages_of_months() -> Mapping[str, tuple[str, ...]]:
    """Each name of a month in any language that dateparser knows, and the codes of those languages."""
    found: dict[str, list[str]] = {}
    for module in pkgutil.iter_modules(importlib.import_module(_TABLES).__path__):
        if "-" not in module.name:
            for word in " ".join(words_of(module.name).months).split():
                found.setdefault(word, []).append(module.name)
    return {word: tuple(codes) for word, codes in found.items()}


def languages_of(text: str) -> tuple[str, ...]:
    """The codes of the languages that have a name of a month among the words of a text."""
    months = languages_of_months()
    return tuple(dict.fromkeys(code for word in SIMPLE.findall(text.lower()) for code in months.get(word, ())))


@cache
def words_of(code: str) -> DateWords:
    """The date words of a language that has no pack; none when dateparser does not know it either."""
    if code in _NONE or not code.replace("-", "").isalnum():
        return DateWords()
    try:
        module = importlib.import_module(f"{_TABLES}.{code}")
    except ImportError:
        return DateWords()
    info: dict[str, Any] = module.info
    skipped = [word for key in ("skip", "pertain") for word in info.get(key, ()) if _is_word(str(word))]
    months = _forms(info, _MONTHS)
    return DateWords(
        dotted_days=True,
        months=tuple(" ".join(forms) for forms in months),
        weekdays=tuple(" ".join(forms) for forms in _forms(info, _WEEKDAYS)),
        of=", ".join(skipped),
        homonyms=" ".join(form for forms in months for form in forms if len(form) < 4),
    )


def _is_word(form: str) -> bool:
    return SIMPLE.fullmatch(form) is not None


def _forms(info: dict[str, Any], names: list[str]) -> list[list[str]]:
    """The forms of each name, without those of one or two letters and those that mean two things."""
    lists = [[str(form).lower() for form in info.get(name, ())] for name in names]
    counted = [form for forms in lists for form in dict.fromkeys(forms)]
    return [
        [form for form in dict.fromkeys(forms) if len(form) >= _LEAST and _is_word(form) and counted.count(form) == 1]
        for forms in lists
    ]
