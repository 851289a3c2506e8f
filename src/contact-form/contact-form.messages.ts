/** Texts of the first screen. They are in its first download, so keep them few. */
import { msg, str } from '../locale/msg.js';
import type { ContactType } from '../domain/contact.js';

export const typeQuestion = () => msg('Waar gaat uw bericht over?');
export const typeMissing = () => msg('Kies waar uw bericht over gaat.');

/** Name and explanation of a contact type. */
export function typeText(type: ContactType): [name: string, hint: string] {
  switch (type) {
    case 'question':
      return [msg('Vraag'), msg('U wilt iets weten of regelen.')];
    case 'complaint':
      return [msg('Klacht'), msg('U bent niet blij met wat wij deden. Of met hoe een medewerker met u omging.')];
    case 'idea':
      return [msg('Idee'), msg('U weet hoe iets beter kan in uw buurt of bij ons.')];
    case 'compliment':
      return [msg('Compliment'), msg('U bent blij met onze hulp. Dat horen wij graag.')];
    case 'other':
      return [msg('Iets anders'), msg('Weet u niet wat u moet kiezen? Kies dan dit. Wij zoeken het uit.')];
    case 'callback':
      return [msg('Bel mij'), msg('U wilt liever praten. Wij bellen u op.')];
  }
}

export const stepCount = (now: number, total: number) => msg(str`Stap ${now} van ${total}`);
export const next = () => msg('Verder');
export const wait = () => msg('Even wachten.');
export const again = () => msg('Nog een keer proberen');
export const loadFailed = () => msg('Het lukt nu niet om verder te gaan. Wat u heeft ingevuld, staat hier nog.');
