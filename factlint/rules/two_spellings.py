"""FL304."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factlint.findings import Severity
from factlint.mentions import Mention
from factlint.mentions._names.near import NearIndex
from factlint.mentions._names.translit import romanised_alike
from factlint.mentions._names.veto import plausible
from factlint.mentions._names.wellknown import WELL_KNOWN
from factlint.mentions._names.words import fold_name
from factlint.rules import Draft, Problem, rule
from factlint.rules._name_places import Places
from factlint.statements import pack
from factlint.values.name import Name

_LONG = 7
"""Letters of a single word from which on two schemes of transliteration are told for certain."""


@rule("FL304", on=Draft, severity=Severity.WARNING)
def two_spellings(draft: Draft) -> Iterator[Problem]:
    """One name that no source has is spelt in two ways in the draft.

    ## Why it matters
    At least one of the two is wrong, or two schemes of transliteration are mixed; an index will list two people.

    ## Example

        Viktor Obnorsky wrote the rules. Obnorsky went abroad. Later Viktor Obnorksy was arrested, and
        Viktor Obnorsky's union fell apart.

    ## When it stays silent
    - Either name is on record: a slip in a name on record is `name-misspelt`.
    - Neither spelling comes more than once, or both do.
    - The difference is an ending, a number, a well-known name or a British spelling, or lies in a single word that is
      not plainly the same name by two schemes of transliteration.
    - Both spellings stand in one sentence, the odd one is quoted, or only one of them has its diacritics.
    """
    named, places = _unknown(draft), Places(draft)
    counts = {key: len(mentions) for key, mentions in named.items()}
    usual = sorted(key for key, count in counts.items() if count > 1)
    index, schemes = NearIndex(usual), _Schemes(usual)
    for key in sorted(counts, key=lambda key: named[key][0].span):
        if counts[key] > 1:
            continue
        found = {other for other, distance in index.near(key) if distance == 1 and _slip(key, other)}
        found.update(schemes.of(key))
        if len(found) == 1:
            yield from _problem(places, named[key][0], named[found.pop()])


def _unknown(draft: Draft) -> dict[str, list[Mention]]:
    """The names that are not on record, by their folded words."""
    found: dict[str, list[Mention]] = {}
    for mention in draft.mentions:
        if isinstance(mention.value, Name) and not mention.value.entities and not mention.value.nearest:
            found.setdefault(" ".join(fold_name(mention.text)), []).append(mention)
    return found


def _slip(key: str, other: str) -> bool:
    """Whether two names of several words are one, with a slip inside a long word."""
    left, right = key.split(), other.split()
    if len(left) != len(right) or len(left) < 2 or not plausible(key, other, 1):
        return False
    pairs = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    return all(
        min(len(a), len(b)) >= 6 and a not in WELL_KNOWN and b not in WELL_KNOWN and a[0] == b[0] and a[-1] == b[-1]
        for a, b in pairs
    )


class _Schemes:
    """The usual names by what their last words are in other schemes of transliteration."""

    def __init__(self, usual: Iterable[str]) -> None:
        self._by_last: dict[str, list[str]] = {}
        for key in usual:
            last = key.rpartition(" ")[2]
            for form in {last, *romanised_alike(last)}:
                self._by_last.setdefault(form, []).append(key)

    def of(self, key: str) -> set[str]:
        """The usual names that are the same name by another scheme; single words only when they are long."""
        if " " not in key and len(key) < _LONG:
            return set()
        last = key.rpartition(" ")[2]
        near = {other for form in {last, *romanised_alike(last)} for other in self._by_last.get(form, ())}
        return {other for other in near if other != key and _alike(key.split(), other.split())}


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether all words of two names are the same, or one another in two schemes."""
    return len(one) == len(other) and all(
        a == b or b in romanised_alike(a) or a in romanised_alike(b) for a, b in zip(one, other, strict=True)
    )


def _problem(places: Places, odd: Mention, usual: list[Mention]) -> Iterator[Problem]:
    """The finding, unless the odd spelling is there on purpose."""
    if odd.text.isascii() != usual[0].text.isascii() or _respelt(odd) == _respelt(usual[0]):
        return
    if any(other.kind == "quotation" or other in usual for other in places.others(odd)):
        return  # timid: quoted words keep their spelling, and a sentence with both speaks of the spelling
    yield Problem(
        span=odd.span,
        message=f"{' '.join(odd.text.split())} is elsewhere in the draft {' '.join(usual[0].text.split())}",
        expected=usual[0].text,
        confidence=0.8,
    )


def _respelt(mention: Mention) -> str:
    """The name with the language's spellings that differ by country made one."""
    text = mention.text.lower()
    for one, other in pack(mention.language).prose.spellings:
        text = text.replace(one, other)
    return text
