/** What the parts of the help are called, and what stands around them. */
import type { HelpPart } from '../help-event.js';
import { msg } from '../locale/msg.js';

export const title = () => msg('Hoe kunnen wij u helpen?');
/** On the button behind which the help stands. */
export const open = () => msg('Hulp');
export const close = () => msg('Sluit de hulp');
export const loadFailed = () => msg('Sorry, dit lukt nu niet. Probeer het straks nog een keer.');

export function partName(part: HelpPart): string {
  switch (part) {
    case 'words':
      return msg('Wat betekent dit woord?');
    case 'aloud':
      return msg('Voorlezen');
    case 'questions':
      return msg('Vragen die mensen hier hebben');
    case 'person':
      return msg('Hulp van een mens');
    case 'language':
      return msg('Andere taal');
    case 'bigger':
      return msg('Groter en rustiger');
    case 'other':
      return msg('Ik help iemand anders');
  }
}
