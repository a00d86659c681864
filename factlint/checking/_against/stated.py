"""A value of a draft beside what the sources state: borne out, contradicted, or in none of them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from msgspec import Struct

from factlint.checking._against.aligned import Reading, aligned
from factlint.checking._against.anchors import anchors
from factlint.checking._against.beside import Backing, Match, backing, in_new_style, other_weekday, verdict
from factlint.checking._against.derived import derived, shared_out
from factlint.checking._against.misput import misput
from factlint.checking._against.other_style import is_gap, same_day, weekday_of_day
from factlint.checking._against.places import Sought, places
from factlint.checking._against.rows import reckoned_from_rows
from factlint.checking._against.sources import Sources
from factlint.checking._against.unread import day_of_month, marked, need_not_stand, part_of_name, reckoned, stands
from factlint.checking._comparison import Comparison
from factlint.mentions import Mention
from factlint.statements import Sentence, Statement
from factlint.values.date import Date, same_numbers
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

ALIGNED = 0.5
"""Share of the weighted words around a value that another must have around it to be the same point."""
ELSEWHERE = 0.25
"""How much better another place must fit for a value on record to be in the wrong place."""
BESIDE = 0.4
"""How much better another place of the same sentence must fit."""


Pair = tuple[Statement, Match]
"""A statement of the draft and a value of a source."""


class _Weighed(Struct, frozen=True, kw_only=True):
    """What sources have on a value of the draft."""

    fit: Pair | None
    """The best place that bears it out."""
    other: Pair | None
    """The best place that has another value."""
    loose: bool
    """Nothing bears it out but what may be the same."""
    fitting: tuple[Match, ...]


def value(
    sentence: Sentence, group: Sequence[Statement], context: frozenset[str], reading: Reading, sources: Sources
) -> Comparison | None:
    """The comparison of a value with what the sources state; None for what need not stand in one."""
    group = [one for one in group if _checkable(sentence, one.mention, sources)]
    if not group:
        return None
    mentions = [statement.mention for statement in group]
    pairs = list(zip(group, places(sources).sought(sentence, mentions, context), strict=True))
    keys = frozenset(group[0].citations)
    found = _weighed(sentence, pairs, sources)
    cited = _weighed(sentence, pairs, sources, keys) if keys else found
    if cited.fit or (cited.other and _told_otherwise(cited.other[1], found.fit)):
        found = cited
    if sources.languages - {sentence.block.language}:
        for statement in group:
            rival = anchors(sources).rival(sentence, statement.mention, found.fitting, keys)
            dated = isinstance(statement.mention.value, Date)
            if rival and not (dated and any(derived(sentence, sought, reading, sources) for _, sought in pairs)):
                return _result(statement, rival, Verdict.CONTRADICTS)
    if misplaced := _misput(sentence, pairs, reading, sources):
        return _result(*misplaced, Verdict.CONTRADICTS)
    if found.fit and not (found.other and _misplaced(found.fit[1], found.other[1], loose=found.loose)):
        return _result(*found.fit, _settled(*found.fit))
    if found.other and other_weekday(found.other[0].mention, found.other[1].sighting.mention):
        return _result(*found.other, Verdict.CONTRADICTS)
    return _unfit(sentence, pairs, found, reading, sources)


def _misput(
    sentence: Sentence, pairs: Sequence[tuple[Statement, Sought]], reading: Reading, sources: Sources
) -> Pair | None:
    """The value of the passage that a sentence goes with, where it has none of the draft's."""
    statement = pairs[0][0]
    having = {sighting.passage.number for sighting in places(sources).same(statement.mention)}
    having.update(match.sighting.passage.number for _, one in pairs for match in places(sources).alike(one))
    rival = misput(aligned(sources), reading, sentence, statement.mention, having)
    if rival is None or reckoned(sentence, statement.mention):
        return None
    if not having and (marked(sentence, statement.mention, sources) or stands(statement.mention, sources)):
        return None
    if any(derived(sentence, one, reading, sources) or reckoned_from_rows(sentence, one, sources) for _, one in pairs):
        return None
    return statement, rival


def _settled(statement: Statement, match: Match) -> Verdict:
    """The verdict on a value that is backed; a day by today's calendar agrees with the older one of a source."""
    stated, known = statement.mention.value, match.sighting.mention.value
    if match.verdict is Verdict.OTHER_CALENDAR and isinstance(stated, Date) and isinstance(known, Date):
        as_written = not known.label and same_numbers(stated, known)
        alike = as_written or in_new_style(stated, known) or same_day(stated, known)
        return Verdict.AGREES if alike else match.verdict
    return match.verdict


def _checkable(sentence: Sentence, mention: Mention, sources: Sources) -> bool:
    """Whether a value should stand in a source; one that is told from another (`two years later`) need not."""
    if mention.kind not in ("date", "quantity") or (isinstance(mention.value, Date) and mention.value.anchored):
        return False
    if weekday_of_day(mention) or is_gap(sentence, mention) or _is_part(sentence, mention):
        return False
    return not day_of_month(sentence, mention) and not part_of_name(sentence, mention, sources)


