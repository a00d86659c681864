"""The Ukrainian words by which a sentence states or denies what a base can decide."""

from __future__ import annotations

from factlint.languages._assertions import AssertionWords, comparatives, sayings
from factlint.languages._prose import by_word
from factlint.languages._uk_kindred import KINDRED

ASSERTIONS = AssertionWords(
    kindred=KINDRED,
    never=frozenset({"ніколи"}),
    nots=frozenset({"не"}),
    none=frozenset("немає жодного жодної".split()),
    concord=True,
    auxiliaries=frozenset("був була було були є".split()),
    owning=frozenset("було був була були немає мав мала має".split()),
    fillers=frozenset({"у"}),
    adverbs=frozenset("також пізніше потім".split()),
    nearly=frozenset("майже ледь".split()),
    joins=frozenset("і й та але або".split()),
    genders=by_word("""
m: батьком сином братом чоловіком учнем
f: матір'ю дочкою сестрою дружиною ученицею
"""),
    greatest=comparatives("""
+population +area: найбільший, найбільша, найбільше, найбільшим, найбільшою
-population -area: найменший, найменша, найменше
+population: найлюдніший, найбільш населений, найбільш населена
+elevation +height: найвищий, найвища, найвище, найвищим, найвищою
-elevation -height: найнижчий, найнижча, найнижче
+length: найдовший, найдовша, найдовше
-length: найкоротший, найкоротша
-founded -completed: найстаріший, найстаріша, найстарший, найдавніший, найдавніша
+founded +completed: найновіший, наймолодший
"""),
    most=frozenset("є —".split()),
    each=frozenset("обидва обидві всі усі".split()),
    neither=frozenset("ні ані".split()),
    lists=frozenset("і й та".split()),
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
spouse married .: одружений, одружена, одружився, одружилася, заміжня, одружені, одружилися
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
residence >: жив * у/в, жила * у/в, жили * у/в
visited >: відвідав, відвідала, відвідував, відвідувала, відвідали, відвідували
author <: написав, написала, автором, авторкою
composer <: написав, написала
founder <: заснував, заснувала, заснований, заснована, засновником, засновницею
born-in >: народився * у/в, народилася * у/в, народилися * у/в
died-in >: помер * у/в, померла * у/в, померли * у/в
arrested .: заарештований, заарештована, заарештовані
crowned .: коронований, коронована
wounded .: поранений, поранена, поранені
"""),
)
