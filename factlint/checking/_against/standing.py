"""What a name is by how it stands and is written: a part of a value, a person's, a compound."""

from __future__ import annotations

from factlint.checking._against.sources import Sighting
from factlint.mentions import Mention
from factlint.statements import Sentence, pack


def within_value(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name is a part of a date or a quantity (`$75 USD`)."""
    return any(
        other.span.start <= mention.span.start and mention.span.end <= other.span.end
        for other in sentence.mentions
        if other.kind in ("date", "quantity")
    )


def of_calendar(mention: Mention) -> bool:
    """Whether a name is none but a calendar's (`Old Style`)."""
    dates = pack(mention.language).dates
    return mention.text.lower() in f"{dates.old_style}, {dates.new_style}".split(", ")


def of_clock(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name is none but says which half of the day a time is in (`1:00 PM`)."""
    at = sentence.index(mention.span.start)
    clock = pack(sentence.block.language).numbers.clock
    return mention.text.lower() in clock and at > 0 and sentence.words[at - 1].text.isdigit()


def opens(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name begins its sentence."""
    return bool(sentence.words) and sentence.words[0].start >= mention.span.start


def personal(mention: Mention) -> bool:
    """Whether a name may be a person's: all capital words, none of them an ordinal (`Fifth Congress`)."""
    ordinals = pack(mention.language).numbers.ordinals
    return all(part[0].isupper() and part.lower() not in ordinals for part in mention.text.split())


def compound(mention: Mention, sighting: Sighting) -> bool:
    """Whether a name begins with a word that ends in the other's (`Nordufer der Elbe`, `Ufer der Elbe`)."""
    first, other = mention.text.split()[0].casefold(), sighting.mention.text.split()[0].casefold()
    return first.endswith(other)
