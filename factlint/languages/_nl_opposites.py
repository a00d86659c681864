"""Dutch words and their opposites; standard usage."""

from __future__ import annotations

from factlint.languages._opposites import opposites

OPPOSITES = opposites("""
change: stijgen steeg stegen gestegen stijging groeien groeide groeiden gegroeid groei toenemen toename / dalen
  daalde daalden gedaald daling zakken zakte zakten gezakt krimpen kromp krompen gekrompen krimp afnemen afname
change: verbeteren verbeterde verbeterd verbetering / verslechteren verslechterde verslechterd verslechtering
change: verhogen verhoogde verhoogd verhoging / verlagen verlaagde verlaagd verlaging
change: verbreden verbreedde verbreed uitbreiden uitbreiding / versmallen versmalde versmald inkrimping
degree: meer / minder
degree: meeste / minste
degree: groter grotere / kleiner kleinere
degree: grootste / kleinste
degree: groot grote / klein kleine
degree: hoger hogere / lager lagere
degree: hoogste / laagste
degree: hoog hoge / laag lage
degree: langer langere / korter kortere
degree: langste / kortste
degree: lang lange / kort korte
degree: sneller snellere / langzamer langzamere trager tragere
degree: snel snelle / langzaam langzame traag trage
degree: sterker sterkere / zwakker zwakkere
degree: sterk sterke / zwak zwakke
degree: beter betere / slechter slechtere
degree: beste / slechtste
degree: goed goede / slecht slechte
degree: warmer warmere / kouder koudere
degree: warm warme / koud koude
degree: rijker / armer
degree: rijk rijke / arm arme
degree: duurder duurdere / goedkoper goedkopere
degree: duur dure / goedkoop goedkope
degree: gemakkelijk gemakkelijke makkelijk makkelijke / moeilijk moeilijke
degree: veel vele / weinig weinige
degree: vaak dikwijls / zelden
order: eerste / laatste
order: voor / na
order: vroeger eerder / later
order: vorige voorgaande / volgende
order: voorganger / opvolger
age: ouder oudere / jonger jongere
age: oudste / jongste
age: oud oude / nieuw nieuwe jong jonge
side: noorden noordelijk noordelijke noord / zuiden zuidelijk zuidelijke zuid
side: oosten oostelijk oostelijke oost / westen westelijk westelijke west
side: links linker / rechts rechter
side: binnen / buiten
side: boven / onder beneden
quantity: alle allen alles iedereen iedere elke / geen niemand niets
quantity: altijd / nooit
quantity: beide / geen
quantity: sommige enkele verscheidene veel vele > alle allen
outcome: winnen won wonnen gewonnen winnaar / verliezen verloor verloren verliezer
outcome: overwinning zege / nederlaag
outcome: succes / mislukking
outcome: slaagde slaagden geslaagd / faalde faalden mislukte mislukten mislukt
attitude: steunen steunde steunden gesteund voorstander / bestrijden bestreed bestreden tegenstander
attitude: aanvaarden aanvaardde aanvaardden aanvaard accepteren accepteerde accepteerden geaccepteerd goedgekeurd
  aangenomen / weigeren weigerde weigerden geweigerd verwerpen verwierp verwierpen verworpen afgewezen afgekeurd
attitude: goed / af
attitude: vriend vrienden bondgenoot bondgenoten / vijand vijanden
attitude: prees prezen loofde / bekritiseerde bekritiseerden veroordeelde veroordeelden
truth: bevestigen bevestigde bevestigden bevestigd / ontkennen ontkende ontkenden ontkend
truth: waar juist juiste / onwaar onjuist onjuiste
truth: schuldig schuldige / onschuldig onschuldige
truth: veroordeeld / vrijgesproken
permission: toestaan stond toegestaan / verbieden verbood verboden
permission: wettig legaal legale / onwettig illegaal illegale
permission: verplicht verplichte / vrijwillig vrijwillige
possibility: mogelijk mogelijke / onmogelijk onmogelijke
possibility: waarschijnlijk / onwaarschijnlijk
state: openen opende openden geopend open / sluiten sloot sloten gesloten dicht
state: beginnen begon begonnen begin / eindigen eindigde eindigden geëindigd einde
state: levend levende / dood dode
state: openbaar openbare publiek publieke / privé particulier particuliere
state: getrouwd gehuwd / ongetrouwd ongehuwd gescheiden
trade: kopen kocht kochten gekocht koper / verkopen verkocht verkochten verkoper
trade: winst / verlies
trade: invoer import / uitvoer export
movement: aankomen aankomst / vertrekken vertrok vertrokken vertrek
action: bouwen bouwde bouwden gebouwd / slopen sloopte sloopten gesloopt verwoesten verwoestte verwoest
action: aanvallen aanval aangevallen / verdedigen verdedigde verdedigden verdedigd verdediging
people: man mannen / vrouw vrouwen
people: jongen jongens / meisje meisjes
people: vader / moeder
people: zoon zonen / dochter dochters
people: broer broers / zus zussen zuster zusters
people: koning / koningin
time: dag / nacht
time: zomer / winter
time: vroeg / laat
with: met / zonder
""")

MUTUAL = frozenset(
    (
        "ontmoette ontmoetten trouwde trouwden speelde speelden tussen tegen samen grenst grenzen ondertekenden "
        "delen vriend buurman partner neef zoals gelijkspel"
    ).split()
)
LIMITS = frozenset(
    ("tot totdat voordat alleen slechts pas behalve maar meer altijd alle nog uitsluitend helemaal").split()
)
