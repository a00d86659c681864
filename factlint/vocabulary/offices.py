"""Offices and those who hold them: who leads what, from when until when."""

from __future__ import annotations

from factlint.vocabulary import Vocabulary
from factlint.vocabulary._terse import date, name

OFFICES = Vocabulary(
    name="offices",
    predicates=(
        date("appointed", "was appointed", "person", also="appointment, appointment date", many=True),
        date("elected", "was elected", "", also="election, election date", many=True),
        date("nominated", "was nominated", "person", also="nomination", many=True),
        date(
            "took-office",
            "took office",
            "person",
            also="active years start year, term start, start of term, office start, active years start "
            "date, in office from, assumed office, inauguration, reign start",
            many=True,
        ),
        date(
            "left-office",
            "left office",
            "person",
            also="active years end year, term end, end of term, office end, active years end date, in "
            "office until, reign end",
            many=True,
        ),
        date("resigned", "resigned", "person", also="resignation", many=True),
        date("dismissed", "was dismissed", "", also="dismissal, removed", many=True),
        date("crowned", "was crowned", "person", also="coronation, coronation date"),
        date("abdicated", "abdicated", "person", also="abdication"),
        date("joined", "joined", "", also="joining date, date of joining, accession", many=True),
        date("signed", "was signed", "", also="signing date, date of signing, signature"),
        date("adopted", "was adopted", "", also="adoption, date of adoption, approved, passed, enacted, ratified"),
        date("issued", "was issued", "", also="date of issue, proclaimed, promulgated"),
        date("abolished", "was abolished", "", also="abolition, repealed"),
        date("announced", "was announced", "", also="announcement", many=True),
        date("speech", "spoke", "", also="speech date", many=True),
        name(
            "position",
            "held the office of",
            "person",
            also="order in office, office, position held, role, job title",
            many=True,
        ),
        name(
            "leader",
            "leader",
            "",
            object="person",
            also="leader name, head, chief, leaders, party leader, chairman, chairperson, chair, "
            "secretary general, general secretary",
            many=True,
        ),
        name("president", "president", "", object="person", also="president name, state president"),
        name("vice-president", "vice president", "", object="person", also="deputy president"),
        name(
            "prime-minister",
            "prime minister",
            "",
            object="person",
            also="premier, head of government, prime minister name",
        ),
        name(
            "head-of-state",
            "head of state",
            "place",
            object="person",
            also="monarch, king, queen, emperor, sovereign, tsar",
        ),
        name("chancellor", "chancellor", "", object="person"),
        name("governor", "governor", "place", object="person"),
        name("mayor", "mayor", "place", object="person", also="mayor name"),
        name("minister", "minister", "", object="person", many=True),
        name("senator", "senator", "place", object="person", also="senators", many=True),
        name("speaker", "speaker", "", object="person"),
        name("deputy", "deputy", "", object="person", also="deputies, vice", many=True),
        name(
            "commander",
            "was commanded by",
            "",
            object="person",
            also="commander in chief, commanders, commanding officer",
            many=True,
            listed=True,
        ),
        name(
            "leader-title", "is led by", "place", also="title of the leader, leader party, leader function", many=True
        ),
        name("predecessor", "predecessor", "", inverse="successor", many=True, listed=True, contrary="successor"),
        name("successor", "successor", "", inverse="predecessor", many=True, listed=True, contrary="predecessor"),
        name("party", "party", "person", object="organisation", also="political party, party affiliation", many=True),
        name("member-of", "member of", "", object="organisation", many=True),
        name("legislature", "legislature", "place", object="organisation", also="parliament"),
        name("government-type", "form of government", "place", also="government"),
        name(
            "governing-body",
            "is governed by",
            "",
            object="organisation",
            also="governing authority, council, sports governing body",
        ),
        name("jurisdiction", "jurisdiction", "organisation", object="place", also="applies to"),
        name("signatory", "was signed by", "", also="signatories, signer", many=True),
    ),
)
