"""FL305."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.claimbase.index import Entity, EntityName
from factlint.findings import Edit, Fix, Severity
from factlint.mentions import Mention
from factlint.mentions._names.words import fold_name
from factlint.rules import Draft, Problem, rule
from factlint.rules._name_places import Places
from factlint.statements import pack, words
from factlint.values.date import Date, Precision
from factlint.values.name import Name
from factlint.values.quantity import Quantity


@rule("FL305", on=Draft, severity=Severity.WARNING)
def name_not_valid_then(draft: Draft) -> Iterator[Problem]:
    """A name that was not yet, or no longer, in use at the time that the sentence speaks of.

    ## Why it matters
    Nobody came to Leningrad in 1917. A name out of its time tells readers that the writer did not see it either.

    ## Example
    On record: Saint Petersburg was called Petrograd from 1914 to 1924 and Leningrad from 1924 to 1991.

        Lenin came to Leningrad on 16 April 1917.

    ## When it stays silent
    - The sentence has no date with a year, or more than one.
    - The sentence speaks of names (`renamed`, `now`, `formerly`), or gives another name of the same thing.
    - The name is a part of a longer one, or stands in quotation marks.
    - The name is out of use by then, and stands behind a word like `of` or `on`: a book on Leningrad may come later.
    - The record does not say when the name was in use, or the date could lie within that time.
    """
    places = Places(draft)
    for mention in draft.mentions:
        entity = _entity(draft, mention)
        used = entity and _used(entity, mention)
        if not entity or not used or (used.first is None and used.last is None):
            continue
        date = _governing(places, mention)
        if date is None or _within(date, used) or _of_names(draft, places, mention):
            continue
        right = next((name.text for name in entity.names if name.lang == used.lang and _covers(date, name)), "")
        early = used.first is not None and date.reading.last is not None and date.reading.last < used.first
        if not early and _looks_back(draft, places, mention):
            continue  # timid: a book on Leningrad, the siege of Leningrad may be of any later time
        yield Problem(
            span=mention.span,
            message=f"{entity.name} was not {'yet' if early else 'any longer'} called {mention.text} then"
            + (f"; it was {right}" if right else ""),
            expected=right,
            confidence=0.8,
            fixes=(Fix(message=f"write {right}", edits=(Edit(mention.span, right),)),) if right else (),
        )


def _entity(draft: Draft, mention: Mention) -> Entity | None:
    if not isinstance(mention.value, Name) or mention.value.entity is None or not mention.value.exact:
        return None
    return draft.base.entities.get(mention.value.entity)


def _used(entity: Entity, mention: Mention) -> EntityName | None:
    """The name of the record that the mention is, when it is one only."""
    key = fold_name(mention.text)
    found = [name for name in entity.names if fold_name(name.text) == key]
    return found[0] if len(found) == 1 else None


def _governing(places: Places, mention: Mention) -> Date | None:
    """The one date of the sentence, when it has a year and is not coarser than one."""
    others = list(places.others(mention))
    counts = {other.span for other in others if isinstance(other.value, Quantity) and _counts(other.value)}
    dates = [
        other.value
        for other in others
        if isinstance(other.value, Date) and not (other.value.bare and other.span in counts)
    ]
    if len(dates) != 1 or dates[0].precision > Precision.YEAR or not dates[0].has_year:
        return None  # timid: with two dates the name may belong to either
    return dates[0] if dates[0].reading.first is not None and dates[0].reading.last is not None else None


def _counts(value: Quantity) -> bool:
    """Whether a number that may be a year counts or measures something."""
    return bool(value.counted or value.unit)


def _within(date: Date, name: EntityName) -> bool:
    """Whether the date may lie within the name's time, in any calendar it may be meant in."""
    return any(_overlap(reading.first, reading.last, name) for reading in (date.reading, *date.others))


def _covers(date: Date, name: EntityName) -> bool:
    return (name.first is not None or name.last is not None) and _overlap(date.reading.first, date.reading.last, name)


def _overlap(first: int | None, last: int | None, name: EntityName) -> bool:
    if first is None or last is None:
        return True
    return (name.last is None or first <= name.last) and (name.first is None or last >= name.first)


def _looks_back(draft: Draft, places: Places, mention: Mention) -> bool:
    """Whether a preposition that puts nothing into a place stands before the name (`the siege of Leningrad`)."""
    prose = pack(mention.language).prose
    before = draft.document.prose[places.sentence(mention).start : mention.span.start].lower().split()[-1:]
    return bool(before) and before[0] in prose.genitives | prose.stopwords - prose.locatives - prose.definite


def _of_names(draft: Draft, places: Places, mention: Mention) -> bool:
    """Whether the sentence speaks of names, or the name is part of a longer one."""
    assert isinstance(mention.value, Name)  # noqa: S101 - only names come here
    prose, sentence = draft.document.prose, places.sentence(mention)
    naming = pack(mention.language).prose.naming - pack(mention.language).prose.locatives
    if any(word.text.lower() in naming for word in words(prose, *sentence, mention.language)):
        return True
    before, after = prose[sentence.start : mention.span.start], prose[mention.span.end : sentence.end]
    if before[-1:] in tuple('"“„«‘(-–') or after[:1] in tuple('"”“»’)-–/'):
        return True
    following, leading = after.split()[:1], before.split()[-1:]
    if after[:1] == " " and following and following[0][:1].isupper():
        return True
    if len(before.split()) > 1 and leading and leading[0][:1].isupper() and not leading[0].endswith((",", ";", ":")):
        return True
    return any(
        isinstance(other.value, Name)
        and mention.value.entities[0] in other.value.entities
        and other.text != mention.text
        for other in places.others(mention)
    )
