"""English words and their opposites; standard usage."""

from __future__ import annotations

from factlint.languages._opposites import opposites

OPPOSITES = opposites("""
change: rise rises rising rose risen increase grow grew grown climb / fall fell fallen decrease decline drop shrink
  shrank
change: widen expand / narrow contract
change: strengthen / weaken
change: improve / worsen deteriorate
change: accelerate / slow
change: raise / lower cut reduce
direction: up / down
direction: upward / downward
degree: more / fewer less
degree: most / fewest least
degree: larger bigger greater / smaller
degree: largest biggest greatest / smallest
degree: large big great / small little
degree: higher / lower
degree: highest / lowest
degree: high / low
degree: longer / shorter
degree: longest / shortest
degree: long / short
degree: heavier / lighter
degree: heavy / light
degree: faster quicker / slower
degree: fastest quickest / slowest
degree: fast quick rapid / slow
degree: stronger / weaker
degree: strongest / weakest
degree: strong / weak
degree: better / worse
degree: best / worst
degree: good / bad
degree: richer / poorer
degree: rich / poor
degree: cheaper / dearer costlier
degree: cheap / expensive
degree: warmer hotter / colder cooler
degree: warm hot / cold cool
degree: wet / dry
degree: deep / shallow
degree: wide broad / narrow
degree: thick / thin
degree: maximum / minimum
degree: easier / harder
degree: easy / difficult hard
degree: major / minor
degree: majority / minority
degree: common frequent / rare
degree: often frequently / rarely seldom
degree: many / few
degree: full / empty
order: first / last final
order: earlier / later
order: earliest / latest
order: before / after
order: former / latter
order: previous preceding / next following subsequent
order: predecessor / successor
age: older elder / younger
age: oldest eldest / youngest
age: old / young new
age: ancient / modern
side: north / south
side: northern northernmost / southern southernmost
side: east / west
side: eastern easternmost / western westernmost
side: northeast northeastern / southwest southwestern northwest northwestern southeast southeastern
side: left / right
side: upper / lower
side: inner / outer
side: inside / outside
side: above / below beneath
side: over / under
side: front / back rear
side: top / bottom
side: exposed / sheltered
quantity: all every everyone everybody everything / none no nobody nothing
quantity: both / neither
quantity: always / never
quantity: some several many most half partly > all every everyone everybody entirely
quantity: often sometimes usually > always
outcome: win won winner / lose lost loser
outcome: victory triumph / defeat loss
outcome: success / failure
outcome: successful / unsuccessful failed
outcome: succeed / fail
outcome: survive / die perish
attitude: support supporter back favour favor endorse / oppose opponent opposition
attitude: for / against
attitude: accept / reject refuse decline
attitude: approve / reject veto
attitude: agree / refuse disagree
attitude: praise welcome applaud / criticise criticize condemn denounce
attitude: optimistic / pessimistic
attitude: friend ally / enemy foe
attitude: like love / dislike hate
attitude: proud / ashamed
attitude: positive / negative
truth: confirm admit acknowledge / deny denied
truth: true right correct / false wrong incorrect
truth: guilty / innocent
truth: convict / acquit
truth: prove / disprove refute
permission: allow permit let / forbid forbade forbidden ban prohibit
permission: legal lawful / illegal unlawful
permission: compulsory mandatory obligatory / optional voluntary
permission: encourage / discourage
possibility: possible / impossible
possibility: likely / unlikely
possibility: able / unable
state: open reopen / closed close shut
state: begin began begun start / end finish finished cease stop
state: beginning start / end
state: alive living / dead
state: present / absent
state: public / private
state: married / unmarried single divorced
state: free / captive imprisoned
state: safe / dangerous unsafe
state: natural / artificial
state: urban / rural
state: domestic / foreign
state: odd / even
state: permanent / temporary
state: simple / complex complicated
state: male / female
state: indoor / outdoor
state: same / different
trade: buy bought purchase / sell sold
trade: import / export
trade: profit surplus / loss deficit
trade: lend lent / borrow
trade: give gave given / receive take took taken
trade: employ hire / dismiss sack fire
movement: arrive arrival / leave left depart departure
movement: enter / leave left exit
movement: join / leave left quit
movement: ascend / descend
movement: advance / retreat withdraw withdrew
movement: appear / disappear vanish
movement: immigrant immigration / emigrant emigration
movement: into / from
action: attack / defend
action: attacker / defender
action: build built construct / demolish destroy
action: create / destroy abolish
action: include / exclude
action: add / remove
action: teach taught / learn learned learnt
action: push / pull
action: remember / forget forgot
action: love / hate
action: hide hid / reveal
people: man men / woman women
people: boy / girl
people: father / mother
people: son / daughter
people: brother / sister
people: husband / wife widow
people: uncle / aunt
people: nephew / niece
people: king / queen
people: prince / princess
people: parent / child children
people: teacher / pupil student
people: employer / employee
people: buyer / seller
people: victim / culprit attacker perpetrator
people: landlord / tenant
time: day / night
time: morning / evening
time: summer / winter
time: spring / autumn
time: daily / nightly
time: weekday / weekend
time: early / late
with: with / without
with: including / excluding
""")

MUTUAL = frozenset(
    (
        "met meet meets married marry marries faced face played play plays drew draw draws drawn tied joined "
        "joins between borders border versus against fought signed agreed talked spoke shared share equals "
        "equal resembles resemble cousin cousins friend friends neighbour neighbours colleague colleagues "
        "partner partners sibling siblings twin together including like"
    ).split()
)
LIMITS = frozenset(
    (
        "until till before only except unless just merely simply alone yet longer anymore necessarily "
        "entirely always all every"
    ).split()
)
