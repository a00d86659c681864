"""The Polish words that tell hearsay, and what a sentence calls wrong, from what it states; standard usage."""

from __future__ import annotations

from factlint.languages._modes import ModeWords, phrases

MODES = ModeWords(
    hearsay=phrases("""
czyta/pisze/słyszy się,
twierdził/twierdziła/twierdzili/uważał/uważała/sądził/sądziła/wierzył/wierzyła/przypuszczał/przypuszczali/utrzymywał/utrzymywała
że, legenda/tradycja umieszcza/datuje/przypisuje, niektórzy/wielu/inni/ludzie/część
mówią/twierdzą/uważają/sądzą/wierzą/mówi/twierdzi/uważa/sądzi, niektóre/inne źródła mówią/twierdzą/podają,
według legendy/tradycji/plotek/pogłosek/niektórych/innych/podań/podania, zgodnie z legendą/tradycją/podaniem,
legenda/tradycja/podanie głosi/mówi/podaje, wieść niesie, jak głosi/mówi/niesie legenda/tradycja/wieść/podanie,
sądzono/wierzono/uważano/mówiono/przypuszczano/twierdzono/zakładano/opowiadano,
uważa/mówi/sądzi/przypuszcza/twierdzi się, krąży/krążyła/krążyły/krążą plotka/plotki/pogłoska/pogłoski/legenda,
podobno, rzekomo, ponoć, jakoby, domniemany, domniemana, rzekomy, rzekoma, miał/miała/miało/mieli/miały
urodzić/umrzeć/zginąć/być/zostać/powstać/pochodzić/wynosić/liczyć/mieć,
twierdzenie/pogląd/przekonanie/teza/teoria/hipoteza/legenda/plotka/opinia że/jakoby, wikipedia podaje/twierdzi,
powszechny/częsty błąd, panuje/panowało przekonanie
"""),
    mistaken=phrases("błędnie, mylnie, omyłkowo, niesłusznie, przez pomyłkę, fałszywie"),
    refuted=phrases("""
jest/to przesada/przesadą, przesadzone, przesadzona, przesadzony, nieprawdą/nieprawda jest że, żaden dokument,
co jest/było błędem/nieprawdą/błędne/pomyłką/fałszem/mylne/nieprawdziwe, jest/są/było/była/był
błędem/nieprawdą/błędne/błędna/błędny/pomyłką/mitem/legendą/fałszywe/nieprawdziwe/nieprawdziwa, to
mit/nieprawda/błąd/legenda, nie jest/było prawdą, zostało/została/został
obalone/obalona/obalony/podważone/podważona/zdementowane/zdementowana
"""),
    own=phrases("ale, lecz, jednak, w rzeczywistości, naprawdę, faktycznie, natomiast"),
    although=phrases("choć, chociaż, mimo że, mimo iż"),
    contrary=phrases("wbrew, w przeciwieństwie, inaczej niż, przeciwnie"),
    between=frozenset(
        ("długo często czasem dawniej niegdyś powszechnie też także zwykle nadal wciąż kiedyś dość iż").split()
    ),
)
