"""The German words that tell hearsay, and what a sentence calls wrong, from what it states; standard usage."""

from __future__ import annotations

from factlint.languages._modes import ModeWords, phrases

MODES = ModeWords(
    hearsay=phrases("""
liest/hört man, man liest/hört, will/wollen worden/geboren, behauptete/behauptet/behaupteten/behaupten
gern/er/sie/dass, behauptete, behauptet, behaupten, behaupteten, vermutete dass, vermuteten dass,
glaubte/glaubten/glaubt/dachte/dachten/meinte/meinten dass, vermeintlich, vermeintliche, vermeintlichen,
einer/der anekdote/erzählung/version/lesart nach/zufolge, so wird erzählt/behauptet, wird/werden oft/mit
angegeben/genannt, will 1, legende/überlieferung/sage verlegt/datiert/setzt, manche/einige/viele/andere/mehrere
sagen/behaupten/glauben/meinen/erzählen/vermuten/nennen/geben, manche/einige/viele/andere
leute/quellen/autoren/historiker sagen/behaupten/glauben/meinen/nennen/geben/vermuten, der/einer/laut/nach/gemäß
legende/sage/überlieferung/tradition/anekdote nach/zufolge, einer/der alten/lokalen/örtlichen
legende/sage/überlieferung nach/zufolge, gerüchten/gerüchte/legenden/sagen zufolge, dem
vernehmen/hörensagen/volksmund nach, laut legende/gerücht/gerüchten/überlieferung/sage, laut
einer/der/lokaler/örtlicher legende/sage/überlieferung, nach einer/der/mancher legende/sage/überlieferung,
die/eine/der legende/sage/überlieferung/volksmund/gerücht erzählt/besagt/will/berichtet/sagt/weiß/behauptet,
volksmund erzählt/sagt/behauptet, das gerücht, gerüchte, die
behauptung/vermutung/annahme/ansicht/meinung/theorie/legende/these, eine legende, man
glaubte/sagt/sagte/erzählt/erzählte/munkelt/munkelte/behauptet/meinte/vermutete,
glaubte/nahm/sagt/erzählt/munkelt man, es heißt/hieß, heißt es, es wird/wurde
erzählt/behauptet/gesagt/vermutet/angenommen/kolportiert/geglaubt, wird/wurde/werden
behauptet/erzählt/angenommen/vermutet/geglaubt/gesagt/kolportiert, behauptet/angenommen/erzählt/vermutet
wird/wurde, soll, sollen, angeblich, vorgeblich, mutmaßlich, gerüchteweise, der/die/das angebliche/angeblichen,
wikipedia nennt/gibt/hat/schreibt/sagt/behauptet, laut grabstein, galt/gelten/gilt als, so die/eine
legende/sage/überlieferung, wie es heißt, will wissen
"""),
    mistaken=phrases("""
fälschlich, fälschlicherweise, irrtümlich, irrtümlicherweise, versehentlich, zu unrecht, ein/der
verbreiteter/häufiger/weitverbreiteter irrtum/fehler, weit verbreiteter irrtum
"""),
    refuted=phrases("""
übertrieben, nicht richtig/korrekt/wahr, übertreibung, falsch/unrichtig/unzutreffend/irrig ist/sind/war/waren,
ist/sind/war/waren falsch/unrichtig/unzutreffend/irrig/unwahr/widerlegt/erfunden, nicht
stimmt/zutrifft/stimmte/zutraf, ist/war ein/eine
irrtum/fehler/legende/mythos/märchen/druckfehler/gerücht/fälschung/erfindung, widerlegt ist/wurde/wird,
wurde/worden/wird widerlegt, trifft/stimmt nicht
"""),
    own=phrases("aber, jedoch, tatsächlich, in wirklichkeit, in wahrheit, sondern"),
    although=phrases("obwohl, obgleich, auch wenn, wenngleich, während"),
    contrary=phrases("anders als, entgegen, im gegensatz, trotz"),
    between=frozenset(
        (
            "oft lange häufig manchmal gelegentlich früher damals einst weithin allgemein mitunter immer wieder "
            "noch heute auch bis zeitweise bisweilen meist gern weitverbreitete verbreitete jedoch schon"
        ).split()
    ),
)
