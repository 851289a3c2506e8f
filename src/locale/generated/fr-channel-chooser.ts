/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `0401bfermé
04cf4Venir sur place
04d32Fermé maintenant : {0}.
0d333Prix
0e233Il y a beaucoup de monde en ce moment. Vous attendez plus longtemps que d’habitude.
10a58{0} : que deviennent vos données ?
125e5du {0} au {1}
17988Nous ne trouvons pas de sujet avec ce mot. Essayez un autre mot.
1bd6aEnvoyer un e-mail à {0}
204f6Formulaire
2086bWhatsApp n’appartient pas à la commune. N’y envoyez pas de photo de votre passeport. N’y envoyez pas non plus de numéro de citoyen (burgerservicenummer, BSN).
2178aVous n’êtes pas d’accord avec notre décision. Cela s’appelle : contester la décision (bezwaar maken).
26b10Donner ou envoyer des documents
2945bVous pouvez payer par carte ou en espèces.
29642Cela ne marche pas en ce moment. Choisissez autre chose.
38315Ce service n’appartient pas à la commune. Tout le monde peut lire ce que vous écrivez. N’écrivez rien sur vous. Envoyez plutôt un message que personne d’autre ne voit.
38957Ce sujet est compliqué. Il vaut mieux en parler ensemble.
3bd25Lire comment contester (bezwaar maken)
3d0d9Faire les démarches vous-même avec DigiD
41525Une réponse rapide
42a8aVous pouvez venir avec ou sans rendez-vous.
430dcVous attendez environ {0}.
45339Qu’est-ce qui compte le plus pour vous ?
4e8a1Ici, quelqu’un vous aide.
51243demain à {0}
5426aChoisissez un jour et une heure. Nous vous appelons à ce moment-là.
58f09Faire les démarches moi-même
5b4f3Vous n’attendez presque pas.
5b662C’est le meilleur moyen pour ce sujet.
5d9dfLettre
5faadLe chat appartient à une autre entreprise. N’y écrivez pas de numéro de citoyen (burgerservicenummer, BSN).
6a7d1Réseaux sociaux
6adfeVous vous connectez avec DigiD. C’est possible jour et nuit.
71b04Accès
738e9Vous appelez d’un autre pays ?
7652dVous n’avez pas besoin de rendez-vous.
7e5acPrendre rendez-vous
8ce23L’aide de quelqu’un
972e6Vous pouvez payer seulement par carte.
98519Aide pour choisir
9ada1De quoi s’agit-il ?
a6af3Vous pouvez payer seulement en espèces.
a746aVous recevez une réponse en {0} jour de travail maximum.
a7b50de {0} à {1}
a93f7Ici, vous recevez vite une réponse.
a9f35Nous sommes ouverts maintenant.
aa410E-mail
ae5bbAller à : {0}
b3a70Comment voulez-vous nous contacter ?
b68e8Attention : d’autres personnes peuvent lire vos messages.
b80c7Vous faites les démarches vous-même.
b97c2Heures d’ouverture
ba86bChat en ligne
bda8bNous appeler
c08ebOuverture : {0}. C’est un jour férié. L’heure peut être différente.
c11f1Le mieux pour vous : {0}.
c1419Appeler le <bdi dir="ltr">{0}</bdi>
c2337Vous recevez une réponse en {0} maximum.
c365bÀ apporter
c9d98jour et nuit
cc567Aujourd’hui, c’est un jour férié. Les heures d’ouverture peuvent être différentes.
cd8a1C’est urgent.
d1482Application de la commune
d341dLangues
d349bParler à quelqu’un
d7d31Ici, vous parlez avec une personne de notre équipe.
d8013En ce moment, vous attendez environ {0}.
d927eVoir les {0} moyens de contact
da94baujourd’hui à {0}
e1c58Quand pouvons-nous vous appeler ?
e275cCela prend environ 3 minutes.
e6453Choisir : {0}
e7206En savoir plus : {0}
e726fVoir l’itinéraire
e9066Fermé maintenant.
ec8caOuverture : {0}.
ecc19Ouvert maintenant, jusqu’à {0}.
ed65dVous recevez une réponse en {0} jours de travail maximum.
f1ba7Ici, vous pouvez donner ou envoyer des documents.
f6aa9Choisir un jour et une heure
f82daOuvert jour et nuit.
fd76dPrenez d’abord rendez-vous.`;
