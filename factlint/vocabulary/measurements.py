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
            dimension="number",
        ),
        count(
            "population-density",
            "population density",
            "place",
            also="population density sq mi, density of population, population density km, inhabitants "
            "per square kilometre",
        ),
        count("households", "households", "place", also="number of households", dimension="number"),
        count(
            "area",
            "area",
            "",
            also="area urban, area rural, area metro, urban area, area total, total area, surface area, "
            "land area, size of area",
            dimension="area",
        ),
        count("water-area", "water area", "place", also="area of water, area water", dimension="area"),
        count("floor-area", "floor area", "", also="floor space, gross floor area", dimension="area"),
        count("floors", "floors", "", also="floor count, number of floors, storeys, stories", dimension="number"),
        count("rooms", "rooms", "", also="number of rooms, room count", dimension="number"),
        count("beds", "beds", "organisation", also="bed count, number of beds", dimension="number"),
        count(
            "elevation",
            "elevation",
            "place",
            also="elevation above sea level, altitude, height above sea level, elevation above the sea "
            "level, highest point, maximum elevation, minimum elevation",
            dimension="length",
        ),
        count("prominence", "prominence", "place", also="topographic prominence", dimension="length"),
        count("discharge", "discharge", "place", also="average discharge, discharge average"),
        count(
            "drainage-basin",
            "drainage basin",
            "place",
            also="basin area, basin size, catchment area, watershed",
            dimension="area",
        ),
        count("length", "length", "", also="train length, total length, overall length", dimension="length"),
        count("width", "width", "", also="breadth, beam, wingspan, ship beam", dimension="length"),
        count(
            "height",
            "height",
            "",
            also="height in m, tall, total height, body height, structural height",
            dimension="length",
        ),
        count(
            "depth", "depth", "", also="ship draft, draught, maximum depth, draft, average depth", dimension="length"
        ),
        count("thickness", "thickness", "", dimension="length"),
        count("diameter", "diameter", "", also="mean diameter, cylinder bore", dimension="length"),
        count("radius", "radius", "", also="mean radius", dimension="length"),
        count("circumference", "circumference", "", also="perimeter, girth", dimension="length"),
        count(
            "weight",
            "weight",
            "",
            also="ship displacement, payload mass, payload, mass, body weight, displacement, total mass",
        ),
        count("volume", "volume", "", also="capacity by volume, content"),
        count("capacity", "capacity", "", also="seating capacity, number of places"),
        count("speed", "speed", "", also="top speed, maximum speed, velocity, average speed", dimension="speed"),
        count("distance", "distance", "", also="distance travelled", many=True, dimension="length"),
        count("power", "power", "", also="power output, horsepower, engine power", dimension="power"),
        count(
            "temperature",
            "temperature",
            "",
            also="maximum temperature, minimum temperature, mean temperature, surface temperature",
            many=True,
            dimension="temperature",
        ),
        count("rainfall", "rainfall", "place", also="precipitation, annual rainfall", dimension="length"),
        count("cost", "cost", "", also="price, total cost, construction cost", dimension="money"),
        count(
            "income", "income", "", also="salary, wage, fee, wages, pay, median income", many=True, dimension="money"
        ),
        count(
            "gdp",
            "gross domestic product",
            "place",
            also="gross domestic product, gdp nominal, gdp per capita",
            many=True,
            dimension="money",
        ),
        count("debt", "debt", "", also="public debt", many=True, dimension="money"),
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
            dimension="number",
        ),
        count(
            "passengers", "passengers", "", also="passenger numbers, ridership, annual passengers", dimension="number"
        ),
        count(
            "runway-length",
            "runway length",
            "place",
            also="length of runway, runway length feet, runway length metre",
            dimension="length",
        ),
        count("number", "number", "", also="quantity, how many, number of", many=True),
        count("tracks-of-rail", "tracks", "", also="platforms, number of platforms"),
        count("stations", "stations", "", also="number of stations, stops", dimension="number"),
        count("bridges", "bridges", "", also="number of bridges, number of spans", dimension="number"),
        count("engines", "engines", "", also="cylinder count, number of engines, cylinders"),
        count("gear", "guns", "", also="armament, cannons, tanks, rifles", many=True),
    ),
)
