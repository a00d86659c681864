"""Countries, their peoples and their short forms in Polish, a group a line; standard usage."""

from __future__ import annotations

from factlint.languages._signals import groups

PEOPLES = groups("""
stany zjednoczone, usa, ameryka, amerykański, amerykanin
wielka brytania, zjednoczone królestwo, brytyjski, brytyjczyk
anglia, angielski, anglik
szkocja, szkocki, szkot
irlandia, irlandzki
francja, francuski, francuz
niemcy, niemiecki, niemiec
hiszpania, hiszpański, hiszpan
włochy, włoski, włoch
portugalia, portugalski
holandia, niderlandy, holenderski, niderlandzki
belgia, belgijski
szwajcaria, szwajcarski
austria, austriacki
polska, polski, polak
czechy, czeski, czech
słowacja, słowacki
węgry, węgierski
rumunia, rumuński
bułgaria, bułgarski
grecja, grecki
turcja, turecki
rosja, rosyjski, rosjanin
związek radziecki, zsrr, radziecki, sowiecki
ukraina, ukraiński
białoruś, białoruski
litwa, litewski
łotwa, łotewski
estonia, estoński
szwecja, szwedzki
norwegia, norweski
dania, duński
finlandia, fiński
serbia, serbski
chorwacja, chorwacki
chiny, chiński
japonia, japoński
indie, indyjski, hinduski
iran, irański
izrael, izraelski
egipt, egipski
kanada, kanadyjski
meksyk, meksykański
brazylia, brazylijski
argentyna, argentyński
kuba, kubański
australia, australijski
filipiny, filipiński
europa, europejski
afryka, afrykański
azja, azjatycki
unia europejska, ue
organizacja narodów zjednoczonych, onz
""")
