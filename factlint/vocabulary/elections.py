"""Elections, parliaments and congresses: votes, seats, turnout."""

from __future__ import annotations

from factlint.vocabulary import Vocabulary
from factlint.vocabulary._terse import count, date, name

ELECTIONS = Vocabulary(
    name="elections",
    predicates=(
        date("held", "was held", "event", also="date held, held on"),
        date(
            "opened",
            "opened",
            "",
            also="opening date, opening, date opened, opening year, convened, inauguration date",
        ),
        date("closed", "closed", "", also="closing date, closing, date closed, closing year, adjourned"),
        date(
            "dissolved", "was dissolved", "", also="dissolution, dissolution date, disbanded, defunct, extinction year"
        ),
        date("voted", "voted", "", also="vote date", many=True),
        count("votes", "votes", "", also="number of votes, votes received, vote count", dimension="number"),
        count(
            "vote-share",
            "share of the vote",
            "",
            also="percentage of votes, vote percentage, share of votes",
            unit="percent",
        ),
        count("seats", "seats", "", also="number of seats, seats won", dimension="number"),
        count("turnout", "turnout", "event", also="voter turnout"),
        count("electorate", "registered voters", "", also="eligible voters, number of voters", dimension="number"),
        count("delegates", "delegates", "", also="number of delegates, representatives", dimension="number"),
        count("candidates", "candidates", "event", also="number of candidates", dimension="number"),
        count("majority", "majority", ""),
        count("votes-for", "votes for", "", also="ayes, yes votes, in favour"),
        count("votes-against", "votes against", "", also="noes, no votes"),
        count("abstentions", "abstentions", "", also="abstained"),
        name("candidate", "candidate", "event", many=True),
        name("runner-up", "runner-up", "event", also="second place", contrary="winner"),
    ),
)
