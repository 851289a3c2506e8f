import { msg, str } from '../locale/msg.js';
import { plural } from '../locale/plural.js';

export const topicQuestion = () => msg('Kies een onderwerp');
export const search = () => msg('Typ een woord om te zoeken');
export const otherTopic = () => msg('Mijn onderwerp staat er niet bij');
export const otherTopicHint = () => msg('Wij zoeken uit wie u kan helpen.');
export const showAll = (count: number) => msg(str`Laat alle ${count} onderwerpen zien`);
export const found = (count: number) =>
  plural(count, msg(str`${count} onderwerp gevonden.`), msg(str`${count} onderwerpen gevonden.`));
export const nothingFound = () =>
  msg('Wij vinden geen onderwerp met dat woord. Probeer een ander woord. Of kies: Mijn onderwerp staat er niet bij.');
export const topicMissing = () =>
  msg('Kies een onderwerp. Weet u het niet? Kies dan: Mijn onderwerp staat er niet bij.');

export const answerHeading = () => msg('Misschien helpt dit u al');
export const urgentHeading = () => msg('Is het dringend? Bel ons dan meteen');
export const urgent = () =>
  msg('Een bericht lezen wij niet meteen. Aan de telefoon helpen wij u direct. Is er gevaar? Bel dan 112.');
export const complexHeading = () => msg('Dit bespreekt u het best met ons');
export const complex = () =>
  msg('Dit onderwerp is vaak ingewikkeld. Aan de telefoon of aan de balie helpen wij u het best.');
export const elsewhere = () => msg('Dit regelt u hier:');
export const complaintHeading = () => msg('Wat is een klacht?');
export const complaintWhat = () =>
  msg(
    'Een klacht gaat over hoe wij met u omgingen. Bijvoorbeeld: u moest te lang wachten, of een medewerker was niet beleefd.',
  );
export const complaintHow = () =>
  msg(
    'Wij moeten ons aan de wet houden. U krijgt binnen 6 weken antwoord. Eerst praten wij met u over uw klacht, als u dat wilt.',
  );
export const complaintAfter = () =>
  msg('Bent u het niet eens met ons antwoord? Dan kunt u naar de ombudsman. Die werkt niet voor de gemeente.');
export const complaintMore = () => msg('Lees meer over klachten');
export const complaintNot = () =>
  msg(
    'Bent u het niet eens met een besluit in een brief van ons? Dan is een klacht niet de goede manier. U moet bezwaar maken.',
  );
export const objectionHeading = () => msg('Zo maakt u bezwaar');
export const objectionWhat = () =>
  msg('U bent het niet eens met ons besluit. Dan kunt u bezwaar maken. Wij kijken dan nog een keer naar ons besluit.');
export const objectionNotHere = () =>
  msg('Met dit formulier kunt u geen bezwaar maken. Anders telt uw bezwaar misschien niet.');
export const objectionTerm = () => msg('Let op: doe het binnen 6 weken. Kijk naar de datum op de brief.');
export const objectionLink = () => msg('Maak bezwaar');
export const objectionLetter = () =>
  msg(
    'U kunt ook een brief sturen. Schrijf op waarom u het niet eens bent. Zet uw naam, adres, de datum en uw handtekening erbij. Ons adres is:',
  );
export const notHelped = () => msg('Dit helpt mij niet');
export const toComplaint = () => msg('Verder met mijn klacht');
