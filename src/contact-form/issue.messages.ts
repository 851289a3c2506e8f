import { msg, str } from '../locale/msg.js';
import type { Issue } from '../domain/issue.js';
import { typeMissing } from './contact-form.messages.js';
import { lettersOver } from './message.messages.js';
import { topicMissing } from './topic.messages.js';

/**
 * What is wrong and how to mend it, in a whole sentence, never blaming, with an example.
 * @param label how the question is called, for the questions of a topic
 */
export function sentence({ field, code, params }: Issue, label: string): string {
  switch (code) {
    case 'missing':
      return missing(field, label);
    case 'too-long':
      return field === 'message'
        ? lettersOver(Number(params?.['over'] ?? 1))
        : msg(str`Dit is te lang. Aantal letters te veel: ${params?.['over'] ?? 1}.`);
    case 'bad-email':
      return msg('Dit e-mailadres klopt niet. Kijk of er een @ en een punt in staan. Bijvoorbeeld: naam@voorbeeld.nl.');
    case 'bad-phone':
      return msg(
        'Dit telefoonnummer klopt niet. Vul 10 cijfers in. Bijvoorbeeld: 06 12 34 56 78. Is het een nummer uit een ander land? Begin dan met een +.',
      );
    case 'bad-postal-code':
      return msg('Deze postcode klopt niet. Vul 4 cijfers en 2 letters in. Bijvoorbeeld: 1234 AB.');
    case 'bad-house-number':
      return msg('Dit huisnummer klopt niet. Begin met een cijfer. Bijvoorbeeld: 12 of 12a.');
    case 'bad-date':
      return msg('Deze datum klopt niet. Vul de dag, de maand en het jaar in. Bijvoorbeeld: 24 11 2026.');
    case 'date-out-of-range':
      return msg('Kijk nog even naar het jaar. Vul 4 cijfers in. Bijvoorbeeld: 2026.');
    case 'not-a-choice':
      return msg('Deze keuze kunnen wij nu niet aannemen. Kies iets anders.');
    default:
      return field
        ? msg(str`Kijk nog een keer naar: ${label}`)
        : msg('Wij kunnen uw bericht zo niet aannemen. Kijk nog een keer wat u heeft ingevuld.');
  }
}

function missing(field: string, label: string): string {
  switch (field) {
    case 'type':
      return typeMissing();
    case 'topic':
      return topicMissing();
    case 'message':
      return msg('Schrijf op wat u ons wilt vertellen.');
    case 'answerBy':
      return msg('Kies hoe u ons antwoord wilt krijgen.');
    case 'answerTo':
      return msg('Kies wie ons antwoord krijgt.');
    case 'person.name':
      return msg('Vul uw naam in.');
    case 'other.name':
      return msg('Vul de naam van de ander in.');
    case 'person.email':
      return msg('Vul een e-mailadres in. Bijvoorbeeld: naam@voorbeeld.nl.');
    case 'person.phone':
      return msg('Vul een telefoonnummer in. Bijvoorbeeld: 06 12 34 56 78.');
    case 'person.address.lines':
      return msg('Vul het hele adres in.');
    default:
      if (field.endsWith('.postalCode')) return msg('Vul een postcode in. Bijvoorbeeld: 1234 AB.');
      if (field.endsWith('.houseNumber')) return msg('Vul een huisnummer in. Bijvoorbeeld: 12.');
      return msg(str`Wij hebben nog uw antwoord nodig bij: ${label}`);
  }
}
