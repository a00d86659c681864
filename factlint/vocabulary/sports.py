"""Sport in general: clubs, players, grounds, seasons, results. Single games have vocabulary files of their own."""

from __future__ import annotations

from factlint.vocabulary import Vocabulary
from factlint.vocabulary._terse import count, date, name

SPORTS = Vocabulary(
    name="sports",
    predicates=(
        date("season", "played in", "organisation", also="seasons, season year, current season", many=True),
        date("debut", "made the debut", "person", also="debut date, first match"),
        date("transferred", "was transferred", "person", also="transfer date, signed for", many=True),
        date("promoted", "was promoted", "organisation", also="promotion", many=True),
        date("relegated", "was relegated", "organisation", also="relegation", many=True),
        name(
            "club",
            "played for",
            "person",
            object="organisation",
            also="youthclub, current club, currentclub, team, clubs, teams, plays for, youth club, "
            "member of sports team, former team",
            many=True,
        ),
        name(
            "league",
            "plays in",
            "organisation",
            object="organisation",
            also="leagues, division of league, competes in, compete in, conference",
            many=True,
        ),
        name(
            "manager",
            "is managed by",
            "organisation",
            object="person",
            also="coach, head coach, trainer, managers, managed by",
            many=True,
        ),
        name(
            "managed",
            "managed",
            "person",
            object="organisation",
            also="manager of, coach of, manager club, teams coached, managed clubs",
            inverse="manager",
            many=True,
        ),
        name("captain", "captain", "organisation", object="person", also="team captain"),
        name(
            "ground",
            "plays at",
            "organisation",
            object="place",
            also="stadium, home ground, home venue, arena, venue",
            many=True,
        ),
        name("playing-position", "plays as", "person", also="position played, playing position"),
        name("draft-team", "was drafted by", "person", object="organisation", also="drafted by"),
        name("medal", "won", "", also="medals, medalist", many=True),
        name("tournament", "played in", "", object="event", also="tournaments, cup, championship", many=True),
        count("wins", "wins", "", also="won, victories, number of wins", many=True, dimension="number"),
        count("losses", "losses", "", also="lost, defeats, number of losses", many=True, dimension="number"),
        count("draws", "draws", "", also="drawn, ties, number of draws", many=True, dimension="number"),
        count("points", "points", "", also="points scored, score, total points", many=True),
        count("goals", "goals", "", also="goals scored, number of goals", many=True, dimension="number"),
        count("goals-conceded", "goals conceded", "", also="goals against", many=True),
        count(
            "appearances",
            "appearances",
            "person",
            also="caps, matches played, games played, number of matches, matches",
            many=True,
            dimension="number",
        ),
        count("titles", "titles", "", also="number of titles, championships won, trophies", dimension="number"),
        count(
            "medal-count",
            "medals",
            "",
            also="number of medals, gold medals, silver medals, bronze medals",
            many=True,
            dimension="number",
        ),
        count("place-reached", "finished", "", also="final position, rank reached, standing, ranking", many=True),
        count("shirt-number", "shirt number", "person", also="jersey number, squad number", dimension="number"),
        count("spectators", "spectators", "event", also="crowd, attendance at match", dimension="number"),
        count("transfer-fee", "transfer fee", "person", dimension="money"),
        count("draft-pick", "draft pick", "person", also="draft round, overall pick"),
        count("record", "record", "", also="world record, personal best", many=True),
        date("drafted", "was drafted", "person", also="draft year, draft date"),
    ),
)
