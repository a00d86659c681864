"""The English words by which a sentence states or denies what a base can decide."""

from __future__ import annotations

from factlint.languages._assertions import AssertionWords, comparatives, sayings
from factlint.languages._en_kindred import KINDRED
from factlint.languages._prose import by_word

ASSERTIONS = AssertionWords(
    kindred=KINDRED,
    never=frozenset({"never"}),
    nots=frozenset("not n't didn't doesn't don't wasn't isn't weren't aren't hasn't haven't".split()),
    none=frozenset({"no"}),
    auxiliaries=frozenset("did does do was is were are has have been be".split()),
    owning=frozenset("had has have".split()),
    fillers=frozenset("ever any".split()),
    adverbs=frozenset(
        "also later then finally eventually soon thus lies lie lay stands stand stood situated located".split()
    ),
    nearly=frozenset("nearly almost virtually".split()),
    joins=frozenset("and but or".split()),
    genders=by_word("""
m: father husband son brother
f: mother wife daughter sister
"""),
    superlatives=comparatives("-born: eldest, oldest, firstborn\n+born: youngest"),
    only=frozenset("only sole".split()),
    first=frozenset({"first"}),
    of_two=("of the two", "of the pair"),
    greatest=comparatives("""
+population +area: largest, biggest
-population -area: smallest
+population: most populous
-population: least populous
+elevation +height: highest, tallest
-elevation -height: lowest
+length: longest
-length -height: shortest
-founded -completed: oldest
+founded +completed: newest, youngest
"""),
    any_other=("than any other",),
    each=frozenset("both all each".split()),
    neither=frozenset("neither none".split()),
    lists=frozenset("and nor of".split()),
    numbers=frozenset("number total".split()),
    rises=frozenset("rose grew increased climbed".split()),
    falls=frozenset("fell shrank declined decreased dropped sank".split()),
    sayings=sayings("""
winner <: won, win, wins, winner of, winners of, victor in, victor of, victorious in, victorious at
loser <: lost, lose, loses, loser of, losers of, defeated at, defeated in, beaten at, beaten in
winner >: ended in victory for, ended in a victory for, was a victory for
loser >: ended in defeat for, ended in a defeat for, was a defeat for
winner loser /: defeated, defeat, defeats, beat, beats, beaten, vanquished
loser winner /: lost to, lose to
father <: father of
mother <: mother of
parent >: son of, daughter of, child of
parent <: parent of
child >: parent of
child <: son of, daughter of, child of
brother <: brother of
sister <: sister of
spouse >: married, marry, marries, married to, wed, husband of, wife of, spouse of
spouse married .: married, marry, wed
spouse married -: unmarried
spouse #: wife, husband, spouse
child children #: children, child, offspring, kids
child children +: son, sons, daughter, daughters
child children -: childless, died childless, died without children, died without issue
siblings sibling brother sister #: siblings, sibling, brothers or sisters, brothers and sisters
siblings sibling brother sister +: brother, brothers, sister, sisters
teacher <: taught, teach, teacher of, tutor of
teacher >: pupil of, student of, taught by, studied under, study under, studied with
pupil >: teacher of, taught, teach, tutor of
successor <: succeeded, succeed, successor of, successor to, replaced, replace
predecessor >: succeeded, succeed, successor of, successor to, replaced, replace
predecessor <: predecessor of, preceded, precede
followed-by <: sequel to, sequel of, follow up to, follows, follow
preceded-by >: sequel to, sequel of, follow up to, follows, follow
preceded-by <: prequel to, prequel of, precedes, precede
to-the-north <: north of, to the north of
to-the-south <: south of, to the south of
to-the-east <: east of, to the east of
to-the-west <: west of, to the west of
to-the-northeast <: northeast of, north east of
to-the-northwest <: northwest of, north west of
to-the-southeast <: southeast of, south east of
to-the-southwest <: southwest of, south west of
parent-company >: subsidiary of, division of, belongs to, belong to
parent-company <: owns, own, owned, parent company of
subsidiary >: owns, own, owned, parent company of
owner <: owns, own, owned, owner of
capital <: capital of, capital city of
country located-in >: in, located in, locate in, lies in, lie in, situated in, stands in, stand in
headquarters >: headquartered in, based in, has its headquarters in, have its headquarters in
residence >: lived in, live in, resided in, reside in
visited >: visited, visit, been to, set foot in, travelled to, travel to, went to, go to
club >: played for, play for, plays for, player of, player for
member-of party >: member of, belonged to, belong to, joined, join
employer >: worked for, work for, employed by, employee of
alma-mater >: studied at, study at, attended, attend, graduated from, graduate from
author <: wrote, write, written, author of
composer <: composed, compose, wrote, write, composer of
director <: directed, direct, director of
founder <: founded, found, founder of, established, establish
architect <: designed, design, architect of
discoverer <: discovered, discover, discoverer of
first-climber <: first climbed, climbed
mouth >: flows into, flow into, empties into, empty into
inventor <: invented, invent, inventor of
killed-by <: killed, kill, murdered, murder, assassinated, assassinate
award >: won, win, received, receive, awarded
born-in >: born in, born at
died-in >: died in, die in, died at, die at
president <: president of
captain <: captain of, captained, captain
manager <: manager of, managed, manage, coached, coach
arrested .: arrested
imprisoned .: imprisoned, jailed
tried .: tried, put on trial
sentenced .: sentenced
exiled .: exiled, banished, deported
executed .: executed, hanged, beheaded
assassinated .: assassinated
wounded .: wounded
canonised .: canonised, canonized
crowned .: crowned
abdicated .: abdicated, abdicate
resigned .: resigned, resign
surrendered .: surrendered, surrender, capitulated, capitulate
divorced .: divorced, divorce
graduated .: graduated, graduate
relegated .: relegated
promoted .: promoted
bankrupt .: bankrupt, went bankrupt, go bankrupt, insolvent
nationalised .: nationalised, nationalized
banned .: banned, outlawed
demolished .: demolished, torn down
destroyed .: destroyed
completed .: completed, finished
published .: published
premiered .: premiered
annexed .: annexed
besieged .: besieged
liberated .: liberated
siblings sibling brother sister -: only child
sibling <: sibling of
mayor <: mayor of
governor <: governor of
prime-minister <: prime minister of
chancellor <: chancellor of
"""),
)
