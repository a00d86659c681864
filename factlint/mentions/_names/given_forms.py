"""Given names that languages have in common, each with its forms: `Nicholas`, `Nicolás`, `Nikolai`.

Rulers, saints and apostles mostly, whose names are translated; written for factlint, folded, one name a line.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

_FORMS = """
adam adan adamo adao
adrian adriano adrien hadrian adriaan andrian
albert alberto albrecht adalbert adalberto
alexander alejandro alexandre alessandro aleksandr aleksander oleksandr alexandros
alexandra alejandra alessandra aleksandra oleksandra
alexis alexius alejo alexei aleksei alexey aleksey alessio aleixo oleksii
alfonso alphonse alfons afonso alphonsus alonso
ambrose ambrosio ambroise ambrosius ambrogio
andrew andres andre andreas andrea andrei andrey andrzej andries andrii
ann anna anne ana hannah
anthony antonio antoine anton antonius antoni antoon
augustine agustin augustin augustinus agostino agostinho
augustus augusto auguste august
bartholomew bartolome barthelemy bartholomaus bartolomeo bartolomeu
basil basilio vasily vasili vasilii vassily vasyl basile
benedict benedicto benoit benedikt benedetto bento benedictus
boniface bonifacio bonifatius bonifaz
catherine catalina katharina caterina catarina ekaterina yekaterina katarzyna kateryna catharina katherine
charles carlos karl carlo karel carolus karol
christian cristian christiaan cristiano kristian
christine cristina christina kristina
christopher cristobal christophe christoph cristoforo cristovao
clement clemente clemens klemens
conrad conrado konrad corrado
constantine constantino constantin konstantin konstantyn constantijn
cyril cirilo cyrille kyrill kirill cirillo kyrylo
daniel daniele daniil danylo
david davide davyd
demetrius demetrio dmitry dmitri dimitri dmytro
dominic domingo dominique dominik domenico domingos
edmund edmundo edmond
edward eduardo edouard eduard edoardo
eleanor leonor eleonora eleonore
elizabeth isabel elisabeth elisabetta elizaveta yelizaveta isabella elzbieta
ernest ernesto ernst
eugene eugenio eugen evgeny yevgeny evgeni evgenii
ferdinand fernando ferdinando fernand
francis francisco francois franz francesco frans franciscus franciszek
frederick federico frederic friedrich federigo frederik fryderyk frederico fridrikh
gabriel gabriele gavriil
george jorge georges georg giorgio georgy georgi georgii jerzy heorhii joris yuri
gerard gerardo gerhard
gregory gregorio gregoire gregor grigory grigori grigorii hryhorii
henry enrique henri heinrich enrico hendrik henryk henrique
hugh hugo hugues ugo
ignatius ignacio ignace ignaz ignazio
innocent inocencio innozenz innocenzo
isaac isaak isacco
jacob jacobo jakob iacopo yakov
james jaime jacques diego santiago giacomo tiago
jerome jeronimo geronimo hieronymus girolamo
joan juana jeanne johanna giovanna joana
john juan jean johann johannes giovanni joao jan ivan ioann hans
joseph jose josef giuseppe jozef iosif osip
julian juliano julien giuliano yulian
julius julio jules giulio yuly yuli
lawrence lorenzo laurent lorenz laurentius lourenco laurence
leo leon leone leao lev
leopold leopoldo
louis luis ludwig luigi lodewijk ludwik lodovico ludovico
lucy lucia lucie
luke lucas luc lukas luca luka
magdalene magdalena madeleine maddalena
margaret margarita marguerite margarethe margherita margarida malgorzata margaretha
mark marcos marc markus marco marek
martha marta marthe marfa
martin martino martinho maarten
mary maria marie mariya maryam
matthew mateo matthieu matthaus matteo mateus matvei mateusz
matthias matias mathias mattia
maurice mauricio moritz maurizio maurits
maximilian maximiliano maximilien massimiliano maximiliaan
michael miguel michel michele mikhail michail michal mykhailo michiel
nicholas nicolas nicolaus nikolaus niccolo nicola nikolai nikolay nicolau mikolaj mykola nicolaas
otto oton othon ottone
patrick patricio patrice patrizio
paul pablo paulo paolo pavel pawel pavlo paulus pauwel
peter pedro pierre petrus pietro pyotr petr piotr petro pieter
philip felipe philippe philipp filippo filipp filip pylyp filips
pius pio pie
rachel raquel rachele
ralph raul raoul rodolfo
raphael rafael raffaele raffaello
raymond ramon raimundo raimund raimondo
richard ricardo riccardo ryszard
robert roberto ruprecht rupert
roderick rodrigo rodrigue
rudolf rodolfo rodolphe rudolph
samuel samuele samuil
sebastian sebastien sebastiano
sergius sergio serge sergei sergey sergiy
sigismund segismundo sigismond zygmunt sigismondo
simon simeon semyon simone szymon semen
sophia sofia sophie sofya sofiia zofia
stephen esteban etienne stephan stefan stefano stepan estevao szczepan steven
susan susana suzanne susanna
sylvester silvestre silvester silvestro
theodore teodoro theodor fyodor fedor fiodor fedir teodor
theresa teresa therese theresia
thomas tomas tommaso tome foma tomasz
timothy timoteo timothee timotheus timofei
urban urbano urbain
victor viktor vittorio
victoria viktoria victoire vittoria
vincent vicente vincenz vincenzo
vladimir volodymyr wladimir wlodzimierz
william guillermo guillaume wilhelm guglielmo willem guilherme vilhelm
wladislaw vladislav ladislao ladislas wladyslaw ladislaus
"""


@cache
def _by_form() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in _FORMS.split("\n"):
        for form in line.split():
            found[form].update(line.split())
    return {form: frozenset(forms) for form, forms in found.items()}


def given_forms(name: str) -> frozenset[str]:
    """The forms of a given name, folded, in all languages; none for another word."""
    return _by_form().get(name, frozenset())
