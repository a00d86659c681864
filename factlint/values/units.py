"""Units of measurement: dimension and factor to the base unit of that dimension.

Sources: BIPM, The International System of Units (9th ed.); NIST Handbook 44 (2024), appendix C, for imperial and
US customary units (exact since the international yard and pound agreement of 1959); for Russian units Polozhenie
o merakh i vesakh, 4 June 1899 (1 pound = 0.40951241 kg, 1 arshin = 71.12 cm; 1 verst = 500 sazhen = 1500 arshin;
1 pood = 40 pounds; 1 desyatina = 2400 square sazhen); ISO 4217 for currencies. Spanish and Filipino units: Act 2711,
Administrative Code (1917), section 1797 ff. Words for units stand in the language packs.
"""

from __future__ import annotations

from fractions import Fraction

from msgspec import Struct


class Unit(Struct, frozen=True):
    """A unit of measurement; units of money have no factor between them."""

    name: str
    dimension: str
    factor: Fraction
    """Base units in one of this unit."""
    symbols: tuple[str, ...] = ()
    """Signs that are the same in every language and case-sensitive, written after the amount."""
    before: tuple[str, ...] = ()
    """Signs written before the amount."""
    offset: Fraction = Fraction(0)
    """Base units at zero of this unit (temperatures)."""

    def __hash__(self) -> int:
        return hash(self.name)  # that of a fraction takes longer than what is looked up by it

    def to_base(self, amount: Fraction) -> Fraction:
        return amount * self.factor + self.offset


