/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `006b0Un ordinateur a traduit ce texte. Il peut y avoir une erreur. Vous avez un doute ? Alors appelez-nous.
01177Nous ne trouvons pas ce mot. N’hésitez pas à nous appeler. Nous vous l’expliquons.
033eaVous n’y arrivez pas ? Nous remplissons cela avec vous.
040efChercher un mot
057eaTrès bien.
0a825Le reste de ce site ne change pas.
119c4Sur cette page, il n’y a pas de mots de notre liste.
1bb34Oui
20959Nous écrire pour quelqu’un d’autre
23c6eAutre langue
3a80bSouligner les mots difficiles sur cette page
3da1fLes lettres sont maintenant : {0}.
41428{0} mot trouvé.
4288eDemandez d’abord si cette personne est d’accord. Écrivez aussi votre propre nom.
4970fVous voulez faire plus de démarches pour quelqu’un d’autre ? Alors cette personne doit vous donner la permission. Cela s’appelle : donner procuration (machtigen).
58f55Garder ce choix sur cet appareil
5a407Plus d’espace entre les lignes et les mots
5df1bFermer
6475bIl y a maintenant {0} mots soulignés. Choisissez un mot. Vous lisez alors ce qu’il veut dire.
6ebb2Patientez un instant. Nous cherchons les mots.
6fe54Est-ce que cela vous aide ?
78826Vous pouvez aussi demander de l’aide à une personne de confiance. Par exemple quelqu’un de votre famille ou un voisin.
79043Excusez-nous, cela ne marche pas en ce moment. Réessayez plus tard.
7c1ebLire comment donner procuration (machtigen)
8469cLettres plus grandes et plus d’espace
9156eFermer l’aide
91e72Grandes
97425J’aide quelqu’un d’autre
986a2Vous lisez maintenant en français.
a1de0Quelle est la taille des lettres ?
a79caTrès grandes
adb5bNon
b1a5cL’aide de quelqu’un
b1b0aAide
b831aN’utilisez jamais le DigiD de quelqu’un d’autre. Même si cette personne est d’accord.
bf418Garder ma langue sur cet appareil
c3916Que veut dire ce mot ?
c6b13{0} mots trouvés.
d12daNormales
da57eComment pouvons-nous vous aider ?
e1369Ensuite, appuyez sur {0}. Vous parlez alors à quelqu’un.
e1b46Les questions que les gens se posent ici
e45cdChoisissez votre langue. Ce que vous avez déjà écrit reste là.
e6a42Tous les moyens de nous contacter
eb99fAlors posez-nous votre question. Nous vous aidons avec plaisir.
ed669Vous pouvez remplir ceci pour quelqu’un d’autre.
f2c83Cette langue ne marche pas en ce moment. Réessayez plus tard.
fa880Il y a maintenant {0} mot souligné. Choisissez-le. Vous lisez alors ce qu’il veut dire.
feb7cCela concerne nos questions et nos réponses sur cette page.`;
