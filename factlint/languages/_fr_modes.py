"""The French words that tell hearsay, and what a sentence calls wrong, from what it states; standard usage."""

from __future__ import annotations

from factlint.languages._modes import ModeWords, phrases

MODES = ModeWords(
    hearsay=phrases("""
on/l'on lit/entend/écrit, fait/font remonter/naître/mourir, faisait/faisaient remonter/naître/mourir,
prétend/prétendait/prétendaient/prétendent/affirmait/assurait/assuraient être/avoir/que/qu,
croyait/croyaient/pensait/pensaient/supposait/supposaient/prétendait/prétendaient que/qu/être/avoir, qu/que on
raconte/dit/prétend, tradition/légende/rumeur situe/place/date/attribue,
certains/beaucoup/plusieurs/quelques/d'autres/d’autres
disent/affirment/prétendent/croient/pensent/racontent/soutiennent/racontent, autres
disent/affirment/prétendent/croient/soutiennent/donnent, certaines/certains
sources/auteurs/historiens/biographes/récits disent/affirment/prétendent/donnent/indiquent/avancent, selon
la/une/les légende/rumeur/tradition/légendes/rumeurs/ragots/on-dit, selon certains/certaines/plusieurs/d'autres,
d'après/d’après la/une/les légende/rumeur/tradition/légendes/rumeurs, la légende/rumeur/tradition
veut/dit/raconte/prétend/affirme/rapporte, le bruit court/courait, une légende veut/dit/raconte, on
dit/raconte/prétend/croyait/croit/disait/racontait/pensait/murmure/suppose/supposait/rapporte, a
longtemps/souvent cru/dit/pensé/prétendu, on a cru/dit/pensé/prétendu/supposé/affirmé, longtemps cru/pensé,
serait, seraient, aurait, auraient, dit-on, paraît-il, il paraît/paraîtrait, est/était/fut
dit/dite/réputé/réputée/présumé/présumée/censé/censée/supposé/supposée, passe/passait pour, prétendument, soi
disant, soi-disant, supposément, censément, l'idée/l’idée, idée/affirmation/hypothèse/théorie/croyance/thèse
selon laquelle, idée/affirmation/hypothèse/théorie/croyance/thèse que, rumeur/légende selon laquelle, la
rumeur/légende que, wikipédia/wikipedia donne/indique/dit/affirme, une/la erreur/légende
courante/répandue/tenace
"""),
    mistaken=phrases("à tort, par erreur, erronément, faussement"),
    refuted=phrases("""
il est faux/inexact que/qu, une/est exagération, exagérés, exagéré, exagérée, exagérées, relève/relèvent de la
légende, c est/était une/un/là erreur/légende/mythe, aucun document/source ne, qui est/était
faux/erroné/inexact/fausse/erronée/inexacte, est/était/sont
faux/erroné/inexact/fausse/erronée/inexacte/fausses/erronées, est/était une/un
légende/mythe/erreur/invention/fable/faux, a/ont été réfuté/réfutée/démenti/démentie/démentis/infirmé/infirmée
"""),
    own=phrases("mais, cependant, pourtant, toutefois, en réalité, en fait, en vérité"),
    although=phrases("bien que, bien qu, quoique, même si"),
    contrary=phrases("contrairement, en dépit, malgré"),
    between=frozenset(
        (
            "souvent longtemps parfois généralement couramment encore autrefois jadis aussi même volontiers "
            "communément été l"
        ).split()
    ),
)
