"""Elections, parliaments and congresses: votes, seats, turnout."""

from __future__ import annotations

from factlint.vocabulary import Vocabulary
from factlint.vocabulary._terse import count, date, name

ELECTIONS = Vocabulary(
    name="elections",
    predicates=(
        date("held", "was held", "event", also="date held, held on", many=True),
        date(
            "opened",
            "opened",
            "",
            also="opening date, opening, date opened, opening year, convened, inauguration date",
            many=True,
        ),
        date("closed", "closed", "", also="closing date, closing, date closed, closing year, adjourned", many=True),
        date(
            "dissolved", "was dissolved", "", also="dissolution, dissolution date, disbanded, defunct, extinction year"
        ),
        date("voted", "voted", "", also="vote date", many=True),
        count("votes", "votes", "", also="number of votes, votes received, vote count", many=True),
        count(
            "vote-share",
            "share of the vote",
            "",
            also="percentage of votes, vote percentage, share of votes",
            unit="percent",
            many=True,
        ),
        count("seats", "seats", "", also="number of seats, seats won", many=True),
        count("turnout", "turnout", "event", also="voter turnout"),
        count("electorate", "registered voters", "", also="eligible voters, number of voters"),
        count("delegates", "delegates", "", also="number of delegates, representatives", many=True),
        count("candidates", "candidates", "event", also="number of candidates"),
        count("majority", "majority", ""),
        count("votes-for", "votes for", "", also="ayes, yes votes, in favour", many=True),
        count("votes-against", "votes against", "", also="noes, no votes", many=True),
        count("abstentions", "abstentions", "", also="abstained", many=True),
        name("candidate", "candidate", "event", many=True),
        name("runner-up", "runner-up", "event", also="second place"),
    ),
)
