"""German words and their opposites; standard usage."""

from __future__ import annotations

from factlint.languages._opposites import opposites

OPPOSITES = opposites("""
change: steigen stieg stiegen gestiegen wachsen wuchs wuchsen gewachsen zunehmen erhöhte / sinken sank sanken
  gesunken fallen fiel gefallen abnehmen schrumpfte
change: Anstieg Zunahme Wachstum Steigerung / Rückgang Abnahme Senkung
degree: mehr / weniger
degree: meisten / wenigsten
degree: größer größere größeren größerer / kleiner kleinere kleineren
degree: größte größten größter / kleinste kleinsten kleinster
degree: groß große großen großer / klein kleine kleinen kleiner
degree: höher höhere höheren / niedriger niedrigere niedrigeren
degree: höchste höchsten / niedrigste niedrigsten
degree: hoch hohe hohen / niedrig niedrige niedrigen tief
degree: länger längere / kürzer kürzere
degree: längste längsten / kürzeste kürzesten
degree: schneller / langsamer
degree: stärker stärkere / schwächer schwächere
degree: stark starke / schwach schwache
degree: besser bessere / schlechter schlechtere
degree: beste besten / schlechteste schlechtesten
degree: gut gute / schlecht schlechte
degree: warm warme wärmer / kalt kalte kälter
degree: viele / wenige
degree: häufig oft / selten
degree: mindestens / höchstens
order: erste ersten erster erstes / letzte letzten letzter letztes
order: früher frühere / später spätere
order: vor / nach
order: Vorgänger Vorgängerin / Nachfolger Nachfolgerin
age: älter ältere älteren / jünger jüngere jüngeren
age: älteste ältesten / jüngste jüngsten
age: alt alte alten / jung junge jungen neu neue neuen
side: Norden / Süden
side: nördlich nördliche nördlichen / südlich südliche südlichen
side: Osten / Westen
side: östlich östliche östlichen / westlich westliche westlichen
side: links linke linken linker / rechts rechte rechten rechter
side: innerhalb / außerhalb
side: oberhalb über / unterhalb unter
side: oben obere oberen / unten untere unteren
quantity: alle jeder jede jedes / keine keiner niemand
quantity: immer / nie niemals
quantity: einige manche mehrere viele > alle jeder jede jedes
outcome: gewinnen gewann gewonnen Gewinner / verlieren verlor verloren Verlierer
outcome: Sieg Siege / Niederlage Niederlagen
outcome: Erfolg / Misserfolg
outcome: erfolgreich erfolgreiche / erfolglos erfolglose
attitude: unterstützte unterstützt unterstützen befürwortete / bekämpfte ablehnte
attitude: Befürworter Anhänger / Gegner
attitude: für / gegen
attitude: zustimmte zugestimmt angenommen annahm / abgelehnt ablehnte
attitude: Freund Verbündeter / Feind Gegner
attitude: lobte gelobt / kritisierte kritisiert
truth: bestätigte bestätigt / bestritt dementierte
truth: schuldig / unschuldig
truth: verurteilt / freigesprochen
permission: erlaubt erlaubte gestattet / verboten verbot untersagt
permission: legal / illegal
possibility: möglich / unmöglich
possibility: wahrscheinlich / unwahrscheinlich
state: offen geöffnet öffnete / geschlossen schloss
state: begann beginnt begonnen Beginn Anfang / endete endet beendet Ende Schluss
state: lebendig lebend / tot
state: öffentlich öffentliche / privat private
state: bewohnt / unbewohnt
trade: kaufte gekauft kaufen Käufer / verkaufte verkauft verkaufen Verkäufer
trade: Gewinn Überschuss / Verlust Defizit
trade: Einnahmen / Ausgaben
trade: Import Einfuhr / Export Ausfuhr
movement: Ankunft ankam / Abfahrt Abreise
movement: angriff Angriff Angreifer / verteidigte Verteidigung Verteidiger
action: baute gebaut errichtet / zerstörte zerstört abgerissen
people: Mann Männer / Frau Frauen
people: Junge Jungen / Mädchen
people: Vater / Mutter
people: Sohn Söhne / Tochter Töchter
people: Bruder Brüder / Schwester Schwestern
people: König / Königin
people: Lehrer / Schüler
time: Tag / Nacht
time: Morgen / Abend
time: Sommer / Winter
time: früh / spät
with: mit / ohne
""")

MUTUAL = frozenset(
    (
        "traf trafen heiratete spielte spielten zwischen grenzt gegen gemeinsam zusammen unterzeichneten "
        "freund cousin nachbar partner einschließlich wie"
    ).split()
)
LIMITS = frozenset(("bis bevor ehe nur erst außer sondern allein mehr immer alle unbedingt ganz").split())
