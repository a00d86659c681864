"""What is an age: `aged 36`, and by where it stands `À 36 ans, elle fonda`, `mourut à 63 ans`."""

from __future__ import annotations

from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules._lives import signal
from factlint.statements import pack
from factlint.values.quantity import Hedge, Quantity

_BACK = 80
_BEHIND = 40
_WORD = regex(r"[^\W\d_]+")
_LAST_WORD = regex(r"([^\W\d_]+)\s\Z")
_NEXT_WORDS = regex(r"\s([^\W\d_]+)['’]?(?:\s?([^\W\d_]+))?")
_BEFORE = regex(r"([^\W\d_]+)\s([^\W\d_]+)\s\Z")
_TWO_WORDS = regex(r",?\s([^\W\d_]+)(?:,?\s([^\W\d_]+))?")
_SENTENCE_START = regex(r"(?:\A|[.!?;:,(—–\n])[\s*_]*\Z")


def age(mention: Mention, prose: str) -> int | None:
    """The years of a plain age; None for all that is none."""
    value = mention.value
    if not isinstance(value, Quantity) or value.upper is not None or value.ordinal or value.hedge is not Hedge.NONE:
        return None
    told = value.age or (value.unit == "year" and _told(mention, prose)) or (not value.unit and _alone(mention, prose))
    whole = value.amount == value.amount.to_integral_value()
    return int(value.amount) if told and whole and not _counted_from(mention, prose) else None


def start(mention: Mention, prose: str) -> int:
    """Where a word begins that makes years an age and often says something else (`à`); else where the age does."""
    before = _LAST_WORD.search(prose, max(0, mention.span.start - _BACK), mention.span.start)
    weak = before and before[1].lower() in pack(mention.language).numbers.ages_placed
    return before.start(1) if before and weak else mention.span.start


def when(mention: Mention, prose: str) -> int | None:
    """Where a clause begins that says when somebody had an age: `was 25 years old when`; None without one."""
    found = _TWO_WORDS.match(prose, mention.span.end, mention.span.end + _BEHIND)
    words = pack(mention.language).numbers.ages_when
    return next((found.end(at) for at in (1, 2) if (found[at] or "").lower() in words), None) if found else None


def _alone(mention: Mention, prose: str) -> bool:
    """Whether a number is an age by what stands around it: a person or a pronoun, `was`, the number, `when`."""
    words = pack(mention.language).prose
    before = _BEFORE.search(prose, max(0, mention.span.start - _BACK), mention.span.start)
    if before is None or before[2].lower() not in words.copulas or when(mention, prose) is None:
        return False
    return before[1][0].isupper() or before[1].lower() in words.pronouns


def _counted_from(mention: Mention, prose: str) -> bool:
    """Whether the years run from something: `a los 94 años de la fundación`, `a 21 anni dalla fondazione`."""
    words = pack(mention.language).prose
    behind = _NEXT_WORDS.match(prose, mention.span.end, mention.span.end + _BEHIND)
    if behind is None or behind[1].lower() not in words.genitives | words.sources:
        return False
    return behind[1].lower() in words.definite or (behind[2] or "").lower() in words.definite | words.articles


def _told(mention: Mention, prose: str) -> bool:
    """Whether years are an age by a word that often says something else, and by where they stand."""
    words, opening = pack(mention.language), start(mention, prose)
    if opening == mention.span.start:
        return False
    behind = _NEXT_WORDS.match(prose, mention.span.end, mention.span.end + _BEHIND)
    hangs = words.prose.genitives | words.prose.sources
    if behind and (behind[1].lower() in hangs or (words.dates.capital_nouns and behind[1][0].isupper())):
        return False
    before = prose[max(0, opening - _BACK) : opening]
    if _SENTENCE_START.search(before):
        return True
    found = [each.end() for each in signal(mention.language, "died").finditer(before)]
    small = words.prose.stopwords | words.prose.locatives
    return bool(found) and all(
        word.lower() in small or word[0].isupper() for word in _WORD.findall(before[found[-1] :])
    )
