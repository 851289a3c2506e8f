import { msg } from '../locale/msg.js';

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
