"""How the tokens of a number combine to its value.

The method is the usual one of running sums: units, teens and tens add where their place is free, `hundred` multiplies
what stands before it, a scale word multiplies and closes a group; `and` joins only where the language lets it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import NamedTuple

from factlint.mentions._number_table import Table
from factlint.mentions._number_tokens import Token


class Number(NamedTuple):
    """A number as read; `next` is the index of the first token after it."""

    start: int
    end: int
    next: int
    value: Fraction
    step: Fraction
    ordinal: bool = False
    spelled: bool = False
    fraction: bool = False
    scale: Fraction = Fraction(1)
    """The scale word that it ends in, which a range may share."""
    article: bool = False
    """Begins with an article (`a hundred`)."""
    bare: bool = False
    """One token without a sign: a lone word or digits."""
    multiple: bool = False


@dataclass(slots=True)
class _State:
    """What has been read of a number so far."""

    total: Fraction = Fraction(0)
    current: Fraction = Fraction(0)
    last: str = ""
    """The kind of the last token taken; empty before the first."""
    scale: Fraction = Fraction(0)
    """The last scale word."""
    thousands: Fraction = Fraction(0)
    """The part of the total in thousands, which a larger scale word still multiplies (`mil doscientos millones`)."""
    step: Fraction = Fraction(1)
    spelled: bool = False
    fraction: bool = False
    place: int = 0
    """The next token."""

    @property
    def value(self) -> Fraction:
        return self.total + self.current


_CLOSED = ("fraction", "point", "multiple", "pair")


class Reader:
    """Reads numbers from a run of tokens."""

    def __init__(self, run: Sequence[Token], table: Table) -> None:
        self.run = run
        self.table = table

    def number(self, first: int) -> Number | None:
        """The number that begins at token `first`; None when there is none."""
        negative = "minus" in self.run[first].roles
        state, joined = self._cardinal(_State(place=first + negative))
        self._divide(state, joined)
        if state.last in ("", "article"):
            return None
        last = self.run[state.place - 1]
        return Number(
            start=self.run[first].start,
            end=last.end,
            next=state.place,
            value=-state.value if negative else state.value,
            step=state.step,
            ordinal=state.last == "ordinal",
            spelled=state.spelled,
            fraction=state.fraction,
            scale=state.scale if state.last == "scale" else Fraction(1),
            article="article" in self.run[first].roles and "unit" not in self.run[first].roles,
            bare=state.place == first + 1,
            multiple=state.last == "multiple",
        )

    def _cardinal(self, state: _State) -> tuple[_State, _State | None]:
        """Everything up to a denominator, and the state before the last joiner."""
        split: _State | None = None
        while state.place < len(self.run) and state.last not in _CLOSED:
            token = self.run[state.place]
            if self._too_large(token, state) and split is not None:
                return split, None
            if self._take(state, token, joined=False):
                split = None if state.last == "scale" else split
                continue
            if "join" not in token.roles or state.last in ("", "article") or state.place + 1 >= len(self.run):
                break
            before = replace(state)
            state.place += 1
            if not (self._mixed(state) or self._joined(state, token)):
                return before, split
            split = before
        return state, split

    def _too_large(self, token: Token, state: _State) -> bool:
        """Whether a scale or hundred word belongs to a second number (`3 hundred and 2 hundred`)."""
        scale = token.roles.get("scale", Fraction(0))
        if scale and state.total and state.current and scale >= state.scale:
            return True
        return "hundred" in token.roles and state.current >= 100

    def _joined(self, state: _State, joiner: Token) -> bool:
        """Takes what follows a joiner when the language joins it there."""
        following = self.run[state.place]
        if joiner.text in self.table.words.scale_joiners and ("hundred" in following.roles or "scale" in following.roles):
            return self._take(state, following, joined=True)
        glued = state.last == "hundreds" and bool(self.table.words.glue)
        tens = state.last in ("tens", "hundreds") and joiner.text in self.table.words.tens_joiners
        if state.last not in ("hundred", "scale") and not (tens or glued):
            return False
        return self._take(state, self.run[state.place], joined=True)

    def _take(self, state: _State, token: Token, *, joined: bool) -> bool:
        """Adds a token to the state if it can be added."""
        roles = token.roles
        if "digits" in roles or "vulgar" in roles:
            taken = self._take_digits(state, token, joined)
        else:
            taken = any(kind in roles and take(self, state, roles[kind]) for kind, take in _TAKERS)
            state.spelled = state.spelled or (taken and "suffix" not in roles)
        if taken:
            state.place += 1
        return taken

    def _take_digits(self, state: _State, token: Token, joined: bool) -> bool:
        if "vulgar" in token.roles:
            if state.last not in ("", "digits") or state.current.denominator != 1:
                return False
            state.fraction = not state.last
            state.current += token.roles["vulgar"]
            state.last, state.step = "part", Fraction(1, 100)
            return True
        value = token.roles["digits"]
        room = {"hundred": 100, "scale": min(1000, state.scale)}.get(state.last, 0) if joined else 0
        if state.last and not (value < room and value.denominator == 1):
            return False
        state.current += value
        state.last, state.step = "digits", token.step
        return True

    def _unit(self, state: _State, value: Fraction) -> bool:
        if state.last == "ordinal" or not self._fits(state, value):
            return False
        if value >= 1000:
            state.total, state.current, state.scale = state.total + value - value % 1000, value % 1000, Fraction(1000)
            state.thousands = value - value % 1000
            state.last = "unit" if state.current else "scale"
            state.step = Fraction(1 if state.current else 1000)
            return True
        vigesimal = self.table.words.vigesimal and value == 20 and state.current % 100 == 4
        state.current = state.current + 76 if vigesimal else state.current + value
        state.last = "hundreds" if value >= 100 and value % 100 == 0 else "tens" if value % 10 == 0 and value else "unit"
        state.step = Fraction(100 if state.last == "hundreds" else 1)
        return True

    def _fits(self, state: _State, value: Fraction) -> bool:
        """Whether the place of a unit, a ten or a ready-made hundred is still free."""
        current = state.current
        if state.last in ("digits", "part"):
            return False
        if state.last == "ordinal" and (current == 0 or (current % 100 == 10 and value < 10)):
            return True
        if value >= 1000 and state.last:
            return state.last == "scale" and value < state.scale and not current
        if state.last == "unit":
            return self.table.words.vigesimal and value == 20 and current % 100 == 4
        if not state.last or current == 0:
            return state.last != "unit"
        if value < 10:
            return current % 10 == 0 and current % 100 != 10 and value > 0
        if value < 100:
            return current % 100 == 0 or (self.table.words.vigesimal and value < 20 and current % 100 in (60, 80))
        return current % 1000 == 0

    def _hundred(self, state: _State, value: Fraction) -> bool:
        if not state.last and "hundred" not in self._lone(state):
            return False
        if state.current >= 1000 or (state.current >= 100 and state.last != "digits") or state.last == "part":
            return False
        if state.last in ("hundred", "hundreds", "ordinal"):
            return False
        state.current = (state.current or 1) * value
        state.last, state.step = "hundred", state.step * value
        return True

    def _scale(self, state: _State, value: Fraction) -> bool:
        token = self.run[state.place]
        if not state.last and "scale-ordinal" not in token.roles and "scale" not in self._lone(state):
            return False
        if token.text in self.table.words.spelled_scales and state.last != "unit":
            return False
        if state.last == "ordinal":
            return False
        if state.total and not state.current:
            if state.last != "scale" or value <= state.scale:
                return False
            state.total *= value
        elif state.total and value >= state.scale:
            if not state.thousands or value < 1_000_000:
                return False
            state.total += (state.thousands + state.current) * value - state.thousands
            state.thousands, state.current = Fraction(0), Fraction(0)
        else:
            state.thousands = (state.current or 1) * value if value == 1000 else Fraction(0)
            state.total += (state.current or 1) * value
            state.current = Fraction(0)
        state.step = value / 10 if state.last == "part" else value * (state.step if state.last else 1)
        state.last, state.scale, state.fraction = "scale", value, False
        return True

    def _lone(self, state: _State) -> tuple[str, ...]:
        """The kinds of the next token when it is a number by itself."""
        token = self.run[state.place]
        return tuple(token.roles) if token.text in self.table.words.lone else ()

    def _suffix(self, state: _State, value: Fraction) -> bool:
        return state.last in ("digits", "part") and self._scale(state, value)

    def _ordinal(self, state: _State, value: Fraction) -> bool:
        ambiguous = "denominator" in self.run[state.place].roles
        cardinal = state.last in ("unit", "tens", "hundred", "hundreds", "scale")
        if state.last == "article" or (ambiguous and state.value == 1 and state.last == "unit"):
            return False
        if ambiguous and cardinal and self._is_fraction(self.run[state.place], state.value):
            return False
        if not self._fits(state, value):
            return False
        state.current += value
        state.last = "ordinal"
        return True

    def _scale_ordinal(self, state: _State, value: Fraction) -> bool:
        ambiguous = "denominator" in self.run[state.place].roles
        if state.last in ("digits", "part") or (ambiguous and self._is_fraction(self.run[state.place], state.value)):
            return False
        if not self._scale(state, value):
            return False
        state.last, state.step = "ordinal", Fraction(1)
        return True

    def _article(self, state: _State, value: Fraction) -> bool:
        if state.last:
            return False
        state.current, state.last = value, "article"
        return True

    def _part(self, state: _State, value: Fraction) -> bool:
        if state.last not in ("", "article") and not (state.last == "unit" and state.value == 1 and value < 1):
            return False
        state.current, state.last, state.fraction = value, "part", value < 1
        state.step = Fraction(1, 10)
        after = self.run[state.place + 1 : state.place + 3]
        if len(after) == 2 and "article" in after[0].roles and "scale" in after[1].roles:
            state.place += 1
        return True

    def _multiple(self, state: _State, value: Fraction) -> bool:
        if not state.last:
            state.current, state.last = value, "multiple"
        return state.last == "multiple"

    def _pair(self, state: _State, value: Fraction) -> bool:
        """`a pair`, `two pairs`; never `pair` alone."""
        if state.last not in ("article", "unit"):
            return False
        state.current, state.last = state.current * value, "pair"
        return True

    def _point(self, state: _State, _: Fraction) -> bool:
        """Spoken decimals: `two hundred point zero three`."""
        digits, place = "", state.place + 1
        while place < len(self.run) and (value := self.run[place].roles.get("unit")) is not None and value < 100:
            if digits and 0 < value < 10 and self.run[place - 1].roles["unit"] in range(20, 100, 10):
                digits = digits[:-1] + str(value)
            else:
                digits += str(value)
            place += 1
        if state.last in ("", "article", "part") or not digits or len(digits) > 15:
            return False
        state.current += Fraction(int(digits), 10 ** len(digits))
        state.step, state.last, state.place = Fraction(1, 10 ** len(digits)), "point", place - 1
        return True

    def _mixed(self, state: _State) -> bool:
        """A fraction after a joiner: `two and a half`, `3 million and a quarter`, `forty-two and a third`."""
        fraction = self._fraction(state.place)
        if fraction is None or state.last not in ("unit", "tens", "digits", "hundred", "hundreds", "scale"):
            return False
        value, state.place = fraction
        scale = self.run[state.place].roles.get("scale") if state.place < len(self.run) else None
        if state.last == "scale" and scale is not None and scale <= state.scale:
            state.total += value * scale
            state.place += 1
        elif state.last == "scale" and state.scale >= 1000:
            state.total += value * state.scale
        else:
            state.current += value
        state.last, state.step, state.spelled = "part", (scale or Fraction(1)) / 10, True
        return True

    def _fraction(self, place: int) -> tuple[Fraction, int] | None:
        """A proper fraction in words or signs, and the token after it."""
        tokens = self.run[place : place + 2]
        if not tokens:
            return None
        for kind in ("part", "vulgar"):
            if kind in tokens[0].roles:
                return tokens[0].roles[kind], place + 1
        over = tokens[0].roles.get("article", tokens[0].roles.get("unit"))
        if len(tokens) < 2 or over is None:
            return None
        if over == 1 and "part" in tokens[1].roles:
            return tokens[1].roles["part"], place + 2
        if not self._is_fraction(tokens[1], over):
            return None
        under = tokens[1].roles.get("denominator", tokens[1].roles.get("ordinal") if over == 1 else None)
        return (over / under, place + 2) if under is not None and over < under else None

    def _is_fraction(self, token: Token, over: Fraction) -> bool:
        """Whether a word that may be an ordinal is a denominator after `over`."""
        if over == 1 or "ordinal" not in token.roles:
            return True
        words = self.table.words
        return words.fraction_first and (not words.fraction_plurals or token.text.endswith(words.fraction_plurals))

    def _divide(self, state: _State, joined: _State | None) -> None:
        """A denominator after a number: `two thirds`, `one hundred and three quarters`, `three twenty-firsts`."""
        if state.last == "unit" and state.place + 1 < len(self.run) and "unit" in self.run[state.place].roles:
            self._divide_by_two(state)
            return
        if state.place >= len(self.run) or state.last in (*_CLOSED, "part", "digits", "ordinal", ""):
            return
        token = self.run[state.place]
        under = token.roles.get("denominator")
        if under is None or not self._is_fraction(token, state.value):
            return
        tens = state.current % 100
        if state.last == "tens" and under < 10 and state.value > tens and (token.glued or (joined is None and not self.table.words.fraction_first)):
            state.current, under = state.current - tens, under + tens
        before = joined.value if joined is not None else Fraction(0)
        over = state.value - before
        value = before + over / under if before and over < under else state.value / under
        state.total, state.current, state.last = Fraction(0), value, "fraction"
        state.fraction, state.place, state.step = True, state.place + 1, Fraction(1, 100)
        scale = self.run[state.place].roles.get("scale") if state.place < len(self.run) else None
        if scale is not None:
            state.current, state.scale, state.last, state.fraction = value * scale, scale, "scale", False
            state.place, state.step = state.place + 1, scale / 10


    def _divide_by_two(self, state: _State) -> None:
        """A denominator of two words: tens and an ordinal."""
        tens, token = self.run[state.place].roles["unit"], self.run[state.place + 1]
        under = token.roles.get("ordinal" if state.value == 1 else "denominator")
        if tens not in range(20, 100, 10) or under is None or not 0 < under < 10 or not (token.glued or state.value > 1):
            return
        state.total, state.current, state.last = Fraction(0), state.value / (tens + under), "fraction"
        state.fraction, state.place, state.step = True, state.place + 2, Fraction(1, 100)


_TAKERS = (
    ("unit", Reader._unit),
    ("hundred", Reader._hundred),
    ("scale", Reader._scale),
    ("suffix", Reader._suffix),
    ("part", Reader._part),
    ("ordinal", Reader._ordinal),
    ("scale-ordinal", Reader._scale_ordinal),
    ("point", Reader._point),
    ("article", Reader._article),
    ("multiple", Reader._multiple),
    ("pair", Reader._pair),
)
