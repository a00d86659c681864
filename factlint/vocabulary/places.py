"""Places and what people build there: countries, towns, regions, buildings, airports, stations."""

from __future__ import annotations

from factlint.vocabulary import Vocabulary
from factlint.vocabulary._terse import anything, date, name, text

PLACES = Vocabulary(
    name="places",
    predicates=(
        date("renamed", "was renamed", "", also="renaming, name change", many=True),
        date("independent", "became independent", "place", also="independence, independence day, date of independence"),
        date("annexed", "was annexed", "place", also="annexation", many=True),
        date("settled", "was settled", "place", also="settlement date, first settled"),
        date(
            "construction-started",
            "construction began",
            "",
            also="building start date, construction start, start of construction, groundbreaking, building start year",
        ),
        date(
            "completed",
            "was completed",
            "",
            also="completion date, date completed, built, year built, construction date, year of "
            "construction, completion, building end date, construction end, build date",
        ),
        date("demolished", "was demolished", "", also="demolition, demolition date, torn down"),
        date("renovated", "was renovated", "", also="renovation, renovation date, restored", many=True),
        date(
            "listed",
            "was listed",
            "",
            also="added to the national register of historic places, nrhp added, date listed, heritage listing",
        ),
        date("unveiled", "was unveiled", "", also="unveiling, dedicated, inaugurated"),
        name(
            "located-in",
            "is in",
            "",
            object="place",
            also="location, is part of, part of, located in, situated in, place, town, village, address, situation",
            many=True,
        ),
        name("country", "is in", "", object="place", also="countries, sovereign state, country name", many=True),
        name("region", "is in", "", object="place", also="regions, province, territory, island", many=True),
        name("state", "is in", "", object="place", also="federal state, us state"),
        name("county", "is in", "", object="place", also="administrative county, parish"),
        name("district", "is in", "", object="place", also="districts, borough, neighbourhood, quarter"),
        name("municipality", "is in", "", object="place", also="commune, administrative division"),
        name("city", "is in", "", object="place", also="nearest city, cities"),
        name(
            "capital",
            "capital",
            "place",
            object="place",
            also="capital city, administrative centre, county seat, seat of government",
        ),
        name("largest-city", "largest city", "place", object="place", also="biggest city, largest town"),
        name("city-served", "serves", "place", object="place", also="city served, serves, location served", many=True),
        name(
            "borders",
            "borders on",
            "place",
            object="place",
            also="neighbours, neighbour, neighbouring municipality, bordered by",
            many=True,
        ),
        name("to-the-north", "lies to the north", "place", object="place", also="has to its north, north", many=True),
        name("to-the-south", "lies to the south", "place", object="place", also="has to its south, south", many=True),
        name("to-the-east", "lies to the east", "place", object="place", also="has to its east, east", many=True),
        name("to-the-west", "lies to the west", "place", object="place", also="has to its west, west", many=True),
        name(
            "to-the-northeast",
            "lies to the northeast",
            "place",
            object="place",
            also="has to its northeast, northeast",
            many=True,
        ),
        name(
            "to-the-northwest",
            "lies to the northwest",
            "place",
            object="place",
            also="has to its northwest, northwest",
            many=True,
        ),
        name(
            "to-the-southeast",
            "lies to the southeast",
            "place",
            object="place",
            also="has to its southeast, southeast",
            many=True,
        ),
        name(
            "to-the-southwest",
            "lies to the southwest",
            "place",
            object="place",
            also="has to its southwest, southwest",
            many=True,
        ),
        name("river", "river", "place", object="place", also="rivers, lies on, flows through", many=True),
        name("mouth", "flows into", "place", object="place", also="river mouth, outflow"),
        name("source-of-river", "rises in", "place", object="place", also="river source"),
        name("mountain-range", "mountain range", "place", object="place"),
        name("demonym", "people are called", "place", object="group", also="inhabitants are called", many=True),
        name("ethnic-group", "ethnic group", "place", object="group", also="ethnic groups, ethnicities", many=True),
        name("currency", "currency", "place", also="currencies, currency code"),
        name("anthem", "anthem", "place", object="work", also="national anthem"),
        name("patron-saint", "patron saint", "place", object="person"),
        name("twin-town", "is twinned with", "place", object="place", also="sister city, twin towns", many=True),
        name("time-zone", "time zone", "place", also="utc offset"),
        name(
            "architect", "architect", "", object="person", also="architects, designed by, architecture firm", many=True
        ),
        name(
            "designer",
            "was designed by",
            "",
            object="person",
            also="designers, engineer, structural engineer",
            many=True,
        ),
        name("builder", "was built by", "", also="built by, contractor, manufacturer, constructor", many=True),
        name("architectural-style", "style", "", also="architecture, style, architectural type", many=True),
        name(
            "significant-building", "significant building", "person", also="buildings, significant buildings", many=True
        ),
        name("material", "material", "", also="building material, made of, materials", many=True),
        name("tenant", "tenant", "", also="tenants, current tenants, occupant, occupants, anchor tenant", many=True),
        name("category", "category", "", also="type, class of object, designation, heritage status", many=True),
        name(
            "runway-surface",
            "runway surface",
            "place",
            also="runway surface type, 1st runway surface type, 2nd runway surface type, 3rd runway "
            "surface type, 4th runway surface type, 5th runway surface type",
            many=True,
        ),
        text("runway-name", "runway", "place", also="runway designation", many=True),
        text("icao", "ICAO code", "place", also="icao location identifier, icao code"),
        text(
            "iata", "IATA code", "place", also="iata location identifier, iata code, faa location identifier, faa lid"
        ),
        text("postal-code", "postal code", "place", also="postcode, zip code", many=True),
        text("area-code", "area code", "place", also="telephone code, dialling code, calling code", many=True),
        text(
            "register-number",
            "reference number",
            "",
            also="reference number in the national register of historic places, registration number, inventory number",
        ),
        anything("climate", "climate", "place"),
    ),
)
