"""The English words that tell hearsay, and what a sentence calls wrong, from what it states; standard usage."""

from __future__ import annotations

from factlint.languages._modes import ModeWords, phrases

MODES = ModeWords(
    hearsay=phrases("""
assume/assumes/assumed/suppose/supposed/suspect/suspected/speculate/speculated/allege/alleged/boast/boasted/pretend/pretended/imagine/imagined/fear/feared/insist/insisted/claim/claims/claimed
that, claim/claims/claimed/pretend/pretended to, believe/believed/think/thought that, used to be
said/believed/thought/assumed/claimed, one/often reads/written/read that, it is/was written that,
often/sometimes/variously/usually given/listed/dated/quoted as,
anecdote/anecdotes/tradition/legend/folklore/rumour/rumor/gossip
puts/put/has/have/makes/make/dates/date/places/place/places/gives/give/traces/trace,
some/many/others/several/people/locals/villagers/islanders/admirers/detractors/enthusiasts
say/said/claim/claimed/believe/believed/think/thought/hold/maintain/insist/assume/assumed/argue/suggest/speculate/whisper,
many/some/most people say/claim/believe/believed/think/thought/assume/assumed, some/many of them
say/claim/believe, some/other/several
sources/accounts/writers/authors/historians/biographers/scholars/books/versions
say/claim/give/have/put/place/date/suggest/believe/maintain/state, other/some accounts have it, according to
legend/tradition/rumour/rumours/rumor/rumors/folklore/lore/hearsay/myth/gossip/some/others/many, according to
local/popular/family/village/oral/old/urban/one/a/the/an
legend/tradition/rumour/rumor/folklore/lore/myth/story/tale/legends/version, according to
some/other/several/unconfirmed accounts/sources/reports/writers/historians/stories/versions/biographers,
legend/tradition/rumour/rumor/folklore/lore/myth/gossip/story has/had it/that,
legend/tradition/rumour/rumor/folklore/lore says/tells/holds/claims/states, the/a/one
legend/story/tale/rumour/rumor/myth goes/says/holds/claims/tells, as the/one legend/story/tale goes, so the/goes
story/legend goes, it is/was/has/had been/widely/generally/popularly
said/believed/thought/held/claimed/rumoured/rumored/alleged/assumed/supposed/reported/suggested/told that, it
is/was said/believed/thought/held/claimed/rumoured/rumored/alleged/assumed/supposed/reported/suggested/told
that, it is/was said/whispered/rumoured/alleged, so it is/was said, it was assumed, it has/had been assumed,
is/are/was/were/been
said/believed/thought/claimed/rumoured/rumored/alleged/assumed/supposed/reputed/reported/presumed/held to,
said/believed/thought/claimed/rumoured/rumored/alleged/assumed/supposed/reputed/presumed to have/be/date,
claims/claimed to have/be, claims/claimed/alleges/alleged that, who/which/that many/some say/claim/believe,
allegedly, supposedly, reputedly, purportedly, reportedly, rumoured, rumored, ostensibly, legendarily,
the/a/any/this/his/her/their/popular/common/widespread/old/persistent
claim/belief/rumour/rumor/theory/notion/idea/assumption/allegation/legend/myth/story/suggestion/view/assertion
that, claims/rumours/rumors/beliefs/theories/legends/stories/suggestions/allegations that, a
common/popular/frequent/widespread error/mistake/misconception/belief/legend/myth, wikipedia
has/gives/says/states/claims/lists/dates/puts, the/her/his/its tombstone/gravestone/headstone/plaque/inscription
has/gives/says/states/reads/bears/claims, popular belief/legend/tradition has/holds/says/places/puts/dates,
unconfirmed reports/rumours/rumors
"""),
    mistaken=phrases("""
misdated, misdates, misread, misquoted, misreported, misstated, wrongly, mistakenly, erroneously, incorrectly,
falsely, by mistake, in error, apocryphally
"""),
    refuted=phrases("""
an/a/gross exaggeration, exaggerated, no record/records/document/documents/evidence/source
supports/support/supports/confirms/confirm, not supported by, has no basis, have no basis,
is/was/are/were/be/been/being
wrong/incorrect/false/untrue/mistaken/erroneous/inaccurate/apocryphal/unfounded/baseless, which/that/this is/was
not true/correct/right, is/was/are/were not true/correct, is/was/are/were a/an/pure/mere
myth/mistake/error/legend/misconception/fiction/misprint/fabrication/invention/forgery, a
myth/misconception/fallacy/mistake/error/legend that, has/have/had been
disproved/disproven/refuted/debunked/discredited/rejected, was/were
disproved/disproven/refuted/debunked/discredited, in/by error, cannot be true/right/correct, there is no
truth/evidence in/that/for, no evidence that/for
"""),
    own=phrases("but, however, in fact, in reality, in truth, actually, nevertheless"),
    although=phrases("although, though, while, whereas, even though, even if"),
    contrary=phrases("contrary to, despite, in spite of, unlike, against, not as"),
    between=frozenset(
        (
            "often long once widely generally commonly popularly sometimes usually still also now then even later "
            "always frequently formerly previously traditionally variously long-held currently sometime locally "
            "mostly first originally today been since had"
        ).split()
    ),
)
