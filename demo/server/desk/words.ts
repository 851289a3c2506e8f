/** Codes of a contact in words, for the people at the desk. */
import type { AnswerWay, ContactType, DayPart } from '../../../src/domain/contact.js';

export const typeWords: Record<ContactType, string> = {
  question: 'Vraag',
  complaint: 'Klacht',
  idea: 'Idee',
  compliment: 'Compliment',
  other: 'Iets anders',
  callback: 'Terugbellen',
};

export const wayWords: Record<AnswerWay, string> = {
  email: 'E-mail',
  phone: 'Telefoon',
  letter: 'Brief',
  none: 'Geen antwoord nodig',
};

export const dayPartWords: Record<DayPart, string> = { any: 'Maakt niet uit', morning: 'Ochtend', afternoon: 'Middag' };

/** `1,2 MB`, `340 kB`. */
export const sizeWords = (bytes: number): string =>
  bytes < 1e6
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1e6).toLocaleString('nl', { maximumFractionDigits: 1 })} MB`;
