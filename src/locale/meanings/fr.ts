/** What the terms mean, in French: `Dutch word | meaning`. Nobody who speaks it from home has read it yet. */
// French has a space before a colon that no line is broken at.
/* eslint-disable no-irregular-whitespace */
export default `
aanmaning | Rappel de paiement : une lettre que vous recevez parce que vous n’avez pas encore payé.
aanslag | Avis d’impôt : une lettre avec l’impôt que vous devez payer.
ambtshalve | D’office : la commune fait quelque chose d’elle-même. Vous ne l’avez pas demandé.
APV | Règlement local : les règles de la commune pour la rue. Par exemple sur les chiens, le bruit et les déchets.
AVG | RGPD : la loi sur vos données. Elle dit ce que nous pouvons faire ou non avec vos données.
basisregistratie personen | Registre de la population : la liste de l’État avec toutes les personnes qui habitent aux Pays-Bas. Elle contient votre nom, votre adresse et votre date de naissance.
beroep | Recours : vous demandez au juge de regarder notre décision.
beschikking | Décision écrite : une lettre avec une décision qui vous concerne.
beslagvrije voet | Somme protégée : la partie de votre argent que vous pouvez toujours garder. Même si vous avez des dettes.
besluit | Décision : nous disons si quelque chose est permis ou non. Ou ce que vous recevez ou devez payer.
bestemmingsplan | Plan d’urbanisme : un plan de la commune. Il dit ce que vous pouvez construire ou faire à un endroit. Il s’appelle maintenant omgevingsplan.
betalingsregeling | Paiement en plusieurs fois : vous ne payez pas tout en 1 fois. Vous payez une partie chaque mois.
bewindvoerder | Administrateur : une personne qui doit gérer votre argent. C’est le juge qui l’a décidé.
bezwaar | Contestation : vous n’êtes pas d’accord avec notre décision. Vous nous demandez de la regarder encore une fois.
bijstand | Aide sociale : de l’argent de la commune si vous n’avez pas assez d’argent pour vivre.
bijzondere bijstand | Aide spéciale : de l’argent de la commune pour une chose dont vous avez vraiment besoin et que vous ne pouvez pas payer. Par exemple une machine à laver.
briefadres | Adresse postale : une adresse pour votre courrier si vous n’avez pas de logement à vous.
burgerservicenummer | Numéro de citoyen : votre numéro à vous pour l’administration. Il est sur votre passeport néerlandais ou votre carte d’identité néerlandaise.
college van burgemeester en wethouders | Collège du maire et des adjoints : le maire et ses adjoints. Ils dirigent la commune.
deurwaarder | Huissier : une personne qui a le droit de venir prendre de l’argent si vous ne payez pas.
DigiD | DigiD : votre nom et votre mot de passe pour les sites de l’administration. Avec cela, vous montrez qui vous êtes.
dwangsom | Pénalité : de l’argent que vous devez payer si vous ne faites pas à temps ce que vous devez faire. Parfois, la commune doit vous payer.
eigen bijdrage | Participation personnelle : la partie des frais que vous payez vous-même.
gedogen | Tolérer : une chose est interdite par la loi. Mais nous ne faisons rien contre.
gehandicaptenparkeerkaart | Carte de stationnement pour personnes handicapées : une carte pour la voiture. Avec elle, vous pouvez stationner plus près si vous marchez mal.
gemachtigde | Mandataire : une personne qui peut faire des démarches pour vous. Vous avez signé pour cela.
gemeenteraad | Conseil communal : les personnes que les habitants ont élues. Elles décident des plans et contrôlent la direction de la commune.
handhaving | Contrôle des règles : nous regardons si tout le monde respecte les règles. Sinon, on peut avoir une amende.
hoorzitting | Audience : un entretien sur votre contestation. Vous dites alors vous-même ce que vous pensez.
identiteitsbewijs | Pièce d’identité : un passeport ou une carte d’identité. Parfois aussi un permis de conduire. Avec elle, vous montrez qui vous êtes.
inburgeren | Intégration : vous apprenez le néerlandais et la vie aux Pays-Bas.
incasso | Prélèvement : nous prenons nous-mêmes l’argent sur votre compte. Vous nous donnez la permission pour cela.
indicatie | Décision d’aide : une décision qui dit quelle aide vous recevez.
ingebrekestelling | Mise en demeure : une lettre que vous nous envoyez. Vous écrivez que notre décision est en retard.
inspraak | Consultation : vous dites ce que vous pensez d’un plan. Ensuite, nous décidons.
jeugdhulp | Aide à la jeunesse : de l’aide pour les enfants et les parents qui ont des problèmes.
Kadaster | Cadastre : on y trouve à qui est une maison ou un terrain.
kwijtschelding | Remise d’impôt : vous n’avez pas besoin de payer un impôt, parce que vous avez peu d’argent.
last onder dwangsom | Ordre avec pénalité : vous devez mettre une chose en ordre. Vous ne le faites pas ? Alors vous devez payer de l’argent.
leerplicht | École obligatoire : la loi dit que votre enfant doit aller à l’école.
leges | Frais administratifs : la somme que vous payez quand nous faisons quelque chose pour vous. Par exemple un passeport.
mantelzorg | Aide à un proche : vous aidez longtemps et souvent une personne malade. Par exemple votre mère ou votre voisin.
naturalisatie | Naturalisation : vous venez d’un autre pays et vous devenez néerlandais ou néerlandaise.
ombudsman | Médiateur : une personne qui regarde si l’administration a bien agi avec vous. Cette personne ne travaille pas pour la commune.
omgevingsvergunning | Permis d’environnement : vous pouvez construire ou démolir. Ou vous pouvez enlever un arbre.
onroerendezaakbelasting | Impôt foncier : un impôt que vous payez si vous avez une maison ou un bâtiment.
ontheffing | Dérogation : vous pouvez faire une chose qui est normalement interdite.
openbare ruimte | Espace public : les endroits où tout le monde peut aller. Par exemple la rue, la place et le parc.
participatie | Participation : vous réfléchissez et agissez avec d’autres dans votre quartier ou pour un plan.
Participatiewet | Loi sur la participation : la loi sur l’aide sociale et l’aide pour trouver du travail.
persoonsgebonden budget | Budget personnel : de l’argent pour choisir et payer vous-même votre aide.
proces-verbaal | Procès-verbal : un rapport de la police ou d’un contrôleur. Il dit ce qui s’est passé.
schuldhulp | Aide pour les dettes : de l’aide si vous ne pouvez plus payer vos factures. Cette aide est gratuite.
subsidie | Subvention : de l’argent de la commune pour un plan utile à beaucoup de personnes.
tegemoetkoming | Aide financière : de l’argent pour vous aider. On vous rend une partie des frais.
ter inzage | À consulter : vous pouvez regarder un plan ou une lettre. C’est possible chez nous ou sur le site.
toeslag | Allocation : de l’argent de l’État. Par exemple pour votre loyer ou vos soins.
tolk | Interprète : une personne qui traduit ce que vous dites et ce que nous disons.
uittreksel | Extrait : un document de la commune avec vos données. Par exemple où vous habitez.
vergunning | Permis : nous sommes d’accord pour que vous fassiez une chose. Vous l’avez sur papier.
verklaring omtrent het gedrag | Certificat de bonne conduite : un document pour votre travail. Il dit que votre passé n’est pas un problème pour ce travail.
verordening | Règlement communal : des règles que la commune fait elle-même. Tout le monde doit les respecter.
voorlopige voorziening | Mesure provisoire : vous demandez au juge d’aider vite. Vous n’avez alors pas besoin d’attendre notre décision.
wethouder | Adjoint au maire : une personne qui dirige la commune avec le maire.
wijkteam | Équipe de quartier : des personnes qui vous aident dans votre quartier. Par exemple pour l’argent, les soins ou votre famille.
Wmo | Loi sur l’aide sociale à domicile : la loi pour l’aide à la maison. Par exemple de l’aide pour le ménage ou un scooter pour personnes qui marchent mal.
Woo-verzoek | Demande d’information : vous demandez à lire des lettres et des documents de l’administration.
WOZ-waarde | Valeur du logement : la somme que vaut votre maison. La commune la calcule chaque année.
zaak | Dossier : tout ce qui concerne votre question ou votre demande.
zaaknummer | Numéro de dossier : le numéro de votre question ou demande. Donnez ce numéro quand vous appelez.
zienswijze | Votre avis : ce que vous pensez d’un plan de la commune. Vous l’envoyez avant notre décision.
`;
