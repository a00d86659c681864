"""The Ukrainian words by which a sentence states or denies what a base can decide."""

from __future__ import annotations

from factlint.languages._assertions import AssertionWords, sayings
from factlint.languages._prose import by_word

ASSERTIONS = AssertionWords(
    never=frozenset({"ніколи"}),
    nots=frozenset({"не"}),
    none=frozenset("немає жодного жодної".split()),
    concord=True,
    auxiliaries=frozenset("був була було були є".split()),
    owning=frozenset("було був була були немає мав мала має".split()),
    fillers=frozenset({"у", "в"}),
    adverbs=frozenset("також пізніше потім".split()),
    nearly=frozenset("майже ледь".split()),
    joins=frozenset("і й та але або".split()),
    genders=by_word("""
m: батьком сином братом чоловіком учнем
f: матір'ю дочкою сестрою дружиною ученицею
"""),
    sayings=sayings("""
winner <: виграв, виграла, виграло, переміг * у/в, перемогла * у/в
loser <: програв, програла, програло
winner loser /: переміг, перемогла, розгромив, розгромила
father <: батьком
mother <: матір'ю
parent >: сином, дочкою
brother <: братом
sister <: сестрою
spouse >: одружився * з, одружилася * з, чоловіком, дружиною
spouse married .: одружений, одружена, одружився, одружилася, заміжня
child children #: дітей
teacher >: учнем, ученицею
successor <: наступником, наступницею
predecessor >: наступником, наступницею
predecessor <: попередником, попередницею
to-the-north <: на північ від
to-the-south <: на південь від
to-the-east <: на схід від
to-the-west <: на захід від
capital <: столицею
residence >: жив * у/в, жила * у/в
visited >: відвідав, відвідала, відвідував, відвідувала
author <: написав, написала, автором, авторкою
composer <: написав, написала
founder <: заснував, заснувала, заснований, заснована, засновником, засновницею
born-in >: народився * у/в, народилася * у/в
died-in >: помер * у/в, померла * у/в
arrested .: заарештований, заарештована
crowned .: коронований, коронована
wounded .: поранений, поранена
"""),
)
