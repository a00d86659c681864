"""How the tokens of a number combine to its value.

The method is the usual one of running sums: units, teens and tens add where their place is free, `hundred` multiplies
what stands before it, a scale word multiplies and closes a group; `and` joins only where the language lets it.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from msgspec.structs import replace

from factlint.mentions._quantities.fractions import (
    article,
    contracted,
    divide,
    is_fraction,
    measure,
    mixed,
    multiple,
    pair,
    part,
    spoken_decimals,
)
from factlint.mentions._quantities.state import CLOSED, Number, State, too_large
from factlint.mentions._quantities.table import Table
from factlint.mentions._quantities.tokens import Token

_TENS = ("tens", "hundreds", "hundred")
"""After these, a joiner of tens stands inside one number and never between two (`vinte e quatro`)."""


class Reader:
    """Reads numbers from a run of tokens."""

    def __init__(self, run: Sequence[Token], table: Table) -> None:
        self.run = run
        self.table = table

    def number(self, first: int) -> Number | None:
        """The number that begins at token `first`; None when there is none."""
        negative = "minus" in self.run[first].roles
        state, joined = self._cardinal(State(place=first + negative))
        divide(self.run, self.table, state, joined, self.number)
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
            measure=state.last == "measure",
        )

    def _cardinal(self, state: State) -> tuple[State, State | None]:
        """Everything up to a denominator, and the state before the last joiner."""
        split: State | None = None
        while state.place < len(self.run) and state.last not in CLOSED:
            token = self.run[state.place]
            if too_large(token.roles, state) and split is not None:
                return split, None
            if self._take(state, token, joined=False):
                split = None if state.last == "scale" else split
                continue
            if "join" not in token.roles or state.last in ("", "article") or state.place + 1 >= len(self.run):
                break
            before = replace(state)
            state.place += 1
            if not (mixed(self.run, self.table, state) or self._joined(state, token)):
                return before, split
            split = split if (before.last in _TENS and token.text in self.table.words.tens_joiners) else before
        return state, split

    def _joined(self, state: State, joiner: Token) -> bool:
        """Takes what follows a joiner when the language joins it there."""
        following = self.run[state.place]
        if "digits" in following.roles and "suffix" in self.run[state.place - 2].roles:
            return False
        if joiner.text in self.table.words.scale_joiners and (
            "hundred" in following.roles or "scale" in following.roles
        ):
            return self._take(state, following, joined=True)
        joint = joiner.text in self.table.words.tens_joiners or (state.last == "hundreds" and self.table.words.glue)
        if state.last not in ("hundred", "scale") and not (state.last in ("tens", "hundreds") and joint):
            return False
        state.digits = False
        return self._take(state, following, joined=True)

    def _take(self, state: State, token: Token, *, joined: bool) -> bool:
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

    def _take_digits(self, state: State, token: Token, joined: bool) -> bool:
        if "vulgar" in token.roles:
            if state.last not in ("", "digits") or state.current.denominator != 1:
                return False
            state.fraction = not state.last
            state.current += token.roles["vulgar"]
            state.last, state.step = "part", Fraction(1, 100)
            return True
        value = token.roles["digits"]
        room = {"hundred": Fraction(100), "scale": min(Fraction(1000), state.scale)}.get(state.last) if joined else None
        if state.last and not (room is not None and value < room and value.denominator == 1):
            return False
        state.current += value
        state.last, state.step, state.digits = "digits", token.step, True
        return True

    def _unit(self, state: State, value: Fraction) -> bool:
        if state.last == "ordinal":
            return contracted(self.run, self.table, state) and state.add_unit(value)
        if not self._fits(state, value):
            return False
        if value >= 1000:
            state.total, state.current, state.scale = state.total + value - value % 1000, value % 1000, Fraction(1000)
            state.thousands = value - value % 1000
            state.last = "unit" if state.current else "scale"
            state.step = Fraction(1 if state.current else 1000)
            return True
        vigesimal = self.table.words.vigesimal and value == 20 and state.current % 100 == 4
        state.current = state.current + 76 if vigesimal else state.current + value
        state.last = (
            "hundreds" if value >= 100 and value % 100 == 0 else "tens" if value % 10 == 0 and value else "unit"
        )
        state.step = Fraction(100 if state.last == "hundreds" else 1)
        return True

    def _fits(self, state: State, value: Fraction) -> bool:
        """Whether the place of a unit, a ten or a ready-made hundred is still free."""
        current = state.current
        if state.last in ("digits", "part") or state.digits:
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

    def _hundred(self, state: State, value: Fraction) -> bool:
        if not state.last and "hundred" not in self._lone(state):
            return False
        if state.current >= 1000 or (state.current >= 100 and state.last != "digits") or state.last == "part":
            return False
        if state.last in ("hundred", "hundreds", "ordinal"):
            return False
        if state.last == "digits" and self.run[state.place].text in self.table.words.spelled_scales:
            return False
        state.current = (state.current or 1) * value
        state.last, state.step = "hundred", state.step * value
        return True

    def _scale(self, state: State, value: Fraction) -> bool:
        token = self.run[state.place]
        if not state.last and "scale-ordinal" not in token.roles and "scale" not in self._lone(state):
            return False
        if state.last == "ordinal" or (token.text in self.table.words.spelled_scales and state.last != "unit"):
            return False
        if state.total and not state.current:
            if state.last != "scale" or value == state.scale:
                return False
            if value < state.scale:
                return "scale" in self._lone(state) and state.add_scale(value)
            multiplied = state.thousands if state.thousands and value >= 1_000_000 else state.total
            state.total, state.thousands = state.total + multiplied * (value - 1), Fraction(0)
        elif state.total and value >= state.scale:
            if not state.thousands or value < 1_000_000:
                return False
            state.total += (state.thousands + state.current) * value - state.thousands
            state.thousands, state.current = Fraction(0), Fraction(0)
        else:
            state.thousands = (state.current or 1) * value if value == 1000 else Fraction(0)
            rest = state.current % 100 if value < 100 < state.current else Fraction(0)
            state.total += state.current - rest + rest * value if rest else (state.current or 1) * value
            state.current = Fraction(0)
        state.step = value / 10 if state.last == "part" else value * (state.step if state.last else 1)
        state.last, state.scale, state.fraction = "scale", value, False
        return True

    def _lone(self, state: State) -> tuple[str, ...]:
        """The kinds of the next token when it is a number by itself."""
        token = self.run[state.place]
        return tuple(token.roles) if token.text in self.table.words.lone else ()

    def _suffix(self, state: State, value: Fraction) -> bool:
        return state.last in ("digits", "part") and self._scale(state, value)

    def _ordinal(self, state: State, value: Fraction) -> bool:
        ambiguous = "denominator" in self.run[state.place].roles
        cardinal = state.last in ("unit", "tens", "hundred", "hundreds", "scale")
        if state.last == "article" or (ambiguous and state.value == 1 and state.last == "unit"):
            return False
        if ambiguous and cardinal and is_fraction(self.table, self.run[state.place], state.value):
            return False
        if not self._fits(state, value):
            return False
        state.current += value
        state.last = "ordinal"
        return True

    def _scale_ordinal(self, state: State, value: Fraction) -> bool:
        ambiguous = "denominator" in self.run[state.place].roles
        divides = ambiguous and bool(state.last) and is_fraction(self.table, self.run[state.place], state.value)
        if state.last in ("digits", "part") or divides:
            return False
        if not self._scale(state, value):
            return False
        state.last, state.step = "ordinal", Fraction(1)
        return True


_TAKERS = (
    ("unit", Reader._unit),
    ("hundred", Reader._hundred),
    ("scale", Reader._scale),
    ("suffix", Reader._suffix),
    ("part", lambda reader, state, value: part(reader.run, reader.table, state, value)),
    ("ordinal", Reader._ordinal),
    ("scale-ordinal", Reader._scale_ordinal),
    ("point", lambda reader, state, _: spoken_decimals(reader.run, state)),
    ("article", lambda _, state, value: article(state, value)),
    ("measure", lambda _, state, __: measure(state)),
    ("multiple", lambda _, state, value: multiple(state, value)),
    ("pair", lambda _, state, value: pair(state, value)),
)
