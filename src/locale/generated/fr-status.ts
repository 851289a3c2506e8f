/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `00b50Voir un autre message
02187Écrivez ici votre numéro. Vous voyez alors où en est votre message.
0a14bIl n’y a plus d’étapes.
0a4d2Nous nous occupons de votre message.
0a7d9Faites-le au plus tard le {0}.
0eee4Regardez vos e-mails
13196L’envoyer avec notre formulaire
18442Terminé. Nous avons traité votre message.
194e2Excusez-nous, cela ne marche pas bien en ce moment. Ce n’est pas votre faute.
1bda8À propos de votre message
1c92aSi nous connaissons cette adresse e-mail, vous recevez un e-mail dans quelques minutes.
1db55Ce lien ne marche plus
1e3b0Terminé.
2669cEnvoyer une photo ou un document
27717Nous avons votre photo ou document. Voulez-vous encore envoyer quelque chose ?
28ea0Nous ne savons pas si nous avons votre photo ou document
29696Nous parlons avec vous
2d72dVous n’avez rien à faire maintenant.
2fb6b10 chiffres. Le numéro est dans l’e-mail que vous avez reçu de nous.
2fc10Nous ne pouvons pas accepter votre photo ou document maintenant
327faNous n’avons pas encore d’étapes pour vous.
33152Vous ne voyez rien ? Regardez aussi dans les spams. Ou essayez une autre adresse e-mail.
390b7C’est trop gros pour notre système. Envoyez moins de fichiers.
3b634Nous attendons encore quelque chose. Le temps pour notre réponse est donc arrêté en ce moment.
3b713Nous n’allons rien faire pour cela.
3d2dfLe numéro est dans notre e-mail ou dans notre lettre.
3f29aNous appelons le numéro que vous avez donné.
452b8Qui s’en occupe
473a8Écrivez votre numéro. Et votre adresse e-mail ou votre code. Vous voyez alors où en est votre message.
48277Une personne de notre équipe cherche ce qu’il faut faire.
4c9a5Envoyer
4f89dNuméro de votre message
4fd76Excusez-nous, cela ne marche pas ici en ce moment.
5bcdbQuelque chose a changé. Lisez plus bas.
5bd18Nous vous envoyons votre numéro par e-mail
5c096Excusez-nous, il y a beaucoup de messages en ce moment.
5c4e2Nous prenons une décision
5eb53Envoyez encore une fois. Nous ne le recevrons pas deux fois.
5eb74Voulez-vous recevoir des e-mails sur votre message ?
616fcVous la recevez comme vous l’avez choisi : par téléphone, par e-mail ou par lettre.
63af0Qu’est-ce qui est fait et qu’est-ce qui va suivre ?
662d0Patientez un instant. Nous envoyons votre photo ou document.
67539Arrêter les e-mails
68d5cCela prend plus de temps que d’habitude. Patientez un instant.
6a357Envoyez-moi un e-mail
6cd89Cela ne marche pas en ce moment
73a34Lisez plus bas pourquoi. Vous n’êtes pas d’accord ? Dites-le-nous.
75010Nous avons besoin de plus de temps. Vous recevez maintenant une réponse au plus tard le {0}.
756d9Nous avons fait ce que nous pouvons faire. Parfois, le problème n’est pas encore résolu. Quelque chose ne vous a pas plu ? Dites-le-nous.
75a01Ce que nous en disons
7a6abVotre photo ou document n’est pas encore envoyé
7d278Nous nous occupons de votre idée.
7edc0Vous ne pouvez pas nous envoyer de photo ou de document ici.
82df1Il y a une erreur dans le numéro. Vérifiez encore une fois les 10 chiffres.
8812eCe que vous devez encore faire
88b3bNous avons besoin de plus de temps. C’était le {0}. Maintenant, c’est au plus tard le {1}.
89bf5Vous recevez une réponse
8a50dVotre photo ou document n’est pas encore envoyé. Nous l’enverrons quand vous aurez de nouveau internet. Laissez cette page ouverte.
8a8a7Une étape
8fec9Voulez-vous ajouter une explication ?
904c1Nous ne pouvons pas faire cela. C’est une autre organisation qui s’en occupe.
909d4Message {0}
914fbCela ne va pas pour vous ? Dites-le-nous.
930aaVous n’avez pas besoin d’attendre. N’hésitez pas à nous appeler.
93752Prévu le {0}. La date peut encore changer.
97504C’est possible jusqu’au {0} inclus.
9c034Nous ne vous enverrons alors plus d’e-mails sur ce message. Vous recevrez quand même notre réponse.
9ca03C’est fait. Nous avons votre photo ou document
9d9deCe n’est ni une adresse e-mail, ni un code. Vérifiez ce que vous avez écrit.
9e504Vous dites ce qui s’est passé. C’est possible chez nous ou au téléphone.
a2031Nous avons votre message. Nous allons nous en occuper.
a35caVoir les {0} étapes
a5645Excusez-nous, il y a un problème chez nous.
a8386L’adresse e-mail que vous avez donnée avec votre message. Ou le code qui est avec votre numéro.
acb28Écrivez le numéro de votre message.
b1358Vous avez encore une question ? Dites-le-nous.
b373eVous recevez une réponse au plus tard le {0}.
b39a6Cela prend plus de temps que prévu. Vous deviez recevoir une réponse au plus tard le {0}. Excusez-nous.
b6e89C’est fait. Vous ne recevrez plus d’e-mails sur ce message
b73d0Envoyer cela aussi
b7569Où en est votre message ?
c0b39Nous en sommes ici
c4ec8Nous avons votre message
c7130Au plus tard le {0}
c76a1Nous allons bientôt réessayer. Laissez cette page ouverte.
ca175Votre adresse e-mail ou votre code
ce460Le {0}
cf500Nous nous occupons de votre réclamation.
d2641Vous recevez une lettre ou un e-mail. Vous y lisez ce que nous pensons, et pourquoi.
d2693C’est à vous maintenant. Nous avons besoin de quelque chose de votre part.
d43a6Ce n’est pas un numéro de message. Regardez dans notre e-mail ou dans notre lettre.
d47aeTerminé. C’est résolu.
d51d5Écrivez votre adresse e-mail ou votre code.
d77e7Le faire maintenant
d8838Je ne connais pas mon numéro
d8a8fC’est fait. Vous recevez un e-mail quand quelque chose change
d9dd6C’est pour le message {0}.
d9f96Vous n’avez pas internet, ou la connexion est coupée.
dbd20Nous ne trouvons pas votre message
dc1a6Essayer une autre adresse e-mail
de0d2Vous recevez alors un e-mail quand quelque chose change. Vous pouvez toujours arrêter.
df65cDernier changement
dfe24Nous nous occupons de votre question.
e049fVoir où en est votre message
e28d6Le numéro ne va pas avec l’adresse e-mail ou le code. Vérifiez ce que vous avez écrit.
e2b89Reçu le
e3af2À venir
e6fedNuméro
e83efCela prend plus de temps que prévu. Nous devions vous appeler au plus tard le {0}. Excusez-nous.
eafacExcusez-nous, il y a un problème.
ec2c1Photo ou document pour le message {0}.
ed786Écrivez l’adresse e-mail que vous nous avez donnée. Vous recevez un e-mail avec vos numéros. Et avec un lien pour voir où en est votre message.
f114eNous avons déjà votre premier envoi
f2587Après, vous avez changé quelque chose. Voulez-vous envoyer cela aussi ? Nous recevrons alors 2 messages.
f27b9Lisez plus bas qui peut vous aider. Vous ne savez pas ? Appelez-nous.
f4c1eCe que vous avez choisi et écrit est encore ici.
f570dCela ne va pas : dites-le-nous
f6d8bNous nous en occupons
f85b9Cela ne marche pas ici ?
f8e46Poser une question là-dessus
fc279Choisissez une photo ou un fichier.
fc7a5Vous ne voulez plus d’e-mails ?
fd38dNous attendons une autre personne ou un autre service. Nous suivons cela de près.`;
