"""The Russian words by which a sentence states or denies what a base can decide."""

from __future__ import annotations

from factlint.languages._assertions import AssertionWords, comparatives, sayings
from factlint.languages._prose import by_word
from factlint.languages._ru_kindred import KINDRED

ASSERTIONS = AssertionWords(
    kindred=KINDRED,
    never=frozenset({"никогда"}),
    nots=frozenset({"не"}),
    none=frozenset("нет никаких никакого".split()),
    concord=True,
    auxiliaries=frozenset("был была было были является являлся являлась".split()),
    owning=frozenset("было был была были нет имел имела имеет".split()),
    fillers=frozenset("у".split()),
    adverbs=frozenset("также затем потом позже".split()),
    nearly=frozenset("почти едва чуть".split()),
    joins=frozenset("и но а или".split()),
    genders=by_word("""
m: отец отцом сын сыном брат братом муж мужем ученик учеником
f: мать матерью дочь дочерью сестра сестрой жена женой ученица ученицей
"""),
    superlatives=comparatives("-born: старшим, старшей\n+born: младшим, младшей"),
    only=frozenset("единственным единственной единственный единственная".split()),
    of_two=("из двух", "из двоих"),
    greatest=comparatives("""
+population +area: большой, большая, большое, крупный, крупная, крупное, большим, крупным, крупнейший, крупнейшая
-population -area: маленький, маленькая, малый, малая, наименьший, наименьшая
+population: населённый, населённая, густонаселённый, многолюдный, многолюдная
+elevation +height: высокий, высокая, высокое, высоким, высокой, высочайший, высочайшая
-elevation -height: низкий, низкая, низкое
+length: длинный, длинная, длинное, длинным
-length: короткий, короткая
-founded -completed: старый, старая, старое, древний, древняя, старейший, старейшая
+founded +completed: новый, новая, молодой, молодая
"""),
    most=frozenset("самый самая самое самым самой".split()),
    each=frozenset("оба обе все".split()),
    neither=frozenset("ни".split()),
    lists=frozenset("и".split()),
    numbers=frozenset("число численность".split()),
    rises=frozenset("выросло выросла вырос увеличилось увеличилась возросло возросла".split()),
    falls=frozenset("сократилось сократилась сократился уменьшилось уменьшилась упало упала".split()),
    sayings=sayings("""
winner <: выиграл, выиграла, выиграло, выиграли, победил * в, победила * в, победителем, победитель
loser <: проиграл, проиграла, проиграло, проиграли
winner loser /: победил, победила, победили, разгромил, разгромила, разбил, разбила
father <: отцом, отец
mother <: матерью, мать
parent >: сыном, дочерью, сын, дочь
brother <: братом, брат
sister <: сестрой, сестра
spouse >: женился * на, замуж за, замужем за, мужем, женой, супругой, супругом
spouse married .: женат, женился, замужем, выходила замуж, вышла замуж, был женат, женаты, женились
spouse married -: холост, незамужем
child children #: детей, ребёнка
child children +: сын, дочь, сына, дочери
teacher >: учеником, ученицей, учился * у, училась * у
teacher <: учителем, учительницей
successor <: преемником, сменил, сменила
predecessor >: преемником, сменил, сменила
predecessor <: предшественником, предшественницей
to-the-north <: к северу от, севернее, расположен к северу от, находится к северу от
to-the-south <: к югу от, южнее, находится к югу от
to-the-east <: к востоку от, восточнее, находится к востоку от
to-the-west <: к западу от, западнее, находится к западу от
parent-company >: дочерней компанией
capital <: столицей, столица
residence >: жил * в, жила * в, проживал * в, проживала * в, жили * в, проживали * в
visited >: посещал, посещала, посетил, посетила, бывал * в, бывала * в, был * в, была * в,
 посещали, посетили, бывали * в, были * в
club >: играл * за, играла * за, играли * за
member-of party >: членом, членами
author <: написал, написала, автором, автор
composer <: написал, написала, сочинил, сочинила, композитором
director <: режиссёром, режиссером
founder <: основал, основала, основан, основана, основателем, основательницей
architect <: спроектировал, спроектировала, архитектором
discoverer <: открыл, открыла
inventor <: изобрёл, изобрел, изобрела
killed-by <: убил, убила
born-in >: родился * в, родилась * в, родились * в
died-in >: умер * в, умерла * в, умерли * в
arrested .: арестован, арестована, арестованы
exiled .: сослан, сослана, сосланы
executed .: казнён, казнена, казнены
wounded .: ранен, ранена, ранены
crowned .: коронован, коронована
surrendered .: сдался, сдалась, капитулировал
published .: опубликован, опубликована, опубликовано
completed .: завершён, завершена, завершено
destroyed .: разрушен, разрушена
siblings sibling brother sister -: единственным ребёнком
mayor <: мэром, мэр
president <: президентом
"""),
)
