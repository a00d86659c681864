"""Italian words and their opposites; standard usage."""

from __future__ import annotations

from factlint.languages._opposites import opposites

OPPOSITES = opposites("""
change: aumentare aumentò aumentarono aumentato aumento salire salì salirono salito salita crescere crebbe crebbero
  cresciuto crescita / diminuire diminuì diminuirono diminuito diminuzione calare calò calarono calato calo scendere
  scese scesero sceso discesa
change: migliorare migliorò migliorato miglioramento / peggiorare peggiorò peggiorato peggioramento
change: allargare allargò allargato ampliare ampliò ampliato / restringere restrinse ristretto ridurre ridusse
  ridotto
degree: più / meno
degree: maggiore maggiori / minore minori
degree: grande grandi / piccolo piccola piccoli piccole
degree: alto alta alti alte / basso bassa bassi basse
degree: superiore superiori / inferiore inferiori
degree: massimo massima / minimo minima
degree: lungo lunga lunghi lunghe / corto corta corti corte breve brevi
degree: veloce veloci rapido rapida / lento lenta lenti lente
degree: forte forti / debole deboli
degree: migliore migliori meglio / peggiore peggiori peggio
degree: buono buona buoni buone / cattivo cattiva cattivi cattive
degree: caldo calda caldi calde / freddo fredda freddi fredde
degree: ricco ricca ricchi ricche / povero povera poveri povere
degree: caro cara cari care costoso costosa costosi costose / economico economica economici economiche
degree: facile facili / difficile difficili
degree: molti molte / pochi poche
degree: spesso / raramente
order: primo prima primi prime / ultimo ultima ultimi ultime
order: anteriore precedente precedenti / posteriore successivo successiva seguente seguenti
order: predecessore / successore
age: vecchio vecchia vecchi vecchie anziano anziana anziani anziane / giovane giovani
age: antico antica antichi antiche vecchio vecchia / nuovo nuova nuovi nuove moderno moderna
side: nord settentrionale settentrionali / sud meridionale meridionali
side: est orientale orientali / ovest occidentale occidentali
side: sinistra sinistro / destra destro
side: dentro interno interna / fuori esterno esterna
side: sopra / sotto
quantity: tutti tutte tutto tutta / nessuno nessuna nessun niente nulla
quantity: sempre / mai
quantity: alcuni alcune vari varie molti molte > tutti tutte
outcome: vincere vinse vinsero vinto vincitore vincitrice / perdere perse persero perso
outcome: vittoria vittorie / sconfitta sconfitte
outcome: successo / fallimento insuccesso
attitude: sostenere sostenne sostennero appoggiò appoggiarono appoggiato sostenitore sostenitori / opporsi oppose
  opposero osteggiò osteggiarono avversario avversari
attitude: favore / contro
attitude: accettare accettò accettarono accettato accettata approvare approvò approvarono approvato approvata
  accolse accolsero / respingere respinse respinsero respinto respinta rifiutare rifiutò rifiutarono rifiutato
  rifiutata bocciò bocciarono bocciato
attitude: amico amici alleato alleati / nemico nemici
attitude: lodò lodarono elogiò elogiarono / criticò criticarono condannò condannarono
truth: confermare confermò confermarono confermato / negare negò negarono negato smentì smentirono smentito
truth: vero vera / falso falsa
truth: colpevole colpevoli / innocente innocenti
truth: condannato condannata condannati / assolto assolta assolti
permission: permettere permise permesso consentì consentito autorizzò / vietare vietò vietarono vietato vietata
  proibì proibito
permission: legale legali / illegale illegali
permission: obbligatorio obbligatoria / facoltativo facoltativa
possibility: possibile / impossibile
possibility: probabile / improbabile
state: aprire aprì aprirono aperto aperta aperti aperte / chiudere chiuse chiusero chiuso chiusa chiusi
state: cominciare cominciò cominciarono iniziare iniziò iniziarono inizio principio / finire finì finirono terminare
  terminò terminarono fine
state: vivo viva vivi vive / morto morta morti morte
state: pubblico pubblica pubblici pubbliche / privato privata privati private
trade: comprare comprò comprarono comprato acquistò acquistarono acquistato / vendere vendette vendettero venduto
  venduta
trade: guadagno guadagni utile profitto / perdita perdite deficit
trade: importazione importazioni importò / esportazione esportazioni esportò
movement: arrivare arrivò arrivarono arrivo / partire partì partirono partenza
movement: entrare entrò entrarono / uscire uscì uscirono lasciò lasciarono
action: costruire costruì costruirono costruito costruita / distruggere distrusse distrussero distrutto distrutta
  demolì demolirono demolito demolita
action: attaccare attaccò attaccarono attacco / difendere difese difesero difesa
people: uomo uomini / donna donne
people: padre / madre
people: figlio / figlia
people: fratello fratelli / sorella sorelle
people: re / regina
time: giorno / notte
time: estate / inverno
time: presto / tardi
with: con / senza
""")

MUTUAL = frozenset(
    (
        "incontrò incontrarono sposò sposarono affrontò affrontarono tra fra contro insieme firmarono condividono "
        "amico amica vicino socio cugino come pareggiò pareggiarono"
    ).split()
)
LIMITS = frozenset(
    ("fino finché prima solo soltanto solamente tranne salvo eccetto ma più sempre tutti tutte ancora bensì").split()
)
