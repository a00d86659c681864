"""FL117."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.claimbase.index import Claim
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._date_slips import evidence_names
from factlint.rules._day_names import date_text
from factlint.rules._lives import is_plain, signal
from factlint.statements import Sentence, pack
from factlint.values.date import Date
from factlint.values.name import Name

# What only the living do, and nobody does in their name.
_ACTS = (
    "married", "divorced", "enrolled", "graduated", "expelled", "fled", "arrested", "imprisoned", "exiled",
    "wounded", "fell-ill", "retired", "resigned", "abdicated", "visited",
)  # fmt: skip
_MARGIN = 366
_REACH = 60
_WORD = regex(r"[^\W\d_]+")


@rule("FL117", on=Draft)
def beyond_lifetime(draft: Draft) -> Iterator[Problem]:
    """Somebody does before birth, or after death, what only the living do.

    ## Why it matters
    The date, or the name, is wrong by so much that no source for the very event is needed to see it.

    ## Example
    The sources: Lenin died on 21 January 1924.

        In 1926 Lenin was arrested.

    ## When it stays silent
    - The deed can be done by others or in somebody's name: works appear, bodies are moved, cities are named.
    - The sentence has several dates or names, or another word stands between the name and the deed.
    - The date is within a year of the birth or of the death.
    """
    if draft.base.by_predicate.keys().isdisjoint(("born", "died")):
        return
    for sentence in draft.sentences:
        dates = [mention for mention in sentence.mentions if mention.kind == "date"]
        names = [mention for mention in sentence.mentions if isinstance(mention.value, Name)]
        if (
            len(dates) == len(names) == 1
            and sentence.asserted
            and is_plain(dates[0])
            and _acts(draft, sentence, names[0])
        ):
            yield from _outside(draft, names[0], dates[0])


def _acts(draft: Draft, sentence: Sentence, name: Mention) -> bool:
    """The named one is directly said to do one of the acts."""
    words, prose = pack(name.language), draft.document.prose
    after = prose[name.span.end : min(name.span.end + _REACH, sentence.span.end)]
    before = prose[max(sentence.span.start, name.span.start - _REACH) : name.span.start]
    small = (words.prose.stopwords | words.prose.passives) - words.prose.negations
    acts = signal(name.language, *_ACTS)
    found = acts.search(after)
    between = after[: found.start()] if found else ""
    if found and not between.lstrip(" ").startswith(("'", "’")) and _empty(between, small):
        return True
    led = acts.match(before) if words.clauses.verb_first else None
    return led is not None and all(
        word in words.clauses.subjects for word in _WORD.findall(before[led.end() :].lower())
    )


def _empty(text: str, small: frozenset[str]) -> bool:
    """Whether nothing stands there that may bring in somebody else."""
    return "," not in text and all(word.lower() in small for word in _WORD.findall(text))


def _outside(draft: Draft, name: Mention, mention: Mention) -> Iterator[Problem]:
    date, entity = mention.value, name.value.entity if isinstance(name.value, Name) else None
    if not isinstance(date, Date) or entity is None or date.reading.first is None or date.reading.last is None:
        return
    claims = [claim for claim in draft.base.by_subject.get(entity, ()) if claim.subject == entity]
    births = [claim for claim in claims if claim.predicate == "born"]
    deaths = [claim for claim in claims if claim.predicate == "died"]
    ended = [claim.value.reading.last for claim in deaths if isinstance(claim.value, Date)]
    began = [claim.value.reading.first for claim in births if isinstance(claim.value, Date)]
    if ended and all(last is not None and date.reading.first > last + _MARGIN for last in ended):
        yield _problem(draft, entity, mention, deaths[0], "died")
    elif began and all(first is not None and date.reading.last < first - _MARGIN for first in began):
        yield _problem(draft, entity, mention, births[0], "was born")


def _problem(draft: Draft, entity: str, mention: Mention, claim: Claim, verb: str) -> Problem:
    known = date_text(claim.value) if isinstance(claim.value, Date) else ""
    return Problem(
        span=mention.span,
        message=f"{draft.base.entities[entity].name} {verb} {known}{evidence_names(claim)}",
        claim=claim.id,
        evidence=claim.evidence,
        confidence=0.8,
    )
