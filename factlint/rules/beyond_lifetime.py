"""FL117."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factlint.claimbase.index import Claim
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._date_slips import evidence_names
from factlint.rules._day_names import date_text
from factlint.rules._doers import can_do
from factlint.rules._lives import is_plain, signal
from factlint.rules._periods import either
from factlint.statements import Sentence, pack
from factlint.values.date import Date
from factlint.values.name import Name

# What only the living suffer or do; each pack has further verbs (`deeds`).
_ACTS = (
    "married", "divorced", "enrolled", "graduated", "expelled", "fled", "arrested", "imprisoned", "exiled",
    "wounded", "fell-ill", "retired", "resigned", "abdicated", "visited",
)  # fmt: skip
_MARGIN = 366
_REACH = 60
_BREAK = regex(r"[,;:()—]")
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
    - The sentence has several dates, another name before the deed, or another word between the name and the deed.
    - A noun stands before the name: "the ship Lenin visited".
    - The date may be that of something else in the sentence ("wrote for a paper founded in 1930").
    - The date is within a year of the birth or of the death.
    """
    if draft.base.by_predicate.keys().isdisjoint(("born", "died")):
        return
    for sentence in draft.sentences:
        dates = [mention for mention in sentence.mentions if mention.kind == "date"]
        names = [mention for mention in sentence.mentions if isinstance(mention.value, Name)]
        if not names or len(dates) != 1 or not sentence.asserted or not is_plain(dates[0]):
            continue
        denied = not pack(sentence.block.language).prose.negations.isdisjoint(sentence.lowers)
        act = None if denied else _act(draft, sentence, names[0])
        if act and _dates(sentence, act, dates[0]):
            yield from _outside(draft, names[0], dates[0])


def _act(draft: Draft, sentence: Sentence, name: Mention) -> Span | None:
    """Where the named one and the verb stand that is directly said of them; None without one of the acts."""
    if not can_do(draft.base, sentence, name):
        return None
    words, prose = pack(name.language), draft.document.prose
    after = prose[name.span.end : min(name.span.end + _REACH, sentence.span.end)]
    small = words.prose.stopwords - words.prose.negations
    auxiliary = words.prose.passives | words.prose.copulas | words.prose.having
    acts, deeds = signal(name.language, *_ACTS), _deeds(name.language)
    # timid: `the ship Ada Berg visited`, `the school Ada Berg moved`: a noun may say that the name is no person's.
    told = ((acts, small | words.prose.passives), (deeds, small - auxiliary)) if _alone(sentence, name) else ()
    for verbs, between in told:
        found = verbs.search(after)
        if found and _empty(after[: found.start()], between):
            return Span(name.span.start, name.span.end + found.end())
    opening = max(sentence.span.start, name.span.start - _REACH)
    before, marks = prose[opening : name.span.start], words.clauses.subjects
    started = [_led(verbs, before, marks) for verbs in ((acts, deeds) if words.clauses.verb_first else (deeds,))]
    return next((Span(opening + at, name.span.end) for at in started if at >= 0), None)


def _alone(sentence: Sentence, name: Mention) -> bool:
    """Whether no noun stands right before a name."""
    at = sentence.index(name.span.start)
    word = sentence.words[at - 1] if at else None
    if word is None or sentence.prose[word.end : name.span.start].strip():
        return True
    prose = pack(name.language).prose
    dated = any(one.span.start <= word.start < one.span.end for one in sentence.mentions)
    marks = prose.stopwords | prose.titles | prose.conjunctions | pack(name.language).clauses.subjects
    return dated or word.lower in marks


def _dates(sentence: Sentence, act: Span, date: Mention) -> bool:
    """Whether a date is that of an act: it opens the sentence, or stands behind, with a noun at most between."""
    words = pack(sentence.block.language)
    small = words.prose.stopwords | words.prose.definite | words.prose.locatives | words.prose.articles
    if date.span.end <= act.start:
        opening = sentence.prose[sentence.span.start : date.span.start]
        return _empty(opening + sentence.prose[date.span.end : act.start].replace(",", " "), small)
    between = _WORD.findall(sentence.prose[act.end : date.span.start])
    nouns = [word for word in between if not word[0].isupper() and word.lower() not in small]
    # timid: `built in 1950`, `the 1950 congress`, `het in 1950 gebouwde huis`, `which` tell of something else.
    other = {*words.prose.conjunctions, *words.clauses.relatives, *words.prose.relatives} - words.prose.locatives
    articles, of = words.prose.definite | words.prose.articles, words.prose.genitives | words.prose.sources
    at = {phrase.strip() for phrase in words.dates.at.split(",")}
    apart = bool(between) and between[-1].lower() in (articles - at) | of
    apart = apart or (len(between) > 1 and between[-2].lower() in articles)
    breaks = _BREAK.search(sentence.prose, act.end, date.span.start)
    return len(nouns) <= 1 and not apart and not breaks and not any(word.lower() in other for word in between)


def _led(verbs: re.Pattern[str], before: str, marks: frozenset[str]) -> int:
    """Where a verb begins that stands right before a name (`schrieb Anna Berg`), or before its mark; else -1."""
    found = list(verbs.finditer(before))
    led = bool(found) and all(word in marks for word in before[found[-1].end() :].lower().split())
    return found[-1].start() if led else -1


@lru_cache(maxsize=64)
def _deeds(language: str) -> re.Pattern[str]:
    return regex(rf"(?<!\w)(?:{either(pack(language).dates.deeds)})(?!\w)", re.IGNORECASE)


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
    known, text = claim.value, " ".join(mention.text.split())
    message = f"{draft.base.entities[entity].name} {verb} {date_text(known) if isinstance(known, Date) else ''}"
    message += evidence_names(claim)
    if isinstance(known, Date) and isinstance(mention.value, Date) and known.year and mention.value.year:
        years = mention.value.year - known.year
        unit = "year" if abs(years) == 1 else "years"
        message += f"; {text} is {abs(years)} {unit} {'later' if years > 0 else 'earlier'}"
    return Problem(
        span=mention.span,
        message=message,
        claim=claim.id,
        evidence=claim.evidence,
        confidence=0.8,
    )
