"""Wars, uprisings and protest: when they began and ended, who fought, how many fell."""

from __future__ import annotations

from factlint.vocabulary import Vocabulary
from factlint.vocabulary._terse import anything, count, date, name

WARS = Vocabulary(
    name="wars",
    predicates=(
        date(
            "started",
            "began",
            "",
            also="start, start date, start time, began, beginning, outbreak, from, since",
        ),
        date("ended", "ended", "", also="end, end date, end time, ending, until, to, finished"),
        date("happened", "took place", "event", also="date, point in time, when, year, day"),
        date("declared-war", "declared war", "", also="declaration of war", many=True),
        date("invaded", "invaded", "", also="invasion", many=True),
        date("surrendered", "surrendered", "", also="surrender"),
        date("armistice", "agreed to an armistice", "", also="ceasefire, truce"),
        date("captured", "was captured", "", also="capture, seized, taken, stormed", many=True),
        date("besieged", "was besieged", "place", also="siege"),
        date("liberated", "was liberated", "place", also="liberation"),
        date("bombed", "was bombed", "", also="bombing, shelled", many=True),
        date("mutinied", "mutinied", "", also="mutiny"),
        date("overthrown", "was overthrown", "", also="overthrow, fall, toppled"),
        date("strike", "went on strike", "", also="strike date", many=True),
        date("demonstration", "demonstrated", "", also="protest, march, rally", many=True),
        date("destroyed", "was destroyed", "", also="destruction, burned down, sunk"),
        count("duration", "lasted", "", also="length of time, lasted, time", dimension="time"),
        count(
            "deaths",
            "deaths",
            "",
            also="number of deaths, killed, casualties, death toll, dead, fatalities, victims",
            dimension="number",
        ),
        count("injured", "wounded", "", also="number of injured, wounded count, injuries", dimension="number"),
        count("prisoners", "prisoners", "", also="captives, arrests, number of arrested", dimension="number"),
        count("missing", "went missing", "", dimension="number"),
        count(
            "troops",
            "troops",
            "",
            also="strength, number of troops, soldiers, forces, army size",
            many=True,
            dimension="number",
        ),
        count(
            "participants",
            "participants",
            "",
            also="number of people attending, number of participants, attendance, demonstrators, "
            "strikers, attendees, delegates present",
            dimension="number",
        ),
        count("ships", "ships", "", also="number of ships", many=True),
        name("belligerent", "fought", "event", also="belligerents, combatant, fought by, participant", many=True),
        name(
            "part-of-conflict",
            "was part of",
            "event",
            object="event",
            also="is part of military conflict, part of conflict, part of war, conflict, campaign",
        ),
        name(
            "winner",
            "was won by",
            "",
            also="victor, winners, champion, champions, won by",
            many=True,
            listed=True,
            contrary="loser, runner-up",
        ),
        name("loser", "was lost by", "", also="defeated", many=True, listed=True, contrary="winner"),
        name(
            "battle",
            "fought in",
            "",
            object="event",
            also="battles, wars, conflicts, military conflict, battles wars",
            many=True,
        ),
        name(
            "military-branch",
            "served in",
            "person",
            object="organisation",
            also="branch, service branch, military branch",
            many=True,
        ),
        name("military-rank", "rank", "person", also="rank"),
        name("garrison", "garrison", "organisation", object="place"),
        name("opponent", "against", "", also="enemy, adversary, opponents", many=True),
        anything("result", "ended in", "event", also="outcome"),
    ),
)
