"""French words and their opposites; standard usage."""

from __future__ import annotations

from factlint.languages._opposites import opposites

OPPOSITES = opposites("""
change: augmenter augmenté augmente augmentation croître accru hausse progressé / diminuer diminué diminue
  diminution baisser baissé baisse recul reculé
degree: plus / moins
degree: supérieur supérieure supérieurs / inférieur inférieure inférieurs
degree: grand grande grands grandes / petit petite petits petites
degree: haut haute hauts / bas basse
degree: élevé élevée / faible bas basse
degree: long longue / court courte
degree: rapide / lent lente
degree: fort forte / faible
degree: meilleur meilleure meilleurs / pire pires
degree: bon bonne / mauvais mauvaise
degree: chaud chaude / froid froide
degree: maximum / minimum
degree: souvent / rarement
order: premier première premiers premières / dernier dernière derniers dernières
order: avant / après
order: prédécesseur / successeur
age: aîné aînée aînés / cadet cadette cadets benjamin benjamine
age: vieux vieille ancien ancienne / jeune nouveau nouvelle
side: nord / sud
side: est orientale oriental / ouest occidentale occidental
side: gauche / droite
side: intérieur / extérieur
side: dessus / dessous
quantity: tous toutes tout toute / aucun aucune personne rien
quantity: toujours / jamais
quantity: certains certaines quelques plusieurs > tous toutes
outcome: gagner gagné remporté vainqueur / perdre perdu perdant
outcome: victoire victoires / défaite défaites
outcome: succès réussite / échec
outcome: réussi réussir / échoué échouer
attitude: pour / contre
attitude: soutenu soutient soutenir partisan / combattu opposé opposant
attitude: accepter accepté accepta approuvé / refuser refusé refusa rejeté
attitude: ami allié / ennemi
attitude: salué loué / critiqué
truth: confirmé confirma confirme / nié nia démenti
truth: vrai / faux
truth: coupable / innocent
truth: condamné condamnée / acquitté acquittée
permission: autorisé autorisée permis / interdit interdite
permission: légal légale / illégal illégale
possibility: possible / impossible
state: ouvert ouverte ouvrit / fermé fermée ferma
state: commencer commencé commença débuté début / finir terminé terminée fini fin
state: vivant vivante / mort morte
state: public publique / privé privée
trade: acheter acheté acheta achat acheteur / vendre vendu vendit vente vendeur
trade: bénéfice bénéfices excédent / perte pertes déficit
trade: importation importations / exportation exportations
movement: arrivée arrivé / départ parti
action: construit construite construire / détruit détruite démoli démolie
people: homme hommes / femme femmes
people: garçon / fille
people: père / mère
people: fils / fille filles
people: frère frères / sœur sœurs
people: roi / reine
time: jour / nuit
time: matin / soir
time: été / hiver
with: avec / sans
""")

MUTUAL = frozenset(
    (
        "rencontra rencontré épousa épousé affronta affronté entre contre ensemble signèrent partagent ami "
        "voisin partenaire cousin comme"
    ).split()
)
LIMITS = frozenset(
    ("avant jusque jusqu sauf seulement uniquement que qu mais plus toujours tous toutes encore").split()
)
