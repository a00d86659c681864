"""Languages without a pack: the month and weekday names that dateparser's tables hold, read by our own shapes.

dateparser itself never reads prose: it takes `sa`, `we` or `ten years` for dates. It is imported only here, when
a document in such a language is read.
"""

from __future__ import annotations

import importlib
from typing import Any

from factlint.languages._dates import DateWords
from factlint.mentions._dates.letters import SIMPLE

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()


def words_of(code: str) -> DateWords:
    """The date words of a language that has no pack; none when dateparser does not know it either."""
    if not code.replace("-", "").isalnum():
        return DateWords()
    try:
        module = importlib.import_module(f"dateparser.data.date_translation_data.{code}")
    except ImportError:
        return DateWords()
    info: dict[str, Any] = module.info
    skipped = [word for key in ("skip", "pertain") for word in info.get(key, ()) if SIMPLE.fullmatch(str(word))]
    months = _forms(info, _MONTHS)
    return DateWords(
        months=tuple(" ".join(forms) for forms in months),
        weekdays=tuple(" ".join(forms) for forms in _forms(info, _WEEKDAYS)),
        of=", ".join(skipped),
        homonyms=" ".join(form for forms in months for form in forms if len(form) < 4),
    )


def _forms(info: dict[str, Any], names: list[str]) -> list[list[str]]:
    """The forms of each name, without those of one or two letters and those that mean two things."""
    lists = [[str(form).lower() for form in info.get(name, ())] for name in names]
    counted = [form for forms in lists for form in dict.fromkeys(forms)]
    return [
        [form for form in dict.fromkeys(forms) if len(form) > 2 and SIMPLE.fullmatch(form) and counted.count(form) == 1]
        for forms in lists
    ]
