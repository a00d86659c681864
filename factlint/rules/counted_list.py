"""FL208."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.findings import Severity
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._amounts import Counts, counts, exact, listing

_LIST = regex(r"^[^.;:()\d]{1,40}:\s*(?P<items>[^:;.()\d“”\"—–]{8,240})[.]?\s*$")
_LONGEST_ITEM = 3
_COUNTS = range(3, 10)


@rule("FL208", on=Draft, severity=Severity.WARNING)
def counted_list(draft: Draft) -> Iterator[Problem]:
    """A list has more or fewer items than the number before it says.

    ## Why it matters
    An item was added or cut, and the number before the list was forgotten.

    ## Example

        The league had four members: Arden, Bray, Corran, Dunmore and Ennis.

    ## When it stays silent
    - The list is not one of short, even items after a colon: names only or plain words only, with commas between them
      and one "and" before the last, up to the end of the sentence.
    - An item may itself be two ("Marx and Engels"), or an addition to the one before it ("Arden, the largest, ...").
    - The number is below three or over nine, or the list is off by more than one.
    """
    for sentence in counts(draft):
        for mention in sentence.mentions:
            yield from _judged(sentence, mention)


def _judged(sentence: Counts, mention: Mention) -> Iterator[Problem]:
    value = exact(mention)
    if value is None or value.amount not in _COUNTS or not value.counted or value.unit or value.group:
        return
    match = _LIST.match(sentence.text[mention.span.end : sentence.span.end])
    items = _items(match["items"], sentence) if match else []
    said = int(value.amount)
    if len(items) >= 2 and abs(len(items) - said) == 1:
        phrase = f"{mention.text} {value.counted_phrase}"
        yield Problem(span=mention.span, message=f"{phrase}, but {len(items)} are listed", confidence=0.7)


def _items(text: str, sentence: Counts) -> list[str]:
    """The items of a list; empty when it cannot be told for certain where they end."""
    conjunction = listing(sentence.words)
    *first, rest = text.strip().split(",")
    last = re.compile(rf",?\s+{conjunction}\s+")
    ending = last.split(f", {rest.strip()}" if re.match(rf"\s+{conjunction}\s", rest) else rest)
    if not first or len(ending) != 2 or any(last.search(f" {item} ") for item in first):
        return []
    items = _bare([item.strip(" ,") for item in (*first, *ending) if item.strip(" ,")], sentence.prose)
    capitals = {item[0].isupper() for item in items}
    # timid: an item with an article or of many words may explain the one before it
    even = len(capitals) == 1 and all(len(item.split()) <= _LONGEST_ITEM for item in items)
    return items if even and not any(_explains(item, sentence.prose) for item in items) else []


def _bare(items: list[str], prose: ProseWords) -> list[str]:
    """The items without their articles, where each of them is a name with one (`the Arno, the Serchio`)."""
    parts = [re.split(r"(?<=['’])|\s+", item, maxsplit=1) for item in items]
    names = all(
        len(each) == 2 and each[1][:1].isupper() and each[0].lower().rstrip("'’") in prose.definite for each in parts
    )
    return [each[1] for each in parts] if names else items


def _explains(item: str, prose: ProseWords) -> bool:
    """Whether an item begins with a function word and may say more of the one before it (`Arden, the largest`)."""
    first, *rest = item.lower().split()
    return bool(rest) and any(
        first in words for words in (prose.stopwords, prose.definite, prose.articles, prose.pronouns)
    )