class OwnUnit(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A unit that a vocabulary file adds; one of a known unit is converted when it is read."""

    id: str
    words: tuple[tuple[str, tuple[str, ...]], ...]
    """Language (`*` for any) and the words for it."""
    of: str = ""
    """The name of a known unit, or empty for a unit that is compared with itself alone."""
    size: Fraction = Fraction(1)
    """How many of the known unit it is."""


_YARD = Fraction(9144, 10000)
_POUND = Fraction(45359237, 10**8)
_ARSHIN = Fraction(7112, 10000)
_FUNT = Fraction(40951241, 10**8)
_SAZHEN = 3 * _ARSHIN
_DAY = Fraction(86400)
_YEAR = _DAY * Fraction(146097, 400)
_GALLON = Fraction(3785411784, 10**12)
_IMPERIAL_GALLON = Fraction(454609, 10**8)

_TABLE: dict[str, dict[str, tuple[Fraction | int | str, str]]] = {
    "length": {
        "metre": (1, "m"),
        "kilometre": (1000, "km Km"),
        "centimetre": ("1/100", "cm"),
        "millimetre": ("1/1000", "mm"),
        "micrometre": ("1/1000000", "µm μm"),
        "nanometre": ("1/1000000000", "nm"),
        "inch": (_YARD / 36, "″"),
        "foot": (_YARD / 3, "ft"),
        "yard": (_YARD, "yd"),
        "fathom": (2 * _YARD, ""),
        "mile": (1760 * _YARD, "mi"),
        "nautical-mile": (1852, "nmi"),
        "league": (5280 * _YARD, ""),
        "verst": (1500 * _ARSHIN, ""),
        "sazhen": (_SAZHEN, ""),
        "arshin": (_ARSHIN, ""),
        "vershok": (_ARSHIN / 16, ""),
        "vara": ("8359/10000", ""),
        "li": (500, ""),
        "light-year": (9460730472580800, "ly"),
        "astronomical-unit": (149597870700, "AU"),
        "parsec": (30856775814913673, "pc"),
    },
    "area": {
        "square-metre": (1, "m² m2"),
        "square-kilometre": (10**6, "km² km2"),
        "square-centimetre": ("1/10000", "cm² cm2"),
        "hectare": (10**4, "ha"),
        "are": (100, ""),
        "acre": (4840 * _YARD**2, ""),
        "square-mile": (1760**2 * _YARD**2, "mi² mi2"),
        "square-foot": (_YARD**2 / 9, "ft² ft2"),
        "square-yard": (_YARD**2, ""),
        "square-inch": (_YARD**2 / 1296, ""),
        "desyatina": (2400 * _SAZHEN**2, ""),
        "square-verst": (1500**2 * _ARSHIN**2, ""),
        "dunam": (1000, ""),
    },
    "volume": {
        "cubic-metre": (1, "m³ m3"),
        "litre": ("1/1000", "L ℓ"),
        "millilitre": ("1/1000000", "ml mL"),
        "centilitre": ("1/100000", "cl cL"),
        "hectolitre": ("1/10", "hl hL"),
        "cubic-centimetre": ("1/1000000", "cm³ cm3"),
        "cubic-kilometre": (10**9, "km³ km3"),
        "cubic-foot": (_YARD**3 / 27, "ft³ ft3"),
        "gallon": (_GALLON, "gal"),
        "imperial-gallon": (_IMPERIAL_GALLON, ""),
        "pint": (_GALLON / 8, ""),
        "quart": (_GALLON / 4, ""),
        "fluid-ounce": (_GALLON / 128, ""),
        "barrel": (42 * _GALLON, "bbl"),
        "bushel": ("3523907016688/100000000000000", ""),
        "vedro": ("12299/1000000", ""),
        "cavan": ("75/1000", ""),
        "ganta": ("3/1000", ""),
    },
    "mass": {
        "kilogram": (1, "kg"),
        "gram": ("1/1000", "g"),
        "milligram": ("1/1000000", "mg"),
        "microgram": ("1/1000000000", "µg μg"),
        "tonne": (1000, ""),
        "megatonne": (10**9, "Mt"),
        "quintal": (100, ""),
        "pound": (_POUND, "lb lbs"),
        "ounce": (_POUND / 16, "oz"),
        "stone": (14 * _POUND, ""),
        "short-ton": (2000 * _POUND, ""),
        "long-ton": (2240 * _POUND, ""),
        "hundredweight": (112 * _POUND, "cwt"),
        "troy-ounce": ("311034768/10000000000", ""),
        "carat": ("2/10000", ""),
        "pood": (40 * _FUNT, ""),
        "funt": (_FUNT, ""),
        "zolotnik": (_FUNT / 96, ""),
        "berkovets": (400 * _FUNT, ""),
        "picul": ("6325/100", ""),
    },
    "time": {
        "second": (1, ""),
        "millisecond": ("1/1000", "ms"),
        "minute": (60, ""),
        "quarter-hour": (900, ""),
        "hour": (3600, ""),
        "day": (_DAY, ""),
        "week": (7 * _DAY, ""),
        "fortnight": (14 * _DAY, ""),
        "month": (_YEAR / 12, ""),
        "quarter-year": (_YEAR / 4, ""),
        "year": (_YEAR, ""),
        "decade": (10 * _YEAR, ""),
        "century": (100 * _YEAR, ""),
        "millennium": (1000 * _YEAR, ""),
    },
    "share": {
        "percent": ("1/100", "% ٪ ％"),
        "per-mille": ("1/1000", "‰"),
    },
    "difference of shares": {"percentage-point": ("1/100", "pp p.p."), "basis-point": ("1/10000", "bps")},
    "speed": {
        "metre-per-second": (1, "m/s"),
        "kilometre-per-hour": ("5/18", "km/h kph kmh km/hr kmph км/ч км/год"),
        "kilometre-per-second": (1000, "km/s"),
        "mile-per-hour": (1760 * _YARD / 3600, "mph mi/h"),
        "foot-per-second": (_YARD / 3, "ft/s"),
        "knot": ("463/900", "kn kt"),
    },
    "energy": {
        "joule": (1, ""),
        "kilojoule": (1000, "kJ"),
        "megajoule": (10**6, "MJ"),
        "kilocalorie": (4184, "kcal"),
        "kilowatt-hour": (3600000, "kWh"),
        "megawatt-hour": (3600000000, "MWh"),
        "gigawatt-hour": (3600 * 10**9, "GWh"),
        "terawatt-hour": (3600 * 10**12, "TWh"),
    },
    "power": {
        "watt": (1, "W"),
        "kilowatt": (1000, "kW"),
        "megawatt": (10**6, "MW"),
        "gigawatt": (10**9, "GW"),
        "horsepower": ("74569987158227022/100000000000000", "hp"),
    },
    "data": {
        "byte": (1, ""),
        "kilobyte": (1000, "kB KB"),
        "megabyte": (10**6, "MB"),
        "gigabyte": (10**9, "GB"),
        "terabyte": (10**12, "TB"),
    },
    "pressure": {"pascal": (1, "Pa"), "hectopascal": (100, "hPa"), "bar": (10**5, ""), "atmosphere": (101325, "atm")},
    "frequency": {
        "hertz": (1, "Hz"),
        "kilohertz": (1000, "kHz"),
        "megahertz": (10**6, "MHz"),
        "gigahertz": (10**9, "GHz"),
    },
    "electric potential": {"volt": (1, "V"), "kilovolt": (1000, "kV")},
    "angle": {"degree": (1, "° º"), "minute-of-arc": ("1/60", "′")},
}

_TEMPERATURES = (
    Unit("kelvin", "temperature", Fraction(1)),
    Unit(
        "celsius",
        "temperature",
        Fraction(1),
        ("°C", "℃", "° C", "ºC", "º C", "°Celsius", "° Celsius"),
        (),
        Fraction(27315, 100),
    ),
    Unit("fahrenheit", "temperature", Fraction(5, 9), ("°F", "℉", "° F", "ºF"), (), Fraction(45967, 180)),
    Unit("reaumur", "temperature", Fraction(5, 4), ("°Ré",), (), Fraction(27315, 100)),
)

_MONEY = {
    "dollar": "US$ $",
    "australian-dollar": "A$ AU$",
    "canadian-dollar": "C$ CA$",
    "hong-kong-dollar": "HK$",
    "new-zealand-dollar": "NZ$",
    "singapore-dollar": "S$",
    "real": "R$",
    "pound-sterling": "£",
    "euro": "€",
    "yen": "¥",
    "yuan": "CN¥ RMB",
    "rupee": "₹ Rs",
    "rouble": "₽",
    "hryvnia": "₴",
    "peso": "₱",
    "won": "₩",
    "shekel": "₪",
    "lira": "₺",
    "dong": "₫",
    "naira": "₦",
    "baht": "฿",
    "tenge": "₸",
    "rand": "",
    "zloty": "",
    "swiss-franc": "",
    "franc": "",
    "mark": "",
    "guilder": "",
    "krone": "",
    "koruna": "",
    "forint": "",
    "peseta": "",
    "escudo": "",
    "crown": "",
    "kopeck": "",
    "cent": "¢",
    "penny": "",
    "shilling": "",
    "centavo": "",
    "rupiah": "",
    "dirham": "",
    "dinar": "",
    "rial": "",
    "riyal": "",
    "bitcoin": "₿",
}

_CODES = {
    "dollar": "USD",
    "australian-dollar": "AUD",
    "canadian-dollar": "CAD",
    "hong-kong-dollar": "HKD",
    "new-zealand-dollar": "NZD",
    "singapore-dollar": "SGD",
    "real": "BRL",
    "pound-sterling": "GBP",
    "euro": "EUR",
    "yen": "JPY",
    "yuan": "CNY",
    "rupee": "INR",
    "rouble": "RUB",
    "hryvnia": "UAH",
    "peso": "PHP MXN",
    "won": "KRW",
    "shekel": "ILS",
    "lira": "TRY",
    "dong": "VND",
    "naira": "NGN",
    "baht": "THB",
    "tenge": "KZT",
    "rand": "ZAR",
    "zloty": "PLN",
    "swiss-franc": "CHF",
    "krone": "SEK NOK DKK",
    "koruna": "CZK",
    "forint": "HUF",
    "rupiah": "IDR",
    "dirham": "AED",
    "riyal": "SAR",
    "bitcoin": "BTC",
}
"""Codes of ISO 4217, written before or after the amount; of a name with several, the commonest."""

SUBUNITS = {
    ("dollar", "cent"): 100,
    ("euro", "cent"): 100,
    ("rouble", "kopeck"): 100,
    ("dollar", "centavo"): 100,
    ("euro", "centavo"): 100,
    ("peso", "centavo"): 100,
    ("real", "centavo"): 100,
    ("pound-sterling", "shilling"): 20,
}
"""How many of the second make one of the first, where both are written (`500 roubles 50 kopecks`)."""


STERLING = "pound-sterling"
POUNDS = frozenset({"pound", STERLING})
"""What the word `pounds` can mean: beside a sum of money it is one."""
ONE_WORD = (POUNDS, frozenset({"crown", "krone"}), frozenset({"crown", "koruna"}))
"""Pairs of units that a word can mean either of; English `crowns` are those of any country."""


def _units() -> dict[str, Unit]:
    found = {
        name: Unit(name, dimension, Fraction(factor), tuple(symbols.split()))
        for dimension, units in _TABLE.items()
        for name, (factor, symbols) in units.items()
    }
    found |= {unit.name: unit for unit in _TEMPERATURES}
    for name, signs in _MONEY.items():
        code = tuple(_CODES.get(name, "").split())
        after = tuple(sign for sign in signs.split() if len(sign) == 1)
        found[name] = Unit(name, "money", Fraction(1), after + code, (*signs.split(), *code))
    return found


UNITS = _units()
"""Every unit by its name."""


def symbols() -> dict[str, str]:
    """Signs that follow an amount, to unit names."""
    return {sign: unit.name for unit in UNITS.values() for sign in unit.symbols}


def signs_before() -> dict[str, str]:
    """Signs that stand before an amount, to unit names."""
    return {sign: unit.name for unit in UNITS.values() for sign in unit.before}
