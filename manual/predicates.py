"""The pages of the predicates: an overview that is kept, and one page for each domain with its words."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

from factlint import vocabulary
from factlint.claimbase import described
from factlint.discover import members
from factlint.vocabulary import Predicate, Vocabulary

OPENING = """\
# Predicates

What a claim can say without a vocabulary file of your own. *In a message* is how a finding says it; *said of* are the
kinds of entity that it is said of, where it is not said of any; *several* marks what one subject can have many values
of at once. A table may name its column by the predicate or as it stands in the last column.

`factlint predicates born` prints the words by which a draft signals a predicate, in each language; `factlint predicates
inaugurated` the predicates that a word of a draft signals. A claim may have any other predicate: it is signalled by its
own words, and by those that a [vocabulary file](claims-base.md#vocabulary) gives it.
"""
HEAD = ("| Predicate | In a message | Said of | Value | In tables |", "|---|---|---|---|---|")


def as_markdown(*, linked: bool = False) -> str:
    """All predicates on one page, a table for each domain; linked with the pages of their words, where those are."""
    lines = [OPENING]
    for name, domain in members(vocabulary, Vocabulary).items():
        about = f"{_about(name)} [The words](words/{name}.md)" if linked else _about(name)
        lines += [f"## {_title(name)}", "", about, "", *HEAD, *map(_row, domain.predicates), ""]
    return "\n".join(lines)


def domain_pages() -> Iterator[tuple[str, str]]:
    """The name of the page of each domain and its text: its predicates with their signals in each language."""
    for name, domain in members(vocabulary, Vocabulary).items():
        opening = [f"# {_title(name)}: the words", "", f"{_about(name)} [All predicates](../predicates.md)"]
        yield f"{name}.md", "\n".join([*opening, *(line for each in domain.predicates for line in _words(each))]) + "\n"


def _words(predicate: Predicate) -> list[str]:
    _, phrase, subject, value = described.line(predicate)
    rows = [f"| {code} | {', '.join(words)} |" for code, words in described.words_of(predicate).items()]
    return ["", f"## {predicate.id}", "", f"{phrase}; of {subject}; {value}", "", "| | |", "|---|---|", *rows]


def _row(predicate: Predicate) -> str:
    name, phrase, subject, value = described.line(predicate)
    also = ", ".join(predicate.also)
    return f"| `{name}` | {phrase} | {'' if subject == 'any' else subject} | {value} | {also} |"


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _about(name: str) -> str:
    """The first line of the domain's own documentation."""
    return (importlib.import_module(f"{vocabulary.__name__}.{name}").__doc__ or "").partition("\n")[0]
