"""Places that languages name in common, each with its forms: `Geneva`, `Ginebra`, `Genf`.

The countries of `place_forms.txt`, and the cities by which time zones are told, are from the Unicode Common Locale
Data Repository (release 47; see `place_forms.license.txt`); regions, rivers and further cities were written for
factlint.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from factlint.mentions._names.words import fold_name

Name = tuple[str, ...]
"""The folded words of a name."""

FILE = Path(__file__).with_name("place_forms.txt")


@cache
def _by_form() -> Mapping[Name, tuple[Name, ...]]:
    found: dict[Name, dict[Name, None]] = defaultdict(dict)
    for line in FILE.read_text("utf-8").splitlines():
        forms = dict.fromkeys(tuple(fold_name(form)) for form in line.split(", "))
        for form in forms:
            found[form].update(forms)
    return {form: tuple(forms) for form, forms in found.items()}


def place_forms(name: str) -> tuple[Name, ...]:
    """The forms of a place's name in all languages; none for another word."""
    return _by_form().get(tuple(fold_name(name)), ())
