/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `006b0Un ordinateur a traduit ce texte. Il peut y avoir une erreur. Vous avez un doute ? Alors appelez-nous.
01177Nous ne trouvons pas ce mot. N’hésitez pas à nous appeler. Nous vous l’expliquons.
033eaVous n’y arrivez pas ? Nous remplissons cela avec vous.
040efChercher un mot
04bb0La voix ne marche pas en ce moment. Vous avez internet ? Alors réessayez.
05033La lecture ne marche pas en ce moment. N’hésitez pas à nous appeler. Nous vous lisons le texte au téléphone.
057eaTrès bien.
06c71Le texte a changé. Choisissez « Lire à voix haute ». Nous recommençons alors depuis le début.
08b14Lire à voix haute
0a825Le reste de ce site ne change pas.
105a2La question où vous êtes
119c4Sur cette page, il n’y a pas de mots de notre liste.
15ac9Lecture à voix haute
1bb34Oui
20959Nous écrire pour quelqu’un d’autre
23c6eAutre langue
26e6aVotre navigateur n’a pas autorisé le son. Choisissez encore une fois « Lire à voix haute ».
2e777Cette page
305d5Une partie est dans une autre langue. Nous ne pouvons pas la lire à voix haute.
330a5Arrêter
3a80bSouligner les mots difficiles sur cette page
3da1fLes lettres sont maintenant : {0}.
41428{0} mot trouvé.
4288eDemandez d’abord si cette personne est d’accord. Écrivez aussi votre propre nom.
4970fVous voulez faire plus de démarches pour quelqu’un d’autre ? Alors cette personne doit vous donner la permission. Cela s’appelle : donner procuration (machtigen).
4c403Oui, lire à voix haute
50059Ici, il n’y a rien à lire à voix haute.
58f55Garder ce choix sur cet appareil
5a407Plus d’espace entre les lignes et les mots
5ac55Vous utilisez déjà un programme qui lit à voix haute ? Alors vous n’avez pas besoin de cela.
5df1bFermer
63013Vitesse
6475bIl y a maintenant {0} mots soulignés. Choisissez un mot. Vous lisez alors ce qu’il veut dire.
6ebb2Patientez un instant. Nous cherchons les mots.
6fe54Est-ce que cela vous aide ?
78817Votre appareil n’a pas de voix pour ce texte.
78826Vous pouvez aussi demander de l’aide à une personne de confiance. Par exemple quelqu’un de votre famille ou un voisin.
79043Excusez-nous, cela ne marche pas en ce moment. Réessayez plus tard.
7b973Continuer
7c1ebLire comment donner procuration (machtigen)
8469cLettres plus grandes et plus d’espace
910a6Lente
9156eFermer l’aide
91e72Grandes
97425J’aide quelqu’un d’autre
986a2Vous lisez maintenant en français.
a1de0Quelle est la taille des lettres ?
a79caTrès grandes
a948dRapide
adb5bNon
b1a5cL’aide de quelqu’un
b1b0aAide
b71b5Nous vous lisons le texte à voix haute. Mettez le son.
b831aN’utilisez jamais le DigiD de quelqu’un d’autre. Même si cette personne est d’accord.
bf418Garder ma langue sur cet appareil
c3916Que veut dire ce mot ?
c6b13{0} mots trouvés.
d12daStandard
d3c5bCe texte est dans une autre langue. Nous ne pouvons pas le lire à voix haute.
d9e38Êtes-vous d’accord ?
da57eComment pouvons-nous vous aider ?
e1369Ensuite, appuyez sur {0}. Vous parlez alors à quelqu’un.
e1b46Les questions que les gens se posent ici
e1fe9Montrer des images à côté des mots
e45cdChoisissez votre langue. Ce que vous avez déjà écrit reste là.
e6a42Tous les moyens de nous contacter
e9838Allez d’abord à une question sur cette page. Ensuite, choisissez « Lire à voix haute ».
eb99fAlors posez-nous votre question. Nous vous aidons avec plaisir.
ed669Vous pouvez remplir ceci pour quelqu’un d’autre.
eebdfAlors nous ne lisons pas le texte ici. N’hésitez pas à nous appeler. Nous vous le lisons au téléphone.
f23b9Quand nous lisons à voix haute, le texte va à une autre entreprise. Elle fabrique la voix. Ce que vous avez écrit vous-même n’est pas envoyé.
f2c83Cette langue ne marche pas en ce moment. Réessayez plus tard.
f3cb5Que voulez-vous écouter ?
fa880Il y a maintenant {0} mot souligné. Choisissez-le. Vous lisez alors ce qu’il veut dire.
fddd0Pause
feb7cCela concerne nos questions et nos réponses sur cette page.`;
