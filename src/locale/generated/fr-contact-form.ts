/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `015dfAprès {0} mois, nous les supprimons.
02a6eVotre code
0321eMon sujet n’est pas dans la liste
0345aC’est fait. Nous avons votre message
053c6Avec votre numéro et ce code, vous pourrez voir où en est votre message.
07254Cela fait plaisir. Nous transmettons votre compliment à notre collègue.
09ed9Vous voulez savoir quelque chose ou faire une démarche.
0b8b4Il y a un numéro de compte ou de carte bancaire dans votre message ? Alors enlevez-le, s’il n’est pas nécessaire.
0c534Reçu le
0c751Tout est correct ?
0cbe2Excusez-nous, il y a un problème chez nous. Votre texte reste ici.
0d0c3Comment voulez-vous recevoir notre réponse ?
0d497Votre message n’est pas encore envoyé. Votre texte reste ici. Nous enverrons votre message quand vous aurez de nouveau internet. Laissez cette page ouverte.
0df45Vous savez comment améliorer quelque chose dans votre quartier ou chez nous.
0e6c1Tout effacer
12f48Vous recevez notre réponse à votre réclamation au plus tard le {0}.
147edVotre message est trop long pour cet e-mail. Mais vous pouvez l’enregistrer ou l’imprimer.
15884L’autre personne
15efeQue voulez-vous nous dire ?
160b8Votre nom
17f4fVous ne pouvez pas continuer en ce moment. Ce que vous avez rempli est encore ici.
185c2Par exemple : 24 11 2026.
1aea2Étape {0} sur {1}
1b4cdRéessayer
1d74bDe quoi parle votre message ?
1e202Oui, tout effacer
20cf3Choisissez un sujet
21d5fNous avons encore besoin de votre réponse ici : {0}
26379Cela ne m’aide pas
2804fÉcrivez ce que vous voulez nous dire.
287c1Patientez un instant. Nous envoyons votre message.
28fe8Cela prend plus de temps ? Nous vous le dirons. Nous dirons aussi pourquoi et jusqu’à quand.
2e306Nous ne pouvons pas accepter ce choix maintenant. Choisissez autre chose.
2e659Solution au plus tard le
31409Votre texte est encore ici. Nous allons bientôt réessayer. Laissez cette page ouverte.
31b4fPremière réponse au plus tard le
33c69Quelle est votre question ?
34294Vous n’avez pas aimé ce que nous avons fait. Ou le comportement d’une personne de notre équipe.
346d5Vous recevez aussi un e-mail à {0}. Vous ne voyez rien ? Regardez aussi dans les spams.
36db6Après {0} mois, nous les supprimons.
3bf06C’est trop long. Enlevez ce nombre de lettres : {0}.
410beVoir où en est votre message
430dfChoisissez un sujet. Vous ne savez pas ? Choisissez « Mon sujet n’est pas dans la liste ».
4407bVotre message est trop gros pour notre système. Faites un texte plus court ou envoyez moins de fichiers.
44484Choisissez de quoi parle votre message.
44e56Que se passe-t-il maintenant ?
458b2Ce numéro de maison n’est pas correct. Commencez par un chiffre. Par exemple : 12 ou 12a.
45d01Gardez bien ce numéro. Il nous aide à trouver vite votre message.
472a1Par e-mail
48bc7L’adresse complète
49d69En savoir plus sur vos données
4d674Écrivez un numéro de téléphone. Par exemple : 06 12 34 56 78.
4da7aVous ne pouvez pas contester (bezwaar maken) avec ce formulaire. Sinon, votre contestation risque de ne pas compter.
50489Imprimer
5167aAprès, vous avez changé le texte. Voulez-vous envoyer aussi le nouveau texte ? Nous recevrons alors 2 messages.
5456cVous n’avez pas internet, ou la connexion est coupée. Votre texte est encore ici.
54bacAppelez-moi
56b60Cette page garde ce que vous écrivez. Ainsi, vous ne perdez rien. Après l’envoi, tout est effacé.
57bc3Copier le numéro
57ff6Une personne de notre équipe l’aura lu au plus tard le {0}.
5942dQu’est-ce qu’une réclamation (klacht) ?
59df3Écrivez le nom de l’autre personne.
5c5e1Modifier : {0}
5d75dVous ne voulez pas attendre ?
5dcd2Écrivez un numéro de maison. Par exemple : 12.
5e9d7Numéro de téléphone de l’autre personne
5ef11La copie ne marche pas. Notez le numéro.
60f9cVoulez-vous vraiment tout effacer ? Vous perdez tout ce que vous avez rempli.
640cbJe fais cela pour quelqu’un d’autre
640e6Concerne le numéro
647b6Adresse
67168Comment pouvons-nous vous contacter ?
68af1Oui, utiliser {0}
6ae75Envoyez votre message encore une fois. Nous ne le recevrons pas deux fois.
6c373Quelle est votre idée ?
6d833Le mieux est de nous appeler ou de venir au guichet.
6e75aContinuer avec ma réclamation
6ed47Vous préférez parler. Nous vous appelons.
713e0Écrivez un code postal. Par exemple : 1234 AB.
77ad4De quoi il s’agit
77bd9Comment vous contacter
7a6e7Votre numéro
7b5fdEn savoir plus sur les réclamations
7bae8Lire ce que vous avez envoyé
7be9dComment contester (bezwaar)
7befbIl y a un numéro de citoyen (burgerservicenummer, BSN) dans votre message ? Alors enlevez-le. Nous n’en avons pas besoin.
7c001L’après-midi
7ce9cC’est urgent ? Appelez-nous tout de suite
7e1c1Écrivez l’adresse complète.
7e2b6Nous utilisons vos données seulement pour vous aider avec ce message.
7fec8Une personne de notre équipe lit votre message.
80a01Vous recevez une première réponse au plus tard le {0}.
81852Quel est votre compliment ?
85965Contester (bezwaar maken)
86205Nous cherchons qui peut vous aider.
867d1Vous n’êtes pas d’accord avec notre réponse ? Vous pouvez contacter le médiateur (ombudsman). Il ne travaille pas pour la commune.
873c6Enregistrer
8a94cNom de l’autre personne
8b5c6Voulez-vous dire {0} ?
8c1d3Nous avons reçu votre message le {0} à {1}.
8c9dePar téléphone
8cd28Nous envoyons notre réponse à cette adresse. Par exemple : nom@example.com.
8d7faExcusez-nous, il y a un problème. Votre texte est encore ici.
8e2d9Une réclamation parle de notre comportement avec vous. Par exemple : vous avez attendu trop longtemps, ou une personne de notre équipe n’était pas polie.
8e8d0Vérifiez encore une fois l’année. Écrivez 4 chiffres. Par exemple : 2026.
8f891Adresse e-mail de l’autre personne
9261dMoi
970ffType de message
99bd4Nous ne trouvons pas de sujet avec ce mot. Essayez un autre mot. Ou choisissez « Mon sujet n’est pas dans la liste ».
9a03aNous sommes désolés que cela se soit mal passé. Merci de nous le dire.
9b2c2Que faisons-nous de vos données ?
9b748Envoyer aussi le nouveau texte
9ba77L’adresse n’est pas aux Pays-Bas
9bf6aCela prend plus de temps que d’habitude. Patientez un instant. Votre texte est encore ici.
9ce46Votre message n’est pas encore envoyé
a018bDites ce qui s’est mal passé. Et quand c’était. Les fautes ne sont pas graves.
a5d39Nous ne pouvons pas accepter votre message maintenant
a73cfLe numéro est copié.
a76d3Numéro de téléphone
a80b5Excusez-nous, il y a beaucoup de messages en ce moment. Votre texte reste ici.
a9596Vous pouvez aussi envoyer une lettre. Écrivez pourquoi vous n’êtes pas d’accord. Ajoutez votre nom, votre adresse, la date et votre signature. Notre adresse est :
a9b9eCeci peut peut-être déjà vous aider
abe63Écrivez comme vous parlez. Les fautes ne sont pas graves.
adc25Vous n’êtes pas d’accord avec notre décision. Vous pouvez la contester (bezwaar maken). Nous regardons alors notre décision encore une fois.
af393Vous pouvez encore taper {0} lettres.
b197fMe l’envoyer par e-mail
b57ccPar lettre
b9cecDe quoi voulez-vous parler ?
bcb56Je n’ai pas besoin de réponse
bdbe6Excusez-nous, ce formulaire ne marche pas bien en ce moment. Ce n’est pas votre faute. Votre texte reste ici.
be9d2Demandez d’abord si cette personne est d’accord.
bf376Nous devons respecter la loi. Vous recevez une réponse dans les 6 semaines. Avant cela, nous parlons avec vous de votre réclamation, si vous voulez.
bfa71Nous avons déjà votre premier message
c05a2Le matin
c1c6fChoisissez qui reçoit notre réponse.
c2e1aQuel est le meilleur moment pour appeler ?
c3753Message à la commune : {0}
c4c96Votre question aura une réponse ou une solution au plus tard le {0}.
c862cVous pouvez encore taper {0} lettre.
ccb53mon-message
cef6cNon, tout garder
d0653Vous voulez contester une décision (bezwaar maken) ? Ce n’est pas possible avec ce formulaire.
d0c36Ce code postal n’est pas correct. Écrivez 4 chiffres et 2 lettres. Par exemple : 1234 AB.
d0e7aCe numéro de téléphone n’est pas correct. Écrivez 10 chiffres. Par exemple : 06 12 34 56 78. C’est un numéro d’un autre pays ? Alors commencez par un +.
d1182Réclamation
d1df7Par exemple : 06 12 34 56 78. Un numéro d’un autre pays est possible aussi.
d1e17Quelle est votre réclamation ?
d5624Envoyer le message
d7d59Il vaut mieux en parler avec nous
d87b0Choisissez comment vous voulez recevoir notre réponse.
dae99Adresse e-mail
e2f41À quelle adresse envoyons-nous la lettre ?
e3147Vous ne savez pas quoi choisir ? Alors choisissez ceci. Nous cherchons pour vous.
e4caaÉcrivez-la comme sur une lettre. Ajoutez aussi le pays.
e6944Qui reçoit notre réponse ?
e910aCette date n’est pas correcte. Écrivez le jour, le mois et l’année. Par exemple : 24 11 2026.
ebed5Vous n’êtes pas d’accord avec une décision dans une de nos lettres ? Alors une réclamation n’est pas le bon moyen. Vous devez contester la décision (bezwaar maken).
ec6bdVotre numéro de téléphone
eeb25Nous ne lisons pas les messages tout de suite. Au téléphone, nous vous aidons tout de suite. Il y a un danger ? Appelez le 112.
f1499Nous ne savons pas si nous avons votre message
f3e5cQuestion
f7786Nous vous appelons le {0}.
f86f0Écrivez votre nom.
f958bAttention : faites-le dans les 6 semaines. Regardez la date sur la lettre.
fa065Merci de réfléchir avec nous.
fa59fEnvoyer un autre message
fa949Compliment
fc65cVérifiez encore une fois.
fe56aNotre aide vous a plu. Cela nous fait plaisir.
fe86eIdée
fefffTout est effacé.
ff4d4Vous n’avez pas besoin de dire votre nom.`;
