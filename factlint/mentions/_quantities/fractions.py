"""Fractions inside and after numbers: `two and a half`, `two thirds`, `3 million and a quarter`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from factlint.mentions._quantities.state import CLOSED, Number, State
from factlint.mentions._quantities.table import Table
from factlint.mentions._quantities.tokens import Token

Run = Sequence[Token]
_LARGE = 100
"""From here on, an ordinal of several words after 1 is its denominator even without a hyphen."""


def mixed(run: Run, table: Table, state: State) -> bool:
    """A fraction after a joiner: `two and a half`, `3 million and a quarter`, `forty-two and a third`."""
    fraction = _fraction(run, table, state.place)
    if fraction is None or state.last not in ("unit", "tens", "digits", "hundred", "hundreds", "scale"):
        return False
    value, state.place = fraction
    scale = run[state.place].roles.get("scale") if state.place < len(run) else None
    if state.last == "scale" and scale is not None and scale <= state.scale:
        state.total += value * scale
        state.place += 1
    elif state.last == "scale":
        state.total += value * state.scale
    else:
        state.current += value
    state.last, state.step, state.spelled = "part", (scale or Fraction(1)) / 10, True
    return True


def _fraction(run: Run, table: Table, place: int) -> tuple[Fraction, int] | None:
    """A proper fraction in words or signs, and the token after it."""
    tokens = run[place : place + 2]
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
    if not is_fraction(table, tokens[1], over):
        return None
    under = tokens[1].roles.get("denominator", tokens[1].roles.get("ordinal") if over == 1 else None)
    return (over / under, place + 2) if under is not None and over < under else None


def is_fraction(table: Table, token: Token, over: Fraction, *, apart: bool = False) -> bool:
    """Whether a word that may be an ordinal is a denominator after `over`; `apart` when it cannot add to it."""
    if over == 1 or ("ordinal" not in token.roles and "scale-ordinal" not in token.roles):
        return True
    words = table.words
    if not words.fraction_plurals:
        return words.fraction_first and over < token.roles.get("denominator", 0)
    return token.text.endswith(words.fraction_plurals) and (words.fraction_first or apart)


def divide(run: Run, table: Table, state: State, joined: State | None, number: Callable[[int], Number | None]) -> None:
    """A denominator after a number: `two thirds`, `one hundred and three quarters`, `three twenty-firsts`.

    `number` reads the number that begins at a token.
    """
    if state.last == "unit" and state.place + 1 < len(run) and "unit" in run[state.place].roles:
        _divide_by_two(run, state)
        if state.last == "unit" and state.value == 1:
            _divide_by_several(number(state.place), state)
        return
    if state.place >= len(run) or state.last in (*CLOSED, "part", "digits", "ordinal", ""):
        return
    token = run[state.place]
    under = token.roles.get("denominator")
    if under is None or not is_fraction(table, token, state.value, apart=state.last == "unit"):
        return
    tens = state.current % 100
    apart = joined is None and not table.words.fraction_first
    if state.last == "tens" and under < 10 and state.value > tens and (token.glued or apart):
        state.current, under = state.current - tens, under + tens
    before = joined.value if joined is not None else Fraction(0)
    over = state.value - before
    value = before + over / under if before and over < under else state.value / under
    state.total, state.current, state.last = Fraction(0), value, "fraction"
    state.fraction, state.place, state.step = True, state.place + 1, Fraction(1, 100)
    scale = run[state.place].roles.get("scale") if state.place < len(run) else None
    if scale is not None:
        state.current, state.scale, state.last, state.fraction = value * scale, scale, "scale", False
        state.place, state.step = state.place + 1, scale / 10


def _divide_by_two(run: Run, state: State) -> None:
    """A denominator of two words: tens and an ordinal."""
    tens, token = run[state.place].roles["unit"], run[state.place + 1]
    under = token.roles.get("ordinal" if state.value == 1 else "denominator")
    if tens not in range(20, 100, 10) or under is None or not 0 < under < 10 or not (token.glued or state.value > 1):
        return
    state.total, state.current, state.last = Fraction(0), state.value / (tens + under), "fraction"
    state.fraction, state.place, state.step = True, state.place + 2, Fraction(1, 100)


def _divide_by_several(under: Number | None, state: State) -> None:
    """A denominator of several words after 1: `one one-hundredth`, `one two hundred fiftieth`."""
    if under is None or not under.ordinal or under.bare or under.value < _LARGE:
        return
    state.total, state.current, state.last = Fraction(0), 1 / under.value, "fraction"
    state.fraction, state.place, state.step = True, under.next, Fraction(1, 100)


def spoken_decimals(run: Run, state: State) -> bool:
    """Spoken decimals: `two hundred point zero three`."""
    digits, place = "", state.place + 1
    while place < len(run) and (value := run[place].roles.get("unit")) is not None and value < 100:
        if digits and 0 < value < 10 and run[place - 1].roles["unit"] in range(20, 100, 10):
            digits = digits[:-1] + str(value)
        else:
            digits += str(value)
        place += 1
    if state.last in ("", "article", "part") or not digits or len(digits) > 15:
        return False
    state.current += Fraction(int(digits), 10 ** len(digits))
    state.step, state.last, state.place = Fraction(1, 10 ** len(digits)), "point", place - 1
    return True


def contracted(run: Run, table: Table, state: State) -> bool:
    """Whether the token before ends in a joiner that has run into it (`isa't`, 1 and)."""
    joint = table.words.contracted_joiner
    return bool(joint and state.place) and run[state.place - 1].text.endswith(joint)


def part(run: Run, table: Table, state: State, value: Fraction) -> bool:
    """Takes a word for a part (`half`), with the article of the scale word that follows (`half a million`)."""
    added = state.last in ("unit", "tens", "hundreds") and value < 1 and contracted(run, table, state)
    alone = state.last in ("", "article") or (state.last == "unit" and state.value == 1 and value < 1)
    if not (added or alone):
        return False
    state.current = state.current + value if added else value
    state.last, state.fraction, state.step = "part", state.current < 1, Fraction(1, 10)
    after = run[state.place + 1 : state.place + 3]
    if len(after) == 2 and "article" in after[0].roles and ("scale" in after[1].roles or "measure" in after[1].roles):
        state.place += 1
    return True


def article(state: State, value: Fraction) -> bool:
    """Takes an article before a scale word, a denominator or a unit."""
    if state.last:
        return False
    state.current, state.last = value, "article"
    return True


def pair(state: State, value: Fraction) -> bool:
    """Takes `pair` after an article or a unit, never alone."""
    if state.last not in ("article", "unit"):
        return False
    state.current, state.last = state.current * value, "pair"
    return True


def multiple(state: State, value: Fraction) -> bool:
    """Takes a word that multiplies by itself (`twice`)."""
    if state.last:
        return False
    state.current, state.last = value, "multiple"
    return True


def measure(state: State) -> bool:
    """Takes a unit after an article (`a century`), or after a part and an article (`half a century`)."""
    if state.last not in ("article", "part"):
        return False
    state.last = "measure"
    return True
