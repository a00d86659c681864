"""What is measured and counted of places, buildings, machines, people and things."""

from __future__ import annotations

from factlint.vocabulary import Vocabulary
from factlint.vocabulary._terse import count

MEASUREMENTS = Vocabulary(
    name="measurements",
    predicates=(
        count(
            "population",
            "population",
            "place",
            also="population metro, population urban, inhabitants, number of inhabitants, population "
            "total, total population, residents",
        ),
        count(
            "population-density",
            "population density",
            "place",
            also="population density sq mi, density of population, population density km, inhabitants "
            "per square kilometre",
        ),
        count("households", "households", "place", also="number of households"),
        count(
            "area",
            "area",
            "",
            also="area urban, area rural, area metro, urban area, area total, total area, surface area, "
            "land area, size of area",
        ),
        count("water-area", "water area", "place", also="area of water, area water"),
        count("floor-area", "floor area", "", also="floor space, gross floor area"),
        count("floors", "floors", "", also="floor count, number of floors, storeys, stories"),
        count("rooms", "rooms", "", also="number of rooms, room count"),
        count("beds", "beds", "organisation", also="bed count, number of beds"),
        count(
            "elevation",
            "elevation",
            "place",
            also="elevation above sea level, altitude, height above sea level, elevation above the sea "
            "level, highest point, maximum elevation, minimum elevation",
        ),
        count("prominence", "prominence", "place", also="topographic prominence"),
        count("discharge", "discharge", "place", also="average discharge, discharge average"),
        count("drainage-basin", "drainage basin", "place", also="basin area, basin size, catchment area, watershed"),
        count("length", "length", "", also="train length, total length, overall length"),
        count("width", "width", "", also="breadth, beam, wingspan, ship beam"),
        count("height", "height", "", also="height in m, tall, total height, body height, structural height"),
        count("depth", "depth", "", also="ship draft, draught, maximum depth, draft, average depth"),
        count("thickness", "thickness", ""),
        count("diameter", "diameter", "", also="mean diameter, cylinder bore"),
        count("radius", "radius", "", also="mean radius"),
        count("circumference", "circumference", "", also="perimeter, girth"),
        count(
            "weight",
            "weight",
            "",
            also="ship displacement, payload mass, payload, mass, body weight, displacement, total mass",
        ),
        count("volume", "volume", "", also="capacity by volume, content"),
        count("capacity", "capacity", "", also="seating capacity, number of places"),
        count("speed", "speed", "", also="top speed, maximum speed, velocity, average speed"),
        count("distance", "distance", "", also="distance travelled", many=True),
        count("power", "power", "", also="power output, horsepower, engine power"),
        count(
            "temperature",
            "temperature",
            "",
            also="maximum temperature, minimum temperature, mean temperature, surface temperature",
            many=True,
        ),
        count("rainfall", "rainfall", "place", also="precipitation, annual rainfall"),
        count("cost", "cost", "", also="price, total cost, construction cost"),
        count("income", "income", "", also="salary, wage, fee, wages, pay, median income", many=True),
        count(
            "gdp",
            "gross domestic product",
            "place",
            also="gross domestic product, gdp nominal, gdp per capita",
            many=True,
        ),
        count("debt", "debt", "", also="public debt", many=True),
        count("unemployment", "unemployment", "place", also="unemployment rate", unit="percent", many=True),
        count("inflation", "inflation", "place", also="inflation rate", unit="percent", many=True),
        count(
            "share",
            "share",
            "",
            also="percentage of area water, percentage, proportion, rate, percent",
            unit="percent",
            many=True,
        ),
        count("growth", "growth", "", also="increase, rise, growth rate", many=True),
        count("decline", "decline", "", also="decrease, fall in number, drop", many=True),
        count(
            "production",
            "production",
            "",
            also="output, annual production, number built, total produced, yield",
            many=True,
        ),
        count(
            "visitors",
            "visitors",
            "",
            also="visitors per year, number of visitors, annual visitors, tourists",
            many=True,
        ),
        count("passengers", "passengers", "", also="passenger numbers, ridership, annual passengers"),
        count(
            "runway-length",
            "runway length",
            "place",
            also="length of runway, runway length feet, runway length metre",
        ),
        count("number", "number", "", also="quantity, how many, number of", many=True),
        count("tracks-of-rail", "tracks", "", also="platforms, number of platforms"),
        count("stations", "stations", "", also="number of stations, stops"),
        count("bridges", "bridges", "", also="number of bridges, number of spans"),
        count("engines", "engines", "", also="cylinder count, number of engines, cylinders"),
        count("gear", "guns", "", also="armament, cannons, tanks, rifles", many=True),
    ),
)
