/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `0e165(pas obligatoire)
0f7dcVous pouvez envoyer : {0}. Un fichier peut faire {1} au maximum. Vous pouvez en envoyer {2}.
0fb3eEnvoyé : {0} %
10a00Essayer maintenant
13dd1Regardez encore une fois ces questions :
17608{0} entre {1} et {2}
176d3En savoir plus
18c12Vous parlez une autre langue ? Nous appelons un interprète.
1a340Nous ne pouvons pas ouvrir ce fichier. Choisissez une photo ou un PDF.
2406bEnvoyez un e-mail à <a href="mailto:{0}">{1}</a>
25e76Aide à la bibliothèque
25f8b{0} sujet trouvé.
28706Code postal
29054Appeler et écrire
2a114Cela ne marche pas en ce moment. Attendez {0} minute. Ensuite, réessayez.
2c625Nous vous appelons au plus tard le {0}.
2c8d6Appelez le {0}
2d447Écrivez une adresse e-mail. Par exemple : nom@example.com.
3063aNous enlevons de la photo l’endroit où vous l’avez prise. Nous rendons aussi les grandes photos plus petites.
327c1{0} à {1}
35370Vous préférez parler à quelqu’un ?
36d03Ce fichier est trop gros. Choisissez un fichier de {0} au maximum.
3cfe1Arrêter : {0}
4300cCela ne marche pas en ce moment. Attendez {0} minutes. Ensuite, réessayez.
4344bCette adresse e-mail n’est pas correcte. Vérifiez qu’il y a un @ et un point. Par exemple : nom@example.com.
468f6Réessayez dans {0} minute.
47b0eVous pouvez le faire ici :
4d303Réessayer : {0}
60411Regardez vos e-mails. Cliquez sur le lien. Nous vous enverrons des e-mails seulement après cela.
613c8Nous venons chez vous
615b1Venez sur place : {0}
6207cCe fichier est vide. Choisissez un autre fichier.
6b85cEnlever : {0}
71789N’écrivez pas de numéro de citoyen (burgerservicenummer, BSN) ici. Nous n’en avons pas besoin.
7abc0Tapez un mot pour chercher
7b5c8Vous n’avez pas internet. Ce que vous avez écrit est encore ici. Réessayez plus tard.
7f7acLe fichier {0} est enlevé.
861bbFichiers que vous envoyez
87edeNous vous appelons
8a0c4Vous pouvez en envoyer {0}. Nous n’envoyons pas les autres fichiers.
8bd23Excusez-nous, il y a un problème chez nous. Ce que vous avez écrit est encore ici. Réessayez plus tard.
9adcaPeu importe
9bdc5Continuer
9be70Votre message
9ea35Autre chose
a0faeAppeler en langue des signes
a114fPatientez un instant.
a3f55Le fichier {0} est prêt pour l’envoi.
a6b46Par exemple : 12 ou 12a.
aae21Votre message est trop long. Enlevez {0} lettre.
adb2bVous entendez mal ? À ce numéro, vous pouvez écrire.
adb7fOui, envoyez-moi des e-mails
add63Aide dans votre langue
b67e5C’est gratuit. Vous n’avez pas besoin d’être membre.
b7724Vous appelez en vidéo, avec un interprète.
b7bc0Vous pouvez toujours arrêter.
b7ca9Sujet
bca51Voulez-vous un e-mail quand quelque chose change ?
c0821Choisir une photo ou un fichier
c3a40Réessayez dans {0} minutes.
c4fd9Vous ne pouvez pas venir ? Alors nous venons chez vous.
c62cfPhoto ou fichier
cd447Année
cf39bVérifiez encore une fois : {0}
cf4ecMois
d14b1Vous n’avez pas internet en ce moment
d1ec4Votre message est trop long. Enlevez {0} lettres.
d40adCe fichier n’est pas encore envoyé. Réessayez. Ou enlevez-le.
dbbb4Vous ne voyez rien ? Regardez aussi dans les spams.
dd5beTerminé
de494Que voulons-nous dire ici ?
e0b02Voir les {0} sujets
e4f20L’envoi ne marche pas encore
e80a0Envoyer encore une fois
e8b0eNuméro de maison
ed147Votre adresse e-mail
eebe3Jour
f02754 chiffres et 2 lettres.
f4ad8Retour
f4e96Nous ne pouvons pas accepter votre message comme cela. Vérifiez encore une fois ce que vous avez rempli.
f5c4eNous préparons le fichier
f87bc{0} sujets trouvés.
f91f7photo
fcab1Nous avons terminé. Plus rien ne change. Vous ne recevrez donc pas d’e-mails sur ce message.`;