def _is_part(sentence: Sentence, mention: Mention) -> bool:
    """Whether a number read as a year is the beginning of an amount (`by 282 thousand`)."""
    amounts = (other.span for other in sentence.of_kind("quantity"))
    return mention.kind == "date" and any(
        start == mention.span.start and mention.span.end < end for start, end in amounts
    )


def _unfit(
    sentence: Sentence, pairs: Sequence[tuple[Statement, Sought]], found: _Weighed, reading: Reading, sources: Sources
) -> Comparison | None:
    """The comparison of a value that nothing bears out, or that stands better elsewhere."""
    mention, exact = pairs[0][0].mention, found.fit and found.fit[1].verdict is Verdict.AGREES
    if not exact and marked(sentence, mention, sources):
        return None  # timid: the source has the very figure or day, though spaces or marks keep it from being read
    if not found.fit and _spelled_there(mention, found):
        return None  # timid: the passage has the number in another sense
    if any(reckoned_from_rows(sentence, sought, sources) for _, sought in pairs):
        return None  # timid: the sum of two rows of a table, or what lies between them
    if not found.fit and any(shared_out(sentence, sought, reading, sources) for _, sought in pairs):
        return None
    if found.other and found.other[1].fit >= ALIGNED:
        return _result(*found.other, Verdict.CONTRADICTS if found.fit else found.other[1].verdict)
    if found.fit:
        return _result(*found.fit, found.fit[1].verdict)
    # timid: a source need not state what the writer reckons from it, or counts himself
    if reckoned(sentence, mention) or all(need_not_stand(one.mention, sources) for one, _ in pairs):
        return None
    if stands(mention, sources) or any(derived(sentence, sought, reading, sources) for _, sought in pairs):
        return None  # timid: the source has the number, though not read as the same thing, or what it follows from
    return Comparison(
        mention=mention,
        verdict=Verdict.NO_CLAIM,
        unbacked=True,
        nearest=found.other[1].sighting.claim().evidence if found.other else (),
        reasons=(f"no source states {mention.text}",),
    )


def _spelled_there(mention: Mention, found: _Weighed) -> bool:
    """Whether the best place has a number word of the draft, though as none (`one of its two engines`)."""
    spelled = isinstance(mention.value, Quantity) and mention.value.spelled
    there = found.other[1].sighting.passage.sentence.words if found.other and spelled else ()
    return any(word.lower == mention.text.lower() for word in there)


def _weighed(
    sentence: Sentence, group: Sequence[tuple[Statement, Sought]], sources: Sources, among: frozenset[str] = frozenset()
) -> _Weighed:
    """What the sources `among`, or all, have on the readings of a value."""
    fitting: list[Pair] = []
    full: list[Pair] = []
    other: list[Pair] = []
    for statement, sought in group:
        for match in places(sources).alike(sought):
            grade = backing(statement.mention, match, sources)
            if grade and (not among or match.sighting.passage.source in among):
                fitting.append((statement, match))
                full += [(statement, match)] if grade is Backing.FULL else []
        rivals = places(sources).rivals(sought, among)
        untaken = ((statement, match) for match in rivals if not _taken(sentence, statement, match))
        other += itertools.islice(untaken, 1)
    return _Weighed(
        fit=max(full or fitting, key=lambda pair: pair[1].fit, default=None),
        other=max(other, key=lambda pair: pair[1].fit, default=None),
        loose=not full,
        fitting=tuple(match for _, match in fitting),
    )


def _taken(sentence: Sentence, statement: Statement, match: Match) -> bool:
    """Whether another value of the sentence is the one that the source has at a place."""
    mention = statement.mention
    return any(
        other.span != mention.span and verdict(other, match.sighting.mention) is Verdict.AGREES
        for other in sentence.of_kind(mention.kind)
    )


def _told_otherwise(rival: Match, elsewhere: Pair | None) -> bool:
    """Whether a cited source has another value at the place, and no other source has this one where it fits better."""
    aligned = rival.verdict is Verdict.CONTRADICTS and rival.fit >= ALIGNED
    return aligned and (elsewhere is None or elsewhere[1].fit < rival.fit)


def _misplaced(right: Match, rival: Match, *, loose: bool) -> bool:
    """Whether a value on record that fits is in the wrong place: another stands where the words fit much better."""
    if loose:
        return rival.fit >= ALIGNED and rival.fit > right.fit and rival.verdict is Verdict.CONTRADICTS
    # timid: a sentence may tell the values of a passage in another order
    if rival.verdict.fits:
        return False
    gap = BESIDE if right.sighting.passage is rival.sighting.passage else ELSEWHERE
    return rival.fit >= ALIGNED + ELSEWHERE and rival.fit > right.fit + gap


def _result(statement: Statement, match: Match, outcome: Verdict) -> Comparison:
    stated, known = statement.mention.value, match.sighting.mention.value
    renamed = isinstance(stated, Date) and isinstance(known, Date) and same_day(stated, known)
    return Comparison(
        mention=statement.mention,
        verdict=outcome,
        claim=None if renamed else match.sighting.claim(),  # its weekday is not that of the day as written there
        phrase="the source has",
        confidence=round(match.fit, 2),
        citations=statement.citations,
        reasons=(f"{match.sighting.passage.source}:{match.sighting.passage.line} fits {match.fit:.2f}",),
    )
